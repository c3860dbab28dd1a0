// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libreoffice.h"
#include "readers.h"
#include "recogniser.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QXmlStreamReader>

#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace gouji;

#define NEEDS_LIBREOFFICE()                                                                                            \
    if (LibreOffice::find().isEmpty()) {                                                                               \
        QSKIP("needs LibreOffice");                                                                                    \
    }

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString Sample = QStringLiteral(GOUJI_SAMPLES "/county_2024.html");

/// "table.row.column=printed" a cell.
QStringList cellsOf(const Document &document)
{
    const Result<Report> report = recognise(document);
    QStringList cells;
    if (report) {
        for (const CellValue &cell : report->cells()) {
            cells.append(cell.id.toString() + u'=' + cell.raw);
        }
    }
    return cells;
}

} // namespace

/// Formats that LibreOffice converts.
class TestConversion : public QObject
{
    Q_OBJECT

    QString script(const QByteArray &name, const QByteArray &commands)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        file.remove();
        if (file.open(QIODevice::WriteOnly)) {
            file.write("#!/bin/sh\n" + commands + "\n");
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        return path;
    }

    QTemporaryDir m_folder;

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void sameCells_data()
    {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<QString>("importFilter");
        QTest::addColumn<QString>("exportFilter");
        QTest::addColumn<QString>("format");
        const QString writer = u"HTML (StarWriter)"_s;
        const QString calc = u"calc_HTML_WebQuery"_s;
        QTest::newRow("doc") << u"doc"_s << writer << u"doc:MS Word 97"_s << u"doc"_s;
        QTest::newRow("rtf") << u"rtf"_s << writer << u"rtf:Rich Text Format"_s << u"rtf"_s;
        QTest::newRow("odt") << u"odt"_s << writer << u"odt:writer8"_s << u"odt"_s;
        QTest::newRow("fodt") << u"fodt"_s << writer << u"fodt:OpenDocument Text Flat XML"_s << u"fodt"_s;
        QTest::newRow("xls") << u"xls"_s << calc << u"xls:MS Excel 97"_s << u"xls"_s;
        QTest::newRow("ods") << u"ods"_s << calc << u"ods:calc8"_s << u"ods"_s;
    }
    void sameCells()
    {
        NEEDS_LIBREOFFICE();
        QFETCH(QString, extension);
        QFETCH(QString, importFilter);
        QFETCH(QString, exportFilter);
        QFETCH(QString, format);
        const QString out = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
        QProcess office;
        office.start(LibreOffice::find(),
                     {"-env:UserInstallation=file://"_L1 + m_folder.filePath(u"profile"_s), u"--headless"_s,
                      "--infilter="_L1 + importFilter, u"--convert-to"_s, exportFilter, u"--outdir"_s, out, Sample});
        QVERIFY(office.waitForFinished(60'000));
        const QByteArray bytes = contentOf(out + "/county_2024."_L1 + extension);
        QVERIFY(!bytes.isEmpty());

        const Result<Document> original = readDocument(contentOf(Sample), {});
        const Result<Document> document = readDocument(bytes, u"misnamed.txt"_s);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().toString()));
        QCOMPARE(document->format(), format);
        QVERIFY(!cellsOf(*original).isEmpty());
        QCOMPARE(cellsOf(*document), cellsOf(*original));
        QVERIFY(!rewriteDocument(bytes, *document, {}, {}).ok());
    }

