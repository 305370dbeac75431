//! The addresses of the public site: the one place that names its pages, feeds, posters and data
//! files. Knows nothing of what is at them.
//!
//! An address counts from the root of the site, without a leading slash; a page's ends with `/`.
//! Pages of a language other than the main one have the same address below the language's code.

use std::fmt::Display;

/// The overview of the stops.
pub const STOPS: &str = "arrets/";
/// What is nearest to a commune.
pub const NEAR: &str = "pres-de-chez-moi/";
/// The months and weeks.
pub const CALENDAR: &str = "calendrier/";
/// What differs from the rules.
pub const CHANGES: &str = "changements/";
/// Posters to print.
pub const POSTERS: &str = "affiches/";
/// Open data.
pub const DATA: &str = "donnees/";
/// Figures for everybody.
pub const STATISTICS: &str = "statistiques/";
/// The site map for people.
pub const PLAN: &str = "plan-du-site/";
/// What a server answers where there is no page.
pub const MISSING: &str = "404.html";
/// The feed of all stops.
pub const FEED_OF_ALL: &str = "agenda/tout.ics";

/// Folders of pages and feeds by what they are about. A page is at `FOLDER/NAME/`, a feed at
/// `agenda/FOLDER/NAME.ics`.
pub mod folder {
    pub const STOPS: &str = "arrets";
    pub const COMMUNES: &str = "communes";
    pub const TERRITORIES: &str = "territoires";
    pub const CALENDAR: &str = "calendrier";
    /// Feeds only.
    pub const PARTNERS: &str = "partenaires";
    /// Feeds only: single passages.
    pub const PASSAGES: &str = "passages";
    pub const FEEDS: &str = "agenda";
    pub const POSTERS: &str = "affiches";
    /// Styles, scripts, fonts and pictures, named by their content.
    pub const ASSETS: &str = "assets";
    /// Logos that calendar entries lead to.
    pub const LOGOS: &str = "logos";
}

/// Every folder at the root of the site, each with the key of what it holds: no page of
/// `content/pages/` can have such a name.
const TAKEN: &[(&str, &str)] = &[
    (STOPS, "stops"),
    (folder::COMMUNES, "communes"),
    (folder::TERRITORIES, "territories"),
    (CALENDAR, "calendar"),
    (CHANGES, "changes"),
    (NEAR, "search"),
    (PLAN, "map"),
    (POSTERS, "posters"),
    (DATA, "data"),
    (STATISTICS, "figures"),
    (folder::FEEDS, "feeds"),
    (folder::ASSETS, "assets"),
    (folder::LOGOS, "logos"),
];

/// The key of what halte publishes itself at `name/`, where it publishes something there.
/// `languages` are the codes (ISO 639-1) of the site, the main one first.
pub fn taken(name: &str, languages: &[String]) -> Option<&'static str> {
    if languages.iter().skip(1).any(|code| code == name) {
        return Some("language");
    }
    TAKEN.iter().find(|(taken, _)| taken.trim_end_matches('/') == name).map(|(_, what)| *what)
}

pub fn stop(id: impl Display) -> String {
    format!("{}/{id}/", folder::STOPS)
}

/// By the commune's name folded for addresses.
pub fn commune(slug: impl Display) -> String {
    format!("{}/{slug}/", folder::COMMUNES)
}

pub fn territory(id: impl Display) -> String {
    format!("{}/{id}/", folder::TERRITORIES)
}

/// A month (`2021-10`) or an ISO week (`2021-s40`).
pub fn span(name: impl Display) -> String {
    format!("{}/{name}/", folder::CALENDAR)
}

/// The feed of a stop, commune, territory, partner or passage: `folder` is one of [`folder`].
pub fn feed(folder: &str, name: impl Display) -> String {
    format!("{}/{folder}/{name}.ics", folder::FEEDS)
}

/// A file of open data.
pub fn data(file: impl Display) -> String {
    format!("{DATA}{file}")
}

/// A file to print, without its ending.
pub fn poster(name: impl Display) -> String {
    format!("{POSTERS}{name}.pdf")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_page_can_be_where_halte_publishes_something() {
        let languages = ["fr".to_owned(), "de".to_owned()];
        let pages = [STOPS, NEAR, CALENDAR, CHANGES, POSTERS, DATA, STATISTICS, PLAN];
        let folders = [
            folder::STOPS,
            folder::COMMUNES,
            folder::TERRITORIES,
            folder::CALENDAR,
            folder::FEEDS,
            folder::POSTERS,
            folder::ASSETS,
            folder::LOGOS,
        ];
        for name in pages.iter().map(|page| page.trim_end_matches('/')).chain(folders) {
            assert!(taken(name, &languages).is_some(), "{name}");
        }
        assert!(taken("de", &languages).is_some());
        for free in ["fr", "en", "tarifs", "partenaires", "accueil"] {
            assert_eq!(taken(free, &languages), None, "{free}");
        }
    }
}
