//! What disclosure control must know of our counts: which cells hang together beyond the trees of
//! their dimensions, which ones nothing can be in, which answers are delicate.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Period;
use crate::model::{Counted, Model, NOT_GIVEN, Programme};

use super::cells::{ACCESS, Cell, MOMENT, OUTCOME, PLACE, Symbol, TIME, is_of_time};
use super::counting::{ANSWER, Counts, SURVEY, Tally, answer_code, answers_to, stop_category};
use super::criteria::{
    ACTS, APPOINTMENTS, CRITERIA, NAMED, NO_REDIRECT, REQUESTS, VISITS, criterion,
};
use super::desk::{Asked, Decided};
use super::disclosure::{self, Beside, Groups, Manifest, Printed, Question};
use super::measures::{self, Measures};
use super::plan::Plan;

/// What bears on the protection of one programme's numbers.
#[derive(Clone, Copy)]
pub(super) struct Protection<'a> {
    pub model: &'a Model,
    pub programme: &'a Programme,
    pub counts: &'a Counts,
    pub plan: &'a Plan,
    /// What is printed for others: what is masked there is masked here.
    pub elsewhere: Option<&'a Decided>,
}

/// Decides what was asked for and is not decided yet. Hands back the cells that nothing can
/// protect, with what is counted of the same people and what is equal to them; then nothing is
/// decided.
pub(super) fn protect(
    protection: &Protection,
    asked: &Asked,
    decided: &mut Decided,
) -> BTreeSet<Cell> {
    let counts = protection.counts;
    let below = |(cell, limit): (&Cell, &u64)| {
        ((cell.clone(), *limit), counts.value(cell).unwrap_or(0) < *limit)
    };
    let limits: Vec<((Cell, u64), bool)> = asked
        .limits
        .iter()
        .map(below)
        .filter(|(limit, _)| !decided.below.contains_key(limit))
        .collect();
    decided.below.extend(limits.iter().cloned());
    let cells = asked
        .cells
        .iter()
        .flat_map(|cell| std::iter::once(cell.clone()).chain(receivers(counts, cell)));
    let new: BTreeSet<Cell> = cells.filter(|cell| !decided.cells.contains_key(cell)).collect();
    let mut exposed = in_turn(protection, asked, &new, decided);
    if !exposed.is_empty() && !limits.is_empty() {
        // On which side of a limit a stop is cannot be masked. Where that narrows a number too far
        // beside what was sent already, it is printed of no stop.
        decided.cells.retain(|cell, _| !new.contains(cell));
        decided.below.retain(|limit, _| limits.iter().all(|(new, _)| new != limit));
        exposed = in_turn(protection, asked, &new, decided);
    }
    if !exposed.is_empty() {
        decided.cells.retain(|cell, _| !new.contains(cell));
        decided.below.retain(|limit, _| limits.iter().all(|(new, _)| new != limit));
        let given = new.iter().filter(|cell| receiver(cell).is_some_and(|r| exposed.contains(&r)));
        exposed.extend(given.cloned().collect::<Vec<_>>());
    }
    exposed
}

/// The same, without what nothing can protect: the tables and figures that look it up, and where
/// that does not help all that is not decided yet. What is left out is protected all the same:
/// nothing else narrows it further than what was sent before. `ask` asks again for what is left.
pub(super) fn protect_or_leave_out(
    protection: &Protection,
    decided: &mut Decided,
    ask: &dyn Fn(&mut Decided) -> Asked,
) -> Asked {
    loop {
        let mut asked = ask(decided);
        let exposed = protect(protection, &asked, decided);
        if exposed.is_empty() {
            return asked;
        }
        let is_open = |cell: &&Cell| !decided.cells.contains_key(cell);
        let told: Vec<Cell> = exposed.iter().filter(is_open).cloned().collect();
        if told.iter().any(|cell| asked.cells.contains(cell)) {
            decided.withheld.cells.extend(told);
            continue;
        }
        // No single table looks it up.
        let all: Vec<Cell> = asked.cells.iter().filter(is_open).cloned().collect();
        decided.withheld.cells.extend(all);
        asked = ask(decided);
        asked.limits.clear();
        protect(protection, &asked, decided);
        return asked;
    }
}

