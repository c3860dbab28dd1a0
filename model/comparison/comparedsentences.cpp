// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparedsentences.h"

#include "labels.h"
#include "lexer.h"
#include "sentencespans.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr QChar NumberMark = u'#';
constexpr QChar NameMark = u'@';

/// Keys of the sections' titles in all editions.
const QStringList &titleKeys()
{
    static const QStringList keys = [] {
        QStringList list;
        for (const FormEdition &edition : FormEdition::all()) {
            for (const FormSection &section : edition.sections) {
                for (const QString &title : QStringList{section.title} + section.variants) {
                    list.append(keyOf(folded(title)));
                }
            }
        }
        return list;
    }();
    return keys;
}

/// Whether a sentence is little more than words of the form: a label, or a title with 无 before it.
bool isOfForm(const QString &key)
{
    constexpr qsizetype FewLetters = 8;
    const auto isLabel = [&key](const FormEdition &edition) {
        return LabelIndex::of(edition).whole(key).size == key.size();
    };
    const auto isTitle = [&key](const QString &title) {
        return key.size() < title.size() + FewLetters && key.contains(title);
    };
    return std::any_of(FormEdition::all().begin(), FormEdition::all().end(), isLabel) ||
           std::any_of(titleKeys().begin(), titleKeys().end(), isTitle);
}

/// Whether a sentence is what a web site prints below its pages.
bool isOfWebSite(const QString &key)
{
    static constexpr QStringView Words[] = {u"网站标识码", u"公网安备", u"ICP备", u"icp备", u"版权所有"};
    return std::any_of(std::begin(Words), std::end(Words), [&key](QStringView word) { return key.contains(word); });
}

class Reader
{
public:
    explicit Reader(const Report &report)
        : m_document(report.document())
        , m_text(m_document.folded().text())
    {
        for (const SentenceSpan &sentence : sentenceSpans(report)) {
            append(sentence.range, sentence.beginsLine);
        }
    }

    QList<ComparedSentence> take() { return std::move(m_sentences); }

private:
    void append(SourceSpan range, bool beginsLine)
    {
        constexpr qsizetype FewestLetters = 6;
        while (range.begin < range.end && !isKeyLetter(m_text.at(range.begin)) && m_text.at(range.begin) != u'(') {
            ++range.begin;
        }
        while (range.begin < range.end && m_text.at(range.end - 1).isSpace()) {
            --range.end;
        }
        const QStringView printed = m_text.sliced(range.begin, range.size());
        QString key = keyOf(printed);
        if (key.size() >= FewestLetters && !(beginsLine && isHeading(printed)) && !isOfForm(key) && !isOfWebSite(key)) {
            const SourceSpan shown = m_document.folded().toOriginal(range);
            m_sentences.append({m_document.toSource(shown),
                                m_document.text().sliced(shown.begin, shown.size()).simplified(), std::move(key)});
        }
    }

    /// Whether the beginning of a line is a heading: short, with an ordinal or no end of a sentence, and no number.
    bool isHeading(QStringView printed) const
    {
        constexpr qsizetype LongestHeading = 24;
        if (printed.size() > 2 * LongestHeading) {
            return false;
        }
        const QString words = keyWithoutOrdinal(printed);
        const bool hasOrdinal = words.size() < keyOf(printed).size();
        const qsizetype end = printed.data() + printed.size() - m_text.data();
        const bool isLine = end == m_text.size() || m_text.at(end) == u'\n';
        return words.size() <= LongestHeading && (hasOrdinal || isLine) &&
               std::none_of(words.begin(), words.end(), isDigit);
    }

    const Document &m_document;
    QStringView m_text;
    QList<ComparedSentence> m_sentences;
};

} // namespace

QList<ComparedSentence> comparedSentences(const Report &report)
{
    return Reader(report).take();
}

QString withoutNumbers(QStringView key)
{
    QString masked;
    masked.reserve(key.size());
    for (const QChar c : key) {
        if (!isDigit(c) && !isNumeral(c)) {
            masked += c;
        } else if (!masked.endsWith(NumberMark)) {
            masked += NumberMark;
        }
    }
    return masked;
}

QStringList namesOf(const QString &agency)
{
    static constexpr QStringView Kinds = u"省市县区旗州镇乡局厅委办";
    const QString government = u"人民政府"_s;
    QStringList names;
    for (const QChar kind : Kinds) {
        for (const QChar own : QStringView(u"我全本")) {
            names.append(QString(own) + kind);
        }
    }
    QString rest = keyOf(folded(agency));
    names.append(rest);
    rest.remove(government);
    while (!rest.isEmpty()) {
        // A name is two characters at least: 市 of 沙市区 is part of it.
        const auto end = std::find_if(rest.begin() + std::min<qsizetype>(2, rest.size()), rest.end(),
                                      [](QChar c) { return Kinds.contains(c); });
        const qsizetype size = end - rest.begin() + (end == rest.end() ? 0 : 1);
        names.append(rest.first(size));
        names.append(end == rest.end() ? QString() : rest.first(size - 1));
        rest.remove(0, size);
    }
    names.removeIf([](const QString &name) { return name.size() < 2; });
    std::stable_sort(names.begin(), names.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return names;
}

QString withoutNames(QString key, const QStringList &names)
{
    for (const QString &name : names) {
        key.replace(name, QString(NameMark));
    }
    const auto end = std::unique(key.begin(), key.end(), [](QChar a, QChar b) { return a == NameMark && b == a; });
    key.truncate(end - key.begin());
    return key;
}

} // namespace gouji
