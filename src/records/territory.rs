//! Territories, cantons and communes as written.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::PosterPaper;
use super::holidays::WorkedHoliday;
use super::notation::{CommuneCode, FormerCommune, Id, Several, Text, Written};

/// A part of the area served, as the contract cuts it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TerritoryRecord {
    pub id: Written<Id>,
    pub name: Written<Text>,
    /// Ids this territory, or one merged into it, had before: page and feed stay reachable there.
    #[serde(default)]
    pub former_ids: Several<Id>,
}

/// A canton of a territory.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CantonRecord {
    pub id: Written<Id>,
    pub name: Written<Text>,
    /// Code of the Code officiel géographique.
    pub code: Option<Written<Text>>,
    pub territory: Written<Id>,
}

/// A commune, known by its INSEE code: names and postcodes are no keys.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommuneRecord {
    /// INSEE code, in quotation marks where it starts with a zero.
    pub code: Written<CommuneCode>,
    pub name: Written<Text>,
    #[serde(default)]
    pub postcodes: Several<Text>,
    /// Where it is, in degrees: its stops are held against it.
    pub latitude: Option<Written<f64>>,
    pub longitude: Option<Written<f64>>,
    pub canton: Option<Written<Id>>,
    /// For a commune without a canton in these records.
    pub territory: Option<Written<Id>>,
    /// Communes that were merged into this one, and names it had before, each with its code:
    /// `63266 Ancienne-Commune`. Their pages and feeds stay reachable.
    #[serde(default)]
    pub formerly: Several<FormerCommune>,
    /// Other spellings that people use and search for.
    #[serde(default)]
    pub also_written: Several<Text>,
    /// `true` where Good Friday is no holiday here: no Protestant or mixed church (C. trav. art.
    /// L3134-13).
    pub open_on_good_friday: Option<Written<bool>>,
    /// Public holidays of the programme that are none here, such as `assumption` in a Protestant
    /// commune of Bavaria; `true`: all.
    #[serde(default)]
    pub open_on_holidays: Several<WorkedHoliday>,
    /// The papers of the posters with all its stops: a3, a4, a5, a6, or none. When left out those
    /// of the site, where the commune has several stops.
    #[serde(default)]
    pub poster_papers: Several<PosterPaper>,
}
