// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workerpool.h"

#include <QDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

WorkerCommand command(const QStringList &arguments = {})
{
    return {.program = QStringLiteral(GOUJI_TEST_WORKER),
            .arguments = arguments,
            .seconds = 2,
            .memory = qint64(64) * 1024 * 1024};
}

QList<WorkerTask> tasks(const QByteArrayList &requests)
{
    QList<WorkerTask> tasks;
    for (const QByteArray &request : requests) {
        tasks.append({.request = request, .file = QString::number(tasks.size()), .bytes = request.size()});
    }
    return tasks;
}

struct Ran
{
    QList<qsizetype> files;
    QByteArrayList answers; ///< "file: cause" of those that were an Error.
    std::optional<Error> error;
};

Ran run(const QByteArrayList &requests, const QByteArray &lastRequest, qsizetype share = 64)
{
    Ran ran;
    WorkerPool pool(command(), share);
    pool.setLastRequest(lastRequest);
    ran.error = pool.run(tasks(requests), {.answered = [&ran](qsizetype file, const Result<QByteArray> &answer) {
                             ran.files.append(file);
                             ran.answers.append(
                                 answer ? *answer : (answer.error().file + u": "_s + answer.error().cause).toUtf8());
                             return true;
                         }});
    return ran;
}

} // namespace

/// Files that are read in other processes.
class TestWorkers : public QObject
{
    Q_OBJECT

private slots:
    void fileThatBringsItsReaderDown_data();
    void fileThatBringsItsReaderDown();
    void several();
    void storingThatBringsItDown();
    void usedWorkerIsNoProof();
    void answersOfAnySize();
    void stopsWhenNothingMoreIsWanted();
    void workersThatDoNotBegin_data();
    void workersThatDoNotBegin();
    void nothingToDo();
    void workerThatIsKilledIsReplaced();
};

void TestWorkers::fileThatBringsItsReaderDown_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("stores");
    for (const bool stores : {false, true}) {
        const auto add = [stores](const QByteArray &request, const QString &says) {
            QTest::newRow((request + (stores ? ", storing" : "")).constData()) << request << says << stores;
        };
        add("crash", u"signal 11"_s);
        add("abort", u"signal 6"_s);
        add("throw", u"signal 6"_s);
        add("exit", u"exit code 0"_s);
        add("hang", u"more than 2 seconds"_s);
#ifndef __SANITIZE_ADDRESS__ // which needs all the memory there is
        add("eat", u"more than 64"_s);
#endif
    }
}

/// Wherever it stands among the others, it alone is not read.
void TestWorkers::fileThatBringsItsReaderDown()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QString, says);
    QFETCH(const bool, stores);
    for (const qsizetype at : {0, 17, 39}) {
        QByteArrayList requests;
        QByteArrayList right;
        for (int i = 0; i < 40; ++i) {
            requests.append(QByteArray::number(i));
            right.append((stores ? "stored " : "did ") + QByteArray::number(i));
        }
        requests[at] = request;
        const Ran ran = run(requests, stores ? "store" : "");
        QVERIFY2(!ran.error, ran.error ? qPrintable(ran.error->toString()) : "");
        QCOMPARE(ran.files.size(), 40);
        QVERIFY(std::is_sorted(ran.files.begin(), ran.files.end()));
        QVERIFY2(ran.answers.at(at).startsWith(QByteArray::number(at) + ": "), ran.answers.at(at).constData());
        QVERIFY2(QString::fromUtf8(ran.answers.at(at)).contains(says), ran.answers.at(at).constData());
        right[at] = ran.answers.at(at);
        QCOMPARE(ran.answers, right);
    }
}

void TestWorkers::several()
{
    for (const QByteArray &lastRequest : {""_ba, "store"_ba}) {
        QByteArrayList requests;
        for (int i = 0; i < 60; ++i) {
            requests.append(i % 7 == 3 ? "crash"_ba : i % 11 == 5 ? "exit"_ba : QByteArray::number(i));
        }
        const Ran ran = run(requests, lastRequest, 8);
        QVERIFY(!ran.error);
        QCOMPARE(ran.answers.size(), requests.size());
        for (int i = 0; i < 60; ++i) {
            const bool isRead = requests.at(i) == QByteArray::number(i);
            QCOMPARE(ran.answers.at(i).contains("reader"), !isRead);
            QVERIFY2(!isRead || ran.answers.at(i).endsWith(' ' + requests.at(i)), ran.answers.at(i).constData());
        }
    }
}

/// A share that cannot be stored is stored file by file.
void TestWorkers::storingThatBringsItDown()
{
    const Ran ran = run({"a", "b", "store crash", "c", "store hang", "d"}, "store");
    QVERIFY(!ran.error);
    QCOMPARE(ran.answers.size(), 6);
    QCOMPARE(ran.answers.mid(0, 2), QByteArrayList({"stored a", "stored b"}));
    QVERIFY2(ran.answers.at(2).contains("signal 11"), ran.answers.at(2).constData());
    QCOMPARE(ran.answers.at(3), "stored c"_ba);
    QVERIFY2(ran.answers.at(4).contains("seconds"), ran.answers.at(4).constData());
    QCOMPARE(ran.answers.at(5), "stored d"_ba);
}

