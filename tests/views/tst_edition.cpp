// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartpage.h"
#include "correctedexport.h"
#include "dumps.h"
#include "exporter.h"
#include "formlayout.h"
#include "formreader.h"
#include "linkchoices.h"
#include "reportsession.h"
#include "seriespicture.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

using Values = QHash<CellId, QString>;

const FormEdition &madeUp()
{
    return *FormEdition::find(u"2031");
}

/// 0 in every cell, but for a few that keep all balances.
Values balanced(const FormEdition &edition)
{
    Values values;
    for (const CellId &cell : edition.cells()) {
        values.insert(cell, u"0"_s);
    }
    const auto set = [&values](const QString &row, const QStringList &columns, const QString &number) {
        for (const QString &column : columns) {
            const CellId cell(row + u'.' + column);
            if (values.contains(cell)) {
                values[cell] = number;
            }
        }
    };
    set(u"requests.new"_s, {u"research"_s}, u"40"_s);
    set(u"requests.new"_s, {u"natural"_s}, u"25"_s);
    set(u"requests.new"_s, {u"total"_s}, u"65"_s);
    set(u"requests.denied.draft"_s, {u"research"_s, u"total"_s}, u"33"_s);
    set(u"requests.granted"_s, {u"research"_s, u"total"_s}, u"7"_s);
    set(u"requests.total"_s, {u"research"_s, u"total"_s}, u"40"_s);
    set(u"requests.carried_out"_s, {u"natural"_s, u"total"_s}, u"25"_s);
    set(u"remedies.review"_s, {u"upheld"_s, u"total"_s}, u"2"_s);
    set(u"platforms.opened"_s, {u"sites"_s}, u"3"_s);
    set(u"platforms.opened"_s, {u"accounts"_s}, u"14"_s);
    set(u"platforms.opened"_s, {u"all"_s}, u"17"_s);
    set(u"platforms.running"_s, {u"sites"_s}, u"12"_s);
    set(u"platforms.running"_s, {u"accounts"_s}, u"36"_s);
    set(u"platforms.running"_s, {u"all"_s}, u"48"_s);
    return values;
}

/// A report as a page of HTML, with the tables as the form prints them.
QByteArray page(const FormEdition &edition, int year, const Values &values)
{
    QString html = u"<html><body><h1>青山市人民政府%1年政府信息公开工作年度报告</h1>\n"_s.arg(year);
    for (const FormSection &section : edition.sections) {
        html += u"<h2>"_s + section.heading() + u"</h2>\n"_s;
        for (const FormTable &table : edition.tables) {
            if (table.section != section.number) {
                continue;
            }
            html += u"<table>"_s;
            const FormLayout layout = layoutOf(table);
            for (int row = 0; row < layout.rowCount; ++row) {
                html += u"<tr>"_s;
                for (const LayoutCell &cell : layout.cells) {
                    if (cell.row == row) {
                        html += u"<td rowspan=%1 colspan=%2>%3</td>"_s.arg(cell.rowSpan)
                                    .arg(cell.columnSpan)
                                    .arg(cell.isHead() ? cell.text : values.value(cell.cell));
                    }
                }
                html += u"</tr>\n"_s;
            }
            html += u"</table>\n"_s;
        }
        if (!edition.hasTableIn(section.number)) {
            html += u"<p>%1年，主动公开、依申请公开、规范性文件、网站、监督、考核、评议、问责、信息处理费均按要求开展，"
                    u"下一步加强改进。</p>\n"_s.arg(year);
        }
    }
    return (html + u"</body></html>"_s).toUtf8();
}

LoadedReport load(const FormEdition &edition, int year, const Values &values)
{
    Result<LoadedReport> loaded = loadReport(u"report.html"_s, page(edition, year, values));
    if (!loaded) {
        qFatal("%ls", qUtf16Printable(loaded.error().toString()));
    }
    return *std::move(loaded);
}

