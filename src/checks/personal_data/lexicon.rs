//! The words by which a text is searched: given names, what is named after people, words
//! before a family name. Given names are those of the national file of given names (Insee, *Fichier
//! des prénoms 1900-2024*, Licence Ouverte 2.0).

use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::OnceLock;

use crate::slug::folded_word;

/// The longest runs of such characters, each with its place.
pub(super) fn runs_of(text: &str, is_part: impl Fn(char) -> bool) -> Vec<(usize, &str)> {
    let mut runs = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        match (is_part(c), start) {
            (true, None) => start = Some(at),
            (false, Some(first)) => {
                runs.push((first, &text[first..at]));
                start = None;
            }
            _ => {}
        }
    }
    runs.extend(start.map(|first| (first, &text[first..])));
    runs
}

/// Whether a given name is a word as well.
pub(super) type Ambiguous = bool;

/// Folded, one a line; a tilde before those that are words as well.
const GIVEN_NAMES: &str = include_str!("given_names.txt");

pub(super) fn given_names() -> &'static HashMap<&'static str, Ambiguous> {
    static NAMES: OnceLock<HashMap<&'static str, Ambiguous>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let names = GIVEN_NAMES.lines().filter(|line| !line.starts_with('#'));
        names
            .map(|line| match line.strip_prefix('~') {
                Some(name) => (name, true),
                None => (line, false),
            })
            .collect()
    })
}

/// A word of a text: letters, with hyphens and apostrophes within.
pub(super) struct Word<'a> {
    pub start: usize,
    pub text: &'a str,
    pub folded: String,
    /// Whether a sentence begins with it.
    pub opens: bool,
    /// Whether a single blank parts it from the word before.
    pub close: bool,
}

impl Word<'_> {
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    pub fn is_capital(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// `DUPONT`
    pub fn is_upper(&self) -> bool {
        self.text.chars().filter(|c| c.is_alphabetic()).count() > 1
            && self.text.chars().all(|c| !c.is_lowercase())
    }

    pub fn is(&self, words: &[&str]) -> bool {
        words.contains(&self.folded.as_str())
    }

    /// `Some(true)` where the given name is a word as well.
    pub fn given(&self) -> Option<Ambiguous> {
        if self.folded.starts_with("saint") {
            return None;
        }
        let mut all = self.folded.split('-').map(|part| given_names().get(part).copied());
        let first = all.next()??;
        all.try_fold(first, |ambiguous, next| next.map(|next| ambiguous && next))
    }

    pub fn is_given(&self) -> bool {
        self.given().is_some()
    }
}

/// A text that several patterns search, with its words; they are found once.
pub(super) struct Text<'a> {
    text: &'a str,
    words: OnceCell<Vec<Word<'a>>>,
}

impl<'a> Text<'a> {
    pub fn of(text: &'a str) -> Self {
        Text { text, words: OnceCell::new() }
    }

    pub fn words(&self) -> &[Word<'a>] {
        self.words.get_or_init(|| words(self.text))
    }
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        self.text
    }
}

/// The words of a text. `l'`, `d'` and the like are words of their own.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word> = Vec::new();
    let mut signs = text.char_indices().peekable();
    let mut gap = 0;
    while let Some((start, sign)) = signs.next() {
        if !sign.is_alphabetic() {
            continue;
        }
        let mut end = start + sign.len_utf8();
        while let Some((at, next)) = signs.peek().copied() {
            let joins =
                matches!(next, '-' | '\'') && text[at + 1..].starts_with(char::is_alphabetic);
            if !next.is_alphabetic() && !joins {
                break;
            }
            signs.next();
            end = at + next.len_utf8();
            if next == '\'' && is_elided(&text[start..at]) {
                break;
            }
        }
        let between = &text[gap..start];
        words.push(Word {
            start,
            text: &text[start..end],
            folded: folded_word(&text[start..end]),
            opens: words.is_empty()
                || between.contains(['.', '!', '?', ':', ';', '|', '«', '"', '#', '•', '('])
                || between.contains(" - "),
            close: between == " " || between.is_empty(),
        });
        gap = end;
    }
    words
}

fn is_elided(word: &str) -> bool {
    ["l", "d", "qu", "j", "n", "s", "c", "m", "t", "jusqu", "lorsqu"]
        .contains(&word.to_lowercase().as_str())
}

