// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportsession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

QString personAtTheKeyboard()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

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

CellValue laidOver(const CellValue &printed, const std::optional<Correction> &correction)
{
    CellValue value = printed;
    if (correction) {
        value.raw = correction->to;
        value.value = Quantity::fromString(correction->to);
        value.status = value.value ? CellStatus::Ok : CellStatus::Blank;
    }
    return value;
}

template<typename Key, typename T>
std::optional<T> optionalValue(const QHash<Key, T> &hash, const Key &key)
{
    const auto found = hash.constFind(key);
    return found == hash.constEnd() ? std::optional<T>() : *found;
}

} // namespace

/// Corrections made and reverted in one step.
class ReportSession::CorrectCommand : public QUndoCommand
{
public:
    CorrectCommand(ReportSession *session, QList<CorrectionChange> changes, const QString &text)
        : QUndoCommand(text)
        , m_session(session)
        , m_changes(std::move(changes))
    {
    }
    void redo() override { lay(&CorrectionChange::after); }
    void undo() override { lay(&CorrectionChange::before); }

private:
    void lay(std::optional<Correction> CorrectionChange::*side)
    {
        for (const CorrectionChange &change : std::as_const(m_changes)) {
            m_session->setCorrection(change.cell, change.*side);
        }
        m_session->refresh();
    }

    ReportSession *m_session;
    QList<CorrectionChange> m_changes;
};

class ReportSession::WaiveCommand : public QUndoCommand
{
public:
    WaiveCommand(ReportSession *session, QString findingKey, std::optional<Waiver> waiver, const QString &text)
        : QUndoCommand(text)
        , m_session(session)
        , m_findingKey(std::move(findingKey))
        , m_before(optionalValue(session->m_waivers, m_findingKey))
        , m_after(std::move(waiver))
    {
    }
    void redo() override { lay(m_after); }
    void undo() override { lay(m_before); }

private:
    void lay(const std::optional<Waiver> &waiver)
    {
        m_session->setWaiver(m_findingKey, waiver);
        emit m_session->journalChanged();
    }

    ReportSession *m_session;
    QString m_findingKey;
    std::optional<Waiver> m_before;
    std::optional<Waiver> m_after;
};

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
    QList<Correction> list = m_corrections.values();
    std::sort(list.begin(), list.end(), [this](const Correction &a, const Correction &b) {
        return report().indexOf(a.cell) < report().indexOf(b.cell);
    });
    return list;
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

ReportSnapshot ReportSession::snapshot() const
{
    return {.loaded = m_loaded,
            .values = m_values,
            .findings = m_findings,
            .corrections = corrections(),
            .waivers = waivers(),
            .rules = m_catalogue->rules(),
            .saved = m_undoStack.isClean()};
}

std::optional<QString> ReportSession::refusal(const CellId &cell, const QString &text) const
{
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

/// What typing `text` changes, which may be nothing. Only for a text that is not refused.
std::optional<ReportSession::CorrectionChange> ReportSession::change(const CellId &cell, const QString &text,
                                                                     const QString &reason) const
{
    const CellValue &printed = *report().cell(cell);
    const QString typed = text.trimmed();
    const CellReading reading = readCell(typed, columnOf(report(), cell).unit);
    CorrectionChange change{.cell = cell, .before = optionalValue(m_corrections, cell), .after = {}};
    if (!saysWhatIsPrinted(printed, typed, reading)) {
        change.after = Correction{.cell = cell,
                                  .from = printed.raw,
                                  .to = reading.value ? reading.value->toString() : QString(),
                                  .by = personAtTheKeyboard(),
                                  .at = QDateTime::currentDateTimeUtc(),
                                  .reason = reason};
    }
    const bool same = change.before && change.after ? change.before->to == change.after->to &&
                                                          (reason.isEmpty() || change.before->reason == reason)
                                                    : !change.before && !change.after;
    return same ? std::optional<CorrectionChange>() : change;
}

bool ReportSession::correct(const CellId &cell, const QString &text, const QString &reason)
{
    if (refusal(cell, text)) {
        return false;
    }
    if (const auto made = change(cell, text, reason)) {
        const QString label = report().table(cell.table())->cellLabel(cell);
        m_undoStack.push(
            new CorrectCommand(this, {*made}, (made->after ? tr("Correct %1") : tr("Revert %1")).arg(label)));
    }
    return true;
}

bool ReportSession::apply(const Suggestion &suggestion)
{
    QList<CorrectionChange> changes;
    for (const CellEdit &edit : suggestion.edits) {
        if (refusal(edit.cell, edit.text)) {
            return false;
        }
        if (auto made = change(edit.cell, edit.text, {})) {
            changes.append(std::move(*made));
        }
    }
    if (!changes.isEmpty()) {
        m_undoStack.push(new CorrectCommand(this, std::move(changes), suggestion.message()));
    }
    return true;
}

void ReportSession::revert(const CellId &cell)
{
    if (correction(cell)) {
        correct(cell, report().cell(cell)->raw);
    }
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

QList<Correction> ReportSession::restore(const QList<Correction> &corrections, const QList<Waiver> &waivers, bool saved)
{
    m_undoStack.clear();
    QHash<CellId, Correction> restored;
    QList<Correction> homeless;
    for (const Correction &correction : corrections) {
        if (report().indexOf(correction.cell) < 0) {
            homeless.append(correction);
        } else {
            restored.insert(correction.cell, correction);
        }
    }
    for (const Correction &standing : this->corrections()) {
        if (!restored.contains(standing.cell)) {
            setCorrection(standing.cell, {});
        }
    }
    for (const Correction &correction : std::as_const(restored)) {
        setCorrection(correction.cell, correction);
    }
    m_waivers.clear();
    for (const Waiver &waiver : waivers) {
        setWaiver(waiver.findingKey, waiver);
    }
    if (saved) {
        m_undoStack.setClean();
    } else {
        m_undoStack.resetClean();
    }
    refresh();
    return homeless;
}

void ReportSession::setCorrection(const CellId &cell, const std::optional<Correction> &correction)
{
    const qsizetype index = report().indexOf(cell);
    if (correction) {
        m_corrections.insert(cell, *correction);
    } else {
        m_corrections.remove(cell);
    }
    CellValue value = laidOver(report().cells().at(index), correction);
    if (value != m_values.at(index)) {
        m_values[index] = std::move(value);
        m_changedCells.append(index);
    }
}

void ReportSession::setWaiver(const QString &findingKey, const std::optional<Waiver> &waiver)
{
    if (waiver) {
        m_waivers.insert(findingKey, *waiver);
    } else {
        m_waivers.remove(findingKey);
    }
}

/// Brings the findings up to the values, then tells what changed.
void ReportSession::refresh()
{
    QList<qsizetype> cells = std::exchange(m_changedCells, {});
    bool findingsDiffer = false;
    if (!cells.isEmpty()) {
        std::sort(cells.begin(), cells.end());
        cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
        QList<Finding> findings = m_checker.check(m_values);
        findingsDiffer = findings != m_findings;
        m_findings = std::move(findings);
        emit cellsChanged(cells);
    }
    if (findingsDiffer) {
        emit findingsChanged();
    }
    emit journalChanged();
}

} // namespace gouji
