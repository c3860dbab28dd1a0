// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// A report's text as a widget may show it: what acts on the display is written out. `role` is Qt::ToolTipRole for a
/// tooltip (QWidget::setToolTip too), which Qt takes for markup where it looks like it: there it is escaped.
QString shownText(const QString &text, int role = Qt::DisplayRole);

} // namespace gouji
