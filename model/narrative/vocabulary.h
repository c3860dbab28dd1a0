// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formedition.h"

#include <QFlags>
#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>
#include <vector>

namespace gouji {

/// What a word may do in a sentence beside naming a row or column.
enum class Mark
{
    Application = 1 << 0,  ///< 申请: what the verbs of receiving and handling speak of.
    Filler = 1 << 1,       ///< Changes nothing: 政府信息公开, 的.
    Own = 1 << 2,          ///< The report's own agency: 我市.
    Elsewhere = 1 << 3,    ///< Somebody else, or only a part: 县府办, 通过网站.
    Negation = 1 << 4,     ///< 未, 无.
    Part = 1 << 5,         ///< 其中: parts of the number before follow.
    Rest = 1 << 6,         ///< 其他: the parts are all named.
    Sum = 1 << 7,          ///< 共.
    Respectively = 1 << 8, ///< 分别为: a number for each thing named before.
    Each = 1 << 9,         ///< 各: one number for all things named before.
    Share = 1 << 10,       ///< 占.
    Compared = 1 << 11,    ///< 同比.
    Before = 1 << 12,      ///< 上年.
    Next = 1 << 13,        ///< 明年.
    Rise = 1 << 14,        ///< 增长.
    Fall = 1 << 15,        ///< 下降.
    Level = 1 << 16,       ///< 持平.
    From = 1 << 17,        ///< 由 (58 件 增至 60 件).
    To = 1 << 18,          ///< 增至.
    Around = 1 << 19,      ///< 约, before a number.
    About = 1 << 20,       ///< 余, behind a number.
    And = 1 << 21,         ///< 和.
    Done = 1 << 22,        ///< 全部办结.
    Action = 1 << 23,      ///< Something else begins: 举办, 发布.
    Nought = 1 << 24,      ///< 零申请: says of its row that there was nothing.
    Time = 1 << 25,        ///< 全年: the report's own year.
    Former = 1 << 26,      ///< 前者.
    Latter = 1 << 27,      ///< 后者.
};
Q_DECLARE_FLAGS(Marks, Mark)

/// A row or a column of a table, or one of several, by which a word is meant.
struct Dimension
{
    TableRole table = TableRole::None;
    RowRole role = RowRole::None; ///< Of the likeliest row.
    QStringList ids;              ///< As cellSum() reads them; the likeliest first.
    QStringList usualColumns;     ///< Of a row: the columns it is about where none is named.
    QString list;                 ///< Of things that exclude one another and add up; empty for none.
    bool isVerb = false;          ///< Speaks of 申请 only.
    bool isOwn = false;           ///< The form's own words.
    bool isAll = false;           ///< 应办: what was received and carried in.
    bool isCarry = false;         ///< 结转: into or out of the year, as the words around it say.
};

struct Word
{
    QString text;
    Marks marks;
    const Dimension *row = nullptr;    ///< Null for a word of no row.
    const Dimension *column = nullptr; ///< Null for a word of no column.
};

enum class Measure
{
    Count,
    Money,    ///< 元.
    Percent,  ///< %; also percentage points.
    Duration, ///< Behind what is no claim: 年, 个工作日.
};

struct MeasureWord
{
    QString text;
    Measure measure = Measure::Count;
};

/// The words in which narratives speak of the form's numbers. Read once from resources/narrative/words.json; texts are
/// folded.
class Vocabulary
{
public:
    static const Vocabulary &standard();
    ~Vocabulary();

    const std::vector<Dimension> &rows() const { return m_rows; }
    /// The longest word that `text` begins with, or null.
    const Word *wordAt(QStringView text) const;
    const MeasureWord *measureAt(QStringView text) const;
    /// What 其他 means among the things of a list: a word of a row or of a column, or null.
    const Word *restOf(const QString &list) const;
    /// How many things a complete list of this name has.
    qsizetype sizeOfList(const QString &list) const { return m_listSizes.value(list, 0); }

private:
    Vocabulary();

    std::vector<Dimension> m_rows;
    std::vector<Dimension> m_columns;
    /// Entries by their first character, the longest first. Made to be asked at every character of a text: nothing is
    /// hashed, and of the entries only those are touched whose second character is right too.
    template<typename Entry>
    class Index
    {
    public:
        explicit Index(QList<Entry> entries);
        const Entry *longestAt(QStringView text) const;

    private:
        struct Key
        {
            QChar second; ///< Null for an entry of one character.
            const Entry *entry = nullptr;
        };
        QList<Entry> m_entries;
        std::vector<quint16> m_firstKeys; // by first character, and one behind the last
        std::vector<Key> m_keys;
    };
    std::unique_ptr<const Index<Word>> m_words;
    std::unique_ptr<const Index<MeasureWord>> m_measures;
    QHash<QString, qsizetype> m_listSizes;
    QHash<QString, Word> m_rests; // by list
};

} // namespace gouji

Q_DECLARE_OPERATORS_FOR_FLAGS(gouji::Marks) // outside, so as not to hide Qt's own: Qt::CTRL | Qt::Key_R