/// People come first: what they received or how often they were met is told only where they are.
fn in_turn(
    protection: &Protection,
    asked: &Asked,
    new: &BTreeSet<Cell>,
    decided: &mut Decided,
) -> BTreeSet<Cell> {
    let (things, people): (BTreeSet<Cell>, BTreeSet<Cell>) =
        new.iter().cloned().partition(|cell| receiver(cell).is_some());
    let mut exposed = decide(protection, asked, people, decided);
    if exposed.is_empty() {
        exposed = decide(protection, asked, things, decided);
    }
    exposed
}

/// Who stands behind a number of things: those who were given vouchers.
fn receiver(cell: &Cell) -> Option<Cell> {
    let is_given = [Counted::Carnets, Counted::Cheques]
        .iter()
        .any(|given| given.code() == cell.measure.as_ref());
    is_given.then(|| cell.clone().measured(Counted::Beneficiaries.code()))
}

/// The same, where they are counted in this way.
fn receivers(counts: &Counts, cell: &Cell) -> Option<Cell> {
    receiver(cell).filter(|cell| counts.value(cell).is_some() && counts.is_told(cell))
}

fn decide(
    protection: &Protection,
    asked: &Asked,
    new: BTreeSet<Cell>,
    decided: &mut Decided,
) -> BTreeSet<Cell> {
    let Protection { counts, plan, .. } = *protection;
    let near = Near::of(counts, &new, decided);
    let earlier = decided
        .cells
        .iter()
        .filter(|(cell, _)| near.holds(cell))
        .map(|(cell, n)| (cell.clone(), *n))
        .collect();
    let below = decided
        .below
        .iter()
        .filter(|((cell, _), _)| near.holds(cell))
        .map(|(limit, is_below)| (limit.clone(), *is_below))
        .collect();
    let guarded: BTreeSet<Cell> = decided
        .withheld
        .cells
        .iter()
        .filter(|cell| near.holds(cell) && !new.contains(*cell))
        .cloned()
        .collect();
    let all: BTreeSet<&Cell> = new
        .iter()
        .chain(&guarded)
        .chain(decided.cells.keys().filter(|cell| near.holds(cell)))
        .collect();
    let bonds = Bonds::of(protection, &all);
    let threshold = u64::from(plan.threshold);
    let masked_before: BTreeSet<Cell> =
        decided.cells.iter().filter(|(_, n)| n.is_none()).map(|(cell, _)| cell.clone()).collect();
    let priorities = priorities(plan, asked);
    let question = Question {
        space: &counts.space,
        cells: &new,
        decided: &earlier,
        below: &below,
        guarded: &guarded,
        seeds: &bonds.seeds,
        equal: &bonds.equal,
        links: &bonds.links,
        threshold,
        truth: &|cell| truth(counts, cell),
        is_void: &|cell| truth(counts, cell).is_none(),
        is_sensitive: &|cell, n| is_sensitive(protection, &masked_before, cell, n),
        is_idle: &|cell, n| is_idle(protection, cell, n),
        priority: &|cell| priorities.get(cell).copied().unwrap_or(u32::MAX),
        limit: &|cell| limit(counts, cell),
        groups: &groups(protection),
    };
    let answer = disclosure::decide(&question);
    decided.cells.extend(answer.cells);
    answer.exposed
}

/// Whether a number is masked for another reason than being small: few people stand behind it, it
/// is masked for others, or what it is made of is.
fn is_sensitive(
    protection: &Protection,
    masked_before: &BTreeSet<Cell>,
    cell: &Cell,
    n: u64,
) -> bool {
    let threshold = u64::from(protection.plan.threshold);
    let few = || people_behind(protection.counts, cell).is_some_and(|people| people < threshold);
    let hidden = || {
        protection
            .elsewhere
            .is_some_and(|decided| decided.cells.get(cell).is_some_and(Option::is_none))
    };
    is_unanimous(protection, cell, n)
        || few()
        || hidden()
        || receiver(cell).is_some_and(|people| masked_before.contains(&people))
}

/// Whether a number describes no person and may be printed however small it is.
fn is_idle(protection: &Protection, cell: &Cell, n: u64) -> bool {
    says_nothing(cell) && (n != 1 || !is_told_apart(protection, cell))
}

