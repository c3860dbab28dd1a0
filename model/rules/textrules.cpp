// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textrules.h"

#include "documentwords.h"
#include "words.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr QStringView Measures = u"件条次份篇期项宗个场人页部";

bool isLatin(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether 18 characters are a citizen's id: a date of birth and a check character. Source: GB 11643-1999.
bool isCitizenId(QStringView id)
{
    static constexpr std::array Weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr QStringView CheckCharacters = u"10X98765432";
    const QDate born = QDate::fromString(id.sliced(6, 8), u"yyyyMMdd");
    if (!born.isValid() || born.year() < 1900 || born.year() > 2100) {
        return false;
    }
    int sum = 0;
    for (size_t place = 0; place < Weights.size(); ++place) {
        sum += Weights.at(place) * id.at(qsizetype(place)).digitValue();
    }
    return id.back().toUpper() == CheckCharacters.at(sum % 11);
}

class TextScan
{
public:
    explicit TextScan(FindingMaker *maker)
        : m_maker(*maker)
        , m_report(maker->report())
        , m_folded(m_report.document().folded())
        , m_text(m_folded.text())
    {
    }

    void run()
    {
        qsizetype begin = 0;
        for (const Block &block : m_report.document().blocks()) {
            if (block.kind == Block::Kind::Table) {
                scan(begin, m_folded.fromOriginal(block.text.begin));
                begin = m_folded.fromOriginal(block.text.end);
            }
        }
        scan(begin, m_text.size());
    }

private:
    void scan(qsizetype begin, qsizetype end)
    {
        for (qsizetype at = begin; at < end;) {
            const QChar c = m_text.at(at);
            const bool isLookedAt = c <= u'×' || c == u'此'; // hardly a character of a narrative
            at = isLookedAt ? look(at, c) : at + 1;
        }
    }

    qsizetype look(qsizetype at, QChar c)
    {
        if (isDigit(c)) {
            return digits(at);
        }
        if (c == u'(') {
            return bracket(at);
        }
        if (c == u'X' || c == u'×') {
            return placeHolder(at, c);
        }
        if (c == u'此' && m_text.sliced(at).startsWith(u"此处报告")) {
            leftover(0, {at, at + 4});
            return at + 4;
        }
        return at + 1;
    }

    QChar charAt(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text.at(at) : QChar(u'\n'); }

    /// What is asked of a sentence for each number in it.
    struct Sentence
    {
        SourceSpan span; ///< Without its full stop and the blanks before it.
        std::optional<bool> isOfSeveralYears{};
        std::optional<qsizetype> contactEnd{}; ///< Behind the first word that names a way to reach somebody.
    };

    /// The sentence around `at`, which is looked for once for all that stands in it.
    Sentence &sentenceAt(qsizetype at)
    {
        if (!m_sentence.span.contains(at)) {
            m_sentence = {.span = spanAround(at)};
        }
        return m_sentence;
    }

    SourceSpan spanAround(qsizetype at) const
    {
        static constexpr QStringView Ends = u"。;!?\n";
        SourceSpan sentence{at, at};
        while (sentence.begin > 0 && !Ends.contains(m_text.at(sentence.begin - 1))) {
            --sentence.begin;
        }
        while (sentence.begin < at && m_text.at(sentence.begin).isSpace()) {
            ++sentence.begin;
        }
        while (sentence.end < m_text.size() && !Ends.contains(m_text.at(sentence.end))) {
            ++sentence.end;
        }
        return sentence;
    }

    Finding &report(QStringView rule, int variant, const QStringList &arguments, SourceSpan folded)
    {
        const SourceSpan span = m_report.document().foldedToSource(folded);
        Finding &finding = m_maker.add(rule, QString::number(span.begin), variant, arguments);
        finding.spans = {span};
        return finding;
    }

    Finding &leftover(int variant, SourceSpan folded)
    {
        const Document &document = m_report.document();
        return report(u"form.leftover", variant, {wordsAt(document, document.foldedToSource(folded))}, folded);
    }

    // The functions below look at what begins at `at` and return where to go on.

    qsizetype digits(qsizetype at)
    {
        qsizetype end = at;
        while (isDigit(charAt(end))) {
            ++end;
        }
        const SourceSpan run{at, end};
        if (run.size() == 4 && charAt(end) == u'年') {
            year(run);
        } else if (run.size() == 11) {
            mobileNumber(run);
        } else if (run.size() == 18 || (run.size() == 17 && charAt(end).toUpper() == u'X')) {
            citizenId({at, at + 18});
        }
        return end;
    }

    /// Empty brackets before a measure word, and the form's own （文字描述）.
    qsizetype bracket(qsizetype at)
    {
        qsizetype end = at + 1;
        while (charAt(end) == u' ') {
            ++end;
        }
        if (charAt(end) == u')' && Measures.contains(charAt(end + 1))) {
            leftover(1, {at, end + 2});
        } else if (m_text.sliced(at + 1).startsWith(u"文字描述")) {
            constexpr qsizetype LongestInstruction = 40; // "(文字描述,收取信息处理费情况在此处报告。)"
            const qsizetype close =
                m_text.sliced(at).first(std::min(LongestInstruction, m_text.size() - at)).indexOf(u')');
            const qsizetype after = close < 0 ? at + 5 : at + close + 1;
            leftover(0, {at, after});
            return after;
        }
        return end;
    }

    /// XX and ×× where a name or number belongs; not the letters of a word.
    qsizetype placeHolder(qsizetype at, QChar c)
    {
        qsizetype end = at;
        while (charAt(end) == c) {
            ++end;
        }
        const QChar before = charAt(at - 1);
        const bool isWord = c == u'X' && ((isLatin(before) && !isDigit(before)) || isLatin(charAt(end)) ||
                                          before == u'/' || before == u'.' || charAt(end) == u'/');
        if (end - at >= 2 && !isWord) {
            // A quoted title may mask a name on purpose.
            static constexpr QStringView Placed = u"年月日件条次份篇期项万元镇乡县市区省局";
            leftover(0, {at, end}).certain = Placed.contains(charAt(end));
        }
        return end;
    }

    void mobileNumber(SourceSpan run)
    {
        static constexpr QStringView Joined = u"/_-.=&?#";
        const QChar before = charAt(run.begin - 1);
        const QChar after = charAt(run.end);
        const bool isJoined = isLatin(before) || isLatin(after) || Joined.contains(before) || Joined.contains(after);
        if (m_text.at(run.begin) != u'1' || m_text.at(run.begin + 1) < u'3' || isJoined) {
            return;
        }
        if (contactEndIn(&sentenceAt(run.begin)) <= run.begin) {
            return;
        }
        const QString number = m_folded.view(run).toString();
        report(u"form.privacy", 0, {number.first(3) + "****"_L1 + number.last(4)}, run);
    }

    qsizetype contactEndIn(Sentence *sentence) const
    {
        if (!sentence->contactEnd) {
            qsizetype end = m_text.size() + 1;
            for (const QStringView word : {u"电话", u"联系", u"传真", u"邮编", u"邮箱", u"热线", u"手机", u"地址"}) {
                const qsizetype at = m_folded.view(sentence->span).indexOf(word);
                end = at < 0 ? end : std::min(end, sentence->span.begin + at + word.size());
            }
            sentence->contactEnd = end;
        }
        return *sentence->contactEnd;
    }

    void citizenId(SourceSpan run)
    {
        const QStringView id = m_folded.view(run);
        if (!isLatin(charAt(run.begin - 1)) && !isLatin(charAt(run.end)) && isCitizenId(id)) {
            report(u"form.privacy", 1, {id.first(6).toString() + "********"_L1 + id.last(4).toString()}, run);
        }
    }

    void year(SourceSpan run)
    {
        constexpr int Reach = 5;
        const int printed = m_folded.view(run).toInt();
        if (!m_report.year || printed == *m_report.year || printed < *m_report.year - Reach ||
            printed > *m_report.year + 1) {
            return;
        }
        const SourceSpan span = m_report.document().foldedToSource(run);
        const bool isPeriod = m_report.periodEnd && m_report.periodEnd->span.begin <= span.begin &&
                              span.end <= m_report.periodEnd->span.end;
        if (!isPeriod && claimsThisYear(run, printed)) {
            report(u"form.year", 3, {QString::number(printed), QString::number(*m_report.year)}, run).severity =
                Severity::Warning;
        }
    }

    /// Whether a sentence that names another year speaks of the reporting year all the same. Only where nothing else
    /// can be meant: comparisons, plans, history and titles of documents name other years rightly.
    bool claimsThisYear(SourceSpan run, int printed)
    {
        if (isOfSeveralYears(&sentenceAt(run.begin))) {
            return false;
        }
        const SourceSpan sentence = sentenceAt(run.begin).span;
        const QStringView words = m_folded.view(sentence);
        const QStringView before = m_folded.view({sentence.begin, run.begin}).trimmed();
        const QStringView after = m_folded.view({run.end + 1, sentence.end});
        if (before == u"截至" || before == u"截止" || endsWithOneOf(before, {u"截至", u"截止", u"截至到", u"截止到"})) {
            return after.startsWith(u"12月31日") || after.startsWith(u"12月底") || after.startsWith(u"底");
        }
        if (!before.isEmpty()) {
            return false;
        }
        const bool isPlan =
            printed > *m_report.year && (isInProblems(run) || containsOneOf(words, {u"将", u"计划", u"继续"}));
        return !isPlan && (opensNarrative(sentence) || statesCount(after));
    }

    bool isOfSeveralYears(Sentence *sentence) const
    {
        if (!sentence->isOfSeveralYears) {
            const QStringView words = m_folded.view(sentence->span);
            sentence->isOfSeveralYears =
                words.contains(QString::number(*m_report.year)) ||
                containsOneOf(words, {u"同比", u"相比", u"较", u"比", u"上年", u"去年", u"往年", u"历年", u"以来",
                                      u"连续", u"首次", u"修订", u"印发"});
        }
        return *sentence->isOfSeveralYears;
    }

    /// The last section that begins before a place or there; null where there is none.
    const SectionHeading *sectionAt(qsizetype at) const
    {
        const QList<SectionHeading> &sections = m_report.sections;
        const auto next = std::partition_point(sections.begin(), sections.end(), [at](const SectionHeading &heading) {
            return heading.foldedBody.begin <= at;
        });
        return next == sections.begin() ? nullptr : &*std::prev(next);
    }

    bool isInProblems(SourceSpan run) const
    {
        const SectionHeading *heading = sectionAt(run.begin);
        const FormSection *problems = m_report.edition().section(SectionRole::Problems);
        return heading && problems && heading->section == problems->number && heading->foldedBody.contains(run.begin);
    }

    /// Whether a sentence is the first of a section without a table, which open with the reporting year.
    bool opensNarrative(SourceSpan sentence) const
    {
        const SectionHeading *heading = sectionAt(sentence.begin);
        if (!heading || m_report.edition().hasTableIn(heading->section)) {
            return false;
        }
        qsizetype begin = sentence.begin;
        while (begin > heading->foldedBody.begin && m_text.at(begin - 1).isSpace()) {
            --begin;
        }
        return begin == heading->foldedBody.begin;
    }

    /// "共收到申请12件", "主动公开信息1136条", "未收到".
    static bool statesCount(QStringView words)
    {
        if (!containsOneOf(words, {u"收到", u"受理", u"办理", u"公开", u"发布", u"收取", u"制发"})) {
            return false;
        }
        for (qsizetype at = 1; at < words.size(); ++at) {
            if (isDigit(words.at(at - 1)) && (Measures.contains(words.at(at)) || words.at(at) == u'元')) {
                return true;
            }
        }
        return containsOneOf(words, {u"未收到", u"没有收到", u"未收取"});
    }

    FindingMaker &m_maker;
    const Report &m_report;
    const FoldedText &m_folded;
    QStringView m_text;
    Sentence m_sentence; // the last one asked for
};

} // namespace

void checkText(FindingMaker *maker)
{
    TextScan(maker).run();
}

} // namespace gouji
