// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zipfile.h"

#include <zip.h>

namespace gouji {

QByteArray zipped(const QList<QPair<QString, QByteArray>> &parts)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : parts) {
        zip_source_t *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(archive) != 0) {
        qFatal("%s", zip_strerror(archive));
    }
    QByteArray bytes;
    zip_stat_t stat;
    zip_source_open(target);
    zip_source_stat(target, &stat);
    bytes.resize(qsizetype(stat.size));
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QList<QPair<QString, QByteArray>> unzipped(const QByteArray &bytes)
{
    QList<QPair<QString, QByteArray>> parts;
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!archive) {
        zip_source_free(source);
        return {};
    }
    zip_stat_t stat;
    for (zip_uint64_t i = 0; zip_stat_index(archive, i, 0, &stat) == 0; ++i) {
        QByteArray content(qsizetype(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, i, 0);
        if (!file || zip_fread(file, content.data(), stat.size) != zip_int64_t(stat.size)) {
            qFatal("%s", zip_strerror(archive));
        }
        zip_fclose(file);
        parts.append({QString::fromUtf8(stat.name), content});
    }
    zip_discard(archive);
    return parts;
}

} // namespace gouji
