// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordexport.h"
#include "reportsession.h"
#include "samplereport.h"

#include <QFile>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

/// What could act as markup, as a formula, or turn the direction of what stands round it.
const QString Hostile = u"<script>alert('1')</script> & \"=1+1\" \u202Egnihton\u202C \u0007\uFFFC\uFDD0"_s;
const QString HostileShown =
    u"<script>alert('1')</script> & \"=1+1\" [U+202E]gnihton[U+202C] [U+0007][U+FFFC][U+FDD0]"_s;

const CellId NewTotal(u"requests.new.total"_s);
const CellId NewNatural(u"requests.new.natural"_s);
const CellId Handled(u"proactive.license.handled"_s);
const CellId ReviewTotal(u"remedies.review.total"_s);

LoadedReport loaded(const QString &file, const QString &edition)
{
    return {.file = file, .bytes = "the file"_ba, .report = sampleReport(*FormEdition::find(edition))};
}

/// A sample with findings, a waiver that holds, one that has lapsed, one of a finding that is gone, and corrections.
EffectiveReport checked(const QString &edition = u"2021"_s)
{
    ReportSession session(loaded(u"/home/a/报告.html"_s, edition), Catalogue::standard());
    session.correct(NewTotal, u"9001"_s, Hostile);
    session.correct(Handled, QString());
    const auto find = [&session](const QString &rule, const CellId &cell) {
        const auto found =
            std::find_if(session.findings().begin(), session.findings().end(),
                         [&](const Finding &finding) { return finding.rule == rule && finding.cells.contains(cell); });
        return found == session.findings().end() ? Finding() : *found;
    };
    session.waive(find(u"requests.applicants"_s, NewTotal), u"will lapse"_s);
    session.correct(NewTotal, u"9002"_s, Hostile);
    session.waive(find(u"requests.balance"_s, NewTotal), u"holds: "_s + Hostile);
    session.correct(ReviewTotal, u"801"_s);
    session.waive(find(u"remedies.outcomes"_s, ReviewTotal), u"will be gone"_s);
    session.revert(ReviewTotal);
    return session.effective();
}

/// A page's text as it is read, blanks as one; elements in the order they are opened.
struct Page
{
    QString text;
    QStringList elements;
    QStringList attributes;
    QString error;
};

Page parsed(const QByteArray &html)
{
    Page page;
    QXmlStreamReader xml(html);
    int hidden = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            page.elements.append(xml.name().toString());
            hidden += xml.name() == "style"_L1 ? 1 : 0;
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                page.attributes.append(attribute.name().toString());
            }
        } else if (xml.isEndElement()) {
            hidden -= xml.name() == "style"_L1 ? 1 : 0;
            page.text += u' ';
        } else if (xml.isCharacters() && hidden == 0) {
            page.text += xml.text();
        }
    }
    page.error = xml.errorString();
    page.text = page.text.simplified();
    return page;
}

/// Without blanks, since a PDF's lines break anywhere, and with each character as the radical (U+2E80 to U+2FDF) that
/// shares its glyph: Qt writes into a PDF the first of the characters that a glyph stands for.
QString unbroken(QString text)
{
    static const QHash<quint32, QChar> radicals = [] {
        const QRawFont font = QRawFont::fromFont(QFont(u"Noto Sans CJK SC"_s));
        QHash<quint32, QChar> map;
        for (char16_t unit = 0x2FDF; unit >= 0x2E80; --unit) {
            if (font.supportsCharacter(QChar(unit))) {
                map.insert(font.glyphIndexesForString(QString(QChar(unit))).first(), QChar(unit));
            }
        }
        return map;
    }();
    static const QRawFont font = QRawFont::fromFont(QFont(u"Noto Sans CJK SC"_s));
    text.remove(QRegularExpression(u"\\s"_s));
    for (QChar &unit : text) {
        if (unit.script() == QChar::Script_Han) {
            unit = radicals.value(font.glyphIndexesForString(QString(unit)).first(), unit);
        }
    }
    return text;
}

std::unique_ptr<Poppler::Document> opened(const QByteArray &pdf)
{
    return Poppler::Document::loadFromData(pdf);
}

