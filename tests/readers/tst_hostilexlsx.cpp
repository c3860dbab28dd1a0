// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilefiles.h"
#include "officefiles.h"
#include "withinbounds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const QByteArray SheetText = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>TEXT</t></is></c></row>)";

void addXlsx()
{
    const auto rows = [](const QByteArray &xml, const QByteArray &behind = {}) {
        return xlsx({.sheet = worksheet(xml, behind), .sharedStrings = {}, .styles = {}});
    };
    const auto bomb = [](const RawZipEntry &sheet) {
        QList<RawZipEntry> entries{
            storedEntry("_rels/.rels"_ba, relationsOf({{"officeDocument"_ba, "xl/workbook.xml"_ba}})),
            storedEntry("xl/_rels/workbook.xml.rels"_ba, relationsOf({{"worksheet"_ba, "sheet.xml"_ba}})),
            storedEntry(
                "xl/workbook.xml"_ba,
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://"
                "schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" "
                "sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"_ba),
            sheet};
        return rawZip(entries);
    };
    const QByteArray open = worksheet({}).chopped(24);
    addReadAsSample("XLSX: the sample", [] { return xlsx(asXlsx(sampleDocument())); });
    addRefused(
        "XLSX: 10 MB that unpack to 10 GB of zeros",
        [bomb] { return bomb(bombEntry("xl/sheet.xml"_ba, {}, "\0"_ba, TenGigabytes)); }, "");
    addRefused(
        "XLSX: 10 GB of cells",
        [bomb, open] {
            return bomb(bombEntry("xl/sheet.xml"_ba, open, "<row><c><v>1</v></c></row>"_ba, TenGigabytes));
        },
        "");
    addRefused(
        "XLSX: 10 GB of empty rows",
        [bomb, open] { return bomb(bombEntry("xl/sheet.xml"_ba, open, "<row/>"_ba, TenGigabytes)); }, "");
    addRefused(
        "XLSX: a wrong check sum",
        [bomb] {
            RawZipEntry sheet = storedEntry("xl/sheet.xml"_ba, asXlsx(sampleDocument()).sheet);
            sheet.crc ^= 1;
            return bomb(sheet);
        },
        "damaged");
    addRefused(
        "XLSX: entities of entities",
        [] {
            return xlsx({.sheet = withEntities(billionLaughs(), worksheet(SheetText), "&e9;"),
                         .sharedStrings = {},
                         .styles = {}});
        },
        "");
    addRefused(
        "XLSX: an entity that is a file",
        [] {
            return xlsx({.sheet = withEntities("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                                               worksheet(SheetText), "&e;"),
                         .sharedStrings = {},
                         .styles = {}});
        },
        "");
    addEnding("XLSX: a table of 100,000 cells",
              [rows] { return rows(("<row>" + "<c><v>1</v></c>"_ba.repeated(10) + "</row>").repeated(10'000)); });
    addEnding("XLSX: a million cells",
              [rows] { return rows(("<row>" + "<c><v>1</v></c>"_ba.repeated(1000) + "</row>").repeated(1000)); });
    addEnding("XLSX: a cell in the last corner",
              [rows] { return rows(R"(<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>)"); });
    for (const char *place :
         {"ZZZZZZ99999999999", "A-1", "A0", "1", "A", "AAAAAAAAAAAAAAAAAAAA1", "XFE1", "A4294967297", "甲1", ""}) {
        addEnding("XLSX: a cell named “"_ba + place + "”", [rows, place] {
            return rows(
                R"(<row r="1"><c r="PLACE"><v>1</v></c><c r="A1"><v>2</v></c></row>)"_ba.replace("PLACE", place));
        });
    }
    for (const char *row : {"-1", "0", "1048577", "99999999999999999999", "x"}) {
        addEnding("XLSX: a row named “"_ba + row + "”",
                  [rows, row] { return rows(R"(<row r="ROW"><c><v>1</v></c></row>)"_ba.replace("ROW", row)); });
    }
    for (const char *index : {"99999999", "-1", "4294967296", "x", ""}) {
        addEnding("XLSX: the shared string “"_ba + index + "”",
                  [rows, index] { return rows(R"(<row><c t="s"><v>INDEX</v></c></row>)"_ba.replace("INDEX", index)); });
    }
    for (const char *area : {"A1:XFD1048576", "B2:A1", "A1:ZZZZZZ99999999999", "A1", ":", ""}) {
        addEnding("XLSX: merged cells “"_ba + area + "”", [rows, area] {
            return rows(R"(<row r="1"><c r="A1"><v>1</v></c></row>)",
                        "<mergeCells>" + R"(<mergeCell ref="AREA"/>)"_ba.replace("AREA", area).repeated(1000) +
                            "</mergeCells>");
        });
    }
    addEnding("XLSX: a hundred thousand merged cells, each over the others", [rows] {
        return rows(R"(<row r="1"><c r="A1"><v>1</v></c></row>)",
                    "<mergeCells>" + R"(<mergeCell ref="A1:XFD1048576"/>)"_ba.repeated(100'000) + "</mergeCells>");
    });
    addReadAsSample("XLSX: a style that is not there", [] {
        XlsxParts parts = asXlsx(sampleDocument());
        parts.sheet.replace(" s=\"1\"", " s=\"4294967295\"");
        return xlsx(parts);
    });
    addEnding("XLSX: a number format of a million signs", [] {
        XlsxParts parts = asXlsx(sampleDocument());
        parts.styles =
            R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="CODE"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs></styleSheet>)"_ba
                .replace("CODE", QByteArray(1'000'000, '0'));
        return xlsx(parts);
    });
}

} // namespace

/// Workbooks made to break what reads them.
class TstHostileXlsx : public QObject
{
    Q_OBJECT

private slots:
    void staysWithinBounds_data()
    {
        addBoundsColumns();
        addXlsx();
    }
    void staysWithinBounds() { checkWithinBounds(); }
};

QTEST_GUILESS_MAIN(TstHostileXlsx)
#include "tst_hostilexlsx.moc"
