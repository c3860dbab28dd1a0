// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// Makes a file, empty and for its owner alone, and the folder it is in; what is there already stays as it is. Where
/// the file cannot be made, whoever opens it says why.
/// @return false where the folder could not be made
bool makePrivateFile(const QString &path);
/// From now on a file, where it is there, is for its owner alone.
void keepFromOthers(const QString &path);

} // namespace gouji
