// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablereader.h"

#include "anchors.h"
#include "textvalues.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Values in the order of their cells; null where nothing is printed.
using Placement = QList<const Piece *>;

class TableReader
{
public:
    TableReader(const Document &document, Pieces pieces, ReportBuilder &builder)
        : m_document(document)
        , m_pieces(std::move(pieces))
        , m_builder(builder)
        , m_edition(builder.report().edition())
    {
    }

    void read()
    {
        std::vector<LabelHit> labels = findLabels(m_document, m_pieces, LabelIndex::of(m_edition));
        takeTextsForValues(m_edition, &m_pieces, &labels);
        FoundTables found = findTables(m_document, m_pieces, m_edition, std::move(labels));
        m_mergesRows = found.hasMergedRows;
        if (m_mergesRows) {
            m_builder.mergeRows();
        }
        for (Remark &remark : found.remarks) {
            m_builder.report().remarks.append(std::move(remark));
        }
        m_anchors = std::move(found.anchors);
        for (m_anchor = 0; m_anchor < m_anchors.size(); ++m_anchor) {
            readRow(m_anchors.at(m_anchor));
        }
        doubtStray();
        doubtRowsWithoutNumbers();
    }

private:
    const FormTable &formTable(const Anchor &anchor) const { return m_edition.tables.at(anchor.table); }

    /// The cells of an anchor as indices into Report::cells(), in the order in which its numbers are printed.
    QList<qsizetype> cellsOf(const Anchor &anchor, const QString &rowId) const
    {
        const FormTable &table = *m_builder.report().table(formTable(anchor).id);
        QList<qsizetype> cells;
        if (table.arrangement == Arrangement::Line) {
            QStringList rows;
            for (const FormRow &row : table.rows) {
                rows.append(row.id);
            }
            for (const QString &row : isPermutation(anchor.header, rows) ? anchor.header : rows) {
                appendRow(table, row, {}, &cells);
            }
            return cells;
        }
        appendRow(table, rowId, anchor.header, &cells);
        return cells;
    }

    static bool isPermutation(const QStringList &a, const QStringList &b)
    {
        return a.size() == b.size() && std::is_permutation(a.begin(), a.end(), b.begin());
    }