/// What other files left behind is not a file's fault.
void TestWorkers::usedWorkerIsNoProof()
{
    for (const QByteArray &lastRequest : {""_ba, "store"_ba}) {
        const QByteArrayList requests{"a", "b", "crash if used", "c", "d", "crash if used", "crash if used"};
        const Ran ran = run(requests, lastRequest);
        QVERIFY(!ran.error);
        QCOMPARE(ran.answers.size(), 7);
        for (const QByteArray &answer : ran.answers) {
            QVERIFY2(answer.startsWith("did ") || answer.startsWith("stored "), answer.constData());
        }
    }
}

void TestWorkers::answersOfAnySize()
{
    const Ran ran = run(QByteArrayList(30, "large") + QByteArrayList{"print", "", "nothing"}, {});
    QVERIFY(!ran.error);
    QCOMPARE(ran.answers.size(), 33);
    QCOMPARE(ran.answers.at(29), QByteArray(10'000'000, 'x'));
    QCOMPARE(ran.answers.at(30), "did print"_ba);
    QCOMPARE(ran.answers.at(31), "did "_ba);
    QCOMPARE(ran.answers.at(32), QByteArray());
}

void TestWorkers::stopsWhenNothingMoreIsWanted()
{
    WorkerPool pool(command(), 4);
    QByteArrayList answers;
    const auto error = pool.run(tasks({"a", "b", "hang", "hang", "hang", "hang"}),
                                {.answered = [&answers](qsizetype, const Result<QByteArray> &answer) {
                                    answers.append(*answer);
                                    return answers.size() < 2;
                                }});
    QVERIFY(!error);
    QCOMPARE(answers, QByteArrayList({"did a", "did b"}));
}

void TestWorkers::workersThatDoNotBegin_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("way");
    const QString worker = QStringLiteral(GOUJI_TEST_WORKER);
    QTest::newRow("no such program") << u"/nonexistent/worker"_s << QString();
    QTest::newRow("crash") << worker << u"crash"_s;
    QTest::newRow("exit") << worker << u"exit"_s;
    QTest::newRow("hang") << worker << u"hang"_s;
}

void TestWorkers::workersThatDoNotBegin()
{
    QFETCH(const QString, program);
    QFETCH(const QString, way);
    WorkerCommand command = ::command({way});
    command.program = program;
    WorkerPool pool(command, 4);
    int answers = 0;
    const auto error = pool.run(tasks({"a", "b"}), {.answered = [&answers](qsizetype, const Result<QByteArray> &) {
                                    ++answers;
                                    return true;
                                }});
    QVERIFY(error);
    QVERIFY(!error->cause.isEmpty());
    QCOMPARE(answers, 0);
}

void TestWorkers::nothingToDo()
{
    WorkerPool pool(command(), 4);
    QByteArray greeting;
    const auto error = pool.run({}, {.greeted =
                                         [&greeting](const QByteArray &said) {
                                             greeting = said;
                                             return true;
                                         },
                                     .answered = [](qsizetype, const Result<QByteArray> &) { return true; }});
    QVERIFY(!error);
    QCOMPARE(greeting, "hello"_ba);
}

/// A worker that somebody ends from outside costs no file.
void TestWorkers::workerThatIsKilledIsReplaced()
{
#ifdef Q_OS_LINUX
    const auto killOne = [] {
        const QString self = u"/proc/%1/task/%1/children"_s.arg(QCoreApplication::applicationPid());
        QFile children(self);
        if (children.open(QIODevice::ReadOnly)) {
            ::kill(pid_t(children.readAll().split(' ').first().toInt()), SIGKILL);
        }
    };
    QByteArrayList requests;
    for (int i = 0; i < 2000; ++i) {
        requests.append(QByteArray::number(i));
    }
    for (const QByteArray &lastRequest : {""_ba, "store"_ba}) {
        WorkerPool pool(command(), 64);
        pool.setLastRequest(lastRequest);
        qsizetype right = 0;
        int kills = 0;
        const auto error =
            pool.run(tasks(requests), {.answered = [&](qsizetype file, const Result<QByteArray> &answer) {
                         right += answer && answer->endsWith(' ' + QByteArray::number(file)) ? 1 : 0;
                         if (file % 200 == 100) {
                             killOne();
                             ++kills;
                         }
                         return true;
                     }});
        QVERIFY(!error);
        QCOMPARE(kills, 10);
        QCOMPARE(right, requests.size());
    }
#else
    QSKIP("needs /proc");
#endif
}

QTEST_GUILESS_MAIN(TestWorkers)
#include "tst_workers.moc"
