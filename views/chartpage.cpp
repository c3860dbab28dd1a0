// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartpage.h"

#include "agencychoice.h"
#include "exporter.h"
#include "filterline.h"
#include "formedition.h"
#include "rowlist.h"
#include "serieschart.h"
#include "seriescsv.h"
#include "seriespicture.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr int LeastChoiceWidth = 14; // lines of text

} // namespace

ChartPage::ChartPage(SeriesSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_rows(new QTreeView)
    , m_rowFilter(new FilterLine(m_rows))
    , m_columns(new QComboBox)
    , m_agencies(new AgencyChoice)
    , m_years(new QComboBox)
    , m_chart(new SeriesChart)
    , m_empty(new QLabel)
    , m_stack(new QStackedWidget)
    , m_note(new QLabel)
    , m_table(makeTable())
{
    auto *choices = new QSplitter(Qt::Vertical);
    choices->addWidget(makeRowChoice());
    choices->addWidget(m_agencies);
    choices->setChildrenCollapsible(false);
    choices->setMinimumWidth(fontMetrics().height() * LeastChoiceWidth);
    auto *across = new QSplitter;
    across->addWidget(choices);
    across->addWidget(makeDrawing());
    across->setChildrenCollapsible(false);
    across->setSizes({280, 1000}); // in proportion
    across->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(across);
    setFocusProxy(m_rowFilter);
    connect(m_agencies, &AgencyChoice::changed, this, &ChartPage::reload);
    const CellId first = FormEdition::all().first().chart;
    choose(u"%1.%2"_s.arg(first.table(), first.row()), first.column().toString());
}

QWidget *ChartPage::makeRowChoice()
{
    m_shownRows.setRecursiveFilteringEnabled(true);
    m_shownRows.setFilterRole(SeriesChoices::PathRole);
    m_shownRows.setSourceModel(&m_choices);
    m_rows->setModel(&m_shownRows);
    m_rows->setHeaderHidden(true);
    m_rows->setUniformRowHeights(true);
    m_rows->setAccessibleName(tr("Rows and groups of the form"));
    m_rows->setIndentation(fontMetrics().height() * 3 / 4);
    m_rows->expandAll();
    m_rowFilter->setPlaceholderText(tr("Type a part of the name"));
    m_rowFilter->setAccessibleName(tr("Search in the rows of the form"));
    m_columns->setAccessibleName(tr("Column"));
    m_columns->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_rowFilter, &QLineEdit::textChanged, this, &ChartPage::narrowRows);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChartPage::followRow);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &ChartPage::reload);

    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Row or group"));
    label->setBuddy(m_rowFilter);
    column->addWidget(label);
    column->addWidget(m_rowFilter);
    column->addWidget(m_rows, 1);
    column->addWidget(m_columns);
    return choice;
}

QWidget *ChartPage::makeBar()
{
    m_years->setAccessibleName(tr("Year"));
    connect(m_years, &QComboBox::currentIndexChanged, this, &ChartPage::draw);
    auto *picture = new QPushButton(tr("Save &picture…"));
    connect(picture, &QPushButton::clicked, this, [this] {
        askToSave(tr("Save the picture"), {u"png"_s, u"svg"_s}, &ChartPage::savePicture);
    });
    auto *numbers = new QPushButton(tr("Save n&umbers…"));
    connect(numbers, &QPushButton::clicked, this,
            [this] { askToSave(tr("Save the numbers"), {u"csv"_s}, &ChartPage::saveNumbers); });
    m_savers = {picture, numbers};
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_note, 1);
    row->addWidget(m_years);
    row->addWidget(picture);
    row->addWidget(numbers);
    return bar;
}

QWidget *ChartPage::makeDrawing()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_chart);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    connect(m_chart, &SeriesChart::numbersPlaced, this, &ChartPage::updateNote);

    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack, 1);
    column->addWidget(makeBar());
    auto *down = new QSplitter(Qt::Vertical);
    down->addWidget(upper);
    down->addWidget(m_table);
    down->setChildrenCollapsible(false);
    down->setSizes({480, 200}); // in proportion
    down->setStretchFactor(0, 1);
    return down;
}

