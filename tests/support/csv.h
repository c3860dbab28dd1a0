// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace gouji {

/// The records of an RFC 4180 text, read as strictly as a test wants: only CRLF ends a record, and a quote inside an
/// unquoted field, or anything behind a quoted one, makes the whole text unreadable (an empty list).
inline QList<QStringList> readCsv(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    QList<QStringList> records;
    QStringList record;
    qsizetype at = 0;
    const auto next = [&text, &at](QStringView expected) {
        const bool found = QStringView(text).sliced(at).startsWith(expected);
        at += found ? expected.size() : 0;
        return found;
    };
    while (at < text.size()) {
        QString field;
        if (next(u"\"")) {
            for (; at < text.size(); ++at) {
                if (text.at(at) == u'"') {
                    if (text.mid(at + 1, 1) != u"\"") {
                        break;
                    }
                    ++at;
                }
                field += text.at(at);
            }
            if (!next(u"\"")) {
                return {};
            }
        } else {
            for (; at < text.size() && !QStringView(u",\r\n\"").contains(text.at(at)); ++at) {
                field += text.at(at);
            }
        }
        record.append(field);
        if (next(u"\r\n")) {
            records.append(record);
            record.clear();
        } else if (!next(u",")) {
            return {};
        }
    }
    return records;
}

} // namespace gouji
