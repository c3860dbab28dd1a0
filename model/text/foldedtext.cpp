// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldedtext.h"

#include "foldingtable.h"

#include <algorithm>

namespace gouji {

namespace {

/// Folds one text. Folded units are written into buffers made for the whole text, with room for what is still to come.
class Folding
{
public:
    Folding(QStringView original, QString &text, QList<quint32> &toOriginal)
        : m_original(original)
        , m_text(text)
        , m_toOriginal(toOriginal)
    {
        makeRoom(m_original.size());
    }

    void run()
    {
        const FoldingTable &table = FoldingTable::instance();
        const char16_t *const original = m_original.utf16();
        const qsizetype size = m_original.size();
        while (m_at < size) {
            const char16_t folded = table.simple(original[m_at]);
            if (folded == FoldingTable::NotSimple) {
                foldSequence(table);
                continue;
            }
            m_units[m_size] = folded;
            m_origins[m_size] = quint32(m_at);
            ++m_size;
            ++m_at;
            if (folded == u')') {
                removeReading();
            }
        }
        m_text.resize(m_size);
        m_toOriginal.resize(m_size + 1);
        m_toOriginal.last() = quint32(size);
    }

private:
    void makeRoom(qsizetype units)
    {
        m_text.resize(units);
        m_toOriginal.resize(units + 1);
        m_units = reinterpret_cast<char16_t *>(m_text.data());
        m_origins = m_toOriginal.data();
    }

    /// Whatever is not one unit to one unit: a line end, a zero-width mark, a surrogate pair, a character that becomes
    /// several, or one that merges with what was folded before it.
    void foldSequence(const FoldingTable &table)
    {
        const char32_t first = characterAt(m_at);
        const qsizetype begin = m_at;
        m_at += first > 0xFFFF ? 2 : 1;
        if (first == u'\r') {
            m_units[m_size] = m_at < m_original.size() && m_original[m_at] == u'\n' ? u' ' : u'\n';
            m_origins[m_size] = quint32(begin);
            ++m_size;
            return;
        }
        if (FoldingTable::vanishes(first)) {
            return;
        }
        QString sequence = m_original.sliced(begin, m_at - begin).toString();
        auto origin = quint32(begin);
        if (FoldingTable::continues(first)) {
            if (m_size > 0) {
                origin = m_origins[m_size - 1];
                const qsizetype end = m_size;
                while (m_size > 0 && m_origins[m_size - 1] == origin) {
                    --m_size;
                }
                sequence.prepend(QStringView(m_units + m_size, end - m_size));
            }
            takeContinuation(sequence);
        }
        write(table.fold(sequence), origin);
    }

    /// All that merges is taken at once, so that a million marks on one letter are folded once, not a million times.
    void takeContinuation(QString &sequence)
    {
        while (m_at < m_original.size()) {
            const char32_t next = characterAt(m_at);
            const bool vanishes = FoldingTable::vanishes(next);
            if (!vanishes && !FoldingTable::continues(next)) {
                return;
            }
            if (!vanishes) {
                sequence += QChar::fromUcs4(next);
            }
            m_at += next > 0xFFFF ? 2 : 1;
        }
    }

    void write(QStringView folded, quint32 origin)
    {
        const qsizetype needed = m_size + folded.size() + m_original.size() - m_at;
        if (needed > m_text.size()) {
            makeRoom(needed + m_text.size() / 2);
        }
        for (const QChar unit : folded) {
            m_units[m_size] = unit.unicode();
            m_origins[m_size] = origin;
            ++m_size;
        }
        if (folded.endsWith(u')')) {
            removeReading();
        }
    }

    /// Behind a closing bracket: takes back a reading that stands in the brackets.
    void removeReading()
    {
        constexpr qsizetype LongestReading = 8; // zhuang, its mark, and one for a mark that does not compose
        const qsizetype close = m_size - 1;
        qsizetype open = close - 1;
        while (open > 0 && close - open <= LongestReading && isLatin(m_units[open])) {
            --open;
        }
        if (open <= 0 || m_units[open] != u'(' || close - open < 2) {
            return;
        }
        char32_t character = m_units[open - 1];
        if (QChar::isLowSurrogate(character) && open > 1) {
            character = QChar::surrogateToUcs4(m_units[open - 2], char16_t(character));
        }
        if (QChar::script(character) == QChar::Script_Han &&
            isReading(QStringView(m_units + open + 1, close - open - 1), character)) {
            m_size = open;
        }
    }

    /// A Latin letter or a mark on one.
    static bool isLatin(char16_t unit)
    {
        if (unit < 0x80) {
            return QChar::isLetter(unit);
        }
        const QChar::Script script = QChar::script(unit);
        return script == QChar::Script_Latin || script == QChar::Script_Inherited;
    }

    char32_t characterAt(qsizetype at) const
    {
        const QChar unit = m_original[at];
        if (unit.isHighSurrogate() && at + 1 < m_original.size() && m_original[at + 1].isLowSurrogate()) {
            return QChar::surrogateToUcs4(unit, m_original[at + 1]);
        }
        return unit.unicode();
    }

    QStringView m_original;
    QString &m_text;
    QList<quint32> &m_toOriginal;
    char16_t *m_units = nullptr;
    quint32 *m_origins = nullptr;
    qsizetype m_at = 0;   // in the original
    qsizetype m_size = 0; // units folded
};

} // namespace

FoldedText::FoldedText(QStringView text)
{
    Folding(text, m_text, m_toOriginal).run();
}

SourceSpan FoldedText::toOriginal(SourceSpan folded) const
{
    if (folded.isEmpty()) {
        return {toOriginal(folded.begin), toOriginal(folded.begin)};
    }
    // A character that became several units is taken whole.
    qsizetype end = folded.end;
    while (end < m_text.size() && m_toOriginal.at(end) == m_toOriginal.at(end - 1)) {
        ++end;
    }
    return {toOriginal(folded.begin), toOriginal(end)};
}

qsizetype FoldedText::fromOriginal(qsizetype original) const
{
    const auto end = std::prev(m_toOriginal.end());
    return std::lower_bound(m_toOriginal.begin(), end, original,
                            [](quint32 origin, qsizetype offset) { return qsizetype(origin) < offset; }) -
           m_toOriginal.begin();
}

QString folded(QStringView text)
{
    return FoldedText(text).text();
}

} // namespace gouji
