//! Messages and the groups they went to. Who is in a group is not known here.

use crate::calendar::Date;
use crate::diagnostics::Span;
use crate::model::{CampaignId, GroupId, StopId};

/// A group of members of one structure, which no other structure may write to.
#[derive(Debug)]
pub struct Group {
    pub id: GroupId,
    pub stop: StopId,
    pub name: String,
    pub span: Span,
}

/// A message of one structure.
#[derive(Debug)]
pub struct Campaign {
    pub id: CampaignId,
    pub stop: StopId,
    pub title: String,
    pub category: String,
    /// In the order of their dates: a message may be used again.
    pub sends: Vec<Sending>,
    pub span: Span,
}

#[derive(Debug)]
pub struct Sending {
    pub date: Date,
    /// Groups of the campaign's own structure. Never empty.
    pub groups: Vec<GroupId>,
    /// `None`: not recorded.
    pub messages: Option<u32>,
}
