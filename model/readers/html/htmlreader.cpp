// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlreader.h"

#include "htmlparser.h"
#include "htmlsource.h"
#include "htmltable.h"
#include "textreader.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Units of the character references that need no semicolon: &lt, &Aacute.
constexpr qsizetype ShortestBareReference = 3;
constexpr qsizetype LongestBareReference = 7;

/// How an element stands on a page.
enum class Display : quint8
{
    Inline,
    Block,
    Hidden,
    LineBreak,
    Title,
    Meta,
    Table,
};

constexpr std::array<Display, GUMBO_TAG_LAST + 1> displays()
{
    std::array<Display, GUMBO_TAG_LAST + 1> table{};
    for (const GumboTag tag :
         {GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE,   GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,
          GUMBO_TAG_CAPTION, GUMBO_TAG_CENTER,  GUMBO_TAG_DD,      GUMBO_TAG_DETAILS,    GUMBO_TAG_DIR,
          GUMBO_TAG_DIV,     GUMBO_TAG_DL,      GUMBO_TAG_DT,      GUMBO_TAG_FIELDSET,   GUMBO_TAG_FIGCAPTION,
          GUMBO_TAG_FIGURE,  GUMBO_TAG_FOOTER,  GUMBO_TAG_FORM,    GUMBO_TAG_H1,         GUMBO_TAG_H2,
          GUMBO_TAG_H3,      GUMBO_TAG_H4,      GUMBO_TAG_H5,      GUMBO_TAG_H6,         GUMBO_TAG_HEADER,
          GUMBO_TAG_HGROUP,  GUMBO_TAG_HR,      GUMBO_TAG_HTML,    GUMBO_TAG_LEGEND,     GUMBO_TAG_LI,
          GUMBO_TAG_LISTING, GUMBO_TAG_MAIN,    GUMBO_TAG_MENU,    GUMBO_TAG_NAV,        GUMBO_TAG_OL,
          GUMBO_TAG_P,       GUMBO_TAG_PRE,     GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY,    GUMBO_TAG_TBODY,
          GUMBO_TAG_TD,      GUMBO_TAG_TFOOT,   GUMBO_TAG_TH,      GUMBO_TAG_THEAD,      GUMBO_TAG_TR,
          GUMBO_TAG_UL}) {
        table.at(tag) = Display::Block;
    }
    // Also fallback content (noscript and the like), and the readings of ruby.
    for (const GumboTag tag :
         {GUMBO_TAG_APPLET, GUMBO_TAG_AUDIO,    GUMBO_TAG_CANVAS,  GUMBO_TAG_COLGROUP, GUMBO_TAG_DATALIST,
          GUMBO_TAG_IFRAME, GUMBO_TAG_MATH,     GUMBO_TAG_NOEMBED, GUMBO_TAG_NOFRAMES, GUMBO_TAG_NOSCRIPT,
          GUMBO_TAG_OBJECT, GUMBO_TAG_OPTGROUP, GUMBO_TAG_OPTION,  GUMBO_TAG_RP,       GUMBO_TAG_RT,
          GUMBO_TAG_SCRIPT, GUMBO_TAG_SELECT,   GUMBO_TAG_STYLE,   GUMBO_TAG_SVG,      GUMBO_TAG_TEMPLATE,
          GUMBO_TAG_VIDEO}) {
        table.at(tag) = Display::Hidden;
    }
    table.at(GUMBO_TAG_BR) = Display::LineBreak;
    table.at(GUMBO_TAG_TITLE) = Display::Title;
    table.at(GUMBO_TAG_META) = Display::Meta;
    table.at(GUMBO_TAG_TABLE) = Display::Table;
    return table;
}

Display displayOf(const GumboElement &element)
{
    static constexpr auto Displays = displays();
    return Displays.at(element.tag);
}

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? int(tag) - int(GUMBO_TAG_H1) + 1 : 0;
}

/// Walks a tree and puts the document together.
class HtmlReading
{
public:
    HtmlReading(HtmlSource &source, const GumboNode &document)
        : m_source(source)
        , m_layoutTables(layoutTables(document))
    {
        m_text.reserve(source.text().text().size() / 2);
        readFlow(document);
        endParagraph();
    }

    Document takeDocument()
    {
        const QString text = m_text.takeText();
        if (m_grids.isEmpty()) { // a text dump in a page
            const Document dump = readText(SourceText(text));
            m_blocks = dump.grids().isEmpty() ? m_blocks : dump.blocks();
            m_grids = dump.grids();
        }
        return {u"html"_s, m_source.text(), text, m_text.takePieces(), std::move(m_blocks), std::move(m_grids)};
    }

private:
    void readFlow(const GumboNode &root)
    {
        walk(
            root, [this](const GumboNode &node) { return enterFlow(node); },
            [this](const GumboNode &node) { leaveFlow(node); });
    }

