// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reviewpage.h"

#include "claimspane.h"
#include "findingdetail.h"
#include "findingspane.h"
#include "formtableview.h"
#include "formview.h"
#include "inspector.h"
#include "messagearea.h"
#include "searchedtext.h"
#include "settings.h"
#include "showntext.h"
#include "sourcepane.h"
#include "sourceview.h"
#include "wording.h"

#include <QFileInfo>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr auto AcrossKey = "review-across"_L1;
constexpr auto DownKey = "review-down"_L1;

} // namespace

ReviewPage::ReviewPage(LoadedReport loaded, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_session(new ReportSession(std::move(loaded), catalogue, this))
    , m_focus(new ReviewFocus(m_session, this))
    , m_messages(new MessageArea)
    , m_source(new SourcePane(m_session->loaded()))
    , m_form(new FormView(m_session, m_focus))
    , m_inspector(new Inspector(m_session, m_focus))
    , m_findings(new FindingsPane(m_session, m_focus))
    , m_claims(new ClaimsPane(m_session, m_focus))
    , m_below(new QTabWidget)
    , m_across(new QSplitter)
    , m_down(new QSplitter(Qt::Vertical))
{
    for (QWidget *pane : std::initializer_list<QWidget *>{m_source, m_form, m_inspector}) {
        m_across->addWidget(pane);
    }
    m_across->setChildrenCollapsible(false);
    m_down->addWidget(m_across);
    m_below->setDocumentMode(true);
    m_below->addTab(m_findings, tr("Findings"));
    m_below->addTab(m_claims, m_claims->title());
    m_down->addWidget(m_below);
    m_down->setChildrenCollapsible(false);
    m_down->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_down, 1);

    connect(m_focus, &ReviewFocus::changed, this, &ReviewPage::followInSource);
    connect(m_findings, &FindingsPane::cellRequested, this, [this] { m_form->currentTable()->setFocus(); });
    connect(m_findings, &FindingsPane::announced, this, &ReviewPage::showFindings);
    connect(m_claims, &ClaimsPane::cellRequested, this, [this] { m_form->currentTable()->setFocus(); });
    connect(m_claims, &ClaimsPane::titleChanged, this, [this] { m_below->setTabText(1, m_claims->title()); });
    connect(m_session, &ReportSession::journalChanged, this, &ReviewPage::underlineNumbers);
    connect(m_findings, &FindingsPane::certainRequested, this, &ReviewPage::applyCertain);
    connect(m_source, &SourcePane::sourceActivated, m_focus, &ReviewFocus::setSourceOffset);
    connect(m_source, &SourcePane::pagesLost, this, &ReviewPage::tellAboutSource);
    tellAboutSource();
    underlineNumbers();
    restoreState();
}

ReviewPage::~ReviewPage()
{
    // Before the session: the panes use it in their destructors, and the undo stack signals that it became clean as it
    // goes.
    delete m_down;
    m_session->undoStack()->disconnect();
}

FindingDetail *ReviewPage::detail()
{
    return m_findings->detail();
}

QString ReviewPage::name() const
{
    const QString &file = m_session->loaded().file;
    return file.isEmpty()   ? tr("Pasted report")
           : file == "-"_L1 ? tr("Standard input")
                            : shownText(QFileInfo(file).fileName());
}

