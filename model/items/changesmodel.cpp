// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changesmodel.h"

#include "showntext.h"
#include "sumtext.h"
#include "wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace gouji {

ChangesModel::ChangesModel(const ReportSession *session, QObject *parent)
    : KeyedListModel(parent)
    , m_session(session)
{
    start(listed());
    connect(session, &ReportSession::journalChanged, this, [this] { synchronise(listed()); });
}

QList<Decision> ChangesModel::listed() const
{
    return m_session->effective().decided({DecisionKind::Correction, DecisionKind::Lock, DecisionKind::Link});
}

QString ChangesModel::keyOf(const Decision &item) const
{
    return QString::number(int(item.subject.kind)) + u' ' + item.subject.id;
}

QString ChangesModel::printed(const Decision &decision) const
{
    const CellId cell = decision.cell();
    switch (decision.subject.kind) {
    case DecisionKind::Lock:
        return printedText(m_session->values().at(m_session->report().indexOf(cell)).raw);
    case DecisionKind::Link: {
        const Narrative &narrative = m_session->narrative();
        return printedNumber(narrative.claims.at(indexOfClaim(narrative, cell)), m_session->report().document());
    }
    default:
        return printedText(decision.from);
    }
}

QString ChangesModel::decided(const Decision &decision) const
{
    switch (decision.subject.kind) {
    case DecisionKind::Lock:
        return tr("Said to be right");
    case DecisionKind::Link: {
        const std::optional<CellSum> cells = cellSumFromText(decision.to, m_session->report());
        return cells ? tr("Linked to %1").arg(sumLabel(m_session->report(), *cells)) : tr("Not a claim");
    }
    default:
        return printedText(decision.to);
    }
}

QString ChangesModel::text(const Decision &decision, int column) const
{
    switch (column) {
    case CellColumn:
        return fullCellLabel(m_session->report(), decision.cell());
    case FromColumn:
        return printed(decision);
    case ToColumn:
        return decided(decision);
    case ByColumn:
        return decision.by;
    case AtColumn:
        return QLocale().toString(decision.at.toLocalTime(), QLocale::ShortFormat);
    default:
        return decision.reason;
    }
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Decision &decision = item(index.row());
    switch (role) {
    case CellIdRole:
        return QVariant::fromValue(decision.cell());
    case LockedRole:
        return decision.subject.kind == DecisionKind::Lock;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shownText(text(decision, index.column()), role);
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case CellColumn:
        return tr("Cell");
    case FromColumn:
        return tr("Printed");
    case ToColumn:
        return tr("Corrected");
    case ByColumn:
        return tr("By");
    case AtColumn:
        return tr("When");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace gouji
