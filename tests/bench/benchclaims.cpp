// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include "intake.h"
#include "narrative.h"

using namespace Qt::StringLiterals;

namespace gouji::bench {

namespace {

/// A report of which nearly all is narrative: the words of the samples, over and over.
Report longNarrative()
{
    QString words;
    for (const QString &name : {u"county_2024.html"_s, u"broken_2024.html"_s}) {
        const Result<LoadedReport> loaded = loadReport(name, sample(name));
        const Report &report = loaded.value().report;
        for (const SectionHeading &section : report.sections) {
            if (section.section == 1 || section.section > 4) {
                words += report.document().folded().view(section.foldedBody).toString() + u'\n';
            }
        }
    }
    QString text = u"某县2024年政府信息公开工作年度报告\n一、总体情况\n"_s;
    while (text.size() < 200'000) {
        text += words;
    }
    return loadReport(u"narrative.txt"_s, text.toUtf8()).value().report;
}

} // namespace

QList<Figure> readingClaims()
{
    const Report report = longNarrative();
    const QString &text = report.document().folded().text();
    const double megabytes = double(text.toUtf8().size()) / 1e6;
    const QList<double> seconds = secondsPerCall({[&] { readNarrative(report); }, [&] { folded(text); }});
    return {{.name = u"claims of a narrative"_s,
             .unit = u"MB/s"_s,
             .value = megabytes / seconds.at(0),
             .boundName = u"folding it"_s,
             .bound = megabytes / seconds.at(1),
             .goal = 20,
             .moreIsBetter = true}};
}

} // namespace gouji::bench
