// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QTimer>

namespace gouji {

class FormModel;
class FormTableView;
class ReportSession;
class ReviewFocus;

/// The report's tables as the form prints them, one below the other.
class FormView : public QScrollArea
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    FormView(ReportSession *session, ReviewFocus *focus, QWidget *parent = nullptr);

    /// The table that holds the cell that is looked at; the first one without any.
    FormTableView *currentTable() const;
    /// Opens the editor of the cell that is looked at.
    void editCell();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class HeadCopy;

    void follow();
    void markSuggestion();
    void followPreview();
    void leave(qsizetype table, int direction);
    void addTable(FormModel *model, const QString &title);
    void reveal(const FormTableView *table, const QModelIndex &index);
    void revealCurrent();
    QRect rectOf(const FormTableView *table, const QModelIndex &index) const;
    bool isCurrentInView() const;
    void fitTables();
    void placeHead();

    ReportSession *m_session;
    ReviewFocus *m_focus;
    QList<FormTableView *> m_tables;
    HeadCopy *m_head;       // the heads of the table that is scrolled past them
    QTimer m_laying;        // runs until the tables are laid out anew
    bool m_isInView = true; // the cell that is looked at, before they were
    bool m_following = false;
};

} // namespace gouji
