// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimspane.h"

#include "findingdetail.h"
#include "focus.h"
#include "linkdialog.h"
#include "numberdelegate.h"
#include "rowlist.h"
#include "theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

using Shown = ClaimsFilter::Shown;
constexpr Shown AllShown[] = {Shown::All, Shown::Differing, Shown::Unlinked};

/// Gives the numbers their looks: the mark's shape, the words running up to the number and on behind it.
class ClaimDelegate : public NumberDelegate
{
public:
    ClaimDelegate(const ReportSession *session, QObject *parent)
        : NumberDelegate(parent)
        , m_session(session)
    {
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex & /*index*/) const override
    {
        QRect rect = option.rect;
        rect.setWidth(std::max(rect.width(), option.fontMetrics.horizontalAdvance(u'0') * 14));
        editor->setGeometry(rect);
    }

protected:
    std::optional<QString> refusal(const QModelIndex &index, const QString &text) const override
    {
        return m_session->refusal(index.data(CellIdRole).value<CellId>(), text.trimmed());
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        NumberDelegate::initStyleOption(option, index);
        const auto mark = ClaimMark(index.data(ClaimMarkRole).toInt());
        const bool isSelected = option->state & QStyle::State_Selected;
        switch (index.column()) {
        case ClaimsModel::MarkColumn: {
            const int size = option->fontMetrics.height() * 3 / 4;
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = isSelected ? claimIcon(mark, option->palette.color(QPalette::HighlightedText))
                                      : claimIcon(mark, option->palette);
            option->decorationSize = {size, size};
            break;
        }
        case ClaimsModel::BeforeColumn:
            option->textElideMode = Qt::ElideLeft;
            break;
        case ClaimsModel::NumberColumn:
            option->font.setBold(true);
            break;
        default:
            break;
        }
        if (mark == ClaimMark::Dismissed && !isSelected) {
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        }
    }

private:
    const ReportSession *m_session;
};

} // namespace

ClaimsPane::ClaimsPane(ReportSession *session, ReviewFocus *focus, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_focus(focus)
    , m_model(session)
{
    setAccessibleName(tr("Numbers of the text"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(4);
    column->addWidget(makeFilterBar());
    m_filter.setSourceModel(&m_model);
    makeList();
    // After the list heard of them: the number that is looked at may be among those that come.
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_filter, signal, this, &ClaimsPane::follow);
    }
    m_left = new QStackedWidget;
    m_left->addWidget(m_list);
    auto *empty = new QLabel(tr("The text states no numbers of this kind."));
    empty->setAlignment(Qt::AlignCenter);
    m_left->addWidget(empty);
    m_detail = new FindingDetail(session, focus);
    m_beside = new QStackedWidget;
    m_beside->addWidget(makeHint());
    m_beside->addWidget(m_detail);
    column->addWidget(besideDetail(m_left, m_beside), 1);
    setFocusProxy(m_list);
    connect(focus, &ReviewFocus::changed, this, &ClaimsPane::follow);
    for (const auto changed : {&ReportSession::findingsChanged, &ReportSession::journalChanged}) {
        connect(session, changed, this, &ClaimsPane::updateCounts);
    }
    connect(m_detail, &FindingDetail::cellRequested, this, [this] { m_list->setFocus(); });
    updateCounts();
}

QWidget *ClaimsPane::makeFilterBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto *group = new QButtonGroup(this);
    for (const Shown shown : AllShown) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setChecked(shown == Shown::All);
        connect(button, &QToolButton::clicked, this, [this, shown] { show(shown); });
        group->addButton(button);
        m_shown.append(button);
        row->addWidget(button);
    }
    row->addStretch();
    return bar;
}

QWidget *ClaimsPane::makeHint()
{
    const auto key = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    auto *hint = new QLabel(
        tr("%1 goes to the cell.\n%2 corrects the number in the text.\n%3 links it to a cell or a sum of cells.\n"
           "%4 says that it is not a claim, so that nothing checks it.\nA right click offers the same.")
            .arg(key(Qt::Key_Return), key(Qt::Key_F2), key(Qt::CTRL | Qt::Key_K), key(Qt::Key_Delete)));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    hint->setMargin(fontMetrics().height() / 2);
    return hint;
}

void ClaimsPane::makeList()
{
    m_list = new RowList(&m_filter);
    m_list->setItemDelegate(new ClaimDelegate(m_session, m_list));
    m_list->setAccessibleName(tr("Numbers of the text"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(ClaimsModel::MarkColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ClaimsModel::NumberColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ClaimsModel::LinkColumn, QHeaderView::Stretch);
    m_list->installEventFilter(this);
    connect(m_list, &RowList::chosen, this, &ClaimsPane::lookAt);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        lookAt(index);
        if (!m_focus->cell().isEmpty()) {
            emit cellRequested();
        }
    });
}

