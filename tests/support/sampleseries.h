// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yearseries.h"

namespace gouji {

/// An archive in memory: what agencies reported, cell by cell.
class SampleSeries
{
public:
    /// `count` agencies with all requests that balance, for 2019 to 2024, and changes of either sign where the form has
    /// them; the last has no report of 2022.
    static SampleSeries ofAgencies(int count);

    /// A text that is no number is a blank.
    void set(const QString &agency, int year, const CellId &cell, const QString &text);
    QStringList agencies() const;
    /// Also keeps what was asked for. The samples must outlive it.
    SeriesSource source();
    const QList<CellId> &asked() const { return m_asked; }
    const QStringList &askedAgencies() const { return m_askedAgencies; }

private:
    QMap<QString, QMap<CellId, QMap<int, std::optional<Quantity>>>> m_values;
    QStringList m_agencies; // as they came
    QList<CellId> m_asked;
    QStringList m_askedAgencies;
};

} // namespace gouji
