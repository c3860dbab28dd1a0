// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcepane.h"

#include "pageview.h"
#include "sourceview.h"

namespace gouji {

namespace {

/// The part of the source that holds anything of the report.
SourceSpan reportSpan(const Report &report)
{
    SourceSpan span{report.document().source().text().size(), 0};
    const auto include = [&span](SourceSpan part) {
        span.begin = std::min(span.begin, part.begin);
        span.end = std::max(span.end, part.end);
    };
    for (const SectionHeading &section : report.sections) {
        include(section.heading);
    }
    for (const CellValue &cell : report.cells()) {
        if (cell.status != CellStatus::Missing) {
            include(cell.span);
        }
    }
    return span.isEmpty() ? SourceSpan() : span;
}

} // namespace

SourcePane::SourcePane(const LoadedReport &loaded, QWidget *parent)
    : QStackedWidget(parent)
    , m_report(loaded.report)
{
    const Document &document = m_report.document();
    if (!document.printed().isEmpty()) {
        if (Result<PdfPages> pages = PdfPages::open(loaded.bytes, loaded.file)) {
            m_pages = new PageView(document, *std::move(pages));
            connect(m_pages, &PageView::sourceActivated, this, &SourcePane::sourceActivated);
            connect(m_pages, &PageView::failed, this, [this] {
                showText();
                emit pagesLost();
            });
            show(m_pages);
            return;
        }
    }
    showText();
}

void SourcePane::show(QWidget *view)
{
    setFocusProxy(view);
    setCurrentIndex(addWidget(view));
}

void SourcePane::showText()
{
    m_text = new SourceView(m_report.document(), reportSpan(m_report));
    connect(m_text, &SourceView::sourceActivated, this, &SourcePane::sourceActivated);
    const bool hadFocus = m_pages && m_pages->hasFocus();
    show(m_text);
    if (m_pages) {
        m_pages->deleteLater(); // not at once: it is what calls
        m_pages = nullptr;
    }
    if (hadFocus) {
        m_text->setFocus();
    }
    m_text->setNumbers(m_numbers);
    m_text->setMarks(m_marks);
}

void SourcePane::setNumbers(const QList<SourceNumber> &numbers)
{
    m_numbers = numbers;
    if (m_text) {
        m_text->setNumbers(numbers);
    }
}

void SourcePane::setMarks(const QList<SourceMark> &marks)
{
    m_marks = marks;
    if (m_pages) {
        m_pages->setMarks(marks);
    } else {
        m_text->setMarks(marks);
    }
}

} // namespace gouji
