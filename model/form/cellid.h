// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace gouji {

/// The name of a place that holds a number: of a cell of the form `table.row.column`, where table and column have no
/// dot but the row may ("denied.process"); of a number of the narrative `narrative.OFFSET`, of which no edition has a
/// table.
class CellId
{
public:
    CellId() = default;
    explicit CellId(QString text)
        : m_text(std::move(text))
    {
    }
    CellId(QStringView table, QStringView row, QStringView column);

    const QString &toString() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    QStringView table() const;
    QStringView row() const;
    QStringView column() const;

    friend bool operator==(const CellId &a, const CellId &b) { return a.m_text == b.m_text; }
    friend auto operator<=>(const CellId &a, const CellId &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const CellId &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

} // namespace gouji
