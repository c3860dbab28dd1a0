// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formreader.h"

#include "balance.h"
#include "cellsum.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(gouji::FormText)
};

template<typename T>
using WordList = QList<std::pair<QString, T>>;

const WordList<SectionRole> SectionRoles{
    {u"overview"_s, SectionRole::Overview}, {u"problems"_s, SectionRole::Problems}, {u"others"_s, SectionRole::Others}};
const WordList<TableRole> TableRoles{
    {u"proactive"_s, TableRole::Proactive}, {u"requests"_s, TableRole::Requests}, {u"remedies"_s, TableRole::Remedies}};
const WordList<RowRole> RowRoles{{u"received"_s, RowRole::Received},
                                 {u"carried-in"_s, RowRole::CarriedIn},
                                 {u"carried-out"_s, RowRole::CarriedOut},
                                 {u"total"_s, RowRole::Total},
                                 {u"fee-unpaid"_s, RowRole::FeeUnpaid},
                                 {u"regulations"_s, RowRole::Regulations},
                                 {u"fee"_s, RowRole::Fee},
                                 {u"procurement"_s, RowRole::Procurement},
                                 {u"review"_s, RowRole::Review},
                                 {u"suit-after-review"_s, RowRole::SuitAfterReview}};
const WordList<ColumnRole> ColumnRoles{{u"total"_s, ColumnRole::Total},      {u"pending"_s, ColumnRole::Pending},
                                       {u"made"_s, ColumnRole::Made},        {u"repealed"_s, ColumnRole::Repealed},
                                       {u"in-force"_s, ColumnRole::InForce}, {u"amount"_s, ColumnRole::Amount},
                                       {u"projects"_s, ColumnRole::Projects}};
const WordList<GroupRole> GroupRoles{{u"results"_s, GroupRole::Results}, {u"mergeable"_s, GroupRole::Mergeable}};
const WordList<CellKind> CellKinds{
    {u"count"_s, CellKind::Count}, {u"signed"_s, CellKind::SignedCount}, {u"amount"_s, CellKind::Amount}};
const WordList<Arrangement> Arrangements{
    {u"blocks"_s, Arrangement::Blocks}, {u"matrix"_s, Arrangement::Matrix}, {u"line"_s, Arrangement::Line}};

/// The parts of a list as it is read: no id and no role twice.
template<typename T>
void appendPart(T part, JsonReader *json, QList<T> *list)
{
    for (const T &other : std::as_const(*list)) {
        if (other.id == part.id) {
            json->fail(u"id"_s, FormText::tr("“%1” is named twice.").arg(part.id));
        }
        if (other.role == part.role && int(part.role) != 0) {
            json->fail(u"role"_s, FormText::tr("“%1” has this role already.").arg(other.id));
        }
    }
    list->append(std::move(part));
}

constexpr qsizetype MostSections = 9; // 一 to 九

class EditionReader
{
public:
    explicit EditionReader(JsonReader root)
        : m_root(std::move(root))
    {
    }

    FormEdition read()
    {
        allow(&m_root,
              {u"document"_s, u"firstYear"_s, u"sections"_s, u"tables"_s, u"balances"_s, u"sums"_s, u"chart"_s});
        m_edition.id = m_root.text(u"id"_s);
        m_edition.document = m_root.text(u"document"_s);
        m_edition.firstYear = m_root.number(u"firstYear"_s);
        for (JsonReader &section : m_root.objects(u"sections"_s)) {
            readSection(&section);
        }
        if (m_edition.sections.size() > MostSections) {
            m_root.fail(u"sections"_s, FormText::tr("The form has more sections than ordinals."));
        }
        for (JsonReader &table : m_root.objects(u"tables"_s)) {
            readTable(&table);
        }
        if (!m_root.hasFailed()) {
            readWhatNamesCells();
        }
        return std::move(m_edition);
    }

private:
    static void allow(JsonReader *json, QStringList members)
    {
        json->allowOnly(members << u"id"_s << u"role"_s, FormText::tr("“%1” is not a member that a form has here."));
    }

    void readSection(JsonReader *json)
    {
        allow(json, {u"title"_s, u"variants"_s, u"keywords"_s});
        appendPart(FormSection{.id = json->text(u"id"_s),
                               .number = int(m_edition.sections.size()) + 1,
                               .role = json->wordIfAny(u"role"_s, SectionRoles, SectionRole::None),
                               .title = json->text(u"title"_s),
                               .variants = json->textsIfAny(u"variants"_s),
                               .keywords = json->textsIfAny(u"keywords"_s)},
                   json, &m_edition.sections);
    }

