// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema.h"

using namespace Qt::StringLiterals;

namespace gouji {

const QList<QStringList> &schemaMigrations()
{
    static const QList<QStringList> migrations{
        {
            // `content` only where there is no file to read again (pasted text), compressed by qCompress().
            // `sitting` names the running program that has the document open; null when none has.
            uR"(CREATE TABLE document (
                  sha256    BLOB PRIMARY KEY,
                  file      TEXT NOT NULL,
                  content   BLOB,
                  opened_at TEXT NOT NULL,
                  sitting   TEXT,
                  saved     INTEGER NOT NULL
                ) STRICT)"_s,
            uR"(CREATE TABLE correction (
                  sha256    BLOB NOT NULL REFERENCES document ON DELETE CASCADE,
                  cell      TEXT NOT NULL,
                  printed   TEXT NOT NULL,
                  corrected TEXT NOT NULL,
                  person    TEXT NOT NULL,
                  made_at   TEXT NOT NULL,
                  reason    TEXT NOT NULL,
                  PRIMARY KEY (sha256, cell)
                ) STRICT)"_s,
            uR"(CREATE TABLE waiver (
                  sha256      BLOB NOT NULL REFERENCES document ON DELETE CASCADE,
                  finding_key TEXT NOT NULL,
                  fingerprint TEXT NOT NULL,
                  person      TEXT NOT NULL,
                  made_at     TEXT NOT NULL,
                  reason      TEXT NOT NULL,
                  PRIMARY KEY (sha256, finding_key)
                ) STRICT)"_s,
        },
        {
            uR"(CREATE TABLE cell_lock (
                  sha256  BLOB NOT NULL REFERENCES document ON DELETE CASCADE,
                  cell    TEXT NOT NULL,
                  person  TEXT NOT NULL,
                  made_at TEXT NOT NULL,
                  PRIMARY KEY (sha256, cell)
                ) STRICT)"_s,
        },
        {
            // `cells` is empty for a number that is no claim.
            uR"(CREATE TABLE claim_link (
                  sha256  BLOB NOT NULL REFERENCES document ON DELETE CASCADE,
                  claim   TEXT NOT NULL,
                  cells   TEXT NOT NULL,
                  person  TEXT NOT NULL,
                  made_at TEXT NOT NULL,
                  PRIMARY KEY (sha256, claim)
                ) STRICT)"_s,
        },
    };
    return migrations;
}

} // namespace gouji
