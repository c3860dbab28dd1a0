// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisonmodels.h"

#include <QWidget>

class QTableView;
class QTextBrowser;

namespace gouji {

class MessageArea;

/// Two reports side by side: the cells that differ, and what became of the sentences.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    /// @param left the older, or the one that the other is held against
    ComparePage(EffectiveReport left, EffectiveReport right, QWidget *parent = nullptr);

    /// "2023 ↔ 2024".
    QString name() const;
    void setFilter(const QString &text);
    void setKindShown(SentencePair::Kind kind, bool shown) { m_sentencesShown.setKindShown(kind, shown); }
    QTableView *cells() { return m_cells; }
    QTableView *sentences() { return m_sentences; }
    MessageArea *messages() { return m_messages; }
    /// Writes both lists as CSV; what goes wrong is said on the page.
    void exportTo(const QString &path);

signals:
    /// A person chose a cell by Enter or a double click.
    void cellActivated(const gouji::CellId &cell);

private:
    QWidget *makeBar();
    void makeCells();
    void makeSentences();
    void askWhereToExport();
    /// Shows the current pair of sentences whole, with what differs between them marked.
    void showPair();

    ComparedReports m_reports;
    CellDifferencesModel m_cellsModel;
    QSortFilterProxyModel m_cellsShown;
    SentencePairsModel m_sentencesModel;
    SentencesFilter m_sentencesShown;
    MessageArea *m_messages;
    QTableView *m_cells;
    QTableView *m_sentences;
    QTextBrowser *m_pair;
};

} // namespace gouji
