// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gouji {

// FuzzTarget::run of each target.

QString fuzzText(const QByteArray &input);
QString fuzzHtml(const QByteArray &input);
QString fuzzMhtml(const QByteArray &input);
QString fuzzZip(const QByteArray &input);
QString fuzzDocx(const QByteArray &input);
QString fuzzXlsx(const QByteArray &input);
QString fuzzPdf(const QByteArray &input);
QString fuzzReport(const QByteArray &input);

/// Two bytes that say what stands around them (Surroundings), and the words of a narrative.
QString fuzzNarrative(const QByteArray &input);
/// Of the first byte: from here on the rules are tried too.
constexpr int FirstOfChecked = 128;
/// A rule file; behind a NUL changes of the cells of a report that it is tried on, three bytes each.
QString fuzzRules(const QByteArray &input);
/// A query, part of an agency's name and a text to search, a NUL between.
QString fuzzSearch(const QByteArray &input);
/// A byte that chooses the format, one that says how many cells are corrected, and a text dump or a web page.
QString fuzzExport(const QByteArray &input);
/// What a program puts on the clipboard as HTML, as text and as addresses, a NUL between.
QString fuzzClipboard(const QByteArray &input);

// FuzzTarget::change of those whose inputs have a grammar.

/// Other sentences of the narrative's vocabulary.
QByteArray changeSentences(const QByteArray &input, quint32 seed);
/// Other rules, on cells that the form has and a few that it lacks.
QByteArray changeRules(const QByteArray &input, quint32 seed);

} // namespace gouji
