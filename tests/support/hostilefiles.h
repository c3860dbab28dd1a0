// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace gouji {

/// An entry of a zip as it stands there: what it says need not be true.
struct RawZipEntry
{
    QByteArray name;
    QByteArray data; ///< Packed.
    quint64 size = 0;
    quint32 crc = 0;
    quint16 method = 0; ///< 0 stored, 8 deflated.
    quint16 flags = 0;  ///< Bit 0: encrypted.
};
/// An entry that says the truth.
RawZipEntry storedEntry(const QByteArray &name, const QByteArray &content);
/// An entry that unpacks to `head`, then `piece` again and again until it has `size` bytes. Takes no more work than one
/// megabyte of it.
RawZipEntry bombEntry(const QByteArray &name, const QByteArray &head, const QByteArray &piece, quint64 size);
QByteArray rawZip(const QList<RawZipEntry> &entries);

constexpr quint64 TenGigabytes = 10'000'000'000;

/// A list of relations of an office package's, all with the id rId1: types by their last word, and targets.
QByteArray relationsOf(const QList<std::pair<QByteArray, QByteArray>> &typesAndTargets);

/// A document type whose entity e9 ten lines make gigabytes of.
QByteArray billionLaughs();
/// `xml` with a document type in place of its declaration, and TEXT in it replaced.
QByteArray withEntities(const QByteArray &type, QByteArray xml, const QByteArray &text);

} // namespace gouji
