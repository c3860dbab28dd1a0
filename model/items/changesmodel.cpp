// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changesmodel.h"

#include "wording.h"

#include <QLocale>

namespace gouji {

ChangesModel::ChangesModel(const ReportSession *session, QObject *parent)
    : KeyedListModel(parent)
    , m_session(session)
{
    start(session->corrections());
    connect(session, &ReportSession::journalChanged, this, [this] { synchronise(m_session->corrections()); });
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Correction &correction = item(index.row());
    if (role == CellIdRole) {
        return QVariant::fromValue(correction.cell);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case CellColumn:
        return fullCellLabel(m_session->report(), correction.cell);
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
