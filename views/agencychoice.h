// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wordfilter.h"

#include <QStandardItemModel>
#include <QWidget>

class QListView;

namespace gouji {

/// Agencies to be checked in a list; what is typed narrows it.
class AgencyChoice : public QWidget
{
    Q_OBJECT

public:
    explicit AgencyChoice(QWidget *parent = nullptr);

    void setAgencies(const QStringList &agencies, const QStringList &chosen);
    /// In the order of the list.
    QStringList chosen() const;
    QListView *list() { return m_list; }

signals:
    /// Others are chosen.
    void changed();

private:
    void checkShown(Qt::CheckState state);

    QStandardItemModel m_items;
    WordFilter m_shown;
    QListView *m_list;
};

} // namespace gouji
