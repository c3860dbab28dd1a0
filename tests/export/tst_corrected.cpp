// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correctedexport.h"
#include "decisionlist.h"
#include "dumps.h"
#include "officefiles.h"
#include "readers.h"
#include "reportsession.h"
#include "sharedreports.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sample(const QString &name)
{
    return contentOf(QStringLiteral(GOUJI_SAMPLES "/") + name);
}

Decision correction(const CellValue &cell, const QString &to)
{
    return {.subject = {DecisionKind::Correction, cell.id.toString()},
            .from = cell.raw,
            .to = to,
            .by = u"校对"_s,
            .at = {},
            .reason = {}};
}

EffectiveReport corrected(const LoadedReport &loaded, const QList<Decision> &corrections)
{
    return {.loaded = loaded,
            .values = loaded.report.cells(),
            .narrative = {},
            .findings = {},
            .decisions = decisionsOf(corrections),
            .rules = {}};
}

/// A number that is not printed in the cell.
QString otherNumber(const CellValue &cell)
{
    return cell.value == Quantity(58) ? u"7"_s : u"58"_s;
}

/// Corrects every `step`th cell of a report by itself. It is either written, and then it alone is changed, or refused
/// by name.
void correctOneByOne(const LoadedReport &loaded, qsizetype step, QList<Decision> *refused)
{
    const QList<CellValue> &cells = loaded.report.cells();
    for (qsizetype i = 0; i < cells.size(); i += step) {
        const CellValue &cell = cells.at(i);
        const QString to = i % 7 == 3 && cell.status == CellStatus::Ok ? QString() : otherNumber(cell);
        const Decision only = correction(cell, to);
        const Result<QByteArray> bytes = writeCorrected(corrected(loaded, {only}));
        if (!bytes) {
            refused->append(only);
            const QString label = loaded.report.table(cell.id.table())->cellLabel(cell.id);
            QVERIFY2(bytes.error().cause.contains(label), qPrintable(bytes.error().toString()));
            QVERIFY(!bytes.error().remedy.isEmpty());
            continue;
        }
        const Result<LoadedReport> again = loadReport(loaded.file, *bytes);
        QVERIFY(again.ok());
        QCOMPARE(again->report.cells().size(), cells.size());
        for (qsizetype other = 0; other < cells.size(); ++other) {
            const CellValue &now = again->report.cells().at(other);
            QCOMPARE(now.id, cells.at(other).id);
            if (other != i) {
                QCOMPARE(now.raw, cells.at(other).raw);
                QCOMPARE(now.value, cells.at(other).value);
            } else if (to.isEmpty()) {
                QCOMPARE(now.status, CellStatus::Blank);
            } else {
                QCOMPARE(now.value, Quantity::fromString(to));
            }
        }
        if (loaded.bytes.startsWith("PK")) { // zipped: what stays the same there is its own readers' to prove
            continue;
        }
        // The bytes differ in one short range only.
        qsizetype begin = 0;
        while (begin < bytes->size() && begin < loaded.bytes.size() && bytes->at(begin) == loaded.bytes.at(begin)) {
            ++begin;
        }
        qsizetype end = 0;
        while (end < bytes->size() - begin && end < loaded.bytes.size() - begin &&
               bytes->at(bytes->size() - 1 - end) == loaded.bytes.at(loaded.bytes.size() - 1 - end)) {
            ++end;
        }
        const qsizetype written = to.size() * 4;
        QVERIFY2(bytes->size() - begin - end <= written, qPrintable(cell.id.toString()));
        QVERIFY(loaded.bytes.size() - begin - end <= std::max<qsizetype>(written, cell.span.size() * 4));
    }
}

