// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "targets.h"

#include <algorithm>
#include <cstdint>

namespace {

const gouji::FuzzTarget &target()
{
    const auto &targets = gouji::fuzzTargets();
    const auto found = std::ranges::find(targets, QStringLiteral(GOUJI_FUZZ_TARGET), &gouji::FuzzTarget::name);
    if (found == targets.end()) {
        qFatal("There is no target " GOUJI_FUZZ_TARGET);
    }
    return *found;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const gouji::FuzzTarget &wanted = target();
    const QString fault = wanted.run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!fault.isEmpty()) {
        qFatal("%ls", qUtf16Printable(fault));
    }
    return 0;
}
