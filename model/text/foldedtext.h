// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetext.h"

#include <QList>
#include <QString>

namespace gouji {

/// A text folded for comparison, with an exact map back to the text it was made of.
///
/// Folding is compatibility normalisation (NFKC: full-width digits, brackets and letters become half-width),
/// traditional to simplified characters, readings that a conversion inserted after a character removed (發(fā)布
/// becomes 发布, while (略), (一) and (万元) stay), zero-width marks removed, and every kind of blank made a plain
/// space (runs of blanks are kept, one for one; '\n' stays, and a '\r' without '\n' becomes one). Case is kept, and so
/// are superscripts, circled digits and fractions: behind a number they are none of its digits.
/// Folding twice changes nothing more.
class FoldedText
{
public:
    FoldedText() = default;
    explicit FoldedText(QStringView text);

    const QString &text() const { return m_text; }
    QStringView view(SourceSpan folded) const { return QStringView(m_text).mid(folded.begin, folded.size()); }

    /// Offset in the original text of the character that the folded one at `folded` was made from. At the end: the
    /// original's end.
    qsizetype toOriginal(qsizetype folded) const { return m_toOriginal.at(folded); }
    /// The range of the original that was folded to `folded`: a reading removed inside or after the last character
    /// belongs to it, one before the first does not. A character that became several is taken whole.
    SourceSpan toOriginal(SourceSpan folded) const;
    /// The first folded offset made from the original at or after `original`.
    qsizetype fromOriginal(qsizetype original) const;
    SourceSpan fromOriginal(SourceSpan original) const
    {
        return {fromOriginal(original.begin), fromOriginal(original.end)};
    }

private:
    QString m_text;
    QList<quint32> m_toOriginal{0}; // one entry a folded unit, and one for the end; never falls
};

/// The folded text alone, for labels and other short strings.
QString folded(QStringView text);

} // namespace gouji
