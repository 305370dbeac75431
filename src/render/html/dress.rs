//! What pages outside the site wear: the desk of alerts has the site's style and logos, and shows
//! who supports the service as every page of the site does.

use serde::Serialize;

use crate::output::Artefacts;
use crate::views::site::Mention;

use super::Workroom;
use super::assets::PlacedLogo;

/// Made of a project only; a page that needs one cannot be put together without what its supporters
/// are to be shown.
#[derive(Clone, Debug, Serialize)]
pub struct Dress {
    site: String,
    language: String,
    style: String,
    icon: String,
    logos: Vec<PlacedLogo>,
    mentions: Vec<Mention>,
    #[serde(skip)]
    files: Artefacts,
}

impl Dress {
    /// Of the home page of the site.
    pub(super) fn of(workroom: &Workroom) -> Option<Dress> {
        let site = &workroom.input.views.site;
        let home = site.page("")?;
        let assets = &super::tools(workroom).assets;
        let named = |name: &str| assets.names.get(name).cloned().unwrap_or_default();
        Some(Dress {
            site: home.frame.site_name.clone(),
            language: home.frame.language.clone(),
            style: named("style.css"),
            icon: named("favicon.svg"),
            logos: assets.logos(&home.acknowledged.logos),
            mentions: home.acknowledged.mentions.clone(),
            files: assets.files.clone(),
        })
    }

    /// The language of the site.
    pub fn language(&self) -> &str {
        &self.language
    }

    pub fn site(&self) -> &str {
        &self.site
    }

    /// The sentences of the supporters, word for word.
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        self.mentions.iter().map(|mention| mention.text.as_str())
    }

    /// A file of the theme or a logo, by its address from the root.
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        self.files.get(&format!("public/{path}")).map(|bytes| bytes.as_ref())
    }
}
