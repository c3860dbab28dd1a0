// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "freshdatabases.h"
#include "journaldocuments.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <set>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const QString EditingChild = u"--edit-beside-others"_s;
const QString Total = u"requests.new.total"_s;
const QString Natural = u"requests.new.natural"_s;

Decision decisionOn(const Subject &subject, const QString &to, const QString &person)
{
    return {.subject = subject,
            .from = {},
            .to = to,
            .by = person,
            .at = QDateTime(QDate(2026, 1, 20), QTime(10, 31), Qt::UTC),
            .reason = {}};
}

/// A person at a window, without the window: shows what comes in, as the window does.
class Person
{
public:
    Person(const QString &url, const QString &name)
        : m_name(name)
        , m_journal(openJournal(url, name))
    {
        if (const auto entry = m_journal.resume(sha256()); entry && entry->has_value()) {
            m_shown = entry->value().decisions;
        }
        record();
    }

    static QByteArray sha256() { return documentOf(u"draft.html"_s, "draft").sha256; }
    const QString &name() const { return m_name; }
    Journal &journal() { return m_journal; }
    const Decisions &shown() const { return m_shown; }
    const QList<Conflict> &conflicts() const { return m_conflicts; }
    QString shows(const QString &cell) const { return m_shown.value({DecisionKind::Correction, cell}).to; }

    void correct(const QString &cell, const QString &value)
    {
        decide(decisionOn({DecisionKind::Correction, cell}, value, m_name));
    }
    void decide(const Decision &decision)
    {
        m_shown.insert(decision.subject, decision);
        record();
    }
    void takeBack(const Subject &subject)
    {
        m_shown.remove(subject);
        record();
    }
    /// What the window does every two seconds.
    QList<Decision> poll() { return m_journal.hasNews(sha256()).value() ? record() : QList<Decision>(); }
    void keepMine(const Conflict &conflict)
    {
        m_journal.keepMine(sha256(), conflict.mine.subject);
        record();
    }
    void takeTheirs(const Conflict &conflict)
    {
        show(conflict.theirs);
        record();
    }

private:
    QList<Decision> record()
    {
        JournalEntry document = documentOf(u"draft.html"_s, "draft");
        document.decisions = m_shown;
        const auto recorded = m_journal.record(document);
        if (!recorded) {
            qFatal("%s", qPrintable(recorded.error().toString()));
        }
        m_conflicts = recorded->conflicts;
        for (const Decision &decision : recorded->others) {
            show(decision);
        }
        return recorded->others.isEmpty() ? QList<Decision>() : recorded->others + record();
    }
    void show(const Decision &decision)
    {
        if (decision.isTakenBack) {
            m_shown.remove(decision.subject);
        } else {
            m_shown.insert(decision.subject, decision);
        }
    }

    QString m_name;
    Journal m_journal;
    Decisions m_shown;
    QList<Conflict> m_conflicts;
};

/// What a decision says, for comparing: persons and subjects apart.
QString said(const Decision &decision)
{
    return decision.isTakenBack ? u"(taken back)"_s : decision.to;
}

/// Corrects random cells once a line is read, and says each correction when it is recorded.
int editBesideOthers(const QString &url, const QString &name)
{
    Person person(url, name);
    std::getchar();
    QRandomGenerator random(quint32(qHash(name)));
    for (int i = 0; i < 100; ++i) {
        QTest::qSleep(1 + random.bounded(5)); // so that they take turns
        const QString cell = u"requests.new.column-%1"_s.arg(random.bounded(12));
        const QString value = name + QString::number(i);
        person.correct(cell, value);
        std::printf("%s %s\n", qPrintable(cell), qPrintable(value));
        if (!person.conflicts().isEmpty()) {
            const Conflict conflict = person.conflicts().first();
            random.bounded(2) ? person.keepMine(conflict) : person.takeTheirs(conflict);
        }
    }
    while (!person.conflicts().isEmpty()) {
        person.takeTheirs(person.conflicts().first());
    }
    return 0;
}

} // namespace

