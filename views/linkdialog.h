// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linkchoices.h"
#include "wordfilter.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;

namespace gouji {

/// Asks what a number of the narrative stands for. What is typed narrows the choices.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param words the number among its words
    /// @param preset the cell chosen at first; may be empty
    LinkDialog(std::unique_ptr<LinkChoices> choices, const QString &words, const CellId &preset,
               QWidget *parent = nullptr);

    QLineEdit *filter() { return m_filter; }
    QListView *list() { return m_list; }
    /// What is chosen; no terms where nothing is.
    CellSum chosen() const;

private:
    void narrow(const QString &text);

    std::unique_ptr<LinkChoices> m_choices;
    WordFilter m_shown;
    QListView *m_list;
    QLineEdit *m_filter;
    QPushButton *m_link = nullptr;
};

} // namespace gouji
