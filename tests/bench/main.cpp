// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <array>

using namespace Qt::StringLiterals;
using namespace gouji::bench;

namespace {

struct Bench
{
    QString name;
    QList<Figure> (*run)();
};

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 3 : value < 1000 ? 1 : 0);
}

QJsonObject toJson(const Figure &figure)
{
    return {{u"name"_s, figure.name},   {u"unit"_s, figure.unit},
            {u"value"_s, figure.value}, {u"boundName"_s, figure.boundName},
            {u"bound"_s, figure.bound}, {u"ratio"_s, figure.ratio()},
            {u"goal"_s, figure.goal},   {u"reached"_s, figure.reachesGoal()}};
}

} // namespace

/// Prints each figure beside its bound and its goal, and writes build/bench.json. Ends with 1 when a goal is not
/// reached.
int main(int argc, char *argv[])
{
    if (const std::optional<int> exitCode = runAsWindow(argc, argv)) {
        return *exitCode;
    }
    if (const std::optional<int> exitCode = runAsReader(argc, argv)) {
        return *exitCode;
    }
    if (const std::optional<int> exitCode = runAsAuditor(argc, argv)) {
        return *exitCode;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv); // fonts to print with
    const std::array benches{
        Bench{u"text"_s, readingText},        Bench{u"html"_s, readingHtml},         Bench{u"office"_s, readingOffice},
        Bench{u"pdf"_s, readingPdf},          Bench{u"readmemory"_s, readingMemory}, Bench{u"recheck"_s, rechecking},
        Bench{u"localise"_s, localising},     Bench{u"claims"_s, readingClaims},     Bench{u"memory"_s, sessionMemory},
        Bench{u"start"_s, startingTheWindow}, Bench{u"archive"_s, archive}};
    const QString wanted = QCoreApplication::arguments().value(1);
    QTextStream out(stdout);
    QJsonArray json;
    bool allReached = true;
    for (const Bench &bench : benches) {
        if (!wanted.isEmpty() && bench.name != wanted) {
            continue;
        }
        for (const Figure &figure : bench.run()) {
            allReached = allReached && figure.reachesGoal();
            out << figure.name << "\n    " << number(figure.value) << ' ' << figure.unit << "; " << figure.boundName
                << ' ' << number(figure.bound) << " (" << number(figure.ratio()) << " ×); goal "
                << (figure.moreIsBetter ? "≥ " : "≤ ") << number(figure.goal)
                << (figure.reachesGoal() ? ", reached\n" : ", MISSED\n");
            out.flush();
            json.append(toJson(figure));
        }
    }
    if (json.isEmpty()) {
        out << "There is no benchmark " << wanted << ". There are:";
        for (const Bench &bench : benches) {
            out << ' ' << bench.name;
        }
        out << '\n';
        return 2;
    }
    QDir().mkpath(u"build"_s);
    QFile file(u"build/bench.json"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0) {
        out << file.fileName() << ": " << file.errorString() << '\n';
        return 1;
    }
    return allReached ? 0 : 1;
}
