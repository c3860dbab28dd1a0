// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimsmodel.h"

#include "showntext.h"
#include "sumtext.h"
#include "verdict.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// The claims that their sentence checks.
QSet<qsizetype> checkedInTheirSentence(const Narrative &narrative)
{
    QSet<qsizetype> claims;
    for (const PartsCheck &check : narrative.parts) {
        claims.insert(check.whole);
        claims.unite(QSet(check.parts.begin(), check.parts.end()));
    }
    for (const ShareCheck &check : narrative.shares) {
        claims.unite({check.percent, check.part, check.whole});
    }
    for (const ChangeCheck &check : narrative.changes) {
        if (check.before) {
            claims.unite({*check.before, check.after, check.delta.value_or(check.after)});
        }
    }
    return claims;
}

/// Where the findings on the narrative begin: the number that each of them speaks of first.
QSet<qsizetype> wrongOffsets(const QList<Finding> &findings)
{
    QSet<qsizetype> offsets;
    for (const Finding &finding : findings) {
        if (finding.rule.startsWith("narrative."_L1) && finding.severity != Severity::Note) {
            offsets.insert(finding.spans.first().begin);
        }
    }
    return offsets;
}

ClaimMark markOf(const Verdict &verdict, bool isChecked, bool isWrong)
{
    if (isWrong || verdict.kind == Verdict::Kind::Differs) {
        return ClaimMark::Differs;
    }
    switch (verdict.kind) {
    case Verdict::Kind::Agrees:
        return ClaimMark::Agrees;
    case Verdict::Kind::Unknown:
        return ClaimMark::Unknown;
    default:
        return isChecked ? ClaimMark::Checked : ClaimMark::Unlinked;
    }
}

} // namespace

QString claimMarkText(ClaimMark mark)
{
    switch (mark) {
    case ClaimMark::Differs:
        return QCoreApplication::translate("ClaimMark", "differs");
    case ClaimMark::Agrees:
        return QCoreApplication::translate("ClaimMark", "agrees");
    case ClaimMark::Checked:
        return QCoreApplication::translate("ClaimMark", "right in its sentence");
    case ClaimMark::Unknown:
        return QCoreApplication::translate("ClaimMark", "cells do not tell");
    case ClaimMark::Unlinked:
        return QCoreApplication::translate("ClaimMark", "not linked");
    case ClaimMark::Dismissed:
        break;
    }
    return QCoreApplication::translate("ClaimMark", "not a claim");
}

ClaimsModel::ClaimsModel(ReportSession *session, QObject *parent)
    : KeyedListModel(parent)
    , m_session(session)
{
    for (const Claim &claim : session->narrative().claims) {
        m_words.append(wordsAround(session->report(), claim.span));
    }
    start(listed());
    // Last year's report, when it comes in, may contradict a number without any edit.
    for (const auto changed : {&ReportSession::findingsChanged, &ReportSession::journalChanged}) {
        connect(session, changed, this, [this] { synchronise(listed()); });
    }
}

QList<ListedClaim> ClaimsModel::listed() const
{
    const Narrative &narrative = m_session->narrative();
    const QSet<qsizetype> checked = checkedInTheirSentence(narrative);
    const QSet<qsizetype> wrong = wrongOffsets(m_session->findings());
    QList<ListedClaim> list;
    for (qsizetype i = 0; i < narrative.claims.size(); ++i) {
        const Claim &claim = narrative.claims.at(i);
        list.append(listed(claim, checked.contains(i), wrong.contains(claim.span.begin)));
        list.last().words = m_words.at(i);
    }
    return list;
}

