// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QtEndian>

#include <cstring>

namespace gouji {

/// The shape of an OLE compound file ([MS-CFB]): a header, a sector of directory, then the streams, a sector each.
inline QByteArray compoundFile(const QList<QPair<QString, QByteArray>> &streams)
{
    constexpr qsizetype Sector = 512;
    QByteArray bytes(Sector * (2 + streams.size()), '\0');
    std::memcpy(bytes.data(), "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    bytes[30] = 9; // sectors of 2^9
    for (qsizetype i = 0; i < streams.size(); ++i) {
        const auto &[name, content] = streams.at(i);
        char *entry = bytes.data() + Sector + i * 128;
        std::memcpy(entry, name.utf16(), size_t(name.size()) * 2);
        qToLittleEndian(quint16(name.size() * 2 + 2), entry + 64);
        entry[66] = 2; // a stream
        qToLittleEndian(quint32(i + 1), entry + 116);
        std::memcpy(bytes.data() + Sector * (2 + i), content.constData(), size_t(std::min(content.size(), Sector)));
    }
    return bytes;
}

} // namespace gouji
