//! The lines of a poster or digest: the days to come, those on which it does not come after all,
//! and the hours of a week. Independent of paper sizes.

use std::collections::BTreeMap;

use crate::calendar::{Date, Days, Hours, Weekday};
use crate::language::Language;
use crate::model::{Itinerance, Rule, Stop};
use crate::schedule::{Passage, State};
use crate::views::Given;
use crate::views::news::{Turn, turn};
use crate::views::site::{Weekly, presences, when};
use crate::views::words::typographic;

use super::{PosterPassage, PosterWeek, hours_of, places_left};

/// For how long ahead the closures of a fixed place are listed, and how many of them.
const CLOSED_AHEAD: u64 = 92;
const CLOSED_MAX: usize = 6;

/// One day at one place, before it is in words.
pub(super) struct Row<'a> {
    pub date: Date,
    /// Another than the first only of a place that is closed for days.
    pub until: Date,
    pub hours: Vec<Hours>,
    pub passage: &'a Passage,
    pub stop: &'a Stop,
    /// What became of it, where it is not as its rule has it.
    pub label: Option<String>,
    pub is_off: bool,
}

/// The days to come at the stops, in order. A day of several intervals is one line.
pub(super) fn days(given: &Given, language: &Language, stops: &[&Stop]) -> Vec<PosterPassage> {
    let several = Several::of(given, stops);
    let rows = rows(given, language, stops);
    rows.iter().map(|row| in_words(language, given, row, several)).collect()
}

/// The same before they are in words.
pub(super) fn rows<'a>(given: &'a Given, language: &Language, stops: &[&'a Stop]) -> Vec<Row<'a>> {
    let weekly = Weekly::of(given.service);
    let mut rows: Vec<Row> = Vec::new();
    for stop in stops {
        let mut own = of_stop(given, language, stop, &weekly);
        own.sort_by_key(|row| (row.date, row.is_off, row.hours.first().map(|hours| hours.start)));
        own.dedup_by(|next, row| {
            let same = row.date == next.date
                && row.until == next.until
                && row.is_off == next.is_off
                && row.label == next.label
                && row.passage.spot == next.passage.spot;
            if same {
                row.hours.append(&mut next.hours);
            }
            same
        });
        rows.extend(own);
    }
    rows.sort_by_key(|row| (row.date, row.hours.first().map(|hours| hours.start)));
    rows
}

/// The hours of the week of each place that does not move, and who is there when.
pub(super) fn weeks(given: &Given, language: &Language, stops: &[&Stop]) -> Vec<PosterWeek> {
    let weeks = stops.iter().filter_map(|stop| {
        let mut rows = week(given, language, stop);
        if rows.is_empty() {
            return None;
        }
        if stops.len() == 1 {
            let present = presences(given, language, stop);
            rows.extend(present.into_iter().map(|one| PosterPassage {
                date: typographic(language, &one.who),
                hours: one.when,
                ..PosterPassage::default()
            }));
        }
        let place = (stops.len() > 1).then(|| typographic(language, &stop.name));
        Some(PosterWeek { place, rows })
    });
    weeks.collect()
}

/// What each line has of a place.
#[derive(Clone, Copy)]
struct Several {
    places: bool,
    programmes: bool,
}

impl Several {
    /// Of stops that come on days; the others have their weeks.
    fn of(given: &Given, stops: &[&Stop]) -> Self {
        let moving = || stops.iter().filter(|stop| stop.itinerance != Itinerance::Fixed);
        let mut programmes: Vec<_> = moving().map(|stop| &given.programme_of(stop).id).collect();
        programmes.dedup();
        Several { places: stops.len() > 1, programmes: programmes.len() > 1 }
    }
}

fn of_stop<'a>(
    given: &'a Given,
    language: &Language,
    stop: &'a Stop,
    weekly: &Weekly,
) -> Vec<Row<'a>> {
    let today = given.today;
    let row = |passage: &'a Passage, date, label, is_off| Row {
        date,
        until: date,
        hours: vec![passage.hours],
        passage,
        stop,
        label,
        is_off,
    };
    let mut rows = Vec::new();
    let mut closed: Vec<Row> = Vec::new();
    for passage in given.schedule.of_stop(&stop.id).filter(|passage| passage.stop == stop.id) {
        let is_old = passage.date < today;
        if is_old {
            continue;
        }
        if weekly.is_regular(passage) || weekly.is_monthly(passage) {
            // An opening between two closed days parts them.
            closed.extend(
                rows.extract_if(.., |row: &mut Row| row.is_off && row.until < passage.date),
            );
            continue;
        }
        let off = reason(language, passage);
        if passage.takes_place() {
            rows.push(row(passage, passage.date, changed(language, passage), false));
            continue;
        }
        let fixed = stop.itinerance == Itinerance::Fixed;
        if fixed && passage.date > today + Days::new(CLOSED_AHEAD) {
            continue;
        }
        let same = rows.iter_mut().rev().find(|row| {
            fixed && row.is_off && row.label == off && passage.date - row.until <= DAYS_BETWEEN
        });
        match same {
            Some(row) => row.until = row.until.max(passage.date),
            None => rows.push(row(passage, passage.date, off, true)),
        }
    }
    closed.append(&mut rows);
    rows = closed;
    if stop.itinerance == Itinerance::Fixed {
        rows.sort_by_key(|row| row.date);
        let mut closed = 0;
        rows.retain(|row| {
            closed += usize::from(row.is_off);
            !row.is_off || closed <= CLOSED_MAX
        });
    }
    // What went elsewhere leaves a line on its old day.
    for passage in given.schedule.run_of(&stop.id).into_iter().flat_map(|run| run.passages.iter()) {
        let State::Changed { before, .. } = &passage.state else { continue };
        let left = before.stop == stop.id
            && before.date >= today
            && (before.date != passage.date || passage.stop != stop.id);
        if left {
            let label = gone(given, language, passage, before.date);
            rows.push(Row {
                hours: vec![before.hours],
                ..row(passage, before.date, Some(label), true)
            });
        }
    }
    rows
}

