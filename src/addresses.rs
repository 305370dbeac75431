//! The addresses of what is published: the one place that names pages, feeds, posters, data files
//! and folders, those of the public site and those below `funders/`. Knows nothing of what is at
//! them.
//!
//! An address counts from the root of the site, without a leading slash; a page's ends with `/`.
//! Its words are those of the site's main language. Pages of another language have the same
//! address below the language's code.

use std::collections::BTreeSet;
use std::fmt::Display;

/// What a server answers where there is no page.
pub const MISSING: &str = "404.html";
/// What a server shows for an address that ends with `/`.
pub const INDEX: &str = "index.html";
/// Files for machines have the same name in every language.
pub const ROBOTS: &str = "robots.txt";
pub const SITEMAP: &str = "sitemap.xml";
/// Hints for Apache.
pub const HTACCESS: &str = ".htaccess";
/// Hints for other servers.
pub const HEADERS: &str = "_headers";
/// Below the page of changes.
const CHANGES_FEED: &str = "atom.xml";
/// Below the page of the search.
const AROUND_INDEX: &str = "communes.json";
/// Styles, scripts, fonts and pictures, named by their content.
const ASSETS: &str = "assets";
/// Logos that calendar entries lead to.
const LOGOS: &str = "logos";
/// The same folders in every language, each with the key of what it holds.
const FIXED: &[(&str, &str)] = &[(ASSETS, "assets"), (LOGOS, "logos")];

/// What a word of an address names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Word {
    /// The overview of the stops, their pages, feeds and data.
    Stops,
    Communes,
    Territories,
    /// The months and weeks.
    Calendar,
    /// What differs from the rules.
    Changes,
    /// What is nearest to a commune.
    Near,
    /// The site map for people.
    Plan,
    /// Posters to print.
    Posters,
    /// Open data.
    Data,
    /// Figures for everybody.
    Statistics,
    Feeds,
    /// Feeds only.
    Partners,
    /// Feeds of single passages, and all passages as data.
    Passages,
    /// Feeds of stops with an alarm on the evening before.
    Reminder,
    /// The feed of all stops.
    All,
    /// The places in the national schema, as data.
    Places,
    /// The poster of a commune.
    Commune,
    /// The sheet of a partner.
    Round,
    /// The sign at the door of a stop.
    Sign,
    /// `s` of `2021-s40`.
    Week,
    /// The text of the home page, by the name of its file.
    Home,
    /// What to bring to the stop.
    Bring,
    /// The service in easy words.
    Simple,
    /// How to follow a calendar.
    CalendarHelp,
    /// Who publishes the site and where it is kept.
    Legal,
    Privacy,
    Accessibility,
}

/// Each word with its key, `address.KEY` of the locale files, and the French word, which is used
/// where a language has none that will do. In the order of [`Word`].
const WORDS: &[(Word, &str, &str)] = &[
    (Word::Stops, "stops", "arrets"),
    (Word::Communes, "communes", "communes"),
    (Word::Territories, "territories", "territoires"),
    (Word::Calendar, "calendar", "calendrier"),
    (Word::Changes, "changes", "changements"),
    (Word::Near, "search", "pres-de-chez-moi"),
    (Word::Plan, "map", "plan-du-site"),
    (Word::Posters, "posters", "affiches"),
    (Word::Data, "data", "donnees"),
    (Word::Statistics, "figures", "statistiques"),
    (Word::Feeds, "feeds", "agenda"),
    (Word::Partners, "partners", "partenaires"),
    (Word::Passages, "passages", "passages"),
    (Word::Reminder, "reminder", "rappel"),
    (Word::All, "all", "tout"),
    (Word::Places, "places", "lieux"),
    (Word::Commune, "commune", "commune"),
    (Word::Round, "round", "tournee"),
    (Word::Sign, "sign", "panneau"),
    (Word::Week, "week", "s"),
    (Word::Home, "home", "accueil"),
    (Word::Bring, "bring", "quoi-apporter"),
    (Word::Simple, "simple", "simple"),
    (Word::CalendarHelp, "calendar-help", "aide-agenda"),
    (Word::Legal, "legal", "mentions-legales"),
    (Word::Privacy, "privacy", "confidentialite"),
    (Word::Accessibility, "accessibility", "accessibilite"),
];

