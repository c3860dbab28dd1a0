// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historymodel.h"

#include "decisionwords.h"
#include "itemroles.h"
#include "showntext.h"

#include <QLocale>

namespace gouji {

HistoryModel::HistoryModel(const ReportSession *session, QList<PastDecision> history, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_history(std::move(history))
{
}

void HistoryModel::setHistory(QList<PastDecision> history)
{
    beginResetModel();
    m_history = std::move(history);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_history.size());
}

QString HistoryModel::text(const PastDecision &past, int column) const
{
    const Decision &decision = past.decision;
    switch (column) {
    case AtColumn:
        return QLocale().toString(decision.at.toLocalTime(), QLocale::ShortFormat);
    case ByColumn:
        return personText(decision);
    case SubjectColumn:
        return subjectText(*m_session, decision.subject);
    case BeforeColumn: {
        Decision before;
        before.subject = decision.subject;
        before.to = past.before.value_or(QString());
        before.isTakenBack = !past.before;
        return stateText(*m_session, before);
    }
    case AfterColumn: {
        const QString state = stateText(*m_session, decision);
        return past.isContested ? tr("%1 (undecided: somebody else had decided otherwise)").arg(state) : state;
    }
    default:
        return decision.reason;
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PastDecision &past = m_history.at(m_history.size() - 1 - index.row());
    switch (role) {
    case CellIdRole:
        return QVariant::fromValue(past.decision.cell());
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shownText(text(past, index.column()), role);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case AtColumn:
        return tr("When");
    case ByColumn:
        return tr("By");
    case SubjectColumn:
        return tr("What");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace gouji
