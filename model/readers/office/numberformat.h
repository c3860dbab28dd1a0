// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace gouji {

/// How a workbook shows a number (ECMA-376 part 1, 18.8.30 and 18.8.31). Colours, fills and languages do not show here;
/// what else is not understood (fractions) is shown as General.
class NumberFormat
{
public:
    /// @param code "#,##0.00;[Red]-#,##0.00"; empty means General
    explicit NumberFormat(QStringView code = {});
    /// The format of an id below 164 that the file does not define, as Chinese Excel and WPS have it; General for one
    /// that is not known.
    static NumberFormat builtIn(int id);

    /// @param is1904 whether the workbook counts days from 1904
    QString shown(double number, bool is1904 = false) const;
    QString shown(const QString &text) const;

private:
    struct Token
    {
        enum class Kind : quint8
        {
            Literal,
            Digit, ///< 0, # or ?
            Point,
            Comma,
            Percent,
            Exponent, ///< E+ or E-
            General,
            Text, ///< @
            Date, ///< A run of one letter, lower case; "[h]" for hours that go on past 24.
            HalfDay,
        };
        Kind kind = Kind::Literal;
        QString text;
    };
    struct Section
    {
        QList<Token> tokens;
        QString comparison; ///< "<=" of [<=100]; empty where there is none.
        double comparedTo = 0;

        bool has(Token::Kind kind) const;
        bool holdsFor(double number) const;
    };

    static Section parseSection(QStringView code);
    static qsizetype parseLetters(QStringView rest, Section *section);
    static void parseBracket(QStringView content, Section *section);
    static QString general(double number);
    static QString dateShown(const Section &section, double number, bool is1904);
    static QString numberShown(const Section &section, double magnitude);

    QList<Section> m_sections;
};

} // namespace gouji
