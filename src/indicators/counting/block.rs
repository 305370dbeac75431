//! The counters of one month, stop and moment: what is counted of sessions, and the answers of the
//! people received.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::indicators::cells::{ACCESS, Cell, OUTCOME, Symbol};
use crate::indicators::criteria::{APPOINTMENTS, CRITERIA, Criterion, VISITS};
use crate::model::{Dimension, Entry, NOT_GIVEN, Session, Slots};

/// What is counted of sessions as such. The first ones are about the service, the later ones about
/// persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::indicators) enum Tally {
    SessionsPlanned,
    SessionsHeld,
    SessionsCancelled,
    /// Passages that took place as far as anybody knows, without a session record.
    SessionsUnrecorded,
    SlotsOffered,
    /// Slots of passages that did not take place.
    SlotsCancelled,
    PresenceMinutes,
    PresenceUnrecorded,
    /// Cancelled sessions whose record has the outcome of appointments.
    CancelledRecorded,
    /// Held sessions whose record lacks the outcome of appointments.
    SlotsUnrecorded,
    WalkInsUnrecorded,
    /// Held sessions that do not say how many people came.
    ReceivedUnrecorded,
    /// Counts of visitors made by hand or by a machine, beside sessions.
    Tallied,
    Booked,
    Seen,
    Excused,
    Revoked,
    NoShow,
    WalkIns,
    Received,
    /// Visits that are described one by one.
    Described,
}

impl Tally {
    pub(in crate::indicators) const ALL: &'static [(Tally, &'static str)] = &[
        (Tally::SessionsPlanned, "sessions-planned"),
        (Tally::SessionsHeld, "sessions-held"),
        (Tally::SessionsCancelled, "sessions-cancelled"),
        (Tally::SessionsUnrecorded, "sessions-unrecorded"),
        (Tally::SlotsOffered, "slots-offered"),
        (Tally::SlotsCancelled, "slots-cancelled"),
        (Tally::PresenceMinutes, "presence-minutes"),
        (Tally::PresenceUnrecorded, "presence-unrecorded"),
        (Tally::CancelledRecorded, "cancelled-recorded"),
        (Tally::SlotsUnrecorded, "slots-unrecorded"),
        (Tally::WalkInsUnrecorded, "walk-ins-unrecorded"),
        (Tally::ReceivedUnrecorded, "received-unrecorded"),
        (Tally::Tallied, "tallied"),
        (Tally::Booked, "booked"),
        (Tally::Seen, "seen"),
        (Tally::Excused, "excused"),
        (Tally::Revoked, "revoked"),
        (Tally::NoShow, "noshow"),
        (Tally::WalkIns, "walk-ins"),
        (Tally::Received, "received"),
        (Tally::Described, "described"),
    ];
}

/// Where the counters of a criterion begin in a block.
fn offsets() -> &'static [usize] {
    static OFFSETS: OnceLock<Vec<usize>> = OnceLock::new();
    OFFSETS.get_or_init(|| {
        let mut at = Tally::ALL.len();
        let ends = CRITERIA.iter().map(|criterion| {
            at += (criterion.codes)().len();
            at
        });
        std::iter::once(Tally::ALL.len()).chain(ends).collect()
    })
}

/// The counters of one month, stop and moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::indicators) struct Block(Vec<u64>);

impl Default for Block {
    fn default() -> Self {
        Block(vec![0; offsets()[CRITERIA.len()]])
    }
}

impl Block {
    pub(in crate::indicators) fn tally(&self, tally: Tally) -> u64 {
        self.0[tally as usize]
    }

    /// Counters added up, each with its sign.
    pub(super) fn sum(&self, counters: &[(usize, bool)]) -> u64 {
        let signed = |wanted: bool| {
            counters
                .iter()
                .filter(|(_, sign)| *sign == wanted)
                .map(|(place, _)| self.0[*place])
                .sum::<u64>()
        };
        signed(true) - signed(false)
    }

    /// Honoured appointments are those of held sessions; other outcomes are recorded of cancelled
    /// sessions too.
    pub(super) fn occasions(&self, cell: &Cell) -> u64 {
        let is_seen = || cell.category(OUTCOME).is_some_and(|outcome| **outcome == *"seen");
        let more = if cell.category(ACCESS).is_some() {
            0
        } else if cell.measure.as_ref() == APPOINTMENTS {
            if is_seen() { 0 } else { self.tally(Tally::CancelledRecorded) }
        } else {
            self.tally(Tally::Tallied)
        };
        self.tally(Tally::SessionsHeld) + more
    }

    pub(super) fn add(&mut self, tally: Tally, n: u64) {
        self.0[tally as usize] += n;
    }

    /// The counters that are not zero, by name: `seen`, `age=70+`.
    pub(in crate::indicators) fn named(&self) -> BTreeMap<String, u64> {
        names()
            .iter()
            .zip(&self.0)
            .filter(|(_, n)| **n > 0)
            .map(|(name, n)| (name.clone(), *n))
            .collect()
    }

    /// The block of these counters. Names that are not known any more count nothing.
    pub(in crate::indicators) fn of_named(named: &BTreeMap<String, u64>) -> Self {
        let mut block = Block::default();
        for (place, name) in names().iter().enumerate() {
            block.0[place] = named.get(name).copied().unwrap_or(0);
        }
        block
    }
}

fn names() -> &'static [String] {
    static NAMES: OnceLock<Vec<String>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let tallies = Tally::ALL.iter().map(|(_, name)| (*name).to_owned());
        let codes = CRITERIA.iter().flat_map(|criterion| {
            (criterion.codes)().into_iter().map(move |code| format!("{}={code}", criterion.id))
        });
        tallies.chain(codes).collect()
    })
}

