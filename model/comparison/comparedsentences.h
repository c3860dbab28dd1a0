// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace gouji {

/// A sentence of the narrative as it is compared with others.
struct ComparedSentence
{
    SourceSpan span; ///< In the source.
    QString text;    ///< As a person sees it.
    QString key;     ///< Its letters and digits, folded.

    friend bool operator==(const ComparedSentence &, const ComparedSentence &) = default;
};

/// The sentences of the report's sections, in the order of the text. Left out are tables, headings, the form's own
/// words and what is too short to say anything (无).
QList<ComparedSentence> comparedSentences(const Report &report);

/// A key with every number, Arabic or Chinese, and so every year, as one mark.
QString withoutNumbers(QStringView key);

/// The names that an agency has in its own text, as keys, the longest first: 青山市财政局, 青山市, 财政局, 青山, 财政,
/// and 我市, 全市, 本局. Those of the text alone where the agency is not known.
QStringList namesOf(const QString &agency);
/// A key with each of these names as one mark.
QString withoutNames(QString key, const QStringList &names);

} // namespace gouji
