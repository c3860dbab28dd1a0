// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numberformat.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

/// Numbers as Excel shows them.
class TestNumberFormat : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void texts_data();
    void texts();
    void builtIn_data();
    void builtIn();
};

void TestNumberFormat::numbers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &code, double number, const QString &shown) {
        QTest::newRow(qPrintable(code + u" of "_s + QString::number(number, 'g', 17))) << code << number << shown;
    };
    row(u"General"_s, 25.100000000000001, u"25.1"_s);
    row(u"General"_s, 0.1 + 0.2, u"0.3"_s);
    row(u"General"_s, 7730.28, u"7730.28"_s);
    row(u"General"_s, 0, u"0"_s);
    row(u"General"_s, -3, u"-3"_s);
    row(u"General"_s, 20250120, u"20250120"_s);
    row(u"General"_s, 1e20, u"1E+20"_s);
    row(u"0"_s, 58, u"58"_s);
    row(u"0"_s, 0.5, u"1"_s);
    row(u"0"_s, 0.4, u"0"_s);
    row(u"0"_s, -0.4, u"0"_s);
    row(u"0"_s, -2.5, u"-3"_s);
    row(u"000"_s, 7, u"007"_s);
    row(u"0.00"_s, 25.125, u"25.13"_s);
    row(u"0.00"_s, 1.005, u"1.01"_s);
    row(u"0.00"_s, 0.004, u"0.00"_s);
    row(u"0.00"_s, 9.999, u"10.00"_s);
    row(u"0.0000"_s, 5923.2449, u"5923.2449"_s);
    row(u".00"_s, 12.5, u"12.50"_s);
    row(u"#.##"_s, 5, u"5."_s);
    row(u"#"_s, 0, u""_s);
    row(u"0.##"_s, 5.5, u"5.5"_s);
    row(u"0.00_ "_s, 25.1, u"25.10 "_s);
    row(u"#,##0"_s, 1234567, u"1,234,567"_s);
    row(u"#,##0"_s, 123, u"123"_s);
    row(u"#,##0.00"_s, 1234.5, u"1,234.50"_s);
    row(u"0,000"_s, 5, u"0,005"_s);
    row(u"#,##0;-#,##0;"_s, 0, u""_s);
    row(u"#,##0;-#,##0;"_s, -1234, u"-1,234"_s);
    row(u"0;;;"_s, 0, u""_s);
    row(u"0;;;"_s, -1, u""_s);
    row(u"0;;;"_s, 12, u"12"_s);
    row(u"#,##0;[Red]-#,##0"_s, -5, u"-5"_s);
    row(u"[Red]0;[Blue](0)"_s, -5, u"(5)"_s);
    row(u"[=0]\"\";General"_s, 0, u""_s);
    row(u"[=0]\"\";General"_s, 12.5, u"12.5"_s);
    row(u"[>=100]\"many\";0"_s, 100, u"many"_s);
    row(u"0\"件\""_s, 58, u"58件"_s);
    row(u"General\"件\""_s, 58, u"58件"_s);
    row(u"0\\ \"万元\""_s, 58, u"58 万元"_s);
    row(u"\"共\"0\"件;次\""_s, 58, u"共58件;次"_s);
    row(u"0!.0,\"万\""_s, 123456, u"12.3万"_s);
    row(u"#,##0,"_s, 1234567, u"1,235"_s);
    row(u"0%"_s, 0.125, u"13%"_s);
    row(u"0.00%"_s, 0.12345, u"12.35%"_s);
    row(u"0.00E+00"_s, 12345, u"1.23E+04"_s);
    row(u"[$¥-804]#,##0.00"_s, 1234.5, u"¥1,234.50"_s);
    row(u"_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-"_s, 0, u" - "_s);
    row(u"_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-"_s, 1234, u" 1,234 "_s);
    row(u"_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-"_s, -1234, u"-1,234 "_s);
    row(u"@"_s, 58, u"58"_s);
    row(u"0_ ;[Red]\\-0\\ "_s, -58, u"-58 "_s);
    row(u"[DBNum1][$-804]General"_s, 58, u"58"_s);
    row(u"000-0000"_s, 1234567, u"123-4567"_s);
    row(u"# ?/?"_s, 0.5, u"0.5"_s);
    row(u"yyyy/m/d"_s, 45677, u"2025/1/20"_s);
    row(u"yyyy\"年\"m\"月\"d\"日\""_s, 45677, u"2025年1月20日"_s);
    row(u"yyyy年mm月dd日;@"_s, 45677, u"2025年01月20日"_s);
    row(u"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"_s, 45677, u"Monday, January 20, 2025"_s);
    row(u"yyyy.m.d"_s, 45677, u"2025.1.20"_s);
    row(u"yyyy-mm-dd hh:mm:ss"_s, 45677.5, u"2025-01-20 12:00:00"_s);
    row(u"h:mm AM/PM"_s, 0.75, u"6:00 PM"_s);
    row(u"上午/下午h\"时\"mm\"分\""_s, 0.25, u"上午6时00分"_s);
    row(u"[h]:mm"_s, 1.5, u"36:00"_s);
    row(u"m/d"_s, 59, u"2/28"_s);
    row(u"m/d"_s, 61, u"3/1"_s);
    row(u"yyyy/m/d"_s, -1, u"-1"_s);
    row(u"yyyy/m/d"_s, 1e12, u"1000000000000"_s);
    row(QString(300, u'0'), 5, u"5"_s);
    row(u"\"open"_s, 5, u"open"_s);
    row(u"[open"_s, 5, u""_s);
    row(u"0\\"_s, 5, u"5"_s);
}

void TestNumberFormat::numbers()
{
    QFETCH(QString, code);
    QFETCH(double, number);
    QTEST(NumberFormat(code).shown(number), "shown");
}

void TestNumberFormat::texts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    QTest::newRow("general") << u"General"_s << u"无"_s;
    QTest::newRow("of numbers alone") << u"0.00"_s << u"无"_s;
    QTest::newRow("text") << u"@"_s << u"无"_s;
    QTest::newRow("with a unit") << u"0;-0;0;@\"。\""_s << u"无。"_s;
    QTest::newRow("hidden") << u";;;"_s << u""_s;
}

void TestNumberFormat::texts()
{
    QFETCH(QString, code);
    QTEST(NumberFormat(code).shown(u"无"_s), "shown");
}

void TestNumberFormat::builtIn_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("shown");
    const auto row = [](int id, double number, const QString &shown) {
        QTest::addRow("%d of %g", id, number) << id << number << shown;
    };
    row(0, 58, u"58"_s);
    row(1, 58.5, u"59"_s);
    row(4, 1234.5, u"1,234.50"_s);
    row(10, 0.5, u"50.00%"_s);
    row(14, 45677, u"2025/1/20"_s);
    row(31, 45677, u"2025年1月20日"_s);
    row(41, 0, u" - "_s);
    row(43, 1234.5, u" 1,234.50 "_s);
    row(49, 58, u"58"_s);
    row(58, 45677, u"1月20日"_s);
    row(163, 58, u"58"_s);
}

void TestNumberFormat::builtIn()
{
    QFETCH(int, id);
    QFETCH(double, number);
    QTEST(NumberFormat::builtIn(id).shown(number), "shown");
}

QTEST_APPLESS_MAIN(TestNumberFormat)
#include "tst_numberformat.moc"
