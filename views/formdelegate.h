// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QLabel;
class QLineEdit;

namespace gouji {

/// Paints the cells of the printed form and edits their numbers. Text that a cell cannot take keeps its editor open,
/// with the reason beside it.
class FormDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Of a value on one line; of a head, wrapped into the option's width.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// Blank space on either side of a cell's text, in pixels.
    static int margin(const QFontMetrics &metrics) { return metrics.horizontalAdvance(u'0') / 2 + 1; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace gouji