impl Block {
    /// Appointments at a passage that did not take place: no one was seen.
    pub(super) fn cancelled(&mut self, slots: Slots) {
        let Slots { excused, revoked, noshow, .. } = slots;
        let outcomes =
            [(Tally::Excused, excused), (Tally::Revoked, revoked), (Tally::NoShow, noshow)];
        for (tally, n) in outcomes {
            self.add(tally, u64::from(n));
            self.add(Tally::Booked, u64::from(n));
        }
        self.add(Tally::CancelledRecorded, 1);
    }

    /// Hands back how many people were received.
    pub(super) fn held(&mut self, session: &Session, tallies: &[Entry]) -> u64 {
        self.add(Tally::SessionsHeld, 1);
        match session.presence {
            Some(hours) => self.add(Tally::PresenceMinutes, u64::from(hours.minutes())),
            None => self.add(Tally::PresenceUnrecorded, 1),
        }
        let described =
            session.visits.len() as u64 + tallies.iter().map(|tally| tally.n).sum::<u64>();
        let mut received = 0;
        match session.slots {
            Some(slots) => {
                let counted = [
                    (Tally::Booked, slots.booked),
                    (Tally::Seen, slots.seen),
                    (Tally::Excused, slots.excused),
                    (Tally::Revoked, slots.revoked),
                    (Tally::NoShow, slots.noshow),
                ];
                counted.iter().for_each(|(tally, n)| self.add(*tally, u64::from(*n)));
                received += u64::from(slots.seen);
            }
            None => self.add(Tally::SlotsUnrecorded, 1),
        }
        match session.walk_ins {
            Some(n) => {
                self.add(Tally::WalkIns, u64::from(n));
                received += u64::from(n);
            }
            None => self.add(Tally::WalkInsUnrecorded, 1),
        }
        if session.slots.is_none() && session.walk_ins.is_none() && described == 0 {
            self.add(Tally::ReceivedUnrecorded, 1);
        }
        let received = received.max(described);
        self.add(Tally::Received, received);
        for (criterion, start) in CRITERIA.iter().zip(offsets()) {
            for visit in &session.visits {
                criterion.answers(visit).for_each(|answer| self.0[start + answer] += 1);
            }
        }
        self.add(Tally::Described, session.visits.len() as u64);
        self.describe(tallies, received - session.visits.len() as u64);
        received
    }

    /// Adds the answers of people who were counted together, and of those of whom nothing was
    /// asked.
    pub(super) fn describe(&mut self, tallies: &[Entry], people: u64) {
        self.add(Tally::Described, tallies.iter().map(|tally| tally.n).sum());
        for (criterion, start) in CRITERIA.iter().zip(offsets()) {
            let mut told = 0;
            for tally in tallies {
                for (categories, n) in
                    tally.counts(&[Dimension::Field(criterion.field)]).unwrap_or_default()
                {
                    let code = categories.first().map_or("", |category| category.as_str());
                    let answer = (criterion.codes)().iter().position(|known| {
                        *known == code || (code == NOT_GIVEN && Some(*known) == criterion.unknown)
                    });
                    if let Some(answer) = answer {
                        self.0[start + answer] += n;
                        told += n;
                    }
                }
            }
            let unknown = criterion
                .unknown
                .and_then(|code| (criterion.codes)().iter().position(|known| *known == code));
            if let Some(answer) = unknown {
                self.0[start + answer] += people.saturating_sub(told);
            }
        }
    }
}

/// The counters of some answers to a question.
pub(super) fn counters_of(criterion: &Criterion, codes: &[Symbol]) -> Vec<(usize, bool)> {
    let start = CRITERIA
        .iter()
        .zip(offsets())
        .find(|(known, _)| known.id == criterion.id)
        .map_or(0, |(_, start)| *start);
    let known = (criterion.codes)();
    let place = |code: &Symbol| known.iter().position(|known| *known == code.as_ref());
    codes.iter().filter_map(place).map(|place| (start + place, true)).collect()
}

/// The counters of a block that make up a cell of which no answers are asked, each with its sign:
/// true adds.
pub(super) fn counters(cell: &Cell) -> Vec<(usize, bool)> {
    let one = |tally: Tally| vec![(tally as usize, true)];
    match (
        cell.measure.as_ref(),
        cell.category(OUTCOME).map(AsRef::as_ref),
        cell.category(ACCESS).map(AsRef::as_ref),
    ) {
        (APPOINTMENTS, None, _) => one(Tally::Booked),
        (APPOINTMENTS, Some("seen"), _) | (VISITS, _, Some("appointment")) => one(Tally::Seen),
        (APPOINTMENTS, Some("excused"), _) => one(Tally::Excused),
        (APPOINTMENTS, Some("revoked"), _) => one(Tally::Revoked),
        (APPOINTMENTS, Some("noshow"), _) => one(Tally::NoShow),
        (VISITS, _, None) => one(Tally::Received),
        (VISITS, _, Some("walk-in")) => one(Tally::WalkIns),
        (VISITS, _, Some("unknown")) => vec![
            (Tally::Received as usize, true),
            (Tally::Seen as usize, false),
            (Tally::WalkIns as usize, false),
        ],
        (measure, _, _) => {
            let whole = |(criterion, start): (&Criterion, &usize)| {
                (criterion.measure == measure).then(|| {
                    (*start..start + (criterion.codes)().len()).map(|place| (place, true)).collect()
                })
            };
            CRITERIA.iter().zip(offsets()).find_map(whole).unwrap_or_default()
        }
    }
}
