// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labels.h"

#include "foldedtext.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Units of the ordinal that a folded label begins with: "1." 2, "(三)" 3, "四、" 2; 0 for none.
qsizetype ordinalSize(QStringView label)
{
    static constexpr QStringView Ordinals = u"一二三四五六七八九十0123456789";
    const qsizetype begin = label.startsWith(u'(') ? 1 : 0;
    qsizetype end = begin;
    while (end < label.size() && Ordinals.contains(label.at(end))) {
        ++end;
    }
    static constexpr QStringView Ends = u"、.,)";
    return end > begin && end < label.size() && Ends.contains(label.at(end)) ? end + 1 : 0;
}

} // namespace

bool isKeyLetter(QChar c)
{
    return c.unicode() < 0x80 ? (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                              : c.isLetterOrNumber() && c.category() != QChar::Number_Other; // ① is an ordinal
}

QString keyOf(QStringView folded)
{
    QString key;
    key.reserve(folded.size());
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(key), isKeyLetter);
    return key;
}

QString keyWithoutOrdinal(QStringView printed)
{
    const QString label = folded(printed);
    return keyOf(QStringView(label).mid(ordinalSize(label)));
}

double similarity(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty()) {
        return 0;
    }
    std::vector<int> lengths(size_t(b.size()) + 1);
    for (const QChar letter : a) {
        int diagonal = 0;
        for (size_t j = 1; j < lengths.size(); ++j) {
            const int above = lengths[j];
            lengths[j] = letter == b.at(qsizetype(j) - 1) ? diagonal + 1 : std::max(above, lengths[j - 1]);
            diagonal = above;
        }
    }
    return 2.0 * lengths.back() / double(a.size() + b.size());
}

LabelIndex::LabelIndex(const FormEdition &edition)
{
    for (int t = 0; t < edition.tables.size(); ++t) {
        const FormTable &table = edition.tables.at(t);
        const auto addAll = [this, t](const auto &items, Label::Kind kind) {
            for (int i = 0; i < items.size(); ++i) {
                const Label label{kind, t, i};
                add(items.at(i).label, label);
                for (const QString &variant : items.at(i).variants) {
                    add(variant, label);
                }
            }
        };
        addAll(table.rows, Label::Kind::Row);
        addAll(table.columns, Label::Kind::Column);
        addAll(table.groups, Label::Kind::Group);
        for (const FormColumn &column : table.columns) {
            if (!column.group.isEmpty()) {
                add(column.group, {Label::Kind::Group, t, -1});
            }
        }
        for (const QString &head : {table.corner, table.heading}) {
            if (!head.isEmpty()) {
                add(head, {Label::Kind::Group, t, -1});
            }
        }
    }
    findOnly(0);
}

const LabelIndex &LabelIndex::of(const FormEdition &edition)
{
    static const QHash<QString, std::shared_ptr<const LabelIndex>> indices = [] {
        QHash<QString, std::shared_ptr<const LabelIndex>> all;
        for (const FormEdition &known : FormEdition::all()) {
            all.insert(known.id, std::make_shared<const LabelIndex>(known));
        }
        return all;
    }();
    return *indices.value(edition.id);
}

void LabelIndex::add(const QString &printed, Label label)
{
    const QString text = folded(printed);
    insert(keyOf(text), label);
    insert(keyWithoutOrdinal(printed), label);
    // A head may lose the note in brackets that the form prints behind it.
    if (const qsizetype note = text.indexOf(u'(', 1); note > 0 && text.endsWith(u')')) {
        insert(keyOf(text.left(note)), label);
        insert(keyWithoutOrdinal(text.left(note)), label);
    }
}

void LabelIndex::insert(QStringView key, Label label)
{
    int node = 0;
    for (const QChar letter : key) {
        int next = step(node, letter);
        if (next < 0) {
            next = int(m_nodes.size());
            m_nodes[size_t(node)].next.emplace_back(letter.unicode(), next);
            m_nodes.emplace_back();
        }
        node = next;
    }
    std::vector<Label> &labels = m_nodes[size_t(node)].labels;
    if (node != 0 && std::find(labels.begin(), labels.end(), label) == labels.end()) {
        labels.push_back(label);
    }
}

int LabelIndex::findOnly(int node)
{
    int only = m_nodes[size_t(node)].labels.empty() ? -1 : node;
    bool several = false;
    for (size_t i = 0; i < m_nodes[size_t(node)].next.size(); ++i) {
        const int below = findOnly(m_nodes[size_t(node)].next[i].second);
        const bool same = only < 0 || (below >= 0 && m_nodes[size_t(only)].labels == m_nodes[size_t(below)].labels);
        several = several || below < 0 || !same;
        only = only < 0 ? below : only;
    }
    m_nodes[size_t(node)].only = several ? -1 : only;
    return m_nodes[size_t(node)].only;
}

int LabelIndex::step(int node, QChar letter) const
{
    for (const auto &[unit, next] : m_nodes[size_t(node)].next) {
        if (unit == letter.unicode()) {
            return next;
        }
    }
    return -1;
}

int LabelIndex::walk(QStringView key) const
{
    int node = 0;
    for (const QChar letter : key) {
        node = step(node, letter);
        if (node < 0) {
            break;
        }
    }
    return node;
}

LabelIndex::Match LabelIndex::longest(QStringView key) const
{
    Match match;
    int node = 0;
    for (qsizetype at = 0; at < key.size(); ++at) {
        node = step(node, key.at(at));
        if (node < 0) {
            break;
        }
        if (!m_nodes[size_t(node)].labels.empty()) {
            match = {.size = at + 1, .labels = &m_nodes[size_t(node)].labels};
        }
    }
    return match;
}

LabelIndex::Match LabelIndex::whole(QStringView key) const
{
    static constexpr qsizetype ShortestCutLabel = 5;
    const int node = walk(key);
    if (key.isEmpty() || node < 0) {
        return {};
    }
    if (!m_nodes[size_t(node)].labels.empty()) {
        return {.size = key.size(), .labels = &m_nodes[size_t(node)].labels};
    }
    const int only = m_nodes[size_t(node)].only;
    if (key.size() < ShortestCutLabel || only < 0) {
        return {};
    }
    return {.size = key.size(), .labels = &m_nodes[size_t(only)].labels, .isCut = true};
}

} // namespace gouji
