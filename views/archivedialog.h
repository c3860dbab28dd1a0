// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gouji {

/// Asks where the archive is. A password in the address is neither shown nor taken: libpq has a file for it.
class ArchiveDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param address as Database::open() takes it; empty for the program's own
    explicit ArchiveDialog(const QString &address, QWidget *parent = nullptr);

    QLineEdit *line() { return m_line; }
    /// As DatabaseAddress::of() takes it, without a password, once it was accepted.
    QString address() const;

private:
    void follow(const QString &text);

    QLineEdit *m_line;
    QLabel *m_said;
    QPushButton *m_ok = nullptr;
};

} // namespace gouji
