// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vocabulary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct MarkName
{
    QLatin1StringView name;
    Mark mark;
};

// A word without any of these marks hides the shorter words in it: 公开条例, 有效提升.
constexpr std::array MarkNames{
    MarkName{"application"_L1, Mark::Application},
    MarkName{"filler"_L1, Mark::Filler},
    MarkName{"own"_L1, Mark::Own},
    MarkName{"elsewhere"_L1, Mark::Elsewhere},
    MarkName{"negation"_L1, Mark::Negation},
    MarkName{"part"_L1, Mark::Part},
    MarkName{"rest"_L1, Mark::Rest},
    MarkName{"sum"_L1, Mark::Sum},
    MarkName{"respectively"_L1, Mark::Respectively},
    MarkName{"each"_L1, Mark::Each},
    MarkName{"share"_L1, Mark::Share},
    MarkName{"compared"_L1, Mark::Compared},
    MarkName{"before"_L1, Mark::Before},
    MarkName{"next"_L1, Mark::Next},
    MarkName{"rise"_L1, Mark::Rise},
    MarkName{"fall"_L1, Mark::Fall},
    MarkName{"level"_L1, Mark::Level},
    MarkName{"from"_L1, Mark::From},
    MarkName{"to"_L1, Mark::To},
    MarkName{"around"_L1, Mark::Around},
    MarkName{"about"_L1, Mark::About},
    MarkName{"and"_L1, Mark::And},
    MarkName{"done"_L1, Mark::Done},
    MarkName{"time"_L1, Mark::Time},
    MarkName{"former"_L1, Mark::Former},
    MarkName{"latter"_L1, Mark::Latter},
    MarkName{"nought"_L1, Mark::Nought},
    MarkName{"action"_L1, Mark::Action},
};

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue each : array.toArray()) {
        list.append(each.toString());
    }
    return list;
}

/// The role of a part of the form in the newest edition that has it.
template<typename Part>
auto roleOf(Part partOf) -> decltype(partOf(FormEdition::all().first())->role)
{
    for (const FormEdition &edition : FormEdition::all()) {
        if (const auto *part = partOf(edition)) {
            return part->role;
        }
    }
    return {};
}

/// @param usual the columns that rows of a list, or of a table, are about where none is named
Dimension dimension(const QJsonObject &object, QLatin1StringView ids, const QJsonObject &usual)
{
    const QString tableId = object["table"_L1].toString();
    const QString list = object["list"_L1].toString();
    const CellId likeliest(tableId, object[ids].toArray().first().toString(), {});
    return {.table = roleOf([&tableId](const FormEdition &edition) { return edition.table(tableId); }),
            .role = roleOf([&likeliest](const FormEdition &edition) { return edition.row(likeliest); }),
            .ids = strings(object[ids]),
            .usualColumns = strings(usual[usual.contains(list) ? list : tableId]),
            .list = list,
            .isVerb = object["verb"_L1].toBool(),
            .isOwn = object["own"_L1].toBool(),
            .isAll = object["all"_L1].toBool(),
            .isCarry = object["carry"_L1].toBool()};
}

} // namespace

template<typename Entry>
Vocabulary::Index<Entry>::Index(QList<Entry> entries)
    : m_entries(std::move(entries))
    , m_firstKeys(0x10001)
{
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return std::tuple(a.text.front(), -a.text.size()) < std::tuple(b.text.front(), -b.text.size());
    });
    for (const Entry &entry : std::as_const(m_entries)) {
        m_keys.push_back({entry.text.size() > 1 ? entry.text.at(1) : QChar(), &entry});
        m_firstKeys[entry.text.front().unicode() + 1] = quint16(m_keys.size());
    }
    for (size_t i = 1; i < m_firstKeys.size(); ++i) {
        m_firstKeys[i] = std::max(m_firstKeys[i], m_firstKeys[i - 1]);
    }
}

template<typename Entry>
const Entry *Vocabulary::Index<Entry>::longestAt(QStringView text) const
{
    const QChar second = text.size() > 1 ? text.at(1) : QChar();
    const char16_t first = text.front().unicode();
    for (quint16 i = m_firstKeys[first]; i < m_firstKeys[first + 1]; ++i) {
        const Key &key = m_keys[i];
        if (key.second.isNull() || (key.second == second && text.startsWith(key.entry->text))) {
            return key.entry;
        }
    }
    return nullptr;
}

Vocabulary::~Vocabulary() = default;

const Vocabulary &Vocabulary::standard()
{
    static const Vocabulary vocabulary;
    return vocabulary;
}

Vocabulary::Vocabulary()
{
    QFile file(u":/narrative/words.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The resource %s is missing", qPrintable(file.fileName()));
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QHash<QString, Word> words;
    const auto wordOf = [&words](const QString &text) -> Word & {
        Word &word = words[text];
        word.text = text;
        return word;
    };
    const auto readDimensions = [&](QLatin1StringView array, QLatin1StringView ids, std::vector<Dimension> *dimensions,
                                    const Dimension *Word::*meant) {
        const QJsonArray objects = root[array].toArray();
        dimensions->reserve(size_t(objects.size())); // words point into it
        for (const QJsonValue value : objects) {
            const QJsonObject object = value.toObject();
            dimensions->push_back(dimension(object, ids, root["usual"_L1].toObject()));
            for (const QString &text : strings(object["words"_L1])) {
                wordOf(text).*meant = &dimensions->back();
            }
            if (object["rest"_L1].toBool()) {
                m_rests[dimensions->back().list].*meant = &dimensions->back();
            }
        }
    };
    readDimensions("rows"_L1, "row"_L1, &m_rows, &Word::row);
    readDimensions("columns"_L1, "column"_L1, &m_columns, &Word::column);
    const QJsonObject marks = root["marks"_L1].toObject();
    for (const MarkName &each : MarkNames) {
        for (const QString &text : strings(marks[each.name])) {
            wordOf(text).marks |= each.mark;
        }
    }
    for (const QString &text : strings(root["hiding"_L1])) {
        wordOf(text);
    }
    m_words = std::make_unique<Index<Word>>(words.values());
    static constexpr std::array Kinds{std::pair{"count"_L1, Measure::Count}, std::pair{"money"_L1, Measure::Money},
                                      std::pair{"percent"_L1, Measure::Percent},
                                      std::pair{"duration"_L1, Measure::Duration}};
    QList<MeasureWord> measureWords;
    const QJsonObject measures = root["measures"_L1].toObject();
    for (const auto &[name, measure] : Kinds) {
        for (const QString &text : strings(measures[name])) {
            measureWords.append({text, measure});
        }
    }
    m_measures = std::make_unique<Index<MeasureWord>>(std::move(measureWords));
    const QJsonObject lists = root["lists"_L1].toObject();
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        m_listSizes.insert(list.key(), list.value().toInt());
    }
}

const Word *Vocabulary::restOf(const QString &list) const
{
    const auto rest = m_rests.constFind(list);
    return rest == m_rests.constEnd() ? nullptr : &*rest;
}

const Word *Vocabulary::wordAt(QStringView text) const
{
    return m_words->longestAt(text);
}

const MeasureWord *Vocabulary::measureAt(QStringView text) const
{
    return m_measures->longestAt(text);
}

} // namespace gouji