LoadedReport loadWith(const QString &cell, const QString &number)
{
    Values values = balanced(madeUp());
    values[CellId(cell)] = number;
    return load(madeUp(), 2032, values);
}

QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings) {
        rules.append(finding.rule);
    }
    return rules;
}

} // namespace

/// tests/data/forms/2031.json is an edition that nobody prescribed: a table and a section more, a row more, a column
/// that is another one, one under another name, other years. It is among this program's resources as those of the real
/// editions are, and no code knows it.
class TestEdition : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void takesItsPlaceAmongTheEditions();
    void isRecognised();
    void isRecognisedInDumps_data();
    void isRecognisedInDumps();
    void leavesTheOthersAlone_data();
    void leavesTheOthersAlone();
    void isChecked_data();
    void isChecked();
    void isComparedWithTheEditionBefore();
    void isComparedWithItself();
    void isCorrected();
    void isExported_data();
    void isExported();
    void isCharted();
    void offersItsSums();
    void brokenFiles_data();
    void brokenFiles();
};

void TestEdition::takesItsPlaceAmongTheEditions()
{
    QCOMPARE(editionIds(), (QStringList{u"2031"_s, u"2021"_s, u"2019"_s}));
    QCOMPARE(madeUp().lastYear, 0);
    QCOMPARE(FormEdition::find(u"2021")->lastYear, 2030);
    QCOMPARE(FormEdition::find(u"2019")->lastYear, 2020);
    QCOMPARE(Catalogue::standard().rule(u"platforms.kinds")->editions, QStringList{u"2031"_s});
    QCOMPARE(Catalogue::standard().rule(u"requests.balance")->editions, editionIds());
    QCOMPARE(Catalogue::standard().rule(u"proactive.repealed")->editions, (QStringList{u"2031"_s, u"2021"_s}));
}

void TestEdition::isRecognised()
{
    const Values values = numberedCells(madeUp());
    const Report report = load(madeUp(), 2032, values).report;
    QCOMPARE(report.edition().id, u"2031"_s);
    QCOMPARE(report.sections.size(), 7);
    for (qsizetype i = 0; i < report.sections.size(); ++i) {
        QCOMPARE(report.sections.at(i).section, int(i) + 1);
    }
    QCOMPARE(report.cells().size(), 200 + 7 + 9);
    for (const CellValue &cell : report.cells()) {
        QCOMPARE(cell.raw, values.value(cell.id));
    }
    QVERIFY(report.remarks.isEmpty());
}

void TestEdition::isRecognisedInDumps_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : dumpKinds()) {
        QTest::addRow("%s", qPrintable(kind)) << kind;
    }
}

void TestEdition::isRecognisedInDumps()
{
    QFETCH(const QString, kind);
    const Values values = numberedCells(madeUp());
    const Result<LoadedReport> loaded = loadReport(u"dump.txt"_s, dumpReport(madeUp(), values, kind).toUtf8());
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->report.edition().id, u"2031"_s);
    for (const CellValue &cell : loaded->report.cells()) {
        QVERIFY2(cell.raw == values.value(cell.id), qPrintable(cell.id.toString()));
    }
}

void TestEdition::leavesTheOthersAlone_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<int>("year");
    QTest::newRow("2021") << u"2021"_s << 2024;
    QTest::newRow("2019") << u"2019"_s << 2020;
}

/// Though the newest edition has another outline.
void TestEdition::leavesTheOthersAlone()
{
    QFETCH(const QString, edition);
    QFETCH(const int, year);
    const FormEdition &form = *FormEdition::find(edition);
    const Report report = load(form, year, balanced(form)).report;
    QCOMPARE(report.edition().id, edition);
    QCOMPARE(report.sections.size(), 6);
    QCOMPARE(report.sections.last().section, 6);
    const QStringList rules = rulesOf(check(report, Catalogue::standard()));
    QVERIFY2(!rules.contains(u"form.sections"_s) && !rules.contains(u"cell.missing"_s), qPrintable(rules.join(u' ')));
    QVERIFY2(!rules.contains(u"requests.balance"_s) && !rules.contains(u"form.problems"_s),
             qPrintable(rules.join(u' ')));
}

