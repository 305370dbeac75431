//! How a scalar is written and what it means: dates, hours, codes, ids. Reading one never fails at
//! once: the text and its place are kept until the model asks what it means, so that every slip of
//! a file is told together.

use std::borrow::Cow;
use std::fmt::Debug;
use std::marker::PhantomData;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::calendar::{Date, Hours, Period, Time, Weekday, Zone};
use crate::diagnostics::{Code, Diagnostic, Log, Span, nearest};
use crate::slug::{folded, slug};
use crate::text;
use crate::words::{Message, message};
use crate::yaml;

use super::slips;
use super::spoken::{self, Order};

/// A text as written that is meant to be a `T`.
#[derive(Clone)]
pub struct Written<T> {
    pub text: String,
    pub line: u32,
    pub column: u32,
    meaning: PhantomData<fn() -> T>,
}

/// One text or a list of texts, each meant to be a `T`.
#[derive(Clone)]
pub struct Several<T>(pub Vec<Written<T>>);

/// Words for the public: one text in the main language of the site, or a text for each of several
/// languages.
#[derive(Clone, Debug)]
pub struct Worded {
    /// Each text under its language; under none where the writer named none.
    pub texts: Vec<(Option<Written<Text>>, Written<Text>)>,
    pub line: u32,
    pub column: u32,
}

impl Worded {
    pub fn span(&self, file: &Arc<str>) -> Span {
        Span::new(file, self.line, self.column)
    }
}

impl<T> Default for Several<T> {
    fn default() -> Self {
        Several(Vec::new())
    }
}

/// A type that has a written form.
pub trait Notation: Sized {
    /// What the text means, or what is wrong with it.
    fn parse(text: &str) -> Result<Self, Mistake>;
    /// The JSON Schema of the written form. What YAML takes for a number or a truth value is text
    /// to us, and no editor should say otherwise.
    fn schema() -> Schema;
    /// What is odd about the text although its meaning is clear: said, and the meaning is kept.
    fn doubt(&self, _text: &str) -> Option<Mistake> {
        None
    }
}

/// Why a text does not mean what it should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    pub code: Code,
    pub message: Message,
    /// The remedy, where it is another than the one that belongs to the message.
    pub hint: Option<Message>,
    /// What to write instead.
    pub instead: Option<String>,
    /// What to write instead means the same and cannot be wrong.
    pub is_sure: bool,
}

impl Mistake {
    pub fn new(code: Code, message: impl Into<Message>) -> Self {
        Mistake { code, message: message.into(), hint: None, instead: None, is_sure: false }
    }

    pub fn hint(self, hint: impl Into<Message>) -> Self {
        Mistake { hint: Some(hint.into()), ..self }
    }

    /// Asks whether a known word that is close to the one written was meant.
    pub fn suggest<'a>(self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(written, known) {
            Some(near) => Mistake {
                instead: Some(near.to_owned()),
                ..self.hint(message!("did-you-mean", text = near))
            },
            None => self,
        }
    }

    /// Proposes another way to write the same.
    pub fn propose(self, text: String) -> Self {
        let hint = message!("write-instead", text = &text);
        Mistake { instead: Some(text), ..self.hint(hint) }
    }

    /// As [`Mistake::propose`], where the other way cannot be wrong.
    pub fn rewrite(self, text: String) -> Self {
        Mistake { is_sure: true, ..self.propose(text) }
    }

    /// The mistake at its place.
    pub fn at(self, span: Span) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(self.code, span, self.message);
        diagnostic.instead = self.instead;
        diagnostic.is_sure = self.is_sure;
        match self.hint {
            Some(hint) => diagnostic.hint(hint),
            None => diagnostic,
        }
    }
}

impl<T> Written<T> {
    pub fn span(&self, file: &Arc<str>) -> Span {
        Span::new(file, self.line, self.column).over(&self.text)
    }
}

impl<T> Written<T> {
    /// The same text, meant to be something else.
    pub fn meant<U>(self) -> Written<U> {
        Written { text: self.text, line: self.line, column: self.column, meaning: PhantomData }
    }
}

