// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace gouji {

/// What an agency is, as far as its name tells: its duties depend on it.
enum class AgencyKind
{
    Unknown,
    Government,         ///< Of a county or higher.
    Township,           ///< A township's or town's government.
    Street,             ///< A 街道办事处: an office of a district, not a government.
    Department,         ///< Of a government of a city or higher, or that cannot be told.
    CountyDepartment,   ///< Of a county.
    DistrictDepartment, ///< Of a district, if the name's 区 is one.
};

/// @param name folded, without blanks; a name with anything behind the agency's own is Unknown
AgencyKind agencyKind(QStringView name);

} // namespace gouji
