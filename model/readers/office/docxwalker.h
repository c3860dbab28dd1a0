// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundedxml.h"
#include "docxnumbering.h"
#include "docxtext.h"

namespace gouji {

/// Goes through the main part of a Word document and puts together what it prints: not what is hidden, deleted or the
/// instruction of a field; with the automatic numbers.
class DocxWalker
{
public:
    static constexpr qsizetype MaximumCells = 200'000;

    /// @param recordsPlaces whether what DocxText keeps for writing is wanted
    DocxWalker(BoundedXml &xml, DocxStyles styles, DocxNumbering numbering, bool recordsPlaces);

    /// Reads to the end; an error is then `xml`'s.
    void walk();

    const DocxText &text() const { return m_text; }
    /// Whether there is a file embedded that only Word shows in its place (w:altChunk).
    bool hasEmbeddedFile() const { return m_hasEmbeddedFile; }

private:
    enum class Element
    {
        Wrapper, ///< All that is not named here: what it holds is read.
        Skipped,
        Paragraph,
        Run,
        RunProperties,
        Text,
        Blank,
        Hyphen,
        Symbol,
        LineBreak,
        FieldCharacter,
        Inserted,
        Deleted,
        Alternatives,
        Box,
        Table,
        EmbeddedFile,
    };
    static Element elementOf(QStringView name);

    /// Of the paragraph that is being read.
    struct Paragraph
    {
        DocxProperties properties;
        QString style;
        bool goesOn = false; ///< Its mark is deleted or hidden: the next paragraph's text follows its own.
        bool markChanged = false;
        QList<SourceSpan> markProperties;
        QList<bool> fieldInstructions; ///< Of the open fields, whether it is their instruction that is being read.
    };

    void readChildren();
    void readElement();
    void readCharacter(Element element);
    void readParagraph();
    void readParagraphProperties();
    void readMark();
    void placeNumber();
    void readRun();
    void readRunProperties();
    void readText();
    void readFieldCharacter();
    void readInserted();
    void skipDeleted();
    void readAlternatives();
    void readBox();
    void readTable();
    void readRows();
    void readRow();
    void readCells();
    void readCell();
    void checkSize();

    bool isShown() const;
    int headingLevel() const;
    qsizetype offset() const { return m_xml.characterOffset(); }

    BoundedXml &m_xml;
    DocxStyles m_styles;
    DocxNumbering m_numbering;
    bool m_recordsPlaces;
    bool m_hasEmbeddedFile = false;
    DocxText m_text;
    Paragraph m_paragraph;
    bool m_runIsHidden = false;
};

} // namespace gouji
