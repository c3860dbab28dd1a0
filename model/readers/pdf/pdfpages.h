// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QImage>
#include <QList>
#include <QSizeF>

#include <atomic>
#include <memory>

namespace gouji {

/// The pages of a PDF as pictures. Copies are cheap and share one open file. Thread-safe: one page is rendered at a
/// time, and what else is asked never waits for it. Nothing is fetched, no script is run.
class PdfPages
{
public:
    /// @return an Error for bytes that are no PDF, or one that is damaged beyond reading or needs a password.
    static Result<PdfPages> open(const QByteArray &bytes, const QString &name);

    int count() const { return int(m_sizes.size()); }
    /// Of a 1-based page as it is shown (turned as the file says and cut to its crop box, as the boxes of PrintedText
    /// are), in points of 1/72 inch. At most 14,400 either way (ISO 32000-1, annex C); empty for a damaged page.
    QSizeF size(int page) const { return m_sizes.at(page - 1); }
    /// A 1-based page on white; coarser than asked for where the picture would be too large for memory.
    /// @param stop set by another thread to give up, may be null
    /// @return a null image for a damaged page, one that takes too long, and when stopped
    QImage render(int page, qreal dotsPerPoint, const std::atomic_bool *stop = nullptr) const;

private:
    struct File;

    explicit PdfPages(std::shared_ptr<File> file);

    std::shared_ptr<File> m_file;
    QList<QSizeF> m_sizes;
};

} // namespace gouji
