// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Qt binds a null string as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString toColumn(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime fromColumn(const QVariant &column)
{
    return QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
}

/// Whether a document can be read again from where it came.
bool hasFile(const QString &file)
{
    return !file.isEmpty() && file != "-"_L1;
}

template<typename T, typename Read>
Result<QList<T>> readRows(const Database &database, const Statement &statement, Read read)
{
    const Result<QList<QVariantList>> rows = database.rows(statement);
    if (!rows) {
        return rows.error();
    }
    QList<T> list;
    std::transform(rows->begin(), rows->end(), std::back_inserter(list), read);
    return list;
}

Correction readCorrection(const QVariantList &row)
{
    return {.cell = CellId(row.at(0).toString()),
            .from = row.at(1).toString(),
            .to = row.at(2).toString(),
            .by = row.at(3).toString(),
            .at = fromColumn(row.at(4)),
            .reason = row.at(5).toString()};
}

Waiver readWaiver(const QVariantList &row)
{
    return {.findingKey = row.at(0).toString(),
            .fingerprint = row.at(1).toString(),
            .by = row.at(2).toString(),
            .at = fromColumn(row.at(3)),
            .reason = row.at(4).toString()};
}

CellLock readLock(const QVariantList &row)
{
    return {.cell = CellId(row.at(0).toString()), .by = row.at(1).toString(), .at = fromColumn(row.at(2))};
}

ClaimLink readClaimLink(const QVariantList &row)
{
    return {.claim = CellId(row.at(0).toString()),
            .cells = row.at(1).toString(),
            .by = row.at(2).toString(),
            .at = fromColumn(row.at(3))};
}

} // namespace

Journal::Journal(Database database)
    : m_database(std::move(database))
    , m_sitting(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Result<Journal> Journal::open(const QString &path)
{
    Result<Database> database = Database::open(path);
    if (!database) {
        return database.error();
    }
    return Journal(std::move(database).value());
}

QString Journal::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/gouji.sqlite"_s;
}

std::optional<Error> Journal::record(const ReportSnapshot &snapshot)
{
    if (std::optional<Error> error = beginSitting()) {
        return error;
    }
    const LoadedReport &loaded = snapshot.loaded;
    const QByteArray &key = loaded.sha256();
    QList<Statement> statements{
        {uR"(INSERT INTO document (sha256, file, content, opened_at, sitting, saved) VALUES (?, ?, ?, ?, ?, ?)
             ON CONFLICT (sha256) DO UPDATE SET file = excluded.file, sitting = excluded.sitting, saved = excluded.saved,
               opened_at = CASE WHEN document.sitting IS NOT DISTINCT FROM excluded.sitting
                                THEN document.opened_at ELSE excluded.opened_at END)"_s,
         {key, notNull(loaded.file), hasFile(loaded.file) ? QVariant() : QVariant(qCompress(loaded.bytes)),
          toColumn(QDateTime::currentDateTimeUtc()), m_sitting, int(snapshot.saved)}},
        {u"DELETE FROM correction WHERE sha256 = ?"_s, {key}},
        {u"DELETE FROM waiver WHERE sha256 = ?"_s, {key}},
        {u"DELETE FROM cell_lock WHERE sha256 = ?"_s, {key}},
        {u"DELETE FROM claim_link WHERE sha256 = ?"_s, {key}}};
    for (const Correction &correction : snapshot.corrections) {
        statements.append({u"INSERT INTO correction VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                           {key, correction.cell.toString(), notNull(correction.from), notNull(correction.to),
                            notNull(correction.by), toColumn(correction.at), notNull(correction.reason)}});
    }
    for (const Waiver &waiver : snapshot.waivers) {
        statements.append({u"INSERT INTO waiver VALUES (?, ?, ?, ?, ?, ?)"_s,
                           {key, waiver.findingKey, waiver.fingerprint, notNull(waiver.by), toColumn(waiver.at),
                            notNull(waiver.reason)}});
    }
    for (const CellLock &lock : snapshot.locks) {
        statements.append({u"INSERT INTO cell_lock VALUES (?, ?, ?, ?)"_s,
                           {key, lock.cell.toString(), notNull(lock.by), toColumn(lock.at)}});
    }
    for (const ClaimLink &link : snapshot.claimLinks) {
        statements.append({u"INSERT INTO claim_link VALUES (?, ?, ?, ?, ?)"_s,
                           {key, link.claim.toString(), notNull(link.cells), notNull(link.by), toColumn(link.at)}});
    }
    return m_database.change(statements);
}

