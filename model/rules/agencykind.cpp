// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agencykind.h"

#include "words.h"

namespace gouji {

namespace {

/// Whether a 区 in the name is neither a province nor a zone that a committee manages.
bool isInDistrict(QStringView name)
{
    static constexpr Words NotDistricts{u"自治", u"开发", u"新",   u"园", u"示范",
                                        u"试验", u"合作", u"管理", u"景", u"地"};
    for (qsizetype at = name.indexOf(u'区'); at >= 0; at = name.indexOf(u'区', at + 1)) {
        const QStringView before = name.left(at);
        if (before.size() >= 2 && !endsWithOneOf(before, NotDistricts)) {
            return true;
        }
    }
    return false;
}

} // namespace

AgencyKind agencyKind(QStringView name)
{
    if (endsWithOneOf(name, {u"街道", u"街道办事处", u"街道办"})) {
        return AgencyKind::Street;
    }
    if (endsWithOneOf(name,
                      {u"镇", u"乡", u"苏木", u"镇人民政府", u"镇政府", u"乡人民政府", u"乡政府", u"苏木人民政府"})) {
        return AgencyKind::Township;
    }
    // An office of the government often signs for the government; a zone's committee is neither.
    if (endsWithOneOf(name, {u"政府办公室", u"政府办公厅", u"政府办", u"管理委员会", u"管委会"})) {
        return AgencyKind::Unknown;
    }
    if (endsWithOneOf(name, {u"人民政府", u"政府", u"省", u"市", u"县", u"旗", u"自治州", u"自治区"}) ||
        (name.endsWith(u'区') && isInDistrict(name))) {
        return AgencyKind::Government;
    }
    if (!endsWithOneOf(name, {u"局", u"厅", u"委", u"委员会", u"办公室", u"办", u"中心", u"队"})) {
        return AgencyKind::Unknown;
    }
    if (isInDistrict(name)) {
        return AgencyKind::DistrictDepartment;
    }
    return name.lastIndexOf(u'县') > 0 || name.lastIndexOf(u'旗') > 0 ? AgencyKind::CountyDepartment
                                                                      : AgencyKind::Department;
}

} // namespace gouji
