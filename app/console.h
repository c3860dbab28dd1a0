// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QFile>
#include <QStringList>

#include <optional>

namespace gouji {

/// Standard output for results, standard error for everything else; both UTF-8 whatever the locale.
class Console
{
public:
    Console();
    /// A worker's: its messages are kept, for the command that started it to show.
    explicit Console(QStringList *messages)
        : m_kept(messages)
    {
    }

    /// A line of its own, whatever is in it: what acts on the terminal is written out.
    void result(const QString &line);
    /// A line of fields with tabs between, which no field holds.
    void result(const QStringList &fields);
    /// As it is.
    void result(const QByteArray &bytes);
    /// A line on standard error, made safe as the results are.
    void message(const QString &line);
    /// Shows how far long work has come, where a person sees it: on a terminal that the results do not go to.
    void progress(qsizetype done, qsizetype total);
    /// Whether nobody reads the results any more (`| head`): there is no use in going on, and nothing to complain of.
    bool isAbandoned() const { return m_abandoned; }
    /// Writes what is still held back.
    /// @return why the results could not be written, or nothing.
    std::optional<Error> finish();

private:
    void write(const QByteArray &bytes);
    void eraseProgress();

    QStringList *m_kept = nullptr;
    QFile m_results;
    QFile m_messages;
    std::optional<Error> m_error;
    bool m_abandoned = false;
    bool m_showsProgress = false;   ///< Whether it may be shown at all …
    bool m_progressIsShown = false; ///< … and stands on the terminal now.
};

} // namespace gouji