    /// The one-file XML formats that LibreOffice reads but does not write (well).
    void officeXml_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("text");
        QTest::newRow("Word 2003")
            << QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><?mso-application progid=\"Word.Document\"?>"
                              "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\">"
                              "<w:body><w:p><w:r><w:t>总体情况</w:t></w:r></w:p></w:body></w:wordDocument>")
                   .toUtf8()
            << u"总体情况"_s;
        QTest::newRow("Excel 2003")
            << QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><?mso-application progid=\"Excel.Sheet\"?>"
                              "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                              "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"S\">"
                              "<Table><Row><Cell><Data ss:Type=\"String\">规章</Data></Cell><Cell>"
                              "<Data ss:Type=\"Number\">12</Data></Cell></Row></Table></Worksheet></Workbook>")
                   .toUtf8()
            << u"规章\t12"_s;
    }
    void officeXml()
    {
        NEEDS_LIBREOFFICE();
        QFETCH(QByteArray, content);
        QFETCH(QString, text);
        const Result<Document> document = readDocument(content, u"a.doc"_s);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().toString()));
        QVERIFY2(document->text().contains(text), qPrintable(document->text()));
        QCOMPARE(document->format(), u"xml"_s);
    }

    void notInstalled()
    {
        const auto converted =
            LibreOffice(QString()).convert("{\\rtf1 a}", u"rtf"_s, LibreOffice::Target::Docx, u"a.rtf"_s);
        QVERIFY(!converted.ok());
        QCOMPARE(converted.error().file, u"a.rtf"_s);
        QVERIFY(converted.error().remedy.contains(u"Install LibreOffice"_s));
        QVERIFY(converted.error().remedy.contains(u"DOCX"_s));
    }

    void foundInPath()
    {
        const QByteArray path = qgetenv("PATH");
        const QString program = script("soffice", "exit 0");
        qputenv("PATH", m_folder.path().toLocal8Bit());
        const QString found = LibreOffice::find();
        qputenv("PATH", path);
        QCOMPARE(found, program);
    }

    void fails_data()
    {
        QTest::addColumn<QByteArray>("commands");
        QTest::addColumn<QString>("says");
        QTest::newRow("at once") << "exit 1"_ba << u"could not convert"_s;
        QTest::newRow("without a result") << "exit 0"_ba << u"could not convert"_s;
        QTest::newRow("crashed") << "kill -SEGV $$"_ba << u"could not convert"_s;
        QTest::newRow("too late") << "sleep 60"_ba << u"too long"_s;
        QTest::newRow("deaf to being asked to end") << "trap '' TERM; sleep 60"_ba << u"too long"_s;
        QTest::newRow("too large") << "mkdir -p out; truncate -s 70M out/report.docx"_ba << u"larger than any report"_s;
    }
    void fails()
    {
        QFETCH(QByteArray, commands);
        QFETCH(QString, says);
        const LibreOffice office(script("fake", commands), std::chrono::milliseconds(500));
        const auto converted = office.convert("{\\rtf1 a}", u"rtf"_s, LibreOffice::Target::Docx, u"a.rtf"_s);
        QVERIFY(!converted.ok());
        QVERIFY2(converted.error().cause.contains(says), qPrintable(converted.error().toString()));
        QVERIFY(converted.error().remedy.contains(u"DOCX"_s));
    }

    /// The program runs with a profile of its own, which forbids what a document might ask for.
    void profileForbids_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("value");
        const QString security = u"/org.openoffice.Office.Common/Security/Scripting/"_s;
        QTest::newRow("macros") << security + u"DisableMacrosExecution"_s << u"true"_s;
        QTest::newRow("macros, signed ones too") << security + u"MacroSecurityLevel"_s << u"3"_s;
        QTest::newRow("links from elsewhere") << security + u"BlockUntrustedRefererLinks"_s << u"true"_s;
        QTest::newRow("links of texts") << u"/org.openoffice.Office.Writer/Content/Update/Link"_s << u"0"_s;
        QTest::newRow("links of sheets") << u"/org.openoffice.Office.Calc/Content/Update/Link"_s << u"1"_s;
        QTest::newRow("the network") << u"/org.openoffice.Inet/Settings/ooInetHTTPProxyName"_s << u"127.0.0.1"_s;
    }
    void profileForbids()
    {
        QFETCH(const QString, setting);
        QFETCH(const QString, value);
        const QString profile = m_folder.filePath(u"given.xcu"_s);
        const LibreOffice office(
            script("fake",
                   "cp \"${1#-env:UserInstallation=file://}/user/registrymodifications.xcu\" " + profile.toLocal8Bit()),
            std::chrono::seconds(20));
        QVERIFY(!office.convert("a", u"rtf"_s, LibreOffice::Target::Docx, {}).ok());
        QHash<QString, QString> settings;
        QXmlStreamReader xml(contentOf(profile));
        for (QString path; !xml.atEnd();) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == "item"_L1) {
                path = xml.attributes().value("oor:path"_L1).toString();
            } else if (xml.isStartElement() && xml.name() == "prop"_L1) {
                const QString name = path + u'/' + xml.attributes().value("oor:name"_L1).toString();
                QVERIFY(xml.readNextStartElement());
                settings.insert(name, xml.readElementText());
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(settings.value(setting), value);
    }

    void notAProgram()
    {
        const auto converted =
            LibreOffice(m_folder.filePath(u"nowhere"_s)).convert("a", u"rtf"_s, LibreOffice::Target::Docx, u"a.rtf"_s);
        QVERIFY(!converted.ok());
    }

