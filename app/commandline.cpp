// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "archive.h"
#include "catalogue.h"
#include "console.h"
#include "exporter.h"
#include "formedition.h"
#include "journal.h"
#include "language.h"

#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Command
{
    QString name;
    int (*run)(const QStringList &arguments, Console &console);
};

QList<Command> commands()
{
    return {{u"check"_s, runCheck}, {u"export"_s, runExport}, {u"import"_s, runImport}, {u"search"_s, runSearch}};
}

QCommandLineOption languageOption()
{
    return {u"lang"_s, CommandParser::tr("Language of the messages: %1.").arg(languages().join(u", "_s)),
            CommandParser::tr("language")};
}

QCommandLineOption formatOption()
{
    return {u"format"_s, {}, u"format"_s};
}

QCommandLineOption helpOption()
{
    return {{u"h"_s, u"help"_s}, CommandParser::tr("Show this help.")};
}

/// Qt's help with our usage line: Qt's own puts the program's path and the options before the command.
QString helpText(const QCommandLineParser &parser, const QString &usage)
{
    const QString text = parser.helpText();
    return CommandParser::tr("Usage: %1").arg(usage) + u'\n' + text.mid(text.indexOf(u'\n'));
}

/// @param command with a blank behind it, or empty
int usageError(const QString &problem, const QString &command, Console &console)
{
    console.message(CommandParser::tr("gouji: %1").arg(problem));
    console.message(CommandParser::tr("See gouji %1--help.").arg(command));
    return ExitUsage;
}

void addMainOptions(QCommandLineParser &parser)
{
    parser.addOptions({helpOption(),
                       {{u"v"_s, u"version"_s}, CommandParser::tr("Show the version of the program.")},
                       archiveOption(),
                       languageOption()});
}

QString mainHelp()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandParser::tr("Proofreads annual reports on government information disclosure (政府信息公开工作年度报告).\n"
                          "Without a command it opens the window."));
    addMainOptions(parser);
    parser.addPositionalArgument(u"check"_s, CommandParser::tr("Check reports and list what was found."));
    parser.addPositionalArgument(u"export"_s,
                                 CommandParser::tr("Write a report's cells or findings in another format."));
    parser.addPositionalArgument(u"import"_s, CommandParser::tr("Put reports into the archive."));
    parser.addPositionalArgument(u"search"_s, CommandParser::tr("Search the text of the reports in the archive."));
    return helpText(
        parser, u"gouji [--archive URL] [--lang LANGUAGE] [FILE...]\n       gouji check|export|import|search --help"_s);
}

} // namespace

CommandLine CommandLine::read(const QStringList &arguments)
{
    CommandLine line;
    QCommandLineParser anywhere;
    anywhere.addOptions({languageOption(), formatOption()});
    anywhere.parse(arguments); // options of subcommands are unknown here and skipped
    line.language = anywhere.value(u"lang"_s);
    const Exporter *exporter = findExporter(anywhere.value(u"format"_s));
    line.drawsPages = exporter && exporter->drawsPages;

    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    addMainOptions(parser);
    const bool understood = parser.parse(arguments);
    line.arguments = parser.positionalArguments();
    if (!understood) {
        line.arguments = {parser.errorText()};
    } else if (parser.isSet(u"help"_s)) {
        line.command = u"--help"_s;
    } else if (parser.isSet(u"version"_s)) {
        line.command = u"--version"_s;
    } else if (line.arguments.isEmpty() || QFileInfo::exists(line.arguments.first()) ||
               line.arguments.first().contains(u'/')) {
        line.opensWindow = true;
        line.archive = parser.value(u"archive"_s);
    } else {
        line.command = line.arguments.takeFirst();
        for (const QString &option : {u"archive"_s, u"lang"_s}) {
            if (parser.isSet(option)) {
                line.arguments = QStringList{u"--"_s + option, parser.value(option)} + line.arguments;
            }
        }
    }
    return line;
}

