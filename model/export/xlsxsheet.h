// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "quantity.h"

#include <QDateTime>
#include <QHash>
#include <QRgb>
#include <QTemporaryDir>

#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace gouji {

/// How a cell of a sheet looks.
struct CellStyle
{
    QRgb fill = 0; ///< 0xRRGGBB; 0 is none.
    QRgb ink = 0;
    int points = 11; ///< Size of the letters.
    bool isBold = false;
    bool isBordered = true;
    bool isLeft = false;  ///< Else centred.
    QString numberFormat; ///< Empty for text.
};

/// Cells of a sheet, 0-based; `last` is not before `first`.
struct SheetArea
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
};

/// A workbook while it is written with libxlsxwriter.
class XlsxWorkbook
{
public:
    explicit XlsxWorkbook(const QDateTime &created);
    ~XlsxWorkbook();
    Q_DISABLE_COPY_MOVE(XlsxWorkbook)

    /// Whether there is a place to write it to. Nothing else may be called where not.
    bool isOpen() const { return m_workbook != nullptr; }
    /// Begins a sheet for A4 across, as wide as the page. What a sheet's name may not hold is left out of it.
    void addSheet(const QString &name, const QString &pageHeader);
    /// Writes into the last sheet.
    void write(const SheetArea &area, const QString &text, const CellStyle &style);
    void write(const SheetArea &area, double number, const CellStyle &style);
    void comment(int row, int column, const QString &text);
    void setColumnWidth(int column, double characters);
    void setRowHeight(int row, double points);
    /// Rows that stand at the head of every page; `isFrozen`: and of the window.
    void setHeadRows(int first, int last, bool isFrozen);
    void setFilter(int lastRow, int lastColumn);

    /// The bytes of the workbook, which is closed.
    Result<QByteArray> close();

private:
    lxw_format *format(const CellStyle &style);

    QTemporaryDir m_folder;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QHash<QString, lxw_format *> m_formats; // by all that CellStyle says
    QStringList m_names;                    // of sheets, lower case
};

/// How wide a text is in a sheet, in characters of a column's width: a Chinese character is two.
int widthOf(QStringView text);

} // namespace gouji