impl<T: Notation> Written<T> {
    /// The meaning; a mistake goes to the log with the place of the text.
    pub fn read(&self, file: &Arc<str>, log: &mut Log) -> Option<T> {
        let mut say = |mistake: Mistake| {
            log.push(mistake.at(self.span(file)));
        };
        match T::parse(self.text.trim()) {
            Ok(meaning) => {
                meaning.doubt(self.text.trim()).map(say);
                Some(meaning)
            }
            Err(mistake) => {
                say(slips::better::<T>(self.text.trim(), mistake));
                None
            }
        }
    }

    /// As [`Written::read`], where several may be written.
    pub fn read_of_list(&self, file: &Arc<str>, log: &mut Log) -> Option<T> {
        let text = self.text.trim();
        match T::parse(text) {
            Ok(_) => self.read(file, log),
            Err(mistake) => {
                log.push(slips::better_of_list::<T>(text, mistake).at(self.span(file)));
                None
            }
        }
    }
}

impl<T> Debug for Written<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}@{}:{}", self.text, self.line, self.column)
    }
}

impl<T> Debug for Several<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl<T> From<yaml::Scalar> for Written<T> {
    fn from(scalar: yaml::Scalar) -> Self {
        Written {
            text: scalar.text,
            line: scalar.line,
            column: scalar.column,
            meaning: PhantomData,
        }
    }
}

impl<'de, T> serde::Deserialize<'de> for Written<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        yaml::Scalar::deserialize(deserializer).map(Written::from)
    }
}

impl<'de, T> serde::Deserialize<'de> for Several<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let scalars = yaml::Scalars::deserialize(deserializer)?;
        Ok(Several(scalars.0.into_iter().map(Written::from).collect()))
    }
}

impl<'de> serde::Deserialize<'de> for Worded {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let yaml::TextOrTexts { texts, line, column } =
            yaml::TextOrTexts::deserialize(deserializer)?;
        let texts = texts
            .into_iter()
            .map(|(language, text)| (language.map(Written::from), Written::from(text)))
            .collect();
        Ok(Worded { texts, line, column })
    }
}

impl JsonSchema for Worded {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Worded".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let by_language = json_schema!({
            "type": "object",
            "propertyNames": { "pattern": "^[a-z]{2}$" },
            "additionalProperties": Text::schema(),
        });
        json_schema!({ "anyOf": [Text::schema(), by_language] })
    }
}

impl<T: Notation> JsonSchema for Written<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Written".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        T::schema()
    }
}

impl<T: Notation> JsonSchema for Several<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Several".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [T::schema(), { "type": "array", "items": T::schema() }] })
    }
}

/// A name for one record, kept for ever: lower-case letters without accents, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Id(Arc<str>);

