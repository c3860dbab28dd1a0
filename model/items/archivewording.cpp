// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivewording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct ArchiveWords
{
    Q_DECLARE_TR_FUNCTIONS(gouji::ArchiveWords)
};

} // namespace

const QList<ReportMark> &reportMarks()
{
    static const QList<ReportMark> marks{ReportMark::Errors, ReportMark::Warnings, ReportMark::BrokenChain,
                                         ReportMark::Late,   ReportMark::AllZero,  ReportMark::Copied,
                                         ReportMark::Waived, ReportMark::Corrected};
    return marks;
}

QString markText(ReportMark mark)
{
    switch (mark) {
    case ReportMark::Errors:
        return ArchiveWords::tr("Errors");
    case ReportMark::Warnings:
        return ArchiveWords::tr("Warnings");
    case ReportMark::Waived:
        return ArchiveWords::tr("Findings waived");
    case ReportMark::Late:
        return ArchiveWords::tr("Published late");
    case ReportMark::AllZero:
        return ArchiveWords::tr("All zeros");
    case ReportMark::Copied:
        return ArchiveWords::tr("Copied text");
    case ReportMark::BrokenChain:
        return ArchiveWords::tr("Does not follow on last year");
    case ReportMark::Corrected:
        break;
    }
    return ArchiveWords::tr("Corrected here");
}

QString markSign(ReportMark mark)
{
    switch (mark) {
    case ReportMark::Errors:
    case ReportMark::Warnings:
        return {}; // a shape of their own
    case ReportMark::Waived:
        return ArchiveWords::tr("W", "one character: findings were waived");
    case ReportMark::Late:
        return ArchiveWords::tr("L", "one character: published late");
    case ReportMark::AllZero:
        return ArchiveWords::tr("0", "one character: all numbers are zero");
    case ReportMark::Copied:
        return ArchiveWords::tr("C", "one character: copied text");
    case ReportMark::BrokenChain:
        return ArchiveWords::tr("B", "one character: does not follow on last year");
    case ReportMark::Corrected:
        break;
    }
    return ArchiveWords::tr("E", "one character: corrected (edited) here");
}

QString stateText(ReportState state)
{
    switch (state) {
    case ReportState::InReview:
        return ArchiveWords::tr("In review");
    case ReportState::Approved:
        return ArchiveWords::tr("Approved");
    case ReportState::Imported:
        break;
    }
    return ArchiveWords::tr("Not looked at");
}

QString levelText(AgencyLevel level)
{
    switch (level) {
    case AgencyLevel::Province:
        return ArchiveWords::tr("Province");
    case AgencyLevel::City:
        return ArchiveWords::tr("City");
    case AgencyLevel::County:
        return ArchiveWords::tr("County, district");
    case AgencyLevel::Township:
        return ArchiveWords::tr("Township, street");
    case AgencyLevel::Department:
        return ArchiveWords::tr("Department");
    case AgencyLevel::Unknown:
        break;
    }
    return ArchiveWords::tr("Level not known");
}

QString reportText(const ReportEntry &report)
{
    QStringList parts;
    if (report.errors > 0) {
        parts.append(ArchiveWords::tr("errors: %1").arg(report.errors));
    }
    if (report.warnings > 0) {
        parts.append(ArchiveWords::tr("warnings: %1").arg(report.warnings));
    }
    if (report.notes > 0) {
        parts.append(ArchiveWords::tr("notes: %1").arg(report.notes));
    }
    if (parts.isEmpty()) {
        parts.append(ArchiveWords::tr("nothing found"));
    }
    for (const ReportMark mark : reportMarks()) {
        if (report.marks.testFlag(mark) && mark != ReportMark::Errors && mark != ReportMark::Warnings) {
            parts.append(markText(mark));
        }
    }
    parts.append(stateText(report.state));
    return parts.join(u" · "_s);
}

QString outcomeText(ImportedFile::Outcome outcome)
{
    switch (outcome) {
    case ImportedFile::Outcome::New:
        return ArchiveWords::tr("New");
    case ImportedFile::Outcome::Replaced:
        return ArchiveWords::tr("Newer version");
    case ImportedFile::Outcome::Known:
        return ArchiveWords::tr("Known already");
    case ImportedFile::Outcome::Skipped:
        return ArchiveWords::tr("Not a report");
    case ImportedFile::Outcome::Refused:
        break;
    }
    return ArchiveWords::tr("Not taken");
}

} // namespace gouji
