// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"

#include <QByteArray>

namespace gouji {

/// Rules and their balances as one file states them; the two lists run in step.
struct RuleFile
{
    QList<Rule> rules;
    QList<Balance> balances;
};

/// Reads a rule file (resources/rules/README.md). A rule that is broken, or has an id in `known`, is left out and adds
/// an Error with `name`, line and reason.
RuleFile readRuleFile(const QByteArray &bytes, const QString &name, const QList<Rule> &known, QList<Error> *errors);

} // namespace gouji
