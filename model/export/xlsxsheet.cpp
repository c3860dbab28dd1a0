// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xlsxsheet.h"

#include "writtenout.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Xlsx
{
    Q_DECLARE_TR_FUNCTIONS(gouji::XlsxExport)
};

/// What a cell or a comment may hold: as much as Excel takes, and nothing that is no XML.
QByteArray held(const QString &text)
{
    constexpr qsizetype Longest = 32'767;
    return writtenOut(text, Breaks::Kept).left(Longest).toUtf8();
}

QString legalName(QString name, const QStringList &taken)
{
    static constexpr qsizetype LongestName = 31;
    name.removeIf([](QChar c) { return actsOnDisplay(c.unicode()) || QStringView(u"[]:*?/\\'").contains(c); });
    name.truncate(LongestName);
    QString legal = name;
    for (int i = 2; legal.isEmpty() || taken.contains(legal.toLower()); ++i) {
        legal = name.left(LongestName - 4) + u'-' + QString::number(i);
    }
    return legal;
}

} // namespace

int widthOf(QStringView text)
{
    return int(std::accumulate(text.begin(), text.end(), qsizetype(0),
                               [](qsizetype sum, QChar c) { return sum + (c.unicode() < 0x2000 ? 1 : 2); }));
}

XlsxWorkbook::XlsxWorkbook(const QDateTime &created)
{
    if (!m_folder.isValid()) {
        return;
    }
    m_workbook = workbook_new(QFile::encodeName(m_folder.filePath(u"report.xlsx"_s)).constData());
    if (m_workbook != nullptr) {
        lxw_doc_properties properties{};
        properties.created = created.toSecsSinceEpoch();
        workbook_set_properties(m_workbook, &properties);
    }
}

XlsxWorkbook::~XlsxWorkbook()
{
    if (m_workbook != nullptr) {
        lxw_workbook_free(m_workbook);
    }
}

void XlsxWorkbook::addSheet(const QString &name, const QString &pageHeader)
{
    static constexpr uint8_t A4 = 9;
    static constexpr qsizetype LongestHeader = 200;
    const QString legal = legalName(name, m_names);
    m_names.append(legal.toLower());
    m_sheet = workbook_add_worksheet(m_workbook, legal.toUtf8().constData());
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, A4);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_center_horizontally(m_sheet);
    worksheet_set_margins(m_sheet, 0.5, 0.5, 0.75, 0.6);
    const QString header = writtenOut(pageHeader).left(LongestHeader).replace(u'&', u"&&"_s);
    worksheet_set_header(m_sheet, (u"&C"_s + header).toUtf8().constData());
    worksheet_set_footer(m_sheet, "&C&P / &N");
}

lxw_format *XlsxWorkbook::format(const CellStyle &style)
{
    const QString key = u"%1 %2 %3 %4 %5 %6 %7"_s.arg(style.fill)
                            .arg(style.ink)
                            .arg(style.points)
                            .arg(style.isBold)
                            .arg(style.isBordered)
                            .arg(style.isLeft)
                            .arg(style.numberFormat);
    lxw_format *&format = m_formats[key];
    if (format != nullptr) {
        return format;
    }
    format = workbook_add_format(m_workbook);
    format_set_font_name(format, "SimSun");
    format_set_font_size(format, style.points);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_align(format, style.isLeft ? LXW_ALIGN_LEFT : LXW_ALIGN_CENTER);
    format_set_num_format(format, style.numberFormat.isEmpty() ? "@" : style.numberFormat.toUtf8().constData());
    if (style.isBold) {
        format_set_bold(format);
    }
    if (style.isBordered) {
        format_set_border(format, LXW_BORDER_THIN);
    }
    if (style.fill != 0) {
        format_set_bg_color(format, style.fill);
    }
    if (style.ink != 0) {
        format_set_font_color(format, style.ink);
    }
    return format;
}

void XlsxWorkbook::write(const SheetArea &area, const QString &text, const CellStyle &style)
{
    const QByteArray utf8 = held(text);
    const auto row = lxw_row_t(area.row);
    const auto column = lxw_col_t(area.column);
    if (area.rowSpan > 1 || area.columnSpan > 1) {
        worksheet_merge_range(m_sheet, row, column, lxw_row_t(area.row + area.rowSpan - 1),
                              lxw_col_t(area.column + area.columnSpan - 1), utf8.constData(), format(style));
    } else {
        worksheet_write_string(m_sheet, row, column, utf8.constData(), format(style));
    }
}

void XlsxWorkbook::write(const SheetArea &area, double number, const CellStyle &style)
{
    if (area.rowSpan > 1 || area.columnSpan > 1) {
        write(area, QString(), style);
    }
    worksheet_write_number(m_sheet, lxw_row_t(area.row), lxw_col_t(area.column), number, format(style));
}

void XlsxWorkbook::comment(int row, int column, const QString &text)
{
    static constexpr int LineWidth = 44; // characters in a comment of this width
    int lines = 1;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        lines += widthOf(line) / LineWidth + 1;
    }
    QByteArray author = "Gouji";
    lxw_comment_options options{};
    options.author = author.data();
    options.width = 300;
    options.height = uint16_t(std::min(lines * 18, 600));
    worksheet_write_comment_opt(m_sheet, lxw_row_t(row), lxw_col_t(column), held(text).constData(), &options);
}

void XlsxWorkbook::setColumnWidth(int column, double characters)
{
    worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), characters, nullptr);
}

void XlsxWorkbook::setRowHeight(int row, double points)
{
    worksheet_set_row(m_sheet, lxw_row_t(row), points, nullptr);
}

void XlsxWorkbook::setHeadRows(int first, int last, bool isFrozen)
{
    worksheet_repeat_rows(m_sheet, lxw_row_t(first), lxw_row_t(last));
    if (isFrozen) {
        worksheet_freeze_panes(m_sheet, lxw_row_t(last + 1), 0);
    }
}

void XlsxWorkbook::setFilter(int lastRow, int lastColumn)
{
    worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(lastRow), lxw_col_t(lastColumn));
}

Result<QByteArray> XlsxWorkbook::close()
{
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
    QFile file(m_folder.filePath(u"report.xlsx"_s));
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly)) {
        return Error{.file = {},
                     .cause =
                         Xlsx::tr("The workbook could not be written: %1.")
                             .arg(error != LXW_NO_ERROR ? QString::fromUtf8(lxw_strerror(error)) : file.errorString()),
                     .remedy = Xlsx::tr("Make room in the folder for temporary files.")};
    }
    return file.readAll();
}

} // namespace gouji
