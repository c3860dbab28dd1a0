// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sections.h"

#include "labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Title
{
    int section = 0;
    QString key;
};

/// The titles of an edition's sections, also in the words of other editions.
QList<Title> titlesOf(const FormEdition &edition)
{
    QList<Title> list;
    for (const FormEdition &other : FormEdition::all()) {
        for (const FormSection &section : other.sections) {
            const auto same = std::find_if(edition.sections.begin(), edition.sections.end(),
                                           [&section](const FormSection &each) { return each.id == section.id; });
            for (const QString &printed : QStringList(section.title) + section.variants) {
                if (same != edition.sections.end()) {
                    list.append({same->number, keyOf(folded(printed))});
                }
            }
        }
    }
    return list;
}

/// Those of an edition of FormEdition::all(), worked out once; the longest first: one may be the beginning of another.
const QList<Title> &titles(const FormEdition &edition)
{
    static const QHash<QString, QList<Title>> all = [] {
        QHash<QString, QList<Title>> lists;
        for (const FormEdition &each : FormEdition::all()) {
            QList<Title> list = titlesOf(each);
            std::stable_sort(list.begin(), list.end(),
                             [](const Title &a, const Title &b) { return a.key.size() > b.key.size(); });
            lists.insert(each.id, list);
        }
        return lists;
    }();
    return *all.constFind(edition.id);
}

int ordinalOf(QChar c)
{
    if (c < u'一' || c > u'四') { // the first and the last of them in Unicode's order
        return 0;
    }
    static constexpr QStringView Ordinals = u"一二三四五六七八九";
    return int(Ordinals.indexOf(c)) + 1;
}

bool isOrdinalEnd(QChar c)
{
    return c == u'、' || c == u'.' || c == u',' || c == u'､';
}

/// A heading that was found, before it is known which one is a list of contents.
struct Candidate
{
    SectionHeading heading;
    SourceSpan folded; ///< Of the ordinal and the title.
};

class SectionFinder
{
public:
    SectionFinder(const Document &document, const FormEdition &edition)
        : m_document(document)
        , m_edition(edition)
        , m_titles(titles(edition))
        , m_text(document.folded().text())
    {
    }

    QList<SectionHeading> find(QList<Remark> *remarks)
    {
        findOrdinals();
        findBareTitles(remarks);
        std::sort(m_candidates.begin(), m_candidates.end(),
                  [](const Candidate &a, const Candidate &b) { return a.folded.begin < b.folded.begin; });
        setBodies();
        dropContents();
        setBodies();
        QList<SectionHeading> headings;
        for (Candidate &candidate : m_candidates) {
            headings.append(candidate.heading);
        }
        return headings;
    }

private:
    /// The end of `key` when the text spells it from `at` on, whatever blanks and punctuation are between; else -1.
    qsizetype endOf(QStringView key, qsizetype at) const
    {
        qsizetype read = 0;
        for (; at < m_text.size() && read < key.size(); ++at) {
            const QChar c = m_text.at(at);
            if (c == key.at(read)) {
                ++read;
            } else if (isKeyLetter(c)) {
                return -1;
            }
        }
        return read == key.size() ? at : -1;
    }

    bool startsThought(qsizetype at) const
    {
        static constexpr QStringView Ends = u"。;:!|>)";
        return at == 0 || m_text.at(at - 1).isSpace() || Ends.contains(m_text.at(at - 1));
    }

    void add(const Title &title, int printedNumber, SourceSpan folded)
    {
        m_candidates.append({.heading = {.section = title.section,
                                         .printedNumber = printedNumber,
                                         .heading = m_document.foldedToSource(folded)},
                             .folded = folded});
    }

    void findOrdinals()
    {
        for (qsizetype at = 0; at + 2 < m_text.size(); ++at) {
            const int number = ordinalOf(m_text.at(at));
            if (number == 0 || !startsThought(at)) {
                continue;
            }
            qsizetype end = at + 1;
            while (end < m_text.size() && m_text.at(end) == u' ') {
                ++end;
            }
            if (end >= m_text.size() || !isOrdinalEnd(m_text.at(end))) {
                continue;
            }
            for (const Title &title : m_titles) {
                if (const qsizetype titleEnd = endOf(title.key, end + 1); titleEnd >= 0) {
                    add(title, number, {at, titleEnd});
                    break;
                }
            }
        }
    }

