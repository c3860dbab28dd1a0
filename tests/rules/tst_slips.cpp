// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Slips made on purpose in correct reports: how often the wrong cell comes first, and with the right number.

#include "checker.h"
#include "intake.h"
#include "samplereport.h"
#include "sharedreports.h"
#include "slipinjector.h"

#include <QTest>

#include <cstdio>

using namespace gouji;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Nowhere = 1000;

struct Tally
{
    int slips = 0;
    int first = 0;    ///< Before all others.
    int tied = 0;     ///< As likely as the first, and said to be.
    int third = 0;    ///< Among the first three.
    int later = 0;    ///< Behind them.
    int notFound = 0; ///< Not at all.
    int right = 0;    ///< Found with the number that was meant.
    int named = 0;    ///< First or tied, and its pattern is the slip's.

    void add(const Tally &other)
    {
        for (const auto field : {&Tally::slips, &Tally::first, &Tally::tied, &Tally::third, &Tally::later,
                                 &Tally::notFound, &Tally::right, &Tally::named}) {
            this->*field += other.*field;
        }
    }
    double share(int count) const { return slips == 0 ? 100 : 100.0 * count / slips; }
};

bool changes(const Suggestion &suggestion, const CellId &cell)
{
    return std::any_of(suggestion.edits.begin(), suggestion.edits.end(),
                       [&cell](const CellEdit &edit) { return edit.cell == cell; });
}

/// Where a cell is blamed first in what is suggested on the balances it broke, by the best of their lists.
struct Blamed
{
    qsizetype rank = Nowhere;
    Suggestion by;
};

Blamed blamed(const CellId &cell, const QList<Finding> &findings)
{
    Blamed best;
    for (const Finding &finding : findings) {
        for (qsizetype rank = 0; finding.left && rank < std::min(best.rank, finding.suggestions.size()); ++rank) {
            if (changes(finding.suggestions.at(rank), cell)) {
                best = {rank, finding.suggestions.at(rank)};
            }
        }
    }
    return best;
}

/// A slip is found as late as the last of its cells.
Tally lookFor(const InjectedSlip &slip, const Report &report, const QList<Finding> &findings)
{
    Tally tally{.slips = 1, .right = 1, .named = 1};
    qsizetype worst = 0;
    bool isTied = false;
    for (qsizetype i = 0; i < slip.cells.size(); ++i) {
        const CellId &cell = report.cells().at(slip.cells.at(i)).id;
        const Blamed found = blamed(cell, findings);
        worst = std::max(worst, found.rank);
        isTied = isTied || found.by.isTied;
        tally.right &= int(found.by.edits.contains(CellEdit{cell, slip.meant.at(i).toString()}));
        tally.named &= int(found.by.pattern == slip.pattern);
    }
    (worst == Nowhere ? tally.notFound
     : isTied         ? tally.tied
     : worst == 0     ? tally.first
     : worst < 3      ? tally.third
                      : tally.later) = 1;
    tally.named &= tally.first | tally.tied;
    return tally;
}

using Table = QMap<QString, Tally>;

void print(const QString &title, const Table &table)
{
    std::printf("\n%-42s %6s %7s %7s %7s %7s %9s %7s %7s\n", qPrintable(title), "slips", "first", "tied", "in 3",
                "later", "not found", "right", "named");
    for (auto it = table.begin(); it != table.end(); ++it) {
        const Tally &t = it.value();
        std::printf("%-42s %6d %6.1f%% %6.1f%% %6.1f%% %6.1f%% %8.1f%% %6.1f%% %6.1f%%\n", qPrintable(it.key()),
                    t.slips, t.share(t.first), t.share(t.tied), t.share(t.third), t.share(t.later), t.share(t.notFound),
                    t.share(t.right), t.share(t.named));
    }
    std::fflush(stdout);
}

Tally sum(const Table &table)
{
    Tally all;
    for (const Tally &each : table) {
        all.add(each);
    }
    return all;
}

/// A report and what stands in it, all balances kept.
struct Source
{
    Report report;
    bool isGenerated = false; ///< Other numbers each time.
};

