//! One page for each partner: the passages of the coming weeks in what it follows.

use crate::addresses::PosterOf;
use crate::calendar::Days;
use crate::language::Language;
use crate::model::{Organisation, Programme, Stop};
use crate::output::OutputPath;
use crate::schedule::Passage;
use crate::views::Given;
use crate::views::report::{Block, Report, RowView, TableView, Template};
use crate::views::rota;
use crate::views::words::typographic;

use super::rows::{self, Row};
use super::{document, follows, places_left, told};

/// Days that a digest looks ahead.
pub(super) const DAYS_AHEAD: u64 = 35;

/// Lines that fit on the page.
const LINES_MAX: usize = 34;

pub(super) fn compose(given: &Given, language: &Language) -> Vec<Report> {
    let partners = given
        .service
        .organisations
        .values()
        .filter(|organisation| !organisation.follows.is_empty());
    partners.filter_map(|partner| digest(given, language, partner)).collect()
}

fn digest(given: &Given, language: &Language, partner: &Organisation) -> Option<Report> {
    let last = given.today + Days::new(DAYS_AHEAD);
    let wanted = |passage: &&Passage| {
        told(passage)
            && (given.today..=last).contains(&passage.date)
            && follows(given.service, partner, passage)
    };
    let passages: Vec<_> = given.schedule.passages.iter().filter(wanted).collect();
    let (first, until) = (passages.first()?.date, passages.last()?.date);
    let stops: Vec<&Stop> = given
        .service
        .published_stops()
        .filter(|stop| passages.iter().any(|passage| passage.stop == stop.id))
        .collect();
    let mut programmes: Vec<&Programme> =
        stops.iter().map(|stop| given.programme_of(stop)).collect();
    programmes.sort_by(|one, other| one.id.cmp(&other.id));
    programmes.dedup_by(|one, other| one.id == other.id);
    let path =
        OutputPath::public(&given.addresses.poster(PosterOf::Round(partner.id.as_str()), "a4"))?;
    let period = language
        .say("report.from_to", &[("from", &language.date(first)), ("to", &language.date(until))]);
    let title = language.say("digest.title", &[("partner", &typographic(language, &partner.name))]);
    let mut rows: Vec<RowView> =
        stops.iter().filter_map(|stop| counter(given, language, stop)).collect();
    let days = rows::rows(given, language, &stops);
    rows.extend(days.iter().filter(|day| day.date <= last).map(|day| row(given, language, day)));
    let more = rows.len() > LINES_MAX;
    rows.truncate(LINES_MAX);
    let columns = ["hours", "place"].map(|key| language.text(&format!("digest.{key}")));
    let caption = language.say("digest.caption", &[("period", &period)]);
    let mut table =
        TableView::in_words("passages", caption, language.text("digest.date"), columns, rows)?;
    table.notes.extend(more.then(|| language.text("poster.more")));
    table.notes.push(language.text("digest.note"));
    Some(document(
        given,
        language,
        &programmes,
        path,
        title,
        period,
        given.today.min(first),
        Template::Digest,
        std::iter::once(Block::Table { table })
            .chain(booking(given, language, &programmes))
            .collect(),
    ))
}

/// How one gets an appointment with each programme, and where the calendar stands.
fn booking(given: &Given, language: &Language, programmes: &[&Programme]) -> Option<Block> {
    let mut said: Vec<String> = programmes
        .iter()
        .filter_map(|programme| book(language, programme, programmes.len() > 1))
        .collect();
    if said.is_empty() {
        return None;
    }
    said.extend(
        given.service.site.url.as_ref().map(|url| language.say("digest.site", &[("address", url)])),
    );
    Some(Block::Notice { text: said.join(" ") })
}

fn book(language: &Language, programme: &Programme, is_one_of_several: bool) -> Option<String> {
    let number = programme.phone.as_ref()?.shown(language.code());
    let hours = programme.phone_hours.as_ref().map(|hours| typographic(language, hours.main()));
    let key = if programme.is_by_appointment() { "digest.book" } else { "digest.call" };
    let book = match hours {
        Some(hours) => {
            let key = format!("{key}_hours");
            language.say(&key, &[("number", &number), ("hours", &hours)])
        }
        None => language.say(key, &[("number", &number)]),
    };
    Some(if is_one_of_several {
        format!("{} – {book}", typographic(language, &programme.name))
    } else {
        book
    })
}

/// A place that does not move is one line: its rule in words, or its week.
fn counter(given: &Given, language: &Language, stop: &Stop) -> Option<RowView> {
    let weeks = rows::weeks(given, language, &[stop]);
    let week = weeks.first()?;
    let mut said = rota::sentences(given, language, stop);
    if said.is_empty() {
        said = week.rows.iter().map(|day| format!("{} {}", day.date, day.hours)).collect();
    }
    let place = place(given, stop, None);
    let text = format!("{place} – {}", said.join(" ; "));
    let date = language.text("digest.every_week");
    Some(RowView::words(date, [String::new(), typographic(language, &text)]))
}

/// A day; behind the place follow what was modified, why and since when.
fn row(given: &Given, language: &Language, day: &Row) -> RowView {
    let notice = day.passage.notice.as_ref();
    let place = place(given, day.stop, day.passage.spot.as_deref().filter(|_| !day.is_off));
    // What is off has its reason in its label.
    let why = notice.filter(|_| !day.is_off && day.label.is_some());
    let why = why.map(|notice| language.text(&format!("reason.{}", notice.reason.code())));
    let since = notice
        .and_then(|notice| notice.announced_on)
        .map(|date| language.say("digest.since", &[("date", &language.day_month(date))]));
    let message = notice.and_then(|notice| notice.message.as_ref()).map(ToString::to_string);
    let free = places_left(language, day.passage).filter(|_| !day.is_off);
    let remark = [day.label.clone(), why, since, free];
    let remark: Vec<String> = remark.into_iter().flatten().collect();
    let text = match remark.as_slice() {
        [] => place,
        remark => format!("{place} – {}", remark.join(", ")),
    };
    // The operator's message is sentences of its own.
    let text = std::iter::once(text).chain(message).collect::<Vec<_>>().join(". ");
    let hours = if day.is_off { language.text("digest.off") } else { day.hours(language) };
    RowView::words(day.days(language), [hours, typographic(language, &text)])
}

/// `Villé, Place du Marché`
fn place(given: &Given, stop: &Stop, spot: Option<&str>) -> String {
    let commune = &given.service.commune_of(stop).name;
    format!("{commune}, {}", spot.unwrap_or(&stop.name))
}