    bool isFound(int section) const
    {
        return std::any_of(m_candidates.begin(), m_candidates.end(),
                           [section](const Candidate &candidate) { return candidate.heading.section == section; });
    }

    /// Headings without ordinal, and headings in other words.
    void findBareTitles(QList<Remark> *remarks)
    {
        for (const FormSection &section : m_edition.sections) {
            if (isFound(section.number)) {
                continue;
            }
            const SourceSpan room = roomFor(section.number);
            for (const Block &block : m_document.blocks()) {
                if (block.kind == Block::Kind::Paragraph && addBareTitle(section, block, room, remarks)) {
                    break;
                }
            }
        }
    }

    bool addBareTitle(const FormSection &section, const Block &block, SourceSpan room, QList<Remark> *remarks)
    {
        static constexpr qsizetype LongestHeading = 40;
        if (block.text.size() > 2 * LongestHeading) {
            return false;
        }
        const SourceSpan folded = m_document.folded().fromOriginal(block.text);
        const QStringView line = m_document.folded().view(folded);
        if (line.isEmpty() || line.size() > LongestHeading || !room.contains(folded.begin)) {
            return false;
        }
        const int number = line.size() > 1 && isOrdinalEnd(line.at(1)) ? ordinalOf(line.front()) : 0;
        const QString key = keyOf(number > 0 ? line.mid(2) : line);
        const auto isTitle = [&](const Title &title) { return title.section == section.number && title.key == key; };
        const Title title{section.number, {}};
        if (std::any_of(m_titles.begin(), m_titles.end(), isTitle)) {
            add(title, number, folded);
            return true;
        }
        const auto isIn = [&key](const QString &word) { return key.contains(word); };
        if (number == section.number && std::any_of(section.keywords.begin(), section.keywords.end(), isIn)) {
            add(title, number, folded);
            remarks->append({.kind = Remark::Kind::LabelDeparts,
                             .printed = m_document.text().mid(block.text.begin, block.text.size()),
                             .expected = section.title,
                             .span = m_document.toSource(block.text)});
            return true;
        }
        return false;
    }

    /// Where in the folded text a section may begin: behind all before it, and before all behind it.
    SourceSpan roomFor(int section) const
    {
        SourceSpan room{0, m_text.size()};
        for (const Candidate &other : m_candidates) {
            if (other.heading.section < section) {
                room.begin = std::max(room.begin, other.folded.begin + 1);
            } else {
                room.end = std::min(room.end, other.folded.begin);
            }
        }
        return room;
    }

    void setBodies()
    {
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            Candidate &candidate = m_candidates[i];
            const qsizetype end = i + 1 < m_candidates.size() ? m_candidates.at(i + 1).folded.begin : m_text.size();
            candidate.heading.foldedBody = {candidate.folded.end, end};
            candidate.heading.body = m_document.foldedToSource(candidate.heading.foldedBody);
        }
    }

    void dropContents()
    {
        static constexpr qsizetype ShortestBody = 8;
        QList<Candidate> kept;
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            const Candidate &candidate = m_candidates.at(i);
            const bool comesAgain =
                std::any_of(m_candidates.begin() + i + 1, m_candidates.end(), [&candidate](const Candidate &later) {
                    return later.heading.section == candidate.heading.section;
                });
            const QStringView body = m_document.folded().view(candidate.heading.foldedBody);
            if (!comesAgain || std::count_if(body.begin(), body.end(), isKeyLetter) >= ShortestBody) {
                kept.append(candidate);
            }
        }
        m_candidates = std::move(kept);
    }

    const Document &m_document;
    const FormEdition &m_edition;
    const QList<Title> &m_titles;
    QStringView m_text;
    QList<Candidate> m_candidates;
};

} // namespace

QList<SectionHeading> findSections(const Document &document, const FormEdition &edition, QList<Remark> *remarks)
{
    return SectionFinder(document, edition).find(remarks);
}

} // namespace gouji
