// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "finding.h"

#include <QFrame>
#include <QList>

#include <functional>

namespace gouji {

/// A button on a message, and what it does. The message goes when it is pressed.
struct MessageAction
{
    QString text;
    std::function<void()> act;
};

/// Messages above what is being worked on, each until it is closed: nothing is asked for, nothing stops.
class MessageArea : public QWidget
{
    Q_OBJECT

public:
    explicit MessageArea(QWidget *parent = nullptr);

    /// `kind` gives the shape and the colour. The same text is shown once.
    void show(Severity kind, const QString &text, const QList<MessageAction> &actions = {});
    void show(const Error &error) { show(Severity::Error, error.toString()); }
    /// Takes away the message with this text, if it is there.
    void close(const QString &text);
    void closeAll();
    QStringList texts() const;

private:
    static constexpr int MaximumMessages = 4;
};

} // namespace gouji
