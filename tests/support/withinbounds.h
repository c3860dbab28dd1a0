// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <QByteArray>

#include <functional>

namespace gouji {

using Make = std::function<QByteArray()>;

/// Data rows, each a file that was made to break what reads it; checkWithinBounds() looks at one.
void addBoundsColumns();
/// The program refuses the file with a message that holds `words`.
void addRefused(const QByteArray &name, const Make &make, const char *words = "");
/// The program reads the cells of the sample that the file was made of.
void addReadAsSample(const QByteArray &name, const Make &make);
/// The program says of the file what it likes.
void addEnding(const QByteArray &name, const Make &make);

/// Has the program itself read the row's file, in a process that may use a gigabyte of memory and half a minute of a
/// processor.
void checkWithinBounds();

/// A sample of the project's own, whose cells are those of a faultless report.
QByteArray sampleHtml();
Document sampleDocument();

} // namespace gouji
