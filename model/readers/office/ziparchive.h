// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace gouji {

/// A part of a zipped document, unpacked while it is read: from the beginning on, once. More than MaximumSize is never
/// unpacked, and neither a tag of more than MaximumAttributes is given out nor more than MaximumRun without a tag: Qt's
/// XML reader compares each of the one with each, and keeps the whole of the other.
class ZipPart : public QIODevice
{
public:
    static constexpr qint64 MaximumSize = qint64(64) * 1024 * 1024;
    static constexpr int MaximumAttributes = 256; ///< Word's longest tags have some forty.

    static constexpr qint64 MaximumRun = qint64(4) * 1024 * 1024; ///< A report's text all together is shorter.

    ~ZipPart() override;
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended && QIODevice::atEnd(); }
    /// Why the part could not be read to its end; nothing while it could.
    const std::optional<Error> &problem() const { return m_problem; }

protected:
    qint64 readData(char *data, qint64 maximumSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    friend class ZipArchive;
    ZipPart(zip_file *file, QString archiveName, std::optional<Error> problem);
    void countSigns(QByteArrayView bytes);

    zip_file *m_file;
    QString m_archiveName;
    qint64 m_size = 0;
    bool m_ended = false;
    int m_attributes = 0; // since the last <
    qint64 m_run = 0;     // bytes since then
    char m_lastSign = 0;  // that was no blank
    std::optional<Error> m_problem;
};

/// A zipped document in memory. Names of parts are never taken for paths of files.
class ZipArchive
{
public:
    /// @param name of the file, for messages
    static Result<ZipArchive> open(const QByteArray &bytes, const QString &name);

    bool contains(const QString &part) const;
    /// Null for a part that the archive does not have. Must not outlive the archive.
    std::unique_ptr<ZipPart> part(const QString &name) const;
    /// A whole part; an Error where it is missing or cannot be unpacked.
    Result<QByteArray> read(const QString &part) const;
    /// The archive with the contents of some of its parts replaced. All other parts stay as they are, packed.
    Result<QByteArray> withReplaced(const QHash<QString, QByteArray> &parts) const;

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };
    ZipArchive(QByteArray bytes, QString name, zip *archive);

    QByteArray m_bytes; // which m_archive reads from
    QString m_name;
    std::unique_ptr<zip, Discard> m_archive;
};

} // namespace gouji
