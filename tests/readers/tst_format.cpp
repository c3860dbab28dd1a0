// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compoundfiles.h"
#include "format.h"
#include "readers.h"
#include "zipfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

QByteArray utf16(const QString &text)
{
    return "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

QByteArray bytes(QByteArrayView view)
{
    return view.toByteArray();
}

/// [MS-DOC] FibBase with or without fEncrypted.
QByteArray fib(bool isEncrypted)
{
    QByteArray begin = bytes(QByteArrayView("\xEC\xA5\xC1\0\0\0\0\0\0\0\0\0", 12));
    begin[0x0B] = isEncrypted ? 1 : 0;
    return begin;
}

/// [MS-XLS] BOF and, where asked, FilePass.
QByteArray workbookStream(bool isEncrypted)
{
    const QByteArray bof = bytes(QByteArrayView("\x09\x08\x04\0\0\x06\x05\0", 8));
    return bof + (isEncrypted ? bytes(QByteArrayView("\x2F\0\x02\0\0\0", 6)) : QByteArray());
}

} // namespace

/// What a file is, told from its bytes.
class TestFormat : public QObject
{
    Q_OBJECT

private slots:
    void toldByContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Format>("format");
        QTest::newRow("text") << "一、总体情况\n"_ba << Format::Text;
        QTest::newRow("Markdown") << "# 年度报告\n\n| a | b |\n|---|---|\n"_ba << Format::Text;
        QTest::newRow("text beginning BM") << "BM 报告说明，不是图片，只是以这两个字母开头的文字。"_ba << Format::Text;
        QTest::newRow("text with a label and colon") << "来源: 县政府\n标题: 年度报告\n\n正文"_ba << Format::Text;
        QTest::newRow("text like a mail") << "Subject: 年度报告\nFrom: a@b\n\n正文"_ba << Format::Text;
        QTest::newRow("HTML") << "<!DOCTYPE html><p>x</p>"_ba << Format::Html;
        QTest::newRow("HTML in UTF-16") << utf16(u"<html><body>报告</body></html>"_s) << Format::Html;
        QTest::newRow("HTML called .xls")
            << R"(<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table>)"_ba
            << Format::Html;
        QTest::newRow("frameset") << R"(<frameset cols="1,2"><frame src=a.htm></frameset>)"_ba << Format::Html;
        QTest::newRow("MHTML of Chrome")
            << "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"x\"\r\n\r\n"_ba
            << Format::Mhtml;
        QTest::newRow("MHTML of Word")
            << "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"----=_NextPart\"\n\n"_ba
            << Format::Mhtml;
        QTest::newRow("MHTML of one part")
            << "MIME-Version: 1.0\nContent-Type: text/html; charset=gb2312\n\n<p>"_ba << Format::Mhtml;
        QTest::newRow("PDF") << "%PDF-1.7\n"_ba << Format::Pdf;
        QTest::newRow("PDF behind other bytes") << QByteArray(900, '\n') + "%PDF-1.4" << Format::Pdf;
        QTest::newRow("zip") << zipped({{u"a"_s, "b"}}) << Format::Zip;
        QTest::newRow("program that names XML") << QByteArray(100, 'x') + "<pkg:package" << Format::Text;
        QTest::newRow("RTF") << R"({\rtf1\ansi)"_ba << Format::Rtf;
        QTest::newRow("DOC") << compoundFile({{u"1Table"_s, {}}, {u"WordDocument"_s, fib(false)}})
                             << Format::OldDocument;
        QTest::newRow("DOC with a password")
            << compoundFile({{u"WordDocument"_s, fib(true)}}) << Format::EncryptedDocument;
        QTest::newRow("XLS") << compoundFile({{u"Workbook"_s, workbookStream(false)}}) << Format::OldWorkbook;
        QTest::newRow("XLS of Excel 95") << compoundFile({{u"Book"_s, workbookStream(false)}}) << Format::OldWorkbook;
        QTest::newRow("XLS with a password")
            << compoundFile({{u"Workbook"_s, workbookStream(true)}}) << Format::EncryptedDocument;
        QTest::newRow("DOCX with a password")
            << compoundFile({{u"EncryptionInfo"_s, {}}, {u"EncryptedPackage"_s, {}}}) << Format::EncryptedDocument;
        QTest::newRow("PPT") << compoundFile({{u"PowerPoint Document"_s, {}}}) << Format::OldSlides;
        QTest::newRow("Thumbs.db") << compoundFile({{u"Catalog"_s, {}}}) << Format::OtherCompound;
        QTest::newRow("compound file cut short") << bytes("\xD0\xCF\x11\xE0\xA1") << Format::OtherCompound;
        QTest::newRow("Word 2003 XML")
            << "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?><w:wordDocument>"_ba
            << Format::WordXml;
        QTest::newRow("flat OPC") << R"(<?xml version="1.0"?><pkg:package xmlns:pkg="x">)"_ba << Format::FlatOpc;
        QTest::newRow("XML spreadsheet")
            << R"(<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">)"_ba
            << Format::WorkbookXml;
        QTest::newRow("FODT")
            << R"(<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text">)"_ba
            << Format::FlatDocument;
        QTest::newRow("FODS")
            << R"(<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">)"_ba
            << Format::FlatWorkbook;
        QTest::newRow("PNG") << bytes("\x89PNG\r\n\x1A\n") << Format::Picture;
        QTest::newRow("JPEG") << bytes("\xFF\xD8\xFF\xE0") << Format::Picture;
        QTest::newRow("GIF") << "GIF89a"_ba << Format::Picture;
        QTest::newRow("BMP") << "BM" + QByteArray(40, '\0') << Format::Picture;
        QTest::newRow("TIFF, little-endian") << bytes(QByteArrayView("II*\0\x08", 5)) << Format::Picture;
        QTest::newRow("TIFF, big-endian") << bytes(QByteArrayView("MM\0*\0", 5)) << Format::Picture;
        QTest::newRow("WebP") << "RIFF\x24\x01\x01\x01WEBPVP8 "_ba << Format::Picture;
        QTest::newRow("RAR") << bytes(QByteArrayView("Rar!\x1A\x07\x01\0", 8)) << Format::Archive;
        QTest::newRow("7z") << bytes("7z\xBC\xAF\x27\x1C") << Format::Archive;
        QTest::newRow("gzip") << bytes("\x1F\x8B\x08") << Format::Archive;
    }
    void toldByContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(Format, format);
        QCOMPARE(int(formatOf(content)), int(format));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("isSomethingElse");
        QTest::newRow("picture") << bytes("\x89PNG\r\n\x1A\n") << u"text recognition"_s << true;
        QTest::newRow("archive") << bytes("\x1F\x8B\x08") << u"Unpack"_s << true;
        QTest::newRow("zip with a report in it")
            << zipped({{u"年报.docx"_s, zipped({{u"word/document.xml"_s, "x"}})}}) << u"Unpack"_s << true;
        QTest::newRow("zip without anything in it") << "PK\x05\x06" + QByteArray(18, char(0)) << u"Unpack"_s << true;
        QTest::newRow("OFD") << zipped({{u"OFD.xml"_s, "<ofd:OFD/>"}, {u"Doc_0/Document.xml"_s, "x"}})
                             << u"export it as PDF"_s << false;
        QTest::newRow("DOC with a password")
            << compoundFile({{u"WordDocument"_s, fib(true)}}) << u"password"_s << false;
        QTest::newRow("XLS with a password")
            << compoundFile({{u"Workbook"_s, workbookStream(true)}}) << u"password"_s << false;
        QTest::newRow("DOCX with a password") << compoundFile({{u"EncryptedPackage"_s, {}}}) << u"password"_s << false;
        QTest::newRow("ODT with a password")
            << zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                       {u"content.xml"_s, "\x01\x02"},
                       {u"META-INF/manifest.xml"_s,
                        "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"}})
            << u"password"_s << false;
        QTest::newRow("slides") << compoundFile({{u"PowerPoint Document"_s, {}}}) << u"neither"_s << true;
        QTest::newRow("program") << "\x7F"
                                    "ELF" +
                                        QByteArray(500, '\x01')
                                 << u"holds no text"_s << true;
        QTest::newRow("zip cut short") << zipped({{u"a"_s, QByteArray(500, 'x')}}).left(60) << u"cut short"_s << false;
        QTest::newRow("empty") << " \n"_ba << u"empty"_s << false;
    }
    void refusals()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        QFETCH(bool, isSomethingElse);
        const Result<Document> document = readDocument(content, u"年报.pdf"_s); // whatever it is called
        QVERIFY(!document.ok());
        QVERIFY2(document.error().toString().contains(says), qPrintable(document.error().toString()));
        QCOMPARE(document.error().file, u"年报.pdf"_s);
        QCOMPARE(document.error().isSomethingElse, isSomethingElse);
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
