// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlsource.h"

#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr qsizetype Stretch = 1024; // bytes between milestones

/// The encoding named in `<meta charset>`, `<meta http-equiv>` or an XML declaration; browsers look as far.
QByteArray declaredEncoding(const QByteArray &page)
{
    static const QRegularExpression declaration(uR"((?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+))"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype Head = 2048;
    return declaration.match(QString::fromLatin1(page.first(std::min(page.size(), Head)))).captured(1).toLatin1();
}

} // namespace

HtmlSource::HtmlSource(const QByteArray &page)
    : m_text(decode(page, declaredEncoding(page)))
    , m_utf8(page)
{
    const bool isThePage =
        m_text.encoding() == "UTF-8"_L1 && !m_text.hasByteOrderMark() && m_text.replacedAt().isEmpty();
    if (!isThePage) {
        m_utf8 = m_text.text().toUtf8();
    }
    qsizetype units = 0;
    for (qsizetype byte = 0; byte < m_utf8.size(); byte += Stretch) {
        m_milestones.push_back(units);
        units += unitsIn(byte, std::min(byte + Stretch, m_utf8.size()));
    }
    m_milestones.push_back(units);
}

qsizetype HtmlSource::unitsIn(qsizetype beginByte, qsizetype endByte) const
{
    const char *const bytes = m_utf8.constData();
    qsizetype units = 0;
    for (qsizetype at = beginByte; at < endByte; ++at) {
        const auto byte = quint8(bytes[at]);
        units += int((byte & 0xC0U) != 0x80) + int(byte >= 0xF0);
    }
    return units;
}

qsizetype HtmlSource::offsetOf(const char *place)
{
    const qsizetype byte = place - m_utf8.constData();
    if (byte < m_lastByte || byte - m_lastByte > Stretch) {
        m_lastByte = byte / Stretch * Stretch;
        m_lastUnit = m_milestones.at(size_t(byte / Stretch));
    }
    m_lastUnit += unitsIn(m_lastByte, byte);
    m_lastByte = byte;
    return m_lastUnit;
}

bool HtmlSource::contains(const char *place) const
{
    const auto *const begin = m_utf8.constData();
    return place != nullptr && std::less_equal<>()(begin, place) && std::less_equal<>()(place, begin + m_utf8.size());
}

} // namespace gouji
