// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal.h"

#include "privatefile.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct JournalErrors
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Database)
};

QString toColumn(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

/// Whether a document can be read again from where it came.
bool hasFile(const QString &file)
{
    return !file.isEmpty() && file != "-"_L1;
}

struct DecisionRow
{
    qint64 id = 0;
    QString sitting;
    Decision decision;
    bool isContested = false;
};

DecisionRow readRow(const QVariantList &row)
{
    return {.id = row.at(0).toLongLong(),
            .sitting = row.at(1).toString(),
            .decision = {.subject = {DecisionKind(row.at(2).toInt()), row.at(3).toString()},
                         .from = row.at(4).toString(),
                         .to = row.at(5).toString(),
                         .by = row.at(6).toString(),
                         .at = QDateTime::fromString(row.at(7).toString(), Qt::ISODateWithMs),
                         .reason = row.at(8).toString(),
                         .isTakenBack = row.at(5).isNull()},
            .isContested = row.at(9).toBool()};
}

/// The decisions on a document that came after a row, the oldest first.
Result<QList<DecisionRow>> rowsAfter(qint64 id, const QByteArray &sha256, const Database &database)
{
    QList<DecisionRow> list;
    const std::optional<Error> error =
        database.forEachRow({uR"(SELECT id, sitting, kind, subject, printed, value, person, made_at, reason, contested
             FROM decision WHERE sha256 = ? AND id > ? ORDER BY id)"_s,
                             {sha256, id}},
                            [&list](const QVariantList &row) {
                                list.append(readRow(row));
                                return true;
                            });
    return error ? Result<QList<DecisionRow>>(*error) : list;
}

/// @return the id of the last one; 0 where there is none
Result<qint64> insertRows(const QList<JournalDocument::Row> &rows, const QByteArray &sha256, const QString &sitting,
                          const Database &database)
{
    qint64 last = 0;
    for (const JournalDocument::Row &row : rows) {
        const Decision &decision = row.decision;
        const auto inserted = database.rows(
            {uR"(INSERT INTO decision (sha256, kind, subject, printed, value, person, made_at, reason, sitting, contested)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)"_s,
             {sha256, int(decision.subject.kind), decision.subject.id, decision.from,
              decision.isTakenBack ? QVariant() : QVariant(decision.to), decision.by, toColumn(decision.at),
              decision.reason, sitting, int(row.isContested)}});
        if (!inserted) {
            return inserted.error();
        }
        last = inserted->first().first().toLongLong();
    }
    return last;
}

/// Those who write to a document queue for its row.
Statement lockDocument(const QByteArray &sha256)
{
    return {u"UPDATE document SET saved = saved WHERE sha256 = ?"_s, {sha256}};
}

} // namespace

Journal::Journal(Database database, const QString &person)
    : m_database(std::move(database))
    , m_sitting(person)
{
}

Result<Journal> Journal::open(const QString &url, const QString &person)
{
    if (url == standardPath()) {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            keepFromOthers(url + suffix); // earlier versions made it for everybody to read
        }
    }
    Result<Database> database = Database::open(url);
    if (!database) {
        return database.error();
    }
    if (database->isReadOnly()) {
        return Error{.file = database->name(),
                     .cause = JournalErrors::tr("The database may not be written to."),
                     .remedy = JournalErrors::tr("Ask for the right to write to this file and its folder.")};
    }
    return Journal(std::move(database).value(), person);
}

Result<Journal> Journal::openToRead(const QString &url)
{
    Result<Database> database = Database::open(url, Database::Access::Existing);
    return database ? Result<Journal>(Journal(std::move(database).value(), personAtTheKeyboard())) : database.error();
}

QString Journal::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/gouji.sqlite"_s;
}

// Writing -------------------------------------------------------------------------------------------------------------

