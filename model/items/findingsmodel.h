// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemroles.h"
#include "keyedlistmodel.h"
#include "reportsession.h"

namespace gouji {

/// A finding and whether somebody decided to live with it.
struct ListedFinding
{
    Finding finding;
    std::optional<Decision> waiver;
    friend bool operator==(const ListedFinding &, const ListedFinding &) = default;
};

/// The findings of a session, in its order. Rows are known by Finding::key() and follow each edit one by one.
class FindingsModel : public KeyedListModel<ListedFinding>
{
    Q_OBJECT

public:
    enum Column
    {
        SeverityColumn,
        MessageColumn,
        PlaceColumn,
        RuleColumn,
        ColumnCount
    };

    /// `session` must outlive the model.
    explicit FindingsModel(const ReportSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const Finding &finding(int row) const { return item(row).finding; }
    /// Marks the findings that would be gone (GoingRole), by Finding::key().
    void setGoing(const QSet<QString> &keys);

protected:
    QString keyOf(const ListedFinding &item) const override { return item.finding.key(); }

private:
    QList<ListedFinding> listed() const;
    QString text(const Finding &finding, int column) const;

    const ReportSession *m_session;
    QSet<QString> m_going;
};

/// "error", "warning", "note", translated for people.
QString severityText(Severity severity);

} // namespace gouji
