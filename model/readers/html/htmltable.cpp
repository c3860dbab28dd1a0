// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmltable.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

bool isElement(const GumboNode &node, std::initializer_list<GumboTag> tags)
{
    return node.type == GUMBO_NODE_ELEMENT && std::find(tags.begin(), tags.end(), node.v.element.tag) != tags.end();
}

/// A span as the standard reads it: digits at the beginning; 1 for anything else.
int span(const GumboElement &cell, const char *attribute, int smallest, int largest)
{
    const GumboAttribute *const found = gumbo_get_attribute(&cell.attributes, attribute);
    if (found == nullptr) {
        return 1;
    }
    char *end = nullptr;
    const long value = std::strtol(found->value, &end, 10);
    return end == found->value || value < smallest ? 1 : int(std::min<long>(value, largest));
}

/// Children of `parent` that are one of `tags` and shown.
std::vector<const GumboNode *> shownChildren(const GumboNode &parent, std::initializer_list<GumboTag> tags)
{
    std::vector<const GumboNode *> found;
    const GumboVector &children = childrenOf(parent);
    for (unsigned i = 0; i < children.length; ++i) {
        const GumboNode &child = childOf(children, i);
        if (isElement(child, tags) && !isHidden(child.v.element)) {
            found.push_back(&child);
        }
    }
    return found;
}

/// Places cells row by row.
class Placing
{
public:
    void placeGroup(const std::vector<const GumboNode *> &rows)
    {
        m_groupEnd = m_row + int(rows.size());
        for (const GumboNode *row : rows) {
            m_column = 0;
            for (const GumboNode *cell : shownChildren(*row, {GUMBO_TAG_TD, GUMBO_TAG_TH})) {
                place(*cell);
            }
            ++m_row;
        }
    }

    std::vector<PlacedCell> takeCells() { return std::move(m_cells); }

private:
    bool isTaken(int column) const { return m_takenUntil.at(size_t(column)) > m_row; }

    void place(const GumboNode &cell)
    {
        while (m_column < MaximumColumns && isTaken(m_column)) {
            ++m_column;
        }
        if (m_column == MaximumColumns) {
            m_cells.push_back({&cell, m_row, -1, 1, 1});
            return;
        }
        constexpr int LargestRowSpan = 65534; // the standard's
        const int rowsLeft = m_groupEnd - m_row;
        const int wantedRows = span(cell.v.element, "rowspan", 0, LargestRowSpan);
        const int rowSpan = wantedRows == 0 ? rowsLeft : std::min(wantedRows, rowsLeft);
        const int wantedColumns = span(cell.v.element, "colspan", 1, MaximumColumns);
        const int begin = m_column;
        const int end = std::min(begin + wantedColumns, MaximumColumns);
        while (m_column < end && !isTaken(m_column)) {
            m_takenUntil.at(size_t(m_column)) = m_row + rowSpan;
            ++m_column;
        }
        m_cells.push_back({&cell, m_row, begin, rowSpan, m_column - begin});
    }

    std::vector<PlacedCell> m_cells;
    std::array<int, MaximumColumns> m_takenUntil{}; // by column, the row behind the last cell in it
    int m_row = 0;
    int m_column = 0;
    int m_groupEnd = 0;
};

/// What tells a table that lays out a page from one that holds data.
struct TableTraits
{
    const GumboNode *table;
    int cells = 0;
    bool holdsTable = false;
    bool holdsHeading = false;
    bool holdsArticle = false; // a long cell of several paragraphs
    qsizetype cellBytes = 0;
    int cellParagraphs = 0;

    void enter(const GumboNode &node)
    {
        if (node.type == GUMBO_NODE_TEXT) {
            cellBytes += qsizetype(node.v.text.original_text.length);
        } else if (isElement(node, {GUMBO_TAG_TD, GUMBO_TAG_TH})) {
            ++cells;
            cellBytes = 0;
            cellParagraphs = 0;
        } else if (isElement(node, {GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_BR})) {
            ++cellParagraphs;
        } else if (isElement(node, {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4})) {
            holdsHeading = true;
        }
        constexpr qsizetype LongCell = 1500; // bytes; the form's longest label has a tenth of it
        holdsArticle = holdsArticle || (cellBytes > LongCell && cellParagraphs >= 3);
    }

    bool laysOut() const
    {
        constexpr int FewCells = 10; // the form's smallest table has three times as many
        return holdsTable || holdsArticle || cells <= 1 || (holdsHeading && cells < FewCells);
    }
};

} // namespace

bool isHidden(const GumboElement &element)
{
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto &attribute = *static_cast<const GumboAttribute *>(element.attributes.data[i]);
        const QByteArrayView name(attribute.name);
        if (name == "hidden") {
            return true;
        }
        if (name == "style" && QLatin1StringView(attribute.value).contains("none"_L1, Qt::CaseInsensitive)) {
            QByteArray style = QByteArray(attribute.value).toLower();
            style.replace(' ', QByteArrayView());
            if (style.contains("display:none")) {
                return true;
            }
        }
    }
    return false;
}

std::vector<PlacedCell> placeCells(const GumboNode &table)
{
    Placing placing;
    // Footers come last, wherever they are written.
    for (const GumboNode *group : shownChildren(table, {GUMBO_TAG_THEAD, GUMBO_TAG_TBODY})) {
        placing.placeGroup(shownChildren(*group, {GUMBO_TAG_TR}));
    }
    for (const GumboNode *group : shownChildren(table, {GUMBO_TAG_TFOOT})) {
        placing.placeGroup(shownChildren(*group, {GUMBO_TAG_TR}));
    }
    return placing.takeCells();
}

QSet<const GumboNode *> layoutTables(const GumboNode &document)
{
    QSet<const GumboNode *> found;
    std::vector<TableTraits> open;
    walk(
        document,
        [&open](const GumboNode &node) {
            if (isElement(node, {GUMBO_TAG_TABLE})) {
                if (!open.empty()) {
                    open.back().holdsTable = true;
                }
                open.push_back({&node});
            } else if (!open.empty()) {
                open.back().enter(node);
            }
            return true;
        },
        [&open, &found](const GumboNode &node) {
            if (!open.empty() && open.back().table == &node) {
                if (open.back().laysOut()) {
                    found.insert(&node);
                }
                open.pop_back();
            }
        });
    return found;
}

} // namespace gouji
