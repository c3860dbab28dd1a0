// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldingtable.h"

#include <QList>
#include <QSet>

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/uniset.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace gouji {

namespace {

/// Characters that would read as digits of the number they stand beside: superscripts, circled digits, fractions.
icu::UnicodeSet numberMarks(const icu::Normalizer2 &nfkc)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeSet candidates(u"[[:NFKC_QC=No:]&[[:gc=No:][:gc=So:]]]", status);
    icu::UnicodeSet marks;
    for (int32_t i = 0; i < candidates.size(); ++i) {
        const icu::UnicodeString result = nfkc.normalize(icu::UnicodeString(candidates.charAt(i)), status);
        if (u_isdigit(result[0]) != 0 || u_isdigit(result[result.length() - 1]) != 0) {
            marks.add(candidates.charAt(i));
        }
    }
    return marks;
}

/// NFKC of all but the marks of numbers, which stay.
const icu::Normalizer2 &nfkc()
{
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2 &whole = *icu::Normalizer2::getNFKCInstance(status);
    static const icu::UnicodeSet changing(numberMarks(whole).complement());
    static const icu::FilteredNormalizer2 filtered(whole, changing);
    return filtered;
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
    std::vector<UChar32> all;
    for (int32_t range = 0; range < characters.getRangeCount(); ++range) {
        for (UChar32 character = characters.getRangeStart(range); character <= characters.getRangeEnd(range);
             ++character) {
            all.push_back(character);
        }
    }
    // Many at a time, parted by line feeds; not all at once, since each replacement moves the rest of the string.
    constexpr size_t Many = 128;
    for (size_t begin = 0; begin < all.size(); begin += Many) {
        const size_t end = std::min(begin + Many, all.size());
        icu::UnicodeString text;
        for (size_t i = begin; i < end; ++i) {
            text.append(all[i]).append(u'\n');
        }
        transliterator.transliterate(text);
        int32_t at = 0;
        for (size_t i = begin; i < end; ++i) {
            const int32_t lineEnd = text.indexOf(u'\n', at);
            use(char32_t(all[i]), QStringView(text.getBuffer() + at, lineEnd - at));
            at = lineEnd + 1;
        }
    }
}

/// A pinyin syllable: its letters packed into a number, and how many tone marks it bears.
struct Syllable
{
    quint64 letters = 0; ///< A byte each; 0 for what is no syllable.
    int toneMarks = 0;
};

constexpr quint64 UmlautU = 0xFC;

/// Takes one unit of a syllable in decomposed form. @return false for what pinyin does not write.
bool take(Syllable &syllable, char16_t unit)
{
    switch (unit) {
    case 0x0300: // grave
    case 0x0301: // acute
    case 0x0304: // macron
    case 0x0306: // breve, as some print the caron
    case 0x030C: // caron
        ++syllable.toneMarks;
        return true;
    case 0x0302: // ê
        return true;
    case 0x0308: // ü
        syllable.letters = (syllable.letters & ~quint64(0xFF)) | UmlautU;
        return true;
    case 0x0251: // the one-storey a of schoolbooks
        unit = u'a';
        break;
    case 0x0261: // and their g
        unit = u'g';
        break;
    default:
        unit = char16_t(QChar::toLower(unit));
    }
    if (unit < u'a' || unit > u'z') {
        return false;
    }
    syllable.letters = syllable.letters << 8 | (unit == u'v' ? UmlautU : unit);
    return true;
}

/// Canonical decomposition; remembered for the letters that readings are printed with.
QString decomposed(QChar unit)
{
    static const QStringList latin = [] {
        QStringList list;
        for (char16_t letter = 0; letter < 0x250; ++letter) {
            list.append(QString(QChar(letter)).normalized(QString::NormalizationForm_D));
        }
        return list;
    }();
    return unit.unicode() < latin.size() ? latin.at(unit.unicode())
                                         : QString(unit).normalized(QString::NormalizationForm_D);
}

bool takeAll(Syllable &syllable, const QString &units)
{
    return std::all_of(units.begin(), units.end(), [&syllable](QChar unit) { return take(syllable, unit.unicode()); });
}

Syllable syllable(QStringView printed)
{
    Syllable syllable;
    for (const QChar unit : printed) {
        const bool isTaken =
            unit.unicode() < 0x80 ? take(syllable, unit.unicode()) : takeAll(syllable, decomposed(unit));
        if (!isTaken) {
            return {};
        }
    }
    return syllable;
}

/// What Han-Latin says of the characters of GB 2312: together they are read in every syllable there is.
struct Readings
{
    QSet<quint64> syllables;              // letters, whatever the tone
    QHash<char32_t, quint64> ofCharacter; // letters

    Readings()
    {
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeSet characters;
        UConverter *const converter = ucnv_open("GB2312", &status);
        ucnv_getUnicodeSet(converter, characters.toUSet(), UCNV_ROUNDTRIP_SET, &status);
        ucnv_close(converter);
        characters.retainAll(icu::UnicodeSet(u"[:Ideographic:]", status));
        transliterateEach(*transliterator("Han-Latin"), characters, [this](char32_t character, QStringView reading) {
            const quint64 letters = syllable(reading).letters;
            if (letters != 0) {
                syllables.insert(letters);
                ofCharacter.insert(character, letters);
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
        const auto character = UChar32(unit);
        const bool standsAlone = unit != u'\r' && !U_IS_SURROGATE(unit) && !vanishes(unit) && !continues(unit);
        const bool isNormal = u_getIntPropertyValue(character, UCHAR_NFKC_QUICK_CHECK) == UNORM_YES;
        if (!standsAlone) {
            m_simple[unit] = NotSimple;
        } else if (isNormal && u_isUWhiteSpace(character) == 0 && !m_simplified.contains(unit)) {
            m_simple[unit] = char16_t(unit);
        } else {
            const auto same = char16_t(unit);
            const QString result = fold(QStringView(&same, 1));
            m_simple[unit] = result.size() == 1 ? result.front().unicode() : NotSimple;
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
    const Syllable printed = syllable(letters);
    const auto isSmall = [](QChar unit) { return unit.isLower(); };
    if (printed.letters == 0 || printed.toneMarks > 1 ||
        (printed.toneMarks == 0 && !std::all_of(letters.begin(), letters.end(), isSmall))) {
        return false;
    }
    static const Readings readings;
    return printed.toneMarks == 1 ? readings.syllables.contains(printed.letters)
                                  : readings.ofCharacter.value(character) == printed.letters;
}

} // namespace gouji
