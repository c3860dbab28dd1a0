// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision.h"

namespace gouji {

class ReportSession;

/// Who decided, or that it is not known.
QString personText(const Decision &decision);

/// What was decided on: a cell, a number of the narrative, a finding.
QString subjectText(const ReportSession &session, const Subject &subject);

/// What a decision makes of its subject, in a word or two.
QString stateText(const ReportSession &session, const Decision &decision);

/// What somebody did, in a sentence: 李四 corrected 新收 · 总计 to 66 at 10:31.
QString decisionSentence(const ReportSession &session, const Decision &decision);

/// What two people decided differently, who and when, in a question to the first.
QString conflictQuestion(const ReportSession &session, const Decision &mine, const Decision &theirs);

} // namespace gouji
