// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparedreports.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gouji {

namespace {

QString nameOf(const LoadedReport &loaded, const LoadedReport &other)
{
    const std::optional<int> year = loaded.report.year;
    const bool tellsApart = year && other.report.year && year != other.report.year;
    return tellsApart ? QString::number(*year) : QFileInfo(loaded.file).fileName();
}

} // namespace

const Report &ComparedReports::reportOf(const CellId &cell) const
{
    return right.loaded.report.indexOf(cell) < 0 ? left.loaded.report : right.loaded.report;
}

QString ComparedReports::leftName() const
{
    return nameOf(left.loaded, right.loaded);
}

QString ComparedReports::rightName() const
{
    return nameOf(right.loaded, left.loaded);
}

ComparedReports compared(EffectiveReport left, EffectiveReport right)
{
    Comparison comparison = compare(left.standing(), right.standing());
    return {std::move(left), std::move(right), std::move(comparison)};
}

QString sentenceKindText(SentencePair::Kind kind)
{
    switch (kind) {
    case SentencePair::Kind::Copied:
        return QCoreApplication::translate("Sentence", "Copied");
    case SentencePair::Kind::Changed:
        return QCoreApplication::translate("Sentence", "Changed");
    case SentencePair::Kind::Added:
        return QCoreApplication::translate("Sentence", "Added");
    case SentencePair::Kind::Dropped:
        break;
    }
    return QCoreApplication::translate("Sentence", "Dropped");
}

} // namespace gouji
