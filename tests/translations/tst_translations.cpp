// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue.h"
#include "language.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

/// The places for arguments in a sentence, in alphabetical order.
QStringList placeholders(const QString &text)
{
    QStringList found;
    static const QRegularExpression pattern(u"%(?:L?\\d+|n)"_s);
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        found.append(match.next().captured());
    }
    found.sort();
    return found;
}

/// Of the traditional script as it was made with the build.
QString translationFile(const QString &language)
{
    return (language == "zh_TW"_L1 ? QStringLiteral(GOUJI_TRANSLATIONS_MADE)
                                   : QStringLiteral(GOUJI_SOURCE_DIR "/translations")) +
           u"/gouji_%1.ts"_s.arg(language);
}

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void complete_data() { addLanguages(); }
    void complete()
    {
        QFETCH(QString, language);
        QFile file(translationFile(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int sentences = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement()) {
                continue;
            }
            if (xml.name() == "message"_L1) {
                // A number that changes a sentence's form would need an English file, too.
                QVERIFY(!xml.attributes().hasAttribute("numerus"_L1));
            } else if (xml.name() == "source"_L1) {
                source = xml.readElementText();
            } else if (xml.name() == "translation"_L1) {
                const QString type = xml.attributes().value("type"_L1).toString();
                const QString translation = xml.readElementText();
                QVERIFY2(type.isEmpty() && !translation.isEmpty(), qPrintable(source));
                QVERIFY2(placeholders(translation) == placeholders(source), qPrintable(source));
                QVERIFY2(translation.contains(u'&') == source.contains(u'&'), qPrintable(source));
                ++sentences;
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(sentences > 300);
    }

    void overridesOfTheTraditionalScriptAreUsed()
    {
        const QString simplified = readAll(translationFile(u"zh_CN"_s));
        const QString traditional = readAll(translationFile(u"zh_TW"_s));
        const QString overrides = readAll(QStringLiteral(GOUJI_SOURCE_DIR "/translations/gouji_zh_TW.overrides.txt"));
        QVERIFY(!overrides.isEmpty());
        for (const QString &line : overrides.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList words = line.split(u'\t');
            QCOMPARE(words.size(), 2);
            QVERIFY2(simplified.contains(words.first()), qPrintable(line));
            QVERIFY2(traditional.contains(words.last()), qPrintable(line));
        }
    }

    void theTraditionalScriptKeepsTheFormsTerms()
    {
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/gouji_zh_TW.qm"_s));
        const QString welcome = translator.translate(
            "gouji::StartPage",
            "Gouji proofreads 政府信息公开工作年度报告: it finds every number that does not add up, "
            "says which cell is wrong and what it should be, and exports the corrected tables.");
        QVERIFY2(welcome.startsWith(u"勾稽用於核對政府信息公開工作年度報告"_s), qPrintable(welcome));
    }

    void everyRuleIsTranslated_data() { addLanguages(); }
    void everyRuleIsTranslated()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/gouji_%1.qm"_s.arg(language)));
        for (const Rule &rule : Catalogue::standard().rules()) {
            const QStringList texts = rule.messages + QStringList{rule.explanation};
            for (const QString &text : texts) {
                QVERIFY2(!translator.translate("gouji::Rules", text.toUtf8().constData()).isEmpty(), qPrintable(text));
            }
        }
    }

    void installed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("wholeReport");
        QTest::newRow("English") << u"en"_s << u"Whole report"_s;
        QTest::newRow("the mainland's") << u"zh_CN"_s << u"整份报告"_s;
        QTest::newRow("Taiwan's") << u"zh_TW"_s << u"整份報告"_s;
        QTest::newRow("Hong Kong's") << u"zh_HK"_s << u"整份報告"_s;
        QTest::newRow("Singapore's") << u"zh_SG"_s << u"整份报告"_s;
    }
    void installed()
    {
        QFETCH(QString, language);
        QFETCH(QString, wholeReport);
        installLanguage(language);
        QCOMPARE(QCoreApplication::translate("Place", "Whole report"), wholeReport);
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages()) {
            if (language != "en"_L1) {
                QTest::newRow(qPrintable(language)) << language;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
