// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

namespace gouji {

/// An agency of the archive, and one of its years where one was chosen.
struct ArchivePlace
{
    int agency = 0; ///< 0: nothing is chosen.
    int year = 0;   ///< 0: the agency itself.
    int report = 0; ///< 0 where there is none, or it is not known yet.
    friend bool operator==(const ArchivePlace &, const ArchivePlace &) = default;
};

/// What an archive knows of a place.
struct PlaceFacts
{
    ArchivePlace place; ///< With the current report of the year where none was chosen.
    Agency agency;
    QString parent;                 ///< Name of the agency above; empty for none.
    QList<ArchivedReport> versions; ///< Of all reports of the agency.
    std::optional<ArchivedReport> report{};
    QList<Finding> findings{}; ///< Of the report.
    int brokenYear = 0;        ///< The first that does not carry on what the year before left; 0 for none.
};

Result<PlaceFacts> factsOf(Archive &archive, ArchivePlace place);

} // namespace gouji
