// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker.h"
#include "printfindings.h"
#include "samplereport.h"

#include <QTest>

namespace gouji {

/// What a row shows of its rule.
enum class Shows
{
    Passes,
    Fails,
    NotApplicable,
};

/// What a row changes in a report: a cell, or all whose ids begin so with a `*` behind, and what is printed in it.
struct CellChange
{
    QString cell;
    QString raw; ///< "missing" for a cell that was not found.
};

/// Rows of Qt Test data, each a report and what one rule finds on it.
class RuleTable
{
public:
    static void addColumns()
    {
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<QStringList>("expected");
    }

    /// The rule of the rows that follow.
    void begin(const QString &rule) { m_rule = rule; }
    /// Last year's report of the rows that follow.
    void setLastYear(StandingReport previous) { m_previous = std::move(previous); }

    void row(const char *name, Shows shows, const Report &report, const QList<CellChange> &changes,
             const QStringList &expected = {}, const CheckSettings &settings = {})
    {
        m_shown[m_rule].insert(int(shows));
        const Checker checker(report, Catalogue::standard(), settings);
        Knowledge knowledge;
        if (m_previous) {
            knowledge.lastYear = lastYearOf(report, *m_previous);
        }
        QTest::addRow("%s: %s", qPrintable(m_rule), name)
            << printFindings(checker.check(changed(report, changes), knowledge), report, m_rule) << expected;
        if ((shows == Shows::Fails) == expected.isEmpty()) {
            qFatal("%s: a row shows that its rule fails by what it finds", name);
        }
    }

    /// Rules of the catalogue with one of these beginnings that lack a row of some kind.
    QStringList incomplete(const QStringList &prefixes) const
    {
        QStringList rules;
        for (const Rule &rule : Catalogue::standard().rules()) {
            const auto begins = [&rule](const QString &prefix) { return rule.id.startsWith(prefix); };
            if (std::any_of(prefixes.begin(), prefixes.end(), begins) && m_shown.value(rule.id).size() < 3) {
                rules.append(rule.id);
            }
        }
        return rules;
    }

    static void compare()
    {
        QFETCH(const QStringList, found);
        QFETCH(const QStringList, expected);
        QCOMPARE(found, expected);
    }

    /// The cells of a report as these changes leave them.
    static CellValues changed(const Report &report, const QList<CellChange> &changes)
    {
        CellValues values = report.cells();
        for (const CellChange &change : changes) {
            const bool many = change.cell.endsWith(QLatin1Char('*'));
            for (qsizetype cell = 0; cell < values.size(); ++cell) {
                const QString id = values.at(cell).id.toString();
                if (many ? !id.startsWith(change.cell.chopped(1)) : id != change.cell) {
                    continue;
                }
                if (change.raw == QLatin1String("missing")) {
                    values[cell] = CellValue();
                    values[cell].id = CellId(id);
                } else {
                    values = withCell(values, report, id, change.raw);
                }
            }
        }
        return values;
    }

private:
    QString m_rule;
    std::optional<StandingReport> m_previous;
    QHash<QString, QSet<int>> m_shown;
};

} // namespace gouji
