// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textvalues.h"

#include <algorithm>

namespace gouji {

namespace {

class TextFinder
{
public:
    TextFinder(const FormEdition &edition, Pieces *pieces)
        : m_edition(edition)
        , m_pieces(pieces)
    {
        for (qsizetype at = 0; at < m_pieces->list.size(); ++at) {
            const Piece &piece = m_pieces->list.at(at);
            if (piece.row >= qsizetype(m_firstValues.size())) {
                m_firstValues.resize(size_t(piece.row) + 1, None);
            }
            if (piece.row >= 0 && piece.kind == Piece::Kind::Value && firstValue(piece.row) == None) {
                m_firstValues[size_t(piece.row)] = at;
            }
        }
    }

    /// The hits come in the order of the text. @return whether this one is a value, which it then is in the pieces
    bool take(const LabelHit &hit)
    {
        Piece &piece = m_pieces->list[hit.begin];
        if (!piece.isCell) {
            return false;
        }
        if (piece.row != m_row) {
            m_row = piece.row;
            m_isBehindLabel = false;
        }
        if (hit.labels.empty() && isInNumbersPlace(hit.begin)) {
            piece.kind = Piece::Kind::Value;
            return true;
        }
        if (isHead(hit) && firstValue(m_row) == None) {
            takeHead(piece, hit.labels.front().table);
        }
        m_isBehindLabel = m_isBehindLabel || isRow(hit);
        return false;
    }

private:
    static constexpr qsizetype None = -1;

    qsizetype firstValue(int row) const { return m_firstValues[size_t(row)]; }

    bool isInNumbersPlace(qsizetype at) const
    {
        const Piece &piece = m_pieces->list.at(at);
        const qsizetype number = firstValue(piece.row);
        const bool isBehindNumber = number != None && number < at;
        if (!piece.isExact) {
            return isBehindNumber;
        }
        const bool isInLine = m_headsAreOfLine && number != None; // whose numbers have no label in their row
        return m_headColumn >= 0 && piece.column >= m_headColumn && m_headRow < piece.row &&
               (isBehindNumber || m_isBehindLabel || isInLine);
    }

    /// The leftmost column of heads that stand on successive rows.
    void takeHead(const Piece &piece, int table)
    {
        const bool goesOn = m_headColumn >= 0 && piece.row - m_headRow <= 1;
        m_headColumn = goesOn ? std::min(m_headColumn, piece.column) : piece.column;
        m_headRow = piece.row;
        m_headsAreOfLine = isLine(table);
    }

    bool isLine(int table) const { return m_edition.tables.at(table).arrangement == Arrangement::Line; }

    /// A label that can be nothing but a head over numbers.
    bool isHead(const LabelHit &hit) const
    {
        return !hit.labels.empty() && std::all_of(hit.labels.begin(), hit.labels.end(), [this](const Label &label) {
            return label.kind == Label::Kind::Column || (label.kind == Label::Kind::Row && isLine(label.table));
        });
    }

    bool isRow(const LabelHit &hit) const
    {
        return std::any_of(hit.labels.begin(), hit.labels.end(), [this](const Label &label) {
            return label.kind == Label::Kind::Row && !isLine(label.table);
        });
    }

    const FormEdition &m_edition;
    Pieces *m_pieces;
    std::vector<qsizetype> m_firstValues; // by row: the index of its first value, or None
    int m_row = -1;                       // the one being read
    bool m_isBehindLabel = false;         // a row's label stands before, in the same row
    int m_headColumn = -1;                // the leftmost of the heads above; -1 before any
    int m_headRow = -1;                   // their last row
    bool m_headsAreOfLine = false;
};

} // namespace

void takeTextsForValues(const FormEdition &edition, Pieces *pieces, std::vector<LabelHit> *hits)
{
    TextFinder finder(edition, pieces);
    std::erase_if(*hits, [&finder](const LabelHit &hit) { return finder.take(hit); });
}

} // namespace gouji
