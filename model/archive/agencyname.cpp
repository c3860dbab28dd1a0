// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agencyname.h"

#include "foldedtext.h"

#include <unicode/coll.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct UnitEnding
{
    QStringView text;
    AgencyLevel level;
};

/// How the names of places end; of two that fit the longer one stands first. 自治区 is a province, 自治县 a county.
constexpr std::array<UnitEnding, 17> UnitEndings{{{u"特别行政区", AgencyLevel::Province},
                                                  {u"自治区", AgencyLevel::Province},
                                                  {u"自治州", AgencyLevel::City},
                                                  {u"自治县", AgencyLevel::County},
                                                  {u"自治旗", AgencyLevel::County},
                                                  {u"开发区", AgencyLevel::County},
                                                  {u"街道", AgencyLevel::Township},
                                                  {u"地区", AgencyLevel::City},
                                                  {u"苏木", AgencyLevel::Township},
                                                  {u"省", AgencyLevel::Province},
                                                  {u"市", AgencyLevel::City},
                                                  {u"州", AgencyLevel::City},
                                                  {u"县", AgencyLevel::County},
                                                  {u"区", AgencyLevel::County},
                                                  {u"旗", AgencyLevel::County},
                                                  {u"镇", AgencyLevel::Township},
                                                  {u"乡", AgencyLevel::Township}}};

/// Where one of the endings is part of another word (城乡建设局, 城镇管理局, 市场监督管理局).
bool isInAWord(QStringView name, qsizetype at)
{
    const QStringView before = name.mid(at - 1, 2);
    const QStringView after = name.mid(at, 2);
    return before == u"城乡" || before == u"城镇" || before == u"社区" || before == u"园区" || before == u"城市" ||
           before == u"山区" || after == u"市场" || after == u"州市" || after == u"乡村" || after == u"区域" ||
           after == u"市政" || after == u"区划";
}

struct Unit
{
    QString name;
    AgencyLevel level = AgencyLevel::Unknown;
};

/// The place that a name begins with; empty where it begins with none.
Unit firstUnit(QStringView name)
{
    constexpr qsizetype LongestPlace = 16;
    for (qsizetype at = 1; at < std::min(name.size(), LongestPlace); ++at) {
        const QStringView rest = name.sliced(at);
        const auto *ending = std::find_if(UnitEndings.begin(), UnitEndings.end(),
                                          [rest](const UnitEnding &each) { return rest.startsWith(each.text); });
        if (ending != UnitEndings.end() && !isInAWord(name, at)) {
            return {name.left(at + ending->text.size()).toString(), ending->level};
        }
    }
    return {};
}

constexpr QStringView Government = u"人民政府";
/// How else the name of a government ends. An office that signs for it publishes a report of its own as well.
constexpr std::array<QStringView, 6> GovernmentEndings{u"",       u"政府",       u"街道办事处",
                                                       u"办事处", u"管理委员会", u"管委会"};

} // namespace

AgencyName AgencyName::of(const QString &printed)
{
    AgencyName name{.folded = gouji::folded(printed).remove(u' ').remove(u'\n').toLower(), .units = {}, .own = {}};
    QStringView rest = name.folded;
    for (Unit unit = firstUnit(rest); !unit.name.isEmpty(); unit = firstUnit(rest)) {
        // A city under a city is a county's rank: 苏州市昆山市.
        name.level =
            unit.level == AgencyLevel::City && name.level == AgencyLevel::City ? AgencyLevel::County : unit.level;
        name.units.append(unit.name);
        rest = rest.sliced(unit.name.size());
    }
    const bool endsAsOne =
        std::find(GovernmentEndings.begin(), GovernmentEndings.end(), rest) != GovernmentEndings.end();
    name.own = endsAsOne && !name.units.isEmpty() ? Government.toString() : rest.toString();
    if (!name.isGovernment()) {
        name.level = name.units.isEmpty() ? AgencyLevel::Unknown : AgencyLevel::Department;
    }
    return name;
}

bool AgencyName::isGovernment() const
{
    return own == Government && !units.isEmpty();
}

QStringList AgencyName::unitsAbove() const
{
    return isGovernment() ? units.mid(0, units.size() - 1) : units;
}

QString AgencyName::shortName() const
{
    return (units.isEmpty() ? QString() : units.last()) + own;
}

bool mayBeSamePlace(const QStringList &a, const QStringList &b)
{
    const qsizetype common = std::min(a.size(), b.size());
    return a.last(common) == b.last(common);
}

QByteArray pinyinKey(const QString &name)
{
    static const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Collator>(
            icu::Collator::createInstance(icu::Locale("zh", "", "", "collation=pinyin"), status));
    }();
    const icu::UnicodeString text(false, name.utf16(), int32_t(name.size()));
    QByteArray key(collator->getSortKey(text, nullptr, 0), '\0');
    collator->getSortKey(text, reinterpret_cast<uint8_t *>(key.data()), int32_t(key.size()));
    return key;
}

} // namespace gouji
