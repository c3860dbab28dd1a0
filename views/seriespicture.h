// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seriestable.h"

namespace gouji {

/// The kinds of picture, by the extension of a file.
enum class PictureKind
{
    Png,
    Svg,
};

/// Series as SeriesChart draws them, on a light ground and large enough for print.
QByteArray seriesPicture(const SeriesTable &table, int year, PictureKind kind);

} // namespace gouji
