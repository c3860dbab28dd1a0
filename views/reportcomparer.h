// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <QObject>

class QMenu;

namespace gouji {

class ComparePage;
class MainWindow;
class ReviewPage;

/// Holds the window's reports against one another: against last year's, which is read from a file or open already, and
/// side by side.
class ReportComparer : public QObject
{
    Q_OBJECT

public:
    explicit ReportComparer(MainWindow *window);

    /// Asks for last year's report of a page's, and reads it.
    void askForLastYear(ReviewPage *page);
    /// Reads last year's report in the background, or takes it as it stands where it is open; says on the page what
    /// came of it.
    void takeLastYear(ReviewPage *page, const QString &path);
    /// Opens a page with a report that is not open on the left and the one of a page on the right.
    /// @param name shown where the years do not tell them apart
    void showBeside(const StandingReport &other, const QString &name, ReviewPage *page);
    /// Opens a page with two open reports side by side, the older on the left.
    void showSideBySide(ReviewPage *page, ReviewPage *other);
    /// Lists the other open reports, to be shown beside the one in front.
    void fill(QMenu *menu);

private:
    void hold(ReviewPage *page, const StandingReport &previous, const QString &name);
    void open(ReviewPage *left, ReviewPage *right, ComparePage *page);

    MainWindow *m_window;
};

} // namespace gouji
