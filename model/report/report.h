// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellsum.h"
#include "document.h"
#include "quantity.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace gouji {

enum class CellStatus
{
    Ok,      ///< A number.
    Blank,   ///< Nothing is printed.
    Mark,    ///< A dash-like mark or 无, 不适用.
    Text,    ///< Text that is not a plain number; `value` holds the number it says, where it says one.
    Missing, ///< The cell's row or column was not found.
};

/// "ok", "blank", "mark", "text", "missing": the contract's words.
QString statusName(CellStatus status);

/// A cell of a report.
struct CellValue
{
    CellId id;
    CellStatus status = CellStatus::Missing;
    std::optional<Quantity> value; ///< In the form's unit (counts; 万元).
    QString raw;                   ///< As printed, without blanks at the ends.
    SourceSpan
        span; ///< Where it is printed, in the source; for a blank, where it would be; empty at 0 for a missing one.

    friend bool operator==(const CellValue &, const CellValue &) = default;
};

/// Values as they stand, by index into Report::cells(): the printed ones with the corrections laid over.
using CellValues = QList<CellValue>;

/// Sum of `terms` over values by index into Report::cells(); blanks and dash-like marks count as 0.
/// @return nothing where a cell is missing or holds text without a number, or where all cells are blank
std::optional<Quantity> sumOf(const CellSum &sum, const CellValues &values);

/// What a number cell's printed text says.
struct CellReading
{
    CellStatus status = CellStatus::Blank;
    std::optional<Quantity> value;
};
/// Reads the text of a number cell. `unit` is the form's unit for the column (万元 or empty): 251000元 under 万元
/// is 25.1. Chinese numerals, 万 and 亿, signs, thousands separators, full-width digits and a note in brackets are
/// read.
CellReading readCell(QStringView printed, const QString &unit = {});

/// Something the recogniser saw on the way, in words of the form. The rules turn it into findings.
struct Remark
{
    enum class Kind
    {
        LabelDeparts, ///< `printed` stands where the form prints `expected`.
        LabelMissing, ///< The form's `expected` is not printed, its values are.
        RowAdded,     ///< A row the form does not have.
        ColumnAdded,  ///< A column the form does not have.
        RowsMerged,   ///< （六）其他处理 printed as one row.
        RowUnplaced,  ///< A row's numbers could be placed in more than one way, or in none (a doubt, not a fault).
        RowInferred,  ///< A row with lost blanks was placed by what the balances allow.
        ExtraValues,  ///< More numbers than the row has cells.
        SecondReport, ///< The table comes a second time with other numbers: two reports in one file.
        TableMoved,   ///< The table stands in another section than the form's.
    };
    Kind kind = Kind::LabelDeparts;
    QString printed;
    QString expected;
    QString table; ///< Id.
    QString row;   ///< Id, or empty.
    SourceSpan span;

    friend bool operator==(const Remark &, const Remark &) = default;
};

/// A row with fewer numbers than cells: blanks were lost, and the labels do not tell which.
struct OpenRow
{
    QList<CellId> cells;      ///< All cells of the row, in the order of print; they are Missing.
    QList<CellValue> printed; ///< The numbers printed, in order; their ids say nothing.
};

/// A section heading found in the text.
struct SectionHeading
{
    int section = 0;       ///< 1-based number of the form's section it was recognised as.
    int printedNumber = 0; ///< The number printed before it; 0 for none.
    SourceSpan heading;    ///< Source range of the heading line.
    SourceSpan foldedBody; ///< Range in Document::folded() from behind the heading to the next heading.
    SourceSpan body;       ///< The same, in the source.
};

struct DatedSpan
{
    QDate date;
    SourceSpan span;
};
struct YearSpan
{
    int year = 0;
    SourceSpan span;
};

/// What a report says of itself outside its sections.
struct FrontMatter
{
    QString title; ///< As printed, or empty.
    SourceSpan titleSpan;
    QString agency; ///< As printed in the title or the page's lines; empty when not found.
    SourceSpan agencySpan;
    std::optional<int> year; ///< The report's year: of the title, else of the period, else of the publication.
    std::optional<YearSpan> titleYear;    ///< Year printed in the title.
    std::optional<DatedSpan> periodBegin; ///< …年1月1日 of the statistics period.
    std::optional<DatedSpan> periodEnd;
    std::optional<DatedSpan> published; ///< Publication date.
};

/// A report as recognised. Immutable once built: corrections live in the session.
class Report : public FrontMatter
{
public:
    /// `edition` must outlive the report (those of FormEdition::all() do).
    Report(const FormEdition &edition, Document document);

    const FormEdition &edition() const { return *m_edition; }
    const Document &document() const { return m_document; }

    /// The tables as this report has them: the edition's, with （六）其他处理 as one row or with rows added where it
    /// prints so.
    const QList<FormTable> &tables() const { return m_tables; }
    const FormTable *table(QStringView id) const;
    const FormTable *table(TableRole role) const;

    /// Every cell, in form order.
    const QList<CellValue> &cells() const { return m_cells; }
    /// Index into cells(); -1 for a cell the report does not have.
    qsizetype indexOf(const CellId &id) const { return m_index.value(id, -1); }
    qsizetype indexOf(TableRole table, RowRole row, ColumnRole column) const;
    /// Null for a cell the report does not have.
    const CellValue *cell(const CellId &id) const;
    /// The cell whose span holds `offset` (an offset at a span's end counts), or null.
    const CellValue *cellAt(qsizetype sourceOffset) const;

    QList<SectionHeading> sections; ///< In the order of the text; a section printed twice is listed twice.
    QList<Remark> remarks;
    QList<OpenRow> openRows; ///< What is left for the balances to place.

private:
    friend class ReportBuilder;

    const FormEdition *m_edition;
    Document m_document;
    QList<FormTable> m_tables;
    QList<CellValue> m_cells;
    QHash<CellId, qsizetype> m_index;
};

/// A report with its cells as they stand: what another report is held against. A value; copies are cheap.
struct StandingReport
{
    Report report;
    CellValues values;
};

/// Puts a report together. The recogniser uses it, and tests that need a report without a file.
class ReportBuilder
{
public:
    ReportBuilder(const FormEdition &edition, Document document);
    /// Goes on with a report.
    explicit ReportBuilder(Report report)
        : m_report(std::move(report))
    {
    }

    /// Replaces the rows of the edition's mergeable group by one (requests.other). Before any setCell on them.
    void mergeRows();
    /// Adds a row that the form does not have to `proactive` after `afterRow`: its id becomes extra-1, extra-2 …
    /// @return the row's id
    QString addRow(QStringView table, const QString &afterRow, const QString &label);
    void setCell(CellValue value);
    /// The same by index into Report::cells(); the value's id is not looked at.
    void setCell(qsizetype index, CellValue value);
    Report &report() { return m_report; }
    Report build() &&;

private:
    struct CellTable
    {
        QList<CellValue> cells;
        QHash<CellId, qsizetype> index;
    };
    /// The cells of `tables` in form order, with the values that a report has for them.
    static CellTable indexed(const QList<FormTable> &tables, const std::optional<Report> &filled);
    void take(CellTable cells);

    Report m_report;
};

} // namespace gouji
