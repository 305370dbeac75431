//! Activity to counts: one block of counters for each month, stop and moment of the week.
//! Everything that is printed is a sum over blocks, so a million visits are walked through once,
//! whatever the number of tables.

mod block;
mod moment;
mod recorded;
mod passages;
mod closing;
mod cubes;
mod configured;
mod places;
mod layout;

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::{Date, Days, IsoWeek, Period};
use crate::diagnostics::Diagnostic;
use crate::model::{Model, Programme, StopId};
use crate::schedule::Schedule;

use super::cells::{ACCESS, Cell, MOMENT, OUTCOME, PLACE, Space, Symbol, TIME, is_of_time};
use super::criteria::{APPOINTMENTS, CRITERIA, Criterion, VISITS};
use super::ledger::Sent;
use super::measures::{self, Measures};
use super::plan::Plan;

pub(super) use block::{Block, Tally};
pub(super) use configured::{ANSWER, CAMPAIGN, LOT, NO_ANSWER, SURVEY, answer_code, answers_to};
pub(super) use cubes::{Rows, Silence};
pub(super) use moment::{Moment, Part, UNDATED};
pub(super) use places::{canton_category, commune_category, stop_category, territory_category};

use configured::Asked;
use cubes::{Cubes, Scope};
use recorded::Recorded;

/// All that was counted of one programme up to a day.
#[derive(Debug, Default)]
pub(in crate::indicators) struct Counts {
    pub months: BTreeMap<Period, Blocks>,
    /// Months that were sent, as the records would have them now.
    pub now: BTreeMap<Period, Blocks>,
    /// Slots offered and passages that take place, by ISO week; the schedule's whole length.
    pub weeks: BTreeMap<IsoWeek, Week>,
    /// By month, the minutes that were announced for the sessions that were held.
    pub minutes_announced: BTreeMap<Period, u64>,
    pub space: Space,
    pub cubes: Cubes,
    /// Where each stop lies, from the territory down to itself.
    pub paths: BTreeMap<Symbol, Vec<String>>,
    /// By month and measure, what was reported of a number that changed after it was sent, the last
    /// one last.
    pub corrected: BTreeMap<(Period, Symbol), Vec<u64>>,
    /// By dimension and category, the stops at which it is not possible (public knowledge).
    impossible: BTreeMap<(Symbol, Symbol), BTreeSet<Symbol>>,
    /// Fewer people than this are not told of.
    few: u64,
    index: Index,
}

/// The blocks of one month, by stop and moment. Stops have their ids; what was counted nowhere in
/// particular has none.
pub(in crate::indicators) type Blocks = BTreeMap<(Symbol, Moment), Block>;

/// The blocks in a row, for summing them up by coordinates.
#[derive(Debug, Default)]
struct Index {
    entries: Vec<BlockEntry>,
    /// Where each month's entries begin and end.
    months: BTreeMap<Period, std::ops::Range<usize>>,
    /// The stops of every place, by their number.
    places: BTreeMap<Symbol, BTreeSet<usize>>,
    /// The same by name, stops without any session included.
    stops: BTreeMap<Symbol, BTreeSet<Symbol>>,
}

#[derive(Debug)]
struct BlockEntry {
    stop: usize,
    moment: Moment,
    block: Block,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::indicators) struct Week {
    pub passages: u64,
    pub slots_offered: u64,
}

/// From what is counted.
#[derive(Clone, Copy)]
pub(in crate::indicators) struct Subject<'a> {
    pub model: &'a Model,
    pub schedule: &'a Schedule,
    pub programme: &'a Programme,
    pub plans: &'a [&'a Plan],
    pub sent: &'a Sent,
    pub today: Date,
}

