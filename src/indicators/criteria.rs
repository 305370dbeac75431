//! What is asked of a visit, one criterion a line: the codes it can have and how a visit marks
//! them. A new breakdown is one line here and its words in the locale files.

use crate::model::{
    Action, AgeBand, Autonomy, Field, Gender, HeardBy, Known, Motive, Redirect, Referral, Status,
    Visit,
};

/// A question about visits with a closed list of answers.
pub(super) struct Criterion {
    /// The dimension's name.
    pub id: &'static str,
    /// The key of a visit in which it is written.
    pub field: Field,
    /// What one answer counts: visits where there is one answer a visit, requests or acts where
    /// there are several.
    pub measure: &'static str,
    /// The answers in the order in which tables show them.
    pub codes: fn() -> Vec<&'static str>,
    /// Answers taken together under a name of their own.
    pub groups: &'static [Group],
    /// The answers of one visit, one bit each.
    marks: fn(&Visit) -> u32,
    /// The answer of people who were received and not described.
    pub unknown: Option<&'static str>,
    /// Whether it tells something that the people concerned would not want to be told of them.
    pub sensitive: bool,
}

pub(super) struct Group {
    pub code: &'static str,
    pub of: &'static [&'static str],
}

/// Groups with a name that no table prints as a row: minors.
pub(super) const NAMED: &[(&str, &[&str])] = &[("age", &["<12", "12-17"])];

impl Criterion {
    /// The places of a visit's answers in the list of codes.
    pub fn answers(&self, visit: &Visit) -> impl Iterator<Item = usize> + use<> {
        let mut marks = (self.marks)(visit);
        std::iter::from_fn(move || {
            let place = marks.trailing_zeros();
            marks &= marks.wrapping_sub(1);
            (place < 32).then_some(place as usize)
        })
    }

    pub fn is_multiple(&self) -> bool {
        self.measure != VISITS
    }
}

pub(super) const VISITS: &str = "visits";
pub(super) const REQUESTS: &str = "requests";
pub(super) const ACTS: &str = "acts";
pub(super) const APPOINTMENTS: &str = "appointments";

const NOT_GIVEN: &str = "not_given";
const NON_COMMUNIQUE: &str = "non communiqué";
pub(super) const NO_REDIRECT: &str = "none";

/// The criteria in the order in which reports show them.
pub(super) const CRITERIA: &[Criterion] = &[
    Criterion {
        id: "age",
        field: Field::Age,
        measure: VISITS,
        codes: || codes(AgeBand::ALL, AgeBand::code),
        // S0 preamble: « moins de 30 ans » and « plus de 70 ans ».
        groups: &[
            Group { code: "under-30", of: &["<12", "12-17", "18-24", "25-29"] },
            Group { code: "30-69", of: &["30-34", "35-39", "40-59", "60-69"] },
        ],
        marks: |visit| 1 << visit.age as u32,
        unknown: Some(NON_COMMUNIQUE),
        sensitive: false,
    },
    Criterion {
        id: "gender",
        field: Field::Gender,
        measure: VISITS,
        codes: || codes(Gender::ALL, Gender::code),
        groups: &[],
        marks: |visit| 1 << visit.gender as u32,
        unknown: Some(NON_COMMUNIQUE),
        sensitive: false,
    },
    Criterion {
        id: "status",
        field: Field::Status,
        measure: VISITS,
        codes: || codes(Status::ALL, Status::code),
        groups: &[],
        marks: |visit| 1 << visit.status as u32,
        unknown: Some(NON_COMMUNIQUE),
        sensitive: false,
    },
    Criterion {
        id: "motive",
        field: Field::Motives,
        measure: REQUESTS,
        codes: || codes(Motive::ALL, Motive::code),
        groups: &[],
        marks: |visit| visit.motives.iter().fold(0, |marks, motive| marks | 1 << *motive as u32),
        unknown: None,
        sensitive: true,
    },
    Criterion {
        id: "action",
        field: Field::Actions,
        measure: ACTS,
        codes: || codes(Action::ALL, Action::code),
        groups: &[],
        marks: |visit| visit.actions.iter().fold(0, |marks, action| marks | 1 << *action as u32),
        unknown: None,
        sensitive: false,
    },
    Criterion {
        id: "referral",
        field: Field::Referral,
        measure: VISITS,
        codes: || codes(Referral::ALL, Referral::code),
        groups: &[],
        marks: |visit| 1 << visit.referral as u32,
        unknown: Some(NOT_GIVEN),
        sensitive: false,
    },
    Criterion {
        id: "heard-by",
        field: Field::HeardBy,
        measure: VISITS,
        codes: || codes(HeardBy::ALL, HeardBy::code),
        groups: &[],
        marks: |visit| 1 << visit.heard_by as u32,
        unknown: Some(NOT_GIVEN),
        sensitive: false,
    },
    known(
        "social-services",
        Field::KnownToSocialServices,
        |visit| 1 << visit.known_to_social_services as u32,
        true,
    ),
    known("rights-break", Field::RightsBreak, |visit| 1 << visit.rights_break as u32, true),
    known("first-contact", Field::FirstContact, |visit| 1 << visit.first_contact as u32, false),
    known(
        "french-speaking",
        Field::FrenchSpeaking,
        |visit| 1 << visit.french_speaking as u32,
        false,
    ),
    known("disability", Field::Disability, |visit| 1 << visit.disability as u32, true),
    Criterion {
        id: "autonomy",
        field: Field::Autonomy,
        measure: VISITS,
        codes: || with(codes(Autonomy::ALL, Autonomy::code), NOT_GIVEN),
        groups: &[],
        marks: |visit| {
            1 << visit.autonomy.map_or(Autonomy::ALL.len(), |autonomy| autonomy as usize)
        },
        unknown: Some(NOT_GIVEN),
        sensitive: false,
    },
    Criterion {
        id: "redirect",
        field: Field::Redirect,
        measure: VISITS,
        codes: || with(codes(Redirect::ALL, Redirect::code), NO_REDIRECT),
        groups: &[],
        marks: |visit| {
            1 << visit.redirect.map_or(Redirect::ALL.len(), |redirect| redirect as usize)
        },
        unknown: Some(NO_REDIRECT),
        sensitive: false,
    },
];

/// A yes-or-no question.
const fn known(
    id: &'static str,
    field: Field,
    marks: fn(&Visit) -> u32,
    sensitive: bool,
) -> Criterion {
    Criterion {
        id,
        field,
        measure: VISITS,
        codes: || codes(Known::ALL, Known::code),
        groups: &[],
        marks,
        unknown: Some(NOT_GIVEN),
        sensitive,
    }
}

pub(super) fn criterion(id: &str) -> Option<&'static Criterion> {
    CRITERIA.iter().find(|criterion| criterion.id == id)
}

fn codes<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|item| code(*item)).collect()
}

fn with(mut codes: Vec<&'static str>, last: &'static str) -> Vec<&'static str> {
    codes.push(last);
    codes
}
