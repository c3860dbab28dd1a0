// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slips.h"

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

// How likely slips are, against one another: first those that leave a trace of their own, last what could be anything.
constexpr Slip DigitsSwapped{"digits-swapped"_L1, 2};
constexpr Slip DigitsJoined{"digits-joined"_L1, 2};
constexpr Slip CellsExchanged{"cells-exchanged"_L1, 2};
constexpr Slip RunShifted{"run-shifted"_L1, 2};
constexpr Slip DigitDoubled{"digit-doubled"_L1, 3};
constexpr Slip DigitDropped{"digit-dropped"_L1, 3};
constexpr Slip TotalNotUpdated{"total-not-updated"_L1, 3};
constexpr Slip DigitMistyped{"digit-mistyped"_L1, 4};
constexpr Slip BlankForValue{"blank-for-value"_L1, 4};
constexpr Slip ValueMoved{"value-moved"_L1, 5};
constexpr Slip TotalOfParts{"total-of-parts"_L1, 6};
constexpr Slip ZeroForValue{"digit-mistyped"_L1, 6};
constexpr Slip Unexplained{"unexplained"_L1, 8};
constexpr auto SeveralSlips = "several-slips"_L1;
constexpr int NoSlip = 1'000;

/// Beyond it all ways to tell slips apart would take too long.
constexpr size_t MaximumCells = 6;

/// What evidence for a number, and evidence for the one that is there, counts.
constexpr int EvidenceWeight = 5;

Slip likelier(const Slip &a, const Slip &b)
{
    return b.cost < a.cost ? b : a;
}

/// The digits of a whole number that is not negative; empty for any other.
std::string digits(qint64 scaled)
{
    return scaled < 0 || scaled % Quantity::Unit != 0 ? std::string() : std::to_string(scaled / Quantity::Unit);
}

/// Whether `longer` is `shorter` with one digit more, and that digit beside its like if `isDoubled`.
bool hasOneMore(const std::string &longer, const std::string &shorter, bool isDoubled)
{
    if (longer.size() != shorter.size() + 1) {
        return false;
    }
    for (size_t i = 0; i < longer.size(); ++i) {
        if (std::string(longer).erase(i, 1) == shorter && (!isDoubled || (i > 0 && longer[i] == longer[i - 1]))) {
            return true;
        }
    }
    return false;
}

std::optional<Slip> readDigits(const std::string &printed, const std::string &meant)
{
    if (printed.empty() || meant.empty() || printed == meant) {
        return {};
    }
    if (printed.size() == meant.size()) {
        const auto [first, other] = std::mismatch(printed.begin(), printed.end(), meant.begin());
        if (std::equal(first + 1, printed.end(), other + 1)) {
            return printed == "0" ? ZeroForValue : DigitMistyped;
        }
        if (first[0] == other[1] && first[1] == other[0] && std::equal(first + 2, printed.end(), other + 2)) {
            return DigitsSwapped;
        }
        return {};
    }
    if (hasOneMore(printed, meant, true)) {
        return DigitDoubled;
    }
    return printed != "0" && hasOneMore(meant, printed, false) ? std::optional(DigitDropped) : std::nullopt;
}

} // namespace

bool isDigitSlip(Quantity written, Quantity meant)
{
    return readDigits(digits(written.scaled()), digits(meant.scaled())).has_value();
}

SlipReader::SlipReader(const Relations &relations, const std::vector<std::vector<int>> &lines, const CellValues &values,
                       const Numbers &numbers, const QList<Evidence> &evidence)
    : m_relations(relations)
    , m_lines(lines)
    , m_values(values)
    , m_numbers(numbers)
    , m_evidence(evidence)
{
}

Slip SlipReader::read(const Replacements &replacements) const
{
    if (replacements.size() > MaximumCells) {
        return {SeveralSlips, int(replacements.size()) * Unexplained.cost};
    }
    // By sets of cells, as bits: the likeliest slips behind each. The first cell's slip may have changed any others
    // too.
    std::vector<Slip> slips(size_t(1) << replacements.size(), Slip{SeveralSlips, 0});
    for (size_t set = 1; set < slips.size(); ++set) {
        const size_t first = set & (~set + 1);
        slips[set] = readTogether(replacements, set);
        for (size_t part = (set - 1) & set; part > 0; part = (part - 1) & set) {
            if (part & first) {
                slips[set] = likelier(slips[set],
                                      {SeveralSlips, readTogether(replacements, part).cost + slips[set & ~part].cost});
            }
        }
    }
    Slip best = slips.back();
    best.cost += weight(replacements);
    return best;
}

/// Of the cells with these bits as one slip; beyond all likelihood where it is none.
Slip SlipReader::readTogether(const Replacements &all, size_t set) const
{
    Replacements replacements;
    for (size_t i = 0; i < all.size(); ++i) {
        if (set & (size_t(1) << i)) {
            replacements.push_back(all[i]);
        }
    }
    if (replacements.size() == 1) {
        return readOne(replacements.front());
    }
    if (isRun(replacements)) {
        return RunShifted;
    }
    if (replacements.size() == 2) {
        const Replacement &a = replacements.front();
        const Replacement &b = replacements.back();
        if (isExchanged(a, b)) {
            return CellsExchanged;
        }
        if (areDigitsJoined(a, b)) {
            return DigitsJoined;
        }
        if (isMoved(a, b)) {
            return ValueMoved;
        }
    }
    return {SeveralSlips, NoSlip};
}

