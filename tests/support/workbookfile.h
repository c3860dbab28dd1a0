// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace gouji {

/// A workbook put together from the XML of its sheets, as Excel writes it.
struct WorkbookFile
{
    struct Sheet
    {
        QString name;
        QByteArray content; ///< What stands in <worksheet>.
        QByteArray state = "visible";
    };
    QList<Sheet> sheets;
    QByteArray strings;    ///< The <si> elements.
    QStringList formats;   ///< Codes of the styles from 1 on; style 0 is General.
    QByteArray properties; ///< Attributes of <workbookPr>.
    QByteArray chain;      ///< The cells of the calculation chain; empty: there is none.
    bool isStrict = false; ///< In the namespaces of ISO/IEC 29500 strict.

    QByteArray bytes() const;
};

/// A row of a sheet: "r" is 1-based, `cells` are <c> elements.
QByteArray rowXml(int r, const QByteArray &cells, const QByteArray &attributes = {});
/// <sheetData> with these rows.
QByteArray sheetXml(const QByteArray &rows, const QStringList &merges = {});
/// A cell with a text of its own; blank for none.
QByteArray textCell(const QString &reference, const QString &text);

} // namespace gouji
