// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldedtext.h"

namespace gouji {

} // namespace gouji
