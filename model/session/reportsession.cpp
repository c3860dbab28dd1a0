// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessioncommands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

const FormColumn &columnOf(const Report &report, const CellId &cell)
{
    return *report.table(cell.table())->column(cell.column());
}

/// Whether `text`, or the number it says, is what is printed in the cell.
bool saysWhatIsPrinted(const CellValue &printed, QStringView text, const CellReading &typed)
{
    return text == printed.raw || (typed.status == CellStatus::Blank && printed.raw.isEmpty()) ||
           (typed.value && printed.status == CellStatus::Ok && typed.value == printed.value);
}

/// In form order, then in the order of the text.
template<typename T>
QList<T> inOrder(QList<T> list, CellId T::*id, const Report &report)
{
    const auto rank = [&report, id](const T &item) {
        return std::pair(claimOffset(item.*id).value_or(-1), report.indexOf(item.*id));
    };
    std::sort(list.begin(), list.end(), [&rank](const T &a, const T &b) { return rank(a) < rank(b); });
    return list;
}

template<typename Key, typename T>
void setOrRemove(QHash<Key, T> *hash, const Key &key, const std::optional<T> &value)
{
    if (value) {
        hash->insert(key, *value);
    } else {
        hash->remove(key);
    }
}

} // namespace

ReportSession::ReportSession(LoadedReport loaded, const Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_loaded(std::move(loaded))
    , m_catalogue(&catalogue)
    , m_checker(m_loaded.report, catalogue)
    , m_values(m_loaded.report.cells())
    , m_findings(m_checker.check(m_values))
{
}

ReportSession::~ReportSession() = default;

const Correction *ReportSession::correction(const CellId &cell) const
{
    const auto found = m_corrections.constFind(cell);
    return found == m_corrections.constEnd() ? nullptr : &*found;
}

QList<Correction> ReportSession::corrections() const
{
    return inOrder(m_corrections.values(), &Correction::cell, report());
}

const Waiver *ReportSession::waiver(const Finding &finding) const
{
    const auto found = m_waivers.constFind(finding.key());
    return found == m_waivers.constEnd() || found->fingerprint != finding.fingerprint() ? nullptr : &*found;
}

QList<Waiver> ReportSession::waivers() const
{
    QList<Waiver> list = m_waivers.values();
    std::sort(list.begin(), list.end(), [](const Waiver &a, const Waiver &b) { return a.findingKey < b.findingKey; });
    return list;
}

QList<CellLock> ReportSession::locks() const
{
    return inOrder(m_locks.values(), &CellLock::cell, report());
}

const ClaimLink *ReportSession::claimLink(const CellId &claim) const
{
    const auto found = m_claimLinks.constFind(claim);
    return found == m_claimLinks.constEnd() ? nullptr : &*found;
}

QList<ClaimLink> ReportSession::claimLinks() const
{
    return inOrder(m_claimLinks.values(), &ClaimLink::claim, report());
}

ReportSnapshot ReportSession::snapshot() const
{
    return {.loaded = m_loaded,
            .values = m_values,
            .findings = m_findings,
            .corrections = corrections(),
            .waivers = waivers(),
            .locks = locks(),
            .claimLinks = claimLinks(),
            .rules = m_catalogue->rules(),
            .saved = m_undoStack.isClean()};
}

std::optional<QString> ReportSession::refusal(const CellId &cell, const QString &text) const
{
    if (claimOffset(cell)) {
        return claimRefusal(cell, text);
    }
    const CellValue *printed = report().cell(cell);
    if (!printed) {
        return tr("The report has no such cell.");
    }
    const FormColumn &column = columnOf(report(), cell);
    const QString typed = text.trimmed();
    const CellReading reading = readCell(typed, column.unit);
    if (reading.status == CellStatus::Blank || saysWhatIsPrinted(*printed, typed, reading)) {
        return {};
    }
    if (!reading.value) {
        return tr("“%1” is not a number. Type a number, or nothing to leave the cell blank.").arg(typed);
    }
    if (reading.value->isNegative() && column.kind != CellKind::SignedCount) {
        return column.kind == CellKind::Amount ? tr("“%1” is negative; an amount is not.").arg(typed)
                                               : tr("“%1” is negative; a count is not.").arg(typed);
    }
    if (!reading.value->isWhole() && column.kind != CellKind::Amount) {
        return tr("“%1” is not a whole number; a count is.").arg(typed);
    }
    return {};
}

ReportSession::CellState ReportSession::stateOf(const CellId &cell) const
{
    return {optionalValue(m_corrections, cell), optionalValue(m_locks, cell), optionalValue(m_claimLinks, cell)};
}

/// Nothing for what is printed.
std::optional<Correction> ReportSession::correctionTo(const CellId &cell, const QString &text,
                                                      const QString &reason) const
{
    const QString typed = text.trimmed();
    const Claim *claim = printedClaim(cell);
    const CellReading reading = readCell(typed, claim ? QString() : columnOf(report(), cell).unit);
    const QString from = claim ? printedNumber(*claim, report().document()) : report().cell(cell)->raw;
    if (claim ? typed == from || reading.value == claim->value
              : saysWhatIsPrinted(*report().cell(cell), typed, reading)) {
        return {};
    }
    return Correction{.cell = cell,
                      .from = from,
                      .to = reading.value ? reading.value->toString() : QString(),
                      .by = personAtTheKeyboard(),
                      .at = QDateTime::currentDateTimeUtc(),
                      .reason = reason};
}

/// What typing `text` changes, which may be nothing. Only for a text that is not refused.
std::optional<ReportSession::CellChange> ReportSession::change(const CellId &cell, const QString &text,
                                                               const QString &reason) const
{
    CellChange change{.cell = cell, .before = stateOf(cell), .after = {}};
    change.after.correction = correctionTo(cell, text, reason);
    change.after.link = change.before.link;
    const std::optional<Correction> &before = change.before.correction;
    const std::optional<Correction> &after = change.after.correction;
    const bool same =
        before && after ? before->to == after->to && (reason.isEmpty() || before->reason == reason) : !before && !after;
    return same ? std::optional<CellChange>() : change;
}

bool ReportSession::correct(const CellId &cell, const QString &text, const QString &reason)
{
    if (refusal(cell, text)) {
        return false;
    }
    if (const auto made = change(cell, text, reason)) {
        push({*made}, (made->after.correction ? tr("Correct %1") : tr("Revert %1")).arg(labelOf(cell)));
    }
    return true;
}

void ReportSession::push(const QList<CellChange> &changes, const QString &text)
{
    if (!changes.isEmpty()) {
        m_undoStack.push(new CellCommand(this, changes, text));
    }
}

void ReportSession::revert(const CellId &cell)
{
    if (const Correction *standing = correction(cell)) {
        correct(CellId(cell), QString(standing->from));
    }
}

void ReportSession::setLocked(const CellId &cell, bool locked)
{
    if (report().indexOf(cell) < 0 || locked == isLocked(cell)) {
        return;
    }
    CellChange change{.cell = cell, .before = stateOf(cell), .after = stateOf(cell)};
    change.after.lock.reset();
    if (locked) {
        change.after.lock = CellLock{cell, personAtTheKeyboard(), QDateTime::currentDateTimeUtc()};
    }
    const QString label = labelOf(cell);
    push({change}, (locked ? tr("%1 is right") : tr("%1 may be wrong")).arg(label));
}

void ReportSession::waive(const Finding &finding, const QString &reason)
{
    const Waiver *standing = waiver(finding);
    if (standing && standing->reason == reason) {
        return;
    }
    const Waiver made{.findingKey = finding.key(),
                      .fingerprint = finding.fingerprint(),
                      .by = personAtTheKeyboard(),
                      .at = QDateTime::currentDateTimeUtc(),
                      .reason = reason};
    m_undoStack.push(new WaiveCommand(this, made.findingKey, made, tr("Waive a finding")));
}

void ReportSession::takeBackWaiver(const Finding &finding)
{
    if (waiver(finding)) {
        m_undoStack.push(new WaiveCommand(this, finding.key(), {}, tr("Take back a waiver")));
    }
}

void ReportSession::setState(const CellId &cell, const CellState &state)
{
    setOrRemove(&m_corrections, cell, state.correction);
    if (const std::optional<qsizetype> offset = claimOffset(cell)) {
        const ClaimEdit edit = editOf(state);
        setOrRemove(&m_claimLinks, cell, state.link);
        setOrRemove(&m_claimEdits, *offset, edit.isEmpty() ? std::nullopt : std::optional(edit));
        m_isNarrativeChanged = true;
        return;
    }
    const qsizetype index = report().indexOf(cell);
    CellValue value = laidOver(report().cells().at(index), state.correction);
    if (value != m_values.at(index) || state.lock.has_value() != isLocked(cell)) {
        m_values[index] = std::move(value);
        m_changedCells.append(index);
    }
    setOrRemove(&m_locks, cell, state.lock);
    if (state.lock) {
        m_knowledge.locked.insert(index);
    } else {
        m_knowledge.locked.remove(index);
    }
}

void ReportSession::setWaiver(const QString &findingKey, const std::optional<Waiver> &waiver)
{
    setOrRemove(&m_waivers, findingKey, waiver);
}

void ReportSession::setPrevious(std::optional<StandingReport> previous)
{
    m_previous = std::move(previous);
    holdAgainstOthers();
}

void ReportSession::setNeighbours(Neighbours neighbours)
{
    m_knowledge.neighbours = std::move(neighbours);
    holdAgainstOthers();
}

void ReportSession::holdAgainstOthers()
{
    const std::optional<StandingReport> &previous = m_previous ? m_previous : m_knowledge.neighbours.lastYear;
    std::optional<LastYear> lastYear = previous ? std::optional(lastYearOf(report(), *previous)) : std::nullopt;
    const bool isSameYear = lastYear.has_value() == m_knowledge.lastYear.has_value() &&
                            (!lastYear || lastYear->values == m_knowledge.lastYear->values);
    m_knowledge.lastYear = std::move(lastYear);
    QList<Finding> findings = m_checker.check(m_values, m_knowledge);
    if (!isSameYear || findings != m_findings) {
        m_findings = std::move(findings);
        emit findingsChanged();
    }
}

/// Brings the findings up to the values, then tells what changed.
void ReportSession::refresh()
{
    QList<qsizetype> cells = std::exchange(m_changedCells, {});
    const bool isNarrativeChanged = std::exchange(m_isNarrativeChanged, false);
    bool findingsDiffer = false;
    if (isNarrativeChanged) {
        m_knowledge.narrative = withEdits(m_checker.narrative(), m_claimEdits, report());
    }
    if (!cells.isEmpty() || isNarrativeChanged) {
        std::sort(cells.begin(), cells.end());
        cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
        QList<Finding> findings = m_checker.check(m_values, m_knowledge);
        findingsDiffer = findings != m_findings;
        m_findings = std::move(findings);
    }
    if (!cells.isEmpty()) {
        emit cellsChanged(cells);
    }
    if (isNarrativeChanged) {
        emit narrativeChanged();
    }
    if (findingsDiffer) {
        emit findingsChanged();
    }
    emit journalChanged();
}

} // namespace gouji
