// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Roles of a PostgreSQL server: those that own nothing, those that only read, and one that means harm.

#include "archivetesting.h"
#include "generatedreports.h"
#include "goujiprogram.h"
#include "journaldocuments.h"
#include "sharedreports.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const Decision SomeCorrection = correctionOf(u"requests.new.total"_s, u"65"_s);

/// A function of another role's that says that it was run, and by whom.
QString trap(const QString &signature, const QString &returns)
{
    return uR"(CREATE FUNCTION public.%1 RETURNS %2 LANGUAGE plpgsql AS $$
                 BEGIN
                   INSERT INTO trap.pwned VALUES (current_user);
                   %3;
                 END $$)"_s.arg(signature, returns, returns == "void"_L1 ? u"RETURN"_s : u"RETURN NULL"_s);
}

} // namespace

class TestServerRoles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void rolesAsTheManualMakesThem();
    void readerSearchesAndChecks();
    void writerImportsAndCorrects();
    void whoMayDoNothingIsTold();
    void emptyDatabaseIsNoArchive();
    void nothingBesideTheCatalogueIsRun_data();
    void nothingBesideTheCatalogueIsRun();
    void hostileFileIsNotRun();
    void tablesOfSomebodyElseAreNotRaised_data();
    void tablesOfSomebodyElseAreNotRaised();
    void tablesAreFoundAlongTheRolesPath();
    void passwordOfTheUsersFile();
    void optionsOfTheAddress();

private:
    QString as(const QString &role) const { return PostgresqlServer::as(role, m_url); }
    QString report(int agency) const;
    /// As the manual says.
    void makeArchive() const;
    qint64 timesRun() const
    {
        return PostgresqlServer::value(m_url, u"SELECT count(*) FROM trap.pwned"_s).toLongLong();
    }

    PostgresqlServer m_server;
    QTemporaryDir m_folder;
    QString m_url; ///< Of the server's superuser.
};

void TestServerRoles::initTestCase()
{
    if (!m_server.isRunning()) {
        QSKIP(qPrintable(m_server.why()));
    }
    PostgresqlServer::execute(m_server.newDatabase(), {u"CREATE ROLE owner LOGIN"_s, u"CREATE ROLE reader LOGIN"_s,
                                                       u"CREATE ROLE writer LOGIN"_s, u"CREATE ROLE stranger LOGIN"_s,
                                                       u"CREATE ROLE mallory LOGIN"_s,
                                                       u"CREATE ROLE password_clerk LOGIN PASSWORD 'p:a\\ss'"_s});
}

void TestServerRoles::init()
{
    m_url = m_server.newDatabase();
    PostgresqlServer::execute(m_url,
                              {u"GRANT CREATE ON SCHEMA public TO owner, mallory"_s, u"CREATE SCHEMA trap"_s,
                               u"GRANT USAGE ON SCHEMA trap TO public"_s, u"CREATE TABLE trap.pwned (who TEXT)"_s,
                               u"GRANT INSERT ON trap.pwned TO public"_s});
}

QString TestServerRoles::report(int agency) const
{
    QFile file(m_folder.filePath(u"%1.txt"_s.arg(agency)));
    if (!file.open(QIODevice::WriteOnly) || file.write(GeneratedReports().report(agency, 2023)) < 0) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    return file.fileName();
}

void TestServerRoles::makeArchive() const
{
    QCOMPARE(runGouji({u"import"_s, u"--archive"_s, as(u"owner"_s), report(1)}).code, 0);
    const QStringList grants{
        u"GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader"_s,
        u"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO writer, password_clerk"_s};
    PostgresqlServer::execute(as(u"owner"_s), grants);
}

