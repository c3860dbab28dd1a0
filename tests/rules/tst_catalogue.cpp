// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checker.h"
#include "samplereport.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;
using namespace Qt::StringLiterals;

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleIsComplete();
    void everyBalanceHasItsRule();
    void everyTextIsSeenByTranslators();
    void brokenRuleFiles_data();
    void brokenRuleFiles();
    void theOtherRulesStillLoad();
    void aLocalRuleIsChecked();
    void theManualsExampleLoads();
    void aFolderThatIsNotThereIsNoRules();
    void orderDoesNotMatter();
    void keysAndFingerprints();

private:
    /// Writes a rule file into a folder and reads it.
    Catalogue read(const QByteArray &json, QList<Error> *errors);
    /// A rule, one member a line, `member` replaced by `text`, added or (no text) left out.
    static QByteArray rule(const QByteArray &member = {}, const QByteArray &text = {});
    static QByteArray ruleFile(const QByteArrayList &rules);
    /// A file of one rule: its members stand on the lines 4 to 11.
    static QByteArray ruleFile(const QByteArray &member, const QByteArray &text)
    {
        return ruleFile({rule(member, text)});
    }

    QTemporaryDir m_folder;
};

Catalogue TestCatalogue::read(const QByteArray &json, QList<Error> *errors)
{
    QFile file(m_folder.filePath(u"local.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    file.close();
    return Catalogue::withLocalRules(m_folder.path(), errors);
}

QByteArray TestCatalogue::rule(const QByteArray &member, const QByteArray &text)
{
    QList<std::pair<QByteArray, QByteArray>> members{{"id", "\"local.denied\""},
                                                     {"severity", "\"warning\""},
                                                     {"basis", "\"ours\""},
                                                     {"editions", "[\"2021\"]"},
                                                     {"message", "\"本局：%2，而 %3\""},
                                                     {"explanation", "\"Nothing is denied twice.\""},
                                                     {"left", "[\"requests.denied.*\"]"},
                                                     {"right", "[\"requests.granted.*\"]"}};
    QByteArrayList lines;
    bool replaced = false;
    for (const auto &[name, value] : members) {
        const bool isIt = name == member;
        replaced = replaced || isIt;
        if (!isIt || !text.isEmpty()) {
            lines.append("      \"" + name + "\": " + (isIt ? text : value));
        }
    }
    if (!member.isEmpty() && !replaced) {
        lines.append("      \"" + member + "\": " + text);
    }
    return "    {\n" + lines.join(",\n") + "\n    }";
}

QByteArray TestCatalogue::ruleFile(const QByteArrayList &rules)
{
    return "{\n  \"rules\": [\n" + rules.join(",\n") + "\n  ]\n}\n";
}

void TestCatalogue::everyRuleIsComplete()
{
    QSet<QString> ids;
    for (const Rule &rule : Catalogue::standard().rules()) {
        QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
        ids.insert(rule.id);
        QVERIFY2(rule.id.contains(u'.') && !rule.messages.isEmpty() && !rule.messages.contains(QString()) &&
                     !rule.explanation.isEmpty() && !rule.editions.isEmpty(),
                 qPrintable(rule.id));
        for (const QString &edition : rule.editions) {
            QVERIFY(FormEdition::find(edition));
        }
        QVERIFY2(rule.basis != Basis::Law || !rule.basisText.isEmpty(), qPrintable(rule.id));
        // tst_cellrules, tst_formrules, tst_textrules and tst_acrossrules try every rule that begins with one of these.
        const QString table = rule.id.section(u'.', 0, 0);
        QVERIFY2((QStringList{u"cell"_s, u"requests"_s, u"remedies"_s, u"proactive"_s, u"form"_s, u"read"_s,
                              u"narrative"_s, u"years"_s, u"table"_s, u"agencies"_s, u"copies"_s}
                      .contains(table)),
                 qPrintable(rule.id));
    }
    QVERIFY(!Catalogue::standard().rule(u"no.such"));
}

void TestCatalogue::everyBalanceHasItsRule()
{
    const Catalogue &catalogue = Catalogue::standard();
    QCOMPARE(catalogue.balances().size(), 4);
    for (const Balance &balance : catalogue.balances()) {
        QVERIFY(catalogue.rule(balance.rule));
    }
    QCOMPARE(catalogue.carryOvers().size(), 4);
    for (const Balance &balance : catalogue.carryOvers()) {
        QVERIFY(catalogue.rule(balance.rule));
    }
    QCOMPARE(Relations(sampleReport(*FormEdition::find(u"2021")), catalogue).all().size(), 7 + 7 + 25 + 3);
    QCOMPARE(Relations(sampleReport(*FormEdition::find(u"2019")), catalogue).all().size(), 7 + 7 + 23 + 3);
}

void TestCatalogue::everyTextIsSeenByTranslators()
{
    // The formatter breaks long lines: between arguments, and a long text into pieces.
    static const QRegularExpression seam(u"\"\\s+\""_s);
    QString source;
    for (const QString &name : {u"standardrules.cpp"_s, u"acrossrulestexts.cpp"_s}) {
        QFile file(QStringLiteral(GOUJI_SOURCE_DIR "/model/rules/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        source += QString::fromUtf8(file.readAll()).simplified().remove(seam);
    }
    for (const Rule &rule : Catalogue::standard().rules()) {
        for (const QString &text : rule.messages + QStringList{rule.explanation}) {
            QVERIFY2(source.contains(u"\"gouji::Rules\", \"%1\""_s.arg(text)), qPrintable(text));
        }
    }
}

void TestCatalogue::brokenRuleFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("cause");

    const auto row = [](const char *name, const QByteArray &json, int line, const QString &cause) {
        QTest::addRow("%s", name) << json << line << cause;
    };
    row("empty", "", 1, u"illegal value"_s);
    row("cut off", "{\n \"rules\": [\n  {\"id\": \"a", 3, u"unterminated string"_s);
    row("a list", "[]", 1, u"A rule file is an object with a list “rules”."_s);
    row("no list of rules", "{\n\n \"rules\": 3}", 3, u"A rule file is an object with a list “rules”."_s);
    row("another member of the file", "{\n \"rules\": [],\n \"rule\": []}", 3,
        u"“rule” is not a member of a rule file."_s);
    row("a rule that is a number", "{ \"rules\": [\n 7 ] }", 2, u"“id” is missing."_s);
    row("an id in use", ruleFile("id", "\"requests.balance\""), 4, u"There is already a rule “requests.balance”."_s);
    row("no id", ruleFile("id", {}), 3, u"“id” is missing."_s);
    row("an id that is a number", ruleFile("id", "12"), 4, u"“id” must be a text that is not empty."_s);
    row("an unknown member", ruleFile("lefft", "[]"), 12, u"“lefft” is not a member of a rule."_s);
    row("an unknown severity", ruleFile("severity", "\"bad\""), 5,
        u"“severity” must be one of: error, warning, note."_s);
    row("an unknown basis", ruleFile("basis", "\"mine\""), 6,
        u"“basis” must be one of: form, implied, law, seen, ours."_s);
    row("an unknown edition", ruleFile("editions", "[\"2025\"]"), 7, u"There is no edition “2025” of the form."_s);
    row("editions that are no list", ruleFile("editions", "\"2021\""), 7, u"“editions” must be a list of texts."_s);
    row("no message", ruleFile("message", {}), 3, u"“message” is missing."_s);
    row("an empty explanation", ruleFile("explanation", "\" \""), 9,
        u"“explanation” must be a text that is not empty."_s);
    row("no cells", ruleFile("left", "[]"), 10, u"“left” must be a list of texts."_s);
    row("a cell that is a number", ruleFile("left", "[1]"), 10, u"“left” must be a list of texts."_s);
    row("an unknown row", ruleFile("left", "[\"requests.denid.*\"]"), 10,
        u"The edition 2021 of the form has no cell “requests.denid.*”."_s);
    row("an unknown column", ruleFile("right", "[\"requests.granted.sum\"]"), 11,
        u"The edition 2021 of the form has no cell “requests.granted.sum”."_s);
    row("an unknown table", ruleFile("right", "[\"request.granted.*\"]"), 11,
        u"The edition 2021 of the form has no cell “request.granted.*”."_s);
    row("no cell at all", ruleFile("right", "[\"...\"]"), 11, u"The edition 2021 of the form has no cell “...”."_s);
    row("a cell twice", ruleFile("right", "[\"requests.new.*\", \"requests.new.*\"]"), 11,
        u"“requests.new.*” is named twice."_s);
    row("rows and columns", ruleFile("right", "[\"requests.*.total\"]"), 11,
        u"“*” must stand for the rows, or for the columns, of one table throughout."_s);
    const auto onlyTotal = [](QByteArray json) {
        return json.replace("\"severity\"", "\"only\": [\"total\"], \"severity\"");
    };
    const QString mixed = u"“*” must stand for the rows, or for the columns, of one table throughout."_s;
    row("rows and columns, and only some", onlyTotal(ruleFile("right", "[\"requests.*.total\"]")), 11, mixed);
    row("columns and rows, and only some", onlyTotal(ruleFile("left", "[\"requests.*.total\", \"requests.denied.*\"]")),
        10, mixed);
    row("rows of last year, and only some of the columns", onlyTotal(ruleFile("last-year", "[\"requests.*.natural\"]")),
        12, mixed);
    row("rows of two tables, and only some",
        onlyTotal(ruleFile("right", "[\"proactive.*.made\"]").replace("requests.denied.*", "requests.*.total")), 11,
        mixed);
    row("columns of two tables, and only some", onlyTotal(ruleFile("right", "[\"remedies.review.*\"]")), 11, mixed);
    row("rows of a smaller table, and only some",
        onlyTotal(ruleFile("right", "[\"requests.*.total\"]").replace("requests.denied.*", "proactive.*.made")), 11,
        mixed);
    row("everything", ruleFile("right", "[\"requests.*.*\"]"), 11,
        u"The edition 2021 of the form has no cell “requests.*.*”."_s);
    row("cells that no row has",
        ruleFile("right", "[\"proactive.*.amount\"]").replace("requests.denied.*", "proactive.*.made"), 10,
        u"No row or column of the edition 2021 has all the cells."_s);
    row("a row of the other edition", ruleFile("editions", "[\"2021\", \"2019\"]").replace("denied", "other.no_fee"),
        10, u"The edition 2019 of the form has no cell “requests.other.no_fee.*”."_s);
    row("a cell of last year twice", ruleFile("last-year", "[\"requests.granted.*\", \"requests.granted.*\"]"), 12,
        u"“requests.granted.*” is named twice."_s);
    row("an unknown cell of last year", ruleFile("last-year", "[\"requests.given.*\"]"), 12,
        u"The edition 2021 of the form has no cell “requests.given.*”."_s);
    row("no cells of last year", ruleFile("last-year", "[]"), 12, u"“last-year” must be a list of texts."_s);
    row("only some of nothing",
        ruleFile("only", "[\"total\"]").replace("denied.*", "denied.total").replace("granted.*", "granted.total"), 12,
        u"“only” says what “*” stands for, and there is no “*”."_s);
    row("only what is not there", ruleFile("only", "[\"total\", \"totel\"]"), 12,
        u"The edition 2021 has nothing “totel” for “*” to stand for."_s);
    row("too large", QByteArray(2 * 1024 * 1024, ' '), 0, u"The file is too large for a rule file."_s);
}

void TestCatalogue::brokenRuleFiles()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, line);
    QFETCH(const QString, cause);
    QList<Error> errors;
    const Catalogue catalogue = read(json, &errors);
    QCOMPARE(errors.size(), 1);
    QVERIFY(errors.first().file.endsWith(u"local.json"));
    QCOMPARE(errors.first().cause, cause);
    QCOMPARE(errors.first().line, line);
    QCOMPARE(catalogue.rules().size(), Catalogue::standard().rules().size());
}

void TestCatalogue::theOtherRulesStillLoad()
{
    QList<Error> errors;
    const Catalogue catalogue = read("\xEF\xBB\xBF" + ruleFile({rule("severity", "\"bad\""), rule()}), &errors);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().line, 5);
    QVERIFY(catalogue.rule(u"local.denied"));
}

