//! Activity to counts: one block of counters for each month, stop and moment of the week. Everything that is printed is a
//! sum over blocks, so a million visits are walked through once, whatever the number of tables.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::calendar::{Date, Datelike, Hours, IsoWeek, Period, Time, Weekday};
use crate::diagnostics::Diagnostic;
use crate::model::{Model, Programme, ProgrammeId, Service, Session, SessionStatus, Stop, StopId};
use crate::schedule::{Passage, Schedule, State};

use super::cells::{ACCESS, Cell, MOMENT, OUTCOME, PLACE, Space, Symbol, TIME};
use super::criteria::{APPOINTMENTS, CRITERIA, Criterion, VISITS};

/// What is counted of sessions as such. The first ones are about the service, the later ones about persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tally {
    SessionsPlanned,
    SessionsHeld,
    SessionsCancelled,
    /// Passages that took place as far as anybody knows, without a session record.
    SessionsUnrecorded,
    SlotsOffered,
    PresenceMinutes,
    PresenceUnrecorded,
    /// Held sessions that do not say what became of the appointments.
    SlotsUnrecorded,
    WalkInsUnrecorded,
    /// Held sessions that do not say how many people came.
    ReceivedUnrecorded,
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
    pub(super) const ALL: &'static [(Tally, &'static str)] = &[
        (Tally::SessionsPlanned, "sessions-planned"),
        (Tally::SessionsHeld, "sessions-held"),
        (Tally::SessionsCancelled, "sessions-cancelled"),
        (Tally::SessionsUnrecorded, "sessions-unrecorded"),
        (Tally::SlotsOffered, "slots-offered"),
        (Tally::PresenceMinutes, "presence-minutes"),
        (Tally::PresenceUnrecorded, "presence-unrecorded"),
        (Tally::SlotsUnrecorded, "slots-unrecorded"),
        (Tally::WalkInsUnrecorded, "walk-ins-unrecorded"),
        (Tally::ReceivedUnrecorded, "received-unrecorded"),
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
pub(super) struct Block(Vec<u64>);

impl Default for Block {
    fn default() -> Self {
        Block(vec![0; offsets()[CRITERIA.len()]])
    }
}

impl Block {
    pub(super) fn tally(&self, tally: Tally) -> u64 {
        self.0[tally as usize]
    }

    fn add(&mut self, tally: Tally, n: u64) {
        self.0[tally as usize] += n;
    }

    /// The counters that are not zero, by name: `seen`, `age=70+`.
    pub(super) fn named(&self) -> BTreeMap<String, u64> {
        names().iter().zip(&self.0).filter(|(_, n)| **n > 0).map(|(name, n)| (name.clone(), *n)).collect()
    }

    /// The block of these counters; names that are not known any more are handed back.
    pub(super) fn of_named(named: &BTreeMap<String, u64>) -> (Self, Vec<String>) {
        let (mut block, mut unknown) = (Block::default(), Vec::new());
        for (name, n) in named {
            match names().iter().position(|known| known == name) {
                Some(place) => block.0[place] = *n,
                None => unknown.push(name.clone()),
            }
        }
        (block, unknown)
    }
}

fn names() -> &'static [String] {
    static NAMES: OnceLock<Vec<String>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let tallies = Tally::ALL.iter().map(|(_, name)| (*name).to_owned());
        let codes = CRITERIA.iter().flat_map(|criterion| (criterion.codes)().into_iter().map(move |code| format!("{}={code}", criterion.id)));
        tallies.chain(codes).collect()
    })
}

/// A moment of the week: the weekday and the part of the day in which a session starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moment {
    /// 0 for Monday.
    pub weekday: u8,
    pub part: Part,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Morning,
    Afternoon,
    Evening,
    Unknown,
}

impl Part {
    pub(super) const ALL: [Part; 4] = [Part::Morning, Part::Afternoon, Part::Evening, Part::Unknown];