/// The people behind a number that does not count them itself: those who were met, those who made
/// the requests.
fn people_behind(counts: &Counts, cell: &Cell) -> Option<u64> {
    let asked = [(REQUESTS, "motive"), (ACTS, "action")]
        .into_iter()
        .find(|(measure, _)| *measure == cell.measure.as_ref());
    let who = |(_, dimension): (&str, &str)| {
        counts.value(&cell.clone().measured(VISITS).with(&dimension.into(), None))
    };
    counts.people_behind(cell).map(|people| people as u64).or_else(|| asked.and_then(who))
}

/// How early each cell is to be printed: as its first table.
fn priorities(plan: &Plan, asked: &Asked) -> BTreeMap<Cell, u32> {
    let mut priorities = BTreeMap::new();
    for ((_, table), cells) in &asked.tables {
        // A clause of the contract comes before all that no one asked for.
        let priority = if plan.is_asked_for(table) { 0 } else { plan.priority(table) };
        for cell in cells {
            let known = priorities.entry(cell.clone()).or_insert(priority);
            *known = priority.min(*known);
        }
    }
    priorities
}

/// By dimension, sets of categories that the law or the records name.
fn groups(protection: &Protection) -> Groups {
    let mut groups = Groups::new();
    let mut add = |dimension: &str, codes: BTreeSet<Symbol>| {
        groups.entry(dimension.into()).or_default().insert(codes);
    };
    for (dimension, codes) in NAMED {
        add(dimension, codes.iter().map(|code| (*code).into()).collect());
    }
    for (criterion, group) in CRITERIA.iter().flat_map(|c| c.groups.iter().map(move |g| (c, g))) {
        add(criterion.id, group.of.iter().map(|code| (*code).into()).collect());
    }
    for (dimension, _, codes) in
        measures::groups(Measures::of(protection.model, protection.programme))
    {
        add(&dimension, codes.into_iter().collect());
    }
    groups
}

/// All that is printed for one recipient, ready to be attacked.
pub(super) fn manifest(
    protection: &Protection,
    asked: &Asked,
    is_theirs: &dyn Fn(Period, &str) -> bool,
    decided: &Decided,
) -> Manifest {
    let Protection { counts, plan, .. } = *protection;
    let threshold = u64::from(plan.threshold);
    let tables: Vec<Printed> = asked
        .tables
        .iter()
        .filter(|((period, table), _)| is_theirs(*period, table))
        .map(|((period, id), cells)| Printed { id, edition: period.to_string(), cells })
        .collect();
    let cells: BTreeSet<&Cell> = tables.iter().flat_map(|table| table.cells).collect();
    let theirs: BTreeMap<Cell, Option<u64>> = decided
        .cells
        .iter()
        .filter(|(cell, _)| cells.contains(cell))
        .map(|(cell, n)| (cell.clone(), *n))
        .collect();
    let below = decided
        .below
        .iter()
        .filter(|((cell, _), _)| cell.period().is_none_or(|period| is_theirs(period, LOW)))
        .map(|(limit, is_below)| (limit.clone(), *is_below));
    let mut bonds = Bonds::of(protection, &cells);
    let mut supply = Vec::new();
    for cell in &cells {
        if let Some(offered) = limit(counts, cell) {
            let slots = cell.with(&OUTCOME.into(), None).measured(OFFERED);
            bonds.links.push(((*cell).clone(), slots.clone()));
            supply.push((slots, offered));
        }
    }
    supply.sort();
    supply.dedup();
    let question = Question {
        space: &counts.space,
        cells: &BTreeSet::new(),
        decided: &theirs,
        below: &below.collect(),
        guarded: &BTreeSet::new(),
        seeds: &bonds.seeds,
        equal: &bonds.equal,
        links: &bonds.links,
        threshold,
        truth: &|cell| truth(counts, cell),
        is_void: &|cell| cell.measure.as_ref() != OFFERED && truth(counts, cell).is_none(),
        is_sensitive: &|_, _| false,
        is_idle: &|cell, _| says_nothing(cell),
        priority: &|_| 0,
        limit: &|_| None,
        groups: &groups(protection),
    };
    let sensitive = plan
        .sensitive()
        .filter(|name| counts.space.dimensions.contains_key(*name))
        .map(ToString::to_string)
        .collect();
    let unsaid = counts.space.dimensions.iter().filter_map(|(name, tree)| {
        let category = unsaid(name);
        tree.contains(category).then(|| (name.to_string(), category.to_owned()))
    });
    let beside = Beside { supply: &supply, sensitive, unsaid: unsaid.collect() };
    disclosure::manifest(&question, &tables, beside, &|_| false)
}

