// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellid.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace gouji {

/// What a cell of the form may hold.
enum class CellKind
{
    Count,       ///< A whole number, not negative.
    SignedCount, ///< A whole number of either sign (2019's 本年增/减).
    Amount,      ///< A decimal, not negative.
};

struct FormColumn
{
    QString id;
    QString label;        ///< As the form prints it.
    QStringList variants; ///< Other wordings in use.
    QString group;        ///< Printed head above the label (法人或其他组织, 未经复议直接起诉), or empty.
    CellKind kind = CellKind::Count;
    QString unit; ///< 万元 where the form prescribes one, else empty.
};

struct FormRow
{
    QString id;
    QString label; ///< As printed, with its ordinal: 1.属于国家秘密.
    QStringList variants;
    QString group;       ///< Id of the FormGroup the row stands under; empty for none.
    QStringList columns; ///< Ids of the columns the row has.
    QString shortName;   ///< What a sentence calls the row where its label is too long for one (新收), else empty.

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

    const FormColumn *column(QStringView id) const;
    const FormRow *row(QStringView id) const;
    const FormGroup *group(QStringView id) const;

    /// The printed words that tell a cell from all others: "（六）其他处理 3.其他 · 自然人". Empty for a cell of no
    /// row or column of this table.
    QString cellLabel(const CellId &cell) const;
};

struct FormSection
{
    int number = 0; ///< 1-based.
    QString title;  ///< Without its 一、.
    QStringList variants;
    QStringList keywords; ///< A title in other words has one of them.

    /// 三、收到和处理政府信息公开申请情况.
    QString heading() const;
};

/// One edition of the prescribed form. Source: 国办公开办函〔2021〕30号 and 国办公开办函〔2019〕60号.
class FormEdition
{
public:
    QString id;       ///< "2021", "2019".
    QString document; ///< The document that prescribes it.
    int firstYear = 0;
    int lastYear = 0; ///< 0: still in force.
    QList<FormSection> sections;
    QList<FormTable> tables;

    const FormTable *table(QStringView id) const;
    /// Null for a number that no section has.
    const FormSection *section(int number) const;
    const FormColumn *column(const CellId &cell) const;
    const FormRow *row(const CellId &cell) const;
    /// Every cell in form order.
    QList<CellId> cells() const;

    /// The editions this program knows, newest first. Read once from the resources.
    static const QList<FormEdition> &all();
    /// Null for an id that is not known.
    static const FormEdition *find(QStringView id);
};

} // namespace gouji
