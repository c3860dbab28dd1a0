// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspector.h"

#include "focus.h"
#include "relation.h"
#include "rowlist.h"
#include "showntext.h"
#include "theme.h"
#include "wording.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

QString line(const QString &name, const QString &value)
{
    return u"<tr><td style=\"padding-right: 8px\">%1</td><td><b>%2</b></td></tr>"_s.arg(
        name.toHtmlEscaped(), shownText(value).toHtmlEscaped());
}

} // namespace

Inspector::Inspector(ReportSession *session, ReviewFocus *focus, QWidget *parent)
    : QTabWidget(parent)
    , m_session(session)
    , m_focus(focus)
    , m_relations(std::make_unique<Relations>(session->report(), session->catalogue()))
    , m_changes(session)
{
    setDocumentMode(true);
    setAccessibleName(tr("Inspector"));
    addTab(makeCellPage(), tr("Cell"));
    addTab(makeChangesPage(), {});
    connect(focus, &ReviewFocus::changed, this, &Inspector::refresh);
    connect(session, &ReportSession::journalChanged, this, &Inspector::refresh);
    connect(session, &ReportSession::cellsChanged, this, &Inspector::refresh);
    connect(session, &ReportSession::findingsChanged, this, &Inspector::refresh);
    m_ready = true;
    refresh();
}

Inspector::~Inspector() = default;

QWidget *Inspector::makeCellPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_text = new QTextBrowser;
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Cell"));
    m_revert = new QPushButton(tr("&Restore what is printed"));
    connect(m_revert, &QPushButton::clicked, this, [this] { m_session->revert(CellId(m_focus->cell())); });
    column->addWidget(m_text, 1);
    m_right = new QPushButton(tr("This &number is right"));
    m_right->setCheckable(true);
    m_right->setToolTip(tr("Suggestions leave it alone. Pressed again, it may be wrong as any other."));
    connect(m_right, &QPushButton::clicked, this,
            [this](bool locked) { m_session->setLocked(CellId(m_focus->cell()), locked); });
    column->addWidget(m_right);
    column->addWidget(m_revert);
    return page;
}

QWidget *Inspector::makeChangesPage()
{
    m_list = new RowList(&m_changes);
    m_list->setAccessibleName(tr("Changes"));
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(ChangesModel::CellColumn, QHeaderView::Interactive);
    connect(m_list, &RowList::chosen, this,
            [this](const QModelIndex &row) { m_focus->setCell(row.data(CellIdRole).value<CellId>()); });
    return m_list;
}

void Inspector::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ready) {
        refresh();
    }
}

void Inspector::refresh()
{
    setTabText(1, tr("Changes (%1)").arg(m_changes.rowCount()));
    followInChanges();
    const CellId cell = m_focus->cell();
    m_revert->setVisible(!cell.isEmpty() && m_session->correction(cell));
    m_right->setVisible(!cell.isEmpty());
    m_right->setChecked(m_session->isLocked(cell));
    m_text->setHtml(cell.isEmpty() ? tr("Choose a cell to see what stands in it and what it must agree with.")
                                   : describe(cell));
}

void Inspector::followInChanges()
{
    const CellId &looked = m_focus->claim().isEmpty() ? m_focus->cell() : m_focus->claim();
    int row = m_changes.rowCount() - 1;
    while (row >= 0 && m_changes.index(row, 0).data(CellIdRole).value<CellId>() != looked) {
        --row;
    }
    m_list->showChosen(m_changes.index(row, 0));
}

