// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace gouji {

class FormModel;

/// One table of the form as on paper, as high as all its rows: what is around it scrolls.
class FormTableView : public QTableView
{
    Q_OBJECT

public:
    explicit FormTableView(FormModel *model, QWidget *parent = nullptr);

    FormModel *form() const { return m_form; }
    /// Lays rows and columns out for a width in pixels; wider where the numbers need it.
    void fit(int width);
    /// Height of the heads that stand over the whole table; 0 where each group of rows has its own.
    int headHeight() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// An arrow key ran past the first (-1) or the last row (+1).
    void leftThroughEdge(int direction);
    /// A person made another value cell current.
    void cellEntered(const QModelIndex &index);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// How many characters heads have room for on a line at least.
    struct HeadWidths
    {
        int beside; ///< Of a row's head.
        int overValues;
    };
    QList<int> columnWidths(int width, HeadWidths heads) const;
    QList<int> rowHeights(const QList<int> &widths) const;
    QModelIndex valueFrom(QModelIndex start, int rowStep, int columnStep) const;

    FormModel *m_form;
    int m_width = 0;
};

} // namespace gouji
