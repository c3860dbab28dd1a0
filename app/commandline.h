// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace gouji {

class Archive;
class Catalogue;
class Console;
class FormEdition;

enum ExitCode : int
{
    ExitDone = 0,     ///< No error or warning findings.
    ExitFindings = 1, ///< Error or warning findings.
    ExitUsage = 2,    ///< The command line is wrong.
    ExitUnread = 3,   ///< Some input could not be read, or the output not written; the rest was done.
};

/// The command line, parsed before there is an application object: the window needs QApplication, a subcommand does
/// not.
struct CommandLine
{
    QString language; ///< Of `--lang`, or empty.
    bool opensWindow = false;
    QString archive;         ///< Of the window: its database; empty for its own.
    bool drawsPages = false; ///< Of a subcommand: it needs a QGuiApplication, though no display.
    QString command;         ///< "check", "--help", … or a word that is no command; empty where an option is wrong.
    QStringList arguments;   ///< Behind the command; the files to open in the window; what is wrong with an option.

    /// @param arguments as QCoreApplication::arguments(): the program first
    static CommandLine read(const QStringList &arguments);
};

/// Runs a subcommand. Needs a QCoreApplication, no display; a QGuiApplication where it draws pages.
int runCommand(const CommandLine &commandLine);

/// What the subcommands share: `--edition`, `--lang`, `--help`, and how the command line is found to be wrong.
class CommandParser
{
    Q_DECLARE_TR_FUNCTIONS(CommandParser)

public:
    /// @param usage what stands behind "gouji COMMAND"
    /// @param options those that the others do not have
    CommandParser(const QString &command, const QString &description, const QString &usage,
                  const QList<QCommandLineOption> &options);

    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList paths() const { return m_parser.positionalArguments(); }
    /// The options as they were given, without the paths.
    QStringList options() const;
    /// Null for "auto".
    const FormEdition *edition() const;

    /// @return the exit code where the command ends here: for `--help`, and for what is wrong.
    std::optional<int> parse(const QStringList &arguments, Console &console);
    /// Says what is wrong and where help is.
    int usageError(const QString &problem, Console &console) const;

private:
    QCommandLineParser m_parser;
    QString m_command;
    QString m_usage;
};

/// `--archive`, for the commands that take it.
QCommandLineOption archiveOption();
/// The archive that is named, or the window's own. Says why where it could not be opened.
std::optional<Archive> openArchive(const CommandParser &parser, Database::Access access, Console &console);

/// What `--year` says; nothing where it is not given.
/// @return the exit code where it is no year.
std::optional<int> readYear(const CommandParser &parser, std::optional<int> *year, Console &console);

/// The program's rules and the user's own; says which of those are broken.
Catalogue catalogueInForce(Console &console);

int runCheck(const QStringList &arguments, Console &console);
int runExport(const QStringList &arguments, Console &console);
int runImport(const QStringList &arguments, Console &console);
int runSearch(const QStringList &arguments, Console &console);

} // namespace gouji
