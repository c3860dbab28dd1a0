// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libreoffice.h"

#include "readers.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Conversion
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Conversion)
};

/// What the profile forbids: macros, links to anything outside the document, and, should one be followed all the same,
/// every way into the network (the proxy is a port that nobody listens on).
constexpr auto Settings = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>1</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetProxyType" oor:op="fuse"><value>2</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>9</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPSProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPSProxyPort" oor:op="fuse"><value>9</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetNoProxy" oor:op="fuse"><value></value></prop></item>
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
)";

/// Folders where installers put LibreOffice without telling the PATH. The last of several versions is taken.
QStringList usualFolders()
{
    QStringList folders{u"/usr/lib/libreoffice/program"_s,
                        u"/usr/lib64/libreoffice/program"_s,
                        u"/usr/local/bin"_s,
                        u"/snap/bin"_s,
                        u"/var/lib/flatpak/exports/bin"_s,
                        QDir::homePath() + "/.local/share/flatpak/exports/bin"_L1,
                        u"/Applications/LibreOffice.app/Contents/MacOS"_s,
                        QDir::homePath() + "/Applications/LibreOffice.app/Contents/MacOS"_L1};
    const QDir opt(u"/opt"_s);
    for (const QString &version : opt.entryList({u"libreoffice*"_s}, QDir::Dirs, QDir::Name | QDir::Reversed)) {
        folders.append(opt.filePath(version) + "/program"_L1);
    }
    for (const char *variable : {"ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"}) {
        if (const QString programs = qEnvironmentVariable(variable); !programs.isEmpty()) {
            folders.append(QDir::fromNativeSeparators(programs) + "/LibreOffice/program"_L1);
        }
    }
    return folders;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(content) == content.size() && file.flush();
}

/// The program starts others, and all of them have to go: they are a process group of their own. Much more memory than
/// a report takes (200 MB, nearly all of it the program itself) it does not get.
void makeGroup(QProcess &process)
{
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] {
        setpgid(0, 0);
        constexpr rlim_t LargestFile = rlim_t(512) * 1024 * 1024;
        constexpr rlim_t MostMemory = rlim_t(512) * 1024 * 1024;
        for (const auto &[resource, most] :
             {std::pair(RLIMIT_FSIZE, LargestFile), std::pair(RLIMIT_DATA, MostMemory)}) {
            const rlimit limit{most, most};
            setrlimit(resource, &limit);
        }
    });
#else
    Q_UNUSED(process)
#endif
}

/// Ends what a conversion leaves behind, also where this process is killed: a shell, which knows by the end of its
/// input that this process has ended or the conversion is over. It ends the conversion's process group and removes its
/// folder.
class CleanUp
{
public:
    explicit CleanUp(const QString &folder)
    {
#ifdef Q_OS_UNIX
        m_shell.setChildProcessModifier([] { setsid(); }); // so that it does not end with the others
        m_shell.setStandardOutputFile(QProcess::nullDevice());
        m_shell.setStandardErrorFile(QProcess::nullDevice());
        m_shell.start(u"/bin/sh"_s, {u"-c"_s,
                                     u"read -r group; cat; "
                                     "[ -z \"$group\" ] || kill -s KILL -- \"-$group\"; rm -rf -- \"$0\""_s,
                                     folder});
#else
        Q_UNUSED(folder)
#endif
    }
    ~CleanUp()
    {
        m_shell.closeWriteChannel();
        m_shell.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(CleanUp)

    void setGroup(qint64 group)
    {
        m_shell.write(QByteArray::number(group) + '\n');
        m_shell.waitForBytesWritten();
    }

private:
    QProcess m_shell;
};

void endGroup(QProcess &process, qint64 group)
{
#ifdef Q_OS_UNIX
    ::kill(pid_t(-group), SIGKILL);
#else
    if (process.state() != QProcess::NotRunning) {
        QProcess::execute(u"taskkill"_s, {u"/T"_s, u"/F"_s, u"/PID"_s, QString::number(group)});
    }
#endif
    process.waitForFinished();
}

/// Runs the program to its end, or to the limit, or to the end of ours.
/// @return whether it came to its end
bool run(QProcess &process, std::chrono::milliseconds timeLimit, CleanUp &cleanUp)
{
    constexpr int Step = 100; // ms
    makeGroup(process);
    process.start();
    if (!process.waitForStarted()) {
        return true; // at once, without a result
    }
    const qint64 group = process.processId();
    cleanUp.setGroup(group);
    const QDeadlineTimer deadline(timeLimit);
    while (process.state() != QProcess::NotRunning && !deadline.hasExpired() && !QCoreApplication::closingDown()) {
        process.waitForFinished(Step);
    }
    const bool ended = process.state() == QProcess::NotRunning;
    endGroup(process, group);
    return ended;
}

Error notInstalled(const QString &name)
{
    return {.file = name,
            .cause = Conversion::tr("To read a file of this format, LibreOffice is needed, which was not found."),
            .remedy = Conversion::tr("Install LibreOffice, or open the file in Word, Excel or WPS and save it as DOCX "
                                     "or XLSX.")};
}

Error failed(const QString &cause, const QString &name)
{
    return {.file = name,
            .cause = cause,
            .remedy = Conversion::tr("Open the file in Word, Excel or WPS and save it as DOCX or XLSX.")};
}

} // namespace

