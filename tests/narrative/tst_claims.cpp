// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checker.h"
#include "intake.h"
#include "labelledsentences.h"
#include "narrative.h"
#include "samplereport.h"
#include "sharedreports.h"
#include "slips.h"
#include "verdict.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// What was made of a number, in the words of the labels.
struct Made
{
    QString number;
    bool isStatement = false;
    std::optional<CellSum> linked;
    QList<CellSum> meanings; ///< Of a claim that differs: any of them may be meant.
    QString checked;         ///< "parts", "percent", "change", or empty.
};

QList<Made> madeOf(const Report &report, const QList<CellValue> &values)
{
    const Narrative narrative = readNarrative(report);
    QList<Made> list;
    for (const Claim &claim : narrative.claims) {
        const Verdict verdict = judge(claim, values);
        Made made{.number = report.document().source().view(claim.span).toString(), .isStatement = claim.isStatement};
        if (verdict.kind == Verdict::Kind::Agrees) {
            made.linked = claim.meanings.at(verdict.meaning);
        } else if (verdict.kind != Verdict::Kind::Unlinked) {
            made.linked = claim.meanings.first();
            made.meanings = claim.meanings;
        }
        list.append(made);
    }
    for (const PartsCheck &parts : narrative.parts) {
        for (const qsizetype part : parts.parts + QList{parts.whole}) {
            list[part].checked = u"parts"_s;
        }
    }
    for (const ShareCheck &share : narrative.shares) {
        list[share.percent].checked = u"percent"_s;
        for (const qsizetype number : {share.part, share.whole}) {
            list[number].checked = list.at(number).checked.isEmpty() ? u"parts"_s : list.at(number).checked;
        }
    }
    for (const ChangeCheck &change : narrative.changes) {
        if (change.before) {
            list[*change.before].checked = u"change"_s;
            list[change.delta.value_or(change.after)].checked = u"change"_s;
        }
    }
    return list;
}

struct Tally
{
    int right = 0;
    int wrong = 0;  ///< Found, but not what it is.
    int missed = 0; ///< Not found.
    double precision() const { return right + wrong == 0 ? 1 : double(right) / (right + wrong); }
    double recall() const { return right + missed == 0 ? 1 : double(right) / (right + missed); }
};

QString written(const CellSum &sum, const Report &report)
{
    QString text;
    for (const CellSum::Term &term : sum.terms) {
        text += (term.factor < 0  ? u"-"_s
                 : text.isEmpty() ? u""_s
                                  : u"+"_s) +
                report.cells().at(term.cell).id.toString();
    }
    return text;
}

/// Holds what was made of a sentence against its labels.
class Marking
{
public:
    void mark(const LabelledSentence &sentence)
    {
        const Report report = reportOf(sentence);
        const QList<NumberLabel> labels = labelsOf(sentence, report);
        const QList<CellValue> values = agreeingValues(report, labels);
        QList<Made> made = madeOf(report, values);
        for (const NumberLabel &label : labels) {
            mark(sentence, report, label, &made);
        }
        for (const Made &rest : std::as_const(made)) {
            if (rest.linked) {
                complain(sentence, rest.number, u"linked to "_s + written(*rest.linked, report));
                ++links.wrong;
            }
        }
        markFindings(sentence, report, values);
    }

