// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison.h"
#include "fingerprints.h"
#include "intake.h"
#include "samplereport.h"
#include "sharedreports.h"

using namespace gouji;
using namespace Qt::StringLiterals;

/// Two reports side by side.
class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void cellsOfTwoEditions();
    void theMostMovedComesFirst();
    void comparedSentences_data();
    void comparedSentences();
    void pairs_data();
    void pairs();
    void aHostileTextTakesNoTimeToSpeakOf();
    void fingerprintsStayTheSame();
    void names_data();
    void names();
    void realReports();

private:
    static Report withOverview(const QString &overview, int year = 2023)
    {
        return sampleReport(*FormEdition::find(u"2021"),
                            {.year = year, .overview = overview, .problems = u"无"_s, .others = u"无"_s});
    }
    static QStringList sentencesOf(const QString &overview)
    {
        QStringList list;
        const Report report = withOverview(overview);
        for (const ComparedSentence &sentence : gouji::comparedSentences(report)) {
            if (report.document().source().view(sentence.span).toString().simplified() != sentence.text) {
                qFatal("%s: its span shows other words", qPrintable(sentence.text));
            }
            list.append(sentence.text);
        }
        return list;
    }
    /// "+ new", "- old", "~ old > new", "= the same", "# the same but for numbers".
    static QStringList print(const QList<SentencePair> &pairs)
    {
        QStringList lines;
        for (const SentencePair &pair : pairs) {
            switch (pair.kind) {
            case SentencePair::Kind::Added:
                lines.append(u"+ "_s + pair.right->text);
                break;
            case SentencePair::Kind::Dropped:
                lines.append(u"- "_s + pair.left->text);
                break;
            case SentencePair::Kind::Changed:
                lines.append(u"~ "_s + pair.left->text + u" > "_s + pair.right->text);
                break;
            case SentencePair::Kind::Copied:
                lines.append((pair.isVerbatim ? u"= "_s : u"# "_s) + pair.right->text);
                break;
            }
        }
        return lines;
    }
};

void TestComparison::cells_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected"); // raw texts and difference; empty for no difference
    QTest::newRow("the same") << u"41"_s << u"41"_s << QString();
    QTest::newRow("printed otherwise") << u"1,041"_s << u"1041"_s << QString();
    QTest::newRow("more") << u"41"_s << u"50"_s << u"41|50|9"_s;
    QTest::newRow("less") << u"41"_s << u"5"_s << u"41|5|-36"_s;
    QTest::newRow("blank is not nought") << QString() << u"0"_s << u"|0|"_s;
    QTest::newRow("both blank") << QString() << QString() << QString();
    QTest::newRow("text") << u"41"_s << u"若干"_s << u"41|若干|"_s;
    QTest::newRow("the same text") << u"若干"_s << u"若干"_s << QString();
    QTest::newRow("two marks") << u"/"_s << u"-"_s << u"/|-|"_s;
}

void TestComparison::cells()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QString, expected);
    const Report report = sampleReport(*FormEdition::find(u"2021"));
    const QString cell = u"requests.new.natural"_s;
    const QList<CellDifference> cells =
        differingCells({report, withCell(report, cell, left)}, {report, withCell(report, cell, right)});
    QCOMPARE(cells.size(), expected.isEmpty() ? 0 : 1);
    if (!cells.isEmpty()) {
        QCOMPARE(cells.first().cell().toString(), cell);
        QCOMPARE(QStringList({cells.first().left.raw, cells.first().right.raw,
                              cells.first().difference ? cells.first().difference->toString() : QString()})
                     .join(u'|'),
                 expected);
    }
}

void TestComparison::cellsOfTwoEditions()
{
    const Report old = sampleReport(*FormEdition::find(u"2019"));
    const Report report = sampleReport(*FormEdition::find(u"2021"));
    bool hasNew = false;
    bool hasOld = false;
    for (const CellDifference &cell : differingCells({old, old.cells()}, {report, report.cells()})) {
        hasNew =
            hasNew || (cell.cell() == CellId(u"proactive.fee.amount"_s) && cell.left.status == CellStatus::Missing);
        hasOld =
            hasOld || (cell.cell() == CellId(u"proactive.fee.change"_s) && cell.right.status == CellStatus::Missing);
    }
    QVERIFY(hasNew && hasOld);
}

