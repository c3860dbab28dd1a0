// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "targets.h"

#include "targetfunctions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

const QList<FuzzTarget> &fuzzTargets()
{
    static const QList<FuzzTarget> targets{
        {u"text"_s, fuzzText},
        {u"html"_s, fuzzHtml},
        {u"mhtml"_s, fuzzMhtml},
        {u"zip"_s, fuzzZip},
        {u"docx"_s, fuzzDocx},
        {u"xlsx"_s, fuzzXlsx},
        {u"pdf"_s, fuzzPdf},
        {u"report"_s, fuzzReport},
        {u"narrative"_s, fuzzNarrative, changeSentences},
        {u"rules"_s, fuzzRules, changeRules},
        {u"search"_s, fuzzSearch},
        {u"export"_s, fuzzExport},
        {u"clipboard"_s, fuzzClipboard},
    };
    return targets;
}

const FuzzTarget *findFuzzTarget(const QString &name)
{
    const auto found = std::ranges::find(fuzzTargets(), name, &FuzzTarget::name);
    return found == fuzzTargets().end() ? nullptr : &*found;
}

} // namespace gouji
