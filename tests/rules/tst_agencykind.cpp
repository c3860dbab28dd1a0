// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agencykind.h"

#include <QTest>

using namespace gouji;
using namespace Qt::StringLiterals;

class TestAgencyKind : public QObject
{
    Q_OBJECT

private slots:
    void namesTell_data();
    void namesTell();
};

void TestAgencyKind::namesTell_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    const auto rows = [](AgencyKind kind, const QStringList &names) {
        for (const QString &name : names) {
            QTest::newRow(qPrintable(name)) << name << int(kind);
        }
    };
    rows(AgencyKind::Government, {u"青山市"_s, u"青山市人民政府"_s, u"青山县政府"_s, u"白水市河东区"_s,
                                  u"白水市河东区人民政府"_s, u"云岭自治区"_s, u"云岭自治州"_s});
    rows(AgencyKind::Township, {u"柳树镇"_s, u"青山县柳树镇人民政府"_s, u"青山县石桥乡政府"_s, u"草原苏木"_s});
    rows(AgencyKind::Street, {u"河东区中山街道"_s, u"中山街道办事处"_s});
    rows(AgencyKind::Department, {u"青山市教育局"_s, u"云岭自治区水利厅"_s, u"青山市发展和改革委员会"_s,
                                  u"白水市人民防空办公室"_s, u"白水高新区税务局"_s});
    rows(AgencyKind::CountyDepartment, {u"青山县教育局"_s, u"白水市青山县卫生健康委员会"_s, u"草原旗财政局"_s});
    rows(AgencyKind::DistrictDepartment, {u"白水市河东区民政局"_s, u"红旗区教育局"_s});
    rows(AgencyKind::Unknown, {u""_s, u"镇"_s, u"县"_s, u"青山县人民政府办公室"_s, u"白水经济开发区管理委员会"_s,
                               u"白水高新区"_s, u"青山师范学校"_s, u"政府网站"_s});
}

void TestAgencyKind::namesTell()
{
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    QCOMPARE(int(agencyKind(name)), kind);
}

QTEST_GUILESS_MAIN(TestAgencyKind)
#include "tst_agencykind.moc"
