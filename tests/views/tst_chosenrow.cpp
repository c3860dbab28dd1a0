// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever was done before, the row that a person chooses in a list is what source, form and detail show and what every
// act is done to.

#include "claimspane.h"
#include "document.h"
#include "findingdetail.h"
#include "findingspane.h"
#include "formmodel.h"
#include "formtableview.h"
#include "formview.h"
#include "inspector.h"
#include "mainwindow.h"
#include "reviewpage.h"
#include "sourcepane.h"
#include "sourceview.h"
#include "theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

constexpr int Patience = 20'000; // ms, for a slow machine under a sanitizer

QString keyOf(const QModelIndex &index)
{
    return index.data(KeyRole).toString();
}

} // namespace

class TestChosenRow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 9); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
        openWindow();
        openSample(u"broken_2024.html"_s);
    }
    void cleanup()
    {
        leave();
        m_folder.reset();
    }

    void applyThenClick()
    {
        press(Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(!session()->effective().decided({DecisionKind::Correction}).isEmpty());
        for (const int row : {1, 0, rows() - 1}) {
            click(row);
            QCOMPARE(whatLags(), QString());
        }
    }

    void filterThenArrow()
    {
        // The chosen row goes, and comes back.
        const QString chosen = keyOf(list()->currentIndex());
        filterLine()->setText(u"no finding says this"_s);
        QCOMPARE(rows(), 0);
        filterLine()->clear();
        QCOMPARE(keyOf(list()->currentIndex()), chosen);
        for (int row = 1; row < rows(); ++row) {
            pressIn(list(), Qt::Key_Down);
            QCOMPARE(list()->currentIndex().row(), row);
            QCOMPARE(whatLags(), QString());
        }
    }

    void nothingIsDoneToWhatTheFilterHides_data()
    {
        QTest::addColumn<bool>("isByWords");
        QTest::newRow("by words") << true;
        QTest::newRow("by severity") << false;
    }
    void nothingIsDoneToWhatTheFilterHides()
    {
        QFETCH(bool, isByWords);
        chooseOneWithSuggestion();
        const QString hidden = keyOf(list()->currentIndex());
        const auto showSeverities = [this](bool shown) {
            for (QToolButton *button : page()->findings()->findChildren<QToolButton *>()) {
                if (button->isCheckable()) {
                    button->setChecked(shown);
                }
            }
        };
        filterLine()->setText(isByWords ? u"no finding says this"_s : QString());
        showSeverities(isByWords);
        QVERIFY(!list()->currentIndex().isValid());
        press(Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(session()->effective().decided({DecisionKind::Correction}).isEmpty());
        filterLine()->clear();
        showSeverities(true);
        QCOMPARE(keyOf(list()->currentIndex()), hidden);
        QCOMPARE(applyIsDoneToTheRow(), QString());
    }

    void undoThenApply()
    {
        press(Qt::Key_Period, Qt::ControlModifier);
        const int last = rows() - 1;
        click(last);
        const QString chosen = keyOf(list()->currentIndex());
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(session()->effective().decided({DecisionKind::Correction}).isEmpty());
        QCOMPARE(keyOf(list()->currentIndex()), chosen);
        QCOMPARE(whatLags(), QString());
        chooseOneWithSuggestion();
        QCOMPARE(applyIsDoneToTheRow(), QString());
    }

    void undoneApplyIsChosenAgain()
    {
        const QString chosen = keyOf(list()->currentIndex());
        press(Qt::Key_Period, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(keyOf(list()->currentIndex()), chosen);
        QCOMPARE(whatLags(), QString());
    }

    void recoverThenClick()
    {
        press(Qt::Key_Period, Qt::ControlModifier);
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        const auto corrections = session()->effective().decided({DecisionKind::Correction}).size();
        delete m_window.release(); // nobody closed it
        openWindow();
        m_window->restoreUnfinished();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        QCOMPARE(session()->effective().decided({DecisionKind::Correction}).size(), corrections);
        for (const int row : {rows() - 1, 0}) {
            click(row);
            QCOMPARE(whatLags(), QString());
        }
    }

    void waiveThenClick()
    {
        waive();
        QCOMPARE(session()->effective().decided({DecisionKind::Waiver}).size(), 1);
        click(1);
        QCOMPARE(whatLags(), QString());
        chooseOneWithSuggestion();
        QCOMPARE(applyIsDoneToTheRow(), QString());
    }

    void applyAllCertainThenClick()
    {
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!session()->effective().decided({DecisionKind::Correction}).isEmpty());
        for (const int row : {1, 0, rows() - 1}) {
            click(row);
            QCOMPARE(whatLags(), QString());
        }
    }

    /// The list must not scroll under the mouse: the bar would go to another row.
    void rowThatIsPartlySeen()
    {
        page()->showFindings();
        int row = 0;
        while (row < rows() && rectOf(row).bottom() <= list()->viewport()->height()) {
            ++row;
        }
        QVERIFY(row < rows() && rectOf(row).top() < list()->viewport()->height());
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, rectOf(row).topLeft() + QPoint(40, 1));
        QCOMPARE(list()->currentIndex().row(), row);
        QCOMPARE(whatLags(), QString());
    }

    void arrowGoesOnWhereTheRowWas_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("step"); // from the row that goes
        QTest::newRow("down") << int(Qt::Key_Down) << 1;
        QTest::newRow("up") << int(Qt::Key_Up) << -1;
    }
    void arrowGoesOnWhereTheRowWas()
    {
        QFETCH(int, key);
        QFETCH(int, step);
        click(2);
        const QString next = keyOf(list()->model()->index(2 + step, 0));
        waive();
        QVERIFY(!list()->currentIndex().isValid());
        pressIn(list(), Qt::Key(key));
        QCOMPARE(keyOf(list()->currentIndex()), next);
        QCOMPARE(whatLags(), QString());
    }

    void chosenRowIsGoneBackTo_data()
    {
        QTest::addColumn<bool>("isByKey");
        QTest::newRow("by a click") << false;
        QTest::newRow("by a key") << true;
    }
    /// A person who scrolled away chooses the row again that is chosen already.
    void chosenRowIsGoneBackTo()
    {
        QFETCH(bool, isByKey);
        filterLine()->setText(session()->findings().first().rule);
        for (int row = rows(); row > 1; --row) {
            waive();
            press(Qt::Key_F8);
        }
        QCOMPARE(rows(), 1);
        QScrollBar *bar = page()->form()->verticalScrollBar();
        bar->setValue(bar->value() < bar->maximum() / 2 ? bar->maximum() : 0);
        QVERIFY(!page()->form()->viewport()->rect().contains(cellInView()));
        if (isByKey) {
            press(Qt::Key_F8);
        } else {
            click(0);
        }
        QVERIFY(page()->form()->viewport()->rect().contains(cellInView()));
    }

    void claimsFollow_data()
    {
        QTest::addColumn<int>("act");
        QTest::newRow("apply, then click") << 0;
        QTest::newRow("filter, then click") << 1;
        QTest::newRow("undo, then click") << 2;
        QTest::newRow("waive, then click") << 3;
        QTest::newRow("recover, then click") << 4;
    }
    void claimsFollow()
    {
        QFETCH(int, act);
        session()->correct(CellId(u"requests.carried_out.total"_s), u"11"_s); // the text says 10
        page()->showClaims();
        page()->claims()->show(ClaimsFilter::Shown::Differing); // of which rows go when one is mended
        QVERIFY(claimRows() > 0);
        clickClaim(0);
        QCOMPARE(whatLagsBehindTheClaim(), QString());
        switch (act) {
        case 0:
            press(Qt::Key_Period, Qt::ControlModifier);
            break;
        case 1:
            page()->claims()->show(ClaimsFilter::Shown::Unlinked);
            break;
        case 2:
            press(Qt::Key_Period, Qt::ControlModifier);
            press(Qt::Key_Z, Qt::ControlModifier);
            break;
        case 3:
            waive();
            break;
        default:
            press(Qt::Key_Period, Qt::ControlModifier);
            delete m_window.release();
            openWindow();
            m_window->restoreUnfinished();
            QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
            break;
        }
        page()->showClaims();
        page()->claims()->show(ClaimsFilter::Shown::All);
        for (const int row : {claimRows() - 1, 0, claimRows() / 2}) {
            clickClaim(row);
            QCOMPARE(whatLagsBehindTheClaim(), QString());
        }
        for (int row = claimRows() / 2 + 1; row < claimRows(); ++row) {
            pressIn(claimList(), Qt::Key_Down);
            QCOMPARE(claimList()->currentIndex().row(), row);
            QCOMPARE(whatLagsBehindTheClaim(), QString());
        }
    }

    void changesAreFollowed()
    {
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        press(Qt::Key_F8);
        chooseOneWithSuggestion();
        press(Qt::Key_Period, Qt::ControlModifier);
        page()->inspector()->showChanges();
        auto *changes = page()->inspector()->findChild<QTableView *>();
        QVERIFY(changes->model()->rowCount() > 1);
        for (const int row : {0, 1, 1, 0}) {
            page()->focus()->setCell(CellId(u"proactive.fee.amount"_s)); // elsewhere
            clickIn(changes, row);
            QCOMPARE(page()->focus()->cell(), changes->model()->index(row, 0).data(CellIdRole).value<CellId>());
            QCOMPARE(whatLags(), QString());
        }
        // One that is taken back does not choose another one.
        const CellId chosen = page()->focus()->cell();
        changes->setFocus();
        page()->session()->revert(chosen);
        QCOMPARE(page()->focus()->cell(), chosen);
    }

    void anythingInAnyOrder_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void anythingInAnyOrder()
    {
        QFETCH(quint32, seed);
        constexpr int Acts = 80;
        openSample(u"bureau_2020.txt"_s);
        breakSome();
        m_random.seed(seed);
        QStringList done;
        for (int i = 0; i < Acts; ++i) {
            QString lag;
            done.append(act(&lag));
            lag += whatLags();
            QVERIFY2(lag.isEmpty(), qPrintable(u"%1, after %2"_s.arg(lag, done.join(u", "_s))));
        }
    }

