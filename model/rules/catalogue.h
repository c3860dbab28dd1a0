// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "balance.h"
#include "error.h"
#include "finding.h"

#include <QList>

namespace gouji {

/// Where a rule comes from (see Rule::basis).
enum class Basis
{
    Form,
    Implied,
    Law,
    Seen,
    Ours
};
/// "form", "implied", "law", "seen", "ours": the words of the rule files.
QString basisName(Basis basis);

/// A rule as the catalogue lists it.
struct Rule
{
    QString id;
    Severity severity = Severity::Warning; ///< The usual one; a finding may carry another the rule's text allows.
    Basis basis = Basis::Form;
    QString basisText;    ///< The article or document: "政府信息公开条例第四十九条"; may be empty.
    QStringList editions; ///< Ids of the editions it applies to.
    QStringList messages; ///< English templates with %1 …, one a variant; translated when shown.
    QString explanation;  ///< English; what must hold and why.
    QString file;         ///< The user's file that states it; empty for the program's own.
};

/// The rules in force: the program's own, and those of a user's folder.
class Catalogue
{
public:
    /// The program's own rules, read once.
    static const Catalogue &standard();
    /// The program's own and those in `*.json` of `folder`, written as resources/rules/README.md says. Each broken rule
    /// adds an Error (file, line, reason); the others still load. No folder is no rules.
    static Catalogue withLocalRules(const QString &folder, QList<Error> *errors);

    /// The folder of a user's own rules: "rules" in the settings folder.
    static QString localFolder();

    const QList<Rule> &rules() const { return m_rules; }
    /// Null for an id that is not known.
    const Rule *rule(QStringView id) const;
    const QList<Balance> &balances() const { return m_balances; }
    /// The balances in force on tables of an edition.
    QList<Relation> relations(const FormEdition &edition, const QList<FormTable> &tables) const;
    /// The balances with last year's report, which balances() leaves out.
    const QList<Balance> &carryOvers() const { return m_carryOvers; }
    /// Those in force on tables of an edition.
    QList<Relation> carryOverRelations(const FormEdition &edition, const QList<FormTable> &tables) const;

private:
    Catalogue();
    void readFile(const QString &path, QList<Error> *errors);
    /// Editions that state the same balance share it.
    void add(const Balance &balance);
    void placeBalances();
    static QList<Relation> inForce(const QList<Balance> &balances, const FormEdition &edition,
                                   const QList<FormTable> &tables);

    /// The balances on the tables that nearly all reports have.
    struct Placed
    {
        const FormEdition *edition = nullptr;
        QList<FormTable> tables;
        QList<Relation> relations;
        QList<Relation> carryOvers;
    };
    /// Null for other tables.
    const Placed *placed(const FormEdition &edition, const QList<FormTable> &tables) const;

    QList<Rule> m_rules;
    QList<Balance> m_balances;
    QList<Balance> m_carryOvers;
    QList<Placed> m_placed;
};

} // namespace gouji
