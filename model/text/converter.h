// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <unicode/ucnv.h>

#include <memory>

namespace gouji {

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// Null for a name that ICU does not know.
Converter openConverter(const QByteArray &encoding);

struct ByteOrderMark
{
    QByteArrayView bytes;
    const char *encoding;
};

/// The mark that `bytes` begin with, or null.
const ByteOrderMark *byteOrderMark(QByteArrayView bytes);

struct Decoded
{
    QString text;
    QList<qsizetype> replacedAt; ///< UTF-16 offsets of the replacement characters.
};

/// Where units of a text begin in the bytes that it is decoded from.
struct UnitPlaces
{
    QList<qsizetype> units; ///< The UTF-16 offsets asked for, ascending.
    QList<qsizetype> bytes; ///< The answers, one for each; for an offset at or past the text's end, the bytes' end.
};

/// Decodes all of `bytes`; what cannot be explained becomes U+FFFD. Fills in `places` where they are asked for.
Decoded convert(QByteArrayView bytes, UConverter *converter, UnitPlaces *places = nullptr);
Decoded convert(QByteArrayView bytes, const QByteArray &encoding);

} // namespace gouji
