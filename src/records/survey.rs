//! A survey wave as written: how many were asked, how many answered, and what, in counts.

use schemars::JsonSchema;
use serde::Deserialize;

use super::notation::{Id, Text, Written};
use crate::calendar::Date;

/// One wave of a survey.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SurveyRecord {
    pub id: Written<Id>,
    pub programme: Option<Written<Id>>,
    pub title: Written<Text>,
    pub from: Written<Date>,
    pub until: Written<Date>,
    /// People asked.
    pub asked: Written<u32>,
    /// People who answered at least one question.
    pub answered: Written<u32>,
    pub questions: Vec<QuestionRecord>,
    pub source: Option<Written<Text>>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionRecord {
    pub id: Written<Id>,
    pub label: Written<Text>,
    /// `true` where one person may choose several answers.
    pub multiple: Option<Written<bool>>,
    /// In the order of the questionnaire.
    pub answers: Vec<AnswerRecord>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerRecord {
    pub label: Written<Text>,
    pub n: Written<u32>,
}
