// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startpage.h"

#include "databaseaddress.h"
#include "showntext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr int ShownRecentFiles = 5;

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
    , m_archive(new QPushButton(tr("The &archive of reports")))
    , m_network(paragraph(tr("Nothing is sent anywhere: the program makes no network connection.")))
{
    m_network->setTextFormat(Qt::PlainText);
    m_network->setObjectName(u"network"_s);
    auto *title = paragraph(tr("Drop an annual report here"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    title->setFont(font);

    auto *open = new QPushButton(tr("&Open a file…"));
    open->setDefault(true);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    auto *paste = new QPushButton(tr("&Paste a report"));
    connect(paste, &QPushButton::clicked, this, &StartPage::pasteRequested);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(paste);
    buttons->addWidget(m_archive);
    m_archive->hide();
    connect(m_archive, &QPushButton::clicked, this, &StartPage::archiveRequested);
    buttons->addStretch();

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(
        paragraph(tr("Gouji proofreads 政府信息公开工作年度报告: it finds every number that does not add up, says "
                     "which cell is wrong and what it should be, and exports the corrected tables.")));
    column->addWidget(
        paragraph(tr("Word, WPS and Excel files, PDF, web pages and plain text in any Chinese encoding can be opened. "
                     "Several files can be dropped at once; text or a page copied from a browser can be pasted with "
                     "Ctrl+V.")));
    column->addLayout(buttons);
    column->addLayout(m_recent);
    column->addWidget(m_network);
    column->addStretch(2);

    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(24, 24, 24, 24);
    across->addStretch(1);
    across->addLayout(column, 3);
    across->addStretch(1);
}

void StartPage::offerArchive(const QString &url)
{
    m_archive->show();
    if (const Result<DatabaseAddress> address = DatabaseAddress::of(url); address && address->isServer()) {
        m_network->setText(tr("Nothing is sent anywhere but to the archive %1: the program makes no other network "
                              "connection.")
                               .arg(address->name()));
    }
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (paths.isEmpty()) {
        return;
    }
    m_recent->addWidget(new QLabel(tr("Opened lately:")));
    for (const QString &path : paths.mid(0, ShownRecentFiles)) {
        auto *button = new QPushButton(shownText(QFileInfo(path).fileName()).replace(u'&', u"&&"_s));
        button->setFlat(true);
        button->setToolTip(shownText(path, Qt::ToolTipRole));
        button->setStyleSheet(u"text-align: left; padding: 2px 8px"_s);
        connect(button, &QPushButton::clicked, this, [this, path] { emit fileRequested(path); });
        m_recent->addWidget(button);
    }
}

} // namespace gouji
