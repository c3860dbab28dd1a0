// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchors.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

class TableFinder
{
public:
    TableFinder(const Document &document, const Pieces &pieces, const FormEdition &edition,
                std::vector<LabelHit> labels)
        : m_document(document)
        , m_pieces(pieces)
        , m_edition(edition)
        , m_hits(std::move(labels))
        , m_states(size_t(edition.tables.size()))
    {
    }

    FoundTables find()
    {
        collectRowsFound();
        for (m_hit = 0; m_hit < qsizetype(m_hits.size()); ++m_hit) {
            const LabelHit &hit = m_hits[size_t(m_hit)];
            if (hit.labels.empty()) {
                takeUnknown(hit);
            } else if (const std::optional<Label> label = resolve(hit)) {
                take(hit, *label);
            }
        }
        return std::move(m_found);
    }

private:
    struct State
    {
        bool hasRows = false;                     ///< A row has been found.
        int rowAfter = 0;                         ///< Index of the row behind the last one found.
        bool isInHeader = false;                  ///< The last label was a column's.
        bool headerIsUsed = false;                ///< A row has been found under the present heads.
        std::set<int> columnsFound;               ///< Indices of columns whose heads were found.
        QStringList header;                       ///< Ids of the columns in the order of their heads.
        QList<std::pair<int, QString>> positions; ///< Grid column and id of each head in an exact table.
        QStringList lineCells;                    ///< For Arrangement::Line: the row heads found, in order.
    };

    const Piece &piece(qsizetype index) const { return m_pieces.list.at(index); }
    const FormTable &table(int index) const { return m_edition.tables.at(index); }

    void collectRowsFound()
    {
        for (const LabelHit &hit : m_hits) {
            for (const Label &label : hit.labels) {
                // A label that may also be a column's says nothing of the row.
                if (label.kind == Label::Kind::Row && hit.labels.size() == 1) {
                    m_rowsFound.insert({label.table, label.item});
                }
            }
        }
        const bool hasParts = std::any_of(m_rowsFound.begin(), m_rowsFound.end(), [this](std::pair<int, int> found) {
            const FormGroup *mergeable = table(found.first).group(GroupRole::Mergeable);
            return mergeable && table(found.first).rows.at(found.second).group == mergeable->id;
        });
        m_found.hasMergedRows = !hasParts && std::any_of(m_hits.begin(), m_hits.end(), [this](const LabelHit &hit) {
            return !hit.labels.empty() && isMergeable(hit.labels.front());
        });
    }

    bool isMergeable(Label label) const
    {
        const FormTable &form = table(label.table);
        return label.kind == Label::Kind::Group && label.item >= 0 &&
               form.groups.at(label.item).role == GroupRole::Mergeable;
    }

    /// Which of the labels it may be is meant, by the table that is being read and whether its rows have begun.
    std::optional<Label> resolve(const LabelHit &hit)
    {
        if (!hit.mayBeOf(m_table)) {
            const bool isOfOneTable = std::all_of(hit.labels.begin(), hit.labels.end(), [&hit](const Label &label) {
                return label.table == hit.labels.front().table;
            });
            if (!isOfOneTable) {
                return {};
            }
            m_table = hit.labels.front().table;
        }
        const State &state = m_states[size_t(m_table)];
        const bool wantsRow = state.hasRows && !state.isInHeader;
        std::optional<Label> best;
        for (const Label &label : hit.labels) {
            const bool fits = (label.kind == Label::Kind::Row) == wantsRow;
            if (label.table == m_table && (!best || fits)) {
                best = label;
            }
        }
        return best;
    }

    void take(const LabelHit &hit, Label label)
    {
        State &state = m_states[size_t(label.table)];
        const Arrangement arrangement = table(label.table).arrangement;
        switch (label.kind) {
        case Label::Kind::Group:
            state.isInHeader = state.isInHeader && !isMergeable(label);
            if (m_found.hasMergedRows && isMergeable(label)) {
                addAnchor(hit, label.table, mergedRow(label.table));
                const FormGroup &group = table(label.table).groups.at(label.item);
                remark(Remark::Kind::RowsMerged, hit, printedText(hit), group.label, group.id);
            } else if (arrangement == Arrangement::Blocks) {
                state.header.clear();
            }
            break;
        case Label::Kind::Column:
            takeColumn(hit, label);
            break;
        case Label::Kind::Row:
            if (arrangement == Arrangement::Line) {
                state.lineCells.append(table(label.table).rows.at(label.item).id);
                takeLine(hit, label.table);
            } else {
                addAnchor(hit, label.table, label.item);
                remarkCut(hit, table(label.table).rows.at(label.item).label);
            }
            break;
        }
    }