/// Whether a text is in a language that the search hardly covers: in German every noun has a
/// capital, in English other words are given names.
pub(super) fn is_other_language(words: &[Word]) -> bool {
    const OTHERS: &[&str] = &[
        "der", "die", "das", "und", "sie", "den", "dem", "mit", "ein", "eine", "einen", "einem",
        "im", "zu", "zum", "zur", "ist", "fur", "von", "nicht", "auf", "bei", "ihre", "ihrer",
        "ihnen", "wir", "oder", "auch", "werden", "sich", "aus", "nach", "einer", "er", "wird",
        "als", "ihr", "kommt", "keine", "kein", "the", "and", "of", "with", "is", "to", "you",
        "your", "are", "for", "without", "at", "it", "this", "that", "be", "not", "can", "have",
        "has", "we",
    ];
    const FRENCH: &[&str] = &[
        "de", "la", "le", "les", "et", "un", "une", "pour", "est", "des", "du", "que", "qui", "a",
        "au", "son", "sa", "dans", "pas", "il", "elle",
    ];
    let others = words.iter().filter(|word| word.is(OTHERS)).count();
    let french = words.iter().filter(|word| word.is(FRENCH)).count();
    others > french || words.iter().any(|word| word.text.contains('ß'))
}

/// Streets and houses: they are named after people.
pub(super) const PLACES: &[&str] = &[
    "rue",
    "place",
    "avenue",
    "boulevard",
    "quai",
    "allee",
    "impasse",
    "square",
    "pont",
    "ecole",
    "college",
    "lycee",
    "salle",
    "stade",
    "gymnase",
    "hopital",
    "clinique",
    "centre",
    "espace",
    "maison",
    "residence",
    "fondation",
    "prix",
    "parking",
    "chemin",
    "route",
    "cours",
];

/// What else is named after people: a name shortly behind one of these or of [`PLACES`] is a place,
/// a law or a prize.
const NAMED_AFTER: &[&str] = &[
    "rues",
    "placette",
    "av",
    "bd",
    "bld",
    "allees",
    "ecoles",
    "rte",
    "institut",
    "universite",
    "musee",
    "mediatheque",
    "bibliotheque",
    "theatre",
    "gare",
    "arret",
    "station",
    "quartier",
    "pole",
    "mjc",
    "csc",
    "ehpad",
    "foyer",
    "parc",
    "jardin",
    "eglise",
    "chapelle",
    "cathedrale",
    "loi",
    "lois",
    "cite",
    "complexe",
    "piscine",
    "mairie",
    "hotel",
    "tour",
    "immeuble",
    "batiment",
    "amphitheatre",
    "auditorium",
    "groupe",
    "association",
    "esplanade",
    "promenade",
    "passage",
    "villa",
    "creche",
    "maternelle",
    "elementaire",
    "cinema",
    "galerie",
    "halle",
    "port",
    "canal",
    "rond-point",
    "faubourg",
    "ruelle",
    "sentier",
    "strasse",
    "schule",
    "platz",
    "street",
    "school",
    "saint",
    "sainte",
    "st",
    "ste",
    "librairie",
    "fontaine",
    "caserne",
    "zac",
    "lotissement",
    "hameau",
    "commune",
    "communes",
    "village",
    "ville",
    "arrondissement",
    "dispositif",
    "plan",
    "programme",
    "abbe",
    "pape",
    "roi",
    "reine",
    "marechal",
    "general",
    "hommage",
    "baptise",
    "baptisee",
    "logiciel",
    "magasin",
    "supermarche",
    "festival",
    "fete",
    "foire",
    "marche",
];

/// Whether a name shortly behind a word is no person's.
pub(super) fn is_eponymous(word: &str) -> bool {
    PLACES.contains(&word) || NAMED_AFTER.contains(&word)
}

