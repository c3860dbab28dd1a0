// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "labelhits.h"
#include "pieces.h"

#include <optional>

namespace gouji {

/// A row of a form's table that was found in the pieces: where its numbers begin, and what they should be.
struct Anchor
{
    int table = 0;
    int row =
        -1; ///< Index into FormTable::rows; -1 for a line of all the table's cells, or a row the form does not have.
    QString addedLabel;   ///< Of a row the form does not have.
    qsizetype label = 0;  ///< Index of the piece its label begins with.
    qsizetype values = 0; ///< Index of the first piece behind the label.
    qsizetype end = 0;    ///< Index of the piece where the next label begins.
    QStringList
        header; ///< Ids of the columns as the heads above name them; empty where they do not. Of a line: of the rows.
    QList<std::pair<int, QString>> positions; ///< In a true table: grid column and id of each head.
};

/// What of an edition's tables stands in the pieces.
struct FoundTables
{
    QList<Anchor> anchors; ///< In the order of the text.
    QList<Remark> remarks;
    /// The edition's mergeable group stands as one row (（六）其他处理): a remark says so too.
    bool hasMergedRows = false;
};

/// @param labels what findLabels() found
FoundTables findTables(const Document &document, const Pieces &pieces, const FormEdition &edition,
                       std::vector<LabelHit> labels);

} // namespace gouji
