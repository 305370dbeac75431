//! The sign at the door of a stop: what is there, when, for whom to ask, and who supports it, with
//! the supporters' logos large. It has no dates, so that it can stay for years.

use crate::addresses::PosterOf;
use crate::language::Language;
use crate::model::{OrganisationId, Programme, Stop};
use crate::views::Given;
use crate::views::report::{Report, Template};
use crate::views::rota;
use crate::views::words::typographic;

use super::{Drawn, Papers, Place, Poster, PosterOffer, rows, scaled};

/// The signs of all stops that have passages to come, on each of the site's papers for signs.
pub(super) fn compose(given: &Given, language: &Language) -> Vec<Report> {
    let papers = scaled(&given.service.site.sign_papers);
    if papers.is_empty() {
        return Vec::new();
    }
    let stops = given.service.published_stops();
    stops.flat_map(|stop| of_stop(given, language, stop, &papers)).collect()
}

fn of_stop(given: &Given, language: &Language, stop: &Stop, papers: &Papers) -> Vec<Report> {
    let mut passages = given.schedule.of_stop(&stop.id).filter(|passage| passage.stop == stop.id);
    let programmes = given.service.programmes_from(stop, given.today);
    let comes = passages.any(|passage| passage.date >= given.today && super::told(passage));
    let Some(first) = programmes.first().filter(|_| comes) else { return Vec::new() };
    let of = PosterOf::Sign(stop.id.as_str());
    let place = Place {
        poster: of,
        page: given.addresses.stop(&stop.id),
        name: given.service.commune_of(stop).name.clone(),
        stops: vec![stop],
        papers: papers.clone(),
    };
    let poster = sign(given, language, &place, stop, &programmes);
    let said = [("programme", &poster.services as &dyn std::fmt::Display), ("place", &stop.name)];
    let title = language.say("poster.title", &said);
    let drawn = Drawn { poster, title, since: first.from, template: Template::Sign };
    place.on_papers(given, language, &programmes, &drawn)
}

fn sign(
    given: &Given,
    language: &Language,
    place: &Place,
    stop: &Stop,
    programmes: &[&Programme],
) -> Poster {
    let weeks = rows::weeks(given, language, &[stop]);
    let rule = if weeks.is_empty() { rota::sentences(given, language, stop) } else { Vec::new() };
    let whole = place.poster(given, language, programmes, given.today);
    Poster {
        spots: [Some(stop.name.clone()), stop.access.as_ref().map(ToString::to_string)]
            .into_iter()
            .flatten()
            .map(|spot| typographic(language, &spot))
            .collect(),
        heading: language.text("poster.hours"),
        passages: Vec::new(),
        more: false,
        rule: rule.iter().map(|sentence| typographic(language, sentence)).collect(),
        weeks,
        offers: offers(given, language, stop),
        ..whole
    }
}

/// What there is, and the organisations that one reaches from there; nothing where a list is empty.
fn offers(given: &Given, language: &Language, stop: &Stop) -> Vec<PosterOffer> {
    let name = |id: &OrganisationId| Some(given.service.organisations.get(id)?.name.clone());
    let operators: Vec<String> = stop.operators.iter().filter_map(name).collect();
    let lists = [("poster.equipment", &stop.equipment), ("poster.operators", &operators)];
    let offer = |(key, items): (&str, &Vec<String>)| PosterOffer {
        label: typographic(language, &language.text(key)),
        text: typographic(language, &items.join(" · ")),
    };
    lists.into_iter().filter(|(_, items)| !items.is_empty()).map(offer).collect()
}
