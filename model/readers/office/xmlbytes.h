// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QXmlStreamReader>

namespace gouji {

/// Reads XML in UTF-8 or ASCII and says where in the bytes its elements stand. It is given to Qt's reader a byte a
/// character, so that offsets are those of the bytes; names of OOXML are ASCII, but values and text must be read again
/// from their bytes. Prefixes are not looked up: a fragment of a document can be read.
class XmlBytes
{
public:
    explicit XmlBytes(const QByteArray &bytes);

    QXmlStreamReader &xml() { return m_xml; }
    /// Whether the bytes are in another encoding, or have been found to be no XML.
    bool isUnreadable() const;
    QStringView localName() const;
    /// "x:" or nothing.
    QByteArray prefix() const;
    /// Where the tag that was just read begins and ends; of an element's end "<c/>" has none, and both are its end.
    qsizetype tagBegin() const;
    qsizetype tagEnd() const { return m_begin + qsizetype(m_xml.characterOffset()); }
    QByteArray tag() const { return m_bytes.mid(tagBegin(), tagEnd() - tagBegin()); }

private:
    QByteArray m_bytes;
    qsizetype m_begin; // behind a byte order mark
    QString m_text;
    QXmlStreamReader m_xml;
};

/// Bytes [begin, end) and what is to stand there instead.
struct Splice
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray bytes;
};
/// Splices must not overlap; those at one place are put there in their order.
QByteArray spliced(const QByteArray &bytes, QList<Splice> splices);

/// An attribute's value in a start tag of OOXML, which is ASCII; empty where it has none.
QByteArray attribute(const QXmlStreamReader &xml, QLatin1StringView name);
/// A start tag without some of its attributes, and open where it was closed.
QByteArray openTag(const QByteArray &tag, const QList<QByteArray> &without = {});

} // namespace gouji
