// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serieschoices.h"
#include "seriesmodel.h"
#include "wordfilter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QTreeView;

namespace gouji {

class AgencyChoice;
class SeriesChart;

/// Draws any row or group of the form over the years, for one agency or several, with the numbers in a table below.
class ChartPage : public QWidget
{
    Q_OBJECT

public:
    /// As many as shapes, colours and a window can keep apart.
    static constexpr int MostAgencies = 24;

    /// Asks `source` for what is drawn when it is drawn, and for nothing else.
    explicit ChartPage(SeriesSource source, QWidget *parent = nullptr);

    /// Draws a row, by SeriesRow::id, in one of its columns, by SeriesColumn::id. Nothing for an id that is not known.
    void choose(const QString &row, const QString &column);
    /// Reads the numbers again, after the archive has changed.
    void reload();

    SeriesChart *chart() { return m_chart; }
    SeriesModel *model() { return &m_model; }
    QLineEdit *rowFilter() { return m_rowFilter; }
    QTreeView *rows() { return m_rows; }
    QComboBox *columns() { return m_columns; }
    AgencyChoice *agencies() { return m_agencies; }
    QComboBox *years() { return m_years; }
    /// What is said below the chart; empty for nothing.
    QString note() const;

    /// Saves what is drawn: as SVG to a file that is named so, else as PNG.
    void savePicture(const QString &path);
    /// Saves the numbers as CSV.
    void saveNumbers(const QString &path);

signals:
    /// Something could not be read or written.
    void failed(const gouji::Error &error);

private:
    QWidget *makeRowChoice();
    QWidget *makeDrawing();
    QWidget *makeBar();
    QTableView *makeTable();
    void narrowRows(const QString &words);
    void followRow();
    void showTable(const SeriesTable &table);
    void draw();
    void updateNote();
    void askToSave(const QString &title, const QStringList &extensions, void (ChartPage::*save)(const QString &));
    void save(const QString &path, const QByteArray &bytes);

    SeriesSource m_source;
    SeriesChoices m_choices;
    WordFilter m_shownRows;
    SeriesModel m_model;
    QString m_row; // SeriesRow::id of what is drawn
    QTreeView *m_rows;
    QLineEdit *m_rowFilter;
    QComboBox *m_columns;
    AgencyChoice *m_agencies;
    QComboBox *m_years;
    SeriesChart *m_chart;
    QLabel *m_empty;
    QStackedWidget *m_stack; // the chart, or why there is none
    QLabel *m_note;
    QTableView *m_table;
    QList<QWidget *> m_savers;  // of use when something is drawn
    bool m_isSettingUp = false; // more than one choice is being made: what they come to is drawn afterwards
};

} // namespace gouji
