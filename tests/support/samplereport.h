// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace gouji {

/// The words of a sample report; the defaults make one without a fault on the edition of 2021.
struct SampleText
{
    QString agency = QStringLiteral("青山市人民政府");
    int year = 2023;
    int titleYear = year;
    QDate periodBegin{year, 1, 1};
    QDate periodEnd{year, 12, 31};
    QDate published{year + 1, 1, 22};      ///< Invalid: none is printed.
    QString preamble = {};                 ///< After the statistics period.
    QString overview = {};                 ///< Section one; empty: the default words.
    QString problems = {};                 ///< Section five, likewise.
    QString others = {};                   ///< Section six, likewise.
    QList<int> sections{1, 2, 3, 4, 5, 6}; ///< In the order printed.
    bool mergeOtherRows = false;           ///< （六）其他处理 as one row.
};

/// A report built without a file: a number other than 0 in every cell, every balance kept, cells with spans into the
/// report's source text, sections, dates and title as the recogniser would give them.
Report sampleReport(const FormEdition &edition, const SampleText &text);
/// The same for a year of the edition.
Report sampleReport(const FormEdition &edition);

/// The values of `report` with one cell replaced: a plain number, or empty for a blank.
QList<CellValue> withCell(const Report &report, const QString &cell, const QString &raw);
QList<CellValue> withCell(QList<CellValue> values, const Report &report, const QString &cell, const QString &raw);

} // namespace gouji
