// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "report.h"

namespace gouji {

/// A finding in one line, with all that a test should hold: severity (with ? where the reading is in doubt), rule,
/// cells, the text at its spans, message, suggestions, cells of other reports. Long lists are cut in the middle.
inline QString printFinding(const Finding &finding, const Report &report)
{
    const auto list = [](const QStringList &items) {
        return items.size() <= 6 ? items.join(QStringLiteral(", "))
                                 : QStringLiteral("%1 … %2 (%3)").arg(items.first(), items.last()).arg(items.size());
    };
    QStringList cells;
    for (const CellId &cell : finding.cells) {
        cells.append(cell.toString());
    }
    QStringList spans;
    for (const SourceSpan &span : finding.spans) {
        spans.append(report.document().source().view(span).toString());
    }
    QString text = severityName(finding.severity) + QLatin1String(finding.certain ? "" : "?") +
                   QStringLiteral(" [%1] {%2} %3").arg(list(cells), list(spans), finding.message());
    for (const Suggestion &suggestion : finding.suggestions) {
        QStringList edits;
        for (const CellEdit &edit : suggestion.edits) {
            edits.append(edit.cell.toString() + QLatin1Char('=') + edit.text);
        }
        text += QStringLiteral(" -> %1: %2").arg(suggestion.pattern, list(edits));
    }
    for (const OtherReport &other : finding.others) {
        QStringList others;
        for (const OtherCell &cell : other.cells) {
            others.append(cell.cell.toString() + QLatin1Char('=') + (cell.value ? cell.value->toString() : QString()));
        }
        text += QStringLiteral(" / %1 %2: %3").arg(other.year.value_or(0)).arg(other.agency, list(others));
    }
    return text;
}

/// The findings of one rule, or of all.
inline QStringList printFindings(const QList<Finding> &findings, const Report &report, QStringView rule = {})
{
    QStringList lines;
    for (const Finding &finding : findings) {
        if (rule.isEmpty() || finding.rule == rule) {
            lines.append((rule.isEmpty() ? finding.rule + QLatin1Char(' ') : QString()) +
                         printFinding(finding, report));
        }
    }
    return lines;
}

} // namespace gouji