QString Inspector::describe(const CellId &cell) const
{
    const Report &report = m_session->report();
    const qsizetype index = report.indexOf(cell);
    const CellValue &printed = report.cells().at(index);
    const CellValue &value = m_session->values().at(index);
    const bool missing = printed.status == CellStatus::Missing;

    QString rows = line(tr("Printed"), missing ? statusText(printed.status) : printedText(printed.raw));
    if (const Decision *correction = m_session->correction(cell)) {
        rows += line(tr("Corrected"), printedText(correction->to));
        if (!correction->reason.isEmpty()) {
            rows += line(tr("Reason"), correction->reason);
        }
    }
    rows += describeSuggestion(cell);
    if (m_session->isLocked(cell)) {
        rows += line(tr("Checked"), tr("Said to be right"));
    }
    if (value.status != CellStatus::Ok && !missing) {
        rows += line(tr("Kind"), statusText(value.status));
    }
    if (value.value && value.raw != value.value->toString()) {
        rows += line(tr("Read as"), value.value->toString());
    }
    if (const FormColumn *column = report.edition().column(cell); column && !column->unit.isEmpty()) {
        rows += line(tr("Unit"), column->unit);
    }
    if (const QString place = sourcePlaceText(report.document(), printed.span.begin); !missing && !place.isEmpty()) {
        rows += line(tr("Place"), place);
    }
    if (const LastYear *last = m_session->lastYear(); last && last->values.at(index).status != CellStatus::Missing) {
        rows += line(last->year, printedText(last->values.at(index).raw));
    }
    return u"<p><b>%1</b></p><table cellspacing=\"2\">%2</table>%3"_s.arg(
        shownText(fullCellLabel(report, cell)).toHtmlEscaped(), rows, describeRelations(index));
}

/// What the finding that is looked at would have the cell be.
QString Inspector::describeSuggestion(const CellId &cell) const
{
    const Finding *finding = m_focus->finding();
    for (const Suggestion &suggestion : finding ? finding->suggestions : QList<Suggestion>()) {
        for (const CellEdit &edit : suggestion.edits) {
            if (edit.cell == cell) {
                return line(tr("Suggested"), printedText(edit.text)) + line(tr("Because"), suggestion.message());
            }
        }
    }
    return {};
}

QString Inspector::describeRelations(qsizetype cell) const
{
    const Report &report = m_session->report();
    const CellValues &values = m_session->values();
    const QList<Relation> relations = m_relations->of(cell);
    const Numbers numbers = m_relations->numbers(values);
    QString text;
    for (const Relation &relation : relations) {
        text += describeRelation(relation, m_session->catalogue().balances(), rightSide(report, relation, values),
                                 Relations::difference(relation, numbers));
    }
    if (const LastYear *last = m_session->lastYear()) {
        const Numbers lastNumbers = m_relations->numbers(last->values);
        for (const Relation &carryOver : m_session->catalogue().carryOverRelations(report.edition(), report.tables())) {
            if (carryOver.contains(cell)) {
                text += describeRelation(carryOver, m_session->catalogue().carryOvers(),
                                         rightSide(report, carryOver, values, last->values, last->year),
                                         Relations::difference(carryOver, values, numbers, lastNumbers));
            }
        }
    }
    return text.isEmpty() ? u"<p>%1</p>"_s.arg(tr("No balance speaks of this cell."))
                          : u"<p><b>%1</b></p>%2"_s.arg(tr("Must agree:"), text);
}

QString Inspector::describeRelation(const Relation &relation, const QList<Balance> &balances, const Side &right,
                                    std::optional<Quantity> difference) const
{
    const Theme &theme = Theme::of(palette());
    const bool holds = difference && difference->isZero();
    const QString sign = holds ? u"="_s : difference ? u"≠"_s : u"?"_s;
    const QString verdict = holds        ? tr("✔ holds")
                            : difference ? tr("✖ off by %1").arg(difference->toString().replace(u'-', u'−'))
                                         : tr("? a total is blank or cannot be read");
    const QColor colour = holds ? theme.corrected.strong : difference ? theme.error.strong : theme.warning.strong;
    const auto side = [](const Side &of, const Theme::Tone &tone, const QString &shape) {
        return u"<span style=\"color: %1\">%2</span> %3"_s.arg(tone.strong.name(), shape,
                                                               shownText(of.text).toHtmlEscaped());
    };
    return u"<p>%1 · %2<br>%3<br>%4 %5<br><span style=\"color: %6\">%7</span></p>"_s.arg(
        shownText(relationLabel(m_session->report(), relation)).toHtmlEscaped(),
        balances.at(relation.balance).rule.toHtmlEscaped(),
        side(leftSide(m_session->report(), relation, m_session->values()), theme.left, u"◧"_s), sign,
        side(right, theme.right, u"◨"_s), colour.name(), verdict.toHtmlEscaped());
}

} // namespace gouji
