//! The columns of the template: which there are, what each takes, and how a heading that somebody
//! typed is known.

use crate::language::Language;
use crate::model::{Characteristic, Field};
use crate::records::codes::{
    Action, AgeBand, Autonomy, Gender, HeardBy, Known, Motive, Redirect, Referral, Status,
};
use crate::records::notation::Notation;
use crate::slug::folded;

/// What a column says of a session or of a visit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    /// A row marked as an example is not imported.
    Example,
    Date,
    Stop,
    /// Which passage of the day, by its hours.
    At,
    Status,
    PresenceFrom,
    PresenceUntil,
    Offered,
    Booked,
    Seen,
    Excused,
    Revoked,
    Noshow,
    WalkIns,
    /// What a visit is told apart by.
    Told(Field),
    /// A day or year of birth, which becomes a band of ages and goes no further.
    Born,
    Duration,
    /// A list that the project defines itself, by its place among the lists.
    Own(usize),
    /// What a number counts.
    Measure,
    /// How many.
    Number,
}

/// The columns of the sheet of sessions, in order.
pub(super) const OF_SESSIONS: &[Column] = &[
    Column::Example,
    Column::Date,
    Column::Stop,
    Column::At,
    Column::Status,
    Column::PresenceFrom,
    Column::PresenceUntil,
    Column::Offered,
    Column::Booked,
    Column::Seen,
    Column::Excused,
    Column::Revoked,
    Column::Noshow,
    Column::WalkIns,
];

/// The columns of the sheet of visits, in order; the project's own lists follow.
pub(super) const OF_VISITS: &[Column] = &[
    Column::Example,
    Column::Date,
    Column::Stop,
    Column::At,
    Column::Told(Field::Age),
    Column::Told(Field::Gender),
    Column::Told(Field::Status),
    Column::Told(Field::Motives),
    Column::Told(Field::Actions),
    Column::Told(Field::Referral),
    Column::Told(Field::HeardBy),
    Column::Told(Field::KnownToSocialServices),
    Column::Told(Field::RightsBreak),
    Column::Told(Field::FirstContact),
    Column::Told(Field::FrenchSpeaking),
    Column::Told(Field::Disability),
    Column::Told(Field::Autonomy),
    Column::Told(Field::Redirect),
    Column::Duration,
    Column::Told(Field::Operator),
];

/// The columns of the sheet of counts, in order; the project's own lists and the number follow.
pub(super) const OF_TALLIES: &[Column] = &[
    Column::Example,
    Column::Date,
    Column::Stop,
    Column::At,
    Column::Measure,
    Column::Told(Field::Age),
    Column::Told(Field::Gender),
    Column::Told(Field::Status),
];

/// Columns for fields of which a person may have several.
pub(super) const REPEATED: usize = 3;

impl Column {
    /// The name in records and locale files.
    pub(super) fn key(&self) -> &'static str {
        match self {
            Column::Example => "example",
            Column::Date => "date",
            Column::Stop => "stop",
            Column::At => "at",
            Column::Status => "session_status",
            Column::PresenceFrom => "presence_from",
            Column::PresenceUntil => "presence_until",
            Column::Offered => "offered",
            Column::Booked => "booked",
            Column::Seen => "seen",
            Column::Excused => "excused",
            Column::Revoked => "revoked",
            Column::Noshow => "noshow",
            Column::WalkIns => "walk_ins",
            Column::Told(Field::Operator) => "operators",
            Column::Told(field) => field.code(),
            Column::Born => "born",
            Column::Duration => "duration_minutes",
            Column::Own(_) => "own",
            Column::Measure => "measure",
            Column::Number => "number",
        }
    }

    /// What it is called in a language.
    pub(super) fn heading(&self, language: &Language, own: &[&Characteristic]) -> String {
        match self {
            Column::Own(index) => {
                own.get(*index).map(|list| list.label.clone()).unwrap_or_default()
            }
            column => language.text(&format!("activity.column.{}", column.key())),
        }
    }

    pub(super) fn is_multiple(&self, own: &[&Characteristic]) -> bool {
        match self {
            Column::Told(field) => {
                matches!(field, Field::Motives | Field::Actions | Field::Operator)
            }
            Column::Own(index) => own.get(*index).is_some_and(|list| list.multiple),
            _ => false,
        }
    }
}

/// Headings in the language of the project, the names of the fields, and the project's own lists;
/// each folded.
pub(super) struct Headings {
    known: Vec<(String, Column)>,
}

