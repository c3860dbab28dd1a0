// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision.h"

namespace gouji {

class ReportSession;

/// What somebody did, in a sentence: 李四 corrected 新收 · 总计 to 66 at 10:31.
QString decisionSentence(const ReportSession &session, const Decision &decision);

/// What two people decided differently, who and when, in a question to the first.
QString conflictQuestion(const ReportSession &session, const Decision &mine, const Decision &theirs);

} // namespace gouji
