// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordcontent.h"

#include "findingsmodel.h"
#include "formlayout.h"
#include "recordhtml.h"
#include "wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Record
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Record)
};

/// 2025-01-27 11:11:09 UTC+08:00
QString localTime(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(u"yyyy-MM-dd HH:mm:ss t"_s);
}

QString count(qsizetype number)
{
    return QString::number(number);
}

/// The cells of a finding in as few words as tell them: what they share once, 新收 · 自然人、商业企业. Of many as many
/// as a person reads; the tables mark them all.
QString cellsText(const Report &report, const QList<CellId> &cells)
{
    constexpr qsizetype Most = 12;
    if (cells.size() == 1) {
        return fullCellLabel(report, cells.first());
    }
    const QList<CellId> told = cells.first(std::min(cells.size(), Most));
    const bool shareColumn = std::all_of(cells.begin(), cells.end(), [&cells](const CellId &cell) {
        return cell.table() == cells.first().table() && cell.column() == cells.first().column();
    });
    QStringList groups;
    QString shared;
    for (const CellId &cell : told) {
        const FormTable *table = report.table(cell.table());
        const FormRow *row = table ? table->row(cell.row()) : nullptr;
        const FormColumn *column = table ? table->column(cell.column()) : nullptr;
        if (!row || !column) {
            groups.append(cell.toString());
            continue;
        }
        const QString &before = shareColumn ? column->label : row->shortLabel();
        const QString &own = shareColumn ? row->shortLabel() : column->label;
        if (groups.isEmpty() || before != shared) {
            groups.append(before + u" · "_s + own);
        } else {
            groups.last() += u"、"_s + own;
        }
        shared = before;
    }
    const QString list = groups.join(u"; "_s);
    return cells.size() > Most ? Record::tr("%1; and %2 more").arg(list, count(cells.size() - Most)) : list;
}

class RecordWriter : private RecordHtml
{
public:
    RecordWriter(const EffectiveReport &snapshot, QString *out)
        : RecordHtml(out)
        , m_snapshot(snapshot)
        , m_report(snapshot.loaded.report)
        , m_corrections(snapshot.decided({DecisionKind::Correction}))
    {
    }

