//! Passages in words, one line each; a passage that moved away leaves a line at its old place. Knows nothing of pages.

use serde::Serialize;

use crate::calendar::{Date, Datelike, Days, Hours, Instant};
use crate::model::{Change, CommuneCode, Stop, StopId};
use crate::schedule::{Before, Cause, Passage, State};
use crate::views::calendar::Subscription;

use super::edition::Edition;
use super::{Said, opening};

/// A line with what it is sorted and chosen by.
#[derive(Clone, Debug)]
pub(super) struct Dated {
    pub stop: StopId,
    pub commune: CommuneCode,
    pub date: Date,
    pub start: Instant,
    /// The weekly hours of a place that does not move: its table says them.
    pub regular: bool,
    pub line: Line,
}

/// One passage as the public reads it.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// For addresses within a page: stop, day and number.
    pub id: String,
    /// planned, added, moved, retimed, relocated, cancelled, lost, or gone: it is held elsewhere or on another day.
    pub state: &'static str,
    /// Whether somebody is there at that time and place.
    pub held: bool,
    /// With the offset of the zone, RFC 3339.
    pub start: String,
    pub end: String,
    /// As the rule had it, where a change has been made.
    pub start_before: Option<String>,
    /// `2021-10-05`
    pub day: String,
    pub short_weekday: String,
    pub day_number: u32,
    pub month: String,
    /// `mardi 5 octobre 2021`
    pub date: String,
    /// `mardi 5 octobre`, for lists that name the year above.
    pub date_in_month: String,
    pub hours: String,
    pub commune: String,
    pub place: String,
    /// Another spot than the usual one.
    pub spot: Option<String>,
    /// The stop's page.
    pub href: String,
    /// In one word what differs from the rule.
    pub badge: Option<String>,
    /// What it was, or what it becomes.
    pub detail: Option<String>,
    pub reason: Option<String>,
    /// What the record keeper tells the public.
    pub message: Option<Said>,
    pub announced: Option<String>,
    pub note: Option<Said>,
    /// A copy for one's own calendar, where it is held and the place moves.
    pub copy: Option<String>,
}

/// The next passages of a stop, commune, territory or of the whole service.
#[derive(Debug, Serialize)]
pub struct Next {
    /// Until when it was true: `À venir au 3 mars 2026`.
    pub as_of: String,
    /// Those that readers without script see come first.
    pub lines: Vec<Line>,
    pub shown: usize,
    /// The end of the last passage known.
    pub last: Option<String>,
    /// What holds after the last passage known.
    pub beyond: String,
}

/// The lines of a month.
#[derive(Debug, Serialize)]
pub struct Month {
    pub id: String,
    pub label: String,
    pub lines: Vec<Line>,
}

pub(super) fn dated(edition: &Edition) -> Vec<Dated> {
    let mut dated: Vec<Dated> = Vec::new();
    for passage in &edition.given.schedule.passages {
        let service = edition.given.service;
        if let Some(stop) = service.stops.get(&passage.stop) {
            let line = line(edition, passage, stop);
            let regular = opening::is_regular(service, passage);
            dated.push(Dated { stop: stop.id.clone(), commune: stop.commune.clone(), date: passage.date, start: passage.start, regular, line });
        }
        if let State::Changed { change, before } = &passage.state
            && (before.date != passage.date || before.stop != passage.stop)
            && let Some(stop) = service.stops.get(&before.stop)
        {
            let line = gone(edition, passage, *change, before, stop);
            dated.push(Dated { stop: stop.id.clone(), commune: stop.commune.clone(), date: before.date, start: before.start, regular: false, line });
        }
    }
    dated.sort_by(|a, b| (a.start, &a.line.commune, &a.stop, &a.line.id).cmp(&(b.start, &b.line.commune, &b.stop, &b.line.id)));
    dated
}

fn line(edition: &Edition, passage: &Passage, stop: &Stop) -> Line {
    let plain = plain(edition, passage, stop, passage.date, passage.hours, passage.start, passage.end);
    let (state, badge, detail, start_before) = match &passage.state {
        State::Planned => ("planned", None, None, None),
        State::Added => ("added", Some(edition.text("change.added")), None, None),
        State::Cancelled => ("cancelled", Some(edition.text("change.cancelled")), None, None),
        State::Lost(_) => ("lost", Some(edition.text("passage.lost")), None, None),
        State::Changed { change, before } => {
            let badge = edition.text(&format!("change.{}", change.code()));
            (change.code(), Some(badge), Some(instead_of(edition, passage, before)), Some(before.start.to_rfc3339()))
        }
    };
    Line { state, held: passage.takes_place(), badge, detail, start_before, ..plain }
}

/// The line that a passage leaves where it was to be.
fn gone(edition: &Edition, passage: &Passage, change: Change, before: &Before, stop: &Stop) -> Line {
    let end = before.start + (passage.end - passage.start);
    let plain = plain(edition, passage, stop, before.date, before.hours, before.start, end);
    let day = edition.language.weekday_date(passage.date);
    let hours = edition.language.hours(passage.hours);
    let detail = match edition.given.service.stops.get(&passage.stop) {
        Some(now) if now.id != before.stop => {
            let commune = &edition.given.service.commune_of(now).name;
            edition.say("passage.gone_place", &[("date", &day), ("hours", &hours), ("place", &now.name), ("commune", commune)])
        }
        _ => edition.say("passage.gone_date", &[("date", &day), ("hours", &hours)]),
    };
    let badge = edition.text(&format!("change.{}", change.code()));
    Line {
        id: format!("{}-avant", plain.id),
        state: "gone",
        held: false,
        badge: Some(badge),
        detail: Some(detail),
        spot: None,
        note: None,
        copy: None,
        ..plain
    }
}

