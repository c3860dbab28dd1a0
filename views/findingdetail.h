// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gouji {

class ReportSession;
class ReviewFocus;
class SuggestionList;

/// The finding that is looked at: its whole sentence, what is suggested, and whether somebody lives with it.
class FindingDetail : public QScrollArea
{
    Q_OBJECT

public:
    /// Both must outlive the widget.
    FindingDetail(ReportSession *session, ReviewFocus *focus, QWidget *parent = nullptr);

    bool hasSuggestion() const;
    /// Makes the best suggestion's changes.
    void applyFirst();
    /// Gives the keyboard to the next (+1) or the previous (-1) suggestion, which is previewed.
    void stepSuggestion(int direction);
    /// Asks for the reason, in place.
    void beginWaiving();
    void takeBack();

signals:
    /// A person wants the catalogue's page of a rule.
    void ruleRequested(const QString &rule);
    /// A person is done with the suggestions and wants to see the cell.
    void cellRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void refreshSuggestions();
    void refreshEffect();
    void apply(qsizetype suggestion);
    void finishWaiving();
    bool eventFilter(QObject *watched, QEvent *event) override;

    ReportSession *m_session;
    ReviewFocus *m_focus;
    QLabel *m_shape = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_sides = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_waiver = nullptr;
    SuggestionList *m_suggestions = nullptr;
    QLabel *m_effect = nullptr;
    QPushButton *m_right = nullptr;
    QPushButton *m_waive = nullptr;
    QPushButton *m_takeBack = nullptr;
    QLineEdit *m_reason = nullptr;
    bool m_ready = false; // everything above is there
};

} // namespace gouji
