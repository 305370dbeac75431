//! Numbers under which an administration keeps somebody's file.

use std::ops::Range;

use super::lexicon::folded_with_places;
use super::numbers::longest;

/// Words before the number of somebody's file, folded.
const FILES: &[&str] = &[
    "dossier",
    "allocataire",
    "alloc",
    "visa",
    "sejour",
    "timbre electronique",
    "acces en ligne",
    "numero d'acces",
    "de n°",
    "etranger",
    "agdref",
    "anef",
    "ofpra",
    "matricule",
    "demandeur",
    "beneficiaire",
    "usager",
    "assure",
    "assuree",
    "caf",
    "msa",
    "identifiant",
    "passeport",
    "cni",
    "carte d'identite",
    "titre de sejour",
    "recepisse",
    "ecrou",
    "mdph",
    "ine",
    "permis",
    "licence",
    "france travail",
    "pole emploi",
    "numero fiscal",
    "n° fiscal",
    "spi",
    "declarant",
    "securite sociale",
    "secu",
    "carte vitale",
    "edf",
    "pdl",
    "compteur",
    "rg",
    "n° de",
    "numero de",
    "adherent",
    "client",
    "mandat",
    "aktenzeichen",
    "ausweis",
    "versichertennummer",
    "kundennummer",
    "steuernummer",
    "carte bancaire",
    "contrat edf",
    "patient",
    "salarie",
];

/// Words between or before that make it the number of a law, a market or an office.
const PUBLIC: &[&str] = &[
    "marche",
    "decret",
    "loi",
    "convention",
    "deliberation",
    "siret",
    "siren",
    "arrete",
    "circulaire",
    "reference",
    "agrement",
    "article",
    "facture",
    "devis",
    "serie",
    "version",
    "rna",
    "tva",
    "finess",
    "uai",
    "ape",
    "naf",
    "insee",
    "postal",
    "appel d'offres",
    "cctp",
    "telephone",
    "formulaire",
    "cerfa",
    "ligne",
    "budget",
    "subvention",
    "operation",
    "synergie",
    "bon de",
];

/// The characters between a word and the number that belongs to it.
const FILE_DISTANCE_MAX: usize = 34;

/// `dossier n° 2021-04512`, `allocataire 4173925 R`, `passeport n° 19FV28473`
pub(super) fn file_numbers(text: &str) -> Vec<Range<usize>> {
    let (lower, places) = folded_with_places(text);
    let mut found = Vec::new();
    for word in FILES {
        for (at, _) in lower.match_indices(word) {
            let end = at + word.len();
            let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            let plural = lower[end..].strip_prefix('s').map_or(end, |_| end + 1);
            if !edge(lower[..at].chars().next_back()) || !edge(lower[plural..].chars().next()) {
                continue;
            }
            let rest = &lower[plural..];
            let near = rest.char_indices().nth(FILE_DISTANCE_MAX).map_or(rest.len(), |(at, _)| at);
            let before: String =
                lower[..at].chars().rev().take(14).collect::<Vec<_>>().into_iter().rev().collect();
            let capital = |at: usize| text[places[plural + at]..].starts_with(char::is_uppercase);
            let Some((start, length)) = identifier(rest, near, &capital) else { continue };
            let between = &rest[..start];
            let is_public = PUBLIC.iter().any(|word| holds(between, word) || holds(&before, word));
            if is_public
                || between.contains(['.', '!', '?', ';'])
                    && !["n.", "num.", "no.", "alloc.", "."]
                        .iter()
                        .any(|mark| between.trim_start().starts_with(mark))
            {
                continue;
            }
            // Far from its word only where a mark leads to it.
            let marked = between.contains("n°")
                || between.contains(':')
                || between.contains('=')
                || between.contains("numero")
                || before.trim_end().ends_with("n°")
                || before.trim_end().ends_with("numero")
                || between.contains("nr");
            let words = between.split_whitespace().count();
            if !marked && words > 2 {
                continue;
            }
            found.push(places[plural + start]..places[plural + start + length]);
        }
    }
    longest(found)
}

/// Whether a text holds a word as a whole.
fn holds(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        let rest = text[at + word.len()..].trim_start_matches('s');
        edge(text[..at].chars().next_back()) && edge(rest.chars().next())
    })
}

/// The first identifier of a text that begins before `near`: at least five digits, or four beside a
/// letter, in groups with single blanks, hyphens or strokes; no amount, date, year or postcode.
fn identifier(
    text: &str,
    near: usize,
    is_capital: &dyn Fn(usize) -> bool,
) -> Option<(usize, usize)> {
    let mut at = 0;
    while at < near {
        let rest = &text[at..];
        let start = at + rest.find(|c: char| c.is_ascii_alphanumeric())?;
        let mut end = start;
        let mut digits = 0;
        let mut letters = 0;
        let mut parted = false;
        let mut group = 0;
        for (place, sign) in text[start..].char_indices() {
            if sign.is_ascii_digit() || sign.is_ascii_alphabetic() {
                // A new group of letters is the next word, but for one letter alone.
                let next = text[start + place..].split(|c: char| !c.is_alphanumeric()).next();
                let is_word = next.is_some_and(|next| {
                    next.len() > 1 && !next.bytes().any(|byte| byte.is_ascii_digit())
                });
                if group == 0 && is_word && (parted || place == 0) {
                    break;
                }
                digits += usize::from(sign.is_ascii_digit());
                letters += usize::from(sign.is_ascii_alphabetic());
                end = start + place + 1;
                parted = false;
                group += 1;
            } else if " -/.".contains(sign) && !parted && digits > 0 {
                parted = true;
                group = 0;
            } else {
                break;
            }
        }
        let own = &text[start..end];
        let behind = text[end..].trim_start();
        let is_amount =
            behind.starts_with('€') || behind.starts_with("euro") || behind.starts_with('%');
        let is_day = own.matches('/').count() == 2 && own.len() <= 10;
        let is_postcode = own.len() == 5
            && letters == 0
            && behind.starts_with(char::is_alphabetic)
            && is_capital(text.len() - behind.len());
        let enough = digits >= 5 || digits >= 4 && letters > 0 && letters <= 4;
        if enough && start < near && !is_amount && !is_day && !is_postcode {
            return Some((start, end - start));
        }
        let word = text[start..].find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len() - start);
        at = start.max(end).max(start + word.max(1));
        while !text.is_char_boundary(at) {
            at += 1;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::check_finds as check;
    use super::*;

    #[test]
    fn a_number_belongs_to_a_word_near_it() {
        check(
            file_numbers,
            &[
                ("son dossier n° 2021-04512 est", &["2021-04512"]),
                ("n° allocataire 1234567", &["1234567"]),
                ("CCTP n° 2021-4512", &[]),
                ("un dossier de 2022", &[]),
                ("37 dossiers en 2022", &[]),
            ],
        );
    }
}
