// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keptreport.h"

#include <functional>

namespace gouji {

/// The current reports that a filter leaves, as writeTidyCsv() writes each, under one header: by agency (pinyin) and
/// year.
/// @param write takes the header, then a report at a time
/// @param progress is told how many reports are written, and of how many
[[nodiscard]] std::optional<Error> writeArchive(Archive *archive, const Journal &journal, const ArchiveFilter &filter,
                                                const std::function<void(const QByteArray &)> &write,
                                                const std::function<void(qsizetype, qsizetype)> &progress);

} // namespace gouji
