// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mentions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr Marks Weightless = Mark::Application | Mark::Filler | Mark::Own | Mark::Time | Mark::Part | Mark::Sum |
                             Mark::Respectively | Mark::Each | Mark::Around | Mark::And | Mark::Compared |
                             Mark::Before | Mark::Rise | Mark::Fall | Mark::To | Mark::From | Mark::Rest | Mark::Share;

/// Puts mentions together token by token.
class Collector
{
public:
    explicit Collector(TableRole topic)
        : m_topic(topic)
    {
    }

    void take(const Token &token)
    {
        const Dimension *row = token.row();
        const Dimension *column = token.column();
        if (row && column) { // 审结: of requests, or of reviews
            (topic() == column->table ? row : column) = nullptr;
        }
        if (row) {
            takeRow(token, row);
        } else if (column) {
            takeColumn(token, column);
        }
        m_isJoined = m_isJoined && !(token.isStop(u"、") || token.is(Mark::And));
    }
    QList<Mention> take() { return std::move(m_mentions); }

private:
    TableRole topic() const { return m_mentions.isEmpty() ? m_topic : m_mentions.last().table(); }

    void append(const Token &token, const Dimension *row, const Dimension *column)
    {
        m_mentions.append({.row = row, .column = column, .begin = token.begin, .end = token.end});
        m_isJoined = true;
    }

    void takeRow(const Token &token, const Dimension *row)
    {
        if (m_mentions.isEmpty()) {
            append(token, row, nullptr);
            return;
        }
        Mention &last = m_mentions.last();
        if (row->isVerb && last.row && !last.isVerb()) {
            return; // 行政复议受理, 予以公开处理
        }
        const bool isInside = m_isJoined || last.isVerb();
        if (isInside && last.row) {
            // The later word is the closer one: 对收到的申请予以公开.
            // Only of its own group it is the wider one: 因重复申请不予处理.
            if (!last.row->ids.first().startsWith(row->ids.first() + u'.')) {
                const bool isSameTable = last.table() == row->table;
                last = {
                    .row = row, .column = isSameTable ? last.column : nullptr, .begin = last.begin, .end = token.end};
            }
            last.end = token.end;
            m_isJoined = true;
        } else if (isInside && last.table() == row->table) {
            last.row = row;
            last.end = token.end;
        } else {
            append(token, row, nullptr);
        }
    }

    void takeColumn(const Token &token, const Dimension *column)
    {
        Mention *last = m_mentions.isEmpty() ? nullptr : &m_mentions.last();
        if (last && m_isJoined && last->table() == column->table && !(last->column && !last->row)) {
            last->column = column;
            last->end = token.end;
        } else {
            append(token, nullptr, column);
        }
    }

    TableRole m_topic;
    QList<Mention> m_mentions;
    bool m_isJoined = false;
};

} // namespace

QList<Mention> MentionReader::read(TokenRange range, TableRole topic) const
{
    Collector collector(topic);
    for (qsizetype i = range.begin; i < range.end; ++i) {
        collector.take(m_sentence.tokens.at(i));
    }
    return collector.take();
}

bool MentionReader::has(TokenRange range, Mark mark) const
{
    return std::any_of(m_sentence.tokens.begin() + range.begin, m_sentence.tokens.begin() + range.end,
                       [mark](const Token &token) { return token.is(mark); });
}

qsizetype MentionReader::strangers(qsizetype begin, qsizetype end) const
{
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber(); };
    qsizetype strangers =
        std::count_if(m_sentence.text.begin() + begin, m_sentence.text.begin() + std::max(begin, end), isLetter);
    for (const Token &token : m_sentence.tokens) {
        const bool isWeightless = token.kind == Token::Kind::Year || token.isAmount() ||
                                  (token.word && ((token.word->marks & Weightless) || token.row() || token.column()));
        if (isWeightless && token.begin >= begin && token.end <= end) {
            strangers -=
                std::count_if(m_sentence.text.begin() + token.begin, m_sentence.text.begin() + token.end, isLetter);
        }
    }
    return strangers;
}

bool MentionReader::namesOthers(qsizetype begin, qsizetype end, QStringView agency) const
{
    static constexpr QStringView OrganisationEnds = u"局委办厅院所队站处科室镇乡村区县市省会社司校府门心团";
    const QString own = agency.toString().remove(u"人民"_s);
    qsizetype covered = begin;
    for (const Token &token : m_sentence.tokens) {
        if (token.begin < begin || token.end > end) {
            continue;
        }
        const QString before = m_sentence.view(covered, std::max(covered, token.begin)).toString().remove(u"人民"_s);
        const bool isOrganisation = before.size() > 1 && OrganisationEnds.contains(before.back());
        const bool isElsewhere = token.is(Mark::Elsewhere) && !own.contains(token.word->text);
        if ((isOrganisation && !own.endsWith(before)) || isElsewhere) {
            return true;
        }
        covered = token.end;
    }
    const QString before = m_sentence.view(covered, std::max(covered, end)).toString().remove(u"人民"_s);
    return before.size() > 1 && OrganisationEnds.contains(before.back()) && !own.endsWith(before);
}

} // namespace gouji
