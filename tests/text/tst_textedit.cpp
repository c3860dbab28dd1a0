// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textedit.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

QByteArray encode(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::Default);
    Q_ASSERT(encoder.isValid());
    return encoder(text);
}

/// Lines with each of the three line ends, numbers, and characters of one to four bytes.
QString sampleText(bool isTraditional, qsizetype lines)
{
    const QString words = isTraditional ? u"二、主動公開政府信息情況"_s : u"二、主动公开政府信息情况"_s;
    static constexpr std::array Ends{"\n", "\r\n", "\r"};
    QString text;
    for (qsizetype line = 0; line < lines; ++line) {
        text += words + u" | "_s + QString::number(line * 37 % 1000) + u" |　"_s;
        text += isTraditional ? QString() : u"é\U00020000"_s;
        text += QLatin1StringView(Ends.at(size_t(line) % Ends.size()));
    }
    return text;
}

/// Edits that do not overlap, in no order; some insert, some only remove.
QList<TextEdit> randomEdits(const QString &text, QRandomGenerator &random)
{
    const auto isInsidePair = [&text](qsizetype at) { return at < text.size() && text.at(at).isLowSurrogate(); };
    const auto step = [&](qsizetype at, int most) {
        at += random.bounded(most);
        return std::min(text.size(), at + (isInsidePair(at) ? 1 : 0));
    };
    QList<TextEdit> edits;
    for (qsizetype at = step(0, 40); at < text.size();) {
        const qsizetype end = step(at, 4);
        const bool inserts = at == end;
        const int digits = random.bounded(inserts ? 1 : 0, 4);
        const TextEdit edit{{at, end}, QString::number(random.bounded(1000, 10000)).left(digits)};
        random.bounded(2) == 0 ? edits.append(edit) : edits.prepend(edit);
        at = step(end + 1, int(text.size() / 5 + 2));
    }
    return edits;
}

/// What the text should be, worked out by hand: from the last edit to the first.
template<typename Text, typename Encode>
Text applied(Text text, QList<TextEdit> edits, Encode encode)
{
    std::sort(edits.begin(), edits.end(),
              [](const TextEdit &a, const TextEdit &b) { return a.source.begin > b.source.begin; });
    for (const TextEdit &edit : std::as_const(edits)) {
        text.replace(edit.source.begin, edit.source.size(), encode(edit.text));
    }
    return text;
}

QString applied(const QString &text, const QList<TextEdit> &edits)
{
    return applied(text, edits, [](const QString &part) { return part; });
}

struct Encoding
{
    const char *name;
    QByteArray mark;
};

const QList<Encoding> Encodings{
    {"UTF-8", {}},
    {"UTF-8", "\xEF\xBB\xBF"},
    {"UTF-16LE", {}},
    {"UTF-16LE", "\xFF\xFE"},
    {"UTF-16BE", {}},
    {"UTF-16BE", "\xFE\xFF"},
    {"UTF-32LE", {"\xFF\xFE\0\0", 4}},
    {"UTF-32BE", {"\0\0\xFE\xFF", 4}},
    {"GB18030", {}},
    {"GB18030", "\x84\x31\x95\x33"},
    {"Big5", {}},
};

} // namespace