void TestComparison::theMostMovedComesFirst()
{
    const Report report = sampleReport(*FormEdition::find(u"2021"));
    CellValues left = withCell(report, u"proactive.license.handled"_s, u"10000"_s);
    left = withCell(left, report, u"requests.new.natural"_s, u"100"_s);
    left = withCell(left, report, u"requests.new.business"_s, u"0"_s);
    left = withCell(left, report, u"requests.new.legal"_s, {});
    CellValues right = withCell(report, u"proactive.license.handled"_s, u"10300"_s);
    right = withCell(right, report, u"requests.new.natural"_s, u"300"_s);
    right = withCell(right, report, u"requests.new.business"_s, u"1"_s);
    const Comparison comparison = compare({report, left}, {report, right});
    QStringList order;
    for (const qsizetype index : comparison.mostMoved) {
        order.append(comparison.cells.at(index).cell().toString());
    }
    QCOMPARE(comparison.cells.size(), 4);
    QCOMPARE(order,
             QStringList({u"requests.new.natural"_s, u"proactive.license.handled"_s, u"requests.new.business"_s}));
}

void TestComparison::comparedSentences_data()
{
    QTest::addColumn<QString>("overview");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("two on a line") << u"严格落实三审三校制度。继续加强业务指导培训。"_s
                                   << QStringList{u"严格落实三审三校制度"_s, u"继续加强业务指导培训"_s};
    QTest::newRow("a heading in its own line")
        << u"（一）主动公开情况\n严格落实三审三校制度。"_s << QStringList{u"严格落实三审三校制度"_s};
    QTest::newRow("a heading before a sentence") << u"（一）加强组织领导，强化责任落实。成立了领导小组和工作专班。"_s
                                                 << QStringList{u"成立了领导小组和工作专班"_s};
    QTest::newRow("an item with a number is none")
        << u"1.全年主动公开政府信息23条。"_s << QStringList{u"1.全年主动公开政府信息23条"_s};
    QTest::newRow("the form's words") << u"本年新收政府信息公开申请数量\n无其他需要报告的事项。"_s << QStringList();
    QTest::newRow("below a web page") << u"主办：青山市人民政府办公室 | 网站标识码 0000000000"_s << QStringList();
    QTest::newRow("too short") << u"无。特此报告。"_s << QStringList();
    QTest::newRow("no end") << u"严格落实三审三校制度和内容保障责任"_s << QStringList();
    QTest::newRow("a line cut by the page")
        << u"严格落实三审三校制度，未经审核的信息一律不准发布，进\n一步细化责任。"_s
        << QStringList{u"严格落实三审三校制度，未经审核的信息一律不准发布，进 一步细化责任"_s};
}

void TestComparison::comparedSentences()
{
    QFETCH(const QString, overview);
    QFETCH(const QStringList, expected);
    QCOMPARE(sentencesOf(overview), expected);
}

void TestComparison::pairs_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QStringList>("expected");
    const QString rule = u"严格落实三审三校制度。"_s;
    const QString training = u"继续加强业务指导培训和队伍建设。"_s;
    QTest::newRow("nothing") << u"无"_s << u"无"_s << QStringList();
    QTest::newRow("all new") << u"无"_s << rule + training
                             << QStringList{u"+ 严格落实三审三校制度"_s, u"+ 继续加强业务指导培训和队伍建设"_s};
    QTest::newRow("all gone") << rule << u"无"_s << QStringList{u"- 严格落实三审三校制度"_s};
    QTest::newRow("numbers apart") << u"全年主动公开政府信息一百二十三条。"_s << u"全年主动公开政府信息2428条。"_s
                                   << QStringList{u"# 全年主动公开政府信息2428条"_s};
    QTest::newRow("word for word") << rule << rule << QStringList{u"= 严格落实三审三校制度"_s};
    QTest::newRow("in other words") << training << u"继续加强业务指导培训和人才建设。"_s
                                    << QStringList{
                                           u"~ 继续加强业务指导培训和队伍建设 > 继续加强业务指导培训和人才建设"_s};
    QTest::newRow("moved") << rule + training << training + rule
                           << QStringList{u"= 继续加强业务指导培训和队伍建设"_s, u"= 严格落实三审三校制度"_s};
    QTest::newRow("twice then, once now")
        << rule + rule << rule << QStringList{u"= 严格落实三审三校制度"_s, u"- 严格落实三审三校制度"_s};
    QTest::newRow("dropped between two") << rule + u"及时关停整合新媒体账号。"_s + training << rule + training
                                         << QStringList{u"= 严格落实三审三校制度"_s, u"- 及时关停整合新媒体账号"_s,
                                                        u"= 继续加强业务指导培训和队伍建设"_s};
    QTest::newRow("the same before the numbers")
        << u"公开信息5条和解读3篇。公开信息7条和解读3篇。"_s << u"公开信息7条和解读3篇。"_s
        << QStringList{u"- 公开信息5条和解读3篇"_s, u"= 公开信息7条和解读3篇"_s};
}

