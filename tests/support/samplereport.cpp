// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplereport.h"

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

using Numbers = QHash<CellId, QString>;

Numbers balancedNumbers(const QList<FormTable> &tables)
{
    QHash<CellId, qint64> counts;
    const auto at = [&counts](QStringView table, QStringView row, QStringView column) -> qint64 & {
        return counts[CellId(table, row, column)];
    };
    for (const FormTable &table : tables) {
        qint64 next = 2; // small, different, and no pattern a balance could hide in
        for (const FormRow &row : table.rows) {
            for (const QString &column : row.columns) {
                at(table.id, row.id, column) = next;
                next = 2 + (next * 5 + 3) % 23;
            }
        }
    }
    const auto find = [&tables](QStringView id) {
        return *std::find_if(tables.begin(), tables.end(), [id](const FormTable &each) { return each.id == id; });
    };
    const FormTable requests = find(u"requests");
    for (const FormColumn &column : requests.columns) {
        qint64 results = 0;
        for (const FormRow &row : requests.rows) {
            const bool isResult = !row.group.isEmpty() && row.id != "total"_L1;
            results += isResult ? at(u"requests", row.id, column.id) : 0;
        }
        at(u"requests", u"total", column.id) = results;
        at(u"requests", u"new", column.id) =
            results + at(u"requests", u"carried_out", column.id) - at(u"requests", u"carried_in", column.id);
    }
    for (const QString &tableId : {u"requests"_s, u"remedies"_s}) {
        for (const FormRow &row : find(tableId).rows) {
            qint64 &total = at(tableId, row.id, u"total");
            total = 0;
            for (const QString &column : row.columns) {
                total += column == "total"_L1 ? 0 : at(tableId, row.id, column);
            }
        }
    }
    Numbers numbers;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        numbers[it.key()] = QString::number(it.value());
    }
    numbers[CellId(u"proactive.license.change"_s)] = u"+3"_s;
    numbers[CellId(u"proactive.penalty.change"_s)] = u"-8"_s;
    numbers[CellId(u"proactive.fee.amount"_s)] = u"5923.2449"_s;
    numbers[CellId(u"proactive.procurement.amount"_s)] = u"1860.5"_s;
    return numbers;
}

QString defaultOverview(int year)
{
    return u"%1年，我市认真贯彻《中华人民共和国政府信息公开条例》。\n"
           "（一）主动公开情况。%1年，全市主动公开政府信息18万余条。\n"
           "（二）依申请公开情况。加强与申请人的沟通，依法依规答复。\n"
           "（三）政府信息管理情况。落实三审三校制度，清理行政规范性文件。\n"
           "（四）政府信息公开平台建设情况。优化政府网站栏目，规范政务新媒体。\n"
           "（五）监督保障情况。开展工作考核和社会评议，全年没有需要责任追究的情形。\n"_s.arg(year);
}

QString defaultProblems(int year)
{
    return u"%1年，政府信息公开工作取得一定成绩，但解读形式还不够丰富。\n"
           "%2年，我市将丰富解读形式，加强业务培训，进一步提升公开质量。\n"_s.arg(year)
               .arg(year + 1);
}

/// Writes the text and remembers where things stand in it.
class Writer
{
public:
    SourceSpan write(const QString &words)
    {
        const SourceSpan span{m_text.size(), m_text.size() + words.size()};
        m_text += words;
        return span;
    }
    SourceSpan paragraph(const QString &words)
    {
        const SourceSpan span = write(words);
        m_blocks.append({.kind = Block::Kind::Paragraph, .text = span, .grid = -1, .headingLevel = 0});
        m_text += u'\n';
        return span;
    }
    void table(const FormTable &table, const Numbers &numbers, QHash<CellId, SourceSpan> *spans)
    {
        const qsizetype begin = m_text.size();
        for (const FormRow &row : table.rows) {
            write(row.label);
            for (const QString &column : row.columns) {
                const CellId id(table.id, row.id, column);
                write(u" | "_s);
                spans->insert(id, write(numbers.value(id)));
            }
            write(u"\n"_s);
        }
        m_blocks.append({.kind = Block::Kind::Table, .text = {begin, m_text.size()}, .grid = -1, .headingLevel = 0});
    }
    qsizetype size() const { return m_text.size(); }
    Document document() const { return {u"text"_s, SourceText(m_text, u"UTF-8"_s), m_blocks, {}}; }

private:
    QString m_text;
    QList<Block> m_blocks;
};

