//! Activity to counts: one block of counters for each month, stop and moment of the week. Everything that is printed is a
//! sum over blocks, so a million visits are walked through once, whatever the number of tables.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::calendar::{Date, Datelike, Hours, IsoWeek, Period, Time, Weekday};
use crate::diagnostics::Diagnostic;
use crate::model::{Dimension, Entry, MeasureId, Model, NOT_GIVEN, Programme, Service, Session, SessionStatus, StopId, When};
use crate::schedule::{Passage, Schedule, State};

use super::cells::{ACCESS, Cell, MOMENT, OUTCOME, OUTSIDE, PLACE, Space, Symbol, TIME, WITHIN, span_dimension};
use super::criteria::{APPOINTMENTS, CRITERIA, Criterion, VISITS};
use super::ledger::{Kept, Sent};

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

    fn occasions(&self, cell: &Cell) -> u64 {
        let only_sessions = cell.measure.as_ref() == APPOINTMENTS || cell.category(ACCESS).is_some();
        self.tally(Tally::SessionsHeld) + if only_sessions { 0 } else { self.tally(Tally::Tallied) }
    }

    fn add(&mut self, tally: Tally, n: u64) {
        self.0[tally as usize] += n;
    }

    /// The counters that are not zero, by name: `seen`, `age=70+`.
    pub(super) fn named(&self) -> BTreeMap<String, u64> {
        names().iter().zip(&self.0).filter(|(_, n)| **n > 0).map(|(name, n)| (name.clone(), *n)).collect()
    }

    /// The block of these counters. Names that are not known any more count nothing.
    pub(super) fn of_named(named: &BTreeMap<String, u64>) -> Self {
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
        let codes = CRITERIA.iter().flat_map(|criterion| (criterion.codes)().into_iter().map(move |code| format!("{}={code}", criterion.id)));
        tallies.chain(codes).collect()
    })
}

/// A moment of the week: the weekday and the part of the day in which a session starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moment {
    /// 0 for Monday; [`UNDATED`] for what was counted over several days.
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

/// The weekday of what was counted over several days.
pub(super) const UNDATED: u8 = 7;

const WEEKDAY_CODES: [&str; 8] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "undated"];

impl Moment {
    fn of(date: Date, hours: Option<Hours>) -> Self {
        Moment { weekday: u8::try_from(date.weekday().num_days_from_monday()).unwrap_or(0), part: Part::of(hours) }
    }

    pub(super) fn weekday_code(self) -> &'static str {
        WEEKDAY_CODES[usize::from(self.weekday) % 8]
    }

    pub(super) fn code(self) -> String {
        format!("{} {}", self.weekday_code(), self.part.code())
    }

    /// The moment of a code, as the ledger keeps it.
    pub(super) fn of_code(code: &str) -> Option<Self> {
        let (weekday, part) = Moment::read(code);
        Some(Moment { weekday: weekday?, part: part? })
    }

    /// The weekday and, where the category names one, the part of the day.
    fn read(category: &str) -> (Option<u8>, Option<Part>) {
        let (weekday, part) = category.split_once(' ').map_or((category, None), |(weekday, part)| (weekday, Some(part)));
        let weekday = WEEKDAY_CODES.iter().position(|code| *code == weekday).and_then(|at| u8::try_from(at).ok());
        (weekday, part.and_then(|part| Part::ALL.into_iter().find(|known| known.code() == part)))
    }
}

/// All that was counted of one programme up to a day.
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub months: BTreeMap<Period, Blocks>,
    /// Months that were sent, as the records would have them now.
    pub now: BTreeMap<Period, Blocks>,
    /// Slots offered and passages that take place, by ISO week; the schedule's whole length.
    pub weeks: BTreeMap<IsoWeek, Week>,
    pub space: Space,
    index: Index,
}

/// The blocks of one month, by stop and moment. Stops have their ids; what was counted nowhere in particular has none.
pub(super) type Blocks = BTreeMap<(Symbol, Moment), Block>;

/// The blocks in a row, for summing them up by coordinates.
#[derive(Debug, Default)]
struct Index {
    entries: Vec<BlockEntry>,
    /// Where each month's entries begin and end.
    months: BTreeMap<Period, std::ops::Range<usize>>,
    /// The stops of every place, by their number.
    places: BTreeMap<Symbol, BTreeSet<usize>>,
}

