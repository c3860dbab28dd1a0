// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellid.h"

#include <QStringBuilder>

namespace gouji {

CellId::CellId(QStringView table, QStringView row, QStringView column)
    : m_text(table % QLatin1Char('.') % row % QLatin1Char('.') % column)
{
}

QStringView CellId::table() const
{
    return QStringView(m_text).left(m_text.indexOf(QLatin1Char('.')));
}

QStringView CellId::row() const
{
    const qsizetype begin = m_text.indexOf(QLatin1Char('.')) + 1;
    const qsizetype end = m_text.lastIndexOf(QLatin1Char('.'));
    return QStringView(m_text).mid(begin, std::max<qsizetype>(0, end - begin));
}

QStringView CellId::column() const
{
    return QStringView(m_text).mid(m_text.lastIndexOf(QLatin1Char('.')) + 1);
}

} // namespace gouji
