// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfreader.h"

#include "pdfflow.h"
#include "pdfwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct PdfReader
{
    Q_DECLARE_TR_FUNCTIONS(gouji::PdfReader)
};

// A report has some fifty pages and a few thousand words, read in a tenth of a second.
constexpr int MostPages = 2000;
constexpr size_t MostWords = 80'000; // in 50 MB of memory
constexpr qint64 MostMilliseconds = 10'000;

Error tooMuch(const QString &name)
{
    return {.file = name,
            .cause = PdfReader::tr("The PDF holds much more than a report does."),
            .remedy = PdfReader::tr("Choose the report itself, or print its pages to a PDF of their own.")};
}

Error damaged(const QString &name)
{
    return {.file = name,
            .cause = PdfReader::tr("The PDF is damaged."),
            .remedy = PdfReader::tr("Save or download it again.")};
}

} // namespace

Result<Document> readPdf(const QByteArray &bytes, const QString &name)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(bytes);
    if (!pdf) {
        return damaged(name);
    }
    if (pdf->isLocked()) {
        return Error{.file = name,
                     .cause = PdfReader::tr("The PDF is protected with a password."),
                     .remedy = PdfReader::tr("Open it with the password and print or save it without one.")};
    }
    if (pdf->numPages() < 1) {
        return damaged(name);
    }
    const Drawings drawings = pdf->numPages() > MostPages ? Drawings{.isTooMuch = true} : findRulings(bytes);
    if (drawings.isTooMuch) {
        return tooMuch(name);
    }

    QElapsedTimer timer;
    timer.start();
    const auto isLate = [](const QVariant &closure) {
        return static_cast<const QElapsedTimer *>(closure.value<const void *>())->hasExpired(MostMilliseconds);
    };
    const QVariant closure = QVariant::fromValue(static_cast<const void *>(&timer));
    QList<PdfPage> pages;
    size_t wordCount = 0;
    for (int i = 0; i < pdf->numPages(); ++i) {
        PdfPage &page = pages.emplace_back();
        const std::unique_ptr<Poppler::Page> source = pdf->page(i);
        if (!source) {
            continue;
        }
        page.height = source->pageSizeF().height();
        const auto boxes = source->textList(Poppler::Page::Rotate0, isLate, closure);
        wordCount += boxes.size();
        if (wordCount > MostWords || timer.hasExpired(MostMilliseconds)) {
            return tooMuch(name);
        }
        QList<PdfWord> words;
        for (const std::unique_ptr<Poppler::TextBox> &box : boxes) {
            words.append(PdfWord::of(*box, i + 1));
        }
        const QSizeF size = source->pageSizeF();
        const QRectF around(-size.width(), -size.height(), 3 * size.width(), 3 * size.height());
        words.removeIf([&around](const PdfWord &word) { return word.text.isEmpty() || !around.contains(word.box); });
        if (i < drawings.pages.size()) {
            page.tables = takeDrawnTables(drawings.pages.at(i), i + 1, &words);
        }
        page.lines = linesOf(std::move(words));
    }
    if (wordCount == 0) {
        return Error{.file = name,
                     .cause = PdfReader::tr("The PDF has pages but no text: it is scanned."),
                     .remedy = PdfReader::tr("Run text recognition (OCR) on it, or use the original.")};
    }
    return documentOf(flowOf(std::move(pages)));
}

} // namespace gouji
