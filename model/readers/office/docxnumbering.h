// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docxstyles.h"

#include <array>

namespace gouji {

/// Writes a number as a list prints it.
/// @param format a name of ECMA-376 part 1, 17.18.59; one that is not known is written in digits
QString listNumber(qint64 number, const QString &format);

/// The automatic numbers of a document's lists (ECMA-376 part 1, 17.9), counted as the paragraphs come.
class DocxNumbering
{
public:
    /// Reads the part's lists, `xml` being at its root.
    void read(BoundedXml &xml);
    /// The list level that goes with a paragraph style; 0 where none does.
    int levelOf(int list, const QString &style) const;
    /// Counts a paragraph and writes its number, with a blank behind it where one is printed; nothing for a bullet.
    QString next(int list, int level);

    /// Lists may be defined by a style, which is known only when all styles are.
    void setStyles(const DocxStyles &styles) { m_styles = styles; }

private:
    static constexpr int Levels = 9;
    struct Level
    {
        QString text; ///< "（%1）"
        QString format;
        QString style;
        int start = 0;
        int restartAfter = -1; ///< 1-based level that restarts it, 0 for none; -1 for any level above.
        bool isLegal = false;  ///< All numbers are printed in digits.
        bool isTight = false;  ///< Nothing is printed behind the number.
    };
    struct Definition
    {
        std::array<Level, Levels> levels;
        std::array<std::optional<qint64>, Levels> counts;
        QString style; ///< Which says what the list really is.
    };
    struct List
    {
        int definition = -1;
        QHash<int, int> starts; ///< By level, until the list begins there.
        QHash<int, Level> levels;
    };
    static void readLevel(BoundedXml &xml, Level *level);
    void readDefinition(BoundedXml &xml);
    void readList(BoundedXml &xml);
    int definitionOf(const List &list) const;
    static QString printed(const Definition &definition, const List &list, int level);
    static const Level &levelOf(const Definition &definition, const List &list, int level);

    DocxStyles m_styles;
    QHash<int, Definition> m_definitions;
    QHash<int, List> m_lists;
};

} // namespace gouji
