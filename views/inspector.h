// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changesmodel.h"

#include <QTabWidget>

class QPushButton;
class QTextBrowser;

namespace gouji {

class Relations;
class ReviewFocus;
class RowList;
struct Side;

/// The cell that is looked at, what stands in it and what it must agree with; and the list of all corrections.
class Inspector : public QTabWidget
{
    Q_OBJECT

public:
    /// Both must outlive the widget.
    Inspector(ReportSession *session, ReviewFocus *focus, QWidget *parent = nullptr);
    ~Inspector() override;

    void showChanges() { setCurrentIndex(1); }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeCellPage();
    QWidget *makeChangesPage();
    void refresh();
    void followInChanges();
    QString describe(const CellId &cell) const;
    QString describeSuggestion(const CellId &cell) const;
    QString describeRelations(qsizetype cell) const;
    QString describeRelation(const Relation &relation, const QList<Balance> &balances, const Side &right,
                             std::optional<Quantity> difference) const;

    ReportSession *m_session;
    ReviewFocus *m_focus;
    std::unique_ptr<Relations> m_relations;
    ChangesModel m_changes;
    QTextBrowser *m_text = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_right = nullptr;
    RowList *m_list = nullptr;
    bool m_ready = false; // everything above is there
};

} // namespace gouji
