// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportstore.h"

#include "searchedtext.h"
#include "searchsql.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct StoreErrors
{
    Q_DECLARE_TR_FUNCTIONS(gouji::ReportStore)
};

/// Rows of one INSERT: some hundred values, of which both databases take thousands.
constexpr qsizetype RowsAtOnce = 50;

/// The rows of one report in the tables that are led by its agency; the report's id is its value twice.
const QString OfReport = u"agency = (SELECT agency FROM report WHERE id = ?) AND report = ?"_s;

QString toColumn(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

/// A list of texts in one column.
QString toColumn(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList textsFrom(const QVariant &column)
{
    QStringList texts;
    for (const QJsonValue text : QJsonDocument::fromJson(column.toString().toUtf8()).array()) {
        texts.append(text.toString());
    }
    return texts;
}

QVariantList cellRow(const StoredReport &stored, const CellValue &cell)
{
    const QString value = cell.value ? cell.value->toString() : QString();
    return {stored.agency,
            stored.id,
            cell.id.toString(),
            int(cell.status),
            cell.value ? QVariant(value) : QVariant(),
            cell.raw == value ? QVariant() : QVariant(cell.raw)};
}

} // namespace

Result<QList<StoredReport>> ReportStore::store(const QList<PreparedReport> &reports, const QString &person)
{
    QList<StoredReport> stored;
    const std::optional<Error> error = m_database->patientTransaction([&]() -> std::optional<Error> {
        stored.clear();
        for (const PreparedReport &report : reports) {
            const Result<StoredReport> one = store(report, person);
            if (!one) {
                return one.error();
            }
            stored.append(*one);
        }
        // Last: SQLite writes its index of words out before each other statement.
        for (qsizetype i = 0; i < reports.size(); ++i) {
            if (stored.at(i).outcome != StoredReport::Outcome::Known) {
                const auto done = m_database->rows(insertPairsStatement(m_database->backend(), stored.at(i).agency,
                                                                        stored.at(i).id, reports.at(i).pairs));
                if (!done) {
                    return done.error();
                }
            }
        }
        return {};
    });
    return error ? Result<QList<StoredReport>>(*error) : stored;
}

Result<StoredReport> ReportStore::store(const PreparedReport &report, const QString &person)
{
    const Result<int> known = find(report.sha256);
    if (!known) {
        return known.error();
    }
    if (*known != 0) {
        return StoredReport{.outcome = StoredReport::Outcome::Known, .id = *known};
    }
    const Result<int> agency = Agencies(m_database).findOrMake(report.agency);
    if (!agency) {
        return agency.error();
    }
    const Result<int> before = current(*agency, report.year);
    // What came in between was another import of the same bytes.
    const Result<int> again = before && *before != 0 ? find(report.sha256) : Result<int>(0);
    if (!before || !again) {
        return before ? again.error() : before.error();
    }
    if (*again != 0) {
        return StoredReport{.outcome = StoredReport::Outcome::Known, .id = *again};
    }
    StoredReport stored{.outcome = *before != 0 ? StoredReport::Outcome::Replaced : StoredReport::Outcome::New,
                        .agency = *agency};
    // No other than the version that was seen: where another import's came in between, the index on (agency, year) says
    // so, and the batch is written anew.
    if (*before != 0) {
        const auto replaced =
            m_database->rows({u"UPDATE report SET is_current = 0 WHERE agency = ? AND id = ?"_s, {*agency, *before}});
        if (!replaced) {
            return replaced.error();
        }
    }
    const ReportStanding standing = standingOf(report.checked);
    const auto made = m_database->rows(
        {uR"(INSERT INTO report (agency, year, edition, format, file, sha256, published, imported_at, imported_by,
               state, is_current, errors, warnings, notes, marks)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?) RETURNING id)"_s,
         {stored.agency, report.year, report.edition, report.format, report.file, report.sha256,
          report.published.toString(Qt::ISODate), toColumn(QDateTime::currentDateTimeUtc()), person,
          int(ReportState::Imported), standing.errors, standing.warnings, standing.notes, standing.marks.toInt()}});
    if (!made) {
        return made.error();
    }
    stored.id = made->first().first().toInt();
    const std::optional<Error> error = insertParts(stored, report);
    return error ? Result<StoredReport>(*error) : stored;
}

