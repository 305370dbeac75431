//! People recognisable in their village without a name: by an office that only one holds, by a
//! private matter with a place.

use std::ops::Range;

use super::lexicon::{self, Text, Word};

/// Callings of which a village has one, folded.
const CALLINGS: &[&str] = &[
    "boulanger",
    "boulangere",
    "boucher",
    "bouchere",
    "facteur",
    "factrice",
    "instituteur",
    "institutrice",
    "cure",
    "pasteur",
    "pasteure",
    "medecin",
    "pharmacien",
    "pharmacienne",
    "garagiste",
    "coiffeur",
    "coiffeuse",
    "epicier",
    "epiciere",
    "aubergiste",
    "restaurateur",
    "fleuriste",
    "notaire",
    "infirmier",
    "infirmiere",
    "veterinaire",
    "garde-champetre",
    "cantonnier",
    "sacristain",
    "organiste",
    "forgeron",
    "menuisier",
    "buraliste",
    "cafetier",
    "patron",
    "patronne",
    "gerant",
    "gerante",
    "directeur",
    "directrice",
    "secretaire",
    "concierge",
    "gardien",
    "gardienne",
    "apiculteur",
    "apicultrice",
    "berger",
    "bergere",
    "viticulteur",
    "viticultrice",
    "eleveur",
    "eleveuse",
    "maraicher",
    "maraichere",
    "chasseur",
    "doyen",
    "doyenne",
    "capitaine",
    "presidente",
    "president",
    "chef",
    "postier",
    "postiere",
    "backer",
    "baecker",
    "pfarrer",
    "metzger",
];

/// Public offices: naming them is no private matter.
const OFFICES: &[&str] =
    &["maire", "adjoint", "adjointe", "elu", "elue", "conseiller", "conseillere"];

/// Words of private matters, folded.
const PRIVATE: &[&str] = &[
    "rsa",
    "divorce",
    "divorcee",
    "dette",
    "dettes",
    "surendettement",
    "expulsion",
    "impayes",
    "alcool",
    "alcoolique",
    "cancer",
    "depression",
    "prison",
    "tutelle",
    "curatelle",
    "handicap",
    "sequestre",
    "violences",
    "battue",
    "malade",
    "licencie",
    "licenciee",
    "chomage",
    "illettre",
    "illettree",
    "faillite",
    "veuve",
    "veuf",
    "enceinte",
    "aah",
    "apl",
    "allocation",
    "allocations",
    "transgenre",
    "homosexuel",
    "homosexuelle",
    "agressee",
    "agresse",
    "viol",
    "violee",
    "avorte",
    "accouche",
    "boit",
    "ivre",
    "endette",
    "endettee",
    "alcoolisme",
    "seropositif",
    "droit",
    "impots",
    "huissier",
    "ampute",
    "amputee",
    "rente",
    "accident",
    "invalide",
    "invalidite",
    "garde",
    "mort",
    "morte",
    "decede",
    "decedee",
    "suicide",
    "drogue",
    "amende",
    "juge",
    "tribunal",
    "hospitalise",
    "hospitalisee",
    "sdf",
    "sans-papiers",
    "asile",
    "protection",
    "alimentaire",
    "colis",
];

