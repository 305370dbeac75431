//! The public site as written: its address, languages and theme.

use schemars::JsonSchema;
use serde::Deserialize;

use super::codes::{CalendarMode, PosterPaper};
use super::notation::{Id, Several, Text, Written};

/// The site that all programmes of the project share. A project without this record has a site in
/// French, named after its programme, without an address of its own.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SiteRecord {
    /// The site's name; the programme's when left out.
    pub name: Option<Written<Text>>,
    /// The address under which `output/public` is published, such as https://www.example.org/.
    pub url: Option<Written<Text>>,
    /// Language of the site and of the documents: fr, de or en; fr when left out.
    pub language: Option<Written<Id>>,
    /// Other languages the site is offered in.
    #[serde(default)]
    pub other_languages: Several<Id>,
    /// A folder of `themes/`; default when left out.
    pub theme: Option<Written<Id>>,
    /// The organisation that answers for the site (mentions légales); the first programme's
    /// operator when left out.
    pub publisher: Option<Written<Id>>,
    /// Who hosts it: name, address and phone, in words (mentions légales).
    pub host: Option<Written<Text>>,
    /// How passages stand in calendar feeds: expanded, one by one (when left out), or series.
    pub calendar_mode: Option<Written<CalendarMode>>,
    /// `true` where calendars must get `STATUS:CANCELLED`. When left out, a cancelled passage stays
    /// a visible entry with that word in its title: Google Calendar hides cancelled entries.
    pub cancelled_status: Option<Written<bool>>,
    /// The entries of the menu, in this order: names of pages of `content/pages/`, and
    /// search, calendar, stops, changes, posters, data, figures or map. When left out: search,
    /// calendar, stops, changes, and what to bring. What is not in the menu stays at the foot of
    /// pages.
    #[serde(default)]
    pub menu: Several<Text>,
    /// The papers of the posters of all places: a3, a4, a5 (a flyer), a6 (a sticker), or none; a4
    /// when left out. A stop or a commune may name others.
    #[serde(default)]
    pub poster_papers: Several<PosterPaper>,
    /// The papers that a sign for the door of each stop is made for; none when left out.
    #[serde(default)]
    pub sign_papers: Several<PosterPaper>,
    /// Where `halte publish` sends the public part: a folder, sftp://user@host/path, or
    /// git:repository#branch. No password is written here: ssh and git have their own keys.
    pub publish_to: Option<Written<Text>>,
}
