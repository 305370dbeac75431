//! How to follow a calendar feed, in plain words. Knows nothing of what a feed holds.

use serde::Serialize;

use crate::addresses::Word;
use crate::views::calendar::Subscription;

use super::edition::Edition;

/// The ways to one feed.
#[derive(Debug, Serialize)]
pub struct Subscribe {
    pub title: String,
    pub ways: Subscription,
    /// The page that tells how to do it.
    pub help: Option<String>,
}

pub(super) fn compose(edition: &Edition, title: String, ways: Subscription) -> Subscribe {
    let help =
        super::text::links(edition, &[Word::CalendarHelp]).into_iter().next().map(|link| link.href);
    Subscribe { title, ways, help }
}
