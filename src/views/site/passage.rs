//! Passages in words, one line each; a passage that moved away leaves a line at its old place.
//! Knows nothing of pages.

use serde::Serialize;

use crate::calendar::{Date, Datelike, Days, Hours, Instant};
use crate::model::{Change, Stop, StopId};
use crate::schedule::{Before, Passage, PassageKey, State};
use crate::views::calendar::Subscription;
use crate::views::news;

use super::Said;
use super::edition::Edition;

/// A line before it is put into words: what it is sorted and chosen by.
#[derive(Clone, Copy)]
pub(super) struct Dated<'a> {
    /// Where the line stands.
    pub stop: &'a Stop,
    pub date: Date,
    pub start: Instant,
    passage: &'a Passage,
    /// What the passage was to be, where it has moved away from.
    left: Option<(Change, &'a Before)>,
}

/// One passage as the public reads it.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// For addresses within a page: stop, day and number.
    pub id: String,
    /// planned, added, moved, retimed, relocated, cancelled, lost, or gone: it is held elsewhere or
    /// on another day.
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
    /// Whose passage it is, where the site tells of several services.
    pub service: Option<String>,
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
    /// Whether there are places left, of a passage to come.
    pub places: Option<String>,
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
    /// How many of them are the answer to "when does it come?": the first that is held, and what
    /// differs before it.
    pub first: usize,
    /// The end of the last passage known.
    pub last: Option<String>,
    /// What holds after the last passage known.
    pub beyond: String,
}

/// When it comes next, beside the name of a place in a list.
#[derive(Clone, Debug, Serialize)]
pub struct Upcoming {
    /// `Prochain passage : mardi 5 octobre 2021, 9 h – 12 h`
    pub text: String,
    /// When that is over: the script hides it then from whoever reads an older page.
    pub end: String,
}

/// The lines of a month.
#[derive(Debug, Serialize)]
pub struct Month {
    pub id: String,
    pub label: String,
    pub lines: Vec<Line>,
}

impl<'a> Dated<'a> {
    /// Where a passage is now.
    pub fn of(edition: &Edition<'a>, passage: &'a Passage) -> Option<Self> {
        let stop = edition.given.service.stops.get(&passage.stop)?;
        Some(Dated { stop, date: passage.date, start: passage.start, passage, left: None })
    }

    /// The line that a passage leaves where it was to be, if it has moved away from there.
    pub fn left_by(edition: &Edition<'a>, passage: &'a Passage) -> Option<Self> {
        let State::Changed { change, before } = &passage.state else { return None };
        let moved = before.date != passage.date || before.stop != passage.stop;
        let stop = edition.given.service.stops.get(&before.stop).filter(|_| moved)?;
        Some(Dated {
            stop,
            date: before.date,
            start: before.start,
            passage,
            left: Some((*change, before)),
        })
    }

    /// Whether somebody is there at that time and place.
    pub fn held(&self) -> bool {
        self.left.is_none() && self.passage.takes_place()
    }

    /// Whether it never was going to be held: a holiday, a closure.
    pub fn lost(&self) -> bool {
        self.left.is_none() && matches!(self.passage.state, State::Lost(_))
    }

    /// The weekly hours of a place that does not move: its table says them.
    pub fn regular(&self, edition: &Edition) -> bool {
        self.left.is_none() && edition.weekly().is_regular(self.passage)
    }

    /// An opening of a place that does not move: its page has it in words.
    pub fn is_opening(&self, edition: &Edition) -> bool {
        self.left.is_none() && edition.weekly().is_opening(self.passage)
    }

    pub fn line(&self, edition: &Edition) -> Line {
        match self.left {
            None => line(edition, self.passage, self.stop),
            Some((change, before)) => gone(edition, self.passage, change, before, self.stop),
        }
    }

    pub fn as_next(&self, edition: &Edition) -> Upcoming {
        let hours = edition.hours(self.passage.hours);
        let text =
            edition.say("near.next", &[("date", &edition.day(self.date).date), ("hours", &hours)]);
        Upcoming { text, end: self.passage.end.to_rfc3339() }
    }

