// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingdetail.h"
#include "findingspane.h"
#include "formmodel.h"
#include "formtableview.h"
#include "formview.h"
#include "messagearea.h"
#include "reviewpage.h"
#include "samplereport.h"
#include "sourcepane.h"
#include "sourceview.h"
#include "suggestionlist.h"
#include "theme.h"

#include <QApplication>
#include <QEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const CellId Granted(u"requests.granted.natural"_s);
const CellId ReviewTotal(u"remedies.review.total"_s);

/// Contrast of two colours as WCAG 2.1 defines it, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestReviewPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        applyTheme(*qApp, ThemeChoice::Light, 9);
    }

    void init()
    {
        m_page = std::make_unique<ReviewPage>(LoadedReport{.file = u"sample.txt"_s,
                                                           .bytes = {},

                                                           .report = sampleReport(*FormEdition::find(u"2021"_s))},
                                              Catalogue::standard());
        m_page->resize(1280, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void findingLeadsToCellAndSource()
    {
        breakThree();
        m_page->findings()->step(1);
        QSignalSpy changed(m_page->focus(), &ReviewFocus::changed);
        QTableView *list = m_page->findings()->list();
        const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, FindingsModel::MessageColumn);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(last).center());
        QCOMPARE(changed.size(), 1); // no pane answers another's answer
        QCOMPARE(m_page->focus()->findingKey(), last.data(KeyRole).toString());

        FormTableView *table = m_page->form()->currentTable();
        const CellId cell = m_page->focus()->cell();
        QCOMPARE(table->form()->cellAt(table->currentIndex()), cell);
        const SourceSpan span = m_page->session()->report().cell(cell)->span;
        QCOMPARE(m_page->source()->text()->textCursor().block().blockNumber() + 1,
                 m_page->session()->report().document().source().position(span.begin).line);
        QVERIFY(m_page->source()->text()->viewport()->rect().contains(m_page->source()->text()->cursorRect().center()));
    }

    void cellLeadsToFindingAndSource()
    {
        breakThree();
        QSignalSpy changed(m_page->focus(), &ReviewFocus::changed);
        FormTableView *table = tableOf(ReviewTotal);
        m_page->form()->ensureWidgetVisible(table);
        const QRect rect = table->visualRect(table->form()->indexOf(ReviewTotal));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, rect.center());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_page->focus()->cell(), ReviewTotal);
        QVERIFY(m_page->focus()->finding());
        QCOMPARE(m_page->findings()->list()->currentIndex().data(KeyRole).toString(), m_page->focus()->findingKey());
        QVERIFY(!m_page->source()->text()->extraSelections().isEmpty());
    }

    void sourceLeadsToCell()
    {
        const SourceSpan span = m_page->session()->report().cell(Granted)->span;
        QSignalSpy changed(m_page->focus(), &ReviewFocus::changed);
        QTextCursor cursor = m_page->source()->text()->textCursor();
        cursor.setPosition(int(span.begin)); // plain text with plain line ends: places are offsets
        m_page->source()->text()->setTextCursor(cursor);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_page->focus()->cell(), Granted);
        QCOMPARE(m_page->form()->currentTable(), tableOf(Granted));
    }

    void bothSidesAreMarkedInTheSource()
    {
        m_page->session()->correct(ReviewTotal, u"999"_s);
        m_page->findings()->step(1);
        QSet<int> underlines;
        qsizetype marks = 0;
        for (const QTextEdit::ExtraSelection &selection : m_page->source()->text()->extraSelections()) {
            if (selection.format.background() != Qt::NoBrush) { // else a number of the text
                underlines.insert(int(selection.format.underlineStyle()));
                ++marks;
            }
        }
        QCOMPARE(marks, m_page->focus()->finding()->spans.size());
        QCOMPARE(underlines.size(), 2); // told apart without colour
    }

    void editInPlace()
    {
        FormTableView *table = tableOf(Granted);
        m_page->focus()->setCell(Granted);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_7);
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_7);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_page->session()->values().at(m_page->session()->report().indexOf(Granted)).raw, u"77"_s);
        QVERIFY(m_page->findings()->list()->model()->rowCount() > 0);

        m_page->session()->undoStack()->undo();
        QCOMPARE(m_page->findings()->list()->model()->rowCount(), 0);
    }

    void refusedTextKeepsTheEditor()
    {
        FormTableView *table = tableOf(Granted);
        m_page->focus()->setCell(Granted);
        m_page->form()->editCell();
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"1O"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        const auto *reason = m_page->findChild<QLabel *>(u"refusal"_s);
        QVERIFY(reason && reason->isVisible());
        QVERIFY(!reason->text().isEmpty());
        QVERIFY(editor->isVisible());
        QVERIFY(!m_page->session()->correction(Granted));

        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!table->findChild<QLineEdit *>());
        QVERIFY(!m_page->findChild<QLabel *>(u"refusal"_s));
        QVERIFY(!m_page->session()->correction(Granted));
    }

    void stepsGoRound()
    {
        breakThree();
        FindingsPane *pane = m_page->findings();
        const int count = pane->list()->model()->rowCount();
        QSignalSpy announced(pane, &FindingsPane::announced);
        for (int i = 0; i <= count; ++i) {
            pane->step(1);
            QCOMPARE(pane->list()->currentIndex().row(), i % count);
        }
        pane->step(-1);
        QCOMPARE(pane->list()->currentIndex().row(), count - 1);
        QCOMPARE(announced.size(), count + 2);
    }

    void mendedFindingLeavesItsPlace()
    {
        breakThree();
        FindingsPane *pane = m_page->findings();
        pane->step(1);
        const QString second = pane->list()->model()->index(1, 0).data(KeyRole).toString();
        m_page->session()->waive(Finding(*m_page->focus()->finding()), u"known"_s);
        pane->step(1);
        QCOMPARE(m_page->focus()->findingKey(), second); // none is skipped
    }

    void waiveInPlace()
    {
        m_page->session()->correct(ReviewTotal, u"999"_s);
        m_page->findings()->step(1);
        m_page->detail()->beginWaiving();
        auto *reason = m_page->detail()->findChild<QLineEdit *>();
        QVERIFY(reason && reason->isVisible());
        QTest::keyClick(reason, Qt::Key_Return); // no reason, no waiver
        QVERIFY(m_page->session()->effective().decided({DecisionKind::Waiver}).isEmpty());
        QTest::keyClicks(reason, u"as printed"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(m_page->session()->effective().decided({DecisionKind::Waiver}).size(), 1);
        m_page->detail()->takeBack();
        QVERIFY(m_page->session()->effective().decided({DecisionKind::Waiver}).isEmpty());
    }

    void likelyCellIsOutlined()
    {
        m_page->session()->correct(Granted, printed(Granted) + u'7');
        m_page->findings()->step(1);
        const QModelIndex cell = tableOf(Granted)->form()->indexOf(Granted);
        QCOMPARE(m_page->focus()->cell(), Granted);
        QCOMPARE(cell.data(SuggestedTextRole).toString(), printed(Granted));
        QVERIFY(!cell.data(PreviewedRole).toBool());
        m_page->detail()->applyFirst();
        QVERIFY(!m_page->session()->correction(Granted));
        QVERIFY(!cell.data(SuggestedTextRole).isValid());
    }

    void keyboardPreviewsAndLeaves()
    {
        m_page->session()->correct(ReviewTotal, u"999"_s);
        m_page->findings()->step(1);
        const QList<Suggestion> suggestions = m_page->focus()->finding()->suggestions;
        QVERIFY(suggestions.size() > 2);
        const CellValues values = m_page->session()->values();
        for (qsizetype i = 0; i < 2; ++i) {
            m_page->detail()->stepSuggestion(1);
            QTRY_VERIFY(m_page->focus()->isPreviewing());
            QTRY_COMPARE(*m_page->focus()->suggestion(), suggestions.at(i));
            const CellEdit edit = suggestions.at(i).edits.first();
            const QModelIndex cell = tableOf(edit.cell)->form()->indexOf(edit.cell);
            QCOMPARE(cell.data(SuggestedTextRole).toString(), edit.text);
            QVERIFY(cell.data(PreviewedRole).toBool());
            QVERIFY(m_page->findings()->list()->currentIndex().data(GoingRole).toBool());
        }
        QCOMPARE(m_page->session()->values(), values);
        QCOMPARE(m_page->session()->undoStack()->count(), 1);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!m_page->focus()->isPreviewing());
        QVERIFY(!m_page->findings()->list()->currentIndex().data(GoingRole).toBool());
        QVERIFY(m_page->form()->isAncestorOf(QApplication::focusWidget()));
    }

    void bestOneFromTheListLeavesTheKeyboardThere()
    {
        m_page->session()->correct(Granted, printed(Granted) + u'7');
        m_page->findings()->step(1);
        m_page->findings()->focusList();
        m_page->detail()->applyFirst();
        QVERIFY(!m_page->session()->correction(Granted));
        QVERIFY(!m_page->form()->isAncestorOf(QApplication::focusWidget()));
        m_page->session()->undoStack()->undo();
        m_page->findings()->step(1);
        m_page->detail()->stepSuggestion(1);
        m_page->detail()->applyFirst();
        QVERIFY(!m_page->session()->correction(Granted));
        QVERIFY(m_page->form()->isAncestorOf(QApplication::focusWidget())); // the suggestion had it
    }

    void previewOutlivesAnotherCell()
    {
        m_page->session()->correct(ReviewTotal, u"999"_s);
        m_page->findings()->step(1);
        QWidget *row = applyButton(1)->parentWidget();
        QEnterEvent enter(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1));
        QCoreApplication::sendEvent(row, &enter);
        m_page->focus()->setCell(CellId(u"remedies.review.upheld"_s)); // of the same finding
        QVERIFY(m_page->focus()->isPreviewing());
        const CellEdit edit = m_page->focus()->suggestion()->edits.first();
        QVERIFY(tableOf(edit.cell)->form()->indexOf(edit.cell).data(PreviewedRole).toBool());
    }

    void previewOutlivesAChangeElsewhere()
    {
        m_page->session()->correct(ReviewTotal, u"999"_s);
        m_page->findings()->step(1);
        const QList<Suggestion> suggestions = m_page->focus()->finding()->suggestions;
        m_page->detail()->stepSuggestion(-1);
        const auto isLastPreviewed = [this, &suggestions] {
            const QModelIndex cell =
                tableOf(suggestions.last().edits.first().cell)->form()->indexOf(suggestions.last().edits.first().cell);
            return m_page->focus()->isPreviewing() && *m_page->focus()->suggestion() == suggestions.last() &&
                   cell.data(PreviewedRole).toBool();
        };
        QTRY_VERIFY(isLastPreviewed());
        m_page->session()->correct(Granted, printed(Granted) + u'7'); // in another table
        QCOMPARE(m_page->focus()->finding()->suggestions, suggestions);
        QTRY_VERIFY2(isLastPreviewed(), "the list still says so");
    }

    void mousePreviewsAndLeaves()
    {
        m_page->session()->correct(ReviewTotal, u"999"_s);
        m_page->findings()->step(1);
        QWidget *row = applyButton(1)->parentWidget();
        QEnterEvent enter(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1));
        QCoreApplication::sendEvent(row, &enter);
        QVERIFY(m_page->focus()->isPreviewing());
        QCOMPARE(*m_page->focus()->suggestion(), m_page->focus()->finding()->suggestions.at(1));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(row, &leave);
        QVERIFY(!m_page->focus()->isPreviewing());
    }

    void eachSuggestionHasItsButton()
    {
        m_page->session()->correct(ReviewTotal, u"999"_s);
        m_page->findings()->step(1);
        const Suggestion second = m_page->focus()->finding()->suggestions.at(1);
        m_page->detail()->stepSuggestion(1);
        m_page->detail()->stepSuggestion(1);
        QCOMPARE(QApplication::focusWidget(), applyButton(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        for (const CellEdit &edit : second.edits) {
            QCOMPARE(m_page->session()->values().at(m_page->session()->report().indexOf(edit.cell)).raw, edit.text);
        }
        QCOMPARE(m_page->session()->undoStack()->count(), 2);
        QVERIFY(!m_page->focus()->isPreviewing());
        QCOMPARE(m_page->focus()->cell(), second.edits.first().cell);
        QVERIFY(m_page->form()->isAncestorOf(QApplication::focusWidget()));
    }

    void numberThatIsRightIsBlamedNoMore()
    {
        m_page->session()->correct(ReviewTotal, u"999"_s);
        m_page->findings()->step(1);
        QCOMPARE(m_page->focus()->cell(), ReviewTotal);
        QPushButton *right = buttonWith(u"999"_s);
        QVERIFY(right && right->isVisible());
        right->click();
        QVERIFY(m_page->session()->isLocked(ReviewTotal));
        QVERIFY(m_page->focus()->cell() != ReviewTotal);
        QVERIFY(m_page->focus()->suggestion()->edits.first().cell == m_page->focus()->cell());
        QVERIFY(tableOf(ReviewTotal)->form()->indexOf(ReviewTotal).data(LockedRole).toBool());

        for (int cells = 0; m_page->focus()->suggestion(); ++cells) {
            QVERIFY(cells < 10);
            m_page->session()->setLocked(CellId(m_page->focus()->suggestion()->edits.first().cell), true);
        }
        QVERIFY(m_page->focus()->finding()); // still not right, and nothing is offered
        QVERIFY(!right->isVisible());
        m_page->detail()->applyFirst();
        m_page->detail()->stepSuggestion(1);
        QVERIFY(!m_page->focus()->isPreviewing());
    }

    void certainCorrectionsAreTold()
    {
        auto *button = m_page->findings()->findChild<QPushButton *>(u"certain"_s);
        QVERIFY(button && !button->isVisible());
        const auto &cells = m_page->session()->report().cells();
        const auto twoDigits = std::find_if(cells.begin(), cells.end(), [](const CellValue &cell) {
            return cell.id.table() == u"requests" && cell.raw.size() == 2 && cell.raw.at(0) < cell.raw.at(1);
        });
        QVERIFY(twoDigits != cells.end());
        const QString swapped = QString(twoDigits->raw.at(1)) + twoDigits->raw.at(0);
        m_page->session()->correct(twoDigits->id, swapped);
        QVERIFY(button->isVisible());
        QVERIFY(m_page->findings()->hasCertain());
        button->click();
        QVERIFY(!m_page->session()->correction(twoDigits->id));
        QCOMPARE(m_page->messages()->texts().size(), 1);
        QVERIFY(m_page->messages()->texts().first().contains(u"%1 → %2"_s.arg(swapped, twoDigits->raw)));
        QVERIFY(!button->isVisible());
        QCOMPARE(m_page->session()->undoStack()->count(), 2);
    }

    void arrowsGoFromTableToTable()
    {
        m_page->focus()->setCell(CellId(u"proactive.fee.amount"_s));
        FormTableView *table = m_page->form()->currentTable();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(m_page->focus()->cell(), CellId(u"requests.new.natural"_s));
        QTest::keyClick(m_page->form()->currentTable(), Qt::Key_Up);
        QCOMPARE(m_page->focus()->cell(), CellId(u"proactive.fee.amount"_s));
    }

    void panesTakeTurns()
    {
        QSet<QWidget *> seen;
        m_page->source()->setFocus();
        for (int i = 0; i < 5; ++i) {
            m_page->cyclePanes(1);
            QVERIFY(QApplication::focusWidget());
            seen.insert(QApplication::focusWidget());
        }
        QCOMPARE(seen.size(), 5);
        QCOMPARE(QApplication::focusWidget(), m_page->source()->text());
    }

    void contrastIsEnough_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void contrastIsEnough()
    {
        QFETCH(bool, dark);
        constexpr double Enough = 4.5; // WCAG 2.1, 1.4.3
        const Theme &theme = dark ? Theme::dark() : Theme::light();
        const QColor text = theme.palette.color(QPalette::Text);
        const QColor base = theme.palette.color(QPalette::Base);
        for (const Theme::Tone &tone :
             {theme.error, theme.warning, theme.note, theme.left, theme.right, theme.corrected, theme.suggested}) {
            QVERIFY2(contrast(text, tone.tint) >= Enough, qPrintable(tone.tint.name()));
            QVERIFY2(contrast(tone.strong, base) >= Enough, qPrintable(tone.strong.name()));
            QVERIFY2(contrast(tone.strong, tone.tint) >= 3, qPrintable(tone.strong.name())); // shapes, 1.4.11
        }
        QVERIFY(contrast(text, theme.head) >= Enough);
        QVERIFY(contrast(theme.palette.color(QPalette::HighlightedText), theme.palette.color(QPalette::Highlight)) >=
                Enough);
        QVERIFY(contrast(theme.palette.color(QPalette::PlaceholderText), base) >= Enough);
        QVERIFY(contrast(theme.palette.color(QPalette::WindowText), theme.palette.color(QPalette::Window)) >= Enough);
    }

private:
    void breakThree()
    {
        m_page->session()->correct(Granted, u"999"_s);
        m_page->session()->correct(ReviewTotal, u"999"_s);
    }

    QString printed(const CellId &cell) const { return m_page->session()->report().cell(cell)->raw; }

    /// Of the suggestion of that number.
    QPushButton *applyButton(qsizetype suggestion) const
    {
        return m_page->detail()->findChild<SuggestionList *>()->findChildren<QPushButton *>().value(suggestion);
    }

    QPushButton *buttonWith(const QString &text) const
    {
        for (QPushButton *button : m_page->detail()->findChildren<QPushButton *>()) {
            if (button->text().startsWith(text)) {
                return button;
            }
        }
        return nullptr;
    }

    FormTableView *tableOf(const CellId &cell) const
    {
        for (FormTableView *table : m_page->form()->findChildren<FormTableView *>()) {
            if (table->form()->indexOf(cell).isValid()) {
                return table;
            }
        }
        return nullptr;
    }

    QTemporaryDir m_settings;
    std::unique_ptr<ReviewPage> m_page;
};

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