/// Counts what happened in a programme up to a day. Months that were sent are as they were sent.
pub(in crate::indicators) fn count(subject: &Subject) -> (Counts, Vec<Diagnostic>) {
    let Subject { model, schedule, programme, plans, sent, today } = *subject;
    let few = plans.iter().map(|plan| u64::from(plan.threshold)).min().unwrap_or_default();
    let mut counts = Counts { few, ..Counts::default() };
    let measures = Measures::of(model, programme);
    let shapes = measures.shapes(plans);
    let asked = Asked { aspects: measures.aspects, shapes: &shapes };
    counts.declare(&shapes);
    let is_ours =
        |stop: &StopId| model.service.stops.get(stop).is_some_and(|stop| stop.is_of(&programme.id));
    let mut recorded = Recorded::of(model, programme);
    for passage in schedule.passages.iter().filter(|passage| is_ours(&passage.stop)) {
        let session = recorded.take(passage);
        counts.weekly(passage, session);
        if passage.date <= today {
            counts.passage(&asked, passage, session, &mut recorded);
        }
    }
    for session in recorded.left() {
        if session.date > today {
            continue;
        }
        counts.without_passage(&asked, session, &mut recorded);
    }
    for tally in recorded.tallies.iter().flatten().filter(|tally| tally.when.last() <= today) {
        counts.tallied(&asked, tally);
    }
    counts.records(&asked, model, programme, today);
    let months = months(programme, today);
    counts.cubes.carry_forward(&months);
    counts.close(sent, today);
    counts.lay_out(&model.service, programme, sent, &months);
    counts.lay_out_configured(measures, sent, &shapes);
    counts.find_impossible(measures, &shapes);
    let diagnostics = places::moved(&model.service, programme, sent);
    (counts, diagnostics)
}

/// The months of a programme up to a day.
fn months(programme: &Programme, today: Date) -> Vec<Period> {
    let last = programme.until.min(today);
    let next = |month: &Period| Some(Period::month_of(month.last() + Days::new(1)));
    std::iter::successors(Some(Period::month_of(programme.from)), next)
        .take_while(|month| month.first() <= last)
        .collect()
}

/// What can be said of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::indicators) enum Standing {
    Told,
    /// No session was held.
    NotServed,
    NotRecorded,
}

static NOWHERE: BTreeSet<Symbol> = BTreeSet::new();

/// Whether the blocks of sessions hold a cell.
fn is_in_blocks(cell: &Cell) -> bool {
    const OWN: [&str; 4] = [PLACE, MOMENT, OUTCOME, ACCESS];
    if cell.measure.as_ref() == APPOINTMENTS {
        return true;
    }
    let told: Vec<Symbol> = cell
        .coordinates()
        .iter()
        .map(|(name, _)| name)
        .filter(|name| !OWN.contains(&name.as_ref()) && !is_of_time(name))
        .cloned()
        .collect();
    measures::in_blocks(&cell.measure, &told)
}

/// The question of which a cell counts an answer, or all of the answers.
fn question(cell: &Cell) -> Option<&'static Criterion> {
    let of_answer = CRITERIA.iter().find(|criterion| cell.category(criterion.id).is_some());
    of_answer.or_else(|| {
        CRITERIA
            .iter()
            .find(|criterion| criterion.is_multiple() && criterion.measure == cell.measure.as_ref())
    })
}

/// Whether a cell counts those who did not say.
fn is_unknown(cell: &Cell) -> bool {
    question(cell).is_some_and(|question| {
        question.unknown.is_some()
            && cell.category(question.id).map(AsRef::as_ref) == question.unknown
    })
}

impl Counts {
    /// The true number of a cell; `None` where there is nothing that could be counted: no session
    /// was held, nobody counted.
    pub(in crate::indicators) fn value(&self, cell: &Cell) -> Option<u64> {
        if !is_in_blocks(cell) {
            return self.configured(cell);
        }
        // Whoever was not asked counts among those without an answer.
        if !self.is_asked(cell) && !is_unknown(cell) {
            return None;
        }
        let counters = self.counters(cell);
        let (mut occasions, mut sum) = (0, 0);
        for block in self.blocks(cell) {
            occasions += block.occasions(cell);
            sum += block.sum(&counters);
        }
        (occasions > 0).then_some(sum)
    }