void TestEdition::isChecked_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QString>("right");

    QTest::newRow("as it should be") << u"requests.new.total"_s << u"65"_s << QStringList() << QString();
    QTest::newRow("in the table more") << u"platforms.opened.all"_s << u"71"_s << QStringList{u"platforms.kinds"_s}
                                       << u"17"_s;
    QTest::newRow("in the row more") << u"requests.denied.draft.total"_s << u"22"_s
                                     << QStringList{u"requests.applicants"_s, u"requests.results"_s} << u"33"_s;
    QTest::newRow("in the column of another name")
        << u"requests.new.research"_s << u"400"_s << QStringList{u"requests.applicants"_s, u"requests.balance"_s}
        << u"40"_s;
    QTest::newRow("a number that is none")
        << u"platforms.closed.sites"_s << u"没有几个"_s << QStringList{u"cell.text"_s} << QString();
}

void TestEdition::isChecked()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, printed);
    QFETCH(const QStringList, rules);
    QFETCH(const QString, right);
    const LoadedReport loaded = loadWith(cell, printed);
    const QList<Finding> findings = check(loaded.report, Catalogue::standard());
    QStringList found = rulesOf(findings);
    found.removeDuplicates();
    std::sort(found.begin(), found.end());
    QCOMPARE(found, rules);
    for (const Finding &finding : findings) {
        QVERIFY(!finding.message().isEmpty());
        if (!right.isEmpty()) {
            QCOMPARE(finding.suggestions.first().edits, (QList<CellEdit>{{CellId(cell), right}}));
        }
    }
}

/// What is the same has the same id: the new column is not compared, what was carried over is.
void TestEdition::isComparedWithTheEditionBefore()
{
    const FormEdition &before = *FormEdition::find(u"2021");
    Values last = balanced(before);
    last[CellId(u"requests.carried_out.total"_s)] = u"9"_s;
    last[CellId(u"proactive.regulations.in_force"_s)] = u"4"_s;
    ReportSession session(load(madeUp(), 2031, balanced(madeUp())));
    const Report lastYear = load(before, 2030, last).report;
    QVERIFY(follows(session.report(), lastYear));
    const QList<Finding> findings =
        Checker(session.report(), Catalogue::standard())
            .check(session.values(), {.locked = {},
                                      .evidence = {},
                                      .lastYear = lastYearOf(session.report(), {lastYear, lastYear.cells()}),
                                      .neighbours = {},
                                      .narrative = {}});
    const QStringList rules = rulesOf(findings);
    QVERIFY2(rules.contains(u"years.carry"_s) && rules.contains(u"years.in-force"_s), qPrintable(rules.join(u' ')));
    QVERIFY2(!rules.contains(u"platforms.running"_s), qPrintable(rules.join(u' ')));
}

void TestEdition::isComparedWithItself()
{
    const Report report = load(madeUp(), 2033, balanced(madeUp())).report;
    const Report lastYear = load(madeUp(), 2032, balanced(madeUp())).report;
    const QList<Finding> findings =
        Checker(report, Catalogue::standard())
            .check(report.cells(), {.locked = {},
                                    .evidence = {},
                                    .lastYear = lastYearOf(report, {lastYear, lastYear.cells()}),
                                    .neighbours = {},
                                    .narrative = {}});
    const QStringList rules = rulesOf(findings);
    QCOMPARE(rules.count(u"platforms.running"_s), 3);
    QVERIFY(rules.contains(u"table.same-as-last-year"_s));
}

