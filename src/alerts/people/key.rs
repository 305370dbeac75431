//! When two written names are one person's, and in which order people are listed.

use std::cell::OnceCell;

use icu::collator::{Collator, CollatorBorrowed};
use icu::locale::locale;

use crate::slug::folded;

/// Left out: some forms have them, others of the same person have not.
const DROPPED: &[&str] = &["de", "du", "des", "d", "la", "le", "les", "l"];

/// Written apart or together: `Van den Berghe`, `Vandenberghe`, `El Amrani`, `Elamrani`.
const GLUED: &[&str] = &[
    "van", "von", "vander", "vande", "der", "den", "ter", "ten", "el", "al", "ben", "bin", "ibn",
    "ould", "abou", "abu", "abd", "mac", "mc", "o", "st", "saint", "sainte", "di", "da", "dos",
];

/// A name without accents, capitals, hyphens, apostrophes and particles, its parts in one order.
pub fn name_key(name: &str) -> String {
    // An apostrophe that Unicode counts among the letters.
    let plain = folded(&name.replace('\u{2bc}', " "))
        .replace('ß', "ss")
        .replace('ł', "l")
        .replace('ø', "o");
    let plain = plain.replace('đ', "d").replace('ı', "i");
    let words: Vec<&str> = plain.split(' ').filter(|word| !word.is_empty()).collect();
    let kept: Vec<&str> = words.iter().copied().filter(|word| !DROPPED.contains(word)).collect();
    let words = if kept.is_empty() { words } else { kept };
    let mut parts: Vec<String> = Vec::new();
    let mut glued = String::new();
    for word in words {
        glued.push_str(word);
        if !GLUED.contains(&word) {
            parts.push(std::mem::take(&mut glued));
        }
    }
    parts.extend(Some(glued).filter(|rest| !rest.is_empty()));
    parts.sort();
    parts.concat()
}

/// The version of the keys below; a file with others is sorted again.
pub const COLLATION: &str = "icu-2-fr";

/// A key whose bytes sort as a French directory does: the last name, then the first.
pub fn sort_key(last: &str, first: &str) -> Vec<u8> {
    thread_local! {
        static COLLATOR: OnceCell<Option<CollatorBorrowed<'static>>> = const { OnceCell::new() };
    }
    COLLATOR.with(|cell| {
        let collator =
            cell.get_or_init(|| Collator::try_new(locale!("fr").into(), Default::default()).ok());
        let mut key = Vec::with_capacity(48);
        for (index, name) in [last, first].into_iter().enumerate() {
            if index > 0 {
                key.push(0);
            }
            match collator {
                Some(collator) => {
                    let Ok(()) = collator.write_sort_key_to(name, &mut key);
                }
                None => key.extend(folded(name).bytes()),
            }
        }
        key
    })
}

#[cfg(test)]
mod tests {
    use super::{name_key, sort_key};

    #[test]
    fn spellings_of_one_name_have_one_key() {
        let people: [&[&str]; 10] = [
            &["Lefèvre", "LEFEVRE", "lefe\u{301}vre", " Lefevre "],
            &["Jean-Pierre", "Jean Pierre", "JEAN-PIERRE", "Jeanpierre", "Pierre Jean"],
            &["D’Hondt", "D'Hondt", "D Hondt", "d\u{2bc}hondt"],
            &["Lecœur", "Lecoeur", "LECŒUR", "LECOEUR"],
            &["de La Fontaine", "La Fontaine", "Fontaine", "DE LA FONTAINE"],
            &["Van den Berghe", "Vandenberghe", "VAN DEN BERGHE", "Van-den-Berghe"],
            &["El Amrani", "El-Amrani", "Elamrani", "EL AMRANI"],
            &["Ben Ali", "Benali", "BENALI", "Ben-Ali"],
            &["Groß", "Gross", "GROSS", "gross"],
            &["Nguyễn", "Nguyen", "NGUYEN", "nguyên"],
        ];
        let mut keys: Vec<String> = Vec::new();
        for spellings in people {
            let found: Vec<String> = spellings.iter().map(|name| name_key(name)).collect();
            assert!(found.windows(2).all(|pair| pair[0] == pair[1]), "{spellings:?}: {found:?}");
            keys.extend(found.first().cloned());
        }
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), 10, "ten people stay ten: {keys:?}");
        assert_eq!(name_key("Lê"), "le", "a name that is a particle stays");
    }

    #[test]
    fn people_are_listed_as_in_a_french_directory() {
        let sorted = [
            ("Eck", "Zoé"),
            ("École", "Anne"),
            ("Ecole", "Béa"),
            ("Édouard", "Luc"),
            ("Lecœur", "Ana"),
            ("Lecomte", "Eve"),
            ("Zola", "Émile"),
        ];
        let mut mixed = sorted;
        mixed.reverse();
        mixed.sort_by_key(|(last, first)| sort_key(last, first));
        let expected = [
            ("Eck", "Zoé"),
            ("Ecole", "Béa"),
            ("École", "Anne"),
            ("Édouard", "Luc"),
            ("Lecœur", "Ana"),
            ("Lecomte", "Eve"),
            ("Zola", "Émile"),
        ];
        assert_eq!(mixed, expected);
    }
}
