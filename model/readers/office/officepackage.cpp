// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "officepackage.h"

#include "xmlpart.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Part names are absolute paths in the package, relation targets often relative to the part's folder.
QString resolved(const QString &folder, const QString &target)
{
    const QString path = target.startsWith(u'/') ? target : u'/' + folder + u'/' + target;
    return QDir::cleanPath(path).mid(1);
}

} // namespace

Result<OfficePackage> OfficePackage::open(const QByteArray &bytes, const QString &name)
{
    Result<ZipArchive> parts = ZipArchive::open(bytes, name);
    if (!parts) {
        return parts.error();
    }
    OfficePackage package(std::move(parts).value());
    if (package.parts().contains(u"mimetype"_s) && package.parts().contains(u"content.xml"_s)) {
        package.m_kind = Kind::OpenDocument;
        return package;
    }
    for (const Relation &relation : package.relationsOf({})) {
        if (relation.type != "officeDocument"_L1 || !package.parts().contains(relation.target)) {
            continue;
        }
        XmlPart part(package.parts(), relation.target, name);
        BoundedXml &xml = part.xml();
        xml.nextChild();
        if (const std::optional<Error> problem = part.problem()) {
            return *problem;
        }
        package.m_kind = xml.name() == "document"_L1   ? Kind::Word
                         : xml.name() == "workbook"_L1 ? Kind::Workbook
                                                       : Kind::Other;
        package.m_mainPart = relation.target;
    }
    return package;
}

QString OfficePackage::relationsPart(const QString &part)
{
    const qsizetype name = part.lastIndexOf(u'/') + 1;
    return part.left(name) + "_rels/"_L1 + part.mid(name) + ".rels"_L1;
}

QHash<QString, OfficePackage::Relation> OfficePackage::relationsOf(const QString &part) const
{
    const QString folder = part.left(std::max<qsizetype>(part.lastIndexOf(u'/'), 0));
    QHash<QString, Relation> relations;
    const std::unique_ptr<ZipPart> list = m_parts.part(relationsPart(part));
    if (!list) {
        return relations;
    }
    BoundedXml xml(list.get());
    while (!xml.atEnd()) {
        if (xml.next() != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1) {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        if (attributes.value("TargetMode"_L1) == "External"_L1) {
            continue;
        }
        const QStringView type = attributes.value("Type"_L1);
        relations.insert(attributes.value("Id"_L1).toString(),
                         {type.mid(type.lastIndexOf(u'/') + 1).toString(),
                          resolved(folder, attributes.value("Target"_L1).toString())});
    }
    return relations;
}

} // namespace gouji
