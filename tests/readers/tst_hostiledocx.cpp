// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilefiles.h"
#include "officefiles.h"
#include "withinbounds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

/// A Word document whose main part is another; `more` are entries beside it.
QByteArray docxWith(const RawZipEntry &document, const QList<RawZipEntry> &more = {})
{
    return rawZip(QList{storedEntry("_rels/.rels"_ba, relationsOf({{"officeDocument"_ba, document.name}})), document} +
                  more);
}

const QByteArray WordText = "<w:p><w:r><w:t>TEXT</w:t></w:r></w:p>"_ba;

void addDocx()
{
    const auto repeated = [](const QByteArray &piece, int count) {
        return docx({.document = wordDocument(piece.repeated(count))});
    };
    addReadAsSample("DOCX: the sample", [] { return docx(asDocx(sampleDocument())); });
    addReadAsSample("DOCX: 190,000 blank rows in a table", [] {
        DocxParts parts = asDocx(sampleDocument());
        const QByteArray row = "<w:tr><w:tc><w:p/></w:tc></w:tr>"_ba;
        parts.document.insert(parts.document.lastIndexOf("</w:tbl>"), row.repeated(190'000));
        return docx(parts);
    });
    addRefused(
        "DOCX: 10 MB that unpack to 10 GB of zeros",
        [] { return docxWith(bombEntry("word/document.xml"_ba, {}, "\0"_ba, TenGigabytes)); }, "");
    addRefused(
        "DOCX: 10 GB of blanks",
        [] { return docxWith(bombEntry("word/document.xml"_ba, wordDocument({}).chopped(24), " "_ba, TenGigabytes)); },
        "MB");
    addRefused(
        "DOCX: a little more than is unpacked of a part",
        [] {
            constexpr quint64 SixtyFiveMegabytes = quint64(65) * 1024 * 1024;
            QByteArray head = wordDocument("TEXT");
            head.truncate(head.indexOf("TEXT"));
            const QByteArray comment = "<!--" + "1"_ba.repeated(1017) + "-->"; // no long run without a tag
            return docxWith(bombEntry("word/document.xml"_ba, head, comment, SixtyFiveMegabytes));
        },
        "unpacks to more than");
    addRefused(
        "DOCX: 10 GB of paragraphs",
        [] {
            const QByteArray paragraph = "<w:p><w:r><w:t>1</w:t></w:r></w:p>"_ba;
            return docxWith(bombEntry("word/document.xml"_ba, wordDocument({}).chopped(24), paragraph, TenGigabytes));
        },
        "");
    addRefused(
        "DOCX: a text of 60 MB in pieces",
        [] {
            QByteArray head = wordDocument(WordText);
            head.truncate(head.indexOf("TEXT"));
            return docxWith(bombEntry("word/document.xml"_ba, head, "1"_ba.repeated(1018) + "<w:a/>", 60 << 20));
        },
        "more than any report does");
    addReadAsSample("DOCX: a bomb in a part that nobody reads", [] {
        return docxWith(storedEntry("word/document.xml"_ba, asDocx(sampleDocument()).document),
                        {bombEntry("word/media/image1.png"_ba, {}, "\0"_ba, TenGigabytes)});
    });
    addEnding("DOCX: a bomb for a style sheet", [] {
        const DocxParts parts = asDocx(sampleDocument());
        QByteArray bytes = docx(parts);
        return docxWith(storedEntry("word/document.xml"_ba, parts.document),
                        {storedEntry("word/_rels/document.xml.rels"_ba,
                                     relationsOf({{"styles"_ba, "styles.xml"_ba}, {"numbering"_ba, "styles.xml"_ba}})),
                         bombEntry("word/styles.xml"_ba, "<styles>", "<style/>"_ba, TenGigabytes)});
    });
    addReadAsSample("DOCX: parts outside the archive", [] {
        return docxWith(storedEntry("word/document.xml"_ba, asDocx(sampleDocument()).document),
                        {storedEntry("../../../../etc/cron.d/a"_ba, "1"_ba), storedEntry("/etc/passwd"_ba, "1"_ba),
                         storedEntry(R"(C:\a)", "1"_ba)});
    });
    addRefused(
        "DOCX: its main part named outside the archive",
        [] { return docxWith(storedEntry("../../../../../../etc/passwd"_ba, "root:"_ba)); }, "");
    addEnding("DOCX: a part twice", [] {
        const RawZipEntry document = storedEntry("word/document.xml"_ba, asDocx(sampleDocument()).document);
        return docxWith(document, {document});
    });
    for (const quint64 size : {quint64(0), quint64(10), quint64(0xFFFFFFFE), TenGigabytes}) {
        addEnding("DOCX: a part that claims to have "_ba + QByteArray::number(size) + " bytes", [size] {
            RawZipEntry document = storedEntry("word/document.xml"_ba, asDocx(sampleDocument()).document);
            document.size = size;
            return docxWith(document);
        });
    }
    addRefused(
        "DOCX: a wrong check sum",
        [] {
            RawZipEntry document = storedEntry("word/document.xml"_ba, asDocx(sampleDocument()).document);
            document.crc ^= 1;
            return docxWith(document);
        },
        "damaged");
    addRefused(
        "DOCX: encrypted as a zip",
        [] {
            RawZipEntry document = storedEntry("word/document.xml"_ba, asDocx(sampleDocument()).document);
            document.flags = 1;
            return docxWith(document);
        },
        "password");
    addRefused(
        "DOCX: entities of entities",
        [] { return docx({.document = withEntities(billionLaughs(), wordDocument(WordText), "&e9;")}); }, "");
    addRefused(
        "DOCX: a long entity many times",
        [] {
            const QByteArray type = "<!DOCTYPE a [<!ENTITY e \"" + QByteArray(100'000, 'a') + "\">]>";
            return docx({.document = withEntities(type, wordDocument(WordText), "&e;"_ba.repeated(100'000))});
        },
        "");
    addRefused(
        "DOCX: an entity that is a file",
        [] {
            return docx({.document = withEntities("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                                                  wordDocument(WordText), "&e;")});
        },
        "");
    addRefused(
        "DOCX: a document type that is a file",
        [] {
            return docx(
                {.document = withEntities("<!DOCTYPE a SYSTEM \"file:///etc/passwd\">", wordDocument(WordText), "1")});
        },
        "");
    addEnding("DOCX: a table of 100,000 cells", [repeated] {
        const QByteArray cell = "<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>"_ba;
        return repeated("<w:tbl>" + ("<w:tr>" + cell.repeated(10) + "</w:tr>").repeated(10'000) + "</w:tbl>", 1);
    });
    addEnding("DOCX: a row of 100,000 cells", [repeated] {
        return repeated("<w:tbl><w:tr>" + "<w:tc><w:p/></w:tc>"_ba.repeated(100'000) + "</w:tr></w:tbl>", 1);
    });
    addEnding("DOCX: 100,000 tables of a cell",
              [repeated] { return repeated("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"_ba, 100'000); });
    addEnding("DOCX: ten million empty paragraphs", [repeated] { return repeated("<w:p/>"_ba, 10'000'000); });
    addEnding("DOCX: a million runs in a paragraph", [] {
        return docx({.document = wordDocument("<w:p>" + "<w:r><w:t>1</w:t></w:r>"_ba.repeated(1'000'000) + "</w:p>")});
    });
    addEnding("DOCX: tables in tables, 20,000 deep",
              [repeated] { return repeated("<w:tbl><w:tr><w:tc>"_ba.repeated(20'000), 1); });
    addEnding("DOCX: text boxes in text boxes, 20,000 deep",
              [repeated] { return repeated("<w:p><w:r><w:txbxContent>"_ba.repeated(20'000), 1); });
    addEnding("DOCX: changes in changes, 100,000 deep",
              [repeated] { return repeated("<w:ins><w:del>"_ba.repeated(100'000), 1); });
    for (const char *number : {"2147483647", "-1", "0", "99999999999999999999", "65535", "x"}) {
        addEnding("DOCX: cells that span "_ba + number + " columns", [number] {
            DocxParts parts = asDocx(sampleDocument());
            parts.document.replace("<w:gridSpan w:val=\"2\"/>",
                                   R"(<w:gridSpan w:val="NUMBER"/>)"_ba.replace("NUMBER", number));
            parts.document.replace(
                "<w:tr ", R"(<w:trPr><w:gridBefore w:val="NUMBER"/></w:trPr><w:tr )"_ba.replace("NUMBER", number));
            return docx(parts);
        });
    }
    addEnding("DOCX: each cell goes on from the one above", [] {
        DocxParts parts = asDocx(sampleDocument());
        parts.document.replace("<w:vAlign", "<w:vMerge/><w:vAlign");
        return docx(parts);
    });
    addReadAsSample("DOCX: styles based on each other", [] {
        DocxParts parts = asDocx(sampleDocument());
        parts.document.replace("<w:pPr>", "<w:pPr><w:pStyle w:val=\"a\"/>");
        parts.styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                       "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/><w:link w:val=\"b\"/></w:style>"
                       "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style></w:styles>";
        return docx(parts);
    });
    addReadAsSample("DOCX: a hundred thousand styles, each based on the next", [] {
        DocxParts parts = asDocx(sampleDocument());
        parts.document.replace("<w:pPr>", "<w:pPr><w:pStyle w:val=\"s0\"/>");
        parts.styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
        for (int i = 0; i < 100'000; ++i) {
            parts.styles += "<w:style w:styleId=\"s" + QByteArray::number(i) + "\"><w:basedOn w:val=\"s" +
                            QByteArray::number(i + 1) + "\"/></w:style>";
        }
        parts.styles += "</w:styles>";
        return docx(parts);
    });
    addReadAsSample("DOCX: numberings that refer to each other", [] {
        DocxParts parts = asDocx(sampleDocument());
        parts.document.replace("<w:pPr>",
                               R"(<w:pPr><w:numPr><w:ilvl w:val="4294967295"/><w:numId w:val="1"/></w:numPr>)");
        parts.styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                       "<w:style w:type=\"numbering\" w:styleId=\"a\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
                       "</w:numPr></w:pPr></w:style></w:styles>";
        parts.numbering = "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                          "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"a\"/></w:abstractNum>"
                          "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
        return docx(parts);
    });
    addEnding("DOCX: a numbering that prints itself without end", [] {
        DocxParts parts = asDocx(sampleDocument());
        parts.document.replace("<w:pPr>", R"(<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>)");
        parts.numbering = "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                          "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"2147483647\"/>"
                          "<w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"" +
                          "%1%9"_ba.repeated(50'000) +
                          "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                          "</w:numbering>";
        return docx(parts);
    });
    addRefused(
        "DOCX: parts that refer to themselves",
        [] {
            return rawZip({storedEntry("_rels/.rels"_ba, relationsOf({{"officeDocument"_ba, "_rels/.rels"_ba},
                                                                      {"officeDocument"_ba, "."_ba},
                                                                      {"officeDocument"_ba, ""_ba}}))});
        },
        "");
    addEnding("DOCX: a hundred thousand relations", [] {
        return docxWith(
            storedEntry("word/document.xml"_ba, asDocx(sampleDocument()).document),
            {storedEntry("word/_rels/document.xml.rels"_ba, relationsOf(QList<std::pair<QByteArray, QByteArray>>(
                                                                100'000, {"styles"_ba, "document.xml"_ba})))});
    });
}

} // namespace

/// Word documents made to break what reads them.
class TstHostileDocx : public QObject
{
    Q_OBJECT

private slots:
    void staysWithinBounds_data()
    {
        addBoundsColumns();
        addDocx();
    }
    void staysWithinBounds() { checkWithinBounds(); }
};

QTEST_GUILESS_MAIN(TstHostileDocx)
#include "tst_hostiledocx.moc"
