// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clipboard.h"

#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

QString sample(const QString &name)
{
    QFile file(QStringLiteral(GOUJI_SAMPLES "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The third table alone, as a spreadsheet copies it.
const QList<QStringList> Remedies{
    {u"结果维持"_s, u"结果纠正"_s, u"其他结果"_s, u"尚未审结"_s, u"总计"_s},
    {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"10"_s},
};

QString excelHtml()
{
    QString rows;
    for (const QStringList &row : Remedies) {
        rows += u"<tr height=20>"_s;
        for (const QString &cell : row) {
            rows += u"<td class=xl65 x:num style='mso-number-format:General'>%1</td>"_s.arg(cell);
        }
        rows += u"</tr>"_s;
    }
    return u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><!--[if gte mso 9]><xml>"
           "<x:ExcelWorkbook/></xml><![endif]--><style>td{mso-style-parent:style0}</style></head><body>"
           "<table><!--StartFragment--><tr><td colspan=5>行政复议</td></tr>%1<!--EndFragment--></table></body></html>"_s
               .arg(rows);
}

QString excelText()
{
    QString text = u"行政复议\t\t\t\t\r\n"_s;
    for (const QStringList &row : Remedies) {
        text += row.join(u'\t') + u"\r\n"_s;
    }
    return text;
}

} // namespace

/// What programs put on the clipboard.
class TestClipboard : public QObject
{
    Q_OBJECT

private slots:
    void formsInOrder()
    {
        QMimeData mime;
        mime.setData(u"text/rtf"_s, "{\\rtf1 a}");
        mime.setText(u"a"_s);
        mime.setHtml(u"<p>a</p>"_s);
        const Pasted pasted = readMimeData(mime);
        QCOMPARE(pasted.forms, QList<QByteArray>({"<p>a</p>", "a", "{\\rtf1 a}"}));
        QVERIFY(pasted.files.isEmpty());
        QVERIFY(!pasted.isPicture);
    }

    void rtfAlone_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("text/rtf") << u"text/rtf"_s;
        QTest::newRow("application/rtf") << u"application/rtf"_s;
        QTest::newRow("text/richtext") << u"text/richtext"_s;
        QTest::newRow("Windows") << u"application/x-qt-windows-mime;value=\"Rich Text Format\""_s;
    }
    void rtfAlone()
    {
        QFETCH(QString, type);
        QMimeData mime;
        mime.setData(type, QByteArray("{\\rtf1 a}\0", 10));
        QCOMPARE(readMimeData(mime).forms, QList<QByteArray>({"{\\rtf1 a}"}));
    }

    void windowsDescription()
    {
        QMimeData mime;
        mime.setHtml(
            u"Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000199\r\nStartFragment:0000000141\r\n"
            "EndFragment:0000000163\r\n<html><body><!--StartFragment-->报告<!--EndFragment--></body></html>"_s);
        QVERIFY(readMimeData(mime).forms.first().startsWith("<html>"));
    }

    void filesGoFirst()
    {
        QMimeData mime;
        mime.setUrls({QUrl(u"https://example.com/a.docx"_s), QUrl::fromLocalFile(u"/tmp/年报.docx"_s)});
        mime.setHtml(u"<p>a</p>"_s);
        const Pasted pasted = readMimeData(mime);
        QCOMPARE(pasted.files, QStringList{u"/tmp/年报.docx"_s});
        QVERIFY(pasted.forms.isEmpty());
    }

    void nothingToRead()
    {
        QMimeData empty;
        empty.setText(u" \n"_s);
        QVERIFY(readMimeData(empty).forms.isEmpty());
        QVERIFY(!readMimeData(empty).isPicture);
        QMimeData picture;
        picture.setImageData(QImage(2, 2, QImage::Format_RGB32));
        QVERIFY(readMimeData(picture).isPicture);
        picture.setText(u"a"_s); // Excel adds a picture to everything
        QVERIFY(!readMimeData(picture).isPicture);
    }

    void theBestFormIsRead_data()
    {
        const QByteArray page = sample(u"county_2024.html"_s).toUtf8();
        const QByteArray text = sample(u"township_2024.txt"_s).toUtf8();
        QTest::addColumn<QList<QByteArray>>("forms");
        QTest::addColumn<int>("taken");
        QTest::newRow("page and its text") << QList<QByteArray>{page, "一、总体情况"} << 0;
        QTest::newRow("page whose table was lost")
            << QList<QByteArray>{"<h2>二、主动公开政府信息情况</h2><p>略</p>", text} << 1;
        QTest::newRow("HTML of something else") << QList<QByteArray>{"<b>x</b>", text} << 1;
        QTest::newRow("HTML of one cell") << QList<QByteArray>{"<table><tr><td>年度报告</td></tr></table>", text} << 1;
        QTest::newRow("RTF is not needed") << QList<QByteArray>{text, "{\\rtf1 a}"} << 0;
        QTest::newRow("Excel") << QList<QByteArray>{excelHtml().toUtf8(), excelText().toUtf8()} << 0;
        QTest::newRow("Excel's text") << QList<QByteArray>{excelText().toUtf8()} << 0;
    }
    void theBestFormIsRead()
    {
        QFETCH(QList<QByteArray>, forms);
        QFETCH(int, taken);
        const Result<LoadedReport> loaded = loadPasted(forms);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().toString()));
        QCOMPARE(loaded->bytes, forms.at(taken));
        QCOMPARE(loaded->file, QString());
    }

    void theFirstErrorIsTold()
    {
        const Result<LoadedReport> loaded = loadPasted({"<p>天气</p>", QByteArray(600, '\x01')});
        QVERIFY(!loaded.ok());
        QVERIFY(loaded.error().cause.contains(u"No part of an annual report"_s));
    }
};

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
