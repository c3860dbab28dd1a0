// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace gouji {

QStringList languages()
{
    return {u"en"_s, u"zh_CN"_s, u"zh_TW"_s};
}

namespace {

/// There is one translation a script: Hong Kong reads Taiwan's, Singapore the mainland's.
QLocale translatedAs(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese) {
        return locale;
    }
    return QLocale(QLocale::Chinese,
                   locale.script() == QLocale::TraditionalHanScript ? QLocale::Taiwan : QLocale::China);
}

} // namespace

void installLanguage(const QString &language)
{
    const QLocale chosen = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(chosen);
    const auto install = [locale = translatedAs(chosen)](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(locale, name, u"_"_s, folder)) {
            QCoreApplication::installTranslator(translator);
        }
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"gouji"_s, u":/i18n"_s);
}

} // namespace gouji
