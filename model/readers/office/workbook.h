// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundedxml.h"
#include "numberformat.h"
#include "officepackage.h"

namespace gouji {

/// What the sheets of a workbook share (ECMA-376 part 1, 18.2, 18.4 and 18.8; transitional and strict).
class Workbook
{
public:
    struct Sheet
    {
        QString name;
        QString part; ///< "xl/worksheets/sheet1.xml"
        int id = 0;   ///< By which the calculation chain names it.
    };

    /// @param name of the file, for messages
    static Result<Workbook> open(const OfficePackage &package, const QString &name);

    /// Those that a person sees, in their order; sheets that are charts are left out.
    const QList<Sheet> &sheets() const { return m_sheets; }
    /// The text of a shared string; empty for one that the file does not have.
    QString string(qsizetype index) const { return m_strings.value(index); }
    /// What a cell of a style shows.
    QString shown(double number, int style) const { return format(style).shown(number, m_is1904); }
    QString shown(const QString &text, int style) const { return format(style).shown(text); }

private:
    const NumberFormat &format(int style) const;
    std::optional<Error> readSheets(const OfficePackage &package, const QString &name);
    std::optional<Error> readStrings(const OfficePackage &package, const QString &part, const QString &name);
    std::optional<Error> readStyles(const OfficePackage &package, const QString &part, const QString &name);

    QList<Sheet> m_sheets;
    QStringList m_strings;
    QList<int> m_formatOfStyle;
    QHash<int, NumberFormat> m_formats{{0, NumberFormat()}};
    bool m_is1904 = false;
};

/// More text than this, in UTF-16 units, and more cells are in no workbook that holds a report, whose tables have 300:
/// refused with an Error. A workbook of so much takes 45 MB of memory to read.
constexpr qsizetype MaximumWorkbookText = qsizetype(2) * 1024 * 1024;
constexpr qsizetype MaximumWorkbookCells = 120'000;
Error tooManyCells(const QString &name);

/// The characters of a <t> element: Excel writes control characters as _x000D_. Lines end with LF.
QString decodedText(QString written);
/// The text of a string item (<si>, <is>), whose start element was read: all its runs, without the readings of Japanese
/// characters. Leaves the reader at its end.
QString readStringItem(BoundedXml &xml);
/// An attribute of type xsd:boolean.
bool isTrue(QStringView attribute);

} // namespace gouji