    /// Whether anybody answered the question of a cell in its time, anywhere. What nobody was asked
    /// is not recorded, which is not zero. Of few visits that is not told, since it would tell that
    /// nobody came, or that none of them answered: there the question counts as asked, if it ever
    /// was.
    pub(in crate::indicators) fn is_asked(&self, cell: &Cell) -> bool {
        let Some(criterion) = question(cell) else { return true };
        let answers: Vec<Symbol> = (criterion.codes)()
            .into_iter()
            .filter(|code| Some(*code) != criterion.unknown)
            .map(Symbol::from)
            .collect();
        let counters = block::counters_of(criterion, &answers);
        let anywhere = cell.with(&PLACE.into(), None).with(&MOMENT.into(), None);
        let is_answered = |cell: &Cell| self.blocks(cell).any(|block| block.sum(&counters) > 0);
        let are_few = || {
            let everybody = anywhere.with(&criterion.id.into(), None).measured(VISITS);
            let people = self.counters(&everybody);
            self.blocks(&everybody).map(|block| block.sum(&people)).sum::<u64>() < self.few
        };
        is_answered(&anywhere) || (are_few() && is_answered(&Cell::of(&cell.measure)))
    }

    fn configured(&self, cell: &Cell) -> Option<u64> {
        let scope = self.scope(cell);
        if !scope.is_possible() {
            return None;
        }
        let is_there = match self.cubes.silence(&cell.measure)? {
            Silence::Nothing => true,
            Silence::Events => {
                let anywhere = Scope { stops: None, ..self.scope(cell) };
                self.cubes.is_recorded(&cell.measure, Some(&anywhere))
                    || self.cubes.sum(&cell.measure, &scope) > 0
            }
            Silence::NotRecorded => {
                self.is_level(cell) || self.cubes.is_recorded(&cell.measure, Some(&scope))
            }
            Silence::Sessions => self.blocks(cell).any(|block| block.occasions(cell) > 0),
        };
        is_there.then(|| self.cubes.sum(&cell.measure, &scope))
    }

    /// Whether a cell is a structural zero, publicly known: at none of its stops is it possible.
    pub(in crate::indicators) fn is_impossible(&self, cell: &Cell) -> bool {
        if self.impossible.is_empty() || is_in_blocks(cell) {
            return false;
        }
        let scope = self.scope(cell);
        let Some(stops) = scope.stops.filter(|stops| !stops.is_empty()) else { return false };
        let is_shut = |stop: &Symbol| {
            scope.categories.iter().any(|(dimension, codes)| {
                let is_shut = |code: &Symbol| {
                    let key = ((*dimension).clone(), code.clone());
                    self.impossible.get(&key).is_some_and(|stops| stops.contains(stop))
                };
                !codes.is_empty() && codes.iter().all(is_shut)
            })
        };
        stops.iter().all(is_shut)
    }

    /// Levels hold from one count to the next.
    fn is_level(&self, cell: &Cell) -> bool {
        cell.measure.starts_with("level ")
    }

    /// How many people stand behind a number that does not count them itself.
    pub(in crate::indicators) fn people_behind(&self, cell: &Cell) -> Option<usize> {
        if is_in_blocks(cell) { None } else { self.cubes.people(&cell.measure, &self.scope(cell)) }
    }

    /// What can be said of a configured count at all, before anything is masked.
    pub(in crate::indicators) fn standing(&self, cell: &Cell, period: Period) -> Standing {
        let mut scope = self.scope(cell);
        let told = self.cubes.is_told(&cell.measure, &scope);
        scope.period = Some(period);
        scope.spans.clear();
        let recorded = |scope: Option<&Scope>| self.cubes.is_recorded(&cell.measure, scope);
        match self.cubes.silence(&cell.measure) {
            None => Standing::NotRecorded,
            Some(Silence::Nothing | Silence::Events) if !recorded(None) => Standing::NotRecorded,
            Some(Silence::NotRecorded) if !recorded(Some(&scope)) => Standing::NotRecorded,
            Some(Silence::Sessions) if self.occasions(cell) == 0 => Standing::NotServed,
            Some(_) if told => Standing::Told,
            Some(_) => Standing::NotRecorded,
        }
    }

    /// Whether all that was counted is told apart in the way of a cell.
    pub(in crate::indicators) fn is_told(&self, cell: &Cell) -> bool {
        is_in_blocks(cell) || self.cubes.is_told(&cell.measure, &self.scope(cell))
    }

