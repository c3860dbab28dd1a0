// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterline.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>

namespace gouji {

FilterLine::FilterLine(QAbstractItemView *list, QWidget *parent)
    : QLineEdit(parent)
    , m_list(list)
{
    setClearButtonEnabled(true);
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        QCoreApplication::sendEvent(m_list, event);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace gouji