QTableView *ChartPage::makeTable()
{
    auto *table = new QTableView;
    table->setModel(&m_model);
    table->setAccessibleName(tr("The numbers drawn"));
    showAsRows(table);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

// Choices -------------------------------------------------------------------------------------------------------------

void ChartPage::choose(const QString &row, const QString &column)
{
    const QModelIndex index = m_choices.indexOf(row);
    if (!m_choices.row(index)) {
        return;
    }
    m_rowFilter->clear();
    m_rows->setCurrentIndex(m_shownRows.mapFromSource(index));
    m_rows->scrollTo(m_rows->currentIndex(), QAbstractItemView::PositionAtCenter);
    if (const int at = m_columns->findData(column); at >= 0) {
        m_columns->setCurrentIndex(at);
    }
}

/// What is typed finds the first row that has it, so that Enter is not needed.
void ChartPage::narrowRows(const QString &words)
{
    const QString last = m_row;
    m_shownRows.setWords(words);
    m_rows->expandAll();
    const auto isFound = [this](const QModelIndex &index) {
        const QModelIndex source = m_shownRows.mapToSource(index);
        return m_choices.row(source) && m_shownRows.hasWords(source);
    };
    QModelIndex found = m_shownRows.mapFromSource(m_choices.indexOf(last));
    if (!found.isValid() || !isFound(found)) {
        found = m_shownRows.index(0, 0);
    }
    while (found.isValid() && !isFound(found)) {
        found = m_rows->indexBelow(found);
    }
    if (found.isValid()) {
        m_rows->setCurrentIndex(found);
        m_rows->scrollTo(found, QAbstractItemView::PositionAtCenter);
    }
}

void ChartPage::followRow()
{
    const SeriesRow *row = m_choices.row(m_shownRows.mapToSource(m_rows->currentIndex()));
    if (!row) {
        return; // a heading: what is drawn stays
    }
    m_row = row->id;
    const QString last = m_columns->currentData().toString();
    {
        const QScopedValueRollback settingUp(m_isSettingUp, true);
        m_columns->clear();
        for (const SeriesColumn &column : row->columns) {
            m_columns->addItem(column.label, column.id);
        }
        const int same = m_columns->findData(last);
        m_columns->setCurrentIndex(
            std::max(0, same >= 0 ? same : m_columns->findData(FormEdition::all().first().chart.column().toString())));
    }
    reload();
}

// What is drawn -------------------------------------------------------------------------------------------------------

void ChartPage::reload()
{
    const SeriesRow *row = m_choices.row(m_choices.indexOf(m_row));
    if (m_isSettingUp || !row) {
        return;
    }
    const QStringList agencies = m_agencies->chosen().mid(0, MostAgencies);
    Result<SeriesTable> table = readSeries(m_source, agencies, *row, row->columns.at(m_columns->currentIndex()));
    if (!table) {
        emit failed(table.error());
        return;
    }
    showTable(*table);
}

void ChartPage::showTable(const SeriesTable &table)
{
    m_model.setTable(table);
    const bool isOfSeveral = table.agencies().size() > 1;
    m_table->setColumnHidden(SeriesModel::AgencyColumn, table.isOfShares && !isOfSeveral);
    m_table->setColumnHidden(SeriesModel::LabelColumn, !table.isOfShares);
    {
        const QScopedValueRollback settingUp(m_isSettingUp, true);
        const QString last = m_years->currentText();
        m_years->clear();
        for (const int year : table.years()) {
            m_years->addItem(QString::number(year), year);
        }
        const int same = m_years->findText(last);
        m_years->setCurrentIndex(same >= 0 ? same : m_years->count() - 1);
    }
    m_years->setVisible(table.isOfShares && isOfSeveral && !table.isEmpty());
    draw();
}

void ChartPage::draw()
{
    if (m_isSettingUp) {
        return;
    }
    const SeriesTable &table = m_model.table();
    const bool isEmpty = table.isEmpty();
    m_empty->setText(table.series.isEmpty() ? tr("Choose one agency or several.")
                                            : tr("No report of these agencies has this number."));
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    for (QWidget *saver : std::as_const(m_savers)) {
        saver->setEnabled(!isEmpty);
    }
    if (!isEmpty) {
        m_chart->draw(table, m_years->currentData().toInt());
    }
    updateNote();
}

void ChartPage::updateNote()
{
    QStringList notes;
    if (m_model.table().isOfShares && !m_model.table().isEmpty()) {
        notes.append(tr("Shares of the printed total, rounded to one place (half up)."));
    }
    if (m_stack->currentIndex() == 0 && m_chart->numbersLeftOut() > 0) {
        notes.append(tr("Numbers that have no room are in the table only."));
    }
    if (m_agencies->chosen().size() > MostAgencies) {
        notes.append(tr("Only the first %1 of the chosen agencies are drawn.").arg(MostAgencies));
    }
    m_note->setText(notes.join(u' '));
}

QString ChartPage::note() const
{
    return m_note->text();
}

// Saving --------------------------------------------------------------------------------------------------------------

void ChartPage::askToSave(const QString &title, const QStringList &extensions,
                          void (ChartPage::*saveTo)(const QString &))
{
    QStringList filters;
    for (const QString &extension : extensions) {
        filters.append(u"%1 (*.%2)"_s.arg(extension.toUpper(), extension));
    }
    QString name = m_model.table().title;
    name.replace(u'/', u'-');
    QString filter;
    const QString path = QFileDialog::getSaveFileName(
        this, title, QDir::home().filePath(name + u'.' + extensions.first()), filters.join(u";;"_s), &filter);
    if (!path.isEmpty()) {
        (this->*saveTo)(path);
    }
}

void ChartPage::savePicture(const QString &path)
{
    const PictureKind kind = path.endsWith(u".svg"_s, Qt::CaseInsensitive) ? PictureKind::Svg : PictureKind::Png;
    save(path, seriesPicture(m_model.table(), m_years->currentData().toInt(), kind));
}

void ChartPage::saveNumbers(const QString &path)
{
    save(path, writeSeriesCsv(m_model.table()));
}

void ChartPage::save(const QString &path, const QByteArray &bytes)
{
    if (const std::optional<Error> error = saveFile(path, bytes)) {
        emit failed(*error);
    }
}

} // namespace gouji