void TestEdition::isCorrected()
{
    ReportSession session(loadWith(u"platforms.opened.all"_s, u"71"_s));
    QCOMPARE(session.findings().size(), 1);
    QVERIFY(session.correct(CellId(u"platforms.opened.all"_s), u"17"_s));
    QVERIFY(session.findings().isEmpty());
    const Result<QByteArray> written = writeCorrected(session.effective());
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().toString()));
    QCOMPARE(*written, page(madeUp(), 2032, balanced(madeUp())));
}

void TestEdition::isExported_data()
{
    QTest::addColumn<QString>("format");
    for (const Exporter &exporter : exporters()) {
        QTest::addRow("%s", qPrintable(exporter.id)) << exporter.id;
    }
}

void TestEdition::isExported()
{
    QFETCH(const QString, format);
    ReportSession session(loadWith(u"platforms.opened.all"_s, u"71"_s));
    QVERIFY(session.correct(CellId(u"requests.denied.draft.total"_s), u"34"_s));
    const Result<QByteArray> bytes = findExporter(format)->write(session.effective());
    QVERIFY2(bytes.ok(), bytes.ok() ? "" : qPrintable(bytes.error().toString()));
    QVERIFY(!bytes->isEmpty());
    if (format == "tidy-csv"_L1) {
        QCOMPARE(bytes->count("\r\n"), 1 + session.report().cells().size());
        QVERIFY(bytes->contains(
            "2031,2032,青山市人民政府,platforms,opened,all,一、本年新开设平台数量 · 平台合计,71,71,,ok"));
    }
    if (!bytes->startsWith("PK") && !bytes->startsWith("%PDF")) {
        const QByteArray text = QByteArray(*bytes).replace("\xEF\xBB\xBF", "");
        QVERIFY2(text.contains(format == "corrections-csv"_L1 ? "34" : "71"), text.left(2000));
    }
}

void TestEdition::isCharted()
{
    const SeriesSource source = [](const QStringList &agencies, const QList<CellId> &cells) {
        QList<YearSeries> series;
        for (const QString &agency : agencies) {
            for (const CellId &cell : cells) {
                const auto value = Quantity::fromString(balanced(madeUp()).value(cell));
                series.append({agency, {}, {{2031, value}, {2032, value}}});
            }
        }
        return Result<QList<YearSeries>>(series);
    };
    const QList<SeriesRow> rows = seriesRows();
    for (const QString &id : {u"requests.denied.draft"_s, u"platforms.running"_s, u"requests.denied"_s}) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&id](const SeriesRow &each) { return each.id == id; });
        QVERIFY2(row != rows.end(), qPrintable(id));
        const Result<SeriesTable> table = readSeries(source, {u"青山市"_s}, *row, row->columns.last());
        QVERIFY(table.ok());
        QCOMPARE(table->years(), (QList<int>{2031, 2032}));
        QCOMPARE(table->series.first().values.value(2031), id.startsWith(u"requests") ? Quantity(33) : Quantity(48));
        QVERIFY(seriesPicture(*table, 2032, PictureKind::Png).startsWith("\x89PNG"));
    }
    const ChartPage page(source);
    QVERIFY(page.findChild<QTreeView *>()->currentIndex().data().toString().contains(u"年末运行平台数量"));
}

void TestEdition::offersItsSums()
{
    const Report report = load(madeUp(), 2032, balanced(madeUp())).report;
    LinkChoices choices(report, {}, report.cells(), Quantity(31));
    QStringList texts;
    for (int row = 0; row < choices.rowCount(); ++row) {
        texts.append(choices.item(row)->text());
    }
    const auto has = [&texts](const QString &words) { return !texts.filter(words).isEmpty(); };
    QVERIFY2(has(u"新开设"_s) && has(u"关停"_s), qPrintable(texts.join(u'\n')));
    const auto sums = usualSums(madeUp(), report.tables());
    QVERIFY(std::any_of(sums.begin(), sums.end(), [&](const CellSum &sum) {
        return sum.terms.size() == 2 && sum.terms.last().factor == -1 &&
               report.cells().at(sum.terms.last().cell).id == CellId(u"platforms.closed.all"_s);
    }));
}

