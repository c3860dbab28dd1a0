// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changesmodel.h"
#include "claimsmodel.h"
#include "comparedreports.h"
#include "comparepage.h"
#include "comparisonmodels.h"
#include "exporter.h"
#include "findingsmodel.h"
#include "findingspane.h"
#include "focus.h"
#include "formmodel.h"
#include "goujiprogram.h"
#include "hostiletext.h"
#include "intake.h"
#include "linkchoices.h"
#include "messagearea.h"
#include "officepackage.h"
#include "reviewpage.h"
#include "sharedreports.h"
#include "writtenout.h"

#include <QJsonDocument>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QXmlStreamReader>

#include <memory>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const CellId NewNatural(u"requests.new.natural"_s);

LoadedReport hostileReport()
{
    Result<LoadedReport> loaded = loadReport(u"/tmp/a\u001B\n%1.html"_s.arg(Markup), hostileHtml());
    return loaded ? std::move(loaded).value() : LoadedReport{.file = {}, .bytes = {}, .report = Report({}, {})};
}

std::unique_ptr<ReportSession> hostileSession()
{
    auto session = std::make_unique<ReportSession>(hostileReport(), Catalogue::standard());
    session->correct(NewNatural, u"312"_s, Acting + Markup);
    session->waive(session->findings().first(), Acting + Markup);
    return session;
}

/// Why a widget would take a text for markup, or let it act; empty where it does not.
QString whyUnsafe(const QString &text, bool isAutomatic)
{
    const QString acting = firstActing(text, u"\n\r\t"_s);
    const bool isMarkup = isAutomatic && Qt::mightBeRichText(text) && text.contains("<img"_L1);
    return isMarkup ? u"markup: "_s + text : acting;
}

/// The same of all widgets in one.
QString whyUnsafe(const QWidget &window)
{
    QStringList why;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        why.append(whyUnsafe(widget->toolTip(), true));
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            why.append(whyUnsafe(label->text(), label->textFormat() != Qt::PlainText));
        } else if (const auto *browser = qobject_cast<const QTextBrowser *>(widget)) {
            why.append(browser->document()->toHtml().contains("<img"_L1) ? browser->toHtml() : QString());
            why.append(firstActing(browser->toPlainText(), u"\n\t"_s));
        }
    }
    why.removeAll(QString());
    return why.join(u'\n');
}

QString whyUnsafe(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
                if (const QString why = whyUnsafe(index.data(role).toString(), role == Qt::ToolTipRole);
                    !why.isEmpty()) {
                    return why;
                }
            }
        }
    }
    return {};
}

} // namespace

/// Text of a report that acts on what shows it, or looks like markup, on all ways out of the program.
class TestHostileText : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenOut_data();
    void isWrittenOut();
    void exports_data();
    void exports();
    void workbookIsXml();
    void models();
    void page();
    void messages();
    void comparison();
    void program_data();
    void program();
    void search();
    void namesForgeNoLine();
    void cases_data();
    void cases();
};

void TestHostileText::isWrittenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const QString &text, const QString &line, const QString &lines = {}) {
        QTest::newRow(name) << text << line << (lines.isNull() ? line : lines);
    };
    row("nothing", u""_s, u""_s);
    row("Chinese", u"新收 312件，（一）"_s, u"新收 312件，（一）"_s);
    row("escape", u"a\u001B[2J"_s, u"a[U+001B][2J"_s);
    row("NUL", u"a\u0000b"_s, u"a[U+0000]b"_s);
    row("delete", u"a\u007F"_s, u"a[U+007F]"_s);
    row("control of C1", u"\u009B31m"_s, u"[U+009B]31m"_s);
    row("line feed, carriage return and tab", u"a\nb\rc\td"_s, u"a[U+000A]b[U+000D]c[U+0009]d"_s, u"a\nb\rc\td"_s);
    row("line and paragraph separators", u"a\u2028b\u2029c"_s, u"a[U+2028]b[U+2029]c"_s);
    row("override", u"12\u202E34"_s, u"12[U+202E]34"_s);
    row("isolates", u"\u2066a\u2069"_s, u"[U+2066]a[U+2069]"_s);
    row("marks of direction", u"\u200Ea\u200F\u061C"_s, u"[U+200E]a[U+200F][U+061C]"_s);
    row("half a pair", QString(QChar(0xD842)) + u'a', u"[U+D842]a"_s);
    row("half a pair at the end", u'a' + QString(QChar(0xDFB7)), u"a[U+DFB7]"_s);
    row("a whole pair", u"𠮷"_s, u"𠮷"_s);
    row("no character", u"\uFFFE\uFDD0"_s, u"[U+FFFE][U+FDD0]"_s);
    row("no character, of two units", QString::fromUcs4(U"\U0001FFFF", 1), u"[U+1FFFF]"_s);
    row("an object's place", u"\uFFFC"_s, u"[U+FFFC]"_s);
    row("marks without width", u"3\u200B12\uFEFF"_s, u"3\u200B12\uFEFF"_s);
    row("a variant of a character", u"邉\U000E0101"_s, u"邉\U000E0101"_s);
    row("what is written out already", u"[U+001B]"_s, u"[U+001B]"_s);
}

