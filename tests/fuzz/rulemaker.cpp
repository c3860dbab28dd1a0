// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formedition.h"
#include "targetfunctions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Makes rules of the form's cells, and changes a file of such rules.
class RuleMaker
{
public:
    explicit RuleMaker(quint32 seed)
        : m_random(seed)
        , m_edition(FormEdition::all().at(number(FormEdition::all().size())))
    {
    }

    QByteArray changed(const QByteArray &json)
    {
        QJsonArray rules = QJsonDocument::fromJson(json).object()["rules"_L1].toArray();
        const qsizetype at = number(rules.size() + 1);
        if (at == rules.size() || isOneIn(4)) {
            rules.append(rule());
        } else if (isOneIn(5)) {
            rules.removeAt(at);
        } else {
            QJsonObject changed = rules.at(at).toObject();
            change(&changed);
            rules[at] = changed;
        }
        return QJsonDocument(QJsonObject{{u"rules"_s, rules}})
            .toJson(isOneIn(2) ? QJsonDocument::Compact : QJsonDocument::Indented);
    }

    QByteArray changedCells(QByteArray cells)
    {
        for (int count = int(number(4)); count > 0; --count) {
            cells.append(char(number(2))).append(char(number(256))).append(char(number(256)));
        }
        return isOneIn(3) ? cells.mid(number(cells.size() + 1) / 3 * 3) : cells;
    }

    bool isOneIn(int count) { return m_random.bounded(count) == 0; }

private:
    qsizetype number(qsizetype below) { return m_random.bounded(int(below)); }
    template<typename List>
    auto oneOf(const List &list)
    {
        return list[typename List::size_type(m_random.bounded(int(list.size())))];
    }

    /// `table.row.column`, with `*` for a row or column; now and then of what is not there.
    QString cell()
    {
        const FormTable &table = isOneIn(2) ? m_edition.tables.at(1) : oneOf(m_edition.tables);
        const FormRow &row = oneOf(table.rows);
        QString id = isOneIn(4) ? m_everyRow : isOneIn(4) && !row.group.isEmpty() ? row.group : row.id;
        id = isOneIn(60) ? u"nowhere"_s : id;
        const QString column = isOneIn(3) ? m_everyColumn : oneOf(row.columns);
        return table.id + u'.' + id + u'.' + column;
    }

    QJsonArray cells()
    {
        m_everyRow = isOneIn(3) ? u"*"_s : u"total"_s;
        m_everyColumn = isOneIn(2) ? u"*"_s : u"total"_s;
        QJsonArray cells;
        for (qsizetype count = number(4); count >= 0; --count) {
            cells.append(cell());
        }
        return cells;
    }

    QJsonObject rule()
    {
        QJsonObject rule{{u"id"_s, u"local.%1"_s.arg(number(1000))},
                         {u"severity"_s, u"warning"_s},
                         {u"basis"_s, u"ours"_s},
                         {u"message"_s, u"%1 %2 %3"_s},
                         {u"explanation"_s, u"x"_s},
                         {u"editions"_s, QJsonArray{m_edition.id}},
                         {u"left"_s, cells()},
                         {u"right"_s, cells()}};
        if (isOneIn(4)) {
            rule[u"last-year"_s] = cells();
        }
        return rule;
    }

    void change(QJsonObject *rule)
    {
        static const std::array Members{u"left"_s, u"right"_s, u"last-year"_s, u"only"_s};
        static const std::array Others{u"id"_s,      u"severity"_s,    u"basis"_s,    u"basis-text"_s,
                                       u"message"_s, u"explanation"_s, u"editions"_s, u"more"_s};
        static const std::array Values{QJsonValue(),
                                       QJsonValue(0),
                                       QJsonValue(u""_s),
                                       QJsonValue(u"%9 %%1"_s),
                                       QJsonValue(u"note"_s),
                                       QJsonValue(QJsonArray{u"2019"_s}),
                                       QJsonValue(QJsonObject{{u"a"_s, QJsonArray{}}})};
        if (isOneIn(4)) {
            (*rule)[oneOf(Others)] = oneOf(Values);
        } else if (isOneIn(6)) {
            rule->remove(oneOf(Members));
        } else {
            (*rule)[oneOf(Members)] = cells();
        }
    }

    QRandomGenerator m_random;
    const FormEdition &m_edition;
    QString m_everyRow = u"*"_s; // in the list that is being made, where a term names no one row
    QString m_everyColumn = u"*"_s;
};

} // namespace

QByteArray changeRules(const QByteArray &input, quint32 seed)
{
    RuleMaker maker(seed);
    const qsizetype end = input.indexOf('\0');
    const QByteArray json = maker.changed(end < 0 ? input : input.first(end));
    constexpr int Tried = 16; // of so many one is tried on a report, which takes far longer
    return maker.isOneIn(Tried) ? json + '\0' + maker.changedCells(end < 0 ? QByteArray() : input.mid(end + 1)) : json;
}

} // namespace gouji
