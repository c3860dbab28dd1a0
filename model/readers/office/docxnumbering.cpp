// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docxnumbering.h"

#include "boundedxml.h"

#include <unicode/numfmt.h>

#include <algorithm>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Formats that are a row of characters, from the one for 1 on; numbers past its end are written in digits.
struct Series
{
    QLatin1StringView format;
    QStringView characters;
};

constexpr std::array AllSeries{
    Series{"decimalEnclosedCircle"_L1,
           u"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"},
    Series{"decimalEnclosedCircleChinese"_L1, u"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"},
    Series{"decimalEnclosedFullstop"_L1, u"⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"},
    Series{"decimalEnclosedParen"_L1, u"⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"},
    Series{"ideographEnclosedCircle"_L1, u"㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"},
    Series{"ideographTraditional"_L1, u"甲乙丙丁戊己庚辛壬癸"},
    Series{"ideographZodiac"_L1, u"子丑寅卯辰巳午未申酉戌亥"},
};

/// Formats that are one of ICU's numbering systems.
struct System
{
    QLatin1StringView format;
    const char *icu;
};

constexpr std::array Systems{
    System{"chineseCounting"_L1, "hans"},
    System{"chineseCountingThousand"_L1, "hans"},
    System{"chineseLegalSimplified"_L1, "hansfin"},
    System{"japaneseCounting"_L1, "jpan"},
    System{"japaneseLegal"_L1, "jpanfin"},
    System{"taiwaneseCounting"_L1, "hant"},
    System{"taiwaneseCountingThousand"_L1, "hant"},
    System{"ideographLegalTraditional"_L1, "hantfin"},
    System{"ideographDigital"_L1, "hanidec"},
    System{"japaneseDigitalTenThousand"_L1, "hanidec"},
    System{"taiwaneseDigital"_L1, "hanidec"},
    System{"decimalFullWidth"_L1, "fullwide"},
    System{"decimalFullWidth2"_L1, "fullwide"},
    System{"upperRoman"_L1, "roman"},
    System{"lowerRoman"_L1, "romanlow"},
};

QString inSystem(qint64 number, const char *system)
{
    // Made once: it takes a millisecond.
    thread_local std::map<QByteArrayView, std::unique_ptr<icu::NumberFormat>> formats;
    std::unique_ptr<icu::NumberFormat> &format = formats[system];
    UErrorCode status = U_ZERO_ERROR;
    if (!format) {
        icu::Locale locale("zh");
        locale.setKeywordValue("numbers", system, status);
        format.reset(icu::NumberFormat::createInstance(locale, status));
        if (U_FAILURE(status)) {
            format.reset();
            return QString::number(number);
        }
        format->setGroupingUsed(false);
    }
    icu::UnicodeString written;
    format->format(int64_t(number), written);
    return QString::fromUtf16(written.getBuffer(), written.length());
}

/// a … z, aa, bb …
QString letters(qint64 number, char first)
{
    constexpr qint64 Alphabet = 26;
    constexpr qint64 MostLetters = 30;
    return number < 1 || number > Alphabet * MostLetters
               ? QString::number(number)
               : QString((number - 1) / Alphabet + 1, QChar(char16_t(first + (number - 1) % Alphabet)));
}

} // namespace

QString listNumber(qint64 number, const QString &format)
{
    const auto isFormat = [&format](const auto &known) { return known.format == format; };
    const auto series = std::find_if(AllSeries.begin(), AllSeries.end(), isFormat);
    if (series != AllSeries.end() && number >= 1 && number <= series->characters.size()) {
        return series->characters.at(number - 1);
    }
    const auto system = std::find_if(Systems.begin(), Systems.end(), isFormat);
    if (system != Systems.end()) {
        return inSystem(number, system->icu);
    }
    if (format == "lowerLetter"_L1 || format == "upperLetter"_L1) {
        return letters(number, format == "lowerLetter"_L1 ? 'a' : 'A');
    }
    const QString digits = QString::number(number);
    return format == "none"_L1                         ? QString()
           : format == "decimalZero"_L1 && number < 10 ? u'0' + digits
           : format == "numberInDash"_L1               ? u"- "_s + digits + u" -"_s
                                                       : digits;
}

void DocxNumbering::read(BoundedXml &xml)
{
    while (xml.nextChild()) {
        if (xml.name() == "abstractNum"_L1) {
            readDefinition(xml);
        } else if (xml.name() == "num"_L1) {
            readList(xml);
        } else {
            xml.skip();
        }
    }
}

