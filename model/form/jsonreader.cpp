// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(gouji::JsonText)
};

/// The 1-based lines on which the members of a JSON text begin, which QJsonDocument does not tell. Keys are paths:
/// "rules[2].left".
class JsonLines
{
public:
    /// @param json valid: QJsonDocument has read it
    explicit JsonLines(const QByteArray &json)
        : m_json(json)
    {
        value({});
    }
    QHash<QString, int> take() { return std::move(m_lines); }

private:
    char peek()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json.at(m_at))) {
            m_line += m_json.at(m_at) == '\n' ? 1 : 0;
            ++m_at;
        }
        return m_at < m_json.size() ? m_json.at(m_at) : '\0';
    }
    QString string()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_json.size() && m_json.at(m_at) != '"') {
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        }
        return QString::fromUtf8(m_json.mid(begin, m_at++ - begin));
    }
    void value(const QString &path)
    {
        const char first = peek();
        m_lines.insert(path, m_line);
        if (first == '{' || first == '[') {
            ++m_at;
            const char last = first == '{' ? '}' : ']';
            for (int index = 0; peek() != last && m_at < m_json.size(); ++index) {
                member(path, first == '{' ? -1 : index);
            }
            ++m_at;
        } else if (first == '"') {
            string();
        } else {
            while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json.at(m_at))) {
                ++m_at;
            }
        }
    }
    void member(const QString &path, int index)
    {
        QString name = index < 0 ? QString() : u"[%1]"_s.arg(index);
        if (index < 0) {
            name = (path.isEmpty() ? QString() : u"."_s) + string();
            m_lines.insert(path + name, m_line);
            peek();
            ++m_at; // the colon
        }
        value(path + name);
        if (peek() == ',') {
            ++m_at;
        }
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
};

} // namespace

Result<JsonFile> JsonFile::read(const QByteArray &bytes, const QString &name)
{
    constexpr QByteArrayView ByteOrderMark("\xEF\xBB\xBF");
    const QByteArray json = bytes.startsWith(ByteOrderMark) ? bytes.mid(ByteOrderMark.size()) : bytes;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return Error{name, int(json.left(error.offset).count('\n')) + 1, error.errorString(), {}};
    }
    JsonFile file;
    file.m_root = document.object();
    file.m_lines = JsonLines(json).take();
    return file;
}

int JsonFile::lineOf(QString path) const
{
    while (!m_lines.contains(path) && !path.isEmpty()) {
        path.truncate(std::max<qsizetype>(0, path.lastIndexOf(u'.')));
    }
    return m_lines.value(path, 1);
}

void JsonReader::fail(const QString &member, const QString &cause)
{
    if (!*m_fault) {
        *m_fault = JsonFault{pathOf(member), cause};
    }
}

void JsonReader::failWord(const QString &member, const QStringList &words)
{
    fail(member, JsonText::tr("“%1” must be one of: %2.").arg(member, words.join(", "_L1)));
}

void JsonReader::allowOnly(const QStringList &members, const QString &cause)
{
    for (const QString &key : m_json.keys()) {
        if (!members.contains(key)) {
            fail(key, cause.arg(key));
        }
    }
}

QString JsonReader::text(const QString &member)
{
    const QString text = m_json.value(member).toString();
    if (text.trimmed().isEmpty()) {
        fail(member, has(member) ? JsonText::tr("“%1” must be a text that is not empty.").arg(member)
                                 : JsonText::tr("“%1” is missing.").arg(member));
    }
    return text;
}

QStringList JsonReader::texts(const QString &member)
{
    QStringList list;
    for (const auto &value : m_json.value(member).toArray()) {
        list.append(value.toString());
    }
    if (list.isEmpty() || list.contains(QString())) {
        fail(member, JsonText::tr("“%1” must be a list of texts.").arg(member));
    }
    return list;
}

int JsonReader::number(const QString &member)
{
    const int number = m_json.value(member).toInt();
    if (number <= 0) {
        fail(member, JsonText::tr("“%1” must be a whole number above 0.").arg(member));
    }
    return number;
}

QList<JsonReader> JsonReader::objects(const QString &member)
{
    QList<JsonReader> readers;
    const QJsonArray array = m_json.value(member).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString item = u"%1[%2]"_s.arg(member).arg(i);
        if (!array.at(i).isObject()) {
            fail(item, JsonText::tr("“%1” must be an object.").arg(item));
        }
        readers.append(JsonReader(array.at(i).toObject(), pathOf(item), m_fault));
    }
    if (readers.isEmpty()) {
        fail(member, JsonText::tr("“%1” must be a list of objects.").arg(member));
    }
    return readers;
}

QList<std::pair<QString, QString>> JsonReader::textsByNameIfAny(const QString &member)
{
    QList<std::pair<QString, QString>> list;
    JsonReader object(m_json.value(member).toObject(), pathOf(member), m_fault);
    if (has(member) && object.m_json.isEmpty()) {
        fail(member, JsonText::tr("“%1” must be an object.").arg(member));
    }
    for (const QString &name : object.m_json.keys()) {
        list.append({name, object.text(name)});
    }
    return list;
}

} // namespace gouji
