// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xlsxexport.h"

#include "exportwords.h"
#include "formlayout.h"
#include "wording.h"
#include "xlsxsheet.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Xlsx
{
    Q_DECLARE_TR_FUNCTIONS(gouji::XlsxExport)
};

constexpr QRgb HeadFill = 0xF2F2F2;
constexpr QRgb CorrectedFill = 0xC6EFCE;

QRgb fillOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return 0xFFC7CE;
    case Severity::Warning:
        return 0xFFEB9C;
    case Severity::Note:
        return 0xDDEBF7;
    }
    Q_UNREACHABLE();
}

/// The time of the last correction or waiver, else of publication, else the end of the year: never the present time, so
/// that the same snapshot gives the same file.
QDateTime timeOf(const EffectiveReport &snapshot)
{
    const Report &report = snapshot.loaded.report;
    QDateTime time(QDate(report.year.value_or(2000), 12, 31), QTime(0, 0), Qt::UTC);
    if (report.published) {
        time = QDateTime(report.published->date, QTime(0, 0), Qt::UTC);
    }
    for (const Decision &told : snapshot.decided({DecisionKind::Correction, DecisionKind::Waiver})) {
        time = std::max(time, told.at);
    }
    return time;
}

/// The format in which a number shows as it is printed; empty for what is printed otherwise than a number is, or has
/// more digits than Excel counts in.
QString numberFormatOf(const CellValue &cell)
{
    static constexpr int ExactDigits = 15;
    QString digits = cell.raw;
    const bool isGrouped = digits.contains(u',');
    const bool isSigned = digits.startsWith(u'+');
    digits.remove(u',').remove(0, isSigned ? 1 : 0);
    const std::optional<Quantity> printed = Quantity::fromString(digits);
    const bool isExact = std::ranges::count_if(digits, [](QChar c) { return c.isDigit(); }) <= ExactDigits;
    if (!cell.value || !printed || *printed != *cell.value || !isExact) {
        return {};
    }
    const QString places = printed->places() > 0 ? u'.' + QString(printed->places(), u'0') : QString();
    const QString format = (isGrouped ? u"#,##0"_s : u"0"_s) + places;
    return isSigned ? u'+' + format + u";-"_s + format + u';' + format : format;
}

/// Lines that a text takes in a width of so many characters.
int linesOf(const QString &text, double width)
{
    int lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        lines += std::max(1, int(std::ceil(widthOf(line) / std::max(width, 2.0))));
    }
    return lines;
}

QString pageHeader(const Report &report)
{
    return report.title.contains(report.agency) ? report.title : report.agency + u' ' + report.title;
}

/// Writes a table of the form into a sheet of its own.
class TableSheet
{
public:
    TableSheet(XlsxWorkbook &workbook, const EffectiveReport &snapshot, const FormTable &table)
        : m_workbook(workbook)
        , m_snapshot(snapshot)
        , m_layout(layoutOf(table))
        , m_widths(size_t(m_layout.columnCount))
        , m_heights(size_t(m_layout.rowCount), RowHeight)
    {
        const QString title = tableTitle(report(), table.id);
        m_workbook.addSheet(title, pageHeader(report()));
        m_workbook.write({.columnSpan = m_layout.columnCount}, title,
                         {.points = 14, .isBold = true, .isBordered = false});
        m_workbook.setRowHeight(0, 32);
        setWidths();
        setHeights();
        for (const LayoutCell &cell : m_layout.cells) {
            writeCell(cell);
        }
        const auto firstValue = std::find_if(m_layout.cells.begin(), m_layout.cells.end(),
                                             [](const LayoutCell &cell) { return !cell.isHead(); });
        if (firstValue != m_layout.cells.end() && table.arrangement != Arrangement::Blocks) {
            m_workbook.setHeadRows(0, firstValue->row + TableRow - 1, false);
        }
        writeLegend();
    }

private:
    static constexpr int TableRow = 1; // below the title
    static constexpr double RowHeight = 22;
    static constexpr double LineHeight = 15;

    const Report &report() const { return m_snapshot.loaded.report; }
    const CellValue &valueOf(const LayoutCell &cell) const { return m_snapshot.values.at(report().indexOf(cell.cell)); }
    QString textOf(const LayoutCell &cell) const { return cell.isHead() ? cell.text : valueOf(cell).raw; }