/// Texts that have their place on every site: in the menus, or on the home page.
pub const TEXTS: &[Word] = &[
    Word::Home,
    Word::Bring,
    Word::Simple,
    Word::CalendarHelp,
    Word::Partners,
    Word::Legal,
    Word::Privacy,
    Word::Accessibility,
];

/// Pages that every site has and that a menu can name, by their keys.
pub const MENU: &[Word] = &[
    Word::Near,
    Word::Calendar,
    Word::Stops,
    Word::Changes,
    Word::Posters,
    Word::Data,
    Word::Statistics,
    Word::Plan,
];

/// How many of the words name folders at the root of the site: the first.
const ROOTS: usize = 11;

/// The addresses of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addresses {
    /// In the order of [`Word`]; no two are the same.
    words: Vec<String>,
}

/// A word that cannot be part of an address: the French one replaces it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// `address.stops`
    pub key: String,
    pub word: String,
    /// The key of what has the same word, if that is what is wrong.
    pub other: Option<String>,
}

/// What a poster or sheet is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PosterOf<'a> {
    /// By its id.
    Stop(&'a str),
    /// By its name folded for addresses.
    Commune(&'a str),
    /// A partner's sheet, by the partner's id.
    Round(&'a str),
    /// The sign at the door of a stop, by the stop's id.
    Sign(&'a str),
}

impl Default for Addresses {
    /// The French ones.
    fn default() -> Self {
        Addresses { words: WORDS.iter().map(|(_, _, french)| (*french).to_owned()).collect() }
    }
}

impl Addresses {
    /// Addresses in the words of a language; `word` tells the word for a key, if there is one.
    pub fn new(word: impl Fn(&str) -> Option<String>) -> (Self, Vec<Slip>) {
        let mut slips = Vec::new();
        let Addresses { mut words } = Addresses::default();
        for ((name, key, _), french) in WORDS.iter().zip(&mut words) {
            let key = key_of(key);
            let Some(word) = word(&key) else { continue };
            if will_do(*name, &word) {
                *french = word;
            } else {
                slips.push(Slip { key, word, other: None });
            }
        }
        // Of two that are the same, one at least is not the French one: those all differ.
        while let Some((one, other)) = same(&words) {
            let (_, key, french) = WORDS[one];
            let word = std::mem::replace(&mut words[one], french.to_owned());
            slips.push(Slip { key: key_of(key), word, other: Some(key_of(WORDS[other].1)) });
        }
        (Addresses { words }, slips)
    }

    fn word(&self, word: Word) -> &str {
        &self.words[word as usize]
    }

    /// What a part of an address names.
    pub fn named(&self, part: &str) -> Option<Word> {
        WORDS.iter().map(|(word, ..)| *word).find(|word| self.word(*word) == part)
    }

    /// The name of a text that has its place on every site, and of its file in `content/pages/`:
    /// the language's word, or the French one where only that is the name of a file.
    pub fn text(&self, of: Word, is_written: impl Fn(&str) -> bool) -> &str {
        let [word, french] = self.names(of);
        if !is_written(word) && is_written(french) { french } else { word }
    }

    /// The names that the file of a text can have: the language's word and the French one.
    pub fn names(&self, of: Word) -> [&str; 2] {
        [self.word(of), WORDS[of as usize].2]
    }

    /// The page at the root of the site.
    pub fn page(&self, word: Word) -> String {
        format!("{}/", self.word(word))
    }

    /// Communes around that are not served, by their letter: `s`, or `s-2` for its second page.
    pub fn around(&self, part: impl Display) -> String {
        self.below(Word::Near, part)
    }

    /// The index of these communes.
    pub fn around_index(&self) -> String {
        format!("{}/{AROUND_INDEX}", self.word(Word::Near))
    }

    pub fn stop(&self, id: impl Display) -> String {
        self.below(Word::Stops, id)
    }

    /// By the commune's name folded for addresses.
    pub fn commune(&self, slug: impl Display) -> String {
        self.below(Word::Communes, slug)
    }

    pub fn territory(&self, id: impl Display) -> String {
        self.below(Word::Territories, id)
    }

    /// A month, `2021-10`.
    pub fn month(&self, name: impl Display) -> String {
        self.below(Word::Calendar, name)
    }

    /// An ISO week by its year and number, `2021-s40`.
    pub fn week(&self, year: impl Display, week: u32) -> String {
        self.below(Word::Calendar, format_args!("{year}-{}{week:02}", self.word(Word::Week)))
    }

    fn below(&self, word: Word, name: impl Display) -> String {
        format!("{}/{name}/", self.word(word))
    }

    /// The feed of changes for feed readers.
    pub fn changes_feed(&self) -> String {
        changes_feed(&self.page(Word::Changes))
    }

    /// The feed of all stops.
    pub fn feed_of_all(&self) -> String {
        format!("{}/{}.ics", self.word(Word::Feeds), self.word(Word::All))
    }

    /// The feed of a stop, commune, territory, partner or passage.
    pub fn feed(&self, of: Word, name: impl Display) -> String {
        format!("{}/{}/{name}.ics", self.word(Word::Feeds), self.word(of))
    }

    /// What a feed is of, and its name. The feed of all has none.
    pub fn feed_at<'a>(&self, path: &'a str) -> Option<(Word, &'a str)> {
        let inner = path.strip_prefix(self.word(Word::Feeds))?.strip_prefix('/')?;
        let inner = inner.strip_suffix(".ics")?;
        match inner.split_once('/') {
            Some((of, name)) => Some((self.named(of)?, name)),
            None => (inner == self.word(Word::All)).then_some((Word::All, "")),
        }
    }

    /// A file of open data.
    pub fn data(&self, file: impl Display) -> String {
        format!("{}/{file}", self.word(Word::Data))
    }

    /// Stops, passages or places as data.
    pub fn data_of(&self, of: Word, ending: &str) -> String {
        self.data(format_args!("{}.{ending}", self.word(of)))
    }

    /// Whether something is below the page of open data.
    pub fn is_data(&self, path: &str) -> bool {
        path.strip_prefix(self.word(Word::Data)).is_some_and(|rest| rest.starts_with('/'))
    }

    /// The poster of a stop or commune on some paper, or the sheet of a partner.
    pub fn poster(&self, of: PosterOf, paper: &str) -> String {
        let folder = self.word(Word::Posters);
        match of {
            PosterOf::Stop(id) => format!("{folder}/{id}-{paper}.pdf"),
            PosterOf::Commune(slug) => {
                format!("{folder}/{}-{slug}-{paper}.pdf", self.word(Word::Commune))
            }
            PosterOf::Round(partner) => {
                format!("{folder}/{}-{partner}.pdf", self.word(Word::Round))
            }
            PosterOf::Sign(id) => format!("{folder}/{}-{id}-{paper}.pdf", self.word(Word::Sign)),
        }
    }

    /// What the poster at a path is of.
    pub fn poster_at<'a>(&self, path: &'a str) -> Option<PosterOf<'a>> {
        let file = path.strip_prefix(self.word(Word::Posters))?.strip_prefix('/')?;
        let file = file.strip_suffix(".pdf")?;
        let of = |word, name: &'a str| name.strip_prefix(self.word(word))?.strip_prefix('-');
        if let Some(partner) = of(Word::Round, file) {
            return Some(PosterOf::Round(partner));
        }
        let (name, _paper) = file.rsplit_once('-')?;
        let sign = of(Word::Sign, name).map(PosterOf::Sign);
        let commune = || of(Word::Commune, name).map(PosterOf::Commune);
        Some(sign.or_else(commune).unwrap_or(PosterOf::Stop(name)))
    }

    /// The key of what halte publishes itself at `name/`, where it publishes something there: no
    /// page of `content/pages/` can have such a name. `languages` are the codes (ISO 639-1) of the
    /// site, the main one first.
    pub fn taken(&self, name: &str, languages: &[String]) -> Option<&'static str> {
        if languages.iter().skip(1).any(|code| code == name) {
            return Some("language");
        }
        let root = self.words.iter().take(ROOTS).position(|word| word == name);
        let fixed = FIXED.iter().find(|(fixed, _)| *fixed == name).map(|(_, what)| *what);
        root.map(|at| WORDS[at].1).or(fixed)
    }
}