void TestHostileText::isWrittenOut()
{
    QFETCH(QString, text);
    QTEST(writtenOut(text), "line");
    QTEST(writtenOut(text, Breaks::Kept), "lines");
}

void TestHostileText::exports_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("kept");
    for (const Exporter &exporter : exporters()) {
        if (exporter.id != "corrected"_L1 && exporter.id != "xlsx"_L1 && !exporter.drawsPages) {
            QTest::newRow(qPrintable(exporter.id)) << exporter.id << (exporter.id == "json"_L1 ? u""_s : u"\r\n\t"_s);
        }
    }
}

void TestHostileText::exports()
{
    QFETCH(QString, format);
    QFETCH(QString, kept);
    const auto session = hostileSession();
    const Result<QByteArray> bytes = findExporter(format)->write(session->effective());
    QVERIFY(bytes);
    QCOMPARE(firstActing(QString::fromUtf8(*bytes).remove(u'\uFEFF'), kept), QString());
    QVERIFY(bytes->contains(format == "json"_L1 ? "\\u001b" : "[U+001B]"));
    if (format == "html"_L1) {
        QVERIFY(!bytes->contains("<img"));
    }
    if (format == "json"_L1) {
        const QJsonDocument json = QJsonDocument::fromJson(*bytes);
        QCOMPARE(json["reports"_L1][0]["cells"_L1][12]["raw"_L1].isString(), true);
        QVERIFY(QString::fromUtf8(json.toJson()).contains(u'\u202E')); // as printed for whoever reads it as JSON
    }
}

void TestHostileText::workbookIsXml()
{
    const auto session = hostileSession();
    const Result<QByteArray> bytes = findExporter(u"xlsx")->write(session->effective());
    QVERIFY(bytes);
    const Result<OfficePackage> package = OfficePackage::open(*bytes, u"export.xlsx"_s);
    QVERIFY(package);
    QString all;
    for (const QString &name : {u"xl/sharedStrings.xml"_s, u"xl/comments1.xml"_s, u"xl/comments2.xml"_s,
                                u"xl/workbook.xml"_s, u"xl/worksheets/sheet2.xml"_s}) {
        const Result<QByteArray> content = package->parts().read(name);
        if (!content) {
            continue; // a sheet without comments
        }
        QXmlStreamReader xml(*content);
        while (!xml.atEnd()) {
            xml.readNext();
            all += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(name + u": "_s + xml.errorString()));
    }
    QCOMPARE(firstActing(all, u"\n\t"_s), QString());
    QVERIFY(all.contains("[U+001B]"_L1) && !all.contains("_x001B_"_L1));
}

void TestHostileText::models()
{
    const auto session = hostileSession();
    const FindingsModel findings(session.get());
    const ChangesModel changes(session.get());
    const ClaimsModel claims(session.get());
    QVERIFY(findings.rowCount() > 0 && changes.rowCount() > 0 && claims.rowCount() > 0);
    QCOMPARE(whyUnsafe(findings), QString());
    QCOMPARE(whyUnsafe(changes), QString());
    QCOMPARE(whyUnsafe(claims), QString());
    for (const FormTable &table : session->report().tables()) {
        QCOMPARE(whyUnsafe(FormModel(session.get(), table)), QString());
    }
    QCOMPARE(whyUnsafe(LinkChoices(session->report(), session->narrative(), session->values(), Quantity(339))),
             QString());
    const Result<LoadedReport> other = loadReportFile(QStringLiteral(GOUJI_SAMPLES "/county_2024.html"));
    QVERIFY(other);
    const ComparedReports reports = compared(session->effective(), effective(*other));
    QCOMPARE(whyUnsafe(CellDifferencesModel(reports)), QString());
    const SentencePairsModel sentences(reports);
    QVERIFY(sentences.rowCount() > 0);
    QCOMPARE(whyUnsafe(sentences), QString());
    QCOMPARE(firstActing(sentences.headerData(SentencePairsModel::LeftColumn, Qt::Horizontal).toString()), QString());
}

/// Each finding in turn, so that the detail, the inspector and the suggestions have shown all of them.
void TestHostileText::page()
{
    ReviewPage page(hostileReport(), Catalogue::standard());
    page.session()->correct(NewNatural, u"312"_s, Acting + Markup);
    page.show();
    QVERIFY(!page.session()->findings().isEmpty());
    for (const Finding &finding : QList<Finding>(page.session()->findings())) {
        page.focus()->setFinding(finding.key());
        QCOMPARE(whyUnsafe(page), QString());
        page.session()->waive(finding, Acting + Markup);
        QCOMPARE(whyUnsafe(page), QString());
    }
    QCOMPARE(firstActing(page.name()), QString());
    for (const CellValue &cell : page.session()->report().cells()) {
        page.focus()->setCell(cell.id);
        QCOMPARE(whyUnsafe(page), QString());
    }
}

