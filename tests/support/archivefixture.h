// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

#include <QTemporaryDir>

namespace gouji {

/// An archive of its own in a folder of its own, and files to import into it. What fails ends the program.
class ArchiveFixture
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString url() const { return path(QStringLiteral("archive.sqlite")); }
    Archive open() const;

    /// Writes a file, and the folders above it.
    void write(const QString &name, const QByteArray &bytes) const;
    /// Writes the reports of so many made-up agencies and years, by agency.
    QStringList writeReports(int agencies, int years) const;
    void import(const QStringList &files) const;

private:
    QTemporaryDir m_folder;
};

} // namespace gouji