class TestSharing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_databases = std::make_unique<FreshDatabases>(); }
    void differentCells_data() { FreshDatabases::addRows(); }
    void differentCells();
    void sameSubject_data();
    void sameSubject();
    void sameCorrectionIsNoConflict_data() { FreshDatabases::addRows(); }
    void sameCorrectionIsNoConflict();
    void takingBackIsAChange_data() { FreshDatabases::addRows(); }
    void takingBackIsAChange();
    void typingAgainDecidesNothing_data() { FreshDatabases::addRows(); }
    void typingAgainDecidesNothing();
    void changedBeforeTheNewsWereShown_data() { FreshDatabases::addRows(); }
    void changedBeforeTheNewsWereShown();
    void undecidedOutlivesTheProgram_data() { FreshDatabases::addRows(); }
    void undecidedOutlivesTheProgram();
    void forgotten_data() { FreshDatabases::addRows(); }
    void forgotten();
    void discardingLeavesOthersWork_data() { FreshDatabases::addRows(); }
    void discardingLeavesOthersWork();
    void whatAWindowCannotShowStays_data() { FreshDatabases::addRows(); }
    void whatAWindowCannotShowStays();
    void randomPeople_data() { FreshDatabases::addRows(); }
    void randomPeople();
    void processes_data() { FreshDatabases::addRows(); }
    void processes();

private:
    std::unique_ptr<FreshDatabases> m_databases;
};

void TestSharing::differentCells()
{
    FRESH_DATABASE(url, m_databases);
    Person wang(url, u"王小明"_s);
    Person li(url, u"李四"_s);
    wang.correct(Total, u"65"_s);
    li.correct(Natural, u"12"_s); // what Wang did comes in with it
    QCOMPARE(li.shows(Total), u"65"_s);
    const QList<Decision> news = wang.poll();
    QCOMPARE(news.size(), 1);
    QCOMPARE(news.first().by, u"李四"_s);
    QCOMPARE(wang.shows(Natural), u"12"_s);
    QVERIFY(wang.poll().isEmpty() && li.poll().isEmpty());
    QVERIFY(wang.conflicts().isEmpty() && li.conflicts().isEmpty());

    Person zhao(url, u"赵六"_s);
    QCOMPARE(zhao.shown(), wang.shown());
    QCOMPARE(zhao.shown(), li.shown());
}

void TestSharing::sameSubject_data()
{
    QTest::addColumn<bool>("isServer");
    QTest::addColumn<DecisionKind>("kind");
    QTest::addColumn<bool>("keepsMine");
    for (const bool isServer : {false, true}) {
        const char *const database = isServer ? "PostgreSQL" : "SQLite";
        QTest::addRow("%s, a correction, mine", database) << isServer << DecisionKind::Correction << true;
        QTest::addRow("%s, a correction, theirs", database) << isServer << DecisionKind::Correction << false;
        QTest::addRow("%s, a waiver, mine", database) << isServer << DecisionKind::Waiver << true;
        QTest::addRow("%s, a link, theirs", database) << isServer << DecisionKind::Link << false;
    }
}

void TestSharing::sameSubject()
{
    QFETCH(DecisionKind, kind);
    QFETCH(bool, keepsMine);
    FRESH_DATABASE(url, m_databases);
    Person wang(url, u"王小明"_s);
    Person li(url, u"李四"_s);
    const Decision mine = decisionOn({kind, u"subject"_s}, u"mine"_s, u"王小明"_s);
    const Decision theirs = decisionOn({kind, u"subject"_s}, u"theirs"_s, u"李四"_s);
    li.decide(theirs);
    wang.decide(mine);
    QCOMPARE(wang.conflicts().size(), 1);
    const Conflict conflict = wang.conflicts().first();
    QCOMPARE(conflict.mine, mine);
    QCOMPARE(conflict.theirs, theirs);
    QCOMPARE(wang.shown().value(mine.subject), mine); // until it is decided
    QVERIFY2(li.poll().isEmpty(), "what is contested does not stand");
    QCOMPARE(Person(url, u"赵六"_s).shown().value(mine.subject), theirs);

    if (keepsMine) {
        wang.keepMine(conflict);
    } else {
        wang.takeTheirs(conflict);
    }
    QVERIFY(wang.conflicts().isEmpty());
    li.poll();
    QVERIFY(li.conflicts().isEmpty());
    QCOMPARE(wang.shown().value(mine.subject), keepsMine ? mine : theirs);
    QCOMPARE(li.shown(), wang.shown());
    const auto history = wang.journal().history(Person::sha256());
    QCOMPARE(history->size(), 3);
    QCOMPARE(history->at(0).decision, theirs);
    QCOMPARE(history->at(1).decision, mine);
    QVERIFY(!history->at(0).isContested && history->at(1).isContested && !history->at(2).isContested);
    QCOMPARE(history->at(2).before, u"theirs"_s);
}