void TestComparison::pairs()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QStringList, expected);
    QCOMPARE(print(pairSentences(gouji::comparedSentences(withOverview(left)),
                                 gouji::comparedSentences(withOverview(right)))),
             expected);
}

/// Under a minute even in a build with every check on, where what grows with the square would take hours.
void TestComparison::aHostileTextTakesNoTimeToSpeakOf()
{
    QString left;
    QString right;
    for (int i = 0; left.size() < MaximumTextSize / 4; ++i) {
        const QString odd = QString(QChar(0x4e00 + i % 20'000)) + QChar(0x4e00 + i / 7 % 20'000);
        left += u"公开政府信息的工作制度"_s + odd + u"。"_s;
        right += u"工作制度的公开政府信息"_s + odd + u"。"_s;
    }
    const Report one = withOverview(left);
    const Report other = withOverview(right + QString(MaximumTextSize / 4, u'申'));
    const Comparison comparison = compare({one, one.cells()}, {other, other.cells()});
    QVERIFY(comparison.sentences.size() > MaximumPaired);
}

void TestComparison::fingerprintsStayTheSame()
{
    const Fingerprints known = fingerprintsOf(withOverview(u"严格落实三审三校制度。2023年公开政府信息23条。"_s));
    QCOMPARE(known, (Fingerprints{4082273252489688206, 5099245524863270685})); // an archive holds them
    QCOMPARE(fingerprintsOf(withOverview(u"2024年公开政府信息九条。严格落实三审三校制度！"_s, 2024)), known);
    const Share share = shareFound(fingerprintsOf(withOverview(u"严格落实三审三校制度。开展业务培训。"_s)), known);
    QCOMPARE(share.found, 1);
    QCOMPARE(share.all, 2);
    QVERIFY(!share.isMost());
    QCOMPARE(share.percent(), 50);
    QVERIFY(!shareFound({}, known).isMost());
}

void TestComparison::names_data()
{
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a district") << u"淮安市洪泽区人民政府"_s << u"洪泽区人民政府和淮安洪泽全区"_s << u"@人民政府和@"_s;
    QTest::newRow("a department") << u"青山市财政局"_s << u"市财政局在我市加强财政管理"_s << u"市@在@加强@管理"_s;
    QTest::newRow("a street") << u"白云区沙河街道办事处"_s << u"沙河街道全街道"_s << u"@全街道"_s;
    QTest::newRow("unknown") << QString() << u"全县的信息"_s << u"@的信息"_s;
}

void TestComparison::names()
{
    QFETCH(const QString, agency);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(withoutNames(text, namesOf(agency)), expected);
}

void TestComparison::realReports()
{
    GOUJI_NEEDS_SHARED_REPORTS();
    const auto load = [](const QString &path) {
        const Result<LoadedReport> loaded = loadReport(path, sharedReport(path));
        return StandingReport{loaded->report, loaded->report.cells()};
    };
    const Comparison years = compare(load(u"hongze_2023/report.html"_s), load(u"hongze_2024/report.html"_s));
    QMap<QChar, int> marks;
    for (const QString &line : print(years.sentences)) {
        ++marks[line.front()];
    }
    QCOMPARE(marks, (QMap<QChar, int>{{u'+', 7}, {u'-', 9}, {u'~', 7}, {u'=', 1}, {u'#', 1}}));
    QCOMPARE(years.cells.at(years.mostMoved.first()).cell().toString(), u"proactive.license.handled"_s);

    for (const QString &other : {u"dump_rows.txt"_s, u"report.docx"_s, u"report.gb18030.html"_s}) {
        const Comparison copies = compare(load(u"hongze_2024/report.html"_s), load(u"hongze_2024/"_s + other));
        QCOMPARE(copies.cells.size(), 0);
        for (const SentencePair &pair : copies.sentences) {
            QVERIFY2(pair.isVerbatim, qPrintable(print({pair}).first()));
        }
    }
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
