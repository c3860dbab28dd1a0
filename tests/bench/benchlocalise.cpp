// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include "samplereport.h"
#include "slipinjector.h"
#include "suggestions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji::bench {

namespace {

/// Seconds that suggestRepairs() took for each of many reports with one or two slips, ascending; and what checking the
/// balances of one takes.
struct Times
{
    QList<double> localising;
    double checking = 0;
};

Times localise(const QString &table, int slips)
{
    static constexpr int Reports = 10'000;
    const Report report = sampleReport(*FormEdition::find(u"2021"));
    const Relations relations(report, Catalogue::standard());
    const Localiser localiser(report, relations);
    QRandomGenerator random(20240131);
    Times times;
    for (int i = 0; i < Reports; ++i) {
        CellValues values = i % 2 == 0 ? balancedValues(report, &random) : report.cells();
        QSet<qsizetype> taken;
        for (int slip = 0; slip < slips; ++slip) {
            const QString &pattern = slipPatterns().at(random.bounded(slipPatterns().size()));
            if (const auto made = injectSlip(pattern, table, report, taken, &values, &random)) {
                taken.unite({made->cells.begin(), made->cells.end()});
            }
        }
        const Numbers numbers = relations.numbers(values);
        const double begin = cpuSeconds();
        suggestRepairs(localiser, relations, report, values, numbers, {});
        times.localising.append(cpuSeconds() - begin);
        if (i == 0) {
            times.checking = secondsPerCall({[&] { relations.broken(numbers); }}).first();
        }
    }
    std::sort(times.localising.begin(), times.localising.end());
    return times;
}

} // namespace

QList<Figure> localising()
{
    QList<Figure> figures;
    for (const auto &[words, slips] : {std::pair(u"one slip"_s, 1), std::pair(u"two slips"_s, 2)}) {
        const Times times = localise(u"requests"_s, slips);
        figures.append({.name = u"which cell is wrong, %1: median of %2"_s.arg(words).arg(times.localising.size()),
                        .unit = u"ms"_s,
                        .value = times.localising.at(times.localising.size() / 2) * 1e3,
                        .boundName = u"checking the balances"_s,
                        .bound = times.checking * 1e3,
                        .goal = 1});
        figures.append({.name = u"which cell is wrong, %1: worst of %2"_s.arg(words).arg(times.localising.size()),
                        .unit = u"ms"_s,
                        .value = times.localising.last() * 1e3,
                        .boundName = u"checking the balances"_s,
                        .bound = times.checking * 1e3,
                        .goal = 20});
    }
    return figures;
}

} // namespace gouji::bench
