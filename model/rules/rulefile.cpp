// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulefile.h"

#include "formedition.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct RuleFileText
{
    Q_DECLARE_TR_FUNCTIONS(gouji::RuleFileText)
};

/// The 1-based lines on which the members of a JSON text begin, which QJsonDocument does not tell. Keys are paths:
/// "rules[2].left".
class JsonLines
{
public:
    /// @param json valid: QJsonDocument has read it
    explicit JsonLines(const QByteArray &json)
        : m_json(json)
    {
        value({});
    }
    int of(const QString &path) const { return m_lines.value(path, 1); }

private:
    char peek()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json.at(m_at))) {
            m_line += m_json.at(m_at) == '\n' ? 1 : 0;
            ++m_at;
        }
        return m_at < m_json.size() ? m_json.at(m_at) : '\0';
    }
    QString string()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_json.size() && m_json.at(m_at) != '"') {
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        }
        return QString::fromUtf8(m_json.mid(begin, m_at++ - begin));
    }
    void value(const QString &path)
    {
        const char first = peek();
        m_lines.insert(path, m_line);
        if (first == '{' || first == '[') {
            ++m_at;
            const char last = first == '{' ? '}' : ']';
            for (int index = 0; peek() != last && m_at < m_json.size(); ++index) {
                member(path, first == '{' ? -1 : index);
            }
            ++m_at;
        } else if (first == '"') {
            string();
        } else {
            while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json.at(m_at))) {
                ++m_at;
            }
        }
    }
    void member(const QString &path, int index)
    {
        QString name = index < 0 ? QString() : u"[%1]"_s.arg(index);
        if (index < 0) {
            name = (path.isEmpty() ? QString() : u"."_s) + string();
            m_lines.insert(path + name, m_line);
            peek();
            ++m_at; // the colon
        }
        value(path + name);
        if (peek() == ',') {
            ++m_at;
        }
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
};

/// What is wrong with a rule, and the member it is wrong with.
struct Fault
{
    QString member;
    QString cause;
};

const QList<std::pair<QString, Severity>> &severities()
{
    static const QList<std::pair<QString, Severity>> all{{severityName(Severity::Error), Severity::Error},
                                                         {severityName(Severity::Warning), Severity::Warning},
                                                         {severityName(Severity::Note), Severity::Note}};
    return all;
}

const QList<std::pair<QString, Basis>> &bases()
{
    static const QList<std::pair<QString, Basis>> all = [] {
        QList<std::pair<QString, Basis>> list;
        for (const Basis basis : {Basis::Form, Basis::Implied, Basis::Law, Basis::Seen, Basis::Ours}) {
            list.append({basisName(basis), basis});
        }
        return list;
    }();
    return all;
}

/// Reads one rule, remembering the first fault.
class RuleReader
{
public:
    explicit RuleReader(const QJsonObject &json)
        : m_json(json)
    {
    }

    const std::optional<Fault> &fault() const { return m_fault; }

    Rule rule()
    {
        for (const QString &key : m_json.keys()) {
            static const QSet<QString> known{u"id"_s,       u"severity"_s,  u"basis"_s,       u"basis-text"_s,
                                             u"editions"_s, u"message"_s,   u"explanation"_s, u"left"_s,
                                             u"right"_s,    u"last-year"_s, u"only"_s};
            if (!known.contains(key)) {
                fail(key, RuleFileText::tr("“%1” is not a member of a rule.").arg(key));
            }
        }
        Rule rule;
        rule.id = text(u"id"_s);
        rule.severity = word(u"severity"_s, severities(), Severity::Error);
        rule.basis = word(u"basis"_s, bases(), Basis::Ours);
        rule.basisText = m_json.contains("basis-text"_L1) ? text(u"basis-text"_s) : QString();
        rule.editions = editions();
        rule.messages = {text(u"message"_s)};
        rule.explanation = text(u"explanation"_s);
        return rule;
    }

    Balance balance(const Rule &rule)
    {
        const bool isCarryOver = m_json.contains("last-year"_L1);
        const bool hasRight = !isCarryOver || m_json.contains("right"_L1);
        Balance balance{.rule = rule.id,
                        .left = texts(u"left"_s),
                        .right = hasRight ? texts(u"right"_s) : QStringList(),
                        .lastYear = isCarryOver ? texts(u"last-year"_s) : QStringList(),
                        .only = m_json.contains("only"_L1) ? texts(u"only"_s) : QStringList()};
        if (m_fault) {
            return balance;
        }
        for (const QString &edition : rule.editions) {
            checkCells(balance, *FormEdition::find(edition));
        }
        checkWildcards(balance);
        for (const QString &edition : rule.editions) {
            checkPlaces(balance, *FormEdition::find(edition));
        }
        return balance;
    }

private:
    void fail(const QString &member, const QString &cause)
    {
        if (!m_fault) {
            m_fault = Fault{member, cause};
        }
    }

    QString text(const QString &member)
    {
        const QJsonValue value = m_json.value(member);
        if (value.toString().trimmed().isEmpty()) {
            fail(member, m_json.contains(member)
                             ? RuleFileText::tr("“%1” must be a text that is not empty.").arg(member)
                             : RuleFileText::tr("“%1” is missing.").arg(member));
        }
        return value.toString();
    }

    QStringList texts(const QString &member)
    {
        QStringList list;
        for (const auto &value : m_json.value(member).toArray()) {
            list.append(value.toString());
        }
        if (list.isEmpty() || list.contains(QString())) {
            fail(member, RuleFileText::tr("“%1” must be a list of texts.").arg(member));
        }
        return list;
    }