Slip SlipReader::readOne(const Replacement &replacement) const
{
    const CellStatus status = m_values.at(replacement.cell).status;
    if (status == CellStatus::Blank || status == CellStatus::Mark) {
        return BlankForValue;
    }
    const Slip slip = m_relations.isTotal(replacement.cell) ? readTotal(replacement) : Unexplained;
    const std::optional<Slip> byDigits = readDigits(digits(number(replacement.cell)), digits(replacement.to));
    return byDigits ? likelier(*byDigits, slip) : slip;
}

/// A total that is to become the sum of its parts.
Slip SlipReader::readTotal(const Replacement &replacement) const
{
    for (const Relation &relation : m_relations.of(replacement.cell)) {
        if (relation.total() != replacement.cell) {
            continue;
        }
        const qint64 leftOut = replacement.to - number(replacement.cell);
        const auto isLeftOut = [&](qsizetype part) { return m_numbers.at(part) && number(int(part)) == leftOut; };
        if (leftOut > 0 && std::any_of(relation.parts().begin(), relation.parts().end(), isLeftOut)) {
            return TotalNotUpdated;
        }
    }
    return TotalOfParts;
}

/// Whether the cells of a line between the first and the last of these get their neighbour's number, and the last 0.
bool SlipReader::isRun(const Replacements &replacements) const
{
    const auto isShift = [&](const std::vector<int> &way) {
        const auto at = [&](int cell) {
            return std::find_if(replacements.begin(), replacements.end(),
                                [cell](const Replacement &each) { return each.cell == cell; });
        };
        const auto isReplaced = [&](int cell) { return at(cell) != replacements.end(); };
        const auto first = std::find_if(way.begin(), way.end(), isReplaced);
        const auto last = std::find_if(way.rbegin(), way.rend(), isReplaced).base() - 1;
        if (number(*first) != 0 || at(*last)->to != 0) {
            return false;
        }
        for (auto cell = first; cell != last; ++cell) {
            const qint64 meant = isReplaced(*cell) ? at(*cell)->to : m_numbers.at(*cell) ? number(*cell) : -1;
            if (!m_numbers.at(*(cell + 1)) || meant != number(*(cell + 1))) {
                return false;
            }
        }
        return true;
    };
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const std::vector<int> &line) {
        return std::all_of(replacements.begin(), replacements.end(),
                           [&](const Replacement &each) {
                               return std::find(line.begin(), line.end(), each.cell) != line.end();
                           }) &&
               (isShift(line) || isShift({line.rbegin(), line.rend()}));
    });
}

bool SlipReader::isExchanged(const Replacement &a, const Replacement &b) const
{
    return a.to == number(b.cell) && b.to == number(a.cell) && areNeighbours(a.cell, b.cell);
}

/// "12" and "3" that became "123" and nothing.
bool SlipReader::areDigitsJoined(const Replacement &a, const Replacement &b) const
{
    const std::string first = digits(a.to);
    const std::string second = digits(b.to);
    const Replacement &joined = number(a.cell) == 0 ? b : a;
    const Replacement &emptied = number(a.cell) == 0 ? a : b;
    return !first.empty() && !second.empty() && number(emptied.cell) == 0 &&
           digits(number(joined.cell)) == first + second && areNeighbours(a.cell, b.cell);
}

bool SlipReader::isMoved(const Replacement &a, const Replacement &b) const
{
    return a.to - number(a.cell) == number(b.cell) - b.to && areInLine(a.cell, b.cell);
}

bool SlipReader::areNeighbours(int a, int b) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [a, b](const std::vector<int> &line) {
        const auto at = std::find(line.begin(), line.end(), a);
        return at != line.end() && ((at + 1 != line.end() && at[1] == b) || (at != line.begin() && at[-1] == b));
    });
}

bool SlipReader::areInLine(int a, int b) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [a, b](const std::vector<int> &line) {
        return std::find(line.begin(), line.end(), a) != line.end() &&
               std::find(line.begin(), line.end(), b) != line.end();
    });
}

/// What evidence takes from, or adds to, the cost.
int SlipReader::weight(const Replacements &replacements) const
{
    int weight = 0;
    for (const Evidence &evidence : m_evidence) {
        weight += (holds(evidence, {}) ? EvidenceWeight : 0) - (holds(evidence, replacements) ? EvidenceWeight : 0);
    }
    return weight;
}

bool SlipReader::isBackedByText(const Replacements &replacements) const
{
    return std::any_of(m_evidence.begin(), m_evidence.end(), [&](const Evidence &evidence) {
        return evidence.kind == Evidence::Kind::Narrative && !holds(evidence, {}) && holds(evidence, replacements);
    });
}

/// Whether one of the meanings is the value, once the replacements are made.
bool SlipReader::holds(const Evidence &evidence, const Replacements &replacements) const
{
    const auto numberOf = [&](qsizetype cell) {
        const auto replaced = std::find_if(replacements.begin(), replacements.end(),
                                           [cell](const Replacement &each) { return each.cell == cell; });
        return replaced != replacements.end() ? std::optional(Quantity::fromScaled(replaced->to)) : m_numbers.at(cell);
    };
    return std::any_of(evidence.meanings.begin(), evidence.meanings.end(), [&](const CellSum &sum) {
        Quantity total;
        for (const CellSum::Term &term : sum.terms) {
            const std::optional<Quantity> number = numberOf(term.cell);
            if (!number) {
                return false;
            }
            total = term.factor > 0 ? total + *number : total - *number;
        }
        return total == evidence.value;
    });
}

} // namespace gouji