impl Id {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Notation for Id {
    fn parse(text: &str) -> Result<Self, Mistake> {
        let good = !text.is_empty()
            && text.len() <= 80
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if good && !text.starts_with('-') && !text.ends_with('-') {
            return Ok(Id(text.into()));
        }
        let mistake = Mistake::new(Code::Id, message!("id", id = text));
        let proposal = slug(text);
        Err(match proposal.is_empty() {
            true => mistake,
            false => mistake.propose(proposal),
        })
    }
    fn schema() -> Schema {
        json_schema!({
            "type": ["string", "integer"],
            "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
            "maxLength": 80,
        })
    }
}

/// Words for people: trimmed, in normal form C, without control characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Text(pub String);

impl Notation for Text {
    fn parse(text: &str) -> Result<Self, Mistake> {
        let clean = text::clean(text).trim().to_owned();
        if clean.is_empty() {
            return Err(Mistake::new(Code::EmptyValue, message!("empty-value-text")));
        }
        Ok(Text(clean))
    }
    fn schema() -> Schema {
        json_schema!({ "type": ["string", "number", "boolean"], "minLength": 1 })
    }
}

impl Notation for u32 {
    fn parse(text: &str) -> Result<Self, Mistake> {
        text.parse().map_err(|_| {
            let mistake = Mistake::new(Code::Number, message!("number-whole", number = text));
            match slips::number(text) {
                // A unit may be another than the key has: `2 mois`.
                Some(number) if slips::has_unit(text) => mistake.propose(number),
                Some(number) => mistake.rewrite(number),
                None => mistake,
            }
        })
    }
    fn schema() -> Schema {
        json_schema!({ "type": "integer", "minimum": 0 })
    }
}

/// A whole number of one or more.
impl Notation for std::num::NonZeroU32 {
    fn parse(text: &str) -> Result<Self, Mistake> {
        let number = <u32 as Notation>::parse(text)?;
        Self::new(number).ok_or_else(|| Mistake::new(Code::Number, message!("number-zero")))
    }
    fn schema() -> Schema {
        json_schema!({ "type": "integer", "minimum": 1 })
    }
}

impl Notation for f64 {
    fn parse(text: &str) -> Result<Self, Mistake> {
        let number: Option<f64> =
            text.replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite());
        number.ok_or_else(|| {
            let mistake = Mistake::new(Code::Number, message!("number", number = text));
            match (slips::pair(text), slips::degrees(text)) {
                (Some((first, second)), _) => Mistake::new(
                    Code::Number,
                    message!("number-pair", number = text, first = first, second = second),
                ),
                (None, Some(degrees)) => mistake.rewrite(degrees),
                (None, None) => mistake,
            }
        })
    }
    fn schema() -> Schema {
        json_schema!({ "type": "number" })
    }
}

impl Notation for bool {
    fn parse(text: &str) -> Result<Self, Mistake> {
        match text.to_lowercase().as_str() {
            "true" | "yes" | "oui" | "vrai" | "ja" => Ok(true),
            "false" | "no" | "non" | "faux" | "nein" => Ok(false),
            _ => Err(Mistake::new(Code::TrueOrFalse, message!("true-or-false", text = text))),
        }
    }
    fn schema() -> Schema {
        json_schema!({ "enum": [true, false, "yes", "no", "oui", "non", "ja", "nein"] })
    }
}

/// A date `2022-02-15`, with its weekday in front where the writer wants it checked: `mardi
/// 2022-02-15`. `16/11/2026` and `lundi 16 novembre 2026` are understood.
impl Notation for Date {
    fn parse(text: &str) -> Result<Self, Mistake> {
        let (weekday, day) = split_weekday(text);
        let named = weekday.map(<Weekday as Notation>::parse).transpose();
        match (iso_date(day), named) {
            (Some(date), Ok(_)) => date,
            // The remedy is the whole value, not a part of it.
            (Some(Ok(date)), Err(mistake)) => Err(match mistake.instead.clone() {
                Some(near) => mistake.propose(format!("{near} {date}")),
                None => mistake,
            }),
            _ => spoken_date(text),
        }
    }
    fn doubt(&self, text: &str) -> Option<Mistake> {
        let written = match split_weekday(text) {
            (None, day) if iso_date(day).is_some() => return None,
            (Some(weekday), _) if <Weekday as Notation>::parse(weekday).is_ok() => {
                <Weekday as Notation>::parse(weekday).ok()?
            }
            _ => {
                let day = spoken::day(text)?;
                if day.order == Order::Either && day.weekday.is_none() {
                    return day.other_way_round().map(|other| {
                        let message =
                            message!("date-order", written = text, one = *self, other = other);
                        Mistake::new(DATE_ORDER, message)
                    });
                }
                day.weekday?
            }
        };
        let weekday = chrono::Datelike::weekday(self);
        let name = |weekday| message!("weekday-name", weekday = weekday_name(weekday));
        (written != weekday).then(|| {
            let message = message!(
                "weekday-matches-date",
                date = *self,
                weekday = name(weekday),
                written = name(written)
            );
            Mistake::new(WEEKDAY_MATCHES_DATE, message)
        })
    }
    fn schema() -> Schema {
        let words = "[A-Za-zÀ-ÿ.,]+ ";
        let month_first = "[A-Za-zÀ-ÿ.]+ [0-9]{1,2}(st|nd|rd|th)?,? [0-9]{4}";
        let day_first = "[0-9]{1,2}(er|st|nd|rd|th|[.])? (of )?[A-Za-zÀ-ÿ.]+ [0-9]{4}";
        let numbers = "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}([/.-])[0-9]{1,2}[/.-][0-9]{4}";
        json_schema!({
            "type": "string",
            "pattern": format!("^({words}){{0,2}}({numbers}|{day_first}|{month_first})$"),
            "description": "schema-date",
        })
    }
}