    /// What tells lines of one moment apart.
    fn rank(&self, edition: &Edition<'a>) -> (&'a str, &'a StopId, &'a PassageKey, bool) {
        (
            edition.given.service.commune_of(self.stop).name.as_str(),
            &self.stop.id,
            &self.passage.key,
            self.left.is_some(),
        )
    }
}

/// The lines of some stops, in the order of time.
pub(super) fn of_stops<'a>(edition: &Edition<'a>, stops: &[&'a Stop]) -> Vec<Dated<'a>> {
    let mut lines = Vec::new();
    for stop in stops {
        let passages = edition.given.schedule.of_stop(&stop.id);
        let both = passages
            .flat_map(|passage| [Dated::of(edition, passage), Dated::left_by(edition, passage)]);
        lines.extend(both.flatten().filter(|dated| dated.stop.id == stop.id));
    }
    in_order(edition, &mut lines);
    lines
}

/// The next passage held at a stop from the day of the build on.
pub(super) fn next_at<'a>(edition: &Edition<'a>, stop: &Stop) -> Option<Dated<'a>> {
    let coming = edition
        .given
        .schedule
        .of_stop(&stop.id)
        .filter(|passage| passage.date >= edition.given.today);
    let mut held = coming.filter(|passage| passage.takes_place() && passage.stop == stop.id);
    held.next().and_then(|passage| Dated::of(edition, passage))
}

fn in_order<'a>(edition: &Edition<'a>, lines: &mut [Dated<'a>]) {
    lines.sort_by(|a, b| a.start.cmp(&b.start).then_with(|| a.rank(edition).cmp(&b.rank(edition))));
}

/// All lines from a day on in the order of time, sorted only as far as somebody reads them.
pub(super) struct Lines<'e, 'a> {
    edition: &'e Edition<'a>,
    passages: std::iter::Peekable<Box<dyn Iterator<Item = &'a Passage> + 'a>>,
    left: std::iter::Peekable<std::vec::IntoIter<Dated<'a>>>,
    /// Those of one moment, the last one first.
    moment: Vec<Dated<'a>>,
}

impl<'e, 'a> Lines<'e, 'a> {
    pub fn from(edition: &'e Edition<'a>, day: Date) -> Self {
        // Days begin at different times in different zones.
        let begin = (day - Days::new(2)).and_time(chrono::NaiveTime::MIN);
        let passages: Box<dyn Iterator<Item = &'a Passage> + 'a> =
            Box::new(edition.given.schedule.passages.from(begin));
        let left: Vec<Dated> = edition
            .left()
            .iter()
            .filter(|dated| dated.start.naive_utc() >= begin)
            .copied()
            .collect();
        Lines {
            edition,
            passages: passages.peekable(),
            left: left.into_iter().peekable(),
            moment: Vec::new(),
        }
    }
}

impl<'a> Iterator for Lines<'_, 'a> {
    type Item = Dated<'a>;

    fn next(&mut self) -> Option<Dated<'a>> {
        while self.moment.is_empty() {
            let starts = [
                self.passages.peek().map(|passage| passage.start),
                self.left.peek().map(|dated| dated.start),
            ];
            let start = starts.into_iter().flatten().min()?;
            while let Some(passage) = self.passages.next_if(|passage| passage.start == start) {
                self.moment.extend(Dated::of(self.edition, passage));
            }
            while let Some(dated) = self.left.next_if(|dated| dated.start == start) {
                self.moment.push(dated);
            }
            in_order(self.edition, &mut self.moment);
            self.moment.reverse();
        }
        self.moment.pop()
    }
}

fn line(edition: &Edition, passage: &Passage, stop: &Stop) -> Line {
    let plain =
        plain(edition, passage, stop, passage.date, passage.hours, passage.start, passage.end);
    let badge = news::badge(edition.language, passage);
    let (state, detail, start_before) = match &passage.state {
        State::Planned => ("planned", None, None),
        State::Added => ("added", None, None),
        State::Cancelled => ("cancelled", None, None),
        State::Lost(_) => ("lost", None, None),
        // Moved away and back again.
        State::Changed { .. } if badge.is_none() => ("planned", None, None),
        State::Changed { change, before } => (
            change.code(),
            Some(instead_of(edition, passage, before)),
            Some(before.start.to_rfc3339()),
        ),
    };
    Line { state, held: passage.takes_place(), badge, detail, start_before, ..plain }
}

