// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "targetfunctions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// All texts in a JSON value.
void collectTexts(const QJsonValue &value, QStringList *texts)
{
    if (value.isString()) {
        texts->append(value.toString());
    }
    for (const QJsonValue each : value.toArray()) {
        collectTexts(each, texts);
    }
    for (const QJsonValue member : value.toObject()) {
        collectTexts(member, texts);
    }
}

/// The words that the narrative's reader knows, with those that it measures by apart.
struct Words
{
    QStringList phrases;
    QStringList measures;

    static const Words &known()
    {
        static const Words words = [] {
            QFile file(u":/narrative/words.json"_s);
            if (!file.open(QIODevice::ReadOnly)) {
                qFatal("The vocabulary is missing");
            }
            QJsonObject vocabulary = QJsonDocument::fromJson(file.readAll()).object();
            Words read;
            collectTexts(vocabulary.take(u"measures"_s), &read.measures);
            collectTexts(vocabulary, &read.phrases);
            return read;
        }();
        return words;
    }
};

/// Makes sentences, and changes them piece by piece.
class SentenceMaker
{
public:
    explicit SentenceMaker(quint32 seed)
        : m_random(seed)
    {
    }

    void change(QString *text)
    {
        const qsizetype at = placeIn(*text);
        switch (m_random.bounded(9)) {
        case 0:
            *text = sentence();
            break;
        case 1:
            text->insert(at, clause());
            break;
        case 2:
            text->insert(at, oneOf(Words::known().phrases));
            break;
        case 3:
            text->insert(at, amount());
            break;
        case 4:
            text->insert(at, stop());
            break;
        case 5:
            text->remove(at, m_random.bounded(12));
            break;
        case 6:
            text->insert(at, text->mid(placeIn(*text), m_random.bounded(40)));
            break;
        case 7:
            changeNumber(text);
            break;
        default:
            text->append(sentence());
        }
    }

    int below(int end) { return m_random.bounded(end); }
    bool isOneIn(int count) { return m_random.bounded(count) == 0; }

private:
    template<typename List>
    QString oneOf(const List &list)
    {
        return list[typename List::size_type(m_random.bounded(int(list.size())))];
    }

    /// Anywhere, or behind a stop or a measure word.
    qsizetype placeIn(const QString &text)
    {
        const qsizetype at = m_random.bounded(int(text.size()) + 1);
        static const QRegularExpression ends(u"[，；。：、（）件条%]"_s);
        const qsizetype end = isOneIn(3) ? -1 : text.indexOf(ends, at);
        return end < 0 ? at : end + 1;
    }

    QString number()
    {
        static const std::array Numbers{u"1"_s,     u"2"_s,    u"3"_s,           u"10"_s,           u"100"_s, u"0.5"_s,
                                        u"1,234"_s, u"零"_s,   u"三"_s,          u"十二"_s,         u"两"_s,  u"一百"_s,
                                        u"2024"_s,  u"2023"_s, u"99999999999"_s, u"100000000000"_s, u"-5"_s,  u"+3"_s,
                                        u"0.00"_s,  u"００"_s, u"12.345678"_s,   u"百分之五"_s,     u"3-5"_s, u"第2"_s};
        return isOneIn(4) ? oneOf(Numbers) : u"0"_s;
    }

    QString amount()
    {
        static const std::array Factors{u"万"_s, u"亿"_s, u"余"_s, u"多"_s, u"万余"_s, u" "_s};
        return number() + (isOneIn(10) ? oneOf(Factors) : QString()) +
               (isOneIn(3)   ? oneOf(Words::known().measures)
                : isOneIn(8) ? QString()
                             : u"件"_s);
    }

    QString stop()
    {
        static const std::array Stops{u"，"_s, u"；"_s, u"。"_s, u"、"_s, u"："_s, u"（"_s, u"）"_s,
                                      u","_s,  u";"_s,  u"\n"_s, u" "_s,  u"("_s,  u")"_s,  u"“"_s};
        return oneOf(Stops);
    }

    QString clause()
    {
        QString text;
        for (int words = m_random.bounded(3); words >= 0; --words) {
            text += oneOf(Words::known().phrases);
        }
        text += isOneIn(5) ? QString() : amount();
        if (isOneIn(4)) {
            text += u"（"_s + oneOf(Words::known().phrases) + amount() + u"）"_s;
        }
        return text + stop();
    }

    QString sentence()
    {
        QString text;
        for (int clauses = m_random.bounded(6); clauses >= 0; --clauses) {
            text += clause();
        }
        return text + u"。"_s;
    }

    void changeNumber(QString *text)
    {
        static const QRegularExpression digits(u"[0-9.]+"_s);
        const QRegularExpressionMatch match = digits.match(*text, placeIn(*text));
        if (match.hasMatch()) {
            text->replace(match.capturedStart(), match.capturedLength(), number());
        }
    }

    QRandomGenerator m_random;
};

} // namespace

QByteArray changeSentences(const QByteArray &input, quint32 seed)
{
    SentenceMaker maker(seed);
    QString text = QString::fromUtf8(input.mid(2));
    do {
        maker.change(&text);
    } while (!maker.isOneIn(3));
    const int checked = maker.isOneIn(16) ? FirstOfChecked : 0;
    return QByteArray(1, char(checked + maker.below(FirstOfChecked))) + char(maker.below(256)) + text.toUtf8();
}

} // namespace gouji
