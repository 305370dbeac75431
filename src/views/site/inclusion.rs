//! Places as structures and services of the data·inclusion schema, version 1
//! (github.com/gip-inclusion/data-inclusion-schema); the fields bear its names. The themes are
//! those that data·inclusion itself gives to the services of the national schema of digital
//! mediation places. Independent of file formats.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::contact::{Company, Email};
use crate::model::{Access, OrganisationId, PlaceService, Price, Programme, Stop};

use super::edition::{Edition, shortened};
use super::open_data::{is_place, opening_hours};

/// What the schema takes for a description, in characters.
const DESCRIPTION: std::ops::RangeInclusive<usize> = 50..=2000;

/// The longest name.
const NAME_MAX: usize = 150;

#[derive(Debug, Default, Serialize)]
pub struct Inclusion {
    pub structures: Vec<Structure>,
    pub services: Vec<Service>,
}

#[derive(Debug, Serialize)]
pub struct Structure {
    pub source: String,
    pub id: String,
    pub nom: String,
    pub description: String,
    pub date_maj: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub siret: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adresse: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub courriel: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_web: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct Service {
    pub source: String,
    pub structure_id: String,
    pub id: String,
    pub nom: String,
    pub description: String,
    pub date_maj: String,
    pub thematiques: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frais: Option<&'static str>,
    pub commune: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_postal: Option<String>,
    pub code_insee: String,
    pub adresse: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub courriel: Option<String>,
    pub modes_accueil: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub modes_mobilisation: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lien_mobilisation: Option<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub horaires_accueil: String,
}

/// The places that the national schema takes too, and who runs them.
pub(super) fn places(edition: &Edition) -> Inclusion {
    let given = edition.given;
    let mut structures: BTreeMap<&OrganisationId, Structure> = BTreeMap::new();
    let mut services = Vec::new();
    for stop in given.service.published_stops().filter(|stop| is_place(given, stop)) {
        let programme = given.programme_of(stop);
        let id = given.service.holder_of(stop, given.today);
        let (Some(structure), Some(service)) =
            (structure(edition, programme, id), service(edition, programme, stop, id))
        else {
            continue;
        };
        structures.entry(id).or_insert(structure);
        services.push(service);
    }
    Inclusion { structures: structures.into_values().collect(), services }
}

/// Who delivers the data: the site.
fn source(edition: &Edition) -> String {
    crate::slug::slug(&edition.given.service.site.name)
}

fn structure(edition: &Edition, programme: &Programme, id: &OrganisationId) -> Option<Structure> {
    let given = edition.given;
    let organisation = given.service.organisations.get(id)?;
    let summary = programme.summary.main();
    Some(Structure {
        source: source(edition),
        id: id.to_string(),
        nom: name(&organisation.name),
        description: description(&[&organisation.name, &programme.name, summary])?,
        date_maj: given.today.to_string(),
        siret: organisation.siret.as_ref().and_then(|siret| Company::siret(siret)),
        adresse: organisation.address.clone(),
        telephone: organisation.phone.as_ref().map(|phone| phone.dial().to_owned()),
        courriel: organisation.email.as_ref().map(|email| email.as_str().to_owned()),
        site_web: organisation.website.clone(),
    })
}

fn service(
    edition: &Edition,
    programme: &Programme,
    stop: &Stop,
    structure: &OrganisationId,
) -> Option<Service> {
    let given = edition.given;
    let commune = given.service.commune_of(stop);
    let phone = stop.phone.as_ref().or(programme.phone.as_ref());
    let offered: Vec<&str> = stop.services.iter().map(|service| service.code()).collect();
    let thematiques: BTreeSet<&str> =
        stop.services.iter().flat_map(|service| themes(*service)).copied().collect();
    Some(Service {
        source: source(edition),
        structure_id: structure.to_string(),
        id: stop.id.to_string(),
        nom: name(&format!("{} – {}, {}", programme.short_name, commune.name, stop.name)),
        description: description(&[programme.summary.main(), &offered.join(", ")])?,
        date_maj: given.today.to_string(),
        thematiques: thematiques.into_iter().collect(),
        frais: programme.price.map(|price| match price {
            Price::Free | Price::Conditions => "gratuit",
            Price::Paid => "payant",
        }),
        commune: commune.name.clone(),
        code_postal: commune.postcodes.first().cloned(),
        code_insee: commune.code.to_string(),
        adresse: stop.address.clone().unwrap_or_else(|| stop.name.clone()),
        longitude: stop.position.map(|position| position.longitude),
        latitude: stop.position.map(|position| position.latitude),
        telephone: phone.map(|phone| phone.dial().to_owned()),
        courriel: programme.email.as_ref().map(Email::as_str).map(str::to_owned),
        modes_accueil: vec!["en-presentiel"],
        modes_mobilisation: ways(programme),
        lien_mobilisation: programme.booking_page.clone(),
        horaires_accueil: opening_hours(edition, stop),
    })
}

/// A name as the schema takes it: no full stop at its end.
fn name(text: &str) -> String {
    shortened(text, NAME_MAX).trim_end_matches('.').to_owned()
}

/// Some texts as one, if it is as long as the schema asks.
fn description(parts: &[&str]) -> Option<String> {
    let text = parts.iter().map(|part| part.trim_end_matches('.')).collect::<Vec<_>>().join(". ");
    let text = shortened(&text, *DESCRIPTION.end());
    DESCRIPTION.contains(&text.chars().count()).then_some(text)
}

fn ways(programme: &Programme) -> Vec<&'static str> {
    let ways = programme.access.iter().filter_map(|access| match access {
        Access::WalkIn => Some("se-presenter"),
        Access::Phone => Some("telephoner"),
        Access::Email | Access::Prescription => Some("envoyer-un-courriel"),
        Access::Online => programme.booking_page.as_ref().map(|_| "utiliser-lien-mobilisation"),
        Access::Appointment => match (&programme.booking_page, &programme.phone) {
            (Some(_), _) => Some("utiliser-lien-mobilisation"),
            (None, Some(_)) => Some("telephoner"),
            (None, None) => None,
        },
        Access::Mail | Access::Home => None,
    });
    ways.collect::<BTreeSet<_>>().into_iter().collect()
}

const BASICS: &str = "numerique--maitriser-les-fondamentaux-du-numerique";
const PAPERS: &str = concat!(
    "difficultes-administratives-ou-juridiques",
    "--accompagnement-aux-demarches-administratives"
);
const ONLINE: &str = "numerique--acceder-a-des-services-en-ligne";
const EQUIPMENT: &str = "numerique--acquerir-un-equipement";

fn themes(service: PlaceService) -> &'static [&'static str] {
    match service {
        PlaceService::Administratives => &[PAPERS, ONLINE],
        PlaceService::Quotidien => &[BASICS, ONLINE],
        PlaceService::Insertion => {
            &["preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi", BASICS]
        }
        PlaceService::Securite | PlaceService::Comprehension => &[BASICS],
        PlaceService::Parentalite => &["famille--soutien-a-la-parentalite-et-a-leducation", BASICS],
        PlaceService::Loisirs => &["remobilisation--activites-sportives-et-culturelles", BASICS],
        PlaceService::Acces => &["numerique--acceder-a-une-connexion-internet", EQUIPMENT],
        PlaceService::Acquisition => &[EQUIPMENT],
    }
}
