// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldingtable.h"

#include <QList>

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uniset.h>

#include <memory>

namespace gouji {

namespace {

const icu::Normalizer2 &nfkc()
{
    UErrorCode status = U_ZERO_ERROR;
    return *icu::Normalizer2::getNFKCInstance(status);
}

std::unique_ptr<icu::Transliterator> transliterator(const char *id)
{
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<icu::Transliterator>(
        icu::Transliterator::createInstance(icu::UnicodeString(id, -1, US_INV), UTRANS_FORWARD, status));
}

/// Calls `use(character, result)` with what `transliterator` makes of each character of `characters` by itself.
template<typename Use>
void transliterateEach(const icu::Transliterator &transliterator, const icu::UnicodeSet &characters, Use use)
{
    // Many at a time, parted by line feeds; not all at once, since each replacement moves the rest of the string.
    constexpr int Many = 128;
    for (int32_t begin = 0; begin < characters.size(); begin += Many) {
        const int32_t end = std::min(begin + Many, characters.size());
        icu::UnicodeString text;
        for (int32_t i = begin; i < end; ++i) {
            text.append(characters.charAt(i)).append(u'\n');
        }
        transliterator.transliterate(text);
        int32_t at = 0;
        for (int32_t i = begin; i < end; ++i) {
            const int32_t lineEnd = text.indexOf(u'\n', at);
            use(char32_t(characters.charAt(i)), QStringView(text.getBuffer() + at, lineEnd - at));
            at = lineEnd + 1;
        }
    }
}

/// A syllable without its tone: letters NFC in lower case, ü for v.
struct Syllable
{
    QString letters;
    int toneMarks = 0;
};

Syllable withoutTone(QStringView printed)
{
    Syllable syllable;
    for (const QChar unit : printed.toString().normalized(QString::NormalizationForm_D).toLower()) {
        switch (unit.unicode()) {
        case 0x0300: // grave
        case 0x0301: // acute
        case 0x0304: // macron
        case 0x0306: // breve, as some print the caron
        case 0x030C: // caron
            ++syllable.toneMarks;
            break;
        case 0x0251: // the one-storey a of schoolbooks
            syllable.letters += u'a';
            break;
        case 0x0261: // and their g
            syllable.letters += u'g';
            break;
        case u'v':
            syllable.letters += QChar(0x00FC);
            break;
        default:
            syllable.letters += unit;
        }
    }
    syllable.letters = syllable.letters.normalized(QString::NormalizationForm_C);
    return syllable;
}

/// The syllables of Han-Latin, without tones.
struct Readings
{
    QHash<QString, quint16> syllables;
    QHash<char32_t, quint16> ofCharacter;

    Readings()
    {
        UErrorCode status = U_ZERO_ERROR;
        const icu::UnicodeSet han(u"[[:Ideographic:]&[\\u3007\\u4E00-\\u9FFF]]", status);
        transliterateEach(*transliterator("Han-Latin"), han, [this](char32_t character, QStringView reading) {
            if (reading.front().isLetter() && reading.front().script() == QChar::Script_Latin) {
                const QString letters = withoutTone(reading).letters;
                const quint16 number = syllables.value(letters, quint16(syllables.size()));
                syllables.insert(letters, number);
                ofCharacter.insert(character, number);
            }
        });
    }
};

} // namespace

const FoldingTable &FoldingTable::instance()
{
    static const FoldingTable table;
    return table;
}

FoldingTable::FoldingTable()
{
    const auto toSimplified = transliterator("Traditional-Simplified");
    icu::UnicodeSet traditional;
    toSimplified->getSourceSet(traditional);
    transliterateEach(*toSimplified, traditional, [this](char32_t character, QStringView result) {
        const QList<uint> characters = result.toUcs4();
        // Two characters that ICU makes of each other become one.
        if (characters.size() == 1 && m_simplified.value(characters.first()) != character) {
            m_simplified.insert(character, characters.first());
        }
    });
    for (char32_t unit = 0; unit < m_simple.size(); ++unit) {
        m_simple[unit] = NotSimple;
        if (unit != u'\r' && !U_IS_SURROGATE(unit) && !vanishes(unit) && !continues(unit)) {
            const auto character = char16_t(unit);
            const QString result = fold(QStringView(&character, 1));
            if (result.size() == 1) {
                m_simple[unit] = result.front().unicode();
            }
        }
    }
}

bool FoldingTable::vanishes(char32_t character)
{
    return u_hasBinaryProperty(UChar32(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

bool FoldingTable::continues(char32_t character)
{
    return nfkc().hasBoundaryBefore(UChar32(character)) == 0;
}

QString FoldingTable::fold(QStringView characters) const
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString composed =
        nfkc().normalize(icu::UnicodeString(false, characters.utf16(), int32_t(characters.size())), status);
    QString result;
    for (int32_t at = 0; at < composed.length(); at = composed.moveIndex32(at, 1)) {
        const auto character = char32_t(composed.char32At(at));
        if (vanishes(character)) {
            continue;
        }
        const bool isBlank = character != u'\n' && u_isUWhiteSpace(UChar32(character)) != 0;
        result += QChar::fromUcs4(isBlank ? U' ' : m_simplified.value(character, character));
    }
    return result;
}

bool isReading(QStringView letters, char32_t character)
{
    const Syllable syllable = withoutTone(letters);
    if (syllable.toneMarks > 1 || (syllable.toneMarks == 0 && letters != letters.toString().toLower())) {
        return false;
    }
    static const Readings readings;
    const auto found = readings.syllables.find(syllable.letters);
    if (found == readings.syllables.end()) {
        return false;
    }
    return syllable.toneMarks == 1 || readings.ofCharacter.value(character, 0xFFFF) == *found;
}

} // namespace gouji
