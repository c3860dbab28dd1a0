// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

class QSplitter;

namespace gouji {

/// Makes a table look and behave as a list of rows, of which one is chosen.
void showAsRows(QTableView *list);

/// A list with what is to be known of its current row beside it; a splitter that takes both.
QSplitter *besideDetail(QWidget *list, QWidget *detail);

/// A list of rows that says which one a person chooses, by whatever means, also where it is the chosen one already. A
/// row that goes leaves none chosen, and the arrow keys go on from where it was.
class RowList : public QTableView
{
    Q_OBJECT

public:
    explicit RowList(QAbstractItemModel *model, QWidget *parent = nullptr);

    /// Shows that a row is chosen, none for an invalid index, and tells nobody.
    void showChosen(const QModelIndex &index);
    /// The row a step (+1, -1) from the chosen one, or from where it was; it may be outside the list.
    int rowBeside(int step) const;

signals:
    void chosen(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    QTimer m_laying;          // runs until the rows have the height of another font
    int m_gap = 0;            // the row before which the chosen one was, while none is
    bool m_isShowing = false; // only while showChosen() runs
};

} // namespace gouji
