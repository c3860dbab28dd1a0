// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparepage.h"

#include "comparisonexport.h"
#include "exporter.h"
#include "itemroles.h"
#include "messagearea.h"
#include "rowlist.h"
#include "showntext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

using Kind = SentencePair::Kind;
constexpr Kind AllKinds[] = {Kind::Added, Kind::Dropped, Kind::Changed, Kind::Copied};

void setUp(QSortFilterProxyModel *shown, QAbstractItemModel *model, QTableView *list)
{
    shown->setSourceModel(model);
    shown->setSortRole(SortRole);
    shown->setFilterKeyColumn(-1);
    shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    list->setModel(shown);
    showAsRows(list);
    list->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    list->horizontalHeader()->setSortIndicatorClearable(true);
    list->setSortingEnabled(true);
}

QString html(const QString &text)
{
    return shownText(text).toHtmlEscaped();
}

/// A sentence with what lies between `begin` and `end` units from its ends in bold.
QString withMiddleInBold(const QString &text, qsizetype begin, qsizetype end)
{
    return u"%1<b>%2</b>%3"_s.arg(html(text.left(begin)), html(text.sliced(begin, text.size() - begin - end)),
                                  html(text.right(end)));
}

} // namespace

ComparePage::ComparePage(EffectiveReport left, EffectiveReport right, QWidget *parent)
    : QWidget(parent)
    , m_reports(compared(std::move(left), std::move(right)))
    , m_cellsModel(m_reports)
    , m_sentencesModel(m_reports)
    , m_messages(new MessageArea)
    , m_cells(new QTableView)
    , m_sentences(new QTableView)
    , m_pair(new QTextBrowser)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(4);
    column->addWidget(m_messages);
    column->addWidget(makeBar());
    makeCells();
    makeSentences();
    auto *down = new QSplitter(Qt::Vertical);
    down->addWidget(m_cells);
    down->addWidget(besideDetail(m_sentences, m_pair));
    down->setChildrenCollapsible(false);
    column->addWidget(down, 1);
    setFocusProxy(m_cells);
    showPair();
}

QString ComparePage::name() const
{
    return shownText(m_reports.leftName() + u" ↔ "_s + m_reports.rightName());
}

QWidget *ComparePage::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto *differs = new QLabel(tr("%1: %2 cells differ").arg(name()).arg(m_cellsModel.rowCount()));
    differs->setTextFormat(Qt::PlainText);
    row->addWidget(differs);
    row->addStretch();
    for (const Kind kind : AllKinds) {
        auto *button = new QToolButton;
        button->setText(
            tr("%1 (%2)", "kind of sentence, how many").arg(sentenceKindText(kind)).arg(m_sentencesModel.count(kind)));
        button->setCheckable(true);
        button->setChecked(true);
        connect(button, &QToolButton::toggled, this, [this, kind](bool shown) { setKindShown(kind, shown); });
        row->addWidget(button);
    }
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, this, &ComparePage::setFilter);
    row->addWidget(filter);
    auto *save = new QPushButton(tr("&Export…"));
    connect(save, &QPushButton::clicked, this, &ComparePage::askWhereToExport);
    row->addWidget(save);
    return bar;
}

void ComparePage::makeCells()
{
    setUp(&m_cellsShown, &m_cellsModel, m_cells);
    m_cells->setAccessibleName(tr("Cells that differ"));
    m_cells->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_cells->horizontalHeader()->setSectionResizeMode(CellDifferencesModel::CellColumn, QHeaderView::Stretch);
    connect(m_cells, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit cellActivated(index.data(CellIdRole).value<CellId>()); });
}

void ComparePage::makeSentences()
{
    setUp(&m_sentencesShown, &m_sentencesModel, m_sentences);
    m_sentences->setAccessibleName(tr("Sentences"));
    m_sentences->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_sentences->horizontalHeader()->setSectionResizeMode(SentencePairsModel::KindColumn,
                                                          QHeaderView::ResizeToContents);
    m_pair->setFrameShape(QFrame::NoFrame);
    m_pair->setTabChangesFocus(true);
    m_pair->setAccessibleName(tr("The sentence in both reports"));
    connect(m_sentences->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparePage::showPair);
}

void ComparePage::setFilter(const QString &text)
{
    m_cellsShown.setFilterFixedString(text.trimmed());
    m_sentencesShown.setFilterFixedString(text.trimmed());
}

void ComparePage::showPair()
{
    const QModelIndex current = m_sentencesShown.mapToSource(m_sentences->currentIndex());
    if (!current.isValid()) {
        m_pair->setHtml(tr("Choose a sentence to read it in both reports."));
        return;
    }
    const SentencePair &pair = m_reports.comparison.sentences.at(current.row());
    const QString left = pair.left ? pair.left->text : QString();
    const QString right = pair.right ? pair.right->text : QString();
    const auto [leftEnd, rightEnd] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const qsizetype begin = leftEnd - left.begin();
    const qsizetype rest = std::min(left.size(), right.size()) - begin;
    const auto fromEnd = std::mismatch(left.rbegin(), left.rbegin() + rest, right.rbegin()).first;
    const qsizetype end = fromEnd - left.rbegin();
    m_pair->setHtml(
        u"<p>%1<br>%2</p><p>%3<br>%4</p>"_s.arg(html(m_reports.leftName()), withMiddleInBold(left, begin, end),
                                                html(m_reports.rightName()), withMiddleInBold(right, begin, end)));
}

void ComparePage::askWhereToExport()
{
    const QFileInfo file(m_reports.right.loaded.file);
    const QString suggestion = file.absolutePath() + u'/' + name().remove(u' ').replace(u'↔', u'-') + u".csv"_s;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the comparison"), suggestion, u"*.csv"_s);
    if (!path.isEmpty()) {
        exportTo(path);
    }
}

void ComparePage::exportTo(const QString &path)
{
    std::optional<Error> error = replacesSource(path, {m_reports.left.loaded.file, m_reports.right.loaded.file});
    if (!error) {
        error = saveFile(path, writeComparisonCsv(m_reports));
    }
    if (error) {
        m_messages->show(*error);
    }
}

} // namespace gouji
