//! All passages by month and by week, day after day.

use std::collections::BTreeSet;
use std::ops::Bound;

use serde::Serialize;

use crate::addresses::{Addresses, Word};
use crate::calendar::{Date, Datelike, Days, IsoWeek, Period};
use crate::language::capital;

use super::edition::Edition;
use super::passage::{self, Line, Lines, Next};
use super::subscribe::{self, Subscribe};
use super::{Body, Link, Page, Said, territory};

/// The way to every month and week.
#[derive(Debug, Serialize)]
pub struct CalendarIndex {
    pub next: Next,
    /// The week of the build and the one after it, as far as they have entries.
    pub soon: Vec<Week>,
    /// From the month of the build on.
    pub months: Vec<MonthLinks>,
    /// Before.
    pub past: Vec<MonthLinks>,
    /// Whether there are places whose weekly hours are not repeated here.
    pub fixed_left_out: bool,
    /// The present month of each territory.
    pub territories: Vec<Link>,
    pub subscribe: Subscribe,
}

/// A month and its weeks.
#[derive(Debug, Serialize)]
pub struct MonthLinks {
    pub month: Link,
    /// Those that begin in it; a week in two months is named once.
    pub weeks: Vec<Week>,
}

/// The way to a week.
#[derive(Debug, Serialize)]
pub struct Week {
    #[serde(flatten)]
    pub link: Link,
    /// `2022-02-28`
    pub monday: String,
}

/// A day in the grid of a month.
#[derive(Debug, Serialize)]
pub struct GridDay {
    pub number: u32,
    /// `mardi 1er mars 2022`, with what differs.
    pub label: String,
    /// The place of its entry on the page.
    pub id: Option<String>,
    /// Whether something differs from the rule.
    pub changed: bool,
}

/// The passages of a month or of a week.
#[derive(Debug, Serialize)]
pub struct CalendarSpan {
    /// Of the days on which there is something to say.
    pub days: Vec<Day>,
    /// A month as a grid of weeks, Monday first; days of other months are empty.
    pub grid: Vec<Vec<Option<GridDay>>>,
    /// The heads of its columns.
    pub weekdays: Vec<String>,
    pub before: Option<Link>,
    pub after: Option<Link>,
    /// The weeks of a month, the month of a week.
    pub related: Vec<Link>,
    /// The same month of each territory.
    pub territories: Vec<Link>,
}

#[derive(Debug, Serialize)]
pub struct Day {
    /// `2021-10-05`
    pub id: String,
    pub label: String,
    pub lines: Vec<Line>,
}

/// The months and weeks that have a page, each by its first day.
#[derive(Debug)]
pub(super) struct Spans {
    pub months: BTreeSet<Date>,
    pub weeks: BTreeSet<Date>,
}

impl Spans {
    pub fn of(edition: &Edition) -> Self {
        let moving = edition
            .given
            .schedule
            .passages
            .iter()
            .filter(|passage| !edition.weekly().is_regular(passage));
        let days: BTreeSet<Date> = moving
            .map(|passage| passage.date)
            .chain(edition.left().iter().map(|dated| dated.date))
            .collect();
        Spans {
            months: days.iter().map(|day| Period::month_of(*day).first()).collect(),
            weeks: days.iter().map(|day| IsoWeek::of(*day).monday()).collect(),
        }
    }
}

pub(super) fn index(edition: &Edition) -> Page {
    let this_month = Period::month_of(edition.given.today).first();
    let (past, coming): (Vec<Date>, Vec<Date>) =
        edition.spans().months.iter().partition(|first| **first < this_month);
    let links = |first: Date| MonthLinks {
        month: month_link(edition, first),
        weeks: edition
            .spans()
            .weeks
            .range(first..=Period::month_of(first).last())
            .map(|monday| week_of(edition, *monday))
            .collect(),
    };
    let this_week = IsoWeek::of(edition.given.today).monday();
    let body = CalendarIndex {
        next: passage::next_of_all(edition, 10),
        soon: [this_week, this_week + Days::new(7)]
            .into_iter()
            .filter(|monday| edition.spans().weeks.contains(monday))
            .map(|monday| week_of(edition, monday))
            .collect(),
        months: coming.into_iter().map(links).collect(),
        past: past.into_iter().map(links).collect(),
        fixed_left_out: edition
            .given
            .schedule
            .passages
            .iter()
            .any(|passage| edition.weekly().is_regular(passage)),
        territories: territory::month_links(edition, this_month),
        subscribe: subscribe::of_all(edition),
    };
    let description =
        edition.say("calendar.description", &[("site", &edition.given.service.site.name)]);
    edition.page(
        &edition.given.addresses.page(Word::Calendar),
        edition.text("page.calendar"),
        description,
        Body::Calendar(body),
    )
}

pub(super) fn month(edition: &Edition, first: Date) -> Page {
    let related = weeks_of(edition, first);
    let (before, after) = neighbours(&edition.spans().months, first);
    let last = Period::month_of(first).last();
    let page = span(
        edition,
        month_link(edition, first),
        (first, last),
        [before, after].map(|day| day.map(|day| month_link(edition, day))),
        related,
    );
    match page.body {
        Body::CalendarSpan(said) => {
            let grid = grid(edition, first, &said.days);
            let monday = IsoWeek::of(first).monday();
            let weekdays = (0..7).map(|n| (monday + Days::new(n)).weekday());
            let weekdays = weekdays.map(|day| edition.language.short_weekday(day)).collect();
            Page { body: Body::CalendarSpan(CalendarSpan { grid, weekdays, ..said }), ..page }
        }
        body => Page { body, ..page },
    }
}

