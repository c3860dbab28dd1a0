// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace gouji {

/// A JSON object, and the lines on which its members stand, which QJsonDocument does not tell.
class JsonFile
{
public:
    /// A byte order mark is passed over. The error of text that is not JSON names `name` and the line.
    static Result<JsonFile> read(const QByteArray &bytes, const QString &name);

    const QJsonObject &root() const { return m_root; }
    /// The 1-based line of a member by its path, "rules[2].left"; where there is none, of what it should stand in.
    int lineOf(QString path) const;

private:
    QJsonObject m_root;
    QHash<QString, int> m_lines; ///< By path.
};

/// What is wrong with a JSON file.
struct JsonFault
{
    QString path; ///< Of the member it is wrong with.
    QString cause;
};

/// Reads the members of an object and remembers the first fault. What is missing or of another type is a fault and
/// reads as nothing.
class JsonReader
{
public:
    /// @param path of the object; empty for the root
    /// @param fault shared by the readers of one file; a fault that is there stays
    JsonReader(QJsonObject json, QString path, std::optional<JsonFault> *fault)
        : m_json(std::move(json))
        , m_path(std::move(path))
        , m_fault(fault)
    {
    }

    void fail(const QString &member, const QString &cause);
    bool hasFailed() const { return m_fault->has_value(); }
    bool has(const QString &member) const { return m_json.contains(member); }
    /// Any other member is a fault. `cause` says so, %1 being the member.
    void allowOnly(const QStringList &members, const QString &cause);

    /// Not empty.
    QString text(const QString &member);
    /// A list that is not empty, of texts that are not.
    QStringList texts(const QString &member);
    /// The same, where the member may be left out.
    QString textIfAny(const QString &member) { return has(member) ? text(member) : QString(); }
    QStringList textsIfAny(const QString &member) { return has(member) ? texts(member) : QStringList(); }
    /// A whole number above 0.
    int number(const QString &member);
    /// A reader for each object of a list, which is not empty.
    QList<JsonReader> objects(const QString &member);
    QList<JsonReader> objectsIfAny(const QString &member)
    {
        return has(member) ? objects(member) : QList<JsonReader>();
    }
    /// The names and values of an object of texts; may be left out.
    QList<std::pair<QString, QString>> textsByNameIfAny(const QString &member);

    /// One of some words. @return what the word means; `otherwise` for a fault
    template<typename T>
    T word(const QString &member, const QList<std::pair<QString, T>> &words, T otherwise)
    {
        const QString given = text(member);
        QStringList names;
        for (const auto &[name, value] : words) {
            if (name == given) {
                return value;
            }
            names.append(name);
        }
        failWord(member, names);
        return otherwise;
    }
    template<typename T>
    T wordIfAny(const QString &member, const QList<std::pair<QString, T>> &words, T otherwise)
    {
        return has(member) ? word(member, words, otherwise) : otherwise;
    }

private:
    QString pathOf(const QString &member) const
    {
        return m_path.isEmpty() ? member : m_path + QLatin1Char('.') + member;
    }
    void failWord(const QString &member, const QStringList &words);

    QJsonObject m_json;
    QString m_path;
    std::optional<JsonFault> *m_fault;
};

} // namespace gouji