/// Those after whom places are named everywhere: given name and family name.
const EPONYMS: &[&str] = &[
    "victor hugo",
    "jean jaures",
    "jules ferry",
    "simone veil",
    "charles gaulle",
    "louis pasteur",
    "marie curie",
    "anne frank",
    "albert schweitzer",
    "jean moulin",
    "jean monnet",
    "robert schuman",
    "leon blum",
    "georges pompidou",
    "francois mitterrand",
    "jacques prevert",
    "emile zola",
    "paul eluard",
    "pablo picasso",
    "salvador allende",
    "martin luther",
    "rosa parks",
    "nelson mandela",
    "lucie aubrac",
    "olympe gouges",
    "auguste bartholdi",
    "alfred dreyfus",
    "adrien zeller",
    "pierre pflimlin",
    "simone beauvoir",
    "andre malraux",
    "jean zay",
    "paul valery",
    "george sand",
    "camille claudel",
    "louise michel",
    "marie claire",
    "leroy merlin",
    "marc bloch",
    "jean rostand",
    "elsa triolet",
    "louise weiss",
    "gustave eiffel",
    "henri matisse",
    "claude monet",
    "jules verne",
    "alexandre dumas",
    "jean racine",
    "yves saint",
    "saint exupery",
    "leonard vinci",
    "marcel pagnol",
    "simone signoret",
    "aristide briand",
    "pierre corneille",
    "jules michelet",
    "ernest renan",
    "gabriel peri",
    "jacques chirac",
    "josephine baker",
    "edith piaf",
    "georges brassens",
    "jacques brel",
    "abbe pierre",
    "jeanne arc",
    "louis xiv",
    "henri iv",
    "charles quint",
    "maurice thorez",
    "romain rolland",
    "anatole france",
    "pierre loti",
    "alphonse daudet",
    "gerard philipe",
    "raymond poincare",
    "rene cassin",
    "robert debre",
    "hubert curien",
    "germaine tillion",
    "jean mermoz",
    "helene boucher",
    "marcel proust",
    "albert camus",
    "pierre laroque",
    "ambroise croizat",
    "john kennedy",
    "aime cesaire",
    "frantz fanon",
    "martin king",
    "jacques vabre",
    "marie blachere",
    "yves rocher",
    "paul ricard",
    "alain afflelou",
    "jules meline",
    "christian dior",
    "louis vuitton",
    "thomas pesquet",
    "emmanuel macron",
    "sainte barbe",
    "michel ange",
    "max dormoy",
    "roger salengro",
    "pierre mauroy",
    "martine aubry",
    "denis diderot",
];

/// Whether a given name, or a part of it, and a family name are those of one of them.
pub(super) fn is_eponym(given: &Word, family: &Word) -> bool {
    given.folded.split('-').any(|given| {
        EPONYMS.iter().any(|one| {
            one.strip_prefix(given)
                .and_then(|rest| rest.strip_prefix(' '))
                .is_some_and(|rest| rest == family.folded)
        })
    })
}

/// Words with a capital that are no family names.
pub(super) const NO_FAMILY: &[&str] = &[
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "france",
    "services",
    "service",
    "europe",
    "union",
    "caf",
    "rsa",
    "msa",
    "cpam",
    "apa",
    "ccas",
    "mdph",
    "pmi",
    "cea",
    "eu",
    "feder",
    "pdf",
    "le",
    "la",
    "les",
    "un",
    "une",
    "il",
    "elle",
    "ils",
    "elles",
    "on",
    "nous",
    "vous",
    "je",
    "ce",
    "cette",
    "ces",
    "de",
    "des",
    "du",
    "et",
    "en",
    "a",
    "au",
    "aux",
    "pour",
    "par",
    "avec",
    "sans",
    "mais",
    "qui",
    "son",
    "sa",
    "ses",
    "rurales",
    "rurale",
    "nationale",
    "national",
    "connect",
    "plus",
    "travail",
    "emploi",
    "mairie",
    "departement",
    "region",
    "commune",
    "ouest",
    "est",
    "nord",
    "sud",
    "bas-rhin",
    "haut-rhin",
    "alsace",
    "internet",
    "solidarite",
    "solidarites",
    "monsieur",
    "madame",
    "mme",
    "m",
    "fonds",
];

pub(super) const PARTICLES: &[&str] = &[
    "de", "du", "des", "d'", "le", "la", "l'", "von", "van", "der", "den", "zu", "ben", "bin",
    "ibn", "el", "al", "ait", "bou", "da", "do", "dos", "di", "mac", "o'", "ould", "abou",
];

/// Words before a family name.
pub(super) const FAMILY: &[&str] = &[
    "fratrie",
    "enfants",
    "famille",
    "familles",
    "epoux",
    "couple",
    "veuve",
    "veuf",
    "fils",
    "fille",
    "frere",
    "freres",
    "soeur",
    "soeurs",
    "consorts",
    "menage",
    "belle-mere",
    "beau-pere",
    "voisin",
    "voisine",
    "tante",
    "oncle",
    "grand-mere",
    "papi",
    "papy",
    "mamie",
    "mamy",
    "tonton",
    "tata",
    "tatie",
    "pere",
    "mere",
    "familie",
    "ehepaar",
];

