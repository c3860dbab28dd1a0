// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "report.h"

#include <QByteArray>

namespace gouji {

/// A report and the file it was read from.
struct LoadedReport
{
    QString file;     ///< As the user named it; "-" for standard input, empty for pasted text.
    QByteArray bytes; ///< The file, unchanged.
    Report report;

    /// Of `bytes`, raw 32 bytes: worked out at each call.
    QByteArray sha256() const;
};

/// Bytes to report: reads, then recognises. Knows no display and no network. Thread-safe.
Result<LoadedReport> loadReport(const QString &name, QByteArray bytes, const FormEdition *edition = nullptr);
/// Why a file cannot be opened whose name Qt does not know.
Error nameIsNoUtf8(const QString &path);
/// A file's bytes. Refuses folders, devices and files over MaximumFileSize without reading them. "-" is standard input.
Result<QByteArray> readReportFile(const QString &path);
/// Both.
Result<LoadedReport> loadReportFile(const QString &path, const FormEdition *edition = nullptr);

} // namespace gouji
