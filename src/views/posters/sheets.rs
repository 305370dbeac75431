//! Which posters and digests there are, and where, without setting them: pages lead to them. Knows
//! nothing of what they say.

use std::collections::{BTreeMap, BTreeSet};

use crate::addresses::PosterOf;
use crate::calendar::Days;
use crate::model::{CommuneCode, OrganisationId, Stop, StopId};
use crate::output::OutputPath;
use crate::schedule::Passage;
use crate::views::Given;

use super::digest::DAYS_AHEAD;
use super::{Papers, follows, papers_of_commune, papers_of_stop, scaled, told};

/// One document to print.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub of: SheetOf,
    /// `a4`
    pub paper: &'static str,
    pub path: OutputPath,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetOf {
    Stop(StopId),
    Commune(CommuneCode),
    Partner(OrganisationId),
    /// At the door of a stop.
    Sign(StopId),
}

/// Every poster and digest of the build. Without the typesetter there is none.
pub fn sheets(given: &Given) -> Vec<Sheet> {
    if !cfg!(feature = "pdf") {
        return Vec::new();
    }
    let coming: Vec<_> = given.schedule.from(given.today).filter(|passage| told(passage)).collect();
    let stops: BTreeSet<&StopId> = coming.iter().map(|passage| &passage.stop).collect();
    let communes: BTreeSet<&CommuneCode> = coming.iter().map(|passage| &passage.commune).collect();
    let mut sheets = Vec::new();
    for stop in given.service.published_stops().filter(|stop| stops.contains(&stop.id)) {
        sheets.extend(of_stop(given, stop));
    }
    let mut stops_of: BTreeMap<&CommuneCode, usize> = BTreeMap::new();
    for stop in given.service.published_stops() {
        *stops_of.entry(&stop.commune).or_default() += 1;
    }
    for commune in
        given.service.communes.values().filter(|commune| communes.contains(&commune.code))
    {
        if let Some(stops) = stops_of.get(&commune.code) {
            sheets.extend(on_paper(
                given,
                &papers_of_commune(given, commune, *stops),
                &SheetOf::Commune(commune.code.clone()),
                PosterOf::Commune(&commune.slug),
            ));
        }
    }
    let last = given.today + Days::new(DAYS_AHEAD);
    for partner in
        given.service.organisations.values().filter(|organisation| !organisation.follows.is_empty())
    {
        let mut soon = given
            .schedule
            .passages
            .iter()
            .filter(|passage| (given.today..=last).contains(&passage.date) && told(passage));
        if soon.any(|passage| follows(given.service, partner, passage)) {
            let of = PosterOf::Round(partner.id.as_str());
            let path = OutputPath::public(&given.addresses.poster(of, "a4"));
            sheets.extend(path.map(|path| Sheet {
                of: SheetOf::Partner(partner.id.clone()),
                paper: "a4",
                path,
            }));
        }
    }
    sheets.retain(|sheet| given.is_set(&sheet.path));
    sheets
}

/// The posters of one stop.
pub fn sheets_of(given: &Given, stop: &Stop) -> Vec<Sheet> {
    let coming =
        |passage: &Passage| passage.stop == stop.id && passage.date >= given.today && told(passage);
    let has_posters = cfg!(feature = "pdf") && given.schedule.of_stop(&stop.id).any(coming);
    if !has_posters {
        return Vec::new();
    }
    let mut sheets = of_stop(given, stop);
    sheets.retain(|sheet| given.is_set(&sheet.path));
    sheets
}

/// The poster of a stop and the sign for its door.
fn of_stop(given: &Given, stop: &Stop) -> Vec<Sheet> {
    let poster = (SheetOf::Stop(stop.id.clone()), PosterOf::Stop(stop.id.as_str()));
    let sign = (SheetOf::Sign(stop.id.clone()), PosterOf::Sign(stop.id.as_str()));
    let mut sheets = on_paper(given, &papers_of_stop(given, stop), &poster.0, poster.1);
    sheets.extend(on_paper(given, &scaled(&given.service.site.sign_papers), &sign.0, sign.1));
    sheets
}

fn on_paper(given: &Given, papers: &Papers, of: &SheetOf, poster: PosterOf) -> Vec<Sheet> {
    let sheet = |(paper, _): &(&'static str, u32)| {
        let path = OutputPath::public(&given.addresses.poster(poster, paper))?;
        Some(Sheet { of: of.clone(), paper, path })
    };
    papers.iter().filter_map(sheet).collect()
}
