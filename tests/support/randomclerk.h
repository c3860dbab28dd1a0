// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportsession.h"

#include <QRandomGenerator>

namespace gouji {

/// A clerk who does anything at any time.
class RandomClerk
{
public:
    RandomClerk(ReportSession *session, quint32 seed)
        : m_session(session)
        , m_random(seed)
    {
    }

    void act()
    {
        switch (m_random.bounded(13)) {
        case 0:
        case 1:
            m_session->correct(anyCell(), anyText(), m_random.bounded(2) ? QStringLiteral("reason") : QString());
            break;
        case 2:
            m_session->revert(anyCell());
            break;
        case 3:
            withAnyFinding([this](const Finding &finding) {
                if (!finding.suggestions.isEmpty()) {
                    m_session->apply(finding.suggestions.at(m_random.bounded(int(finding.suggestions.size()))));
                }
            });
            break;
        case 4:
            withAnyFinding([this](const Finding &finding) { m_session->waive(finding, anyText()); });
            break;
        case 5:
            withAnyFinding([this](const Finding &finding) { m_session->takeBackWaiver(finding); });
            break;
        case 6:
            m_session->undoStack()->undo();
            break;
        case 7: {
            const CellId cell = anyCell();
            m_session->setLocked(cell, !m_session->isLocked(cell));
            break;
        }
        case 8:
            m_session->applyCertain();
            break;
        case 9:
            m_session->correct(anyClaim(), anyText());
            break;
        case 10:
            m_session->linkClaim(anyClaim(), {{{m_session->report().indexOf(anyCell()), 1}}});
            break;
        case 11:
            m_session->dismissClaim(anyClaim(), m_random.bounded(2) > 0);
            break;
        default:
            m_session->undoStack()->redo();
        }
    }

private:
    /// Few cells, so that the same one is met again.
    CellId anyCell() { return m_session->report().cells().at(m_random.bounded(12) * 16).id; }
    CellId anyClaim()
    {
        const QList<Claim> &claims = m_session->narrative().claims;
        return claimId(claims.at(m_random.bounded(int(claims.size()))));
    }
    QString anyText()
    {
        static const QStringList Texts{QString(),
                                       QStringLiteral("0"),
                                       QStringLiteral(u"７"),
                                       QStringLiteral("1,234"),
                                       QStringLiteral("12.5"),
                                       QStringLiteral("-3"),
                                       QStringLiteral("many"),
                                       QStringLiteral(u"10件")};
        return m_random.bounded(4) ? Texts.at(m_random.bounded(int(Texts.size())))
                                   : m_session->report().cell(anyCell())->raw;
    }
    template<typename Do>
    void withAnyFinding(Do act)
    {
        if (!m_session->findings().isEmpty()) {
            const Finding finding = m_session->findings().at(m_random.bounded(int(m_session->findings().size())));
            act(finding);
        }
    }

    ReportSession *m_session;
    QRandomGenerator m_random;
};

} // namespace gouji
