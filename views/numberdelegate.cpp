// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numberdelegate.h"

#include "showntext.h"
#include "theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

/// A number's editor: knows its cell, and says under itself why its text cannot stand there.
class NumberDelegate::NumberEditor : public QLineEdit
{
public:
    NumberEditor(const NumberDelegate &delegate, const QPersistentModelIndex &index, QWidget *parent)
        : QLineEdit(parent)
        , m_delegate(delegate)
        , m_index(index)
    {
        setAlignment(Qt::AlignRight);
        setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        connect(this, &QLineEdit::textEdited, this, [this] { say({}); });
    }
    ~NumberEditor() override { delete m_reason; }

    bool refused()
    {
        const std::optional<QString> reason = m_delegate.refusal(m_index, text());
        say(reason.value_or(QString()));
        return reason.has_value();
    }

private:
    void say(const QString &reason)
    {
        if (reason.isEmpty()) {
            delete m_reason;
            return;
        }
        if (!m_reason) {
            m_reason = new QLabel(window()); // not inside the table, which would cut it off
            m_reason->setObjectName(u"refusal"_s);
            m_reason->setTextFormat(Qt::PlainText);
            m_reason->setWordWrap(true);
            m_reason->setFrameShape(QFrame::Box);
            m_reason->setAutoFillBackground(true);
            m_reason->setMargin(fontMetrics().height() / 4);
            const Theme::Tone &tone = Theme::of(palette()).error;
            QPalette colours = palette();
            colours.setColor(QPalette::Window, tone.tint);
            m_reason->setPalette(colours);
        }
        m_reason->setText(shownText(reason));
        setAccessibleDescription(reason);
        const int width = std::min(window()->width(), fontMetrics().averageCharWidth() * 45);
        m_reason->resize(width, m_reason->heightForWidth(width));
        QPoint place = mapTo(window(), QPoint(0, height() + 2));
        if (place.y() + m_reason->height() > window()->height()) {
            place = mapTo(window(), QPoint(0, -m_reason->height() - 2));
        }
        place.setX(std::clamp(place.x(), 0, std::max(0, window()->width() - width)));
        m_reason->move(place);
        m_reason->show();
        m_reason->raise();
    }

    const NumberDelegate &m_delegate;
    QPersistentModelIndex m_index;
    QPointer<QLabel> m_reason;
};

QWidget *NumberDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                      const QModelIndex &index) const
{
    return new NumberEditor(*this, index, parent);
}

void NumberDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<NumberEditor *>(editor);
    if (!line->isModified()) { // a late change of the model does not take what is being typed
        line->setText(index.data(Qt::EditRole).toString());
    }
}

void NumberDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<NumberEditor *>(editor)->text().trimmed());
}

bool NumberDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = dynamic_cast<NumberEditor *>(watched);
    if (!editor) {
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool commits =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (commits && editor->refused()) {
            return true;
        }
    } else if (event->type() == QEvent::FocusOut && editor->refused()) {
        return false; // stays open: what was typed is not thrown away
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace gouji
