// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingsfilter.h"
#include "findingsmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace gouji {

class FindingDetail;
class ReviewFocus;
class RowList;

/// The list of findings with its filter, and what can be done about the one that is looked at.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the pane.
    FindingsPane(ReportSession *session, ReviewFocus *focus, QWidget *parent = nullptr);

    FindingsFilter *filter() { return &m_filter; }
    QTableView *list();
    FindingDetail *detail() { return m_detail; }

    /// Looks at the next (+1) or the previous (-1) finding that is shown, and after the last at the first again.
    void step(int direction);
    /// "Finding 2 of 5", of those that are shown; empty while none of them is looked at.
    QString place() const;
    void focusFilter();
    /// Whether "apply all certain" has anything to do.
    bool hasCertain() const { return m_certainCount > 0; }
    /// Gives the keyboard to the list, or to the filter where there is nothing in the list.
    void focusList();

signals:
    /// Something to be told in passing: which finding it is, that the search began anew.
    void announced(const QString &text);
    void placeChanged();
    /// A person wants to go from the finding to its cell.
    void cellRequested();
    void certainRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFilterBar();
    QWidget *makeEmptyPage();
    void makeList();
    void fitColumns();
    void colourButtons();
    void follow();
    void updateCounts();
    void clearFilter();
    void followPreview();
    void updateCertain();

    ReportSession *m_session;
    ReviewFocus *m_focus;
    FindingsModel m_model;
    FindingsFilter m_filter;
    QList<QToolButton *> m_severityButtons; // by Severity
    QComboBox *m_place = nullptr;
    QLineEdit *m_text = nullptr;
    QCheckBox *m_waived = nullptr;
    QPushButton *m_certain = nullptr;
    RowList *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_empty = nullptr;
    QToolButton *m_showAll = nullptr;
    FindingDetail *m_detail = nullptr;
    qsizetype m_certainCount = 0;
};

} // namespace gouji