QString ReviewPage::facts() const
{
    const Report &report = m_session->report();
    QStringList facts{tr("Form of %1").arg(report.edition().id)};
    if (report.year) {
        facts.append(tr("Report for %1").arg(*report.year));
    }
    if (!report.agency.isEmpty()) {
        facts.append(report.agency);
    }
    facts.append(report.document().format().toUpper());
    facts.append(report.document().source().encoding());
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

void ReviewPage::tellAboutSource()
{
    if (m_source->text() && !m_session->report().document().printed().isEmpty()) {
        m_messages->show(Severity::Note, tr("The pages of this file cannot be shown: the source shows their text."));
    }
    if (m_source->text() && m_source->text()->isCut()) {
        m_messages->show(Severity::Note,
                         tr("This text is very long: the source shows only the part around the report's tables. "
                            "All of it was checked."));
    }
}

void ReviewPage::followInSource()
{
    // Words stay shown while findings come and go, until a person moves on.
    if (m_shownWords && m_shownWords->first == m_focus->cell()) {
        m_source->setMarks({{m_shownWords->second, BalanceSide::Concerned, true}});
        return;
    }
    m_shownWords.reset();
    if (const Finding *finding = m_focus->finding()) {
        m_source->setMarks(marksOfFinding(*finding));
        return;
    }
    QList<SourceMark> marks;
    for (const SourceSpan &span : m_focus->spans()) {
        marks.append({span, BalanceSide::Concerned, marks.isEmpty()});
    }
    m_source->setMarks(marks);
}

QList<SourceMark> ReviewPage::marksOfFinding(const Finding &finding) const
{
    QList<SourceMark> marks;
    const CellId &cell = m_focus->cell();
    const std::optional<qsizetype> claim = claimOffset(m_focus->claim());
    const bool hasSides = finding.left && finding.right;
    const bool isOfText = finding.spans.size() > finding.cells.size(); // then the text comes first
    for (qsizetype i = 0; i < finding.spans.size(); ++i) {
        const SourceSpan span = finding.spans.at(i);
        const qsizetype index = isOfText ? i - (finding.spans.size() - finding.cells.size()) : i;
        const bool isCell = index >= 0 && index < finding.cells.size();
        const BalanceSide side = !hasSides || !isCell        ? BalanceSide::Concerned
                                 : index < finding.leftCount ? BalanceSide::Left
                                                             : BalanceSide::Right;
        const bool isCurrent = claim ? span.begin == *claim : isCell ? finding.cells.at(index) == cell : i == 0;
        marks.append({span, side, isCurrent});
    }
    return marks;
}

void ReviewPage::underlineNumbers()
{
    QList<SourceNumber> numbers;
    for (int row = 0; row < m_claims->model()->rowCount(); ++row) {
        const ListedClaim &claim = m_claims->model()->item(row);
        if (claim.mark != ClaimMark::Dismissed) {
            numbers.append({claim.span, claim.mark != ClaimMark::Unlinked});
        }
    }
    m_source->setNumbers(numbers);
}

void ReviewPage::showWords(const QString &words)
{
    const Document &document = m_session->report().document();
    const QString wanted = SearchedText(words).text();
    const auto found = wanted.isEmpty() ? std::nullopt : SearchedText(document.text()).find(wanted);
    if (found) {
        const SourceSpan span = document.toSource(*found);
        m_focus->setSourceOffset(span.begin);
        m_shownWords = {m_focus->cell(), span};
        followInSource();
    }
}

void ReviewPage::showFindings()
{
    m_below->setCurrentWidget(m_findings);
}

void ReviewPage::showClaims()
{
    m_below->setCurrentWidget(m_claims);
    m_claims->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPage::applyCertain()
{
    constexpr qsizetype MaximumTold = 6;
    const CellValues before = m_session->values();
    QStringList told;
    for (const Suggestion &suggestion : m_session->applyCertain()) {
        for (const CellEdit &edit : suggestion.edits) {
            const QString old = before.at(m_session->report().indexOf(edit.cell)).raw;
            told.append(
                tr("%1 %2 → %3", "cell, old and new text")
                    .arg(fullCellLabel(m_session->report(), edit.cell), printedText(old), printedText(edit.text)));
        }
    }
    if (told.isEmpty()) {
        m_messages->show(Severity::Note,
                         tr("Nothing was applied: what is certain by itself would bring another error."));
        return;
    }
    const qsizetype count = told.size();
    if (count > MaximumTold) {
        told = told.first(MaximumTold) + QStringList{tr("… and %1 more").arg(count - MaximumTold)};
    }
    m_messages->show(Severity::Note,
                     tr("Corrected in one step, cells: %1 (Undo takes them back)").arg(count) + u'\n' +
                         told.join(u'\n'),
                     {{tr("Show the changes"), [this] { m_inspector->showChanges(); }}});
}

void ReviewPage::cyclePanes(int direction)
{
    const QList<QWidget *> panes{m_source, m_form, m_inspector, m_findings, m_claims};
    qsizetype present = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i) == focusWidget() || panes.at(i)->isAncestorOf(focusWidget())) {
            present = i;
        }
    }
    QWidget *next = panes.at((present + direction + panes.size()) % panes.size());
    if (next == m_findings) {
        showFindings();
        m_findings->focusList();
    } else if (next == m_claims) {
        showClaims();
    } else {
        (next == m_form ? m_form->currentTable() : next)->setFocus(Qt::ShortcutFocusReason);
    }
}

void ReviewPage::restoreState()
{
    if (!m_across->restoreState(Settings::state(AcrossKey))) {
        m_across->setSizes({340, 640, 300});
    }
    if (!m_down->restoreState(Settings::state(DownKey))) {
        // So that the finding and its best suggestion are seen, in any size of text.
        constexpr int LinesBelow = 13;
        constexpr int Height = 660;
        const int below = std::clamp(fontMetrics().height() * LinesBelow, 230, 330);
        m_down->setSizes({Height - below, below});
    }
}

void ReviewPage::saveState() const
{
    Settings::setState(AcrossKey, m_across->saveState());
    Settings::setState(DownKey, m_down->saveState());
}

} // namespace gouji
