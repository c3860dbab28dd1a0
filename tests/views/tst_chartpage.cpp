// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agencychoice.h"
#include "chartpage.h"
#include "csv.h"
#include "numberplaces.h"
#include "sampleseries.h"
#include "serieschart.h"
#include "theme.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QComboBox>
#include <QHorizontalStackedBarSeries>
#include <QImage>
#include <QLineEdit>
#include <QLineSeries>
#include <QListView>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const QString Agency = u"青山县人民政府"_s;
const CellId NewTotal(u"requests.new.total"_s);

template<typename Series>
QList<Series *> drawn(ChartPage *page)
{
    QList<Series *> found;
    const QList<QAbstractSeries *> all = page->chart()->chart()->series();
    for (QAbstractSeries *series : all) {
        if (auto *wanted = qobject_cast<Series *>(series)) {
            found.append(wanted);
        }
    }
    return found;
}

QStringList texts(const QList<ChartNumber> &numbers)
{
    QStringList texts;
    for (const ChartNumber &number : numbers) {
        texts.append(number.text);
    }
    texts.sort();
    return texts;
}

bool overlap(const QList<ChartNumber> &numbers)
{
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        for (qsizetype j = i + 1; j < numbers.size(); ++j) {
            if (numbers.at(i).rect.intersects(numbers.at(j).rect)) {
                return true;
            }
        }
    }
    return false;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestChartPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 9); }
    void keyboardFindsARow();
    void keyboardChoosesAgencies();
    void allOfTheListAreChosenAtOnce();
    void columnStaysWhereTheNextRowHasIt();
    void headingKeepsWhatIsDrawn();
    void nothingLoadsThatIsNotShown();
    void nothingChosenSaysSo();
    void emptySeriesSaysSo();
    void lineIsBrokenWhereAYearIsMissing();
    void everyNumberIsWritten_data();
    void everyNumberIsWritten();
    void countsHaveNoFractionsOnTheScale();
    void crowdedNumbersDoNotOverlap();
    void moreAgenciesThanCanBeToldApart();
    void sharesOfOneAgencyAreBarsOfYears();
    void sharesOfSeveralAgenciesAreOfAYear();
    void sharesBeyondTheTotalAreSeen();
    void namesAreNoMarkup();
    void chartFollowsTheTheme();
    void pictureIsSaved();
    void numbersAreSaved();
    void whatCannotBeSavedIsSaid();
    void errorOfTheSourceIsSaid();
    void placesNeverCollide();

private:
    /// A page with one agency's new requests of some years; a text that is no number is a blank.
    std::unique_ptr<ChartPage> pageOf(const QMap<int, QString> &numbers)
    {
        m_samples = {};
        for (const auto &[year, number] : numbers.asKeyValueRange()) {
            m_samples.set(Agency, year, NewTotal, number);
        }
        return pageOf({Agency});
    }

    std::unique_ptr<ChartPage> pageOf(const QStringList &chosen)
    {
        auto page = std::make_unique<ChartPage>(m_samples.source());
        page->agencies()->setAgencies(m_samples.agencies(), chosen);
        page->resize(1280, 720);
        page->show();
        return QTest::qWaitForWindowExposed(page.get()) ? std::move(page) : nullptr;
    }

    SampleSeries m_samples;
};

void TestChartPage::keyboardFindsARow()
{
    m_samples = SampleSeries::ofAgencies(2);
    const auto page = pageOf(m_samples.agencies().mid(0, 1));
    page->setFocus();
    QCOMPARE(QApplication::focusWidget(), page->rowFilter());
    page->rowFilter()->setText(u"公开 不予"_s); // a Chinese input method does not send keys
    QCOMPARE(page->rows()->currentIndex().data().toString(), u"（三）不予公开"_s);
    QVERIFY(page->model()->table().title.contains(u"不予公开"_s));
    QTest::keyClick(page->rowFilter(), Qt::Key_Down);
    QCOMPARE(page->rows()->currentIndex().data().toString(), u"1.属于国家秘密"_s);
    QVERIFY(page->model()->table().title.contains(u"1.属于国家秘密"_s));
    QTest::keyClick(page->rowFilter(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), page->rows());
    QTest::keyClick(page->rows(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), page->columns());
    QTest::keyClick(page->columns(), Qt::Key_Home);
    QVERIFY(page->model()->table().title.endsWith(u"自然人"_s));
}

