// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "percentage.h"
#include "quantity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

class TestQuantity : public QObject
{
    Q_OBJECT

private slots:
    void sumsBeyondAnyForm_data()
    {
        QTest::addColumn<int>("count"); // of the largest numbers that can be printed
        QTest::newRow("two") << 2;
        QTest::newRow("as many as are exact") << 92;
        QTest::newRow("one more") << 93;
        QTest::newRow("a thousand") << 1'000;
    }
    void sumsBeyondAnyForm()
    {
        QFETCH(const int, count);
        const Quantity most(Quantity::Limit);
        Quantity sum;
        Quantity less;
        for (int i = 0; i < count; ++i) {
            sum += most;
            less = less - most;
        }
        QVERIFY(sum > most && less < Quantity() - most);
        QCOMPARE(sum + less, Quantity());
        QCOMPARE(less.toString(), u'-' + sum.toString());
        if (count <= 92) {
            QCOMPARE(sum, Quantity(count * Quantity::Limit));
        }
    }

    void percentagesOfTooMuch_data()
    {
        QTest::addColumn<qint64>("wholes"); // so many times the largest number
        QTest::addColumn<bool>("isTold");
        QTest::newRow("one") << qint64(1) << true;
        QTest::newRow("ten") << qint64(10) << false;
        QTest::newRow("ninety") << qint64(90) << false;
    }
    void percentagesOfTooMuch()
    {
        QFETCH(const qint64, wholes);
        QFETCH(const bool, isTold);
        const Quantity percent = *Quantity::fromString(u"12.345");
        const Quantity part(Quantity::Limit / 7);
        const Quantity whole(wholes * Quantity::Limit);
        QCOMPARE(Percentage::of(percent, part, whole).has_value(), isTold);
        QCOMPARE(Percentage::fit(*Quantity::fromString(u"14.286"), part, whole) == Percentage::Fit::Rounded, isTold);
    }
};

QTEST_APPLESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
