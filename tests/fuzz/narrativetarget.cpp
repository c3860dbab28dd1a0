// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checker.h"
#include "claimedits.h"
#include "faults.h"
#include "samplereport.h"
#include "targetfunctions.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// The numbers that a report's cells hold.
enum class Cells
{
    Missing,
    Noughts,
    Balanced,
    Slipped, ///< Balanced, but for two cells.
    Largest,
};
constexpr std::array AllCells{Cells::Missing, Cells::Noughts, Cells::Balanced, Cells::Slipped, Cells::Largest};

/// What stands around the words, as two bytes say, and what is done with them.
struct Surroundings
{
    bool isChecked = false; ///< By the rules too, which takes ten times as long.
    Cells cells = Cells::Missing;
    Cells lastYear = Cells::Missing; ///< Then that report is not known.
    int section = 0;                 ///< In which the words stand; 0: no section was found.
    const FormEdition *edition = nullptr;

    Surroundings(uchar check, uchar place)
        : isChecked(check >= FirstOfChecked)
        , cells(isChecked ? AllCells.at(check % AllCells.size()) : Cells::Missing)
        , lastYear(AllCells.at(check / AllCells.size() % AllCells.size()))
        , section(std::array{0, 1, 5, 6}.at(place % 4))
        , edition(&FormEdition::all().at(place / 4 % FormEdition::all().size()))
    {
    }
};

CellValues valuesOf(const FormEdition &edition, Cells cells)
{
    CellValues values = sampleReport(edition).cells();
    for (CellValue &cell : values) {
        cell.span = {};
        if (cells == Cells::Missing) {
            cell = {.id = cell.id, .raw = {}, .span = {}};
        } else if (cells != Cells::Balanced && cells != Cells::Slipped) {
            cell.value = cells == Cells::Largest ? Quantity(Quantity::Limit) : Quantity();
            cell.raw = cell.value->toString();
        }
        const bool isSlipped =
            cell.id == CellId(u"requests.new.total"_s) || cell.id == CellId(u"remedies.review.total"_s);
        if (cells == Cells::Slipped && isSlipped) {
            *cell.value += Quantity(9);
        }
    }
    return values;
}

/// The same, worked out once.
const CellValues &knownValues(const FormEdition &edition, Cells cells)
{
    static const QHash<QString, QList<CellValues>> known = [] {
        QHash<QString, QList<CellValues>> all;
        for (const FormEdition &each : FormEdition::all()) {
            for (const Cells kind : AllCells) {
                all[each.id].append(valuesOf(each, kind));
            }
        }
        return all;
    }();
    return known.constFind(edition.id)->at(qsizetype(cells));
}

Report reportOf(const Surroundings &around, const QString &words)
{
    const QString text = words + u'\n';
    const SourceSpan all{0, text.size()};
    ReportBuilder builder(*around.edition, Document(u"text"_s, SourceText(text, u"UTF-8"_s), {{.text = all}}, {}));
    const CellValues &values = knownValues(*around.edition, around.cells);
    for (qsizetype cell = 0; around.cells != Cells::Missing && cell < values.size(); ++cell) {
        builder.setCell(cell, values.at(cell));
    }
    Report &report = builder.report();
    report.year = 2024;
    report.agency = u"青山市人民政府"_s;
    if (around.section > 0) {
        report.sections = {{.section = around.section,
                            .printedNumber = around.section,
                            .heading = {},
                            .foldedBody = report.document().folded().fromOriginal(all),
                            .body = all}};
    }
    return std::move(builder).build();
}

/// What does not hold together of a narrative.
class NarrativeCheck
{
public:
    NarrativeCheck(const Narrative &narrative, const Report &report)
        : m_narrative(narrative)
        , m_report(report)
    {
    }

    QString fault() const
    {
        const Narrative &narrative = m_narrative;
        const auto isSum = [this](const PartsCheck &check) {
            return isClaim(check.whole) && !check.parts.isEmpty() &&
                   std::ranges::all_of(check.parts, [this](qsizetype part) { return isClaim(part); });
        };
        const auto isShare = [this](const ShareCheck &check) {
            return isClaim(check.percent) && isClaim(check.part) && isClaim(check.whole);
        };
        const auto isChange = [this](const ChangeCheck &check) {
            return isClaim(check.after) && isClaim(check.before.value_or(check.after)) &&
                   isClaim(check.delta.value_or(check.after));
        };
        const auto isPair = [this](const TwiceCheck &check) { return isClaim(check.first) && isClaim(check.second); };
        if (!std::ranges::all_of(narrative.claims, [this](const Claim &claim) { return isSound(claim); })) {
            return u"a claim stands nowhere, or for nothing"_s;
        }
        const bool areSound =
            std::ranges::all_of(narrative.parts, isSum) && std::ranges::all_of(narrative.shares, isShare) &&
            std::ranges::all_of(narrative.changes, isChange) && std::ranges::all_of(narrative.twice, isPair);
        return areSound ? QString() : u"a check looks at no claim"_s;
    }

private:
    bool isClaim(qsizetype index) const { return 0 <= index && index < m_narrative.claims.size(); }

    bool isSound(const Claim &claim) const
    {
        const QString &source = m_report.document().source().text();
        const auto isOfCells = [this](const CellSum &sum) {
            return !sum.terms.isEmpty() && std::ranges::all_of(sum.terms, [this](const CellSum::Term &term) {
                return 0 <= term.cell && term.cell < m_report.cells().size();
            });
        };
        return liesIn(claim.span, source) && liesIn(claim.sentence, source) &&
               std::ranges::all_of(claim.meanings, isOfCells);
    }

    const Narrative &m_narrative;
    const Report &m_report;
};

/// What a person may say of every number: it is none, another, or of a cell.
Narrative decidedOn(const Narrative &narrative, const Report &report)
{
    ClaimEdits edits;
    for (qsizetype i = 0; i < narrative.claims.size(); ++i) {
        const Claim &claim = narrative.claims.at(i);
        ClaimEdit edit{.number = {}, .link = {}, .isNoClaim = i % 3 == 0};
        if (i % 3 == 1) {
            edit.number = Quantity(i);
        } else if (i % 3 == 2) {
            edit.link = CellSum{{{i % report.cells().size(), 1}}};
        }
        edits.insert(claim.span.begin, edit);
    }
    return withEdits(narrative, edits, report);
}

} // namespace

QString fuzzNarrative(const QByteArray &input)
{
    if (input.size() < 2) {
        return {};
    }
    const Surroundings around(uchar(input.at(0)), uchar(input.at(1)));
    const Report report = reportOf(around, QString::fromUtf8(input.mid(2)));
    if (!around.isChecked) {
        const Narrative narrative = readNarrative(report);
        const QString fault = NarrativeCheck(narrative, report).fault();
        return fault.isEmpty() ? NarrativeCheck(decidedOn(narrative, report), report).fault() : fault;
    }
    const Checker checker(report, Catalogue::standard());
    Knowledge knowledge;
    if (around.lastYear != Cells::Missing) {
        knowledge.lastYear = lastYearOf(report, {report, knownValues(*around.edition, around.lastYear)});
    }
    const QString fault = faultOf(report, checker.check(report.cells(), knowledge));
    if (!fault.isEmpty()) {
        return fault;
    }
    knowledge.narrative = decidedOn(checker.narrative(), report);
    return faultOf(report, checker.check(report.cells(), knowledge));
}

} // namespace gouji
