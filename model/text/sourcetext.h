// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace gouji {

/// A half-open range of UTF-16 offsets into a SourceText.
struct SourceSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool isEmpty() const { return begin >= end; }
    qsizetype size() const { return end - begin; }
    bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    friend bool operator==(const SourceSpan &, const SourceSpan &) = default;
};

/// A place as people count: line and column are 1-based, the column in UTF-16 units.
struct SourcePosition
{
    int line = 1;
    int column = 1;
    friend bool operator==(const SourcePosition &, const SourcePosition &) = default;
};

/// The text of a file, never changed after it was decoded. Copies are cheap (implicitly shared). Lines end with LF, CR
/// LF or CR.
class SourceText
{
public:
    SourceText() = default;
    /// @param encoding the name by which ICU knows it ("UTF-8", "GB18030", …)
    /// @param replacedAt UTF-16 offsets of the replacement characters that stand for bytes the encoding cannot explain
    explicit SourceText(QString text, QString encoding = {}, bool hasByteOrderMark = false,
                        QList<qsizetype> replacedAt = {});

    const QString &text() const { return m_text; }
    /// The characters of `span`, cut to the text's ends.
    QStringView view(SourceSpan span) const;
    SourcePosition position(qsizetype offset) const;
    /// The offset of the first character of a 1-based line; the text's end for a line past the last.
    qsizetype lineBegin(int line) const;
    int lineCount() const { return int(m_lineBegins.size()); }

    const QString &encoding() const { return m_encoding; }
    bool hasByteOrderMark() const { return m_hasByteOrderMark; }
    const QList<qsizetype> &replacedAt() const { return m_replacedAt; }

private:
    QString m_text;
    QString m_encoding;
    bool m_hasByteOrderMark = false;
    QList<qsizetype> m_replacedAt;
    QList<qsizetype> m_lineBegins{0};
};

/// `span` of `text` without the blanks at its ends, those included that QChar does not count as spaces (U+200B,
/// U+FEFF). Nothing but blanks leaves an empty span at its end.
SourceSpan trimmed(QStringView text, SourceSpan span);

/// Decodes a whole file: byte order mark first, then `declared` (any name or alias of an encoding, "gb2312" and "gbk"
/// being read as GB18030; ignored where the bytes contradict it), then UTF-8 if the bytes are valid UTF-8, then the
/// encoding, of those that Chinese files come in, that makes the most plausible Chinese of them. (ICU's own detector
/// tells no text of ten characters in GB18030 or Big5, and misses one in six of forty.) Never fails: bytes that cannot
/// be explained become U+FFFD and are listed.
SourceText decode(QByteArrayView bytes, QByteArrayView declared = {});

} // namespace gouji
