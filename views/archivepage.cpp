// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivepage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gouji {

ArchivePage::ArchivePage(BackgroundArchive *background, const Catalogue &catalogue, QWidget *parent)
    : QStackedWidget(parent)
    , m_background(background)
    , m_catalogue(&catalogue)
    , m_why(new QLabel)
{
    auto *failed = new QWidget;
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *again = new QPushButton(tr("&Try again"));
    connect(again, &QPushButton::clicked, this, &ArchivePage::open);
    auto *column = new QVBoxLayout(failed);
    column->addStretch();
    column->addWidget(m_why);
    column->addWidget(again, 0, Qt::AlignHCenter);
    column->addStretch();
    addWidget(failed);
}

void ArchivePage::open()
{
    Result<Archive> archive = Archive::open(m_background->url());
    if (!archive) {
        m_why->setText(tr("The archive could not be opened.") + u'\n' + archive.error().toString());
        return;
    }
    m_desk = new ArchiveDesk(std::move(archive).value(), m_background, *m_catalogue);
    emit opened(m_desk);
    setCurrentIndex(addWidget(m_desk));
}

void ArchivePage::showEvent(QShowEvent *event)
{
    if (!m_desk) {
        open();
    }
    QStackedWidget::showEvent(event);
}

} // namespace gouji