fn instead_of(edition: &Edition, passage: &Passage, before: &Before) -> String {
    let language = edition.language;
    if before.date != passage.date {
        return edition.say("passage.instead_of_date", &[("date", &language.weekday_date(before.date))]);
    }
    if before.stop != passage.stop || passage.spot.is_some() {
        let stop = edition.given.service.stops.get(&before.stop);
        return edition.say("passage.instead_of_place", &[("place", &stop.map_or("", |stop| stop.name.as_str()))]);
    }
    edition.say("passage.instead_of_hours", &[("hours", &language.hours(before.hours))])
}

fn plain(edition: &Edition, passage: &Passage, stop: &Stop, date: Date, hours: Hours, start: Instant, end: Instant) -> Line {
    let language = edition.language;
    let notice = passage.notice.as_ref();
    let reason = match &passage.state {
        State::Lost(Cause::Holiday(holiday)) => Some(edition.text(&format!("holiday.{}", holiday.key()))),
        _ => notice.map(|notice| edition.text(&format!("reason.{}", notice.reason.code()))),
    };
    Line {
        id: format!("{}-{}-{}", passage.key.stop, passage.key.date, passage.key.ordinal),
        state: "planned",
        held: true,
        start: start.to_rfc3339(),
        end: end.to_rfc3339(),
        start_before: None,
        day: date.to_string(),
        short_weekday: language.short_weekday(date.weekday()),
        day_number: date.day(),
        month: language.month(date),
        date: language.weekday_date(date),
        date_in_month: language.weekday_day(date),
        // One word for the line breaker.
        hours: edition.hours(hours),
        commune: edition.given.service.commune_of(stop).name.clone(),
        place: stop.name.clone(),
        spot: passage.spot.clone(),
        href: edition.stop_path(&stop.id),
        badge: None,
        detail: None,
        reason,
        message: notice.and_then(|notice| notice.message.as_ref()).map(|message| edition.said(message)),
        announced: notice.and_then(|notice| notice.announced_on).map(|day| edition.say("passage.announced", &[("date", &language.date(day))])),
        note: passage.note.as_ref().filter(|_| passage.takes_place()).map(|note| edition.said(note)),
        copy: Subscription::passage_file(edition.given.service, &passage.key).filter(|_| passage.takes_place()),
    }
}

/// For readers who come later than the build: passages are held ready for two weeks; two at least, thirty at most.
const SPARE_DAYS: u64 = 14;
const SPARE_MIN: usize = 2;
const SPARE_MAX: usize = 30;

/// The next `shown` passages and some after them, with what is cancelled or moved between them. What never was going to
/// be held (holidays, closures) is left out.
pub(super) fn next(edition: &Edition, wanted: impl Fn(&Dated) -> bool, shown: usize) -> Next {
    let today = edition.given.today;
    let of_interest = |dated: &&Dated| dated.date >= today && wanted(dated) && dated.line.state != "lost";
    let mut lines: Vec<Line> = Vec::new();
    let (mut held, mut first_sight) = (0, 0);
    for dated in edition.dated.iter().filter(of_interest) {
        let late = dated.date > today + Days::new(SPARE_DAYS);
        if held >= shown + SPARE_MAX || (late && held >= shown + SPARE_MIN) {
            break;
        }
        held += usize::from(dated.line.held);
        lines.push(dated.line.clone());
        if held <= shown && dated.line.held {
            first_sight = lines.len();
        }
    }
    let first_sight = if held < shown { lines.len() } else { first_sight };
    let last = edition.dated.iter().filter(|dated| dated.line.held && wanted(dated)).max_by_key(|dated| dated.date);
    let beyond = match last {
        Some(last) => edition.say("next.beyond", &[("date", &edition.language.date(last.date))]),
        None => edition.text("next.none"),
    };
    let as_of = edition.say("next.as_of", &[("date", &edition.language.date(today))]);
    Next { as_of, lines, shown: first_sight, last: last.map(|last| last.line.end.clone()), beyond }
}

/// Lines by month, in order. What is told of several days that follow each other in a closure is told once.
pub(super) fn months<'a>(edition: &Edition, dated: impl IntoIterator<Item = &'a Dated>) -> Vec<Month> {
    let mut months: Vec<Month> = Vec::new();
    let mut told: Option<Said> = None;
    for dated in dated {
        let id = dated.date.format("%Y-%m").to_string();
        let mut line = dated.line.clone();
        if line.state == "lost" && line.message.is_some() && line.message == told {
            (line.message, line.announced) = (None, None);
        }
        told.clone_from(&dated.line.message);
        match months.last_mut() {
            Some(month) if month.id == id => month.lines.push(line),
            _ => months.push(Month { id, label: edition.language.month_year(dated.date), lines: vec![line] }),
        }
    }
    months
}
