// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compoundfile.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

// [MS-CFB] 2.6.1: a directory entry.
constexpr qsizetype EntrySize = 128;
constexpr qsizetype NameBytesAt = 64;
constexpr qsizetype TypeAt = 66;
constexpr qsizetype FirstSectorAt = 116;
constexpr quint8 Stream = 2;

quint16 word(QByteArrayView bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.data() + at) : quint16(0);
}

} // namespace

CompoundFile::CompoundFile(const QByteArray &bytes)
    : m_bytes(bytes)
{
    constexpr qsizetype SectorShiftAt = 30; // [MS-CFB] 2.2
    m_sectorSize = word(bytes, SectorShiftAt) == 12 ? 4096 : 512;
    for (qsizetype at = m_sectorSize; at + EntrySize <= bytes.size(); at += EntrySize) {
        const char *entry = bytes.constData() + at;
        const auto nameBytes = qFromLittleEndian<quint16>(entry + NameBytesAt);
        if (entry[TypeAt] != Stream || nameBytes < 4 || nameBytes > NameBytesAt || nameBytes % 2 != 0) {
            continue;
        }
        QString name;
        for (qsizetype unit = 0; unit + 2 < nameBytes; unit += 2) {
            name += QChar(qFromLittleEndian<quint16>(entry + unit));
        }
        m_streams.insert(name, qsizetype(qFromLittleEndian<quint32>(entry + FirstSectorAt)));
    }
}

bool CompoundFile::isEncrypted() const
{
    constexpr qsizetype FibFlagsAt = 0x0A; // [MS-DOC] 2.5.2, FibBase
    constexpr quint16 FibEncrypted = 0x0100;
    return contains(u"EncryptedPackage") || (word(beginOf(u"WordDocument"_s), FibFlagsAt) & FibEncrypted) != 0 ||
           isEncryptedWorkbook(u"Workbook"_s) || isEncryptedWorkbook(u"Book"_s);
}

bool CompoundFile::isEncryptedWorkbook(const QString &stream) const
{
    // [MS-XLS] 2.1.4: FilePass is among the first records of the stream; a record is its number, its size, its data.
    constexpr quint16 FilePass = 0x002F;
    const QByteArrayView records = beginOf(stream);
    for (qsizetype at = 0; at + 4 <= records.size(); at += 4 + word(records, at + 2)) {
        if (word(records, at) == FilePass) {
            return true;
        }
    }
    return false;
}

QByteArrayView CompoundFile::beginOf(const QString &stream) const
{
    const auto found = m_streams.constFind(stream);
    if (found == m_streams.cend() || *found >= m_bytes.size() / m_sectorSize) {
        return {};
    }
    const qsizetype begin = std::min((*found + 1) * m_sectorSize, m_bytes.size());
    return QByteArrayView(m_bytes).sliced(begin, std::min(m_sectorSize, m_bytes.size() - begin));
}

} // namespace gouji
