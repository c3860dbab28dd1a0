// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulefile.h"

#include "formreader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct RuleFileText
{
    Q_DECLARE_TR_FUNCTIONS(gouji::RuleFileText)
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

QStringList editionsOf(JsonReader *json)
{
    const QStringList all = editionIds();
    const QStringList given = json->textsIfAny(u"editions"_s);
    for (const QString &edition : given) {
        if (!all.contains(edition)) {
            json->fail(u"editions"_s, RuleFileText::tr("There is no edition “%1” of the form.").arg(edition));
        }
    }
    return given.isEmpty() ? all : given;
}

Rule readRule(JsonReader *json)
{
    json->allowOnly({u"id"_s, u"severity"_s, u"basis"_s, u"basis-text"_s, u"editions"_s, u"message"_s, u"explanation"_s,
                     u"left"_s, u"right"_s, u"last-year"_s, u"only"_s},
                    RuleFileText::tr("“%1” is not a member of a rule."));
    Rule rule;
    rule.id = json->text(u"id"_s);
    rule.severity = json->word(u"severity"_s, severities(), Severity::Error);
    rule.basis = json->word(u"basis"_s, bases(), Basis::Ours);
    rule.basisText = json->textIfAny(u"basis-text"_s);
    rule.editions = editionsOf(json);
    rule.messages = {json->text(u"message"_s)};
    rule.explanation = json->text(u"explanation"_s);
    return rule;
}

Balance balanceOf(const Rule &rule, JsonReader *json)
{
    QList<const FormEdition *> editions;
    for (const QString &id : rule.editions) {
        if (const FormEdition *edition = FormEdition::find(id)) {
            editions.append(edition);
        }
    }
    Balance balance = readBalance(json, editions);
    balance.rule = rule.id;
    return balance;
}

bool knows(const QList<Rule> &rules, const QString &id)
{
    return std::any_of(rules.begin(), rules.end(), [&id](const Rule &rule) { return rule.id == id; });
}

} // namespace

RuleFile readRuleFile(const QByteArray &bytes, const QString &name, const QList<Rule> &known, QList<Error> *errors)
{
    RuleFile file;
    const auto report = [&](int line, const QString &cause) {
        errors->append({name, line, cause, RuleFileText::tr("Correct the rule file; its other rules are in force.")});
    };
    const Result<JsonFile> json = JsonFile::read(bytes, name);
    if (!json) {
        report(json.error().line, json.error().cause);
        return file;
    }
    const QJsonObject &root = json->root();
    for (const QString &key : root.keys()) {
        if (key != "rules"_L1) {
            report(json->lineOf(key), RuleFileText::tr("“%1” is not a member of a rule file.").arg(key));
        }
    }
    if (!root.value("rules"_L1).isArray()) {
        report(json->lineOf(u"rules"_s), RuleFileText::tr("A rule file is an object with a list “rules”."));
        return file;
    }
    const QJsonArray rules = root.value("rules"_L1).toArray();
    for (qsizetype index = 0; index < rules.size(); ++index) {
        const QString path = u"rules[%1]"_s.arg(index);
        std::optional<JsonFault> fault;
        JsonReader reader(rules.at(index).toObject(), path, &fault);
        const Rule rule = readRule(&reader);
        const Balance balance = balanceOf(rule, &reader);
        if (fault) {
            report(json->lineOf(fault->path), fault->cause);
        } else if (knows(known, rule.id) || knows(file.rules, rule.id)) {
            report(json->lineOf(path + ".id"_L1), RuleFileText::tr("There is already a rule “%1”.").arg(rule.id));
        } else {
            file.rules.append(rule);
            file.balances.append(balance);
        }
    }
    return file;
}

} // namespace gouji
