// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "databaseaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct AddressErrors
{
    Q_DECLARE_TR_FUNCTIONS(gouji::DatabaseAddress)
};

const QString PasswordOption = u"password"_s;

/// Whether somebody said by its beginning that a text is a path.
bool isPathOutright(const QString &text)
{
    return QDir::isAbsolutePath(text) || text.startsWith("./"_L1) || text.startsWith("../"_L1);
}

/// Whether a text is no path but an address that is none of ours, or was not typed right: a scheme, somebody's password
/// before an @, or libpq's settings.
bool looksLikeAddress(const QString &text)
{
    static const QRegularExpression address(uR"(^[a-z][a-z0-9+.-]+:|://|:.*@|\b(host|password|dbname)\s*=)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return address.match(text).hasMatch();
}

/// Whether the user and the password end where QUrl takes them to end: a password with /, ? or # in it ends early.
bool isUnambiguous(const QString &text)
{
    const qsizetype begin = text.indexOf("//"_L1) + 2;
    const qsizetype end = text.indexOf(QRegularExpression(u"[/?#]"_s), begin);
    return text.count(u'@') <= 1 && text.indexOf(u'@') < (end < 0 ? text.size() : end) && !text.contains(u'#');
}

} // namespace

Result<DatabaseAddress> DatabaseAddress::of(const QString &text)
{
    static const QRegularExpression scheme(u"^postgres(ql)?://"_s, QRegularExpression::CaseInsensitiveOption);
    const QString address = text.trimmed();
    DatabaseAddress found;
    if (!scheme.match(address).hasMatch()) {
        if (!isPathOutright(address) && looksLikeAddress(address)) {
            return Error{.file = {},
                         .cause = AddressErrors::tr("The address of the archive is neither a file's nor PostgreSQL's."),
                         .remedy = AddressErrors::tr("Write postgresql://USER@HOST/DATABASE, or the path of a file; ./ "
                                                     "before it says that it is one.")};
        }
        found.m_file = text;
        return found;
    }
    found.m_server = QUrl(address, QUrl::StrictMode);
    if (!found.m_server.isValid() || !isUnambiguous(address)) {
        return Error{.file = {},
                     .cause = AddressErrors::tr("The address of the PostgreSQL database cannot be read."),
                     .remedy = AddressErrors::tr("Write postgresql://USER@HOST/DATABASE. Within a password @ : / ? # % "
                                                 "are written %40 %3A %2F %3F %23 %25.")};
    }
    found.m_server.setScheme(u"postgresql"_s);
    return found;
}

bool DatabaseAddress::hasPassword() const
{
    return !m_server.password().isEmpty() || QUrlQuery(m_server).hasQueryItem(PasswordOption);
}

QString DatabaseAddress::name() const
{
    return isServer() ? m_server.toString(QUrl::RemovePassword | QUrl::RemoveQuery) : m_file;
}

QString DatabaseAddress::withoutPassword() const
{
    if (!isServer()) {
        return m_file;
    }
    QUrl server = m_server;
    server.setPassword({});
    QUrlQuery options(server);
    options.removeAllQueryItems(PasswordOption);
    server.setQuery(options);
    return server.toString(QUrl::FullyEncoded);
}

} // namespace gouji
