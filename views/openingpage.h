// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gouji {

/// Stands in for a report that is being read. When it is closed before, what was read is dropped.
class OpeningPage : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningPage(const QString &name, QWidget *parent = nullptr);

    const QString &name() const { return m_name; }

signals:
    void cancelled();

private:
    QString m_name;
};

} // namespace gouji