/// The line that a passage leaves where it was to be.
fn gone(
    edition: &Edition,
    passage: &Passage,
    change: Change,
    before: &Before,
    stop: &Stop,
) -> Line {
    let end = before.start + (passage.end - passage.start);
    let plain = plain(edition, passage, stop, before.date, before.hours, before.start, end);
    let day = edition.language.weekday_date(passage.date);
    let hours = edition.language.hours(passage.hours);
    let mut badge = news::moved(edition.language, "change.moved-to", passage.date);
    let detail = match edition.given.service.stops.get(&passage.stop) {
        Some(now) if now.id != before.stop => {
            let commune = &edition.given.service.commune_of(now).name;
            if passage.date == before.date {
                badge = edition.text(&format!("change.{}", change.code()));
            }
            edition.say(
                "passage.gone_place",
                &[("date", &day), ("hours", &hours), ("place", &now.name), ("commune", commune)],
            )
        }
        _ => edition.say("passage.gone_date", &[("date", &day), ("hours", &hours)]),
    };
    Line {
        id: format!("{}-avant", plain.id),
        state: "gone",
        held: false,
        badge: Some(badge),
        detail: Some(detail),
        spot: None,
        note: None,
        places: None,
        copy: None,
        ..plain
    }
}

fn instead_of(edition: &Edition, passage: &Passage, before: &Before) -> String {
    let language = edition.language;
    if before.date != passage.date {
        return edition
            .say("passage.instead_of_date", &[("date", &language.weekday_date(before.date))]);
    }
    if before.stop != passage.stop || passage.spot.is_some() {
        let stop = edition.given.service.stops.get(&before.stop);
        return edition.say(
            "passage.instead_of_place",
            &[("place", &stop.map_or("", |stop| stop.name.as_str()))],
        );
    }
    edition.say("passage.instead_of_hours", &[("hours", &language.hours(before.hours))])
}

fn plain(
    edition: &Edition,
    passage: &Passage,
    stop: &Stop,
    date: Date,
    hours: Hours,
    start: Instant,
    end: Instant,
) -> Line {
    let (language, words) = (edition.language, edition.day(date));
    let notice = passage.notice.as_ref();
    let reason = match passage.holiday_key() {
        Some(key) => Some(edition.text(&format!("holiday.{key}"))),
        None => notice.map(|notice| edition.text(&format!("reason.{}", notice.reason.code()))),
    };
    Line {
        id: format!("{}-{}-{}", passage.key.stop, passage.key.date, passage.key.ordinal),
        state: "planned",
        held: true,
        start: start.to_rfc3339(),
        end: end.to_rfc3339(),
        start_before: None,
        day: date.to_string(),
        short_weekday: words.short_weekday.clone(),
        day_number: date.day(),
        month: words.month.clone(),
        date: words.date.clone(),
        date_in_month: words.date_in_month.clone(),
        hours: edition.hours(hours),
        commune: edition.given.service.commune_of(stop).name.clone(),
        place: edition.place_name(stop),
        service: edition.service_at(stop),
        spot: passage.spot.clone(),
        href: edition.stop_path(&stop.id),
        badge: None,
        detail: None,
        reason,
        message: notice
            .and_then(|notice| notice.message.as_ref())
            .map(|message| edition.said(message)),
        announced: edition
            .given
            .announced(notice.and_then(|notice| notice.announced_on))
            .map(|day| edition.say("passage.announced", &[("date", &language.date(day))])),
        note: passage
            .note
            .as_ref()
            .filter(|_| passage.takes_place())
            .map(|note| edition.said(note)),
        places: passage
            .places
            .filter(|_| passage.date >= edition.given.today)
            .map(|places| edition.text(&format!("places.{}", places.code()))),
        copy: Subscription::passage_file(edition.given, passage),
    }
}

