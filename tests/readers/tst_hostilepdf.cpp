// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilefiles.h"
#include "pdffiles.h"
#include "rawpdf.h"
#include "withinbounds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

void addPdf()
{
    const QByteArray catalogue = "<</Type/Catalog/Pages 2 0 R>>"_ba;
    const QByteArray page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"_ba;
    addEnding("PDF: pages that hold themselves", [catalogue] {
        return rawPdf({catalogue, "<</Type/Pages/Count 1000000/Kids[2 0 R 2 0 R]>>"_ba});
    });
    addEnding("PDF: pages that hold each other", [catalogue] {
        return rawPdf({catalogue, "<</Type/Pages/Count 9/Kids[3 0 R]>>"_ba,
                       "<</Type/Pages/Count 9/Kids[2 0 R 3 0 R]/Parent 3 0 R>>"_ba});
    });
    addRefused(
        "PDF: 10,000 pages",
        [catalogue] {
            QByteArray kids;
            QList<QByteArray> objects{catalogue, {}};
            for (int i = 0; i < 10'000; ++i) {
                kids += QByteArray::number(i + 3) + " 0 R ";
                objects.append(QByteArrayLiteral("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"));
            }
            objects[1] = "<</Type/Pages/Count 10000/Kids[" + kids + "]>>";
            return rawPdf(objects);
        },
        "much more");
    addEnding("PDF: a page that says it is ten million", [catalogue, page] {
        return rawPdf({catalogue, "<</Type/Pages/Count 10000000/Kids[3 0 R]>>"_ba, page});
    });
    addEnding("PDF: pages nested 10,000 deep", [catalogue, page] {
        QList<QByteArray> objects{catalogue};
        for (int i = 2; i < 10'002; ++i) {
            objects.append("<</Type/Pages/Count 1/Kids[" + QByteArray::number(i + 1) + " 0 R]>>");
        }
        return rawPdf(objects << page);
    });
    for (const char *box : {"0 0 1e9 1e9", "0 0 1e38 1e38", "0 0 0 0", "0 0 -595 -842", "1e9 1e9 0 0", "0 0 nan inf"}) {
        addEnding("PDF: a page of “"_ba + box + "”", [box] {
            QByteArray bytes = pdfPage(pdfText(40, 700, 10, u"一、总体情况") + pdfText(40, 600, 10, u"规章"));
            return bytes.replace("0 0 595 842", box);
        });
    }
    for (const double size : {1e9, 1e38, 1e-9, 0.0, -10.0}) {
        addEnding("PDF: a font of "_ba + QByteArray::number(size) + " points", [size] {
            return pdfPage(pdfText(40, 700, size, u"一、总体情况") + pdfText(40, 600, size, u"规章 12"));
        });
    }
    addEnding("PDF: text far off the page",
              [] { return pdfPage(pdfText(1e9, 1e9, 10, u"一、总体情况") + pdfText(-1e9, -1e9, 10, u"规章 12")); });
    addEnding("PDF: a form that draws itself", [catalogue] {
        return rawPdf({catalogue, "<</Type/Pages/Count 1/Kids[3 0 R]>>"_ba,
                       "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</XObject<</A 4 0 "
                       "R>>>>>>"_ba,
                       pdfStream("/A Do /A Do"_ba, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A "
                                                   "4 0 R>>>>"_ba),
                       pdfStream("/A Do"_ba)});
    });
    addEnding("PDF: forms that draw twice the next, 40 deep", [catalogue] {
        QList<QByteArray> objects{catalogue, "<</Type/Pages/Count 1/Kids[3 0 R]>>"_ba,
                                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 "
                                  "R/Resources<</XObject<</A 5 0 R>>>>>>"_ba,
                                  pdfStream("/A Do"_ba)};
        for (int i = 0; i < 40; ++i) {
            objects.append(
                pdfStream("/A Do /A Do"_ba, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A " +
                                                QByteArray::number(objects.size() + 2) + " 0 R>>>>"));
        }
        return rawPdf(objects << pdfStream({}));
    });
    addRefused(
        "PDF: a million states saved", [] { return pdfPage("q "_ba.repeated(1'000'000)); }, "much more");
    addRefused(
        "PDF: states saved in forms in forms",
        [catalogue] {
            QList<QByteArray> objects{catalogue, "<</Type/Pages/Count 1/Kids[3 0 R]>>"_ba,
                                      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 "
                                      "R/Resources<</XObject<</A 5 0 R>>>>>>"_ba,
                                      pdfStream("/A Do"_ba)};
            for (int i = 0; i < 3; ++i) {
                objects.append(pdfStream("q "_ba.repeated(100'000) + "/A Do",
                                         "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A " +
                                             QByteArray::number(objects.size() + 2) + " 0 R>>>>"));
            }
            return rawPdf(objects << pdfStream({}));
        },
        "much more");
    addRefused(
        "PDF: text of 20 million signs, packed",
        [] {
            const QByteArray line = "BT /F 10 Tf 40 700 Td (" + "1"_ba.repeated(1000) + ") Tj ET\n";
            return pdfPage(line.repeated(20'000));
        },
        "much more");
    addRefused(
        "PDF: as much in hexadecimal digits",
        [] { return pdfPage("BT /F 10 Tf 40 700 Td <" + "31"_ba.repeated(10'000'000) + "> Tj ET\n"); }, "much more");
    addEnding("PDF: a million words on a page", [] { return pdfPage(pdfText(40, 700, 1, u"1 ").repeated(1'000'000)); });
    addEnding("PDF: a million words at as many places", [] {
        QByteArray content = "BT /F 1 Tf\n";
        for (int i = 0; i < 1'000'000; ++i) {
            content += QByteArray::number(i % 997) + ' ' + QByteArray::number(i % 991) + " Td <0031> Tj\n";
        }
        return pdfPage(content + "ET");
    });
    addEnding("PDF: a million lines drawn",
              [] { return pdfPage("0 0 m 500 500 l S 1 1 9 9 re S\n"_ba.repeated(1'000'000)); });
    addEnding("PDF: a hundred thousand ruled cells", [] {
        QByteArray content;
        for (int i = 0; i < 100'000; ++i) {
            content += QByteArray::number(i % 316) + ' ' + QByteArray::number(i / 316) + " 1 1 re S\n";
        }
        return pdfPage(content + pdfText(40, 700, 10, u"规章 12"));
    });
    addEnding("PDF: a stream that unpacks to 10 GB", [catalogue] {
        const QByteArray bomb = "\x78\xDA" + bombEntry({}, {}, "q Q "_ba, TenGigabytes).data;
        return rawPdf({catalogue, "<</Type/Pages/Count 1/Kids[3 0 R]>>"_ba,
                       "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>"_ba,
                       pdfStream(bomb, "/Filter/FlateDecode"_ba)});
    });
    addRefused(
        "PDF: no text on its page", [] { return pdfPage("0 0 100 100 re f"_ba); }, "text");
    addRefused(
        "PDF: its first line alone", [] { return "%PDF-1.7\n"_ba; }, "");
    addRefused(
        "PDF: protected by a password",
        [] { return encrypted(pdfPage(pdfText(40, 700, 10, u"一、总体情况")), "secret"); }, "password");
}

} // namespace

/// PDFs made to break what reads them.
class TstHostilePdf : public QObject
{
    Q_OBJECT

private slots:
    void staysWithinBounds_data()
    {
        addBoundsColumns();
        addPdf();
    }
    void staysWithinBounds() { checkWithinBounds(); }
};

QTEST_GUILESS_MAIN(TstHostilePdf)
#include "tst_hostilepdf.moc"