    fn of(hours: Option<Hours>) -> Self {
        let at = |hour| Time::from_hms_opt(hour, 0, 0).expect("noon and six o'clock exist");
        match hours.map(|hours| hours.start) {
            None => Part::Unknown,
            Some(start) if start < at(12) => Part::Morning,
            Some(start) if start < at(18) => Part::Afternoon,
            Some(_) => Part::Evening,
        }
    }

    pub(super) fn code(self) -> &'static str {
        match self {
            Part::Morning => "morning",
            Part::Afternoon => "afternoon",
            Part::Evening => "evening",
            Part::Unknown => "unknown",
        }
    }
}

pub(super) const WEEKDAYS: [Weekday; 7] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

const WEEKDAY_CODES: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

impl Moment {
    pub(super) fn weekday_code(self) -> &'static str {
        WEEKDAY_CODES[usize::from(self.weekday) % 7]
    }

    pub(super) fn code(self) -> String {
        format!("{} {}", self.weekday_code(), self.part.code())
    }

    /// The weekday and, where the category names one, the part of the day.
    fn read(category: &str) -> (Option<u8>, Option<Part>) {
        let (weekday, part) = category.split_once(' ').map_or((category, None), |(weekday, part)| (weekday, Some(part)));
        let weekday = WEEKDAY_CODES.iter().position(|code| *code == weekday).and_then(|at| u8::try_from(at).ok());
        (weekday, part.and_then(|part| Part::ALL.into_iter().find(|known| known.code() == part)))
    }
}

/// All that was counted of one programme up to a day.
#[derive(Debug)]
pub(super) struct Counts {
    pub months: BTreeMap<Period, BTreeMap<(StopId, Moment), Block>>,
    /// Slots offered and passages that take place, by ISO week; the schedule's whole length.
    pub weeks: BTreeMap<IsoWeek, Week>,
    pub space: Space,
    index: Index,
}

/// The blocks in a row, for summing them up by coordinates.
#[derive(Debug, Default)]
struct Index {
    entries: Vec<Entry>,
    /// Where each month's entries begin and end.
    months: BTreeMap<Period, std::ops::Range<usize>>,
    /// The stops of every place, by their number.
    places: BTreeMap<Symbol, BTreeSet<usize>>,
}

#[derive(Debug)]
struct Entry {
    stop: usize,
    moment: Moment,
    block: Block,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Week {
    pub passages: u64,
    pub slots_offered: u64,
}

/// Counts what happened in a programme up to a day.
pub(super) fn count(model: &Model, schedule: &Schedule, programme: &Programme, today: Date) -> (Counts, Vec<Diagnostic>) {
    let mut counts = Counts { months: BTreeMap::new(), weeks: BTreeMap::new(), space: Space::default(), index: Index::default() };
    let is_ours = |stop: &StopId| model.service.stops.get(stop).is_some_and(|stop| stop.programme == programme.id);
    let mut recorded = Recorded::of(model, &programme.id);
    for passage in schedule.passages.iter().filter(|passage| is_ours(&passage.stop)) {
        let session = recorded.take(passage);
        counts.weekly(passage, session);
        if passage.date <= today {
            counts.passage(passage, session);
        }
    }
    let mut diagnostics = Vec::new();
    for session in recorded.left() {
        if session.date > today {
            continue;
        }
        counts.without_passage(session);
        if session.status != SessionStatus::Cancelled {
            let message = format!("no passage of `{}` is planned on {}: is the date right?", session.stop, session.date);
            let hint = "correct the date, or add the passage to records/exceptions.yaml";
            diagnostics.push(Diagnostic::warning("session-without-passage", session.span.clone(), message).hint(hint));
        }
    }
    counts.lay_out(&model.service);
    (counts, diagnostics)
}

/// Session records that no passage has claimed yet.
struct Recorded<'a> {
    by_place: BTreeMap<(StopId, Date), Vec<Option<&'a Session>>>,
}

