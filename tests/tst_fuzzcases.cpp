// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "targets.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

/// Runs the inputs that fuzzing found something with: fuzz/cases/TARGET/*.
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

    void everyFolderHasATarget()
    {
        const QDir cases(QStringLiteral(GOUJI_SOURCE_DIR "/tests/fuzz/cases"));
        for (const QString &folder : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QVERIFY2(std::ranges::find(fuzzTargets(), folder, &FuzzTarget::name) != fuzzTargets().end(),
                     qPrintable(folder));
        }
    }
};

QTEST_APPLESS_MAIN(TstFuzzCases)
#include "tst_fuzzcases.moc"
