// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formedition.h"

#include <QHash>
#include <QList>

#include <vector>

namespace gouji {

/// What a printed label says.
struct Label
{
    enum class Kind
    {
        Row,
        Column,
        Group, ///< A head over rows or columns, or the corner's words: stands for no cell.
    };
    Kind kind = Kind::Group;
    int table = 0; ///< Index into FormEdition::tables.
    int item = -1; ///< Index into the table's rows, columns or groups; -1 for other heads.

    friend bool operator==(const Label &, const Label &) = default;
};

/// The labels of an edition, to be found in text. A label's key is what is left of it without blanks and punctuation:
/// blanks and line breaks inside a label, and which brackets or commas it is printed with, do not count.
class LabelIndex
{
public:
    explicit LabelIndex(const FormEdition &edition);
    /// The index of an edition of FormEdition::all(), built once.
    static const LabelIndex &of(const FormEdition &edition);

    struct Match
    {
        qsizetype size = 0; ///< Letters of the key that were read; 0 for no match.
        const std::vector<Label> *labels = nullptr;
        bool isCut = false; ///< Only the beginning of the label is printed.
    };
    /// The longest label that `key` begins with.
    Match longest(QStringView key) const;
    /// The label that `key` is: wholly, or, five letters and more, a beginning that no other label shares.
    Match whole(QStringView key) const;
    /// Whether some label begins with `key`.
    bool isBeginning(QStringView key) const { return walk(key) >= 0; }

private:
    struct Node
    {
        std::vector<std::pair<char16_t, int>> next;
        std::vector<Label> labels;
        int only = -1; ///< The one node with labels at or below this one; -1 for more than one.
    };
    void add(const QString &printed, Label label);
    void insert(QStringView key, Label label);
    int findOnly(int node);
    int step(int node, QChar letter) const;
    int walk(QStringView key) const;

    std::vector<Node> m_nodes{1};
};

/// Whether a character is part of a key.
bool isKeyLetter(QChar c);
/// The key of folded text.
QString keyOf(QStringView folded);
/// The key of a printed label without its ordinal: 1.属于国家秘密, （三）不予公开 and 四、结转 lose 1, 三 and 四.
QString keyWithoutOrdinal(QStringView printed);
/// How alike two keys are, from 0 to 1: twice their longest common subsequence over their length together.
double similarity(QStringView a, QStringView b);

} // namespace gouji
