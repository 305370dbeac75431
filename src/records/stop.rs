//! A stop as written: one exact place where the service is given.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::{Itinerance, PlaceService, PosterPaper, StopStatus};
use super::holidays::WorkedHoliday;
use super::notation::{CommuneCode, Id, Several, Text, Worded, Written};
use crate::calendar::Date;

/// One place: where a van stands, or a counter that does not move.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StopRecord {
    pub id: Written<Id>,
    /// The exact place in the public's words: Place de la Mairie.
    pub name: Written<Text>,
    pub commune: Written<CommuneCode>,
    /// The programmes that serve it, one after the other or side by side: `[bus-2025, bus-2026]`.
    #[serde(default)]
    pub programme: Several<Id>,
    pub address: Option<Written<Text>>,
    /// Degrees north (WGS 84).
    pub latitude: Option<Written<f64>>,
    /// Degrees east (WGS 84).
    pub longitude: Option<Written<f64>>,
    /// proposed, validated or withdrawn; only validated stops are published.
    pub status: Written<StopStatus>,
    /// When the steering committee decided.
    pub decided_on: Option<Written<Date>>,
    /// Since when a withdrawn stop is no longer served.
    pub withdrawn_on: Option<Written<Date>>,
    /// Itinérant (when left out) or Fixe.
    pub itinerance: Option<Written<Itinerance>>,
    /// Which van or team serves it; stops of one vehicle cannot be served at one time. `van` when
    /// left out.
    pub vehicle: Option<Written<Id>>,
    /// `true` where it is served on public holidays as on other days; or the names of those:
    /// `[victory-1945, ascension]`.
    #[serde(default)]
    pub open_on_holidays: Several<WorkedHoliday>,
    /// How one gets there, parking, steps, wheelchairs.
    pub access: Option<Worded>,
    /// Equipment to be found there.
    #[serde(default)]
    pub equipment: Several<Text>,
    #[serde(default)]
    pub services: Several<PlaceService>,
    /// The organisation that runs this place, where it is not the programme's operator.
    pub holder: Option<Written<Id>>,
    /// Organisations that one reaches there.
    #[serde(default)]
    pub operators: Several<Id>,
    pub phone: Option<Written<Text>>,
    /// Internet coverage found in the diagnostic.
    pub coverage: Option<Written<Text>>,
    /// Addresses this stop had before it was renamed; they stay reachable.
    #[serde(default)]
    pub former_ids: Several<Id>,
    /// The papers of its posters: a3, a4, a5, a6, or none; those of the site when left out.
    #[serde(default)]
    pub poster_papers: Several<PosterPaper>,
}
