// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportsession.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// What is decided on the subjects of `changes`, in the form of changes that bring it back.
Decisions undoOf(const Decisions &changes, const Decisions &standing)
{
    Decisions undo;
    for (const Decision &change : changes) {
        Decision nothing;
        nothing.subject = change.subject;
        nothing.isTakenBack = true;
        undo.insert(change.subject, standing.value(change.subject, nothing));
    }
    return undo;
}

bool isWaiver(const Subject &subject)
{
    return subject.kind == DecisionKind::Waiver;
}

/// The subjects on which two differ.
QList<Subject> differing(const Decisions &a, const Decisions &b)
{
    QList<Subject> subjects;
    for (const auto &[subject, decision] : a.asKeyValueRange()) {
        if (const auto other = b.constFind(subject); other == b.constEnd() || *other != decision) {
            subjects.append(subject);
        }
    }
    std::copy_if(b.keyBegin(), b.keyEnd(), std::back_inserter(subjects),
                 [&a](const Subject &subject) { return !a.contains(subject); });
    return subjects;
}

/// How a cell stands: its value, and whether it is locked.
using CellState = std::pair<CellValue, bool>;

/// The cells among `subjects` as they stand, by index.
QMap<qsizetype, CellState> cellsOf(const QList<Subject> &subjects, const EffectiveReport &report)
{
    QMap<qsizetype, CellState> cells;
    for (const Subject &subject : subjects) {
        const CellId cell = isWaiver(subject) ? CellId() : CellId(subject.id);
        if (const qsizetype index = report.loaded.report.indexOf(cell); index >= 0) {
            cells.insert(index, {report.values.at(index), report.isLocked(cell)});
        }
    }
    return cells;
}

bool isOfText(const Subject &subject)
{
    return !isWaiver(subject) && claimOffset(CellId(subject.id));
}

} // namespace

/// A step of this person, which never brings back what another person has decided on since.
class ReportSession::Command : public QUndoCommand
{
public:
    Command(ReportSession *session, Decisions changes, const QString &text)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(undoOf(changes, session->m_effective.decisions))
        , m_after(std::move(changes))
        , m_madeAt(session->m_takes)
    {
    }
    void redo() override { lay(m_after); }
    void undo() override { lay(m_before); }

private:
    void lay(Decisions side) const
    {
        side.removeIf(
            [this](const Decisions::iterator &each) { return m_session->m_takenAt.value(each.key()) > m_madeAt; });
        m_session->show(decidedOver(m_session->m_effective.decisions, side));
    }

    ReportSession *m_session;
    Decisions m_before;
    Decisions m_after;
    int m_madeAt; // as m_takenAt counts
};