/// The texts of all pages, cell by cell as they were written.
QString textOf(const QByteArray &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, u"-"_s, u"-"_s});
    process.write(pdf);
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Everything that a record of the snapshot must say, cell by cell.
QStringList contentOf(const EffectiveReport &snapshot)
{
    const Report &report = snapshot.loaded.report;
    QStringList content{report.agency,
                        QString::number(*report.year),
                        report.published->date.toString(Qt::ISODate),
                        QString::fromLatin1(snapshot.loaded.sha256().toHex()),
                        QStringLiteral(GOUJI_VERSION),
                        u"报告.html"_s,
                        report.edition().document};
    for (const Finding &finding : snapshot.findings) {
        content << finding.message() << finding.rule;
        if (!finding.suggestions.isEmpty()) {
            content << finding.suggestions.first().message();
        }
    }
    for (const Decision &correction : snapshot.decided({DecisionKind::Correction})) {
        const CellId cell = correction.cell();
        content << report.table(cell.table())->cellLabel(cell) << correction.from << correction.to << correction.by;
    }
    for (const CellValue &cell : snapshot.values) {
        content << cell.raw;
    }
    for (const Rule &rule : snapshot.rules) {
        if (rule.editions.contains(report.edition().id)) {
            content << rule.id;
        }
    }
    return content;
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
            QSKIP("needs poppler-utils (pdftotext)");
        }
    }

    void everythingIsInIt_data()
    {
        QTest::addColumn<QString>("edition");
        QTest::newRow("2021") << u"2021"_s;
        QTest::newRow("2019") << u"2019"_s;
    }
    void everythingIsInIt()
    {
        QFETCH(QString, edition);
        const EffectiveReport snapshot = checked(edition);
        QVERIFY(snapshot.findings.size() > 2);
        QVERIFY(!snapshot.decided({DecisionKind::Correction}).isEmpty());
        const Page page = parsed(writeRecordHtml(snapshot));
        QCOMPARE(page.error, QString());
        const QString printed = unbroken(textOf(writeRecordPdf(snapshot)));
        for (const QString &part : contentOf(snapshot)) {
            QVERIFY2(page.text.contains(part.simplified()), qPrintable(part));
            QVERIFY2(printed.contains(unbroken(part)), qPrintable(part));
        }
    }

    void findingsWaiversAndCorrections()
    {
        const EffectiveReport snapshot = checked();
        const QString text = parsed(writeRecordHtml(snapshot)).text;
        QCOMPARE(snapshot.decided({DecisionKind::Waiver}).size(), 3);
        QVERIFY(text.contains(u"Lapsed, since the numbers have changed. No. "_s));
        QVERIFY(text.contains(u"will lapse"_s));
        QVERIFY(text.contains(u"Lapsed, since nothing is found there any more. remedies.outcomes@"_s));
        QVERIFY(text.contains(u"will be gone"_s));
        QVERIFY(text.contains(u"holds: "_s + HostileShown));
        const auto waived = std::find_if(snapshot.findings.begin(), snapshot.findings.end(),
                                         [&](const Finding &finding) { return snapshot.waiver(finding); });
        const qsizetype number = waived - snapshot.findings.begin() + 1;
        QVERIFY(text.contains(u"%1 Error, waived "_s.arg(number)));
        QVERIFY(text.contains(u"No. %1: %2"_s.arg(number).arg(waived->message())));
        QVERIFY(text.contains(u"Errors stand"_s));
        QVERIFY2(text.contains(u"(blank)"_s), "a cell corrected to be blank");
        for (const char *line : {"Checked by", "Reviewed by", "Date"}) {
            QVERIFY(text.contains(QLatin1StringView(line)));
        }
    }

    void correctionOfTheText()
    {
        SampleText text;
        text.overview = u"发布信息100条，其中网站60条、公众号50条。"_s;
        ReportSession session(
            {.file = u"a.html"_s, .bytes = "the file"_ba, .report = sampleReport(*FormEdition::find(u"2021"), text)});
        QVERIFY(session.correct(claimId(session.narrative().claims.first()), u"110"_s, u"counted again"_s));
        const QString record = parsed(writeRecordHtml(session.effective())).text;
        QVERIFY(record.contains(u"发布信息100条，其中网站60条 100 110 counted again"_s));
    }

    void verdicts_data()
    {
        QTest::addColumn<QList<Severity>>("severities");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("nothing") << QList<Severity>() << u"No errors or warnings stand."_s;
        QTest::newRow("notes") << QList<Severity>{Severity::Note} << u"No errors or warnings stand."_s;
        QTest::newRow("warnings") << QList<Severity>{Severity::Warning, Severity::Note} << u"No errors stand; "_s;
        QTest::newRow("errors") << QList<Severity>{Severity::Error, Severity::Note} << u"Errors stand: "_s;
    }
    void verdicts()
    {
        QFETCH(QList<Severity>, severities);
        QFETCH(QString, verdict);
        EffectiveReport snapshot = effective(loaded(u"a.txt"_s, u"2021"_s));
        snapshot.findings.clear();
        for (const Severity severity : severities) {
            snapshot.findings.append({.rule = u"a.b"_s, .severity = severity, .sentence = u"A sentence."_s});
        }
        QVERIFY(parsed(writeRecordHtml(snapshot)).text.contains(verdict));
    }

    void numbersOfFindingsMarkTheCells()
    {
        const EffectiveReport snapshot = checked();
        const QString html = QString::fromUtf8(writeRecordHtml(snapshot));
        const Decision *correction = snapshot.correction(NewTotal);
        QStringList numbers;
        for (qsizetype i = 0; i < snapshot.findings.size(); ++i) {
            if (snapshot.findings.at(i).cells.contains(NewTotal)) {
                numbers.append(QString::number(i + 1));
            }
        }
        QVERIFY(!numbers.isEmpty());
        QVERIFY(html.contains(
            u"<s>%1</s> <b>9002</b> <span class=\"rule\">[%2]</span>"_s.arg(correction->from, numbers.join(u", "_s))));
    }

    void hostileTextIsInert()
    {
        EffectiveReport snapshot = checked();
        snapshot.loaded.report.agency = Hostile;
        snapshot.loaded.file = u"/tmp/"_s + QString(Hostile).remove(u'/');
        snapshot.findings.first().sentence = u"%1"_s;
        snapshot.findings.first().arguments = {Hostile};
        snapshot.values.first().raw = Hostile;
        const QByteArray html = writeRecordHtml(snapshot);
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains(QString(QChar(0x202E)).toUtf8()) && !html.contains("\uFFFC") && !html.contains('\a'));
        const Page page = parsed(html);
        QCOMPARE(page.error, QString());
        // agency, finding (in its table and as the subject of its waiver), cell, standing waiver, correction
        QVERIFY(page.text.count(HostileShown) >= 5);
        const QSet<QString> elements(page.elements.begin(), page.elements.end());
        QVERIFY((QSet<QString>{u"html"_s, u"head"_s, u"meta"_s, u"title"_s, u"style"_s, u"body"_s, u"h1"_s, u"h2"_s,
                               u"h3"_s, u"p"_s, u"table"_s, u"thead"_s, u"tbody"_s, u"tr"_s, u"th"_s, u"td"_s,
                               u"span"_s, u"s"_s, u"b"_s})
                    .contains(elements));
        for (const QString &attribute : page.attributes) {
            QVERIFY(!attribute.startsWith(u"on"_s) && attribute != u"src"_s && attribute != u"href"_s);
        }
        QVERIFY(unbroken(textOf(writeRecordPdf(snapshot))).count(unbroken(HostileShown)) >= 5);
    }

    void rulesOfOnesOwnAreNamedWithTheirFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"bureau.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"rules": [{"id": "local.mine", "severity": "note", "basis": "ours", "message": "%1 %2 %3 %4",
            "explanation": "Mine.", "left": ["requests.new.total"], "right": ["requests.new.natural"]}]})");
        file.close();
        QList<Error> errors;
        const Catalogue catalogue = Catalogue::withLocalRules(folder.path(), &errors);
        QVERIFY(errors.isEmpty());
        const QString text = parsed(writeRecordHtml(effective(loaded(u"a.txt"_s, u"2021"_s), {}, {}, catalogue))).text;
        QVERIFY(text.contains(u"local.mine (bureau.json)"_s));
        QVERIFY(text.contains(u"rules of one's own: 1"_s));
        const auto inForce = std::count_if(catalogue.rules().begin(), catalogue.rules().end(),
                                           [](const Rule &rule) { return rule.editions.contains(u"2021"_s); });
        QVERIFY(text.contains(u"Rules checked: %1"_s.arg(inForce)));
    }

    void whatIsNotKnown()
    {
        const EffectiveReport snapshot = effective(
            {.file = {}, .bytes = {}, .report = ReportBuilder(*FormEdition::find(u"2021"), Document()).build()});
        const Page page = parsed(writeRecordHtml(snapshot));
        QCOMPARE(page.error, QString());
        QVERIFY(page.text.contains(u"pasted report"_s));
        QVERIFY(page.text.contains(u"Agency not found"_s));
        QVERIFY(opened(writeRecordPdf(snapshot)));
    }

    void pagesOfThePdf()
    {
        EffectiveReport snapshot = checked();
        for (int i = 0; i < 60; ++i) {
            snapshot.findings.append(
                {.rule = u"a.b"_s, .sentence = u"Finding number %1."_s, .arguments = {QString::number(i)}});
        }
        const auto pdf = opened(writeRecordPdf(snapshot));
        QVERIFY(pdf);
        const int pages = pdf->numPages();
        QVERIFY(pages > 4 && pages < 12);
        int heads = 0;
        for (int i = 0; i < pages; ++i) {
            const auto page = pdf->page(i);
            QCOMPARE(page->pageSize(), QSize(595, 842)); // A4
            const QString text = page->text({});
            QVERIFY(unbroken(text).contains(u"%1/%2"_s.arg(i + 1).arg(pages)));
            QVERIFY(unbroken(text).contains(unbroken(u"报告.html"_s)));
            heads += text.contains(u"Suggestion"_s) ? 1 : 0;
            for (const auto &box : page->textList()) {
                QVERIFY2(box->boundingBox().left() > 36 && box->boundingBox().right() < 595 - 36,
                         qPrintable(box->text()));
                QVERIFY(box->boundingBox().height() > 7); // nothing tiny
            }
        }
        QVERIFY2(heads > 2, "the heads of a table come again on each of its pages");
    }

    void noLineIsCutInTwo_data()
    {
        QTest::addColumn<int>("words");
        QTest::newRow("rows of a few lines") << 30;
        QTest::newRow("rows longer than a page") << 700;
    }
    void noLineIsCutInTwo()
    {
        QFETCH(int, words);
        EffectiveReport snapshot = checked();
        snapshot.findings.clear();
        QStringList expected;
        for (int i = 0; i < 12; ++i) {
            QStringList sentence;
            for (int word = 0; word < words; ++word) {
                sentence.append(u"w%1x%2"_s.arg(i).arg(word));
            }
            snapshot.findings.append({.rule = u"a.b"_s, .sentence = sentence.join(u' ').left(3900)});
            expected += snapshot.findings.last().sentence.split(u' ');
            expected.removeLast(); // which may be cut
        }
        constexpr double Top = 16 * 72 / 25.4; // of the body, in points
        constexpr double Bottom = 842 - 20 * 72 / 25.4;
        constexpr double Slack = 2; // a font's box is larger than its letters
        const auto pdf = opened(writeRecordPdf(snapshot));
        QSet<QString> whole;
        for (int i = 0; i < pdf->numPages(); ++i) {
            for (const auto &word : pdf->page(i)->textList()) {
                const QRectF box = word->boundingBox();
                if (box.top() > Top - Slack && box.bottom() < Bottom + Slack) {
                    whole.insert(word->text());
                }
            }
        }
        for (const QString &word : std::as_const(expected)) {
            QVERIFY2(whole.contains(word), qPrintable(word));
        }
    }
};

QTEST_MAIN(TestRecord)
#include "tst_record.moc"
