// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QWidget>

class QVBoxLayout;

namespace gouji {

/// The suggestions of a finding, likeliest first, each with a button that applies it. The one under the mouse, else the
/// one that has the keyboard, is previewed.
class SuggestionList : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionList(QWidget *parent = nullptr);

    /// @param areAlternatives whether one of them is enough: then it is said how likely they are
    void setSuggestions(const QList<Suggestion> &suggestions, bool areAlternatives);
    /// Gives the keyboard to the next (+1) or the previous (-1) suggestion, and after the last to the first.
    /// @return its row, which may be outside what is seen; null where there is no suggestion
    QWidget *step(int direction);

    /// -1 for none.
    qsizetype previewedSuggestion() const { return m_previewed; }

signals:
    /// -1 when none is any more.
    void previewed(qsizetype suggestion);
    void applied(qsizetype suggestion);
    /// A person turned away from the list with the keyboard.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Row;

    /// Nothing where the one before has said it.
    QString headingOf(qsizetype suggestion) const;
    void addHeading(const QString &text);
    void addRow(qsizetype suggestion);
    void tellPreviewed();

    QList<Suggestion> m_suggestions;
    QList<Row *> m_rows;
    QVBoxLayout *m_column;
    qsizetype m_previewed = -1;
};

} // namespace gouji