#[derive(Debug)]
struct BlockEntry {
    stop: usize,
    moment: Moment,
    block: Block,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Week {
    pub passages: u64,
    pub slots_offered: u64,
}

/// Counts what happened in a programme up to a day. Months that were sent are as they were sent.
pub(super) fn count(model: &Model, schedule: &Schedule, programme: &Programme, sent: &Sent, today: Date) -> (Counts, Vec<Diagnostic>) {
    let mut counts = Counts::default();
    let is_ours = |stop: &StopId| model.service.stops.get(stop).is_some_and(|stop| stop.programme == programme.id);
    let mut recorded = Recorded::of(model, programme);
    for passage in schedule.passages.iter().filter(|passage| is_ours(&passage.stop)) {
        let session = recorded.take(passage);
        counts.weekly(passage, session);
        if passage.date <= today {
            counts.passage(passage, session, &mut recorded);
        }
    }
    let mut diagnostics = Vec::new();
    for session in recorded.left() {
        if session.date > today {
            continue;
        }
        counts.without_passage(session, &mut recorded);
        if session.status != SessionStatus::Cancelled {
            let message = format!("no passage of `{}` is planned on {}: is the date right?", session.stop, session.date);
            let hint = "correct the date, or add the passage to records/exceptions.yaml";
            diagnostics.push(Diagnostic::warning("session-without-passage", session.span.clone(), message).hint(hint));
        }
    }
    for tally in recorded.tallies.iter().flatten().filter(|tally| tally.when.last() <= today) {
        counts.tallied(tally);
    }
    counts.close(sent, today);
    counts.lay_out(&model.service);
    (counts, diagnostics)
}

/// Session records that no passage has claimed yet, and counts of visitors that no session has.
struct Recorded<'a> {
    by_place: BTreeMap<(StopId, Date), Vec<Option<&'a Session>>>,
    tallies: Vec<Option<Entry<'a>>>,
    /// The places in `tallies` of what was counted at a stop on a day.
    daily: BTreeMap<(StopId, Date), Vec<usize>>,
}

impl<'a> Recorded<'a> {
    fn of(model: &'a Model, programme: &Programme) -> Self {
        let mut recorded = Recorded { by_place: BTreeMap::new(), tallies: Vec::new(), daily: BTreeMap::new() };
        for session in &model.activity.sessions {
            if model.service.stops.get(&session.stop).is_some_and(|stop| stop.programme == programme.id) {
                recorded.by_place.entry((session.stop.clone(), session.date)).or_default().push(Some(session));
            }
        }
        for entry in model.activity.tallied(&programme.id, MeasureId::VISITS) {
            if let (When::Day { date, .. }, Some(stop)) = (entry.when, entry.stop) {
                recorded.daily.entry((stop.clone(), date)).or_default().push(recorded.tallies.len());
            }
            recorded.tallies.push(Some(entry));
        }
        recorded
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

    /// Sessions without a passage.
    fn left(&self) -> Vec<&'a Session> {
        self.by_place.values().flatten().filter_map(|session| *session).collect()
    }

    /// The counts that describe the visitors of a session: they are those of the session, not others.
    fn describing(&mut self, session: &Session) -> Vec<Entry<'a>> {
        if !session.visits.is_empty() {
            return Vec::new();
        }
        let held = When::Day { date: session.date, at: session.at };
        let places = self.daily.get(&(session.stop.clone(), session.date)).cloned().unwrap_or_default();
        places.into_iter().filter_map(|place| self.tallies[place].take_if(|tally| tally.when.overlaps(held))).collect()
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