void TestServerRoles::rolesAsTheManualMakesThem()
{
    QFile manual(QStringLiteral(GOUJI_SOURCE_DIR "/resources/manual/manual.md"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(manual.readAll());
    // The server's superuser has the name of the role in the manual.
    const QString block = text.section(u"```sql\n"_s, 1, 1)
                              .section(u"```"_s, 0, 0)
                              .replace(u"ROLE gouji"_s, u"ROLE office"_s)
                              .replace(u"OWNER gouji"_s, u"OWNER office"_s);
    const auto statements = [](const QString &sql) {
        QStringList list;
        for (const QString &line : sql.split(u'\n', Qt::SkipEmptyParts)) {
            list.append(line.section(u';', 0, 0));
        }
        return list;
    };
    const QString then = block.section(u'\n', 5, 5);
    QVERIFY2(then.startsWith("-- then, as gouji"_L1), qPrintable(block));
    PostgresqlServer::execute(m_url, statements(block.section(then, 0, 0)));
    const auto url = [this](const QString &role) {
        QUrl address(as(role));
        address.setPath(u"/gouji"_s);
        return address.toString();
    };
    QCOMPARE(runGouji({u"import"_s, u"--archive"_s, url(u"office"_s), report(1)}).code, 0);
    PostgresqlServer::execute(url(u"office"_s), statements(block.section(then, 1)));
    PostgresqlServer::execute(m_url, {u"CREATE ROLE li LOGIN IN ROLE readers"_s});
    const Run import = runGouji({u"import"_s, u"--archive"_s, url(u"wang"_s), report(2)});
    QVERIFY2(import.code == 0, qPrintable(import.messages));
    QCOMPARE(runGouji({u"search"_s, u"--archive"_s, url(u"li"_s), u"信息处理费"_s}).out.count('\n'), 2);
    QCOMPARE(runGouji({u"import"_s, u"--archive"_s, url(u"li"_s), report(3)}).code, 3);
}

void TestServerRoles::readerSearchesAndChecks()
{
    makeArchive();
    const QString url = as(u"reader"_s);
    const Run found = runGouji({u"search"_s, u"--archive"_s, url, u"信息处理费"_s});
    QVERIFY2(found.code == 0, qPrintable(found.messages));
    QCOMPARE(found.out.count('\n'), 1);
    const Run check = runGouji({u"check"_s, u"--archive"_s, url, report(1)});
    QVERIFY2(check.code < 2 && check.messages.isEmpty(), qPrintable(check.messages));
    const Run table = runGouji({u"export"_s, u"--archive"_s, url, u"--format"_s, u"tidy-csv"_s, u"-o"_s, u"-"_s});
    QVERIFY2(table.code == 0, qPrintable(table.messages));

    const Run import = runGouji({u"import"_s, u"--archive"_s, url, report(2)});
    QCOMPARE(import.code, 3);
    QVERIFY2(import.messages.contains(u"no right"_s), qPrintable(import.messages));
    auto journal = openJournal(url);
    QVERIFY(!journal.record(documentOf(u"a.html"_s, "a")));
}

void TestServerRoles::writerImportsAndCorrects()
{
    makeArchive();
    const QString url = as(u"writer"_s);
    const Run import = runGouji({u"import"_s, u"--archive"_s, url, report(2)});
    QVERIFY2(import.code == 0, qPrintable(import.messages));
    QCOMPARE(runGouji({u"search"_s, u"--archive"_s, as(u"reader"_s), u"信息处理费"_s}).out.count('\n'), 2);
    Journal journal = openJournal(url);
    JournalEntry document = documentOf(u"a.html"_s, "a");
    document.decisions = decisionsOf({SomeCorrection});
    QVERIFY(journal.record(document));
    QVERIFY(!journal.close(document.sha256));
    QCOMPARE(loadEntry(openJournal(as(u"owner"_s)), document).decisions, document.decisions);
}

void TestServerRoles::whoMayDoNothingIsTold()
{
    makeArchive();
    const Run search = runGouji({u"search"_s, u"--archive"_s, as(u"stranger"_s), u"公开"_s});
    QCOMPARE(search.code, 3);
    QVERIFY2(search.messages.contains(u"no right"_s), qPrintable(search.messages));
}

void TestServerRoles::emptyDatabaseIsNoArchive()
{
    const QString file = report(1);
    for (const QStringList &command : {QStringList{u"search"_s, u"公开"_s},
                                       {u"check"_s, file},
                                       {u"export"_s, u"--format"_s, u"tidy-csv"_s, u"-o"_s, u"-"_s}}) {
        const Run run = runGouji(QStringList{command.first(), u"--archive"_s, as(u"owner"_s)} + command.mid(1));
        QCOMPARE(run.code, 3);
        QVERIFY2(run.messages.contains(u"There is no archive"_s), qPrintable(run.messages));
    }
    const QString tables = u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_s;
    QCOMPARE(PostgresqlServer::value(m_url, tables).toInt(), 0);
    QVERIFY(!Database::open(as(u"reader"_s))); // who may not make one
}

void TestServerRoles::nothingBesideTheCatalogueIsRun_data()
{
    QTest::addColumn<QString>("put");
    QTest::newRow("the lock of who makes tables") << trap(u"pg_advisory_lock(integer)"_s, u"void"_s);
    QTest::newRow("the lock of who makes agencies") << trap(u"pg_advisory_xact_lock(integer)"_s, u"void"_s);
    QTest::newRow("the lock of a client") << trap(u"hashtextextended(text, integer)"_s, u"bigint"_s);
    QTest::newRow("a lookup") << trap(u"to_regclass(character varying)"_s, u"regclass"_s);
    QTest::newRow("a function of one argument") << trap(u"max(numeric)"_s, u"numeric"_s);
    QTest::newRow("an operator") << trap(u"same(oid, regclass)"_s, u"boolean"_s) +
                                        u"; CREATE OPERATOR public.= (FUNCTION = public.same, LEFTARG = oid, "
                                        "RIGHTARG = regclass)"_s;
    QTest::newRow("an operator of numbers") << trap(u"same(integer, bigint)"_s, u"boolean"_s) +
                                                   u"; CREATE OPERATOR public.= (FUNCTION = public.same, "
                                                   "LEFTARG = integer, RIGHTARG = bigint)"_s;
}

void TestServerRoles::nothingBesideTheCatalogueIsRun()
{
    QFETCH(const QString, put);
    PostgresqlServer::execute(as(u"mallory"_s),
                              put.split(u"; CREATE OPERATOR"_s).size() > 1
                                  ? QStringList{put.section(u"; CREATE OPERATOR"_s, 0, 0),
                                                u"CREATE OPERATOR"_s + put.section(u"; CREATE OPERATOR"_s, 1)}
                                  : QStringList{put});
    makeArchive();
    const QString url = as(u"owner"_s);
    QCOMPARE(runGouji({u"search"_s, u"--archive"_s, url, u"信息处理费"_s}).code, 0);
    Journal journal = openJournal(url);
    QVERIFY(journal.record(documentOf(u"a.html"_s, "a")));
    QVERIFY(journal.takeOverUnfinished());
    QCOMPARE(timesRun(), 0);
}

void TestServerRoles::hostileFileIsNotRun()
{
    GOUJI_NEEDS_SHARED_HOSTILE_FILES();
    QFile file(sharedHostileFiles().filePath(u"pg_search_path.sql"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    makeArchive();
    PostgresqlServer::execute(as(u"mallory"_s), {QString::fromUtf8(file.readAll())});
    QCOMPARE(runGouji({u"search"_s, u"--archive"_s, as(u"owner"_s), u"信息处理费"_s}).code, 0);
    QVERIFY(openJournal(as(u"owner"_s)).record(documentOf(u"a.html"_s, "a")));
    QCOMPARE(PostgresqlServer::value(m_url, u"SELECT count(*) FROM public.pwned"_s).toInt(), 0);
}

void TestServerRoles::tablesOfSomebodyElseAreNotRaised_data()
{
    QTest::addColumn<QStringList>("put");
    const QString table = u"CREATE TABLE public.schema_version (version INTEGER)"_s;
    QTest::newRow("with a trigger") << QStringList{
        table, u"GRANT ALL ON public.schema_version TO public"_s, trap(u"sprung()"_s, u"trigger"_s),
        u"CREATE TRIGGER spring BEFORE INSERT ON public.schema_version EXECUTE FUNCTION sprung()"_s};
    QTest::newRow("empty") << QStringList{table, u"GRANT SELECT ON public.schema_version TO public"_s};
}

void TestServerRoles::tablesOfSomebodyElseAreNotRaised()
{
    QFETCH(const QStringList, put);
    PostgresqlServer::execute(as(u"mallory"_s), put);
    for (const QString &role : {u"owner"_s, u"gouji"_s}) {
        const Result<Database> database = Database::open(as(role));
        QVERIFY(!database);
        QVERIFY2(database.error().cause.contains("older version"_L1), qPrintable(database.error().toString()));
    }
    QCOMPARE(timesRun(), 0);
}

void TestServerRoles::tablesAreFoundAlongTheRolesPath()
{
    PostgresqlServer::execute(m_url, {u"CREATE SCHEMA \"An office's\" AUTHORIZATION owner"_s,
                                      u"ALTER ROLE owner SET search_path TO \"An office's\", public"_s});
    QCOMPARE(runGouji({u"import"_s, u"--archive"_s, as(u"owner"_s), report(1)}).code, 0);
    QCOMPARE(runGouji({u"search"_s, u"--archive"_s, as(u"owner"_s), u"信息处理费"_s}).code, 0);
    const QString count = u"SELECT count(*) FROM \"An office's\".report"_s;
    QCOMPARE(PostgresqlServer::value(m_url, count).toInt(), 1);
    PostgresqlServer::execute(m_url, {u"ALTER ROLE owner RESET search_path"_s});
}

void TestServerRoles::passwordOfTheUsersFile()
{
    makeArchive();
    const QString url = as(u"password_clerk"_s);
    const QString path = m_folder.filePath(u"pgpass"_s);
    qputenv("PGPASSFILE", path.toUtf8());
    const Run without = runGouji({u"search"_s, u"--archive"_s, url, u"信息处理费"_s});
    QCOMPARE(without.code, 3);
    QVERIFY2(without.messages.contains(u"password"_s), qPrintable(without.messages));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.write("*:*:*:password_clerk:p\\:a\\\\ss\n");
    file.close();
    const Run with = runGouji({u"search"_s, u"--archive"_s, url, u"信息处理费"_s});
    qunsetenv("PGPASSFILE");
    QVERIFY2(with.code == 0, qPrintable(with.messages));

    // The same in the address, and nowhere to be seen when it is wrong.
    QUrl address(url);
    address.setPassword(u"p:a\\ss"_s);
    QCOMPARE(runGouji({u"search"_s, u"--archive"_s, address.toString(QUrl::FullyEncoded), u"信息处理费"_s}).code, 0);
    address.setPassword(u"s3cret"_s);
    const Run wrong = runGouji({u"search"_s, u"--archive"_s, address.toString(QUrl::FullyEncoded), u"信息处理费"_s});
    QCOMPARE(wrong.code, 3);
    QVERIFY2(!wrong.messages.contains(u"s3cret"_s), qPrintable(wrong.messages));
}

void TestServerRoles::optionsOfTheAddress()
{
    makeArchive();
    const auto search = [this](const QString &option) {
        return runGouji({u"search"_s, u"--archive"_s, as(u"reader"_s) + u'&' + option, u"信息处理费"_s});
    };
    QCOMPARE(search(u"sslmode=disable"_s).code, 0);
    const Run wrong = search(u"sslmode=as-you%20like"_s); // what libpq is told, it refuses
    QCOMPARE(wrong.code, 3);
    QVERIFY2(wrong.messages.contains(u"sslmode"_s) && wrong.messages.contains(u"as-you like"_s),
             qPrintable(wrong.messages));
}

QTEST_GUILESS_MAIN(TestServerRoles)
#include "tst_serverroles.moc"
