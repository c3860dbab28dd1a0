// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldedtext.h"
#include "sharedreports.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

/// A text in which everything that folding treats specially comes often and in any order.
QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"发"_s,
                                    u"發"_s,
                                    u"面"_s,
                                    u"務"_s,
                                    u"们"_s,
                                    u"(fā)"_s,
                                    u"（wù）"_s,
                                    u"(men)"_s,
                                    u"(A)"_s,
                                    u"(一)"_s,
                                    u"("_s,
                                    u")"_s,
                                    u"fà"_s,
                                    u"fa\u0300"_s,
                                    u"\u0300"_s,
                                    u"\u0323"_s,
                                    u"\u200B"_s,
                                    u"\uFEFF"_s,
                                    u"\u00A0"_s,
                                    u"\u3000"_s,
                                    u"１２"_s,
                                    u"，"_s,
                                    u"…"_s,
                                    u"㈠"_s,
                                    u"⒜"_s,
                                    u"①"_s,
                                    u"e"_s,
                                    u"か"_s,
                                    u"\u3099"_s,
                                    u"ﾞ"_s,
                                    u"\U00020000"_s,
                                    u"\U0001F600"_s,
                                    u"\U000E0100"_s,
                                    u"\n"_s,
                                    u"\r"_s,
                                    u"\r\n"_s,
                                    u" "_s,
                                    u"\u1100"_s,
                                    u"\u1161"_s,
                                    u"\u11A8"_s,
                                    u"￣"_s,
                                    QString(QChar(0xD800)),
                                    QString(QChar(0xDC00)),
                                    u"\U0002F800"_s};
    QString text;
    for (int i = random.bounded(24); i > 0; --i) {
        text += pieces.at(random.bounded(int(pieces.size())));
    }
    return text;
}

} // namespace

class TestFoldedText : public QObject
{
    Q_OBJECT

private slots:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("plain stays", u"政府信息公开、“依申请”《条例》"_s, u"政府信息公开、“依申请”《条例》"_s);
        row("traditional", u"發佈機構總計"_s, u"发布机构总计"_s);
        row("over-converted by machine", u"全麵體係製度"_s, u"全面体系制度"_s);
        row("full width", u"（１２，３．５）：ＡＢ％"_s, u"(12,3.5):AB%"_s);
        row("superscripts and circles stay", u"336¹²①⑳⒈½₃"_s, u"336¹²①⑳⒈½₃"_s);
        row("brackets around them do not", u"⑴㈠㊀"_s, u"(1)(一)一"_s);
        row("a mark on a superscript", u"3¹\u0338"_s, u"3¹\u0338"_s);
        row("several from one", u"㈠…"_s, u"(一)..."_s);
        row("blanks, one for one", u"a\u00A0\u3000\t\u2003b"_s, u"a    b"_s);
        row("line ends", u"a\r\nb\rc\nd"_s, u"a \nb\nc\nd"_s);
        row("zero-width marks", u"\uFEFF本\u200B年\u2060"_s, u"本年"_s);
        row("combining marks compose", u"e\u0301"_s, u"é"_s);
        row("half-width kana with its mark", u"ｶﾞ"_s, u"ガ"_s);
        row("compatibility form", u"\uF9B8\u2F00"_s, u"隶一"_s);
        row("beyond the first plane", u"\U00020000\U0002F800"_s, u"\U00020000丽"_s);

        row("reading", u"發(fā)布"_s, u"发布"_s);
        row("reading in full-width brackets", u"机（jī）构（gòu）"_s, u"机构"_s);
        row("a reading Han-Latin does not choose", u"了(liǎo)解发(fà)"_s, u"了解发"_s);
        row("reading with combining mark", u"发(fa\u0300)"_s, u"发"_s);
        row("reading in capitals", u"发(FĀ)"_s, u"发"_s);
        row("reading with ü", u"律(lǜ)绿(lǘ)"_s, u"律绿"_s);
        row("reading with v", u"律(lv\u0300)"_s, u"律"_s);
        row("reading in schoolbook letters", u"关(ɡuɑ\u0304n)"_s, u"关"_s);
        row("neutral tone", u"们(men)的(de)"_s, u"们的"_s);
        row("zero-width marks in a reading", u"发\u200B(f\u200Bā)"_s, u"发"_s);
        row("two readings", u"发(fā)(fà)布"_s, u"发布"_s);
        row("after a character beyond the first plane", u"\U00020000(hē)"_s, u"\U00020000"_s);

