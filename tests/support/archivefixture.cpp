// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivefixture.h"

#include "generatedreports.h"
#include "importer.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gouji {

Archive ArchiveFixture::open() const
{
    Result<Archive> archive = Archive::open(url());
    if (!archive) {
        qFatal("%s", qPrintable(archive.error().toString()));
    }
    return std::move(archive).value();
}

void ArchiveFixture::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!QDir().mkpath(QFileInfo(file).absolutePath()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) < 0) {
        qFatal("%s", qPrintable(file.errorString()));
    }
}

QStringList ArchiveFixture::writeReports(int agencies, int years) const
{
    const GeneratedReports generated;
    QStringList files;
    for (int agency = 0; agency < agencies; ++agency) {
        for (int year = 0; year < years; ++year) {
            const QString name = u"%1-%2.txt"_s.arg(agency).arg(year);
            write(name, generated.report(agency, GeneratedReports::FirstYear + year));
            files.append(path(name));
        }
    }
    return files;
}

void ArchiveFixture::import(const QStringList &files) const
{
    QList<ImportFile> wanted;
    for (const QString &path : files) {
        wanted.append({.path = path});
    }
    Archive archive = open();
    if (const std::optional<Error> error = Importer(&archive, Catalogue::standard()).import(wanted, u"王"_s, {})) {
        qFatal("%s", qPrintable(error->toString()));
    }
}

} // namespace gouji