QString sectionWords(int section, const SampleText &text)
{
    const auto orDefault = [](const QString &words, const QString &otherwise) {
        return words.isEmpty() ? otherwise : words;
    };
    switch (section) {
    case 1:
        return orDefault(text.overview, defaultOverview(text.year));
    case 5:
        return orDefault(text.problems, defaultProblems(text.year));
    case 6:
        return orDefault(text.others, u"%1年，全市收取信息处理费2950元。\n"_s.arg(text.year));
    default:
        return {};
    }
}

QList<FormTable> tablesOf(const FormEdition &edition, const SampleText &text)
{
    ReportBuilder builder(edition, {});
    if (text.mergeOtherRows) {
        builder.mergeRows();
    }
    return builder.report().tables();
}

} // namespace

Report sampleReport(const FormEdition &edition, const SampleText &text)
{
    const QList<FormTable> tables = tablesOf(edition, text);
    const Numbers numbers = balancedNumbers(tables);
    Writer writer;
    QHash<CellId, SourceSpan> spans;
    const auto day = [](QDate date) { return date.toString(u"yyyy年M月d日"_s); };

    const SourceSpan agency = writer.paragraph(text.agency);
    const SourceSpan title = writer.paragraph(u"%1年政府信息公开工作年度报告"_s.arg(text.titleYear));
    const SourceSpan period =
        writer.paragraph(u"统计期限自%1起至%2止。%3"_s.arg(day(text.periodBegin), day(text.periodEnd), text.preamble));
    QList<SectionHeading> sections;
    for (const int number : text.sections) {
        const FormSection &section = edition.sections.at(number - 1);
        const SourceSpan heading = writer.paragraph(u"一二三四五六"_s.sliced(number - 1, 1) + u'、' + section.title);
        const qsizetype begin = writer.size();
        for (const QString &line : sectionWords(number, text).split(u'\n', Qt::SkipEmptyParts)) {
            writer.paragraph(line);
        }
        for (const FormTable &table : tables) {
            if (table.section == number) {
                writer.table(table, numbers, &spans);
            }
        }
        sections.append({.section = number,
                         .printedNumber = number,
                         .heading = heading,
                         .foldedBody = {},
                         .body = {begin, writer.size()}});
    }
    const SourceSpan published =
        text.published.isValid() ? writer.paragraph(u"发布日期："_s + day(text.published)) : SourceSpan();

    ReportBuilder builder(edition, writer.document());
    if (text.mergeOtherRows) {
        builder.mergeRows();
    }
    for (auto it = spans.cbegin(); it != spans.cend(); ++it) {
        const QString raw = numbers.value(it.key());
        builder.setCell({it.key(), CellStatus::Ok, Quantity::fromString(raw), raw, it.value()});
    }
    Report &report = builder.report();
    for (SectionHeading &section : sections) {
        section.foldedBody = report.document().folded().fromOriginal(section.body);
    }
    report.title = u"%1年政府信息公开工作年度报告"_s.arg(text.titleYear);
    report.titleSpan = title;
    report.agency = text.agency;
    report.agencySpan = agency;
    report.year = text.year;
    report.titleYear = YearSpan{text.titleYear, {title.begin, title.begin + 4}};
    report.periodBegin = DatedSpan{text.periodBegin, period};
    report.periodEnd = DatedSpan{text.periodEnd, period};
    if (text.published.isValid()) {
        report.published = DatedSpan{text.published, published};
    }
    report.sections = sections;
    return std::move(builder).build();
}

Report sampleReport(const FormEdition &edition)
{
    return sampleReport(edition, edition.lastYear > 0 ? SampleText{.year = edition.lastYear} : SampleText());
}

QList<CellValue> withCell(QList<CellValue> values, const Report &report, const QString &cell, const QString &raw)
{
    CellValue &value = values[report.indexOf(CellId(cell))];
    const CellReading reading = readCell(raw, report.edition().column(value.id)->unit);
    value.status = reading.status;
    value.value = reading.value;
    value.raw = raw;
    return values;
}

QList<CellValue> withCell(const Report &report, const QString &cell, const QString &raw)
{
    return withCell(report.cells(), report, cell, raw);
}

} // namespace gouji
