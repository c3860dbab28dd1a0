// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcemark.h"
#include "sourcepage.h"

#include <QTextEdit>

#include <functional>

namespace gouji {

/// The report as it came, read-only, with the places that are being looked at marked.
class SourceView : public QTextEdit
{
    Q_OBJECT

public:
    /// @param keep the source range that must be shown of a very long text
    SourceView(const Document &document, SourceSpan keep, QWidget *parent = nullptr);

    void setMarks(const QList<SourceMark> &marks);
    void setNumbers(const QList<SourceNumber> &numbers);
    bool isCut() const { return m_page.isCut(); }

signals:
    /// A person put the cursor there.
    void sourceActivated(qsizetype offset);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void markAgain();
    ExtraSelection selectionAt(SourceSpan source) const;
    std::optional<SourceSpan> currentPlace() const;
    void bringIntoView(SourceSpan page);
    void layKeeping(const QRect &view, const std::function<void()> &lay);
    void placeLineNumbers();
    void paintLineNumbers(QPaintEvent *event);
    QRect rectOf(SourceSpan page) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    SourcePage m_page;
    QList<SourceMark> m_marks;
    QList<SourceNumber> m_numbers;
    QWidget *m_lineNumbers = nullptr;
    bool m_following = false;
};

} // namespace gouji