Result<std::optional<JournalEntry>> Journal::load(const QByteArray &sha256) const
{
    const auto documents =
        readRows<JournalEntry>(m_database, {u"SELECT file, content, saved FROM document WHERE sha256 = ?"_s, {sha256}},
                               [&sha256](const QVariantList &row) {
                                   const QByteArray content = row.at(1).toByteArray();
                                   return JournalEntry{.sha256 = sha256,
                                                       .file = row.at(0).toString(),
                                                       .bytes = content.isEmpty() ? QByteArray() : qUncompress(content),
                                                       .corrections = {},
                                                       .waivers = {},
                                                       .locks = {},
                                                       .claimLinks = {},
                                                       .saved = row.at(2).toBool()};
                               });
    if (!documents) {
        return documents.error();
    }
    if (documents->isEmpty()) {
        return std::optional<JournalEntry>();
    }
    const auto corrections = readRows<Correction>(
        m_database,
        {u"SELECT cell, printed, corrected, person, made_at, reason FROM correction WHERE sha256 = ? ORDER BY made_at, cell"_s,
         {sha256}},
        readCorrection);
    if (!corrections) {
        return corrections.error();
    }
    const auto waivers = readRows<Waiver>(
        m_database,
        {u"SELECT finding_key, fingerprint, person, made_at, reason FROM waiver WHERE sha256 = ? ORDER BY made_at, finding_key"_s,
         {sha256}},
        readWaiver);
    if (!waivers) {
        return waivers.error();
    }
    const auto locks = readRows<CellLock>(
        m_database,
        {u"SELECT cell, person, made_at FROM cell_lock WHERE sha256 = ? ORDER BY made_at, cell"_s, {sha256}}, readLock);
    if (!locks) {
        return locks.error();
    }
    const auto claimLinks = readRows<ClaimLink>(
        m_database,
        {u"SELECT claim, cells, person, made_at FROM claim_link WHERE sha256 = ? ORDER BY made_at, claim"_s, {sha256}},
        readClaimLink);
    if (!claimLinks) {
        return claimLinks.error();
    }
    JournalEntry entry = documents->first();
    entry.corrections = *corrections;
    entry.waivers = *waivers;
    entry.locks = *locks;
    entry.claimLinks = *claimLinks;
    return std::optional(entry);
}

std::optional<Error> Journal::close(const QByteArray &sha256)
{
    return m_database.change({{u"UPDATE document SET sitting = NULL WHERE sha256 = ?"_s, {sha256}},
                              {uR"(DELETE FROM document WHERE sha256 = ?
                                     AND NOT EXISTS (SELECT 1 FROM correction c WHERE c.sha256 = document.sha256)
                                     AND NOT EXISTS (SELECT 1 FROM waiver w WHERE w.sha256 = document.sha256)
                                     AND NOT EXISTS (SELECT 1 FROM cell_lock l WHERE l.sha256 = document.sha256)
                                     AND NOT EXISTS (SELECT 1 FROM claim_link n WHERE n.sha256 = document.sha256))"_s,
                               {sha256}}});
}

std::optional<Error> Journal::forget(const QByteArray &sha256)
{
    return m_database.change({{u"DELETE FROM document WHERE sha256 = ?"_s, {sha256}}});
}

Result<QList<JournalEntry>> Journal::takeOverUnfinished()
{
    const auto sittings = readRows<QString>(
        m_database,
        {u"SELECT DISTINCT sitting FROM document WHERE sitting IS NOT NULL AND sitting <> ?"_s, {m_sitting}},
        [](const QVariantList &row) { return row.at(0).toString(); });
    if (!sittings) {
        return sittings.error();
    }
    for (const QString &sitting : *sittings) {
        if (!lockOf(sitting)->tryLock(0)) {
            continue;
        }
        if (const std::optional<Error> error = beginSitting()) {
            return *error;
        }
        if (const std::optional<Error> error =
                m_database.change({{u"UPDATE document SET sitting = ? WHERE sitting = ?"_s, {m_sitting, sitting}}})) {
            return *error;
        }
    }
    const auto documents = readRows<QByteArray>(
        m_database, {u"SELECT sha256 FROM document WHERE sitting = ? ORDER BY opened_at, sha256"_s, {m_sitting}},
        [](const QVariantList &row) { return row.at(0).toByteArray(); });
    if (!documents) {
        return documents.error();
    }
    QList<JournalEntry> entries;
    for (const QByteArray &sha256 : *documents) {
        const Result<std::optional<JournalEntry>> entry = load(sha256);
        if (!entry) {
            return entry.error();
        }
        entries.append(entry->value());
    }
    return entries;
}

std::unique_ptr<QLockFile> Journal::lockOf(const QString &sitting) const
{
    auto lock = std::make_unique<QLockFile>(u"%1-%2.lock"_s.arg(m_database.name(), sitting));
    lock->setStaleLockTime(0); // a program that runs for days is still running
    return lock;
}

std::optional<Error> Journal::beginSitting()
{
    if (!m_sittingLock) {
        m_sittingLock = lockOf(m_sitting);
        if (!m_sittingLock->tryLock(0)) {
            m_sittingLock.reset();
            return Error{
                .file = m_database.name(),
                .cause = QCoreApplication::translate("gouji::Journal", "A file beside the database could not be made."),
                .remedy = QCoreApplication::translate("gouji::Journal", "Check that you may write to the folder.")};
        }
    }
    return {};
}

} // namespace gouji