/// A check of this code decides how loud a weekday that is not the date's is said.
pub const WEEKDAY_MATCHES_DATE: Code = Code::WeekdayMatchesDate;

/// Asked in projects in English, where the month may come first; elsewhere the day does.
pub const DATE_ORDER: Code = Code::DateOrder;

fn split_weekday(text: &str) -> (Option<&str>, &str) {
    text.rsplit_once(' ').map_or((None, text), |(weekday, date)| (Some(weekday.trim()), date))
}

/// The years that a record may speak of.
pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// `2022-02-15`; `None` where the text has another form.
fn iso_date(text: &str) -> Option<Result<Date, Mistake>> {
    let shape_is_good = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    shape_is_good.then(|| believed(text, Date::parse_from_str(text, "%Y-%m-%d").ok()))
}

/// A day that exists, in a year that a record may speak of.
fn believed(text: &str, date: Option<Date>) -> Result<Date, Mistake> {
    let date = date.ok_or_else(|| {
        let day = spoken::day(text).filter(|day| day.month > 12);
        match day.and_then(spoken::Day::other_way_round) {
            // 2026-16-11: there is no sixteenth month.
            Some(other) => Mistake::new(Code::Date, message!("date-day-before-month", date = text))
                .propose(other.to_string()),
            None => Mistake::new(Code::Date, message!("date-no-such-day", date = text)),
        }
    })?;
    // Centuries of passages would be expanded before anybody sees the slip.
    match YEARS.contains(&chrono::Datelike::year(&date)) {
        true => Ok(date),
        false => Err(Mistake::new(Code::Date, message!("date-year", date = text))),
    }
}

/// A date as people write it, where it can mean one day only.
fn spoken_date(text: &str) -> Result<Date, Mistake> {
    let Some(day) = spoken::day(text) else {
        return Err(slips::date(text).unwrap_or_else(|| not_a_date(text)));
    };
    if day.short_year {
        return Err(Mistake::new(Code::Date, message!("date-short-year", date = text)));
    }
    if day.order == Order::MonthFirst {
        let mistake = Mistake::new(Code::Date, message!("date-month-first", date = text));
        return Err(match day.other_way_round() {
            Some(date) => mistake.propose(date.to_string()),
            None => mistake,
        });
    }
    believed(text, day.date())
}

fn not_a_date(text: &str) -> Mistake {
    Mistake::new(Code::Date, message!("date", date = text))
}

pub(super) const WEEKDAYS: [(Weekday, &str, &str, &str); 7] = [
    (Weekday::Mon, "monday", "lundi", "montag"),
    (Weekday::Tue, "tuesday", "mardi", "dienstag"),
    (Weekday::Wed, "wednesday", "mercredi", "mittwoch"),
    (Weekday::Thu, "thursday", "jeudi", "donnerstag"),
    (Weekday::Fri, "friday", "vendredi", "freitag"),
    (Weekday::Sat, "saturday", "samedi", "samstag"),
    (Weekday::Sun, "sunday", "dimanche", "sonntag"),
];

/// The English name that records use.
pub fn weekday_name(weekday: Weekday) -> &'static str {
    WEEKDAYS[weekday.num_days_from_monday() as usize].1
}