    fn scope<'a>(&'a self, cell: &'a Cell) -> Scope<'a> {
        let told = cell
            .coordinates()
            .iter()
            .filter(|(dimension, _)| dimension.as_ref() != PLACE && !is_of_time(dimension));
        let leaves = |(dimension, category): &'a (Symbol, Symbol)| {
            let tree = self.space.dimensions.get(dimension);
            (dimension, tree.map_or_else(|| vec![category.clone()], |tree| tree.leaves(category)))
        };
        Scope {
            period: cell.category(TIME).and_then(|time| time.parse().ok()),
            spans: cell.spans().collect(),
            stops: cell
                .category(PLACE)
                .map(|place| self.index.stops.get(place).unwrap_or(&NOWHERE)),
            categories: told.map(leaves).collect(),
        }
    }

    /// The counters of a block that make up a cell, each with its sign: true adds.
    fn counters(&self, cell: &Cell) -> Vec<(usize, bool)> {
        let told =
            CRITERIA.iter().find_map(|criterion| Some((criterion, cell.category(criterion.id)?)));
        match told {
            Some((criterion, category)) => {
                let tree = self.space.dimensions.get(criterion.id);
                let leaves =
                    tree.map_or_else(|| vec![category.clone()], |tree| tree.leaves(category));
                block::counters_of(criterion, &leaves)
            }
            None => block::counters(cell),
        }
    }

    /// How often something was counted that a cell could hold: sessions held and, for visits,
    /// counts beside them.
    pub(in crate::indicators) fn occasions(&self, cell: &Cell) -> u64 {
        self.blocks(cell).map(|block| block.occasions(cell)).sum()
    }

    /// The sum of one tally over the coordinates of a cell.
    pub(in crate::indicators) fn tally(&self, cell: &Cell, tally: Tally) -> u64 {
        self.blocks(cell).map(|block| block.tally(tally)).sum()
    }

    /// The slots that could be booked, those of passages that were cancelled afterwards included.
    pub(in crate::indicators) fn slots_to_book(&self, cell: &Cell) -> u64 {
        self.tally(cell, Tally::SlotsOffered) + self.tally(cell, Tally::SlotsCancelled)
    }

    fn blocks<'a>(&'a self, cell: &Cell) -> impl Iterator<Item = &'a Block> + use<'a> {
        let time: Option<Period> = cell.category(TIME).and_then(|time| time.parse().ok());
        let spans: Vec<(Period, bool)> = cell.spans().collect();
        let place = cell.category(PLACE).map(|place| self.index.places.get(place));
        let moment = cell.category(MOMENT).map(|moment| Moment::read(moment));
        let is_in = move |month: &Period| {
            let day = month.first();
            time.is_none_or(|time| time.contains(day))
                && spans.iter().all(|(span, within)| span.contains(day) == *within)
        };
        let months = self.index.months.iter().filter(move |(month, _)| is_in(month));
        let entries = months.flat_map(|(_, range)| &self.index.entries[range.clone()]);
        let fits = move |entry: &&BlockEntry| {
            place.is_none_or(|stops| stops.is_some_and(|stops| stops.contains(&entry.stop)))
                && moment.is_none_or(|(weekday, part)| {
                    weekday == Some(entry.moment.weekday)
                        && part.is_none_or(|part| part == entry.moment.part)
                })
        };
        entries.filter(fits).map(|entry| &entry.block)
    }

    /// The stops at which anything was planned or held in a period.
    pub(in crate::indicators) fn stops_in(&self, period: Period) -> BTreeSet<&str> {
        let months = self.months.iter().filter(|(month, _)| period.contains(month.first()));
        months.flat_map(|(_, blocks)| blocks.keys().map(|(stop, _)| stop.as_ref())).collect()
    }

    /// The stops and moments at which sessions were held in a period.
    pub(in crate::indicators) fn held_in(&self, period: Period) -> BTreeSet<(&str, Moment)> {
        let months = self.months.iter().filter(|(month, _)| period.contains(month.first()));
        let held = months.flat_map(|(_, blocks)| blocks).filter(|(_, block)| {
            block.tally(Tally::SessionsHeld) + block.tally(Tally::Tallied) > 0
        });
        held.map(|((stop, moment), _)| (stop.as_ref(), *moment)).collect()
    }
}
