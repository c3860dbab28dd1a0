// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agencies.h"
#include "preparedreport.h"

namespace gouji {

/// A report of the archive, without its content.
struct ArchivedReport
{
    int id = 0;
    int agency = 0;
    QString agencyName;
    int year = 0;
    QString edition;
    QString format;
    QString file; ///< As it was called when it was imported.
    QByteArray sha256;
    QDate published;
    QDateTime importedAt; ///< UTC.
    QString importedBy;
    ReportState state = ReportState::Imported;
    bool isCurrent = true; ///< False for a version that a newer one replaced.
};

/// What a check of a report found.
struct CheckedReport
{
    int agency = 0;
    int id = 0;
    CheckedState state;
};

/// What became of a report that was to be stored.
struct StoredReport
{
    enum class Outcome
    {
        New,
        Replaced, ///< It is the agency's report of that year from now on; the one before is kept.
        Known,    ///< The same bytes were there.
    };
    Outcome outcome = Outcome::New;
    int id = 0;
    int agency = 0;
};

/// What tells whether a report's sentences are another agency's.
struct ReportFingerprints
{
    int report = 0;
    int agency = 0;
    int year = 0;
    Fingerprints fingerprints; ///< As namelessFingerprintsOf().
};

/// The reports of an archive. Corrections and waivers are the journal's, by a report's SHA-256.
class ReportStore
{
public:
    /// `database` must outlive it.
    explicit ReportStore(Database *database)
        : m_database(database)
    {
    }

    /// Stores reports, all in one transaction, beside others who do. Each must have an agency and a year.
    Result<QList<StoredReport>> store(const QList<PreparedReport> &reports, const QString &person);
    /// Whether bytes are in the archive: the report's id, or 0.
    Result<int> find(const QByteArray &sha256) const;

    Result<ArchivedReport> report(int id) const;
    /// Every version of an agency's reports, by year, then the current one first, then the newest.
    Result<QList<ArchivedReport>> versions(int agency) const;
    /// An agency's current report of a year; 0 where there is none.
    Result<int> current(int agency, int year) const;
    /// The file as it was.
    Result<QByteArray> content(int id) const;
    /// The cells as printed: id, status, raw text and value; their spans are empty.
    Result<CellValues> cells(int id) const;
    Result<Fingerprints> fingerprints(int id) const;
    /// Of the current reports of all agencies that report to `parent`.
    Result<QList<ReportFingerprints>> fingerprintsUnder(int parent) const;
    /// As the report was last checked: what a finding says, without its cells and spans.
    Result<QList<Finding>> findings(int id) const;

    /// Keeps what checks found, all of it, in one transaction.
    [[nodiscard]] std::optional<Error> setChecked(QList<CheckedReport> reports);
    [[nodiscard]] std::optional<Error> setState(int id, ReportState state);
    /// Says of which agency and year a report is. The report that was there becomes an older version.
    [[nodiscard]] std::optional<Error> reassign(int id, const QString &agency, int year);
    /// Takes a report out of the archive. Where it was the current one the version before it becomes that.
    [[nodiscard]] std::optional<Error> remove(int id);

private:
    Result<StoredReport> store(const PreparedReport &report, const QString &person);
    std::optional<Error> insertParts(const StoredReport &stored, const PreparedReport &report);
    std::optional<Error> insertFindings(int agency, int id, const QList<CheckedFinding> &findings);
    std::optional<Error> runAll(const QList<Statement> &statements);
    std::optional<Error> makeCurrent(int agency, int year, int id);
    std::optional<Error> makeNewestCurrent(int agency, int year);
    std::optional<Error> insertRows(const QString &table, int columns, const QList<QVariantList> &rows);
    Result<QList<ArchivedReport>> reports(const Statement &condition) const;

    Database *m_database;
};

} // namespace gouji
