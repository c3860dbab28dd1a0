// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workercommand.h"

#include "commandline.h"
#include "console.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gouji {

QCommandLineOption workerOption()
{
    QCommandLineOption option(u"worker"_s);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

WorkerCommand workerCommand(const QString &command, const CommandParser &parser)
{
    return {.program = QCoreApplication::applicationFilePath(),
            .arguments = QStringList{command, u"--worker"_s} + parser.options()};
}

QByteArray WorkerGreeting::toBytes() const
{
    return gouji::toBytes(messages, exitCode.has_value(), exitCode.value_or(0));
}

WorkerGreeting WorkerGreeting::fromBytes(const QByteArray &bytes)
{
    WorkerGreeting greeting;
    bool ends = false;
    int code = 0;
    QDataStream stream(bytes);
    stream >> greeting.messages >> ends >> code;
    if (ends) {
        greeting.exitCode = code;
    }
    return greeting;
}

std::optional<int> showGreeting(const QByteArray &bytes, Console &console)
{
    const WorkerGreeting greeting = WorkerGreeting::fromBytes(bytes);
    for (const QString &message : greeting.messages) {
        console.message(message);
    }
    return greeting.exitCode;
}

Result<LoadedReport> WorkerFile::load(const FormEdition *edition) const
{
    return path == "-"_L1 ? loadReport(path, content, edition) : loadReportFile(path, edition);
}

QDataStream &operator<<(QDataStream &stream, const WorkerFile &file)
{
    return stream << file.path << file.content;
}

QDataStream &operator>>(QDataStream &stream, WorkerFile &file)
{
    return stream >> file.path >> file.content;
}

QDataStream &operator<<(QDataStream &stream, const Error &error)
{
    return stream << error.file << error.line << error.cause << error.remedy << error.isSomethingElse;
}

QDataStream &operator>>(QDataStream &stream, Error &error)
{
    return stream >> error.file >> error.line >> error.cause >> error.remedy >> error.isSomethingElse;
}

} // namespace gouji
