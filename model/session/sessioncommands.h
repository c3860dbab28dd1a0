// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The steps on a session's undo stack.

#include "reportsession.h"

namespace gouji {

template<typename Key, typename T>
std::optional<T> optionalValue(const QHash<Key, T> &hash, const Key &key)
{
    const auto found = hash.constFind(key);
    return found == hash.constEnd() ? std::optional<T>() : *found;
}

/// A step of this person, which never brings back what another person has decided on since.
class ReportSession::Command : public QUndoCommand
{
public:
    using QUndoCommand::QUndoCommand;
    /// The step changes the subject of `decision` no more: before and after it that is what stands. Const, as
    /// QUndoStack gives out its commands.
    virtual void settle(const Decision &decision) const = 0;
};

/// Cells changed in one step.
class ReportSession::CellCommand : public Command
{
public:
    CellCommand(ReportSession *session, QList<CellChange> changes, const QString &text)
        : Command(text)
        , m_session(session)
        , m_changes(std::move(changes))
    {
    }
    void redo() override { lay(&CellChange::after); }
    void undo() override { lay(&CellChange::before); }
    void settle(const Decision &decision) const override
    {
        if (decision.subject.first == DecisionKind::Waiver) {
            return;
        }
        for (CellChange &change : m_changes) {
            if (change.cell.toString() == decision.subject.second) {
                change.before.take(decision);
                change.after.take(decision);
            }
        }
    }

private:
    void lay(CellState CellChange::*side)
    {
        for (const CellChange &change : std::as_const(m_changes)) {
            m_session->setState(change.cell, change.*side);
        }
        m_session->refresh();
    }

    ReportSession *m_session;
    mutable QList<CellChange> m_changes;
};

class ReportSession::WaiveCommand : public Command
{
public:
    WaiveCommand(ReportSession *session, QString findingKey, std::optional<Waiver> waiver, const QString &text)
        : Command(text)
        , m_session(session)
        , m_findingKey(std::move(findingKey))
        , m_before(optionalValue(session->m_waivers, m_findingKey))
        , m_after(std::move(waiver))
    {
    }
    void redo() override { lay(m_after); }
    void undo() override { lay(m_before); }
    void settle(const Decision &decision) const override
    {
        if (decision.subject == Subject(DecisionKind::Waiver, m_findingKey)) {
            m_before = toWaiver(decision);
            m_after = m_before;
        }
    }

private:
    void lay(const std::optional<Waiver> &waiver)
    {
        m_session->setWaiver(m_findingKey, waiver);
        emit m_session->journalChanged();
    }

    ReportSession *m_session;
    QString m_findingKey;
    mutable std::optional<Waiver> m_before;
    mutable std::optional<Waiver> m_after;
};

} // namespace gouji
