// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entries.h"

#include <algorithm>

namespace gouji {

namespace {

using Keys = QSet<QString>;

Keys keysOf(const QList<Finding> &findings)
{
    Keys keys;
    for (const Finding &finding : findings) {
        keys.insert(finding.key());
    }
    return keys;
}

class EntryMaker
{
public:
    explicit EntryMaker(const EffectiveReport &report)
        : m_report(report)
    {
        for (const Finding &finding : report.findings) {
            m_keys.append(finding.key());
            if (report.waiver(finding)) {
                m_waived.insert(m_keys.last());
            }
        }
    }

    QList<Entry> run()
    {
        QList<Entry> entries;
        QSet<qsizetype> taken;
        for (qsizetype first = 0; first < m_keys.size(); ++first) {
            if (taken.contains(first)) {
                continue;
            }
            const Keys mended = mendedWith(first);
            Entry entry{.findings = {first}, .suggestion = suggestion(first), .solves = mended.size()};
            for (qsizetype other = first + 1; other < m_keys.size(); ++other) {
                if (mended.contains(m_keys.at(other)) && !taken.contains(other)) {
                    entry.findings.append(other);
                    taken.insert(other);
                }
            }
            entries.append(entry);
        }
        return entries;
    }

private:
    QList<Suggestion> likeliest(qsizetype finding) const
    {
        constexpr qsizetype MostAsLikely = 5; // so many can be told apart, and take their time
        const QList<Suggestion> &all = m_report.findings.at(finding).suggestions;
        if (all.isEmpty() || !m_report.reviewer || m_waived.contains(m_keys.at(finding))) {
            return {};
        }
        if (!all.first().isTied) {
            return all.first(1);
        }
        const auto end = std::find_if_not(all.begin(), all.end(), [](const Suggestion &each) { return each.isTied; });
        return all.first(std::min(end - all.begin(), MostAsLikely));
    }

    std::optional<Suggestion> suggestion(qsizetype finding) const
    {
        const QList<Suggestion> best = likeliest(finding);
        return best.isEmpty() || best.first().isTied ? std::nullopt : std::optional(best.first());
    }

    /// What is not there after any of the likeliest suggestions, waived findings apart.
    Keys mendedWith(qsizetype finding) const
    {
        const QList<Suggestion> likely = likeliest(finding);
        Keys mended = likely.isEmpty() ? Keys() : Keys(m_keys.begin(), m_keys.end()) - m_waived;
        for (const Suggestion &suggestion : likely) {
            mended -= keysOf(m_report.reviewer->findingsAfter(m_report, suggestion));
        }
        return mended;
    }

    const EffectiveReport &m_report;
    QStringList m_keys; // of the findings
    Keys m_waived;
};

} // namespace

QList<Entry> entriesOf(const EffectiveReport &report)
{
    return EntryMaker(report).run();
}

} // namespace gouji
