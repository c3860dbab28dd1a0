// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ziparchive.h"

#include <zip.h>

#include <QCoreApplication>

#include <cstdlib>
#include <cstring>
#include <utility>

namespace gouji {

namespace {

struct Zip
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Zip)
};

Error errorOf(zip_error_t *error, const QString &name)
{
    const int code = zip_error_code_zip(error);
    if (code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_ENCRNOTSUPP) {
        return {.file = name,
                .cause = Zip::tr("The file is protected by a password."),
                .remedy = Zip::tr("Open it in Word or WPS, remove the password, and save it again.")};
    }
    return {.file = name,
            .cause = Zip::tr("The file is damaged or cut short."),
            .remedy = Zip::tr("Check that it was saved or downloaded completely.")};
}

struct ZipError : zip_error_t
{
    ZipError() { zip_error_init(this); }
    ~ZipError() { zip_error_fini(this); }
    Q_DISABLE_COPY_MOVE(ZipError)
};

/// An archive over `source`, whose owner it becomes; null, with `error` set, where it is none.
zip_t *openOver(zip_source_t *source, int flags, zip_error_t *error)
{
    zip_t *archive = source ? zip_open_from_source(source, flags, error) : nullptr;
    if (source && !archive) {
        zip_source_free(source);
    }
    return archive;
}

/// All that can be read from a source that was written.
QByteArray contentOf(zip_source_t *source)
{
    QByteArray content;
    if (zip_source_open(source) == 0) {
        zip_stat_t stat;
        if (zip_source_stat(source, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE)) {
            content.resize(qsizetype(stat.size));
            content.truncate(qsizetype(std::max<zip_int64_t>(0, zip_source_read(source, content.data(), stat.size))));
        }
        zip_source_close(source);
    }
    return content;
}

} // namespace

ZipPart::ZipPart(zip_file *file, QString archiveName, std::optional<Error> problem)
    : m_file(file)
    , m_archiveName(std::move(archiveName))
    , m_problem(std::move(problem))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    if (m_file) {
        zip_fclose(m_file);
    }
}

qint64 ZipPart::readData(char *data, qint64 maximumSize)
{
    const zip_int64_t count = m_problem ? -1 : zip_fread(m_file, data, zip_uint64_t(maximumSize));
    if (count < 0 && !m_problem) {
        m_problem = errorOf(zip_file_get_error(m_file), m_archiveName);
    }
    m_size += std::max<qint64>(count, 0);
    if (m_size > MaximumSize && !m_problem) {
        m_problem = Error{
            .file = m_archiveName,
            .cause = Zip::tr("A part of the file unpacks to more than %1 MB; no report does.").arg(MaximumSize >> 20),
            .remedy = Zip::tr("Choose the file of the report itself.")};
    }
    if (count > 0 && !m_problem) {
        countSigns({data, count});
    }
    m_ended = count <= 0 || m_problem;
    return m_problem ? -1 : count;
}

void ZipPart::countSigns(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (c == '<') {
            m_attributes = 0;
            m_run = 0;
        } else if (++m_run > MaximumRun) {
            m_problem = Error{
                .file = m_archiveName,
                .cause =
                    Zip::tr("A part of the file has a text of more than %1 MB; no report does.").arg(MaximumRun >> 20),
                .remedy = Zip::tr("Choose the file of the report itself.")};
            return;
        } else if ((c == '"' || c == '\'') && m_lastSign == '=' && ++m_attributes > MaximumAttributes) {
            m_problem =
                Error{.file = m_archiveName,
                      .cause = Zip::tr("A part of the file has an element with more than %1 attributes; no office "
                                       "program writes such.")
                                   .arg(MaximumAttributes),
                      .remedy = Zip::tr("Choose the file of the report itself.")};
            return;
        }
        const bool isBlank = c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0'; // NUL in UTF-16
        m_lastSign = isBlank ? m_lastSign : c;
    }
}

void ZipArchive::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(QByteArray bytes, QString name, zip *archive)
    : m_bytes(std::move(bytes))
    , m_name(std::move(name))
    , m_archive(archive)
{
}

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const QString &name)
{
    ZipError error;
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = openOver(source, ZIP_RDONLY, &error);
    return archive ? Result(ZipArchive(bytes, name, archive)) : Result<ZipArchive>(errorOf(&error, name));
}

bool ZipArchive::contains(const QString &part) const
{
    return zip_name_locate(m_archive.get(), part.toUtf8().constData(), 0) >= 0;
}

std::unique_ptr<ZipPart> ZipArchive::part(const QString &name) const
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0);
    if (index < 0) {
        return nullptr;
    }
    zip_file_t *file = zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0);
    std::optional<Error> problem;
    if (!file) {
        problem = errorOf(zip_get_error(m_archive.get()), m_name);
    }
    return std::unique_ptr<ZipPart>(new ZipPart(file, m_name, std::move(problem)));
}

Result<QByteArray> ZipArchive::read(const QString &part) const
{
    const std::unique_ptr<ZipPart> opened = this->part(part);
    if (!opened) {
        return Error{.file = m_name,
                     .cause = Zip::tr("The file lacks its part “%1”.").arg(part),
                     .remedy = Zip::tr("Check that it was saved or downloaded completely.")};
    }
    QByteArray content = opened->readAll();
    if (opened->problem()) {
        return *opened->problem();
    }
    return content;
}

Result<QByteArray> ZipArchive::withReplaced(const QHash<QString, QByteArray> &parts) const
{
    ZipError error;
    // A copy that libzip owns: where it keeps the archive's beginning as it is, it frees what it was given in any case.
    std::unique_ptr<void, decltype(&std::free)> copy(std::malloc(size_t(m_bytes.size())), &std::free);
    Q_CHECK_PTR(copy.get());
    std::memcpy(copy.get(), m_bytes.constData(), size_t(m_bytes.size()));
    zip_source_t *target = zip_source_buffer_create(copy.get(), zip_uint64_t(m_bytes.size()), 1, &error);
    if (target) {
        copy.release(); // NOLINT(bugprone-unused-return-value): it is libzip's now …
        // … and the target is kept, to read from it what was written.
        zip_source_keep(target); // NOLINT(clang-analyzer-unix.Malloc)
    }
    zip_t *archive = openOver(target, 0, &error);
    if (!archive) {
        return errorOf(&error, m_name);
    }
    const auto replace = [archive](const QString &name, const QByteArray &content) {
        zip_source_t *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index = zip_name_locate(archive, name.toUtf8().constData(), 0);
        const bool replaced =
            source && index >= 0 && zip_file_replace(archive, zip_uint64_t(index), source, ZIP_FL_OVERWRITE) == 0;
        if (source && !replaced) {
            zip_source_free(source);
        }
        return replaced;
    };
    bool written = true;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        written = written && replace(part.key(), part.value());
    }
    written = written && zip_close(archive) == 0;
    const Error failure = written ? Error() : errorOf(zip_get_error(archive), m_name);
    if (!written) {
        zip_discard(archive);
    }
    const QByteArray content = written ? contentOf(target) : QByteArray();
    zip_source_free(target);
    if (!written) {
        return failure;
    }
    return content;
}

} // namespace gouji
