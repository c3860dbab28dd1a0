// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace gouji {

/// What a number of a labelled sentence truly is.
struct NumberLabel
{
    QString number;           ///< As printed, with 万 or 亿.
    QList<CellSum> meanings;  ///< Any of them; empty where it speaks of no cell.
    QStringList alternatives; ///< All that is right: "parts", "percent", "change", "-" beside the cells.
};

/// A sentence with what a careful reader makes of it (tests/data/sentences.tsv tells how it is written).
struct LabelledSentence
{
    QByteArray id;
    QString text;
    QString edition;
    QString agency;
    int year = 0;
    QStringList labels;   ///< As written: "26=requests.new.total".
    QStringList findings; ///< Rules, of the sentence alone.
};

QList<LabelledSentence> labelledSentences(const QString &path);

/// A report whose only words are the sentence, and whose cells all hold a number that no sentence states.
Report reportOf(const LabelledSentence &sentence);

/// The labels as cells of a report.
QList<NumberLabel> labelsOf(const LabelledSentence &sentence, const Report &report);

/// The report's cells with those that the labels speak of set so that every one agrees by its first meaning, where that
/// can be done.
QList<CellValue> agreeingValues(const Report &report, const QList<NumberLabel> &labels);

/// What is printed as a number: 1,103, 三百零五, 18.6万; in yuan or pieces.
std::optional<Quantity> labelValue(QStringView printed);

} // namespace gouji