void DocxNumbering::readLevel(BoundedXml &xml, Level *level)
{
    constexpr qsizetype LongestText = 64;
    while (xml.nextChild()) {
        const QStringView name = xml.name();
        if (name == "AlternateContent"_L1 || name == "Choice"_L1 || name == "Fallback"_L1) {
            readLevel(xml, level);
            continue;
        }
        if (name == "start"_L1) {
            level->start = xml.number(0, INT_MAX, 0);
        } else if (name == "numFmt"_L1) {
            // Word 2010 writes a "custom" format beside one that all programs know: that one is kept.
            const QString format = xml.value();
            level->format = format == "custom"_L1 ? level->format : format;
        } else if (name == "lvlRestart"_L1) {
            level->restartAfter = xml.number(0, Levels, -1);
        } else if (name == "isLgl"_L1) {
            level->isLegal = xml.isOn();
        } else if (name == "suff"_L1) {
            level->isTight = xml.value() == "nothing"_L1;
        } else if (name == "lvlText"_L1) {
            level->text = xml.value().left(LongestText);
        } else if (name == "pStyle"_L1) {
            level->style = xml.value();
        }
        xml.skip();
    }
}

void DocxNumbering::readDefinition(BoundedXml &xml)
{
    Definition &definition = m_definitions[xml.attribute("abstractNumId"_L1).toInt()];
    while (xml.nextChild()) {
        if (xml.name() == "lvl"_L1) {
            const int level = std::clamp(xml.attribute("ilvl"_L1).toInt(), 0, Levels - 1);
            readLevel(xml, &definition.levels.at(size_t(level)));
            continue;
        }
        if (xml.name() == "numStyleLink"_L1) {
            definition.style = xml.value();
        }
        xml.skip();
    }
}

void DocxNumbering::readList(BoundedXml &xml)
{
    List &list = m_lists[xml.attribute("numId"_L1).toInt()];
    while (xml.nextChild()) {
        if (xml.name() == "lvlOverride"_L1) {
            const int level = std::clamp(xml.attribute("ilvl"_L1).toInt(), 0, Levels - 1);
            while (xml.nextChild()) {
                if (xml.name() == "lvl"_L1) {
                    readLevel(xml, &list.levels[level]);
                    continue;
                }
                if (xml.name() == "startOverride"_L1) {
                    list.starts.insert(level, xml.number(0, INT_MAX, 0));
                }
                xml.skip();
            }
            continue;
        }
        if (xml.name() == "abstractNumId"_L1) {
            list.definition = xml.number(0, INT_MAX, -1);
        }
        xml.skip();
    }
}

int DocxNumbering::definitionOf(const List &list) const
{
    const auto definition = m_definitions.constFind(list.definition);
    if (definition == m_definitions.cend() || definition->style.isEmpty()) {
        return list.definition;
    }
    return m_lists.value(m_styles.properties(definition->style).list.value_or(0)).definition;
}

const DocxNumbering::Level &DocxNumbering::levelOf(const Definition &definition, const List &list, int level)
{
    const auto own = list.levels.constFind(level);
    return own == list.levels.cend() ? definition.levels.at(size_t(level)) : *own;
}

int DocxNumbering::levelOf(int list, const QString &style) const
{
    const List &found = m_lists.value(list);
    const Definition definition = m_definitions.value(definitionOf(found));
    for (int level = 0; level < Levels && !style.isEmpty(); ++level) {
        if (levelOf(definition, found, level).style == style) {
            return level;
        }
    }
    return 0;
}

QString DocxNumbering::next(int list, int level)
{
    const auto found = m_lists.find(list);
    const auto definition = found == m_lists.end() ? m_definitions.end() : m_definitions.find(definitionOf(*found));
    if (definition == m_definitions.end()) {
        return {};
    }
    for (int i = 0; i <= level; ++i) { // a level above that has no paragraph is printed as if it had one
        std::optional<qint64> &count = definition->counts.at(size_t(i));
        if (const auto start = found->starts.constFind(i); start != found->starts.cend()) {
            count = *start;
            found->starts.erase(start);
        } else if (!count) {
            count = levelOf(*definition, *found, i).start;
        } else if (i == level) {
            ++*count;
        }
    }
    for (int below = level + 1; below < Levels; ++below) {
        const int restartAfter = levelOf(*definition, *found, below).restartAfter;
        if (restartAfter < 0 || level < restartAfter) {
            definition->counts.at(size_t(below)).reset();
        }
    }
    return printed(*definition, *found, level);
}

QString DocxNumbering::printed(const Definition &definition, const List &list, int level)
{
    const Level &own = levelOf(definition, list, level);
    if (own.format == "bullet"_L1) {
        return {};
    }
    QString text;
    for (qsizetype i = 0; i < own.text.size(); ++i) {
        const QChar c = own.text.at(i);
        const int place = c == u'%' && i + 1 < own.text.size() ? own.text.at(i + 1).digitValue() : 0;
        if (place < 1) {
            text += c;
            continue;
        }
        ++i;
        const Level &counted = levelOf(definition, list, place - 1);
        text += listNumber(definition.counts.at(size_t(place - 1)).value_or(counted.start),
                           own.isLegal ? u"decimal"_s : counted.format);
    }
    return own.isTight || text.isEmpty() ? text : text + u' ';
}

} // namespace gouji
