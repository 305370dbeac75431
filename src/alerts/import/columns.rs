//! The columns of a sheet of members, by the headings that people give them.

use crate::slug::folded;
use crate::words::{Message, message};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    Last,
    First,
    Born,
    Sex,
    Phone,
    Email,
    Groups,
    Sms,
    Newsletter,
    /// One box for both.
    Agreed,
    AgreedOn,
    AgreedHow,
}

/// Headings without accents and capitals, as sheets of social centres have them.
const HEADINGS: &[(Column, &[&str])] = &[
    (Column::Last, &["nom", "nom de famille", "noms", "name", "nachname", "last name", "surname"]),
    (Column::First, &["prenom", "prenoms", "vorname", "first name", "given name"]),
    (
        Column::Born,
        &[
            "naissance",
            "date de naissance",
            "ne le",
            "nee le",
            "ne e le",
            "ddn",
            "date naissance",
            "geburtsdatum",
            "date of birth",
            "birth date",
        ],
    ),
    (Column::Sex, &["sexe", "genre", "civilite", "geschlecht", "sex", "gender"]),
    (
        Column::Phone,
        &[
            "telephone",
            "tel",
            "portable",
            "mobile",
            "tel portable",
            "telephone portable",
            "numero de telephone",
            "n de telephone",
            "gsm",
            "telefon",
            "phone",
        ],
    ),
    (
        Column::Email,
        &[
            "email",
            "e mail",
            "mail",
            "courriel",
            "adresse email",
            "adresse e mail",
            "adresse mail",
            "e mail adresse",
        ],
    ),
    (Column::Groups, &["groupe", "groupes", "gruppe", "gruppen", "group", "groups"]),
    (Column::Sms, &["accord sms", "sms", "autorisation sms", "zustimmung sms", "consent sms"]),
    (
        Column::Newsletter,
        &[
            "accord e mail",
            "accord email",
            "newsletter",
            "newsletters",
            "zustimmung e mail",
            "consent e mail",
        ],
    ),
    (Column::Agreed, &["accord", "autorisation", "consentement", "rgpd", "zustimmung", "consent"]),
    (
        Column::AgreedOn,
        &[
            "date de l accord",
            "date accord",
            "accord le",
            "date du consentement",
            "date d autorisation",
            "zustimmung am",
            "consent date",
        ],
    ),
    (
        Column::AgreedHow,
        &[
            "origine de l accord",
            "source de l accord",
            "origine accord",
            "source",
            "herkunft der zustimmung",
            "consent source",
        ],
    ),
];

/// The column of a heading.
pub fn of(text: &str) -> Option<Column> {
    let wanted = folded(text);
    let found = HEADINGS.iter().find(|(_, known)| known.contains(&wanted.as_str()));
    found.map(|(column, _)| *column)
}

/// The heading of a column, in words.
pub fn heading(column: Column) -> Message {
    match column {
        Column::Last => message!("alerts-last"),
        Column::First => message!("alerts-first"),
        Column::Born => message!("alerts-born-label"),
        Column::Sex => message!("alerts-sex-label"),
        Column::Phone => message!("alerts-phone-label"),
        Column::Email => message!("alerts-column-email"),
        Column::Groups => message!("alerts-groups"),
        Column::Sms => message!("alerts-column-sms"),
        Column::Newsletter => message!("alerts-column-newsletter"),
        Column::Agreed => message!("alerts-column-agreed"),
        Column::AgreedOn => message!("alerts-column-agreed-on"),
        Column::AgreedHow => message!("alerts-column-agreed-how"),
    }
}
