// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpdialogs.h"

#include "catalogue.h"
#include "findingsmodel.h"
#include "mnemonic.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Help)
};

void showText(QMainWindow *window, const QString &title, const QString &html, const QString &anchor = {})
{
    auto *dialog = new QDialog(window); // beside the window, which can be worked in meanwhile
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *text = new QTextBrowser;
    text->setHtml(html);
    text->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    const int em = dialog->fontMetrics().height();
    dialog->resize(std::min(45 * em, window->width()), std::min(35 * em, window->height()));
    dialog->show();
    text->scrollToAnchor(anchor);
}

QString keysOf(const QMenu *menu)
{
    QString rows;
    for (const QAction *action : menu->actions()) {
        if (const QMenu *inner = action->menu()) {
            rows += keysOf(inner);
        } else if (!action->shortcut().isEmpty()) {
            const QString name = withoutMnemonic(action->text());
            rows += u"<tr><td style=\"padding-right: 24px\">%1</td><td><b>%2</b></td></tr>"_s.arg(
                name.toHtmlEscaped(),
                QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText).toHtmlEscaped());
        }
    }
    return rows;
}

QString basisText(Basis basis)
{
    switch (basis) {
    case Basis::Form:
        return Help::tr("printed in the form");
    case Basis::Implied:
        return Help::tr("follows from the form's words");
    case Basis::Law:
        return Help::tr("the law");
    case Basis::Seen:
        return Help::tr("a slip seen in published reports");
    case Basis::Ours:
        break;
    }
    return Help::tr("a precaution of this program");
}

} // namespace

void showKeys(QMainWindow *window)
{
    QString html;
    for (const QAction *action : window->menuBar()->actions()) {
        html += keysOf(action->menu());
    }
    const QString form =
        Help::tr("In the form the arrow keys go from cell to cell; typing, F2 or Enter edits; Enter takes the "
                 "number, Escape leaves it as it was.");
    showText(window, Help::tr("Keys"), u"<p>%1</p><table>%2</table>"_s.arg(form.toHtmlEscaped(), html));
}

void showRules(QMainWindow *window, const Catalogue &catalogue, const QString &rule)
{
    QString html;
    for (const Rule &each : catalogue.rules()) {
        const QString explanation = QCoreApplication::translate("gouji::Rules", each.explanation.toUtf8().constData());
        const QString basis =
            each.basisText.isEmpty()
                ? basisText(each.basis)
                : Help::tr("%1: %2", "kind of basis: document").arg(basisText(each.basis), each.basisText);
        html += u"<p><a name=\"%1\"><b>%1</b></a> · %2<br>%3<br><i>%4</i></p>"_s.arg(
            each.id.toHtmlEscaped(), severityText(each.severity), explanation.toHtmlEscaped(), basis.toHtmlEscaped());
    }
    showText(window, Help::tr("Rules"), html, rule);
}

void showAbout(QMainWindow *window)
{
    QMessageBox::about(window, Help::tr("About Gouji"),
                       Help::tr("<h3>Gouji 勾稽 %1</h3><p>Proofreads annual reports on government information "
                                "disclosure.</p><p>Free software under the GNU General Public License, version 3 or "
                                "later.</p>")
                           .arg(QStringLiteral(GOUJI_VERSION)));
}

} // namespace gouji
