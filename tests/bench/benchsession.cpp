// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include "reportsession.h"

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace gouji::bench {

namespace {

LoadedReport load(const QString &name)
{
    auto loaded = loadReport(name, sample(name));
    if (!loaded) {
        qFatal("%ls", qUtf16Printable(loaded.error().toString()));
    }
    return std::move(loaded).value();
}

} // namespace

QList<Figure> rechecking()
{
    ReportSession session(load(u"county_2024.html"_s));
    const CellId cell(u"requests.granted.natural"_s);
    const QString printed = session.report().cell(cell)->raw;
    bool changed = false;
    const auto correct = [&] {
        changed = !changed;
        session.correct(cell, changed ? printed + u'7' : printed);
        session.undoStack()->clear();
    };
    const auto add = [&] {
        Quantity sum;
        for (const CellValue &value : session.values()) {
            sum += value.value.value_or(Quantity());
        }
        if (sum.isZero()) {
            qFatal("The sample has no numbers");
        }
    };
    const QList<double> seconds = secondsPerCall({correct, add});
    return {{.name = u"re-check after one correction"_s,
             .unit = u"µs"_s,
             .value = seconds.at(0) * 1e6,
             .boundName = u"adding up all cells once"_s,
             .bound = seconds.at(1) * 1e6,
             .goal = 50}};
}

QList<Figure> sessionMemory()
{
    static constexpr int Sessions = 64;
    const QString name = u"broken_2024.html"_s;
    const auto open = [&name] { return std::make_unique<ReportSession>(load(name)); };
    const auto first = open(); // tables that are built once
    const double before = residentMegabytes();
    std::vector<std::unique_ptr<ReportSession>> sessions;
    for (int i = 0; i < Sessions; ++i) {
        sessions.push_back(open());
    }
    const double source =
        double(first->report().document().source().text().size() * 2 + first->loaded().bytes.size()) / 1024 / 1024;
    return {{.name = u"a report's session in memory, beyond its source"_s,
             .unit = u"MB"_s,
             .value = (residentMegabytes() - before) / Sessions - source,
             .boundName = u"its source"_s,
             .bound = source,
             .goal = 2}};
}

} // namespace gouji::bench
