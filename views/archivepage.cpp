// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivepage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace gouji {

ArchivePage::ArchivePage(BackgroundArchive *background, const Catalogue &catalogue, QWidget *parent)
    : QStackedWidget(parent)
    , m_background(background)
    , m_catalogue(&catalogue)
    , m_failed(new QWidget)
    , m_why(new QLabel)
{
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *again = new QPushButton(tr("&Try again"));
    connect(again, &QPushButton::clicked, this, &ArchivePage::open);
    auto *column = new QVBoxLayout(m_failed);
    column->addStretch();
    column->addWidget(m_why);
    column->addWidget(again, 0, Qt::AlignHCenter);
    column->addStretch();
    addWidget(new QWidget); // while it is being opened
    addWidget(m_failed);
}

void ArchivePage::open()
{
    m_opening.await(m_background->ask<bool>([](Archive &) -> Result<bool> { return true; }),
                    [this](const Result<bool> &opened) {
                        if (opened) {
                            showDesk();
                            return;
                        }
                        m_waiting.clear();
                        m_why->setText(tr("The archive could not be opened.") + u'\n' + opened.error().toString());
                        setCurrentWidget(m_failed);
                    });
}

void ArchivePage::showDesk()
{
    m_desk = new ArchiveDesk(m_background, *m_catalogue);
    emit opened(m_desk);
    setCurrentIndex(addWidget(m_desk));
    for (const auto &act : std::exchange(m_waiting, {})) {
        act(m_desk);
    }
}

void ArchivePage::whenOpen(const std::function<void(ArchiveDesk *)> &act)
{
    if (m_desk) {
        act(m_desk);
    } else if (m_opening.isAwaited()) {
        m_waiting.append(act);
    }
}

void ArchivePage::showEvent(QShowEvent *event)
{
    if (!m_desk && !m_opening.isAwaited()) {
        open();
    }
    QStackedWidget::showEvent(event);
}

} // namespace gouji
