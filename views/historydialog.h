// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historymodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace gouji {

class ReportSession;
class ReviewPage;

/// What was ever decided on a page's report. Beside the window, which can be worked in meanwhile; it goes with the
/// page.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// Looks for itself: shown when it is made, deleted when it is closed.
    HistoryDialog(ReviewPage *page, QList<PastDecision> history);

    QTableView *list() { return m_list; }
    QPushButton *removal() { return m_remove; }
    void setHistory(QList<PastDecision> history);

signals:
    /// All that was ever decided on a subject shall be removed; the person was asked.
    void removeRequested(const gouji::Subject &subject);

private:
    void askToRemove();

    const ReportSession *m_session;
    HistoryModel m_history;
    QTableView *m_list;
    QLabel *m_nothing;
    QPushButton *m_remove;
};

} // namespace gouji
