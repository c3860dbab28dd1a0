// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recogniser.h"

#include "frontmatter.h"
#include "labels.h"
#include "pieces.h"
#include "sections.h"
#include "tablereader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// The labels that only one edition prints.
const QHash<QString, const FormEdition *> &tellingLabels()
{
    static const QHash<QString, const FormEdition *> labels = [] {
        QHash<QString, const FormEdition *> found;
        QSet<QString> shared;
        for (const FormEdition &edition : FormEdition::all()) {
            QSet<QString> own;
            for (const FormTable &table : edition.tables) {
                for (const FormColumn &column : table.columns) {
                    own.insert(keyOf(folded(column.label)));
                }
                for (const FormRow &row : table.rows) {
                    own.insert(keyOf(folded(row.label)));
                }
            }
            for (const QString &key : std::as_const(own)) {
                if (found.contains(key)) {
                    shared.insert(key);
                }
                found.insert(key, &edition);
            }
        }
        for (const QString &key : std::as_const(shared)) {
            found.remove(key);
        }
        return found;
    }();
    return labels;
}

/// The edition whose own labels are printed most; in doubt the one in force in the report's year.
const FormEdition *editionOf(const Pieces &pieces, std::optional<int> year)
{
    QHash<const FormEdition *, int> votes;
    for (const Piece &piece : pieces.list) {
        if (piece.kind == Piece::Kind::Words) {
            if (const FormEdition *edition = tellingLabels().value(pieces.key(piece.key).toString())) {
                ++votes[edition];
            }
        }
    }
    const auto inForce = [year](const FormEdition &edition) {
        return year && *year >= edition.firstYear && (edition.lastYear == 0 || *year <= edition.lastYear);
    };
    const auto &editions = FormEdition::all();
    return &*std::max_element(editions.begin(), editions.end(), [&](const FormEdition &a, const FormEdition &b) {
        const int votesA = votes.value(&a);
        const int votesB = votes.value(&b);
        return votesA != votesB ? votesA < votesB : !inForce(a) && inForce(b);
    });
}

/// A document cut by the sections of an edition.
struct Outline
{
    Outline(const Document &document, const FormEdition &edition)
        : sections(findSections(document, edition, &remarks))
        , pieces(cutIntoPieces(document, edition, sections))
        , front(readFrontMatter(document, sections))
    {
    }

    QList<Remark> remarks;
    QList<SectionHeading> sections;
    Pieces pieces;
    FrontMatter front;
};

/// Whether what was found is enough to call a text a report. News, laws, instructions and programs name a few of the
/// form's labels or a section; reports of other kinds have an overview and problems too, and a page about the report
/// has its title.
bool isReport(const Report &report)
{
    constexpr qsizetype Few = 5; // cells; the smallest table has twelve
    qsizetype found =
        std::ranges::count_if(report.cells(), [](const CellValue &cell) { return cell.status != CellStatus::Missing; });
    for (const OpenRow &row : report.openRows) {
        found += row.printed.size();
    }
    QSet<int> sections;
    for (const SectionHeading &heading : report.sections) {
        sections.insert(heading.section);
    }
    // The sections that hold a table are headed by words of their own.
    const bool isAboutDisclosure =
        !report.title.isEmpty() || std::any_of(sections.begin(), sections.end(),
                                               [&report](int section) { return report.edition().hasTableIn(section); });
    const qsizetype signs = sections.size() + (report.title.isEmpty() ? 0 : 1) + (found > 0 ? 1 : 0);
    return found >= Few || (isAboutDisclosure && signs >= 2);
}

} // namespace

Result<Report> recognise(const Document &document, const FormEdition *edition)
{
    const FormEdition &newest = FormEdition::all().first();
    Outline outline(document, newest);
    if (!edition) {
        edition = editionOf(outline.pieces, outline.front.year);
    }
    if (edition != &newest && !edition->hasOutlineOf(newest)) {
        outline = Outline(document, *edition);
    }
    ReportBuilder builder(*edition, document);
    Report &report = builder.report();
    static_cast<FrontMatter &>(report) = std::move(outline.front);
    report.sections = std::move(outline.sections);
    report.remarks = std::move(outline.remarks);
    readTables(document, std::move(outline.pieces), builder);

    if (!isReport(report)) {
        return Error{
            .file = {},
            .cause = QCoreApplication::translate("gouji::Recogniser", "No part of an annual report on government "
                                                                      "information disclosure was found in it."),
            .remedy = QCoreApplication::translate("gouji::Recogniser", "Choose the report itself: its six sections "
                                                                       "and three tables.")};
    }
    return std::move(builder).build();
}

} // namespace gouji