void TestSharing::sameCorrectionIsNoConflict()
{
    FRESH_DATABASE(url, m_databases);
    Person wang(url, u"王小明"_s);
    Person li(url, u"李四"_s);
    li.correct(Total, u"65"_s);
    wang.correct(Total, u"65"_s);
    QVERIFY(wang.conflicts().isEmpty());
    QCOMPARE(wang.shown(), li.shown()); // who was first has made it
    QCOMPARE(wang.shown().first().by, u"李四"_s);
}

void TestSharing::takingBackIsAChange()
{
    FRESH_DATABASE(url, m_databases);
    const Subject total(DecisionKind::Correction, Total);
    Person wang(url, u"王小明"_s);
    wang.correct(Total, u"65"_s);
    Person li(url, u"李四"_s);
    li.takeBack(total);
    const QList<Decision> news = wang.poll();
    QCOMPARE(news.size(), 1);
    QVERIFY(news.first().isTakenBack);
    QCOMPARE(news.first().by, u"李四"_s);
    QVERIFY(news.first().at.isValid());
    QVERIFY(wang.shown().isEmpty());

    // One corrects what the other takes back.
    wang.correct(Total, u"64"_s);
    li.poll();
    wang.takeBack(total);
    li.correct(Total, u"63"_s);
    QCOMPARE(li.conflicts().size(), 1);
    QVERIFY(li.conflicts().first().theirs.isTakenBack);
    QCOMPARE(li.conflicts().first().theirs.by, u"王小明"_s);
    li.takeTheirs(li.conflicts().first());
    QVERIFY(li.conflicts().isEmpty() && li.shown().isEmpty());
}

void TestSharing::typingAgainDecidesNothing()
{
    FRESH_DATABASE(url, m_databases);
    Person wang(url, u"王小明"_s);
    Person li(url, u"李四"_s);
    li.correct(Total, u"65"_s);
    wang.correct(Total, u"64"_s);
    wang.correct(Natural, u"1"_s);
    wang.correct(Total, u"63"_s);
    QCOMPARE(wang.conflicts().size(), 1);
    QCOMPARE(wang.conflicts().first().mine.to, u"63"_s);
    li.correct(Total, u"62"_s);
    wang.poll();
    QCOMPARE(wang.conflicts().size(), 1);
    QCOMPARE(wang.conflicts().first().theirs.to, u"62"_s);
    QCOMPARE(wang.shows(Total), u"63"_s);
    wang.correct(Total, u"62"_s); // … but coming to the same does
    QVERIFY(wang.conflicts().isEmpty());
    QStringList contested;
    const auto history = wang.journal().history(Person::sha256());
    for (const PastDecision &past : *history) {
        if (past.isContested) {
            contested.append(past.decision.to);
        }
    }
    QCOMPARE(contested, QStringList({u"64"_s, u"63"_s}));
}

/// A window that is told of others' work in the background may have gone on meanwhile.
void TestSharing::changedBeforeTheNewsWereShown()
{
    FRESH_DATABASE(url, m_databases);
    Journal wang = openJournal(url, u"王小明"_s);
    JournalEntry shown = documentOf(u"draft.html"_s, "draft");
    QVERIFY(wang.record(shown));
    Person li(url, u"李四"_s);
    li.correct(Total, u"65"_s);
    li.correct(Natural, u"7"_s);
    QCOMPARE(wang.record(shown)->others.size(), 2);
    shown.decisions = decisionsOf({correctionOf(Total, u"64"_s)}); // typed before that was shown
    const auto told = wang.record(shown);
    QCOMPARE(told->conflicts.size(), 1);
    QCOMPARE(told->conflicts.first().theirs.to, u"65"_s);
    QVERIFY2(told->others.isEmpty(), "they were told");
    QVERIFY(li.poll().isEmpty());

    // What was shown and then changed is a change.
    shown.decisions = decisionsOf({correctionOf(Total, u"64"_s), correctionOf(Natural, u"7"_s, u"李四"_s)});
    QVERIFY(wang.record(shown));
    shown.decisions = decisionsOf({correctionOf(Total, u"64"_s), correctionOf(Natural, u"8"_s)});
    QCOMPARE(wang.record(shown)->conflicts.size(), 1);
    li.poll();
    QCOMPARE(li.shows(Natural), u"8"_s);
}