/// `la boulangère du village`, `l'ancien facteur de Barr`, `la seule famille syrienne de Villé`
pub(super) fn unique(text: &Text) -> Vec<Range<usize>> {
    let words = text.words();
    let is_private = words.iter().any(|word| PRIVATE.contains(&word.folded.as_str()));
    let mut found = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let office = OFFICES.contains(&word.folded.as_str()) && is_private;
        let calling = CALLINGS.contains(&word.folded.as_str());
        let article = index.checked_sub(1).is_some_and(|before| {
            let of_one =
                ["la", "le", "l'", "l", "du", "ancien", "ancienne", "seul", "seule", "notre"];
            of_one.contains(&words[before].folded.as_str())
        });
        let titled = index >= 2
            && words[index - 2].is(&["monsieur", "madame", "mme", "m", "messieurs", "mesdames"]);
        if !(office || calling) || !article || titled {
            continue;
        }
        let former = words[index - 1].is(&["ancien", "ancienne", "deuxieme", "premier"]);
        if office && former {
            found.push(word.start..word.end());
            continue;
        }
        if let Some(end) = of_place(words, index) {
            found.push(word.start..words[end].end());
        } else if calling && is_private {
            found.push(word.start..word.end());
        }
    }
    // `la femme transgenre qui travaille à Plancher`: one person, a private matter and a place.
    for (index, word) in words.iter().enumerate() {
        let one = index.checked_sub(1).is_some_and(|before| {
            words[before].is(&["la", "le", "l'", "une", "un", "cette", "cet", "ce", "jeune"])
        });
        let place = (index..words.len().min(index + 12)).find(|at| {
            words[*at].is(&["de", "d'", "a"])
                && words.get(at + 1).is_some_and(|next| {
                    next.is_capital() && next.text.len() > 3 && !next.is_upper() && !next.opens
                })
        });
        if let Some(place) = place.filter(|_| one && is_private && is_person(word)) {
            found.push(word.start..words[place + 1].end());
        }
    }
    // `un père de cinq enfants … amputé`
    let parents = ["pere", "mere", "veuf", "veuve", "couple", "famille"];
    for (index, word) in words.iter().enumerate() {
        let children = words.get(index + 1).is_some_and(|word| word.is(&["de", "avec"]))
            && words[index + 1..].iter().take(4).any(|word| word.is(&["enfants", "enfant"]));
        let told = is_private
            && words.iter().any(|other| {
                other.is_capital()
                    && !other.is(&["le", "la", "les", "une", "un", "il", "elle", "a"])
                    && other.start > 0
            });
        if parents.contains(&word.folded.as_str()) && children && told {
            found.push(word.start..words[(index + 3).min(words.len() - 1)].end());
        }
    }
    let only = ["seul", "seule", "unique", "seuls", "seules"];
    for (index, word) in words.iter().enumerate() {
        if only.contains(&word.folded.as_str())
            && let Some(end) = (index + 1..words.len().min(index + 5))
                .find(|end| of_place(words, *end).is_some() || is_village(words, *end))
            && words[index + 1..=end].iter().any(|word| is_person(word))
        {
            found.push(word.start..words[end].end());
        }
    }
    found
}

fn is_person(word: &Word) -> bool {
    const PEOPLE: &[&str] = &[
        "famille",
        "femme",
        "homme",
        "habitant",
        "habitante",
        "personne",
        "veuve",
        "veuf",
        "mere",
        "pere",
        "couple",
        "jeune",
        "eleve",
        "agriculteur",
        "agricultrice",
        "refugie",
        "refugiee",
        "adolescente",
        "adolescent",
        "dame",
        "fille",
        "garcon",
        "monsieur",
        "patron",
        "patronne",
        "etudiant",
        "etudiante",
        "maman",
        "papa",
        "foyer",
        "menage",
        "usager",
        "usagere",
        "retraite",
        "retraitee",
        "allocataire",
    ];
    PEOPLE.contains(&word.folded.as_str())
}

fn is_village(words: &[Word], at: usize) -> bool {
    ["village", "hameau", "bourg", "lieu-dit"].contains(&words[at].folded.as_str())
}

/// `du village`, `de la commune`, `de Barr` behind a word: where it ends.
fn of_place(words: &[Word], index: usize) -> Option<usize> {
    let mut at = index + 1;
    while words
        .get(at)
        .is_some_and(|word| word.is(OFFICES) || word.is(&["municipal", "municipale"]))
    {
        at += 1;
    }
    if !words.get(at)?.is(&["de", "du", "d'", "a", "au", "von"]) {
        return None;
    }
    at += 1;
    while words.get(at).is_some_and(|word| word.is(&["la", "le", "l'", "notre", "ce"])) {
        at += 1;
    }
    let word = words.get(at)?;
    let of_body = lexicon::is_body(word);
    let fits =
        word.is_capital() && !of_body || is_village(words, at) || word.is(&["commune", "place"]);
    fits.then_some(at)
}