impl<'a> Recorded<'a> {
    fn of(model: &'a Model, programme: &ProgrammeId) -> Self {
        let mut by_place: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for session in &model.activity.sessions {
            if model.service.stops.get(&session.stop).is_some_and(|stop| stop.programme == *programme) {
                by_place.entry((session.stop.clone(), session.date)).or_default().push(Some(session));
            }
        }
        Recorded { by_place }
    }

    /// The session held at a passage: of its stop and day and, where the record says so, of its hours.
    fn take(&mut self, passage: &Passage) -> Option<&'a Session> {
        if matches!(passage.state, State::Lost(_)) {
            return None;
        }
        let sessions = self.by_place.get_mut(&(passage.stop.clone(), passage.date))?;
        let fits = |exactly: bool| {
            move |session: &Option<&Session>| session.is_some_and(|s| if exactly { s.at == Some(passage.hours) } else { s.at.is_none() })
        };
        let place = sessions.iter().position(fits(true)).or_else(|| sessions.iter().position(fits(false)))?;
        sessions[place].take()
    }

    fn left(&self) -> impl Iterator<Item = &'a Session> {
        self.by_place.values().flatten().filter_map(|session| *session)
    }
}

impl Counts {
    fn weekly(&mut self, passage: &Passage, session: Option<&Session>) {
        if !takes_place(passage, session) {
            return;
        }
        let week = self.weeks.entry(IsoWeek::of(passage.date)).or_default();
        week.passages += 1;
        week.slots_offered += slots_offered(passage, session);
    }

    fn passage(&mut self, passage: &Passage, session: Option<&Session>) {
        if matches!(passage.state, State::Lost(_)) {
            return;
        }
        let block = self.block(&passage.stop, passage.date, Some(passage.hours));
        block.add(Tally::SessionsPlanned, 1);
        if !takes_place(passage, session) {
            block.add(Tally::SessionsCancelled, 1);
            return;
        }
        block.add(Tally::SlotsOffered, slots_offered(passage, session));
        match session {
            Some(session) if session.status == SessionStatus::Held => block.held(session),
            _ => block.add(Tally::SessionsUnrecorded, 1),
        }
    }

    /// A session that no passage explains was held all the same.
    fn without_passage(&mut self, session: &Session) {
        if session.status != SessionStatus::Held {
            return;
        }
        let offered = session.slots.and_then(|slots| slots.offered).unwrap_or(0);
        let block = self.block(&session.stop, session.date, session.at.or(session.presence));
        block.add(Tally::SlotsOffered, u64::from(offered));
        block.held(session);
        let week = self.weeks.entry(IsoWeek::of(session.date)).or_default();
        week.passages += 1;
        week.slots_offered += u64::from(offered);
    }

    fn block(&mut self, stop: &StopId, date: Date, hours: Option<Hours>) -> &mut Block {
        let weekday = u8::try_from(date.weekday().num_days_from_monday()).unwrap_or(0);
        let moment = Moment { weekday, part: Part::of(hours) };
        self.months.entry(Period::month_of(date)).or_default().entry((stop.clone(), moment)).or_default()
    }
}

fn takes_place(passage: &Passage, session: Option<&Session>) -> bool {
    passage.takes_place() && session.is_none_or(|session| session.status != SessionStatus::Cancelled)
}

/// As many as the session says, else as the passage has.
fn slots_offered(passage: &Passage, session: Option<&Session>) -> u64 {
    let said = session.and_then(|session| session.slots).and_then(|slots| slots.offered);
    u64::from(said.unwrap_or(passage.slots))
}

impl Block {
    fn held(&mut self, session: &Session) {
        self.add(Tally::SessionsHeld, 1);
        match session.presence {
            Some(hours) => self.add(Tally::PresenceMinutes, u64::from(hours.minutes())),
            None => self.add(Tally::PresenceUnrecorded, 1),
        }
        let described = session.visits.len() as u64;
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
        self.add(Tally::Described, described);
        for (criterion, start) in CRITERIA.iter().zip(offsets()) {
            for visit in &session.visits {
                criterion.answers(visit).for_each(|answer| self.0[start + answer] += 1);
            }
            let unknown = criterion.unknown.and_then(|code| (criterion.codes)().iter().position(|known| *known == code));
            if let Some(answer) = unknown {
                self.0[start + answer] += received - described;
            }
        }
    }
}

