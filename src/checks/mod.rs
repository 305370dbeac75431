//! Rules that records must keep: one rule a file. Knows nothing of how a finding is shown.

mod findings;
mod terms;
mod tour;
mod weekly_slots;
mod service_weeks;
mod opening_hours;
mod incident;
mod overlap;
mod travel;
mod holiday;
mod holiday_calendar;
mod school_holidays;
mod closure;
mod closure_hits_nothing;
mod outside_programme;
mod weekday_matches_date;
mod exception_hits_nothing;
mod exception_repeated;
mod free_places;
mod announced_later;
mod odd_value;
mod rule_yields_nothing;
mod stop_never_served;
mod stop_not_validated;
mod stop_decision;
mod stop_position;
mod postcode;
mod booking_phone;
mod target_indicator;
mod agreement_notice;
mod agreement_holder;
mod budget;
mod committee_date;
mod decision;
mod funder_mention;
mod site_address;
mod placeholder_address;
mod placeholder_logo;
mod translation;
mod deliverable_due;
pub mod briefing;
pub mod fixed_terms;
pub mod half_days;
pub mod liaison_sheet;
pub mod logos;
pub mod personal_data;
pub mod narrated;
pub mod narrated_figures;
pub mod narratives;
pub mod page_address;
pub mod papers;
pub mod rendered;
pub mod sessions;
pub mod unreached;
pub mod voucher_stock;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::calendar::{Date, IsoWeek};
use crate::diagnostics::{Code, Diagnostic, Severity, Span};
use crate::model::{CheckLevel, Model, Programme, Service, Stop};
use crate::schedule::{Grounds, Passage, Schedule};
use crate::words::{Message, Value, message};

pub use findings::Memory;
use tour::{Pair, Tour};

/// What the checks look at.
pub struct Subject<'a> {
    pub model: &'a Model,
    pub schedule: &'a Schedule,
    pub today: Date,
}

/// A rule. Its level can be changed in the programme record under `checks:`.
pub struct Check {
    /// The code of its diagnostics.
    pub code: Code,
    /// How loud it speaks unless the programme says otherwise.
    pub level: CheckLevel,
    look: Look,
}

/// Where a check looks. What it finds odd in a part is remembered with that part, and told together
/// with all the rest.
enum Look {
    /// At the programme as a whole.
    Whole(fn(&Scope) -> Vec<Diagnostic>),
    /// At each passage that takes place, with the grounds of its stop and nothing else in sight.
    Passages {
        is_odd: fn(&Grounds, &Passage) -> bool,
        say: fn(&Scope, &[&Passage]) -> Vec<Diagnostic>,
    },
    /// At the passages of one vehicle, or of one place that does not move, one after the other.
    Tours { odd: fn(&Tour) -> Vec<Pair>, say: fn(&Scope, &[&Pair]) -> Vec<Diagnostic> },
}

/// The rules, in the order in which the manual names them.
pub const CHECKS: &[Check] = &[
    weekly_slots::CHECK,
    service_weeks::CHECK,
    opening_hours::CHECK,
    incident::CHECK,
    overlap::CHECK,
    travel::CHECK,
    holiday::CHECK,
    holiday_calendar::CHECK,
    school_holidays::CHECK,
    closure::CHECK,
    closure_hits_nothing::CHECK,
    outside_programme::CHECK,
    weekday_matches_date::CHECK,
    exception_hits_nothing::CHECK,
    exception_repeated::CHECK,
    free_places::CHECK,
    announced_later::CHECK,
    odd_value::CHECK,
    rule_yields_nothing::CHECK,
    stop_never_served::CHECK,
    stop_not_validated::CHECK,
    stop_decision::CHECK,
    stop_position::CHECK,
    postcode::CHECK,
    booking_phone::CHECK,
    target_indicator::CHECK,
    agreement_notice::CHECK,
    agreement_holder::CHECK,
    liaison_sheet::CHECK,
    sessions::WITHOUT_PASSAGE,
    sessions::AFTER_TODAY,
    sessions::CANCELLED,
    sessions::MISSING,
    terms::CHECK,
    committee_date::CHECK,
    decision::CHECK,
    papers::CHECK,
    briefing::CHECK,
    half_days::CHECK,
    budget::CHECK,
    voucher_stock::CHECK,
    funder_mention::CHECK,
    site_address::CHECK,
    placeholder_address::CHECK,
    placeholder_logo::CHECK,
    translation::CHECK,
    deliverable_due::CHECK,
];

/// Runs every check for every programme that has not switched it off.
pub fn run(subject: &Subject) -> Vec<Diagnostic> {
    run_again(subject, &mut Memory::default())
}

