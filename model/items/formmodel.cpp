// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formmodel.h"

#include "showntext.h"
#include "wording.h"

namespace gouji {

FormModel::FormModel(ReportSession *session, const FormTable &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_layout(layoutOf(table))
{
    for (qsizetype i = 0; i < m_layout.cells.size(); ++i) {
        const LayoutCell &cell = m_layout.cells.at(i);
        m_byPlace.insert({cell.row, cell.column}, i);
        if (!cell.cell.isEmpty()) {
            m_byCell.insert(cell.cell, i);
        }
    }
    updateSeverities();
    connect(session, &ReportSession::findingsChanged, this, &FormModel::updateSeverities);
    connect(session, &ReportSession::journalChanged, this, &FormModel::updateSeverities);
    connect(session, &ReportSession::cellsChanged, this, [this](const QList<qsizetype> &changed) {
        QSet<CellId> cells;
        for (const qsizetype index : changed) {
            cells.insert(m_session->report().cells().at(index).id);
        }
        emitChanged(cells, {Qt::DisplayRole, Qt::EditRole, CorrectedRole, StatusRole, LockedRole});
    });
}

const LayoutCell *FormModel::at(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    Q_ASSERT(checkIndex(index));
    const qsizetype i = m_byPlace.value({index.row(), index.column()}, -1);
    return i < 0 ? nullptr : &m_layout.cells.at(i);
}

CellId FormModel::cellAt(const QModelIndex &index) const
{
    const LayoutCell *cell = at(index);
    return cell ? cell->cell : CellId();
}

QModelIndex FormModel::indexOf(const CellId &cell) const
{
    const qsizetype i = m_byCell.value(cell, -1);
    return i < 0 ? QModelIndex() : index(m_layout.cells.at(i).row, m_layout.cells.at(i).column);
}

Qt::ItemFlags FormModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    if (cellAt(index).isEmpty()) {
        return Qt::ItemIsEnabled;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    const LayoutCell *cell = at(index);
    if (!cell) {
        return {};
    }
    if (!cell->cell.isEmpty()) {
        return valueData(cell->cell, role);
    }
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? shownText(cell->text, role) : QVariant();
}

QVariant FormModel::valueData(const CellId &cell, int role) const
{
    const CellValue &value = m_session->values().at(m_session->report().indexOf(cell));
    switch (role) {
    case Qt::DisplayRole:
        return shownText(value.raw);
    case Qt::EditRole:
        return value.raw;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return shownText(description(cell), role);
    case CellIdRole:
        return QVariant::fromValue(cell);
    case SeverityRole: {
        const auto found = m_severities.constFind(cell);
        return found == m_severities.constEnd() ? QVariant() : int(*found);
    }
    case SideRole:
        return int(m_sides.value(cell, BalanceSide::None));
    case CorrectedRole:
        return m_session->correction(cell) != nullptr;
    case PrintedTextRole:
        return m_session->report().cell(cell)->raw;
    case StatusRole:
        return int(value.status);
    case LockedRole:
        return m_session->isLocked(cell);
    case SuggestedTextRole:
        return m_suggested.contains(cell) ? QVariant(m_suggested.value(cell)) : QVariant();
    case PreviewedRole:
        return m_previewed && m_suggested.contains(cell);
    default:
        return {};
    }
}

/// All that is drawn of a cell, in words.
QString FormModel::description(const CellId &cell) const
{
    const CellValue &value = m_session->values().at(m_session->report().indexOf(cell));
    QStringList lines{
        tr("%1: %2", "cell: its text").arg(fullCellLabel(m_session->report(), cell), printedText(value.raw))};
    if (m_suggested.contains(cell)) {
        lines.append(tr("Suggested: %1").arg(printedText(m_suggested.value(cell))));
    }
    if (m_session->isLocked(cell)) {
        lines.append(tr("Said to be right"));
    }
    return lines.join(u'\n');
}

bool FormModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const CellId cell = cellAt(index);
    return role == Qt::EditRole && !cell.isEmpty() && m_session->correct(cell, value.toString());
}

std::optional<QString> FormModel::refusal(const QModelIndex &index, const QString &text) const
{
    return m_session->refusal(cellAt(index), text);
}

void FormModel::setMarked(const Finding *finding)
{
    QHash<CellId, BalanceSide> sides;
    if (finding) {
        const bool hasSides = finding->left && finding->right;
        for (qsizetype i = 0; i < finding->cells.size(); ++i) {
            const BalanceSide side = !hasSides                ? BalanceSide::Concerned
                                     : i < finding->leftCount ? BalanceSide::Left
                                                              : BalanceSide::Right;
            sides.insert(finding->cells.at(i), side);
        }
    }
    QSet<CellId> touched;
    for (const auto *map : {&sides, &m_sides}) {
        for (auto it = map->begin(); it != map->end(); ++it) {
            if (sides.value(it.key()) != m_sides.value(it.key())) {
                touched.insert(it.key());
            }
        }
    }
    m_sides = sides;
    emitChanged(touched, {SideRole});
}

void FormModel::setSuggested(const Suggestion *suggestion, bool previewed)
{
    QHash<CellId, QString> suggested;
    for (const CellEdit &edit : suggestion ? suggestion->edits : QList<CellEdit>()) {
        suggested.insert(edit.cell, edit.text);
    }
    previewed = previewed && suggestion;
    if (suggested == m_suggested && previewed == m_previewed) {
        return;
    }
    QSet<CellId> touched;
    for (const auto *map : {&suggested, &m_suggested}) {
        for (auto it = map->begin(); it != map->end(); ++it) {
            touched.insert(it.key());
        }
    }
    m_suggested = suggested;
    m_previewed = previewed;
    emitChanged(touched, {SuggestedTextRole, PreviewedRole});
}

void FormModel::updateSeverities()
{
    QHash<CellId, Severity> severities;
    for (const Finding &finding : m_session->findings()) {
        if (m_session->waiver(finding)) {
            continue;
        }
        for (const CellId &cell : finding.cells) {
            const auto known = severities.find(cell);
            if (known == severities.end()) {
                severities.insert(cell, finding.severity);
            } else {
                *known = std::min(*known, finding.severity);
            }
        }
    }
    QSet<CellId> touched;
    for (auto it = severities.begin(); it != severities.end(); ++it) {
        const auto old = m_severities.constFind(it.key());
        if (old == m_severities.constEnd() || *old != *it) {
            touched.insert(it.key());
        }
    }
    for (auto it = m_severities.begin(); it != m_severities.end(); ++it) {
        if (!severities.contains(it.key())) {
            touched.insert(it.key());
        }
    }
    m_severities = severities;
    emitChanged(touched, {SeverityRole});
}

void FormModel::emitChanged(const QSet<CellId> &cells, const QList<int> &roles)
{
    // In the order of the table, so that what listens sees the same every time.
    QList<qsizetype> places;
    for (const CellId &cell : cells) {
        if (const auto found = m_byCell.constFind(cell); found != m_byCell.constEnd()) {
            places.append(*found);
        }
    }
    std::sort(places.begin(), places.end());
    for (const qsizetype place : places) {
        const QModelIndex changed = index(m_layout.cells.at(place).row, m_layout.cells.at(place).column);
        emit dataChanged(changed, changed, roles);
    }
}

} // namespace gouji
