// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivefixture.h"
#include "archivemodel.h"
#include "archivewording.h"
#include "generatedreports.h"
#include "importmodel.h"
#include "itemroles.h"
#include "searchmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

constexpr auto TestMode = QAbstractItemModelTester::FailureReportingMode::QtTest;
constexpr int Patience = 20'000; // ms

} // namespace

class TestArchiveModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<ArchiveFixture>();
        // A county with its departments, and the government of another one; a year of one is missing.
        m_files = m_fixture->writeReports(42, 3);
        QVERIFY(QFile::remove(m_files.takeAt(4)));
        m_fixture->import(m_files);
        m_archive = std::make_unique<Archive>(m_fixture->open());
        m_background = std::make_unique<BackgroundArchive>(m_archive->url());
    }
    void cleanup()
    {
        m_background.reset();
        m_archive.reset();
        m_fixture.reset();
    }

    void tree()
    {
        ArchiveModel model(m_background.get());
        QCOMPARE(model.rowCount(), 0);
        refresh(&model);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QString::number(GeneratedReports::FirstYear));
        QVERIFY(model.rowCount() < 42);
        const QModelIndex county = model.indexOf(idOf(0));
        QTRY_COMPARE_WITH_TIMEOUT(county.data().toString(), GeneratedReports::agency(0), Patience);
        QVERIFY(!county.parent().isValid());
        QVERIFY(model.hasChildren(county));
        QCOMPARE(model.rowCount(county), 0); // not asked for so far
        QVERIFY(model.canFetchMore(county));
        model.fetchMore(county);
        QVERIFY(!model.canFetchMore(county)); // it is on its way
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount(county) > 20, Patience);
        QVERIFY(!model.canFetchMore(county));
        for (int row = 0; row < model.rowCount(county); ++row) {
            const QModelIndex child = model.index(row, 0, county);
            QCOMPARE(child.parent(), county);
            QCOMPARE(model.indexOf(child.data(AgencyRole).toInt()), child);
        }
        // It opens all there is; while the model is reset it must not.
        const QAbstractItemModelTester tester(&model, TestMode);
    }

    void findsWhatWasNotOpened()
    {
        ArchiveModel model(m_background.get());
        refresh(&model);
        QVERIFY(!model.indexOf(idOf(5)).isValid());
        model.setCurrent(idOf(5));
        refresh(&model);
        const QModelIndex department = model.indexOf(idOf(5), GeneratedReports::FirstYear + 1);
        QCOMPARE(department.parent(), model.indexOf(idOf(0)));
        QTRY_COMPARE_WITH_TIMEOUT(department.siblingAtColumn(0).data().toString(), GeneratedReports::agency(5),
                                  Patience);
        QCOMPARE(department.data(YearRole).toInt(), GeneratedReports::FirstYear + 1);
        // What was opened stays so.
        model.setCurrent(0);
        refresh(&model);
        QVERIFY(model.indexOf(idOf(5)).isValid());
        QVERIFY(!model.indexOf(99'999).isValid());
        QVERIFY(!model.indexOf(idOf(5), GeneratedReports::FirstYear + 3).isValid());
    }

    void marksAreSaidInWords()
    {
        ArchiveModel model(m_background.get());
        model.setCurrent(idOf(1));
        refresh(&model);
        const QModelIndex missing = model.indexOf(idOf(1), GeneratedReports::FirstYear + 1);
        QVERIFY(!missing.data(GapRole).toBool()); // not known so far
        QTRY_VERIFY_WITH_TIMEOUT(missing.data(GapRole).toBool(), Patience);
        QVERIFY(!missing.data(ReportEntryRole).isValid());
        QVERIFY(missing.data(Qt::ToolTipRole).toString().contains(u"missing"_s));
        const QModelIndex there = missing.siblingAtColumn(missing.column() + 1);
        const auto entry = there.data(ReportEntryRole).value<ReportEntry>();
        QCOMPARE(entry.agency, idOf(1));
        QCOMPARE(entry.year, GeneratedReports::FirstYear + 2);
        const std::optional<Error> error = m_archive->reports().setState(entry.id, ReportState::Approved);
        QVERIFY(!error);
        QVERIFY(there.data(ReportEntryRole).value<ReportEntry>().state != ReportState::Approved); // as it was read
        model.refreshAgency(idOf(1));
        QTRY_COMPARE_WITH_TIMEOUT(there.data(ReportEntryRole).value<ReportEntry>().state, ReportState::Approved,
                                  Patience);
        QVERIFY(there.data(Qt::ToolTipRole).toString().contains(stateText(ReportState::Approved)));
    }

    void filteredIsFlat()
    {
        ArchiveModel model(m_background.get());
        refresh(&model);
        auto tester = std::make_unique<QAbstractItemModelTester>(&model, TestMode);
        QSignalSpy counted(&model, &ArchiveModel::counted);
        QSignalSpy refreshed(&model, &ArchiveModel::refreshed);
        model.setFilter({.level = AgencyLevel::Department});
        model.setFilter({.hasGap = true}); // the answer to the one before is dropped
        QVERIFY(refreshed.wait(Patience));
        QTRY_COMPARE_WITH_TIMEOUT(counted.size(), 1, Patience);
        QCOMPARE(refreshed.size(), 1);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(AgencyRole).toInt(), idOf(1));
        QVERIFY(!model.hasChildren(model.index(0, 0)));
        QVERIFY(!model.indexOf(idOf(0)).isValid());
        QCOMPARE(counted.first().first().value<ArchiveCounts>().withGap, 1);
        tester.reset();
        model.setFilter({});
        QVERIFY(refreshed.wait(Patience));
        QVERIFY(model.hasChildren(model.indexOf(idOf(0))));
    }

    void archiveThatCannotBeOpened()
    {
        BackgroundArchive nowhere(m_fixture->path(u"0-0.txt"_s)); // no database
        ArchiveModel model(&nowhere);
        QSignalSpy failed(&model, &ArchiveModel::failed);
        model.refresh();
        QVERIFY(failed.wait(Patience));
        QCOMPARE(model.rowCount(), 0);
    }

    void searchingALittleAtATime()
    {
        SearchModel model(m_background.get());
        const QAbstractItemModelTester tester(&model, TestMode);
        model.search(u"公"_s, {});
        model.search(u"處理費"_s, {});
        QVERIFY(model.isSearching());
        QTRY_VERIFY_WITH_TIMEOUT(!model.isSearching(), Patience);
        QVERIFY(model.isCut());
        const int some = model.rowCount();
        const auto hit = model.index(0).data(SearchHitRole).value<SearchHit>();
        QCOMPARE(hit.sentence.mid(hit.begin, hit.length), u"处理费"_s);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_VERIFY_WITH_TIMEOUT(!model.isSearching(), Patience);
        QVERIFY(some < model.rowCount());
        QCOMPARE(model.rowCount(), m_files.size());
        QVERIFY(!model.canFetchMore({}));
        model.search(u" "_s, {});
        QVERIFY(!model.isSearching());
        QCOMPARE(model.rowCount(), 0);
    }

    void importIsListedByWhatNeedsAPerson()
    {
        m_fixture->write(u"more/notes.txt"_s, "买菜\n");
        m_fixture->write(u"more/~$open.docx"_s, "王");
        m_fixture->write(u"more/nameless.txt"_s, nameless());
        m_fixture->write(u"more/new.txt"_s, GeneratedReports().report(50, 2022));
        ImportModel model(m_background.get(), Catalogue::standard());
        const QAbstractItemModelTester tester(&model, TestMode);
        QSignalSpy progressed(&model, &ImportModel::progressed);
        import(&model, {m_fixture->path(u"more"_s), m_files.first()});
        using Outcome = ImportedFile::Outcome;
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.file(0).outcome, Outcome::Refused);
        QCOMPARE(model.file(1).outcome, Outcome::Skipped);
        QCOMPARE(model.file(2).outcome, Outcome::Skipped);
        QCOMPARE(model.file(3).outcome, Outcome::New);
        QCOMPARE(model.file(4).outcome, Outcome::Known);
        QCOMPARE(model.count(Outcome::Skipped), 2);
        QCOMPARE(progressed.last(), (QVariantList{qsizetype(4), qsizetype(4)}));
        for (int row = 0; row < 3; ++row) {
            QVERIFY(!model.index(row, ImportModel::ReasonColumn).data().toString().isEmpty());
        }
        QVERIFY(!(model.index(1, ImportModel::AgencyColumn).flags() & Qt::ItemIsEditable));

        // Of which agency it is can be said, and then it is taken.
        QVERIFY(!model.canImportAgain());
        QVERIFY(!model.setData(model.index(0, ImportModel::AgencyColumn), u" "_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(0, ImportModel::AgencyColumn), u"青石县人民政府"_s, Qt::EditRole));
        QVERIFY(model.canImportAgain());
        QSignalSpy finished(&model, &ImportModel::finished);
        model.importAgain();
        QVERIFY(finished.wait(Patience));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.count(Outcome::Refused), 0);
        QCOMPARE(model.count(Outcome::New), 2);
        QVERIFY(*m_archive->agencies().find(u"青石县人民政府"_s) != 0);
    }

    void recognisedWrongly()
    {
        m_fixture->write(u"more/new.txt"_s, GeneratedReports().report(50, 2022));
        ImportModel model(m_background.get(), Catalogue::standard());
        import(&model, {m_fixture->path(u"more/new.txt"_s)});
        QSignalSpy reassigned(&model, &ImportModel::reassigned);
        QVERIFY(!model.setData(model.index(0, ImportModel::YearColumn), 20222, Qt::EditRole));
        QVERIFY(model.setData(model.index(0, ImportModel::YearColumn), 2023, Qt::EditRole));
        QVERIFY(model.setData(model.index(0, ImportModel::AgencyColumn), u"青石县人民政府"_s, Qt::EditRole));
        QTRY_COMPARE_WITH_TIMEOUT(reassigned.size(), 2, Patience);
        const Result<ArchivedReport> report = m_archive->reports().report(model.file(0).report);
        QVERIFY(report.ok());
        QCOMPARE(report->agencyName, u"青石县人民政府"_s);
        QCOMPARE(report->year, 2023);
        QVERIFY(!model.canImportAgain());
    }

    void reassignmentThatFails()
    {
        m_fixture->write(u"more/new.txt"_s, GeneratedReports().report(50, 2022));
        ImportModel model(m_background.get(), Catalogue::standard());
        import(&model, {m_fixture->path(u"more/new.txt"_s)});
        const std::optional<Error> removed = m_archive->reports().remove(model.file(0).report);
        QVERIFY(!removed);
        QSignalSpy failed(&model, &ImportModel::failed);
        QVERIFY(model.setData(model.index(0, ImportModel::YearColumn), 2023, Qt::EditRole));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
        QCOMPARE(model.index(0, ImportModel::YearColumn).data().toString(), u"2022"_s);
    }

    void cancelledImport()
    {
        const QStringList files = m_fixture->writeReports(200, 2);
        ImportModel model(m_background.get(), Catalogue::standard());
        connect(&model, &ImportModel::progressed, &model, &ImportModel::cancel, Qt::DirectConnection);
        import(&model, files);
        QVERIFY(model.isCancelled());
        QVERIFY(model.rowCount() < files.size());
    }

    void closedWhileImporting()
    {
        ImportModel model(m_background.get(), Catalogue::standard());
        model.import(m_fixture->writeReports(60, 2));
        QVERIFY(model.isRunning());
    }

private:
    static void refresh(ArchiveModel *model)
    {
        QSignalSpy refreshed(model, &ArchiveModel::refreshed);
        model->refresh();
        QVERIFY(refreshed.wait(Patience));
    }
    static void import(ImportModel *model, const QStringList &paths)
    {
        QSignalSpy finished(model, &ImportModel::finished);
        model->import(paths);
        QVERIFY(finished.wait(Patience));
    }
    /// A report that does not say whose it is.
    static QByteArray nameless()
    {
        return GeneratedReports().report(0, 2022).replace(GeneratedReports::agency(0).toUtf8(), "");
    }
    int idOf(int agency) const { return *m_archive->agencies().find(GeneratedReports::agency(agency)); }

    std::unique_ptr<ArchiveFixture> m_fixture;
    QStringList m_files;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<BackgroundArchive> m_background;
};

QTEST_GUILESS_MAIN(TestArchiveModel)
#include "tst_archivemodel.moc"
