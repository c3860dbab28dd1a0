// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivefilter.h"
#include "effectivereport.h"
#include "fingerprints.h"

namespace gouji {

struct CheckedFinding
{
    Finding finding; ///< Without suggestions.
    bool isWaived = false;
};

/// How a report stands after a check.
struct CheckedState
{
    QList<CheckedFinding> findings; ///< Worst first.
    bool isCorrected = false;       ///< Somebody corrected it.
};

/// What the grid shows of a report.
struct ReportStanding
{
    ReportMarks marks;
    int errors = 0; ///< Findings that are not waived.
    int warnings = 0;
    int notes = 0;
};
ReportStanding standingOf(const CheckedState &checked);

/// All that the archive keeps of a report, ready to be written: made on any thread.
struct PreparedReport
{
    QString agency; ///< As printed or as a person said; may be empty, and is then not taken.
    int year = 0;   ///< 0 where it is not known.
    QString file;
    QString format;
    QString edition;
    QByteArray sha256;
    QDate published;
    QByteArray content;      ///< The file, as qCompress() gives it.
    QByteArray text;         ///< Its text in UTF-8, as qCompress() gives it.
    QByteArray fingerprints; ///< namelessFingerprintsOf(), eight bytes each, the lowest first.
    QStringList pairs;       ///< As SearchedText::pairs().
    CellValues cells;        ///< As printed.
    CheckedState checked;
};

/// PreparedReport::fingerprints again.
Fingerprints fingerprintsFrom(const QByteArray &bytes);

CheckedState checkedState(const EffectiveReport &snapshot);
PreparedReport prepareReport(const EffectiveReport &snapshot);

} // namespace gouji
