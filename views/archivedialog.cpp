// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivedialog.h"

#include "databaseaddress.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

QString passwordFile()
{
#ifdef Q_OS_WIN
    return u"%APPDATA%\\postgresql\\pgpass.conf"_s;
#else
    return QDir::toNativeSeparators(QDir::homePath() + u"/.pgpass"_s);
#endif
}

/// Whether somebody is typing what may be a password.
bool mayShowPassword(const QString &text, bool isAddress)
{
    static const QRegularExpression begun(uR"(//[^/@]*:[^/@]*$|\bpassword\s*=)"_s);
    static const QRegularExpression somewhere(u":.*@"_s);
    return begun.match(text).hasMatch() || (!isAddress && somewhere.match(text).hasMatch());
}

} // namespace

ArchiveDialog::ArchiveDialog(const QString &address, QWidget *parent)
    : QDialog(parent)
    , m_line(new QLineEdit)
    , m_said(new QLabel)
{
    setWindowTitle(tr("Archive"));
    auto *label = new QLabel(tr("A &file, or postgresql://USER@HOST/DATABASE. Empty: the program's own."));
    label->setBuddy(m_line);
    auto *hint = new QLabel(tr("A password is not asked for and not kept here: it belongs into the file %1, a line "
                               "HOST:PORT:DATABASE:USER:PASSWORD, which nobody else may read.")
                                .arg(passwordFile()));
    for (QLabel *text : {hint, m_said}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }
    m_said->setObjectName(u"said"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_line, &QLineEdit::textChanged, this, &ArchiveDialog::follow);
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_line, m_said, hint}) {
        column->addWidget(part);
    }
    column->addStretch();
    column->addWidget(buttons);
    m_line->setText(address);
    const int em = fontMetrics().height();
    resize(40 * em, 16 * em); // with room for what is said
}

void ArchiveDialog::follow(const QString &text)
{
    const Result<DatabaseAddress> address = DatabaseAddress::of(text);
    m_line->setEchoMode(mayShowPassword(text, address.ok()) ? QLineEdit::Password : QLineEdit::Normal);
    m_ok->setEnabled(address && !address->hasPassword());
    if (address && !address->server().password().isEmpty()) {
        m_line->setText(address->withoutPassword());
        m_said->setText(tr("The password was taken out of the address."));
    } else if (address && address->hasPassword()) {
        m_said->setText(tr("A password does not belong into the address."));
    } else {
        m_said->setText(address ? QString() : address.error().toString());
    }
}

QString ArchiveDialog::address() const
{
    return m_line->text().trimmed();
}

} // namespace gouji
