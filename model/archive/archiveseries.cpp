// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archiveseries.h"

#include "agencyname.h"
#include "database.h"
#include "report.h"

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// A list of `?`.
QString placesFor(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

} // namespace

Result<QList<YearSeries>> archiveSeries(const Database &database, const QStringList &agencies,
                                        const QList<CellId> &cells)
{
    QList<YearSeries> series;
    if (cells.isEmpty()) {
        return series;
    }
    QVariantList cellNames;
    QHash<CellId, qsizetype> places;
    for (const CellId &cell : cells) {
        places.insert(cell, cellNames.size());
        cellNames.append(cell.toString());
    }
    for (const QString &agency : agencies) {
        const qsizetype first = series.size();
        series += QList<YearSeries>(cells.size(), YearSeries{.agency = agency, .label = {}, .values = {}});
        const std::optional<Error> error =
            database.forEachRow({uR"(SELECT report.year, cell.cell, cell.value, correction.corrected
                 FROM agency_name
                 JOIN report ON report.agency = agency_name.agency AND report.is_current = 1
                 JOIN cell ON cell.agency = report.agency AND cell.report = report.id
                 LEFT JOIN correction ON correction.sha256 = report.sha256 AND correction.cell = cell.cell
                 WHERE agency_name.folded = ? AND cell.status <> ? AND cell.cell IN (%1))"_s.arg(
                                     placesFor(cells.size())),
                                 QVariantList{AgencyName::of(agency).folded, int(CellStatus::Missing)} + cellNames},
                                [&](const QVariantList &row) {
                                    const QVariant &standing = row.at(row.at(3).isNull() ? 2 : 3);
                                    series[first + places.value(CellId(row.at(1).toString()))].values.insert(
                                        row.at(0).toInt(), Quantity::fromString(standing.toString()));
                                    return true;
                                });
        if (error) {
            return *error;
        }
    }
    return series;
}

} // namespace gouji
