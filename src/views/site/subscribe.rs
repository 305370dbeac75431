//! How to follow a calendar feed, in plain words. Knows nothing of what a feed holds.

use serde::Serialize;

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
    let https = edition.given.service.site.url.as_ref().map(|url| format!("{url}{file}"));
    let webcal = https.as_ref().and_then(|https| https.split_once("://")).map(|(_, rest)| format!("webcal://{rest}"));
    let google = webcal.as_ref().map(|webcal| format!("https://calendar.google.com/calendar/r?cid={}", encoded(webcal)));
    let help = super::text::links(edition, &["aide-agenda"]).into_iter().next().map(|link| link.href);
    Subscribe { title, file, https, webcal, google, help }
}

/// Percent-encoded for use within an address.
fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
