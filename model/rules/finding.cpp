// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Pattern
{
    const char *id;
    const char *one;     // %1: the first argument, else the text of the one edit
    const char *several; // %1: how many edits; null where `one` says it all
    bool isPlain = true; // tells how the slip happened
};

constexpr std::array Patterns{
    Pattern{"blank-for-zero", QT_TRANSLATE_NOOP("gouji::Suggestion", "Fill the blank cell with %1"),
            QT_TRANSLATE_NOOP("gouji::Suggestion", "Fill %1 blank cells with 0")},
    Pattern{"mark-for-zero", QT_TRANSLATE_NOOP("gouji::Suggestion", "Replace the mark by %1"),
            QT_TRANSLATE_NOOP("gouji::Suggestion", "Replace %1 marks by 0")},
    Pattern{"total-not-filled", QT_TRANSLATE_NOOP("gouji::Suggestion", "Fill in %1, the sum of the parts"),
            QT_TRANSLATE_NOOP("gouji::Suggestion", "Fill %1 blank totals with the sums of their parts")},
    Pattern{"digits-swapped", QT_TRANSLATE_NOOP("gouji::Suggestion", "%1: two digits are swapped"), nullptr},
    Pattern{"digit-doubled", QT_TRANSLATE_NOOP("gouji::Suggestion", "%1: a digit was typed twice"), nullptr},
    Pattern{"digit-dropped", QT_TRANSLATE_NOOP("gouji::Suggestion", "%1: a digit is missing"), nullptr},
    Pattern{"digit-mistyped", QT_TRANSLATE_NOOP("gouji::Suggestion", "%1: a digit is mistyped"), nullptr},
    Pattern{"digits-joined", QT_TRANSLATE_NOOP("gouji::Suggestion", "%1: the digits of two cells ran together"),
            nullptr},
    Pattern{"cells-exchanged", QT_TRANSLATE_NOOP("gouji::Suggestion", "%1: the two cells are exchanged"), nullptr},
    Pattern{"run-shifted", QT_TRANSLATE_NOOP("gouji::Suggestion", "%1: the numbers stand one cell off"), nullptr},
    Pattern{"value-moved", QT_TRANSLATE_NOOP("gouji::Suggestion", "%1: what one cell has too much, the other lacks"),
            nullptr},
    Pattern{"total-not-updated", QT_TRANSLATE_NOOP("gouji::Suggestion", "%1: the total leaves out one of its parts"),
            nullptr},
    Pattern{"total-of-parts", QT_TRANSLATE_NOOP("gouji::Suggestion", "%1: the sum of the parts"), nullptr},
    Pattern{"blank-for-value", QT_TRANSLATE_NOOP("gouji::Suggestion", "%1: the number was left out"), nullptr},
    Pattern{"several-slips", QT_TRANSLATE_NOOP("gouji::Suggestion", "%1: then the balances hold"), nullptr, false},
    Pattern{"unexplained", QT_TRANSLATE_NOOP("gouji::Suggestion", "%1: then the balances hold"), nullptr, false},
    Pattern{"number-in-text", QT_TRANSLATE_NOOP("gouji::Suggestion", "Write the number alone: %1"), nullptr},
    Pattern{"as-the-text-says", QT_TRANSLATE_NOOP("gouji::Suggestion", "Change the cell to %1, as the text says"),
            nullptr, false},
    Pattern{"as-the-table-says", QT_TRANSLATE_NOOP("gouji::Suggestion", "Write %1 in the text: %2"), nullptr, false},
    Pattern{"as-computed", QT_TRANSLATE_NOOP("gouji::Suggestion", "Write %1 in the text, as its numbers give"), nullptr,
            false},
    Pattern{"as-last-year", QT_TRANSLATE_NOOP("gouji::Suggestion", "%1: then it follows from last year's report"),
            nullptr, false},
    Pattern{"yuan-for-wan", QT_TRANSLATE_NOOP("gouji::Suggestion", "Convert yuan to 万元: %1"), nullptr},
};

const Pattern *patternOf(const Suggestion &suggestion)
{
    const auto known = std::find_if(Patterns.begin(), Patterns.end(), [&suggestion](const Pattern &each) {
        return suggestion.pattern == QLatin1StringView(each.id);
    });
    return known == Patterns.end() ? nullptr : &*known;
}

/// Puts all arguments in at once, so that one that itself holds "%1" stays as it is.
QString filled(const QString &sentence, const QStringList &arguments)
{
    QString text;
    text.reserve(sentence.size() + 32);
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int number = sentence.at(at) == u'%' && at + 1 < sentence.size() ? sentence.at(at + 1).digitValue() : -1;
        if (number >= 1 && number <= arguments.size()) {
            text += arguments.at(number - 1);
            ++at;
        } else {
            text += sentence.at(at);
        }
    }
    return text;
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Note:
        break;
    }
    return u"note"_s;
}

bool Suggestion::isCertain() const
{
    const Pattern *known = patternOf(*this);
    return isAlone && known && known->isPlain;
}

QString Suggestion::message() const
{
    const Pattern *known = patternOf(*this);
    if (!known || edits.isEmpty()) {
        return {};
    }
    if (edits.size() > 1 && known->several) {
        return filled(QCoreApplication::translate("gouji::Suggestion", known->several),
                      {QString::number(edits.size())});
    }
    const QString sentence = filled(QCoreApplication::translate("gouji::Suggestion", known->one),
                                    arguments.isEmpty() ? QStringList{edits.first().text} : arguments);
    return isBackedByText ? filled(QCoreApplication::translate("gouji::Suggestion", "%1, as the text says"), {sentence})
                          : sentence;
}

QString Finding::key() const
{
    return rule + u'@' + place;
}

QString Finding::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1)); // so that "1", "23" is not "12", "3"
    };
    add(sentence);
    for (const QString &argument : arguments) {
        add(argument);
    }
    for (const CellId &cell : cells) {
        add(cell.toString());
    }
    for (const OtherReport &other : others) {
        add(other.agency);
        for (const OtherCell &cell : other.cells) {
            add(cell.cell.toString());
            add(cell.value ? cell.value->toString() : QString());
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString Finding::message() const
{
    return filled(QCoreApplication::translate("gouji::Rules", sentence.toUtf8().constData()), arguments);
}

} // namespace gouji