/// The masked numbers that reach the threshold and protect nothing, as cells.
pub(super) fn needless(protection: &Protection, decided: &Decided) -> Vec<Cell> {
    let Protection { counts, plan, .. } = *protection;
    let threshold = u64::from(plan.threshold);
    let bonds = Bonds::of(protection, &decided.cells.keys().collect());
    let masked = decided.masked(decided.cells.keys());
    let question = Question {
        space: &counts.space,
        cells: &BTreeSet::new(),
        decided: &decided.cells,
        below: &decided.below,
        guarded: &decided.withheld.cells,
        seeds: &bonds.seeds,
        equal: &bonds.equal,
        links: &bonds.links,
        threshold,
        truth: &|cell| truth(counts, cell),
        is_void: &|cell| truth(counts, cell).is_none(),
        is_sensitive: &|cell, n| is_sensitive(protection, &masked, cell, n),
        is_idle: &|cell, n| is_idle(protection, cell, n),
        priority: &|_| 0,
        limit: &|cell| limit(counts, cell),
        groups: &groups(protection),
    };
    disclosure::needless(&question)
}

/// The table that says which stops stay below a limit.
const LOW: &str = "low-attendance";

/// How many numbers reach the threshold, and how many of these are masked.
pub(super) fn lost(
    protection: &Protection,
    asked: &Asked,
    is_theirs: &dyn Fn(Period, &str) -> bool,
    decided: &Decided,
) -> (usize, usize) {
    let tables = asked.tables.iter().filter(|((period, table), _)| is_theirs(*period, table));
    let cells: BTreeSet<&Cell> = tables.flat_map(|(_, cells)| cells).collect();
    let is_printable = |cell: &&&Cell| {
        truth(protection.counts, cell).is_some_and(|n| n >= u64::from(protection.plan.threshold))
    };
    let printable: Vec<&&Cell> = cells.iter().filter(is_printable).collect();
    let lost = printable
        .iter()
        .filter(|cell| decided.cells.get(**cell).copied().flatten().is_none())
        .count();
    (printable.len(), lost)
}

/// A measure that is printed and not about persons.
const OFFERED: &str = "slots-to-book";

/// The times that hang together with what is to be decided: a quarter of which no year is printed
/// stands alone.
struct Near<'a> {
    counts: &'a Counts,
    used: BTreeSet<Symbol>,
    /// The longest printed times around the new cells; `None`: the whole.
    tops: BTreeSet<Option<Symbol>>,
}

impl<'a> Near<'a> {
    fn of(counts: &'a Counts, new: &BTreeSet<Cell>, decided: &Decided) -> Self {
        let cells = || {
            new.iter()
                .chain(decided.cells.keys())
                .chain(&decided.withheld.cells)
                .chain(decided.below.keys().map(|(cell, _)| cell))
        };
        let used = cells().filter_map(|cell| cell.category(TIME).cloned()).collect();
        let mut near = Near { counts, used, tops: BTreeSet::new() };
        near.tops = new.iter().map(|cell| near.top(cell)).collect();
        if cells().any(|cell| cell.category(TIME).is_none()) {
            near.tops.insert(None);
        }
        near
    }

    fn top(&self, cell: &Cell) -> Option<Symbol> {
        let dimension = self.counts.space.dimensions.get(TIME)?;
        let above = std::iter::successors(cell.category(TIME), |time| dimension.parent(time));
        above.filter(|time| self.used.contains(*time)).last().cloned()
    }

    fn holds(&self, cell: &Cell) -> bool {
        self.tops.contains(&None) || self.tops.contains(&self.top(cell))
    }
}

