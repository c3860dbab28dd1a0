// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formview.h"

#include "focus.h"
#include "formmodel.h"
#include "formtableview.h"
#include "wording.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gouji {

/// Shows the upper part of a table again.
class FormView::HeadCopy : public QWidget
{
public:
    using QWidget::QWidget;
    void show(QTableView *table)
    {
        m_table = table;
        setVisible(table != nullptr);
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        m_table->viewport()->render(&painter, {}, QRegion(rect()), QWidget::DrawChildren);
    }

private:
    QTableView *m_table = nullptr;
};

FormView::FormView(ReportSession *session, ReviewFocus *focus, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_focus(focus)
    , m_head(new HeadCopy(viewport()))
{
    m_head->hide();
    m_head->setAttribute(Qt::WA_TransparentForMouseEvents);
    setWidget(new QWidget);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would lay the tables out anew
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Form"));
    widget()->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(widget());
    column->setContentsMargins(8, 4, 4, 8);
    column->setSpacing(4);
    for (const FormTable &table : session->report().tables()) {
        addTable(new FormModel(session, table, this), tableTitle(session->report(), table.id));
    }
    column->addStretch();
    connect(focus, &ReviewFocus::changed, this, &FormView::follow);
    connect(focus, &ReviewFocus::previewChanged, this, &FormView::followPreview);
    m_laying.setSingleShot(true);
    m_laying.setInterval(0);
    connect(&m_laying, &QTimer::timeout, this, [this] {
        if (m_isInView) {
            revealCurrent();
        }
    });
}

void FormView::addTable(FormModel *model, const QString &title)
{
    auto *heading = new QLabel(title);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    auto *table = new FormTableView(model);
    table->setAccessibleName(title);
    heading->setBuddy(table);
    widget()->layout()->addWidget(heading);
    widget()->layout()->addWidget(table);

    const qsizetype number = m_tables.size();
    m_tables.append(table);
    connect(table, &FormTableView::leftThroughEdge, this, [this, number](int direction) { leave(number, direction); });
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, model](const QModelIndex &current) {
                if (const CellId cell = model->cellAt(current); !m_following && !cell.isEmpty()) {
                    m_focus->setCell(cell);
                }
            });
}

void FormView::follow()
{
    const QScopedValueRollback following(m_following, true);
    Finding ofClaim; // marks all that a number of the text is linked to
    for (const qsizetype cell : m_focus->claimCells()) {
        ofClaim.cells.append(m_session->report().cells().at(cell).id);
    }
    const Finding *finding = m_focus->finding() ? m_focus->finding() : &ofClaim;
    markSuggestion();
    for (FormTableView *table : std::as_const(m_tables)) {
        table->form()->setMarked(finding);
        const QModelIndex index = table->form()->indexOf(m_focus->cell());
        if (!index.isValid()) {
            table->setCurrentIndex({});
            table->clearSelection();
        } else if (index != table->currentIndex()) {
            if (isAncestorOf(QApplication::focusWidget()) && !table->isAncestorOf(QApplication::focusWidget())) {
                table->setFocus(); // the keyboard stays with the cell
            }
            table->setCurrentIndex(index);
            reveal(table, index);
        } else if (!isCurrentInView()) {
            reveal(table, index);
        }
    }
}

void FormView::markSuggestion()
{
    for (FormTableView *table : std::as_const(m_tables)) {
        table->form()->setSuggested(m_focus->suggestion(), m_focus->isPreviewing());
    }
}

/// Shows what is previewed; afterwards the cell that is looked at again.
void FormView::followPreview()
{
    markSuggestion();
    const Suggestion *previewed = m_focus->isPreviewing() ? m_focus->suggestion() : nullptr;
    const CellId cell = previewed ? blamedCell(*m_focus->finding(), *previewed) : m_focus->cell();
    for (const FormTableView *table : std::as_const(m_tables)) {
        if (const QModelIndex index = table->form()->indexOf(cell); index.isValid()) {
            reveal(table, index);
        }
    }
}

void FormView::reveal(const FormTableView *table, const QModelIndex &index)
{
    const QRect cell = rectOf(table, index);
    // Some rows around it, so that the sum can be seen.
    const int around = std::min(viewport()->height() / 3, table->headHeight() + 2 * cell.height());
    ensureVisible(cell.center().x(), cell.center().y(), cell.width(), around);
    m_isInView = true; // once it is laid out
}

void FormView::revealCurrent()
{
    const FormTableView *table = currentTable();
    if (const QModelIndex index = table->form()->indexOf(m_focus->cell()); index.isValid()) {
        reveal(table, index);
    }
}

/// In widget().
QRect FormView::rectOf(const FormTableView *table, const QModelIndex &index) const
{
    return table->visualRect(index).translated(table->viewport()->mapTo(widget(), QPoint()));
}

/// Also where there is none.
bool FormView::isCurrentInView() const
{
    const FormTableView *table = currentTable();
    const QModelIndex index = table->form()->indexOf(m_focus->cell());
    const QRect seen = viewport()->rect().translated(-widget()->pos());
    return !index.isValid() || seen.contains(rectOf(table, index).center());
}

void FormView::leave(qsizetype table, int direction)
{
    const qsizetype next = table + direction;
    if (next < 0 || next >= m_tables.size()) {
        return;
    }
    FormTableView *to = m_tables.at(next);
    const auto &cells = to->form()->layout().cells;
    const auto isValue = [](const LayoutCell &cell) { return !cell.isHead(); };
    const LayoutCell &cell = direction > 0 ? *std::find_if(cells.begin(), cells.end(), isValue)
                                           : *std::find_if(cells.rbegin(), cells.rend(), isValue);
    to->setFocus();
    m_focus->setCell(cell.cell);
}

FormTableView *FormView::currentTable() const
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(), [this](const FormTableView *table) {
        return table->form()->indexOf(m_focus->cell()).isValid();
    });
    return found == m_tables.end() ? m_tables.first() : *found;
}

void FormView::editCell()
{
    FormTableView *table = currentTable();
    if (const QModelIndex index = table->form()->indexOf(m_focus->cell()); index.isValid()) {
        table->setFocus();
        table->edit(index);
    }
}

void FormView::resizeEvent(QResizeEvent *event)
{
    m_laying.start(); // before anything is scrolled
    QScrollArea::resizeEvent(event);
    fitTables();
}

/// The tables have other sizes than before.
bool FormView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::Resize) {
        m_laying.start();
    }
    return QScrollArea::eventFilter(watched, event);
}

void FormView::fitTables()
{
    const QMargins margins = widget()->layout()->contentsMargins();
    for (FormTableView *table : std::as_const(m_tables)) {
        table->fit(viewport()->width() - margins.left() - margins.right());
    }
    placeHead();
}

void FormView::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    placeHead();
    if (!m_laying.isActive()) {
        m_isInView = isCurrentInView();
    }
}

void FormView::placeHead()
{
    for (FormTableView *table : std::as_const(m_tables)) {
        const int height = table->headHeight();
        const QPoint top = table->mapTo(viewport(), QPoint());
        if (top.y() < 0 && top.y() + table->height() > 2 * height && height > 0) {
            m_head->setGeometry(top.x(), 0, table->width(), height);
            m_head->show(table);
            return;
        }
    }
    m_head->hide();
}

} // namespace gouji
