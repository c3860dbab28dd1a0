// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docxreader.h"

#include "docxwalker.h"
#include "textreader.h"
#include "xmlpart.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Docx
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Docx)
};

/// Reads the part that the main part has a relation of `type` to, if there is one, with `read`.
template<typename Read>
std::optional<Error> readRelated(const OfficePackage &package, QLatin1StringView type, const QString &name, Read read)
{
    for (const OfficePackage::Relation &relation : package.relationsOf(package.mainPart())) {
        if (relation.type != type || !package.parts().contains(relation.target)) {
            continue;
        }
        XmlPart part(package.parts(), relation.target, name);
        while (part.xml().nextChild()) { // on to the end of the part, where its check sum is
            read(part.xml());
        }
        if (std::optional<Error> problem = part.problem()) {
            return problem;
        }
    }
    return std::nullopt;
}

} // namespace

Result<DocxText> readDocxText(const OfficePackage &package, BoundedXml &xml, bool recordsPlaces, const QString &name)
{
    DocxStyles styles;
    DocxNumbering numbering;
    std::optional<Error> error =
        readRelated(package, "styles"_L1, name, [&styles](BoundedXml &related) { styles.read(related); });
    if (!error) {
        error =
            readRelated(package, "numbering"_L1, name, [&numbering](BoundedXml &related) { numbering.read(related); });
    }
    if (error) {
        return *error;
    }
    DocxWalker walker(xml, styles, numbering, recordsPlaces);
    walker.walk();
    if (walker.text().blocks().isEmpty() && walker.hasEmbeddedFile()) {
        return Error{.file = name,
                     .cause = Docx::tr("The document's text is embedded in it as another file."),
                     .remedy = Docx::tr("Open it in Word or WPS and save it again.")};
    }
    return walker.text();
}

Result<Document> readDocx(const OfficePackage &package, const QString &name)
{
    XmlPart part(package.parts(), package.mainPart(), name);
    const Result<DocxText> text = readDocxText(package, part.xml(), false, name);
    if (const std::optional<Error> problem = part.problem()) {
        return *problem;
    }
    if (!text) {
        return text.error();
    }
    const SourceText source(text->text());
    if (text->grids().isEmpty()) { // a text dump, pasted
        const Document dump = readText(source);
        if (!dump.grids().isEmpty()) {
            return Document(u"docx"_s, source, dump.blocks(), dump.grids(), text->notes());
        }
    }
    return Document(u"docx"_s, source, text->blocks(), text->grids(), text->notes());
}

} // namespace gouji
