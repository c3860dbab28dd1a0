// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace gouji {

class ArchiveModel;

/// The agencies of the archive by years. What was open and what was chosen stays when the model is read anew.
class ArchiveGridView : public QTreeView
{
    Q_OBJECT

public:
    /// `model` must outlive the view.
    explicit ArchiveGridView(ArchiveModel *model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void remember();
    void restore();
    void fitColumns();

    ArchiveModel *m_model;
    QList<int> m_expanded; ///< Agencies whose rows are open.
    int m_agency = 0;      ///< Chosen before the model was read anew.
    int m_year = 0;
};

} // namespace gouji