QList<Source> sources()
{
    QList<Source> list;
    for (const FormEdition &edition : FormEdition::all()) {
        list.append({sampleReport(edition), false});
        list.append({sampleReport(edition), true});
    }
    QStringList paths{QStringLiteral(GOUJI_SAMPLES "/county_2024.html"),
                      QStringLiteral(GOUJI_SAMPLES "/township_2024.txt"),
                      QStringLiteral(GOUJI_SAMPLES "/bureau_2020.txt")};
    for (const char *path : {"suqian_2023/report.html", "hongze_2023/report.html", "hongze_2024/report.html"}) {
        paths.append(sharedReports().filePath(QLatin1StringView(path)));
    }
    for (const QString &path : std::as_const(paths)) {
        const Result<LoadedReport> loaded = QFile::exists(path) ? loadReportFile(path) : Error();
        if (loaded) {
            list.append({loaded->report, false});
        }
    }
    return list;
}

Table tryPatterns(const QString &tableId, int slips, int rounds)
{
    Table table;
    QRandomGenerator random(20240131);
    for (const Source &source : sources()) {
        const Relations relations(source.report, Catalogue::standard());
        const Checker checker(source.report, Catalogue::standard());
        for (const QString &pattern : slipPatterns()) {
            for (int round = 0; round < rounds; ++round) {
                CellValues values = source.isGenerated ? balancedValues(source.report, &random) : source.report.cells();
                if (!relations.broken(relations.numbers(values)).isEmpty()) {
                    continue;
                }
                QList<InjectedSlip> made;
                QSet<qsizetype> taken;
                for (int i = 0; i < slips; ++i) {
                    const QString which = i == 0 ? pattern : slipPatterns().at(random.bounded(slipPatterns().size()));
                    if (const auto slip = injectSlip(which, tableId, source.report, taken, &values, &random)) {
                        made.append(*slip);
                        taken.unite({slip->cells.begin(), slip->cells.end()});
                    }
                }
                const QList<Finding> findings = checker.check(values);
                for (const InjectedSlip &slip : made) {
                    table[slip.pattern].add(lookFor(slip, source.report, findings));
                }
            }
        }
    }
    return table;
}

} // namespace

class TestSlips : public QObject
{
    Q_OBJECT

private slots:
    void oneInRequests() { compare(u"one slip in requests"_s, 1, 99); }
    void twoInRequests() { compare(u"two slips in requests"_s, 2, 95); }
    void oneInRemedies()
    {
        // Four parts and a total: what the balances cannot tell is said to be a tie.
        const Table table = tryPatterns(u"remedies"_s, 1, 20);
        print(u"one slip in remedies"_s, table);
        for (const char *pattern : {"digits-swapped", "digit-doubled", "digit-dropped", "blank-for-value"}) {
            const Tally &tally = table[QLatin1StringView(pattern)];
            QVERIFY2(tally.share(tally.first + tally.tied) >= 90, pattern);
            QCOMPARE(tally.notFound, 0);
        }
    }

private:
    /// Slips in one cell: the cell alone is first. Slips in several cells leave the same trace in other places now and
    /// then: the cells are first, or tied with the first and said to be.
    static void compare(const QString &title, int slips, double share)
    {
        const Table table = tryPatterns(u"requests"_s, slips, 20);
        print(title, table);
        Tally single;
        for (const QString &pattern : {u"digits-swapped"_s, u"digit-doubled"_s, u"digit-dropped"_s, u"digit-mistyped"_s,
                                       u"blank-for-value"_s, u"total-not-updated"_s}) {
            single.add(table[pattern]);
        }
        const Tally all = sum(table);
        QVERIFY2(single.share(single.first) >= share, qPrintable(QString::number(single.share(single.first))));
        QVERIFY2(all.share(all.first + all.tied) >= share,
                 qPrintable(QString::number(all.share(all.first + all.tied))));
    }
};

QTEST_GUILESS_MAIN(TestSlips)
#include "tst_slips.moc"
