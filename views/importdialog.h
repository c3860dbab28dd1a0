// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importmodel.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace gouji {

class MessageArea;

/// An import while it runs, and then what became of each file; agencies and years are corrected in the list.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins at once. The archive and the catalogue must outlive the dialog.
    ImportDialog(BackgroundArchive *archive, const Catalogue &catalogue, const QStringList &paths,
                 QWidget *parent = nullptr);

    ImportModel *model() { return m_model; }
    QTableView *list() { return m_list; }

    /// While it runs, cancels it and stays, to show what was taken.
    void reject() override;

signals:
    /// What is in the archive changed.
    void archiveChanged();

private:
    QGridLayout *makeCounts();
    void makeList();
    void begin();
    void showProgress(qsizetype done, qsizetype all);
    void showCounts();
    void showSummary();
    void showReason();

    ImportModel *m_model;
    MessageArea *m_messages;
    QLabel *m_title;
    QProgressBar *m_progress;
    QHash<ImportedFile::Outcome, QLabel *> m_counts;
    QTableView *m_list;
    QLabel *m_reason; ///< Of the current row, in full.
    QLabel *m_hint;
    QPushButton *m_again;
    QPushButton *m_close;
};

} // namespace gouji
