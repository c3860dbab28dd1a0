// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "targets.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// libFuzzer's interface: https://llvm.org/docs/LibFuzzer.html

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maximum);

namespace {

/// The target that GOUJI_FUZZ_TARGET names, which programs started by this one inherit. Lists them where it names none.
const gouji::FuzzTarget &target()
{
    const gouji::FuzzTarget *named = gouji::findFuzzTarget(qEnvironmentVariable("GOUJI_FUZZ_TARGET"));
    if (!named) {
        for (const gouji::FuzzTarget &each : gouji::fuzzTargets()) {
            std::puts(qPrintable(each.name));
        }
        std::exit(0);
    }
    return *named;
}

} // namespace

/// What the libraries keep for good is no leak of ours.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libfontconfig\n";
}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    target();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QGuiApplication application(*argc, *argv); // for fonts, and for the plugins of databases
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const gouji::FuzzTarget &wanted = target();
    const QString fault = wanted.run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!fault.isEmpty()) {
        qFatal("%ls", qUtf16Printable(fault));
    }
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maximum, unsigned seed)
{
    static const gouji::FuzzTarget &wanted = target();
    constexpr unsigned AtRandom = 8; // of so many changes one heeds no grammar
    if (!wanted.change || seed % AtRandom == 0) {
        return LLVMFuzzerMutate(data, size, maximum);
    }
    const QByteArray changed = wanted.change(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), seed);
    const std::size_t taken = std::min(maximum, std::size_t(changed.size()));
    std::copy_n(changed.begin(), taken, data);
    return taken;
}
