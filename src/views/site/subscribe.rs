//! How to follow a calendar feed, in plain words. Knows nothing of what a feed holds.

use serde::Serialize;

use crate::views::calendar::Subscription;

use super::edition::Edition;

/// The ways to one feed. Those that need the site's address are missing where it is not known.
#[derive(Debug, Serialize)]
pub struct Subscribe {
    pub title: String,
    /// The file, from the root of the site.
    pub file: String,
    /// The address to copy.
    pub https: Option<String>,
    pub webcal: Option<String>,
    pub google: Option<String>,
    pub help: Option<String>,
}

pub(super) fn compose(edition: &Edition, title: String, file: String) -> Subscribe {
    let Subscription { path: file, https, webcal, google } = Subscription::of(&edition.given.service.site, file);
    let help = super::text::links(edition, &["aide-agenda"]).into_iter().next().map(|link| link.href);
    Subscribe { title, file, https, webcal, google, help }
}