/// Categories of places. Stops, communes, cantons and territories may share an id, so each says what it is.
pub(super) fn stop_category(id: &str) -> String {
    format!("stop {id}")
}

pub(super) fn territory_category(id: &str) -> String {
    format!("territory {id}")
}

impl Counts {
    /// Draws the trees of all dimensions from what was counted.
    fn lay_out(&mut self, service: &Service) {
        for month in self.months.keys() {
            let (year, quarter) = (Period::year_of(month.first()).to_string(), Period::quarter_of(month.first()).to_string());
            let time = self.space.dimension(TIME);
            time.add(&year, None);
            time.add(&quarter, Some(&year));
            time.add(&month.to_string(), Some(&quarter));
        }
        let keys: BTreeSet<&(StopId, Moment)> = self.months.values().flat_map(BTreeMap::keys).collect();
        let mut numbers: BTreeMap<&StopId, usize> = BTreeMap::new();
        for (stop, moment) in keys {
            let weekday = moment.weekday_code();
            self.space.dimension(MOMENT).add(weekday, None);
            self.space.dimension(MOMENT).add(&moment.code(), Some(weekday));
            let Some(stop) = service.stops.get(stop) else { continue };
            let path = path_of(service, stop);
            let next = numbers.len();
            let number = *numbers.entry(&stop.id).or_insert(next);
            for (index, category) in path.iter().enumerate() {
                let parent = index.checked_sub(1).map(|above| path[above].as_str());
                self.space.dimension(PLACE).add(category, parent);
                self.index.places.entry(category.as_str().into()).or_default().insert(number);
            }
        }
        for (month, blocks) in &self.months {
            let first = self.index.entries.len();
            let numbered = blocks.iter().filter_map(|((stop, moment), block)| Some((*numbers.get(stop)?, *moment, block)));
            self.index.entries.extend(numbered.map(|(stop, moment, block)| Entry { stop, moment, block: block.clone() }));
            self.index.months.insert(*month, first..self.index.entries.len());
        }
        for code in ["seen", "excused", "revoked", "noshow"] {
            self.space.dimension(OUTCOME).add(code, None);
        }
        for code in ["appointment", "walk-in", "unknown"] {
            self.space.dimension(ACCESS).add(code, None);
        }
        for criterion in CRITERIA {
            let dimension = self.space.dimension(criterion.id);
            for group in criterion.groups {
                dimension.add(group.code, None);
                group.of.iter().for_each(|code| dimension.add(code, Some(group.code)));
            }
            (criterion.codes)().iter().for_each(|code| dimension.add(code, None));
        }
    }

    /// The true number of a cell; `None` where there is nothing that could be counted: no session was held.
    pub(super) fn value(&self, cell: &Cell) -> Option<u64> {
        let counters = counters(cell);
        let mut held = 0;
        let mut sum = 0;
        for block in self.blocks(cell) {
            held += block.tally(Tally::SessionsHeld);
            sum += counters.iter().map(|(place, sign)| if *sign { block.0[*place] } else { 0 }).sum::<u64>();
            sum -= counters.iter().map(|(place, sign)| if *sign { 0 } else { block.0[*place] }).sum::<u64>();
        }
        (held > 0).then_some(sum)
    }

    /// The sum of one tally over the coordinates of a cell.
    pub(super) fn tally(&self, cell: &Cell, tally: Tally) -> u64 {
        self.blocks(cell).map(|block| block.tally(tally)).sum()
    }