    bool enterFlow(const GumboNode &node)
    {
        if (node.type != GUMBO_NODE_ELEMENT) {
            readTextNode(node);
            return node.type == GUMBO_NODE_DOCUMENT;
        }
        const GumboElement &element = node.v.element;
        const bool isPage = element.tag == GUMBO_TAG_HTML || element.tag == GUMBO_TAG_BODY;
        if (!isPage && isHidden(element)) { // some pages hide their body until a script has run
            return false;
        }
        switch (displayOf(element)) {
        case Display::Inline:
            return true;
        case Display::Hidden:
            return false;
        case Display::LineBreak:
            endParagraph();
            return false;
        case Display::Meta:
            readMeta(element);
            return false;
        case Display::Table:
            endParagraph();
            if (!m_layoutTables.contains(&node)) {
                readTable(node);
                return false;
            }
            return true;
        case Display::Title:
        case Display::Block:
            endParagraph();
            m_preformatted += element.tag == GUMBO_TAG_PRE ? 1 : 0;
            return true;
        }
        Q_UNREACHABLE();
    }

    void leaveFlow(const GumboNode &node)
    {
        if (node.type != GUMBO_NODE_ELEMENT || displayOf(node.v.element) == Display::Inline) {
            return;
        }
        const GumboTag tag = node.v.element.tag;
        m_preformatted -= tag == GUMBO_TAG_PRE ? 1 : 0;
        endParagraph(headingLevel(tag));
    }

    /// The lines in which government sites say what the page is (the State Council's guide for their sites names them).
    void readMeta(const GumboElement &element)
    {
        static constexpr std::array Told{"ArticleTitle", "PubDate", "ContentSource", "SiteName"};
        const GumboAttribute *const name = gumbo_get_attribute(&element.attributes, "name");
        const GumboAttribute *const content = gumbo_get_attribute(&element.attributes, "content");
        const bool isTold = name != nullptr && content != nullptr &&
                            std::any_of(Told.begin(), Told.end(),
                                        [name](const char *told) { return qstricmp(told, name->value) == 0; });
        if (!isTold || *content->value == '\0') {
            return;
        }
        GumboStringPiece written = content->original_value;
        if (written.length >= 2 && (*written.data == '"' || *written.data == '\'')) {
            ++written.data;
            written.length -= 2;
        }
        if (m_source.contains(written.data)) {
            endParagraph();
            m_text.appendWritten(QString::fromUtf8(name->value) + u": "_s, m_source.offsetOf(written.data), 0);
            appendText(content->value, written);
            endParagraph();
        }
    }

    void readTable(const GumboNode &table)
    {
        const GumboVector &children = childrenOf(table);
        for (unsigned i = 0; i < children.length; ++i) {
            const GumboNode &child = childOf(children, i);
            if (child.type == GUMBO_NODE_ELEMENT && child.v.element.tag == GUMBO_TAG_CAPTION) {
                readFlow(child);
            }
        }
        Grid grid;
        const qsizetype begin = m_text.size();
        const std::vector<PlacedCell> cells = placeCells(table);
        for (size_t i = 0; i < cells.size(); ++i) {
            const PlacedCell &cell = cells[i];
            const bool endsRow = i + 1 == cells.size() || cells[i + 1].row != cell.row;
            const SourceSpan text = readCell(*cell.node, endsRow ? u'\n' : u'\t');
            if (cell.column >= 0) {
                grid.cells.append({cell.row, cell.column, cell.rowSpan, cell.columnSpan, text});
            }
        }
        if (!grid.cells.isEmpty()) {
            m_blocks.append({Block::Kind::Table, {begin, m_text.size() - 1}, m_grids.size(), 0});
            m_grids.append(std::move(grid));
        }
    }

    SourceSpan readCell(const GumboNode &cell, QChar separator)
    {
        // A blank cell lies where its text would: in the innermost of the elements that the cell opens with.
        bool isPlaceFound = false;
        const auto enter = [this, &cell, &isPlaceFound](const GumboNode &node) {
            if (node.type != GUMBO_NODE_ELEMENT) {
                isPlaceFound = isPlaceFound || node.type == GUMBO_NODE_TEXT;
                readTextNode(node);
                return false;
            }
            const Display display = displayOf(node.v.element);
            if (display == Display::Hidden || display == Display::Meta ||
                (&node != &cell && isHidden(node.v.element))) {
                return false;
            }
            if (&node == &cell || (!isPlaceFound && holdsText(node))) {
                beginLineIn(node.v.element);
            }
            if (display != Display::Inline) {
                m_text.appendBlank();
            }
            return true;
        };
        const auto leave = [this, &isPlaceFound](const GumboNode &node) {
            isPlaceFound = true;
            if (displayOf(node.v.element) != Display::Inline) {
                m_text.appendBlank();
            }
        };
        const int preformatted = std::exchange(m_preformatted, 0);
        walk(cell, enter, leave);
        m_preformatted = preformatted;
        return m_text.endLine(separator);
    }

