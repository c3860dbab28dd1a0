// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xlsxreader.h"

#include "xlsxtext.h"

using namespace Qt::StringLiterals;

namespace gouji {

Result<Document> readXlsx(const OfficePackage &package, const QString &name)
{
    const Result<Workbook> workbook = Workbook::open(package, name);
    if (!workbook) {
        return workbook.error();
    }
    Result<WorkbookText> read = textOf(package.parts(), *workbook, name);
    if (!read) {
        return read.error();
    }
    WorkbookText text = std::move(read).value();
    return Document(u"xlsx"_s, SourceText(std::move(text.text)), std::move(text.blocks), std::move(text.grids),
                    std::move(text.notes));
}

} // namespace gouji
