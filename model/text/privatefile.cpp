// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr auto OwnersAlone = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

bool makePrivateFile(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    const QDir around(QFileInfo(folder.path()).absolutePath());
    const bool isMade = folder.exists() ||
                        (around.mkpath(u"."_s) && around.mkdir(folder.dirName(), OwnersAlone | QFile::ExeOwner)) ||
                        folder.exists(); // another program was first
    QFile file(path);
    (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnersAlone);
    return isMade;
}

void keepFromOthers(const QString &path)
{
    if (QFile::exists(path)) {
        QFile::setPermissions(path, OwnersAlone);
    }
}

} // namespace gouji
