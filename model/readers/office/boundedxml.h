// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

namespace gouji {

/// Reads the XML of a part, element by element. What stands in no part that an office program writes, and would take
/// time or memory without bound, is an error: a document type declaration (which declares entities), elements nested
/// deeper than MaximumDepth or that declare more than MaximumNamespaces (Qt searches them one by one). Names are
/// compared without their namespace: it differs between ECMA-376's transitional and strict forms.
class BoundedXml : public QXmlStreamReader
{
public:
    static constexpr int MaximumDepth = 500;
    static constexpr int MaximumNamespaces = 256; ///< Declared by the elements that are open.

    using QXmlStreamReader::QXmlStreamReader;

    /// On to the next token; QXmlStreamReader::readNext() knows no bounds.
    TokenType next();
    /// On to the next child of the current element (of the document: to its root); false where there is none left.
    bool nextChild();
    /// On to the end of the current element.
    void skip();
    /// The text of the current element, without that of its children; on to its end.
    QString takeText();

    /// An attribute of the current element; empty where it does not have it.
    QString attribute(QLatin1StringView name) const;
    /// Its attribute `val`, in which WordprocessingML says nearly all.
    QString value() const { return attribute(QLatin1StringView("val")); }
    /// `val` as a number between the two; `absent` where it is none.
    int number(int smallest, int largest, int absent) const;
    /// Whether an on/off element, such as w:vanish, is on.
    bool isOn() const;

private:
    qsizetype m_namespaces = 0;
    QList<qsizetype> m_declared; // by the open elements, the innermost last
};

} // namespace gouji
