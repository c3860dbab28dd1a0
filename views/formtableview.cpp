// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formtableview.h"

#include "formdelegate.h"
#include "formmodel.h"
#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <numeric>

namespace gouji {

namespace {

/// Characters that a row's head may have on a line at most.
constexpr int WidestHead = 24;

} // namespace

FormTableView::FormTableView(FormModel *model, QWidget *parent)
    : QTableView(parent)
    , m_form(model)
{
    setModel(model);
    setItemDelegate(new FormDelegate(this));
    for (const LayoutCell &cell : model->layout().cells) {
        if (cell.rowSpan > 1 || cell.columnSpan > 1) {
            setSpan(cell.row, cell.column, cell.rowSpan, cell.columnSpan);
        }
    }
    setShowGrid(false); // the delegate draws the form's own lines
    horizontalHeader()->hide();
    verticalHeader()->hide();
    // The program lays rows and columns out; a style's minimum would make rows too high to see many.
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setMinimumSectionSize(1);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.contains(Qt::DisplayRole) || roles.contains(PreviewedRole)) {
                    fit(m_width); // a longer number may need more room
                }
            });
}

void FormTableView::fit(int width)
{
    m_width = width;
    QList<int> widths;
    for (const HeadWidths &heads : {HeadWidths{12, 3}, HeadWidths{12, 2}, HeadWidths{8, 2}, HeadWidths{5, 2}}) {
        widths = columnWidths(width, heads);
        if (std::accumulate(widths.begin(), widths.end(), 0) <= width) {
            break;
        }
    }
    for (int column = 0; column < widths.size(); ++column) {
        setColumnWidth(column, widths.at(column));
    }
    const QList<int> heights = rowHeights(widths);
    for (int row = 0; row < heights.size(); ++row) {
        setRowHeight(row, heights.at(row));
    }
    updateGeometry();
}

int FormTableView::headHeight() const
{
    const auto &cells = m_form->layout().cells;
    const auto isValue = [](const LayoutCell &cell) { return !cell.isHead(); };
    const int firstRow = std::find_if(cells.begin(), cells.end(), isValue)->row;
    const int headsOfGroups = int(std::count_if(cells.begin(), cells.end(), [this, firstRow](const LayoutCell &cell) {
        return cell.isHead() && cell.row > firstRow && cell.columnSpan == m_form->layout().columnCount;
    }));
    return headsOfGroups > 0 ? 0 : rowViewportPosition(firstRow) - rowViewportPosition(0);
}

QSize FormTableView::sizeHint() const
{
    return {horizontalHeader()->length() + 1, verticalHeader()->length() + 1};
}

QList<int> FormTableView::columnWidths(int width, HeadWidths heads) const
{
    const FormLayout &layout = m_form->layout();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int em = option.fontMetrics.horizontalAdvance(u'国');
    const int margins = 2 * FormDelegate::margin(option.fontMetrics) + 1;

    QList<int> widths(layout.columnCount, 0);
    QList<bool> holdsValues(layout.columnCount, false);
    for (const LayoutCell &cell : layout.cells) {
        for (int column = cell.column; !cell.isHead() && column < cell.column + cell.columnSpan; ++column) {
            holdsValues[column] = true;
        }
    }
    for (const LayoutCell &cell : layout.cells) {
        if (cell.columnSpan > 1) {
            continue;
        }
        int &needed = widths[cell.column];
        if (!cell.isHead()) {
            needed = std::max(needed, itemDelegate()->sizeHint(option, m_form->index(cell.row, cell.column)).width());
        } else if (holdsValues.at(cell.column)) {
            needed = std::max(needed, heads.overValues * em + margins);
        } else {
            // A head along several rows stands upright, as wide as it must be to fit beside them.
            const int characters = int((cell.text.size() + cell.rowSpan - 1) / cell.rowSpan);
            needed = std::max(needed, std::min(characters, heads.beside) * em + margins);
        }
    }
    // What is left goes to the row heads until they need no more, then to the columns of values.
    const int lastHead = int(holdsValues.lastIndexOf(false));
    int rest = width - 1 - std::accumulate(widths.begin(), widths.end(), 0);
    if (lastHead >= 0) {
        const int wanted = std::clamp(WidestHead * em - widths.at(lastHead), 0, std::max(0, rest));
        widths[lastHead] += wanted;
        rest -= wanted;
    }
    for (int column = lastHead + 1; rest > 0 && column < layout.columnCount; ++column) {
        widths[column] += rest / (layout.columnCount - lastHead - 1);
    }
    return widths;
}

QList<int> FormTableView::rowHeights(const QList<int> &widths) const
{
    const FormLayout &layout = m_form->layout();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    QList<int> heights(layout.rowCount, option.fontMetrics.height() + 4);
    // Cells along one row first: those along several rows then only add what is still missing.
    for (const bool spanning : {false, true}) {
        for (const LayoutCell &cell : layout.cells) {
            if (!cell.isHead() || (cell.rowSpan > 1) != spanning) {
                continue;
            }
            const auto first = widths.begin() + cell.column;
            option.rect.setWidth(std::accumulate(first, first + cell.columnSpan, 0));
            const int needed = itemDelegate()->sizeHint(option, m_form->index(cell.row, cell.column)).height();
            const auto top = heights.begin() + cell.row;
            const int missing = needed - std::accumulate(top, top + cell.rowSpan, 0);
            for (int row = 0; missing > 0 && row < cell.rowSpan; ++row) {
                heights[cell.row + row] += (missing + cell.rowSpan - 1) / cell.rowSpan;
            }
        }
    }
    return heights;
}

QModelIndex FormTableView::valueFrom(QModelIndex start, int rowStep, int columnStep) const
{
    const FormLayout &layout = m_form->layout();
    int row = start.row() + rowStep;
    int column = start.column() + columnStep;
    while (row >= 0 && row < layout.rowCount && column >= 0 && column < layout.columnCount) {
        // A cell inside a span is no item of the model: the way goes on to the span's own corner or past it.
        for (int beside = column; beside >= 0; --beside) {
            const QModelIndex index = m_form->index(row, beside);
            if (!m_form->cellAt(index).isEmpty() && beside + columnSpan(row, beside) > column) {
                return index;
            }
        }
        row += rowStep;
        column += columnStep;
    }
    return {};
}

QModelIndex FormTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    QModelIndex to;
    switch (action) {
    case MoveUp:
    case MoveDown:
        to = valueFrom(from, action == MoveUp ? -1 : 1, 0);
        if (!to.isValid()) {
            emit leftThroughEdge(action == MoveUp ? -1 : 1);
            return {};
        }
        break;
    case MoveLeft:
    case MoveRight:
        to = valueFrom(from, 0, action == MoveLeft ? -1 : 1);
        break;
    case MoveHome:
    case MoveEnd: {
        const int step = action == MoveHome ? -1 : 1;
        for (QModelIndex next = valueFrom(from, 0, step); next.isValid(); next = valueFrom(next, 0, step)) {
            to = next;
        }
        break;
    }
    default:
        return QTableView::moveCursor(action, modifiers);
    }
    return to.isValid() ? to : from;
}

void FormTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && state() != EditingState) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void FormTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_width > 0) {
        fit(m_width);
    }
}

} // namespace gouji
