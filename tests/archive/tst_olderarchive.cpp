// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivetesting.h"
#include "journal.h"
#include "placefacts.h"
#include "schema.h"
#include "seriescheck.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSysInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

constexpr qsizetype SchemaOfThen = 6;

/// The database that a program of then left when it was killed, as SQLite's SQL: a statement a line. What it had open
/// was open at this computer.
QStringList statementsOfThen()
{
    QFile file(QStringLiteral(GOUJI_SOURCE_DIR "/tests/data/archive-of-schema-6.sql"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    const QString sql = QString::fromUtf8(file.readAll());
    return QString(sql)
        .replace("@THIS-COMPUTER/"_L1, u"@%1/"_s.arg(QSysInfo::machineHostName()))
        .split(u'\n', Qt::SkipEmptyParts);
}

void makeFile(const QString &path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, path);
        database.setDatabaseName(path);
        database.open();
        database.transaction();
        for (const QString &statement : statementsOfThen()) {
            if (const QSqlQuery query(statement, database); query.lastError().isValid()) {
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
            }
        }
        database.commit();
    }
    QSqlDatabase::removeDatabase(path);
}

/// The same rows in a server's tables, but for the pairs that are searched, which differ.
void makeServerDatabase(const QString &url)
{
    QStringList statements{u"CREATE TABLE schema_version (version INTEGER)"_s};
    for (const Migration &migration : schemaMigrations().first(SchemaOfThen)) {
        statements += migration.statements(Database::Backend::Postgresql);
    }
    static const QRegularExpression bytes(u"X'([0-9A-F]*)'"_s);
    for (QString statement : statementsOfThen()) {
        if (statement.startsWith("INSERT"_L1) && !statement.contains("report_pairs"_L1)) {
            statements.append(statement.replace(bytes, u"'\\x\\1'"_s));
        }
    }
    for (const QString &table : {u"agency"_s, u"report"_s, u"decision"_s}) {
        statements.append(u"SELECT setval(pg_get_serial_sequence('%1', 'id'), (SELECT max(id) FROM %1))"_s.arg(table));
    }
    statements.append(u"INSERT INTO schema_version VALUES (%1)"_s.arg(SchemaOfThen));
    PostgresqlServer::execute(url, {statements.join(u";\n"_s)}); // at once: a thousand take seconds
}

QByteArray sha256Of(const QString &hex)
{
    return QByteArray::fromHex(hex.toLatin1());
}

const QByteArray Broken = sha256Of(u"A2F18E3906F2ACCB43DD28177870F615B75A6D9BC10A648926FEB46265EFE1D2"_s);
const QByteArray Bureau = sha256Of(u"CAA1C866BF89E2F6C8E527126E9068B75A9C7B5171E51A33CF363D4B1907F0F0"_s);
const QByteArray Township = sha256Of(u"956711D1294D290E9EA781E8553D628071D93783DD1429A0BFABCA35E0CAF246"_s);
const QByteArray Pasted = sha256Of(u"8613A1445EA5FFC9AB8031436078D72B37A6E8C21DDA4193E155932AEA0A65EF"_s);
const QByteArray Removed = sha256Of(u"A001883D270C747F7E2174C6511223AEB11AAD07EA27EFFA7EF967CD8A827081"_s);

/// kind subject: from → to, who, reason
QString show(const Decision &decision)
{
    static const QStringList kinds{u"correction"_s, u"waiver"_s, u"lock"_s, u"link"_s};
    const QString what = decision.isTakenBack ? u"taken back"_s : u"%1 → %2"_s.arg(decision.from, decision.to);
    return u"%1 %2: %3, %4, %5"_s.arg(kinds.at(int(decision.subject.kind)), decision.subject.id, what, decision.by,
                                      decision.reason);
}

/// What stands, sorted.
QStringList decisionsOn(const JournalEntry &entry)
{
    QStringList lines;
    for (const Decision &decision : entry.decisions) {
        lines.append(show(decision));
    }
    lines.sort();
    return lines;
}

/// What was decided on broken_2024.html and stands.
QStringList decisionsOnBroken()
{
    return {u"correction narrative.818: 334 → 335, 王小明, 与表一致"_s,
            u"correction remedies.review.corrected: 3 → 2, 王小明, "_s,
            u"correction requests.carried_out.business: / → 1, 王小明, 抄漏了; it's \"1\""_s,
            u"correction requests.granted.natural: 63 → 36, 王小明, "_s,
            u"correction requests.new.natural: 312 → , 王小明, 待核"_s,
            u"link narrative.804:  → +requests.new.natural, 王小明, "_s,
            u"link narrative.977:  → , 王小明, "_s,
            u"lock remedies.review.total:  → , 王小明, "_s,
            u"lock requests.new.total:  → , 王小明, "_s,
            u"waiver form.labels@requests.denied.process@3107:  → 55eaf21eca81bf1d44294e5288878e7d9a2ae7bb, 王小明, "
            "按旧表式印刷"_s,
            u"waiver remedies.outcomes@remedies.review.upheld:  → 721c14ce0afb3eacbe74aab17508eee4343632f8, 王小明, "
            "已向法制股核实"_s};
}

