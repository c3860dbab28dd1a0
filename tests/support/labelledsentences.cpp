// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labelledsentences.h"

#include "numeral.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

QList<LabelledSentence> labelledSentences(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is missing", qPrintable(path));
    }
    QList<LabelledSentence> sentences;
    LabelledSentence around;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine().chopped(1));
        if (line.startsWith(u'@')) {
            const QString value = line.section(u' ', 1);
            around.edition = line.startsWith(u"@edition") ? value : around.edition;
            around.agency = line.startsWith(u"@agency") ? value : around.agency;
            around.year = line.startsWith(u"@year") ? value.toInt() : around.year;
        } else if (!line.isEmpty() && !line.startsWith(u'#')) {
            const QStringList fields = line.split(u'\t');
            around.id = fields.at(0).toUtf8();
            around.text = QString(fields.at(1)).replace(u"\\n"_s, u"\n"_s);
            around.labels = fields.value(2).split(u' ', Qt::SkipEmptyParts);
            around.findings = fields.value(3).split(u' ', Qt::SkipEmptyParts);
            sentences.append(around);
        }
    }
    return sentences;
}

Report reportOf(const LabelledSentence &sentence)
{
    const QString text = sentence.text + u'\n';
    QList<Block> blocks;
    qsizetype begin = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', begin)) {
        blocks.append({.kind = Block::Kind::Paragraph, .text = {begin, end}, .grid = -1, .headingLevel = 0});
        begin = end + 1;
    }
    ReportBuilder builder(*FormEdition::find(sentence.edition),
                          Document(u"text"_s, SourceText(text, u"UTF-8"_s), blocks, {}));
    qint64 number = 7'000'001; // that no sentence states
    for (qsizetype cell = 0; cell < builder.report().cells().size(); ++cell) {
        number += 37;
        builder.setCell(cell, {{}, CellStatus::Ok, Quantity(number), QString::number(number), {}});
    }
    Report &report = builder.report();
    report.year = sentence.year;
    report.agency = sentence.agency;
    const SourceSpan all{0, text.size()};
    report.sections = {{.section = 1,
                        .printedNumber = 1,
                        .heading = {},
                        .foldedBody = report.document().folded().fromOriginal(all),
                        .body = all}};
    return std::move(builder).build();
}

namespace {

/// "requests.new.natural+requests.carried_in.natural", with the aggregates of the form.
std::optional<CellSum> sumOfLabel(const QString &label, const Report &report)
{
    CellSum sum;
    QString rest = label;
    rest.replace(u'-', u"+-"_s);
    for (QString cell : rest.split(u'+', Qt::SkipEmptyParts)) {
        const bool isLess = cell.startsWith(u'-');
        const CellId id(cell.remove(u'-'));
        const std::optional<CellSum> one =
            id.toString().count(u'.') > 1 ? cellSum(report.tables(), id.table(), id.row(), id.column()) : std::nullopt;
        if (!one) {
            return {};
        }
        for (CellSum::Term term : one->terms) {
            term.factor *= isLess ? -1 : 1;
            sum.terms.append(term);
        }
    }
    std::sort(sum.terms.begin(), sum.terms.end(),
              [](const CellSum::Term &a, const CellSum::Term &b) { return a.cell < b.cell; });
    return sum.terms.isEmpty() ? std::nullopt : std::optional(sum);
}

} // namespace

QList<NumberLabel> labelsOf(const LabelledSentence &sentence, const Report &report)
{
    QList<NumberLabel> labels;
    for (const QString &written : sentence.labels) {
        NumberLabel label{.number = written.section(u'=', 0, 0), .alternatives = written.section(u'=', 1).split(u'|')};
        for (const QString &each : std::as_const(label.alternatives)) {
            if (const std::optional<CellSum> sum = each.contains(u'.') ? sumOfLabel(each, report) : std::nullopt) {
                label.meanings.append(*sum);
            }
        }
        labels.append(label);
    }
    return labels;
}

std::optional<Quantity> labelValue(QStringView printed)
{
    const std::optional<Numeral> numeral = readNumeral(folded(printed));
    return numeral ? std::optional(numeral->value) : std::nullopt;
}

QList<CellValue> agreeingValues(const Report &report, const QList<NumberLabel> &labels)
{
    QList<CellValue> values = report.cells();
    QSet<qsizetype> fixed;
    const auto set = [&](qsizetype cell, Quantity number) {
        const bool isAmount = report.edition().column(values.at(cell).id)->kind == CellKind::Amount;
        values[cell].value = isAmount ? Quantity::fromScaled(number.scaled() / 10'000) : number;
        fixed.insert(cell);
    };
    QList<NumberLabel> bySize = labels; // single cells first, sums then have what is left
    std::stable_sort(bySize.begin(), bySize.end(), [](const NumberLabel &a, const NumberLabel &b) {
        const auto size = [](const NumberLabel &label) {
            return label.meanings.isEmpty() ? 0 : label.meanings.first().terms.size();
        };
        return size(a) < size(b);
    });
    for (const NumberLabel &label : std::as_const(bySize)) {
        const std::optional<Quantity> number = labelValue(label.number);
        if (label.meanings.isEmpty() || !number) {
            continue;
        }
        Quantity left = *number;
        std::optional<CellSum::Term> open;
        for (const CellSum::Term &term : label.meanings.first().terms) {
            if (!fixed.contains(term.cell) && !open) {
                open = term;
            } else {
                if (!fixed.contains(term.cell)) {
                    set(term.cell, Quantity());
                }
                const Quantity value = values.at(term.cell).value.value_or(Quantity());
                left = term.factor > 0 ? left - value : left + value;
            }
        }
        if (open) {
            set(open->cell, open->factor > 0 ? left : Quantity() - left);
        }
    }
    return values;
}

} // namespace gouji
