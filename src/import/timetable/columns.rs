//! The columns of a timetable, by the names of the open format, by French and German words for
//! them, or by headings given as options. Independent of rows.

use crate::slug::folded;
use crate::words::{Message, Tongue, message};

/// A column of the format, and whether a timetable must have it.
struct Column {
    name: &'static str,
    is_needed: bool,
    french: &'static [&'static str],
    german: &'static [&'static str],
}

const fn column(
    name: &'static str,
    is_needed: bool,
    french: &'static [&'static str],
    german: &'static [&'static str],
) -> Column {
    Column { name, is_needed, french, german }
}

/// Words as they are compared: without accents and signs. One that could name two columns, such as
/// `fin` (of the visit or of the timetable), has none.
const COLUMNS: &[Column] = &[
    column(
        "organisation",
        true,
        &["organisme", "service", "bibliotheque", "mediatheque", "reseau", "exploitant"],
        &["trager", "traeger", "bibliothek", "bucherei", "buecherei", "einrichtung"],
    ),
    column(
        "mobile",
        true,
        &["vehicule", "bibliobus", "mediabus", "camion", "bus"],
        &["fahrzeug", "bucherbus", "buecherbus", "fahrbibliothek"],
    ),
    column(
        "route",
        false,
        &["tournee", "circuit", "ligne", "itineraire"],
        &["tour", "linie", "strecke", "fahrt"],
    ),
    column(
        "community",
        false,
        &["commune", "ville", "localite", "village"],
        &["gemeinde", "ort", "ortschaft", "ortsteil", "stadt"],
    ),
    column(
        "stop",
        true,
        &["arret", "nom de l arret", "point d arret", "lieu", "emplacement"],
        &["haltestelle", "haltepunkt", "halt", "standort", "name der haltestelle"],
    ),
    column("address", false, &["adresse"], &["anschrift", "strasse", "straße"]),
    column("postcode", false, &["code postal", "cp"], &["plz", "postleitzahl"]),
    column("geox", false, &["longitude", "lon", "lng"], &["langengrad", "laengengrad", "lange"]),
    column("geoy", false, &["latitude", "lat"], &["breitengrad", "breite"]),
    column("day", false, &["jour", "jour de la semaine"], &["tag", "wochentag"]),
    column(
        "arrival",
        true,
        &["arrivee", "heure d arrivee", "heure de debut"],
        &["ankunft", "ankunftszeit", "beginn", "uhrzeit von"],
    ),
    column(
        "departure",
        true,
        &["depart", "heure de depart", "heure de fin"],
        &["abfahrt", "abfahrtszeit", "uhrzeit bis"],
    ),
    column(
        "frequency",
        true,
        &["frequence", "recurrence", "rythme", "periodicite"],
        &["haufigkeit", "haeufigkeit", "rhythmus", "turnus", "wiederholung"],
    ),
    column(
        "start",
        true,
        &["date de debut", "premiere date", "premier passage", "a partir du", "a compter du"],
        &["startdatum", "erster termin", "erster tag", "gultig ab", "gueltig ab", "ab"],
    ),
    column(
        "end",
        false,
        &["date de fin", "derniere date", "dernier passage", "jusqu au"],
        &["enddatum", "letzter termin", "letzter tag", "gultig bis", "gueltig bis"],
    ),
    column("exceptions", false, &["sauf", "dates exclues"], &["ausnahmen", "ausser", "außer"]),
    column("timetable", false, &["horaires", "source"], &["fahrplan", "quelle"]),
];

/// `stop=Nom de l'arrêt`: a column of the format is the one with that heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    pub column: String,
    pub heading: String,
}

impl std::str::FromStr for Mapping {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (column, heading) = text.split_once('=').unwrap_or((text, ""));
        let (column, heading) = (column.trim().to_lowercase(), heading.trim().to_owned());
        let names = || COLUMNS.iter().map(|column| column.name).collect::<Vec<_>>().join(", ");
        if heading.is_empty() || COLUMNS.iter().all(|known| known.name != column) {
            return Err(format!("COLUMN=HEADING, where COLUMN is one of {}", names()));
        }
        Ok(Mapping { column, heading })
    }
}

/// The place of each column in a file.
pub(super) struct Columns {
    places: Vec<(&'static str, usize)>,
    /// The place of the last column that must be there.
    pub last_needed: usize,
    /// The language of most headings.
    pub language: Tongue,
}

impl Columns {
    /// Finds each column by the heading that a mapping names, by its own name, or by a word for it.
    pub(super) fn find(headings: &[String], mapping: &[Mapping]) -> Result<Self, Message> {
        let folded_headings: Vec<String> = headings.iter().map(|text| folded(text)).collect();
        let at = |word: &str| folded_headings.iter().position(|heading| *heading == folded(word));
        let any = |words: &[&str]| words.iter().find_map(|word| at(word));
        for Mapping { column, heading } in mapping {
            if at(heading).is_none() {
                return Err(message!("timetable-map", column = column, heading = heading));
            }
        }
        let mut places = Vec::new();
        let (mut english, mut french, mut german) = (0, 0, 0);
        for column in COLUMNS {
            let mapped = mapping.iter().find(|mapping| mapping.column == column.name);
            let in_words = |tally: &mut usize, place: Option<usize>| {
                *tally += usize::from(place.is_some());
                place
            };
            let place = mapped
                .and_then(|mapping| at(&mapping.heading))
                .or_else(|| in_words(&mut english, at(column.name)))
                .or_else(|| in_words(&mut french, any(column.french)))
                .or_else(|| in_words(&mut german, any(column.german)));
            places.extend(place.map(|place| (column.name, place)));
        }
        let has = |name: &str| places.iter().any(|(known, _)| *known == name);
        let needed = || COLUMNS.iter().filter(|column| column.is_needed);
        let missing: Vec<&str> =
            needed().map(|column| column.name).filter(|name| !has(name)).collect();
        if !missing.is_empty() {
            let all: Vec<&str> = COLUMNS.iter().map(|column| column.name).collect();
            return Err(message!("timetable-columns", missing = missing, columns = all.join(",")));
        }
        let is_needed = |name: &str| needed().any(|column| column.name == name);
        let last = places.iter().filter(|(name, _)| is_needed(name)).map(|(_, place)| *place);
        let language = match () {
            () if french > english && french >= german => Tongue::French,
            () if german > english => Tongue::German,
            () => Tongue::English,
        };
        Ok(Columns { last_needed: last.max().unwrap_or(0), places, language })
    }

    pub(super) fn place(&self, column: &str) -> Option<usize> {
        self.places.iter().find(|(name, _)| *name == column).map(|(_, place)| *place)
    }
}
