// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellid.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace gouji {

/// What a cell of the form may hold.
enum class CellKind
{
    Count,       ///< A whole number, not negative.
    SignedCount, ///< A whole number of either sign (2019's 本年增/减).
    Amount,      ///< A decimal, not negative.
};

/// What the program must know a part of the form by, whatever its id: the edition's data says which part has a role
/// (resources/forms/README.md). None: no role.
enum class SectionRole
{
    None,
    Overview, ///< 一、总体情况.
    Problems, ///< 五、存在的主要问题及改进情况.
    Others,   ///< 六、其他需要报告的事项.
};
enum class TableRole
{
    None,
    Proactive,
    Requests,
    Remedies,
};
enum class RowRole
{
    None,
    Received,        ///< 一、本年新收.
    CarriedIn,       ///< 二、上年结转.
    CarriedOut,      ///< 四、结转下年度.
    Total,           ///< The sum of the rows under the same group.
    FeeUnpaid,       ///< 逾期未按收费通知要求缴纳费用.
    Regulations,     ///< 规章.
    Fee,             ///< 行政事业性收费.
    Procurement,     ///< 政府集中采购.
    Review,          ///< 行政复议.
    SuitAfterReview, ///< 复议后起诉.
};
enum class ColumnRole
{
    None,
    Total,
    Pending,  ///< 尚未审结.
    Made,     ///< 本年制发件数.
    Repealed, ///< 本年废止件数.
    InForce,  ///< 现行有效件数.
    Amount,   ///< Of money.
    Projects, ///< 采购项目数量.
};
enum class GroupRole
{
    None,
    Results,   ///< 三、本年度办理结果.
    Mergeable, ///< Some print its rows as one (（六）其他处理). At most one of an edition.
};

struct FormColumn
{
    QString id;
    QString label;        ///< As the form prints it.
    QStringList variants; ///< Other wordings in use.
    QString group;        ///< Printed head above the label (法人或其他组织, 未经复议直接起诉), or empty.
    CellKind kind = CellKind::Count;
    QString unit; ///< 万元 where the form prescribes one, else empty.
    ColumnRole role = ColumnRole::None;
};

struct FormRow
{
    QString id;
    QString label; ///< As printed, with its ordinal: 1.属于国家秘密.
    QStringList variants;
    QString group;       ///< Id of the FormGroup the row stands under; empty for none.
    QStringList columns; ///< Ids of the columns the row has.
    QString shortName;   ///< What a sentence calls the row where its label is too long for one (新收), else empty.
    RowRole role = RowRole::None;

    /// What a sentence calls the row: its short name, or its label without ordinal and notes in brackets.
    QString shortLabel() const;
};

/// A printed head over rows: 第二十条第（一）项, 三、本年度办理结果, （三）不予公开.
struct FormGroup
{
    QString id;
    QString label;
    QStringList variants;
    QString parent; ///< Id of the group around it, or empty.
    GroupRole role = GroupRole::None;

    /// The label without ordinal and notes in brackets.
    QString shortLabel() const;
};

/// How a table stands on paper.
enum class Arrangement
{
    Blocks, ///< A block a group of rows, each with its own line of column heads.
    Matrix, ///< Rows under one head of columns.
    Line,   ///< One line of values, the columns repeated under each row's head.
};

struct FormTable
{
    QString id;
    int section = 0; ///< 1-based number of the section that holds it.
    Arrangement arrangement = Arrangement::Matrix;
    QString corner;  ///< Printed over the row heads; empty for none.
    QString heading; ///< Printed over all columns of a matrix.
    QList<FormColumn> columns;
    QList<FormGroup> groups;
    QList<FormRow> rows;
    TableRole role = TableRole::None;
    QList<std::pair<QString, QString>> aggregates; ///< Names for sums of columns: "organisations", "total-natural".

    const FormColumn *column(QStringView id) const;
    const FormColumn *column(ColumnRole role) const;
    const FormRow *row(QStringView id) const;
    const FormRow *row(RowRole role) const;
    const FormGroup *group(QStringView id) const;
    const FormGroup *group(GroupRole role) const;
    QStringList rowIds() const;
    QStringList columnIds() const;
    /// The row of that id, else every row under the group of that id but a total, as indices into `rows`.
    QList<qsizetype> rowsNamed(QStringView name) const;
    /// The sum that the name of an aggregate stands for; empty for any other.
    QString aggregate(QStringView name) const;

    /// Cells are counted in form order: by row, then by column.
    qsizetype cellCount() const { return firstCell(rows.size()); }
    qsizetype firstCell(qsizetype row) const;
    /// -1 where the table has no such cell.
    qsizetype indexOf(RowRole row, ColumnRole column) const;

    /// The printed words that tell a cell from all others: "（六）其他处理 3.其他 · 自然人". Empty for a cell of no
    /// row or column of this table.
    QString cellLabel(const CellId &cell) const;
};

struct FormSection
{
    QString id;     ///< What two editions call alike is the same section.
    int number = 0; ///< 1-based: its place in the edition.
    SectionRole role = SectionRole::None;
    QString title; ///< Without its 一、.
    QStringList variants;
    QStringList keywords; ///< A title in other words has one of them.

    /// 三、收到和处理政府信息公开申请情况.
    QString heading() const;
};

/// A balance edit: two lists of cells whose sums must agree. Data, of an edition or of a user's own rule file.
struct Balance
{
    QString rule;
    /// Cells with `*` for the row or the column it ranges over: "requests.new.*". Where a row of that id does not
    /// exist, the name of a row group stands for all its rows but the total: "requests.results.*".
    QStringList left;
    QStringList right;
    /// Cells of last year's report that add to the right side: then it is a carry-over, and `left` begins with what was
    /// carried.
    QStringList lastYear;
    QStringList only;     ///< Ids of the rows or columns that `*` stands for; empty: all.
    QStringList editions; ///< Ids of the editions it holds for.

    friend bool operator==(const Balance &, const Balance &) = default;
};

/// One edition of the prescribed form. Source: 国办公开办函〔2021〕30号 and 国办公开办函〔2019〕60号.
class FormEdition
{
public:
    QString id;       ///< "2021", "2019".
    QString document; ///< The document that prescribes it.
    int firstYear = 0;
    int lastYear = 0; ///< The year before the next edition's first; 0: still in force.
    QList<FormSection> sections;
    QList<FormTable> tables;
    QList<Balance> balances;
    QStringList sums; ///< Sums that reports speak of beside cells and groups: "requests.new+carried_in.*".
    CellId chart;     ///< What is followed over the years first.

    const FormTable *table(QStringView id) const;
    const FormTable *table(TableRole role) const;
    /// Null for a number that no section has.
    const FormSection *section(int number) const;
    const FormSection *section(SectionRole role) const;
    bool hasTableIn(int section) const;
    /// Whether both have the same sections in the same order, and tables in the same of them.
    bool hasOutlineOf(const FormEdition &other) const;
    const FormColumn *column(const CellId &cell) const;
    const FormRow *row(const CellId &cell) const;
    /// Every cell in form order.
    QList<CellId> cells() const;

    /// The editions this program knows, newest first: every ":/forms/*.json" (formreader.h), read once.
    static const QList<FormEdition> &all();
    /// Null for an id that is not known.
    static const FormEdition *find(QStringView id);
};

/// The ids of the editions of FormEdition::all() for which `is` holds.
QStringList editionIds(const std::function<bool(const FormEdition &)> &is = {});

} // namespace gouji