    /// The first of the rows that are printed as one.
    int mergedRow(int tableIndex) const
    {
        const FormTable &form = table(tableIndex);
        return int(form.rowsNamed(form.group(GroupRole::Mergeable)->id).first());
    }

    void takeColumn(const LabelHit &hit, Label label)
    {
        State &state = m_states[size_t(label.table)];
        const FormColumn &column = table(label.table).columns.at(label.item);
        if (state.headerIsUsed) {
            state.header.clear();
            state.positions.clear();
            state.headerIsUsed = false;
        }
        state.isInHeader = true;
        state.columnsFound.insert(label.item);
        remarkCut(hit, column.label);
        qsizetype place = state.header.size();
        if (piece(hit.begin).isExact && state.positions.size() == place) {
            const int gridColumn = piece(hit.begin).column;
            const auto isBehind = [gridColumn](const auto &position) { return position.first > gridColumn; };
            const bool isMatrix = table(label.table).arrangement == Arrangement::Matrix;
            while (isMatrix && place > 0 && isBehind(state.positions.at(place - 1))) {
                --place;
            }
            state.positions.insert(place, {gridColumn, column.id});
        }
        state.header.insert(place, column.id);
        if (table(label.table).arrangement == Arrangement::Line) {
            takeLine(hit, label.table);
        }
    }

    /// In a table of one line the heads come first; the numbers follow the last of them.
    void takeLine(const LabelHit &hit, int tableIndex)
    {
        const qsizetype end = endOfValues();
        const auto isValue = [this](qsizetype at) { return piece(at).kind == Piece::Kind::Value; };
        qsizetype at = hit.end;
        while (at < end && !isValue(at)) {
            ++at;
        }
        const bool isLastHead = m_hit + 1 == qsizetype(m_hits.size()) || !m_hits[size_t(m_hit + 1)].mayBeOf(tableIndex);
        if (at < end || isLastHead) {
            addAnchor(hit, tableIndex, -1);
        }
    }

    /// Where what stands behind this label ends: at the next one, which may stand in the same piece.
    qsizetype endOfValues() const
    {
        const bool isLast = m_hit + 1 == qsizetype(m_hits.size());
        return isLast ? m_pieces.list.size() : std::max(m_hits[size_t(m_hit)].end, m_hits[size_t(m_hit + 1)].begin);
    }

    void addAnchor(const LabelHit &hit, int tableIndex, int row, const QString &addedLabel = {})
    {
        State &state = m_states[size_t(tableIndex)];
        state.hasRows = true;
        state.isInHeader = false;
        state.headerIsUsed = true;
        state.rowAfter = row >= 0 ? row + 1 : state.rowAfter;
        m_found.anchors.append({.table = tableIndex,
                                .row = row,
                                .addedLabel = addedLabel,
                                .label = hit.begin,
                                .values = hit.end,
                                .end = endOfValues(),
                                .header = headerOf(tableIndex),
                                .positions = state.positions});
        if (table(tableIndex).arrangement == Arrangement::Line) {
            state.lineCells.clear();
        }
    }

    /// Column ids in the order of the numbers below them, as far as the heads say it.
    QStringList headerOf(int tableIndex)
    {
        State &state = m_states[size_t(tableIndex)];
        switch (table(tableIndex).arrangement) {
        case Arrangement::Blocks:
            return state.header;
        case Arrangement::Line:
            return state.lineCells;
        case Arrangement::Matrix:
            break;
        }
        // The heads of a matrix stand on two lines: only their places in a true table tell their order.
        return state.positions.size() == state.header.size() ? state.header : QStringList();
    }

    /// Words that are no label: a misprinted one when they stand where one should, the rest of one, or nothing.
    void takeUnknown(const LabelHit &hit)
    {
        if (m_table < 0) {
            return;
        }
        const State &state = m_states[size_t(m_table)];
        const bool isLine = table(m_table).arrangement == Arrangement::Line;
        if (!isLine && (state.hasRows || !state.columnsFound.empty()) && takeUnknownRow(hit)) {
            return;
        }
        Anchor *last = m_found.anchors.isEmpty() ? nullptr : &m_found.anchors.last();
        if (last && last->table == m_table && last->values == last->end && last->end == hit.begin) {
            last->values = hit.end;
            last->end = endOfValues();
        } else if (!isLine && isFollowedByValue(hit) && piece(hit.begin).isCell && state.hasRows &&
                   standsInItsSection(hit)) {
            addAnchor(hit, m_table, -1, printedText(hit));
            remark(Remark::Kind::RowAdded, hit, printedText(hit), {}, {});
        } else if (piece(hit.begin).isCell) {
            takeUnknownColumn(hit);
        }
    }