/// How cells hang together beyond the trees.
#[derive(Default)]
pub(super) struct Bonds {
    pub seeds: BTreeSet<Cell>,
    pub equal: Vec<(Cell, Cell)>,
    pub links: Vec<(Cell, Cell)>,
}

impl Bonds {
    pub(super) fn of(protection: &Protection, cells: &BTreeSet<&Cell>) -> Self {
        let counts = protection.counts;
        let mut bonds = Bonds::default();
        let mut weekly: BTreeSet<Period> = BTreeSet::new();
        for cell in cells {
            if cell.category(MOMENT).is_some() {
                weekly.extend(cell.period());
            }
            // What lies within a span is the sum of its months.
            if let Some(span @ Period::Span { .. }) = cell.period() {
                let months =
                    span.each_month().into_iter().filter(|month| counts.months.contains_key(month));
                bonds.seeds.extend(months.map(|month| (*cell).clone().at_period(month)));
            }
            // Who had an appointment and came is counted among the appointments and among the
            // visits.
            if cell.measure.as_ref() == APPOINTMENTS
                && cell.category(OUTCOME).is_some_and(|outcome| outcome.as_ref() == "seen")
            {
                let visits = (*cell)
                    .clone()
                    .measured(VISITS)
                    .with(&OUTCOME.into(), None)
                    .at(ACCESS, "appointment");
                bonds.equal.push(((*cell).clone(), visits));
            }
            // One visit makes at most one request of each motive.
            for (measure, dimension) in [(REQUESTS, "motive"), (ACTS, "action")] {
                if cell.measure.as_ref() == measure && cell.category(dimension).is_some() {
                    let visits = (*cell).clone().measured(VISITS).with(&dimension.into(), None);
                    bonds.links.push(((*cell).clone(), visits));
                }
            }
        }
        bonds.several(protection, cells);
        bonds.surveys(protection, cells);
        // Everybody can read in the timetable on which days a stop is served.
        for month in weekly.iter().flat_map(|period| period.each_month()) {
            for (stop, moment) in counts.held_in(month) {
                bonds.seeds.insert(
                    Cell::of(VISITS)
                        .at_period(month)
                        .at(PLACE, &stop_category(stop))
                        .at(MOMENT, &moment.code()),
                );
            }
        }
        bonds
    }
}

impl Bonds {
    /// Of people who may have several answers, at most all gave each: an answer is never more than
    /// the people.
    fn several(&mut self, protection: &Protection, cells: &BTreeSet<&Cell>) {
        let measures = Measures::of(protection.model, protection.programme);
        let shapes = measures.shapes(&[protection.plan]);
        for shape in shapes.iter().filter(|shape| !shape.adds_up && !shape.dimensions.is_empty()) {
            let several: Vec<&Symbol> = shape
                .dimensions
                .iter()
                .filter(|(_, dimension)| measures.aspects.is_multiple(dimension))
                .map(|(name, _)| name)
                .collect();
            let Some(whole) = shapes.iter().find(|whole| {
                whole.of == shape.of && whole.tallied == shape.tallied && whole.adds_up
            }) else {
                continue;
            };
            for cell in cells.iter().filter(|cell| {
                cell.measure == shape.measure
                    && several.iter().all(|name| cell.category(name).is_some())
            }) {
                let people =
                    several.iter().fold((*cell).clone().measured(&whole.measure), |cell, name| {
                        cell.with(name, None)
                    });
                self.links.push(((*cell).clone(), people));
            }
        }
    }

    /// Those who answered a survey are all who answered one of its questions or did not.
    fn surveys(&mut self, protection: &Protection, cells: &BTreeSet<&Cell>) {
        let ours = protection
            .model
            .activity
            .surveys
            .iter()
            .filter(|survey| survey.programme == protection.programme.id);
        for survey in ours {
            let month = Period::month_of(survey.until);
            let all = Cell::of(Counted::Answers.code()).at_period(month).at(SURVEY, &survey.id);
            for question in survey.questions.iter().filter(|_| cells.contains(&all)) {
                let whole = Cell::of(&answers_to(&survey.id, &question.id)).at_period(month);
                if question.multiple {
                    let answers = (0..question.answers.len())
                        .map(|place| whole.clone().at(ANSWER, &answer_code(place)));
                    self.links.extend(answers.map(|answer| (answer, all.clone())));
                } else {
                    self.equal.push((whole, all.clone()));
                }
            }
        }
    }
}

