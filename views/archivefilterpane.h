// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivegrid.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTimer;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace gouji {

/// What of the archive is shown, with how many reports each choice leaves. Its pictures explain those of the grid.
class ArchiveFilterPane : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveFilterPane(QWidget *parent = nullptr);

    ArchiveFilter filter() const;
    /// Only an agency and all that report to it.
    void setUnder(int agency, const QString &name);
    void clear();
    void setCounts(const ArchiveCounts &counts);
    /// The years that can be chosen; 0 and 0 for none.
    void setYears(int first, int last);

signals:
    void filterChanged();

private:
    QTreeWidgetItem *addGroup(const QString &title);
    QTreeWidgetItem *addChoice(QTreeWidgetItem *group, const QString &text);
    void makeLevels();
    void makeChoices();
    void choose(QTreeWidgetItem *item);
    void updateIcons();
    void changeEvent(QEvent *event) override;

    QLineEdit *m_name;
    QComboBox *m_level;
    QComboBox *m_year;
    QToolButton *m_underButton;
    int m_under = 0;
    QTreeWidget *m_choices;
    QHash<ReportMark, QTreeWidgetItem *> m_marks;
    QHash<ReportState, QTreeWidgetItem *> m_states;
    QTreeWidgetItem *m_gap = nullptr;
    QTimer *m_typing;
};

} // namespace gouji
