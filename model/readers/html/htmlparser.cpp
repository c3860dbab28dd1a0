// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlparser.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr std::size_t SmallestChunk = std::size_t(2) * 1024 * 1024;
constexpr std::size_t LargestChunk = std::size_t(4) * 1024 * 1024;
constexpr unsigned AllocationsBetweenClockReadings = 256;

/// The first chunk of the last tree, of SmallestChunk: memory new to the process costs more than parsing a report into
/// it.
thread_local std::unique_ptr<std::byte[]> spareChunk;

} // namespace

HtmlTree::HtmlTree(QByteArrayView html)
    : m_deadline(std::chrono::steady_clock::now() + MaximumTime)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &HtmlTree::allocate;
    options.deallocator = [](void *, void *) {};
    options.userdata = this;
    options.max_errors = 0;
    // gumbo cannot be stopped in any other way. The jump is safe: it crosses only C frames of gumbo.
    if (setjmp(m_giveUp) == 0) {
        m_document = gumbo_parse_with_options(&options, html.data(), std::size_t(html.size()))->document;
    }
}

HtmlTree::~HtmlTree()
{
    if (!m_chunks.empty() && m_firstIsSmallest) {
        spareChunk = std::move(m_chunks.front());
    }
}

void *HtmlTree::allocate(void *tree, std::size_t size)
{
    auto &self = *static_cast<HtmlTree *>(tree);
    constexpr std::size_t Alignment = alignof(std::max_align_t);
    size = (size + Alignment - 1) / Alignment * Alignment;
    if (++self.m_allocations % AllocationsBetweenClockReadings == 0 &&
        std::chrono::steady_clock::now() > self.m_deadline) {
        std::longjmp(self.m_giveUp, 1);
    }
    if (size > self.m_freeSize) {
        return self.allocateInNewChunk(size);
    }
    self.m_freeSize -= size;
    return std::exchange(self.m_free, self.m_free + size);
}

void *HtmlTree::allocateInNewChunk(std::size_t size)
{
    const std::size_t chunkSize = std::max(size, std::clamp(m_allocated / 4, SmallestChunk, LargestChunk));
    if (chunkSize > MaximumMemory - m_allocated) {
        std::longjmp(m_giveUp, 1);
    }
    m_allocated += chunkSize;
    if (m_chunks.empty() && chunkSize == SmallestChunk) {
        m_firstIsSmallest = true;
        m_chunks.push_back(spareChunk ? std::move(spareChunk) : std::unique_ptr<std::byte[]>(new std::byte[chunkSize]));
    } else {
        m_chunks.emplace_back(new std::byte[chunkSize]);
    }
    m_free = m_chunks.back().get() + size;
    m_freeSize = chunkSize - size;
    return m_chunks.back().get();
}

const GumboVector &childrenOf(const GumboNode &node)
{
    switch (node.type) {
    case GUMBO_NODE_DOCUMENT:
        return node.v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return node.v.element.children;
    default:
        return kGumboEmptyVector;
    }
}

const GumboNode &childOf(const GumboVector &children, unsigned index)
{
    return *static_cast<const GumboNode *>(children.data[index]);
}

} // namespace gouji
