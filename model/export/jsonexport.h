// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "effectivereport.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gouji {

/// A report as an element of "reports" in the JSON contract, schema 1. Numbers that are quantities are decimal strings;
/// `begin` and `end` are UTF-16 offsets into the source text, `line` and `column` in it 1-based, as is `page` for
/// formats made of pages. A suggestion of one edit has it as `cell` and `value`; all its edits are in `edits`. A waived
/// finding says so in `waived`; what it rests on in other reports is in `others`: their `year`, `agency` and `cells`.
/// `entries` are what a person corrects one by one: the findings of one cause, by their index, worst first, and the
/// suggestion that mends them, null where there is none or where others are as likely.
QJsonObject toJson(const EffectiveReport &snapshot);

/// A file that could not be read, as an element of "unread".
QJsonObject toJson(const Error &unread);

/// The bytes of a document, on one line. What acts on a terminal is escaped, as JSON allows for every character.
QByteArray jsonText(const QJsonDocument &json);

/// A whole document of one report.
QByteArray writeJson(const EffectiveReport &snapshot);

} // namespace gouji
