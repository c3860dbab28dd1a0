// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaldocument.h"

#include <set>

namespace gouji {

namespace {

std::optional<Decision> standing(const Decisions &decisions, const Subject &subject)
{
    const auto found = decisions.constFind(subject);
    return found == decisions.constEnd() || found->isTakenBack ? std::nullopt : std::optional(*found);
}

bool agree(const std::optional<Decision> &a, const std::optional<Decision> &b)
{
    return a && b ? a->to == b->to : !a && !b;
}

} // namespace

JournalDocument::Outcome JournalDocument::compare(const Decisions &now, const Decisions &news, const QString &person)
{
    std::set<Subject> subjects;
    for (const Decisions *side : {&now, &std::as_const(shown), &news}) {
        subjects.insert(side->keyBegin(), side->keyEnd());
    }
    const Decisions known = stored;
    stored.insert(news);
    Outcome outcome;
    for (const Subject &subject : subjects) {
        compare(subject, now, news, standing(known, subject), person, &outcome);
    }
    shown = now;
    return outcome;
}

void JournalDocument::compare(const Subject &subject, const Decisions &now, const Decisions &news,
                              const std::optional<Decision> &known, const QString &person, Outcome *outcome)
{
    const std::optional<Decision> mine = standing(now, subject);
    const std::optional<Decision> theirs = standing(stored, subject);
    const bool isNews = news.contains(subject) || unseen.contains(subject);
    const bool wasContested = contested.contains(subject);
    // A decision that the window cannot show (it knows no such cell) is not one that it took back.
    const bool isUnchanged = mine == known || (mine == standing(shown, subject) && !wasContested);
    const bool isSeen = mine == theirs || (isNews && agree(mine, theirs));
    if (isUnchanged || isSeen) {
        if (news.contains(subject) && mine != theirs) {
            outcome->others.append(stored.value(subject));
            unseen.insert(subject, stored.value(subject));
        } else if (isSeen) {
            unseen.remove(subject);
        }
        if (contested.remove(subject) > 0) {
            outcome->rows.append({.decision = stored.value(subject)}); // says that it is decided
        }
        return;
    }
    unseen.remove(subject);
    const Decision decision = mine ? *mine : takenBack(subject, person);
    if (!isNews && (!wasContested || agree(mine, theirs))) {
        contested.remove(subject);
        stored.insert(subject, decision);
        outcome->rows.append({.decision = decision});
    } else if (!wasContested || standing(contested, subject) != mine) {
        contested.insert(subject, decision);
        outcome->rows.append({.decision = decision, .isContested = true});
    }
}

void JournalDocument::keepMine(const Subject &subject)
{
    contested.remove(subject);
    shown.insert(subject, stored.value(subject));
}

QList<Conflict> JournalDocument::conflicts() const
{
    QList<Conflict> conflicts;
    for (const Decision &mine : contested) {
        conflicts.append({mine, stored.value(mine.subject)});
    }
    return conflicts;
}

} // namespace gouji
