// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preparedreport.h"

#include "searchedtext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct MarkingRule
{
    QLatin1StringView rule;
    ReportMark mark;
};
constexpr std::array MarkingRules{
    MarkingRule{"form.late"_L1, ReportMark::Late},          MarkingRule{"requests.all-zero"_L1, ReportMark::AllZero},
    MarkingRule{"years.copied"_L1, ReportMark::Copied},     MarkingRule{"agencies.copied"_L1, ReportMark::Copied},
    MarkingRule{"years.carry"_L1, ReportMark::BrokenChain}, MarkingRule{"years.in-force"_L1, ReportMark::BrokenChain},
    MarkingRule{"years.items"_L1, ReportMark::BrokenChain}};

/// Speed before size: half the time of zlib's usual level, a tenth larger.
constexpr int CompressionLevel = 1;

} // namespace

CheckedState checkedState(const ReportSnapshot &snapshot)
{
    CheckedState state{.findings = snapshot.findings};
    state.marks.setFlag(ReportMark::Corrected, !snapshot.corrections.isEmpty());
    for (Finding &finding : state.findings) {
        if (snapshot.waiver(finding)) {
            state.marks |= ReportMark::Waived;
        } else {
            int &count = finding.severity == Severity::Error     ? state.errors
                         : finding.severity == Severity::Warning ? state.warnings
                                                                 : state.notes;
            ++count;
        }
        for (const MarkingRule &marking : MarkingRules) {
            state.marks.setFlag(marking.mark, state.marks.testFlag(marking.mark) || finding.rule == marking.rule);
        }
        finding.suggestions.clear();
    }
    state.marks.setFlag(ReportMark::Errors, state.errors > 0);
    state.marks.setFlag(ReportMark::Warnings, state.warnings > 0);
    return state;
}

PreparedReport prepareReport(const ReportSnapshot &snapshot)
{
    const LoadedReport &loaded = snapshot.loaded;
    const Report &report = loaded.report;
    const QString &text = report.document().text();
    return {.agency = report.agency.simplified(),
            .year = report.year.value_or(0),
            .file = loaded.file,
            .format = report.document().format(),
            .edition = report.edition().id,
            .sha256 = loaded.sha256(),
            .published = report.published ? report.published->date : QDate(),
            .content = qCompress(loaded.bytes, CompressionLevel),
            .text = qCompress(text.toUtf8(), CompressionLevel),
            .pairs = SearchedText(text).pairs(),
            .cells = report.cells(),
            .checked = checkedState(snapshot)};
}

} // namespace gouji