impl Addresses {
    /// Whether a file that is published as it is would be among those that the program makes: in
    /// one of their folders, or under the name of one at the root. Capital letters do not count, as
    /// on some servers.
    pub fn holds_file(&self, address: &str, languages: &[String]) -> bool {
        let address = address.to_lowercase();
        match address.split_once('/') {
            Some((folder, _)) => self.taken(folder, languages).is_some(),
            None => [INDEX, MISSING, ROBOTS, SITEMAP, HTACCESS, HEADERS].contains(&&*address),
        }
    }
}

impl Word {
    /// Of its words in the locale files: `address.KEY`, and `legal.title.KEY` for a text's title.
    pub fn key(self) -> &'static str {
        WORDS[self as usize].1
    }
}

fn key_of(key: &str) -> String {
    format!("address.{key}")
}

/// Small letters, digits and hyphens. No folder is named as a language can be, or as one of those
/// that have the same name in every language.
fn will_do(name: Word, word: &str) -> bool {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let shortest = if name == Word::Week { 1 } else { 3 };
    (shortest..=40).contains(&word.len())
        && word.chars().all(good)
        && word.starts_with(|c: char| c.is_ascii_lowercase())
        && !word.ends_with('-')
        && FIXED.iter().all(|(fixed, _)| *fixed != word)
}

