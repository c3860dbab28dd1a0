// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfwords.h"

#include <QMarginsF>
#include <QTextBoundaryFinder>

#include <poppler-qt6.h>

#include <algorithm>

namespace gouji {

namespace {

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

bool isLatin(QChar c)
{
    return isDigit(c) || (c.isLetter() && c.unicode() < 0x250);
}

PdfLine &lineFor(const PdfWord &word, QList<PdfLine> *lines)
{
    if (!lines->isEmpty()) {
        const QRectF &line = lines->last().words.first().box;
        const qreal reach = std::min(line.height(), word.box.height()) / 2;
        if (std::abs(line.center().y() - word.box.center().y()) < reach) {
            return lines->last();
        }
    }
    lines->emplace_back();
    return lines->last();
}

/// Some fonts name the glyph of a character by the radical that looks the same (⾃ for 自).
QString withoutRadicals(QString text)
{
    for (QChar &c : text) {
        if (c >= u'\u2E80' && c <= u'\u2FD5') {
            const QString character = QString(c).normalized(QString::NormalizationForm_KC);
            c = character.size() == 1 ? character.front() : c;
        }
    }
    return text;
}

/// Finds the width of a full-width character, and makes the boxes as high as a line of such.
void fitHeight(PdfWord *word)
{
    const bool isTurned = word->isVertical();
    qreal widths = 0;
    qreal ems = 0; // that the characters are wide together
    for (qsizetype i = 0; i < word->characters.size(); ++i) {
        static constexpr qreal LatinWidth = 0.53;
        const QChar c = word->text.at(i);
        const bool isFullWidth = c.unicode() >= 0x2E80;
        if (isFullWidth || isLatin(c)) {
            widths += isTurned ? word->characters.at(i).height() : word->characters.at(i).width();
            ems += isFullWidth ? 1 : LatinWidth;
        }
    }
    const qreal across = isTurned ? word->box.width() : word->box.height();
    static constexpr qreal LineHeight = 1.2;
    word->em = ems > 0 ? std::min(widths / ems, across) : across / LineHeight;
    const qreal margin = std::max(0.0, (across - word->em * LineHeight) / 2);
    const QMarginsF margins = isTurned ? QMarginsF(margin, 0, margin, 0) : QMarginsF(0, margin, 0, margin);
    word->box -= margins;
    for (QRectF &character : word->characters) {
        character -= margins;
    }
}

/// Lines of words that were turned: the page is read as if turned back, then first line first.
QList<PdfLine> verticalLinesOf(QList<PdfWord> words)
{
    const bool isUpwards = std::ranges::any_of(words, &PdfWord::isUpwards);
    std::ranges::sort(words, [isUpwards](const PdfWord &a, const PdfWord &b) {
        const qreal across = a.box.center().x() - b.box.center().x();
        if (std::abs(across) > std::min(a.box.width(), b.box.width()) / 2) {
            return isUpwards ? across < 0 : across > 0;
        }
        return isUpwards ? a.box.bottom() > b.box.bottom() : a.box.top() < b.box.top();
    });
    QList<PdfLine> lines(1);
    for (const PdfWord &word : std::as_const(words)) {
        lines.last().add(word);
    }
    return lines;
}

} // namespace

PdfWord PdfWord::of(const Poppler::TextBox &box, int page)
{
    PdfWord word{.text = withoutRadicals(box.text()), .box = box.boundingBox(), .characters = {}, .page = page};
    const QList<uint> characters = word.text.toUcs4();
    word.characters.reserve(word.text.size());
    for (int i = 0; i < characters.size(); ++i) {
        const QRectF character = box.charBoundingBox(i);
        word.characters.resize(word.characters.size() + (QChar::requiresSurrogates(characters.at(i)) ? 2 : 1),
                               character);
    }
    fitHeight(&word);
    return word;
}

PdfWord PdfWord::part(qsizetype begin, qsizetype end) const
{
    PdfWord piece{.text = text.sliced(begin, end - begin),
                  .box = {},
                  .characters = characters.sliced(begin, end - begin),
                  .em = em,
                  .page = page,
                  .isUnsure = isUnsure};
    for (const QRectF &character : std::as_const(piece.characters)) {
        piece.box |= character;
    }
    return piece;
}

bool PdfWord::isVertical() const
{
    return characters.size() > 1 && std::abs(characters.last().center().y() - characters.first().center().y()) >
                                        std::abs(characters.last().center().x() - characters.first().center().x());
}

bool PdfWord::isUpwards() const
{
    return isVertical() && characters.last().center().y() < characters.first().center().y();
}

bool PdfWord::isNumber() const
{
    static constexpr QStringView Marks = u".,+-，．％%";
    return std::ranges::any_of(text, isDigit) &&
           std::ranges::all_of(text, [](QChar c) { return isDigit(c) || Marks.contains(c); });
}

void PdfLine::add(const PdfWord &word)
{
    box |= word.box;
    words.append(word);
}

QString PdfLine::text() const
{
    QString text;
    for (const PdfWord &word : words) {
        text += word.text;
    }
    return text;
}

bool PdfLine::isNumber() const
{
    return std::ranges::all_of(words, &PdfWord::isNumber);
}

QList<PdfLine> linesOf(QList<PdfWord> words)
{
    const auto vertical = std::ranges::count_if(words, &PdfWord::isVertical);
    if (vertical > 0 && vertical * 3 >= words.size()) {
        return verticalLinesOf(std::move(words));
    }
    std::ranges::sort(words, {}, [](const PdfWord &word) { return word.box.center().y(); });
    QList<PdfLine> lines;
    for (const PdfWord &word : std::as_const(words)) {
        lineFor(word, &lines).add(word);
    }
    for (PdfLine &line : lines) {
        std::ranges::sort(line.words, {}, [](const PdfWord &word) { return word.box.left(); });
    }
    return lines;
}

bool hasBlankBetween(const PdfWord &word, const PdfWord &next)
{
    const qreal gap = next.box.left() - word.box.right();
    return (isLatin(word.text.back()) && isLatin(next.text.front())) || gap > std::min(word.em, next.em) * 0.8;
}

bool isBrokenBefore(const PdfLine &line, const PdfLine &next, qreal roomLeft)
{
    PdfLine beginning; // up to the first blank
    for (const PdfWord &word : next.words) {
        if (!beginning.words.isEmpty() && hasBlankBetween(beginning.words.last(), word)) {
            break;
        }
        beginning.add(word);
    }
    const QString text = beginning.text();
    qsizetype unbroken = QTextBoundaryFinder(QTextBoundaryFinder::Line, text).toNextBoundary();
    qreal width = 0;
    for (const PdfWord &word : std::as_const(beginning.words)) {
        const qsizetype taken = std::clamp<qsizetype>(unbroken, 0, word.text.size());
        width += word.part(0, taken).box.width();
        unbroken -= taken;
    }
    // Room of a character is also lost where lines are not set to the end.
    return roomLeft < width + line.words.last().em * 1.2;
}

bool startsItem(QStringView text)
{
    static constexpr QStringView Numerals = u"一二三四五六七八九十";
    const bool isOpened = text.startsWith(u'（') || text.startsWith(u'(');
    const qsizetype begin = isOpened ? 1 : 0;
    qsizetype end = begin;
    while (end < text.size() && end < begin + 3 && (isDigit(text.at(end)) || Numerals.contains(text.at(end)))) {
        ++end;
    }
    if (end == begin || end == text.size()) {
        return false;
    }
    const QChar mark = text.at(end);
    const bool isDecimal = (mark == u'.' || mark == u'．') && end + 1 < text.size() && isDigit(text.at(end + 1));
    return isOpened ? mark == u'）' || mark == u')' : QStringView(u"、.．").contains(mark) && !isDecimal;
}

} // namespace gouji
