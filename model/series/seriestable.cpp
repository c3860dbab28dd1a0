// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seriestable.h"

#include "percentage.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <numeric>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct SeriesWords
{
    Q_DECLARE_TR_FUNCTIONS(gouji::SeriesWords)
};

using Values = QMap<int, std::optional<Quantity>>;

/// Series of single cells, each agency's in the same order.
class CellSeries
{
public:
    CellSeries(QList<CellId> cells, QList<YearSeries> series)
        : m_cells(std::move(cells))
        , m_series(std::move(series))
    {
    }

    Values values(const SeriesLine &line, qsizetype agency) const
    {
        Values values;
        QSet<int> complete; // years: of two ways that both are there the longer one is meant
        for (const QList<CellId> &sum : line.sums) {
            Values totals;
            QMap<int, qsizetype> counted; // how many of the sum's cells a year has
            for (const CellId &cell : sum) {
                for (const auto &[year, value] : at(agency, cell).values.asKeyValueRange()) {
                    ++counted[year];
                    std::optional<Quantity> &total = totals[year];
                    if (value) {
                        total = total.value_or(Quantity()) + *value;
                    }
                }
            }
            for (const auto &[year, total] : totals.asKeyValueRange()) {
                if (counted.value(year) == sum.size() && !complete.contains(year)) {
                    values[year] = total;
                    complete.insert(year);
                } else if (!values.contains(year)) {
                    values[year] = {};
                }
            }
        }
        return values;
    }

private:
    const YearSeries &at(qsizetype agency, const CellId &cell) const
    {
        return m_series.at(agency * m_cells.size() + m_cells.indexOf(cell));
    }

    QList<CellId> m_cells;
    QList<YearSeries> m_series;
};

QMap<int, Quantity> sharesOf(const Values &parts, const Values &wholes)
{
    constexpr Quantity Printed = Quantity::fromScaled(0, SharePlaces);
    QMap<int, Quantity> shares;
    for (const auto &[year, part] : parts.asKeyValueRange()) {
        const std::optional<Quantity> whole = wholes.value(year);
        if (part && whole) {
            if (const std::optional<Quantity> share = Percentage::of(Printed, *part, *whole)) {
                shares.insert(year, *share);
            }
        }
    }
    return shares;
}

QString titleOf(const SeriesRow &row, const SeriesColumn &column)
{
    const QString title = row.title + u" · "_s + column.label;
    return column.edition.isEmpty() ? title : SeriesWords::tr("%1 (form of %2)").arg(title, column.edition);
}

} // namespace

QList<int> SeriesTable::years() const
{
    constexpr int LongestSpan = 100;
    QSet<int> found;
    for (const YearSeries &one : series) {
        for (const int year : one.values.keys()) {
            found.insert(year);
        }
    }
    QList<int> years(found.begin(), found.end());
    std::sort(years.begin(), years.end());
    if (!years.isEmpty() && years.last() - years.first() < LongestSpan) {
        const int first = years.first();
        years.resize(years.last() - first + 1);
        std::iota(years.begin(), years.end(), first);
    }
    return years;
}

QStringList SeriesTable::agencies() const
{
    QStringList agencies;
    for (const YearSeries &one : series) {
        if (!agencies.contains(one.agency)) {
            agencies.append(one.agency);
        }
    }
    return agencies;
}

bool SeriesTable::isEmpty() const
{
    return std::all_of(series.begin(), series.end(), [](const YearSeries &one) { return one.values.isEmpty(); });
}

Result<SeriesTable> readSeries(const SeriesSource &source, const QStringList &agencies, const SeriesRow &row,
                               const SeriesColumn &column)
{
    QList<SeriesLine> lines = column.lines;
    if (column.whole) {
        lines.append(*column.whole);
    }
    QList<CellId> cells;
    for (const SeriesLine &line : std::as_const(lines)) {
        for (const QList<CellId> &sum : line.sums) {
            std::copy_if(sum.begin(), sum.end(), std::back_inserter(cells),
                         [&cells](const CellId &cell) { return !cells.contains(cell); });
        }
    }
    Result<QList<YearSeries>> answer = source(agencies, cells);
    if (!answer) {
        return answer.error();
    }
    const CellSeries found(cells, *std::move(answer));
    SeriesTable table{titleOf(row, column), column.whole.has_value(), {}};
    for (qsizetype agency = 0; agency < agencies.size(); ++agency) {
        const Values wholes = column.whole ? found.values(*column.whole, agency) : Values();
        for (const SeriesLine &line : std::as_const(lines)) {
            const Values values = found.values(line, agency);
            const bool isPart = column.whole && &line != &lines.last();
            table.series.append({agencies.at(agency), column.whole ? line.label : QString(), values,
                                 isPart ? sharesOf(values, wholes) : QMap<int, Quantity>()});
        }
    }
    return table;
}

} // namespace gouji
