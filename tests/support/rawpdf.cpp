// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawpdf.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace gouji {

QByteArray rawPdf(const QByteArrayList &objects)
{
    QByteArray pdf = "%PDF-1.5\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray begin = QByteArray::number(pdf.size());
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + count + "\n" + table + "trailer\n<</Root 1 0 R/Size " + count + ">>\nstartxref\n" +
           begin + "\n%%EOF\n";
}

QByteArray streamObject(const QByteArray &dictionary, const QByteArray &content)
{
    const QByteArray packed = qCompress(content).sliced(4); // Qt puts the size before
    return "<<" + dictionary + "/Filter/FlateDecode/Length " + QByteArray::number(packed.size()) + ">>\nstream\n" +
           packed + "\nendstream";
}

QByteArray pagesPdf(const QByteArrayList &contents)
{
    QByteArrayList objects{"<</Type/Catalog/Pages 2 0 R>>", {}, "<</Type/Font/Subtype/Type1/BaseFont/Courier>>"};
    QByteArray kids;
    for (const QByteArray &content : contents) {
        const QByteArray number = QByteArray::number(objects.size() + 1);
        kids += QByteArray::number(objects.size() + 2) + " 0 R ";
        objects.append(streamObject({}, content));
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents " +
                       number + " 0 R>>");
    }
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(contents.size()) + ">>";
    return rawPdf(objects);
}

QByteArray pagePdf(const QByteArray &content)
{
    return pagesPdf({content});
}

QByteArray textAt(int x, int y, const QByteArray &text)
{
    return "BT /F 12 Tf " + QByteArray::number(x) + " " + QByteArray::number(y) + " Td (" + text + ") Tj ET ";
}

QByteArray encrypted(const QByteArray &pdf, const char *password)
{
    QPDF file;
    file.processMemoryFile("", pdf.constData(), size_t(pdf.size()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QByteArray formBomb()
{
    static constexpr int Depth = 8;
    static constexpr int FirstForm = 5;
    QByteArrayList objects{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                           "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 5 0 R>>>>"
                           "/Contents 4 0 R>>",
                           streamObject({}, "/X Do")};
    for (int i = 0; i < Depth; ++i) {
        const QByteArray next = QByteArray::number(FirstForm + i + 1);
        objects.append(
            streamObject("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + next + " 0 R>>>>",
                         QByteArray("/X Do ").repeated(10)));
    }
    objects.append(streamObject("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 m"));
    return rawPdf(objects);
}

} // namespace gouji