QString LibreOffice::find()
{
    const QStringList names{u"soffice"_s, u"libreoffice"_s, u"org.libreoffice.LibreOffice"_s};
    for (const QStringList &folders : {QStringList(), usualFolders()}) { // the first: those of the PATH
        for (const QString &name : names) {
            if (const QString program = QStandardPaths::findExecutable(name, folders); !program.isEmpty()) {
                return program;
            }
        }
    }
    return {};
}

LibreOffice::LibreOffice(QString program, std::chrono::milliseconds timeLimit)
    : m_program(std::move(program))
    , m_timeLimit(timeLimit)
{
}

Result<QByteArray> LibreOffice::convert(const QByteArray &bytes, const QString &extension, Target target,
                                        const QString &name) const
{
    if (m_program.isEmpty()) {
        return notInstalled(name);
    }
    // Programs from Snap and Flatpak see a /tmp of their own.
    const bool seesHomeOnly = m_program.contains("/snap/"_L1) || m_program.contains("/flatpak/"_L1);
    const QTemporaryDir folder((seesHomeOnly ? QDir::homePath() : QDir::tempPath()) + "/gouji-conversion-XXXXXX"_L1);
    CleanUp cleanUp(folder.path());
    const QString input = folder.filePath("report."_L1 + extension);
    const QString profile = folder.filePath(u"profile"_s);
    if (!folder.isValid() || !write(input, bytes) || !write(profile + "/user/registrymodifications.xcu"_L1, Settings)) {
        return Error{.file = name,
                     .cause = Conversion::tr("The file could not be converted: there is no place for temporary files."),
                     .remedy = Conversion::tr("Make room on the disk.")};
    }
    const QString wanted = target == Target::Docx ? u"docx"_s : u"xlsx"_s;
    const QString filter = target == Target::Docx ? u"docx:MS Word 2007 XML"_s : u"xlsx:Calc MS Excel 2007 XML"_s;
    QProcess process;
    process.setProgram(m_program);
    process.setArguments({"-env:UserInstallation="_L1 + QUrl::fromLocalFile(profile).toString(QUrl::FullyEncoded),
                          u"--headless"_s, u"--norestore"_s, u"--nologo"_s, u"--nolockcheck"_s, u"--nodefault"_s,
                          u"--convert-to"_s, filter, u"--outdir"_s, folder.filePath(u"out"_s), input});
    process.setWorkingDirectory(folder.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!run(process, m_timeLimit, cleanUp)) {
        return failed(Conversion::tr("LibreOffice took too long to convert the file."), name);
    }
    QFile output(folder.filePath("out/report."_L1 + wanted));
    if (!output.open(QIODevice::ReadOnly)) {
        return failed(Conversion::tr("LibreOffice could not convert the file."), name);
    }
    if (output.size() > MaximumFileSize) {
        return failed(Conversion::tr("The file is larger than any report once it is converted."), name);
    }
    return output.readAll();
}

} // namespace gouji
