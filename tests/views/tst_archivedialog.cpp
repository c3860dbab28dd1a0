// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivedialog.h"
#include "settings.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

class TestArchiveDialog : public QObject
{
    Q_OBJECT

private slots:
    void passwordIsNotShown_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address"); // what becomes of it; empty: it is not taken
        QTest::newRow("in the address") << u"postgresql://wang:s3cret@db/gouji"_s << u"postgresql://wang@db/gouji"_s;
        QTest::newRow("by the other name") << u"postgres://wang:s3cret@db/gouji"_s << u"postgresql://wang@db/gouji"_s;
        QTest::newRow("before an option") << u"postgresql://wang:s3cret@db/gouji?sslmode=require"_s
                                          << u"postgresql://wang@db/gouji?sslmode=require"_s;
        QTest::newRow("as an option") << u"postgresql://wang@db/gouji?password=s3cret&sslmode=require"_s << QString();
        QTest::newRow("of another scheme") << u"mysql://wang:s3cret@db/gouji"_s << QString();
        QTest::newRow("that ends early") << u"postgresql://wang:s3/cret@db/gouji"_s << QString();
        QTest::newRow("that ends late") << u"postgresql://wang:s3@cret@db/gouji"_s << QString();
    }
    /// Typed or pasted.
    void passwordIsNotShown()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, address);
        ArchiveDialog dialog({});
        QTest::keyClicks(dialog.line(), typed);
        const auto isShown = [&dialog] { return dialog.line()->displayText().contains(u"cret"_s); };
        QVERIFY2(!isShown(), qPrintable(dialog.line()->displayText()));
        dialog.line()->clear();
        dialog.line()->setText(typed);
        QVERIFY2(!isShown(), qPrintable(dialog.line()->displayText()));
        const auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QCOMPARE(ok->isEnabled(), !address.isEmpty());
        QVERIFY(!dialog.findChild<QLabel *>(u"said"_s)->text().isEmpty());
        if (!address.isEmpty()) {
            QCOMPARE(dialog.address(), address);
            QCOMPARE(dialog.line()->echoMode(), QLineEdit::Normal);
        }
    }

    void passwordIsNotShownWhileItIsTyped()
    {
        ArchiveDialog dialog({});
        QTest::keyClicks(dialog.line(), u"postgresql://wang:s3"_s);
        for (const QChar letter : u"cret"_s) {
            QTest::keyClicks(dialog.line(), QString(letter));
            QCOMPARE(dialog.line()->echoMode(), QLineEdit::Password);
        }
    }

    void addressesThatAreTaken_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("none") << QString();
        QTest::newRow("a file") << u"/srv/reports/archive.sqlite"_s;
        QTest::newRow("a server and its port") << u"postgresql://wang@db:5433/gouji"_s;
    }
    void addressesThatAreTaken()
    {
        QFETCH(const QString, address);
        const ArchiveDialog dialog(address);
        QCOMPARE(dialog.address(), address);
        QVERIFY(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(u"said"_s)->text().isEmpty());
    }

    void settingsAreTheirOwnersAlone()
    {
        constexpr auto OthersMay = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                   QFile::WriteOther | QFile::ExeOther;
        const QTemporaryDir folder;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        const QString file = QSettings(u"gouji"_s, u"gouji"_s).fileName();
        Settings::setArchive(u"postgresql://wang@db/gouji"_s);
        QCOMPARE(Settings::archive(), u"postgresql://wang@db/gouji"_s);
        QVERIFY(!(QFile::permissions(file) & OthersMay));
        QVERIFY(!(QFile::permissions(QFileInfo(file).path()) & OthersMay));
        // One that an earlier version made.
        QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFile::ReadGroup | QFile::ReadOther));
        Settings::setLanguage(u"zh_CN"_s);
        QVERIFY(!(QFile::permissions(file) & OthersMay));
        QCOMPARE(Settings::archive(), u"postgresql://wang@db/gouji"_s);
    }
};

QTEST_MAIN(TestArchiveDialog)
#include "tst_archivedialog.moc"
