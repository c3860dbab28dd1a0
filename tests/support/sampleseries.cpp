// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleseries.h"

#include "formedition.h"

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

const QStringList Bureaus{u"青山县人民政府"_s,         u"青山县公安局"_s,         u"青山县教育局"_s,
                          u"青山县民政局"_s,           u"青山县财政局"_s,         u"青山县自然资源和规划局"_s,
                          u"青山县住房和城乡建设局"_s, u"青山县交通运输局"_s,     u"青山县水利局"_s,
                          u"青山县农业农村局"_s,       u"青山县卫生健康委员会"_s, u"青山县市场监督管理局"_s,
                          u"青山县城关镇"_s,           u"青山县河口镇"_s,         u"青山县石桥乡"_s,
                          u"青山县审计局"_s,           u"青山县统计局"_s,         u"青山县司法局"_s,
                          u"青山县生态环境局"_s,       u"青山县税务局"_s,         u"青山县人力资源和社会保障局"_s};

/// What the outcomes of requests are in a year, a few of them; the rest is 0.
QMap<QString, int> outcomes(int agency, int year)
{
    const int size = 400 / (agency + 1) + 3 * agency;
    const int growth = (year - 2019) * (agency % 3 == 1 ? -size / 14 : size / 10);
    return {{u"granted"_s, size + growth},
            {u"partial"_s, size / 6 + (year % 3) * 2},
            {u"denied.process"_s, size / 9},
            {u"denied.internal"_s, (year + agency) % 4},
            {u"unavailable.not_held"_s, size / 4 + growth / 5},
            {u"not_processed.petition"_s, size / 12 + year % 2},
            {u"other.else"_s, 2 + agency % 3}};
}

} // namespace

SampleSeries SampleSeries::ofAgencies(int count)
{
    SampleSeries samples;
    for (int agency = 0; agency < count; ++agency) {
        for (int year = 2019; year <= 2024; ++year) {
            if (agency == count - 1 && year == 2022) {
                continue;
            }
            const FormEdition &edition = *FormEdition::find(year < 2021 ? u"2019" : u"2021");
            const QMap<QString, int> numbers = outcomes(agency, year);
            int total = 0;
            for (const FormRow &row : edition.table(u"requests")->rows) {
                // 2019's one row of other outcomes.
                const int number = numbers.value(row.id == u"other" ? u"other.else"_s : row.id);
                total += number;
                const bool isSum = row.id == u"new" || row.id == u"total";
                samples.set(Bureaus.at(agency), year, CellId(u"requests", row.id, u"total"),
                            isSum ? u""_s : QString::number(number));
            }
            if (year < 2021) {
                const int change = (agency % 4 - 2) * 4 + year - 2018;
                samples.set(Bureaus.at(agency), year, CellId(u"proactive", u"license", u"change"),
                            QString::number(change));
            }
            samples.set(Bureaus.at(agency), year, CellId(u"requests", u"total", u"total"), QString::number(total));
            samples.set(Bureaus.at(agency), year, CellId(u"requests", u"new", u"total"), QString::number(total));
        }
    }
    return samples;
}

void SampleSeries::set(const QString &agency, int year, const CellId &cell, const QString &text)
{
    if (!m_agencies.contains(agency)) {
        m_agencies.append(agency);
    }
    m_values[agency][cell][year] = Quantity::fromString(text);
}

QStringList SampleSeries::agencies() const
{
    return m_agencies;
}

SeriesSource SampleSeries::source()
{
    return [this](const QStringList &agencies, const QList<CellId> &cells) -> Result<QList<YearSeries>> {
        m_askedAgencies = agencies;
        m_asked = cells;
        QList<YearSeries> series;
        for (const QString &agency : agencies) {
            for (const CellId &cell : cells) {
                series.append({agency, {}, m_values.value(agency).value(cell)});
            }
        }
        return series;
    };
}

} // namespace gouji