/// As [`run`], and the same whatever is remembered.
pub fn run_again(subject: &Subject, memory: &mut Memory) -> Vec<Diagnostic> {
    memory.look(subject.schedule);
    let scopes: Vec<Scope> = subject
        .model
        .service
        .programmes
        .values()
        .map(|programme| Scope::of(subject, programme))
        .collect();
    let mut findings: Vec<Diagnostic> =
        subject.model.service.programmes.values().flat_map(unknown_codes).collect();
    for (number, check) in CHECKS.iter().enumerate() {
        for scope in &scopes {
            let severity =
                match scope.programme.checks.get(check.code.name()).copied().unwrap_or(check.level)
                {
                    CheckLevel::Off => continue,
                    CheckLevel::Warning => Severity::Warning,
                    CheckLevel::Error => Severity::Error,
                };
            let found = match check.look {
                Look::Whole(check) => check(scope),
                Look::Passages { say, .. } => {
                    say(scope, &memory.passages(number, &scope.programme.id))
                }
                Look::Tours { say, .. } => say(scope, &memory.pairs(number, &scope.programme.id)),
            };
            findings.extend(found.into_iter().map(|finding| finding.severity(severity)));
        }
    }
    findings
}

/// A level for a check that does not exist would be a slip that nobody notices.
fn unknown_codes(programme: &Programme) -> Vec<Diagnostic> {
    let known = || CHECKS.iter().map(|check| check.code.name());
    let unknown =
        programme.checks.keys().filter(|code| known().all(|known| known != code.as_str()));
    let say = |code: &String| {
        let message = message!(
            "unknown-check",
            programme = programme.id.as_str(),
            check = code,
            known = known().collect::<Vec<_>>(),
        );
        Diagnostic::new(Code::UnknownCheck, programme.span.clone(), message).suggest(code, known())
    };
    unknown.map(say).collect()
}

/// One programme and what belongs to it.
struct Scope<'a> {
    model: &'a Model,
    schedule: &'a Schedule,
    programme: &'a Programme,
    today: Date,
}

impl<'a> Scope<'a> {
    fn of(subject: &Subject<'a>, programme: &'a Programme) -> Self {
        Scope { model: subject.model, schedule: subject.schedule, programme, today: subject.today }
    }

    fn service(&self) -> &'a Service {
        &self.model.service
    }

    /// Passages that take place, in order.
    fn held(&self) -> impl Iterator<Item = &'a Passage> + '_ {
        self.schedule
            .passages
            .iter()
            .filter(|passage| passage.programme == self.programme.id && passage.takes_place())
    }

    /// Places of exceptions confirmed although their day is a holiday or closed.
    fn confirmed(&self) -> BTreeSet<&'a Span> {
        let exceptions = self.service().exceptions.iter();
        exceptions.filter(|one| one.is_confirmed).map(|one| &one.span).collect()
    }

    /// The stops of the programme with the passages held there, or meant to be.
    fn stops(&self) -> impl Iterator<Item = (&'a Stop, &'a [Arc<Passage>])> + '_ {
        self.schedule.by_stop().filter(|(stop, _)| stop.is_of(&self.programme.id))
    }

    /// Whether a record lies in this programme's folder or, outside all of them, falls to the first
    /// programme.
    fn owns_file(&self, span: &Span) -> bool {
        let programmes = &self.service().programmes;
        let folder = span
            .file
            .strip_prefix("records/")
            .and_then(|rest| rest.split_once('/'))
            .map(|(folder, _)| folder);
        match folder.filter(|folder| programmes.contains_key(*folder)) {
            Some(folder) => self.programme.id.as_str() == folder,
            None => programmes.keys().next() == Some(&self.programme.id),
        }
    }
}

/// The clause that a finding is about, for the end of its message; empty where none is named.
fn article(source: Option<&String>) -> Value {
    source.map_or("".into(), |source| message!("finding-article", source = source).into())
}

/// The first of several things and how many more there are: `2022-01-04, 2022-01-11 and 24 more`.
fn some<T: Clone + Into<Value>>(items: &[T], most: usize) -> Value {
    let shown: Vec<Value> = items.iter().take(most).cloned().map(Into::into).collect();
    match items.len().saturating_sub(most) {
        0 => shown.into(),
        more => {
            let row = row(shown, |row, item| message!("some-next", row = row, item = item));
            message!("some-and-more", row = row, more = more).into()
        }
    }
}

/// Several things as one, put together one by one.
fn row<T: Into<Value>>(
    items: impl IntoIterator<Item = T>,
    next: fn(Value, Value) -> Message,
) -> Value {
    let items = items.into_iter().map(Into::into);
    items.reduce(|row, item| next(row, item).into()).unwrap_or_else(|| "".into())
}

/// `2021-W40`, or as people number weeks.
fn in_words(week: IsoWeek) -> Message {
    message!("iso-week", iso = week.to_string(), number = week.week, year = week.year.to_string())
}
