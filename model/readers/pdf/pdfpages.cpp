// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfpages.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QMutex>

#include <poppler-qt6.h>

#include <cmath>

namespace gouji {

namespace {

constexpr qreal LongestSide = 14'400;       // points
constexpr qreal MaximumPixels = 16'000'000; // of a picture: 64 MB
constexpr int LongestRendering = 15'000;    // ms
constexpr qreal PointsPerInch = 72;

/// What poppler asks now and then while it renders.
struct Patience
{
    const std::atomic_bool *stop = nullptr;
    QDeadlineTimer deadline{LongestRendering};

    bool isOver() const { return (stop && *stop) || deadline.hasExpired(); }
};

} // namespace

struct PdfPages::File
{
    std::unique_ptr<Poppler::Document> document;
    QMutex mutex; // poppler's documents know no threads
};

PdfPages::PdfPages(std::shared_ptr<File> file)
    : m_file(std::move(file))
{
    const int count = m_file->document->numPages();
    m_sizes.reserve(count);
    for (int i = 0; i < count; ++i) {
        const std::unique_ptr<Poppler::Page> page = m_file->document->page(i);
        m_sizes.append(page ? page->pageSizeF().boundedTo({LongestSide, LongestSide}) : QSizeF());
    }
}

Result<PdfPages> PdfPages::open(const QByteArray &bytes, const QString &name)
{
    auto file = std::make_shared<File>();
    file->document = Poppler::Document::loadFromData(bytes);
    if (!file->document || file->document->isLocked() || file->document->numPages() == 0) {
        return Error{.file = name,
                     .cause = QCoreApplication::translate("gouji::PdfPages", "The pages of this PDF cannot be shown."),
                     .remedy = {}};
    }
    file->document->setRenderHint(Poppler::Document::Antialiasing);
    file->document->setRenderHint(Poppler::Document::TextAntialiasing);
    return PdfPages(std::move(file));
}

QImage PdfPages::render(int page, qreal dotsPerPoint, const std::atomic_bool *stop) const
{
    const QSizeF points = size(page);
    if (points.isEmpty()) {
        return {};
    }
    const qreal finest = std::sqrt(MaximumPixels / (points.width() * points.height()));
    const qreal resolution = std::min(dotsPerPoint, finest) * PointsPerInch;
    const QMutexLocker lock(&m_file->mutex);
    const Patience patience{.stop = stop};
    const std::unique_ptr<Poppler::Page> source = m_file->document->page(page - 1);
    if (!source || patience.isOver()) {
        return {};
    }
    const QImage image = source->renderToImage(
        resolution, resolution, -1, -1, -1, -1, Poppler::Page::Rotate0, nullptr, [](const QVariant &) { return false; },
        [](const QVariant &payload) { return static_cast<const Patience *>(payload.value<const void *>())->isOver(); },
        QVariant::fromValue<const void *>(&patience));
    return patience.isOver() ? QImage() : image;
}

} // namespace gouji
