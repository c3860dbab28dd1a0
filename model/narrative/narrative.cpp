// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "narrative.h"

#include "comparisons.h"
#include "documentwords.h"
#include "partlists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

class NarrativeReader
{
public:
    explicit NarrativeReader(const Report &report)
        : m_report(report)
        , m_stating(statingSentences(report))
    {
    }

    Narrative run()
    {
        ClaimReader reader(m_report, &m_narrative);
        QList<SentenceClaims> read;
        m_narrative.isCut = m_stating.isCut;
        for (const Sentence &sentence : m_stating.sentences) {
            read.append(reader.read(sentence));
            const SentenceClaims *before = read.size() > 1 && isContinued(*read.at(read.size() - 2).sentence, sentence)
                                               ? &read.at(read.size() - 2)
                                               : nullptr;
            m_narrative.parts += readPartLists(read.last(), before, m_narrative);
            readComparisons(read.last(), before, m_report.document(), &m_narrative);
            findMissing(sentence);
        }
        for (const SentenceClaims &claims : read) {
            findTwice(claims);
        }
        return std::move(m_narrative);
    }

private:
    /// Whether one sentence follows the other in a paragraph.
    static bool isContinued(const Sentence &before, const Sentence &sentence)
    {
        constexpr qsizetype FullStopAndBlanks = 4;
        return sentence.offsets.first() - before.offsets.last() <= FullStopAndBlanks;
    }

    SourceSpan source(SourceSpan folded) const { return m_report.document().foldedToSource(folded); }

    /// A measure word at the end of a clause that has no number: 共公开条，收到　件。
    void findMissing(const Sentence &sentence)
    {
        qsizetype begin = 0;
        for (qsizetype i = 0; i <= sentence.tokens.size(); ++i) {
            const bool isEnd = i == sentence.tokens.size();
            if (isEnd || sentence.tokens.at(i).kind == Token::Kind::Stop) {
                findMissing(sentence, {begin, i}, isEnd ? sentence.text.size() : sentence.tokens.at(i).begin);
                begin = i + 1;
            }
        }
    }

    void findMissing(const Sentence &sentence, TokenRange clause, qsizetype end)
    {
        const qsizetype begin = clause.begin > 0 ? sentence.tokens.at(clause.begin - 1).end : 0;
        bool counts = false; // the clause leads up to a number
        for (qsizetype i = clause.begin; i < clause.end; ++i) {
            const Token &token = sentence.tokens.at(i);
            if (token.isAmount()) {
                return;
            }
            counts = counts || token.is(Mark::Sum) || token.is(Mark::Action) || token.row() || token.column();
        }
        for (qsizetype at = std::max(begin + 1, end - 2); at < end; ++at) {
            const MeasureWord *measure = Vocabulary::standard().measureAt(sentence.view(at, sentence.text.size()));
            if (counts && measure && measure->measure != Measure::Duration && at + measure->text.size() == end &&
                lacksNumber(sentence, clause, at)) {
                const SourceSpan span = source(sentence.folded(begin, end));
                m_narrative.missing.append({span, wordsAt(m_report.document(), span)});
                return;
            }
        }
    }

    /// Whether a number was left out before the measure word at `at`: there is a gap, or words after which nothing but
    /// a number can come.
    bool lacksNumber(const Sentence &sentence, TokenRange clause, qsizetype at) const
    {
        const QStringView gap =
            m_report.document().folded().view({sentence.offsets.at(at - 1) + 1, sentence.offsets.at(at)});
        if (!gap.isEmpty() && !gap.contains(u'\n') && !sentence.hasBlankBefore(at - 1)) {
            return true;
        }
        const Token *last = nullptr;
        bool leadsUp = false; // to a number
        for (qsizetype i = clause.begin; i < clause.end; ++i) {
            const Token &token = sentence.tokens.at(i);
            if (token.begin <= at && token.end > at) {
                return false; // 规范性文件
            }
            leadsUp = leadsUp || token.is(Mark::Sum) || token.is(Mark::Action);
            last = token.end == at ? &token : last;
        }
        return last && last->word && (leadsUp || last->row() || last->column());
    }

    /// What an unlinked number counts, as a text that is the same wherever it is told; empty where that is too little.
    QString subject(const SentenceClaims &claims, qsizetype index) const
    {
        constexpr qsizetype ShortestSubject = 6;
        const Reading &reading = claims.readings.at(index);
        const Sentence &sentence = *claims.sentence;
        const Token &number = sentence.tokens.at(reading.token);
        QString text;
        qsizetype from = reading.begin;
        for (qsizetype i = 0; i <= reading.token; ++i) {
            const Token &token = sentence.tokens.at(i);
            const bool isLeftOut =
                token.kind != Token::Kind::Word || token.is(Mark::Own) || token.is(Mark::Time) || token.is(Mark::Sum);
            if (token.begin >= from && isLeftOut) {
                text += sentence.view(from, token.begin);
                from = token.end;
            }
        }
        return text.size() < ShortestSubject ? QString() : text + number.measureWord;
    }

    void findTwice(const SentenceClaims &claims)
    {
        for (qsizetype i = 0; i < claims.readings.size(); ++i) {
            const qsizetype at = claims.first + i;
            const Claim &claim = m_narrative.claims.at(at);
            if (!statesNumber(claim, claims.readings.at(i)) || claim.scope != Claim::Scope::ThisYear) {
                continue;
            }
            const auto isSame = [&](qsizetype other) {
                return m_narrative.claims.at(other).meanings.first() == claim.meanings.first();
            };
            if (claim.isCertain) {
                const auto other = std::find_if(m_linked.begin(), m_linked.end(), isSame);
                if (other != m_linked.end()) {
                    m_narrative.twice.append({*other, at});
                } else {
                    m_linked.append(at);
                }
            } else if (const QString told =
                           claim.meanings.isEmpty() && !m_narrative.isPart(at) ? subject(claims, i) : QString();
                       !told.isEmpty()) {
                if (m_told.contains(told)) {
                    m_narrative.twice.append({m_told.value(told), at});
                } else {
                    m_told.insert(told, at);
                }
            }
        }
    }

    const Report &m_report;
    const StatingSentences m_stating;
    Narrative m_narrative;
    QList<qsizetype> m_linked;        // claims told first
    QHash<QString, qsizetype> m_told; // the same, by what they count
};

} // namespace

bool Narrative::isPart(qsizetype claim) const
{
    return std::any_of(parts.begin(), parts.end(),
                       [claim](const PartsCheck &check) { return check.parts.contains(claim); });
}

Narrative readNarrative(const Report &report)
{
    return NarrativeReader(report).run();
}

} // namespace gouji
