// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narrative.h"
#include "roles.h"
#include "subject.h"

namespace gouji {

/// An amount of a sentence as it was understood; one a claim, in the same order.
struct Reading
{
    Role role = Role::Plain;
    qsizetype token = 0;               ///< Index into Sentence::tokens.
    qsizetype begin = 0;               ///< Where its words begin, in Sentence::text.
    int depth = 0;                     ///< Of brackets around it.
    const Dimension *listed = nullptr; ///< What it counts among others of a list (自然人, 予以公开).
    QString item;                      ///< Which of the list.
    bool isVerb = false;               ///< 收到: begins anew.
    bool isHandled = false;            ///< 办结: its outcomes are all.
};

/// Whether it is a number of things that stands for itself: no percentage, difference, or last year's number.
inline bool statesNumber(const Claim &claim, const Reading &reading)
{
    return reading.role == Role::Plain && claim.measure != Measure::Percent && !claim.isStatement;
}

/// The claims of a sentence, before they are held against one another.
struct SentenceClaims
{
    const Sentence *sentence = nullptr;
    qsizetype first = 0; ///< Of its claims, in Narrative::claims.
    QList<Reading> readings;
};

/// Links the amounts of sentences to cells. Sentences are read in the order of the text: one may carry on the subject
/// of the one before.
class ClaimReader
{
public:
    ClaimReader(const Report &report, Narrative *narrative)
        : m_report(report)
        , m_narrative(*narrative)
    {
    }

    SentenceClaims read(const Sentence &sentence);

private:
    class SentenceReader;

    const Report &m_report;
    Narrative &m_narrative;
    Subject m_subject;
    qsizetype m_readTo = 0; ///< Of the folded text.
};

} // namespace gouji
