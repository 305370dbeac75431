//! What an import makes of rows before it is written: sessions with their visits, workshops and
//! receptions, in the codes of the records. The same form is made of what the records hold already,
//! so that the two can be compared.

use std::collections::BTreeMap;

use crate::calendar::{Date, Hours};
use crate::model::{
    Activity, CommuneCode, Dimension, Field, MeetingPlace, NOT_GIVEN, ProgrammeId, Reception,
    Session, SessionStatus, Slots, StopId, Tally, Visit, When, Workshop,
};

use super::columns::not_given;

/// What is known of one person: field or own list → codes. What was not given is not there.
pub(super) type Person = BTreeMap<Key, Vec<String>>;

/// In the order in which a visit is written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Told(Field),
    Duration,
    Own(String),
}

/// Which session: day, passage and place.
pub(super) type SessionKey = (Date, Option<Hours>, StopId);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SessionDraft {
    pub status: SessionStatus,
    pub presence: Option<Hours>,
    pub slots: Option<Slots>,
    pub walk_ins: Option<u32>,
    pub visits: Vec<Person>,
}

impl Default for SessionDraft {
    /// A session of which only visits are told was held.
    fn default() -> Self {
        SessionDraft {
            status: SessionStatus::Held,
            presence: None,
            slots: None,
            walk_ins: None,
            visits: Vec::new(),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct WorkshopDraft {
    pub date: Date,
    pub stop: Option<StopId>,
    pub commune: Option<CommuneCode>,
    pub programme: ProgrammeId,
    pub topic: String,
    pub participants: u32,
    /// Field → code → how many.
    pub counts: BTreeMap<Field, BTreeMap<String, u32>>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ReceptionDraft {
    pub date: Date,
    pub programme: ProgrammeId,
    pub place: MeetingPlace,
    pub person: Person,
}

/// Which tally: day, passage, place and measure.
pub(super) type TallyKey = (Date, Option<Hours>, StopId, String);

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct TallyDraft {
    pub total: u32,
    /// By what they are told apart, the numbers.
    pub rows: BTreeMap<Vec<(Key, String)>, u32>,
}

/// All that is imported, or all that is there.
#[derive(Clone, Debug, Default)]
pub(super) struct Drafts {
    pub sessions: BTreeMap<SessionKey, SessionDraft>,
    /// Of one day and place; those of a period or of a whole programme are not compared.
    pub tallies: BTreeMap<TallyKey, TallyDraft>,
    pub workshops: Vec<WorkshopDraft>,
    pub receptions: Vec<ReceptionDraft>,
}

impl SessionDraft {
    /// The same people, in any order.
    pub(super) fn sorted(mut self) -> Self {
        self.visits.sort();
        self
    }

    /// As the records read it: who came beyond the appointments came without one.
    pub(super) fn settled(mut self) -> Self {
        let beyond = self
            .slots
            .filter(|_| !self.visits.is_empty())
            .and_then(|slots| u32::try_from(self.visits.len()).ok()?.checked_sub(slots.seen));
        self.walk_ins = self.walk_ins.or(beyond);
        self
    }

    /// Whether it says all that the other says, and more. What was planned may come otherwise.
    pub(super) fn completes(&self, other: &SessionDraft) -> bool {
        let mut rest = self.visits.clone();
        let holds_all =
            other.visits.iter().all(|visit| match rest.iter().position(|own| own == visit) {
                Some(at) => {
                    rest.swap_remove(at);
                    true
                }
                None => false,
            });
        fn keeps<T: PartialEq>(own: &Option<T>, other: &Option<T>) -> bool {
            other.is_none() || own == other
        }
        let keeps_all = self.status == other.status
            && keeps(&self.presence, &other.presence)
            && keeps(&self.slots, &other.slots)
            && keeps(&self.walk_ins, &other.walk_ins);
        let says_more = !rest.is_empty() || !self.differs_in_visits_only(other);
        holds_all && says_more && (keeps_all || other.status == SessionStatus::Planned)
    }

    pub(super) fn differs_in_visits_only(&self, other: &SessionDraft) -> bool {
        self.status == other.status
            && self.presence == other.presence
            && self.slots == other.slots
            && self.walk_ins == other.walk_ins
    }
}

impl Drafts {
    /// The same, in any order.
    pub(super) fn same_as(&self, other: Drafts) -> bool {
        let sorted = |mut drafts: Drafts| {
            drafts.sessions =
                drafts.sessions.into_iter().map(|(key, session)| (key, session.sorted())).collect();
            drafts.workshops.sort();
            drafts.receptions.sort();
            (drafts.sessions, drafts.workshops, drafts.receptions, drafts.tallies)
        };
        sorted(self.clone()) == sorted(other)
    }

    /// What the records hold, in the form in which it would be imported.
    pub(super) fn of(activity: &Activity) -> Self {
        Drafts {
            sessions: activity
                .sessions
                .iter()
                .map(|session| {
                    ((session.date, session.at, session.stop.clone()), of_session(session))
                })
                .collect(),
            workshops: activity.workshops.iter().map(of_workshop).collect(),
            receptions: activity.receptions.iter().map(of_reception).collect(),
            tallies: activity.tallies.iter().filter_map(of_tally).collect(),
        }
    }
}

fn of_tally(tally: &Tally) -> Option<(TallyKey, TallyDraft)> {
    let When::Day { date, at } = tally.when else { return None };
    let key = |dimension: &Dimension| match dimension {
        Dimension::Field(field) => Key::Told(*field),
        Dimension::Own(list) => Key::Own(list.as_str().to_owned()),
    };
    let mut draft = TallyDraft { total: tally.total, rows: BTreeMap::new() };
    for table in &tally.tables {
        for (categories, n) in &table.rows {
            let mut told: Vec<(Key, String)> = table
                .dimensions
                .iter()
                .zip(categories)
                .map(|(dimension, category)| (key(dimension), category.as_str().to_owned()))
                .collect();
            told.sort();
            draft.rows.insert(told, *n);
        }
    }
    Some(((date, at, tally.stop.clone()?, tally.measure.as_str().to_owned()), draft))
}

pub(super) fn of_session(session: &Session) -> SessionDraft {
    SessionDraft {
        status: session.status,
        presence: session.presence,
        slots: session.slots,
        walk_ins: session.walk_ins,
        visits: session.visits.iter().map(of_visit).collect(),
    }
}

fn of_visit(visit: &Visit) -> Person {
    let mut person = Person::new();
    for field in Field::ALL {
        let codes = visit.categories(&Dimension::Field(*field));
        let given = codes
            .iter()
            .map(|category| category.as_str().to_owned())
            .filter(|code| not_given(*field) != Some(code.as_str()));
        let given: Vec<String> = given.collect();
        if !given.is_empty() {
            person.insert(Key::Told(*field), given);
        }
    }
    if let Some(minutes) = visit.duration_minutes {
        person.insert(Key::Duration, vec![minutes.to_string()]);
    }
    for (list, categories) in &visit.more {
        let given = categories
            .iter()
            .map(|category| category.as_str().to_owned())
            .filter(|code| code != NOT_GIVEN);
        let given: Vec<String> = given.collect();
        if !given.is_empty() {
            person.insert(Key::Own(list.as_str().to_owned()), given);
        }
    }
    person
}

fn of_workshop(workshop: &Workshop) -> WorkshopDraft {
    let mut counts: BTreeMap<Field, BTreeMap<String, u32>> = BTreeMap::new();
    for table in &workshop.tables {
        let [Dimension::Field(field)] = table.dimensions.as_slice() else { continue };
        let rows = table
            .rows
            .iter()
            .filter_map(|(categories, n)| Some((categories.first()?.as_str().to_owned(), *n)));
        counts.insert(*field, rows.collect());
    }
    WorkshopDraft {
        date: workshop.date,
        stop: workshop.stop.clone(),
        commune: workshop.commune.clone().filter(|_| workshop.stop.is_none()),
        programme: workshop.programme.clone(),
        topic: workshop.topic.clone(),
        participants: workshop.participants.unwrap_or(0),
        counts,
    }
}

fn of_reception(reception: &Reception) -> ReceptionDraft {
    ReceptionDraft {
        date: reception.date,
        programme: reception.programme.clone(),
        place: reception.place,
        person: of_visit(&reception.person),
    }
}
