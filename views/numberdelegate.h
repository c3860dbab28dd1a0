// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <optional>

namespace gouji {

/// Lets numbers be typed, and says under the editor why what is typed cannot stand there; then it stays open.
class NumberDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    /// Why `text` may not stand there (translated); nothing where it may.
    virtual std::optional<QString> refusal(const QModelIndex &index, const QString &text) const = 0;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class NumberEditor;
};

} // namespace gouji