Result<Journal::Recorded> Journal::record(const JournalEntry &entry)
{
    if (const std::optional<Error> error = m_sitting.begin(m_database)) {
        return *error;
    }
    const QByteArray &sha256 = entry.sha256;
    JournalDocument document = m_documents.value(sha256); // a copy: what fails leaves it as it was
    QList<Decision> others;
    const std::optional<Error> error = m_database.transaction([&]() -> std::optional<Error> {
        for (const Statement &statement : {
                 Statement{uR"(INSERT INTO document (sha256, saved) VALUES (?, ?)
                               ON CONFLICT (sha256) DO UPDATE SET saved = excluded.saved)"_s,
                           {sha256, int(entry.saved)}},
                 Statement{u"INSERT INTO open_document VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                           {sha256, m_sitting.id(), entry.file,
                            hasFile(entry.file) ? QVariant() : QVariant(qCompress(entry.bytes)),
                            toColumn(QDateTime::currentDateTimeUtc())}},
             }) {
            if (const auto done = m_database.rows(statement); !done) {
                return done.error();
            }
        }
        const auto rows = rowsAfter(document.seen, sha256, m_database);
        if (!rows) {
            return rows.error();
        }
        Decisions news;
        for (const DecisionRow &row : *rows) {
            document.seen = row.id;
            if (!row.isContested) {
                news.insert(row.decision.subject, row.decision);
            }
        }
        JournalDocument::Outcome outcome = document.compare(entry.decisions, news, m_sitting.person());
        others = std::move(outcome.others);
        const Result<qint64> last = insertRows(outcome.rows, sha256, m_sitting.id(), m_database);
        if (!last) {
            return last.error();
        }
        document.seen = std::max(document.seen, *last);
        return {};
    });
    if (error) {
        return *error;
    }
    m_documents.insert(sha256, document);
    return Recorded{.others = others, .conflicts = document.conflicts()};
}

Result<bool> Journal::hasNews(const QByteArray &sha256) const
{
    const auto rows =
        m_database.rows({u"SELECT 1 FROM decision WHERE sha256 = ? AND id > ? AND contested = 0 LIMIT 1"_s,
                         {sha256, m_documents.value(sha256).seen}});
    return rows ? Result<bool>(!rows->isEmpty()) : rows.error();
}

void Journal::keepMine(const QByteArray &sha256, const Subject &subject)
{
    m_documents[sha256].keepMine(subject);
}

std::optional<Error> Journal::close(const QByteArray &sha256)
{
    m_documents.remove(sha256);
    return m_database.change(
        {lockDocument(sha256),
         {u"DELETE FROM open_document WHERE sha256 = ? AND sitting = ?"_s, {sha256, m_sitting.id()}},
         {uR"(DELETE FROM document WHERE sha256 = ?
                AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.sha256 = document.sha256)
                AND NOT EXISTS (SELECT 1 FROM open_document o WHERE o.sha256 = document.sha256))"_s,
          {sha256}}});
}

std::optional<Error> Journal::discard(const QByteArray &sha256)
{
    const std::optional<Error> error = m_database.transaction([&]() -> std::optional<Error> {
        if (const auto locked = m_database.rows(lockDocument(sha256)); !locked) {
            return locked.error();
        }
        const Result<JournalDocument> document = read(sha256);
        if (!document) {
            return document.error();
        }
        QList<JournalDocument::Row> rows;
        for (const Decision &decision : document->stored) {
            if (decision.by == m_sitting.person() && !decision.isTakenBack) {
                rows.append({.decision = takenBack(decision.subject, m_sitting.person())});
            } else if (document->contested.contains(decision.subject)) {
                rows.append({.decision = decision}); // decided for theirs
            }
        }
        const Result<qint64> last = insertRows(rows, sha256, m_sitting.id(), m_database);
        return last ? std::nullopt : std::optional(last.error());
    });
    return error ? error : close(sha256);
}

std::optional<Error> Journal::forget(const QByteArray &sha256, const Subject &subject)
{
    const bool isFile = m_database.backend() == Database::Backend::Sqlite;
    if (const auto overwritten = isFile ? m_database.rows({u"PRAGMA secure_delete = ON"_s, {}}) : QList<QVariantList>();
        !overwritten) {
        return overwritten.error();
    }
    const std::optional<Error> error = m_database.transaction([&]() -> std::optional<Error> {
        const auto locked = m_database.rows(lockDocument(sha256));
        // The last row is a new one whatever stands: a number that went with its row would be given to the next.
        const Result<qint64> last = locked ? insertRows({{.decision = takenBack(subject, m_sitting.person())}}, sha256,
                                                        m_sitting.id(), m_database)
                                           : locked.error();
        const auto gone =
            last ? m_database.rows({u"DELETE FROM decision WHERE sha256 = ? AND kind = ? AND subject = ? AND id < ?"_s,
                                    {sha256, int(subject.kind), subject.id, *last}})
                 : last.error();
        return gone ? std::nullopt : std::optional(gone.error());
    });
    if (error) {
        return error;
    }
    if (const auto open = m_documents.find(sha256); open != m_documents.end()) {
        open->contested.remove(subject);
    }
    if (isFile) {
        (void)m_database.rows({u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}}); // else it stays in the log for a while
    }
    return {};
}

// Reading -------------------------------------------------------------------------------------------------------------

