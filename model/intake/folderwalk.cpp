// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folderwalk.h"

#include <QCoreApplication>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Walk
{
    Q_DECLARE_TR_FUNCTIONS(gouji::FolderWalk)
};

/// Word and Excel keep a file of this name beside each that is open.
bool isOwnerFile(const QString &path)
{
    return QFileInfo(path).fileName().startsWith("~$"_L1);
}

} // namespace

QList<WalkedFile> FolderWalk::files(const QString &folder)
{
    QStringList paths;
    for (QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();) {
        paths.append(walk.next());
    }
    paths.sort();
    QList<WalkedFile> files;
    files.reserve(paths.size());
    for (const QString &path : std::as_const(paths)) {
        files.append({path, whyPassedOver(path)});
    }
    return files;
}

std::optional<Error> FolderWalk::whyPassedOver(const QString &path)
{
    if (isOwnerFile(path)) {
        return Error{.file = path, .cause = Walk::tr("It only says who has a document open."), .remedy = {}};
    }
    const QString realPath = QFileInfo(path).canonicalFilePath(); // empty for a link that leads nowhere
    if (!realPath.isEmpty() && m_found.contains(realPath)) {
        return Error{.file = path,
                     .cause = Walk::tr("It is %1, which was read already.").arg(m_found.value(realPath)),
                     .remedy = {}};
    }
    m_found.insert(realPath, path);
    return {};
}

} // namespace gouji
