// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journaldocument.h"
#include "sitting.h"

namespace gouji {

/// A document as it stands, and what is kept of it between sittings.
struct JournalEntry
{
    QByteArray sha256;
    QString file; ///< As the user named it; empty for pasted text, "-" for standard input, and where it is not open.
    QByteArray bytes;    ///< Kept of an open document without a file; else the file is read again.
    Decisions decisions; ///< That stand.
    bool saved = true;   ///< Whether what a person did was exported or kept since.
};

/// A decision of the past.
struct PastDecision
{
    Decision decision;
    std::optional<QString> before; ///< What stood for the subject when it was made, as in Decision::to.
    bool isContested = false;      ///< It did not stand: another person had decided otherwise.
};

/// Keeps what people do to reports, as they do it: corrections, waivers, locks and links by the SHA-256 of the report's
/// bytes, and which documents are open, so that a killed program comes back to where it was. What record() has returned
/// from is in the database for good. Many programs, also of several people, may share a database and work on one
/// document: each gets to know what the others did, and nothing that anybody did is removed but by forget().
class Journal
{
public:
    /// @param url standardPath(), or another database as Database::open() takes it
    /// @param person in whose name it is kept
    static Result<Journal> open(const QString &url, const QString &person = personAtTheKeyboard());
    /// One that is there already, to read what was decided.
    static Result<Journal> openToRead(const QString &url);
    /// gouji.sqlite in the user's data folder.
    static QString standardPath();

    /// What came back from record().
    struct Recorded
    {
        QList<Decision> others;    ///< What others did since; the window is to show it.
        QList<Conflict> conflicts; ///< All that are undecided.
    };
    /// Writes down what was done to a document since the last time, that it is open, and gives what others did.
    Result<Recorded> record(const JournalEntry &entry);
    /// Whether others did something since: asks little, to be asked every few seconds.
    Result<bool> hasNews(const QByteArray &sha256) const;
    /// Decides a conflict; the next record() writes it down. It is decided for theirs where that holds theirs.
    void keepMine(const QByteArray &sha256, const Subject &subject);

    /// How a document stands. Nothing for one that is not known.
    Result<std::optional<JournalEntry>> load(const QByteArray &sha256) const;
    /// The same for a document that is about to be shown and recorded: with this person's side of what is undecided.
    /// The first record() says what of it the window could show; the rest stays as it is.
    Result<std::optional<JournalEntry>> resume(const QByteArray &sha256);
    /// Everything that was ever decided on a document, the oldest first.
    Result<QList<PastDecision>> history(const QByteArray &sha256) const;

    /// A document is open here no more. What was done to it is kept; where nothing was it is forgotten.
    [[nodiscard]] std::optional<Error> close(const QByteArray &sha256);
    /// The same, and this person takes back what he or she did to it.
    [[nodiscard]] std::optional<Error> discard(const QByteArray &sha256);

    /// Removes for good what was ever decided on a subject, by anybody. That it was taken back, when and by whom, is
    /// what remains, for the windows to learn.
    [[nodiscard]] std::optional<Error> forget(const QByteArray &sha256, const Subject &subject);

    /// The documents that this person had open at this computer when a program ended without closing them, in the order
    /// they were opened. They are this program's from now on.
    Result<QList<JournalEntry>> takeOverUnfinished();

private:
    Journal(Database database, const QString &person);
    Result<JournalDocument> read(const QByteArray &sha256) const;
    Result<std::optional<JournalEntry>> entryOf(const QByteArray &sha256, const JournalDocument &document) const;
    std::optional<Error> takeOver(const QString &sitting);

    Database m_database;
    Sitting m_sitting;
    QHash<QByteArray, JournalDocument> m_documents; ///< Open here, by SHA-256.
};

} // namespace gouji
