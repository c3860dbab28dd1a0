// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelhits.h"

namespace gouji {

namespace {

class LabelFinder
{
public:
    LabelFinder(const Document &document, const Pieces &pieces, const LabelIndex &index)
        : m_document(document)
        , m_pieces(pieces)
        , m_index(index)
    {
    }

    std::vector<LabelHit> find()
    {
        const qsizetype count = m_pieces.list.size();
        for (qsizetype at = 0; at < count;) {
            if (piece(at).kind != Piece::Kind::Words) {
                ++at;
                continue;
            }
            at = addHitsAt(at);
        }
        return std::move(m_hits);
    }

private:
    const Piece &piece(qsizetype index) const { return m_pieces.list.at(index); }

    /// Adds the labels that begin with piece `at`, or the words that are none. @return the piece behind them
    qsizetype addHitsAt(qsizetype at)
    {
        // A label may be torn into several pieces; cells of a true table are never joined.
        SourceSpan key = piece(at).key;
        for (qsizetype end = at + 1;; ++end) {
            if (const LabelIndex::Match match = m_index.whole(m_pieces.key(key)); match.size > 0) {
                const bool mayGoOn = match.isCut && canJoin(end) && m_index.isBeginning(joined(key, end));
                if (!mayGoOn) {
                    m_hits.push_back({at, end, *match.labels, match.isCut});
                    return end;
                }
            }
            if (!canJoin(end) || !m_index.isBeginning(joined(key, end))) {
                break;
            }
            key.end = piece(end).key.end;
        }
        if (!addLabelsInside(at)) {
            m_hits.push_back({at, at + 1, {}});
        }
        return at + 1;
    }

    bool canJoin(qsizetype at) const
    {
        return at < m_pieces.list.size() && piece(at).kind == Piece::Kind::Words && !piece(at).isExact;
    }

    QStringView joined(SourceSpan key, qsizetype next) const { return m_pieces.key({key.begin, piece(next).key.end}); }

    /// One piece may hold a group's head and a row's label, or a label and a note in brackets.
    bool addLabelsInside(qsizetype at)
    {
        std::vector<LabelHit> hits;
        QStringView rest = m_pieces.key(piece(at).key);
        while (!rest.isEmpty()) {
            const LabelIndex::Match match = m_index.longest(rest);
            if (match.size == 0) {
                break;
            }
            hits.push_back({at, at + 1, *match.labels});
            rest = rest.mid(match.size);
        }
        if (hits.empty() || (!rest.isEmpty() && !restIsNote(at, rest.size()))) {
            return false;
        }
        m_hits.insert(m_hits.end(), hits.begin(), hits.end());
        return true;
    }

    /// Whether the last `letters` key letters of a piece stand in brackets at its end.
    bool restIsNote(qsizetype at, qsizetype letters) const
    {
        const QStringView text = m_document.folded().view(piece(at).folded);
        qsizetype begin = text.size();
        while (begin > 0 && letters > 0) {
            letters -= isKeyLetter(text.at(--begin)) ? 1 : 0;
        }
        return text.left(begin).trimmed().endsWith(u'(');
    }

    const Document &m_document;
    const Pieces &m_pieces;
    const LabelIndex &m_index;
    std::vector<LabelHit> m_hits;
};

} // namespace

std::vector<LabelHit> findLabels(const Document &document, const Pieces &pieces, const LabelIndex &index)
{
    return LabelFinder(document, pieces, index).find();
}

} // namespace gouji