void TestSharing::undecidedOutlivesTheProgram()
{
    FRESH_DATABASE(url, m_databases);
    Person li(url, u"李四"_s);
    Person wang(url, u"王小明"_s);
    li.correct(Total, u"65"_s);
    wang.correct(Total, u"64"_s);

    Person again(url, u"王小明"_s);
    QCOMPARE(again.shows(Total), u"64"_s);
    again.correct(Natural, u"1"_s);
    QCOMPARE(again.conflicts().size(), 1);
    QCOMPARE(again.conflicts().first().theirs.to, u"65"_s);
    again.keepMine(again.conflicts().first());
    li.poll();
    QCOMPARE(li.shows(Total), u"64"_s);
    Person decided(url, u"王小明"_s);
    decided.poll();
    QVERIFY(decided.conflicts().isEmpty());
}

void TestSharing::forgotten()
{
    FRESH_DATABASE(url, m_databases);
    const Subject total(DecisionKind::Correction, Total);
    Person wang(url, u"王小明"_s);
    wang.correct(Total, u"651234567"_s);
    wang.correct(Total, u"65"_s);
    wang.correct(Natural, u"12"_s);
    Person li(url, u"李四"_s);
    QVERIFY(!li.journal().forget(Person::sha256(), total));
    for (Person *person : {&wang, &li}) {
        const QList<Decision> news = person->poll();
        QCOMPARE(news.size(), 1);
        QVERIFY(news.first().isTakenBack && news.first().by == u"李四"_s);
        QCOMPARE(person->shown().keys(), {Subject(DecisionKind::Correction, Natural)});
        QVERIFY(person->conflicts().isEmpty());
    }
    QCOMPARE(wang.journal().history(Person::sha256())->size(), 2); // the other one, and that it was taken back
    if (!isServer) {
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile file(url + suffix);
            QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("651234567"));
        }
    }
    QVERIFY(!wang.journal().forget(Person::sha256(), total)); // what stands no more
    QCOMPARE(wang.journal().history(Person::sha256())->size(), 2);
    QVERIFY(wang.poll().isEmpty() && li.poll().isEmpty());
    wang.correct(Total, u"64"_s);
    li.poll();
    QCOMPARE(li.shows(Total), u"64"_s);
}

void TestSharing::discardingLeavesOthersWork()
{
    FRESH_DATABASE(url, m_databases);
    Person wang(url, u"王小明"_s);
    Person li(url, u"李四"_s);
    li.correct(Total, u"65"_s);
    wang.correct(Total, u"64"_s);
    QCOMPARE(wang.conflicts().size(), 1);
    wang.correct(Natural, u"1"_s);
    QCOMPARE(li.poll().size(), 1);
    QVERIFY(!wang.journal().discard(Person::sha256()));
    QCOMPARE(li.poll().size(), 1);
    QCOMPARE(li.shown().size(), 1);
    QCOMPARE(li.shows(Total), u"65"_s);
    QCOMPARE(Person(url, u"王小明"_s).shown(), li.shown()); // what was contested is not asked about again
}

void TestSharing::whatAWindowCannotShowStays()
{
    FRESH_DATABASE(url, m_databases);
    Person li(url, u"李四"_s);
    li.correct(Total, u"65"_s);
    // A window that has no such cell: it resumes the document and shows nothing.
    Journal other = openJournal(url, u"王小明"_s);
    QVERIFY(other.resume(Person::sha256()));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(other.record(documentOf(u"draft.html"_s, "draft")));
    }
    QVERIFY(li.poll().isEmpty());
    QCOMPARE(Person(url, u"赵六"_s).shows(Total), u"65"_s);
}

