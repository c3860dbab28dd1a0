// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggestions.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

QString textOf(qint64 scaled)
{
    return Quantity::fromScaled(scaled).toString();
}

/// A repair with what makes it likely.
struct Candidate
{
    const Repair *repair = nullptr;
    Slip slip;
    int cost = 0; ///< Of the likeliest solution that it is part of.
    bool isBackedByText = false;
};

std::vector<Candidate> candidates(const Localisation &localisation, const SlipReader &slips)
{
    std::vector<Candidate> list;
    for (const Repair &repair : localisation.repairs) {
        const Slip slip = slips.read(repair.replacements);
        list.push_back({&repair, slip, localisation.solutions.empty() ? slip.cost : std::numeric_limits<int>::max(),
                        slips.isBackedByText(repair.replacements)});
    }
    for (const std::vector<size_t> &solution : localisation.solutions) {
        const int cost = std::accumulate(solution.begin(), solution.end(), 0,
                                         [&list](int sum, size_t repair) { return sum + list[repair].slip.cost; });
        for (const size_t repair : solution) {
            list[repair].cost = std::min(list[repair].cost, cost);
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(a.cost, a.repair->replacements) < std::tie(b.cost, b.repair->replacements);
    });
    return list;
}

Suggestion suggestion(const Candidate &candidate, const Report &report, const CellValues &values)
{
    Suggestion result;
    QStringList changes;
    for (const Replacement &each : candidate.repair->replacements) {
        const CellValue &value = values.at(each.cell);
        const QString to = textOf(each.to);
        result.edits.append({value.id, to});
        changes.append(changeText(report, value, to));
    }
    result.pattern = candidate.slip.pattern;
    result.arguments = {changes.join(u'、')};
    result.isBackedByText = candidate.isBackedByText;
    return result;
}

} // namespace

QHash<qsizetype, QList<Suggestion>> suggestRepairs(const Localiser &localiser, const Relations &relations,
                                                   const Report &report, const CellValues &values,
                                                   const Numbers &numbers, const Knowledge &knowledge)
{
    const SlipReader slips(relations, localiser.lines(), values, numbers, knowledge.evidence);
    QHash<qsizetype, QList<Suggestion>> suggestions;
    for (const Localisation &localisation : localiser.localise(numbers, knowledge.locked)) {
        const std::vector<Candidate> list = candidates(localisation, slips);
        for (const int relation : localisation.broken) {
            std::vector<const Candidate *> mending;
            for (const Candidate &each : list) {
                if (std::binary_search(each.repair->mended.begin(), each.repair->mended.end(), relation)) {
                    mending.push_back(&each);
                }
            }
            QList<Suggestion> &offered = suggestions[relation];
            for (const Candidate *each : mending) {
                if (offered.size() == MaximumRepairs) {
                    break;
                }
                offered.append(suggestion(*each, report, values));
                offered.last().isTied =
                    mending.size() > 1 && each->cost == mending[0]->cost && mending[1]->cost == mending[0]->cost;
            }
            if (mending.size() == 1 && localisation.size > 0 && localisation.isComplete) {
                offered.first().isAlone = true;
            }
        }
    }
    return suggestions;
}

} // namespace gouji
