// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionwords.h"

#include "reportsession.h"
#include "sumtext.h"
#include "wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Decision)
};

/// The time; with the day where it is not today.
QString timeText(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

QString linkText(const ReportSession &session, const QString &cells)
{
    const std::optional<CellSum> sum = cellSumFromText(cells, session.report());
    return sum ? sumLabel(session.report(), *sum) : QString();
}

} // namespace

QString personText(const Decision &decision)
{
    return decision.by.isEmpty() ? Words::tr("Somebody") : decision.by;
}

QString subjectText(const ReportSession &session, const Subject &subject)
{
    if (subject.kind != DecisionKind::Waiver) {
        return fullCellLabel(session.report(), CellId(subject.id));
    }
    const QList<Finding> &findings = session.findings();
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&subject](const Finding &finding) { return finding.key() == subject.id; });
    return found == findings.end() ? Words::tr("a finding that is gone") : placeText(session.report(), *found);
}

QString stateText(const ReportSession &session, const Decision &decision)
{
    switch (decision.subject.kind) {
    case DecisionKind::Correction:
        return decision.isTakenBack ? Words::tr("as printed") : printedText(decision.to);
    case DecisionKind::Waiver:
        return decision.isTakenBack        ? Words::tr("not waived")
               : decision.reason.isEmpty() ? Words::tr("waived")
                                           : Words::tr("waived: %1").arg(decision.reason);
    case DecisionKind::Lock:
        return decision.isTakenBack ? Words::tr("may be wrong") : Words::tr("said to be right");
    case DecisionKind::Link:
        break;
    }
    return decision.isTakenBack    ? Words::tr("left to the program")
           : decision.to.isEmpty() ? Words::tr("not a claim")
                                   : Words::tr("linked to %1").arg(linkText(session, decision.to));
}

QString decisionSentence(const ReportSession &session, const Decision &decision)
{
    const QString who = personText(decision);
    const QString what = subjectText(session, decision.subject);
    const QString when = timeText(decision.at);
    if (decision.subject.kind == DecisionKind::Correction) {
        return decision.isTakenBack
                   ? Words::tr("%1 took back the correction of %2 at %3.").arg(who, what, when)
                   : Words::tr("%1 corrected %2 to %3 at %4.").arg(who, what, printedText(decision.to), when);
    }
    return Words::tr("%1 at %2: %3: %4.", "person, time, cell or finding, what was decided on it")
        .arg(who, when, what, stateText(session, decision));
}

QString conflictQuestion(const ReportSession &session, const Decision &mine, const Decision &theirs)
{
    return Words::tr(
               "Two people changed %1 differently: you have “%2” (at %3), %4 has “%5” (at %6). Yours is not saved "
               "until you decide.")
        .arg(subjectText(session, mine.subject), stateText(session, mine), timeText(mine.at), personText(theirs),
             stateText(session, theirs), timeText(theirs.at));
}

} // namespace gouji
