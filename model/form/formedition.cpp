// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formedition.h"

#include "formreader.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

template<typename T>
const T *findById(const QList<T> &list, QStringView id)
{
    const auto found = std::find_if(list.begin(), list.end(), [id](const T &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

template<typename T, typename Role>
const T *findByRole(const QList<T> &list, Role role)
{
    const auto found = std::find_if(list.begin(), list.end(), [role](const T &item) { return item.role == role; });
    return found == list.end() ? nullptr : &*found;
}

template<typename T>
QStringList idsOf(const QList<T> &list)
{
    QStringList ids;
    for (const T &item : list) {
        ids.append(item.id);
    }
    return ids;
}

bool isUnder(const FormTable &table, const FormRow &row, QStringView name)
{
    const FormGroup *group = table.group(row.group);
    while (group && group->id != name) {
        group = table.group(group->parent);
    }
    return group != nullptr;
}

QList<FormEdition> readAll()
{
    QList<FormEdition> editions;
    const QDir folder(u":/forms"_s);
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("The program's own form cannot be read: %ls", qUtf16Printable(file.fileName()));
        }
        Result<FormEdition> edition = readEdition(file.readAll(), file.fileName());
        if (!edition) {
            qFatal("The program's own form is broken: %ls", qUtf16Printable(edition.error().toString()));
        }
        editions.append(*std::move(edition));
    }
    std::sort(editions.begin(), editions.end(),
              [](const FormEdition &a, const FormEdition &b) { return a.firstYear > b.firstYear; });
    for (qsizetype older = 1; older < editions.size(); ++older) {
        editions[older].lastYear = editions.at(older - 1).firstYear - 1;
    }
    return editions;
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

const FormColumn *FormTable::column(ColumnRole columnRole) const
{
    return findByRole(columns, columnRole);
}

const FormRow *FormTable::row(QStringView rowId) const
{
    return findById(rows, rowId);
}

const FormRow *FormTable::row(RowRole rowRole) const
{
    return findByRole(rows, rowRole);
}

const FormGroup *FormTable::group(QStringView groupId) const
{
    return findById(groups, groupId);
}

const FormGroup *FormTable::group(GroupRole groupRole) const
{
    return findByRole(groups, groupRole);
}

QStringList FormTable::rowIds() const
{
    return idsOf(rows);
}

QStringList FormTable::columnIds() const
{
    return idsOf(columns);
}

QList<qsizetype> FormTable::rowsNamed(QStringView name) const
{
    if (const FormRow *single = row(name)) {
        return {single - rows.constData()};
    }
    QList<qsizetype> indices;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        if (rows.at(index).role != RowRole::Total && isUnder(*this, rows.at(index), name)) {
            indices.append(index);
        }
    }
    return indices;
}

QString FormTable::aggregate(QStringView name) const
{
    const auto found =
        std::find_if(aggregates.begin(), aggregates.end(), [name](const auto &each) { return each.first == name; });
    return found == aggregates.end() ? QString() : found->second;
}

qsizetype FormTable::firstCell(qsizetype row) const
{
    return std::accumulate(rows.begin(), rows.begin() + row, qsizetype(0),
                           [](qsizetype count, const FormRow &each) { return count + each.columns.size(); });
}

qsizetype FormTable::indexOf(RowRole rowRole, ColumnRole columnRole) const
{
    const FormRow *in = row(rowRole);
    const FormColumn *under = column(columnRole);
    const qsizetype at = in && under ? in->columns.indexOf(under->id) : -1;
    return at < 0 ? -1 : firstCell(in - rows.constData()) + at;
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

const FormTable *FormEdition::table(TableRole role) const
{
    return findByRole(tables, role);
}

const FormSection *FormEdition::section(int number) const
{
    return number > 0 && number <= sections.size() ? &sections.at(number - 1) : nullptr;
}

const FormSection *FormEdition::section(SectionRole role) const
{
    return findByRole(sections, role);
}

bool FormEdition::hasTableIn(int section) const
{
    return std::any_of(tables.begin(), tables.end(),
                       [section](const FormTable &each) { return each.section == section; });
}

bool FormEdition::hasOutlineOf(const FormEdition &other) const
{
    return std::equal(sections.begin(), sections.end(), other.sections.begin(), other.sections.end(),
                      [&](const FormSection &a, const FormSection &b) {
                          return a.id == b.id && hasTableIn(a.number) == other.hasTableIn(b.number);
                      });
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
    static const QList<FormEdition> editions = readAll();
    return editions;
}

const FormEdition *FormEdition::find(QStringView editionId)
{
    return findById(all(), editionId);
}

QStringList editionIds(const std::function<bool(const FormEdition &)> &is)
{
    QStringList ids;
    for (const FormEdition &edition : FormEdition::all()) {
        if (!is || is(edition)) {
            ids.append(edition.id);
        }
    }
    return ids;
}

} // namespace gouji
