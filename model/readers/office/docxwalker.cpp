// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docxwalker.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Docx
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Docx)
};

} // namespace

DocxWalker::Element DocxWalker::elementOf(QStringView name)
{
    static const QHash<QStringView, Element> Elements{
        {u"p", Element::Paragraph},
        {u"r", Element::Run},
        {u"rPr", Element::RunProperties},
        {u"t", Element::Text},
        {u"tab", Element::Blank},
        {u"ptab", Element::Blank},
        {u"br", Element::LineBreak},
        {u"cr", Element::LineBreak},
        {u"noBreakHyphen", Element::Hyphen},
        {u"sym", Element::Symbol},
        {u"fldChar", Element::FieldCharacter},
        {u"ins", Element::Inserted},
        {u"moveTo", Element::Inserted},
        {u"del", Element::Deleted},
        {u"moveFrom", Element::Deleted},
        {u"AlternateContent", Element::Alternatives},
        {u"txbxContent", Element::Box},
        {u"tbl", Element::Table},
        {u"altChunk", Element::EmbeddedFile},
        {u"instrText", Element::Skipped},
        {u"delText", Element::Skipped},
        {u"softHyphen", Element::Skipped},
        {u"rt", Element::Skipped}, // the reading over a word
        {u"pPr", Element::Skipped},
        {u"sdtPr", Element::Skipped},
        {u"sdtEndPr", Element::Skipped},
        {u"sectPr", Element::Skipped},
    };
    return Elements.value(name, Element::Wrapper);
}

DocxWalker::DocxWalker(BoundedXml &xml, DocxStyles styles, DocxNumbering numbering, bool recordsPlaces)
    : m_xml(xml)
    , m_styles(std::move(styles))
    , m_numbering(std::move(numbering))
    , m_recordsPlaces(recordsPlaces)
{
    m_numbering.setStyles(m_styles);
}

void DocxWalker::walk()
{
    while (m_xml.nextChild()) { // on to the end of the part, where its check sum is
        readChildren();
    }
    m_text.endLine();
}

void DocxWalker::readChildren()
{
    while (m_xml.nextChild()) {
        readElement();
    }
}

void DocxWalker::readElement()
{
    const Element element = elementOf(m_xml.name());
    switch (element) {
    case Element::Wrapper:
        readChildren();
        break;
    case Element::Skipped:
        m_xml.skip();
        break;
    case Element::Paragraph:
        readParagraph();
        break;
    case Element::Run:
        readRun();
        break;
    case Element::RunProperties:
        readRunProperties();
        break;
    case Element::Text:
        readText();
        break;
    case Element::Blank:
    case Element::Hyphen:
    case Element::Symbol:
    case Element::LineBreak:
        readCharacter(element);
        break;
    case Element::FieldCharacter:
        readFieldCharacter();
        break;
    case Element::Inserted:
        readInserted();
        break;
    case Element::Deleted:
        skipDeleted();
        break;
    case Element::Alternatives:
        readAlternatives();
        break;
    case Element::Box:
        readBox();
        break;
    case Element::Table:
        readTable();
        break;
    case Element::EmbeddedFile:
        m_hasEmbeddedFile = true;
        m_xml.skip();
        break;
    }
}

bool DocxWalker::isShown() const
{
    return !m_runIsHidden && !m_paragraph.fieldInstructions.contains(true);
}

void DocxWalker::readCharacter(Element element)
{
    const qsizetype begin = offset();
    const QString code = m_xml.attribute("char"_L1);
    m_xml.skip();
    if (!isShown()) {
        return;
    }
    if (element == Element::LineBreak) {
        m_text.endLine(headingLevel());
    } else {
        const QChar shown = element == Element::Blank    ? u'\t'
                            : element == Element::Hyphen ? u'-'
                                                         : QChar(code.toUShort(nullptr, 16));
        m_text.append(QStringView(&shown, 1), {begin, offset()}, false);
    }
}

void DocxWalker::readParagraph()
{
    const Paragraph outer = std::exchange(m_paragraph, {});
    DocxParagraph place{.text = {}, .xml = {offset(), 0}, .runProperties = {}};
    bool hasChild = m_xml.nextChild();
    if (hasChild && m_xml.name() == "pPr"_L1) {
        readParagraphProperties();
        hasChild = m_xml.nextChild();
    }
    m_paragraph.properties.inherit(m_styles.properties(m_paragraph.style));
    placeNumber();
    place.text.begin = m_text.size();
    for (; hasChild; hasChild = m_xml.nextChild()) {
        readElement();
    }
    if (m_paragraph.markChanged) {
        m_text.noteChange(m_text.size());
    }
    if (m_recordsPlaces) {
        place.text.end = m_text.size();
        place.xml.end = offset();
        place.runProperties = m_paragraph.markProperties;
        m_text.addParagraph(place);
    }
    if (!m_paragraph.goesOn) {
        m_text.endLine(headingLevel());
    }
    checkSize();
    m_paragraph = outer;
}

int DocxWalker::headingLevel() const
{
    constexpr int Levels = 6;
    const int level = m_paragraph.properties.outlineLevel.value_or(Levels);
    return level < Levels ? level + 1 : 0;
}