/// The true number of a cell; `None` where everybody knows that there is none: no session was held,
/// it is not possible at any of its places, or every visitor is known to have come with or without
/// an appointment.
pub(super) fn truth(counts: &Counts, cell: &Cell) -> Option<u64> {
    let n = counts.value(cell).filter(|n| *n > 0 || !counts.is_impossible(cell))?;
    let unknown_access = cell.category(ACCESS).is_some_and(|access| access.as_ref() == "unknown");
    let unrecorded = || {
        counts.tally(cell, Tally::SlotsUnrecorded) + counts.tally(cell, Tally::WalkInsUnrecorded)
    };
    (!unknown_access || n > 0 || unrecorded() > 0).then_some(n)
}

/// The category of those without an answer. That nobody was redirected is an answer.
fn unsaid(dimension: &str) -> &'static str {
    let unknown = criterion(dimension).and_then(|criterion| criterion.unknown);
    unknown.filter(|unknown| *unknown != NO_REDIRECT).unwrap_or(NOT_GIVEN)
}

/// Whether a cell counts those without an answer, by time and place at most: it describes nobody,
/// however few they are.
pub(super) fn says_nothing(cell: &Cell) -> bool {
    let mut told = cell
        .coordinates()
        .iter()
        .filter(|(dimension, _)| {
            ![PLACE, MOMENT].contains(&dimension.as_ref()) && !is_of_time(dimension)
        })
        .peekable();
    receiver(cell).is_none()
        && told.peek().is_some()
        && told.all(|(dimension, category)| unsaid(dimension) == category.as_ref())
}

/// Whether those whom a cell counts are split by a further question, in its period or a little
/// longer one. One person is then a 0 or a 1 wherever they could be, which leaves two values.
fn is_told_apart(protection: &Protection, cell: &Cell) -> bool {
    let measures = Measures::of(protection.model, protection.programme);
    let told = |name: &str| cell.category(name).is_some();
    let goes_further = |names: &[Symbol]| {
        names.iter().any(|name| told(name)) && names.iter().any(|name| !told(name))
    };
    let name = |dimension| measures.aspects.name(dimension);
    let crossed = cell.period().is_none_or(|period| {
        let mut crossings = protection.plan.crossings_near(period);
        crossings.any(|crossed| goes_further(&crossed.iter().map(name).collect::<Vec<_>>()))
    });
    let counted = || measures.shapes(&[]).iter().any(|shape| goes_further(&shape.names()));
    crossed || counted()
}

/// A whole group with one delicate answer: whoever was in it is known to have given it.
fn is_unanimous(protection: &Protection, cell: &Cell, n: u64) -> bool {
    let delicate =
        cell.coordinates().iter().filter(|(dimension, _)| protection.plan.is_sensitive(dimension));
    delicate.filter(|(dimension, category)| unsaid(dimension) != category.as_ref()).any(
        |(dimension, _)| {
            // Requests and acts are held against the people who made them.
            let whole = if measures::in_blocks(&cell.measure, std::slice::from_ref(dimension)) {
                VISITS
            } else {
                whole_measure(&cell.measure, dimension)
            };
            let group = cell.clone().measured(whole).with(dimension, None);
            n > 0 && protection.counts.value(&group) == Some(n)
        },
    )
}

/// The measure of the people behind answers of whom each may give several: its name without the
/// dimension's.
fn whole_measure<'m>(measure: &'m str, dimension: &str) -> &'m str {
    measure.strip_suffix(dimension).map_or(measure, str::trim_end)
}

/// No more slots can be booked than the timetable had, and that number is printed.
pub(super) fn limit(counts: &Counts, cell: &Cell) -> Option<u64> {
    let is_booked = cell.measure.as_ref() == APPOINTMENTS;
    let offered = counts.slots_to_book(cell);
    let keeps_to_it =
        || counts.value(&cell.with(&OUTCOME.into(), None)).is_some_and(|booked| booked <= offered);
    (is_booked && offered >= 3 && keeps_to_it()).then_some(offered)
}