    fn blocks<'a>(&'a self, cell: &Cell) -> impl Iterator<Item = &'a Block> + use<'a> {
        let period: Option<Period> = cell.category(TIME).and_then(|time| time.parse().ok());
        let place = cell.category(PLACE).map(|place| self.index.places.get(place));
        let moment = cell.category(MOMENT).map(|moment| Moment::read(moment));
        let months = self.index.months.iter().filter(move |(month, _)| period.is_none_or(|period| period.contains(month.first())));
        let entries = months.flat_map(|(_, range)| &self.index.entries[range.clone()]);
        let fits = move |entry: &&Entry| {
            place.is_none_or(|stops| stops.is_some_and(|stops| stops.contains(&entry.stop)))
                && moment.is_none_or(|(weekday, part)| weekday == Some(entry.moment.weekday) && part.is_none_or(|part| part == entry.moment.part))
        };
        entries.filter(fits).map(|entry| &entry.block)
    }

    /// The stops at which anything was planned or held in a period.
    pub(super) fn stops_in(&self, period: Period) -> BTreeSet<&StopId> {
        let months = self.months.iter().filter(|(month, _)| period.contains(month.first()));
        months.flat_map(|(_, blocks)| blocks.keys().map(|(stop, _)| stop)).collect()
    }

    /// The stops and moments at which sessions were held in a period.
    pub(super) fn held_in(&self, period: Period) -> BTreeSet<(&StopId, Moment)> {
        let months = self.months.iter().filter(|(month, _)| period.contains(month.first()));
        let held = months.flat_map(|(_, blocks)| blocks).filter(|(_, block)| block.tally(Tally::SessionsHeld) > 0);
        held.map(|((stop, moment), _)| (stop, *moment)).collect()
    }
}

/// From the territory down to the stop.
fn path_of(service: &Service, stop: &Stop) -> Vec<String> {
    let commune = service.commune_of(stop);
    let mut path = Vec::new();
    path.extend(service.territory_id_of(commune).map(|id| territory_category(id.as_str())));
    path.extend(commune.canton.as_ref().map(|id| format!("canton {id}")));
    path.push(format!("commune {}", commune.code));
    path.push(stop_category(stop.id.as_str()));
    path
}

/// The counters of a block that make up a cell, each with its sign: true adds.
fn counters(cell: &Cell) -> Vec<(usize, bool)> {
    let one = |tally: Tally| vec![(tally as usize, true)];
    if let Some((criterion, start)) = CRITERIA.iter().zip(offsets()).find(|(criterion, _)| cell.category(criterion.id).is_some()) {
        let category = cell.category(criterion.id).map_or("", AsRef::as_ref);
        return criterion.codes_of(category).into_iter().map(|code| (start + code, true)).collect();
    }
    match (cell.measure.as_ref(), cell.category(OUTCOME).map(AsRef::as_ref), cell.category(ACCESS).map(AsRef::as_ref)) {
        (APPOINTMENTS, None, _) => one(Tally::Booked),
        (APPOINTMENTS, Some("seen"), _) | (VISITS, _, Some("appointment")) => one(Tally::Seen),
        (APPOINTMENTS, Some("excused"), _) => one(Tally::Excused),
        (APPOINTMENTS, Some("revoked"), _) => one(Tally::Revoked),
        (APPOINTMENTS, Some("noshow"), _) => one(Tally::NoShow),
        (VISITS, _, None) => one(Tally::Received),
        (VISITS, _, Some("walk-in")) => one(Tally::WalkIns),
        (VISITS, _, Some("unknown")) => vec![(Tally::Received as usize, true), (Tally::Seen as usize, false), (Tally::WalkIns as usize, false)],
        (measure, _, _) => {
            let whole = |(criterion, start): (&Criterion, &usize)| {
                (criterion.measure == measure).then(|| (*start..start + (criterion.codes)().len()).map(|place| (place, true)).collect())
            };
            CRITERIA.iter().zip(offsets()).find_map(whole).unwrap_or_default()
        }
    }
}