    bool standsInItsSection(const LabelHit &hit) const
    {
        const int section = piece(hit.begin).section;
        return section == 0 || section == table(m_table).section;
    }

    bool isFollowedByValue(const LabelHit &hit) const
    {
        qsizetype at = hit.end;
        while (at < endOfValues() && piece(at).kind == Piece::Kind::Blank && !piece(at).startsRow) {
            ++at;
        }
        return at < endOfValues() && piece(at).kind == Piece::Kind::Value &&
               piece(at).section == piece(hit.begin).section;
    }

    /// @return whether the words are a row's misprinted label
    bool takeUnknownRow(const LabelHit &hit)
    {
        double bestScore = isFollowedByValue(hit) ? 0.5 : 0.7;
        const auto [first, last] = gapAround();
        const QStringView key = m_pieces.key(piece(hit.begin).key);
        int best = -1;
        for (int row = first; row < last; ++row) {
            if (m_rowsFound.contains({m_table, row})) {
                continue;
            }
            const double score = similarity(key, keyOf(folded(table(m_table).rows.at(row).label)));
            if (score >= bestScore) {
                best = row;
                bestScore = score;
            }
        }
        if (best < 0) {
            return false;
        }
        m_rowsFound.insert({m_table, best});
        addAnchor(hit, m_table, best);
        const FormRow &row = table(m_table).rows.at(best);
        remark(Remark::Kind::LabelDeparts, hit, printedText(hit), row.label, row.id);
        return true;
    }

    /// The rows of the form between the last row found and the next one to come: [first, last).
    std::pair<int, int> gapAround()
    {
        const int first = m_states[size_t(m_table)].rowAfter;
        const int rowCount = int(table(m_table).rows.size());
        auto &[hit, row] = m_nextRows.try_emplace({m_table, first}, -1, rowCount).first->second;
        if (hit > m_hit) {
            return {first, row};
        }
        row = rowCount;
        for (hit = m_hit + 1; hit < qsizetype(m_hits.size()); ++hit) {
            for (const Label &label : m_hits[size_t(hit)].labels) {
                if (label.table == m_table && label.kind == Label::Kind::Row && label.item >= first) {
                    row = label.item;
                    return {first, row};
                }
            }
        }
        return {first, row};
    }

    void takeUnknownColumn(const LabelHit &hit)
    {
        static constexpr double Alike = 0.6;
        const State &state = m_states[size_t(m_table)];
        if (state.hasRows && table(m_table).arrangement == Arrangement::Matrix) {
            return;
        }
        const QStringView key = m_pieces.key(piece(hit.begin).key);
        const QList<FormColumn> &columns = table(m_table).columns;
        for (int i = 0; i < columns.size(); ++i) {
            if (!state.columnsFound.contains(i) && similarity(key, keyOf(folded(columns.at(i).label))) >= Alike) {
                takeColumn(hit, {Label::Kind::Column, m_table, i});
                remark(Remark::Kind::LabelDeparts, hit, printedText(hit), columns.at(i).label, {});
                return;
            }
        }
    }

    /// A cell holds a whole label; in running text the rest may stand on another line.
    void remarkCut(const LabelHit &hit, const QString &expected)
    {
        if (hit.isCut && piece(hit.begin).isCell) {
            remark(Remark::Kind::LabelDeparts, hit, printedText(hit), expected, {});
        }
    }

    QString printedText(const LabelHit &hit) const
    {
        return m_document.text().mid(piece(hit.begin).text.begin, piece(hit.begin).text.size()).simplified();
    }

    void remark(Remark::Kind kind, const LabelHit &hit, const QString &printed, const QString &expected,
                const QString &row)
    {
        m_found.remarks.append({.kind = kind,
                                .printed = printed,
                                .expected = expected,
                                .table = table(m_table).id,
                                .row = row,
                                .span = m_document.toSource(piece(hit.begin).text)});
    }

    const Document &m_document;
    const Pieces &m_pieces;
    const FormEdition &m_edition;
    std::vector<LabelHit> m_hits;
    qsizetype m_hit = 0;                       // the hit being taken
    int m_table = -1;                          // the table being read
    std::vector<State> m_states;               // one a table
    std::set<std::pair<int, int>> m_rowsFound; // table and row
    // For a table and a row the next hit, as far as was looked, that is of this row or one behind it, and which.
    std::map<std::pair<int, int>, std::pair<qsizetype, int>> m_nextRows;
    FoundTables m_found;
};

} // namespace

FoundTables findTables(const Document &document, const Pieces &pieces, const FormEdition &edition,
                       std::vector<LabelHit> labels)
{
    return TableFinder(document, pieces, edition, std::move(labels)).find();
}

} // namespace gouji