ReportSession::ReportSession(LoadedReport loaded, const Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_reviewer(std::move(loaded), catalogue)
    , m_effective(m_reviewer.effective({}))
{
}

ReportSession::~ReportSession() = default;

bool ReportSession::correct(const CellId &cell, const QString &text, const QString &reason)
{
    if (refusal(cell, text)) {
        return false;
    }
    const Decisions changes = m_reviewer.typed(m_effective, cell, text, reason);
    const bool isReverted = !changes.isEmpty() && changes.first().isTakenBack;
    push(changes, (isReverted ? tr("Revert %1") : tr("Correct %1")).arg(labelOf(cell)));
    return true;
}

bool ReportSession::apply(const Suggestion &suggestion)
{
    const std::optional<Decisions> changes = m_reviewer.applied(m_effective, suggestion);
    push(changes.value_or(Decisions()), suggestion.message());
    return changes.has_value();
}

EffectiveReport ReportSession::preview(const Suggestion &suggestion) const
{
    const Decisions changes = m_reviewer.applied(m_effective, suggestion).value_or(Decisions());
    return m_reviewer.effective(decidedOver(m_effective.decisions, changes));
}

QList<Suggestion> ReportSession::applyCertain()
{
    QList<Suggestion> applied;
    Decisions changes;
    for (const Suggestion &suggestion : m_effective.certainSuggestions()) {
        const std::optional<Decisions> more = m_reviewer.applied(m_effective, suggestion);
        if (!more || more->isEmpty()) {
            continue;
        }
        Decisions all = changes;
        all.insert(*more);
        const EffectiveReport after = m_reviewer.effective(decidedOver(m_effective.decisions, all));
        const QList<Finding> fresh = without(after.findings, m_effective.findings);
        if (std::none_of(fresh.begin(), fresh.end(),
                         [](const Finding &finding) { return finding.severity == Severity::Error; })) {
            applied.append(suggestion);
            changes = all;
        }
    }
    push(changes, tr("Apply all certain suggestions"));
    return applied;
}

void ReportSession::push(const Decisions &changes, const QString &text)
{
    if (!changes.isEmpty()) {
        m_undoStack.push(new Command(this, changes, text));
    }
}

void ReportSession::revert(const CellId &cell)
{
    if (const Decision *standing = correction(cell)) {
        correct(CellId(cell), QString(standing->from));
    }
}

/// That the person at the keyboard decides it, now.
Decision ReportSession::decided(DecisionKind kind, const QString &id, const QString &to, const QString &reason) const
{
    return {.subject = {kind, id},
            .from = {},
            .to = to,
            .by = personAtTheKeyboard(),
            .at = QDateTime::currentDateTimeUtc(),
            .reason = reason};
}

void ReportSession::setLocked(const CellId &cell, bool locked)
{
    if (report().indexOf(cell) < 0 || locked == isLocked(cell)) {
        return;
    }
    Decision lock = decided(DecisionKind::Lock, cell.toString());
    lock.isTakenBack = !locked;
    push({{lock.subject, lock}}, (locked ? tr("%1 is right") : tr("%1 may be wrong")).arg(labelOf(cell)));
}

void ReportSession::waive(const Finding &finding, const QString &reason)
{
    const Decision *standing = waiver(finding);
    if (!standing || standing->reason != reason) {
        const Decision made = decided(DecisionKind::Waiver, finding.key(), finding.fingerprint(), reason);
        push({{made.subject, made}}, tr("Waive a finding"));
    }
}

void ReportSession::takeBackWaiver(const Finding &finding)
{
    if (waiver(finding)) {
        const Subject subject{DecisionKind::Waiver, finding.key()};
        push({{subject, takenBack(subject, personAtTheKeyboard())}}, tr("Take back a waiver"));
    }
}

void ReportSession::linkClaim(const CellId &claim, const CellSum &cells)
{
    if (cells.terms.isEmpty()) {
        setLink(claim, {}, tr("Leave %1 to the program"));
    } else {
        setLink(claim, toText(cells, report()), tr("Link %1"));
    }
}

void ReportSession::dismissClaim(const CellId &claim, bool dismissed)
{
    const Decision *standing = link(claim);
    if (dismissed) {
        setLink(claim, u""_s, tr("%1 is not a claim"));
    } else if (standing && standing->to.isEmpty()) {
        setLink(claim, {}, tr("%1 is a claim"));
    }
}

void ReportSession::setLink(const CellId &claim, const std::optional<QString> &cells, const QString &text)
{
    const Decision *standing = link(claim);
    if (!m_reviewer.printedClaim(claim) || (standing ? standing->to == cells : !cells)) {
        return;
    }
    Decision made = decided(DecisionKind::Link, claim.toString(), cells.value_or(QString()));
    made.isTakenBack = !cells;
    push({{made.subject, made}}, text.arg(labelOf(claim)));
}

QString ReportSession::labelOf(const CellId &cell) const
{
    if (const Claim *claim = m_reviewer.printedClaim(cell)) {
        return printedNumber(*claim, report().document()) + (claim->isStatement ? QString() : claim->measureWord);
    }
    return report().table(cell.table())->cellLabel(cell);
}

void ReportSession::restore(const Decisions &decisions, bool saved)
{
    m_undoStack.clear();
    m_takenAt.clear();
    if (saved) {
        m_undoStack.setClean();
    } else {
        m_undoStack.resetClean();
    }
    show(decisions);
}

void ReportSession::take(const QList<Decision> &decisions)
{
    ++m_takes;
    Decisions changes;
    for (const Decision &decision : decisions) {
        if (m_reviewer.hasPlace(decision)) {
            changes.insert(decision.subject, decision);
            m_takenAt.insert(decision.subject, m_takes);
        }
    }
    show(decidedOver(m_effective.decisions, changes));
}

void ReportSession::setPrevious(std::optional<StandingReport> previous)
{
    m_previous = std::move(previous);
    holdAgainstOthers();
}

void ReportSession::setNeighbours(Neighbours neighbours)
{
    m_neighbours = std::move(neighbours);
    holdAgainstOthers();
}

void ReportSession::holdAgainstOthers()
{
    const std::optional<LastYear> before = lastYear() ? std::optional(*lastYear()) : std::nullopt;
    Neighbours related = m_neighbours;
    if (m_previous) {
        related.lastYear = m_previous;
    }
    m_reviewer.setRelated(std::move(related));
    const LastYear *after = lastYear();
    const bool isSameYear = before && after ? before->values == after->values : !before && !after;
    const QList<Finding> findings = std::exchange(m_effective, m_reviewer.effective(m_effective.decisions)).findings;
    if (!isSameYear || findings != m_effective.findings) {
        emit findingsChanged();
    }
}

/// Lays decisions over the printed report in place of those that stood, then tells what changed.
void ReportSession::show(const Decisions &decisions)
{
    const QList<Subject> subjects = differing(m_effective.decisions, decisions);
    const QList<Finding> findings = m_effective.findings;
    const QMap<qsizetype, CellState> cells = cellsOf(subjects, m_effective);
    if (std::all_of(subjects.begin(), subjects.end(), isWaiver)) {
        m_effective.decisions = decisions; // which changes no finding
    } else {
        m_reviewer.update(&m_effective, decisions);
    }
    QList<qsizetype> changed;
    const QMap<qsizetype, CellState> now = cellsOf(subjects, m_effective);
    for (const auto &[index, state] : now.asKeyValueRange()) {
        if (state != cells.value(index)) {
            changed.append(index);
        }
    }
    if (!changed.isEmpty()) {
        emit cellsChanged(changed);
    }
    if (std::any_of(subjects.begin(), subjects.end(), isOfText)) {
        emit narrativeChanged();
    }
    if (findings != m_effective.findings) {
        emit findingsChanged();
    }
    emit journalChanged();
}

} // namespace gouji