    /// The cells of a row stand together in a report; `header` names them in another order where it names them all.
    void appendRow(const FormTable &table, const QString &rowId, const QStringList &header,
                   QList<qsizetype> *cells) const
    {
        const QStringList &columns = table.row(rowId)->columns;
        const qsizetype first = m_builder.report().indexOf(CellId(table.id, rowId, columns.first()));
        const bool isReordered = header != columns && isPermutation(header, columns);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const qsizetype column = isReordered ? columns.indexOf(header.at(i)) : i;
            cells->append(first + column);
        }
    }

    QString rowIdOf(const Anchor &anchor, int row) const
    {
        const FormRow &formRow = formTable(anchor).rows.at(row);
        const FormGroup *merged = m_mergesRows ? formTable(anchor).group(GroupRole::Mergeable) : nullptr;
        return merged && formRow.group == merged->id ? merged->id : formRow.id;
    }

    void readRow(const Anchor &anchor)
    {
        const FormTable &table = formTable(anchor);
        remarkMovedTable(anchor);
        if (anchor.row < 0 && table.arrangement != Arrangement::Line) {
            readAddedRow(anchor);
            return;
        }
        const QString rowId = anchor.row < 0 ? QString() : rowIdOf(anchor, anchor.row);
        const QList<qsizetype> cells = cellsOf(anchor, rowId);
        QList<QList<const Piece *>> lines = linesOf(anchor, cells.size());
        QList<const Piece *> values = lines.takeFirst();
        if (!m_pieces.list.at(anchor.label).isCell && std::none_of(values.begin(), values.end(), isPrinted)) {
            values = takeStray(anchor, cells.size());
            if (values.isEmpty()) {
                m_withoutNumbers.append({anchor.table, cells});
            }
        }
        doubtStray();
        m_cellsBefore = cells;
        place(anchor, cells, values);
        readUnlabelledRows(anchor, lines);
    }

    /// Numbers on the lines above a label that has none, as text out of a PDF has them where a row is higher than its
    /// numbers. Nothing unless they are as many as the row's cells.
    QList<const Piece *> takeStray(const Anchor &anchor, qsizetype count)
    {
        QList<const Piece *> values = m_stray;
        const qsizetype begin = m_anchor > 0 ? m_anchors.at(m_anchor - 1).end : 0;
        for (qsizetype at = begin; at < anchor.label; ++at) {
            const Piece &piece = m_pieces.list.at(at);
            if (isPrinted(&piece) && !piece.isCell && piece.section == m_pieces.list.at(anchor.label).section) {
                values.append(&piece);
            }
        }
        if (values.size() != count || count < 2) {
            if (values.size() > 1) {
                m_looseTables.insert(anchor.table);
            }
            return {};
        }
        m_stray.clear();
        return values;
    }

    /// Numbers of the row before that no row took.
    void doubtStray()
    {
        if (m_stray.isEmpty()) {
            return;
        }
        const Anchor &before = m_anchors.at(m_anchor - 1);
        remark(Remark::Kind::ExtraValues, before, textOf(*m_stray.first()), {},
               m_document.toSource(m_stray.first()->text));
        if (m_stray.size() > 1 && !m_stray.first()->isCell) {
            m_looseTables.insert(before.table);
            forget(m_cellsBefore); // which of them were its own cannot be told
        }
        m_stray.clear();
    }

    /// Where numbers of a table belong to no row, a label without numbers is not a blank row: they may be its own.
    void doubtRowsWithoutNumbers()
    {
        for (const auto &[table, cells] : std::as_const(m_withoutNumbers)) {
            const auto isBlank = [this](qsizetype cell) { return cellAt(cell).status == CellStatus::Blank; };
            if (m_looseTables.contains(table) && std::all_of(cells.begin(), cells.end(), isBlank)) {
                forget(cells);
            }
        }
    }

    void forget(const QList<qsizetype> &cells)
    {
        for (const qsizetype cell : cells) {
            m_builder.setCell(cell, {});
        }
    }

    /// Numbers of a row, line by line where lines are known: the first line with numbers belongs to the label, further
    /// ones to rows whose label is not printed.
    QList<QList<const Piece *>> linesOf(const Anchor &anchor, qsizetype cellCount) const
    {
        QList<QList<const Piece *>> lines(1);
        const Piece &label = m_pieces.list.at(anchor.values - 1);
        // A dump may put each cell on a line, and pads behind the last: only a row that stands on one line ends with
        // it.
        const bool standsOnOneLine = anchor.values < anchor.end && (m_pieces.list.at(anchor.values).startsRow ||
                                                                    m_pieces.list.at(anchor.values).row == label.row);
        qsizetype values = 0; // of the last line: counted as it grows, for a row may have 100,000 blank cells
        for (qsizetype at = anchor.values + padsBehindHeads(anchor); at < anchor.end; ++at) {
            const Piece &piece = m_pieces.list.at(at);
            if (piece.section != m_pieces.list.at(anchor.label).section) {
                break;
            }
            QList<const Piece *> &line = lines.last();
            const bool isFull = values == cellCount && cellCount > 1 && isPrinted(&piece) && !piece.isExact;
            const bool startsLine = standsOnOneLine && piece.startsRow;
            if (startsLine ? !line.isEmpty() && (values > 0 || piece.isExact) : isFull) {
                lines.append(QList<const Piece *>());
                values = 0;
            } else if (startsLine) {
                line.clear(); // pads behind a label that stands alone
            }
            lines.last().append(&piece);
            values += isPrinted(&piece) ? 1 : 0;
        }
        return lines;
    }

    /// Blanks between the heads of a table of one line and its numbers, in a dump: those on the last head's line, or
    /// several on a line of their own.
    qsizetype padsBehindHeads(const Anchor &anchor) const
    {
        const auto begin = m_pieces.list.begin() + anchor.values;
        const auto end = m_pieces.list.begin() + anchor.end;
        const auto firstValue = std::find_if(begin, end, [](const Piece &piece) { return isPrinted(&piece); });
        if (formTable(anchor).arrangement != Arrangement::Line || begin == end || begin->isExact || firstValue == end) {
            return 0;
        }
        auto lastPad = begin;
        for (auto piece = begin; piece != firstValue; ++piece) {
            const bool isOneOfSeveral = piece->startsRow || piece->row == std::prev(piece)->row;
            lastPad = isOneOfSeveral && piece->row != firstValue->row ? std::next(piece) : lastPad;
        }
        return lastPad - begin;
    }

    static bool isPrinted(const Piece *piece) { return piece && piece->kind == Piece::Kind::Value; }

    /// Lines of numbers behind a row's own, when they are as many as the rows whose labels are not printed there.
    void readUnlabelledRows(const Anchor &anchor, QList<QList<const Piece *>> lines)
    {
        lines.removeIf(
            [](const QList<const Piece *> &line) { return std::none_of(line.begin(), line.end(), isPrinted); });
        if (lines.isEmpty()) {
            return;
        }
        const FormTable &table = formTable(anchor);
        const bool nextIsOfTable = m_anchor + 1 < m_anchors.size() && m_anchors.at(m_anchor + 1).table == anchor.table;
        const int last = nextIsOfTable ? m_anchors.at(m_anchor + 1).row : int(table.rows.size());
        if (anchor.row < 0 || lines.size() != last - anchor.row - 1) {
            for (const QList<const Piece *> &line : std::as_const(lines)) {
                std::copy_if(line.begin(), line.end(), std::back_inserter(m_stray), isPrinted);
            }
            return;
        }
        for (int row = anchor.row + 1; row < last; ++row) {
            const QList<qsizetype> cells = cellsOf(anchor, rowIdOf(anchor, row));
            const QList<const Piece *> line = lines.takeFirst();
            remark(Remark::Kind::LabelMissing, anchor, {}, table.rows.at(row).label,
                   m_document.toSource(line.first()->text), rowIdOf(anchor, row));
            place(anchor, cells, line);
        }
    }

    void readAddedRow(const Anchor &anchor)
    {
        QString after;
        for (qsizetype i = m_anchor - 1; i >= 0 && after.isEmpty(); --i) {
            const Anchor &earlier = m_anchors.at(i);
            if (earlier.table == anchor.table) {
                after = earlier.row >= 0 ? rowIdOf(earlier, earlier.row) : m_lastAdded.value(anchor.table);
            }
        }
        const QString label = anchor.addedLabel;
        if (after.isEmpty() || m_labelsAdded.contains(label)) {
            return;
        }
        m_labelsAdded.insert(label);
        const QString id = m_builder.addRow(formTable(anchor).id, after, label);
        m_lastAdded[anchor.table] = id;
        const FormRow *row = m_builder.report().table(formTable(anchor).id)->row(id);
        place(anchor, cellsOf(anchor, id), linesOf(anchor, row->columns.size()).first());
    }

    /// Puts a row's numbers into its cells, or says that it cannot be told which is which.
    void place(const Anchor &anchor, const QList<qsizetype> &cells, const QList<const Piece *> &values)
    {
        const qsizetype count = cells.size();
        const auto printed = std::count_if(values.begin(), values.end(), isPrinted);
        const auto blanksOnly = [](auto begin, auto end) { return std::none_of(begin, end, isPrinted); };
        const bool isExact =
            std::all_of(values.begin(), values.end(), [](const Piece *value) { return value->isExact; });
        Placement placement;
        if (isExact && values.size() != count && placeByHeads(anchor, cells, values, &placement)) {
            // Blanks may belong to the label: a spreadsheet need not merge its cells.
        } else if (printed == 0) {
            placement = values.first(std::min(count, values.size()));
            placement.resize(count, nullptr);
        } else if (values.size() == count) {
            placement = values;
        } else if (values.size() > count && blanksOnly(values.begin() + count, values.end())) {
            placement = values.first(count);
        } else if (printed == count) {
            std::copy_if(values.begin(), values.end(), std::back_inserter(placement), isPrinted);
        } else if (values.size() > count && blanksOnly(values.begin(), values.end() - count)) {
            placement = values.last(count);
        } else if (!placeByHeads(anchor, cells, values, &placement)) {
            if (printed < count) {
                leaveOpen(anchor, cells, values);
                return;
            }
            std::copy_if(values.begin(), values.end(), std::back_inserter(placement), isPrinted);
            placement.resize(count);
            remark(Remark::Kind::ExtraValues, anchor, textOf(*values.last()), {},
                   m_document.toSource(values.last()->text));
        }
        setCells(anchor, cells, placement);
    }

    /// By the columns of the heads in a true table whose row has too few cells.
    bool placeByHeads(const Anchor &anchor, const QList<qsizetype> &cells, const QList<const Piece *> &values,
                      Placement *placement) const
    {
        if (anchor.positions.size() != cells.size()) {
            return false;
        }
        Placement found(cells.size(), nullptr);
        for (const Piece *value : values) {
            qsizetype head = 0;
            while (head + 1 < anchor.positions.size() && anchor.positions.at(head + 1).first <= value->column) {
                ++head;
            }
            const bool isBeforeHeads = anchor.positions.at(head).first > value->column;
            if (isPrinted(value) && (isBeforeHeads || isPrinted(found.at(head)))) {
                return false;
            }
            if (isPrinted(value) || (!isBeforeHeads && !found.at(head))) {
                found[head] = value;
            }
        }
        *placement = found;
        return true;
    }

    void leaveOpen(const Anchor &anchor, const QList<qsizetype> &cells, const QList<const Piece *> &values)
    {
        if (isPlaced(cells)) {
            return;
        }
        OpenRow open;
        for (const qsizetype cell : cells) {
            open.cells.append(cellAt(cell).id);
        }
        for (const Piece *value : values) {
            if (isPrinted(value)) {
                open.printed.append(valueOf(cells.first(), value, anchor));
            }
        }
        m_builder.report().openRows.append(open);
    }

    const CellValue &cellAt(qsizetype index) const { return m_builder.report().cells().at(index); }

    CellValue valueOf(qsizetype cell, const Piece *piece, const Anchor &anchor) const
    {
        CellValue value{.status = CellStatus::Blank};
        if (!piece) {
            const qsizetype behindLabel = m_pieces.list.at(anchor.values - 1).text.end;
            value.span = m_document.toSource({behindLabel, behindLabel});
            return value;
        }
        value.raw = textOf(*piece);
        value.span = m_document.toSource(piece->text);
        CellReading reading = readCell(value.raw);
        if (reading.status == CellStatus::Text) {
            const FormColumn *column = m_edition.column(cellAt(cell).id);
            reading = readCell(value.raw, column ? column->unit : QString());
        }
        value.status = reading.status;
        value.value = reading.value;
        return value;
    }

    QString textOf(const Piece &piece) const { return m_document.text().mid(piece.text.begin, piece.text.size()); }

    bool isPlaced(const QList<qsizetype> &cells) const
    {
        return std::any_of(cells.begin(), cells.end(),
                           [this](qsizetype cell) { return cellAt(cell).status != CellStatus::Missing; });
    }

    /// The first row of a label counts, unless it is blank and a later one is not.
    void setCells(const Anchor &anchor, const QList<qsizetype> &cells, const Placement &placement)
    {
        const auto isBlank = [this](qsizetype cell) { return cellAt(cell).status == CellStatus::Blank; };
        if (isPlaced(cells) && !std::all_of(cells.begin(), cells.end(), isBlank)) {
            remarkSecond(anchor, cells, placement);
            return;
        }
        for (qsizetype i = 0; i < cells.size(); ++i) {
            m_builder.setCell(cells.at(i), valueOf(cells.at(i), placement.at(i), anchor));
        }
    }

    /// A row that comes again with other numbers is of another report.
    void remarkSecond(const Anchor &anchor, const QList<qsizetype> &cells, const Placement &placement)
    {
        bool differs = false;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const Piece *piece = placement.at(i);
            differs = differs || (isPrinted(piece) && textOf(*piece) != cellAt(cells.at(i)).raw);
        }
        if (differs && !m_tablesTwice.contains(anchor.table)) {
            m_tablesTwice.insert(anchor.table);
            remark(Remark::Kind::SecondReport, anchor, {}, {},
                   m_document.toSource(m_pieces.list.at(anchor.label).text));
        }
    }

    void remarkMovedTable(const Anchor &anchor)
    {
        if (m_tablesBegun.contains(anchor.table)) {
            return;
        }
        m_tablesBegun.insert(anchor.table);
        const Piece &label = m_pieces.list.at(anchor.label);
        if (m_edition.hasTableIn(label.section) && label.section != formTable(anchor).section) {
            remark(Remark::Kind::TableMoved, anchor, QString::number(label.section),
                   QString::number(formTable(anchor).section), m_document.toSource(label.text));
        }
    }

    void remark(Remark::Kind kind, const Anchor &anchor, const QString &printed, const QString &expected,
                SourceSpan span, const QString &row = {})
    {
        m_builder.report().remarks.append({.kind = kind,
                                           .printed = printed,
                                           .expected = expected,
                                           .table = formTable(anchor).id,
                                           .row = row,
                                           .span = span});
    }

    const Document &m_document;
    Pieces m_pieces;
    ReportBuilder &m_builder;
    const FormEdition &m_edition;
    QList<Anchor> m_anchors;
    qsizetype m_anchor = 0; // the one being read
    bool m_mergesRows = false;
    std::set<int> m_tablesBegun;
    std::set<int> m_tablesTwice;
    QList<const Piece *> m_stray;                             // numbers behind the last row that are not its own
    QList<qsizetype> m_cellsBefore;                           // of the last row
    std::set<int> m_looseTables;                              // with numbers that belong to no row
    QList<std::pair<int, QList<qsizetype>>> m_withoutNumbers; // table and cells of labels in running text
    QSet<QString> m_labelsAdded;
    QHash<int, QString> m_lastAdded; // by table, the id of the row
};

} // namespace

void readTables(const Document &document, Pieces pieces, ReportBuilder &builder)
{
    TableReader(document, std::move(pieces), builder).read();
}

} // namespace gouji
