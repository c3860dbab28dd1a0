// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentencespans.h"

#include "lexer.h"

#include <algorithm>

namespace gouji {

namespace {

/// @param tables folded, ascending
void appendOutsideTables(SourceSpan range, const QList<SourceSpan> &tables, QList<SourceSpan> *passages)
{
    auto table = std::partition_point(tables.begin(), tables.end(),
                                      [range](SourceSpan each) { return each.end <= range.begin; });
    for (; table != tables.end() && table->begin < range.end; ++table) {
        passages->append({range.begin, std::max(range.begin, table->begin)});
        range.begin = table->end;
    }
    passages->append(range);
}

/// What the sections of a report print outside their tables: ranges of Document::folded(). The whole text where no
/// section was found.
QList<SourceSpan> passages(const Report &report)
{
    const FoldedText &folded = report.document().folded();
    QList<SourceSpan> tables;
    for (const Block &block : report.document().blocks()) {
        if (block.kind == Block::Kind::Table) {
            tables.append(folded.fromOriginal(block.text));
        }
    }
    QList<SourceSpan> list;
    if (report.sections.isEmpty()) {
        appendOutsideTables({0, folded.text().size()}, tables, &list);
    }
    for (const SectionHeading &section : report.sections) {
        appendOutsideTables(section.foldedBody, tables, &list);
    }
    list.removeIf([](SourceSpan passage) { return passage.isEmpty(); });
    return list;
}

/// Whether a sentence ends at `at`, which holds one of 。 ! ? . or a line end.
/// @param lineBegin where the line that holds `at` begins
/// @param end of the passage
bool endsSentence(QStringView folded, qsizetype at, qsizetype lineBegin, qsizetype end)
{
    const QChar c = folded.at(at);
    if (c == u'\n') {
        constexpr qsizetype ShortestFullLine = 20;
        static constexpr QStringView Ends = u"。!?:;";
        const bool isInNumber = at + 1 < end && at > 0 && (isDigit(folded.at(at + 1)) || isDigit(folded.at(at - 1)));
        return (at - lineBegin < ShortestFullLine || Ends.contains(folded.at(at - 1))) && !isInNumber;
    }
    return c == u'。' || c == u'!' || c == u'?' ||
           (c == u'.' && at > 0 && !isDigit(folded.at(at - 1)) &&
            (at + 1 == end || !(folded.at(at + 1).unicode() < 0x80) || folded.at(at + 1) == u'\n'));
}

void appendSentences(QStringView folded, SourceSpan passage, QList<SentenceSpan> *sentences)
{
    qsizetype begin = passage.begin;
    qsizetype lineBegin = passage.begin;
    const auto append = [&](qsizetype end) {
        if (begin < end) {
            sentences->append({{begin, end}, begin == lineBegin, end == passage.end});
        }
    };
    for (qsizetype at = passage.begin; at < passage.end; ++at) {
        const QChar c = folded.at(at);
        if (c != u'。' && c != u'.' && c != u'!' && c != u'?' && c != u'\n') {
            continue;
        }
        if (endsSentence(folded, at, lineBegin, passage.end)) {
            append(at);
            begin = at + 1;
        }
        lineBegin = c == u'\n' ? at + 1 : lineBegin;
    }
    append(passage.end);
}

} // namespace

QList<SentenceSpan> sentenceSpans(const Report &report)
{
    QList<SentenceSpan> sentences;
    for (const SourceSpan passage : passages(report)) {
        appendSentences(report.document().folded().text(), passage, &sentences);
    }
    return sentences;
}

} // namespace gouji
