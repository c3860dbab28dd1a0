// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a session does with suggestions.

#include "reportsession.h"

#include <algorithm>

namespace gouji {

/// What a suggestion changes, which may be nothing; none at all when an edit is refused.
std::optional<QList<ReportSession::CellChange>> ReportSession::changes(const Suggestion &suggestion) const
{
    QList<CellChange> changes;
    for (const CellEdit &edit : suggestion.edits) {
        if (refusal(edit.cell, edit.text)) {
            return {};
        }
        if (auto made = change(edit.cell, edit.text, {})) {
            changes.append(*std::move(made));
        }
    }
    return changes;
}

bool ReportSession::apply(const Suggestion &suggestion)
{
    const auto made = changes(suggestion);
    push(made.value_or(QList<CellChange>()), suggestion.message());
    return made.has_value();
}

Preview ReportSession::preview(const Suggestion &suggestion) const
{
    return preview(changes(suggestion).value_or(QList<CellChange>()));
}

Preview ReportSession::preview(const QList<CellChange> &changes) const
{
    Preview preview{m_values, {}};
    Knowledge knowledge = m_knowledge;
    ClaimEdits claimEdits = m_claimEdits;
    for (const CellChange &change : changes) {
        if (const std::optional<qsizetype> offset = claimOffset(change.cell)) {
            claimEdits.insert(*offset, editOf(change.after));
            knowledge.narrative = withEdits(m_checker.narrative(), claimEdits, report());
            continue;
        }
        const qsizetype index = report().indexOf(change.cell);
        preview.values[index] = laidOver(report().cells().at(index), change.after.correction);
        knowledge.locked.remove(index);
    }
    preview.findings = m_checker.check(preview.values, knowledge);
    return preview;
}

QList<Suggestion> ReportSession::certainSuggestions() const
{
    QList<Suggestion> certain;
    QSet<CellId> named;
    QSet<CellId> disputed;
    for (const Finding &finding : m_findings) {
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

QList<Suggestion> ReportSession::applyCertain()
{
    QList<Suggestion> applied;
    QList<CellChange> made;
    for (const Suggestion &suggestion : certainSuggestions()) {
        const auto more = changes(suggestion);
        if (more && !more->isEmpty() && !preview(made + *more).bringsError(m_findings)) {
            applied.append(suggestion);
            made += *more;
        }
    }
    push(made, tr("Apply all certain suggestions"));
    return applied;
}

} // namespace gouji
