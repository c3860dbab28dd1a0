// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "focus.h"
#include "sourcemark.h"

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace gouji {

class ClaimsPane;
class FindingDetail;
class FindingsPane;
class FormView;
class Inspector;
class MessageArea;
class SourcePane;

/// One report being proofread: source, form, inspector and findings, following one another.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPage(LoadedReport loaded, const Catalogue &catalogue, QWidget *parent = nullptr);
    ~ReviewPage() override;

    ReportSession *session() { return m_session; }
    ReviewFocus *focus() { return m_focus; }
    FindingsPane *findings() { return m_findings; }
    ClaimsPane *claims() { return m_claims; }
    SourcePane *source() { return m_source; }
    FormView *form() { return m_form; }
    Inspector *inspector() { return m_inspector; }
    MessageArea *messages() { return m_messages; }
    FindingDetail *detail();

    /// File name, or what stands for it.
    QString name() const;
    /// Edition, year, agency, format and encoding, for the status bar.
    QString facts() const;

    /// Makes all corrections that need nobody's judgement, and says which.
    void applyCertain();
    /// Goes to where words first stand in the text, as the archive's search finds them.
    void showWords(const QString &words);
    /// Brings one of the two lists below to the front.
    void showFindings();
    void showClaims();
    /// Moves the keyboard to the next (+1) or the previous (-1) pane.
    void cyclePanes(int direction);
    void restoreState();
    void saveState() const;

private:
    QList<SourceMark> marksOfFinding(const Finding &finding) const;
    void followInSource();
    void underlineNumbers();
    void tellAboutSource();

    ReportSession *m_session;
    ReviewFocus *m_focus;
    std::optional<std::pair<CellId, SourceSpan>> m_shownWords; // and the cell that was current when they were shown
    MessageArea *m_messages;
    SourcePane *m_source;
    FormView *m_form;
    Inspector *m_inspector;
    FindingsPane *m_findings;
    ClaimsPane *m_claims;
    QTabWidget *m_below;
    QSplitter *m_across;
    QSplitter *m_down;
};

} // namespace gouji
