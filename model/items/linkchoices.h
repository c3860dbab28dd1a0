// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narrative.h"
#include "relation.h"

#include <QStandardItemModel>

namespace gouji {

/// What a number of the narrative may be linked to: every cell and the sums that reports speak of.
class LinkChoices : public QStandardItemModel
{
    Q_OBJECT

public:
    /// The choices that say `number` come first.
    LinkChoices(const Report &report, const Narrative &narrative, const CellValues &values, Quantity number);

    const CellSum &sum(int row) const { return m_choices.at(row).sum; }
    /// The row of a cell by itself; -1 for a cell that the report does not have.
    int rowOf(const CellId &cell) const;

private:
    struct Choice
    {
        CellSum sum;
        std::optional<Quantity> total;
    };

    const Report &m_report;
    QList<Choice> m_choices;
};

} // namespace gouji
