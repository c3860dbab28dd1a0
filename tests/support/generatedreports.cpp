// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generatedreports.h"

#include "dumps.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr int AgenciesInCounty = 40;
constexpr int CountiesInCity = 10;

constexpr QStringView PlaceBegins = u"青白云龙凤金银玉清新永安宁平和顺昌兴泰丰";
constexpr QStringView PlaceEnds = u"山溪河湖川原林泉阳陵江海州水城港塘岭浦屏";
constexpr std::array Departments{
    u"教育",         u"公安",     u"民政",           u"司法",     u"财政",           u"自然资源",
    u"水利",         u"农业农村", u"文化和旅游",     u"卫生健康", u"应急管理",       u"审计",
    u"市场监督管理", u"统计",     u"医疗保障",       u"信访",     u"住房和城乡建设", u"交通运输",
    u"商务",         u"体育",     u"林业",           u"生态环境", u"退役军人事务",   u"人力资源和社会保障",
    u"科学技术",     u"城市管理", u"粮食和物资储备", u"行政审批", u"税务",           u"气象"};
constexpr std::array Sentences{u"围绕%1领域编制标准目录，全年公开信息%2条。",
                               u"召开%1工作新闻发布会%2场，及时回应群众关切。",
                               u"制发%1政策解读材料%2份，图文并茂，通俗易懂。",
                               u"组织%1业务培训%2期，提升依法公开的能力。",
                               u"通过政务新媒体推送%1信息%2篇。",
                               u"严格落实三审三校制度，对%1栏目开展检查%2次。",
                               u"在便民服务大厅设置%1查阅点%2处，配备专人协助。",
                               u"畅通电话、信函和当面申请渠道，答复%1咨询%2人次。",
                               u"清理%1文件，逐件标明有效、失效和废止状态，共%2件。",
                               u"会同有关单位研究%1公开事项%2项，健全协调机制。"};
constexpr std::array Topics{u"乡村振兴", u"义务教育", u"社会救助", u"就业创业", u"食品药品", u"安全生产", u"环境保护",
                            u"公共文化", u"财政预算", u"征地补偿", u"医疗卫生", u"养老服务", u"重大项目", u"政府采购"};

QString place(int number)
{
    const auto count = int(PlaceBegins.size());
    const QString name = QString(PlaceBegins.at(number % count)) + PlaceEnds.at(number / count % count);
    return number < count * count ? name : QString(PlaceBegins.at(number / (count * count) % count)) + name;
}

using Numbers = QHash<QString, qint64>;

/// Fills a row's applicants and its total.
void setRow(Numbers *cells, const QString &row, QRandomGenerator *random, int most)
{
    qint64 total = 0;
    for (const auto column : {"natural"_L1, "business"_L1, "research"_L1, "welfare"_L1, "legal"_L1, "other_org"_L1}) {
        const qint64 count = column == "natural"_L1    ? random->bounded(most + 1)
                             : column == "business"_L1 ? random->bounded(most / 8 + 1)
                                                       : 0;
        (*cells)[u"requests.%1.%2"_s.arg(row, column)] = count;
        total += count;
    }
    (*cells)[u"requests.%1.total"_s.arg(row)] = total;
}

/// What is carried out at the end of a year: known to the year after without asking this one.
void setCarried(Numbers *cells, const QString &row, int agency, int year)
{
    QRandomGenerator random(quint32(agency * 131 + year * 7 + 1));
    setRow(cells, row, &random, 9);
}

qint64 documentsInForce(int agency, int year)
{
    return 20 + QRandomGenerator(quint32(agency * 17 + year)).bounded(40);
}

