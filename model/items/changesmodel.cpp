// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changesmodel.h"

#include "showntext.h"
#include "sumtext.h"
#include "wording.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

ChangesModel::ChangesModel(const ReportSession *session, QObject *parent)
    : KeyedListModel(parent)
    , m_session(session)
{
    start(listed());
    connect(session, &ReportSession::journalChanged, this, [this] { synchronise(listed()); });
}

QList<ListedChange> ChangesModel::listed() const
{
    QList<ListedChange> list;
    for (const Correction &correction : m_session->corrections()) {
        list.append({correction.cell, correction, {}, {}});
    }
    for (const CellLock &lock : m_session->locks()) {
        list.append({lock.cell, {}, lock, {}});
    }
    for (const ClaimLink &link : m_session->claimLinks()) {
        list.append({link.claim, {}, {}, link});
    }
    const auto rank = [this](const ListedChange &change) {
        return std::pair(claimOffset(change.cell).value_or(-1), m_session->report().indexOf(change.cell));
    };
    std::stable_sort(list.begin(), list.end(),
                     [&rank](const ListedChange &a, const ListedChange &b) { return rank(a) < rank(b); });
    return list;
}

QString ChangesModel::keyOf(const ListedChange &item) const
{
    return (item.lock ? u"lock "_s : item.link ? u"link "_s : u"correction "_s) + item.cell.toString();
}

QString ChangesModel::text(const Correction &correction, int column) const
{
    switch (column) {
    case FromColumn:
        return printedText(correction.from);
    case ToColumn:
        return printedText(correction.to);
    case ByColumn:
        return correction.by;
    case AtColumn:
        return QLocale().toString(correction.at.toLocalTime(), QLocale::ShortFormat);
    default:
        return correction.reason;
    }
}

QString ChangesModel::text(const CellLock &lock, int column) const
{
    switch (column) {
    case FromColumn:
        return printedText(m_session->values().at(m_session->report().indexOf(lock.cell)).raw);
    case ToColumn:
        return tr("Said to be right");
    case ByColumn:
        return lock.by;
    case AtColumn:
        return QLocale().toString(lock.at.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QString ChangesModel::text(const ClaimLink &link, int column) const
{
    switch (column) {
    case FromColumn: {
        const Narrative &narrative = m_session->narrative();
        return printedNumber(narrative.claims.at(indexOfClaim(narrative, link.claim)), m_session->report().document());
    }
    case ToColumn: {
        const std::optional<CellSum> cells = cellSumFromText(link.cells, m_session->report());
        return cells ? tr("Linked to %1").arg(sumLabel(m_session->report(), *cells)) : tr("Not a claim");
    }
    case ByColumn:
        return link.by;
    case AtColumn:
        return QLocale().toString(link.at.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ListedChange &change = item(index.row());
    switch (role) {
    case CellIdRole:
        return QVariant::fromValue(change.cell);
    case LockedRole:
        return change.lock.has_value();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shownText(index.column() == CellColumn ? fullCellLabel(m_session->report(), change.cell)
                         : change.lock                ? text(*change.lock, index.column())
                         : change.link                ? text(*change.link, index.column())
                                                      : text(*change.correction, index.column()),
                         role);
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