    fn passage(&mut self, passage: &Passage, session: Option<&Session>, recorded: &mut Recorded) {
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
            Some(session) if session.status == SessionStatus::Held => block.held(session, &recorded.describing(session)),
            _ => block.add(Tally::SessionsUnrecorded, 1),
        }
    }

    /// A session that no passage explains was held all the same.
    fn without_passage(&mut self, session: &Session, recorded: &mut Recorded) {
        if session.status != SessionStatus::Held {
            return;
        }
        let offered = session.slots.and_then(|slots| slots.offered).unwrap_or(0);
        let block = self.block(&session.stop, session.date, session.at.or(session.presence));
        block.add(Tally::SlotsOffered, u64::from(offered));
        block.held(session, &recorded.describing(session));
        let week = self.weeks.entry(IsoWeek::of(session.date)).or_default();
        week.passages += 1;
        week.slots_offered += u64::from(offered);
    }

    /// Visitors counted beside sessions. What was counted over several months belongs to the last of them.
    fn tallied(&mut self, entry: &Entry) {
        let moment = match entry.when {
            When::Day { date, at } => Moment::of(date, at),
            When::Period(_) => Moment { weekday: UNDATED, part: Part::Unknown },
        };
        let stop = entry.stop.map_or("", StopId::as_str);
        let block = self.months.entry(Period::month_of(entry.when.last())).or_default().entry((stop.into(), moment)).or_default();
        block.add(Tally::Tallied, 1);
        block.add(Tally::Received, entry.n);
        block.describe(std::slice::from_ref(entry), entry.n);
    }

    fn block(&mut self, stop: &StopId, date: Date, hours: Option<Hours>) -> &mut Block {
        self.months.entry(Period::month_of(date)).or_default().entry((stop.as_str().into(), Moment::of(date, hours))).or_default()
    }

    /// Puts what was sent in the place of what the records say now.
    fn close(&mut self, sent: &Sent, today: Date) {
        for (name, kept) in &sent.months {
            let Some(month) = name.parse::<Period>().ok().filter(|month| month.last() <= today) else { continue };
            let blocks =
                kept.iter().filter_map(|kept| Some(((kept.stop.as_str().into(), Moment::of_code(&kept.moment)?), Block::of_named(&kept.counts))));
            let blocks: Blocks = blocks.collect();
            let now = self.months.insert(month, blocks).unwrap_or_default();
            self.now.insert(month, now);
        }
    }

    /// A month as the ledger keeps it.
    pub(super) fn kept(&self, month: Period) -> Vec<Kept> {
        let blocks = self.months.get(&month).into_iter().flatten();
        blocks.map(|((stop, moment), block)| Kept { stop: stop.to_string(), moment: moment.code(), counts: block.named() }).collect()
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
    fn held(&mut self, session: &Session, tallies: &[Entry]) {
        self.add(Tally::SessionsHeld, 1);
        match session.presence {
            Some(hours) => self.add(Tally::PresenceMinutes, u64::from(hours.minutes())),
            None => self.add(Tally::PresenceUnrecorded, 1),
        }
        let described = session.visits.len() as u64 + tallies.iter().map(|tally| tally.n).sum::<u64>();
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
    }

    /// Adds the answers of people who were counted together, and of those of whom nothing was asked.
    fn describe(&mut self, tallies: &[Entry], people: u64) {
        self.add(Tally::Described, tallies.iter().map(|tally| tally.n).sum());
        for (criterion, start) in CRITERIA.iter().zip(offsets()) {
            let mut told = 0;
            for tally in tallies {
                for (categories, n) in tally.counts(&[Dimension::Field(criterion.field)]).unwrap_or_default() {
                    let code = categories.first().map_or("", |category| category.as_str());
                    let answer =
                        (criterion.codes)().iter().position(|known| *known == code || (code == NOT_GIVEN && Some(*known) == criterion.unknown));
                    if let Some(answer) = answer {
                        self.0[start + answer] += n;
                        told += n;
                    }
                }
            }
            let unknown = criterion.unknown.and_then(|code| (criterion.codes)().iter().position(|known| *known == code));
            if let Some(answer) = unknown {
                self.0[start + answer] += people.saturating_sub(told);
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
        let keys: BTreeSet<&(Symbol, Moment)> = self.months.values().flat_map(BTreeMap::keys).collect();
        let mut numbers: BTreeMap<Symbol, usize> = BTreeMap::new();
        for (stop, moment) in keys {
            let weekday = moment.weekday_code();
            self.space.dimension(MOMENT).add(weekday, None);
            self.space.dimension(MOMENT).add(&moment.code(), Some(weekday));
            let next = numbers.len();
            let number = *numbers.entry(stop.clone()).or_insert(next);
            let path = path_of(service, stop);
            for (index, category) in path.iter().enumerate() {
                let parent = index.checked_sub(1).map(|above| path[above].as_str());
                self.space.dimension(PLACE).add(category, parent);
                self.index.places.entry(category.as_str().into()).or_default().insert(number);
            }
        }
        for (month, blocks) in &self.months {
            let first = self.index.entries.len();
            self.index.entries.extend(blocks.iter().map(|((stop, moment), block)| BlockEntry {
                stop: numbers[stop],
                moment: *moment,
                block: block.clone(),
            }));
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

    /// Makes spans known of which editions speak.
    pub(super) fn lay_out_spans(&mut self, periods: impl Iterator<Item = Period>) {
        for span in periods.filter(|period| matches!(period, Period::Span { .. })) {
            let dimension = self.space.dimension(&span_dimension(span));
            dimension.add(WITHIN, None);
            dimension.add(OUTSIDE, None);
        }
    }

    /// The true number of a cell; `None` where there is nothing that could be counted: no session was held.
    pub(super) fn value(&self, cell: &Cell) -> Option<u64> {
        let counters = counters(cell);
        let (mut occasions, mut sum) = (0, 0);
        for block in self.blocks(cell) {
            occasions += block.occasions(cell);
            sum += counters.iter().map(|(place, sign)| if *sign { block.0[*place] } else { 0 }).sum::<u64>();
            sum -= counters.iter().map(|(place, sign)| if *sign { 0 } else { block.0[*place] }).sum::<u64>();
        }
        (occasions > 0).then_some(sum)
    }

    /// How often something was counted that a cell could hold: sessions held and, for visits, counts beside them.
    pub(super) fn occasions(&self, cell: &Cell) -> u64 {
        self.blocks(cell).map(|block| block.occasions(cell)).sum()
    }

    /// The sum of one tally over the coordinates of a cell.
    pub(super) fn tally(&self, cell: &Cell, tally: Tally) -> u64 {
        self.blocks(cell).map(|block| block.tally(tally)).sum()
    }

    fn blocks<'a>(&'a self, cell: &Cell) -> impl Iterator<Item = &'a Block> + use<'a> {
        let time: Option<Period> = cell.category(TIME).and_then(|time| time.parse().ok());
        let spans: Vec<(Period, bool)> = cell.spans().collect();
        let place = cell.category(PLACE).map(|place| self.index.places.get(place));
        let moment = cell.category(MOMENT).map(|moment| Moment::read(moment));
        let is_in = move |month: &Period| {
            let day = month.first();
            time.is_none_or(|time| time.contains(day)) && spans.iter().all(|(span, within)| span.contains(day) == *within)
        };
        let months = self.index.months.iter().filter(move |(month, _)| is_in(month));
        let entries = months.flat_map(|(_, range)| &self.index.entries[range.clone()]);
        let fits = move |entry: &&BlockEntry| {
            place.is_none_or(|stops| stops.is_some_and(|stops| stops.contains(&entry.stop)))
                && moment.is_none_or(|(weekday, part)| weekday == Some(entry.moment.weekday) && part.is_none_or(|part| part == entry.moment.part))
        };
        entries.filter(fits).map(|entry| &entry.block)
    }

    /// The stops at which anything was planned or held in a period.
    pub(super) fn stops_in(&self, period: Period) -> BTreeSet<&str> {
        let months = self.months.iter().filter(|(month, _)| period.contains(month.first()));
        months.flat_map(|(_, blocks)| blocks.keys().map(|(stop, _)| stop.as_ref())).collect()
    }

    /// The stops and moments at which sessions were held in a period.
    pub(super) fn held_in(&self, period: Period) -> BTreeSet<(&str, Moment)> {
        let months = self.months.iter().filter(|(month, _)| period.contains(month.first()));
        let held = months.flat_map(|(_, blocks)| blocks).filter(|(_, block)| block.tally(Tally::SessionsHeld) + block.tally(Tally::Tallied) > 0);
        held.map(|((stop, moment), _)| (stop.as_ref(), *moment)).collect()
    }
}

/// From the territory down to the stop. A stop that is not in the records any more, or that has another name there now,
/// lies where that one lies or nowhere.
fn path_of(service: &Service, id: &str) -> Vec<String> {
    let renamed = || service.stops.values().find(|stop| stop.former_ids.iter().any(|former| former.as_str() == id));
    let Some(stop) = service.stops.get(id).or_else(renamed) else { return vec![stop_category(id)] };
    let commune = service.commune_of(stop);
    let mut path = Vec::new();
    path.extend(service.territory_id_of(commune).map(|id| territory_category(id.as_str())));
    path.extend(commune.canton.as_ref().map(|id| format!("canton {id}")));
    path.push(format!("commune {}", commune.code));
    path.push(stop_category(id));
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
