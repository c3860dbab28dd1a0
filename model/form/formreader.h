// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formedition.h"
#include "jsonreader.h"

namespace gouji {

/// Reads an edition as resources/forms/README.md says. Whatever is missing, unknown, named twice or speaks of a part
/// that is not there is an Error with `name`, line and reason.
Result<FormEdition> readEdition(const QByteArray &json, const QString &name);

/// Reads `left`, `right`, `last-year` and `only` of a balance; its rule is left empty. Cells that one of the editions
/// does not have are a fault.
Balance readBalance(JsonReader *json, const QList<const FormEdition *> &editions);

} // namespace gouji
