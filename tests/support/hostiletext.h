// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace gouji {

inline const QString Markup = QStringLiteral(u"<img src=\"/tmp/beacon.png\">");
/// Clears a terminal, forges a line, turns what follows round and is no XML.
inline const QString Acting = QStringLiteral(u"\u001B[2J\u009B31m\u202E\u2028\u0007\uFFFE");

/// As HTML brings it: gumbo takes only references to such characters for what they are.
inline QString asReferences(const QString &text)
{
    QString html;
    for (const QChar unit : text) {
        html += unit.isLetterOrNumber() ? QString(unit) : QStringLiteral("&#%1;").arg(unit.unicode());
    }
    return html;
}

/// A sample of the project's own whose title, a label, a cell and a sentence hold all that.
inline QByteArray hostileHtml()
{
    QFile file(QStringLiteral(GOUJI_SAMPLES "/county_2024.html"));
    QString html = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const QString text = asReferences(Acting + Markup);
    html.replace(QStringLiteral(u"<h1>云溪县"),
                 QStringLiteral(u"<h1>云溪县") + asReferences(QStringLiteral(u"\u001B[2J")));
    html.replace(QStringLiteral("<td>312</td>"), QStringLiteral("<td>3%1 12</td>").arg(text));
    html.replace(QStringLiteral(u"（一）予以公开"), QStringLiteral(u"（一）予以公开") + text);
    html.replace(QStringLiteral(u"信息公开申请336件"), QStringLiteral(u"信息公开申请%1 339件").arg(text));
    return html.toUtf8();
}

/// The same of a text, where they stand as they are.
inline QByteArray hostileText()
{
    QFile file(QStringLiteral(GOUJI_SAMPLES "/bureau_2020.txt"));
    QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const qsizetype middle = text.indexOf(QStringLiteral(u"规章"));
    text.insert(text.indexOf(u'|', middle + 4), Acting + Markup);
    return text.toUtf8();
}

/// The first character of a text that acts on what shows it, as its code; empty for none. `kept` may stand in it.
inline QString firstActing(const QString &text, const QString &kept = {})
{
    for (const QChar unit : text) {
        const bool turns = (unit >= u'\u202A' && unit <= u'\u202E') || (unit >= u'\u2066' && unit <= u'\u2069') ||
                           unit == u'\u200E' || unit == u'\u200F' || unit == u'\u061C';
        const bool breaks = unit == u'\u2028' || unit == u'\u2029';
        if ((unit.category() == QChar::Other_Control || turns || breaks || unit.isNonCharacter()) &&
            !kept.contains(unit)) {
            return QStringLiteral("U+%1 in ").arg(uint(unit.unicode()), 4, 16, QChar(u'0')) + text.left(200);
        }
    }
    return {};
}

} // namespace gouji
