// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "effectivereport.h"

#include <functional>
#include <optional>

class QIODevice;

namespace gouji {

/// A format that a report can be exported to.
struct Exporter
{
    QString id;          ///< The command line's word: "tidy-csv".
    QString extension;   ///< Without a dot; empty for that of the report's own file.
    const char *english; ///< What name() translates.
    Result<QByteArray> (*write)(const EffectiveReport &report);
    bool drawsPages = false;        ///< Whether it needs a QGuiApplication, for its fonts.
    bool carriesCorrections = true; ///< Whether the corrections are in what it writes.

    /// Translated: "Cells, one a line (CSV)".
    QString name() const;
    /// The extension of what is exported from a report, without a dot: where it is the report's own, that of its file,
    /// or of its format where the file has none or the report was pasted.
    QString extensionFor(const LoadedReport &loaded) const;
};

/// Every format, in the order of the menu.
const QList<Exporter> &exporters();
/// Null for an id that is not known.
const Exporter *findExporter(QStringView id);

/// Whether `path` is one of the files that something was made from, under whatever name (a link, another spelling): an
/// export never takes the place of its source.
/// @return that it is, as an Error
std::optional<Error> replacesSource(const QString &path, const QStringList &sources);

/// Writes a file whole or not at all; a file of that name is replaced. A device or a pipe is written to as it is.
/// @return why not, or nothing.
[[nodiscard]] std::optional<Error> saveFile(const QString &path, const QByteArray &bytes);
/// The same for what is written piece by piece; when `write` returns an Error nothing is.
[[nodiscard]] std::optional<Error> saveFile(const QString &path,
                                            const std::function<std::optional<Error>(QIODevice &)> &write);

} // namespace gouji
