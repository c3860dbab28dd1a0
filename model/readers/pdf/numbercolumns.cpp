// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numbercolumns.h"

#include <algorithm>

namespace gouji {

std::pair<qsizetype, qsizetype> NumberColumns::at(const QRectF &box) const
{
    qsizetype first = 0;
    while (first < m_columns.size() && m_columns.at(first).to < box.left() + touch(box, first)) {
        ++first;
    }
    qsizetype last = first - 1;
    while (last + 1 < m_columns.size() && m_columns.at(last + 1).from <= box.right() - touch(box, last + 1)) {
        ++last;
    }
    return {first, last};
}

qreal NumberColumns::touch(const QRectF &box, qsizetype column) const
{
    static constexpr qreal Most = 1; // point
    return std::min({Most, box.width() / 2, (m_columns.at(column).to - m_columns.at(column).from) / 2});
}

qsizetype NumberColumns::nearestTo(const QRectF &box) const
{
    qsizetype nearest = 0;
    for (qsizetype column = 1; column < m_columns.size(); ++column) {
        nearest = distance(box, column) < distance(box, nearest) ? column : nearest;
    }
    return nearest;
}

qreal NumberColumns::distance(const QRectF &box, qsizetype column) const
{
    return std::max(m_columns.at(column).from - box.right(), box.left() - m_columns.at(column).to);
}

void NumberColumns::addBlank(const QList<QRectF> &heads)
{
    for (const QRectF &head : heads) {
        const auto [first, last] = at(head);
        const qsizetype nearest = nearestTo(head);
        const auto isNearer = [&](const QRectF &other) {
            const bool isBeside = std::abs(other.center().y() - head.center().y()) < head.height() &&
                                  (other.right() < head.left() || other.left() > head.right());
            return isBeside && distance(other, nearest) < distance(head, nearest);
        };
        if (last < first && std::ranges::any_of(heads, isNearer)) {
            m_columns.insert(first, {head.left(), head.right()});
        }
    }
}

bool NumberColumns::fit(const QList<PdfWord> &values, bool strictly) const
{
    qsizetype shared = 0;
    qsizetype before = -1;
    for (const PdfWord &value : values) {
        const auto [first, last] = at(value.box);
        const bool isNew = last < first;
        if (!isNew && ((last > first && values.size() > 1) || first <= before)) {
            return false;
        }
        before = isNew ? before : last;
        shared += isNew ? 0 : 1;
    }
    const qsizetype most = std::min(values.size(), m_columns.size());
    return strictly ? shared == values.size() : shared * 2 >= most && shared > 0;
}

void NumberColumns::add(const QList<PdfWord> &values)
{
    for (const PdfWord &value : values) {
        const auto [first, last] = at(value.box);
        if (last < first) {
            m_columns.insert(first, {value.box.left(), value.box.right()});
        } else if (last == first) {
            Column &column = m_columns[first];
            column = {std::min(column.from, value.box.left()), std::max(column.to, value.box.right())};
        }
    }
}

} // namespace gouji
