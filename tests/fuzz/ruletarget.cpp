// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checker.h"
#include "faults.h"
#include "rulefile.h"
#include "samplereport.h"
#include "targetfunctions.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

const Report &sample(const FormEdition &edition)
{
    static const QHash<QString, Report> samples = [] {
        QHash<QString, Report> all;
        for (const FormEdition &each : FormEdition::all()) {
            all.insert(each.id, sampleReport(each));
        }
        return all;
    }();
    return *samples.constFind(edition.id);
}

/// The sample's cells with some changed: two bytes say which, one what is printed there.
CellValues valuesFrom(const QByteArray &changes, const Report &report)
{
    static const std::array Printed{
        u"0"_s, u"1"_s, u"2"_s,  u"10"_s,  u"12"_s,           u"99"_s,         u"-3"_s,         u"0.5"_s,
        u""_s,  u"—"_s, u"三"_s, u"3万"_s, u"100000000000"_s, u"1000000000"_s, u"1000000001"_s, u"不详"_s};
    CellValues values = report.cells();
    for (qsizetype at = 0; at + 2 < changes.size(); at += 3) {
        const int place = uchar(changes.at(at)) * 256 + uchar(changes.at(at + 1));
        const QString &raw = Printed.at(uchar(changes.at(at + 2)) % Printed.size());
        const CellReading reading = readCell(raw);
        CellValue &cell = values[place % values.size()];
        cell.status = reading.status;
        cell.value = reading.value;
        cell.raw = raw;
    }
    return values;
}

QString faultOf(const RuleFile &file, const QList<Error> &errors, const QByteArray &json)
{
    const qsizetype lines = json.count('\n') + 1;
    const auto isSound = [lines](const Error &error) {
        return !error.cause.isEmpty() && 0 < error.line && error.line <= lines;
    };
    if (!std::ranges::all_of(errors, isSound)) {
        return u"an error without a cause or a line"_s;
    }
    return file.rules.size() == file.balances.size() ? QString() : u"a rule without a balance"_s;
}

/// The program's rules and those of a file. A rule was read already, so that there is no error.
Catalogue catalogueWith(const QByteArray &json)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(u"fuzz.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) {
        qFatal("%ls", qUtf16Printable(file.errorString()));
    }
    file.close();
    QList<Error> errors;
    return Catalogue::withLocalRules(folder.path(), &errors);
}

} // namespace

QString fuzzRules(const QByteArray &input)
{
    const qsizetype end = input.indexOf('\0');
    const QByteArray json = end < 0 ? input : input.first(end);
    QList<Error> errors;
    const RuleFile read = readRuleFile(json, u"fuzz.json"_s, Catalogue::standard().rules(), &errors);
    const QString fault = faultOf(read, errors, json);
    if (!fault.isEmpty() || read.rules.isEmpty() || end < 0) {
        return fault;
    }
    const Catalogue catalogue = catalogueWith(json);
    const Report &report = sample(*FormEdition::find(read.rules.first().editions.last()));
    Knowledge knowledge;
    knowledge.lastYear = lastYearOf(report, {report, report.cells()});
    return faultOf(report, Checker(report, catalogue).check(valuesFrom(input.mid(end + 1), report), knowledge));
}

} // namespace gouji
