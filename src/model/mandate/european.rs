//! The sentences of European support from 2021 on, in the languages that sites have had.

/// Reg. 2021/1060, Annex IX, 1.6: "Co-funded by the European Union" or "Funded by the European
/// Union", in the words of each language: code, both sentences, and other forms in use.
const SENTENCES: &[(&str, [&str; 2], &[[&str; 2]])] = &[
    ("fr", ["Cofinancé par l'Union européenne", "Financé par l'Union européenne"], &[]),
    ("en", ["Co-funded by the European Union", "Funded by the European Union"], &[]),
    (
        "de",
        ["Kofinanziert von der Europäischen Union", "Finanziert von der Europäischen Union"],
        &[["Von der Europäischen Union kofinanziert", "Von der Europäischen Union finanziert"]],
    ),
    ("es", ["Cofinanciado por la Unión Europea", "Financiado por la Unión Europea"], &[]),
    ("it", ["Cofinanziato dall'Unione europea", "Finanziato dall'Unione europea"], &[]),
    ("nl", ["Medegefinancierd door de Europese Unie", "Gefinancierd door de Europese Unie"], &[]),
    ("pt", ["Cofinanciado pela União Europeia", "Financiado pela União Europeia"], &[]),
];

/// What is shown where a record has none of the sentences.
pub const SENTENCE: &str = SENTENCES[0].1[0];

/// Which of the two sentences it is, letter by letter but for the apostrophe and a full stop, and
/// in which language.
fn known(mention: &str) -> Option<(&'static str, usize)> {
    let plain = mention.trim().replace('\u{2019}', "'");
    let plain = plain.trim_end_matches('.');
    SENTENCES.iter().find_map(|(language, usual, others)| {
        let mut forms = std::iter::once(usual).chain(*others);
        let which = forms.find_map(|form| form.iter().position(|sentence| *sentence == plain))?;
        Some((*language, which))
    })
}

pub fn is_sentence(mention: &str) -> bool {
    known(mention).is_some()
}

/// The same sentence in another language; `None` where it is in that language, or where the
/// language has none here.
pub fn sentence_in(mention: &str, language: &str) -> Option<&'static str> {
    let (written, which) = known(mention)?;
    let in_language = SENTENCES.iter().find(|(code, ..)| *code == language && *code != written);
    in_language.and_then(|(_, usual, _)| usual.get(which).copied())
}

/// The same sentence in every language; nothing for any other.
pub fn in_all(mention: &str) -> impl Iterator<Item = &'static str> {
    let which = known(mention).map(|(_, which)| which);
    SENTENCES.iter().filter_map(move |(_, usual, _)| usual.get(which?).copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentence_of_a_language_is_the_one_that_was_written() {
        assert_eq!(
            sentence_in("Financé par l’Union européenne.", "de"),
            Some("Finanziert von der Europäischen Union")
        );
        assert_eq!(
            sentence_in("Von der Europäischen Union kofinanziert", "fr"),
            Some("Cofinancé par l'Union européenne")
        );
        assert_eq!(sentence_in("Cofinancé par l'Union européenne", "fr"), None);
        assert!(!is_sentence("Cofinancé par l'Union europeenne") && is_sentence(SENTENCE));
    }
}