void TestChartPage::keyboardChoosesAgencies()
{
    m_samples = SampleSeries::ofAgencies(3);
    const auto page = pageOf(m_samples.agencies().mid(0, 1));
    page->agencies()->list()->setFocus();
    page->agencies()->list()->setCurrentIndex(page->agencies()->list()->model()->index(2, 0));
    QTest::keyClick(page->agencies()->list(), Qt::Key_Space);
    QCOMPARE(page->agencies()->chosen(), (QStringList{m_samples.agencies().first(), m_samples.agencies().last()}));
    QCOMPARE(drawn<QScatterSeries>(page.get()).size(), 2);
    QTest::keyClick(page->agencies()->list(), Qt::Key_Space);
    QCOMPARE(page->agencies()->chosen().size(), 1);
}

void TestChartPage::allOfTheListAreChosenAtOnce()
{
    m_samples = SampleSeries::ofAgencies(5);
    const auto page = pageOf(m_samples.agencies().mid(0, 1));
    page->agencies()->findChild<QLineEdit *>()->setText(u"局"_s);
    const QSignalSpy changed(page->agencies(), &AgencyChoice::changed);
    page->agencies()->findChildren<QPushButton *>().first()->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(page->agencies()->chosen(), m_samples.agencies());
    page->agencies()->findChildren<QPushButton *>().last()->click();
    QCOMPARE(page->agencies()->chosen(), QStringList{Agency}); // it is no 局
}

void TestChartPage::columnStaysWhereTheNextRowHasIt()
{
    const auto page = pageOf(QMap<int, QString>{{2022, u"5"_s}});
    page->choose(u"requests.denied"_s, u"natural"_s);
    page->choose(u"requests.granted"_s, {});
    QCOMPARE(page->columns()->currentData().toString(), u"natural"_s);
    page->choose(u"remedies.review"_s, {});
    QCOMPARE(page->columns()->currentData().toString(), u"total"_s);
    page->choose(u"proactive.fee"_s, {});
    QCOMPARE(page->columns()->currentIndex(), 0);
    page->choose(u"no.such.row"_s, u"total"_s);
    QVERIFY(page->model()->table().title.contains(u"收费"_s));
}

void TestChartPage::headingKeepsWhatIsDrawn()
{
    const auto page = pageOf(QMap<int, QString>{{2022, u"5"_s}});
    const QString title = page->model()->table().title;
    page->rows()->setCurrentIndex(page->rows()->model()->index(0, 0));
    QCOMPARE(page->model()->table().title, title);
    page->columns()->setCurrentIndex(0);
    QVERIFY(page->model()->table().title.endsWith(u"自然人"_s));
}

void TestChartPage::nothingLoadsThatIsNotShown()
{
    m_samples = SampleSeries::ofAgencies(5);
    const auto page = pageOf(m_samples.agencies().mid(1, 2));
    QCOMPARE(m_samples.askedAgencies(), m_samples.agencies().mid(1, 2));
    QCOMPARE(m_samples.asked(), QList<CellId>{NewTotal});
}

void TestChartPage::nothingChosenSaysSo()
{
    m_samples = SampleSeries::ofAgencies(2);
    const auto page = pageOf(QStringList());
    QVERIFY(!page->chart()->isVisible());
    QCOMPARE(page->model()->rowCount(), 0);
}

