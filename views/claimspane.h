// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimsmodel.h"

#include <QWidget>

class QStackedWidget;
class QTableView;
class QToolButton;

namespace gouji {

class FindingDetail;
class LinkDialog;
class ReviewFocus;
class RowList;

/// The numbers of the narrative, each in its words with how it stands and what it is linked to.
class ClaimsPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the pane.
    ClaimsPane(ReportSession *session, ReviewFocus *focus, QWidget *parent = nullptr);

    ClaimsModel *model() { return &m_model; }
    FindingDetail *detail() { return m_detail; }
    QTableView *list();
    void show(ClaimsFilter::Shown shown);
    /// "Numbers of the text (14, ✖ 2)".
    QString title() const;

    /// The number that is looked at in the list; empty for none.
    CellId current() const;
    bool isDismissed() const;
    bool isLinkedByHand() const;
    bool isCorrected() const;
    bool canBeCorrected() const;
    /// Asks what the number stands for; null where none is looked at. The dialog deletes itself.
    LinkDialog *link();
    void unlink();
    void toggleDismissed();
    /// Lets the number be typed anew in the list.
    void correct();
    void revert();

signals:
    void titleChanged();
    /// A person wants to go from the number to its cell.
    void cellRequested();

private:
    QWidget *makeFilterBar();
    void makeList();
    QWidget *makeHint();
    void fitColumns();
    void follow();
    void lookAt(const QModelIndex &index);
    void updateCounts();
    const ListedClaim *item() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    ReportSession *m_session;
    ReviewFocus *m_focus;
    ClaimsModel m_model;
    ClaimsFilter m_filter;
    QList<QToolButton *> m_shown; // by ClaimsFilter::Shown
    RowList *m_list = nullptr;
    QStackedWidget *m_left = nullptr; // the list, or that it is empty
    FindingDetail *m_detail = nullptr;
    QStackedWidget *m_beside = nullptr; // what is found on the number, else what can be done with it
};

} // namespace gouji