void TestHostileText::messages()
{
    MessageArea area;
    area.show({.file = u"a\n"_s + Acting + Markup, .cause = Acting + Markup, .remedy = Markup});
    QCOMPARE(whyUnsafe(area), QString());
    area.show(Severity::Note, Acting);
    QCOMPARE(area.texts().size(), 2);
    area.close(Acting);
    QCOMPARE(area.texts().size(), 1);
}

void TestHostileText::comparison()
{
    const ComparePage page(effective(hostileReport()), effective(hostileReport()));
    QCOMPARE(whyUnsafe(page), QString());
    QCOMPARE(firstActing(page.name()), QString());
}

void TestHostileText::program_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("arguments");
    for (const auto &[name, input] : {std::pair{"web page", hostileHtml()}, std::pair{"text", hostileText()}}) {
        QTest::addRow("%s: check", name) << input << QStringList{u"check"_s};
        QTest::addRow("%s: check --json", name) << input << QStringList{u"check"_s, u"--json"_s};
        for (const QString &format : {u"csv"_s, u"findings-csv"_s, u"tidy-csv"_s, u"html"_s, u"json"_s}) {
            QTest::addRow("%s: export %s", name, qPrintable(format))
                << input << QStringList{u"export"_s, u"--format"_s, format, u"-o"_s, u"-"_s};
        }
    }
}

void TestHostileText::program()
{
    QFETCH(QByteArray, input);
    QFETCH(QStringList, arguments);
    const Run run = runGouji(arguments + QStringList{u"-"_s}, input);
    QVERIFY2(run.code == 0 || run.code == 1, qPrintable(run.messages));
    QVERIFY(!run.out.isEmpty());
    QCOMPARE(firstActing(QString::fromUtf8(run.out), u"\r\n"_s), QString());
    QCOMPARE(firstActing(run.messages, u"\n"_s), QString());
}

void TestHostileText::search()
{
    const QTemporaryDir folder;
    const QString archive = folder.filePath(u"a.db"_s);
    QFile file(folder.filePath(u"report.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(hostileHtml()) > 0);
    file.close();
    QCOMPARE(runGouji({u"import"_s, u"--archive"_s, archive, u"--agency"_s, u"云溪县\u001B"_s, file.fileName()}).code,
             0);
    const Run run = runGouji({u"search"_s, u"--archive"_s, archive, u"共新收"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out.count('\n'), 1);
    QCOMPARE(run.out.count('\t'), 2);
    QCOMPARE(firstActing(QString::fromUtf8(run.out), u"\t\n"_s), QString());
}

void TestHostileText::namesForgeNoLine()
{
    const QTemporaryDir folder;
    const QString forged = u"\nx.html:1:1: error: forged [requests.balance]"_s;
    QFile broken(folder.filePath(u"a"_s + forged));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no report") > 0);
    broken.close();
    QFile report(folder.filePath(u"b\u001B[2J"_s + forged));
    QVERIFY(report.open(QIODevice::WriteOnly) && report.write(hostileHtml()) > 0);
    report.close();
    for (const QString &path : {folder.path(), broken.fileName(), report.fileName()}) {
        const Run run = runGouji({u"check"_s, path});
        QVERIFY(run.code > 0);
        const QStringList lines = (QString::fromUtf8(run.out) + run.messages).split(u'\n');
        for (const QString &line : lines) {
            QVERIFY2(!line.startsWith("x.html"_L1), qPrintable(line));
            QCOMPARE(firstActing(line), QString());
        }
    }
    const Run usage = runGouji({u"check"_s, u"--no-such\u001B"_s + forged});
    QCOMPARE(usage.code, 2);
    QCOMPARE(firstActing(usage.messages, u"\n"_s), QString());
}

void TestHostileText::cases_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"esc_ref", "esc_cell", "esc_sentence", "tooltip"}) {
        QTest::newRow(name) << QString::fromLatin1(name) + u".html"_s;
    }
}

void TestHostileText::cases()
{
    QFETCH(QString, file);
    const QString path = sharedReports().filePath(u"../cases/hostile/"_s + file);
    if (!QFile::exists(path)) {
        QSKIP("needs the hostile cases beside the project (or in GOUJI_SHARED)");
    }
    Result<LoadedReport> loaded = loadReportFile(path);
    QVERIFY(loaded);
    ReviewPage page(std::move(loaded).value(), Catalogue::standard());
    page.show();
    for (const Finding &finding : QList<Finding>(page.session()->findings())) {
        page.focus()->setFinding(finding.key());
        QCOMPARE(whyUnsafe(page), QString());
    }
    QCOMPARE(whyUnsafe(FindingsModel(page.session())), QString());
    QCOMPARE(whyUnsafe(ClaimsModel(page.session())), QString());
    for (const QStringList &arguments : {QStringList{u"check"_s}, QStringList{u"check"_s, u"--json"_s},
                                         QStringList{u"export"_s, u"--format"_s, u"tidy-csv"_s, u"-o"_s, u"-"_s}}) {
        const Run run = runGouji(arguments + QStringList{path});
        QVERIFY(run.code == 0 || run.code == 1);
        QCOMPARE(firstActing(QString::fromUtf8(run.out), u"\r\n"_s), QString());
    }
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
