// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writtenout.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

bool isBreak(char32_t character)
{
    return character == U'\n' || character == U'\r' || character == U'\t';
}

bool mustBeWrittenOut(char32_t character, Breaks breaks)
{
    return actsOnDisplay(character) && (breaks == Breaks::WrittenOut || !isBreak(character));
}

} // namespace

bool turnsDirection(char32_t character)
{
    return u_hasBinaryProperty(UChar32(character), UCHAR_BIDI_CONTROL) != 0;
}

bool actsOnDisplay(char32_t character)
{
    if (character >= U' ' && character <= U'~') {
        return false;
    }
    constexpr uint32_t Categories = U_GC_CC_MASK | U_GC_CS_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
    constexpr char32_t AnnotationAnchor = 0xFFF9;
    const auto code = UChar32(character);
    return (U_GET_GC_MASK(code) & Categories) != 0 || turnsDirection(character) || U_IS_UNICODE_NONCHAR(code) ||
           (character >= AnnotationAnchor && character <= char32_t(QChar::ObjectReplacementCharacter));
}

QString writtenOut(const QString &text, Breaks breaks)
{
    const char16_t *const units = QStringView(text).utf16();
    QString shown;
    qsizetype taken = 0; // so much of the text is in `shown`
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        UChar32 character = 0;
        U16_NEXT(units, at, text.size(), character); // an unpaired surrogate is taken as it is
        if (mustBeWrittenOut(char32_t(character), breaks)) {
            shown += QStringView(text).sliced(taken, begin - taken);
            shown += u"[U+%1]"_s.arg(QString::number(character, 16).toUpper().rightJustified(4, u'0'));
            taken = at;
        }
    }
    return taken == 0 ? text : shown + text.sliced(taken);
}

QString withoutStop(QString message)
{
    while (!message.isEmpty() && QStringView(u" .?!。？！").contains(message.back())) {
        message.chop(1);
    }
    return message;
}

} // namespace gouji
