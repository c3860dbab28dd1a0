// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSplitter;
class QTableView;
class QWidget;

namespace gouji {

/// Makes a table look and behave as a list of rows, of which one is chosen.
void showAsRows(QTableView *list);

/// A list with what is to be known of its current row beside it; a splitter that takes both.
QSplitter *besideDetail(QWidget *list, QWidget *detail);

} // namespace gouji
