// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include "checker.h"
#include "intake.h"
#include "sourcetext.h"

#include <gumbo.h>

using namespace Qt::StringLiterals;

namespace gouji::bench {

namespace {

/// Everything from bytes to findings.
void checkBytes(const QString &name, const QByteArray &bytes)
{
    const auto loaded = loadReport(name, bytes);
    if (!loaded) {
        qFatal("%ls", qUtf16Printable(loaded.error().toString()));
    }
    check(loaded->report);
}

} // namespace

QList<Figure> readingText()
{
    QList<Figure> figures;
    for (const QString &name : {u"township_2024.txt"_s, u"bureau_2020.txt"_s}) {
        const QByteArray bytes = sample(name);
        const QList<double> seconds = secondsPerCall({[&] { checkBytes(name, bytes); }, [&] { decode(bytes); }});
        figures.append({.name = u"text report, bytes to findings (%1, %2 kB)"_s.arg(name).arg(
                            double(bytes.size()) / 1000, 0, 'f', 1),
                        .unit = u"reports/s"_s,
                        .value = 1 / seconds.at(0),
                        .boundName = u"decoding alone"_s,
                        .bound = 1 / seconds.at(1),
                        .goal = 5000,
                        .moreIsBetter = true});
    }
    return figures;
}

QList<Figure> readingHtml()
{
    const QString name = u"county_2024.html"_s;
    const QByteArray bytes = sample(name);
    const auto parse = [&] {
        GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(), size_t(bytes.size()));
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    };
    const QList<double> seconds = secondsPerCall({[&] { checkBytes(name, bytes); }, parse});
    return {
        {.name = u"HTML report, bytes to findings (%1, %2 kB)"_s.arg(name).arg(double(bytes.size()) / 1000, 0, 'f', 1),
         .unit = u"µs"_s,
         .value = seconds.at(0) * 1e6,
         .boundName = u"gumbo alone"_s,
         .bound = seconds.at(1) * 1e6,
         .goal = 1.5 * seconds.at(1) * 1e6}};
}

} // namespace gouji::bench
