//! Sessions and the people received in them, without identity.

use std::collections::BTreeMap;

use crate::calendar::{Date, Hours};
use crate::diagnostics::Span;
use crate::model::{
    Action, AgeBand, Autonomy, Category, CharacteristicId, Dimension, Field, Gender, HeardBy,
    Known, Motive, OrganisationId, ProgrammeId, Redirect, Referral, SessionStatus, Status, StopId,
};

/// What happened at one passage.
#[derive(Debug)]
pub struct Session {
    pub programme: ProgrammeId,
    pub stop: StopId,
    pub date: Date,
    /// Which passage of the day by its hours, where the day has several.
    pub at: Option<Hours>,
    pub status: SessionStatus,
    pub presence: Option<Hours>,
    /// `None`: not recorded, which is not the same as none.
    pub slots: Option<Slots>,
    pub walk_ins: Option<u32>,
    /// Why it was cancelled or shortened; never public.
    pub remark: Option<String>,
    pub visits: Vec<Visit>,
    pub span: Span,
}

/// Appointment slots and what became of them (statuses of RDV Service Public).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slots {
    /// As many as the passage has when `None`.
    pub offered: Option<u32>,
    pub booked: u32,
    pub seen: u32,
    pub excused: u32,
    pub revoked: u32,
    pub noshow: u32,
}

/// One person received, without identity.
#[derive(Clone, Debug)]
pub struct Visit {
    pub age: AgeBand,
    pub gender: Gender,
    pub status: Status,
    pub motives: Vec<Motive>,
    pub actions: Vec<Action>,
    pub referral: Referral,
    pub heard_by: HeardBy,
    pub known_to_social_services: Known,
    pub rights_break: Known,
    pub first_contact: Known,
    pub french_speaking: Known,
    pub disability: Known,
    pub autonomy: Option<Autonomy>,
    pub redirect: Option<Redirect>,
    pub duration_minutes: Option<u32>,
    /// Organisations whose services were used or reached, each once.
    pub operators: Vec<OrganisationId>,
    /// By characteristic; a characteristic that is not there was not given. Sorted, each category
    /// once.
    pub more: BTreeMap<CharacteristicId, Vec<Category>>,
}

impl Visit {
    /// What the person is counted under. Several where the dimension is multiple, one otherwise;
    /// none where nothing was recorded of a dimension that has no word for "not given".
    pub fn categories(&self, dimension: &Dimension) -> Vec<Category> {
        fn codes<T: Copy>(values: &[T], code: fn(T) -> &'static str) -> Vec<Category> {
            values.iter().map(|value| Category::new(code(*value))).collect()
        }
        let field = match dimension {
            Dimension::Own(id) => return self.more.get(id).cloned().unwrap_or_default(),
            Dimension::Field(field) => *field,
        };
        match field {
            Field::Age => codes(&[self.age], AgeBand::code),
            Field::Gender => codes(&[self.gender], Gender::code),
            Field::Status => codes(&[self.status], Status::code),
            Field::Motives => codes(&self.motives, Motive::code),
            Field::Actions => codes(&self.actions, Action::code),
            Field::Referral => codes(&[self.referral], Referral::code),
            Field::HeardBy => codes(&[self.heard_by], HeardBy::code),
            Field::KnownToSocialServices => codes(&[self.known_to_social_services], Known::code),
            Field::RightsBreak => codes(&[self.rights_break], Known::code),
            Field::FirstContact => codes(&[self.first_contact], Known::code),
            Field::FrenchSpeaking => codes(&[self.french_speaking], Known::code),
            Field::Disability => codes(&[self.disability], Known::code),
            Field::Autonomy => codes(self.autonomy.as_slice(), Autonomy::code),
            Field::Redirect => codes(self.redirect.as_slice(), Redirect::code),
            Field::Operator => {
                self.operators.iter().map(|operator| Category::new(operator.as_str())).collect()
            }
        }
    }
}
