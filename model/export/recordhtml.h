// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QXmlStreamWriter>

namespace gouji {

/// The elements of the check record: HTML in XML's spelling, so simple that browsers and QTextDocument show it alike.
/// No text of a report is active in it.
class RecordHtml
{
protected:
    explicit RecordHtml(QString *out)
        : m_xml(out)
    {
    }

    struct Column
    {
        QString title;
        int width; ///< In percent.
    };

    void writeText(const QString &text);
    /// @param kind its class, or empty
    void element(const QString &name, const QString &text, const QString &kind = {});
    /// @param padding of its cells, in pixels
    void beginTable(const QString &kind, int padding = 4);
    /// A table with a head, to which rows are written until endList().
    void beginList(const QList<Column> &columns, const QString &kind = QStringLiteral("list"));
    void writeRow(const QStringList &cells);
    void endList();

    QXmlStreamWriter m_xml;
};

} // namespace gouji
