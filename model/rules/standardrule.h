// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"

#include <array>
#include <span>

namespace gouji {

/// An entry of the catalogue as the program's code holds it: texts marked for translation, in English.
struct StandardRule
{
    const char *id;
    Severity severity;
    Basis basis;
    const char16_t *basisText;
    bool (*isIn)(const FormEdition &); ///< Whether it applies to an edition; null: to all.
    std::array<const char *, 7> messages;
    const char *explanation;
};

/// The rules that need another report beside the one that is checked.
std::span<const StandardRule> rulesAcrossReports();
/// What the editions' carry-overs are (FormEdition::balances).
std::span<const StandardRule> carryOverRules();

} // namespace gouji