/// Corrects every number that the text states, one by one: that number alone is changed.
void correctClaimsOneByOne(const LoadedReport &loaded, int *written)
{
    const Narrative printed = readNarrative(loaded.report);
    int corrected = 0;
    for (qsizetype i = 0; i < printed.claims.size(); ++i) {
        ReportSession session(loaded);
        const Claim &claim = printed.claims.at(i);
        const QString to = claim.value == Quantity(58) ? u"57"_s : u"58"_s;
        if (claim.isStatement) {
            QVERIFY(!session.correct(claimId(claim), to));
            continue;
        }
        QVERIFY(session.correct(claimId(claim), to));
        const Result<QByteArray> bytes = writeCorrected(session.effective());
        QVERIFY2(bytes.ok(), bytes ? "" : qPrintable(bytes.error().toString()));
        const Result<LoadedReport> again = loadReport(loaded.file, *bytes);
        QVERIFY(again.ok());
        QCOMPARE(again->report.cells().size(), loaded.report.cells().size());
        for (qsizetype cell = 0; cell < loaded.report.cells().size(); ++cell) {
            QCOMPARE(again->report.cells().at(cell).raw, loaded.report.cells().at(cell).raw);
        }
        const Narrative now = readNarrative(again->report);
        QCOMPARE(now.claims.size(), printed.claims.size());
        for (qsizetype other = 0; other < printed.claims.size(); ++other) {
            QCOMPARE(now.claims.at(other).value,
                     other == i ? Quantity::fromString(to) : printed.claims.at(other).value);
        }
        QCOMPARE(printedNumber(now.claims.at(i), again->report.document()), to);
        ++corrected;
    }
    *written += corrected;
}

/// A table cell as it stands in a page, corrected.
Result<QByteArray> rewrittenCell(const QByteArray &cell, const QString &to)
{
    const QByteArray before = "<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td>";
    const QByteArray html = before + cell + "</tr></table>";
    const Result<Document> document = readDocument(html, u"a.html"_s);
    const SourceSpan place = document->toSource(document->grids().first().cells.at(3).text);
    Result<QByteArray> page = rewriteDocument(html, *document, {{place, to}}, u"a.html"_s);
    if (!page) {
        return page;
    }
    return page->sliced(before.size(), page->size() - html.size() + cell.size());
}