    /// Label columns hold their longest label in two or three lines, and the others share the rest of a page.
    void setWidths()
    {
        static constexpr double PageWidth = 128;
        std::vector<bool> hasValues(m_widths.size());
        for (const LayoutCell &cell : m_layout.cells) {
            hasValues[size_t(cell.column)] = hasValues[size_t(cell.column)] || !cell.isHead();
        }
        for (const LayoutCell &cell : m_layout.cells) {
            const auto column = size_t(cell.column);
            const double width = widthOf(textOf(cell));
            if (cell.isHead() && cell.columnSpan == 1) {
                // A label over numbers is broken into lines, and a long one beside them into two.
                const bool isLong = width > 18;
                const double least = isLong ? std::clamp(width / 2 + 3, 20.0, 26.0) : width + 2;
                m_widths[column] = std::max(m_widths[column], hasValues[column] ? 0 : least);
            } else if (!cell.isHead()) {
                const double least = std::clamp(width + 2, 8.0, 30.0);
                m_widths[column] = std::max(m_widths[column], least);
            }
        }
        double total = 0;
        double flexible = 0;
        for (size_t i = 0; i < m_widths.size(); ++i) {
            total += m_widths[i];
            flexible += hasValues[i] ? m_widths[i] : 0;
        }
        for (size_t i = 0; i < m_widths.size(); ++i) {
            if (hasValues[i] && total < PageWidth) {
                m_widths[i] *= 1 + (PageWidth - total) / flexible;
            }
            m_workbook.setColumnWidth(int(i), m_widths[i]);
        }
    }

    void setHeights()
    {
        // Those of one row first, so that a cell over several rows adds what they lack.
        QList<LayoutCell> cells = m_layout.cells;
        std::stable_sort(cells.begin(), cells.end(),
                         [](const LayoutCell &a, const LayoutCell &b) { return a.rowSpan < b.rowSpan; });
        for (const LayoutCell &cell : std::as_const(cells)) {
            double width = 0;
            for (int i = 0; i < cell.columnSpan; ++i) {
                width += m_widths[size_t(cell.column) + size_t(i)];
            }
            double missing = linesOf(textOf(cell), width - 2) * LineHeight + 6;
            for (int i = 0; i < cell.rowSpan; ++i) {
                missing -= m_heights[size_t(cell.row) + size_t(i)];
            }
            for (int i = 0; i < cell.rowSpan && missing > 0; ++i) {
                m_heights[size_t(cell.row) + size_t(i)] += missing / cell.rowSpan;
            }
        }
        for (size_t i = 0; i < m_heights.size(); ++i) {
            m_workbook.setRowHeight(int(i) + TableRow, m_heights[i]);
        }
    }

    void writeCell(const LayoutCell &cell)
    {
        const SheetArea area{cell.row + TableRow, cell.column, cell.rowSpan, cell.columnSpan};
        if (cell.isHead()) {
            m_workbook.write(area, cell.text, {.fill = HeadFill});
            return;
        }
        const CellValue &value = valueOf(cell);
        CellStyle style{.numberFormat = numberFormatOf(value)};
        const QString remarks = mark(cell.cell, &style);
        if (style.numberFormat.isEmpty()) {
            m_workbook.write(area, value.raw, style);
        } else {
            m_workbook.write(area, value.value->toString().toDouble(), style);
        }
        if (!remarks.isEmpty()) {
            m_workbook.comment(area.row, area.column, remarks);
        }
    }

    /// Colours a cell that was corrected or that a finding speaks of. @return what there is to say about it
    QString mark(const CellId &cell, CellStyle *style)
    {
        QStringList remarks;
        for (const Finding &finding : m_snapshot.findings) { // worst first
            if (!finding.cells.contains(cell) || m_snapshot.waiver(finding) != nullptr) {
                continue;
            }
            if (remarks.isEmpty()) {
                style->fill = fillOf(finding.severity);
                style->isBold = true;
                m_severities.insert(finding.severity);
            }
            remarks.append(severityWord(finding.severity) + u": "_s + finding.message());
        }
        if (const Decision *correction = m_snapshot.correction(cell)) {
            style->fill = CorrectedFill;
            m_hasCorrections = true;
            const QString from = correction->from.isEmpty() ? Xlsx::tr("blank") : correction->from;
            const QString to = correction->to.isEmpty() ? Xlsx::tr("blank") : correction->to;
            QString remark = Xlsx::tr("Corrected by %1: printed %2, now %3.").arg(correction->by, from, to);
            if (!correction->reason.isEmpty()) {
                remark += u'\n' + Xlsx::tr("Reason: %1").arg(correction->reason);
            }
            remarks.prepend(remark);
        }
        return remarks.join(u'\n');
    }

