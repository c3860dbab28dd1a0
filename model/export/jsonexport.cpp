// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonexport.h"

#include "entries.h"
#include "writtenout.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

template<typename T, typename Convert>
QJsonArray toArray(const QList<T> &list, Convert convert)
{
    QJsonArray array;
    for (const T &item : list) {
        array.append(convert(item));
    }
    return array;
}

QString inUtc(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue toJson(const std::optional<Quantity> &quantity)
{
    return quantity ? QJsonValue(quantity->toString()) : QJsonValue();
}

QJsonObject toJson(const CellValue &cell)
{
    return {{u"id"_s, cell.id.toString()},         {u"raw"_s, cell.raw},
            {u"value"_s, toJson(cell.value)},      {u"status"_s, statusName(cell.status)},
            {u"begin"_s, qint64(cell.span.begin)}, {u"end"_s, qint64(cell.span.end)}};
}

QJsonObject correctionJson(const Decision &correction)
{
    return {{u"id"_s, correction.cell().toString()},
            {u"from"_s, correction.from},
            {u"to"_s, correction.to},
            {u"by"_s, correction.by},
            {u"at"_s, inUtc(correction.at)},
            {u"reason"_s, correction.reason}};
}

QJsonObject waiverJson(const Decision &waiver)
{
    return {{u"by"_s, waiver.by}, {u"at"_s, inUtc(waiver.at)}, {u"reason"_s, waiver.reason}};
}

QJsonObject toJson(const Suggestion &suggestion)
{
    QJsonObject json{{u"pattern"_s, suggestion.pattern},
                     {u"reason"_s, suggestion.message()},
                     {u"edits"_s, toArray(suggestion.edits, [](const CellEdit &edit) {
                          return QJsonObject{{u"cell"_s, edit.cell.toString()}, {u"value"_s, edit.text}};
                      })}};
    json[u"cell"_s] = suggestion.edits.first().cell.toString(); // the first of several: `edits` has all
    json[u"value"_s] = suggestion.edits.first().text;
    json[u"tied"_s] = suggestion.isTied;
    return json;
}

QJsonObject toJson(SourceSpan span, const Document &document)
{
    const SourcePosition place = document.source().position(span.begin);
    QJsonObject json{{u"begin"_s, qint64(span.begin)},
                     {u"end"_s, qint64(span.end)},
                     {u"line"_s, place.line},
                     {u"column"_s, place.column}};
    if (const int page = document.pageAt(span.begin); page > 0) {
        json[u"page"_s] = page;
    }
    return json;
}

QJsonObject toJson(const OtherReport &other)
{
    return {{u"year"_s, other.year ? QJsonValue(*other.year) : QJsonValue()},
            {u"agency"_s, other.agency},
            {u"cells"_s, toArray(other.cells, [](const OtherCell &cell) {
                 return QJsonObject{{u"id"_s, cell.cell.toString()}, {u"value"_s, toJson(cell.value)}};
             })}};
}

QJsonObject toJson(const Finding &finding, const Document &document, const Decision *waiver)
{
    QJsonObject json{
        {u"rule"_s, finding.rule},
        {u"severity"_s, severityName(finding.severity)},
        {u"certain"_s, finding.certain},
        {u"message"_s, finding.message()},
        {u"cells"_s, toArray(finding.cells, [](const CellId &cell) { return cell.toString(); })},
        {u"spans"_s, toArray(finding.spans, [&document](SourceSpan span) { return toJson(span, document); })},
        {u"suggestions"_s, toArray(finding.suggestions, [](const Suggestion &item) { return toJson(item); })}};
    if (finding.left && finding.right) {
        json[u"left"_s] = toJson(finding.left);
        json[u"right"_s] = toJson(finding.right);
    }
    if (!finding.others.isEmpty()) {
        json[u"others"_s] = toArray(finding.others, [](const OtherReport &other) { return toJson(other); });
    }
    if (waiver) {
        json[u"waived"_s] = waiverJson(*waiver);
    }
    return json;
}

QJsonObject toJson(const Entry &entry)
{
    return {{u"findings"_s, toArray(entry.findings, [](qsizetype finding) { return qint64(finding); })},
            {u"suggestion"_s, entry.suggestion ? QJsonValue(toJson(*entry.suggestion)) : QJsonValue()},
            {u"solves"_s, qint64(entry.solves)}};
}

} // namespace

QJsonObject toJson(const EffectiveReport &snapshot)
{
    const Report &report = snapshot.loaded.report;
    const Document &document = report.document();
    return {
        {u"file"_s, snapshot.loaded.file},
        {u"format"_s, document.format()},
        {u"encoding"_s, document.source().encoding()},
        {u"edition"_s, report.edition().id},
        {u"year"_s, report.year ? QJsonValue(*report.year) : QJsonValue()},
        {u"agency"_s, report.agency},
        {u"published"_s, report.published ? QJsonValue(report.published->date.toString(Qt::ISODate)) : QJsonValue()},
        {u"cells"_s, toArray(report.cells(), [](const CellValue &cell) { return toJson(cell); })},
        {u"corrections"_s, toArray(snapshot.decided({DecisionKind::Correction}), correctionJson)},
        {u"findings"_s, toArray(snapshot.findings,
                                [&snapshot, &document](const Finding &finding) {
                                    return toJson(finding, document, snapshot.waiver(finding));
                                })},
        {u"entries"_s, toArray(entriesOf(snapshot), [](const Entry &entry) { return toJson(entry); })}};
}

QJsonObject toJson(const Error &unread)
{
    Error reason = unread;
    reason.file.clear();
    return {{u"file"_s, unread.file}, {u"error"_s, reason.toString()}};
}

QByteArray jsonText(const QJsonDocument &json)
{
    const QString text = QString::fromUtf8(json.toJson(QJsonDocument::Compact));
    QString safe;
    qsizetype taken = 0; // so much of the text is in `safe`
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        if (!unit.isSurrogate() && actsOnDisplay(unit.unicode())) { // such a unit stands in a string
            safe += QStringView(text).sliced(taken, at - taken);
            safe += u"\\u"_s + QString::number(unit.unicode(), 16).rightJustified(4, u'0');
            taken = at + 1;
        }
    }
    safe += QStringView(text).sliced(taken);
    return safe.toUtf8();
}

QByteArray writeJson(const EffectiveReport &snapshot)
{
    return jsonText(QJsonDocument(
        QJsonObject{{u"schema"_s, 1}, {u"reports"_s, QJsonArray{toJson(snapshot)}}, {u"unread"_s, QJsonArray()}}));
}

} // namespace gouji
