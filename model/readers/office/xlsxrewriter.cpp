// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetrewriter.h"
#include "stringitem.h"
#include "xlsxreader.h"
#include "xlsxtext.h"
#include "xmlbytes.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Xlsx
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Xlsx)
};

Error notRewritten(const QString &cause, const QString &name)
{
    return {.file = name,
            .cause = cause,
            .remedy = Xlsx::tr("Export the tables to Excel, and correct the original by hand.")};
}

/// The edits of each sheet, by its index; nothing where one lies in no cell.
std::optional<std::map<qsizetype, CellChanges>> editsBySheet(const QList<CellPlace> &places,
                                                             const QList<TextEdit> &edits)
{
    std::map<qsizetype, CellChanges> sheets;
    for (const TextEdit &edit : edits) {
        const auto next =
            std::upper_bound(places.begin(), places.end(), edit.source.begin,
                             [](qsizetype offset, const CellPlace &place) { return offset < place.span.begin; });
        if (next == places.begin() || std::prev(next)->span.end < edit.source.end) {
            return {};
        }
        const CellPlace &place = *std::prev(next);
        CellChange &cell = sheets[place.sheet][place.address];
        cell.shown = place.text;
        cell.edits.append({{edit.source.begin - place.span.begin, edit.source.end - place.span.begin}, edit.text});
    }
    return sheets;
}

/// Cells of the calculation chain: the id of a sheet and a reference.
using ChainCells = QSet<std::pair<int, QByteArray>>;

/// A calculation chain without some cells; nothing where none would remain, or it cannot be read.
/// A cell that does not name its sheet is of that of the cell before it (ECMA-376 part 1, 18.6.1).
QByteArray chainWithout(const QByteArray &chain, const ChainCells &cells)
{
    XmlBytes bytes(chain);
    QXmlStreamReader &xml = bytes.xml();
    QList<Splice> splices;
    int sheet = 0;
    bool lostSheet = false;
    bool hasCells = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || bytes.localName() != "c"_L1) {
            continue;
        }
        const QByteArray named = attribute(xml, "i"_L1);
        sheet = named.isEmpty() ? sheet : named.toInt();
        const QByteArray tag = bytes.tag();
        const qsizetype begin = bytes.tagBegin();
        const bool isLost = cells.contains({sheet, attribute(xml, "r"_L1)});
        xml.skipCurrentElement();
        if (isLost) {
            splices.append({begin, bytes.tagEnd(), {}});
        } else if (lostSheet && named.isEmpty()) {
            const qsizetype behindName = begin + 1 + xml.qualifiedName().size();
            splices.append({behindName, behindName, " i=\"" + QByteArray::number(sheet) + "\""});
        }
        lostSheet = isLost && (lostSheet || !named.isEmpty());
        hasCells = hasCells || !isLost;
    }
    return hasCells && !bytes.isUnreadable() ? spliced(chain, splices) : QByteArray();
}

/// A list of relations without those of a type.
QByteArray relationsWithout(const QByteArray &relations, const QByteArray &type)
{
    XmlBytes bytes(relations);
    QXmlStreamReader &xml = bytes.xml();
    QList<Splice> splices;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && attribute(xml, "Type"_L1).endsWith("/" + type)) {
            const qsizetype begin = bytes.tagBegin();
            xml.skipCurrentElement();
            splices.append({begin, bytes.tagEnd(), {}});
        }
    }
    return spliced(relations, splices);
}

class Rewriter
{
public:
    Rewriter(const OfficePackage &package, const Workbook &workbook, QString name)
        : m_package(package)
        , m_workbook(workbook)
        , m_name(std::move(name))
        , m_relations(package.relationsOf(package.mainPart()))
    {
    }

    Result<QByteArray> rewrite(const std::map<qsizetype, CellChanges> &sheets)
    {
        for (const auto &[sheet, edits] : sheets) {
            if (std::optional<Error> error = addSheet(m_workbook.sheets().at(sheet), edits)) {
                return *error;
            }
        }
        if (!m_formulasLost.isEmpty()) {
            if (std::optional<Error> error = rewriteChain()) {
                return *error;
            }
        }
        return m_package.parts().withReplaced(m_parts);
    }

private:
    QString partOf(QLatin1StringView type) const
    {
        const auto found = std::find_if(m_relations.begin(), m_relations.end(),
                                        [type](const OfficePackage::Relation &item) { return item.type == type; });
        return found == m_relations.end() ? QString() : found->target;
    }

    std::optional<Error> addSheet(const Workbook::Sheet &sheet, const CellChanges &edits)
    {
        const Result<QByteArray> bytes = m_package.parts().read(sheet.part);
        if (!bytes) {
            return bytes.error();
        }
        const QList<qsizetype> indices = sharedStringsOf(*bytes, edits);
        QHash<qsizetype, QByteArray> items;
        if (!indices.isEmpty()) {
            const Result<QByteArray> strings = m_package.parts().read(partOf("sharedStrings"_L1));
            if (!strings) {
                return strings.error();
            }
            items = sharedItems(*strings, indices);
        }
        const std::optional<RewrittenSheet> rewritten = rewriteSheet(*bytes, edits, m_workbook, items);
        if (!rewritten) {
            return notRewritten(
                Xlsx::tr("The file's part “%1” is in an encoding that cannot be written back.").arg(sheet.part),
                m_name);
        }
        m_parts.insert(sheet.part, rewritten->bytes);
        for (const CellAddress &address : rewritten->formulasLost) {
            m_formulasLost.insert({sheet.id, address.toString().toLatin1()});
        }
        return {};
    }

    std::optional<Error> rewriteChain()
    {
        const QString chain = partOf("calcChain"_L1);
        if (chain.isEmpty()) {
            return {};
        }
        const Result<QByteArray> bytes = m_package.parts().read(chain);
        if (!bytes) {
            return bytes.error();
        }
        const QByteArray rest = chainWithout(*bytes, m_formulasLost);
        if (!rest.isEmpty()) {
            m_parts.insert(chain, rest);
            return {};
        }
        const QString list = OfficePackage::relationsPart(m_package.mainPart());
        const Result<QByteArray> relations = m_package.parts().read(list);
        if (!relations) {
            return relations.error();
        }
        m_parts.insert(list, relationsWithout(*relations, "calcChain"));
        return {};
    }

    const OfficePackage &m_package;
    const Workbook &m_workbook;
    QString m_name;
    QHash<QString, OfficePackage::Relation> m_relations; // of the workbook
    QHash<QString, QByteArray> m_parts;                  // that changed
    ChainCells m_formulasLost;
};

} // namespace

Result<QByteArray> rewriteXlsx(const OfficePackage &package, const QList<TextEdit> &edits, const QString &name)
{
    const Result<Workbook> workbook = Workbook::open(package, name);
    if (!workbook) {
        return workbook.error();
    }
    const Result<WorkbookText> text = textOf(package.parts(), *workbook, name);
    if (!text) {
        return text.error();
    }
    const std::optional<std::map<qsizetype, CellChanges>> sheets = editsBySheet(text->places, edits);
    if (!sheets) {
        return notRewritten(Xlsx::tr("A correction lies in no cell of the workbook."), name);
    }
    return Rewriter(package, *workbook, name).rewrite(*sheets);
}

} // namespace gouji
