// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundarchive.h"
#include "latestanswer.h"

#include <QAbstractListModel>

namespace gouji {

/// The reports whose text contains what is searched for, each with the sentence in which it stands. Searched in the
/// background, some at a time.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `background` must outlive the model.
    explicit SearchModel(BackgroundArchive *background, QObject *parent = nullptr);

    /// Searches anew; nothing is found in no words.
    void search(const QString &words, const ArchiveFilter &filter);
    const QString &words() const { return m_words; }
    bool isSearching() const { return m_answer.isAwaited(); }
    /// Whether there are more than those listed.
    bool isCut() const { return m_isCut; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// After a search began, and after its answer is listed.
    void stateChanged();
    void failed(const Error &error);

private:
    void ask(int limit);
    void list(const SearchResult &result);

    BackgroundArchive *m_background;
    LatestAnswer<SearchResult> m_answer;
    QString m_words;
    ArchiveFilter m_filter;
    QList<SearchHit> m_hits;
    bool m_isCut = false;
};

} // namespace gouji
