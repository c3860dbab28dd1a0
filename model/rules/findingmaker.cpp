// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingmaker.h"

namespace gouji {

Finding findingOf(const Catalogue &catalogue, QStringView rule, const QString &place, int variant,
                  const QStringList &arguments)
{
    const Rule &known = *catalogue.rule(rule);
    Finding finding;
    finding.rule = known.id;
    finding.severity = known.severity;
    finding.place = place;
    finding.sentence = known.messages.at(variant);
    finding.arguments = arguments;
    return finding;
}

Finding &FindingMaker::add(QStringView rule, const QString &place, int variant, const QStringList &arguments)
{
    m_findings.append(findingOf(*m_catalogue, rule, place, variant, arguments));
    return m_findings.last();
}

Finding &FindingMaker::addOnCells(QStringView rule, const QString &place, int variant, const QStringList &arguments,
                                  const QList<qsizetype> &cells)
{
    Finding &finding = add(rule, place, variant, arguments);
    finding.cells.reserve(cells.size());
    finding.spans.reserve(cells.size());
    for (const qsizetype cell : cells) {
        finding.cells.append(m_report->cells().at(cell).id);
        finding.spans.append(m_report->cells().at(cell).span);
    }
    return finding;
}

} // namespace gouji
