// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "carryrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

class CarryRules
{
public:
    CarryRules(const Relations &relations, const CellValues &values, const Numbers &numbers, const LastYear &lastYear,
               const Numbers &lastNumbers, const QHash<qsizetype, QList<Suggestion>> &repairs, FindingMaker *maker)
        : m_relations(relations)
        , m_values(values)
        , m_numbers(numbers)
        , m_lastYear(lastYear)
        , m_lastNumbers(lastNumbers)
        , m_repairs(repairs)
        , m_maker(*maker)
    {
    }

    void check(const Relation &carryOver, const QString &rule)
    {
        const qsizetype carried = carryOver.left.first();
        const std::optional<Quantity> difference = Relations::difference(carryOver, m_values, m_numbers, m_lastNumbers);
        if (!difference || difference->isZero()) {
            return;
        }
        const Report &report = m_maker.report();
        const Side left = leftSide(report, carryOver, m_values);
        const Side right = rightSide(report, carryOver, m_values, m_lastYear.values, m_lastYear.year);
        Finding &finding = m_maker.addOnCells(
            rule, m_values.at(carried).id.toString(), 0,
            {relationLabel(report, carryOver), left.text, right.text, difference->toString().replace(u'-', u'\u2212')},
            carryOver.left + carryOver.right);
        finding.leftCount = carryOver.left.size();
        finding.left = left.sum;
        finding.right = right.sum;
        finding.others = {m_lastYear.cells(carryOver.lastYear)};
        finding.suggestions = suggestions(carried, *m_values.at(carried).value - *difference);
    }

private:
    /// Ways to have the cell be what follows from last year.
    QList<Suggestion> suggestions(qsizetype cell, Quantity meant) const
    {
        const CellValue &value = m_values.at(cell);
        const CellEdit edit{value.id, meant.toString()};
        bool breaksBalance = false;
        for (qsizetype index = 0; index < m_relations.all().size(); ++index) {
            const Relation &relation = m_relations.all().at(index);
            if (!relation.contains(cell)) {
                continue;
            }
            for (const Suggestion &repair : m_repairs.value(index)) {
                if (repair.edits.contains(edit)) {
                    return {repair};
                }
            }
            breaksBalance = breaksBalance || Relations::difference(relation, m_numbers) == Quantity();
        }
        if (breaksBalance || meant.isNegative() || !meant.isWhole()) {
            return {};
        }
        return {{.edits = {edit},
                 .pattern = u"as-last-year"_s,
                 .arguments = {changeText(m_maker.report(), value, edit.text)}}};
    }

    const Relations &m_relations;
    const CellValues &m_values;
    const Numbers &m_numbers;
    const LastYear &m_lastYear;
    const Numbers &m_lastNumbers;
    const QHash<qsizetype, QList<Suggestion>> &m_repairs;
    FindingMaker &m_maker;
};

} // namespace

void checkCarryOvers(const Catalogue &catalogue, const QList<Relation> &carryOvers, const Relations &relations,
                     const CellValues &values, const Numbers &numbers, const LastYear &lastYear,
                     const Numbers &lastNumbers, const QHash<qsizetype, QList<Suggestion>> &repairs,
                     FindingMaker *maker)
{
    CarryRules rules(relations, values, numbers, lastYear, lastNumbers, repairs, maker);
    for (const Relation &carryOver : carryOvers) {
        rules.check(carryOver, catalogue.carryOvers().at(carryOver.balance).rule);
    }
}

} // namespace gouji
