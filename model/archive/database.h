// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QList>
#include <QVariantList>

#include <memory>
#include <optional>

namespace gouji {

struct Statement
{
    QString sql;
    QVariantList values; ///< For the statement's `?`, in order.
};

/// An open SQLite file, brought to the present schema. Used on the thread that opened it; closed when destroyed.
class Database
{
public:
    /// Creates the file and its folder where they are missing. A file that is damaged, newer than the program or no
    /// database is left as it is.
    static Result<Database> open(const QString &path);
    ~Database();
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;

    const QString &path() const;

    /// All rows that a statement gives.
    Result<QList<QVariantList>> rows(const Statement &statement) const;
    /// Makes all changes in one transaction, or none.
    /// @return why none was made, or nothing.
    [[nodiscard]] std::optional<Error> change(const QList<Statement> &statements);

private:
    class Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    std::optional<Error> migrate(int version);

    std::unique_ptr<Connection> m_connection;
};

} // namespace gouji