    void readTable(JsonReader *json)
    {
        allow(json, {u"section"_s, u"arrangement"_s, u"corner"_s, u"heading"_s, u"columns"_s, u"groups"_s, u"rows"_s,
                     u"aggregates"_s});
        FormTable table{.id = json->text(u"id"_s),
                        .section = sectionNamed(json),
                        .arrangement = json->word(u"arrangement"_s, Arrangements, Arrangement::Matrix),
                        .corner = json->textIfAny(u"corner"_s),
                        .heading = json->textIfAny(u"heading"_s),
                        .role = json->wordIfAny(u"role"_s, TableRoles, TableRole::None),
                        .aggregates = json->textsByNameIfAny(u"aggregates"_s)};
        for (JsonReader &column : json->objects(u"columns"_s)) {
            readColumn(&column, &table);
        }
        for (JsonReader &group : json->objectsIfAny(u"groups"_s)) {
            readGroup(&group, &table);
        }
        for (JsonReader &row : json->objects(u"rows"_s)) {
            readRow(&row, &table);
        }
        appendPart(std::move(table), json, &m_edition.tables);
    }

    int sectionNamed(JsonReader *json) const
    {
        const QString id = json->text(u"section"_s);
        const auto section = std::find_if(m_edition.sections.begin(), m_edition.sections.end(),
                                          [&id](const FormSection &each) { return each.id == id; });
        if (section == m_edition.sections.end()) {
            json->fail(u"section"_s, FormText::tr("There is no section “%1”.").arg(id));
            return 0;
        }
        return section->number;
    }

    static void readColumn(JsonReader *json, FormTable *table)
    {
        allow(json, {u"label"_s, u"variants"_s, u"group"_s, u"kind"_s, u"unit"_s});
        appendPart(FormColumn{.id = json->text(u"id"_s),
                              .label = json->text(u"label"_s),
                              .variants = json->textsIfAny(u"variants"_s),
                              .group = json->textIfAny(u"group"_s),
                              .kind = json->wordIfAny(u"kind"_s, CellKinds, CellKind::Count),
                              .unit = json->textIfAny(u"unit"_s),
                              .role = json->wordIfAny(u"role"_s, ColumnRoles, ColumnRole::None)},
                   json, &table->columns);
    }

    /// A group stands behind the one around it: no circles.
    void readGroup(JsonReader *json, FormTable *table)
    {
        allow(json, {u"label"_s, u"variants"_s, u"parent"_s});
        const auto role = json->wordIfAny(u"role"_s, GroupRoles, GroupRole::None);
        const bool isSecond = role == GroupRole::Mergeable && std::exchange(m_hasMergeable, true);
        if (isSecond) {
            json->fail(u"role"_s, FormText::tr("Only one group of an edition can have this role."));
        }
        appendPart(FormGroup{.id = json->text(u"id"_s),
                             .label = json->text(u"label"_s),
                             .variants = json->textsIfAny(u"variants"_s),
                             .parent = groupNamed(json, u"parent"_s, *table),
                             .role = role},
                   json, &table->groups);
    }

    static QString groupNamed(JsonReader *json, const QString &member, const FormTable &table)
    {
        const QString id = json->textIfAny(member);
        if (!id.isEmpty() && !table.group(id)) {
            json->fail(member, FormText::tr("There is no group “%1” before it.").arg(id));
        }
        return id;
    }

    static void readRow(JsonReader *json, FormTable *table)
    {
        allow(json, {u"label"_s, u"short"_s, u"variants"_s, u"group"_s, u"columns"_s});
        QStringList columns = json->textsIfAny(u"columns"_s);
        for (const QString &id : std::as_const(columns)) {
            if (!table->column(id) || columns.count(id) > 1) {
                json->fail(u"columns"_s, FormText::tr("“%1” is no column, or named twice.").arg(id));
            }
        }
        appendPart(FormRow{.id = json->text(u"id"_s),
                           .label = json->text(u"label"_s),
                           .variants = json->textsIfAny(u"variants"_s),
                           .group = groupNamed(json, u"group"_s, *table),
                           .columns = columns.isEmpty() ? table->columnIds() : columns,
                           .shortName = json->textIfAny(u"short"_s),
                           .role = json->wordIfAny(u"role"_s, RowRoles, RowRole::None)},
                   json, &table->rows);
    }

    void readWhatNamesCells()
    {
        for (JsonReader &json : m_root.objectsIfAny(u"balances"_s)) {
            json.allowOnly({u"rule"_s, u"left"_s, u"right"_s, u"last-year"_s, u"only"_s},
                           FormText::tr("“%1” is not a member that a form has here."));
            Balance balance = readBalance(&json, {&m_edition});
            balance.rule = json.text(u"rule"_s);
            m_edition.balances.append(std::move(balance));
        }
        m_edition.sums = m_root.textsIfAny(u"sums"_s);
        for (const QString &sum : std::as_const(m_edition.sums)) {
            FormEdition one = m_edition;
            one.sums = {sum};
            if (usualSums(one, one.tables).isEmpty()) {
                m_root.fail(u"sums"_s, FormText::tr("The form has no cells “%1”.").arg(sum));
            }
        }
        m_edition.chart = CellId(m_root.text(u"chart"_s));
        if (!m_edition.cells().contains(m_edition.chart)) {
            m_root.fail(u"chart"_s, FormText::tr("The form has no cells “%1”.").arg(m_edition.chart.toString()));
        }
    }

