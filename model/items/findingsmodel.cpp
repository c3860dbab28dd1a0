// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingsmodel.h"

#include "showntext.h"
#include "wording.h"

#include <QCoreApplication>

namespace gouji {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Severity", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("Severity", "Warning");
    case Severity::Note:
        break;
    }
    return QCoreApplication::translate("Severity", "Note");
}

FindingsModel::FindingsModel(const ReportSession *session, QObject *parent)
    : KeyedListModel(parent)
    , m_session(session)
{
    start(listed());
    connect(session, &ReportSession::findingsChanged, this, [this] { synchronise(listed()); });
    // A waiver changes no finding.
    connect(session, &ReportSession::journalChanged, this, [this] { synchronise(listed()); });
}

QList<ListedFinding> FindingsModel::listed() const
{
    QList<ListedFinding> list;
    for (const Finding &finding : m_session->findings()) {
        const Decision *waiver = m_session->waiver(finding);
        list.append({finding, waiver ? std::optional(*waiver) : std::nullopt});
    }
    return list;
}

QString FindingsModel::text(const Finding &finding, int column) const
{
    switch (column) {
    case SeverityColumn:
        return severityText(finding.severity);
    case MessageColumn:
        return finding.message();
    case PlaceColumn:
        return placeText(m_session->report(), finding);
    default:
        return finding.rule;
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ListedFinding &listed = item(index.row());
    const Finding &finding = listed.finding;
    switch (role) {
    case Qt::DisplayRole:
        return shownText(text(finding, index.column()));
    case Qt::ToolTipRole: {
        const QString message =
            index.column() == SeverityColumn ? severityText(finding.severity) : text(finding, index.column());
        return shownText(
            listed.waiver ? tr("%1\nWaived by %2: %3").arg(message, listed.waiver->by, listed.waiver->reason) : message,
            role);
    }
    case Qt::AccessibleTextRole:
        return shownText(tr("%1: %2", "severity: message").arg(severityText(finding.severity), finding.message()));
    case SeverityRole:
        return int(finding.severity);
    case WaivedRole:
        return listed.waiver.has_value();
    case RuleRole:
        return finding.rule;
    case TableIdRole:
        return finding.cells.isEmpty() ? QString() : finding.cells.first().table().toString();
    case KeyRole:
        return finding.key();
    case GoingRole:
        return m_going.contains(finding.key());
    default:
        return {};
    }
}

void FindingsModel::setGoing(const QSet<QString> &keys)
{
    const QSet<QString> before = std::exchange(m_going, keys);
    for (int row = 0; row < rowCount(); ++row) {
        const QString key = finding(row).key();
        if (before.contains(key) != m_going.contains(key)) {
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1), {GoingRole});
        }
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case MessageColumn:
        return tr("Finding");
    case PlaceColumn:
        return tr("Place");
    case RuleColumn:
        return tr("Rule");
    default:
        return {};
    }
}

} // namespace gouji
