// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetcontent.h"
#include "textedit.h"

#include <map>

namespace gouji {

/// What becomes of a cell.
struct CellChange
{
    QString shown;         ///< Its text as it is, with its line breaks.
    QList<TextEdit> edits; ///< Offsets in `shown`.

    QString edited() const;
    /// Whether nothing of the old text stays.
    bool isWhole() const;
};
using CellChanges = std::map<CellAddress, CellChange>;

/// A sheet's part written again.
struct RewrittenSheet
{
    QByteArray bytes;
    QList<CellAddress> formulasLost; ///< Cells that were formulas and are values now.
};

/// @param items the shared strings that the edited cells show, without their tags
/// @return nothing for a part that is in another encoding than UTF-8, or no XML
std::optional<RewrittenSheet> rewriteSheet(const QByteArray &sheet, const CellChanges &edits, const Workbook &workbook,
                                           const QHash<qsizetype, QByteArray> &items);

/// The indices of the shared strings that some cells of a sheet show.
QList<qsizetype> sharedStringsOf(const QByteArray &sheet, const CellChanges &edits);

} // namespace gouji
