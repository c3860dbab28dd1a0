// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparepage.h"
#include "formview.h"
#include "inspector.h"
#include "itemroles.h"
#include "mainwindow.h"
#include "messagearea.h"
#include "reportcomparer.h"
#include "reviewpage.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

constexpr int Patience = 20'000; // ms, for a slow machine under a sanitizer
const CellId License(u"proactive.license.handled"_s);

} // namespace

/// Last year's report in the window, and two reports side by side.
class TestComparePage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
        m_window = std::make_unique<MainWindow>(Catalogue::standard());
        m_window->show();
        m_window->openFiles({reportOf("2024")});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        m_page = m_window->currentPage();
    }
    void cleanup()
    {
        m_window.reset();
        m_folder.reset();
    }

    void lastYearsReportFromAFile()
    {
        QVERIFY(!textOfCell().contains(u"2023"_s));
        takeLastYear("2023");
        QVERIFY(m_page->messages()->texts().first().contains(u"2023.html"_s));
        QVERIFY(textOfCell().contains(u"2023"_s));
        QVERIFY(rules().contains(u"years.carry"_s) && rules().contains(u"table.same-as-last-year"_s));
        QVERIFY(m_page->session()->undoStack()->isClean());
    }

    void anotherYearIsRefused()
    {
        comparer()->takeLastYear(m_page, reportOf("2021"));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->messages()->texts().size(), 1, Patience);
        QVERIFY(m_page->messages()->texts().first().contains(u"2021"_s));
        QVERIFY(!m_page->session()->lastYear());
    }

    void whatIsNoReportIsRefused()
    {
        comparer()->takeLastYear(m_page, m_folder->filePath(u"missing.html"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->messages()->texts().size(), 1, Patience);
        QVERIFY(!m_page->session()->lastYear());
    }

    void aReportThatIsOpenCountsAsItStands()
    {
        const QString path = reportOf("2023");
        m_window->openFiles({path});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage() && m_window->currentPage() != m_page, Patience);
        ReviewPage *last = m_window->currentPage();
        QVERIFY(last->session()->correct(License, u"4711"_s));
        comparer()->takeLastYear(m_page, path);
        const qsizetype index = m_page->session()->report().indexOf(License);
        QCOMPARE(m_page->session()->lastYear()->values.at(index).raw, u"4711"_s);
        last->session()->undoStack()->setClean();
    }

    void sideBySideWithLastYears()
    {
        QAction *action = actionNamed(u"&Side by side with last year's"_s);
        QVERIFY(!action->isEnabled());
        takeLastYear("2023");
        QVERIFY(m_page->session()->correct(License, u"4711"_s));
        QVERIFY(action->isEnabled());
        action->trigger();
        ComparePage *page = comparePage();
        QVERIFY(page);
        QCOMPARE(page->name(), u"2023 ↔ 2024"_s);
        QCOMPARE(page->cells()->model()->rowCount(), 1);

        // Enter goes to the cell.
        page->cells()->setCurrentIndex(page->cells()->model()->index(0, 0));
        QTest::keyClick(page->cells(), Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), m_page);
        QCOMPARE(m_page->focus()->cell(), License);
        m_page->session()->undoStack()->setClean();
    }

    void sideBySideWithAnotherOpenReport()
    {
        QMenu menu;
        comparer()->fill(&menu);
        QCOMPARE(menu.actions().size(), 1);
        QVERIFY(!menu.actions().first()->isEnabled());
        m_window->openFiles({reportOf("2022")});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage() && m_window->currentPage() != m_page, Patience);
        comparer()->fill(&menu);
        QCOMPARE(menu.actions().size(), 1);
        menu.actions().first()->trigger();
        QVERIFY(comparePage());
        QCOMPARE(comparePage()->name(), u"2022 ↔ 2024"_s); // the older on the left, whichever is in front
        QVERIFY(m_window->tabs()->closeTab(m_window->tabs()->currentIndex()));
    }

    void sentencesAreReadWholeAndFiltered()
    {
        takeLastYear("2023");
        actionNamed(u"&Side by side with last year's"_s)->trigger();
        ComparePage *page = comparePage();
        const int all = page->sentences()->model()->rowCount();
        QVERIFY(all > 3);
        auto *pair = page->findChild<QTextBrowser *>();
        QVERIFY(pair->toPlainText().startsWith(u"Choose"_s));
        page->sentences()->setCurrentIndex(page->sentences()->model()->index(0, 0));
        QVERIFY(pair->toPlainText().contains(u"2023"_s) && pair->toPlainText().contains(u"2024"_s));
        page->setFilter(u"no such words"_s);
        QCOMPARE(page->sentences()->model()->rowCount(), 0);
        QCOMPARE(page->cells()->model()->rowCount(), 0);
        page->setFilter({});
        page->setKindShown(SentencePair::Kind::Copied, false);
        QVERIFY(page->sentences()->model()->rowCount() < all);
    }

    void exported()
    {
        takeLastYear("2023");
        actionNamed(u"&Side by side with last year's"_s)->trigger();
        QFile file(m_folder->filePath(u"comparison.csv"_s));
        comparePage()->exportTo(file.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("\xEF\xBB\xBFWhat,Section,Cell"));
        comparePage()->exportTo(m_folder->path());
        QCOMPARE(comparePage()->messages()->texts().size(), 1);
    }

private:
    /// The sample report as that of a year.
    QString reportOf(const QByteArray &year) const
    {
        QFile sample(QStringLiteral(GOUJI_SAMPLES "/county_2024.html"));
        QFile file(m_folder->filePath(QString::fromLatin1(year) + u".html"_s));
        if (!sample.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly)) {
            qFatal("%s", qPrintable(file.errorString()));
        }
        const int next = year.toInt() + 1;
        file.write(sample.readAll().replace("2025", QByteArray::number(next)).replace("2024", year));
        return file.fileName();
    }
    void takeLastYear(const QByteArray &year)
    {
        comparer()->takeLastYear(m_page, reportOf(year));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->session()->lastYear(), Patience);
    }
    ReportComparer *comparer() const { return m_window->findChild<ReportComparer *>(); }
    QStringList rules() const
    {
        QStringList rules;
        for (const Finding &finding : m_page->session()->findings()) {
            rules.append(finding.rule);
        }
        return rules;
    }
    /// What the inspector says of a cell.
    QString textOfCell() const
    {
        m_page->focus()->setCell(CellId(License));
        return m_page->inspector()->findChild<QTextBrowser *>()->toPlainText();
    }
    QAction *actionNamed(const QString &text) const
    {
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        return *std::find_if(actions.begin(), actions.end(),
                             [&text](const QAction *action) { return action->text() == text; });
    }
    ComparePage *comparePage() const { return qobject_cast<ComparePage *>(m_window->tabs()->currentWidget()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    ReviewPage *m_page = nullptr;
};

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
