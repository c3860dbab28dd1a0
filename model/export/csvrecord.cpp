// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvrecord.h"

#include "quantity.h"
#include "writtenout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// A text that a spreadsheet would run as a formula, made to be shown instead. Signed numbers and a mark alone ("-")
/// do not run. Source: OWASP, CSV Injection, which names the full-width signs too.
QString inert(const QString &text)
{
    static constexpr QStringView Dangerous = u"=+-@\t\r\n＝＋－＠";
    const bool runs = text.size() > 1 && Dangerous.contains(text.front()) && !Quantity::fromString(text);
    return runs ? u'\'' + text : text;
}

} // namespace

void appendCsvRecord(QByteArray &csv, const QStringList &fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QString field = writtenOut(fields.at(i), Breaks::Kept);
        if (std::any_of(field.begin(), field.end(),
                        [](QChar c) { return c == u'"' || c == u',' || c == u'\r' || c == u'\n'; })) {
            field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
        }
        csv += (i > 0 ? "," : "") + field.toUtf8();
    }
    csv += "\r\n";
}

void appendInertCsvRecord(QByteArray &csv, QStringList fields)
{
    std::transform(fields.begin(), fields.end(), fields.begin(), inert);
    appendCsvRecord(csv, fields);
}

} // namespace gouji
