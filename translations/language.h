// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gouji {

/// The languages of the interface, as `--lang` names them: "en", "zh_CN", "zh_TW".
QStringList languages();

/// Installs the translations for a language, or for the system's locale where `language` is empty. Needs an
/// application.
void installLanguage(const QString &language);

} // namespace gouji
