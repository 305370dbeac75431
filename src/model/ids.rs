//! Ids as types: a stop's id cannot be taken for a territory's.

use crate::records::notation::Id;

macro_rules! id_types {
    ($($(#[$doc:meta])* $name:ident,)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub struct $name(pub(super) Id);

        impl $name {
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        impl From<Id> for $name {
            fn from(id: Id) -> Self {
                $name(id)
            }
        }
    )+};
}

id_types! {
    ProgrammeId,
    OrganisationId,
    TerritoryId,
    CantonId,
    StopId,
    VehicleId,
    IndicatorId,
    DeliverableId,
    CharacteristicId,
    MeasureId,
    LotId,
    GroupId,
    CampaignId,
    GridId,
    CommitteeId,
}

impl MeasureId {
    /// What tallies count unless they say otherwise.
    pub const VISITS: &'static str = "visits";
}