Result<JournalDocument> Journal::read(const QByteArray &sha256) const
{
    const auto rows = rowsAfter(0, sha256, m_database);
    if (!rows) {
        return rows.error();
    }
    JournalDocument document;
    for (const DecisionRow &row : *rows) {
        const Subject &subject = row.decision.subject;
        document.seen = row.id;
        if (!row.isContested) {
            document.stored.insert(subject, row.decision);
        }
        if (m_sitting.isOfSameOwner(row.sitting)) {
            document.contested.remove(subject);
            if (row.isContested) {
                document.contested.insert(subject, row.decision);
            }
        }
    }
    return document;
}

Result<std::optional<JournalEntry>> Journal::entryOf(const QByteArray &sha256, const JournalDocument &document) const
{
    const auto rows = m_database.rows({uR"(SELECT d.saved, o.file, o.content FROM document d
                                           LEFT JOIN open_document o ON o.sha256 = d.sha256 AND o.sitting = ?
                                           WHERE d.sha256 = ?)"_s,
                                       {m_sitting.id(), sha256}});
    if (!rows) {
        return rows.error();
    }
    if (rows->isEmpty()) {
        return std::optional<JournalEntry>();
    }
    const QVariantList &row = rows->first();
    const QByteArray content = row.at(2).toByteArray();
    JournalEntry entry{.sha256 = sha256,
                       .file = row.at(1).toString(),
                       .bytes = content.isEmpty() ? QByteArray() : qUncompress(content),
                       .decisions = document.stored,
                       .saved = row.at(0).toBool()};
    entry.decisions.removeIf([](const Decisions::iterator &each) { return each->isTakenBack; });
    return std::optional(entry);
}

Result<std::optional<JournalEntry>> Journal::load(const QByteArray &sha256) const
{
    const Result<JournalDocument> document = read(sha256);
    return document ? entryOf(sha256, *document) : document.error();
}

Result<std::optional<JournalEntry>> Journal::resume(const QByteArray &sha256)
{
    const Result<JournalDocument> document = read(sha256);
    if (!document) {
        return document.error();
    }
    m_documents.insert(sha256, *document);
    JournalDocument mine = *document;
    mine.stored.insert(mine.contested);
    return entryOf(sha256, mine);
}

Result<QList<PastDecision>> Journal::history(const QByteArray &sha256) const
{
    const auto rows = rowsAfter(0, sha256, m_database);
    if (!rows) {
        return rows.error();
    }
    QList<PastDecision> history;
    QMap<Subject, QString> standing;
    for (const DecisionRow &row : *rows) {
        const Decision &decision = row.decision;
        const auto before = standing.constFind(decision.subject);
        history.append({.decision = decision,
                        .before = before == standing.constEnd() ? std::nullopt : std::optional(*before),
                        .isContested = row.isContested});
        if (row.isContested) {
            continue;
        }
        if (decision.isTakenBack) {
            standing.remove(decision.subject);
        } else {
            standing.insert(decision.subject, decision.to);
        }
    }
    return history;
}

// What a killed program left ------------------------------------------------------------------------------------------

Result<QList<JournalEntry>> Journal::takeOverUnfinished()
{
    const auto sittings =
        m_database.rows({u"SELECT DISTINCT sitting FROM open_document WHERE sitting <> ?"_s, {m_sitting.id()}});
    if (!sittings) {
        return sittings.error();
    }
    for (const QVariantList &row : *sittings) {
        if (const std::optional<Error> error = takeOver(row.first().toString())) {
            return *error;
        }
    }
    const auto documents = m_database.rows(
        {u"SELECT sha256 FROM open_document WHERE sitting = ? ORDER BY opened_at, sha256"_s, {m_sitting.id()}});
    if (!documents) {
        return documents.error();
    }
    QList<JournalEntry> entries;
    for (const QVariantList &row : *documents) {
        const Result<std::optional<JournalEntry>> entry = resume(row.first().toByteArray());
        if (!entry) {
            return entry.error();
        }
        entries.append(entry->value());
    }
    return entries;
}

std::optional<Error> Journal::takeOver(const QString &sitting)
{
    if (!m_sitting.isOfSameOwner(sitting)) {
        return {};
    }
    const Result<bool> hasEnded = Sitting::hasEnded(sitting, m_database);
    if (!hasEnded || !*hasEnded) {
        return hasEnded ? std::nullopt : std::optional(hasEnded.error());
    }
    if (std::optional<Error> error = m_sitting.begin(m_database)) {
        return error;
    }
    return m_database.change({{uR"(INSERT INTO open_document
                                   SELECT sha256, ?, file, content, opened_at FROM open_document WHERE sitting = ?
                                   ON CONFLICT DO NOTHING)"_s,
                               {m_sitting.id(), sitting}},
                              {u"DELETE FROM open_document WHERE sitting = ?"_s, {sitting}}});
}

} // namespace gouji