    void write(const QString &style)
    {
        const QString file = snapshotName();
        m_xml.writeDTD(u"<!DOCTYPE html>"_s);
        m_xml.writeStartElement(u"html"_s);
        m_xml.writeAttribute(u"lang"_s, QLocale().bcp47Name());
        m_xml.writeStartElement(u"head"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
        element(u"title"_s, Record::tr("Check record") + u" – "_s + file);
        m_xml.writeStartElement(u"style"_s);
        m_xml.writeCharacters(style); // has no character that XML would escape and HTML would not
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"body"_s);
        element(u"h1"_s, Record::tr("Check record"));
        writeResult();
        writeSubject();
        writeSignatures();
        writeFindings();
        writeWaivers();
        writeCorrections();
        writeTables();
        writeRules();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    QString snapshotName() const
    {
        const QString name = QFileInfo(m_snapshot.loaded.file).fileName();
        return name.isEmpty() ? Record::tr("pasted report") : name;
    }

    /// The answer before all else: how it stands, in words and in numbers.
    void writeResult()
    {
        std::array<qsizetype, 3> standing{};
        qsizetype waived = 0;
        for (const Finding &finding : m_snapshot.findings) {
            m_snapshot.waiver(finding) ? ++waived : ++standing.at(size_t(finding.severity));
        }
        const auto [errors, warnings, notes] = standing;
        element(u"p"_s,
                errors > 0     ? Record::tr("Errors stand: the report should not be published as it is.")
                : warnings > 0 ? Record::tr("No errors stand; the warnings are to be explained or corrected.")
                               : Record::tr("No errors or warnings stand."),
                u"verdict"_s);
        beginList({{Record::tr("Errors"), 20},
                   {Record::tr("Warnings"), 20},
                   {Record::tr("Notes"), 20},
                   {Record::tr("Waived"), 20},
                   {Record::tr("Corrections"), 20}},
                  u"counts"_s);
        writeRow({count(errors), count(warnings), count(notes), count(waived), count(m_corrections.size())});
        endList();
    }

    void writeSubject()
    {
        const LoadedReport &loaded = m_snapshot.loaded;
        const QString &encoding = m_report.document().source().encoding();
        const QString format = m_report.document().format().toUpper();
        const FormEdition &edition = m_report.edition();
        const auto own = std::count_if(m_snapshot.rules.begin(), m_snapshot.rules.end(),
                                       [](const Rule &rule) { return !rule.file.isEmpty(); });
        const auto unknown = Record::tr("not found");
        const QList<std::pair<QString, QString>> lines{
            {Record::tr("File"), snapshotName()},
            {Record::tr("Agency"), m_report.agency.isEmpty() ? unknown : m_report.agency},
            {Record::tr("Year of the report"), m_report.year ? count(*m_report.year) : unknown},
            {Record::tr("Published"), m_report.published ? m_report.published->date.toString(Qt::ISODate) : unknown},
            {Record::tr("Edition of the form"), edition.id + u" ("_s + edition.document + u')'},
            {Record::tr("Format"), encoding.isEmpty() ? format : format + u", "_s + encoding},
            {Record::tr("Size"), Record::tr("%1 bytes").arg(loaded.bytes.size())},
            {u"SHA-256"_s, QString::fromLatin1(loaded.sha256().toHex())},
            {Record::tr("Checked"), localTime(QDateTime::currentDateTimeUtc())},
            {Record::tr("Checked with"),
             own > 0 ? Record::tr("Gouji %1; rules of one's own: %2").arg(QLatin1StringView(GOUJI_VERSION), count(own))
                     : u"Gouji "_s + QLatin1StringView(GOUJI_VERSION)}};
        element(u"h2"_s, Record::tr("What was checked"));
        beginTable(u"list"_s);
        for (const auto &[title, text] : lines) {
            m_xml.writeStartElement(u"tr"_s);
            m_xml.writeStartElement(u"th"_s);
            m_xml.writeAttribute(u"scope"_s, u"row"_s);
            m_xml.writeAttribute(u"width"_s, u"22%"_s);
            m_xml.writeCharacters(title);
            m_xml.writeEndElement();
            element(u"td"_s, text);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeSignatures()
    {
        element(u"h2"_s, Record::tr("Signatures"));
        beginTable(u"signatures"_s);
        m_xml.writeStartElement(u"tr"_s);
        for (const QString &line : {Record::tr("Checked by"), Record::tr("Reviewed by"), Record::tr("Date")}) {
            m_xml.writeStartElement(u"th"_s);
            m_xml.writeAttribute(u"scope"_s, u"row"_s);
            m_xml.writeAttribute(u"width"_s, u"12%"_s);
            m_xml.writeCharacters(line);
            m_xml.writeEndElement();
            element(u"td"_s, QString(QChar::Nbsp));
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// The cells of a finding or its place in the text, and the page or line that is printed on.
    QString whereOf(const Finding &finding) const
    {
        const QString where =
            finding.cells.isEmpty() ? placeText(m_report, finding) : cellsText(m_report, finding.cells);
        const QString place =
            finding.spans.isEmpty() ? QString() : sourcePlaceText(m_report.document(), finding.spans.first().begin);
        return place.isEmpty() || place == where ? where : Record::tr("%1 (%2)", "where (page)").arg(where, place);
    }

    void writeFindings()
    {
        element(u"h2"_s,
                m_corrections.isEmpty() ? Record::tr("Findings") : Record::tr("Findings after the corrections"));
        if (m_snapshot.findings.isEmpty()) {
            element(u"p"_s, Record::tr("None."));
            return;
        }
        beginList({{Record::tr("No."), 6},
                   {Record::tr("Severity"), 10},
                   {Record::tr("Finding"), 38},
                   {Record::tr("Where"), 24},
                   {Record::tr("Suggestion"), 22}});
        for (qsizetype i = 0; i < m_snapshot.findings.size(); ++i) {
            const Finding &finding = m_snapshot.findings.at(i);
            const QString severity = severityText(finding.severity);
            m_xml.writeStartElement(u"tr"_s);
            element(u"td"_s, count(i + 1));
            const bool isWaived = m_snapshot.waiver(finding) != nullptr;
            element(u"td"_s, isWaived ? Record::tr("%1, waived").arg(severity) : severity,
                    isWaived ? QString() : severityName(finding.severity));
            m_xml.writeStartElement(u"td"_s);
            writeText(finding.message());
            m_xml.writeCharacters(u" "_s);
            element(u"span"_s, finding.certain ? finding.rule : Record::tr("%1, in doubt").arg(finding.rule),
                    u"rule"_s);
            m_xml.writeEndElement();
            element(u"td"_s, whereOf(finding));
            element(u"td"_s, finding.suggestions.isEmpty() ? QString() : finding.suggestions.first().message());
            m_xml.writeEndElement();
        }
        endList();
    }

    bool holds(const Decision &waiver) const
    {
        return std::any_of(m_snapshot.findings.begin(), m_snapshot.findings.end(), [&](const Finding &finding) {
            return m_snapshot.waiver(finding) != nullptr && finding.key() == waiver.subject.id;
        });
    }

    /// What a waiver was given for, and whether it still holds.
    QString subjectOf(const Decision &waiver) const
    {
        for (qsizetype i = 0; i < m_snapshot.findings.size(); ++i) {
            const Finding &finding = m_snapshot.findings.at(i);
            if (finding.key() == waiver.subject.id) {
                const QString subject = Record::tr("No. %1: %2").arg(count(i + 1), finding.message());
                return holds(waiver) ? subject : Record::tr("Lapsed, since the numbers have changed. %1").arg(subject);
            }
        }
        return Record::tr("Lapsed, since nothing is found there any more. %1").arg(waiver.subject.id);
    }

    void writeWaivers()
    {
        QList<Decision> waivers = m_snapshot.decided({DecisionKind::Waiver});
        if (waivers.isEmpty()) {
            return;
        }
        element(u"h2"_s, Record::tr("Waivers"));
        beginList({{Record::tr("Finding"), 40},
                   {Record::tr("Reason"), 28},
                   {Record::tr("By"), 14},
                   {Record::tr("When"), 18}});
        std::stable_partition(waivers.begin(), waivers.end(), [this](const Decision &waiver) { return holds(waiver); });
        for (const Decision &waiver : std::as_const(waivers)) {
            writeRow({subjectOf(waiver), waiver.reason, waiver.by, localTime(waiver.at)});
        }
        endList();
    }

    void writeCorrections()
    {
        if (m_corrections.isEmpty()) {
            return;
        }
        element(u"h2"_s, Record::tr("Corrections"));
        beginList({{Record::tr("Cell"), 32},
                   {Record::tr("Printed"), 11},
                   {Record::tr("Corrected"), 11},
                   {Record::tr("Reason"), 16},
                   {Record::tr("By"), 12},
                   {Record::tr("When"), 18}});
        for (const Decision &correction : m_corrections) {
            writeRow({fullCellLabel(m_report, correction.cell()), printedText(correction.from),
                      printedText(correction.to), correction.reason, correction.by, localTime(correction.at)});
        }
        endList();
    }

    void writeTables()
    {
        QHash<CellId, QList<qsizetype>> findingsOf; // indices
        for (qsizetype i = 0; i < m_snapshot.findings.size(); ++i) {
            for (const CellId &cell : m_snapshot.findings.at(i).cells) {
                if (QList<qsizetype> &findings = findingsOf[cell]; !findings.endsWith(i)) {
                    findings.append(i);
                }
            }
        }
        element(u"h2"_s, Record::tr("The tables as they stand"));
        element(u"p"_s,
                Record::tr("[1] is the number of a finding that speaks of the cell. A correction stands in bold "
                           "behind what is printed, which is struck out."));
        for (const FormTable &table : m_report.tables()) {
            element(u"h3"_s, tableTitle(m_report, table.id));
            writeTable(layoutOf(table), findingsOf);
        }
    }

    void writeTable(const FormLayout &layout, const QHash<CellId, QList<qsizetype>> &findingsOf)
    {
        const auto isValue = [](const LayoutCell &cell) { return !cell.isHead(); };
        const auto firstValue = std::find_if(layout.cells.begin(), layout.cells.end(), isValue);
        beginTable(u"form"_s, 2); // the largest fits a page
        int row = -1;
        for (const LayoutCell &cell : layout.cells) {
            if (cell.row != row) {
                if (row >= 0) {
                    m_xml.writeEndElement();
                }
                if (row < 0 || cell.row == firstValue->row) {
                    if (row >= 0) {
                        m_xml.writeEndElement();
                    }
                    m_xml.writeStartElement(row < 0 ? u"thead"_s : u"tbody"_s);
                }
                row = cell.row;
                m_xml.writeStartElement(u"tr"_s);
            }
            writeFormCell(cell, widthOf(cell.column, firstValue->column, layout.columnCount),
                          findingsOf.value(cell.cell));
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// In percent: the heads of the rows take what the numbers leave.
    static double widthOf(int column, int heads, int columns)
    {
        constexpr double ForHeads = 42;
        static constexpr std::array ThreeHeads{8, 10, 24};
        if (column >= heads) {
            return (heads > 0 ? 100 - ForHeads : 100) / (columns - heads);
        }
        return heads == int(ThreeHeads.size()) ? ThreeHeads.at(size_t(column)) : ForHeads / heads;
    }

    void writeFormCell(const LayoutCell &cell, double width, const QList<qsizetype> &findings)
    {
        m_xml.writeStartElement(cell.isHead() ? u"th"_s : u"td"_s);
        if (cell.columnSpan > 1) {
            m_xml.writeAttribute(u"colspan"_s, count(cell.columnSpan));
        } else {
            m_xml.writeAttribute(u"width"_s, u"%1%"_s.arg(width, 0, 'f', 2));
        }
        if (cell.rowSpan > 1) {
            m_xml.writeAttribute(u"rowspan"_s, count(cell.rowSpan));
        }
        const auto worst = std::find_if(findings.begin(), findings.end(), [this](qsizetype finding) {
            return !m_snapshot.waiver(m_snapshot.findings.at(finding)); // they come worst first
        });
        if (worst != findings.end()) {
            m_xml.writeAttribute(u"class"_s, severityName(m_snapshot.findings.at(*worst).severity));
        }
        if (cell.isHead()) {
            writeText(cell.text);
        } else {
            writeValue(cell.cell, findings);
        }
        m_xml.writeEndElement();
    }

    void writeValue(const CellId &cell, const QList<qsizetype> &findings)
    {
        if (const Decision *correction = m_snapshot.correction(cell)) {
            element(u"s"_s, correction->from);
            m_xml.writeCharacters(u" "_s);
            element(u"b"_s, printedText(correction->to));
        } else {
            writeText(m_snapshot.values.at(m_report.indexOf(cell)).raw);
        }
        if (!findings.isEmpty()) {
            QStringList numbers;
            for (const qsizetype finding : findings) {
                numbers.append(count(finding + 1));
            }
            m_xml.writeCharacters(u" "_s);
            element(u"span"_s, u'[' + numbers.join(u", "_s) + u']', u"rule"_s);
        }
    }

    void writeRules()
    {
        QMap<QString, QStringList> groups;
        QStringList own;
        qsizetype number = 0;
        for (const Rule &rule : m_snapshot.rules) {
            if (!rule.editions.contains(m_report.edition().id)) {
                continue;
            }
            ++number;
            if (rule.file.isEmpty()) {
                groups[rule.id.section(u'.', 0, 0)].append(rule.id);
            } else {
                own.append(u"%1 (%2)"_s.arg(rule.id, rule.file));
            }
        }
        element(u"h2"_s, Record::tr("Rules checked: %1").arg(number));
        beginList({{Record::tr("Group"), 16}, {Record::tr("Number"), 10}, {Record::tr("Rules"), 74}});
        for (const auto &[group, rules] : groups.asKeyValueRange()) {
            writeRow({group, count(rules.size()), rules.join(u", "_s)});
        }
        if (!own.isEmpty()) {
            writeRow({Record::tr("one's own"), count(own.size()), own.join(u", "_s)});
        }
        endList();
    }

    const EffectiveReport &m_snapshot;
    const Report &m_report;
    const QList<Decision> m_corrections;
};

} // namespace

QString recordContent(const EffectiveReport &snapshot, const QString &style)
{
    QString content;
    RecordWriter(snapshot, &content).write(style);
    return content;
}

} // namespace gouji
