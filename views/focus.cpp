// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "focus.h"

#include "verdict.h"

#include <algorithm>

namespace gouji {

namespace {

const Finding *findIn(const QList<Finding> &findings, const QString &key)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&key](const Finding &finding) { return finding.key() == key; });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

CellId blamedCell(const Finding &finding, const Suggestion &suggestion)
{
    const auto named = std::find_if(suggestion.edits.begin(), suggestion.edits.end(),
                                    [&finding](const CellEdit &edit) { return finding.cells.contains(edit.cell); });
    if (named != suggestion.edits.end()) {
        return named->cell;
    }
    const CellId &first = suggestion.edits.first().cell;
    return claimOffset(first) ? finding.cells.value(0) : first;
}

ReviewFocus::ReviewFocus(const ReportSession *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &ReportSession::findingsChanged, this, &ReviewFocus::followFindings);
    connect(session, &ReportSession::narrativeChanged, this, &ReviewFocus::followFindings);
    connect(session, &ReportSession::journalChanged, this, [this] { m_effect.reset(); }); // a waiver
}

const Finding *ReviewFocus::finding() const
{
    return m_findingKey.isEmpty() ? nullptr : findIn(m_session->findings(), m_findingKey);
}

QList<SourceSpan> ReviewFocus::spans() const
{
    if (const Finding *current = finding()) {
        return current->spans;
    }
    if (const Claim *stated = currentClaim()) {
        QList<SourceSpan> spans{stated->span};
        for (const qsizetype cell : claimCells()) {
            spans.append(m_session->report().cells().at(cell).span);
        }
        return spans;
    }
    const CellValue *value = m_cell.isEmpty() ? nullptr : m_session->report().cell(m_cell);
    return value && value->status != CellStatus::Missing ? QList{value->span} : QList<SourceSpan>();
}

const Suggestion *ReviewFocus::suggestion() const
{
    const Finding *current = finding();
    const qsizetype index = std::max<qsizetype>(0, m_previewed);
    return current && index < current->suggestions.size() ? &current->suggestions.at(index) : nullptr;
}

const Effect &ReviewFocus::effect() const
{
    if (!m_effect) {
        m_effect.emplace();
        if (const Suggestion *current = suggestion()) {
            const QList<Finding> after = m_session->preview(*current).findings;
            const auto isWaived = [this](const Finding &each) { return m_session->waiver(each) != nullptr; };
            m_effect->going = without(m_session->findings(), after);
            m_effect->going.removeIf(isWaived);
            m_effect->coming = without(after, m_session->findings());
            m_effect->coming.removeIf(isWaived);
        }
    }
    return *m_effect;
}

void ReviewFocus::preview(qsizetype suggestion)
{
    if (suggestion != m_previewed) {
        m_previewed = suggestion;
        m_effect.reset();
        emit previewChanged();
    }
}

void ReviewFocus::setFinding(const QString &key)
{
    const Finding *next = findIn(m_session->findings(), key);
    if (next) {
        set(next->suggestions.isEmpty() ? next->cells.value(0) : blamedCell(*next, next->suggestions.first()), key);
    }
}

QString ReviewFocus::keyFor(const CellId &cell) const
{
    if (const Finding *present = finding(); present && present->cells.contains(cell)) {
        return m_findingKey;
    }
    const QList<Finding> &findings = m_session->findings();
    const auto found = std::find_if(findings.begin(), findings.end(), [this, &cell](const Finding &candidate) {
        return candidate.cells.contains(cell) && !m_session->waiver(candidate);
    });
    return found == findings.end() ? QString() : found->key();
}

const Claim *ReviewFocus::currentClaim() const
{
    const Narrative &narrative = m_session->narrative();
    const qsizetype index = indexOfClaim(narrative, m_claim);
    return index < 0 ? nullptr : &narrative.claims.at(index);
}

QList<qsizetype> ReviewFocus::claimCells() const
{
    const Claim *stated = currentClaim();
    const Verdict verdict = stated ? judge(*stated, m_session->values()) : Verdict();
    QList<qsizetype> cells;
    if (verdict.kind != Verdict::Kind::Unlinked) {
        for (const CellSum &sum :
             verdict.meaning < 0 ? stated->meanings : stated->meanings.sliced(verdict.meaning, 1)) {
            for (const CellSum::Term &term : sum.terms) {
                cells.append(term.cell);
            }
        }
    }
    return cells;
}

/// The finding that is on the number itself, else one that speaks of it.
QString ReviewFocus::keyForClaim(const Claim &claim) const
{
    const QList<Finding> &findings = m_session->findings();
    const auto isFirst = [&claim](const Finding &finding) { return finding.spans.value(0) == claim.span; };
    const auto speaksOf = [&claim](const Finding &finding) { return finding.spans.contains(claim.span); };
    auto found = std::find_if(findings.begin(), findings.end(), isFirst);
    if (found == findings.end()) {
        found = std::find_if(findings.begin(), findings.end(), speaksOf);
    }
    return found == findings.end() ? QString() : found->key();
}

void ReviewFocus::setClaim(const CellId &claim)
{
    const CellId before = std::exchange(m_claim, claim);
    const Claim *stated = currentClaim();
    const qsizetype cell = claimCells().value(0, -1);
    m_claim = before;
    if (stated) {
        set(cell < 0 ? CellId() : m_session->report().cells().at(cell).id, keyForClaim(*stated), claim);
    }
}

void ReviewFocus::setCell(const CellId &cell)
{
    if (claimOffset(cell)) {
        setClaim(cell);
        return;
    }
    set(cell, keyFor(cell));
}

void ReviewFocus::setSourceOffset(qsizetype offset)
{
    if (const CellValue *value = m_session->report().cellAt(offset)) {
        setCell(value->id);
        return;
    }
    for (const Claim &stated : m_session->narrative().claims) {
        if (stated.span.begin <= offset && offset <= stated.span.end) {
            setClaim(claimId(stated));
            return;
        }
    }
    for (const Finding &candidate : m_session->findings()) {
        for (const SourceSpan &span : candidate.spans) {
            if (span.contains(offset)) {
                setFinding(candidate.key());
                return;
            }
        }
    }
}

void ReviewFocus::set(const CellId &cell, const QString &findingKey, const CellId &claim)
{
    m_claim = claim;
    m_cell = cell;
    m_findingKey = findingKey;
    tellChanged();
}

void ReviewFocus::tellChanged()
{
    m_previewed = -1;
    m_effect.reset();
    emit changed();
}

void ReviewFocus::followFindings()
{
    if (const Claim *stated = currentClaim()) {
        const qsizetype cell = claimCells().value(0, -1);
        m_cell = cell < 0 ? CellId() : m_session->report().cells().at(cell).id;
        m_findingKey = keyForClaim(*stated);
    } else if (!finding()) {
        // It is mended: shows what else is said of the cell. If nothing is, the finding is kept in mind, since undo may
        // bring it back.
        const QString other = keyFor(m_cell);
        m_findingKey = other.isEmpty() ? m_findingKey : other;
    }
    tellChanged();
}

} // namespace gouji