void TestEdition::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("near");
    QTest::addColumn<QString>("cause");

    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QByteArray &near,
                        const QString &cause) { QTest::addRow("%s", name) << from << to << near << cause; };
    row("cut off", R"("chart":)", R"("chart")", R"("chart")", u"missing name separator"_s);
    row("no id", " \"id\": \"2031\",\n", "", "{", u"“id” is missing."_s);
    row("a year that is a text", "2031,", R"("2031",)", "firstYear", u"“firstYear” must be a whole number above 0."_s);
    row("an unknown member", R"("firstYear")", R"("lastYear": 2040, "firstYear")", "lastYear",
        u"“lastYear” is not a member that a form has here."_s);
    row("sections that are none", R"("sections": [)", R"("sections": 3, "sums": [)", R"("sections")",
        u"“sections” must be a list of objects."_s);
    row("a section that is a number", R"("sections": [)", R"("sections": [ 7,)", R"("sections")",
        u"“sections[0]” must be an object."_s);
    row("a section twice", "\"id\": \"platforms\",\n   \"title\"", "\"id\": \"remedies\",\n   \"title\"",
        "\"id\": \"remedies\",\n   \"title\": \"政府信息公开平台", u"“remedies” is named twice."_s);
    row("a table in no section", R"("section": "platforms")", R"("section": "platform")", R"("section": "platform")",
        u"There is no section “platform”."_s);
    row("an unknown arrangement", R"("blocks")", R"("block")", R"("block")",
        u"“arrangement” must be one of: blocks, matrix, line."_s);
    row("an unknown role", R"("role": "carried-in")", R"("role": "carried")", R"("role": "carried")",
        u"“role” must be one of: received, carried-in, carried-out, total, fee-unpaid, regulations, fee, procurement, "
        u"review, suit-after-review."_s);
    row("a role twice", R"("role": "carried-in")", R"("role": "received")",
        "\"role\": \"received\",\n     \"label\": \"二", u"“new” has this role already."_s);
    row("a column that is not there", "\"lapsed\",\n      \"in_force\"", "\"lapse\",\n      \"in_force\"",
        "\"columns\": [\n      \"made\",\n      \"lapse\"", u"“lapse” is no column, or named twice."_s);
    row("a group that is not there", R"("group": "denied")", R"("group": "denid")", R"("group": "denid")",
        u"There is no group “denid” before it."_s);
    row("a second row of that kind", R"("id": "unavailable",)", R"("id": "unavailable", "role": "mergeable",)",
        "\"role\": \"mergeable\",\n     \"label\": \"（六）", u"Only one group of an edition can have this role."_s);
    row("a balance of a cell that is not there", R"(platforms.opened.*")", R"(platforms.opend.*")",
        "\"right\": [\n    \"platforms.opend", u"The edition 2031 of the form has no cell “platforms.opend.*”."_s);
    row("a sum that is not there", "platforms.opened-closed.*", "platforms.opened-shut.*", R"("sums")",
        u"The form has no cells “platforms.opened-shut.*”."_s);
    row("a chart of nothing", "platforms.running.all", "platforms.running.some", R"("chart")",
        u"The form has no cells “platforms.running.some”."_s);
}

void TestEdition::brokenFiles()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QByteArray, near);
    QFETCH(const QString, cause);
    QFile file(u":/forms/2031.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    QVERIFY(readEdition(json, u"form.json"_s).ok());
    const qsizetype at = json.indexOf(from);
    QVERIFY(at >= 0);
    json.replace(at, from.size(), to);
    const Result<FormEdition> edition = readEdition(json, u"form.json"_s);
    QVERIFY(!edition.ok());
    QCOMPARE(edition.error().cause, cause);
    QCOMPARE(edition.error().file, u"form.json"_s);
    QCOMPARE(edition.error().line, json.left(json.indexOf(near)).count('\n') + 1);
}

QTEST_MAIN(TestEdition)
#include "tst_edition.moc"
