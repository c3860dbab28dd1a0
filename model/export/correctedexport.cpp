// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correctedexport.h"

#include "claimedits.h"
#include "readers.h"
#include "wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Corrected
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Corrected)
};

QString fullWidth(QString text)
{
    for (QChar &unit : text) {
        if (unit > u' ' && unit <= u'~') {
            unit = QChar(unit.unicode() + 0xFEE0);
        }
    }
    return text;
}

QString byHand()
{
    return Corrected::tr("Correct the file by hand; the list of corrections (CSV) says what belongs where.");
}

Error notWritten(const EffectiveReport &snapshot, const Decision &correction)
{
    return {.file = snapshot.loaded.file,
            .cause = Corrected::tr("The correction of “%1” cannot be written into the file: read again, the file would "
                                   "not say what it should.")
                         .arg(fullCellLabel(snapshot.loaded.report, correction.cell())),
            .remedy = byHand()};
}

bool isOfText(const Decision &correction)
{
    return claimOffset(correction.cell()).has_value();
}

/// What the text states as printed; empty where none of it is corrected.
Narrative narrativeOf(const EffectiveReport &snapshot)
{
    const QList<Decision> corrections = snapshot.decided({DecisionKind::Correction});
    return std::any_of(corrections.begin(), corrections.end(), isOfText) ? readNarrative(snapshot.loaded.report)
                                                                         : Narrative();
}

/// Whether the text of the new file states what the corrections say and else what the old one did.
bool isTextAsCorrected(const EffectiveReport &snapshot, const Report &again)
{
    const Narrative was = narrativeOf(snapshot);
    const Narrative is = was.claims.isEmpty() ? Narrative() : readNarrative(again);
    return std::equal(was.claims.begin(), was.claims.end(), is.claims.begin(), is.claims.end(),
                      [&snapshot](const Claim &before, const Claim &after) {
                          const Decision *correction = snapshot.correction(claimId(before));
                          return after.value == (correction
                                                     ? Quantity::fromString(correction->to).value_or(before.value)
                                                     : before.value);
                      });
}

/// The file with the corrections written into it, unproved.
Result<QByteArray> rewritten(const EffectiveReport &snapshot)
{
    const LoadedReport &loaded = snapshot.loaded;
    const Narrative narrative = narrativeOf(snapshot);
    QList<TextEdit> edits;
    for (const Decision &correction : snapshot.decided({DecisionKind::Correction})) {
        if (const qsizetype claim = indexOfClaim(narrative, correction.cell()); claim >= 0) {
            edits.append({narrative.claims.at(claim).span, correction.to});
            continue;
        }
        const CellValue &cell = *loaded.report.cell(correction.cell());
        const FormColumn &column = *loaded.report.table(cell.id.table())->column(cell.id.column());
        edits.append({cell.span, correctedText(cell.raw, correction.to, column.unit)});
    }
    return rewriteDocument(loaded.bytes, loaded.report.document(), edits, loaded.file);
}

/// Whether the new file, read as any other, says what the corrections say and else what the old one does.
bool isAsCorrected(const EffectiveReport &snapshot, const QByteArray &bytes)
{
    const Report &printed = snapshot.loaded.report;
    const Result<LoadedReport> again = loadReport(snapshot.loaded.file, bytes, &printed.edition());
    if (!again || again->report.title != printed.title || again->report.agency != printed.agency ||
        again->report.year != printed.year || !isTextAsCorrected(snapshot, again->report)) {
        return false;
    }
    const auto isCell = [&snapshot](const CellValue &was, const CellValue &is) {
        if (const Decision *correction = snapshot.correction(was.id)) {
            return is.id == was.id &&
                   (correction->to.isEmpty() ? is.status == CellStatus::Blank
                                             : is.value && is.value == Quantity::fromString(correction->to));
        }
        return is.id == was.id && is.status == was.status && is.value == was.value && is.raw == was.raw;
    };
    return std::equal(printed.cells().begin(), printed.cells().end(), again->report.cells().begin(),
                      again->report.cells().end(), isCell);
}

/// The first correction with which the file is not as corrected: one that is to blame. Only where all together fail.
Decision firstUnwritable(const EffectiveReport &snapshot)
{
    const QList<Decision> corrections = snapshot.decided({DecisionKind::Correction});
    qsizetype written = 0; // so many can be written …
    qsizetype failed = corrections.size();
    while (failed - written > 1) { // … and with so many it fails
        const qsizetype tried = (written + failed) / 2;
        EffectiveReport some = snapshot;
        some.decisions.clear();
        for (const Decision &correction : corrections.first(tried)) {
            some.decisions.insert(correction.subject, correction);
        }
        const Result<QByteArray> bytes = rewritten(some);
        (bytes && isAsCorrected(some, *bytes) ? written : failed) = tried;
    }
    return corrections.at(written);
}

} // namespace

QString correctedText(const QString &printed, const QString &to, const QString &unit)
{
    static const QRegularExpression number(u"[0-9０-９][0-9０-９,，.．]*"_s);
    static const QRegularExpression fullWidthDigit(u"[０-９]"_s);
    const bool isFullWidth = printed.contains(fullWidthDigit);
    const auto inStyle = [isFullWidth](const QString &text) { return isFullWidth ? fullWidth(text) : text; };
    static const QRegularExpression lost(u"[\uFFFD?？]"_s); // a character that is not to stay
    if (const QRegularExpressionMatch found = number.match(printed);
        found.hasMatch() && !to.isEmpty() && !printed.contains(lost)) {
        const QString digits = to.startsWith(u'-') ? to.sliced(1) : to;
        const QString kept = QString(printed).replace(found.capturedStart(), found.capturedLength(), inStyle(digits));
        if (readCell(kept, unit).value == Quantity::fromString(to)) {
            return kept;
        }
    }
    return inStyle(to);
}

Result<QByteArray> writeCorrected(const EffectiveReport &snapshot)
{
    const QList<Decision> corrections = snapshot.decided({DecisionKind::Correction});
    for (const Decision &correction : corrections) {
        if (!isOfText(correction) && snapshot.loaded.report.cell(correction.cell())->status == CellStatus::Missing) {
            return notWritten(snapshot, correction);
        }
    }
    Result<QByteArray> bytes = rewritten(snapshot);
    if (!bytes) {
        Error error = bytes.error();
        error.remedy = error.remedy.isEmpty() ? byHand() : error.remedy;
        return error;
    }
    if (corrections.isEmpty()) {
        return snapshot.loaded.bytes; // byte for byte: a part that was packed anew is not
    }
    if (!isAsCorrected(snapshot, *bytes)) {
        return notWritten(snapshot, firstUnwritable(snapshot));
    }
    return bytes;
}

} // namespace gouji
