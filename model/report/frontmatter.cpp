// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frontmatter.h"

#include "numeral.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// What a page's lines say of whose report it is …
const QString AgencyLabels = u"发文机构|发文机关|发布机构|发布单位|发布机关|公开主体|编制单位|信息来源|来源"_s;
/// … and beside it, glued to what stands before where a dump lost the table round them.
const QString OtherLabels =
    u"索引号|文号|发文字号|信息名称|名称|标题|内容概述|内容摘要|主题词|关键词|主题分类|体裁分类|"
    "组配分类|信息分类|发布日期|发布时间|发文日期|公开日期|公开方式|公开范围|公开时限|生成日期|"
    "成文日期|有效性|浏览次数|点击数"_s;

const QString Digits = u"[\\d〇零一二三四五六七八九十]"_s;

/// The first number of a capture, however it is written; 0 for none.
int numberIn(QStringView captured)
{
    const auto numeral = readNumeral(captured.trimmed());
    return numeral ? int(std::min<qint64>(numeral->value.scaled() / Quantity::Unit, 100'000)) : 0;
}

/// A year as printed before 年. The last four digits count: 202020年 was meant to be 2020.
int yearIn(QStringView captured)
{
    const QStringView digits = captured.trimmed();
    return numberIn(digits.size() > 4 && digits.front().isDigit() ? digits.last(4) : digits);
}

class FrontMatterReader
{
public:
    FrontMatterReader(const Document &document, const QList<SectionHeading> &sections)
        : m_document(document)
        , m_text(m_document.folded().text())
    {
        const auto headingBegin = [this](const SectionHeading &section) {
            return m_document.folded().fromOriginal(m_document.fromSource(section.heading.begin));
        };
        m_frontEnd =
            sections.isEmpty() ? std::min<qsizetype>(m_text.size(), LongestFront) : headingBegin(sections.first());
        m_bodyEnd = sections.isEmpty() ? m_text.size() : sections.first().foldedBody.end;
        m_tailBegin = sections.isEmpty() ? 0 : sections.last().foldedBody.begin;
        collectLines();
    }

    FrontMatter read()
    {
        readPeriod();
        readTitle();
        readPublished();
        if (m_found.agency.isEmpty()) {
            readAgencyFromLines();
        }
        if (m_found.titleYear) {
            m_found.year = m_found.titleYear->year;
        } else if (m_found.periodEnd) {
            m_found.year = m_found.periodEnd->date.year();
        } else if (m_found.published) {
            m_found.year = m_found.published->date.year() - 1;
        }
        return std::move(m_found);
    }

private:
    static constexpr qsizetype LongestFront = 2000;
    static constexpr qsizetype LongestTitle = 60;

    /// The lines before the first section, blanks at their ends cut off.
    void collectLines()
    {
        for (qsizetype begin = 0; begin < m_frontEnd;) {
            qsizetype end = m_text.indexOf(u'\n', begin);
            end = end < 0 ? m_frontEnd : std::min(end, m_frontEnd);
            SourceSpan line{begin, end};
            while (!line.isEmpty() && m_text.at(line.begin).isSpace()) {
                ++line.begin;
            }
            while (!line.isEmpty() && m_text.at(line.end - 1).isSpace()) {
                --line.end;
            }
            if (!line.isEmpty()) {
                m_lines.append(line);
            }
            begin = end + 1;
        }
    }

    QStringView view(SourceSpan folded) const { return m_document.folded().view(folded); }
    QString printed(SourceSpan folded) const
    {
        const SourceSpan text = m_document.folded().toOriginal(folded);
        return m_document.text().mid(text.begin, text.size()).simplified();
    }

    /// Where a line's title ends: behind 报告; -1 for a line that is none.
    qsizetype titleEnd(SourceSpan line) const
    {
        const QStringView text = view(line).left(LongestTitle);
        static const QRegularExpression title(u"信\\s*息\\s*公\\s*开.{0,12}(报\\s*告|年\\s*报)"_s);
        const auto match = title.match(text);
        return match.hasMatch() && !text.left(match.capturedEnd()).contains(u'。') ? line.begin + match.capturedEnd()
                                                                                   : -1;
    }

    /// Index of the title's line; -1 for none. Pages also list the reports of other years or other agencies, one a
    /// line: such lines count only where the title must be the line next to them.
    qsizetype titleLine() const
    {
        QList<qsizetype> candidates;
        QList<qsizetype> listed;
        qsizetype withoutYear = -1;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (titleEnd(m_lines.at(i)) < 0) {
                continue;
            }
            if (!yearOf(m_lines.at(i))) {
                withoutYear = withoutYear < 0 ? i : withoutYear;
            } else if (isListed(i)) {
                listed.append(i);
            } else {
                candidates.append(i);
            }
        }
        if (!candidates.isEmpty()) {
            return candidates.first();
        }
        const auto isOfPeriod = [this](qsizetype line) {
            return m_found.periodEnd && yearOf(m_lines.at(line))->year == m_found.periodEnd->date.year();
        };
        const auto ofPeriod = std::find_if(listed.crbegin(), listed.crend(), isOfPeriod);
        return ofPeriod != listed.crend() ? *ofPeriod : listed.isEmpty() ? withoutYear : listed.last();
    }

    /// Whether a title stands between or beside other titles.
    bool isListed(qsizetype line) const
    {
        const auto titleAt = [this](qsizetype index) {
            const bool isTitle =
                index >= 0 && index < m_lines.size() && titleEnd(m_lines.at(index)) >= 0 && yearOf(m_lines.at(index));
            return isTitle ? view({m_lines.at(index).begin, titleEnd(m_lines.at(index))}) : QStringView();
        };
        const auto isOther = [&](qsizetype index) {
            const QStringView other = titleAt(index);
            return !other.isEmpty() && other != titleAt(line);
        };
        return isOther(line - 1) || isOther(line + 1);
    }

    void readTitle()
    {
        const qsizetype chosen = titleLine();
        if (chosen < 0) {
            return;
        }
        const SourceSpan title{m_lines.at(chosen).begin, titleEnd(m_lines.at(chosen))};
        m_found.title = printed(title);
        m_found.titleSpan = m_document.foldedToSource(title);
        m_found.titleYear = yearOf(title);
        readAgencyFromTitle(title);
        // A title may be set on two lines: the agency or the year on the one above.
        for (qsizetype above = chosen - 1; above >= 0 && above >= chosen - 2; --above) {
            const SourceSpan line = m_lines.at(above);
            if (line.size() > LongestTitle / 2) {
                break;
            }
            if (!m_found.titleYear) {
                m_found.titleYear = yearOf(line);
            }
            if (m_found.agency.isEmpty()) {
                setAgency(line);
            }
        }
    }

    std::optional<YearSpan> yearOf(SourceSpan folded) const
    {
        static const QRegularExpression year(
            u"((?:19|20)\\s*(?:\\d\\s*){2,4}|[二][〇零OoО0]%1{2})\\s*年?"_s.arg(Digits));
        const auto match = year.match(view(folded));
        if (!match.hasMatch()) {
            return {};
        }
        QString digits = match.captured(1);
        digits.remove(u' ');
        const int number = yearIn(digits);
        if (number < 1990 || number > 2100) {
            return {};
        }
        const qsizetype begin = folded.begin + match.capturedStart(1);
        return YearSpan{number, m_document.foldedToSource({begin, begin + match.capturedLength(1)})};
    }

    /// The agency stands before the year, or between the year and 政府信息公开.
    void readAgencyFromTitle(SourceSpan title)
    {
        static const QRegularExpression parts(
            u"^(?:关于)?(.*?)(?:关于)?(?:(?:19|20)[\\d ]{2,6}|[二][〇零]%1{2})\\s*年?度?(.*?)(?:的?政府|的)?信\\s*息\\s*公\\s*开"_s
                .arg(Digits));
        static const QRegularExpression withoutYear(u"^(?:关于)?(.*?)(?:政府)?信\\s*息\\s*公\\s*开"_s);
        auto match = parts.match(view(title));
        if (!match.hasMatch()) {
            match = withoutYear.match(view(title));
        }
        for (int group = 1; match.hasMatch() && group <= match.lastCapturedIndex(); ++group) {
            const qsizetype begin = title.begin + match.capturedStart(group);
            if (setAgency({begin, begin + match.capturedLength(group)})) {
                return;
            }
        }
    }

    /// @return whether the text is the name of an agency, and was taken
    bool setAgency(SourceSpan folded)
    {
        static const QRegularExpression agency(u"^[^\\d:;,。、!?|>《》]{2,30}(政府|委员会|局|厅|委|办|办公室|办公厅|院|"
                                               u"会|部|街道|镇|乡|中心|公司|处|署|社|行|馆|校|所|站|"
                                               u"队|团|区|县|市|省|州|盟|旗|法院|联合会)$"_s);
        while (!folded.isEmpty() && !view(folded).front().isLetterOrNumber()) {
            ++folded.begin;
        }
        while (!folded.isEmpty() && !view(folded).back().isLetterOrNumber()) {
            --folded.end;
        }
        QString name = view(folded).toString();
        name.remove(u' ');
        if (!agency.match(name).hasMatch() || name == u"政府"_s || name.contains(u"政府网"_s)) {
            return false;
        }
        m_found.agency = printed(folded);
        m_found.agencySpan = m_document.foldedToSource(folded);
        return true;
    }

    void readAgencyFromLines()
    {
        static const QRegularExpression label(
            u"(?:%1)\\s*:\\s*(?!(?:%1|%2)\\s*:)([^\\s:|]{2,30}?)(?=(?:%1|%2)\\s*:|[\\s:|]|$)"_s.arg(AgencyLabels,
                                                                                                    OtherLabels));
        static const QRegularExpression preamble(
            u"(?:本(?:年度)?报告由|本报告是)([^\\s,。根按依]{2,30}?)(?:根据|按照|依据|编制|编写|政务公开)"_s);
        for (const QRegularExpression &expression : {label, preamble}) {
            auto matches = expression.globalMatch(QStringView(m_text).left(m_frontEnd));
            while (matches.hasNext()) {
                const auto match = matches.next();
                if (setAgency({match.capturedStart(1), match.capturedEnd(1)})) {
                    return;
                }
            }
        }
    }

    void readPeriod()
    {
        static const QRegularExpression period(
            u"(\\d[\\d ]{3,7}?)年?\\s*1\\s*月\\s*1\\s*日[^。\\n]{0,12}?(?:(\\d[\\d ]{3,7}?)\\s*年\\s*)?12\\s*月\\s*31\\s*日"_s);
        const auto match = period.match(QStringView(m_text).left(m_bodyEnd));
        if (!match.hasMatch()) {
            return;
        }
        const auto date = [&](int group, int month, int day) -> std::optional<DatedSpan> {
            QString digits = match.captured(group);
            digits.remove(u' ');
            const QDate found(yearIn(digits), month, day);
            const SourceSpan span{match.capturedStart(group), match.capturedEnd(group)};
            return found.isValid() ? std::optional(DatedSpan{found, m_document.foldedToSource(span)}) : std::nullopt;
        };
        m_found.periodBegin = date(1, 1, 1);
        m_found.periodEnd = date(match.capturedLength(2) > 0 ? 2 : 1, 12, 31);
    }

    /// The date that the page's lines give, or the one a report is signed with.
    void readPublished()
    {
        static const QString date = u"(%1{2,4})\\s*[-年/.]\\s*(%1{1,3})\\s*[-月/.]\\s*(%1{1,3})"_s.arg(Digits);
        static const QRegularExpression labelled(
            u"(?:发布日期|发布时间|公开日期|发文日期|成文日期|生成日期|印发日期|发布于|PubDate|日期|时间)\\s*[:]?\\s*"_s +
            date);
        static const QRegularExpression signature(u"(?:^|\\n)[ (]*"_s + date + u"\\s*日?[) ]*(?:$|\\n)"_s);
        if (takeDate(labelled, {0, m_frontEnd}) || takeDate(labelled, {m_tailBegin, m_text.size()}) ||
            takeDate(signature, {m_tailBegin, m_text.size()}) || takeDate(signature, {0, m_frontEnd})) {
            return;
        }
    }

    bool takeDate(const QRegularExpression &expression, SourceSpan folded)
    {
        auto matches = expression.globalMatch(view(folded));
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QDate date(numberIn(match.capturedView(1)), numberIn(match.capturedView(2)),
                             numberIn(match.capturedView(3)));
            if (date.isValid() && date.year() > 1990) {
                const SourceSpan span{folded.begin + match.capturedStart(1), folded.begin + match.capturedEnd(3)};
                m_found.published = DatedSpan{date, m_document.foldedToSource(span)};
                return true;
            }
        }
        return false;
    }

    const Document &m_document;
    QStringView m_text;
    qsizetype m_frontEnd = 0;  // of what stands before the first section
    qsizetype m_bodyEnd = 0;   // of the first section
    qsizetype m_tailBegin = 0; // of the last section's body
    QList<SourceSpan> m_lines;
    FrontMatter m_found;
};

} // namespace

FrontMatter readFrontMatter(const Document &document, const QList<SectionHeading> &sections)
{
    return FrontMatterReader(document, sections).read();
}

} // namespace gouji
