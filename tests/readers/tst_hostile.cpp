// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilefiles.h"
#include "officefiles.h"
#include "pdffiles.h"
#include "readers.h"
#include "withinbounds.h"
#include "zipfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

void addText()
{
    addRefused(
        "65 MB", [] { return QByteArray(65 << 20, '1'); }, "larger than");
    addRefused(
        "NUL bytes", [] { return QByteArray(1 << 20, '\0'); }, "no text");
    addRefused(
        "control characters", [] { return "\x01\x02\x03"_ba.repeated(1 << 18); }, "no text");
    addEnding("60 MB of bars", [] { return QByteArray(60 << 20, '|'); });
    addEnding("a million rows of bars", [] { return "规章 | 1 | 2 | 3 |\n"_ba.repeated(1'000'000); });
    addEnding("a million tabs", [] { return "规章\t1\t2\t3\n二、\t"_ba.repeated(1'000'000); });
    addEnding("a million lines", [] { return "一、总体情况\n"_ba.repeated(1'000'000); });
    addEnding("a million headings on one line", [] { return "一、总体情况"_ba.repeated(1'000'000); });
    addEnding("a number of a million digits", [] { return "规章 | " + QByteArray(1'000'000, '9') + " | 2 | 3\n"; });
    addEnding("a million open brackets", [] { return "一、总体情况\n" + "（"_ba.repeated(1'000'000); });
    addEnding("a sentence of 200,000 numbers and shares",
              [] { return "一、总体情况\n" + "收到申请1件，占1%，"_ba.repeated(200'000); });
    addEnding("a sentence of 200,000 years",
              [] { return "2023年年度报告\n一、总体情况\n" + "2022年"_ba.repeated(200'000); });
    addEnding("200,000 sections of another year",
              [] { return "2023年年度报告\n" + "一、总体情况\n2022年收到0件\n"_ba.repeated(200'000); });
    addEnding("a sentence of 200,000 mobile numbers",
              [] { return "一、总体情况\n" + "13912345678，"_ba.repeated(200'000); });
    addEnding("parts beyond all sums",
              [] { return "一、总体情况\n公开信息5条，其中" + "99999999999条、"_ba.repeated(100'000); });
    addEnding("300,000 sentences of one number",
              [] { return "一、总体情况\n" + "公开信息5条。\n"_ba.repeated(300'000); });
    addEnding("200,000 sections with something in them",
              [] { return "一、总体情况\n公开政府信息5条。\n"_ba.repeated(200'000); });
    addEnding("the sample, then NUL bytes", [] { return sampleHtml() + QByteArray(8, '\0'); });
}

void addHtml()
{
    const auto inBody = [](const QByteArray &before, const QByteArray &after) {
        QByteArray html = sampleHtml();
        return html.insert(html.indexOf('>', html.indexOf("<body")) + 1, before) + after;
    };
    addReadAsSample("HTML: 10,000 nested blocks around the report",
                    [inBody] { return inBody("<div>"_ba.repeated(10'000), {}); });
    addEnding("HTML: a million cells", [] { return "<table>" + ("<tr>" + "<td>1"_ba.repeated(1000)).repeated(1000); });
    addReadAsSample("HTML: 100,000 cells and the report",
                    [inBody] { return inBody({}, "<table>" + ("<tr>" + "<td>1"_ba.repeated(10)).repeated(10'000)); });
    addReadAsSample("HTML: 190,000 blank rows in a table", [] {
        QByteArray html = sampleHtml();
        return html.insert(html.indexOf("</table>"), "<tr><td>"_ba.repeated(190'000));
    });
    addEnding("HTML: 190,000 rows of words", [] {
        QByteArray html = sampleHtml();
        return html.insert(html.indexOf("</table>"), "<tr><td>其他<td>事项"_ba.repeated(95'000));
    });
    addEnding("HTML: spans without end",
              [] { return sampleHtml().replace("<td>", "<td rowspan=65535 colspan=99999999999>"); });
    addEnding("HTML: a table in a table, 20,000 times", [] { return "<table><tr><td>"_ba.repeated(20'000) + "1"; });
    addEnding("HTML: formatting that is never closed", [] { return "<b x=1><p>"_ba.repeated(1'000'000); });
    addEnding("HTML: 60 MB of text", [] { return "<p>" + QByteArray("政").repeated(20 << 20); });
    addEnding("HTML: 60 MB of tags", [] { return QByteArray("<p>").repeated(20 << 20); });
    addEnding("HTML: NUL bytes in it", [] { return sampleHtml().replace("<td>", "<td>\0"_ba); });
    addReadAsSample("HTML: things to fetch", [inBody] {
        return inBody("<base href=\"http://192.0.2.1/\"><iframe src=\"file:///etc/passwd\"></iframe>"
                      "<object data=\"file:///etc/passwd\"></object><link rel=stylesheet href=\"file:///etc/passwd\">",
                      {});
    });
}

void addZip()
{
    addRefused(
        "zip: not an office document",
        [] {
            return zipped({{u"a.txt"_s, "1"_ba}});
        },
        "archive of files");
    addRefused(
        "zip: empty", [] { return zipped({}); }, "");
    addRefused(
        "zip: nested",
        [] {
            QByteArray inner = docx(asDocx(sampleDocument()));
            for (int depth = 0; depth < 100; ++depth) {
                inner = zipped({{u"inner.docx"_s, inner}});
            }
            return inner;
        },
        "archive of files");
    addRefused(
        "zip: 65,535 entries",
        [] {
            QList<RawZipEntry> entries;
            for (int i = 0; i < 65'535; ++i) {
                entries.append(storedEntry("word/" + QByteArray::number(i), {}));
            }
            return rawZip(entries);
        },
        "archive of files");
    addRefused(
        "zip: cut to its first bytes", [] { return docx({}).first(100); }, "damaged or cut short");
    addRefused(
        "zip: its directory alone",
        [] {
            const QByteArray bytes = docx({});
            return "PK\x03\x04" + bytes.mid(bytes.indexOf("PK\x01\x02"));
        },
        "");
}

void addFormats()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    const Document document = sampleDocument();
    QTest::newRow("DOCX") << docx(asDocx(document)) << u"docx"_s;
    QTest::newRow("XLSX") << xlsx(asXlsx(document)) << u"xlsx"_s;
    QTest::newRow("PDF") << pdfPage(pdfText(40, 700, 10, u"一、总体情况")) << u"pdf"_s;
    QTest::newRow("HTML") << sampleHtml() << u"html"_s;
    QTest::newRow("text") << document.text().toUtf8() << u"text"_s;
}

} // namespace

/// Text, pages and archives made to break what reads them.
class TstHostile : public QObject
{
    Q_OBJECT

private slots:
    void staysWithinBounds_data()
    {
        addBoundsColumns();
        addText();
        addHtml();
        addZip();
    }
    void staysWithinBounds() { checkWithinBounds(); }

    void cutShort_data() { addFormats(); }
    void cutShort()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, format);
        const bool hasDirectory = bytes.startsWith("PK"); // at its end
        for (qsizetype size = 1; size < bytes.size(); size += 1 + bytes.size() / 199) {
            const Result<Document> read = readDocument(bytes.first(size), u"a"_s);
            if (read) {
                QVERIFY2(!hasDirectory || size < 4, qPrintable(QString::number(size)));
                QVERIFY(read->source().text().size() <= size);
            } else {
                QVERIFY(!read.error().cause.isEmpty());
                QCOMPARE(read.error().file, u"a"_s);
            }
        }
    }

    void isToldByContent_data() { addFormats(); }
    void isToldByContent()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, format);
        for (const auto *suffix : {"docx", "xlsx", "pdf", "html", "txt", "doc", "mht", "zip", ""}) {
            const Result<Document> read = readDocument(bytes, u"report."_s + QLatin1StringView(suffix));
            QVERIFY2(read.ok(), suffix);
            QCOMPARE(read->format(), format);
        }
    }
};

QTEST_GUILESS_MAIN(TstHostile)
#include "tst_hostile.moc"
