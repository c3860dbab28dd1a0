// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivegrid.h"

#include <QIcon>
#include <QStyledItemDelegate>

namespace gouji {

/// The pictures of the archive's marks, the same in the grid and beside the filters that explain them.
QIcon markIcon(ReportMark mark, const QPalette &palette);
QIcon stateIcon(ReportState state, const QPalette &palette);
/// A report that is missing.
QIcon gapIcon(const QPalette &palette);

/// Draws what is known of an agency's report of a year: shapes and letters, of which the tool tip says in words what
/// they mean.
class ReportMarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gouji