        for (const QString &kept : {u"文(略)"_s, u"第(一)项"_s, u"额(万元)"_s, u"表(A)"_s, u"件(PDF)"_s, u"群(QQ)"_s,
                                    u"值(GDP)"_s, u"件(pdf)"_s, u"啊(A)"_s, u"文(men)"_s, u"发(fāà)"_s, u"发()"_s,
                                    u"a(fā)"_s, u"(fā)"_s, u"1(fā)"_s, u"发 (fā)"_s, u"发(fā布)"_s, u"发(xxǎ)"_s}) {
            row(qPrintable(u"kept: "_s + kept), kept, kept);
        }
    }
    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(folded(text), expected);
    }

    void mapsToOriginal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("original");
        QTest::newRow("a reading after the last character belongs")
            << u"政府發(fā)布(bù)了"_s << u"发布"_s << u"發(fā)布(bù)"_s;
        QTest::newRow("one before the first does not") << u"政府(fǔ)發布"_s << u"发布"_s << u"發布"_s;
        QTest::newRow("zero-width marks") << u"本\u200B年\u200B新收"_s << u"本年"_s << u"本\u200B年\u200B"_s;
        QTest::newRow("part of a character that became several") << u"第㈠项"_s << u"一"_s << u"㈠"_s;
        QTest::newRow("combining mark") << u"xe\u0301y"_s << u"é"_s << u"e\u0301"_s;
        QTest::newRow("full width") << u"共１２件"_s << u"12"_s << u"１２"_s;
    }
    void mapsToOriginal()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        QFETCH(QString, original);
        const FoldedText folded(text);
        const qsizetype at = folded.text().indexOf(found);
        QVERIFY(at >= 0);
        const SourceSpan span = folded.toOriginal(SourceSpan{at, at + found.size()});
        QCOMPARE(text.sliced(span.begin, span.size()), original);
    }

    void foldingTwiceChangesNothing()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 20000; ++i) {
            const QString text = randomText(random);
            const QString once = folded(text);
            QVERIFY2(folded(once) == once, qPrintable(QString::fromLatin1(text.toUtf8().toPercentEncoding())));
        }
    }

    void everyCharacterFoldsForGood()
    {
        for (char32_t character = 1; character < 0x30000; ++character) {
            const QString once = folded(QString::fromUcs4(&character, 1));
            QVERIFY2(folded(once) == once, qPrintable(QString::number(character, 16)));
        }
    }

    void mapIsExact()
    {
        QRandomGenerator random(2);
        for (int i = 0; i < 5000; ++i) {
            const QString text = randomText(random);
            const FoldedText folded(text);
            const qsizetype size = folded.text().size();
            QCOMPARE(folded.toOriginal(size), text.size());
            QCOMPARE(folded.fromOriginal(text.size()), size);
            if (size > 0) {
                QCOMPARE(folded.toOriginal(SourceSpan{0, size}), (SourceSpan{folded.toOriginal(0), text.size()}));
            }
            for (qsizetype at = 0; at < size; ++at) {
                const qsizetype origin = folded.toOriginal(at);
                QVERIFY(origin <= folded.toOriginal(at + 1));
                // The first unit made from that origin; what lies between came of the same character.
                const qsizetype back = folded.fromOriginal(origin);
                QVERIFY(back <= at && folded.toOriginal(back) == origin);
                const SourceSpan character = folded.toOriginal(SourceSpan{at, at + 1});
                QVERIFY(!character.isEmpty());
                const bool isLineEnd = text.at(character.begin) == u'\r'; // hangs on what comes next
                QVERIFY(isLineEnd || gouji::folded(QStringView(text).sliced(character.begin, character.size()))
                                         .contains(folded.text().at(at)));
            }
            for (qsizetype original = 0; original < text.size(); ++original) {
                const qsizetype at = folded.fromOriginal(original);
                QVERIFY(folded.toOriginal(at) >= original);
                QVERIFY(at == 0 || folded.toOriginal(at - 1) < original);
            }
        }
    }

    void millionMarksOnOneLetter()
    {
        const FoldedText folded(u"e"_s + QString(1'000'000, QChar(0x0323)));
        QCOMPARE(folded.toOriginal(0), 0);
        QCOMPARE(folded.toOriginal(folded.text().size()), 1'000'001);
    }

    void sharedReports_data()
    {
        QTest::addColumn<QString>("variant");
        QTest::addColumn<QString>("plain");
        for (const QString &report : {u"suqian_2023"_s, u"hongze_2023"_s, u"hongze_2024"_s}) {
            for (const auto &[variant, plain] : {std::pair(u"dump_cells.readings.txt"_s, u"dump_cells.txt"_s),
                                                 std::pair(u"dump_cells.traditional.txt"_s, u"dump_cells.txt"_s),
                                                 std::pair(u"dump_rows.readings.txt"_s, u"dump_rows.txt"_s),
                                                 std::pair(u"dump_cells.gb18030.txt"_s, u"dump_cells.txt"_s)}) {
                QTest::addRow("%s/%s", qPrintable(report), qPrintable(variant))
                    << report + u'/' + variant << report + u'/' + plain;
            }
        }
    }
    void sharedReports()
    {
        QFETCH(QString, variant);
        QFETCH(QString, plain);
        GOUJI_NEEDS_SHARED_REPORTS();
        // 諮 has its own simplified form; that 諮詢 is written 咨询 is a matter of words, not of characters.
        const QStringList lines = folded(decode(sharedReport(variant)).text()).replace(u'谘', u'咨').split(u'\n');
        const QStringList plainLines = folded(decode(sharedReport(plain)).text()).split(u'\n');
        for (qsizetype i = 0; i < std::min(lines.size(), plainLines.size()); ++i) {
            QCOMPARE(lines.at(i).trimmed(), plainLines.at(i).trimmed());
        }
        QCOMPARE(lines.size(), plainLines.size());
    }
};

QTEST_APPLESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
