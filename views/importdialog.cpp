// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importdialog.h"

#include "archivewording.h"
#include "itemroles.h"
#include "messagearea.h"
#include "rowlist.h"
#include "theme.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

using Outcome = ImportedFile::Outcome;
constexpr Outcome AllOutcomes[] = {Outcome::New, Outcome::Replaced, Outcome::Known, Outcome::Skipped, Outcome::Refused};

QIcon outcomeIcon(Outcome outcome, const QPalette &palette)
{
    switch (outcome) {
    case Outcome::New:
    case Outcome::Replaced:
        return claimIcon(ClaimMark::Agrees, palette);
    case Outcome::Known:
        return claimIcon(ClaimMark::Checked, palette);
    case Outcome::Skipped:
        return severityIcon(Severity::Note, palette);
    case Outcome::Refused:
        break;
    }
    return severityIcon(Severity::Error, palette);
}

/// Gives outcomes their shapes, and keeps years within what there can be.
class ImportDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *year = qobject_cast<QSpinBox *>(editor)) {
            year->setRange(ImportModel::EarliestYear, QDate::currentDate().year());
        }
        return editor;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == ImportModel::OutcomeColumn) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = outcomeIcon(Outcome(index.data(OutcomeRole).toInt()), option->palette);
            const int size = option->fontMetrics.height() * 3 / 4;
            option->decorationSize = {size, size};
        }
    }
};

} // namespace

ImportDialog::ImportDialog(BackgroundArchive *archive, const Catalogue &catalogue, const QStringList &paths,
                           QWidget *parent)
    : QDialog(parent)
    , m_model(new ImportModel(archive, catalogue, this))
    , m_messages(new MessageArea)
    , m_title(new QLabel)
    , m_progress(new QProgressBar)
    , m_list(new QTableView)
    , m_reason(new QLabel)
    , m_hint(new QLabel)
    , m_again(new QPushButton(tr("&Import these again")))
    , m_close(new QPushButton)
{
    setWindowTitle(tr("Import into the archive"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    for (QLabel *label : {m_reason, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    makeList();
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_title);
    column->addWidget(m_progress);
    column->addLayout(makeCounts());
    column->addWidget(m_list, 1);
    column->addWidget(m_reason);
    column->addWidget(m_hint);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_model->importAgain();
        begin();
    });
    connect(m_model, &ImportModel::progressed, this, &ImportDialog::showProgress);
    connect(m_model, &ImportModel::finished, this, &ImportDialog::showSummary);
    connect(m_model, &ImportModel::reassigned, this, &ImportDialog::archiveChanged);
    connect(m_model, &ImportModel::dataChanged, this, [this] { m_again->setEnabled(m_model->canImportAgain()); });
    connect(m_model, &ImportModel::failed, this, [this](const Error &error) { m_messages->show(error); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDialog::showReason);
    m_model->import(paths);
    begin();
    if (parent) {
        const QSize window = parent->window()->size();
        resize(window.width() * 4 / 5, window.height() * 4 / 5);
    }
}

QGridLayout *ImportDialog::makeCounts()
{
    auto *grid = new QGridLayout;
    int column = 0;
    for (const Outcome outcome : AllOutcomes) {
        auto *count = new QLabel;
        QFont large = count->font();
        large.setPointSizeF(large.pointSizeF() * 1.6);
        count->setFont(large);
        auto *word = new QLabel(outcomeText(outcome));
        count->setAccessibleName(word->text());
        grid->addWidget(count, 0, column, Qt::AlignHCenter);
        grid->addWidget(word, 1, column, Qt::AlignHCenter);
        grid->setColumnStretch(column++, 1);
        m_counts.insert(outcome, count);
    }
    return grid;
}

void ImportDialog::makeList()
{
    m_list->setAccessibleName(tr("Imported files"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ImportDelegate(m_list));
    showAsRows(m_list);
    m_list->setSelectionBehavior(QAbstractItemView::SelectItems); // a cell of the row is edited
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // of many thousand rows none is measured
    m_list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 17 / 10);
    m_list->horizontalHeader()->setStretchLastSection(true);
    const int em = fontMetrics().height();
    for (const auto &[column, width] : {std::pair(ImportModel::OutcomeColumn, 7 * em),
                                        {ImportModel::FileColumn, 12 * em},
                                        {ImportModel::AgencyColumn, 12 * em},
                                        {ImportModel::YearColumn, 4 * em}}) {
        m_list->setColumnWidth(column, width);
    }
}

void ImportDialog::begin()
{
    m_title->setText(tr("Looking for files…"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_list->setEnabled(false);
    m_reason->clear();
    m_hint->clear();
    m_again->hide();
    m_close->setText(tr("&Cancel"));
    m_close->setEnabled(true);
    showCounts();
}

void ImportDialog::showProgress(qsizetype done, qsizetype all)
{
    m_title->setText(done < all || all == 0
                         ? tr("Importing: file %1 of %2").arg(QLocale().toString(done), QLocale().toString(all))
                         : tr("Comparing the reports with those of the years before…"));
    m_progress->setRange(0, int(all));
    m_progress->setValue(int(done));
    showCounts();
}

void ImportDialog::showCounts()
{
    for (const Outcome outcome : AllOutcomes) {
        m_counts.value(outcome)->setText(QLocale().toString(m_model->count(outcome)));
    }
}

void ImportDialog::showSummary()
{
    showCounts();
    m_progress->hide();
    m_title->setText(m_model->isCancelled()     ? tr("Cancelled: what is listed was done")
                     : m_model->rowCount() == 0 ? tr("There is no file to import")
                                                : tr("The import is done"));
    m_list->setEnabled(true);
    m_hint->setText(m_model->count(Outcome::Refused) > 0
                        ? tr("An agency or a year that was recognised wrongly is corrected in its cell (F2). Where a "
                             "report was not taken for want of one, type it, and import it again.")
                        : tr("An agency or a year that was recognised wrongly is corrected in its cell (F2)."));
    m_again->setVisible(m_model->count(Outcome::Refused) > 0);
    m_again->setEnabled(m_model->canImportAgain());
    m_close->setText(tr("&Close"));
    m_close->setEnabled(true);
    m_list->setCurrentIndex(m_model->index(0, ImportModel::AgencyColumn));
    m_list->setFocus();
    emit archiveChanged();
}

void ImportDialog::showReason()
{
    const QModelIndex current = m_list->currentIndex();
    const QString reason = current.siblingAtColumn(ImportModel::ReasonColumn).data().toString();
    m_reason->setText(current.siblingAtColumn(ImportModel::FileColumn).data().toString() +
                      (reason.isEmpty() ? QString() : u": "_s + reason));
}

void ImportDialog::reject()
{
    if (!m_model->isRunning()) {
        QDialog::reject();
        return;
    }
    m_model->cancel();
    m_title->setText(tr("Cancelling…"));
    m_close->setEnabled(false);
}

} // namespace gouji