/// `tuesday`; the French and German names are understood.
impl Notation for Weekday {
    fn parse(text: &str) -> Result<Self, Mistake> {
        let lower = text.to_lowercase();
        if let Some((weekday, ..)) = WEEKDAYS.iter().find(|(_, english, french, german)| {
            [*english, *french, *german].contains(&lower.as_str())
        }) {
            return Ok(*weekday);
        }
        if let Some(weekday) = spoken::weekday(text.trim_end_matches('.')) {
            return Ok(weekday);
        }
        // One day put in the place of two would be wrong and look right.
        if text.contains([' ', ',', '/', ';', '+', '&']) {
            if let Some(mistake) = slips::one_weekday(text) {
                return Err(mistake);
            }
            return Err(Mistake::new(Code::Weekday, message!("weekday-several", weekday = text)));
        }
        let names =
            WEEKDAYS.iter().flat_map(|(_, english, french, german)| [*english, *french, *german]);
        Err(Mistake::new(Code::Weekday, message!("weekday", weekday = text)).suggest(text, names))
    }
    fn schema() -> Schema {
        let names = WEEKDAYS.iter().flat_map(|(_, english, french, german)| {
            let capital = |name: &str| {
                let (first, rest) = name.split_at(1);
                format!("{}{rest}", first.to_uppercase())
            };
            [*english, *french, *german].map(|name| [name.to_owned(), capital(name)])
        });
        json_schema!({ "enum": names.flatten().collect::<Vec<String>>() })
    }
}

/// `09:30`; `9h30`, `9 h`, `9 Uhr` and `9am` are understood.
impl Notation for Time {
    fn parse(text: &str) -> Result<Self, Mistake> {
        let mistake = || Mistake::new(Code::Time, message!("time", time = text));
        spoken::time(text).ok_or_else(mistake)
    }
    fn schema() -> Schema {
        json_schema!({ "type": "string", "pattern": format!("^{TIME}$") })
    }
}

const TIME: &str = "[0-2]?[0-9] ?([:.hH] ?([0-5][0-9])?)? ?([aApP][.]?[mM][.]?|[uU]hr)?";

/// `09:00-12:30`; `9 h – 12 h 30`, `9-12 Uhr` and `9am-10am` are understood. An end before the
/// start is on the next day only when `+1` says so: `22:00-02:00+1`.
impl Notation for Hours {
    fn parse(text: &str) -> Result<Self, Mistake> {
        let Some((start, end, next_day)) = spoken::interval(text) else {
            return Err(no_hours(text));
        };
        let hours = Hours { start, end };
        if hours.over_midnight() == next_day {
            return Ok(hours);
        }
        let message = if next_day {
            message!("end-before-start-same-day", hours = text)
        } else if hours.start == hours.end {
            message!("end-before-start-at-once", hours = text)
        } else {
            message!("end-before-start-hours", hours = text)
        };
        Err(Mistake::new(Code::EndBeforeStart, message))
    }
    fn schema() -> Schema {
        let between = " ?([-–]| à | bis | to ) ?";
        let next_day = "([+]1| [(][A-Za-z ]+[)])?";
        let pattern = format!("^((de|von|from) )?{TIME}{between}{TIME}{next_day}$");
        json_schema!({ "type": "string", "pattern": pattern })
    }
}

/// The one of the two hours that is none, or that there are not two.
fn no_hours(text: &str) -> Mistake {
    if let Some(hours) = slips::hours(text) {
        return Mistake::new(Code::Hours, message!("hours-form", hours = text)).rewrite(hours);
    }
    let span = text.strip_suffix("+1").unwrap_or(text);
    let wrong = span.split_once(['-', '–']).and_then(|(start, end)| {
        [start, end].iter().find_map(|half| <Time as Notation>::parse(half.trim()).err())
    });
    wrong.unwrap_or_else(|| Mistake::new(Code::Hours, message!("hours", hours = text)))
}

impl Notation for Period {
    fn parse(text: &str) -> Result<Self, Mistake> {
        let period = text.parse().ok().or_else(|| spoken::period(text)?.parse().ok());
        period.ok_or_else(|| Mistake::new(Code::Period, message!("period-written", period = text)))
    }
    fn schema() -> Schema {
        let one = "[0-9]{4}(-([0-9]{2}|[QT][1-4]))?";
        json_schema!({ "type": ["string", "integer"], "pattern": format!("^{one}(--{one})?$") })
    }
}