/// Words before a given name alone.
pub(super) const KIN: &[&str] = &[
    "petit",
    "petite",
    "jeune",
    "prenomme",
    "prenommee",
    "s'appelle",
    "appelle",
    "appelee",
    "nomme",
    "nommee",
    "ami",
    "amie",
    "collegue",
    "fils",
    "fille",
    "frere",
    "soeur",
    "mari",
    "femme",
    "compagnon",
    "compagne",
    "chez",
    "voisin",
    "voisine",
    "tante",
    "oncle",
    "maman",
    "papa",
    "mamie",
    "papi",
    "bebe",
    "merci",
    "prenom",
    "grand",
    "cousin",
    "cousine",
    "epouse",
    "veuve",
];

/// Words that follow a person's name.
pub(super) const DOES: &[&str] = &[
    "peur",
    "perd",
    "perdu",
    "pleure",
    "vit",
    "vivent",
    "habite",
    "habitent",
    "boit",
    "souhaite",
    "voudrait",
    "refuse",
    "conteste",
    "touche",
    "revient",
    "vient",
    "pleurait",
    "recu",
    "recoit",
    "femme",
    "mari",
    "enfants",
    "fils",
    "fille",
    "mere",
    "pere",
    "compagne",
    "compagnon",
    "epoux",
    "epouse",
    "venu",
    "venue",
    "venus",
    "passe",
    "passee",
    "oublie",
    "craint",
    "dort",
    "attend",
    "declare",
    "declaree",
    "voulu",
    "veut",
    "lost",
    "lives",
    "wohnt",
    "hatte",
    "divorce",
    "accouche",
    "tombe",
    "tombee",
    "malade",
    "decede",
    "decedee",
    "retraite",
    "retraitee",
    "ne",
    "nee",
    "dit",
    "dort",
    "apporte",
    "avoue",
    "raconte",
    "demande",
    "expulse",
    "expulsee",
    "heberge",
    "hebergee",
];

/// Words of which two with capitals name what is no person.
pub(super) const BODIES: &[&str] = &[
    "pole",
    "mon",
    "ma",
    "grand",
    "grande",
    "val",
    "point",
    "action",
    "credit",
    "banque",
    "caisse",
    "maison",
    "mission",
    "secours",
    "restos",
    "croix",
    "centre",
    "conseil",
    "agence",
    "office",
    "aidants",
    "emmaus",
    "familles",
    "cap",
    "action",
    "bureau",
    "comite",
    "fonds",
    "fondation",
    "association",
    "collectivite",
    "communaute",
    "bas",
    "haut",
    "sud",
    "nord",
    "territoire",
    "departement",
    "prefecture",
    "mutuelle",
    "assurance",
    "google",
    "windows",
    "microsoft",
    "la",
    "le",
    "les",
    "l'",
    "un",
    "une",
    "der",
    "die",
    "das",
    "le",
    "terre",
    "medecins",
    "pays",
    "vallee",
    "parc",
    "saint",
    "sainte",
    "new",
    "big",
    "ligue",
    "union",
    "espace",
    "relais",
    "club",
    "jeunesse",
    "age",
    "education",
    "droits",
    "maisons",
    "services",
    "france",
    "visa",
    "cesu",
];

