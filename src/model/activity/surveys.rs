//! Survey waves, in counts.

use crate::calendar::Date;
use crate::diagnostics::Span;
use crate::model::ProgrammeId;

/// One wave of a survey. Its response rate is `answered` over `asked`.
#[derive(Debug)]
pub struct Survey {
    pub id: String,
    pub programme: ProgrammeId,
    pub title: String,
    pub from: Date,
    pub until: Date,
    pub asked: u32,
    pub answered: u32,
    /// In the order of the questionnaire.
    pub questions: Vec<Question>,
    pub source: Option<String>,
    pub span: Span,
}

#[derive(Debug)]
pub struct Question {
    pub id: String,
    pub label: String,
    /// Where one person may choose several, the answers may add up to more than those who answered.
    pub multiple: bool,
    /// Label and count, in the order of the questionnaire. Those who did not answer this question
    /// are not among them.
    pub answers: Vec<(String, u32)>,
}