ListedClaim ClaimsModel::listed(const Claim &claim, bool isChecked, bool isWrong) const
{
    const Report &report = m_session->report();
    const Verdict verdict = judge(claim, m_session->values());
    const Decision *link = m_session->link(claimId(claim));
    const QString printed = printedNumber(claim, report.document());
    ListedClaim listed{.id = claimId(claim), .span = claim.span};
    listed.mark = link && link->to.isEmpty() ? ClaimMark::Dismissed : markOf(verdict, isChecked, isWrong);
    listed.isByHand = link != nullptr;
    listed.number = claim.isCorrected ? claim.value.toString() : printed;
    listed.printed = claim.isCorrected ? printed : QString();
    listed.isEditable = !claim.isStatement;
    QStringList sums;
    for (qsizetype i = 0; i < claim.meanings.size() && verdict.kind != Verdict::Kind::Unlinked; ++i) {
        if (verdict.meaning < 0 || verdict.meaning == i) {
            sums.append(sumText(report, claim.meanings.at(i), m_session->values()));
            for (const CellSum::Term &term : claim.meanings.at(i).terms) {
                listed.cells.append(report.cells().at(term.cell).id);
            }
        }
    }
    listed.link = sums.join(tr(" or "));
    return listed;
}

int ClaimsModel::rowLinkedTo(const CellId &cell) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row).cells.contains(cell)) {
            return row;
        }
    }
    return -1;
}

int ClaimsModel::rowAt(qsizetype sourceOffset) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const SourceSpan span = item(row).span;
        if (span.begin <= sourceOffset && sourceOffset <= span.end) {
            return row;
        }
    }
    return -1;
}

QString ClaimsModel::text(const ListedClaim &claim, int column) const
{
    switch (column) {
    case MarkColumn:
        return claim.isByHand && claim.mark != ClaimMark::Dismissed ? tr("%1, by hand").arg(claimMarkText(claim.mark))
                                                                    : claimMarkText(claim.mark);
    case BeforeColumn:
        return claim.words.before;
    case NumberColumn:
        return claim.printed.isEmpty() ? claim.number
                                       : tr("%1 → %2", "printed, corrected").arg(claim.printed, claim.number);
    case AfterColumn:
        return claim.words.after;
    default:
        return claim.link;
    }
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ListedClaim &claim = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(text(claim, index.column()));
    case Qt::EditRole:
        return index.column() == NumberColumn ? claim.number : text(claim, index.column());
    case Qt::ToolTipRole:
        return shownText(index.column() == LinkColumn || index.column() == MarkColumn
                             ? text(claim, index.column())
                             : u"…%1%2%3…"_s.arg(claim.words.before, text(claim, NumberColumn), claim.words.after),
                         role);
    case Qt::AccessibleTextRole:
        return shownText(
            tr("%1%2%3: %4", "words before, number, words after: mark")
                .arg(claim.words.before, text(claim, NumberColumn), claim.words.after, text(claim, MarkColumn)));
    case Qt::TextAlignmentRole:
        return index.column() == BeforeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case CellIdRole:
        return QVariant::fromValue(claim.id);
    case KeyRole:
        return keyOf(claim);
    case ClaimMarkRole:
        return int(claim.mark);
    case CorrectedRole:
        return !claim.printed.isEmpty();
    case PrintedTextRole:
        return claim.printed.isEmpty() ? claim.number : claim.printed;
    default:
        return {};
    }
}

Qt::ItemFlags ClaimsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = KeyedListModel::flags(index);
    return index.isValid() && index.column() == NumberColumn && item(index.row()).isEditable
               ? flags | Qt::ItemIsEditable
               : flags;
}

bool ClaimsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && (flags(index) & Qt::ItemIsEditable) &&
           m_session->correct(CellId(item(index.row()).id), value.toString());
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == BeforeColumn) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case MarkColumn:
        return tr("Mark");
    case BeforeColumn:
        return tr("In its words");
    case NumberColumn:
        return tr("Number");
    case LinkColumn:
        return tr("In the tables");
    default:
        return {};
    }
}

void ClaimsFilter::show(Shown shown)
{
    m_shown = shown;
    invalidateFilter();
}

bool ClaimsFilter::isShown(ClaimMark mark, Shown shown)
{
    switch (shown) {
    case Shown::Differing:
        return mark == ClaimMark::Differs;
    case Shown::Unlinked:
        return mark == ClaimMark::Unlinked || mark == ClaimMark::Unknown;
    case Shown::All:
        break;
    }
    return true;
}

bool ClaimsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return isShown(ClaimMark(sourceModel()->index(row, 0, parent).data(ClaimMarkRole).toInt()), m_shown);
}

} // namespace gouji
