// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stringitem.h"

#include "workbook.h"
#include "xmlbytes.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// A <t> element of an item.
struct TextElement
{
    qsizetype begin = 0; ///< In the item's bytes.
    qsizetype end = 0;
    QByteArray name;      ///< With its prefix.
    qsizetype offset = 0; ///< Of its text in the item's.
    qsizetype size = 0;
    QString text;
    bool isChanged = false;
};

QString textOfElement(const QByteArray &element)
{
    QXmlStreamReader xml(element);
    xml.setNamespaceProcessing(false);
    xml.readNextStartElement();
    return decodedText(xml.readElementText(QXmlStreamReader::SkipChildElements));
}

void apply(const TextEdit &edit, std::vector<TextElement> &elements)
{
    const auto takesText = [&edit](const TextElement &element) {
        return edit.source.begin < element.offset + element.size;
    };
    const auto taking = std::find_if(elements.begin(), elements.end(), takesText);
    TextElement &target = taking == elements.end() ? elements.back() : *taking;
    for (TextElement &element : elements) {
        const qsizetype begin = std::max(edit.source.begin, element.offset);
        const qsizetype end = std::min(edit.source.end, element.offset + element.size);
        if (begin < end) {
            element.text.remove(begin - element.offset, end - begin);
            element.isChanged = true;
        }
    }
    target.text.insert(edit.source.begin - target.offset, edit.text);
    target.isChanged = true;
}

} // namespace

QByteArray encodedText(const QString &text)
{
    static const QRegularExpression looksEncoded(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString encoded = QString(text).replace(looksEncoded, u"_x005F_"_s).toHtmlEscaped();
    for (qsizetype at = encoded.size() - 1; at >= 0; --at) {
        const char16_t unit = encoded.at(at).unicode();
        if ((unit < u' ' && unit != u'\n' && unit != u'\t') || unit >= 0xFFFE) {
            encoded.replace(at, 1, u"_x%1_"_s.arg(int(unit), 4, 16, QLatin1Char('0')));
        }
    }
    return encoded.toUtf8();
}

QByteArray withEdits(const QByteArray &item, QList<TextEdit> edits)
{
    static const QByteArray Wrap = "<is>";
    const QByteArray wrapped = Wrap + item + "</is>";
    XmlBytes bytes(wrapped);
    QXmlStreamReader &xml = bytes.xml();
    std::vector<TextElement> elements;
    QList<Splice> splices;
    qsizetype size = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const bool isText = bytes.localName() == "t"_L1;
        const qsizetype begin = bytes.tagBegin();
        const QByteArray name = xml.qualifiedName().toLatin1();
        if (isText || bytes.localName() == "rPh"_L1 || bytes.localName() == "phoneticPr"_L1) {
            xml.skipCurrentElement();
            splices.append({.begin = begin, .end = bytes.tagEnd(), .bytes = {}});
        }
        if (isText) {
            const QString text = textOfElement(wrapped.mid(begin, bytes.tagEnd() - begin));
            elements.push_back({begin, bytes.tagEnd(), name, size, text.size(), text});
            size += text.size();
            splices.removeLast();
        }
    }
    if (elements.empty()) {
        return item;
    }
    // From the last on, so that the offsets of the others stay.
    std::sort(edits.begin(), edits.end(),
              [](const TextEdit &a, const TextEdit &b) { return a.source.begin > b.source.begin; });
    for (const TextEdit &edit : std::as_const(edits)) {
        apply(edit, elements);
    }
    for (const TextElement &element : elements) {
        if (element.isChanged) {
            splices.append({element.begin, element.end,
                            "<" + element.name + " xml:space=\"preserve\">" + encodedText(element.text) + "</" +
                                element.name + ">"});
        }
    }
    const QByteArray result = spliced(wrapped, splices);
    return result.mid(Wrap.size(), result.size() - 2 * Wrap.size() - 1);
}

QHash<qsizetype, QByteArray> sharedItems(const QByteArray &strings, const QList<qsizetype> &indices)
{
    QHash<qsizetype, QByteArray> items;
    XmlBytes bytes(strings);
    QXmlStreamReader &xml = bytes.xml();
    qsizetype index = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || bytes.localName() != "si"_L1) {
            continue;
        }
        const qsizetype begin = bytes.tagEnd();
        xml.skipCurrentElement();
        if (indices.contains(index)) {
            items.insert(index, strings.mid(begin, bytes.tagBegin() - begin));
        }
        ++index;
    }
    return bytes.isUnreadable() ? QHash<qsizetype, QByteArray>() : items;
}

} // namespace gouji
