// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchpane.h"

#include "itemroles.h"
#include "showntext.h"
#include "theme.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Draws a hit on two lines: whose report, and the sentence with the words emphasised.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const auto hit = index.data(SearchHitRole).value<SearchHit>();
        const bool isSelected = item.state & QStyle::State_Selected;
        const int line = item.fontMetrics.height();
        const QRect lines = item.rect.adjusted(line / 2, line / 3, -line / 2, -line / 3);
        painter->save();
        painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        QFont bold = item.font;
        bold.setBold(true);
        painter->setFont(bold);
        const QString title = u"%1  %2"_s.arg(shownText(hit.agencyName)).arg(hit.year);
        painter->drawText(lines.topLeft() + QPoint(0, item.fontMetrics.ascent()), title);
        paintSentence(painter, item, QPointF(lines.left(), lines.top() + line * 1.25), lines.width(), hit, isSelected);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() * 3};
    }

private:
    /// Where the sentence is too long for the line, it begins as late as the words need it to.
    static void paintSentence(QPainter *painter, const QStyleOptionViewItem &item, QPointF at, int width,
                              const SearchHit &hit, bool isSelected)
    {
        const qreal beforeWords = item.fontMetrics.horizontalAdvance(hit.sentence.left(hit.begin + hit.length));
        qsizetype cut = 0;
        while (cut < hit.begin &&
               beforeWords - item.fontMetrics.horizontalAdvance(hit.sentence.left(cut)) > width * 2.0 / 3) {
            ++cut;
        }
        const QString lead = cut > 0 ? u"…"_s : QString();
        const QString before = lead + shownText(hit.sentence.mid(cut, hit.begin - cut));
        const QString found = shownText(hit.sentence.mid(hit.begin, hit.length));
        const QString text = before + found + shownText(hit.sentence.mid(hit.begin + hit.length));
        QTextLayout::FormatRange words;
        words.start = int(before.size());
        words.length = int(found.size());
        words.format.setFontWeight(QFont::Bold);
        words.format.setFontUnderline(true);
        if (!isSelected) {
            words.format.setBackground(Theme::of(item.palette).warning.tint);
        }
        QTextLayout layout(text, item.font);
        layout.setFormats({words});
        layout.beginLayout();
        layout.createLine().setLineWidth(width);
        layout.endLayout();
        painter->setClipRect(item.rect);
        layout.draw(painter, at);
    }
};

} // namespace

SearchPane::SearchPane(BackgroundArchive *background, QWidget *parent)
    : QWidget(parent)
    , m_model(new SearchModel(background, this))
    , m_title(new QLabel)
    , m_list(new QListView)
{
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMargin(4);
    m_list->setAccessibleName(tr("Hits of the search"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    connect(m_model, &SearchModel::stateChanged, this, &SearchPane::updateTitle);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchPane::currentChanged);
    connect(m_list, &QAbstractItemView::activated, this, &SearchPane::activated);
}

void SearchPane::updateTitle()
{
    const QString count = QLocale().toString(m_model->rowCount({}));
    if (m_model->isSearching()) {
        m_title->setText(tr("Searching…"));
    } else if (m_model->rowCount({}) == 0) {
        m_title->setText(tr("No report that passes the filters contains “%1”.").arg(m_model->words()));
    } else if (m_model->isCut()) {
        m_title->setText(tr("Reports found: more than %1, the newest first. Scroll down for more.").arg(count));
    } else {
        m_title->setText(tr("Reports found: %1. Enter opens one at the place.").arg(count));
    }
    if (!m_model->isSearching() && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0));
    }
}

} // namespace gouji