std::optional<Error> ReportStore::insertParts(const StoredReport &stored, const PreparedReport &report)
{
    if (auto error = insertRows(u"report_file"_s, 5,
                                {{stored.agency, stored.id, report.fingerprints, report.content, report.text}})) {
        return error;
    }
    QList<QVariantList> cells;
    for (const CellValue &cell : report.cells) {
        cells.append(cellRow(stored, cell));
    }
    if (auto error = insertRows(u"cell"_s, 6, cells)) {
        return error;
    }
    return insertFindings(stored.agency, stored.id, report.checked.findings);
}

std::optional<Error> ReportStore::insertFindings(int agency, int id, const QList<CheckedFinding> &findings)
{
    QList<QVariantList> rows;
    for (const auto &[finding, isWaived] : findings) {
        rows.append({agency, id, rows.size(), int(isWaived), finding.rule, int(finding.severity), int(finding.certain),
                     finding.place, finding.sentence, toColumn(finding.arguments)});
    }
    return insertRows(u"finding"_s, 10, rows);
}

std::optional<Error> ReportStore::insertRows(const QString &table, int columns, const QList<QVariantList> &rows)
{
    const QString row = u"(%1)"_s.arg(QStringList(columns, u"?"_s).join(u','));
    for (qsizetype begin = 0; begin < rows.size(); begin += RowsAtOnce) {
        const qsizetype count = std::min(RowsAtOnce, rows.size() - begin);
        QVariantList values;
        for (qsizetype i = begin; i < begin + count; ++i) {
            values += rows.at(i);
        }
        const auto done =
            m_database->rows({u"INSERT INTO %1 VALUES %2"_s.arg(table, QStringList(count, row).join(u',')), values});
        if (!done) {
            return done.error();
        }
    }
    return {};
}

std::optional<Error> ReportStore::makeCurrent(int agency, int year, int id)
{
    return runAll(
        {{u"UPDATE report SET is_current = 0 WHERE agency = ? AND year = ? AND is_current = 1"_s, {agency, year}},
         {u"UPDATE report SET is_current = 1 WHERE agency = ? AND id = ?"_s, {agency, id}}});
}

Result<int> ReportStore::find(const QByteArray &sha256) const
{
    const auto rows = m_database->rows({u"SELECT id FROM report WHERE sha256 = ?"_s, {sha256}});
    if (!rows) {
        return rows.error();
    }
    return rows->isEmpty() ? 0 : rows->first().first().toInt();
}

Result<int> ReportStore::current(int agency, int year) const
{
    const auto rows =
        m_database->rows({u"SELECT id FROM report WHERE agency = ? AND year = ? AND is_current = 1"_s, {agency, year}});
    if (!rows) {
        return rows.error();
    }
    return rows->isEmpty() ? 0 : rows->first().first().toInt();
}

Result<QList<ArchivedReport>> ReportStore::reports(const Statement &condition) const
{
    QList<ArchivedReport> reports;
    const std::optional<Error> error = m_database->forEachRow(
        {uR"(SELECT report.id, report.agency, agency.name, year, edition, format, file, sha256, published, imported_at,
               imported_by, state, is_current
             FROM report JOIN agency ON agency.id = report.agency WHERE %1)"_s.arg(condition.sql),
         condition.values},
        [&reports](const QVariantList &row) {
            reports.append({.id = row.at(0).toInt(),
                            .agency = row.at(1).toInt(),
                            .agencyName = row.at(2).toString(),
                            .year = row.at(3).toInt(),
                            .edition = row.at(4).toString(),
                            .format = row.at(5).toString(),
                            .file = row.at(6).toString(),
                            .sha256 = row.at(7).toByteArray(),
                            .published = QDate::fromString(row.at(8).toString(), Qt::ISODate),
                            .importedAt = QDateTime::fromString(row.at(9).toString(), Qt::ISODateWithMs),
                            .importedBy = row.at(10).toString(),
                            .state = ReportState(row.at(11).toInt()),
                            .isCurrent = row.at(12).toBool()});
            return true;
        });
    return error ? Result<QList<ArchivedReport>>(*error) : reports;
}

