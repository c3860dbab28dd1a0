// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

#include <QByteArrayView>

#include <chrono>
#include <csetjmp>
#include <cstddef>
#include <memory>
#include <vector>

namespace gouji {

/// A tree that gumbo made of a page, and its memory: one arena, freed at once. gumbo by itself knows no bounds: a few
/// megabytes of badly nested tags take it minutes and gigabytes, and freeing a deep tree overflows its stack.
class HtmlTree
{
public:
    static constexpr std::size_t MaximumMemory = std::size_t(256) * 1024 * 1024;
    static constexpr std::chrono::seconds MaximumTime{3};

    /// `html` is UTF-8 and must outlive the tree, which points into it.
    explicit HtmlTree(QByteArrayView html);
    ~HtmlTree();
    Q_DISABLE_COPY_MOVE(HtmlTree)

    /// Null where the page needs more than MaximumMemory or MaximumTime.
    const GumboNode *document() const { return m_document; }

private:
    static void *allocate(void *tree, std::size_t size);
    void *allocateInNewChunk(std::size_t size);

    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    bool m_firstIsSmallest = false; // and can be used again
    std::byte *m_free = nullptr;    // what is left of the last chunk
    std::size_t m_freeSize = 0;
    std::size_t m_allocated = 0;
    unsigned m_allocations = 0;
    std::chrono::steady_clock::time_point m_deadline;
    std::jmp_buf m_giveUp;
    const GumboNode *m_document = nullptr;
};

/// The children of an element or a document; none for the rest.
const GumboVector &childrenOf(const GumboNode &node);
const GumboNode &childOf(const GumboVector &children, unsigned index);

/// Visits `root` and all below it in the order of the page, without recursion: trees are as deep as a page likes.
/// `enter` says whether to go into a node; `leave` is called for the nodes that were gone into.
template<typename Enter, typename Leave>
void walk(const GumboNode &root, Enter enter, Leave leave)
{
    struct Step
    {
        const GumboNode *node;
        unsigned nextChild;
    };
    std::vector<Step> open;
    const auto visit = [&](const GumboNode &node) {
        if (enter(node)) {
            open.push_back({&node, 0});
        }
    };
    visit(root);
    while (!open.empty()) {
        Step &step = open.back();
        const GumboVector &children = childrenOf(*step.node);
        if (step.nextChild < children.length) {
            visit(childOf(children, step.nextChild++));
        } else {
            leave(*step.node);
            open.pop_back();
        }
    }
}

} // namespace gouji