void TestChartPage::emptySeriesSaysSo()
{
    const auto page = pageOf(QMap<int, QString>{{2022, u"5"_s}});
    QVERIFY(page->chart()->isVisible());
    page->choose(u"proactive.procurement"_s, u"projects"_s);
    QVERIFY(!page->chart()->isVisible());
    page->choose(u"requests.results"_s, u"total"_s);
    QVERIFY(!page->chart()->isVisible());
    page->choose(u"requests.new"_s, u"total"_s);
    QVERIFY(page->chart()->isVisible());
}

void TestChartPage::lineIsBrokenWhereAYearIsMissing()
{
    const auto page = pageOf({{2018, u"1"_s}, {2019, u"2"_s}, {2021, u"4"_s}, {2022, u""_s}, {2023, u"6"_s}});
    QStringList lines;
    for (const QLineSeries *line : drawn<QLineSeries>(page.get())) {
        lines.append(u"%1-%2"_s.arg(line->points().first().x()).arg(line->points().last().x()));
    }
    QCOMPARE(lines, (QStringList{u"2018-2019"_s, u"2021-2021"_s, u"2023-2023"_s}));
    QCOMPARE(texts(page->chart()->numbers()), (QStringList{u"1"_s, u"2"_s, u"4"_s, u"6"_s}));
}

void TestChartPage::everyNumberIsWritten_data()
{
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QStringList>("written");
    QTest::newRow("one year") << QStringList{u"5"_s} << QStringList{u"5"_s};
    QTest::newRow("zeros") << QStringList{u"0"_s, u"0"_s} << QStringList{u"0"_s, u"0"_s};
    QTest::newRow("negative change") << QStringList{u"-8"_s, u"3"_s} << QStringList{u"-8"_s, u"3"_s};
    QTest::newRow("only negative") << QStringList{u"-8"_s, u"-3"_s} << QStringList{u"-3"_s, u"-8"_s};
    QTest::newRow("huge") << QStringList{u"100000000000"_s, u"1"_s} << QStringList{u"1"_s, u"100,000,000,000"_s};
    QTest::newRow("amounts") << QStringList{u"0.0125"_s, u"0.5000"_s} << QStringList{u"0.0125"_s, u"0.5000"_s};
}

void TestChartPage::everyNumberIsWritten()
{
    QFETCH(const QStringList, numbers);
    m_samples = {};
    for (int i = 0; i < numbers.size(); ++i) {
        m_samples.set(Agency, 2019 + i, CellId(u"proactive.license.change"_s), numbers.at(i));
    }
    const auto page = pageOf({Agency});
    page->choose(u"proactive.license"_s, u"change"_s);
    QTRY_COMPARE(page->chart()->numbersLeftOut(), 0);
    QTEST(texts(page->chart()->numbers()), "written");
    QVERIFY(page->note().isEmpty());
}

void TestChartPage::countsHaveNoFractionsOnTheScale()
{
    const auto page = pageOf({{2019, u"1"_s}, {2020, u"2"_s}});
    const auto *scale = qobject_cast<QValueAxis *>(page->chart()->chart()->axes(Qt::Vertical).first());
    QCOMPARE(scale->min(), 0);
    QCOMPARE((scale->max() - scale->min()) / (scale->tickCount() - 1), 1);
}

void TestChartPage::crowdedNumbersDoNotOverlap()
{
    m_samples = SampleSeries::ofAgencies(20);
    const auto page = pageOf(m_samples.agencies());
    QCOMPARE(drawn<QScatterSeries>(page.get()).size(), 20);
    QTRY_VERIFY(page->chart()->numbersLeftOut() > 0);
    QVERIFY(!overlap(page->chart()->numbers()));
    QVERIFY(!page->note().isEmpty());
    const qsizetype inSmall = page->chart()->numbersLeftOut();
    page->resize(2400, 1600);
    QTRY_VERIFY(page->chart()->numbersLeftOut() < inSmall);
    QVERIFY(!overlap(page->chart()->numbers()));

    QSet<QString> looks; // of no two series the same
    for (const QScatterSeries *points : drawn<QScatterSeries>(page.get())) {
        looks.insert(points->color().name() + QString::number(points->markerShape()));
    }
    QCOMPARE(looks.size(), 20);
}