QByteArray sampleBytes(const QString &name)
{
    QFile file(QStringLiteral(GOUJI_SAMPLES) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// An archive and a journal of an earlier program, with reports and every kind of decision, hold everything.
class TestOlderArchive : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { FreshDatabases::addRows(); }
    void initTestCase() { m_databases = std::make_unique<FreshDatabases>(); }
    void init();
    void agencies();
    void reports();
    void filesAndCells();
    void findings();
    void placesWithTheirFacts();
    void search();
    void decisionsThatStand_data();
    void decisionsThatStand();
    void history_data();
    void history();
    void contestedIsItsOwnersStill();
    void unfinishedIsTakenOver();
    void decisionsCountInANewCheck();

private:
    Archive open() const { return std::move(Archive::open(m_url)).value(); }
    Journal openJournal(const QString &person) const { return std::move(Journal::open(m_url, person)).value(); }

    std::unique_ptr<FreshDatabases> m_databases;
    QString m_url;
};

void TestOlderArchive::init()
{
    QFETCH_GLOBAL(bool, isServer);
    if (isServer && !m_databases->server().isRunning()) {
        QSKIP(qPrintable(m_databases->server().why()));
    }
    m_url = m_databases->url(isServer);
    (isServer ? makeServerDatabase : makeFile)(m_url);
}

void TestOlderArchive::agencies()
{
    Archive archive = open();
    VALUE(county, archive.agencies().find(u"云溪县"_s));
    VALUE(bureau, archive.agencies().find(u"云溪县市场监督管理局"_s)); // its former name
    VALUE(town, archive.agencies().find(u"青石乡人民政府"_s));         // a further one
    VALUE(countyRow, archive.agencies().agency(county));
    VALUE(bureauRow, archive.agencies().agency(bureau));
    VALUE(townRow, archive.agencies().agency(town));
    QCOMPARE(countyRow.name, u"云溪县"_s);
    QCOMPARE(countyRow.parent, 0);
    QCOMPARE(countyRow.level, AgencyLevel::County);
    QVERIFY(countyRow.hasAllBelow);
    QCOMPARE(bureauRow.name, u"云溪县市场监管局"_s);
    QCOMPARE(bureauRow.parent, county);
    QVERIFY(!bureauRow.hasAllBelow);
    QCOMPARE(townRow.name, u"青石镇人民政府"_s);
    QCOMPARE(townRow.otherNames, QStringList{u"青石乡人民政府"_s});
    QCOMPARE(townRow.parent, county); // by hand
}

void TestOlderArchive::reports()
{
    Archive archive = open();
    QStringList lines;
    for (const QString &agency : {u"云溪县"_s, u"云溪县市场监管局"_s, u"青石镇人民政府"_s}) {
        VALUE(id, archive.agencies().find(agency));
        VALUE(versions, archive.reports().versions(id));
        for (const ArchivedReport &report : versions) {
            lines.append(u"%1 %2 %3 %4 %5 %6 %7 %8 %9"_s.arg(report.agencyName)
                             .arg(report.year)
                             .arg(report.edition, report.format, report.file, report.published.toString(Qt::ISODate),
                                  report.importedBy)
                             .arg(int(report.state))
                             .arg(report.isCurrent ? u"current"_s : u"replaced"_s));
            QVERIFY(report.importedAt.isValid());
        }
    }
    QCOMPARE(lines, (QStringList{u"云溪县 2023 2021 html county_2023.html 2024-01-22 王小明 2 current"_s,
                                 u"云溪县 2024 2021 html broken_2024.html 2025-01-22 李红 0 current"_s,
                                 u"云溪县 2024 2021 html county_2024.html 2025-01-22 王小明 0 replaced"_s,
                                 u"云溪县市场监管局 2020 2019 text bureau_2020.txt 2021-01-18 李红 0 current"_s,
                                 u"青石镇人民政府 2024 2021 text township_2024.txt 2025-01-20 李红 1 current"_s}));
    VALUE(removed, archive.reports().find(Removed));
    QCOMPARE(removed, 0);
}

void TestOlderArchive::filesAndCells()
{
    Archive archive = open();
    for (const QString &name :
         {u"broken_2024.html"_s, u"county_2024.html"_s, u"bureau_2020.txt"_s, u"township_2024.txt"_s}) {
        const QByteArray bytes = sampleBytes(name);
        VALUE(id, archive.reports().find(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)));
        VALUE(content, archive.reports().content(id));
        QCOMPARE(content, bytes);
        VALUE(cells, archive.reports().cells(id));
        QCOMPARE(cells.size(), name.startsWith("bureau"_L1) ? 198 : 200);
        VALUE(fingerprints, archive.reports().fingerprints(id));
        QVERIFY(!fingerprints.isEmpty());
    }
    VALUE(broken, archive.reports().find(Broken));
    VALUE(cells, archive.reports().cells(broken));
    const auto rawOf = [&cells](const QString &cell) {
        const auto found =
            std::find_if(cells.begin(), cells.end(), [&](const CellValue &value) { return value.id == CellId(cell); });
        return found == cells.end() ? u"no such cell"_s : found->raw;
    };
    QCOMPARE(rawOf(u"requests.granted.natural"_s), u"63"_s); // as printed
    QCOMPARE(rawOf(u"requests.carried_out.business"_s), u"/"_s);
    QCOMPARE(rawOf(u"proactive.fee.amount"_s), u"12864052元"_s);
}

