// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fingerprints.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace gouji {

namespace {

/// @param names what does not count beside years and numbers
quint64 fingerprintOf(const ComparedSentence &sentence, const QStringList &names)
{
    const QString masked = withoutNumbers(withoutNames(sentence.key, names));
    const QByteArray hash = QCryptographicHash::hash(masked.toUtf8(), QCryptographicHash::Sha1);
    return qFromLittleEndian<quint64>(hash.constData());
}

Fingerprints fingerprintsOf(const Report &report, const QStringList &names)
{
    Fingerprints fingerprints;
    for (const ComparedSentence &sentence : comparedSentences(report)) {
        fingerprints.append(fingerprintOf(sentence, names));
    }
    std::sort(fingerprints.begin(), fingerprints.end());
    return fingerprints;
}

FoundSentences sentencesFound(const Report &report, const Fingerprints &others, const QStringList &names)
{
    FoundSentences found;
    for (const ComparedSentence &sentence : comparedSentences(report)) {
        ++found.share.all;
        if (std::binary_search(others.begin(), others.end(), fingerprintOf(sentence, names))) {
            ++found.share.found;
            found.spans.append(sentence.span);
        }
    }
    return found;
}

} // namespace

Fingerprints fingerprintsOf(const Report &report)
{
    return fingerprintsOf(report, {});
}

Fingerprints namelessFingerprintsOf(const Report &report)
{
    return fingerprintsOf(report, namesOf(report.agency));
}

FoundSentences sentencesFound(const Report &report, const Fingerprints &others)
{
    return sentencesFound(report, others, {});
}

FoundSentences namelessSentencesFound(const Report &report, const Fingerprints &others)
{
    return sentencesFound(report, others, namesOf(report.agency));
}

Share shareFound(const Fingerprints &sentences, const Fingerprints &others)
{
    Share share{.found = 0, .all = sentences.size()};
    auto other = others.begin();
    for (const quint64 sentence : sentences) {
        other = std::lower_bound(other, others.end(), sentence);
        share.found += other != others.end() && *other == sentence ? 1 : 0;
    }
    return share;
}

} // namespace gouji