class TestTextEdit : public QObject
{
    Q_OBJECT

private slots:
    void randomEditsInEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<int>("lines");
        for (const Encoding &encoding : Encodings) {
            for (const int lines : {20, 6000}) { // the longer ones are decoded in several chunks
                QTest::addRow("%s%s, %d lines", encoding.name, encoding.mark.isEmpty() ? "" : " with mark", lines)
                    << QByteArray(encoding.name) << encoding.mark << lines;
            }
        }
    }
    void randomEditsInEveryEncoding()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, mark);
        QFETCH(int, lines);
        const QString text = sampleText(encoding == "Big5", lines);
        const QByteArray bytes = mark + encode(text, encoding.constData());
        const SourceText source = decode(bytes);
        QCOMPARE(source.text(), text);
        QCOMPARE(source.encoding().toLatin1(), encoding);
        QRandomGenerator random(2024);
        for (int round = 0; round < (lines < 100 ? 200 : 4); ++round) {
            const QList<TextEdit> edits = randomEdits(text, random);
            const Result<QByteArray> edited = applyEdits(bytes, source, edits, Unencodable::Refused, u"a.txt"_s);
            QVERIFY(edited.ok());
            // No shifts in these encodings: encoding piece by piece is encoding the whole.
            QCOMPARE(*edited, mark + encode(applied(text, edits), encoding.constData()));
        }
    }

    /// Edits at every place of a long text, so that characters cut by the end of a chunk are among them.
    void everyPlaceRoundTheEndOfAChunk_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        for (const char *encoding : {"UTF-8", "GB18030", "UTF-16LE", "Big5"}) {
            QTest::addRow("%s", encoding) << QByteArray(encoding);
        }
    }
    void everyPlaceRoundTheEndOfAChunk()
    {
        QFETCH(QByteArray, encoding);
        constexpr qsizetype Chunk = 65536;
        const QString repeated = encoding == "Big5" ? u"總體情"_s : u"总é\U00020000"_s;
        QString text = u"x"_s;
        while (encode(text, encoding.constData()).size() < Chunk + 64) {
            text += QString(repeated).repeated(8);
        }
        const QByteArray bytes = encode(text, encoding.constData());
        const SourceText source = decode(bytes, encoding);
        QCOMPARE(source.text(), text);
        for (qsizetype at = text.size(); encode(text.first(at), encoding.constData()).size() > Chunk - 64; --at) {
            if (at < text.size() && text.at(at).isLowSurrogate()) {
                continue;
            }
            const Result<QByteArray> edited =
                applyEdits(bytes, source, {{{at, at}, u"7"_s}}, Unencodable::Refused, u"a.txt"_s);
            QVERIFY(edited.ok());
            QCOMPARE(*edited, encode(text.first(at) + u'7' + text.sliced(at), encoding.constData()));
        }
    }

    void bytesThatCannotBeDecodedStay_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray utf8 = u"本年新收政府信息公开申请"_s.toUtf8();
        const QByteArray gb = encode(u"本年新收政府信息公开申请"_s, "GB18030");
        QTest::newRow("UTF-8, stray bytes") << utf8 + "\xFF\x80 66 \xE6\x94" << utf8 + "\xFF\x80 67 \xE6\x94";
        QTest::newRow("UTF-8, before and behind the number")
            << utf8 + "\xC0\xAF" + "66" + "\xF5" + utf8 << utf8 + "\xC0\xAF" + "67" + "\xF5" + utf8;
        QTest::newRow("GB18030, stray bytes") << gb + " \xFF 66 " + gb << gb + " \xFF 67 " + gb;
        QTest::newRow("GB18030, cut at the end") << gb + " 66 " + gb.chopped(1) << gb + " 67 " + gb.chopped(1);
        QTest::newRow("UTF-16, a byte too many") << "\xFF\xFE" + encode(u"新收 66"_s, "UTF-16LE") + "\x01"
                                                 << "\xFF\xFE" + encode(u"新收 67"_s, "UTF-16LE") + "\x01";
        QTest::newRow("a lone surrogate") << "\xFF\xFE" + encode(u"新收 66"_s, "UTF-16LE") + QByteArray("\x00\xD8", 2)
                                          << "\xFF\xFE" + encode(u"新收 67"_s, "UTF-16LE") + QByteArray("\x00\xD8", 2);
    }
    void bytesThatCannotBeDecodedStay()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        const SourceText source = decode(bytes);
        QVERIFY(!source.replacedAt().isEmpty());
        const qsizetype at = source.text().indexOf(u"66"_s);
        QVERIFY(at > 0);
        const Result<QByteArray> edited =
            applyEdits(bytes, source, {{{at, at + 2}, u"67"_s}}, Unencodable::Refused, u"a.txt"_s);
        QVERIFY(edited.ok());
        QCOMPARE(*edited, expected);
    }

    void nothingToDo()
    {
        const QByteArray bytes = "66 \xFF";
        QCOMPARE(*applyEdits(bytes, decode(bytes), {}, Unencodable::Refused, {}), bytes);
    }

    void emptyText() { QCOMPARE(*applyEdits({}, decode({}), {{{0, 0}, u"6"_s}}, Unencodable::Refused, {}), "6"_ba); }

    void overlappingEditsAreRefused_data()
    {
        QTest::addColumn<QList<SourceSpan>>("spans");
        QTest::addColumn<bool>("fine");
        QTest::newRow("apart") << QList<SourceSpan>{{4, 6}, {0, 2}} << true;
        QTest::newRow("side by side") << QList<SourceSpan>{{2, 4}, {0, 2}} << true;
        QTest::newRow("an insertion behind") << QList<SourceSpan>{{2, 2}, {0, 2}} << true;
        QTest::newRow("an insertion before") << QList<SourceSpan>{{0, 0}, {0, 2}} << true;
        QTest::newRow("overlapping") << QList<SourceSpan>{{0, 3}, {2, 4}} << false;
        QTest::newRow("one in the other") << QList<SourceSpan>{{0, 4}, {1, 2}} << false;
        QTest::newRow("an insertion inside") << QList<SourceSpan>{{0, 4}, {1, 1}} << false;
        QTest::newRow("the same") << QList<SourceSpan>{{1, 2}, {1, 2}} << false;
        QTest::newRow("two insertions at one place") << QList<SourceSpan>{{1, 1}, {1, 1}} << false;
    }
    void overlappingEditsAreRefused()
    {
        QFETCH(QList<SourceSpan>, spans);
        QFETCH(bool, fine);
        const QByteArray bytes = "0123456789";
        QList<TextEdit> edits;
        for (const SourceSpan span : spans) {
            edits.append({span, u"x"_s});
        }
        const Result<QByteArray> edited = applyEdits(bytes, decode(bytes), edits, Unencodable::Refused, u"a.txt"_s);
        QCOMPARE(edited.ok(), fine);
        if (!fine) {
            QCOMPARE(edited.error().file, u"a.txt"_s);
            QVERIFY(!edited.error().cause.isEmpty());
        }
    }

    void whatTheEncodingLacks()
    {
        const QByteArray bytes = encode(u"總計 66"_s, "Big5");
        const SourceText source = decode(bytes, "big5");
        QCOMPARE(source.encoding(), u"Big5"_s);
        const QList<TextEdit> edits{{{3, 5}, u"总\U00020000"_s}};
        const Result<QByteArray> refused = applyEdits(bytes, source, edits, Unencodable::Refused, u"a.txt"_s);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().cause.contains(u"Big5"_s));
        const Result<QByteArray> reference = applyEdits(bytes, source, edits, Unencodable::HtmlReference, u"a.htm"_s);
        QVERIFY(reference.ok());
        QCOMPARE(*reference, encode(u"總計 &#x603B;&#x20000;"_s, "Big5"));
    }

    /// ISO 2022 writes an escape before Chinese and one behind it: what an edit would cut in two is not written.
    void encodingsWithShifts()
    {
        const QByteArray bytes = "\x1B$)A 1\x0E\x30\x21\x0F 2"_ba; // SO and SI round one character
        const SourceText source(u" 1啊 2"_s, u"ISO-2022-CN"_s);
        const Result<QByteArray> outside =
            applyEdits(bytes, source, {{{4, 5}, u"7"_s}}, Unencodable::Refused, u"a.txt"_s);
        QVERIFY(outside.ok());
        QCOMPARE(*outside, "\x1B$)A 1\x0E\x30\x21\x0F 7"_ba);
        const Result<QByteArray> inside =
            applyEdits(bytes, source, {{{2, 2}, u"7"_s}}, Unencodable::Refused, u"a.txt"_s);
        QVERIFY2(!inside.ok() || decode(*inside, "ISO-2022-CN").text() == u" 17啊 2"_s,
                 "either written rightly or refused");
    }
};

QTEST_GUILESS_MAIN(TestTextEdit)
#include "tst_textedit.moc"
