// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentencepairs.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace gouji {

namespace {

/// Two letters that stand beside one another.
using Bigram = quint32;

std::vector<Bigram> bigramsOf(const QString &key)
{
    constexpr qsizetype LettersCompared = 400;
    std::vector<Bigram> bigrams;
    for (qsizetype at = 1; at < std::min(key.size(), LettersCompared); ++at) {
        bigrams.push_back(Bigram(key.at(at - 1).unicode()) << 16 | key.at(at).unicode());
    }
    std::sort(bigrams.begin(), bigrams.end());
    bigrams.erase(std::unique(bigrams.begin(), bigrams.end()), bigrams.end());
    return bigrams;
}

class Pairing
{
public:
    Pairing(const QList<ComparedSentence> &left, const QList<ComparedSentence> &right)
        : m_left(left)
        , m_right(right)
        , m_leftOf(size_t(right.size()), -1)
        , m_isPaired(size_t(left.size()), false)
    {
        for (const QList<ComparedSentence> *side : {&m_left, &m_right}) {
            QStringList &masked = side == &m_left ? m_leftMasked : m_rightMasked;
            for (const ComparedSentence &sentence : *side) {
                masked.append(withoutNumbers(sentence.key));
            }
        }
    }

    QList<SentencePair> run()
    {
        pairSame([this](qsizetype i) { return m_left.at(i).key; }, [this](qsizetype i) { return m_right.at(i).key; });
        pairSame([this](qsizetype i) { return m_leftMasked.at(i); },
                 [this](qsizetype i) { return m_rightMasked.at(i); });
        pairAlike();
        return inOrder();
    }

private:
    template<typename KeyOfLeft, typename KeyOfRight>
    void pairSame(KeyOfLeft keyOfLeft, KeyOfRight keyOfRight)
    {
        QHash<QString, QList<qsizetype>> free; // the last first
        for (qsizetype i = m_left.size() - 1; i >= 0; --i) {
            if (!m_isPaired[size_t(i)]) {
                free[keyOfLeft(i)].append(i);
            }
        }
        for (qsizetype i = 0; i < m_right.size(); ++i) {
            const auto same = m_leftOf[size_t(i)] < 0 ? free.find(keyOfRight(i)) : free.end();
            if (same != free.end() && !same->isEmpty()) {
                pair(same->takeLast(), i);
            }
        }
    }

    void pair(qsizetype left, qsizetype right)
    {
        m_leftOf[size_t(right)] = left;
        m_isPaired[size_t(left)] = true;
    }

    /// How alike two sentences are that are not the same.
    struct Likeness
    {
        double share = 0; ///< Of their bigrams, those that both have.
        qsizetype left = 0;
        qsizetype right = 0;
    };

    /// The most alike are paired first.
    void pairAlike()
    {
        std::vector<Likeness> all = likenesses();
        std::sort(all.begin(), all.end(), [](const Likeness &a, const Likeness &b) {
            return std::tie(b.share, a.right, a.left) < std::tie(a.share, b.right, b.left);
        });
        for (const Likeness &each : all) {
            if (m_leftOf[size_t(each.right)] < 0 && !m_isPaired[size_t(each.left)]) {
                pair(each.left, each.right);
            }
        }
    }

    std::vector<Likeness> likenesses() const
    {
        constexpr double Alike = 0.5;
        constexpr size_t MostHolders = 64; // a bigram that more sentences have tells nothing, and costs time
        std::vector<qsizetype> lefts;
        std::vector<size_t> sizes;
        QHash<Bigram, std::vector<size_t>> holders; // indices into `lefts`
        for (qsizetype i = 0; i < m_left.size() && lefts.size() < MaximumPaired; ++i) {
            if (m_isPaired[size_t(i)]) {
                continue;
            }
            const std::vector<Bigram> bigrams = bigramsOf(m_leftMasked.at(i));
            for (const Bigram bigram : bigrams) {
                holders[bigram].push_back(lefts.size());
            }
            lefts.push_back(i);
            sizes.push_back(bigrams.size());
        }
        std::vector<Likeness> all;
        std::vector<size_t> shared(lefts.size());
        qsizetype looked = 0;
        for (qsizetype i = 0; i < m_right.size() && looked < MaximumPaired; ++i) {
            if (m_leftOf[size_t(i)] >= 0) {
                continue;
            }
            ++looked;
            std::fill(shared.begin(), shared.end(), 0);
            const std::vector<Bigram> bigrams = bigramsOf(m_rightMasked.at(i));
            for (const Bigram bigram : bigrams) {
                const auto found = holders.constFind(bigram);
                if (found != holders.constEnd() && found->size() <= MostHolders) {
                    for (const size_t holder : *found) {
                        ++shared[holder];
                    }
                }
            }
            for (size_t left = 0; left < lefts.size(); ++left) {
                const double share = 2.0 * double(shared[left]) / double(sizes[left] + bigrams.size());
                if (share >= Alike) {
                    all.push_back({share, lefts[left], i});
                }
            }
        }
        return all;
    }

    QList<SentencePair> inOrder() const
    {
        QList<SentencePair> pairs;
        qsizetype next = 0;
        const auto dropBefore = [&](qsizetype end) {
            for (; next < end; ++next) {
                if (!m_isPaired[size_t(next)]) {
                    pairs.append({SentencePair::Kind::Dropped, m_left.at(next), {}});
                }
            }
        };
        for (qsizetype i = 0; i < m_right.size(); ++i) {
            const qsizetype left = m_leftOf[size_t(i)];
            if (left < 0) {
                pairs.append({SentencePair::Kind::Added, {}, m_right.at(i)});
                continue;
            }
            dropBefore(left);
            const bool isCopied = m_leftMasked.at(left) == m_rightMasked.at(i);
            pairs.append({isCopied ? SentencePair::Kind::Copied : SentencePair::Kind::Changed, m_left.at(left),
                          m_right.at(i), m_left.at(left).key == m_right.at(i).key});
        }
        dropBefore(m_left.size());
        return pairs;
    }

    const QList<ComparedSentence> &m_left;
    const QList<ComparedSentence> &m_right;
    QStringList m_leftMasked;
    QStringList m_rightMasked;
    std::vector<qsizetype> m_leftOf; // by index of the right one; -1 for none
    std::vector<bool> m_isPaired;    // the left ones
};

} // namespace

QList<SentencePair> pairSentences(const QList<ComparedSentence> &left, const QList<ComparedSentence> &right)
{
    return Pairing(left, right).run();
}

} // namespace gouji
