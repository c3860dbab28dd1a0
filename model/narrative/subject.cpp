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
        subject.table = application > remedy ? TableRole::Requests : TableRole::Remedies;
    }
    return subject;
}

void Subject::hear(const Token &token, const Token *before)
{
    const Dimension *row = token.row();
    if (token.is(Mark::Application)) {
        const bool isOfRemedy = table == TableRole::Remedies && before && before->end == token.begin && before->row();
        table = isOfRemedy ? table : TableRole::Requests;
    } else if (row && !row->isVerb && !isDetailRow(*row)) {
        table = row->table;
        remedies = table == TableRole::Remedies ? row : remedies;
        documents = row->list == u"docs" ? row : documents;
    }
}

void Subject::turnTo(const Mention &mention)
{
    if (mention.row && mention.table() == TableRole::Remedies) {
        remedies = mention.row;
    } else if (mention.row && mention.table() == TableRole::Requests) {
        requests = mention.row;
    }
}

void Subject::remember(const Mention &mention, bool isCertain)
{
    table = mention.table();
    const bool isCarried = mention.row->role == RowRole::CarriedIn || mention.row->role == RowRole::CarriedOut;
    if (table == TableRole::Requests && !mention.column && isCertain && !isDetailRow(*mention.row) && !isCarried) {
        requests = mention.row;
    } else if (table == TableRole::Remedies) {
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
    if (mention->table() == TableRole::Requests) {
        mention->row = requests ? requests : rowOf(RowRole::Received);
    } else if (mention->table() == TableRole::Remedies) {
        mention->row = remedies;
    } else {
        mention->row = documents;
    }
    return mention->row != nullptr && mention->table() == table;
}

} // namespace gouji
