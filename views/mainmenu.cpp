// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainmenu.h"

#include "archivedesk.h"
#include "archivedialog.h"
#include "claimspane.h"
#include "exporter.h"
#include "findingdetail.h"
#include "findingspane.h"
#include "formview.h"
#include "helpdialogs.h"
#include "inspector.h"
#include "mainwindow.h"
#include "messagearea.h"
#include "mnemonic.h"
#include "reportcomparer.h"
#include "reviewpage.h"
#include "settings.h"
#include "showntext.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

bool hasFinding(ReviewPage *page)
{
    return page->detail()->isEnabled() && page->focus()->finding();
}

bool isWaived(ReviewPage *page)
{
    return hasFinding(page) && page->session()->waiver(*page->focus()->finding());
}

bool hasCell(ReviewPage *page)
{
    return !page->focus()->cell().isEmpty();
}

} // namespace

MainMenu::MainMenu(MainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_comparer(new ReportComparer(window))
{
    makeFileMenu();
    makeEditMenu();
    makeFindingsMenu();
    makeClaimsMenu();
    makeCompareMenu();
    makeArchiveMenu();
    makeViewMenu();
    makeSettingsMenu();
    makeHelpMenu();
    connect(window, &MainWindow::currentChanged, this, &MainMenu::updateEnabled);
}

QMenu *MainMenu::addMenu(const QString &title)
{
    return m_window->menuBar()->addMenu(title);
}

QAction *MainMenu::add(QMenu *menu, const QString &text, const QKeySequence &key, std::function<void()> act)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    return action;
}

QAction *MainMenu::addForPage(QMenu *menu, const QString &text, const QKeySequence &key, const Act &act,
                              const Condition &condition, const QString &reason)
{
    QAction *action = add(menu, text, key, [this, act] {
        if (ReviewPage *page = m_window->currentPage()) {
            act(page);
        }
    });
    m_conditional.append({action, condition, reason});
    return action;
}

void MainMenu::updateEnabled()
{
    ReviewPage *page = m_window->currentPage();
    (m_window->isArchiveShown() ? m_showArchive : m_showReview)->setChecked(true);
    for (const auto &[action, condition, reason] : std::as_const(m_conditional)) {
        const bool can = page && (!condition || condition(page));
        action->setEnabled(can);
        if (!reason.isEmpty()) {
            action->setToolTip(can || !page ? QString() : reason);
            action->setStatusTip(action->toolTip());
        }
    }
    m_right->setChecked(page && page->session()->isLocked(page->focus()->cell()));
    m_dismiss->setChecked(page && page->claims()->isDismissed());
}

void MainMenu::makeFileMenu()
{
    QMenu *menu = addMenu(tr("&File"));
    add(menu, tr("&Open…"), QKeySequence::Open, [this] { m_window->askForFiles(); });
    add(menu, tr("&Paste report"), QKeySequence::Paste, [this] { m_window->paste(); });
    m_recent = menu->addMenu(tr("Open &recent"));
    menu->addSeparator();
    QMenu *exports = menu->addMenu(tr("&Export"));
    for (const Exporter &exporter : exporters()) {
        const bool first = &exporter == &exporters().first();
        addForPage(exports, exporter.name() + u'…', first ? QKeySequence(Qt::CTRL | Qt::Key_E) : QKeySequence(),
                   [this, &exporter](ReviewPage *) { m_window->exportReport(exporter); });
    }
    menu->addSeparator();
    add(menu, tr("&Close"), QKeySequence(Qt::CTRL | Qt::Key_W), [this] {
        if (m_window->tabs()->count() > 0) {
            m_window->tabs()->closeTab(m_window->tabs()->currentIndex());
        }
    });
    add(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { m_window->close(); });
}

void MainMenu::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(shownText(path).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { m_window->openFiles({path}); });
    }
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("&Forget these")), &QAction::triggered, this, [this] {
        Settings::clearRecentFiles();
        setRecentFiles({});
    });
}

