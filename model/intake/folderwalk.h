// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace gouji {

/// A file that was found in a folder.
struct WalkedFile
{
    QString path;
    std::optional<Error> passedOver; ///< Why it is not read: it is something else than a report, or cannot be.
};

/// Walks folders for files that may be reports. The same file is found once, whatever links lead to it and however many
/// folders that were walked hold it.
class FolderWalk
{
public:
    /// All that is in a folder and below it, by path. Links to folders are not followed, and hidden files are left out.
    QList<WalkedFile> files(const QString &folder);

private:
    std::optional<Error> whyPassedOver(const QString &path);

    QHash<QString, QString> m_found; ///< Files as named, by their path without links.
};

} // namespace gouji
