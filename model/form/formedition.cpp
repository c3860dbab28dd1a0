// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formedition.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

template<typename T>
const T *findById(const QList<T> &list, QStringView id)
{
    const auto found = std::find_if(list.begin(), list.end(), [id](const T &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        list.append(item.toString());
    }
    return list;
}

template<typename T, typename Read>
QList<T> readList(const QJsonValue &value, Read read)
{
    QList<T> list;
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        list.append(read(item.toObject()));
    }
    return list;
}

FormColumn readColumn(const QJsonObject &json)
{
    const QString kind = json["kind"_L1].toString();
    return {.id = json["id"_L1].toString(),
            .label = json["label"_L1].toString(),
            .variants = strings(json["variants"_L1]),
            .group = json["group"_L1].toString(),
            .kind = kind == "amount"_L1   ? CellKind::Amount
                    : kind == "signed"_L1 ? CellKind::SignedCount
                                          : CellKind::Count,
            .unit = json["unit"_L1].toString()};
}

FormGroup readGroup(const QJsonObject &json)
{
    return {.id = json["id"_L1].toString(),
            .label = json["label"_L1].toString(),
            .variants = strings(json["variants"_L1]),
            .parent = json["parent"_L1].toString()};
}

FormTable readTable(const QJsonObject &json)
{
    const QString arrangement = json["arrangement"_L1].toString();
    FormTable table{.id = json["id"_L1].toString(),
                    .section = json["section"_L1].toInt(),
                    .arrangement = arrangement == "blocks"_L1 ? Arrangement::Blocks
                                   : arrangement == "line"_L1 ? Arrangement::Line
                                                              : Arrangement::Matrix,
                    .corner = json["corner"_L1].toString(),
                    .heading = json["heading"_L1].toString(),
                    .columns = readList<FormColumn>(json["columns"_L1], readColumn),
                    .groups = readList<FormGroup>(json["groups"_L1], readGroup),
                    .rows = {}};
    QStringList allColumns;
    for (const FormColumn &column : table.columns) {
        allColumns.append(column.id);
    }
    table.rows = readList<FormRow>(json["rows"_L1], [&allColumns](const QJsonObject &row) {
        return FormRow{.id = row["id"_L1].toString(),
                       .label = row["label"_L1].toString(),
                       .variants = strings(row["variants"_L1]),
                       .group = row["group"_L1].toString(),
                       .columns = row.contains("columns"_L1) ? strings(row["columns"_L1]) : allColumns,
                       .shortName = row["short"_L1].toString()};
    });
    return table;
}

FormEdition readEdition(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The program's own resource %ls is missing", qUtf16Printable(path));
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    FormEdition edition;
    edition.id = json["id"_L1].toString();
    edition.document = json["document"_L1].toString();
    edition.firstYear = json["firstYear"_L1].toInt();
    edition.lastYear = json["lastYear"_L1].toInt();
    edition.sections = readList<FormSection>(json["sections"_L1], [](const QJsonObject &section) {
        return FormSection{.number = section["number"_L1].toInt(),
                           .title = section["title"_L1].toString(),
                           .variants = strings(section["variants"_L1]),
                           .keywords = strings(section["keywords"_L1])};
    });
    edition.tables = readList<FormTable>(json["tables"_L1], readTable);
    return edition;
}

QString withoutOrdinalOrNote(QString label)
{
    static const QRegularExpression ordinalOrNote(
        u"^(（[一二三四五六七八九十]）|[一二三四五六七八九十]、|\\d[.])|（.*）$"_s);
    return label.remove(ordinalOrNote);
}

} // namespace

QString FormRow::shortLabel() const
{
    return shortName.isEmpty() ? withoutOrdinalOrNote(label) : shortName;
}

QString FormGroup::shortLabel() const
{
    return withoutOrdinalOrNote(label);
}

QString FormSection::heading() const
{
    static constexpr QStringView Ordinals = u"一二三四五六七八九";
    return Ordinals.at(number - 1) + u"、"_s + title;
}

const FormColumn *FormTable::column(QStringView columnId) const
{
    return findById(columns, columnId);
}

const FormRow *FormTable::row(QStringView rowId) const
{
    return findById(rows, rowId);
}

const FormGroup *FormTable::group(QStringView groupId) const
{
    return findById(groups, groupId);
}

QString FormTable::cellLabel(const CellId &cell) const
{
    const FormRow *inRow = row(cell.row());
    const FormColumn *inColumn = column(cell.column());
    if (!inRow || !inColumn) {
        return {};
    }
    const FormGroup *over = group(inRow->group);
    QStringList rowWords{over ? over->label : QString(), inRow->label};
    QStringList columnWords{inColumn->group, inColumn->label};
    rowWords.removeAll(QString());
    columnWords.removeAll(QString());
    return rowWords.join(u' ') + u" · "_s + columnWords.join(u' ');
}

const FormTable *FormEdition::table(QStringView tableId) const
{
    return findById(tables, tableId);
}

const FormSection *FormEdition::section(int number) const
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [number](const FormSection &section) { return section.number == number; });
    return found == sections.end() ? nullptr : &*found;
}

const FormColumn *FormEdition::column(const CellId &cell) const
{
    const FormTable *in = table(cell.table());
    return in ? in->column(cell.column()) : nullptr;
}

const FormRow *FormEdition::row(const CellId &cell) const
{
    const FormTable *in = table(cell.table());
    return in ? in->row(cell.row()) : nullptr;
}

QList<CellId> FormEdition::cells() const
{
    QList<CellId> ids;
    for (const FormTable &table : tables) {
        for (const FormRow &row : table.rows) {
            for (const QString &column : row.columns) {
                ids.append(CellId(table.id, row.id, column));
            }
        }
    }
    return ids;
}

const QList<FormEdition> &FormEdition::all()
{
    static const QList<FormEdition> editions{readEdition(u":/forms/2021.json"_s), readEdition(u":/forms/2019.json"_s)};
    return editions;
}

const FormEdition *FormEdition::find(QStringView editionId)
{
    return findById(all(), editionId);
}

} // namespace gouji