impl Notation for Zone {
    fn parse(text: &str) -> Result<Self, Mistake> {
        text.parse().map_err(|_| {
            let names = || chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
            let city = |name: &&str| {
                let last = name.rsplit('/').next().unwrap_or_default();
                name.contains('/') && folded(last) == folded(text)
            };
            let mistake = Mistake::new(Code::TimeZone, message!("time-zone", zone = text));
            match names().find(city) {
                Some(name) => mistake.suggest(name, [name]),
                None => mistake.suggest(text, names()),
            }
        })
    }
    fn schema() -> Schema {
        json_schema!({ "type": "string", "examples": ["Europe/Paris", "Indian/Reunion"] })
    }
}

/// A week of the month: the n-th such weekday, or the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MonthWeek {
    /// 1 to 5.
    Nth(u8),
    Last,
}

impl Notation for MonthWeek {
    fn parse(text: &str) -> Result<Self, Mistake> {
        const ORDINALS: [&[&str]; 5] = [
            &["premier", "premiere", "first", "erste", "erster"],
            &["deuxieme", "second", "seconde", "zweite", "zweiter"],
            &["troisieme", "third", "dritte", "dritter"],
            &["quatrieme", "fourth", "vierte", "vierter"],
            &["cinquieme", "fifth", "funfte", "funfter"],
        ];
        const ENDS: [&str; 10] = ["", "er", "ere", "re", "e", "eme", "st", "nd", "rd", "th"];
        let typed = folded(text);
        let number = match typed.split_at_checked(1) {
            Some((digit @ ("1" | "2" | "3" | "4" | "5"), end)) if ENDS.contains(&end) => {
                digit.parse().ok()
            }
            _ => ORDINALS
                .iter()
                .zip(1..)
                .find_map(|(words, number)| words.contains(&typed.as_str()).then_some(number)),
        };
        match (typed.as_str(), number) {
            _ if text == "-1" => Ok(MonthWeek::Last),
            (_, Some(number)) => Ok(MonthWeek::Nth(number)),
            ("last" | "dernier" | "derniere" | "letzte" | "letzter", _) => Ok(MonthWeek::Last),
            _ => {
                let mistake = Mistake::new(Code::MonthWeek, message!("month-week", week = text));
                // `quatrième mardi`: the rule names the day.
                let bare = text.rsplit_once(' ').filter(|(rest, last)| {
                    spoken::weekday(last.trim_end_matches('s')).is_some()
                        && MonthWeek::parse(rest).is_ok()
                });
                Err(match bare {
                    Some((rest, _)) => mistake.propose(rest.to_owned()),
                    None => mistake,
                })
            }
        }
    }
    fn schema() -> Schema {
        json_schema!({ "anyOf": [
            { "enum": [1, 2, 3, 4, 5, "last"] },
            {
                "type": "string",
                "pattern": "^([1-5](er|ère|re|e|ème|st|nd|rd|th|[.])|[A-Za-zèü]+)$",
            },
        ] })
    }
}

/// A commune's INSEE code (Code officiel géographique): five characters, Corsica with 2A or 2B.
/// Other countries' codes are taken as ids.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct CommuneCode(Arc<str>);

