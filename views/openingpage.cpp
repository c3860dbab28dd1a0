// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openingpage.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace gouji {

OpeningPage::OpeningPage(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    auto *label = new QLabel(tr("Reading %1…").arg(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    auto *progress = new QProgressBar;
    progress->setRange(0, 0);
    progress->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    auto *cancel = new QPushButton(tr("&Cancel"));
    connect(cancel, &QPushButton::clicked, this, &OpeningPage::cancelled);
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(label);
    column->addWidget(progress, 0, Qt::AlignHCenter);
    column->addWidget(cancel, 0, Qt::AlignHCenter);
    column->addStretch();
}

} // namespace gouji
