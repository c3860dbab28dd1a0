// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

QString sectionTitle(const FormEdition &edition, int number)
{
    static constexpr QStringView Numerals = u"零一二三四五六七八九";
    const auto section = std::find_if(edition.sections.begin(), edition.sections.end(),
                                      [number](const FormSection &item) { return item.number == number; });
    return section == edition.sections.end() ? QString() : Numerals.at(number) + u"、"_s + section->title;
}

QString cellLabels(const Report &report, const QList<CellId> &cells)
{
    QStringList words;
    for (const CellId &cell : cells) {
        const FormTable *table = report.table(cell.table());
        words.append(table ? table->cellLabel(cell) : cell.toString());
    }
    return words.join(u"; "_s);
}

} // namespace gouji
