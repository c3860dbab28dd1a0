// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace gouji {

/// An OLE compound file ([MS-CFB]), which old office formats and encrypted new ones are kept in: what streams it has,
/// as far as that tells the format. Damaged allocation tables do no harm, since none is followed.
class CompoundFile
{
public:
    static bool isOne(const QByteArray &bytes) { return bytes.startsWith("\xD0\xCF\x11\xE0"); }
    explicit CompoundFile(const QByteArray &bytes);

    bool contains(QStringView stream) const { return m_streams.contains(stream.toString()); }
    /// Whether a password is needed to read the document in it.
    bool isEncrypted() const;

private:
    /// The first bytes of a stream: up to a sector; fewer where the file is cut short.
    QByteArrayView beginOf(const QString &stream) const;
    bool isEncryptedWorkbook(const QString &stream) const;

    QByteArray m_bytes;
    qsizetype m_sectorSize = 512;
    QHash<QString, qsizetype> m_streams; ///< First sector, by name.
};

} // namespace gouji
