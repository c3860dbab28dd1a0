// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importmodel.h"

#include "archivewording.h"
#include "folderwalk.h"
#include "itemroles.h"
#include "reportsession.h"
#include "showntext.h"

#include <QDate>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

using Outcome = ImportedFile::Outcome;

/// The place of an outcome in the list.
int rank(Outcome outcome)
{
    static constexpr std::array Order{Outcome::Refused, Outcome::Skipped, Outcome::Replaced, Outcome::New,
                                      Outcome::Known};
    return int(std::find(Order.begin(), Order.end(), outcome) - Order.begin());
}

} // namespace

ImportModel::ImportModel(BackgroundArchive *archive, const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_archive(archive)
    , m_catalogue(&catalogue)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_run, &QFutureWatcherBase::finished, this, &ImportModel::finish);
}

ImportModel::~ImportModel()
{
    m_run.disconnect();
    cancel();
    m_pool.waitForDone();
}

// Importing -----------------------------------------------------------------------------------------------------------

void ImportModel::import(const QStringList &paths)
{
    start([this, paths] {
        QList<ImportFile> files;
        QList<ImportedFile> passedOver;
        FolderWalk walk;
        for (const QString &path : paths) {
            if (!QFileInfo(path).isDir()) {
                files.append({.path = path});
                continue;
            }
            const QList<WalkedFile> walked = walk.files(path);
            for (const WalkedFile &file : walked) {
                const ImportFile found{.path = file.path, .isWalked = true};
                if (file.passedOver) {
                    passedOver.append(
                        {.file = found,
                         .outcome = file.passedOver->isSomethingElse ? Outcome::Skipped : Outcome::Refused,
                         .why = *file.passedOver});
                } else {
                    files.append(found);
                }
            }
        }
        add(passedOver);
        return files;
    });
}

bool ImportModel::isAmended(const ImportedFile &file) const
{
    return file.outcome == Outcome::Refused && (!file.file.agency.isEmpty() || file.file.year != 0);
}

bool ImportModel::canImportAgain() const
{
    return !isRunning() &&
           std::any_of(m_files.begin(), m_files.end(), [this](const ImportedFile &file) { return isAmended(file); });
}

void ImportModel::importAgain()
{
    QList<ImportFile> files;
    beginResetModel();
    for (const ImportedFile &file : std::as_const(m_files)) {
        if (isAmended(file)) {
            files.append(file.file);
            --m_counts[file.outcome];
        }
    }
    m_files.removeIf([this](const ImportedFile &file) { return isAmended(file); });
    endResetModel();
    start([files] { return files; });
}

void ImportModel::start(const std::function<QList<ImportFile>()> &files)
{
    m_isCancelled = false;
    // On a connection of its own: others do not wait for it.
    m_run.setFuture(QtConcurrent::run(&m_pool, [this, url = m_archive->url(), files] { return run(url, files()); }));
}

/// In the background.
ImportModel::Run ImportModel::run(const QString &url, const QList<ImportFile> &files)
{
    Result<Archive> archive = Archive::open(url);
    if (!archive) {
        return archive.error();
    }
    Archive own = std::move(archive).value();
    QList<ImportedFile> batch;
    const auto deliver = [this, &batch] {
        add(batch);
        batch.clear();
    };
    const Importer::Watch watch{.file = [&batch](const ImportedFile &file) { batch.append(file); },
                                .progress =
                                    [this, &deliver](qsizetype done, qsizetype all) {
                                        deliver();
                                        emit progressed(done, all);
                                    },
                                .isCancelled = [this] { return m_isCancelled.load(); }};
    emit progressed(0, files.size());
    Run error = Importer(&own, *m_catalogue).import(files, personAtTheKeyboard(), watch);
    deliver(); // also what was written before an Error
    return error;
}

/// From any thread.
void ImportModel::add(const QList<ImportedFile> &files)
{
    QMetaObject::invokeMethod(
        this,
        [this, files] {
            m_incoming += files;
            for (const ImportedFile &file : files) {
                ++m_counts[file.outcome];
            }
        },
        Qt::QueuedConnection);
}

void ImportModel::finish()
{
    beginResetModel();
    m_files += m_incoming;
    m_incoming.clear();
    std::stable_sort(m_files.begin(), m_files.end(),
                     [](const ImportedFile &a, const ImportedFile &b) { return rank(a.outcome) < rank(b.outcome); });
    endResetModel();
    if (const Run error = m_run.result()) {
        emit failed(*error);
    }
    emit finished();
}

// The list ------------------------------------------------------------------------------------------------------------

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isNamed = index.column() == AgencyColumn || index.column() == YearColumn;
    const bool canChange = isNamed && m_files.at(index.row()).outcome != Outcome::Skipped && !isRunning();
    return canChange ? flags | Qt::ItemIsEditable : flags;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ImportedFile &file = m_files.at(index.row());
    if (role == OutcomeRole) {
        return int(file.outcome);
    }
    if (role == Qt::EditRole && index.column() == YearColumn) {
        return file.year != 0 ? file.year : QDate::currentDate().year() - 1;
    }
    if (role == Qt::ToolTipRole && index.column() == FileColumn) {
        return shownText(file.file.path, role);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case OutcomeColumn:
        return isAmended(file) ? tr("To be imported again") : outcomeText(file.outcome);
    case FileColumn:
        return shownText(QFileInfo(file.file.path).fileName(), role);
    case AgencyColumn:
        return role == Qt::EditRole ? file.agency : shownText(file.agency, role);
    case YearColumn:
        return file.year != 0 ? QString::number(file.year) : QString();
    default:
        return shownText(u"%1 %2"_s.arg(file.why.cause, file.why.remedy).trimmed(), role);
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    ImportedFile &file = m_files[index.row()];
    const QString agency = index.column() == AgencyColumn ? value.toString().simplified() : file.agency;
    const int year = index.column() == YearColumn ? value.toInt() : file.year;
    const bool isYearGood = year >= EarliestYear && year <= QDate::currentDate().year();
    if (index.column() == AgencyColumn ? agency.isEmpty() : !isYearGood) {
        return false;
    }
    if (agency == file.agency && year == file.year) {
        return true;
    }
    if (file.report != 0) {
        reassign(index.row(), agency, year);
    } else {
        file.file.agency = agency;
        file.file.year = year;
    }
    file.agency = agency;
    file.year = year;
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    return true;
}

/// In the archive. Where that fails the row shows again what it showed.
void ImportModel::reassign(int row, const QString &agency, int year)
{
    const ImportedFile before = m_files.at(row);
    const auto run = [report = before.report, agency, year](Archive &archive) -> Result<bool> {
        const std::optional<Error> error = archive.reports().reassign(report, agency, year);
        return error ? Result<bool>(*error) : true;
    };
    whenAnswered(m_archive->ask<bool>(run), this, [this, before](const Result<bool> &done) {
        if (done) {
            emit reassigned();
            return;
        }
        emit failed(done.error());
        const auto file = std::find_if(m_files.begin(), m_files.end(),
                                       [&before](const ImportedFile &each) { return each.report == before.report; });
        if (file != m_files.end()) {
            file->agency = before.agency;
            file->year = before.year;
            const int at = int(file - m_files.begin());
            emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
        }
    });
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case OutcomeColumn:
        return tr("Outcome");
    case FileColumn:
        return tr("File");
    case AgencyColumn:
        return tr("Agency");
    case YearColumn:
        return tr("Year");
    default:
        return tr("Reason");
    }
}

} // namespace gouji
