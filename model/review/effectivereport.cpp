// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "effectivereport.h"

#include <algorithm>
#include <iterator>

namespace gouji {

const Decision *EffectiveReport::decision(const Subject &subject) const
{
    const auto found = decisions.constFind(subject);
    return found == decisions.constEnd() ? nullptr : &*found;
}

QList<Decision> EffectiveReport::decided(std::initializer_list<DecisionKind> kinds) const
{
    QList<Decision> list;
    std::copy_if(decisions.begin(), decisions.end(), std::back_inserter(list), [kinds](const Decision &decision) {
        return std::find(kinds.begin(), kinds.end(), decision.subject.kind) != kinds.end();
    });
    const auto rank = [this](const Decision &decision) {
        const CellId cell = decision.cell();
        return std::pair(claimOffset(cell).value_or(-1), loaded.report.indexOf(cell));
    };
    std::stable_sort(list.begin(), list.end(),
                     [&rank](const Decision &a, const Decision &b) { return rank(a) < rank(b); });
    return list;
}

const Decision *EffectiveReport::correction(const CellId &cell) const
{
    return decision({DecisionKind::Correction, cell.toString()});
}

const Decision *EffectiveReport::waiver(const Finding &finding) const
{
    const Decision *waiver = decisions.isEmpty() ? nullptr : decision({DecisionKind::Waiver, finding.key()});
    return waiver && waiver->to == finding.fingerprint() ? waiver : nullptr;
}

const Decision *EffectiveReport::link(const CellId &claim) const
{
    return decision({DecisionKind::Link, claim.toString()});
}

QList<Suggestion> EffectiveReport::certainSuggestions() const
{
    QList<Suggestion> certain;
    QSet<CellId> named;
    QSet<CellId> disputed;
    for (const Finding &finding : findings) {
        for (const Suggestion &suggestion : finding.suggestions) {
            const bool isKnown = std::any_of(certain.begin(), certain.end(), [&suggestion](const Suggestion &other) {
                return other.edits == suggestion.edits; // one repair mends several balances
            });
            if (!suggestion.isCertain() || isKnown || waiver(finding)) {
                continue;
            }
            certain.append(suggestion);
            for (const CellEdit &edit : suggestion.edits) {
                if (named.contains(edit.cell)) {
                    disputed.insert(edit.cell);
                }
                named.insert(edit.cell);
            }
        }
    }
    certain.removeIf([&disputed](const Suggestion &suggestion) {
        return std::any_of(suggestion.edits.begin(), suggestion.edits.end(),
                           [&disputed](const CellEdit &edit) { return disputed.contains(edit.cell); });
    });
    return certain;
}

EffectiveReport effective(LoadedReport loaded, const Decisions &decisions, Neighbours related,
                          const Catalogue &catalogue)
{
    Reviewer reviewer(std::move(loaded), catalogue);
    reviewer.setRelated(std::move(related));
    return reviewer.effective(decisions);
}

QList<Finding> without(const QList<Finding> &some, const QList<Finding> &others)
{
    QSet<QString> keys;
    for (const Finding &other : others) {
        keys.insert(other.key());
    }
    QList<Finding> rest;
    std::copy_if(some.begin(), some.end(), std::back_inserter(rest),
                 [&keys](const Finding &finding) { return !keys.contains(finding.key()); });
    return rest;
}

} // namespace gouji
