// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisionlist.h"
#include "journal.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gouji {

/// A document without a report in it, told from others by its bytes.
inline JournalEntry documentOf(const QString &file, const QByteArray &bytes)
{
    return {.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
            .file = file,
            .bytes = bytes,
            .decisions = {},
            .saved = false};
}

inline Decision correctionOf(const QString &cell, const QString &value, const QString &person = u"王小明"_s)
{
    return {.subject = {DecisionKind::Correction, cell},
            .from = u"66"_s,
            .to = value,
            .by = person,
            .at = QDateTime(QDate(2026, 1, 20), QTime(9, 30, 0, 125), Qt::UTC),
            .reason = u"抄错行; it's \"66\""_s};
}

inline Journal openJournal(const QString &url, const QString &person = personAtTheKeyboard())
{
    Result<Journal> journal = Journal::open(url, person);
    if (!journal) {
        qFatal("%s", qPrintable(journal.error().toString()));
    }
    return std::move(journal).value();
}

/// How a document stands that is known.
inline JournalEntry loadEntry(const Journal &journal, const JournalEntry &document)
{
    return journal.load(document.sha256)->value();
}

} // namespace gouji
