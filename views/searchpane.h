// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchmodel.h"

#include <QWidget>

class QLabel;
class QListView;

namespace gouji {

/// What was found in the archive's texts: each report with the sentence in which the words stand.
class SearchPane : public QWidget
{
    Q_OBJECT

public:
    /// `background` must outlive the pane.
    explicit SearchPane(BackgroundArchive *background, QWidget *parent = nullptr);

    SearchModel *model() { return m_model; }
    QListView *list() { return m_list; }

signals:
    /// Another hit is current, or none.
    void currentChanged();
    /// The current one is to be opened.
    void activated();

private:
    void updateTitle();

    SearchModel *m_model;
    QLabel *m_title;
    QListView *m_list;
};

} // namespace gouji