    /// Whether an element stands in the page as it is in the tree, and is of those that text can stand in.
    static bool holdsText(const GumboNode &node)
    {
        const GumboElement &element = node.v.element;
        const bool isAsWritten = (unsigned(node.parse_flags) & ~unsigned(GUMBO_INSERTION_IMPLICIT_END_TAG)) == 0;
        return isAsWritten && (element.children.length > 0 || element.original_end_tag.data != nullptr);
    }

    void beginLineIn(const GumboElement &element)
    {
        const GumboStringPiece &tag = element.original_tag;
        if (m_source.contains(tag.data)) {
            m_text.beginLine(m_source.offsetOf(tag.data + tag.length));
        }
    }

    void readTextNode(const GumboNode &node)
    {
        if (node.type == GUMBO_NODE_WHITESPACE && m_preformatted == 0) {
            m_text.appendBlank();
            return;
        }
        const bool isText =
            node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
        if (isText && m_source.contains(node.v.text.original_text.data)) {
            appendText(node.v.text.text, node.v.text.original_text);
        }
    }

    void appendText(const char *shown, GumboStringPiece written)
    {
        // What the parser dropped at the end (a tag without a beginning) is not part of it.
        const size_t rest = size_t(m_source.utf8().end() - written.data);
        written.length = std::min(written.length, rest);
        const qsizetype begin = m_source.offsetOf(written.data);
        const qsizetype end = m_source.offsetOf(written.data + written.length);
        const QStringView source = QStringView(m_source.text().text()).sliced(begin, end - begin);
        if (std::strlen(shown) == written.length && std::memcmp(shown, written.data, written.length) == 0) {
            appendInStep(source, begin);
        } else {
            appendAligned(QString::fromUtf8(shown), source, begin);
        }
    }

    void appendInStep(QStringView units, qsizetype source)
    {
        while (m_preformatted > 0) {
            const qsizetype lineEnd = units.indexOf(u'\n');
            if (lineEnd < 0) {
                break;
            }
            m_text.append(units.first(lineEnd), source);
            endParagraph();
            units = units.sliced(lineEnd + 1);
            source += lineEnd + 1;
        }
        m_text.append(units, source);
    }

    /// `shown` is what the parser made of `written`: references are decoded, what is no character is U+FFFD, a CR is
    /// LF; CR before LF, NUL and stray tags are dropped.
    void appendAligned(QStringView shown, QStringView written, qsizetype source)
    {
        qsizetype at = 0;   // in shown
        qsizetype from = 0; // in written
        const auto take = [&](qsizetype units) {
            appendInStep(shown.sliced(at, units), source + from);
            at += units;
            from += units;
        };
        const auto takeInStep = [&] {
            qsizetype units = 0;
            while (at + units < shown.size() && from + units < written.size() &&
                   shown[at + units] == written[from + units] && written[from + units] != u'&') {
                ++units;
            }
            take(units);
        };
        NextPlaces places(written);
        for (takeInStep(); at < shown.size() && from < written.size(); takeInStep()) {
            if (written[from] == u'&') {
                const Reference reference = referenceAt(written.sliced(from), shown.sliced(at));
                m_text.appendWritten(shown.sliced(at, reference.shown), source + from, reference.written);
                at += reference.shown;
                from += reference.written;
            } else if (written[from] == u'<' && written.indexOf(u'>', from) >= 0) {
                from = written.indexOf(u'>', from) + 1;
            } else if (shown[at] == QChar::ReplacementCharacter || isLineEnd(written.sliced(from), shown[at])) {
                take(1);
            } else if (places.find(shown[at], from) < 0) { // made up by the parser
                m_text.appendWritten(shown.sliced(at, 1), source + from, 0);
                ++at;
            } else {
                if (written[from].isNull() && at > 0 && isOfNumber(shown[at - 1]) && isOfNumber(shown[at])) {
                    m_text.append(written.sliced(from, 1), source + from); // nobody knows which digit it was
                }
                ++from;
            }
        }
        // If the two do not run in step as expected, the rest is kept all the same.
        if (at < shown.size()) {
            m_text.appendWritten(shown.sliced(at), source + from, written.size() - from);
        }
    }

    static bool isOfNumber(QChar c) { return c.isDigit() || c == u'.' || c == u','; }

