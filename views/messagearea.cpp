// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagearea.h"

#include "findingsmodel.h"
#include "showntext.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

namespace gouji {

namespace {

class MessageBar : public QFrame
{
public:
    MessageBar(Severity kind, const QString &text, const QList<MessageAction> &actions)
        : m_kind(kind)
        , m_text(new QLabel(text))
        , m_shape(new QLabel)
    {
        setFrameShape(QFrame::StyledPanel);
        setAutoFillBackground(true);
        setAccessibleName(severityText(kind));
        m_text->setWordWrap(true);
        m_text->setTextFormat(Qt::PlainText);
        m_text->setMinimumWidth(1); // a long path must not make the window wide
        m_text->setToolTip(shownText(text, Qt::ToolTipRole));
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(8, 4, 8, 4);
        row->addWidget(m_shape, 0, Qt::AlignTop);
        row->addWidget(m_text, 1);
        for (const MessageAction &action : actions) {
            auto *button = new QPushButton(action.text);
            connect(button, &QPushButton::clicked, this, [this, act = action.act] {
                deleteLater();
                act();
            });
            row->addWidget(button);
        }
        auto *close = new QToolButton;
        close->setAutoRaise(true);
        close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
        close->setToolTip(MessageArea::tr("Close this message"));
        close->setAccessibleName(close->toolTip());
        connect(close, &QToolButton::clicked, this, &QObject::deleteLater);
        row->addWidget(close, 0, Qt::AlignTop);
        colour();
    }

    QString text() const { return m_text->text(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QFrame::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange) {
            colour();
        }
    }

private:
    void colour()
    {
        const QPalette palette = Theme::of(parentWidget() ? parentWidget()->palette() : this->palette()).palette;
        QPalette tinted = palette;
        tinted.setColor(QPalette::Window, Theme::of(palette).severity(m_kind).tint);
        setPalette(tinted);
        const int size = fontMetrics().height();
        m_shape->setPixmap(severityIcon(m_kind, palette).pixmap(size, size));
    }

    Severity m_kind;
    QLabel *m_text;
    QLabel *m_shape;
};

} // namespace

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void MessageArea::show(Severity kind, const QString &text, const QList<MessageAction> &actions)
{
    const QString shown = shownText(text);
    if (texts().contains(shown)) {
        return;
    }
    if (layout()->count() >= MaximumMessages) {
        delete layout()->itemAt(0)->widget(); // the oldest has been seen longest
    }
    layout()->addWidget(new MessageBar(kind, shown, actions));
}

void MessageArea::close(const QString &text)
{
    if (const qsizetype index = texts().indexOf(shownText(text)); index >= 0) {
        const std::unique_ptr<QLayoutItem> item(layout()->takeAt(int(index)));
        QWidget *bar = item->widget();
        bar->hide();
        bar->deleteLater(); // later: a button on it may be the sender
    }
}

void MessageArea::closeAll()
{
    while (layout()->count() > 0) {
        delete layout()->itemAt(0)->widget();
    }
}

QStringList MessageArea::texts() const
{
    QStringList texts;
    for (int i = 0; i < layout()->count(); ++i) {
        texts.append(static_cast<const MessageBar *>(layout()->itemAt(i)->widget())->text());
    }
    return texts;
}

} // namespace gouji