Result<ArchivedReport> ReportStore::report(int id) const
{
    const Result<QList<ArchivedReport>> found = reports({u"report.id = ?"_s, {id}});
    if (!found) {
        return found.error();
    }
    if (found->isEmpty()) {
        return Error{.file = m_database->name(),
                     .cause = StoreErrors::tr("The report is not in the archive any more."),
                     .remedy = StoreErrors::tr("Somebody removed it; look at the archive again.")};
    }
    return found->first();
}

Result<QList<ArchivedReport>> ReportStore::versions(int agency) const
{
    return reports({u"report.agency = ? ORDER BY year, is_current DESC, report.id DESC"_s, {agency}});
}

Result<QByteArray> ReportStore::content(int id) const
{
    const auto rows = m_database->rows({u"SELECT content FROM report_file WHERE "_s + OfReport, {id, id}});
    if (!rows) {
        return rows.error();
    }
    return rows->isEmpty() ? QByteArray() : qUncompress(rows->first().first().toByteArray());
}

Result<Fingerprints> ReportStore::fingerprints(int id) const
{
    const auto rows = m_database->rows({u"SELECT fingerprints FROM report_file WHERE "_s + OfReport, {id, id}});
    if (!rows) {
        return rows.error();
    }
    return rows->isEmpty() ? Fingerprints() : fingerprintsFrom(rows->first().first().toByteArray());
}

Result<CellValues> ReportStore::cells(int id) const
{
    CellValues cells;
    const std::optional<Error> error = m_database->forEachRow(
        {u"SELECT cell, status, value, raw FROM cell WHERE "_s + OfReport, {id, id}},
        [&cells](const QVariantList &row) {
            cells.append({.id = CellId(row.at(0).toString()),
                          .status = CellStatus(row.at(1).toInt()),
                          .value = row.at(2).isNull() ? std::nullopt : Quantity::fromString(row.at(2).toString()),
                          .raw = row.at(row.at(3).isNull() ? 2 : 3).toString()});
            return true;
        });
    return error ? Result<CellValues>(*error) : cells;
}

Result<QList<ReportFingerprints>> ReportStore::fingerprintsUnder(int parent) const
{
    QList<ReportFingerprints> all;
    const std::optional<Error> error =
        m_database->forEachRow({uR"(SELECT report.id, report.agency, report.year, report_file.fingerprints
             FROM agency
             JOIN report ON report.agency = agency.id AND report.is_current = 1
             JOIN report_file ON report_file.agency = report.agency AND report_file.report = report.id
             WHERE agency.parent = ?)"_s,
                                {parent}},
                               [&all](const QVariantList &row) {
                                   all.append({.report = row.at(0).toInt(),
                                               .agency = row.at(1).toInt(),
                                               .year = row.at(2).toInt(),
                                               .fingerprints = fingerprintsFrom(row.at(3).toByteArray())});
                                   return true;
                               });
    return error ? Result<QList<ReportFingerprints>>(*error) : all;
}

Result<QList<Finding>> ReportStore::findings(int id) const
{
    QList<Finding> findings;
    const std::optional<Error> error =
        m_database->forEachRow({uR"(SELECT rule, severity, certain, place, sentence, arguments FROM finding
             WHERE %1 ORDER BY position)"_s.arg(OfReport),
                                {id, id}},
                               [&findings](const QVariantList &row) {
                                   findings.append({.rule = row.at(0).toString(),
                                                    .severity = Severity(row.at(1).toInt()),
                                                    .certain = row.at(2).toBool(),
                                                    .place = row.at(3).toString(),
                                                    .sentence = row.at(4).toString(),
                                                    .arguments = textsFrom(row.at(5))});
                                   return true;
                               });
    return error ? Result<QList<Finding>>(*error) : findings;
}

