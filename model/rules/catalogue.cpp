// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue.h"

#include "report.h"
#include "rulefile.h"
#include "standardrules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr qsizetype MaximumRuleFileSize = qsizetype(1024) * 1024;

/// Whether tables of one edition differ in nothing that a balance could see.
bool haveSameRows(const QList<FormTable> &a, const QList<FormTable> &b)
{
    const auto sameRow = [](const FormRow &left, const FormRow &right) { return left.id == right.id; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const FormTable &left, const FormTable &right) {
        return left.rows.isSharedWith(right.rows) ||
               std::equal(left.rows.begin(), left.rows.end(), right.rows.begin(), right.rows.end(), sameRow);
    });
}

} // namespace

QString basisName(Basis basis)
{
    switch (basis) {
    case Basis::Form:
        return u"form"_s;
    case Basis::Implied:
        return u"implied"_s;
    case Basis::Law:
        return u"law"_s;
    case Basis::Seen:
        return u"seen"_s;
    case Basis::Ours:
        break;
    }
    return u"ours"_s;
}

Catalogue::Catalogue()
    : m_rules(standardRules())
{
    for (const FormEdition &edition : FormEdition::all()) {
        for (const Balance &balance : edition.balances) {
            add(balance);
        }
    }
    placeBalances();
}

const Catalogue &Catalogue::standard()
{
    static const Catalogue catalogue;
    return catalogue;
}

QString Catalogue::localFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/rules"_L1;
}

Catalogue Catalogue::withLocalRules(const QString &folder, QList<Error> *errors)
{
    Catalogue catalogue = standard();
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const qsizetype known = catalogue.m_rules.size();
        catalogue.readFile(directory.filePath(name), errors);
        for (qsizetype i = known; i < catalogue.m_rules.size(); ++i) {
            catalogue.m_rules[i].file = name;
        }
    }
    catalogue.placeBalances();
    return catalogue;
}

void Catalogue::readFile(const QString &path, QList<Error> *errors)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        errors->append({path, 0, file.errorString(), {}});
        return;
    }
    const QByteArray json = file.read(MaximumRuleFileSize + 1);
    if (json.size() > MaximumRuleFileSize) {
        errors->append(
            {path, 0, QCoreApplication::translate("gouji::RuleFile", "The file is too large for a rule file."), {}});
        return;
    }
    const RuleFile read = readRuleFile(json, path, m_rules, errors);
    m_rules += read.rules;
    for (const Balance &balance : read.balances) {
        add(balance);
    }
}

void Catalogue::add(const Balance &balance)
{
    QList<Balance> &balances = balance.lastYear.isEmpty() ? m_balances : m_carryOvers;
    const auto same = std::find_if(balances.begin(), balances.end(), [&balance](Balance known) {
        known.editions = balance.editions;
        return known == balance;
    });
    if (same == balances.end()) {
        balances.append(balance);
    } else {
        same->editions += balance.editions;
    }
}

void Catalogue::placeBalances()
{
    m_placed.clear();
    for (const FormEdition &edition : FormEdition::all()) {
        ReportBuilder merged(edition, {});
        merged.mergeRows();
        for (const QList<FormTable> &tables : {edition.tables, merged.report().tables()}) {
            m_placed.append(
                {&edition, tables, inForce(m_balances, edition, tables), inForce(m_carryOvers, edition, tables)});
        }
    }
}

const Catalogue::Placed *Catalogue::placed(const FormEdition &edition, const QList<FormTable> &tables) const
{
    const auto found = std::find_if(m_placed.begin(), m_placed.end(), [&](const Placed &each) {
        return each.edition == &edition && haveSameRows(each.tables, tables);
    });
    return found == m_placed.end() ? nullptr : &*found;
}

QList<Relation> Catalogue::relations(const FormEdition &edition, const QList<FormTable> &tables) const
{
    const Placed *known = placed(edition, tables);
    return known ? known->relations : inForce(m_balances, edition, tables);
}

QList<Relation> Catalogue::carryOverRelations(const FormEdition &edition, const QList<FormTable> &tables) const
{
    const Placed *known = placed(edition, tables);
    return known ? known->carryOvers : inForce(m_carryOvers, edition, tables);
}

QList<Relation> Catalogue::inForce(const QList<Balance> &balances, const FormEdition &edition,
                                   const QList<FormTable> &tables)
{
    QList<Relation> relations = relationsOf(balances, tables);
    relations.removeIf(
        [&](const Relation &relation) { return !balances.at(relation.balance).editions.contains(edition.id); });
    return relations;
}

const Rule *Catalogue::rule(QStringView id) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [id](const Rule &rule) { return rule.id == id; });
    return found == m_rules.end() ? nullptr : &*found;
}

} // namespace gouji
