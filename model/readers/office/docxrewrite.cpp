// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docxrewrite.h"

#include "docxreader.h"
#include "xmlpart.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Docx
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Docx)
};

/// Text as XML writes it. What XML does not allow becomes a blank.
QString escaped(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20; }, u' ');
    return text.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace("]]>"_L1, "]]&gt;"_L1);
}

/// Changes the text in a part's XML.
class DocxEditing
{
public:
    DocxEditing(QString text, QString xml)
        : m_text(std::move(text))
        , m_xml(std::move(xml))
    {
    }

    /// Edits the texts at `places`, where no edit was made before.
    /// @return the edits that find no text to change
    QList<TextEdit> edit(const QList<TextEdit> &edits, const DocxPlaces &places)
    {
        m_editsOfNodes.clear();
        QList<TextEdit> failed;
        for (const TextEdit &edit : edits) {
            if (!(edit.source.isEmpty() ? insert(edit, places) : replace(edit, places.nodes))) {
                failed.append(edit);
            }
        }
        for (auto node = m_editsOfNodes.cbegin(); node != m_editsOfNodes.cend(); ++node) {
            rewrite(places.nodes.at(node.key()), node.value());
        }
        return failed;
    }

    /// What is to stand at places of the XML instead of what stands there.
    const QList<TextEdit> &changes() const { return m_changes; }

private:
    /// The text goes into the first node that is touched; the others lose what they have of it.
    bool replace(const TextEdit &edit, const QList<DocxNode> &nodes)
    {
        const auto first = std::partition_point(
            nodes.begin(), nodes.end(), [&edit](const DocxNode &node) { return node.text.end <= edit.source.begin; });
        const auto end = std::partition_point(
            first, nodes.end(), [&edit](const DocxNode &node) { return node.text.begin < edit.source.end; });
        if (!holdsAll(edit.source, first, end)) {
            return false;
        }
        auto taker = std::find_if(first, end, [](const DocxNode &node) { return node.isText && !node.text.isEmpty(); });
        taker = taker == end ? first : taker;
        for (auto node = first; node != end; ++node) {
            const SourceSpan part{std::max(node->text.begin, edit.source.begin),
                                  std::min(node->text.end, edit.source.end)};
            if (!part.isEmpty()) {
                m_editsOfNodes[node - nodes.begin()].append({part, node == taker ? edit.text : QString()});
            }
        }
        return first != end;
    }

    /// Whether all of a span but blanks is in the nodes. Between paragraphs there are blanks that no node has.
    bool holdsAll(SourceSpan span, QList<DocxNode>::const_iterator node, QList<DocxNode>::const_iterator end) const
    {
        for (qsizetype at = span.begin; at < span.end; ++at) {
            while (node != end && node->text.end <= at) {
                ++node;
            }
            if ((node == end || !node->text.contains(at)) && !m_text.at(at).isSpace()) {
                return false;
            }
        }
        return true;
    }

    bool insert(const TextEdit &edit, const DocxPlaces &places)
    {
        const auto isBefore = [&edit](const auto &place) { return place.text.end < edit.source.begin; };
        const auto isHere = [&edit](const auto &place) { return place.text.begin <= edit.source.begin; };
        auto node = std::partition_point(places.nodes.begin(), places.nodes.end(), isBefore);
        for (; node != places.nodes.end() && isHere(*node); ++node) {
            if (node->isText) {
                m_editsOfNodes[node - places.nodes.begin()].append(edit);
                return true;
            }
        }
        const auto paragraph = std::partition_point(places.paragraphs.begin(), places.paragraphs.end(), isBefore);
        if (paragraph == places.paragraphs.end() || !isHere(*paragraph)) {
            return false;
        }
        addRun(*paragraph, edit.text);
        return true;
    }

    SourceSpan wholeElement(SourceSpan place) const { return {m_xml.lastIndexOf(u'<', place.begin - 1), place.end}; }

    /// "w:" of an element's start tag that ends at `tagEnd`.
    QString prefix(qsizetype tagEnd) const
    {
        const qsizetype begin = m_xml.lastIndexOf(u'<', tagEnd - 1) + 1;
        const QStringView tag = QStringView(m_xml).sliced(begin, tagEnd - begin);
        const auto nameEnd =
            std::find_if(tag.begin(), tag.end(), [](QChar c) { return c.isSpace() || c == u'/' || c == u'>'; });
        return tag.first(tag.first(nameEnd - tag.begin()).indexOf(u':') + 1).toString();
    }