void TestOlderArchive::findings()
{
    Archive archive = open();
    VALUE(broken, archive.reports().find(Broken));
    VALUE(findings, archive.reports().findings(broken));
    QCOMPARE(findings.size(), 23);
    QCOMPARE(findings.first().rule, u"requests.applicants"_s);
    QCOMPARE(findings.first().message(),
             u"新收: 商业企业 17 + 科研机构 1 + 社会公益组织 1 + 法律服务机构 3 + 其他 2 = 24, but "
             "总计 336 (difference −312)"_s);
    VALUE(entries, archive.grid().reports(QList<int>{1}));
    const auto entry =
        std::find_if(entries.begin(), entries.end(), [&](const ReportEntry &one) { return one.id == broken; });
    QVERIFY(entry != entries.end());
    QCOMPARE(QList<int>({entry->errors, entry->warnings, entry->notes}), QList<int>({6, 14, 2}));
    QCOMPARE(entry->marks, ReportMarks::fromInt(231));
}

void TestOlderArchive::placesWithTheirFacts()
{
    Archive archive = open();
    VALUE(county, archive.agencies().find(u"云溪县"_s));
    VALUE(bureau, archive.agencies().find(u"云溪县市场监管局"_s));
    VALUE(broken, archive.reports().find(Broken));
    VALUE(agency, factsOf(archive, {.agency = county}));
    QCOMPARE(agency.agency.name, u"云溪县"_s);
    QCOMPARE(agency.parent, QString());
    QCOMPARE(agency.versions.size(), 3);
    QCOMPARE(agency.brokenYear, 2024);
    QVERIFY(!agency.report);
    VALUE(year, factsOf(archive, {.agency = county, .year = 2024})); // its current report
    QCOMPARE(year.place, (ArchivePlace{county, 2024, broken}));
    QCOMPARE(year.report->file, u"broken_2024.html"_s);
    QCOMPARE(year.findings.size(), 23);
    VALUE(older, factsOf(archive, {.agency = county, .year = 2024, .report = year.versions.last().id}));
    QCOMPARE(older.report->file, u"county_2024.html"_s);
    VALUE(none, factsOf(archive, {.agency = bureau, .year = 2024}));
    QCOMPARE(none.parent, u"云溪县"_s);
    QVERIFY(!none.report);
    QVERIFY(!factsOf(archive, {.agency = 99'999}));
}

void TestOlderArchive::search()
{
    QFETCH_GLOBAL(bool, isServer);
    if (isServer) {
        return; // its pairs were not taken over
    }
    Archive archive = open();
    VALUE(found, archive.search(u"食品抽检结果"_s, {}, 10));
    QCOMPARE(found.hits.size(), 1);
    QCOMPARE(found.hits.first().agencyName, u"云溪县市场监管局"_s);
    VALUE(other, archive.search(u"灌溉渠"_s, {}, 10)); // printed in traditional script
    QCOMPARE(other.hits.size(), 1);
    QCOMPARE(other.hits.first().agencyName, u"青石镇人民政府"_s);
}

void TestOlderArchive::decisionsThatStand_data()
{
    QTest::addColumn<QByteArray>("sha256");
    QTest::addColumn<bool>("saved");
    QTest::addColumn<QStringList>("decisions");
    QTest::newRow("every kind") << Broken << false << decisionsOnBroken();
    QTest::newRow("two people") << Bureau << true
                                << QStringList{u"correction proactive.normative_docs.made: 3 → 4, 李红, 漏一件"_s,
                                               u"correction proactive.penalty.handled: 87 → 88, 王小明, "_s};
    QTest::newRow("discarded by one, removed by the other")
        << Township << false
        << QStringList{u"waiver form.fee@:  → 7b2a04dce3b9ab88f6429ddf01b3d9d112ab52be, 李红, 无收费"_s};
    QTest::newRow("pasted") << Pasted << false << QStringList{u"correction requests.new.total: 337 → 336, 王小明, "_s};
    QTest::newRow("report taken out of the archive")
        << Removed << false << QStringList{u"correction proactive.license.handled: 21904 → 21900, 李红, 核对台账"_s};
}

void TestOlderArchive::decisionsThatStand()
{
    QFETCH(QByteArray, sha256);
    QFETCH(bool, saved);
    QFETCH(QStringList, decisions);
    VALUE(entry, openJournal(u"李红"_s).load(sha256));
    QVERIFY(entry);
    QCOMPARE(decisionsOn(*entry), decisions);
    QCOMPARE(entry->saved, saved);
}

void TestOlderArchive::history_data()
{
    QTest::addColumn<QByteArray>("sha256");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("contested") << Bureau
                               << QStringList{
                                      u"correction proactive.normative_docs.made: 3 → 4, 李红, 漏一件"_s,
                                      u"(contested) correction proactive.normative_docs.made: 3 → 5, 王小明, 漏两件"_s,
                                      u"correction proactive.penalty.handled: 87 → 88, 王小明, "_s};
    QTest::newRow("discarded and removed")
        << Township
        << QStringList{u"waiver form.fee@:  → 7b2a04dce3b9ab88f6429ddf01b3d9d112ab52be, 李红, 无收费"_s,
                       u"correction requests.new.natural: 0 → 8, 王小明, "_s,
                       u"lock requests.granted.natural:  → , 王小明, "_s,
                       u"correction requests.new.natural: taken back, 王小明, "_s,
                       u"lock requests.granted.natural: taken back, 王小明, "_s,
                       u"correction requests.new.total: taken back, 李红, "_s};
}

void TestOlderArchive::history()
{
    QFETCH(QByteArray, sha256);
    QFETCH(QStringList, lines);
    VALUE(history, openJournal(u"李红"_s).history(sha256));
    QStringList found;
    QDateTime before;
    for (const PastDecision &past : history) {
        found.append((past.isContested ? u"(contested) "_s : QString()) + show(past.decision));
        QVERIFY(past.decision.at.isValid());
        QVERIFY(!before.isValid() || before <= past.decision.at);
        before = past.decision.at;
    }
    QCOMPARE(found, lines);
}

void TestOlderArchive::contestedIsItsOwnersStill()
{
    Journal journal = openJournal(u"王小明"_s);
    VALUE(entry, journal.resume(Bureau));
    QVERIFY(entry);
    QCOMPARE(decisionsOn(*entry), (QStringList{u"correction proactive.normative_docs.made: 3 → 5, 王小明, 漏两件"_s,
                                               u"correction proactive.penalty.handled: 87 → 88, 王小明, "_s}));
}

void TestOlderArchive::unfinishedIsTakenOver()
{
    VALUE(others, openJournal(u"李红"_s).takeOverUnfinished());
    QVERIFY(others.isEmpty());
    VALUE(entries, openJournal(u"王小明"_s).takeOverUnfinished());
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().sha256, Broken);
    QCOMPARE(entries.first().file, u"broken_2024.html"_s);
    QVERIFY(entries.first().bytes.isEmpty());
    QCOMPARE(decisionsOn(entries.first()), decisionsOnBroken());
    QCOMPARE(entries.last().sha256, Pasted);
    QVERIFY(entries.last().file.isEmpty());
    QCOMPARE(QCryptographicHash::hash(entries.last().bytes, QCryptographicHash::Sha256), Pasted);
}

void TestOlderArchive::decisionsCountInANewCheck()
{
    Archive archive = open();
    VALUE(broken, archive.reports().find(Broken));
    VALUE(agencies, archive.grid().agencies({}));
    VALUE(checked, checkAgain(&archive, agencies, Catalogue::standard()));
    QCOMPARE(checked.size(), 3);
    VALUE(findings, archive.reports().findings(broken));
    QStringList messages;
    for (const Finding &finding : findings) {
        messages.append(finding.message());
    }
    QVERIFY2(messages.contains(
                 u"The text says 335件, the tables say 总计 · 总计 334；新收 · 总计 336 + 上年结转 · 总计 8 = 344；"
                 "新收 · 总计 336"_s),
             "the number of the text is corrected");
    QVERIFY2(messages.contains(u"新收 · 自然人 is blank"_s), "the cell is corrected");
    const auto entries = archive.grid().reports(agencies);
    for (const ReportEntry &entry : *entries) {
        QCOMPARE(entry.marks.testFlag(ReportMark::Waived), entry.id == broken || entry.year == 2024);
        QCOMPARE(entry.marks.testFlag(ReportMark::Corrected), entry.id == broken || entry.year == 2020);
    }
}

QTEST_GUILESS_MAIN(TestOlderArchive)
#include "tst_olderarchive.moc"