/// Two that have the same word; the first of them has not the French one.
fn same(words: &[String]) -> Option<(usize, usize)> {
    let mut seen = BTreeSet::new();
    let later = words.iter().position(|word| !seen.insert(word))?;
    let earlier = words.iter().position(|word| *word == words[later])?;
    let is_french = words[later] == WORDS[later].2;
    Some(if is_french { (earlier, later) } else { (later, earlier) })
}

/// The part of a public path behind the code of its language. `languages` are those of the site,
/// the main one first.
pub fn without_language<'a>(path: &'a str, languages: &[String]) -> &'a str {
    languages.iter().skip(1).fold(path, |path, code| {
        path.strip_prefix(code.as_str()).and_then(|rest| rest.strip_prefix('/')).unwrap_or(path)
    })
}

/// The feed of changes, by the address of the page of changes.
pub fn changes_feed(page: &str) -> String {
    format!("{page}{CHANGES_FEED}")
}

/// Whether a public path is that of a feed of changes.
pub fn is_changes_feed(path: &str) -> bool {
    path.strip_suffix(CHANGES_FEED).is_some_and(|page| page.ends_with('/'))
}

/// Whether a public path can be that of the index of communes around, in whatever language.
pub fn is_around_index(path: &str) -> bool {
    path.strip_suffix(AROUND_INDEX)
        .and_then(|folder| folder.strip_suffix('/'))
        .is_some_and(|folder| !folder.contains('/'))
}

/// Whether a public path can be that of the feed of all, in whatever language.
pub fn is_feed_of_all(path: &str) -> bool {
    path.ends_with(".ics") && path.matches('/').count() == 1
}

/// The file that a server shows for an address.
pub fn file_of(address: &str) -> String {
    let is_folder = address.is_empty() || address.ends_with('/');
    format!("{address}{}", if is_folder { INDEX } else { "" })
}

/// A file of the theme or a logo, under a name with its hash.
pub fn asset(name: impl Display) -> String {
    format!("{ASSETS}/{name}")
}

/// The name of a file below the folder of assets.
pub fn asset_name(path: &str) -> Option<&str> {
    path.strip_prefix(ASSETS)?.strip_prefix('/')
}

/// The logo of an organisation for calendars, without the ending of its file.
pub fn logo(organisation: impl Display) -> String {
    format!("{LOGOS}/{organisation}")
}

