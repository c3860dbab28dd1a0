// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchmodel.h"

#include "itemroles.h"
#include "showntext.h"

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr int HitsAtOnce = 100;

} // namespace

SearchModel::SearchModel(BackgroundArchive *background, QObject *parent)
    : QAbstractListModel(parent)
    , m_background(background)
{
}

void SearchModel::search(const QString &words, const ArchiveFilter &filter)
{
    m_words = words;
    m_filter = filter;
    m_answer.drop();
    beginResetModel();
    m_hits.clear();
    m_isCut = false;
    endResetModel();
    if (!m_words.trimmed().isEmpty()) {
        ask(HitsAtOnce);
    }
    emit stateChanged();
}

void SearchModel::ask(int limit)
{
    m_answer.await(m_background->ask<SearchResult>([words = m_words, filter = m_filter, limit](Archive &archive) {
        return archive.search(words, filter, limit);
    }),
                   [this](const Result<SearchResult> &result) {
                       if (result) {
                           list(*result);
                       } else {
                           emit failed(result.error());
                       }
                       emit stateChanged();
                   });
}

/// The hits that are listed come first again, unless the archive changed: then it is searched as it is from then on.
void SearchModel::list(const SearchResult &result)
{
    m_isCut = result.isCut;
    if (result.hits.size() > m_hits.size()) {
        beginInsertRows({}, int(m_hits.size()), int(result.hits.size()) - 1);
        m_hits += result.hits.mid(m_hits.size());
        endInsertRows();
    }
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case SearchHitRole:
        return QVariant::fromValue(hit);
    case AgencyRole:
        return hit.agency;
    case YearRole:
        return hit.year;
    case Qt::DisplayRole:
        return shownText(
            tr("%1 %2: %3", "agency year: sentence").arg(hit.agencyName, QString::number(hit.year), hit.sentence));
    default:
        return {};
    }
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isCut && !isSearching();
}

void SearchModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        ask(int(m_hits.size()) + HitsAtOnce);
    }
}

} // namespace gouji