void TestChartPage::moreAgenciesThanCanBeToldApart()
{
    m_samples = {};
    for (int agency = 0; agency <= ChartPage::MostAgencies; ++agency) {
        m_samples.set(QString::number(agency), 2020, NewTotal, u"1"_s);
    }
    const auto page = pageOf(m_samples.agencies());
    QCOMPARE(page->model()->rowCount(), ChartPage::MostAgencies);
    QVERIFY(page->note().contains(QString::number(ChartPage::MostAgencies)));
}

void TestChartPage::sharesOfOneAgencyAreBarsOfYears()
{
    m_samples = SampleSeries::ofAgencies(2);
    const auto page = pageOf(m_samples.agencies().mid(1));
    page->choose(u"requests.results"_s, u"total"_s);
    QVERIFY(!page->years()->isVisible());
    const auto *bars = drawn<QHorizontalStackedBarSeries>(page.get()).first();
    QCOMPARE(bars->barSets().size(), 6);
    QCOMPARE(bars->barSets().first()->count(), 6); // 2022 is missing, and has its place
    QCOMPARE(bars->barSets().first()->at(2), 0);
    const QStringList written = texts(page->chart()->numbers());
    QVERIFY(std::any_of(written.begin(), written.end(),
                        [](const QString &text) { return text.startsWith(u"① "_s) && text.endsWith(u" %"_s); }));
    QVERIFY(!overlap(page->chart()->numbers()));
}

void TestChartPage::sharesOfSeveralAgenciesAreOfAYear()
{
    m_samples = SampleSeries::ofAgencies(3);
    const auto page = pageOf(m_samples.agencies());
    page->choose(u"requests.results"_s, u"total"_s);
    QVERIFY(page->years()->isVisible());
    QCOMPARE(page->years()->currentText(), u"2024"_s);
    const auto first = [&page] { return drawn<QHorizontalStackedBarSeries>(page.get()).first()->barSets().first(); };
    QCOMPARE(first()->count(), 3);
    QVERIFY(first()->at(0) > 0);
    page->years()->setCurrentText(u"2022"_s);
    QCOMPARE(first()->at(0), 0); // from below: the last agency, which has none
    QVERIFY(first()->at(2) > 0);
}

void TestChartPage::sharesBeyondTheTotalAreSeen()
{
    m_samples = {};
    m_samples.set(Agency, 2023, CellId(u"requests.granted.total"_s), u"9"_s);
    m_samples.set(Agency, 2023, CellId(u"requests.total.total"_s), u"6"_s);
    const auto page = pageOf({Agency});
    page->choose(u"requests.results"_s, u"total"_s);
    const auto *scale = qobject_cast<QValueAxis *>(page->chart()->chart()->axes(Qt::Horizontal).first());
    QVERIFY(scale->max() >= 150);
    QCOMPARE(texts(page->chart()->numbers()), QStringList{u"① 150.0 %"_s});
}

/// Qt Charts draws what stands at an axis as HTML.
void TestChartPage::namesAreNoMarkup()
{
    m_samples = {};
    const QString hostile = u"<img src=\"/tmp/beacon.png\">\u202E局"_s;
    for (const QString &agency : {QString(Agency), hostile}) {
        m_samples.set(agency, 2023, CellId(u"requests.granted.total"_s), u"3"_s);
        m_samples.set(agency, 2023, CellId(u"requests.total.total"_s), u"6"_s);
    }
    const auto page = pageOf({Agency, hostile});
    page->choose(u"requests.results"_s, u"total"_s);
    auto *bars = qobject_cast<QBarCategoryAxis *>(page->chart()->chart()->axes(Qt::Vertical).first());
    QCOMPARE(bars->categories(), QStringList({u"&lt;img src=&quot;/tmp/beacon.png&quot;&gt;[U+202E]局"_s, Agency}));
    QCOMPARE(page->agencies()->chosen(), QStringList({Agency, hostile})); // as the archive has it
}