    void mark(const LabelledSentence &sentence, const Report &report, const NumberLabel &label, QList<Made> *made)
    {
        const bool isStatement =
            label.number == u"0" && !sentence.text.contains(u'0') && !sentence.text.contains(u'０');
        const auto same = [&](const Made &each) {
            const bool isNought = label.number == u"0" && each.number == u"零";
            const bool isNumber =
                isNought || (folded(each.number).remove(u' ') == folded(label.number) && !each.isStatement);
            const bool isNone =
                label.number == u"0" && each.isStatement && each.linked && label.meanings.contains(*each.linked);
            return isNumber || isNone;
        };
        const auto found = std::find_if(made->begin(), made->end(), same);
        const Made what = found == made->end() ? Made{} : *found;
        if (found != made->end()) {
            made->erase(found);
        }
        const bool mayBeNothing = label.alternatives.contains(u"-"_s);
        const bool isMeant =
            what.linked && (label.meanings.contains(*what.linked) ||
                            std::any_of(what.meanings.begin(), what.meanings.end(),
                                        [&](const CellSum &sum) { return label.meanings.contains(sum); }));
        if (isMeant) {
            ++links.right;
        } else if (what.linked) {
            ++links.wrong;
            complain(sentence, label.number,
                     u"linked to "_s + written(*what.linked, report) + u", is "_s + label.alternatives.join(u'|'));
        } else if (!label.meanings.isEmpty() && !mayBeNothing && !label.alternatives.contains(what.checked)) {
            ++links.missed;
            complain(sentence, label.number,
                     u"not linked, is "_s + label.alternatives.join(u'|') + (isStatement ? u" (statement)"_s : u""_s));
        } else if (label.meanings.isEmpty() && !mayBeNothing) {
            if (label.alternatives.contains(what.checked)) {
                ++checks.right;
            } else {
                ++checks.missed;
                complain(sentence, label.number,
                         u"not checked, is "_s + label.alternatives.join(u'|') + u", was "_s + what.checked);
            }
        }
    }

    void markFindings(const LabelledSentence &sentence, const Report &report, const QList<CellValue> &values)
    {
        QStringList expected = sentence.findings;
        for (const Finding &finding : Checker(report, Catalogue::standard()).check(values)) {
            if (!finding.rule.startsWith(u"narrative.")) {
                continue;
            }
            const QString name = finding.rule + (finding.severity == Severity::Note ? u":note"_s : u""_s);
            // Numbers that contradict one another cannot all agree with the cells.
            const bool isConsequence = !sentence.findings.isEmpty() && !finding.cells.isEmpty();
            if (expected.removeOne(name)) {
                ++findings.right;
            } else if (!sentence.findings.contains(name) && !isConsequence) {
                ++findings.wrong;
                complain(sentence, finding.rule, finding.message());
            }
        }
        for (const QString &missed : std::as_const(expected)) {
            ++findings.missed;
            complain(sentence, missed, u"not found"_s);
        }
    }

    void complain(const LabelledSentence &sentence, const QString &what, const QString &how)
    {
        complaints.append(QString::fromUtf8(sentence.id) + u": "_s + what + u": "_s + how);
    }

    Tally links;
    Tally checks;
    Tally findings;
    QStringList complaints;
};

QString line(const char *name, const Tally &tally)
{
    return QString::asprintf("| %-22s | %5d | %5d | %5d | %6.1f %% | %6.1f %% |", name, tally.right, tally.wrong,
                             tally.missed, 100 * tally.precision(), 100 * tally.recall());
}

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT

private slots:
    void labelledSentencesAreReadAsTheyMean()
    {
        Marking marking;
        for (const LabelledSentence &sentence :
             labelledSentences(QStringLiteral(GOUJI_SOURCE_DIR "/tests/data/sentences.tsv"))) {
            marking.mark(sentence);
        }
        for (const QString &complaint : std::as_const(marking.complaints)) {
            qInfo().noquote() << complaint;
        }
        qInfo().noquote() << line("linked to cells", marking.links);
        qInfo().noquote() << line("checked in the sentence", marking.checks);
        qInfo().noquote() << line("findings", marking.findings);
        QVERIFY(marking.links.precision() >= 0.98);
        QVERIFY(marking.links.recall() >= 0.95);
        QVERIFY(marking.checks.recall() >= 0.95);
        QVERIFY(marking.findings.precision() >= 0.98);
        QVERIFY(marking.findings.recall() >= 0.95);
    }

    void whatTheTextSaysDecidesBetweenCells()
    {
        const auto suggestionsWith = [](const QString &overview) {
            const Report report = sampleReport(*FormEdition::find(u"2021"_s), {.overview = overview});
            CellValues values = report.cells();
            const QList<std::pair<QString, QString>> numbers{{u"upheld"_s, u"5"_s}, // 4 is meant
                                                             {u"corrected"_s, u"1"_s},
                                                             {u"other"_s, u"0"_s},
                                                             {u"pending"_s, u"1"_s},
                                                             {u"total"_s, u"6"_s}};
            for (const auto &[column, number] : numbers) {
                values = withCell(values, report, u"remedies.review."_s + column, number);
            }
            for (const Finding &finding : Checker(report, Catalogue::standard()).check(values)) {
                if (finding.rule == u"remedies.outcomes") {
                    return finding.suggestions;
                }
            }
            return QList<Suggestion>();
        };
        const QList<Suggestion> silent = suggestionsWith(u"依法公开。\n"_s);
        QVERIFY(silent.size() > 1);
        const QList<CellEdit> upheld{{CellId(u"remedies.review.upheld"_s), u"4"_s}};
        QVERIFY(silent.first().edits != upheld && !silent.first().isBackedByText);
        const QList<Suggestion> stated =
            suggestionsWith(u"因政府信息公开被申请行政复议6件，其中结果维持4件、结果纠正1件、尚未审结1件。\n"_s);
        QCOMPARE(stated.first().edits, upheld);
        QVERIFY(stated.first().isBackedByText && !stated.first().isTied);
    }

    void theTextIsMendedWhereTheTablesHold()
    {
        const QString overview = u"全年收到政府信息公开申请3670件，其中自然人3000件。\n"_s; // 3607 is meant
        const Report report = sampleReport(*FormEdition::find(u"2021"_s), {.overview = overview});
        CellValues values = report.cells();
        for (const auto &[cell, number] :
             {std::pair(u"new.total"_s, u"3511"_s), std::pair(u"carried_in.total"_s, u"96"_s)}) {
            values = withCell(values, report, u"requests."_s + cell, number);
        }
        QStringList offered;
        for (const Finding &finding : Checker(report, Catalogue::standard()).check(values)) {
            if (finding.rule == u"narrative.requests" && finding.arguments.first() == u"3670件") {
                for (const Suggestion &suggestion : finding.suggestions) {
                    offered.append(suggestion.edits.first().text);
                }
            }
        }
        QCOMPARE(offered, (QStringList{u"3607"_s, u"3511"_s}));
    }

    void ofTooManyNumbersTheFirstAreRead()
    {
        const QString sentence = u"公开信息5条，解读文件3篇。\n"_s;
        const auto findingsOn = [](const QString &overview) {
            const Report report = sampleReport(*FormEdition::find(u"2021"_s), {.overview = overview});
            QStringList rules;
            for (const Finding &finding : check(report)) {
                rules.append(finding.rule);
            }
            return std::pair(readNarrative(report).claims.size(), rules);
        };
        const auto [some, noFinding] = findingsOn(sentence.repeated(100));
        QVERIFY(some >= 200 && !noFinding.contains(u"read.numbers"));
        const auto [most, finding] = findingsOn(sentence.repeated(5'000));
        QVERIFY(most > some && most < 5'000 && finding.contains(u"read.numbers"));
    }

    void partsOfNought_data()
    {
        QTest::addColumn<QString>("overview");
        QTest::addColumn<QStringList>("parts"); // a whole, and of what it is the sum
        const auto row = [](const char *name, const QString &overview, const QStringList &parts) {
            QTest::newRow(name) << overview << parts;
        };
        row("behind a semicolon", u"收到申请0件；办结0件（予以公开0件）。"_s, {});
        row("before a semicolon", u"全年公开政府信息0条；其中：网站0条；微博0条。"_s, {u"0: 0"_s});
        row("a stop too many", u"行政复议未审结0件，其中；2件维持。"_s, {u"0: 2"_s});
        row("of a year", u"2023年0件，其中；网站0条；另有0件维持。"_s, {u"0: 0"_s});
        row("three semicolons", u"收到申请0件；；；其中自然人0件。"_s, {u"0: 0"_s});
        row("two lists", u"新收0件；上年结转0件；其中自然人0件、法人0件；予以公开0件。"_s, {});
        row("brackets in brackets", u"收到0件；办结0件（公开0件（部分0件）；其他0件）。"_s, {u"0: 0"_s});
        row("the rest", u"收到申请0件；其中予以公开0件；其余0件。"_s, {u"0: 0"_s, u"0: 0"_s});
        row("sorted", u"收到申请0件，从申请人看，；自然人0件；法人0件。"_s, {u"0: 0"_s});
        row("respectively", u"复议；诉讼分别为0件；维持0件、0件。"_s, {u"0: 0"_s});
        row("of the sentence before", u"收到申请0件。；其中自然人0件；法人0件。"_s, {u"0: 0"_s});
        row("decimals", u"收费0.00元；其中：0.0元；0元。"_s, {u"0.00: 0.0"_s});
        row("nothing but noughts", u"0件；0件（0件；0件）；0件：；0件。"_s, {});
    }
    void partsOfNought()
    {
        QFETCH(const QString, overview);
        QFETCH(const QStringList, parts);
        const Report report = sampleReport(*FormEdition::find(u"2021"_s), {.overview = overview + u'\n'});
        const Narrative narrative = Checker(report, Catalogue::standard()).narrative();
        QStringList read;
        for (const PartsCheck &check : narrative.parts) {
            QStringList values;
            for (const qsizetype part : check.parts) {
                values.append(narrative.claims.at(part).value.toString());
            }
            read.append(narrative.claims.at(check.whole).value.toString() + u": "_s + values.join(u" + "_s));
        }
        QCOMPARE(read, parts);
    }

    void numbersBeyondAllSums_data()
    {
        QTest::addColumn<QString>("overview");
        QTest::newRow("nought of hundreds of millions") << u"公开信息0亿万亿条，发布0亿余万亿条，另0万亿亿亿条。"_s;
        QTest::newRow("large, of hundreds of millions") << u"公开信息1000亿万亿条，收到900亿亿件。"_s;
        QTest::newRow("each of many parts")
            << u"收到1000亿件，其中"_s + u"自然人、商业企业、"_s.repeated(60) + u"法律服务机构均为1000亿件。"_s;
        QTest::newRow("cells added up by many words")
            << u"新收、予以公开、"_s.repeated(60) + u"部分公开、上年结转共0件。"_s;
        QTest::newRow("fees") << u"收取行政事业性收费-1000亿元，1000亿亿元，-9999999万元。"_s;
        QTest::newRow("shares") << u"收到1000亿件，占0.000001%，增长1000亿%，由1000亿件增至0件。"_s;
    }
    /// With nothing but the largest numbers in the tables, and last year.
    void numbersBeyondAllSums()
    {
        QFETCH(const QString, overview);
        const Report report = sampleReport(*FormEdition::find(u"2021"_s), {.overview = overview + u'\n'});
        const Quantity most(Quantity::Limit);
        CellValues largest = report.cells();
        CellValues least = report.cells();
        for (qsizetype cell = 0; cell < largest.size(); ++cell) {
            largest[cell].value = most;
            least[cell].value = Quantity() - most;
        }
        const Checker checker(report, Catalogue::standard());
        for (const Claim &claim : checker.narrative().claims) {
            QVERIFY(claim.precision > Quantity() && claim.precision <= most);
            QVERIFY(claim.value <= most && claim.value + most >= Quantity());
        }
        for (const PartsCheck &parts : checker.narrative().parts) {
            Quantity sum;
            for (const qsizetype part : parts.parts) {
                sum += checker.narrative().claims.at(part).value;
            }
            QVERIFY(!sum.isNegative());
        }
        Knowledge knowledge;
        knowledge.lastYear = lastYearOf(report, {report, least});
        for (const CellValues &values : {largest, least}) {
            for (const Finding &finding : checker.check(values, knowledge)) {
                QVERIFY(!finding.message().isEmpty());
            }
        }
    }

    void numbersBeyondAllCells_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("of 64 bits") << u"9223372036854775808"_s;
        QTest::newRow("larger than the limit by one") << u"100000000001"_s;
        QTest::newRow("of fifty digits") << u"9"_s.repeated(50);
        QTest::newRow("full width") << u"９２２３３７２０３６８５４７７５８０８"_s;
        QTest::newRow("in 万") << u"99999999999万"_s;
        QTest::newRow("in 亿") << u"337000亿"_s;
    }
    /// They are said, and no cell is told to become one.
    void numbersBeyondAllCells()
    {
        QFETCH(const QString, number);
        const Report report = sampleReport(*FormEdition::find(u"2021"_s),
                                           {.overview = u"全年收到政府信息公开申请%1件。\n"_s.arg(number)});
        const Checker checker(report, Catalogue::standard());
        QVERIFY(!checker.narrative().claims.isEmpty());
        const SourceSpan place = checker.narrative().claims.first().span;
        QCOMPARE(report.document().source().view(place), number);
        CellValues values = report.cells();
        for (CellValue &value : values) {
            value = {.id = value.id, .status = CellStatus::Ok, .value = Quantity(1)};
        }
        const QList<Finding> findings = checker.check(values);
        const auto told = std::ranges::find(findings, u"narrative.requests"_s, &Finding::rule);
        QVERIFY(told != findings.end());
        QCOMPARE(told->spans.first(), place);
        for (const Suggestion &suggestion : told->suggestions) {
            QVERIFY(suggestion.pattern != u"as-the-text-says"_s);
        }
    }

    void slipsOfDigits_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::addColumn<bool>("isSlip");
        QTest::newRow("swapped") << u"3670"_s << u"3607"_s << true;
        QTest::newRow("dropped") << u"36"_s << u"346"_s << true;
        QTest::newRow("another number") << u"3670"_s << u"12"_s << false;
        QTest::newRow("the same, of one digit") << u"0"_s << u"0"_s << false;
        QTest::newRow("the same, of several") << u"3670"_s << u"3670"_s << false;
        QTest::newRow("the same, the largest") << u"100000000000"_s << u"100000000000"_s << false;
        QTest::newRow("no whole number") << u"0.5"_s << u"0.5"_s << false;
    }
    void slipsOfDigits()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, meant);
        QFETCH(const bool, isSlip);
        QCOMPARE(isDigitSlip(*Quantity::fromString(written), *Quantity::fromString(meant)), isSlip);
    }

    void filesThatBrokeIt_data()
    {
        QTest::addColumn<QString>("told"); // a number of the text
        QTest::newRow("crash_zero_report.html") << u"公开政府信息0条"_s;
        QTest::newRow("crash_zero_report.txt") << u"0件"_s;
        QTest::newRow("crash_sentence.html") << u"行政复议未审结0件"_s;
        QTest::newRow("crash_min.txt") << u"收到申请0件"_s;
        QTest::newRow("crash_partlists_1.txt") << u"0件"_s;
        QTest::newRow("crash_partlists_2.txt") << u"0件"_s;
    }
    void filesThatBrokeIt()
    {
        GOUJI_NEEDS_SHARED_HOSTILE_FILES();
        QFETCH(const QString, told);
        const Result<LoadedReport> loaded =
            loadReportFile(sharedHostileFiles().filePath(QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().toString()));
        const SourceText &source = loaded->report.document().source();
        const qsizetype at = source.text().indexOf(told) + told.indexOf(u'0');
        const Checker checker(loaded->report, Catalogue::standard());
        const auto isTold = [at](const Claim &claim) { return claim.span.contains(at); };
        QVERIFY(at > 0 && std::ranges::any_of(checker.narrative().claims, isTold));
        QVERIFY(!checker.check(loaded->report.cells()).isEmpty());
    }

    void lastYearsReportTells_data()
    {
        QTest::addColumn<QString>("overview");
        QTest::addColumn<QString>("received"); // this year's; last year's is 3607
        QTest::addColumn<QString>("rule");
        QTest::newRow("growth-right") << u"全年新收政府信息公开申请3646件，同比增长1.08%。"_s << u"3646"_s << QString();
        QTest::newRow("growth-wrong") << u"全年新收政府信息公开申请3646件，同比增长1.05%。"_s << u"3646"_s
                                      << u"narrative.percent"_s;
        QTest::newRow("direction") << u"全年新收政府信息公开申请3500件，同比增长2.97%。"_s << u"3500"_s
                                   << u"narrative.direction"_s;
        QTest::newRow("level") << u"全年新收政府信息公开申请3500件，与上年持平。"_s << u"3500"_s
                               << u"narrative.direction"_s;
        QTest::newRow("stale") << u"全年新收政府信息公开申请3607件。"_s << u"3646"_s << u"narrative.stale"_s;
        QTest::newRow("wrong-not-stale") << u"全年新收政府信息公开申请3666件。"_s << u"3646"_s
                                         << u"narrative.requests"_s;
    }
    void lastYearsReportTells()
    {
        QFETCH(const QString, overview);
        QFETCH(const QString, received);
        QFETCH(const QString, rule);
        const Report report = sampleReport(*FormEdition::find(u"2021"_s), {.overview = overview + u'\n'});
        const QString cell = u"requests.new.total"_s;
        Knowledge knowledge;
        knowledge.lastYear = lastYearOf(report, {report, withCell(report, cell, u"3607"_s)});
        QStringList rules;
        for (const Finding &finding :
             Checker(report, Catalogue::standard()).check(withCell(report, cell, received), knowledge)) {
            if (finding.rule.startsWith(u"narrative.")) {
                rules.append(finding.rule);
            }
        }
        QCOMPARE(rules, rule.isEmpty() ? QStringList() : QStringList{rule});
    }

    void lastYearsCarryOverIsEvidence()
    {
        const Report report = sampleReport(*FormEdition::find(u"2021"_s));
        const QString in = u"requests.carried_in.total"_s;
        const Quantity meant = *report.cell(CellId(in))->value;
        CellValues lastYear = report.cells();
        lastYear[report.indexOf(CellId(u"requests.carried_out.total"_s))].value = meant;
        const CellValues slipped = withCell(report, in, (meant + Quantity(7)).toString());
        const auto firstEdit = [&](const Knowledge &knowledge) {
            for (const Finding &finding : Checker(report, Catalogue::standard()).check(slipped, knowledge)) {
                if (finding.rule == u"requests.applicants" && !finding.suggestions.isEmpty()) {
                    return finding.suggestions.first().edits.first();
                }
            }
            return CellEdit();
        };
        Knowledge knowledge;
        knowledge.lastYear = lastYearOf(report, {report, lastYear});
        QCOMPARE(firstEdit(knowledge), (CellEdit{CellId(in), meant.toString()}));
    }

    void numbersOfRealReports_data()
    {
        QTest::addColumn<QStringList>("labels");
        QFile file(QStringLiteral(GOUJI_SOURCE_DIR "/tests/data/realnumbers.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (!line.startsWith(u'#')) {
                QTest::newRow(qPrintable(line.section(u'\t', 0, 0))) << line.section(u'\t', 1).split(u' ');
            }
        }
    }
    void numbersOfRealReports()
    {
        GOUJI_NEEDS_SHARED_REPORTS();
        QFETCH(const QStringList, labels);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        const Result<LoadedReport> loaded = loadReport(name, sharedReport(name));
        QVERIFY(loaded);
        const Report &report = loaded.value().report;
        const QList<NumberLabel> expected = labelsOf({.labels = labels}, report);
        const QList<Made> made = madeOf(report, report.cells());
        QCOMPARE(made.size(), expected.size());
        for (qsizetype i = 0; i < made.size(); ++i) {
            QCOMPARE(folded(made.at(i).number), expected.at(i).number);
            const QString what = made.at(i).linked ? u"cells"_s : made.at(i).checked;
            QVERIFY2(made.at(i).linked ? expected.at(i).meanings.contains(*made.at(i).linked)
                                       : expected.at(i).alternatives.contains(what.isEmpty() ? u"-"_s : what),
                     qPrintable(made.at(i).number + u' ' + what));
        }
        for (const Finding &finding : check(report)) {
            QVERIFY2(!finding.rule.startsWith(u"narrative."), qPrintable(finding.message()));
        }
    }
};

} // namespace gouji

QTEST_GUILESS_MAIN(gouji::TestClaims)
#include "tst_claims.moc"
