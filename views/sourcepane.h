// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake.h"
#include "sourcemark.h"

#include <QStackedWidget>

namespace gouji {

class PageView;
class SourceView;

/// The report as it came: its pages where it is made of pages and they can be shown, else its text.
class SourcePane : public QStackedWidget
{
    Q_OBJECT

public:
    explicit SourcePane(const LoadedReport &loaded, QWidget *parent = nullptr);

    void setMarks(const QList<SourceMark> &marks);
    /// Only text shows them.
    void setNumbers(const QList<SourceNumber> &numbers);
    /// Null while the text is shown.
    PageView *pages() const { return m_pages; }
    /// Null while the pages are shown.
    SourceView *text() const { return m_text; }

signals:
    /// A person pointed at that place of the source.
    void sourceActivated(qsizetype offset);
    /// The pages turned out not to be fit to be shown: their text is shown instead.
    void pagesLost();

private:
    void showText();
    void show(QWidget *view);

    Report m_report;
    QList<SourceMark> m_marks;
    QList<SourceNumber> m_numbers;
    PageView *m_pages = nullptr;
    SourceView *m_text = nullptr;
};

} // namespace gouji