impl CommuneCode {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for CommuneCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for CommuneCode {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Notation for CommuneCode {
    fn parse(written: &str) -> Result<Self, Mistake> {
        let is_corsican = written.len() == 5
            && written.starts_with(['2'])
            && written
                .bytes()
                .enumerate()
                .all(|(i, b)| if i == 1 { matches!(b, b'a' | b'b') } else { b.is_ascii_digit() });
        let upper = written.to_ascii_uppercase();
        let text = if is_corsican { upper.as_str() } else { written };
        let bytes = text.as_bytes();
        let insee = bytes.len() == 5
            && bytes.iter().enumerate().all(|(i, b)| {
                b.is_ascii_digit() || (i == 1 && bytes[0] == b'2' && matches!(b, b'A' | b'B'))
            });
        if insee || (!bytes.iter().all(u8::is_ascii_digit) && Id::parse(text).is_ok()) {
            return Ok(CommuneCode(text.into()));
        }
        let joined: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        if joined != text && CommuneCode::parse(&joined).is_ok() {
            return Err(
                Mistake::new(Code::InseeCode, message!("insee-code", code = text)).rewrite(joined)
            );
        }
        let message = match bytes.len() {
            4 => message!("insee-code-short", code = text),
            _ => message!("insee-code", code = text),
        };
        Err(Mistake::new(Code::InseeCode, message))
    }
    fn schema() -> Schema {
        json_schema!({
            "type": ["string", "integer"],
            "pattern": "^([0-9]{5}|2[AB][0-9]{3}|[a-z0-9-]*[a-z-][a-z0-9-]*)$",
        })
    }
}

/// A commune that is none any more, or bore another name: its code, and its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerCommune {
    pub code: CommuneCode,
    pub name: Option<String>,
}

impl Notation for FormerCommune {
    fn parse(text: &str) -> Result<Self, Mistake> {
        let (code, name) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let name = Some(text::clean(name).trim().to_owned()).filter(|name| !name.is_empty());
        Ok(FormerCommune { code: CommuneCode::parse(code)?, name })
    }
    fn schema() -> Schema {
        json_schema!({
            "type": ["string", "integer"],
            "pattern": "^([0-9]{5}|2[AB][0-9]{3}|[a-z0-9-]*[a-z-][a-z0-9-]*)( .+)?$",
        })
    }
}

/// Declares an enumeration whose codes stand in records: the type, its written form, its schema.
macro_rules! code_list {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$item_doc:meta])* $item:ident = $code:literal $(| $word:literal)*),+ $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$item_doc])* $item),+ }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$item),+];
            /// The code as it stands in records, tables and locale files.
            pub fn code(self) -> &'static str {
                match self { $($name::$item => $code),+ }
            }
            /// Other words for it, as people write them, folded.
            fn words(self) -> &'static [&'static str] {
                match self { $($name::$item => &[$($word),*]),+ }
            }
        }

        impl crate::records::notation::Notation for $name {
            fn parse(text: &str) -> Result<Self, crate::records::notation::Mistake> {
                crate::records::notation::parse_code(text, Self::ALL, Self::code, Self::words)
            }
            fn schema() -> schemars::Schema {
                let words = Self::ALL.iter().flat_map(|code| code.words()).copied();
                crate::records::schema_of_codes(&[$($code),+], words)
            }
        }
    };
}
pub(crate) use code_list;

/// Finds a code in its list, forgiving case and accents; the first words of a code stand for it
/// where they are of no other: `papiers` for `Papiers-Élections-Citoyenneté`; so do its other
/// words. Otherwise the nearest one is proposed.
pub fn parse_code<T: Copy>(
    text: &str,
    all: &[T],
    code: fn(T) -> &'static str,
    words: fn(T) -> &'static [&'static str],
) -> Result<T, Mistake> {
    let lower = text.to_lowercase();
    if let Some(found) = all.iter().find(|item| code(**item).to_lowercase() == lower) {
        return Ok(*found);
    }
    let typed = folded(text);
    if let Some(found) = all.iter().find(|item| words(**item).contains(&typed.as_str())) {
        return Ok(*found);
    }
    let begins = |item: &&T| {
        let code = folded(code(**item));
        !typed.is_empty()
            && code
                .strip_prefix(typed.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let mut begun = all.iter().filter(begins);
    if let (Some(only), None) = (begun.next(), begun.next()) {
        return Ok(*only);
    }
    let codes = || all.iter().map(|item| code(*item));
    let listed: Vec<_> = codes().map(|code| format!("`{code}`")).collect();
    let message = message!("unknown-code-list", code = text, codes = listed);
    let mistake = Mistake::new(Code::UnknownCode, message);
    if nearest(text, codes()).is_some() {
        return Err(mistake.suggest(text, codes()));
    }
    let near = nearest(&typed, all.iter().flat_map(|item| words(*item).iter().copied()));
    let meant = all.iter().find(|item| near.is_some_and(|near| words(**item).contains(&near)));
    Err(match meant {
        Some(item) => mistake.suggest(code(*item), [code(*item)]),
        None => mistake,
    })
}
