// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimedits.h"

#include "documentwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr auto ClaimPrefix = "narrative."_L1;

void lay(const ClaimEdit &edit, const Report &report, Claim *claim)
{
    if (edit.number) {
        claim->value = *edit.number;
        claim->precision = edit.number->lastPlace();
        claim->isCorrected = true;
    }
    if (edit.link) {
        claim->meanings = {*edit.link};
        claim->table = report.table(report.cells().at(edit.link->terms.first().cell).id.table())->role;
        claim->isCertain = true;
        claim->isOwnWords = false;
        claim->scope = Claim::Scope::ThisYear;
    }
    if (edit.isNoClaim) {
        claim->meanings.clear();
    }
}

/// Takes the checks away that look at what is no claim. The other parts of a whole stay.
class CheckRemover
{
public:
    CheckRemover(Narrative *narrative, const ClaimEdits &edits)
        : m_narrative(*narrative)
        , m_edits(edits)
    {
    }

    void run()
    {
        for (PartsCheck &check : m_narrative.parts) {
            check.parts.removeIf([this](qsizetype claim) { return isNoClaim(claim); });
        }
        m_narrative.parts.removeIf(
            [this](const PartsCheck &check) { return check.parts.isEmpty() || isNoClaim(check.whole); });
        m_narrative.shares.removeIf([this](const ShareCheck &check) {
            return isNoClaim(check.percent) || isNoClaim(check.part) || isNoClaim(check.whole);
        });
        m_narrative.changes.removeIf([this](const ChangeCheck &check) {
            return isNoClaim(check.after) || (check.before && isNoClaim(*check.before));
        });
        for (ChangeCheck &check : m_narrative.changes) {
            if (check.delta && isNoClaim(*check.delta)) {
                check.delta.reset();
            }
        }
        // What was said to be another thing is not the same thing told twice.
        m_narrative.twice.removeIf(
            [this](const TwiceCheck &check) { return isRelinked(check.first) || isRelinked(check.second); });
    }

private:
    ClaimEdit edit(qsizetype claim) const { return m_edits.value(m_narrative.claims.at(claim).span.begin); }
    bool isNoClaim(qsizetype claim) const { return edit(claim).isNoClaim; }
    bool isRelinked(qsizetype claim) const { return edit(claim).isNoClaim || edit(claim).link; }

    Narrative &m_narrative;
    const ClaimEdits &m_edits;
};

} // namespace

Narrative withEdits(Narrative narrative, const ClaimEdits &edits, const Report &report)
{
    for (Claim &claim : narrative.claims) {
        if (const auto edit = edits.constFind(claim.span.begin); edit != edits.constEnd()) {
            lay(*edit, report, &claim);
        }
    }
    CheckRemover(&narrative, edits).run();
    return narrative;
}

CellId claimId(const Claim &claim)
{
    return CellId(ClaimPrefix + QString::number(claim.span.begin));
}

std::optional<qsizetype> claimOffset(const CellId &id)
{
    bool isNumber = false;
    const qsizetype offset = id.toString().startsWith(ClaimPrefix)
                                 ? QStringView(id.toString()).sliced(ClaimPrefix.size()).toLongLong(&isNumber)
                                 : 0;
    return isNumber ? std::optional(offset) : std::nullopt;
}

qsizetype indexOfClaim(const Narrative &narrative, const CellId &id)
{
    const std::optional<qsizetype> offset = claimOffset(id);
    const auto found = std::find_if(narrative.claims.begin(), narrative.claims.end(),
                                    [&offset](const Claim &claim) { return claim.span.begin == offset; });
    return found == narrative.claims.end() ? -1 : found - narrative.claims.begin();
}

QString printedNumber(const Claim &claim, const Document &document)
{
    return wordsAt(document, claim.span);
}

QString toText(const CellSum &sum, const Report &report)
{
    QStringList terms;
    for (const CellSum::Term &term : sum.terms) {
        terms.append((term.factor > 0 ? u'+' : u'-') + report.cells().at(term.cell).id.toString());
    }
    return terms.join(u' ');
}

std::optional<CellSum> cellSumFromText(const QString &text, const Report &report)
{
    CellSum sum;
    for (const QString &term : text.split(u' ')) {
        const qsizetype cell = report.indexOf(CellId(term.sliced(std::min<qsizetype>(1, term.size()))));
        if (cell < 0 || !(term.startsWith(u'+') || term.startsWith(u'-'))) {
            return {};
        }
        sum.terms.append({cell, term.startsWith(u'+') ? 1 : -1});
    }
    return sum;
}

} // namespace gouji