    /// Whether `written` begins with a CR that is shown as LF.
    static bool isLineEnd(QStringView written, QChar shown)
    {
        return shown == u'\n' && written.startsWith(u'\r') && !written.startsWith(u"\r\n");
    }

    /// Where a character comes next in a text, for places that are asked for from the left to the right.
    class NextPlaces
    {
    public:
        explicit NextPlaces(QStringView text)
            : m_text(text)
        {
        }

        /// -1 where it does not come at `from` or behind.
        qsizetype find(QChar c, qsizetype from)
        {
            const auto known = m_places.constFind(c);
            if (known != m_places.constEnd() && (*known < 0 || *known >= from)) {
                return *known;
            }
            return m_places[c] = m_text.indexOf(c, from);
        }

    private:
        QStringView m_text;
        QHash<QChar, qsizetype> m_places;
    };

    /// Units of a character reference, and of what it stands for.
    struct Reference
    {
        qsizetype shown;
        qsizetype written;
    };

    /// The character reference that `written` begins with; what it stands for begins `shown`.
    static Reference referenceAt(QStringView written, QStringView shown)
    {
        const bool isNumber = written.sliced(1).startsWith(u'#');
        const bool isHexadecimal = isNumber && written.sliced(2).startsWith(u'x', Qt::CaseInsensitive);
        const auto isOfName = [&](QChar c) {
            const int unit = c.unicode() < 0x80 ? c.unicode() : 0;
            return (isHexadecimal ? std::isxdigit(unit) : isNumber ? std::isdigit(unit) : std::isalnum(unit)) != 0;
        };
        const qsizetype begin = 1 + int(isNumber) + int(isHexadecimal);
        const qsizetype end = std::find_if_not(written.begin() + begin, written.end(), isOfName) - written.begin();
        const QStringView name = written.first(end).sliced(begin);
        const bool isReference = isNumber ? !name.isEmpty() : name.startsWith(u"amp") || name.startsWith(u"AMP");
        if (shown.front() == u'&' && !isReference) {
            return {1, 1}; // an ampersand as it stands
        }
        const bool isClosed = end < written.size() && written[end] == u';';
        const qsizetype whole = end + int(isClosed);
        const qsizetype one = shown.front().isHighSurrogate() && shown.size() > 1 ? 2 : 1;
        if (isNumber) {
            return {one, whole};
        }
        const QStringView next = shown.sliced(one);
        // A name that needs no semicolon ends where what is shown goes on as it is written.
        for (qsizetype bare = std::min(whole - 1, LongestBareReference); bare >= ShortestBareReference; --bare) {
            if (goOnAlike(next, written.sliced(bare))) {
                return {one, bare};
            }
        }
        // Some stand for a character and a mark on it, or for two characters.
        const QStringView rest = written.sliced(whole);
        const bool isTwo = !next.isEmpty() && next.front().isMark() && !rest.startsWith(next.front());
        return {one + int(isTwo || (!next.isEmpty() && !goOnAlike(next, rest) && goOnAlike(next.sliced(1), rest))),
                whole};
    }

    /// Whether `shown` may be what the parser made of `written`, by what can be told of their beginnings.
    static bool goOnAlike(QStringView shown, QStringView written)
    {
        constexpr qsizetype Enough = 16;
        static constexpr QStringView Changed(u"&<\r\0", 4);
        for (qsizetype at = 0; at < Enough && at < written.size(); ++at) {
            if (Changed.contains(written[at])) {
                return true;
            }
            if (at >= shown.size() || (shown[at] != written[at] && shown[at] != QChar::ReplacementCharacter)) {
                return false;
            }
        }
        return written.size() >= Enough || shown.size() <= written.size();
    }

    void endParagraph(int level = 0)
    {
        if (!m_text.lineIsEmpty()) {
            const SourceSpan line = m_text.endLine();
            m_blocks.append({Block::Kind::Paragraph, line, -1, level});
        }
    }

    HtmlSource &m_source;
    QSet<const GumboNode *> m_layoutTables;
    VisibleText m_text;
    QList<Block> m_blocks;
    QList<Grid> m_grids;
    int m_preformatted = 0;
};

} // namespace

Result<Document> readHtml(const QByteArray &bytes, const QString &name)
{
    HtmlSource source(bytes);
    const HtmlTree tree(source.utf8());
    if (tree.document() == nullptr) {
        return Error{.file = name,
                     .cause = QCoreApplication::translate("gouji::Readers",
                                                          "The page is nested too deeply, or too large, to be read."),
                     .remedy = QCoreApplication::translate(
                         "gouji::Readers", "Open it in a browser and paste the report's text, or save it as text.")};
    }
    return HtmlReading(source, *tree.document()).takeDocument();
}

} // namespace gouji
