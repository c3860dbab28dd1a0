// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot.h"

#include "lastyear.h"

#include <algorithm>

namespace gouji {

CellValue laidOver(const CellValue &printed, const std::optional<Correction> &correction)
{
    CellValue value = printed;
    if (correction) {
        value.raw = correction->to;
        value.value = Quantity::fromString(correction->to);
        value.status = value.value ? CellStatus::Ok : CellStatus::Blank;
    }
    return value;
}

const Correction *ReportSnapshot::correction(const CellId &cell) const
{
    const auto found = std::find_if(corrections.begin(), corrections.end(),
                                    [&cell](const Correction &correction) { return correction.cell == cell; });
    return found == corrections.end() ? nullptr : &*found;
}

const Waiver *ReportSnapshot::waiver(const Finding &finding) const
{
    const QString key = finding.key();
    const auto found =
        std::find_if(waivers.begin(), waivers.end(), [&key](const Waiver &waiver) { return waiver.findingKey == key; });
    return found == waivers.end() || found->fingerprint != finding.fingerprint() ? nullptr : &*found;
}

ReportSnapshot checkedAsPrinted(LoadedReport loaded, const Catalogue &catalogue, Neighbours neighbours)
{
    CellValues values = loaded.report.cells();
    Knowledge knowledge;
    if (neighbours.lastYear) {
        knowledge.lastYear = lastYearOf(loaded.report, *neighbours.lastYear);
    }
    knowledge.neighbours = std::move(neighbours);
    QList<Finding> findings = Checker(loaded.report, catalogue).check(values, knowledge);
    return {.loaded = std::move(loaded),
            .values = std::move(values),
            .findings = std::move(findings),
            .corrections = {},
            .waivers = {},
            .locks = {},
            .rules = catalogue.rules()};
}

} // namespace gouji
