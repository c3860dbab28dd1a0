// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAbstractItemView;

namespace gouji {

/// Takes what narrows a list; the arrows move in the list while the keyboard is here.
class FilterLine : public QLineEdit
{
    Q_OBJECT

public:
    /// `list` must outlive the line, or go with it.
    explicit FilterLine(QAbstractItemView *list, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAbstractItemView *m_list;
};

} // namespace gouji