void TestCatalogue::aLocalRuleIsChecked()
{
    QList<Error> errors;
    const Catalogue catalogue = read(ruleFile({rule()}), &errors);
    QVERIFY(errors.isEmpty());
    const Report report = sampleReport(*FormEdition::find(u"2021"));
    const QList<Finding> findings = check(report, catalogue);
    QCOMPARE(findings.size(), 7);
    QCOMPARE(findings.first().rule, u"local.denied"_s);
    QCOMPARE(findings.first().severity, Severity::Warning);
    QCOMPARE(findings.first().leftCount, 8);
    QVERIFY2(findings.first().message().startsWith(u"本局：属于国家秘密 "), qPrintable(findings.first().message()));
    QVERIFY(check(sampleReport(*FormEdition::find(u"2019")), catalogue).isEmpty());
}

void TestCatalogue::theManualsExampleLoads()
{
    QFile manual(QStringLiteral(GOUJI_SOURCE_DIR "/resources/rules/README.md"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QByteArray text = manual.readAll();
    const qsizetype begin = text.indexOf("```json") + 7;
    QList<Error> errors;
    const Catalogue catalogue = read(text.mid(begin, text.indexOf("```", begin) - begin), &errors);
    QVERIFY2(errors.isEmpty(), qPrintable(errors.isEmpty() ? QString() : errors.first().toString()));
    QCOMPARE(catalogue.rules().size(), Catalogue::standard().rules().size() + 1);
}

void TestCatalogue::aFolderThatIsNotThereIsNoRules()
{
    QList<Error> errors;
    const Catalogue catalogue = Catalogue::withLocalRules(m_folder.filePath(u"none"_s), &errors);
    QVERIFY(errors.isEmpty());
    QCOMPARE(catalogue.rules().size(), Catalogue::standard().rules().size());
}

void TestCatalogue::orderDoesNotMatter()
{
    const Report report = sampleReport(*FormEdition::find(u"2021"), {.titleYear = 2022, .others = u"无"_s});
    CellValues values = withCell(report, u"remedies.review.total"_s, u"0"_s);
    values = withCell(values, report, u"requests.new.natural"_s, {});
    values = withCell(values, report, u"requests.granted.total"_s, u"-3"_s);

    const QByteArray other = rule("id", "\"local.second\"");
    QList<Error> errors;
    const Catalogue before = read(ruleFile({rule(), other}), &errors);
    const Catalogue after = read(ruleFile({other, rule()}), &errors);
    QVERIFY(errors.isEmpty());
    QVERIFY(before.balances().last().rule != after.balances().last().rule);
    const Checker checker(report, before);
    QCOMPARE(checker.check(values), Checker(report, after).check(values));
    QCOMPARE(checker.check(values), checker.check(values));
    QVERIFY(checker.check(values).size() > 14);
}

void TestCatalogue::keysAndFingerprints()
{
    const Report report = sampleReport(*FormEdition::find(u"2021"));
    const Checker checker(report, Catalogue::standard());
    const auto first = [&](const QString &natural) {
        return checker.check(withCell(report, u"requests.new.natural"_s, natural)).first();
    };
    const Finding finding = first(u"1000"_s);
    QCOMPARE(first(u"1000"_s).fingerprint(), finding.fingerprint());
    QCOMPARE(first(u"1001"_s).key(), finding.key());
    QVERIFY(first(u"1001"_s).fingerprint() != finding.fingerprint());

    QSet<QString> keys;
    const QList<Finding> all = checker.check(withCell(withCell(report, u"requests.new.natural"_s, u"1000"_s), report,
                                                      u"requests.granted.total"_s, u"1000"_s));
    for (const Finding &each : all) {
        keys.insert(each.key());
    }
    QCOMPARE(keys.size(), all.size());
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