void TestChartPage::chartFollowsTheTheme()
{
    const auto page = pageOf({{2019, u"1"_s}, {2020, u"2"_s}});
    applyTheme(*qApp, ThemeChoice::Dark, 14);
    QTRY_COMPARE(page->chart()->chart()->backgroundBrush().color(), Theme::dark().palette.color(QPalette::Base));
    QCOMPARE(page->chart()->chart()->titleFont().pointSize(), 14);
    QCOMPARE(page->chart()->numbersLeftOut(), 0);
    applyTheme(*qApp, ThemeChoice::Light, 9);
}

void TestChartPage::pictureIsSaved()
{
    const QTemporaryDir folder;
    m_samples = SampleSeries::ofAgencies(3);
    const auto page = pageOf(m_samples.agencies());
    const QSignalSpy failed(page.get(), &ChartPage::failed);
    applyTheme(*qApp, ThemeChoice::Dark, 9);
    page->savePicture(folder.filePath(u"a.png"_s));
    page->savePicture(folder.filePath(u"a.svg"_s));
    applyTheme(*qApp, ThemeChoice::Light, 9);
    QVERIFY(failed.isEmpty());
    const QImage picture(folder.filePath(u"a.png"_s));
    QVERIFY(picture.width() >= 2000);
    QCOMPARE(picture.pixelColor(1, 1), QColor(Qt::white)); // for paper
    QSvgRenderer svg(folder.filePath(u"a.svg"_s));
    QVERIFY(svg.isValid());
    QVERIFY(contents(folder.filePath(u"a.svg"_s)).contains(m_samples.agencies().last().toUtf8()));
}

void TestChartPage::numbersAreSaved()
{
    const QTemporaryDir folder;
    const auto page = pageOf({{2019, u"1"_s}, {2020, u"2"_s}});
    page->saveNumbers(folder.filePath(u"a.csv"_s));
    const QList<QStringList> records = readCsv(contents(folder.filePath(u"a.csv"_s)).mid(3));
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(1).mid(2), (QStringList{u"1"_s, u"2"_s}));
}

void TestChartPage::whatCannotBeSavedIsSaid()
{
    const QTemporaryDir folder;
    const auto page = pageOf({{2019, u"1"_s}});
    const QSignalSpy failed(page.get(), &ChartPage::failed);
    page->saveNumbers(folder.filePath(u"no/such/folder.csv"_s));
    QCOMPARE(failed.size(), 1);
}

void TestChartPage::errorOfTheSourceIsSaid()
{
    ChartPage page([](const QStringList &, const QList<CellId> &) -> Result<QList<YearSeries>> {
        return Error{.cause = u"locked"_s};
    });
    const QSignalSpy failed(&page, &ChartPage::failed);
    page.agencies()->setAgencies({Agency}, {Agency});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().cause, u"locked"_s);
}

void TestChartPage::placesNeverCollide()
{
    const QRectF area(0, 0, 400, 300);
    QRandomGenerator random(1);
    QList<PointNumber> numbers;
    for (int i = 0; i < 150; ++i) {
        numbers.append({{random.bounded(400.0), random.bounded(300.0)}, {30, 14}});
    }
    const QList<std::optional<QRectF>> places = placeNumbers(numbers, {}, area, 8);
    QCOMPARE(places.size(), numbers.size());
    QVERIFY(places.first());
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!places.at(i)) {
            continue;
        }
        QVERIFY(area.contains(*places.at(i)));
        for (qsizetype j = 0; j < places.size(); ++j) {
            QVERIFY(!places.at(i)->contains(numbers.at(j).point));
            QVERIFY(i == j || !places.at(j) || !places.at(i)->intersects(*places.at(j)));
        }
    }
}

QTEST_MAIN(TestChartPage)
#include "tst_chartpage.moc"