/// Whether a public path is that of a logo for calendars.
pub fn is_logo(path: &str) -> bool {
    path.strip_prefix(LOGOS).is_some_and(|rest| rest.starts_with('/'))
}

/// A period's folder below a recipient's. Programmes that share a recipient keep apart, each in
/// a folder of its own.
pub fn period(period: impl Display, programme: Option<impl Display>) -> String {
    match programme {
        Some(programme) => format!("{period}/{programme}"),
        None => period.to_string(),
    }
}

/// A typeset report, by the id of its deliverable.
pub fn report(deliverable: impl Display) -> String {
    format!("{deliverable}.pdf")
}

/// A table, or all tables of a period in long form.
pub fn table(name: impl Display) -> String {
    format!("{name}.csv")
}

/// The tables of a period as a workbook.
pub fn workbook(name: impl Display) -> String {
    format!("{name}.xlsx")
}

const MANIFEST: &str = "publication";

/// The manifest of all published figures; of one programme where several share a folder.
pub fn manifest(programme: Option<impl Display>) -> String {
    match programme {
        Some(programme) => format!("{MANIFEST}-{programme}.json"),
        None => format!("{MANIFEST}.json"),
    }
}

/// Whether a path is that of a manifest.
pub fn is_manifest(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.starts_with(MANIFEST) && name.ends_with(".json")
}

