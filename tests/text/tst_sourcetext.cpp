// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharedreports.h"
#include "sourcetext.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const QString Simplified = u"一、总体情况\n2024年，本机关主动公开政府信息1,136条，受理申请21件。"_s;
const QString Traditional = u"一、總體情況\n2024年，本機關主動公開政府信息1,136條，受理申請21件。"_s;

QByteArray encode(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::Default);
    Q_ASSERT(encoder.isValid());
    return encoder(text);
}

} // namespace

class TestSourceText : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("declared");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &declared, const QString &text,
                            const QString &encoding) { QTest::newRow(name) << bytes << declared << text << encoding; };
        row("empty", {}, {}, {}, u"UTF-8"_s);
        row("ASCII", "66 | 2"_ba, {}, u"66 | 2"_s, u"UTF-8"_s);
        row("UTF-8", Simplified.toUtf8(), {}, Simplified, u"UTF-8"_s);
        row("UTF-8 with mark", "\xEF\xBB\xBF" + Simplified.toUtf8(), {}, Simplified, u"UTF-8"_s);
        row("UTF-16LE with mark", "\xFF\xFE"_ba + encode(Simplified, "UTF-16LE"), {}, Simplified, u"UTF-16LE"_s);
        row("UTF-16BE with mark", "\xFE\xFF"_ba + encode(Simplified, "UTF-16BE"), {}, Simplified, u"UTF-16BE"_s);
        row("UTF-32LE with mark", QByteArray("\xFF\xFE\0\0", 4) + encode(Simplified, "UTF-32LE"), {}, Simplified,
            u"UTF-32LE"_s);
        row("UTF-32BE with mark", QByteArray("\0\0\xFE\xFF", 4) + encode(Simplified, "UTF-32BE"), {}, Simplified,
            u"UTF-32BE"_s);
        row("UTF-16LE without mark", encode(Simplified, "UTF-16LE"), {}, Simplified, u"UTF-16LE"_s);
        row("UTF-16BE without mark", encode(Simplified, "UTF-16BE"), {}, Simplified, u"UTF-16BE"_s);
        row("UTF-16LE without mark or ASCII", encode(u"政府信息公开"_s, "UTF-16LE"), {}, u"政府信息公开"_s,
            u"UTF-16LE"_s);
        row("GB18030", encode(Simplified, "GB18030"), {}, Simplified, u"GB18030"_s);
        row("GB18030, traditional", encode(Traditional, "GB18030"), {}, Traditional, u"GB18030"_s);
        row("GB18030, four bytes", encode(u"政府信息公开\U00020000"_s, "GB18030"), {}, u"政府信息公开\U00020000"_s,
            u"GB18030"_s);
        row("Big5", encode(Traditional, "Big5"), {}, Traditional, u"Big5"_s);
        for (const char *name : {"gb2312", "GB_2312-80", "gbk", "x-gbk", "cp936", "GB18030", "euc-cn", " gb2312 "}) {
            row(qPrintable(u"declared "_s + QLatin1StringView(name)), encode(u"镕 国务院"_s, "GB18030"), name,
                u"镕 国务院"_s, u"GB18030"_s);
        }
        row("declared, and only the declaration can tell", "\xD2\xBB"_ba, "gb2312", u"一"_s, u"GB18030"_s);
        row("declared Big5", encode(Traditional, "Big5"), "big5", Traditional, u"Big5"_s);
        row("declared gb2312, but UTF-8", Simplified.toUtf8(), "gb2312", Simplified, u"UTF-8"_s);
        row("declared UTF-8, but GB18030", encode(Simplified, "GB18030"), "utf-8", Simplified, u"GB18030"_s);
        row("declared Latin-1, but GB18030", encode(Simplified, "GB18030"), "iso-8859-1", Simplified, u"GB18030"_s);
        row("declared gb2312, but Big5", encode(Traditional, "Big5"), "gb2312", Traditional, u"Big5"_s);
        row("declared UTF-16, but ASCII around UTF-8", Simplified.toUtf8(), "utf-16", Simplified, u"UTF-8"_s);
        row("declared by a name nobody knows", encode(Simplified, "GB18030"), "klingon", Simplified, u"GB18030"_s);
        row("UTF-16LE without mark, only ASCII", encode(u"66 | 2"_s, "UTF-16LE"), {}, u"66 | 2"_s, u"UTF-16LE"_s);
        row("NUL in ASCII", "<p>&#25919;&#24220;"_ba + '\0' + "</p>", {}, u"<p>&#25919;&#24220;\0</p>"_s, u"UTF-8"_s);
        row("NUL in ASCII, declared GB 2312", "<p>&#25919;&#24220;"_ba + '\0' + "</p>", "gb2312",
            u"<p>&#25919;&#24220;\0</p>"_s, u"GB18030"_s);
        row("NUL in ASCII, declared UTF-16", "<p>&#25919;&#24220;"_ba + '\0' + "</p>", "utf-16",
            u"<p>&#25919;&#24220;\0</p>"_s, u"GB18030"_s);
        row("NUL in ASCII around GB 18030", "<td>336</td>"_ba.repeated(9) + '\0' + encode(u"申请"_s, "GB18030"), {},
            u"<td>336</td>"_s.repeated(9) + u"\0申请"_s, u"GB18030"_s);
        row("NUL in a little UTF-8", u"收到\0申请336件"_s.toUtf8(), {}, u"收到\0申请336件"_s, u"UTF-8"_s);
        row("NUL in UTF-8", Simplified.toUtf8() + '\0' + Simplified.toUtf8(), {}, Simplified + QChar(0) + Simplified,
            u"UTF-8"_s);
    }
    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, declared);
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        const SourceText source = decode(bytes, declared);
        QCOMPARE(source.text(), text);
        QCOMPARE(source.encoding(), encoding);
        QCOMPARE(source.replacedAt(), QList<qsizetype>());
        QCOMPARE(source.hasByteOrderMark(), QByteArrayView(QTest::currentDataTag()).endsWith("with mark"));
    }

    void tellsShortTextsApart_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("text");
        for (const char *encoding : {"GB18030", "UTF-8", "UTF-16LE", "UTF-16BE"}) {
            QTest::addRow("%s", encoding) << QByteArray(encoding) << Simplified;
        }
        QTest::addRow("Big5") << "Big5"_ba << Traditional;
    }
    void tellsShortTextsApart()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QString, text);
        constexpr int Short = 6;
        for (qsizetype begin = 0; begin + Short <= text.size(); ++begin) {
            const QString part = text.sliced(begin, Short);
            const auto telling =
                std::count_if(part.begin(), part.end(), [](QChar unit) { return unit >= QChar(0x80); });
            if (telling >= 3) { // less can be read in several ways, all of them sensible
                QCOMPARE(decode(encode(part, encoding.constData())).text(), part);
            }
        }
    }

    void listsWhatItReplaced_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qsizetype>>("replacedAt");
        QTest::newRow("cut UTF-8") << Simplified.toUtf8() + "\xE6\x94" << Simplified + u'\uFFFD'
                                   << QList<qsizetype>{Simplified.size()};
        QTest::newRow("stray bytes in UTF-8")
            << "\xFF" + Simplified.toUtf8() + "\x80" + "66" << u'\uFFFD' + Simplified + u"\uFFFD66"_s
            << QList<qsizetype>{0, Simplified.size() + 1};
        QTest::newRow("a replacement character that was there before")
            << u"\uFFFD政府信息"_s.toUtf8() + "\xFF" << u"\uFFFD政府信息\uFFFD"_s << QList<qsizetype>{5};
        QTest::newRow("only ASCII for long, then cut UTF-8")
            << QByteArray(40'000, ' ') + Simplified.toUtf8() + "\xE4\xB8"
            << QString(40'000, u' ') + Simplified + u'\uFFFD' << QList<qsizetype>{40'000 + Simplified.size()};
        QTest::newRow("stray byte in GB18030")
            << encode(Simplified, "GB18030") + "\xFF\n" + encode(Simplified, "GB18030")
            << Simplified + u"\uFFFD\n"_s + Simplified << QList<qsizetype>{Simplified.size()};
        QTest::newRow("cut GB18030") << encode(Simplified, "GB18030") + "\xB0" << Simplified + u'\uFFFD'
                                     << QList<qsizetype>{Simplified.size()};
    }
    void listsWhatItReplaced()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QList<qsizetype>, replacedAt);
        const SourceText source = decode(bytes);
        QCOMPARE(source.text(), text);
        QCOMPARE(source.replacedAt(), replacedAt);
    }

    void anyBytesDecode()
    {
        QByteArray bytes;
        for (int lead = 0; lead < 256; ++lead) {
            for (int trail = 0; trail < 256; ++trail) {
                bytes.append(char(lead)).append(char(trail));
            }
        }
        for (const char *declared :
             {"", "gb18030", "big5", "big5-hkscs", "utf-7", "utf-16", "utf-32", "hz", "iso-2022-cn"}) {
            const SourceText source = decode(bytes, declared);
            QVERIFY(!source.text().isEmpty());
            for (const qsizetype at : source.replacedAt()) {
                QCOMPARE(source.text().at(at), QChar(QChar::ReplacementCharacter));
            }
        }
    }

    void positions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const QString text = u"ab\ncd\r\nef\rg\r"_s;
        for (const auto &[offset, line, column] :
             {std::tuple(0, 1, 1), {2, 1, 3}, {3, 2, 1}, {5, 2, 3}, {6, 2, 4}, {7, 3, 1}, {10, 4, 1}, {12, 5, 1}}) {
            QTest::addRow("offset %d", offset) << text << qsizetype(offset) << line << column;
        }
        QTest::newRow("empty") << QString() << qsizetype(0) << 1 << 1;
    }
    void positions()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, offset);
        QFETCH(int, line);
        QFETCH(int, column);
        const SourceText source(text);
        QCOMPARE(source.position(offset), (SourcePosition{line, column}));
        QCOMPARE(source.lineBegin(line) + column - 1, offset);
        QCOMPARE(source.lineBegin(source.lineCount() + 1), text.size());
    }

    void sharedReports_data()
    {
        QTest::addColumn<QString>("report");
        for (const auto *report : {"suqian_2023", "hongze_2023", "hongze_2024"}) {
            QTest::newRow(report) << QString::fromLatin1(report);
        }
    }
    void sharedReports()
    {
        GOUJI_NEEDS_SHARED_REPORTS();
        QFETCH(QString, report);
        const SourceText plain = decode(sharedReport(report + u"/dump_cells.txt"_s));
        const SourceText gb = decode(sharedReport(report + u"/dump_cells.gb18030.txt"_s));
        QCOMPARE(plain.encoding(), u"UTF-8"_s);
        QCOMPARE(gb.encoding(), u"GB18030"_s);
        QVERIFY(gb.replacedAt().isEmpty());
        QCOMPARE(gb.lineCount(), plain.lineCount());
    }
};

QTEST_APPLESS_MAIN(TestSourceText)
#include "tst_sourcetext.moc"
