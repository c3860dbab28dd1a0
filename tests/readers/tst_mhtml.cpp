// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlreader.h"
#include "mhtmlreader.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

QByteArray sampleHtml()
{
    QFile file(QStringLiteral(GOUJI_SAMPLES "/county_2024.html"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// RFC 2045, 6.7, as browsers write it: lines of at most 76, everything but plain ASCII escaped.
QByteArray quotedPrintable(const QByteArray &bytes)
{
    QByteArray text;
    qsizetype column = 0;
    for (const char byte : bytes) {
        const bool isPlain = (byte >= 33 && byte <= 126 && byte != '=') || byte == ' ';
        const QByteArray written = byte == '\n' ? "\r\n"_ba
                                   : isPlain    ? QByteArray(1, byte)
                                                : '=' + QByteArray(1, byte).toHex().toUpper();
        if (column + written.size() > 75) {
            text += "=\r\n";
            column = 0;
        }
        text += written;
        column = byte == '\n' ? 0 : column + written.size();
    }
    return text;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < all.size(); at += 76) {
        lines += all.mid(at, 76) + "\r\n";
    }
    return lines;
}

QByteArray part(const QByteArray &header, const QByteArray &body)
{
    return "--frontier\r\n" + header + "\r\n\r\n" + body + "\r\n";
}

QByteArray archive(const QByteArray &parts)
{
    return "From: <Saved by Blink>\r\nSubject: =?utf-8?Q?=E5=B9=B4?=\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"frontier\"\r\n\r\n\r\n" +
           parts + "--frontier--\r\n";
}

const QByteArray Picture = part("Content-Type: image/png\r\nContent-Transfer-Encoding: base64", "iVBORw0KGgo=");

QByteArray utf16Sample()
{
    const QString text = QString::fromUtf8(sampleHtml()).replace(u"utf-8"_s, u"unicode"_s);
    return "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

/// Web pages saved as one file.
class TestMhtml : public QObject
{
    Q_OBJECT

private slots:
    void readsThePage_data()
    {
        const QByteArray page = sampleHtml();
        const QByteArray quoted =
            part("Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable", quotedPrintable(page));
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("quoted-printable") << archive(quoted + Picture);
        QTest::newRow("picture first") << archive(Picture + quoted);
        QTest::newRow("base64") << archive(
            part("Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64", base64Lines(page)));
        QTest::newRow("8bit") << archive(
            part("content-type: TEXT/HTML; charset=utf-8\r\ncontent-transfer-encoding: 8bit", page));
        QTest::newRow("UTF-16 in base64, as Word writes it")
            << archive(part("Content-Type: text/html; charset=\"unicode\"\r\nContent-Transfer-Encoding: base64",
                            base64Lines(utf16Sample())));
        QTest::newRow("LF only") << archive(quoted + Picture).replace("\r\n", "\n");
        QTest::newRow("blank lines before the header") << "\r\n\r\n" + archive(quoted);
        QTest::newRow("alternative in related") << archive(
            part("Content-Type: multipart/alternative; boundary=inner",
                 "--inner\r\nContent-Type: text/plain\r\n\r\nold browser\r\n--inner\r\nContent-Type: text/html\r\n"
                 "Content-Transfer-Encoding: quoted-printable\r\n\r\n" +
                     quotedPrintable(page) + "\r\n--inner--\r\n") +
            Picture);
        QTest::newRow("frameset") << archive(
            part("Content-Type: text/html",
                 R"(<frameset cols="1,*"><frame src="cid:a"><frame src="cid:b"></frameset>)") +
            part("Content-Type: text/html; charset=utf-8\r\nContent-ID: <a>", "<p>政府信息公开</p>") +
            part("Content-Type: text/html\r\nContent-ID: <b>", page));
        QTest::newRow("end missing") << archive(quoted).chopped(18);
        QTest::newRow("boundary not named") << archive(quoted).replace(";\r\n\tboundary=\"frontier\"", "");
        QTest::newRow("one part") << "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    }
    void readsThePage()
    {
        QFETCH(QByteArray, content);
        const Result<Document> page = readHtml(sampleHtml(), {});
        QVERIFY(page.ok());
        QVERIFY(isMhtml(content));
        const Result<Document> document = readMhtml(content, u"a.mht"_s);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().toString()));
        QCOMPARE(document->format(), u"mhtml"_s);
        QCOMPARE(document->text(), page->text());
        QCOMPARE(document->grids().size(), page->grids().size());
    }

    void charsetOfTheHeaderWins()
    {
        // GB18030 for 年报, in a page that says nothing or the wrong thing
        const Result<Document> document = readMhtml(
            archive(part("Content-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: quoted-printable",
                         "<meta charset=3D\"utf-8\"><p>=C4=EA=B1=A8</p>")),
            {});
        QVERIFY(document.ok());
        QCOMPARE(document->text().trimmed(), u"年报"_s);
    }

    void noPage_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("pictures only") << archive(Picture);
        QTest::newRow("header only") << archive({}).left(120);
        QByteArray nested;
        for (int depth = 0; depth < 1000; ++depth) {
            nested += "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n";
        }
        QTest::newRow("nested without end") << "MIME-Version: 1.0\r\n" + nested;
    }
    void noPage()
    {
        QFETCH(QByteArray, content);
        const Result<Document> document = readMhtml(content, u"a.mht"_s);
        QVERIFY(!document.ok());
        QVERIFY(document.error().cause.contains(u"no web page"_s));
    }

    /// Cut anywhere: an answer all the same.
    void truncatedAnywhere()
    {
        const QByteArray whole = archive(part("Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable",
                                              quotedPrintable(sampleHtml())));
        for (qsizetype size = 0; size < whole.size(); size += 97) {
            const Result<Document> document = readMhtml(whole.left(size), {});
            QVERIFY(document.ok() || !document.error().cause.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestMhtml)
#include "tst_mhtml.moc"
