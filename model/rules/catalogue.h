// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

/// A balance edit: two lists of cells whose sums must agree. Data (resources/rules, and a user's own files).
struct Balance
{
    QString rule;
    /// Cells with `*` for the row or the column it ranges over: "requests.new.*". `+` is the only operation. Where a
    /// row of that id does not exist, the name of a row group stands for all its rows but the total:
    /// "requests.results.*".
    QStringList left;
    QStringList right;
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

    const QList<Rule> &rules() const { return m_rules; }
    /// Null for an id that is not known.
    const Rule *rule(QStringView id) const;
    const QList<Balance> &balances() const { return m_balances; }

private:
    Catalogue();
    void readFile(const QString &path, QList<Error> *errors);

    QList<Rule> m_rules;
    QList<Balance> m_balances;
};

} // namespace gouji