void ClaimsPane::fitColumns()
{
    constexpr int BeforeShare = 4; // a quarter, and an eighth
    constexpr int AfterShare = 8;
    const int width = m_list->width();
    m_list->setColumnWidth(ClaimsModel::BeforeColumn, width / BeforeShare);
    m_list->setColumnWidth(ClaimsModel::AfterColumn, width / AfterShare);
}

void ClaimsPane::show(ClaimsFilter::Shown shown)
{
    m_shown.at(int(shown))->setChecked(true);
    m_filter.show(shown);
    follow();
    updateCounts();
}

void ClaimsPane::lookAt(const QModelIndex &index)
{
    m_focus->setCell(index.data(CellIdRole).value<CellId>());
}

/// The number that is looked at; else the first that the finding, or the cell, speaks of.
void ClaimsPane::follow()
{
    const Finding *finding = m_focus->finding();
    m_beside->setCurrentIndex(finding ? 1 : 0);
    int row = m_model.rowOfClaim(m_focus->claim());
    if (row < 0 && finding && finding->rule.startsWith("narrative."_L1)) {
        row = m_model.rowAt(finding->spans.first().begin);
    }
    if (row < 0) {
        row = m_model.rowLinkedTo(m_focus->cell());
    }
    m_list->showChosen(m_filter.mapFromSource(m_model.index(row, 0)));
}

void ClaimsPane::updateCounts()
{
    const auto count = [this](Shown shown) {
        int claims = 0;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            claims += ClaimsFilter::isShown(m_model.item(row).mark, shown) ? 1 : 0;
        }
        return claims;
    };
    m_shown.at(0)->setText(tr("All %1").arg(count(Shown::All)));
    m_shown.at(1)->setText(tr("Differing %1").arg(count(Shown::Differing)));
    m_shown.at(2)->setText(tr("Not linked %1").arg(count(Shown::Unlinked)));
    m_left->setCurrentIndex(m_filter.rowCount() == 0 ? 1 : 0);
    emit titleChanged();
}

QTableView *ClaimsPane::list()
{
    return m_list;
}

QString ClaimsPane::title() const
{
    int differing = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        differing += m_model.item(row).mark == ClaimMark::Differs ? 1 : 0;
    }
    return differing > 0 ? tr("Numbers of the text (%1, ✖ %2)").arg(m_model.rowCount()).arg(differing)
                         : tr("Numbers of the text (%1)").arg(m_model.rowCount());
}

const ListedClaim *ClaimsPane::item() const
{
    const QModelIndex index = m_filter.mapToSource(m_list->currentIndex());
    return index.isValid() ? &m_model.item(index.row()) : nullptr;
}

CellId ClaimsPane::current() const
{
    return item() ? item()->id : CellId();
}

bool ClaimsPane::isDismissed() const
{
    return item() && item()->mark == ClaimMark::Dismissed;
}

bool ClaimsPane::isLinkedByHand() const
{
    return item() && item()->isByHand && !isDismissed();
}

bool ClaimsPane::isCorrected() const
{
    return item() && !item()->printed.isEmpty();
}

bool ClaimsPane::canBeCorrected() const
{
    return item() && item()->isEditable;
}

LinkDialog *ClaimsPane::link()
{
    const ListedClaim *claim = item();
    if (!claim) {
        return nullptr;
    }
    const CellId id = claim->id;
    const Narrative &narrative = m_session->narrative();
    const Quantity number = narrative.claims.at(indexOfClaim(narrative, id)).value;
    auto *dialog = new LinkDialog(
        std::make_unique<LinkChoices>(m_session->report(), narrative, m_session->values(), number),
        u"…%1 %2 %3…"_s.arg(claim->words.before, claim->number, claim->words.after), m_focus->cell(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        if (const CellSum cells = dialog->chosen(); !cells.terms.isEmpty()) {
            m_session->linkClaim(id, cells);
        }
    });
    dialog->open();
    return dialog;
}

void ClaimsPane::unlink()
{
    m_session->linkClaim(current(), {});
}

void ClaimsPane::toggleDismissed()
{
    m_session->dismissClaim(current(), !isDismissed());
}

void ClaimsPane::correct()
{
    if (canBeCorrected()) {
        m_list->setFocus();
        m_list->edit(m_list->currentIndex().siblingAtColumn(ClaimsModel::NumberColumn));
    }
}

void ClaimsPane::revert()
{
    m_session->revert(current());
}

/// In the list F2 and Delete are the number's and not a cell's.
bool ClaimsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize) {
        fitColumns();
    }
    if (watched != m_list || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_F2 && key != Qt::Key_Delete) {
        return QWidget::eventFilter(watched, event);
    }
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        key == Qt::Key_F2 ? correct() : toggleDismissed();
    }
    return true;
}

} // namespace gouji
