// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace gouji {

/// Which findings are shown: all conditions must hold. Keeps the model's order.
class FindingsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingsFilter(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;

    void setSeverityShown(Severity severity, bool shown);
    bool isSeverityShown(Severity severity) const { return !m_hiddenSeverities.contains(severity); }
    /// Null for all places; an empty string for the text outside the tables.
    void setTable(const QString &table);
    /// Part of the message, the place or the rule's id.
    void setText(const QString &text);
    void setWaivedShown(bool shown);
    bool areWaivedShown() const { return m_waivedShown; }
    void clear();

    /// Findings of a severity that the other conditions let through, and in the source as a whole.
    int count(Severity severity) const;
    /// Findings that the conditions hide; waived ones do not count while they are hidden by default.
    int hiddenCount() const;
    int waivedCount() const;

signals:
    /// Any of the counts, or a condition, may have changed.
    void countsChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool acceptsButForSeverity(const QModelIndex &index) const;
    void refilter();

    QSet<Severity> m_hiddenSeverities;
    QString m_table;
    QString m_text;
    bool m_waivedShown = false;
};

} // namespace gouji
