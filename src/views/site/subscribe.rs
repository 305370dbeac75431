//! How to follow a calendar feed, in plain words. Knows nothing of what a feed holds.

use serde::Serialize;

use crate::addresses::Word;
use crate::views::calendar::Subscription;

use super::Link;
use super::edition::Edition;

/// The ways to one feed.
#[derive(Debug, Serialize)]
pub struct Subscribe {
    pub title: String,
    pub ways: Subscription,
    /// Pages with calendars of a part of it.
    pub parts: Vec<Link>,
    /// The page that tells how to do it.
    pub help: Option<String>,
}

/// The calendar of everything, and those of the territories: some programs do not read a large one.
pub(super) fn of_all(edition: &Edition) -> Subscribe {
    let mut parts = super::territory::links(edition);
    if parts.len() < 2 {
        parts.clear();
    }
    parts.iter_mut().for_each(|part| part.href.push_str("#agenda"));
    let title = edition.text("subscribe.all");
    Subscribe { parts, ..compose(edition, title, Subscription::all(edition.given)) }
}

pub(super) fn compose(edition: &Edition, title: String, ways: Subscription) -> Subscribe {
    let help =
        super::text::links(edition, &[Word::CalendarHelp]).into_iter().next().map(|link| link.href);
    Subscribe { title, ways, parts: Vec::new(), help }
}
