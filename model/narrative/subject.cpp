// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject.h"

#include "meanings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

bool isDetailRow(const Dimension &row)
{
    return row.ids.first().contains(u'.');
}

Subject Subject::of(QStringView words)
{
    Subject subject;
    const qsizetype application = words.lastIndexOf(u"申请");
    const qsizetype remedy = std::max(words.lastIndexOf(u"复议"), words.lastIndexOf(u"诉讼"));
    if (application >= 0 || remedy >= 0) {
        subject.table = application > remedy ? u"requests"_s : u"remedies"_s;
    }
    return subject;
}

void Subject::hear(const Token &token, const Token *before)
{
    const Dimension *row = token.row();
    if (token.is(Mark::Application)) {
        const bool isOfRemedy = table == u"remedies" && before && before->end == token.begin && before->row();
        table = isOfRemedy ? table : u"requests"_s;
    } else if (row && !row->isVerb && !isDetailRow(*row)) {
        table = row->table;
        remedies = table == u"remedies" ? row : remedies;
        documents = row->list == u"docs" ? row : documents;
    }
}

void Subject::turnTo(const Mention &mention)
{
    if (mention.row && mention.table() == u"remedies") {
        remedies = mention.row;
    } else if (mention.row && mention.table() == u"requests") {
        requests = mention.row;
    }
}

void Subject::remember(const Mention &mention, bool isCertain)
{
    table = mention.table();
    const bool isCarried = mention.row->ids.first().startsWith(u"carried");
    if (table == u"requests" && !mention.column && isCertain && !isDetailRow(*mention.row) && !isCarried) {
        requests = mention.row;
    } else if (table == u"remedies") {
        remedies = mention.row;
    } else if (mention.row->list == u"docs") {
        documents = mention.row;
    }
}

bool Subject::lendRow(Mention *mention) const
{
    if (mention->row) {
        return true;
    }
    if (mention->table() == u"requests") {
        mention->row = requests ? requests : rowNamed(u"requests", u"new");
    } else if (mention->table() == u"remedies") {
        mention->row = remedies;
    } else {
        mention->row = documents;
    }
    return mention->row != nullptr && mention->table() == table;
}

} // namespace gouji