#ifdef Q_OS_UNIX
    /// soffice starts soffice.bin: that has to go with it, and so do the temporary files.
    void nothingSurvives_data()
    {
        QTest::addColumn<QByteArray>("ending");
        QTest::newRow("it took too long") << "sleep 60"_ba;
        QTest::newRow("it left a child behind") << "exit 0"_ba;
    }
    void nothingSurvives()
    {
        QFETCH(QByteArray, ending);
        const QString child = m_folder.filePath(u"child"_s);
        const QString where = m_folder.filePath(u"where"_s);
        const LibreOffice office(script("parent", "pwd >" + where.toLocal8Bit() + "; sleep 60 & echo $! >" +
                                                      child.toLocal8Bit() + "\n" + ending),
                                 std::chrono::milliseconds(500));
        QVERIFY(!office.convert("a", u"rtf"_s, LibreOffice::Target::Docx, {}).ok());
        const auto pid = pid_t(contentOf(child).trimmed().toInt());
        QVERIFY(pid > 0);
        // An orphan's remains may wait for whoever inherits them: it is dead all the same.
        const auto isAlive = [pid] {
            const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(pid));
            return ::kill(pid, 0) == 0 && !stat.contains(") Z ");
        };
        QTRY_VERIFY(!isAlive());
        const QString folder = QString::fromLocal8Bit(contentOf(where).trimmed());
        QVERIFY(!folder.isEmpty());
        QVERIFY(!QDir(folder).exists());
    }
#endif

    void twoAtATime()
    {
        NEEDS_LIBREOFFICE();
        const QByteArray rtf = "{\\rtf1\\ansi one report}";
        QList<bool> done{false, false};
        const auto convert = [&rtf](bool *ok) {
            *ok = LibreOffice().convert(rtf, u"rtf"_s, LibreOffice::Target::Docx, {}).ok();
        };
        std::thread first(convert, &done[0]);
        std::thread second(convert, &done[1]);
        first.join();
        second.join();
        QCOMPARE(done, QList<bool>({true, true}));
    }

    /// Links to the network in a document are not followed.
    void nothingIsFetched_data()
    {
        QTest::addColumn<QString>("extension");
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("RTF")
            << u"rtf"_s
            << R"({\rtf1\ansi a{\field{\*\fldinst INCLUDEPICTURE "http://127.0.0.1:PORT/a.png" \\d}{\fldrslt b}}})"_ba;
        QTest::newRow("FODT")
            << u"fodt"_s
            << "<?xml version=\"1.0\"?><office:document office:version=\"1.2\" "
               "office:mimetype=\"application/vnd.oasis.opendocument.text\" "
               "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
               "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
               "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
               "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
               "xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:text><text:section "
               "text:name=\"s\"><text:section-source "
               "xlink:href=\"http://127.0.0.1:PORT/s.odt\"/><text:p>c</text:p></text:section><text:p><draw:frame "
               "text:anchor-type=\"as-char\" svg:width=\"2cm\" svg:height=\"2cm\"><draw:image "
               "xlink:href=\"http://127.0.0.1:PORT/a.png\"/></draw:frame></text:p></office:text></office:body>"
               "</office:document>"_ba;
    }
    void nothingIsFetched()
    {
        NEEDS_LIBREOFFICE();
        QFETCH(QString, extension);
        QFETCH(QByteArray, document);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        document.replace("PORT", QByteArray::number(server.serverPort()));
        QVERIFY(LibreOffice().convert(document, extension, LibreOffice::Target::Docx, {}).ok());
        QVERIFY(!server.waitForNewConnection(0));
    }
};

QTEST_GUILESS_MAIN(TestConversion)
#include "tst_conversion.moc"
