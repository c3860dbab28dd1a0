// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "finding.h"
#include "formrules.h"
#include "suggestions.h"

#include <memory>

namespace gouji {

/// Checks one report, again and again as it is corrected, on any number of threads at once. What rests on the text
/// alone is worked out once.
class Checker
{
public:
    /// Both must outlive the checker.
    Checker(const Report &report, const Catalogue &catalogue, const CheckSettings &settings = {});
    ~Checker();
    Checker(Checker &&) noexcept;
    Checker &operator=(Checker &&) noexcept;

    /// All findings, worst first, then in the order of the form and the text.
    QList<Finding> check(const CellValues &values, const Knowledge &knowledge = {}) const;
    /// What the text states, as printed.
    const Narrative &narrative() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The findings on a report as printed.
QList<Finding> check(const Report &report, const Catalogue &catalogue = Catalogue::standard(),
                     const CheckSettings &settings = {});

} // namespace gouji