fn grid(edition: &Edition, first: Date, days: &[Day]) -> Vec<Vec<Option<GridDay>>> {
    let last = Period::month_of(first).last();
    let day = |date: Date| {
        let said = days.iter().find(|day| day.id == date.to_string());
        let changed = said.is_some_and(|day| day.lines.iter().any(|line| line.state != "planned"));
        let words = edition.day(date);
        let label = match changed {
            true => edition.say("calendar.changed_day", &[("date", &words.date)]),
            false => words.date.clone(),
        };
        GridDay { number: date.day(), label, id: said.map(|day| day.id.clone()), changed }
    };
    let mondays = std::iter::successors(Some(IsoWeek::of(first).monday()), |monday| {
        Some(*monday + Days::new(7)).filter(|next| *next <= last)
    });
    let week = |monday: Date| {
        let dates = (0..7).map(|n| monday + Days::new(n));
        dates.map(|date| (first..=last).contains(&date).then(|| day(date))).collect()
    };
    mondays.map(week).collect()
}

pub(super) fn week(edition: &Edition, monday: Date) -> Page {
    let sunday = monday + Days::new(6);
    let within =
        BTreeSet::from([Period::month_of(monday).first(), Period::month_of(sunday).first()]);
    let related = within
        .intersection(&edition.spans().months)
        .map(|first| month_link(edition, *first))
        .collect();
    let (before, after) = neighbours(&edition.spans().weeks, monday);
    span(
        edition,
        week_link(edition, monday),
        (monday, sunday),
        [before, after].map(|day| day.map(|day| week_link(edition, day))),
        related,
    )
}

pub(super) fn month_title(edition: &Edition, first: Date) -> String {
    edition.say("calendar.span_title", &[("span", &month_link(edition, first).label)])
}

pub(super) fn week_title(edition: &Edition, monday: Date) -> String {
    edition.say("calendar.span_title", &[("span", &week_link(edition, monday).label)])
}

fn span(
    edition: &Edition,
    link: Link,
    (first, last): (Date, Date),
    [before, after]: [Option<Link>; 2],
    related: Vec<Link>,
) -> Page {
    // Lines come in the order of time, and days begin at different times in different zones.
    let lines = Lines::from(edition, first).take_while(|dated| dated.date <= last + Days::new(1));
    let mut days: Vec<Day> = Vec::new();
    let mut told: Option<Said> = None;
    for dated in
        lines.filter(|dated| (first..=last).contains(&dated.date) && !dated.regular(edition))
    {
        let (id, mut line) = (dated.date.to_string(), dated.line(edition));
        // One entry for all passages of a closure.
        if line.state == "lost" {
            let message = line.message.clone();
            if message.is_some() && message == told {
                (line.message, line.announced) = (None, None);
            }
            told = message;
        }
        match days.last_mut() {
            Some(day) if day.id == id => day.lines.push(line),
            _ => days.push(Day { id, label: line.date.clone(), lines: vec![line] }),
        }
    }
    let title = edition.say("calendar.span_title", &[("span", &link.label)]);
    let description = edition.say(
        "calendar.span_description",
        &[("span", &link.label), ("site", &edition.given.service.site.name)],
    );
    let inner = link.href[edition.path("").len()..].to_owned();
    let page = edition.page(
        &inner,
        title,
        description,
        Body::CalendarSpan(CalendarSpan {
            days,
            grid: Vec::new(),
            weekdays: Vec::new(),
            before,
            after,
            related,
            territories: territory::month_links(edition, Period::month_of(first).first()),
        }),
    );
    Page {
        crumbs: vec![edition.home_link(), edition.link_to("page.calendar", Word::Calendar)],
        ..page
    }
}

fn neighbours(all: &BTreeSet<Date>, day: Date) -> (Option<Date>, Option<Date>) {
    (
        all.range(..day).next_back().copied(),
        all.range((Bound::Excluded(day), Bound::Unbounded)).next().copied(),
    )
}

fn weeks_of(edition: &Edition, first: Date) -> Vec<Link> {
    let last = Period::month_of(first).last();
    let weeks = edition.spans().weeks.range(first - Days::new(6)..=last);
    weeks.map(|monday| week_link(edition, *monday)).collect()
}

/// The page of the month that a day lies in, if there is one.
pub(super) fn month_of(edition: &Edition, day: Date) -> Option<Link> {
    let first = Period::month_of(day).first();
    edition.spans().months.contains(&first).then(|| month_link(edition, first))
}

fn month_link(edition: &Edition, first: Date) -> Link {
    Link::new(
        capital(&edition.language.month_year(first)),
        edition.path(&month_address(edition.given.addresses, first)),
    )
}

fn week_link(edition: &Edition, monday: Date) -> Link {
    let label = edition.say("calendar.week", &[("date", &edition.language.date(monday))]);
    Link::new(label, edition.path(&week_address(edition.given.addresses, monday)))
}

fn week_of(edition: &Edition, monday: Date) -> Week {
    Week { link: week_link(edition, monday), monday: monday.to_string() }
}

pub(super) fn month_address(addresses: &Addresses, first: Date) -> String {
    addresses.month(first.format("%Y-%m"))
}

pub(super) fn week_address(addresses: &Addresses, monday: Date) -> String {
    let week = monday.iso_week();
    addresses.week(week.year(), week.week())
}
