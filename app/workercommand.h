// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake.h"
#include "workerprocess.h"

#include <QCommandLineOption>
#include <QDataStream>
#include <QIODevice>
#include <QStringList>

#include <functional>
#include <optional>

namespace gouji {

class CommandParser;
class Console;

/// With it a command is a worker of the same command, which started it with the same options: it has no paths, and
/// takes its files as requests. No help tells of it.
QCommandLineOption workerOption();
/// The workers of a command.
WorkerCommand workerCommand(const QString &command, const CommandParser &parser);

/// How a worker begins: what it has to say, and its exit code where it goes no further.
struct WorkerGreeting
{
    QStringList messages;
    std::optional<int> exitCode;

    QByteArray toBytes() const;
    static WorkerGreeting fromBytes(const QByteArray &bytes);
};
/// Shows what the first worker said. @return the exit code where it went no further
std::optional<int> showGreeting(const QByteArray &bytes, Console &console);

/// A file that a worker is to read.
struct WorkerFile
{
    QString path;
    QByteArray content; ///< Of standard input, which is not the worker's own.

    Result<LoadedReport> load(const FormEdition *edition = nullptr) const;
};

QDataStream &operator<<(QDataStream &stream, const WorkerFile &file);
QDataStream &operator>>(QDataStream &stream, WorkerFile &file);
QDataStream &operator<<(QDataStream &stream, const Error &error);
QDataStream &operator>>(QDataStream &stream, Error &error);

/// A value as bytes for the other process, and back again.
template<typename... Values>
QByteArray toBytes(const Values &...values)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    (stream << ... << values);
    return bytes;
}
template<typename Value>
Value fromBytes(const QByteArray &bytes)
{
    Value value{};
    QDataStream stream(bytes);
    stream >> value;
    return value;
}

} // namespace gouji
