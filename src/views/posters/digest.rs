//! One page for each partner: the passages of the coming weeks in what it follows.

use crate::addresses::PosterOf;
use crate::calendar::Days;
use crate::language::Language;
use crate::model::{Organisation, Programme};
use crate::output::OutputPath;
use crate::schedule::Passage;
use crate::views::Given;
use crate::views::report::{Block, Report, RowView, TableView};
use crate::views::words::typographic;

use super::{document, follows, remark, told};

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
    let passages: Vec<_> = given.schedule.passages.iter().filter(wanted).take(LINES_MAX).collect();
    let (first, until) = (passages.first()?.date, passages.last()?.date);
    let mut programmes: Vec<&Programme> = passages
        .iter()
        .filter_map(|passage| given.service.stops.get(&passage.stop))
        .map(|stop| given.programme_of(stop))
        .collect();
    programmes.sort_by(|one, other| one.id.cmp(&other.id));
    programmes.dedup_by(|one, other| one.id == other.id);
    let path =
        OutputPath::public(&given.addresses.poster(PosterOf::Round(partner.id.as_str()), "a4"))?;
    let period = language
        .say("report.from_to", &[("from", &language.date(first)), ("to", &language.date(until))]);
    let title = language.say("digest.title", &[("partner", &typographic(language, &partner.name))]);
    let rows = passages.iter().map(|passage| row(given, language, passage)).collect();
    let columns =
        ["hours", "commune", "place", "remark"].map(|key| language.text(&format!("digest.{key}")));
    let caption = language.say("digest.caption", &[("period", &period)]);
    let mut table =
        TableView::in_words("passages", caption, language.text("digest.date"), columns, rows)?;
    table.notes.push(language.text("digest.note"));
    Some(document(
        given,
        language,
        &programmes,
        path,
        title,
        period,
        given.today.min(first),
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

fn row(given: &Given, language: &Language, passage: &Passage) -> RowView {
    let commune = given
        .service
        .communes
        .get(&passage.commune)
        .map_or_else(String::new, |commune| commune.name.clone());
    let usual =
        given.service.stops.get(&passage.stop).map_or_else(String::new, |stop| stop.name.clone());
    let place = passage.spot.clone().unwrap_or(usual);
    let cells = [
        language.hours(passage.hours),
        commune,
        typographic(language, &place),
        remark(language, passage).unwrap_or_default(),
    ];
    RowView::words(language.weekday_date(passage.date), cells)
}
