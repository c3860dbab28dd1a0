// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archiveexport.h"

#include "csvexport.h"

#include <QIODevice>

namespace gouji {

std::optional<Error> writeArchive(Archive *archive, const Journal &journal, const ArchiveFilter &filter,
                                  const std::function<void(const QByteArray &)> &write,
                                  const std::function<void(qsizetype, qsizetype)> &progress)
{
    const Result<QList<int>> reports = archive->grid().reports(filter);
    if (!reports) {
        return reports.error();
    }
    write(TidyCsvHeader.toByteArray());
    for (qsizetype i = 0; i < reports->size(); ++i) {
        const Result<KeptReport> kept = keptReport(archive, journal, reports->at(i));
        if (!kept) {
            return kept.error();
        }
        const Result<EffectiveReport> snapshot = effective(*kept, Catalogue::standard());
        if (!snapshot) {
            return snapshot.error();
        }
        write(writeTidyCsv(*snapshot).mid(TidyCsvHeader.size()));
        progress(i + 1, reports->size());
    }
    return {};
}

} // namespace gouji
