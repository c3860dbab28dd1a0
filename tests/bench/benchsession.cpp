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

/// Typing a digit too much, and the next time what is printed.
auto typing(ReportSession *session, const CellId &cell)
{
    session->correct(cell, u"0"_s);
    const QString printed = session->correction(cell)->from;
    session->revert(cell);
    return [session, cell, printed, changed = false]() mutable {
        changed = !changed;
        session->correct(cell, changed ? printed + u'7' : printed);
        session->undoStack()->clear();
    };
}

/// A report whose text states ten times as many numbers as the sample's.
LoadedReport longNarrative()
{
    constexpr int Times = 10;
    const QString name = u"county_2024.html"_s;
    const QByteArray html = sample(name);
    const qsizetype begin = html.indexOf("<p>（一）主动公开");
    const qsizetype end = html.indexOf("<p>（三）");
    if (begin < 0 || end < begin) {
        qFatal("The sample has no section one");
    }
    auto loaded = loadReport(name, QByteArray(html).insert(end, html.mid(begin, end - begin).repeated(Times - 1)));
    return std::move(loaded).value();
}

} // namespace

QList<Figure> rechecking()
{
    ReportSession session(load(u"county_2024.html"_s));
    ReportSession wordy(longNarrative());
    const CellId cell(u"requests.granted.natural"_s);
    const auto add = [&] {
        Quantity sum;
        for (const CellValue &value : session.values()) {
            sum += value.value.value_or(Quantity());
        }
        if (sum.isZero()) {
            qFatal("The sample has no numbers");
        }
    };
    const QList<double> seconds =
        secondsPerCall({typing(&session, cell), typing(&session, claimId(session.narrative().claims.first())),
                        typing(&wordy, cell), add});
    const QString numbers = u"re-check after one correction, %1 numbers in the text"_s;
    QList<Figure> figures;
    for (const auto &[name, value] : {std::pair(u"re-check after one correction"_s, seconds.at(0)),
                                      {u"re-check after correcting a number of the text"_s, seconds.at(1)},
                                      {numbers.arg(wordy.narrative().claims.size()), seconds.at(2)}}) {
        figures.append({.name = name,
                        .unit = u"µs"_s,
                        .value = value * 1e6,
                        .boundName = u"adding up all cells once"_s,
                        .bound = seconds.last() * 1e6,
                        .goal = 50});
    }
    return figures;
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