/// Three people do anything at any time: nobody's act is lost, and in the end all see the same.
void TestSharing::randomPeople()
{
    FRESH_DATABASE(url, m_databases);
    std::vector<std::unique_ptr<Person>> people;
    for (const QString &name : {u"王小明"_s, u"李四"_s, u"赵六"_s}) {
        people.push_back(std::make_unique<Person>(url, name));
    }
    QRandomGenerator random(5);
    std::multiset<QString> acts;
    for (int i = 0; i < 400; ++i) {
        Person &person = *people.at(random.bounded(3));
        const Subject subject(DecisionKind(random.bounded(4)), u"subject %1"_s.arg(random.bounded(3)));
        const QList<Conflict> conflicts = person.conflicts();
        switch (random.bounded(8)) {
        case 0:
        case 1:
        case 2: {
            const QString value = subject.kind == DecisionKind::Lock ? QString() : QString::number(i);
            person.decide(decisionOn(subject, value, person.name()));
            acts.insert(person.name() + value);
            break;
        }
        case 3:
            person.takeBack(subject);
            break;
        case 4:
            if (!conflicts.isEmpty()) {
                person.keepMine(conflicts.first());
            }
            break;
        case 5:
            if (!conflicts.isEmpty()) {
                person.takeTheirs(conflicts.first());
            }
            break;
        default:
            person.poll();
        }
    }
    for (const auto &person : people) {
        person->poll();
        while (!person->conflicts().isEmpty()) {
            person->takeTheirs(person->conflicts().first());
        }
    }
    for (const auto &person : people) {
        person->poll();
        QVERIFY(person->conflicts().isEmpty());
        QCOMPARE(person->shown(), people.front()->shown());
    }
    QCOMPARE(Person(url, u"新人"_s).shown(), people.front()->shown());
    std::multiset<QString> kept;
    const auto history = people.front()->journal().history(Person::sha256());
    for (const PastDecision &past : *history) {
        kept.insert(past.decision.by + said(past.decision));
    }
    for (const QString &act : acts) {
        QVERIFY2(kept.contains(act), qPrintable(act));
    }
}

void TestSharing::processes()
{
    FRESH_DATABASE(url, m_databases);
    (void)openJournal(url);
    const QStringList names{u"wang"_s, u"li"_s, u"zhao"_s};
    std::vector<std::unique_ptr<QProcess>> children;
    for (const QString &name : names) {
        children.push_back(std::make_unique<QProcess>());
        children.back()->start(QCoreApplication::applicationFilePath(), {EditingChild, url, name});
    }
    for (const auto &child : children) {
        QVERIFY(child->waitForStarted());
    }
    for (const auto &child : children) {
        child->write("\n");
    }
    QStringList printed;
    for (const auto &child : children) {
        QVERIFY(child->waitForFinished());
        QVERIFY2(child->exitStatus() == QProcess::NormalExit && child->exitCode() == 0,
                 child->readAllStandardError().constData());
        printed += QString::fromUtf8(child->readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    QCOMPARE(printed.size(), names.size() * 100);
    QSet<QString> kept;
    QMap<QString, QString> last;
    qsizetype contested = 0;
    const auto history = openJournal(url).history(Person::sha256());
    for (const PastDecision &past : *history) {
        const QString cell = past.decision.subject.id;
        kept.insert(cell + u' ' + past.decision.to);
        contested += past.isContested ? 1 : 0;
        if (!past.isContested) {
            last.insert(cell, past.decision.to);
        }
    }
    for (const QString &line : printed) {
        QVERIFY2(kept.contains(line), qPrintable(line));
    }
    QVERIFY2(contested > 0, "they met");
    const Person reader(url, u"reader"_s);
    for (auto it = last.cbegin(); it != last.cend(); ++it) {
        QCOMPARE(reader.shows(it.key()), it.value());
    }
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == EditingChild) {
        return editBesideOthers(arguments.value(2), arguments.value(3));
    }
    TestSharing test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sharing.moc"
