// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdffiles.h"

#include "rawpdf.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Every code stands for the UTF-16 unit of its number.
QByteArray identityToUnicode()
{
    QByteArray map =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Units def\n/CMapType 2 "
        "def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (int block = 0; block < 256; block += 64) {
        map += "64 beginbfrange\n";
        for (int high = block; high < block + 64; ++high) {
            const QByteArray byte = QByteArray::number(high, 16).rightJustified(2, '0');
            map += '<' + byte + "00> <" + byte + "FF> <" + byte + "00>\n";
        }
        map += "endbfrange\n";
    }
    return map + "endcmap\nend\nend\n";
}

} // namespace

QByteArray pdfStream(const QByteArray &content, const QByteArray &dictionary)
{
    return "<<" + dictionary + "/Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content +
           "\nendstream";
}

QByteArray pdfPage(const QByteArray &content, const QList<QByteArray> &more)
{
    static const QByteArray toUnicode = identityToUnicode();
    const QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>"_ba,
        "<</Type/Pages/Count 1/Kids[3 0 R]>>"_ba,
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"_ba,
        pdfStream(content),
        "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>"_ba,
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        "/Supplement 0>>/DW 1000/FontDescriptor 8 0 R>>"_ba,
        pdfStream(toUnicode),
        "<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent "
        "-120/CapHeight 700/StemV 80>>"_ba,
    };
    return rawPdf(objects + more);
}

QByteArray pdfText(double x, double y, double size, QStringView text)
{
    QByteArray codes;
    for (const QChar unit : text) {
        codes += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
    return "BT /F " + QByteArray::number(size) + " Tf 1 0 0 1 " + QByteArray::number(x) + ' ' + QByteArray::number(y) +
           " Tm <" + codes + "> Tj ET\n";
}

} // namespace gouji