void DocxWalker::readParagraphProperties()
{
    while (m_xml.nextChild()) {
        if (m_xml.name() == "pStyle"_L1) {
            m_paragraph.style = m_xml.value();
            m_xml.skip();
        } else if (m_xml.name() == "rPr"_L1) {
            readMark();
        } else if (!m_paragraph.properties.readChild(m_xml)) {
            m_xml.skip();
        }
    }
}

/// The run properties of a paragraph's mark.
void DocxWalker::readMark()
{
    while (m_xml.nextChild()) {
        const QString name = m_xml.name().toString();
        const bool isOn = m_xml.isOn();
        const qsizetype begin = offset();
        m_xml.skip();
        if (name == "del"_L1 || name == "moveFrom"_L1) {
            m_paragraph.goesOn = true;
            m_paragraph.markChanged = true;
        } else if (name == "ins"_L1 || name == "moveTo"_L1) {
            m_paragraph.markChanged = true;
        } else if (name == "vanish"_L1) {
            m_paragraph.goesOn = m_paragraph.goesOn || isOn;
        } else if (m_recordsPlaces && name != "specVanish"_L1 && name != "rPrChange"_L1) {
            m_paragraph.markProperties.append({begin, offset()});
        }
    }
}

void DocxWalker::placeNumber()
{
    const DocxProperties &properties = m_paragraph.properties;
    const int list = properties.list.value_or(0);
    if (list == 0 || m_paragraph.goesOn) {
        return;
    }
    const QString number = m_numbering.next(list, properties.listLevel ? *properties.listLevel
                                                                       : m_numbering.levelOf(list, m_paragraph.style));
    if (m_text.lineIsEmpty()) {
        m_text.append(number);
    }
}

void DocxWalker::readRun()
{
    const bool outer = std::exchange(m_runIsHidden, m_paragraph.properties.isHidden.value_or(false));
    readChildren();
    m_runIsHidden = outer;
}

void DocxWalker::readRunProperties()
{
    std::optional<bool> isHidden;
    std::optional<bool> isHiddenByStyle;
    while (m_xml.nextChild()) {
        if (m_xml.name() == "rStyle"_L1) {
            isHiddenByStyle = m_styles.properties(m_xml.value()).isHidden;
        } else if (m_xml.name() == "vanish"_L1) {
            isHidden = m_xml.isOn();
        }
        m_xml.skip();
    }
    m_runIsHidden = isHidden.value_or(isHiddenByStyle.value_or(m_runIsHidden));
}

void DocxWalker::readText()
{
    const qsizetype begin = offset();
    QString text = m_xml.takeText();
    if (!isShown()) {
        return;
    }
    // A paragraph is one line, whatever its XML is broken into.
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; }, u' ');
    if (m_recordsPlaces) {
        m_text.append(text, {begin, offset()}, true);
    } else {
        m_text.append(text);
    }
}

/// A field is begin, instruction, separator, result, end; the result alone is shown.
void DocxWalker::readFieldCharacter()
{
    const QString type = m_xml.attribute("fldCharType"_L1);
    m_xml.skip();
    QList<bool> &fields = m_paragraph.fieldInstructions;
    if (type == "begin"_L1) {
        fields.append(true);
    } else if (type == "separate"_L1 && !fields.isEmpty()) {
        fields.last() = false;
    } else if (type == "end"_L1 && !fields.isEmpty()) {
        fields.removeLast();
    }
}

void DocxWalker::readInserted()
{
    const qsizetype begin = m_text.size();
    readChildren();
    m_text.noteChange(begin);
}

void DocxWalker::skipDeleted()
{
    m_text.noteChange(m_text.size());
    m_xml.skip();
}

/// The same thing for several programs: the first that says anything is read.
void DocxWalker::readAlternatives()
{
    const DocxNumbering numbering = m_numbering;
    const qsizetype size = m_text.size();
    const qsizetype firstBox = m_text.boxCount();
    bool isRead = false;
    while (m_xml.nextChild()) {
        if (!isRead) {
            readChildren();
            isRead = m_text.size() > size || m_text.boxCount() > firstBox;
        } else if (m_recordsPlaces) {
            const DocxNumbering after = std::exchange(m_numbering, numbering);
            DocxText text = std::exchange(m_text, {});
            readChildren();
            text.addCopies(firstBox, m_text);
            m_text = std::move(text);
            m_numbering = after;
        } else {
            m_xml.skip();
        }
    }
}

void DocxWalker::readBox()
{
    DocxText text = std::exchange(m_text, {});
    const bool runIsHidden = m_runIsHidden;
    readChildren();
    m_text.endLine();
    if (!runIsHidden) {
        text.addBox(m_text);
    }
    m_text = std::move(text);
    m_runIsHidden = runIsHidden;
}

void DocxWalker::checkSize()
{
    if (m_text.cellCount() > MaximumCells || m_text.size() > MaximumTextSize) {
        m_xml.raiseError(Docx::tr("It holds more than any report does."));
    }
}

} // namespace gouji