/// Closed days with a weekend between them are one closure.
const DAYS_BETWEEN: chrono::TimeDelta = chrono::TimeDelta::days(7);

fn in_words(language: &Language, given: &Given, row: &Row, several: Several) -> PosterPassage {
    let spot = row.passage.spot.clone().filter(|_| !row.is_off);
    let moved_place = spot.is_some();
    let mut place = spot.or_else(|| several.places.then(|| row.stop.name.clone()));
    if several.programmes {
        let service = &given.programme_of(row.stop).short_name;
        place = Some(match place {
            Some(place) => format!("{place} – {service}"),
            None => service.clone(),
        });
    }
    let label = row.label.clone().or_else(|| places_left(language, row.passage));
    PosterPassage {
        date: row.days(language),
        hours: if row.is_off { String::new() } else { row.hours(language) },
        place: place.map(|place| typographic(language, &place)),
        label: label.map(|label| typographic(language, &label)),
        changed: !row.is_off && (moved_place || changed(language, row.passage).is_some()),
        off: row.is_off,
        until: language.date(row.until),
    }
}

impl Row<'_> {
    pub fn days(&self, language: &Language) -> String {
        if self.date == self.until {
            return language.weekday_day(self.date);
        }
        let (from, to) = (language.day_month(self.date), language.day_month(self.until));
        language.say("report.from_to", &[("from", &from), ("to", &to)])
    }

    pub fn hours(&self, language: &Language) -> String {
        both(language, self.hours.iter().map(|hours| language.hours(*hours)).collect())
    }
}

/// `9 h – 12 h et 14 h – 17 h`
fn both(language: &Language, mut hours: Vec<String>) -> String {
    match hours.pop() {
        Some(last) if !hours.is_empty() => {
            language.say("opening.and", &[("first", &hours.join(", ")), ("last", &last)])
        }
        last => last.unwrap_or_default(),
    }
}

/// What a line that is boxed has changed.
fn changed(language: &Language, passage: &Passage) -> Option<String> {
    let key = match (turn(passage), &passage.state) {
        (Turn::Moved, State::Changed { before, .. }) => {
            let date = language.day_month(before.date);
            return Some(language.say("poster.changed.moved", &[("date", &date)]));
        }
        (Turn::Retimed, _) => "poster.changed.retimed",
        (Turn::Relocated, _) => "poster.changed.relocated",
        (Turn::Added, _) => "poster.added",
        _ => return None,
    };
    Some(language.text(key))
}

/// Why there is nothing on a day.
fn reason(language: &Language, passage: &Passage) -> Option<String> {
    let key = match passage.holiday_key() {
        Some(key) => Some(format!("holiday.{key}")),
        None => passage.notice.as_ref().map(|notice| format!("reason.{}", notice.reason.code())),
    };
    let what = if passage.state == State::Cancelled { "cancelled" } else { "off" };
    // That there is another reason is of no use to a passer-by.
    Some(match key.filter(|key| key != "reason.other") {
        Some(key) => {
            let reason = language.text(&key);
            language.say(&format!("poster.{what}.because"), &[("reason", &reason)])
        }
        None => language.text(&format!("poster.{what}")),
    })
}

/// Where a passage went that was to be here.
fn gone(given: &Given, language: &Language, passage: &Passage, from: Date) -> String {
    let date = language.day_month(passage.date);
    let place = given.service.stops.get(&passage.stop).map_or("", |stop| stop.name.as_str());
    let key = if passage.date == from { "poster.off.elsewhere" } else { "poster.off.moved" };
    language.say(key, &[("date", &date), ("place", &place)])
}

/// The hours of the week, where a place does not move and has the same every week.
fn week(given: &Given, language: &Language, stop: &Stop) -> Vec<PosterPassage> {
    if stop.itinerance != Itinerance::Fixed {
        return Vec::new();
    }
    let held = given.schedule.of_stop(&stop.id).filter(|passage| passage.takes_place());
    let next = held.map(|passage| passage.date).find(|date| *date >= given.today);
    let Some(on) = next else { return Vec::new() };
    let weekly = Weekly::of(given.service);
    let mut days: BTreeMap<u32, (Weekday, Vec<Hours>, Date)> = BTreeMap::new();
    for ((from, until), weekday, hours) in weekly.hours(stop) {
        if (from..=until).contains(&on) {
            let day = days.entry(weekday.num_days_from_monday());
            day.or_insert((weekday, Vec::new(), until)).1.push(hours);
        }
    }
    let day = |(weekday, mut hours, until): (Weekday, Vec<Hours>, Date)| {
        hours.sort();
        hours.dedup();
        let hours: Vec<String> = hours.into_iter().map(|hours| language.hours(hours)).collect();
        PosterPassage {
            date: language.weekday(weekday),
            hours: both(language, hours),
            until: language.date(until),
            ..PosterPassage::default()
        }
    };
    let mut rows: Vec<PosterPassage> = days.into_values().map(day).collect();
    let occasion = |rule: &Rule| PosterPassage {
        date: when(language, rule),
        hours: hours_of(language, rule),
        until: language.date(rule.until),
        ..PosterPassage::default()
    };
    rows.extend(weekly.monthly(stop, on).map(occasion));
    rows
}