private:
    ReviewPage *page() const { return m_window->currentPage(); }
    ReportSession *session() const { return page()->session(); }
    QTableView *list() const { return page()->findings()->list(); }
    QTableView *claimList() const { return page()->claims()->list(); }
    int rows() const { return list()->model()->rowCount(); }
    int claimRows() const { return claimList()->model()->rowCount(); }
    QLineEdit *filterLine() const
    {
        const auto lines = page()->findings()->findChildren<QLineEdit *>();
        return *std::find_if(lines.begin(), lines.end(),
                             [](const QLineEdit *line) { return line->isClearButtonEnabled(); });
    }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(
            Catalogue::standard(), std::make_unique<BackgroundJournal>(m_folder->filePath(u"journal.sqlite"_s)));
        m_window->resize(1280, 720);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void openSample(const QString &name)
    {
        const int tabs = m_window->tabs()->count();
        m_window->openFiles({QStringLiteral(GOUJI_SAMPLES "/") + name});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->tabs()->pages().size() > tabs, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(page(), Patience);
    }
    /// As a program that is killed, which asks nothing.
    void leave() { m_window.reset(); }

    // What a person does

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void pressIn(QWidget *list, Qt::Key key)
    {
        list->setFocus();
        QTest::keyClick(list, key);
    }
    static void clickIn(QTableView *list, int row)
    {
        const QModelIndex index = list->model()->index(row, 1);
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    }
    QRect rectOf(int row) const { return list()->visualRect(list()->model()->index(row, 1)); }
    void click(int row) const
    {
        page()->showFindings();
        const QString key = keyOf(list()->model()->index(row, 0));
        clickIn(list(), row);
        QCOMPARE(keyOf(list()->currentIndex()), key);
    }
    void clickClaim(int row) const
    {
        page()->showClaims();
        clickIn(claimList(), row);
        QCOMPARE(claimList()->currentIndex().row(), row);
    }
    void waive() const
    {
        page()->showFindings();
        press(Qt::Key_D, Qt::ControlModifier);
        auto *reason = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(reason);
        QTest::keyClicks(reason, u"known"_s);
        QTest::keyClick(reason, Qt::Key_Return);
    }
    void chooseOneWithSuggestion() const
    {
        for (int row = rows() - 1; row >= 0; --row) {
            click(row);
            if (page()->detail()->hasSuggestion()) {
                return;
            }
        }
        QFAIL("no finding has a suggestion");
    }
    void breakSome() const
    {
        int broken = 0;
        for (const CellValue &cell : session()->report().cells()) {
            if (cell.id.table() == u"requests" && cell.value && !cell.value->isZero() && ++broken % 4 == 0) {
                session()->correct(cell.id, cell.raw + u'7');
            }
        }
        QVERIFY(rows() > 5);
    }

    // What has to be so

    /// Null where no row of the list is chosen.
    const Finding *chosen() const
    {
        const QString key = keyOf(list()->currentIndex());
        const QList<Finding> &findings = session()->findings();
        const auto found =
            std::find_if(findings.begin(), findings.end(), [&key](const Finding &each) { return each.key() == key; });
        return key.isEmpty() || found == findings.end() ? nullptr : &*found;
    }

    /// In viewport coordinates of the form.
    QPoint cellInView() const
    {
        const FormTableView *table = page()->form()->currentTable();
        return table->viewport()->mapTo(page()->form()->viewport(), table->visualRect(table->currentIndex()).center());
    }

    /// What of the page does not belong to the row that is chosen; empty where all does.
    QString whatLags() const
    {
        QStringList lags;
        const ReviewFocus *focus = page()->focus();
        const QModelIndex row = list()->currentIndex();
        const Finding *finding = chosen();
        if (row.isValid()) {
            if (!finding || focus->findingKey() != keyOf(row)) {
                return u"another finding is looked at"_s;
            }
            if (list()->selectionModel()->selectedRows() != QModelIndexList{row.siblingAtColumn(0)}) {
                lags.append(u"the bar"_s);
            }
        } else {
            for (int each = 0; each < rows(); ++each) {
                if (focus->finding() && keyOf(list()->model()->index(each, 0)) == focus->findingKey()) {
                    lags.append(u"the finding that is looked at is in the list, and not chosen"_s);
                }
            }
        }
        if (finding && !detailSays(page()->detail(), finding->message())) {
            lags.append(u"detail"_s);
        }
        return lags.join(u", "_s) + lagOfForm(finding) + lagOfSource(finding);
    }

    static bool detailSays(const FindingDetail *detail, const QString &message)
    {
        const auto labels = detail->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == message; });
    }

    QString lagOfForm(const Finding *finding) const
    {
        const CellId cell = page()->focus()->cell();
        QList<CellId> current;
        for (const FormTableView *table : page()->form()->findChildren<FormTableView *>()) {
            if (table->currentIndex().isValid()) {
                current.append(table->form()->cellAt(table->currentIndex()));
            }
        }
        if (current != (cell.isEmpty() ? QList<CellId>() : QList{cell})) {
            return u" form"_s;
        }
        if (!finding || cell.isEmpty()) {
            return {};
        }
        const auto changes = [&cell](const Suggestion &suggestion) {
            return std::any_of(suggestion.edits.begin(), suggestion.edits.end(),
                               [&cell](const CellEdit &edit) { return edit.cell == cell; });
        };
        const bool isOfFinding = finding->cells.contains(cell) ||
                                 std::any_of(finding->suggestions.begin(), finding->suggestions.end(), changes) ||
                                 !page()->focus()->claim().isEmpty();
        return isOfFinding ? QString() : u" the form's cell is another finding's"_s;
    }

    /// What is marked, not what is only underlined for being a number.
    QStringList markedTexts() const
    {
        QStringList marked;
        for (const QTextEdit::ExtraSelection &selection : page()->source()->text()->extraSelections()) {
            if (selection.format.background() != Qt::NoBrush) {
                marked.append(selection.cursor.selectedText().trimmed());
            }
        }
        marked.sort();
        return marked;
    }
    QString sourceText(SourceSpan span) const
    {
        const Document &document = session()->report().document();
        const qsizetype begin = document.fromSource(span.begin);
        const QString text = document.text().mid(begin, document.fromSource(span.end) - begin);
        return QString(text).replace(u'\n', QChar::ParagraphSeparator).trimmed();
    }
    QString lagOfSource(const Finding *finding) const
    {
        if (!finding) {
            return {};
        }
        QStringList wanted;
        for (const SourceSpan &span : finding->spans) {
            wanted.append(sourceText(span));
        }
        wanted.sort();
        return markedTexts() == wanted ? QString()
                                       : u" source: “%1”, not “%2”"_s.arg(markedTexts().join(u'|'), wanted.join(u'|'));
    }

    QString whatLagsBehindTheClaim() const
    {
        const QModelIndex row = claimList()->currentIndex();
        const ReviewFocus *focus = page()->focus();
        const auto claim = row.data(CellIdRole).value<CellId>();
        if (!row.isValid() || focus->claim() != claim) {
            return u"another number is looked at"_s;
        }
        QStringList lags;
        const Narrative &narrative = session()->narrative();
        const SourceSpan span = narrative.claims.at(indexOfClaim(narrative, claim)).span;
        if (!markedTexts().contains(sourceText(span))) {
            lags.append(u"source"_s);
        }
        if (page()->claims()->current() != claim) {
            lags.append(u"what the acts are done to"_s);
        }
        if (const Finding *finding = focus->finding()) {
            if (!finding->spans.contains(span)) {
                lags.append(u"another number's finding is looked at"_s);
            }
            if (!detailSays(page()->claims()->detail(), finding->message())) {
                lags.append(u"detail"_s);
            }
        }
        return lags.join(u", "_s) + lagOfForm(nullptr);
    }

    /// Presses Ctrl+. and says what was changed that is not what the chosen row suggests.
    QString applyIsDoneToTheRow() const
    {
        const Finding *finding = chosen();
        if (!finding || finding->suggestions.isEmpty()) {
            return {};
        }
        const Suggestion best = finding->suggestions.first();
        const int steps = session()->undoStack()->index();
        press(Qt::Key_Period, Qt::ControlModifier);
        if (session()->undoStack()->index() != steps + 1) {
            return u"nothing is applied"_s;
        }
        for (const CellEdit &edit : best.edits) {
            const Decision *made = session()->correction(edit.cell);
            const CellValue *printed = session()->report().cell(edit.cell);
            if (made ? made->to != edit.text : !printed || printed->raw != edit.text) {
                return u"%1 is not %2"_s.arg(edit.cell.toString(), edit.text);
            }
        }
        return {};
    }

    // A person who does anything

    /// One of several, at random.
    int any(int count) { return int(m_random.bounded(count)); }

    /// @return what was done; `lag` is what was wrong with it in itself
    QString act(QString *lag)
    {
        switch (any(18)) {
        case 0:
        case 1:
        case 2:
            return clickAny();
        case 3:
        case 4:
            return arrowInAny(list());
        case 5: {
            const QString text = QStringList{{}, u"requests"_s, u"narrative"_s, u"总计"_s, u"nothing"_s}.at(any(5));
            filterLine()->setText(text);
            return u"filter “%1”"_s.arg(text);
        }
        case 6:
            return toggle<QToolButton>(page()->findings());
        case 7:
            return toggle<QCheckBox>(page()->findings());
        case 8: {
            auto *places = page()->findings()->findChild<QComboBox *>();
            places->setCurrentIndex(any(2) ? 0 : any(places->count()));
            return u"place %1"_s.arg(places->currentIndex());
        }
        case 9:
            *lag = applyIsDoneToTheRow();
            return u"apply"_s;
        case 10:
            press(Qt::Key_Z, Qt::ControlModifier);
            return u"undo"_s;
        case 11:
            press(Qt::Key_Y, Qt::ControlModifier);
            return u"redo"_s;
        case 12:
            if (chosen() && !session()->waiver(*chosen())) {
                waive();
            }
            return u"waive"_s;
        case 13:
            m_window->tabs()->setCurrentIndex(1 - m_window->tabs()->currentIndex());
            return u"other tab"_s;
        case 14:
            return actOnClaims(lag);
        case 15:
            return clickCell();
        case 16:
            press(any(2) ? Qt::Key_F8 : Qt::Key_F7);
            return u"next"_s;
        default:
            press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
            return u"apply all certain"_s;
        }
    }

    QString clickAny()
    {
        page()->showFindings();
        if (rows() == 0) {
            return u"no row"_s;
        }
        const int row = any(rows());
        click(row);
        return u"row %1"_s.arg(row);
    }

    QString arrowInAny(QTableView *in)
    {
        const Qt::Key key =
            QList{Qt::Key_Down, Qt::Key_Up, Qt::Key_Home, Qt::Key_End, Qt::Key_PageDown, Qt::Key_PageUp}.at(any(6));
        pressIn(in, key);
        return QKeySequence(key).toString();
    }

    template<typename Button>
    QString toggle(QWidget *in)
    {
        QList<Button *> buttons = in->findChildren<Button *>();
        buttons.removeIf([](const Button *button) { return !button->isCheckable() || !button->isEnabled(); });
        if (buttons.isEmpty()) {
            return u"no button"_s;
        }
        Button *button = buttons.at(any(int(buttons.size())));
        button->toggle();
        return u"toggle "_s + button->text();
    }

    QString actOnClaims(QString *lag)
    {
        page()->showClaims();
        page()->claims()->show(ClaimsFilter::Shown(any(3)));
        if (claimRows() == 0) {
            return u"no number"_s;
        }
        const int row = any(claimRows());
        clickClaim(row);
        *lag = whatLagsBehindTheClaim();
        if (any(2)) {
            arrowInAny(claimList());
            *lag += whatLagsBehindTheClaim();
        }
        if (any(4) == 0) {
            press(Qt::Key_Delete);
        }
        return u"number %1"_s.arg(row);
    }

    QString clickCell()
    {
        const CellId cell = session()->report().cells().at(any(int(session()->report().cells().size()))).id;
        for (FormTableView *table : page()->form()->findChildren<FormTableView *>()) {
            if (const QModelIndex index = table->form()->indexOf(cell); index.isValid()) {
                const QPoint centre = table->visualRect(index).center();
                const QPoint inForm = table->viewport()->mapTo(page()->form()->widget(), centre);
                page()->form()->ensureVisible(inForm.x(), inForm.y());
                QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, centre);
            }
        }
        return u"cell "_s + cell.toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QRandomGenerator m_random;
};

QTEST_MAIN(TestChosenRow)
#include "tst_chosenrow.moc"
