// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

/// What the printed text of a number cell is read as.
class TestCellReading : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestCellReading::reads_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *name, const QString &printed, const QString &status, const QString &value,
                        const QString &unit = {}) { QTest::newRow(name) << printed << unit << status << value; };
    row("whole number", u"251"_s, u"ok"_s, u"251"_s);
    row("places are kept", u"59237.2450"_s, u"ok"_s, u"59237.2450"_s);
    row("eight digits", u"18085950"_s, u"ok"_s, u"18085950"_s);
    row("full width", u"１２．５"_s, u"ok"_s, u"12.5"_s);
    row("thousands separators", u"1,234,567.80"_s, u"ok"_s, u"1234567.80"_s);
    row("full-width separator", u"1，234"_s, u"ok"_s, u"1234"_s);
    row("plus sign", u"+21"_s, u"ok"_s, u"21"_s);
    row("minus sign", u"-35"_s, u"ok"_s, u"-35"_s);
    row("mathematical minus", u"−35"_s, u"ok"_s, u"-35"_s);
    row("no-break blanks around", u"\u00A0 7\u3000"_s, u"ok"_s, u"7"_s);
    row("lost character before", u"\uFFFD7"_s, u"text"_s, u"7"_s);
    row("lost character behind", u"312\uFFFD"_s, u"text"_s, u"312"_s);
    row("lost character behind a blank", u"312 \uFFFD"_s, u"text"_s, u"312"_s);
    row("question mark behind", u"312?"_s, u"text"_s, u"312"_s);
    row("full-width question mark", u"312？"_s, u"text"_s, u"312"_s);
    row("question mark between digits", u"3?2"_s, u"text"_s, {});
    row("lost character alone", u"\uFFFD"_s, u"text"_s, {});
    row("question marks alone", u"??"_s, u"text"_s, {});
    row("marks of direction around", u"\u200E312\u200F"_s, u"ok"_s, u"312"_s);
    row("mark of direction inside", u"12\u200F34"_s, u"text"_s, {});
    row("override inside", u"12\u202E34"_s, u"text"_s, {});
    row("override before", u"\u202E34"_s, u"text"_s, {});
    row("isolate inside", u"1\u2067234\u2069"_s, u"text"_s, {});
    row("mark without width inside", u"3\u200B12"_s, u"ok"_s, u"312"_s);
    row("escape inside", u"3\u001B12"_s, u"text"_s, {});
    row("NUL inside", u"3\0006"_s, u"text"_s, {});
    row("superscript behind", u"336¹"_s, u"text"_s, u"336"_s);
    row("superscripts behind a blank", u"336 ¹²"_s, u"text"_s, u"336"_s);
    row("superscript inside", u"3³6"_s, u"text"_s, {});
    row("superscript alone", u"³"_s, u"text"_s, {});
    row("subscript behind", u"336₁"_s, u"text"_s, u"336"_s);
    row("circled digit behind", u"336①"_s, u"text"_s, u"336"_s);
    row("circled digit before", u"①336"_s, u"text"_s, u"336"_s);
    row("circled digit behind a full-width number", u"３３６⑳"_s, u"text"_s, u"336"_s);
    row("circled digit behind a measure word", u"336件①"_s, u"text"_s, u"336"_s);
    row("circled digit alone", u"③"_s, u"text"_s, {});
    row("digit in brackets behind", u"336⑴"_s, u"text"_s, u"336"_s);
    row("digit with a stop behind", u"336⒈"_s, u"text"_s, u"336"_s);
    row("fraction", u"3½"_s, u"text"_s, {});
    row("Roman numeral behind", u"336Ⅲ"_s, u"text"_s, {});
    row("digits of mathematics", u"𝟑𝟑𝟔"_s, u"ok"_s, u"336"_s);
    row("nothing", u""_s, u"blank"_s, {});
    row("blanks alone", u" \u00A0\u3000"_s, u"blank"_s, {});
    row("slash", u"/"_s, u"mark"_s, {});
    row("hyphen", u"-"_s, u"mark"_s, {});
    row("dashes", u"——"_s, u"mark"_s, {});
    row("none", u"无"_s, u"mark"_s, {});
    row("not applicable", u"不适用"_s, u"mark"_s, {});
    row("Chinese digit", u"三"_s, u"text"_s, u"3"_s);
    row("one is a number, not a stroke", u"一"_s, u"text"_s, u"1"_s);
    row("Chinese numeral with measure", u"三百二十一件"_s, u"text"_s, u"321"_s);
    row("formal numeral", u"壹佰"_s, u"text"_s, u"100"_s);
    row("formal numeral with measure", u"叁佰贰拾壹件"_s, u"text"_s, u"321"_s);
    row("formal numeral, traditional", u"貳仟零伍"_s, u"text"_s, u"2005"_s);
    row("formal ten thousand", u"壹萬"_s, u"text"_s, u"10000"_s);
    row("twenty in one character", u"廿三"_s, u"text"_s, u"23"_s);
    row("numeral beyond all cells", u"兆"_s, u"text"_s, {});
    row("words that begin with a numeral", u"参见附件"_s, u"text"_s, {});
    row("null", u"null"_s, u"text"_s, {});
    row("Roman numeral", u"Ⅻ"_s, u"text"_s, {});
    row("numeral in brackets", u"㈢"_s, u"text"_s, {});
    row("digits and letters", u"3abc0"_s, u"text"_s, {});
    row("spreadsheet error", u"#DIV/0!"_s, u"text"_s, {});
    row("measure word", u"12件"_s, u"text"_s, u"12"_s);
    row("ten thousands", u"1.2万"_s, u"text"_s, u"12000"_s);
    row("yuan under ten thousand yuan", u"251000元"_s, u"text"_s, u"25.1"_s, u"万元"_s);
    row("unit repeated", u"0.37万元"_s, u"text"_s, u"0.37"_s, u"万元"_s);
    row("hundred millions of yuan", u"2亿元"_s, u"text"_s, u"20000"_s, u"万元"_s);
    row("decrease in words", u"减3"_s, u"text"_s, u"-3"_s);
    row("a note behind", u"22（其中修订 16 件）"_s, u"text"_s, u"22"_s);
    row("letter for a digit", u"1O"_s, u"text"_s, {});
    row("torn separator", u"12,3"_s, u"text"_s, {});
    row("two numbers", u"12 3"_s, u"text"_s, {});
    row("words", u"见附件"_s, u"text"_s, {});
    row("beyond all bounds", u"99999999999999999999"_s, u"text"_s, {});
}

void TestCellReading::reads()
{
    QFETCH(QString, printed);
    QFETCH(QString, unit);
    const CellReading reading = readCell(printed, unit);
    QTEST(statusName(reading.status), "status");
    QTEST(reading.value ? reading.value->toString() : QString(), "value");
}

QTEST_APPLESS_MAIN(TestCellReading)
#include "tst_cellreading.moc"
