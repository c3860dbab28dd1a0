// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace gouji {

class BoundedXml;

/// What a paragraph has by itself or by its style, as far as it tells how the text reads.
struct DocxProperties
{
    std::optional<int> outlineLevel; ///< 0 to 8, 9 for text that is no heading.
    std::optional<int> list;         ///< Its numbering (w:numId); 0 for none.
    std::optional<int> listLevel;    ///< 0 to 8.
    std::optional<bool> isHidden;

    /// Takes from `other` what is not known here.
    void inherit(const DocxProperties &other);
    /// Reads the child of w:pPr that `xml` is at; false for one that does not matter here, which is not read.
    bool readChild(BoundedXml &xml);
};

/// The styles of a document (ECMA-376 part 1, 17.7).
class DocxStyles
{
public:
    /// Reads the part's styles, `xml` being at its root.
    void read(BoundedXml &xml);

    /// Of a style and all that it is based on; of the default paragraph style for an empty id.
    DocxProperties properties(const QString &id) const;

private:
    struct Style
    {
        QString basedOn;
        DocxProperties properties;
    };
    void readStyle(BoundedXml &xml);
    DocxProperties inherited(const QString &id) const;

    QHash<QString, Style> m_styles;
    QHash<QString, DocxProperties> m_inherited;
    QString m_default;
};

} // namespace gouji