int runCommand(const CommandLine &commandLine)
{
    Console console;
    int code = ExitDone;
    const QList<Command> all = commands();
    const auto command = std::find_if(all.begin(), all.end(),
                                      [&commandLine](const Command &item) { return item.name == commandLine.command; });
    if (!commandLine.language.isEmpty() && !languages().contains(commandLine.language)) {
        code = usageError(CommandParser::tr("There is no language “%1”. Languages: %2.")
                              .arg(commandLine.language, languages().join(u", "_s)),
                          {}, console);
    } else if (command != all.end()) {
        code = command->run(commandLine.arguments, console);
    } else if (commandLine.command == "--help"_L1) {
        console.result(mainHelp().toUtf8() + '\n');
    } else if (commandLine.command == "--version"_L1) {
        console.result(u"gouji "_s + QLatin1StringView(GOUJI_VERSION));
    } else if (commandLine.command.isEmpty()) {
        code = usageError(commandLine.arguments.first(), {}, console);
    } else {
        code = usageError(CommandParser::tr("“%1” is neither a command nor a file.").arg(commandLine.command), {},
                          console);
    }
    if (const std::optional<Error> error = console.finish()) {
        console.message(error->toString());
        return ExitUnread;
    }
    return code;
}

CommandParser::CommandParser(const QString &command, const QString &description, const QString &usage,
                             const QList<QCommandLineOption> &options)
    : m_command(command)
    , m_usage(u"gouji %1 %2"_s.arg(command, usage))
{
    m_parser.setApplicationDescription(description);
    QStringList editions{u"auto"_s};
    for (const FormEdition &edition : FormEdition::all()) {
        editions.append(edition.id);
    }
    m_parser.addOptions(options);
    m_parser.addOptions({{u"edition"_s,
                          tr("Edition of the form: %1. Default: %2, told from the labels.")
                              .arg(editions.join(u", "_s), editions.first()),
                          tr("edition"), editions.first()},
                         languageOption(),
                         helpOption()});
}

const FormEdition *CommandParser::edition() const
{
    return FormEdition::find(value(u"edition"_s));
}

QStringList CommandParser::options() const
{
    QStringList options;
    QHash<QString, qsizetype> taken;
    for (const QString &name : m_parser.optionNames()) {
        options.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
        if (const QStringList values = m_parser.values(name); !values.isEmpty()) {
            options.append(values.at(taken[name]++));
        }
    }
    return options;
}

std::optional<int> CommandParser::parse(const QStringList &arguments, Console &console)
{
    const bool understood = m_parser.parse(QStringList{m_command} + arguments);
    if (isSet(u"help"_s)) {
        console.result(helpText(m_parser, m_usage).toUtf8() + '\n');
        return ExitDone;
    }
    if (!understood) {
        return usageError(m_parser.errorText(), console);
    }
    if (value(u"edition"_s) != "auto"_L1 && !edition()) {
        return usageError(tr("There is no edition “%1”.").arg(value(u"edition"_s)), console);
    }
    return {};
}

int CommandParser::usageError(const QString &problem, Console &console) const
{
    return gouji::usageError(problem, m_command + u' ', console);
}

QCommandLineOption archiveOption()
{
    return {u"archive"_s,
            CommandParser::tr("The archive: a file, or postgresql://USER@HOST/DATABASE. Default: the window's own."),
            CommandParser::tr("URL")};
}

std::optional<Archive> openArchive(const CommandParser &parser, Database::Access access, Console &console)
{
    const QString named = parser.value(u"archive"_s);
    Result<Archive> archive = Archive::open(named.isEmpty() ? Journal::standardPath() : named, access);
    if (!archive) {
        console.message(archive.error().toString());
        return {};
    }
    return std::move(archive).value();
}

std::optional<int> readYear(const CommandParser &parser, std::optional<int> *year, Console &console)
{
    if (!parser.isSet(u"year"_s)) {
        return {};
    }
    bool isNumber = false;
    const int number = parser.value(u"year"_s).toInt(&isNumber);
    if (!isNumber || number < 1900 || number > 2999) {
        return parser.usageError(CommandParser::tr("“%1” is no year.").arg(parser.value(u"year"_s)), console);
    }
    *year = number;
    return {};
}

Catalogue catalogueInForce(Console &console)
{
    QList<Error> errors;
    Catalogue catalogue = Catalogue::withLocalRules(Catalogue::localFolder(), &errors);
    for (const Error &error : std::as_const(errors)) {
        console.message(error.toString());
    }
    return catalogue;
}

} // namespace gouji
