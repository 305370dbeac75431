//! Characteristics that follow from days, places, minutes and organisations of a record.

use crate::calendar::Date;
use crate::model::{Category, Characteristic, Derived, MeetingPlace, OrganisationId, Visit};

use super::dimension::Lists;

/// The category of those who were not contacted, or not met, yet, and of follow-ups that are open.
const WAITING: &str = "waiting";

/// The category of organisations that have none of their own.
const OTHER: &str = "other";

/// The fields of a record beside the person.
#[derive(Default)]
pub(super) struct Way<'a> {
    pub received_on: Option<Date>,
    pub contacted_on: Option<Date>,
    pub met_on: Option<Date>,
    /// First and last day of a follow-up.
    pub followed: Option<(Date, Option<Date>)>,
    pub referred_by: Option<&'a OrganisationId>,
    pub sent_to: Option<&'a OrganisationId>,
    pub place: Option<MeetingPlace>,
    pub minutes: Option<u32>,
}

/// Gives a person the categories of the characteristics that follow from the rest of the record.
pub(super) fn derive(person: &mut Visit, lists: Lists, way: &Way) {
    for own in lists.own() {
        if let Some(category) = own.derived.and_then(|derived| category(own, derived, way)) {
            person.more.insert(own.id.clone(), vec![category]);
        }
    }
}

fn category(own: &Characteristic, derived: Derived, way: &Way) -> Option<Category> {
    let named = |id: &str| {
        let mut all = own.categories.iter().map(|(code, _)| code);
        all.find(|code| code.as_str() == id).cloned()
    };
    let organisation = |id: &OrganisationId| named(id.as_str()).or_else(|| named(OTHER));
    let after = |first: Option<Date>, day: Option<Date>| {
        let first = first?;
        let Some(day) = day else { return named(WAITING) };
        class(own, u32::try_from((day - first).num_days()).ok()?)
    };
    match derived {
        Derived::ContactDelay => after(way.received_on, way.contacted_on),
        Derived::MeetingDelay => after(way.received_on, way.met_on),
        Derived::FollowUpLength => way.followed.and_then(|(first, last)| after(Some(first), last)),
        Derived::Duration => class(own, way.minutes?),
        Derived::Referrer => organisation(way.referred_by?),
        Derived::SentTo => organisation(way.sent_to?),
        Derived::MeetingPlace => {
            named(if way.place? == MeetingPlace::Home { "home" } else { "elsewhere" })
        }
    }
}

/// The first class that holds a number of days or minutes.
fn class(own: &Characteristic, number: u32) -> Option<Category> {
    let classes = own.categories.iter().zip(&own.limits);
    let mut classes = classes.filter(|((code, _), _)| code.as_str() != WAITING);
    let holds = |limit: &Option<u32>| limit.is_none_or(|limit| number <= limit);
    classes.find(|(_, limit)| holds(limit)).map(|((code, _), _)| code.clone())
}
