// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "acrossrules.h"

#include "comparison.h"
#include "findingmaker.h"
#include "fingerprints.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

OtherReport otherReport(const Report &report, const QList<OtherCell> &cells)
{
    return {.year = report.year, .agency = report.agency, .cells = cells};
}

/// What a cell counts as in a sum over agencies: a blank part is 0.
std::optional<Quantity> numberOf(const StandingReport &report, const CellId &cell)
{
    const qsizetype index = report.report.indexOf(cell);
    if (index < 0) {
        return {};
    }
    const CellValue &value = report.values.at(index);
    const bool isBlank = value.status == CellStatus::Blank || value.status == CellStatus::Mark;
    return isBlank ? Quantity() : value.value;
}

QString shown(const CellValue &value)
{
    return value.raw.isEmpty() ? u"␣"_s : value.raw;
}

/// A sentence that is not the same in two files.
void addDifference(const SentencePair &pair, const QString &copyName, FindingMaker *maker)
{
    if (!pair.right) {
        maker->add(u"copies.differ", u"copy:%1"_s.arg(pair.left->span.begin), 3, {copyName, pair.left->text});
        return;
    }
    QStringList arguments{copyName, pair.right->text};
    if (pair.left) {
        arguments.insert(1, pair.left->text);
    }
    maker->add(u"copies.differ", QString::number(pair.right->span.begin), pair.left ? 1 : 2, arguments).spans = {
        pair.right->span};
}

} // namespace

std::optional<Finding> yearsGap(const QList<int> &years, const Catalogue &catalogue)
{
    if (years.isEmpty()) {
        return {};
    }
    const auto [first, last] = std::minmax_element(years.begin(), years.end());
    QStringList missing;
    for (int year = *first; year <= *last; ++year) {
        if (!years.contains(year)) {
            missing.append(QString::number(year));
        }
    }
    if (missing.isEmpty()) {
        return {};
    }
    return findingOf(catalogue, u"years.gap", missing.first(), 0,
                     {missing.join(u'、'), QString::number(*first), QString::number(*last)});
}

QList<Finding> checkAgencySums(const StandingReport &government, const QList<StandingReport> &agencies,
                               const Catalogue &catalogue)
{
    FindingMaker maker(government.report, catalogue);
    for (qsizetype cell = 0; cell < government.values.size() && !agencies.isEmpty(); ++cell) {
        const CellValue &value = government.values.at(cell);
        std::optional<Quantity> sum = Quantity();
        QList<OtherReport> others;
        for (const StandingReport &agency : agencies) {
            const std::optional<Quantity> part = numberOf(agency, value.id);
            sum = sum && part ? std::optional(*sum + *part) : std::nullopt;
            if (part && !part->isZero()) {
                others.append(otherReport(agency.report, {{value.id, part}}));
            }
        }
        if (!sum || !value.value || *sum == *value.value) {
            continue;
        }
        Finding &finding = maker.addOnCells(u"agencies.sum", value.id.toString(), 0,
                                            {cellLabel(government.report, value.id), value.value->toString(),
                                             QString::number(agencies.size()), sum->toString(),
                                             (*value.value - *sum).toString().replace(u'-', u'\u2212')},
                                            {cell});
        finding.leftCount = 1;
        finding.left = value.value;
        finding.right = sum;
        finding.others = others;
    }
    return maker.take();
}

std::optional<Finding> checkCopiedFrom(const Report &report, const Report &other, const Catalogue &catalogue)
{
    const FoundSentences copied = namelessSentencesFound(report, namelessFingerprintsOf(other));
    if (!copied.share.isMost()) {
        return {};
    }
    Finding finding = findingOf(catalogue, u"agencies.copied", other.agency, 0,
                                {QString::number(copied.share.found), QString::number(copied.share.all),
                                 QString::number(copied.share.percent()), other.agency});
    finding.others = {otherReport(other, {})};
    finding.spans = copied.spans;
    return finding;
}

QList<Finding> checkCopies(const StandingReport &report, const StandingReport &copy, const QString &copyName,
                           const Catalogue &catalogue)
{
    FindingMaker maker(report.report, catalogue);
    const Comparison comparison = compare(copy, report);
    for (const CellDifference &cell : comparison.cells) {
        const qsizetype index = report.report.indexOf(cell.cell());
        const Report &labels = index < 0 ? copy.report : report.report;
        Finding &finding =
            maker.addOnCells(u"copies.differ", cell.cell().toString(), 0,
                             {copyName, cellLabel(labels, cell.cell()), shown(cell.right), shown(cell.left)},
                             index < 0 ? QList<qsizetype>() : QList<qsizetype>{index});
        finding.others = {otherReport(copy.report, {{cell.cell(), cell.left.value}})};
    }
    for (const SentencePair &pair : comparison.sentences) {
        if (!pair.isVerbatim) {
            addDifference(pair, copyName, &maker);
        }
    }
    return maker.take();
}

QList<Finding> checkNeighbours(const StandingReport &report, const Neighbours &neighbours, const Catalogue &catalogue)
{
    QList<Finding> findings;
    if (neighbours.copy) {
        findings += checkCopies(report, neighbours.copy->report, neighbours.copy->name, catalogue);
    }
    if (neighbours.likeness) {
        if (const auto copied = checkCopiedFrom(report.report, neighbours.likeness->report, catalogue)) {
            findings.append(*copied);
        }
    }
    findings += checkAgencySums(report, neighbours.below, catalogue);
    if (const auto gap = yearsGap(neighbours.years, catalogue)) {
        findings.append(*gap);
    }
    return findings;
}

} // namespace gouji