void MainMenu::makeEditMenu()
{
    QMenu *menu = addMenu(tr("&Edit"));
    QAction *undo = m_window->undoGroup()->createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_window->undoGroup()->createRedoAction(this, tr("&Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    menu->addActions({undo, redo});
    menu->addSeparator();
    const auto isCorrected = [](ReviewPage *page) {
        return page->session()->correction(page->focus()->cell()) != nullptr;
    };
    m_cellActions.append(addForPage(
        menu, tr("&Edit cell"), Qt::Key_F2, [](ReviewPage *page) { page->form()->editCell(); }, hasCell));
    m_cellActions.append(addForPage(
        menu, tr("Make cell &blank"), Qt::Key_Delete,
        [](ReviewPage *page) { page->session()->correct(CellId(page->focus()->cell()), {}); }, hasCell));
    // In a menu the key is seen everywhere, but it acts on a cell only from the form.
    m_cellActions.last()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_cellActions.append(addForPage(
        menu, tr("Re&store what is printed"), Qt::CTRL | Qt::Key_R,
        [](ReviewPage *page) { page->session()->revert(CellId(page->focus()->cell())); }, isCorrected));
    m_right = addForPage(
        menu, tr("This &number is right"), Qt::CTRL | Qt::Key_L,
        [](ReviewPage *page) {
            const CellId cell = page->focus()->cell();
            page->session()->setLocked(cell, !page->session()->isLocked(cell));
        },
        hasCell);
    m_right->setCheckable(true);
    m_cellActions.append(m_right);
}

void MainMenu::addCellActionsTo(QWidget *form)
{
    form->addActions(m_cellActions);
    form->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MainMenu::makeFindingsMenu()
{
    QMenu *menu = addMenu(tr("F&indings"));
    menu->setToolTipsVisible(true); // why something cannot be done
    const auto hasSuggestion = [](ReviewPage *page) { return page->detail()->hasSuggestion(); };
    addForPage(menu, tr("&Next finding"), Qt::Key_F8, [](ReviewPage *page) { page->findings()->step(1); });
    addForPage(menu, tr("&Previous finding"), Qt::SHIFT | Qt::Key_F8,
               [](ReviewPage *page) { page->findings()->step(-1); });
    menu->addSeparator();
    addForPage(
        menu, tr("&Apply suggestion"), Qt::CTRL | Qt::Key_Period,
        [](ReviewPage *page) { page->detail()->applyFirst(); }, hasSuggestion);
    addForPage(
        menu, tr("Next su&ggestion"), Qt::Key_F7,
        [](ReviewPage *page) {
            page->showFindings();
            page->detail()->stepSuggestion(1);
        },
        hasSuggestion);
    addForPage(
        menu, tr("Previous suggestion"), Qt::SHIFT | Qt::Key_F7,
        [](ReviewPage *page) {
            page->showFindings();
            page->detail()->stepSuggestion(-1);
        },
        hasSuggestion);
    addForPage(
        menu, tr("Apply all &certain suggestions"), Qt::CTRL | Qt::SHIFT | Qt::Key_A,
        [](ReviewPage *page) { page->applyCertain(); }, [](ReviewPage *page) { return page->findings()->hasCertain(); },
        tr("No suggestion is certain: each one needs a person's judgement."));
    menu->addSeparator();
    addForPage(
        menu, tr("&Waive…"), Qt::CTRL | Qt::Key_D,
        [](ReviewPage *page) {
            page->showFindings();
            page->detail()->beginWaiving();
        },
        [](ReviewPage *page) { return hasFinding(page) && !isWaived(page); });
    addForPage(
        menu, tr("Take the waiver &back"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        [](ReviewPage *page) { page->detail()->takeBack(); }, isWaived);
    menu->addSeparator();
    addForPage(menu, tr("&Filter"), QKeySequence::Find, [](ReviewPage *page) {
        page->showFindings();
        page->findings()->focusFilter();
    });
}

void MainMenu::makeClaimsMenu()
{
    QMenu *menu = addMenu(tr("&Text"));
    const auto hasClaim = [](ReviewPage *page) { return !page->claims()->current().isEmpty(); };
    addForPage(menu, tr("&Numbers of the text"), Qt::CTRL | Qt::Key_T, [](ReviewPage *page) { page->showClaims(); });
    menu->addSeparator();
    m_claimActions.append(addForPage(
        menu, tr("&Link the number to…"), Qt::CTRL | Qt::Key_K, [](ReviewPage *page) { page->claims()->link(); },
        hasClaim));
    m_claimActions.append(addForPage(
        menu, tr("Take the link &back"), {}, [](ReviewPage *page) { page->claims()->unlink(); },
        [](ReviewPage *page) { return page->claims()->isLinkedByHand(); }));
    m_dismiss = addForPage(
        menu, tr("Not a &claim"), Qt::CTRL | Qt::SHIFT | Qt::Key_K,
        [](ReviewPage *page) { page->claims()->toggleDismissed(); }, hasClaim);
    m_dismiss->setCheckable(true);
    m_claimActions.append(m_dismiss);
    m_claimActions.append(addForPage(
        menu, tr("C&orrect the number…"), Qt::SHIFT | Qt::Key_F2,
        [](ReviewPage *page) {
            page->showClaims();
            page->claims()->correct();
        },
        [](ReviewPage *page) { return page->claims()->canBeCorrected(); }));
    m_claimActions.append(addForPage(
        menu, tr("&Restore the number that is printed"), {}, [](ReviewPage *page) { page->claims()->revert(); },
        [](ReviewPage *page) { return page->claims()->isCorrected(); }));
}

void MainMenu::addClaimActionsTo(QWidget *list)
{
    list->addActions(m_claimActions);
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MainMenu::makeCompareMenu()
{
    QMenu *menu = addMenu(tr("&Compare"));
    menu->setToolTipsVisible(true);
    addForPage(menu, tr("Compare with &last year's report…"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
               [this](ReviewPage *page) { m_comparer->askForLastYear(page); });
    addForPage(
        menu, tr("&Side by side with last year's"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
        [this](ReviewPage *page) { m_comparer->showBeside(page->session()->lastYear()->previous, {}, page); },
        [](ReviewPage *page) { return page->session()->lastYear() != nullptr; },
        tr("Compare with last year's report first."));
    addForPage(
        menu, tr("Side by side with the other &version"), {},
        [this](ReviewPage *page) {
            const Neighbours::Copy &copy = *page->session()->neighbours().copy;
            m_comparer->showBeside(copy.report, copy.name, page);
        },
        [](ReviewPage *page) { return page->session()->neighbours().copy.has_value(); },
        tr("The archive has no other version of this report."));
    addForPage(
        menu, tr("Side by side with the agency whose te&xt it has"), {},
        [this](ReviewPage *page) {
            const StandingReport &likeness = *page->session()->neighbours().likeness;
            m_comparer->showBeside(likeness, likeness.report.agency, page);
        },
        [](ReviewPage *page) { return page->session()->neighbours().likeness.has_value(); },
        tr("In the archive no agency beside it has most of its sentences."));
    QMenu *others = menu->addMenu(tr("Side by side with &another open report"));
    connect(others, &QMenu::aboutToShow, m_comparer, [this, others] { m_comparer->fill(others); });
}

void MainMenu::makeArchiveMenu()
{
    m_archive = addMenu(tr("&Archive"));
    m_archive->menuAction()->setVisible(m_window->archivePage() != nullptr);
    const auto addForDesk = [this](const QString &text, const QKeySequence &key,
                                   const std::function<void(ArchiveDesk *)> &act) {
        add(m_archive, text, key, [this, act] {
            m_window->withArchive(act);
        })->setEnabled(m_window->archivePage() != nullptr);
    };
    addForDesk(tr("&Import files…"), Qt::CTRL | Qt::Key_I, [](ArchiveDesk *desk) { desk->askForFiles(); });
    addForDesk(tr("Import a &folder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I,
               [](ArchiveDesk *desk) { desk->askForFolder(); });
    addForDesk(tr("&Search the texts"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
               [](ArchiveDesk *desk) { desk->focusSearch(); });
    addForDesk(tr("Read the archive &anew"), Qt::Key_F5, [](ArchiveDesk *desk) { desk->refresh(); });
}

void MainMenu::addArchiveActions(const QList<QAction *> &actions)
{
    m_archive->addSeparator();
    m_archive->addActions(actions);
}

/// In the menu, and always to be seen beside the menus.
void MainMenu::makePageSwitch(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    m_showReview = add(menu, tr("&Review"), Qt::CTRL | Qt::Key_1, [this] { m_window->showReview(); });
    m_showArchive = add(menu, tr("&Archive"), Qt::CTRL | Qt::Key_2, [this] { m_window->showArchive(); });
    auto *corner = new QWidget;
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(0);
    for (QAction *action : {m_showReview, m_showArchive}) {
        action->setIconText(withoutMnemonic(action->text()));
        action->setCheckable(true);
        action->setEnabled(m_window->archivePage() != nullptr);
        group->addAction(action);
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        connect(action, &QAction::toggled, button, [button](bool isShown) {
            QFont font = button->font();
            font.setBold(isShown);
            button->setFont(font);
        });
        row->addWidget(button);
    }
    if (m_window->archivePage()) {
        m_window->menuBar()->setCornerWidget(corner);
    } else {
        delete corner;
    }
    menu->addSeparator();
}

void MainMenu::makeViewMenu()
{
    QMenu *menu = addMenu(tr("&View"));
    makePageSwitch(menu);
    addForPage(menu, tr("Next &pane"), Qt::Key_F6, [](ReviewPage *page) { page->cyclePanes(1); });
    addForPage(menu, tr("Previous p&ane"), Qt::SHIFT | Qt::Key_F6, [](ReviewPage *page) { page->cyclePanes(-1); });
    addForPage(menu, tr("&Changes"), Qt::CTRL | Qt::Key_H, [](ReviewPage *page) { page->inspector()->showChanges(); });
    addForPage(menu, tr("H&istory…"), Qt::CTRL | Qt::SHIFT | Qt::Key_H,
               [this](ReviewPage *page) { m_window->journal()->showHistory(page); });
    const auto turn = [this](int step) {
        QTabWidget *tabs = m_window->tabs();
        if (tabs->count() > 0) {
            tabs->setCurrentIndex((tabs->currentIndex() + step + tabs->count()) % tabs->count());
        }
    };
    add(menu, tr("Next &report"), Qt::CTRL | Qt::Key_PageDown, [turn] { turn(1); });
    add(menu, tr("Previous r&eport"), Qt::CTRL | Qt::Key_PageUp, [turn] { turn(-1); });
    menu->addSeparator();
    add(menu, tr("&Larger text"), Qt::CTRL | Qt::Key_Equal, [this] {
        changeFontSize(1);
    })->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Plus)});
    add(menu, tr("&Smaller text"), Qt::CTRL | Qt::Key_Minus, [this] { changeFontSize(-1); });
    add(menu, tr("&Normal text size"), Qt::CTRL | Qt::Key_0, [this] { changeFontSize(0); });
}

void MainMenu::changeFontSize(int step)
{
    Settings::setFontSize(step == 0 ? 0 : qApp->font().pointSize() + step);
    applyTheme(*qApp, Settings::theme(), Settings::fontSize());
}

void MainMenu::addChoices(QMenu *menu, const QList<QPair<QString, QString>> &choices, const QString &present,
                          const std::function<void(QString)> &choose)
{
    auto *group = new QActionGroup(menu);
    connect(group, &QActionGroup::triggered, this,
            [choose](const QAction *action) { choose(action->data().toString()); });
    for (const auto &[id, text] : choices) {
        QAction *action = group->addAction(text);
        action->setData(id);
        action->setCheckable(true);
        action->setChecked(id == present);
        menu->addAction(action);
    }
}

void MainMenu::makeSettingsMenu()
{
    QMenu *menu = addMenu(tr("&Settings"));
    addChoices(menu->addMenu(tr("&Language")),
               {{u""_s, tr("The system's")},
                {u"en"_s, u"English"_s},
                {u"zh_CN"_s, u"简体中文"_s},
                {u"zh_TW"_s, u"繁體中文"_s}},
               Settings::language(), [this](const QString &language) {
                   Settings::setLanguage(language);
                   m_window->messages()->show(Severity::Note,
                                              tr("The language changes when the program is started again."));
               });
    const auto number = [](ThemeChoice choice) { return QString::number(int(choice)); };
    addChoices(menu->addMenu(tr("&Colours")),
               {{number(ThemeChoice::System), tr("The system's")},
                {number(ThemeChoice::Light), tr("Light")},
                {number(ThemeChoice::Dark), tr("Dark")}},
               number(Settings::theme()), [](const QString &choice) {
                   Settings::setTheme(ThemeChoice(choice.toInt()));
                   applyTheme(*qApp, Settings::theme(), Settings::fontSize());
               });
    add(menu, tr("&Archive…"), {}, [this] { askForArchive(); });
}

void MainMenu::askForArchive()
{
    ArchiveDialog dialog(Settings::archive(), m_window);
    if (dialog.exec() == QDialog::Accepted) {
        Settings::setArchive(dialog.address());
        m_window->messages()->show(Severity::Note, tr("The archive changes when the program is started again."));
    }
}

void MainMenu::makeHelpMenu()
{
    QMenu *menu = addMenu(tr("&Help"));
    add(menu, tr("&Keys"), QKeySequence::HelpContents, [this] { showKeys(m_window); });
    addForPage(menu, tr("&Rules"), Qt::SHIFT | Qt::Key_F1, [this](ReviewPage *page) {
        const Finding *finding = page->focus()->finding();
        showRules(m_window, page->session()->catalogue(), finding ? finding->rule : QString());
    });
    add(menu, tr("&About Gouji"), {}, [this] { showAbout(m_window); });
}

} // namespace gouji
