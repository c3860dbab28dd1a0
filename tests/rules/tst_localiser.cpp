// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localiser.h"

#include "integerprogram.h"
#include "samplereport.h"
#include "slipinjector.h"

#include <QTest>

#include <set>

using namespace gouji;
using namespace Qt::StringLiterals;

namespace {

/// A report whose balances hold but for one to three numbers of any kind, each time others.
class Disturbed
{
public:
    Disturbed(const QString &edition, quint32 seed)
        : report(sampleReport(*FormEdition::find(edition)))
        , relations(report, Catalogue::standard())
        , localiser(report, relations)
        , m_random(seed)
    {
    }

    void disturb()
    {
        values = balancedValues(report, &m_random);
        for (int slips = m_random.bounded(1, 4); slips > 0; --slips) {
            const qsizetype cell = m_random.bounded(values.size());
            CellValue &value = values[cell];
            if (relations.of(cell).isEmpty()) {
                continue;
            }
            const qint64 typed = m_random.bounded(m_random.bounded(2) == 0 ? 10 : 400);
            value = withCell(values, report, value.id.toString(), QString::number(typed)).at(cell);
        }
        numbers = relations.numbers(values);
    }

    const Report report;
    const Relations relations;
    const Localiser localiser;
    CellValues values;
    Numbers numbers;

private:
    QRandomGenerator m_random;
};

std::vector<Replacement> replacementsOf(const Localisation &localisation, const std::vector<size_t> &solution)
{
    std::vector<Replacement> all;
    for (const size_t repair : solution) {
        const std::vector<Replacement> &some = localisation.repairs.at(repair).replacements;
        all.insert(all.end(), some.begin(), some.end());
    }
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

class TestLocaliser : public QObject
{
    Q_OBJECT

private slots:
    void everySolutionMakesTheBalancesHold_data() { editions(); }
    void everySolutionMakesTheBalancesHold();
    void agreesWithAnIntegerProgram_data() { editions(); }
    void agreesWithAnIntegerProgram();
    void exactly_data();
    void exactly();

private:
    static void editions()
    {
        QTest::addColumn<QString>("edition");
        QTest::addRow("2021") << u"2021"_s;
        QTest::addRow("2019") << u"2019"_s;
    }
};

void TestLocaliser::everySolutionMakesTheBalancesHold()
{
    QFETCH(const QString, edition);
    Disturbed disturbed(edition, 1);
    for (int round = 0; round < 2000; ++round) {
        disturbed.disturb();
        qsizetype broken = 0;
        for (const Localisation &localisation : disturbed.localiser.localise(disturbed.numbers, {})) {
            QVERIFY(localisation.isComplete);
            QVERIFY(localisation.size >= 1 && localisation.size <= 3);
            broken += qsizetype(localisation.broken.size());
            std::set<std::vector<Replacement>> different;
            for (const std::vector<size_t> &solution : localisation.solutions) {
                Numbers mended = disturbed.numbers;
                const std::vector<Replacement> replacements = replacementsOf(localisation, solution);
                QVERIFY(replacements.size() >= localisation.size);
                QVERIFY2(different.insert(replacements).second, "every solution comes once");
                for (const Replacement &each : replacements) {
                    QVERIFY(each.to >= 0 && each.to % Quantity::Unit == 0);
                    mended[each.cell] = Quantity::fromScaled(each.to);
                }
                const QList<qsizetype> left = disturbed.relations.broken(mended);
                for (const int relation : localisation.broken) {
                    QVERIFY(!left.contains(relation));
                }
                for (const Replacement &each : replacements) {
                    QVERIFY(!disturbed.relations.isIn(each.cell, left));
                }
            }
        }
        QCOMPARE(broken, disturbed.relations.broken(disturbed.numbers).size());
    }
}

void TestLocaliser::agreesWithAnIntegerProgram()
{
    if (!hasIntegerProgram()) {
        QSKIP("needs GLPK (libglpk-dev), which was not there when this was built");
    }
    QFETCH(const QString, edition);
    constexpr int Rounds = 5000;
    Disturbed disturbed(edition, 2);
    for (int round = 0; round < Rounds; ++round) {
        disturbed.disturb();
        for (const Localisation &localisation : disturbed.localiser.localise(disturbed.numbers, {})) {
            const QList<qsizetype> cells =
                fewestCells(disturbed.relations.all(), disturbed.numbers, localisation.broken);
            QCOMPARE(size_t(cells.size()), localisation.size);
            const bool isAmong = std::any_of(
                localisation.solutions.begin(), localisation.solutions.end(), [&](const std::vector<size_t> &solution) {
                    const std::vector<Replacement> all = replacementsOf(localisation, solution);
                    return std::equal(all.begin(), all.end(), cells.begin(), cells.end(),
                                      [](const Replacement &each, qsizetype cell) { return each.cell == cell; });
                });
            QVERIFY2(isAmong, qPrintable(u"round %1"_s.arg(round)));
        }
    }
}

void TestLocaliser::exactly_data()
{
    QTest::addColumn<QStringList>("changes"); // "cell=text", in a report where all holds
    QTest::addColumn<QStringList>("locked");
    QTest::addColumn<QStringList>("expected"); // "cell=number, …" a solution, in their order
    const QString part = u"requests.granted.natural"_s;
    const Report report = sampleReport(*FormEdition::find(u"2021"));
    const auto printed = [&report](const QString &cell) { return report.cell(CellId(cell))->raw; };
    QTest::addRow("nothing") << QStringList() << QStringList() << QStringList();
    QTest::addRow("a part: its row and its column blame it")
        << QStringList{part + u"=99"_s} << QStringList() << QStringList{part + u'=' + printed(part)};
    QTest::addRow("a total of a column") << QStringList{u"requests.total.legal=1"_s} << QStringList()
                                         << QStringList{u"requests.total.legal="_s +
                                                        printed(u"requests.total.legal"_s)};
    QTest::addRow("two parts") << QStringList{part + u"=99"_s, u"requests.partial.legal=77"_s} << QStringList()
                               << QStringList{part + u'=' + printed(part) + u", requests.partial.legal="_s +
                                              printed(u"requests.partial.legal"_s)};
    QTest::addRow("four parts and a total: any of them may be it")
        << QStringList{u"remedies.review.pending=15"_s} << QStringList()
        << QStringList{u"remedies.review.upheld=1"_s, u"remedies.review.corrected=14"_s, u"remedies.review.other=10"_s,
                       u"remedies.review.pending=14"_s, u"remedies.review.total=43"_s};
    QTest::addRow("a locked cell is not blamed")
        << QStringList{u"remedies.review.pending=15"_s}
        << QStringList{u"remedies.review.upheld"_s, u"remedies.review.total"_s}
        << QStringList{u"remedies.review.corrected=14"_s, u"remedies.review.other=10"_s,
                       u"remedies.review.pending=14"_s};
    QTest::addRow("none below 0: two parts must give")
        << QStringList{u"remedies.review.upheld=1"_s, u"remedies.review.corrected=2"_s, u"remedies.review.other=0"_s,
                       u"remedies.review.pending=0"_s, u"remedies.review.total=0"_s}
        << QStringList{u"remedies.review.total"_s}
        << QStringList{u"remedies.review.upheld=0, remedies.review.corrected=0"_s};
    QTest::addRow("a blank part counts as 0")
        << QStringList{u"remedies.review.upheld="_s}
        << QStringList{u"remedies.review.corrected"_s, u"remedies.review.other"_s, u"remedies.review.pending"_s}
        << QStringList{u"remedies.review.upheld=2"_s, u"remedies.review.total=40"_s};
    QTest::addRow("a blank total says nothing")
        << QStringList{u"remedies.review.total="_s} << QStringList() << QStringList();
    QTest::addRow("a number that cannot stand is to blame")
        << QStringList{u"remedies.review.corrected=-15"_s} << QStringList()
        << QStringList{u"remedies.review.corrected=15"_s};
    QTest::addRow("two tables, each for itself")
        << QStringList{part + u"=99"_s, u"remedies.suit_direct.total=1"_s}
        << QStringList{u"remedies.suit_direct.upheld"_s, u"remedies.suit_direct.corrected"_s,
                       u"remedies.suit_direct.other"_s, u"remedies.suit_direct.pending"_s}
        << QStringList{part + u'=' + printed(part),
                       u"remedies.suit_direct.total="_s + printed(u"remedies.suit_direct.total"_s)};
    QTest::addRow("everything locked") << QStringList{u"remedies.review.upheld=3"_s}
                                       << QStringList{u"remedies.review.upheld"_s, u"remedies.review.corrected"_s,
                                                      u"remedies.review.other"_s, u"remedies.review.pending"_s,
                                                      u"remedies.review.total"_s}
                                       << QStringList();
}

void TestLocaliser::exactly()
{
    QFETCH(const QStringList, changes);
    QFETCH(const QStringList, locked);
    QFETCH(const QStringList, expected);
    const Report report = sampleReport(*FormEdition::find(u"2021"));
    const Relations relations(report, Catalogue::standard());
    CellValues values = report.cells();
    for (const QString &change : changes) {
        values = withCell(values, report, change.section(u'=', 0, 0), change.section(u'=', 1));
    }
    QSet<qsizetype> lockedCells;
    for (const QString &cell : locked) {
        lockedCells.insert(report.indexOf(CellId(cell)));
    }
    QStringList found;
    const Localiser localiser(report, relations);
    for (const Localisation &localisation : localiser.localise(relations.numbers(values), lockedCells)) {
        for (const std::vector<size_t> &solution : localisation.solutions) {
            QStringList edits;
            for (const Replacement &each : replacementsOf(localisation, solution)) {
                edits.append(report.cells().at(each.cell).id.toString() + u'=' +
                             Quantity::fromScaled(each.to).toString());
            }
            found.append(edits.join(u", "_s));
        }
    }
    found.sort();
    QStringList wanted = expected;
    wanted.sort();
    QCOMPARE(found, wanted);
}

QTEST_GUILESS_MAIN(TestLocaliser)
#include "tst_localiser.moc"