    template<typename T>
    T word(const QString &member, const QList<std::pair<QString, T>> &words, T otherwise)
    {
        const QString given = text(member);
        QStringList names;
        for (const auto &[name, value] : words) {
            if (name == given) {
                return value;
            }
            names.append(name);
        }
        fail(member, RuleFileText::tr("“%1” must be one of: %2.").arg(member, names.join(", "_L1)));
        return otherwise;
    }

    QStringList editions()
    {
        QStringList all;
        for (const FormEdition &edition : FormEdition::all()) {
            all.append(edition.id);
        }
        if (!m_json.contains("editions"_L1)) {
            return all;
        }
        const QStringList given = texts(u"editions"_s);
        for (const QString &edition : given) {
            if (!all.contains(edition)) {
                fail(u"editions"_s, RuleFileText::tr("There is no edition “%1” of the form.").arg(edition));
            }
        }
        return given;
    }

    using Sides = QList<std::pair<QString, QStringList>>;
    static Sides sidesOf(const Balance &balance)
    {
        return {{u"left"_s, balance.left}, {u"right"_s, balance.right}, {u"last-year"_s, balance.lastYear}};
    }

    void checkWildcards(const Balance &balance)
    {
        QSet<QString> ranges;
        QSet<QString> cells;
        for (const auto &[member, side] : sidesOf(balance)) {
            if (member == "last-year"_L1) {
                cells.clear(); // last year's cell of the same name is another
            }
            for (const QString &cell : side) {
                const CellId id(cell);
                const bool everyRow = id.row() == "*"_L1;
                const bool everyColumn = id.column() == "*"_L1;
                if (everyRow || everyColumn) {
                    ranges.insert(id.table().toString() + (everyRow ? ".*."_L1 : "..*"_L1));
                }
                if (cells.contains(cell)) {
                    fail(member, RuleFileText::tr("“%1” is named twice.").arg(cell));
                }
                if (ranges.size() > 1) {
                    fail(member,
                         RuleFileText::tr("“*” must stand for the rows, or for the columns, of one table throughout."));
                }
                cells.insert(cell);
            }
        }
        if (ranges.isEmpty() && !balance.only.isEmpty()) {
            fail(u"only"_s, RuleFileText::tr("“only” says what “*” stands for, and there is no “*”."));
        }
    }

    void checkPlaces(const Balance &balance, const FormEdition &edition)
    {
        if (m_fault) { // what `*` stands for is not known
            return;
        }
        if (relationsOf({balance}, edition.tables).isEmpty()) {
            fail(u"left"_s, RuleFileText::tr("No row or column of the edition %1 has all the cells.").arg(edition.id));
        }
        Balance one = balance;
        for (const QString &id : balance.only) {
            one.only = {id};
            if (relationsOf({one}, edition.tables).isEmpty()) {
                fail(u"only"_s,
                     RuleFileText::tr("The edition %1 has nothing “%2” for “*” to stand for.").arg(edition.id, id));
            }
        }
    }

    void checkCells(const Balance &balance, const FormEdition &edition)
    {
        for (const auto &[member, side] : sidesOf(balance)) {
            for (const QString &cell : side) {
                if (relationsOf({{balance.rule, {cell}, {cell}}}, edition.tables).isEmpty()) {
                    fail(member,
                         RuleFileText::tr("The edition %1 of the form has no cell “%2”.").arg(edition.id, cell));
                }
            }
        }
    }

    const QJsonObject &m_json;
    std::optional<Fault> m_fault;
};

bool knows(const QList<Rule> &rules, const QString &id)
{
    return std::any_of(rules.begin(), rules.end(), [&id](const Rule &rule) { return rule.id == id; });
}

} // namespace

RuleFile readRuleFile(const QByteArray &bytes, const QString &name, const QList<Rule> &known, QList<Error> *errors)
{
    constexpr QByteArrayView ByteOrderMark("\xEF\xBB\xBF");
    const QByteArray json = bytes.startsWith(ByteOrderMark) ? bytes.mid(ByteOrderMark.size()) : bytes;
    RuleFile file;
    const auto report = [&](int line, const QString &cause) {
        errors->append({name, line, cause, RuleFileText::tr("Correct the rule file; its other rules are in force.")});
    };
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        report(int(json.left(parseError.offset).count('\n')) + 1, parseError.errorString());
        return file;
    }
    const JsonLines lines(json);
    const QJsonObject root = document.object();
    for (const QString &key : root.keys()) {
        if (key != "rules"_L1) {
            report(lines.of(key), RuleFileText::tr("“%1” is not a member of a rule file.").arg(key));
        }
    }
    if (!root.value("rules"_L1).isArray()) {
        report(lines.of(u"rules"_s), RuleFileText::tr("A rule file is an object with a list “rules”."));
        return file;
    }
    const QJsonArray rules = root.value("rules"_L1).toArray();
    for (qsizetype index = 0; index < rules.size(); ++index) {
        const QJsonObject object = rules.at(index).toObject();
        RuleReader reader(object);
        const Rule rule = reader.rule();
        const Balance balance = reader.balance(rule);
        const QString path = u"rules[%1]"_s.arg(index);
        if (reader.fault()) {
            const QString member = path + u'.' + reader.fault()->member;
            report(object.contains(reader.fault()->member) ? lines.of(member) : lines.of(path), reader.fault()->cause);
        } else if (knows(known, rule.id) || knows(file.rules, rule.id)) {
            report(lines.of(path + ".id"_L1), RuleFileText::tr("There is already a rule “%1”.").arg(rule.id));
        } else {
            file.rules.append(rule);
            file.balances.append(balance);
        }
    }
    return file;
}

} // namespace gouji