    JsonReader m_root;
    FormEdition m_edition;
    bool m_hasMergeable = false;
};

/// Reads one balance, whose cells are looked up in editions.
class BalanceReader
{
public:
    BalanceReader(JsonReader *json, const QList<const FormEdition *> &editions)
        : m_json(*json)
        , m_editions(editions)
    {
    }

    Balance read()
    {
        const bool isCarryOver = m_json.has(u"last-year"_s);
        m_balance.left = m_json.texts(u"left"_s);
        m_balance.right = isCarryOver ? m_json.textsIfAny(u"right"_s) : m_json.texts(u"right"_s);
        m_balance.lastYear = m_json.textsIfAny(u"last-year"_s);
        m_balance.only = m_json.textsIfAny(u"only"_s);
        for (const FormEdition *edition : m_editions) {
            m_balance.editions.append(edition->id);
        }
        if (!m_json.hasFailed()) {
            std::for_each(m_editions.begin(), m_editions.end(), [this](const auto *each) { checkCells(*each); });
            checkWildcards();
        }
        if (!m_json.hasFailed()) { // else what `*` stands for is not known
            std::for_each(m_editions.begin(), m_editions.end(), [this](const auto *each) { checkPlaces(*each); });
        }
        return std::move(m_balance);
    }

private:
    using Sides = QList<std::pair<QString, QStringList>>;
    Sides sides() const
    {
        return {{u"left"_s, m_balance.left}, {u"right"_s, m_balance.right}, {u"last-year"_s, m_balance.lastYear}};
    }

    void checkWildcards()
    {
        QSet<QString> ranges;
        QSet<QString> cells;
        for (const auto &[member, side] : sides()) {
            if (member == "last-year"_L1) {
                cells.clear(); // last year's cell of the same name is another
            }
            for (const QString &cell : side) {
                const CellId id(cell);
                const bool everyRow = id.row() == "*"_L1;
                const bool everyColumn = id.column() == "*"_L1;
                if (everyRow || everyColumn) {
                    ranges.insert(id.table().toString() + (everyRow ? ".*."_L1 : "..*"_L1));
                }
                if (cells.contains(cell)) {
                    m_json.fail(member, FormText::tr("“%1” is named twice.").arg(cell));
                }
                if (ranges.size() > 1) {
                    m_json.fail(
                        member,
                        FormText::tr("“*” must stand for the rows, or for the columns, of one table throughout."));
                }
                cells.insert(cell);
            }
        }
        if (ranges.isEmpty() && !m_balance.only.isEmpty()) {
            m_json.fail(u"only"_s, FormText::tr("“only” says what “*” stands for, and there is no “*”."));
        }
    }

    void checkPlaces(const FormEdition &edition)
    {
        if (relationsOf({m_balance}, edition.tables).isEmpty()) {
            m_json.fail(u"left"_s,
                        FormText::tr("No row or column of the edition %1 has all the cells.").arg(edition.id));
        }
        Balance one = m_balance;
        for (const QString &id : m_balance.only) {
            one.only = {id};
            if (relationsOf({one}, edition.tables).isEmpty()) {
                m_json.fail(u"only"_s,
                            FormText::tr("The edition %1 has nothing “%2” for “*” to stand for.").arg(edition.id, id));
            }
        }
    }

    void checkCells(const FormEdition &edition)
    {
        for (const auto &[member, side] : sides()) {
            for (const QString &cell : side) {
                if (relationsOf({Balance{.left = {cell}, .right = {cell}}}, edition.tables).isEmpty()) {
                    m_json.fail(member,
                                FormText::tr("The edition %1 of the form has no cell “%2”.").arg(edition.id, cell));
                }
            }
        }
    }

    JsonReader &m_json;
    const QList<const FormEdition *> &m_editions;
    Balance m_balance;
};

} // namespace

Balance readBalance(JsonReader *json, const QList<const FormEdition *> &editions)
{
    return BalanceReader(json, editions).read();
}

Result<FormEdition> readEdition(const QByteArray &json, const QString &name)
{
    const Result<JsonFile> file = JsonFile::read(json, name);
    if (!file) {
        return file.error();
    }
    std::optional<JsonFault> fault;
    FormEdition edition = EditionReader(JsonReader(file->root(), {}, &fault)).read();
    if (fault) {
        return Error{name, file->lineOf(fault->path), fault->cause, FormText::tr("Correct the file of the form.")};
    }
    return edition;
}

} // namespace gouji
