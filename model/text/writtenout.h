// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// Whether a character is none to read but says in which direction others are: an override, an isolate, a mark.
bool turnsDirection(char32_t character);

/// Whether a character is none to read but acts on what shows it: a control or an escape, a mark that changes the
/// direction, an end of a line or a paragraph, half a surrogate pair, an annotation, what Unicode keeps for programs.
bool actsOnDisplay(char32_t character);

enum class Breaks
{
    WrittenOut, ///< For one line, which no text may end.
    Kept,       ///< '\n', '\r' and '\t' stay: for a cell, a comment, a box of text.
};

/// A text as a person or a terminal may see it: what acts on the display is written out, `[U+001B]`. Every way out of
/// the program calls it, and nothing before: what is compared and kept is the text as printed.
QString writtenOut(const QString &text, Breaks breaks = Breaks::WrittenOut);

/// Another program's message without the stop at its end, to stand in a sentence.
QString withoutStop(QString message);

} // namespace gouji
