// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemroles.h"
#include "keyedlistmodel.h"
#include "reportsession.h"
#include "wording.h"

#include <QSortFilterProxyModel>

namespace gouji {

/// How a number of the narrative stands.
enum class ClaimMark
{
    Differs,   ///< From the cells it is linked to, or from the other numbers of its sentence.
    Agrees,    ///< With the cells it is linked to.
    Checked,   ///< In its sentence only, and right there.
    Unknown,   ///< Linked to cells that do not tell: blank, missing, no numbers.
    Unlinked,  ///< No check looks at it.
    Dismissed, ///< A person said that it is no claim.
};

/// A number of the narrative as it stands.
struct ListedClaim
{
    CellId id; ///< claimId()
    SourceSpan span;
    ClaimMark mark = ClaimMark::Unlinked;
    bool isByHand = false; ///< Linked or dismissed by a person.
    ClaimWords words;
    QString number;      ///< As it stands: as printed, or as corrected.
    QString printed;     ///< As printed, of a corrected one; else empty.
    QString link;        ///< What it is linked to, with numbers; the meaning that fits, else all.
    QList<CellId> cells; ///< Of these.
    bool isEditable = false;
    friend bool operator==(const ListedClaim &, const ListedClaim &) = default;
};

/// "agrees", "differs" … translated for people.
QString claimMarkText(ClaimMark mark);

/// The numbers that the narrative states, in the order of the text, each in its words. The number can be edited.
class ClaimsModel : public KeyedListModel<ListedClaim>
{
    Q_OBJECT

public:
    enum Column
    {
        MarkColumn,
        BeforeColumn,
        NumberColumn,
        AfterColumn,
        LinkColumn,
        ColumnCount
    };

    /// `session` must outlive the model.
    explicit ClaimsModel(ReportSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    int rowOfClaim(const CellId &claim) const { return rowOf(claim.toString()); }
    /// The first claim that is linked to the cell; -1 for none.
    int rowLinkedTo(const CellId &cell) const;
    /// The claim that stands at a source offset; -1 for none.
    int rowAt(qsizetype sourceOffset) const;

protected:
    QString keyOf(const ListedClaim &item) const override { return item.id.toString(); }

private:
    QList<ListedClaim> listed() const;
    ListedClaim listed(const Claim &claim, bool isChecked, bool isWrong) const;
    QString text(const ListedClaim &claim, int column) const;

    ReportSession *m_session;
    QList<ClaimWords> m_words; ///< By index into the narrative: they never change.
};

/// The numbers of one kind.
class ClaimsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Shown
    {
        All,
        Differing,
        Unlinked
    };
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void show(Shown shown);
    static bool isShown(ClaimMark mark, Shown shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Shown m_shown = Shown::All;
};

} // namespace gouji
