// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundarchive.h"
#include "importer.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QThreadPool>

#include <atomic>

namespace gouji {

/// An import into an archive, run in the background, and what became of its files: first those that need a person.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        OutcomeColumn,
        FileColumn,
        AgencyColumn, ///< Can be corrected, as the year can.
        YearColumn,
        ReasonColumn,
        ColumnCount
    };
    /// The first whole year of the 政府信息公开条例, in force since May 2008.
    static constexpr int EarliestYear = 2008;

    /// Both must outlive the model.
    ImportModel(BackgroundArchive *archive, const Catalogue &catalogue, QObject *parent = nullptr);
    /// Cancels what runs, and waits for what is being written.
    ~ImportModel() override;

    /// Imports files and all that is in folders.
    void import(const QStringList &paths);
    /// Whether of a file that was not taken an agency or a year was typed.
    bool canImportAgain() const;
    /// Imports these as they were typed.
    void importAgain();
    void cancel() { m_isCancelled = true; }
    bool isCancelled() const { return m_isCancelled; }
    bool isRunning() const { return m_run.isRunning(); }
    /// Of the files that came to it, also while it runs.
    int count(ImportedFile::Outcome outcome) const { return m_counts.value(outcome); }
    const ImportedFile &file(int row) const { return m_files.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_files.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Corrects the agency or the year of a report: in the archive where it is there, else for importAgain().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void progressed(qsizetype done, qsizetype all);
    /// The files are listed.
    void finished();
    /// After a report of the archive was given another agency or year.
    void reassigned();
    void failed(const Error &error);

private:
    using Run = std::optional<Error>;

    void start(const std::function<QList<ImportFile>()> &files);
    Run run(const QString &url, const QList<ImportFile> &files);
    void add(const QList<ImportedFile> &files);
    void finish();
    bool isAmended(const ImportedFile &file) const;

    void reassign(int row, const QString &agency, int year);

    BackgroundArchive *m_archive;
    const Catalogue *m_catalogue;
    QList<ImportedFile> m_files;
    QList<ImportedFile> m_incoming; ///< Of the import that runs.
    QHash<ImportedFile::Outcome, int> m_counts;
    std::atomic_bool m_isCancelled = false;
    QThreadPool m_pool; ///< Not the global one, on which the importer waits for its readers.
    QFutureWatcher<Run> m_run;
};

} // namespace gouji
