// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "report.h"

namespace gouji {

/// The printed words that tell a cell of the report from all others, or the words around a number of the narrative; its
/// id for a cell the report does not have.
QString fullCellLabel(const Report &report, const CellId &cell);
/// The same of several cells, a semicolon between two.
QString fullCellLabels(const Report &report, const QList<CellId> &cells);
/// The words before and after a number of the narrative, in its paragraph and as short as a list needs them.
struct ClaimWords
{
    QString before;
    QString after;
    friend bool operator==(const ClaimWords &, const ClaimWords &) = default;
};
ClaimWords wordsAround(const Report &report, SourceSpan number);
/// Title of the section that holds a cell or a number of the narrative; empty where none does.
QString sectionTitleOf(const Report &report, const CellId &cell);
/// Title of the section that holds a table, numbered as printed: 三、收到和处理政府信息公开申请情况.
QString tableTitle(const Report &report, QStringView table);
/// Where a person finds a source offset in the file: its page or its line (1-based). Empty for a format that has
/// neither.
QString sourcePlaceText(const Document &document, qsizetype offset);
/// Where a finding is, in a few words: a cell, what its cells share, a section, or a place in the source.
QString placeText(const Report &report, const Finding &finding);
/// Text of a cell for people: a blank is called so.
QString printedText(const QString &text);
/// A cell's status for people.
QString statusText(CellStatus status);

} // namespace gouji
