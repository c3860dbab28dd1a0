// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharedreports.h"
#include "targets.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

/// Runs the inputs that fuzzing found something with, and a small one where it found nothing: fuzz/cases/TARGET/*.
class TstFuzzCases : public QObject
{
    Q_OBJECT

private slots:
    void staysSound_data()
    {
        QTest::addColumn<qsizetype>("target");
        QTest::addColumn<QString>("path");
        const QDir cases(QStringLiteral(GOUJI_SOURCE_DIR "/tests/fuzz/cases"));
        for (qsizetype target = 0; target < fuzzTargets().size(); ++target) {
            const QString name = fuzzTargets().at(target).name;
            const QDir folder(cases.filePath(name));
            for (const QString &file : folder.entryList(QDir::Files)) {
                QTest::addRow("%s/%s", qPrintable(name), qPrintable(file)) << target << folder.filePath(file);
            }
        }
    }
    void staysSound()
    {
        QFETCH(const qsizetype, target);
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        QCOMPARE(fuzzTargets().at(target).run(file.readAll()), QString());
    }

    void filesThatBrokeIt_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("pdf_fuzz_fault.min") << u"pdf"_s;
        QTest::newRow("pdf_fuzz_fault_min.pdf") << u"pdf"_s;
        QTest::newRow("crash_partlists_1.txt") << u"text"_s;
        QTest::newRow("crash_partlists_2.txt") << u"text"_s;
        QTest::newRow("crash_zero_report.html") << u"html"_s;
        QTest::newRow("crash_sentence.html") << u"html"_s;
    }
    void filesThatBrokeIt()
    {
        GOUJI_NEEDS_SHARED_HOSTILE_FILES();
        QFETCH(const QString, target);
        QFile file(sharedHostileFiles().filePath(QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        QCOMPARE(findFuzzTarget(target)->run(file.readAll()), QString());
    }

    void everyTargetHasItsFolder()
    {
        const QDir cases(QStringLiteral(GOUJI_SOURCE_DIR "/tests/fuzz/cases"));
        QStringList targets;
        for (const FuzzTarget &target : fuzzTargets()) {
            targets.append(target.name);
            QVERIFY2(!QDir(cases.filePath(target.name)).isEmpty(QDir::Files), qPrintable(target.name));
        }
        targets.sort();
        QCOMPARE(cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), targets);
    }
};

QTEST_MAIN(TstFuzzCases)
#include "tst_fuzzcases.moc"