    void addRun(const DocxParagraph &paragraph, const QString &text)
    {
        const QString w = prefix(paragraph.xml.begin);
        QString run = u"<%1r>"_s.arg(w);
        if (!paragraph.runProperties.isEmpty()) {
            run += u"<%1rPr>"_s.arg(w);
            for (const SourceSpan &property : paragraph.runProperties) {
                const SourceSpan element = wholeElement(property);
                run += QStringView(m_xml).sliced(element.begin, element.size());
            }
            run += u"</%1rPr>"_s.arg(w);
        }
        run += textElement(w, text) + u"</%1r>"_s.arg(w);
        if (paragraph.xml.isEmpty()) {
            const qsizetype slash = paragraph.xml.begin - 2;
            m_changes.append({{slash, paragraph.xml.begin}, u'>' + run + u"</%1p>"_s.arg(w)});
        } else {
            const qsizetype end = m_xml.lastIndexOf(u'<', paragraph.xml.end - 1);
            m_changes.append({{end, end}, run});
        }
    }

    static QString textElement(const QString &prefix, const QString &text)
    {
        return text.isEmpty() ? QString()
                              : u"<%1t xml:space=\"preserve\">"_s.arg(prefix) + escaped(text) + u"</%1t>"_s.arg(prefix);
    }

    void rewrite(const DocxNode &node, const QList<TextEdit> &edits)
    {
        QString text;
        qsizetype at = node.text.begin;
        for (const TextEdit &edit : edits) {
            text += QStringView(m_text).sliced(at, edit.source.begin - at);
            text += edit.text;
            at = edit.source.end;
        }
        text += QStringView(m_text).sliced(at, node.text.end - at);
        if (!node.isText || node.xml.isEmpty()) {
            const SourceSpan element = wholeElement(node.xml);
            m_changes.append({element, textElement(prefix(node.xml.begin), text)});
            return;
        }
        const qsizetype tagBegin = m_xml.lastIndexOf(u'<', node.xml.begin - 1);
        const QStringView tag = QStringView(m_xml).sliced(tagBegin, node.xml.begin - tagBegin);
        const bool needsPreserving =
            !text.isEmpty() && (text.front().isSpace() || text.back().isSpace()) && !tag.contains("xml:space"_L1);
        m_changes.append({{node.xml.begin - 1, m_xml.lastIndexOf(u'<', node.xml.end - 1)},
                          (needsPreserving ? u" xml:space=\"preserve\">"_s : u">"_s) + escaped(text)});
    }

    QString m_text;
    QString m_xml;
    QMap<qsizetype, QList<TextEdit>> m_editsOfNodes;
    QList<TextEdit> m_changes;
};

Error unwritable(const QString &text, const QString &name)
{
    return {.file = name,
            .cause = Docx::tr("“%1” cannot be written into the document: the place has no text of its own.").arg(text),
            .remedy = Docx::tr("Correct it in Word or WPS.")};
}

} // namespace

Result<QByteArray> rewriteDocx(const OfficePackage &package, const QList<TextEdit> &edits, const QString &name)
{
    const Result<QByteArray> bytes = package.parts().read(package.mainPart());
    if (!bytes) {
        return bytes.error();
    }
    BoundedXml declaration(*bytes);
    declaration.nextChild();
    const SourceText part = decode(*bytes, declaration.documentEncoding().toLatin1());
    BoundedXml xml(part.text());
    const Result<DocxText> text = readDocxText(package, xml, true, name);
    if (xml.hasError()) {
        return damagedPart(xml, package.mainPart(), name);
    }
    if (!text) {
        return text.error();
    }
    QList<TextEdit> sorted = edits;
    std::sort(sorted.begin(), sorted.end(),
              [](const TextEdit &a, const TextEdit &b) { return a.source.begin < b.source.begin; });
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const SourceSpan span = sorted.at(i).source;
        const bool overlaps =
            i > 0 && (span.begin < sorted.at(i - 1).source.end || span.begin == sorted.at(i - 1).source.begin);
        if (span.begin < 0 || span.begin > span.end || span.end > text->size() || overlaps) {
            return unwritable(sorted.at(i).text, name);
        }
    }
    DocxEditing editing(text->text(), part.text());
    const QList<TextEdit> failed = editing.edit(sorted, text->places());
    if (!failed.isEmpty()) {
        return unwritable(failed.first().text, name);
    }
    editing.edit(sorted, text->copies()); // most texts have none
    const Result<QByteArray> rewritten = applyEdits(*bytes, part, editing.changes(), Unencodable::HtmlReference, name);
    return rewritten ? package.parts().withReplaced({{package.mainPart(), *rewritten}}) : rewritten.error();
}

} // namespace gouji
