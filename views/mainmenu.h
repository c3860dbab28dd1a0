// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace gouji {

class MainWindow;
class ReportComparer;
class ReviewPage;

/// The window's menus: every act of the program with its key, enabled while it can be done.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    /// Builds the menus into the window's menu bar.
    explicit MainMenu(MainWindow *window);

    void setRecentFiles(const QStringList &paths);
    /// Puts what can be done with an agency or a report of the archive into its menu.
    void addArchiveActions(const QList<QAction *> &actions);
    /// Lets what changes a cell work while the form has the keyboard, and from its context menu.
    void addCellActionsTo(QWidget *form);
    /// Puts what changes a number of the text into the context menu of their list.
    void addClaimActionsTo(QWidget *list);

private:
    using Act = std::function<void(ReviewPage *)>;
    using Condition = std::function<bool(ReviewPage *)>;
    struct Conditional
    {
        QAction *action;
        Condition condition;
        QString reason; ///< Why it cannot be done; may be empty.
    };

    void makeFileMenu();
    void makeEditMenu();
    void makeFindingsMenu();
    void makeClaimsMenu();
    void makeCompareMenu();
    void makeArchiveMenu();
    void makeViewMenu();
    void makePageSwitch(QMenu *menu);
    void makeSettingsMenu();
    void makeHelpMenu();
    void askForArchive();
    QMenu *addMenu(const QString &title);
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &key, std::function<void()> act);
    /// Acts on the report in front; disabled while there is none or `condition` does not hold, which `reason` explains.
    QAction *addForPage(QMenu *menu, const QString &text, const QKeySequence &key, const Act &act,
                        const Condition &condition = {}, const QString &reason = {});
    void addChoices(QMenu *menu, const QList<QPair<QString, QString>> &choices, const QString &present,
                    const std::function<void(QString)> &choose);
    void changeFontSize(int step);
    void updateEnabled();

    MainWindow *m_window;
    ReportComparer *m_comparer;
    QMenu *m_recent = nullptr;
    QMenu *m_archive = nullptr;
    QAction *m_showReview = nullptr;
    QAction *m_showArchive = nullptr;
    QList<Conditional> m_conditional;
    QList<QAction *> m_cellActions;
    QList<QAction *> m_claimActions;
    QAction *m_dismiss = nullptr;
    QAction *m_right = nullptr;
};

} // namespace gouji