/// Words that often follow a name and are none.
pub(super) const COMMON: &[&str] = &[
    "est",
    "sont",
    "etait",
    "avait",
    "sera",
    "vient",
    "viendra",
    "revient",
    "pour",
    "dans",
    "avec",
    "sans",
    "chez",
    "mais",
    "donc",
    "parce",
    "quand",
    "comme",
    "aussi",
    "tres",
    "plus",
    "moins",
    "nous",
    "vous",
    "elle",
    "ils",
    "elles",
    "leur",
    "leurs",
    "cette",
    "celui",
    "celle",
    "ceux",
    "qui",
    "dont",
    "alors",
    "encore",
    "depuis",
    "apres",
    "avant",
    "entre",
    "sous",
    "vers",
    "tous",
    "toute",
    "toutes",
    "tout",
    "peut",
    "doit",
    "veut",
    "fait",
    "faire",
    "habite",
    "demande",
    "arrive",
    "passe",
    "attend",
    "responsable",
    "presidente",
    "president",
    "directrice",
    "directeur",
    "maire",
    "prefet",
    "prefete",
    "ministre",
    "juge",
    "proviseur",
    "procureur",
    "secretaire",
    "conseillere",
    "conseiller",
    "depute",
    "deputee",
    "senateur",
    "senatrice",
    "adjoint",
    "adjointe",
    "principal",
    "principale",
    "medecin",
    "assistante",
    "agent",
    "personne",
    "tout",
    "untel",
    "unetelle",
    "dupont-durand",
    "une",
    "deux",
    "les",
    "des",
    "aux",
    "par",
    "son",
    "ses",
    "ces",
    "mes",
    "nos",
    "vos",
    "ou",
    "et",
    "la",
    "le",
    "un",
    "a",
    "de",
    "du",
    "en",
    "au",
    "n",
    "l'",
    "d'",
    "qu'",
    "s'",
    "c'",
    "j'",
    "jusqu'",
    "lorsqu'",
    "m",
    "mme",
    "mlle",
    "monsieur",
    "madame",
    "messieurs",
    "mesdames",
    "commissaire",
    "inspectrice",
    "inspecteur",
    "notaire",
    "avocat",
    "avocate",
    "huissier",
    "accueil",
    "x",
    "y",
    "z",
    "referente",
    "referent",
    "coordinatrice",
    "coordinateur",
    "animatrice",
    "animateur",
    "ecrivaine",
    "ecrivain",
];

/// Whether what is named after people comes before a name, with nothing between them but links,
/// titles and other parts of a name: `rue du Docteur Albert Schweitzer`.
pub(super) fn is_named_after(words: &[Word], index: usize) -> bool {
    const BETWEEN: &[&str] = &[
        "docteur",
        "dr",
        "general",
        "marechal",
        "abbe",
        "pere",
        "colonel",
        "culturel",
        "culturelle",
        "scolaire",
        "hospitalier",
        "sportif",
        "sportive",
        "social",
        "sociale",
        "municipal",
        "municipale",
        "socioculturel",
        "polyvalent",
        "polyvalente",
        "associatif",
        "intercommunal",
        "intercommunale",
        "public",
        "publique",
        "national",
        "nationale",
        "departemental",
        "departementale",
        "primaire",
        "elementaire",
        "maternelle",
    ];
    let behind = [index + 1, index + 2, index + 3];
    let named_behind =
        behind.iter().take_while(|at| words.get(**at).is_some_and(|w| w.is_capital()));
    if named_behind
        .clone()
        .any(|at| words[*at].is(&["square", "street", "road", "platz", "school", "library"]))
    {
        return true;
    }
    let mut at = index;
    while at > 0 && index - at < 5 && words[at].close && !words[at].opens {
        at -= 1;
        let word = &words[at];
        if is_eponymous(&word.folded) || word.folded.split('-').any(is_eponymous) {
            return true;
        }
        if !(word.is_capital() || word.is(PARTICLES) || word.is(BETWEEN)) {
            return false;
        }
    }
    false
}

/// Whether a word names a body, not a village: `de la Collectivité`.
pub(super) fn is_body(word: &Word) -> bool {
    word.is(BODIES) || word.is(NO_FAMILY)
}

/// Whether a word is a given name and no other word.
pub(super) fn is_clear(word: &str) -> bool {
    word.len() > 3 && given_names().get(folded_word(word).as_str()) == Some(&false)
}

/// A text folded, and for each of its bytes the place in the text.
pub(super) fn folded_with_places(text: &str) -> (String, Vec<usize>) {
    let mut folded = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(text.len() + 1);
    for (at, sign) in text.char_indices() {
        let plain = match sign {
            'à' | 'â' | 'ä' | 'À' | 'Â' => 'a',
            'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' => 'e',
            'î' | 'ï' | 'Î' => 'i',
            'ô' | 'ö' | 'Ô' => 'o',
            'û' | 'ù' | 'ü' | 'Û' => 'u',
            'ç' | 'Ç' => 'c',
            _ => sign.to_ascii_lowercase(),
        };
        folded.push(plain);
        places.extend(std::iter::repeat_n(at, plain.len_utf8()));
    }
    places.push(text.len());
    (folded, places)
}
