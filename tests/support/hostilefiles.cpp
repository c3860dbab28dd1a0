// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilefiles.h"

#include <zlib.h>

#include <QtEndian>

#include <limits>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

template<typename Number>
QByteArray bytesOf(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray deflated(const QByteArray &content)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))) + 16, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FULL_FLUSH); // what follows refers to nothing before
    packed.truncate(packed.size() - qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return packed;
}

/// The fields that an entry's header and the directory have in common.
QByteArray commonFields(const RawZipEntry &entry, const QByteArray &extra)
{
    return bytesOf<quint16>(45) + bytesOf(entry.flags) + bytesOf(entry.method) + bytesOf<quint32>(0x5A210000) +
           bytesOf(entry.crc) + bytesOf(quint32(entry.data.size())) +
           bytesOf(extra.isEmpty() ? quint32(entry.size) : std::numeric_limits<quint32>::max()) +
           bytesOf(quint16(entry.name.size())) + bytesOf(quint16(extra.size()));
}

} // namespace

RawZipEntry storedEntry(const QByteArray &name, const QByteArray &content)
{
    const auto crc = crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size()));
    return {.name = name, .data = content, .size = quint64(content.size()), .crc = quint32(crc)};
}

RawZipEntry bombEntry(const QByteArray &name, const QByteArray &head, const QByteArray &piece, quint64 size)
{
    const QByteArray megabyte = piece.repeated((1 << 20) / piece.size());
    const auto count = qsizetype(size / quint64(megabyte.size()));
    const QByteArray end = QByteArrayLiteral("\x03\0"); // an empty last block
    return {.name = name,
            .data = deflated(head) + deflated(megabyte).repeated(count) + end,
            .size = quint64(head.size() + count * megabyte.size()),
            .method = 8};
}

QByteArray rawZip(const QList<RawZipEntry> &entries)
{
    QByteArray zip;
    QByteArray directory;
    for (const RawZipEntry &entry : entries) {
        const QByteArray extra = entry.size >= std::numeric_limits<quint32>::max()
                                     ? bytesOf<quint16>(1) + bytesOf<quint16>(8) + bytesOf(entry.size)
                                     : QByteArray();
        const QByteArray common = commonFields(entry, extra);
        directory += QByteArrayLiteral("PK\1\2") + bytesOf<quint16>(45) + common + QByteArray(10, '\0') +
                     bytesOf(quint32(zip.size())) + entry.name + extra;
        zip += QByteArrayLiteral("PK\3\4") + common + entry.name + extra + entry.data;
    }
    const auto count = bytesOf(quint16(entries.size()));
    return zip + directory + QByteArrayLiteral("PK\5\6") + QByteArray(4, '\0') + count + count +
           bytesOf(quint32(directory.size())) + bytesOf(quint32(zip.size())) + QByteArray(2, '\0');
}

QByteArray relationsOf(const QList<std::pair<QByteArray, QByteArray>> &typesAndTargets)
{
    QByteArray xml = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (const auto &[type, target] : typesAndTargets) {
        xml += "<Relationship Id=\"rId1\" "
               "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
               type + "\" Target=\"" + target + "\"/>";
    }
    return xml + "</Relationships>";
}

QByteArray billionLaughs()
{
    QByteArray xml = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"哈哈哈哈哈哈哈哈哈哈\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray inner = "&e" + QByteArray::number(i - 1) + ';';
        xml += "<!ENTITY e" + QByteArray::number(i) + " \"" + inner.repeated(10) + "\">";
    }
    return xml + "]>";
}

QByteArray withEntities(const QByteArray &type, QByteArray xml, const QByteArray &text)
{
    xml.remove(0, xml.indexOf("?>") + 2);
    return type + xml.replace("TEXT", text);
}

} // namespace gouji