Numbers numbersOf(int agency, int year, QRandomGenerator *random)
{
    const FormEdition &edition = *FormEdition::find(u"2021");
    Numbers cells;
    for (const CellId &id : edition.cells()) {
        cells.insert(id.toString(), 0);
    }
    setCarried(&cells, u"carried_in"_s, agency, year - 1);
    setCarried(&cells, u"carried_out"_s, agency, year);
    for (const auto &[row, most] : {std::pair(u"granted"_s, 80),
                                    {u"partial"_s, 20},
                                    {u"denied.process"_s, 9},
                                    {u"unavailable.not_held"_s, 40},
                                    {u"not_processed.petition"_s, 6}}) {
        setRow(&cells, row, random, most);
    }
    for (const FormColumn &column : edition.table(u"requests")->columns) {
        const auto cell = [&cells, &column](const QString &row) -> qint64 & {
            return cells[u"requests.%1.%2"_s.arg(row, column.id)];
        };
        qint64 results = 0;
        for (const FormRow &row : edition.table(u"requests")->rows) {
            results += !row.group.isEmpty() && row.id != "total"_L1 ? cell(row.id) : 0;
        }
        // What was carried in and not carried out is handled on top of what is new.
        results += cell(u"carried_in"_s);
        cell(u"other.else"_s) += cell(u"carried_in"_s);
        cell(u"total"_s) = results;
        cell(u"new"_s) = results + cell(u"carried_out"_s) - cell(u"carried_in"_s);
    }
    const qint64 before = documentsInForce(agency, year - 1);
    const qint64 now = documentsInForce(agency, year);
    cells[u"proactive.normative_docs.in_force"_s] = now;
    cells[u"proactive.normative_docs.made"_s] = std::max<qint64>(0, now - before);
    cells[u"proactive.normative_docs.repealed"_s] = std::max<qint64>(0, before - now);
    cells[u"proactive.license.handled"_s] = random->bounded(5000);
    cells[u"proactive.penalty.handled"_s] = random->bounded(900);
    cells[u"remedies.review.upheld"_s] = random->bounded(4);
    cells[u"remedies.review.pending"_s] = random->bounded(2);
    cells[u"remedies.review.total"_s] = cells[u"remedies.review.upheld"_s] + cells[u"remedies.review.pending"_s];
    return cells;
}

QString narrative(int agency, int year, const QString &heading, QRandomGenerator *random)
{
    QString text = heading;
    for (int i = 0; i < 3; ++i) {
        const QString topic = QString::fromUtf16(Topics.at(size_t(random->bounded(int(Topics.size())))));
        text += QString::fromUtf16(Sentences.at(size_t(random->bounded(int(Sentences.size())))))
                    .arg(topic)
                    .arg(agency % 97 + year % 10 + random->bounded(300));
    }
    return text + u'\n';
}

} // namespace

QString GeneratedReports::agency(int number)
{
    const int county = number / AgenciesInCounty;
    const int inCounty = number % AgenciesInCounty;
    const QString prefix = place(county / CountiesInCity) + u"市"_s + place(county + 7) + u"县"_s;
    if (inCounty == 0) {
        return prefix + u"人民政府"_s;
    }
    return inCounty <= int(Departments.size())
               ? prefix + QString::fromUtf16(Departments.at(size_t(inCounty - 1))) + u"局"_s
               : prefix + place(number + 3) + u"镇人民政府"_s;
}

QByteArray GeneratedReports::report(int agency, int year) const
{
    const FormEdition &edition = *FormEdition::find(u"2021");
    QRandomGenerator random(quint32(agency * 6007 + year));
    Numbers cells = numbersOf(agency, year, &random);
    const bool copies = agency % 29 == 0;
    const bool isLate = random.bounded(40) == 0;
    if (random.bounded(60) == 0) {
        for (qint64 &cell : cells) {
            cell = 0;
        }
    }
    QHash<CellId, QString> values;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        values.insert(CellId(cell.key()), QString::number(cell.value()));
    }
    if (random.bounded(1000) < m_slips) {
        QString &total = values[CellId(u"requests.total.total"_s)];
        std::reverse(total.begin(), total.end());
    }
    QRandomGenerator words(quint32(copies ? agency : agency * 31 + year * 3));
    const QString yearText = QString::number(year);
    QString text = GeneratedReports::agency(agency) + yearText + u"年政府信息公开工作年度报告\n"_s +
                   u"发布日期：%1年%2月%3日\n"_s.arg(year + 1).arg(isLate ? 5 : 1).arg(10 + agency % 20) +
                   u"本报告的统计期限为%1年1月1日至%1年12月31日。\n"_s.arg(yearText);
    static constexpr QStringView Ordinals = u"一二三四五六";
    for (const FormSection &section : edition.sections) {
        text += Ordinals.at(section.number - 1) + u"、"_s + section.title + u'\n';
        for (const FormTable &table : edition.tables) {
            if (table.section == section.number) {
                text += dumpTable(table, values, u"rows with pads"_s);
            }
        }
        if (section.number == 1) {
            for (const auto &heading : {u"（一）主动公开。"_s, u"（二）依申请公开。"_s, u"（三）政府信息管理。"_s,
                                        u"（四）平台建设。"_s, u"（五）监督保障。"_s}) {
                text += narrative(agency, year, heading, &words);
            }
        } else if (section.number == 5) {
            text += u"存在的问题是解读形式不够丰富，下一步将加强改进，丰富解读形式。\n"_s;
        } else if (section.number == 6) {
            text += u"本年度未收取信息处理费。\n"_s;
        }
    }
    return text.toUtf8();
}

} // namespace gouji
