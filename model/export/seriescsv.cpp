// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seriescsv.h"

#include "csvrecord.h"
#include "wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Csv
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Csv)
};

} // namespace

QByteArray writeSeriesCsv(const SeriesTable &table)
{
    const QList<int> years = table.years();
    QStringList head{Csv::tr("Agency"), Csv::tr("Table and row")};
    if (table.isOfShares) {
        head.append(Csv::tr("Part"));
    }
    for (const int year : years) {
        head.append(QString::number(year));
        if (table.isOfShares) {
            head.append(u"%1 %"_s.arg(year));
        }
    }
    QByteArray csv = CsvByteOrderMark.toByteArray();
    appendInertCsvRecord(csv, head);
    for (const YearSeries &series : table.series) {
        QStringList fields{series.agency, table.title};
        if (table.isOfShares) {
            fields.append(series.label);
        }
        for (const int year : years) {
            const auto value = series.values.constFind(year);
            fields.append(value == series.values.constEnd() ? QString()
                          : *value                          ? (*value)->toString()
                                                            : printedText({}));
            if (table.isOfShares) {
                fields.append(series.shares.contains(year) ? series.shares.value(year).toString() : QString());
            }
        }
        appendInertCsvRecord(csv, fields);
    }
    return csv;
}

} // namespace gouji
