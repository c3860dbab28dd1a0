// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparedsentences.h"

namespace gouji {

/// What is kept of the sentences of a report to find copies without the text: a hash of 64 bits for each, ascending; a
/// sentence that comes twice is there twice. The same on every machine and in every version of the libraries.
using Fingerprints = QList<quint64>;

/// Of a report: what years.copied compares. Years and numbers do not count.
Fingerprints fingerprintsOf(const Report &report);
/// The same with the names of its agency masked: what agencies.copied compares.
Fingerprints namelessFingerprintsOf(const Report &report);

/// How many of some sentences were found among others.
struct Share
{
    qsizetype found = 0;
    qsizetype all = 0;

    /// More than 50 %. Never of nothing.
    bool isMost() const { return 2 * found > all; }
    /// Rounded down; 0 of nothing.
    int percent() const { return all == 0 ? 0 : int(100 * found / all); }
};
Share shareFound(const Fingerprints &sentences, const Fingerprints &others);

/// The sentences of a report that were found among others, and where they stand in its source.
struct FoundSentences
{
    Share share;
    QList<SourceSpan> spans;
};
/// @param others of fingerprintsOf()
FoundSentences sentencesFound(const Report &report, const Fingerprints &others);
/// @param others of namelessFingerprintsOf()
FoundSentences namelessSentencesFound(const Report &report, const Fingerprints &others);

} // namespace gouji
