// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folderwalk.h"

#include "intake.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

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

/// With the bytes of a name that is no UTF-8 as \xHH.
QString readable(QByteArrayView name)
{
    QString text;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        text += byte < 0x80 ? QString(QLatin1Char(c)) : u"\\x%1"_s.arg(byte, 2, 16, QLatin1Char('0'));
    }
    return text;
}

/// Everything in a folder and below it, pipes and links to nothing too: whoever opens them says what they are. Qt's own
/// walk passes over names that are no UTF-8 in silence.
void collect(const QString &folder, QList<WalkedFile> *files)
{
    std::error_code error;
    const QDir dir(folder);
    for (fs::directory_iterator entry(QFileInfo(folder).filesystemFilePath(), error); !error && entry != fs::end(entry);
         entry.increment(error)) {
        const std::u8string name = entry->path().filename().u8string();
        const QByteArrayView bytes(reinterpret_cast<const char *>(name.data()), qsizetype(name.size()));
        if (bytes.startsWith('.')) {
            continue;
        }
        const QString path = dir.filePath(QString::fromUtf8(bytes));
        std::error_code ignored; // of what cannot be looked at: it is a file that cannot be opened
        if (!bytes.isValidUtf8()) {
            const QString named = dir.filePath(readable(bytes));
            files->append({named, nameIsNoUtf8(named)});
        } else if (!entry->is_directory(ignored)) {
            files->append({path, {}});
        } else if (!entry->is_symlink(ignored)) {
            collect(path, files);
        } else {
            files->append({path, Error{.file = path,
                                       .cause = Walk::tr("It is a link to a folder, which is not followed."),
                                       .remedy = Walk::tr("Name the folder itself."),
                                       .isSomethingElse = true}});
        }
    }
    if (error) {
        files->append({folder, Error{.file = folder,
                                     .cause = Walk::tr("The folder could not be opened: %1.")
                                                  .arg(QString::fromLocal8Bit(error.message())),
                                     .remedy = Walk::tr("Check that you may read it.")}});
    }
}

} // namespace

QList<WalkedFile> FolderWalk::files(const QString &folder)
{
    QList<WalkedFile> files;
    collect(folder, &files);
    std::sort(files.begin(), files.end(), [](const WalkedFile &a, const WalkedFile &b) { return a.path < b.path; });
    for (WalkedFile &file : files) {
        if (!file.passedOver) {
            file.passedOver = whyPassedOver(file.path);
        }
    }
    return files;
}

std::optional<Error> FolderWalk::whyPassedOver(const QString &path)
{
    if (isOwnerFile(path)) {
        return Error{.file = path,
                     .cause = Walk::tr("It only says who has a document open."),
                     .remedy = {},
                     .isSomethingElse = true};
    }
    const QString realPath = QFileInfo(path).canonicalFilePath(); // empty for a link that leads nowhere
    if (!realPath.isEmpty() && m_found.contains(realPath)) {
        return Error{.file = path,
                     .cause = Walk::tr("It is %1, which was read already.").arg(m_found.value(realPath)),
                     .remedy = {},
                     .isSomethingElse = true};
    }
    m_found.insert(realPath, path);
    return {};
}

} // namespace gouji
