// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labels.h"
#include "pieces.h"

#include <algorithm>
#include <vector>

namespace gouji {

/// A label in the pieces; one without labels is words that are no label of the form.
struct LabelHit
{
    qsizetype begin = 0; ///< Pieces [begin, end).
    qsizetype end = 0;
    std::vector<Label> labels; ///< What it may be: 其他 and 总计 name both rows and columns.
    bool isCut = false;        ///< Only a label's beginning is printed.

    bool mayBeOf(int table) const
    {
        return std::any_of(labels.begin(), labels.end(), [table](const Label &label) { return label.table == table; });
    }
};

/// All words among the pieces, read as the labels they spell: one that was torn into several pieces, several that stand
/// in one, one with a note in brackets behind it.
std::vector<LabelHit> findLabels(const Document &document, const Pieces &pieces, const LabelIndex &index);

} // namespace gouji