impl Headings {
    pub(super) fn of(language: &Language, own: &[&Characteristic]) -> Self {
        let fixed = OF_SESSIONS.iter().chain(OF_VISITS).chain(&[
            Column::Born,
            Column::Measure,
            Column::Number,
        ]);
        let mut known: Vec<(String, Column)> = Vec::new();
        for column in fixed {
            known.push((folded(&column.heading(language, own)), column.clone()));
            known.push((folded(column.key()), column.clone()));
        }
        for (index, list) in own.iter().enumerate() {
            known.push((folded(&list.label), Column::Own(index)));
            known.push((folded(list.id.as_str()), Column::Own(index)));
        }
        Headings { known }
    }

    /// The column that a heading names: `Motif 2` is one of the motives, `Âge (au jour de la
    /// visite) *` is the age.
    pub(super) fn find(&self, heading: &str) -> Option<Column> {
        let whole = folded(heading);
        let before_bracket = folded(heading.split(['(', '*', '\n']).next().unwrap_or_default());
        let unnumbered =
            before_bracket.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end().to_owned();
        [whole, before_bracket, unnumbered].iter().filter(|text| !text.is_empty()).find_map(
            |text| {
                self.known.iter().find(|(known, _)| known == text).map(|(_, column)| column.clone())
            },
        )
    }
}

/// The codes of a field.
pub(super) fn codes(field: Field) -> Vec<&'static str> {
    fn of<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> Vec<&'static str> {
        all.iter().map(|item| code(*item)).collect()
    }
    match field {
        Field::Age => of(AgeBand::ALL, AgeBand::code),
        Field::Gender => of(Gender::ALL, Gender::code),
        Field::Status => of(Status::ALL, Status::code),
        Field::Motives => of(Motive::ALL, Motive::code),
        Field::Actions => of(Action::ALL, Action::code),
        Field::Referral => of(Referral::ALL, Referral::code),
        Field::HeardBy => of(HeardBy::ALL, HeardBy::code),
        Field::KnownToSocialServices
        | Field::RightsBreak
        | Field::FirstContact
        | Field::FrenchSpeaking
        | Field::Disability => of(Known::ALL, Known::code),
        Field::Autonomy => of(Autonomy::ALL, Autonomy::code),
        Field::Redirect => of(Redirect::ALL, Redirect::code),
        Field::Operator => Vec::new(),
    }
}

/// The code of a text, forgiving what records forgive.
pub(super) fn code_of(field: Field, text: &str) -> Option<&'static str> {
    fn of<T: Notation>(text: &str, code: fn(T) -> &'static str) -> Option<&'static str> {
        T::parse(text).ok().map(code)
    }
    match field {
        Field::Age => of(text, AgeBand::code),
        Field::Gender => of(text, Gender::code),
        Field::Status => of(text, Status::code),
        Field::Motives => of(text, Motive::code),
        Field::Actions => of(text, Action::code),
        Field::Referral => of(text, Referral::code),
        Field::HeardBy => of(text, HeardBy::code),
        Field::KnownToSocialServices
        | Field::RightsBreak
        | Field::FirstContact
        | Field::FrenchSpeaking
        | Field::Disability => of(text, Known::code),
        Field::Autonomy => of(text, Autonomy::code),
        Field::Redirect => of(text, Redirect::code),
        Field::Operator => None,
    }
}

/// The code that says "not given" in a field that has one: the same as an empty cell.
pub(super) fn not_given(field: Field) -> Option<&'static str> {
    match field {
        Field::Age => Some(AgeBand::NotGiven.code()),
        Field::Gender => Some(Gender::NotGiven.code()),
        Field::Status => Some(Status::NotGiven.code()),
        Field::Referral => Some(Referral::NotGiven.code()),
        Field::HeardBy => Some(HeardBy::NotGiven.code()),
        Field::KnownToSocialServices
        | Field::RightsBreak
        | Field::FirstContact
        | Field::FrenchSpeaking
        | Field::Disability => Some(Known::NotGiven.code()),
        Field::Motives | Field::Actions | Field::Autonomy | Field::Redirect | Field::Operator => {
            None
        }
    }
}

/// What a code is called in a language; the code itself where the list keeps its own words.
pub(super) fn label(language: &Language, field: Field, code: &str) -> String {
    let list = match field {
        Field::Motives => "motive",
        Field::Actions => "action",
        Field::HeardBy => "heard-by",
        Field::KnownToSocialServices => "social-services",
        Field::RightsBreak => "rights-break",
        Field::FirstContact => "first-contact",
        Field::FrenchSpeaking => "french-speaking",
        other => other.code(),
    };
    let key = format!("code.{list}.{code}");
    if language.has(&key) { language.text(&key) } else { code.to_owned() }
}