/// For readers who come later than the build: passages are held ready for two weeks; two at least,
/// thirty at most.
const SPARE_DAYS: u64 = 14;
const SPARE_MIN: usize = 2;
const SPARE_MAX: usize = 30;

/// The next `shown` passages of some stops and some after them, with what is cancelled or moved
/// between them. What never was going to be held (holidays, closures) is left out.
pub(super) fn next<'a>(edition: &Edition<'a>, lines: &[Dated<'a>], shown: usize) -> Next {
    let last = lines.iter().filter(|dated| dated.held()).max_by_key(|dated| dated.date);
    next_of(edition, lines.iter().copied(), last, shown)
}

/// The same of a wider area: the weekly hours of its fixed places only where nothing moves at all.
pub(super) fn next_of_tour<'a>(edition: &Edition<'a>, lines: &[Dated<'a>], shown: usize) -> Next {
    let all_fixed = lines.iter().all(|dated| dated.regular(edition) || !dated.held());
    let wanted: Vec<Dated> =
        lines.iter().filter(|dated| all_fixed || !dated.regular(edition)).copied().collect();
    next(edition, &wanted, shown)
}

/// The same of everything.
pub(super) fn next_of_all(edition: &Edition, shown: usize) -> Next {
    let passages = &edition.given.schedule.passages;
    let is_tour = |passage: &Passage| !edition.weekly().is_regular(passage);
    let all_fixed = !passages.iter().any(|passage| passage.takes_place() && is_tour(passage));
    let wanted = |dated: &Dated| all_fixed || !dated.regular(edition);
    let last = passages
        .iter()
        .rev()
        .find(|passage| passage.takes_place() && (all_fixed || is_tour(passage)));
    let last = last.and_then(|passage| Dated::of(edition, passage));
    next_of(edition, Lines::from(edition, edition.given.today).filter(wanted), last.as_ref(), shown)
}

fn next_of<'a>(
    edition: &Edition<'a>,
    lines: impl Iterator<Item = Dated<'a>>,
    last: Option<&Dated<'a>>,
    shown: usize,
) -> Next {
    let today = edition.given.today;
    let mut said: Vec<Line> = Vec::new();
    let (mut held, mut first_sight) = (0, 0);
    for dated in lines.filter(|dated| dated.date >= today && !dated.lost()) {
        let late = dated.date > today + Days::new(SPARE_DAYS);
        if held >= shown + SPARE_MAX || (late && held >= shown + SPARE_MIN) {
            break;
        }
        held += usize::from(dated.held());
        said.push(dated.line(edition));
        if held <= shown && dated.held() {
            first_sight = said.len();
        }
    }
    let first_sight = if held < shown { said.len() } else { first_sight };
    let first = said.iter().position(|line| line.held).map_or(said.len(), |place| place + 1);
    let beyond = match last {
        Some(last) => edition.say("next.beyond", &[("date", &edition.language.date(last.date))]),
        None => edition.text("next.none"),
    };
    let as_of = edition.say("next.as_of", &[("date", &edition.language.date(today))]);
    Next {
        as_of,
        lines: said,
        shown: first_sight,
        first,
        last: last.map(|last| last.passage.end.to_rfc3339()),
        beyond,
    }
}

/// Lines by month, in order. What is told of several days that follow each other in a closure is
/// told once.
pub(super) fn months<'a>(
    edition: &Edition<'a>,
    dated: impl IntoIterator<Item = Dated<'a>>,
) -> Vec<Month> {
    let mut months: Vec<Month> = Vec::new();
    let mut told: Option<Said> = None;
    for dated in dated {
        let id = dated.date.format("%Y-%m").to_string();
        let mut line = dated.line(edition);
        let message = line.message.clone();
        if line.state == "lost" && line.message.is_some() && line.message == told {
            (line.message, line.announced) = (None, None);
        }
        told = message;
        match months.last_mut() {
            Some(month) if month.id == id => month.lines.push(line),
            _ => months.push(Month {
                id,
                label: edition.language.month_year(dated.date),
                lines: vec![line],
            }),
        }
    }
    months
}
