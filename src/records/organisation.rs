//! An organisation as written: who funds, runs, hosts or supports, and how that must be shown.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::{Regime, Role, Support};
use super::notation::{Id, Several, Text, Written};

/// A funder, partner, operator, host commune, network or the State.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OrganisationRecord {
    pub id: Written<Id>,
    pub name: Written<Text>,
    pub short_name: Option<Written<Text>>,
    pub role: Written<Role>,
    /// The programmes it takes part in; all when left out.
    #[serde(default)]
    pub programmes: Several<Id>,
    pub address: Option<Written<Text>>,
    pub phone: Option<Written<Text>>,
    pub email: Option<Written<Text>>,
    pub website: Option<Written<Text>>,
    /// SIRET or SIREN number.
    pub siret: Option<Written<Text>>,
    /// Who answers for publications (mentions légales), for an operator.
    pub director: Option<Written<Text>>,
    pub visibility: Option<VisibilityRecord>,
    /// Ids this organisation had before it was renamed: its feed stays reachable there.
    #[serde(default)]
    pub former_ids: Several<Id>,
    /// A partner may follow only some communes or territories with its calendar feed.
    #[serde(default)]
    pub follows: Several<Id>,
}

/// How an organisation's support must be shown.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VisibilityRecord {
    pub regime: Written<Regime>,
    /// The sentence, verbatim.
    pub mention: Option<Written<Text>>,
    /// File of the logo below `content/`; the EU emblem is drawn by the program and needs none.
    pub logo: Option<Written<Text>>,
    /// What a person who cannot see the logo is told.
    pub alt: Option<Written<Text>>,
    /// `true` while the file is a placeholder for the real logo: every build warns.
    pub placeholder: Option<Written<bool>>,
    /// The fund's name in words, for an EU regime: FEDER, FSE+.
    pub fund: Option<Written<Text>>,
    /// What the operation is, its aims and the support received (EU regimes: on the website).
    pub description: Option<Written<Text>>,
    /// Where it must stand; everywhere when left out.
    #[serde(default)]
    pub scope: Several<Support>,
    /// Place in the row of logos; lower comes first.
    pub order: Option<Written<u32>>,
}
