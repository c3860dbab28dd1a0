// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "localiser.h"
#include "report.h"

#include <QLatin1StringView>

namespace gouji {

/// How a wrong number may have come about.
struct Slip
{
    QLatin1StringView pattern; ///< Stable id: "digits-swapped".
    int cost = 0;              ///< The lower, the likelier. Sums over slips that happened one by one.
};

/// Whether one whole number was written for another by a slip of digits: swapped, doubled, dropped or mistyped.
bool isDigitSlip(Quantity written, Quantity meant);

/// What somebody else says of cells.
struct Evidence
{
    enum class Kind
    {
        Narrative, ///< The report's own text states it.
        LastYear,  ///< It is what last year's report carried over.
    };
    QList<CellSum> meanings; ///< One of them is `value`.
    Quantity value;
    Kind kind = Kind::Narrative;
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// Recognises slips by what is printed and what should be there.
class SlipReader
{
public:
    /// All must outlive the reader.
    SlipReader(const Relations &relations, const std::vector<std::vector<int>> &lines, const CellValues &values,
               const Numbers &numbers, const QList<Evidence> &evidence);

    /// The likeliest slip, or sum of slips, behind what a repair mends.
    Slip read(const std::vector<Replacement> &replacements) const;
    /// Whether evidence that does not hold now does after the replacements.
    bool isBackedByText(const std::vector<Replacement> &replacements) const;

private:
    using Replacements = std::vector<Replacement>;

    qint64 number(int cell) const { return m_numbers.at(cell)->scaled(); }
    Slip readOne(const Replacement &replacement) const;
    Slip readTotal(const Replacement &replacement) const;
    Slip readTogether(const Replacements &all, size_t set) const;
    bool isRun(const Replacements &replacements) const;
    bool isExchanged(const Replacement &a, const Replacement &b) const;
    bool areDigitsJoined(const Replacement &a, const Replacement &b) const;
    bool isMoved(const Replacement &a, const Replacement &b) const;
    bool areNeighbours(int a, int b) const;
    bool areInLine(int a, int b) const;
    int weight(const Replacements &replacements) const;
    bool holds(const Evidence &evidence, const Replacements &replacements) const;

    const Relations &m_relations;
    const std::vector<std::vector<int>> &m_lines;
    const CellValues &m_values;
    const Numbers &m_numbers;
    const QList<Evidence> &m_evidence;
};

} // namespace gouji