/// The file of an organisation's logo below `content/`, where halte writes the record itself.
pub fn logo_source(organisation: impl Display) -> String {
    format!("{}.svg", logo(organisation))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn german(key: &str) -> Option<String> {
        Some(match key {
            "address.stops" => "haltestellen".to_owned(),
            key => format!("de-{}", key.replace("address.", "")),
        })
    }

    #[test]
    fn words_stand_in_their_order() {
        for (at, (word, ..)) in WORDS.iter().enumerate() {
            assert_eq!(*word as usize, at, "{word:?}");
        }
        assert_eq!(WORDS[ROOTS - 1].0, Word::Feeds, "the last folder of the root");
    }

    /// What people have printed and subscribed to.
    #[test]
    fn french_addresses_stay() {
        let site = Addresses::default();
        let pages = [
            (Word::Stops, "arrets/"),
            (Word::Near, "pres-de-chez-moi/"),
            (Word::Calendar, "calendrier/"),
            (Word::Changes, "changements/"),
            (Word::Posters, "affiches/"),
            (Word::Data, "donnees/"),
            (Word::Statistics, "statistiques/"),
            (Word::Plan, "plan-du-site/"),
        ];
        for (word, address) in pages {
            assert_eq!(site.page(word), address);
            assert_eq!(site.named(address.trim_end_matches('/')), Some(word));
        }
        let others = [
            (site.stop("gien"), "arrets/gien/"),
            (site.commune("gien"), "communes/gien/"),
            (site.territory("est"), "territoires/est/"),
            (site.month("2021-10"), "calendrier/2021-10/"),
            (site.week(2021, 4), "calendrier/2021-s04/"),
            (site.changes_feed(), "changements/atom.xml"),
            (site.feed_of_all(), "agenda/tout.ics"),
            (site.feed(Word::Stops, "gien"), "agenda/arrets/gien.ics"),
            (site.feed(Word::Communes, "45155"), "agenda/communes/45155.ics"),
            (site.feed(Word::Territories, "est"), "agenda/territoires/est.ics"),
            (site.feed(Word::Partners, "mairie"), "agenda/partenaires/mairie.ics"),
            (site.feed(Word::Passages, "gien-2021-10-05"), "agenda/passages/gien-2021-10-05.ics"),
            (site.feed(Word::Reminder, "gien"), "agenda/rappel/gien.ics"),
            (site.data_of(Word::Stops, "csv"), "donnees/arrets.csv"),
            (site.data_of(Word::Passages, "geojson"), "donnees/passages.geojson"),
            (site.data_of(Word::Places, "csv"), "donnees/lieux.csv"),
            (site.data(manifest(Some("bus"))), "donnees/publication-bus.json"),
            (site.poster(PosterOf::Stop("gien"), "a4"), "affiches/gien-a4.pdf"),
            (site.poster(PosterOf::Commune("gien"), "a3"), "affiches/commune-gien-a3.pdf"),
            (site.poster(PosterOf::Round("mairie"), "a4"), "affiches/tournee-mairie.pdf"),
            (site.poster(PosterOf::Sign("gien"), "a3"), "affiches/panneau-gien-a3.pdf"),
            (asset("site.css"), "assets/site.css"),
            (logo("mairie"), "logos/mairie"),
            (period("2021-T4", None::<&str>), "2021-T4"),
            (period("2021-T4", Some("bus")), "2021-T4/bus"),
            (report("rapport"), "rapport.pdf"),
            (table("donnees"), "donnees.csv"),
            (workbook("tableaux"), "tableaux.xlsx"),
            (manifest(None::<&str>), "publication.json"),
        ];
        for (found, expected) in others {
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn an_address_tells_what_it_is_of() {
        for site in [Addresses::default(), Addresses::new(german).0] {
            let of = site.feed(Word::Partners, "mairie");
            assert_eq!(site.feed_at(&of), Some((Word::Partners, "mairie")));
            assert_eq!(site.feed_at(&site.feed_of_all()), Some((Word::All, "")));
            assert!(is_feed_of_all(&site.feed_of_all()) && !is_feed_of_all(&of));
            for poster in [
                PosterOf::Stop("gien-gare"),
                PosterOf::Commune("gien"),
                PosterOf::Round("mairie-de-gien"),
                PosterOf::Sign("gien-gare"),
            ] {
                assert_eq!(site.poster_at(&site.poster(poster, "a4")), Some(poster));
            }
        }
    }

    #[test]
    fn no_page_can_be_where_halte_publishes_something() {
        let languages = ["fr".to_owned(), "de".to_owned()];
        for site in [Addresses::default(), Addresses::new(german).0] {
            let roots = site.words.iter().take(ROOTS).map(String::as_str);
            for name in roots.chain([ASSETS, LOGOS]) {
                assert!(site.taken(name, &languages).is_some(), "{name}");
            }
            assert!(site.taken("de", &languages).is_some());
            for free in ["fr", "en", "tarifs", "partenaires", "accueil"] {
                assert_eq!(site.taken(free, &languages), None, "{free}");
            }
        }
    }

    #[test]
    fn words_are_those_of_the_language() {
        let (site, slips) = Addresses::new(german);
        assert_eq!(slips, []);
        assert_eq!(site.stop("gien"), "haltestellen/gien/");
        assert_eq!(Addresses::new(|_| None), (Addresses::default(), Vec::new()));
    }

    #[test]
    fn a_slip_falls_back_and_no_two_addresses_are_the_same() {
        let bad = ["", "Halte", "halte stelle", "../x", "de", "-x-y", "assets", "straße", "1ab"];
        for bad in bad {
            let word = |key: &str| (key == "address.stops").then(|| bad.to_owned());
            let (site, slips) = Addresses::new(word);
            assert_eq!(site, Addresses::default(), "{bad}");
            let slip = Slip { key: "address.stops".into(), word: bad.into(), other: None };
            assert_eq!(slips, [slip]);
        }
        // The French word of another, one word twice, and a chain of both.
        let cases: [&[(&str, &str)]; 4] = [
            &[("stops", "communes")],
            &[("communes", "arrets")],
            &[("stops", "orte"), ("places", "orte")],
            &[("stops", "orte"), ("communes", "arrets"), ("places", "orte"), ("all", "orte")],
        ];
        for case in cases {
            let word = |key: &str| {
                let found = case.iter().find(|(name, _)| key_of(name) == key);
                found.map(|(_, word)| (*word).to_owned())
            };
            let (site, slips) = Addresses::new(word);
            assert!(!slips.is_empty() && slips.iter().all(|slip| slip.other.is_some()));
            assert_eq!(same(&site.words), None, "{case:?}");
        }
    }
}