QByteArray encode(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class TestCorrected : public QObject
{
    Q_OBJECT

private slots:
    void textOfACorrection_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const QString &printed, const QString &to, const QString &written,
                            const QString &unit = {}) { QTest::newRow(name) << printed << to << unit << written; };
        row("plain", u"58"_s, u"59"_s, u"59"_s);
        row("blank", {}, u"59"_s, u"59"_s);
        row("to be blank", u"58件"_s, {}, {});
        row("a mark", u"/"_s, u"0"_s, u"0"_s);
        row("thousands", u"1,136"_s, u"1163"_s, u"1163"_s);
        row("full-width digits", u"５８"_s, u"59"_s, u"５９"_s);
        row("full-width decimal", u"５８．５"_s, u"59.25"_s, u"５９．２５"_s, u"万元"_s);
        row("a unit", u"12件"_s, u"13"_s, u"13件"_s);
        row("a full-width number with a unit", u"１２件"_s, u"13"_s, u"１３件"_s);
        row("a unit that is not the form's", u"251000元"_s, u"26"_s, u"26"_s, u"万元"_s);
        row("the form's unit", u"25.1万元"_s, u"26"_s, u"26万元"_s, u"万元"_s);
        row("a multiplier", u"1.2万"_s, u"13000"_s, u"13000"_s);
        row("a note", u"22（其中修订 16 件）"_s, u"23"_s, u"23（其中修订 16 件）"_s);
        row("a plus stays", u"+3"_s, u"4"_s, u"+4"_s);
        row("a plus goes", u"+3"_s, u"-4"_s, u"-4"_s);
        row("a minus stays", u"-3"_s, u"-4"_s, u"-4"_s);
        row("a minus goes", u"-3"_s, u"4"_s, u"4"_s);
        row("words for the sign", u"减3"_s, u"-4"_s, u"减4"_s);
        row("words for the other sign", u"减3"_s, u"4"_s, u"4"_s);
        row("a Chinese numeral", u"三件"_s, u"4"_s, u"4"_s);
        row("a lost character goes", u"312\uFFFD"_s, u"312"_s, u"312"_s);
        row("a question mark goes", u"312？"_s, u"312"_s, u"312"_s);
        row("a mark of direction goes", u"12\u202E34"_s, u"1234"_s, u"1234"_s);
        row("a letter for a digit", u"1O"_s, u"10"_s, u"10"_s);
        row("a misplaced comma", u"12,3"_s, u"123"_s, u"123"_s);
        row("torn", u"1 234"_s, u"1243"_s, u"1243"_s);
    }
    void withoutCorrections_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray html = sample(u"county_2024.html"_s);
        const Result<LoadedReport> loaded = loadReport(u"county_2024.html"_s, html);
        QVERIFY(loaded);
        QTest::newRow("web page") << u"a.html"_s << html;
        QTest::newRow("text") << u"a.txt"_s << sample(u"township_2024.txt"_s);
        QTest::newRow("Word") << u"a.docx"_s << docx(asDocx(loaded->report.document()));
        QTest::newRow("Excel") << u"a.xlsx"_s << xlsx(asXlsx(loaded->report.document()));
    }

    void withoutCorrections()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const Result<LoadedReport> loaded = loadReport(name, bytes);
        QVERIFY(loaded);
        const Result<QByteArray> written = writeCorrected(corrected(*loaded, {}));
        QVERIFY(written);
        QCOMPARE(*written, bytes);
    }

    void textOfACorrection()
    {
        QFETCH(QString, printed);
        QFETCH(QString, to);
        QFETCH(QString, unit);
        QFETCH(QString, written);
        QCOMPARE(correctedText(printed, to, unit), written);
        QCOMPARE(readCell(written, unit).value, Quantity::fromString(to));
    }

    void cellsOfAPage_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *name, const QByteArray &cell, const QByteArray &written) {
            QTest::newRow(name) << cell << written;
        };
        row("a number", "<td>12</td>", "<td>7</td>");
        row("attributes", "<td class=a align='right'> 12 </td>", "<td class=a align='right'> 7 </td>");
        row("tags within", "<td>1<span>2</span>3</td>", "<td>7<span></span></td>");
        row("tags around", "<td><p><b>12</b></p></td>", "<td><p><b>7</b></p></td>");
        row("an entity before", "<td>&nbsp;12</td>", "<td>&nbsp;7</td>");
        row("an entity behind", "<td>12&nbsp;&nbsp;</td>", "<td>7&nbsp;&nbsp;</td>");
        row("an entity within", "<td>1&nbsp;2</td>", "<td>7</td>");
        row("digits as references", "<td>&#49;2&#x33;</td>", "<td>7</td>");
        row("a comment within", "<td>1<!-- x -->2</td>", "<td>7<!-- x --></td>");
        row("a line break within", "<td>12<br>34</td>", "<td>7<br></td>");
        row("white space between", "<td><p>12</p>\n<p>34</p></td>", "<td><p>7</p>\n<p></p></td>");
        row("markup as text", "<td>&lt;12&gt;</td>", "<td>7</td>");
        row("hidden text stays", "<td>12<span style='display:none'>99</span></td>",
            "<td>7<span style='display:none'>99</span></td>");
        row("blank", "<td></td>", "<td>7</td>");
        row("blanks", "<td>  </td>", "<td>7  </td>");
        row("a no-break space", "<td>&nbsp;</td>", "<td>7&nbsp;</td>");
        row("a blank paragraph", "<td><p></p></td>", "<td><p>7</p></td>");
        row("a blank in a paragraph", "<td><p><span> </span></p></td>", "<td><p><span>7 </span></p></td>");
        row("a blank of Word's", "<td>\r\n <p class=a><span lang=x><o:p>&nbsp;</o:p></span></p>\r\n </td>",
            "<td>\r\n <p class=a><span lang=x><o:p>7&nbsp;</o:p></span></p>\r\n </td>");
        row("two blank paragraphs", "<td><p><b></b></p><p><i></i></p></td>", "<td><p><b>7</b></p><p><i></i></p></td>");
        row("a break alone", "<td><br></td>", "<td>7<br></td>");
        row("a picture alone", "<td><img src=a.png></td>", "<td>7<img src=a.png></td>");
        row("hidden text alone", "<td><span hidden>9</span></td>", "<td>7<span hidden>9</span></td>");
        row("without an end tag", "<td>12", "<td>7");
        row("blank without an end tag", "<td>", "<td>7");
        row("a paragraph without an end tag", "<td><p>", "<td><p>7");
        row("closed in itself", "<td/>", "<td/>7"); // HTML knows no such thing: it is an opening tag
        row("a stray end tag", "<td></p></td>", "<td>7</p></td>");
        row("wrongly nested", "<td><b><p></b></p></td>", "<td>7<b><p></b></p></td>");
    }
    void cellsOfAPage()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, written);
        const Result<QByteArray> result = rewrittenCell(cell, u"7"_s);
        QVERIFY(result.ok());
        QCOMPARE(*result, written);
        const Result<Document> again =
            readDocument("<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td>" + *result + "</tr></table>", {});
        const SourceSpan text = again->grids().first().cells.at(3).text;
        QCOMPARE(again->text().sliced(text.begin, text.size()), u"7"_s);
    }

    void textIsEscaped()
    {
        QCOMPARE(*rewrittenCell("<td>12</td>", u"<script>\"&amp;\"</script>"_s),
                 "<td>&lt;script&gt;&quot;&amp;amp;&quot;&lt;/script&gt;</td>"_ba);
    }

    void samplesCellByCell_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"county_2024.html", "broken_2024.html", "township_2024.txt", "bureau_2020.txt"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void samplesCellByCell()
    {
        QFETCH(QString, name);
        const Result<LoadedReport> loaded = loadReport(name, sample(name));
        QVERIFY(loaded.ok());
        QList<Decision> refused;
        correctOneByOne(*loaded, 1, &refused);
        for (const Decision &each : std::as_const(refused)) {
            QVERIFY2(each.to.isEmpty() && name.endsWith(u".txt"_s), "the dump's last cell, which blank is not there");
        }
        QVERIFY(refused.size() <= 1);
    }

    /// Where the dump lost its blank cells there is often no place to write into.
    void dumpsThatLostTheirBlanks_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : dumpKinds()) {
            QTest::newRow(qPrintable(kind)) << kind;
        }
    }
    void dumpsThatLostTheirBlanks()
    {
        QFETCH(QString, kind);
        const FormEdition &edition = *FormEdition::find(u"2021");
        QHash<CellId, QString> values;
        const QList<CellId> cells = edition.cells();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i % 3 != 0) {
                values.insert(cells.at(i), QString::number(1000 + i));
            }
        }
        const Result<LoadedReport> loaded = loadReport(u"a.txt"_s, dumpReport(edition, values, kind).toUtf8());
        QVERIFY(loaded.ok());
        QList<Decision> refused;
        correctOneByOne(*loaded, 4, &refused);
        QCOMPARE(refused.isEmpty(), !losesBlanks(kind));
    }

    void numbersOfTheText_data()
    {
        QTest::addColumn<QByteArray>("printed"); // instead of 336 in the sample
        QTest::newRow("plain") << "336"_ba;
        QTest::newRow("Chinese numeral") << "三百三十六"_ba;
        QTest::newRow("full width") << "３３６"_ba;
        QTest::newRow("thousands separator") << "1,336"_ba;
        QTest::newRow("in 万") << "1.2万"_ba;
        QTest::newRow("torn by markup") << "3<b>3</b>6"_ba;
        QTest::newRow("in an element of its own") << "<span style='color:red'>336</span>"_ba;
        QTest::newRow("behind an escape") << "\x1B[2J336"_ba;
        QTest::newRow("behind a CR") << "\r336"_ba;
        QTest::newRow("behind a reference of two characters") << "&NotEqualTilde;336"_ba;
        QTest::newRow("behind a reference without an end") << "&not336"_ba;
        QTest::newRow("behind a NUL") << "\0"_ba + "336";
        QTest::newRow("before a footnote's mark") << "336①"_ba;
        QTest::newRow("as references") << "&#51;&#x33;6"_ba;
    }
    void numbersOfTheText()
    {
        QFETCH(QByteArray, printed);
        const QByteArray html =
            sample(u"county_2024.html"_s).replace("政府信息公开申请336件", "政府信息公开申请" + printed + "件");
        const Result<LoadedReport> loaded = loadReport(u"a.html"_s, html);
        QVERIFY(loaded.ok());
        int written = 0;
        correctClaimsOneByOne(*loaded, &written);
        QVERIFY(written > 5);
    }

    void numbersOfTheTextInOtherFormats()
    {
        const QString file = u"a.html"_s;
        const Result<LoadedReport> page = loadReport(file, sample(u"county_2024.html"_s));
        const Document &document = page->report.document();
        for (const auto &[name, bytes] : {std::pair(u"a.docx"_s, docx(asDocx(document))),
                                          {u"a.xlsx"_s, xlsx(asXlsx(document))},
                                          {u"a.txt"_s, sample(u"township_2024.txt"_s)}}) {
            const Result<LoadedReport> loaded = loadReport(name, bytes);
            QVERIFY2(loaded.ok(), qPrintable(name));
            int written = 0;
            correctClaimsOneByOne(*loaded, &written);
            QVERIFY2(written > 0, qPrintable(name));
        }
    }

    void textAndCellsTogether()
    {
        const Result<LoadedReport> loaded = loadReport(u"a.html"_s, sample(u"county_2024.html"_s));
        ReportSession session(*loaded);
        const Narrative printed = session.narrative();
        QVERIFY(session.correct(claimId(printed.claims.first()), u"12345"_s));
        QVERIFY(session.correct(CellId(u"requests.new.total"_s), u"337"_s));
        const Result<QByteArray> bytes = writeCorrected(session.effective());
        QVERIFY(bytes.ok());
        const Result<LoadedReport> again = loadReport(u"a.html"_s, *bytes);
        QCOMPARE(readNarrative(again->report).claims.first().value, Quantity(12345));
        QCOMPARE(again->report.cell(CellId(u"requests.new.total"_s))->value, Quantity(337));
    }

    void samplesInOtherEncodings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("mark");
        for (const char *name : {"county_2024.html", "township_2024.txt"}) {
            QTest::addRow("%s, GB18030", name) << QString::fromLatin1(name) << "GB18030"_ba << QByteArray();
            QTest::addRow("%s, UTF-16LE", name) << QString::fromLatin1(name) << "UTF-16LE"_ba
                                                << "\xFF\xFE"_ba;
            QTest::addRow("%s, UTF-16BE", name) << QString::fromLatin1(name) << "UTF-16BE"_ba
                                                << "\xFE\xFF"_ba;
            QTest::addRow("%s, UTF-8 with mark", name) << QString::fromLatin1(name) << "UTF-8"_ba
                                                       << "\xEF\xBB\xBF"_ba;
        }
    }
    void samplesInOtherEncodings()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, mark);
        const QString text = QString::fromUtf8(sample(name)).replace(u"\n"_s, u"\r\n"_s);
        const Result<LoadedReport> loaded = loadReport(name, mark + encode(text, encoding.constData()));
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->report.document().source().encoding().toLatin1(), encoding);
        QList<Decision> refused;
        correctOneByOne(*loaded, 9, &refused);
        QCOMPARE(refused, QList<Decision>());
    }

    void allAtOnce_data() { samplesCellByCell_data(); }
    void allAtOnce()
    {
        QFETCH(QString, name);
        const Result<LoadedReport> loaded = loadReport(name, sample(name));
        QVERIFY(loaded.ok());
        QList<Decision> corrections;
        for (qsizetype i = 0; i < loaded->report.cells().size(); i += 2) {
            corrections.append(correction(loaded->report.cells().at(i), otherNumber(loaded->report.cells().at(i))));
        }
        const Result<QByteArray> bytes = writeCorrected(corrected(*loaded, corrections));
        QVERIFY2(bytes.ok(), qPrintable(bytes ? QString() : bytes.error().toString()));
        const Result<LoadedReport> again = loadReport(name, *bytes);
        QVERIFY(again.ok());
        for (qsizetype i = 0; i < loaded->report.cells().size(); ++i) {
            const CellValue &was = loaded->report.cells().at(i);
            QCOMPARE(again->report.cells().at(i).value,
                     i % 2 == 0 ? Quantity::fromString(otherNumber(was)) : was.value);
        }
    }

    void nothingCorrected()
    {
        for (const char *name : {"county_2024.html", "township_2024.txt"}) {
            const QByteArray bytes = sample(QString::fromLatin1(name)) + "\xFF";
            const Result<LoadedReport> loaded = loadReport(QString::fromLatin1(name), bytes);
            QVERIFY(loaded.ok());
            QCOMPARE(*writeCorrected(corrected(*loaded, {})), bytes);
        }
    }

    void aCellThatIsNotThere()
    {
        QByteArray bytes = sample(u"county_2024.html"_s);
        const qsizetype row = bytes.indexOf("<tr><td>行政许可");
        QVERIFY(row > 0);
        bytes.remove(row, bytes.indexOf("</tr>", row) - row);
        const Result<LoadedReport> loaded = loadReport(u"a.html"_s, bytes);
        QVERIFY(loaded.ok());
        const CellValue &cell = *loaded->report.cell(CellId(u"proactive.license.handled"_s));
        QCOMPARE(cell.status, CellStatus::Missing);
        const Result<QByteArray> written = writeCorrected(corrected(*loaded, {correction(cell, u"5"_s)}));
        QVERIFY(!written.ok());
        QVERIFY(written.error().cause.contains(u"行政许可"_s));
    }

    void theCorrectionToBlameIsNamed()
    {
        const QByteArray bytes = sample(u"county_2024.html"_s);
        const Result<LoadedReport> loaded = loadReport(u"a.html"_s, bytes);
        QVERIFY(loaded.ok());
        QList<Decision> corrections;
        for (qsizetype i = 0; i < 60; ++i) {
            corrections.append(correction(loaded->report.cells().at(i), otherNumber(loaded->report.cells().at(i))));
        }
        corrections[41].to = u"不是数"_s; // which no reading can give back
        const Result<QByteArray> written = writeCorrected(corrected(*loaded, corrections));
        QVERIFY(!written.ok());
        const CellId blamed = corrections.at(41).cell();
        QVERIFY(written.error().cause.contains(loaded->report.table(blamed.table())->cellLabel(blamed)));
    }

    void formatsThatAreNotWritten_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"pdf", "mhtml", "doc", "rtf", "odt", "xls", "ods"}) {
            QTest::newRow(format) << QString::fromLatin1(format);
        }
    }
    void formatsThatAreNotWritten()
    {
        QFETCH(QString, format);
        const Result<LoadedReport> loaded = loadReport(u"a.html"_s, sample(u"county_2024.html"_s));
        EffectiveReport snapshot = corrected(*loaded, {});
        const Document document = loaded->report.document().convertedFrom(format);
        ReportBuilder builder(loaded->report.edition(), document);
        snapshot.loaded.report = std::move(builder).build();
        const Result<QByteArray> written = writeCorrected(snapshot);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().file, u"a.html"_s);
        for (const char *way : {"Excel", "CSV", "check record"}) {
            QVERIFY(written.error().remedy.contains(QLatin1StringView(way)));
        }
        QCOMPARE(written.error().cause.contains(u"PDF"_s), format == u"pdf"_s);
    }

    void realReportsCellByCell_data()
    {
        GOUJI_NEEDS_SHARED_REPORTS();
        QTest::addColumn<QString>("path");
        QDirIterator files(sharedReports().path(), {u"*.html"_s, u"*.txt"_s, u"*.docx"_s, u"*.xlsx"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = sharedReports().relativeFilePath(files.next());
            QTest::newRow(qPrintable(path)) << path;
        }
    }
    void realReportsCellByCell()
    {
        GOUJI_NEEDS_SHARED_REPORTS();
        QFETCH(QString, path);
        const Result<LoadedReport> loaded = loadReport(path, sharedReport(path));
        QVERIFY(loaded.ok());
        QList<Decision> refused;
        correctOneByOne(*loaded, loaded->bytes.startsWith("PK") ? 11 : 3, &refused);
        QCOMPARE(refused, QList<Decision>());
    }

    void numbersOfRealReports_data() { realReportsCellByCell_data(); }
    void numbersOfRealReports()
    {
        GOUJI_NEEDS_SHARED_REPORTS();
        QFETCH(QString, path);
        const Result<LoadedReport> loaded = loadReport(path, sharedReport(path));
        QVERIFY(loaded.ok());
        int written = 0;
        correctClaimsOneByOne(*loaded, &written);
    }
};

QTEST_GUILESS_MAIN(TestCorrected)
#include "tst_corrected.moc"