std::optional<Error> ReportStore::setChecked(QList<CheckedReport> reports)
{
    // In one order, so that two who write the same ones wait for each other no more than once.
    std::sort(reports.begin(), reports.end(),
              [](const CheckedReport &a, const CheckedReport &b) { return a.id < b.id; });
    return m_database->patientTransaction([&]() -> std::optional<Error> {
        for (const auto &[agency, id, state] : reports) {
            const ReportStanding standing = standingOf(state);
            std::optional<Error> error = runAll(
                {{u"UPDATE report SET errors = ?, warnings = ?, notes = ?, marks = ? WHERE agency = ? AND id = ?"_s,
                  {standing.errors, standing.warnings, standing.notes, standing.marks.toInt(), agency, id}},
                 {u"DELETE FROM finding WHERE agency = ? AND report = ?"_s, {agency, id}}});
            if (!error) {
                error = insertFindings(agency, id, state.findings);
            }
            if (error) {
                return error;
            }
        }
        return {};
    });
}

std::optional<Error> ReportStore::runAll(const QList<Statement> &statements)
{
    for (const Statement &statement : statements) {
        if (const auto done = m_database->rows(statement); !done) {
            return done.error();
        }
    }
    return {};
}

std::optional<Error> ReportStore::setState(int id, ReportState state)
{
    return m_database->change({{u"UPDATE report SET state = ? WHERE id = ?"_s, {int(state), id}}});
}

std::optional<Error> ReportStore::makeNewestCurrent(int agency, int year)
{
    const auto newest = m_database->rows(
        {u"SELECT id FROM report WHERE agency = ? AND year = ? ORDER BY is_current DESC, id DESC LIMIT 1"_s,
         {agency, year}});
    if (!newest) {
        return newest.error();
    }
    return newest->isEmpty() ? std::nullopt : makeCurrent(agency, year, newest->first().first().toInt());
}

std::optional<Error> ReportStore::reassign(int id, const QString &agency, int year)
{
    return m_database->transaction([&]() -> std::optional<Error> {
        const Result<ArchivedReport> before = report(id);
        const Result<int> owner = Agencies(m_database).findOrMake(agency);
        if (!before || !owner) {
            return !before ? before.error() : owner.error();
        }
        const auto moved = m_database->rows(
            {u"UPDATE report SET agency = ?, year = ?, is_current = 0 WHERE id = ?"_s, {*owner, year, id}});
        if (!moved) {
            return moved.error();
        }
        if (auto error = makeCurrent(*owner, year, id)) {
            return error;
        }
        return makeNewestCurrent(before->agency, before->year);
    });
}

std::optional<Error> ReportStore::remove(int id)
{
    return m_database->transaction([&]() -> std::optional<Error> {
        const Result<ArchivedReport> before = report(id);
        if (!before) {
            return before.error();
        }
        const auto text = m_database->rows({u"SELECT text FROM report_file WHERE "_s + OfReport, {id, id}});
        if (!text) {
            return text.error();
        }
        QList<Statement> statements{{u"DELETE FROM report WHERE agency = ? AND id = ?"_s, {before->agency, id}}};
        if (m_database->backend() == Database::Backend::Sqlite && !text->isEmpty()) {
            const SearchedText searched(QString::fromUtf8(qUncompress(text->first().first().toByteArray())));
            statements.prepend(deletePairsStatement(id, searched.pairs()));
        }
        if (auto error = runAll(statements)) {
            return error;
        }
        return makeNewestCurrent(before->agency, before->year);
    });
}

} // namespace gouji