    /// What the colours mean, in words.
    void writeLegend()
    {
        int row = TableRow + m_layout.rowCount + 1;
        const auto write = [&](QRgb fill, const QString &words) {
            m_workbook.write({.row = row, .columnSpan = m_layout.columnCount}, words,
                             {.fill = fill, .points = 10, .isBordered = false, .isLeft = true});
            m_workbook.setRowHeight(row++, 18);
        };
        if (m_hasCorrections) {
            write(CorrectedFill, Xlsx::tr("Green: corrected. The comment has the printed value and the reason."));
        }
        if (m_severities.contains(Severity::Error)) {
            write(fillOf(Severity::Error), Xlsx::tr("Red, bold: part of an error. The comment says which."));
        }
        if (m_severities.contains(Severity::Warning)) {
            write(fillOf(Severity::Warning), Xlsx::tr("Yellow, bold: part of a warning. The comment says which."));
        }
        if (m_severities.contains(Severity::Note)) {
            write(fillOf(Severity::Note), Xlsx::tr("Blue, bold: part of a note. The comment says which."));
        }
    }

    XlsxWorkbook &m_workbook;
    const EffectiveReport &m_snapshot;
    FormLayout m_layout;
    std::vector<double> m_widths;  // in characters
    std::vector<double> m_heights; // in points
    QSet<Severity> m_severities;   // that mark a cell
    bool m_hasCorrections = false;
};

/// Where a finding is printed: page, or line and column, 1-based.
QString placeOf(const Finding &finding, const Document &document)
{
    if (finding.spans.isEmpty()) {
        return {};
    }
    const qsizetype begin = finding.spans.first().begin;
    if (const int page = document.pageAt(begin); page > 0) {
        return Xlsx::tr("page %1").arg(page);
    }
    const SourcePosition place = document.source().position(begin);
    return Xlsx::tr("line %1, column %2").arg(place.line).arg(place.column);
}

void writeFindings(XlsxWorkbook &workbook, const EffectiveReport &snapshot)
{
    const Report &report = snapshot.loaded.report;
    workbook.addSheet(Xlsx::tr("Findings"), pageHeader(report));
    const QList<std::pair<QString, double>> columns{{Xlsx::tr("Severity"), 10},  {Xlsx::tr("Rule"), 22},
                                                    {Xlsx::tr("Finding"), 48},   {Xlsx::tr("Place"), 18},
                                                    {Xlsx::tr("Cells"), 30},     {Xlsx::tr("Suggestion"), 24},
                                                    {Xlsx::tr("Waived by"), 12}, {Xlsx::tr("Waived because"), 18}};
    for (int column = 0; column < columns.size(); ++column) {
        workbook.setColumnWidth(column, columns.at(column).second);
        workbook.write({.column = column}, columns.at(column).first, {.fill = HeadFill, .isBold = true});
    }
    workbook.setRowHeight(0, 24);
    workbook.setHeadRows(0, 0, true);
    for (int i = 0; i < snapshot.findings.size(); ++i) {
        const Finding &finding = snapshot.findings.at(i);
        const Decision *waiver = snapshot.waiver(finding);
        const QStringList fields{severityWord(finding.severity),
                                 finding.rule,
                                 finding.message(),
                                 placeOf(finding, report.document()),
                                 fullCellLabels(report, finding.cells),
                                 finding.suggestions.isEmpty() ? QString() : finding.suggestions.first().message(),
                                 waiver ? waiver->by : QString(),
                                 waiver ? waiver->reason : QString()};
        int lines = 1;
        for (int column = 0; column < fields.size(); ++column) {
            const QRgb fill = column == 0 && waiver == nullptr ? fillOf(finding.severity) : 0;
            workbook.write({.row = i + 1, .column = column}, fields.at(column), {.fill = fill, .isLeft = true});
            lines = std::max(lines, linesOf(fields.at(column), columns.at(column).second - 2));
        }
        static constexpr int MostLines = 26; // Excel has no higher rows than 409 points
        workbook.setRowHeight(i + 1, 15.0 * std::min(lines, MostLines) + 6);
    }
    workbook.setFilter(std::max(int(snapshot.findings.size()), 1), int(columns.size()) - 1);
    if (snapshot.findings.isEmpty()) {
        workbook.write({.row = 1}, Xlsx::tr("none"), {.isLeft = true});
    }
}

} // namespace

Result<QByteArray> writeXlsx(const EffectiveReport &snapshot)
{
    XlsxWorkbook workbook(timeOf(snapshot));
    if (!workbook.isOpen()) {
        return Error{.file = {},
                     .cause = Xlsx::tr("There is no folder for temporary files."),
                     .remedy = Xlsx::tr("Make room in the folder for temporary files.")};
    }
    for (const FormTable &table : snapshot.loaded.report.tables()) {
        TableSheet(workbook, snapshot, table);
    }
    writeFindings(workbook, snapshot);
    return workbook.close();
}

} // namespace gouji
