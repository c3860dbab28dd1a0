// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportsession.h"
#include "samplereport.h"

#include <algorithm>

namespace gouji {

inline const CellId NewTotal(QStringLiteral("requests.new.total"));

inline LoadedReport sample(const QString &edition = QStringLiteral("2021"))
{
    return {.file = QStringLiteral("sample.txt"), .bytes = {}, .report = sampleReport(*FormEdition::find(edition))};
}

/// A report whose section one says so.
inline LoadedReport stating(const QString &overview)
{
    SampleText text;
    text.overview = overview;
    return {
        .file = QStringLiteral("sample.txt"), .bytes = {}, .report = sampleReport(*FormEdition::find(u"2021"), text)};
}

/// Section one of a clerk who states numbers of all kinds.
inline QString manyNumbers()
{
    return QStringLiteral(
        u"全年新收政府信息公开申请三百二十一件，其中自然人申请１２件。发布信息100条，其中网站60条、公众号50条。"
        u"收到申请件数由200件增至250件，增长20%。");
}

inline const Finding *findingOf(const ReportSession &session, const QString &rule)
{
    const auto found = std::find_if(session.findings().begin(), session.findings().end(),
                                    [&rule](const Finding &finding) { return finding.rule == rule; });
    return found == session.findings().end() ? nullptr : &*found;
}

inline QSet<qsizetype> lockedCells(const ReportSession &session)
{
    QSet<qsizetype> cells;
    for (const Decision &lock : session.effective().decided({DecisionKind::Lock})) {
        cells.insert(session.report().indexOf(lock.cell()));
    }
    return cells;
}

/// The cells of a session as they stand at one moment.
struct Cells
{
    CellValues values;
    QSet<qsizetype> locked;
};

inline Cells cellsOf(const ReportSession &session)
{
    return {session.values(), lockedCells(session)};
}

/// The indices at which the cells differ.
inline QList<qsizetype> differences(const Cells &a, const Cells &b)
{
    QList<qsizetype> indices;
    for (qsizetype i = 0; i < a.values.size(); ++i) {
        if (a.values.at(i) != b.values.at(i) || a.locked.contains(i) != b.locked.contains(i)) {
            indices.append(i);
        }
    }
    return indices;
}

} // namespace gouji
