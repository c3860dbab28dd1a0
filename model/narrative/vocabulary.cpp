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

Dimension dimension(const QJsonObject &object, QLatin1StringView ids)
{
    return {.table = object["table"_L1].toString(),
            .ids = strings(object[ids]),
            .list = object["list"_L1].toString(),
            .isVerb = object["verb"_L1].toBool(),
            .isOwn = object["own"_L1].toBool(),
            .isCarry = object["carry"_L1].toBool()};
}

template<typename Entry>
const Entry *longestOf(const QList<Entry> &entries, QStringView text)
{
    // Most differ in the second character: looking at it first saves the call.
    const QChar second = text.size() > 1 ? text.at(1) : QChar();
    const auto entry = std::find_if(entries.begin(), entries.end(), [text, second](const Entry &each) {
        return each.text.size() == 1 || (each.text.at(1) == second && text.startsWith(each.text));
    });
    return entry == entries.end() ? nullptr : &*entry;
}

} // namespace

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
            dimensions->push_back(dimension(object, ids));
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
    for (const Word &word : std::as_const(words)) {
        m_words.add(word);
    }
    static constexpr std::array Kinds{std::pair{"count"_L1, Measure::Count}, std::pair{"money"_L1, Measure::Money},
                                      std::pair{"percent"_L1, Measure::Percent},
                                      std::pair{"duration"_L1, Measure::Duration}};
    const QJsonObject measures = root["measures"_L1].toObject();
    for (const auto &[name, measure] : Kinds) {
        for (const QString &text : strings(measures[name])) {
            m_measures.add({text, measure});
        }
    }
    const auto isLonger = [](const auto &a, const auto &b) { return a.text.size() > b.text.size(); };
    for (QList<Word> &bucket : m_words.buckets) {
        std::sort(bucket.begin(), bucket.end(), isLonger);
    }
    for (QList<MeasureWord> &bucket : m_measures.buckets) {
        std::sort(bucket.begin(), bucket.end(), isLonger);
    }
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
    return longestOf(m_words.buckets.at(m_words.bucketOf[text.front().unicode()]), text);
}

const MeasureWord *Vocabulary::measureAt(QStringView text) const
{
    return longestOf(m_measures.buckets.at(m_measures.bucketOf[text.front().unicode()]), text);
}

} // namespace gouji
