//! Which answer comes first, and what became of it since the period before.

use std::fmt::Display;

use crate::indicators::{Row, Table, Unit};
use crate::language::Language;

use super::super::words;
use super::rules::{BASE_MIN, Change, Near, fraction, shares};
use super::{Kind, Message, Subject, body, column, first, label, number, total};

/// The share of its whole that each answer has, as its column is named.
const SHARES: [&str; 4] = ["share_of_requests", "share_of_acts", "share_of_visits", "share"];

/// How a table of answers is read: counts and shares.
#[derive(Clone, Copy)]
struct Reading {
    count: usize,
    /// Nothing where the share is that of the whole, worked out of what is printed.
    share: Option<usize>,
}

/// The answers to one question. A question of yes and no is read by its yes.
pub(super) fn breakdown(subject: &Subject, table: &Table) -> Option<Message> {
    let reading = reading(subject, table)?;
    let whole = number(total(table)?, reading.count).filter(|whole| *whole > 0.0)?;
    if let Some(row) = yes(subject, table) {
        let about = subject.language.text(&format!("message.subject.{}", table.id));
        let n = number(row, reading.count)?;
        return said(subject, table, (row, n), whole, reading, &About::Yes(about));
    }
    let rows: Vec<&Row> = body(table).collect();
    let row = first(&rows, reading.count, Some(whole))?;
    if is_unknown(subject.language, table, row) || rows.len() < 2 {
        return None;
    }
    let about = subject.language.say("message.quoted", &[("label", &label(row))]);
    let n = number(row, reading.count)?;
    said(subject, table, (row, n), whole, reading, &About::Answer(about))
}

/// What fills a text.
type Blanks<'a> = &'a [(&'a str, &'a dyn Display)];

/// What a title names: the people who answered yes, or the answer that comes first, which means
/// something only beside the question.
enum About {
    Yes(String),
    Answer(String),
}

impl About {
    /// The title, by the end of its key: `level` or `level_small`.
    fn title(&self, subject: &Subject, table: &Table, key: &str, blanks: Blanks) -> String {
        let language = subject.language;
        let table = words::title_alone(language, table, subject.figures.period);
        match self {
            About::Yes(about) => {
                let base = language.text("message.base.visits");
                let blanks = [blanks, &[("subject", about), ("base", &base)]].concat();
                language.say(&format!("message.{key}"), &blanks)
            }
            About::Answer(about) => {
                let blanks = [blanks, &[("subject", about), ("table", &table)]].concat();
                language.say(&format!("message.answer.{key}"), &blanks)
            }
        }
    }
}

fn said(
    subject: &Subject,
    table: &Table,
    (row, n): (&Row, f64),
    whole: f64,
    reading: Reading,
    about: &About,
) -> Option<Message> {
    let (n_said, of) = (subject.number(n), subject.number(whole));
    if whole < BASE_MIN {
        let title = about.title(subject, table, "level_small", &[("n", &n_said), ("of", &of)]);
        return subject.message(&table.id, Kind::Level, &title, None);
    }
    let share = share_of(row, n, whole, reading)?;
    let in_words = in_words(subject, share);
    let blanks: Blanks = &[("share", &in_words), ("n", &n_said), ("of", &of)];
    let title = about.title(subject, table, "level", blanks);
    let baseline = baseline(subject, table, row);
    let (change, sentence) = match compared(subject, table, row, (n, whole), reading) {
        Some((change, sentence)) => (Some(change), Some(sentence)),
        None => (None, second(subject, table, row, whole, reading)),
    };
    let sentence = match (baseline, sentence) {
        (Some(one), Some(other)) => Some(format!("{one} {other}")),
        (one, other) => one.or(other),
    };
    let kind = match change {
        Some(Change::Up | Change::Down) => Kind::Change,
        _ => Kind::Rank,
    };
    subject.message(&table.id, kind, &title, sentence)
}

fn reading(subject: &Subject, table: &Table) -> Option<Reading> {
    let several = subject.language.text("note.several-answers");
    let counts = table.columns.iter().filter(|column| column.unit == Unit::Count).count();
    if counts != 1 || table.notes.contains(&several) {
        return None;
    }
    let count = table.columns.iter().position(|column| column.unit == Unit::Count)?;
    let share = SHARES.iter().find_map(|key| column(table, key));
    (share.is_some() || table.columns.len() == 1).then_some(Reading { count, share })
}

/// The share as it is printed; of a table that prints none, worked out likewise.
fn share_of(row: &Row, n: f64, whole: f64, reading: Reading) -> Option<f64> {
    match reading.share {
        Some(index) => number(row, index),
        None => Some((n / whole * 1000.0).round() / 10.0),
    }
}

/// A fraction where one is near, else the percentage.
pub(super) fn in_words(subject: &Subject, share: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a share is at most a thousand tenths")]
    let tenths = (share * 10.0).round() as i64;
    let Some(found) = fraction(tenths) else { return subject.percent(share) };
    let near = match found.near {
        Near::Plain => "plain",
        Near::Below => "below",
        Near::Above => "above",
    };
    let (numerator, denominator) = found.of;
    subject.language.text(&format!("message.fraction.{numerator}-{denominator}.{near}"))
}

/// The same answer in the edition before.
fn compared(
    subject: &Subject,
    table: &Table,
    row: &Row,
    now: (f64, f64),
    reading: Reading,
) -> Option<(Change, String)> {
    let before = subject.before?.tables.get(&table.id)?;
    let then = body(before).find(|other| other.labels == row.labels)?;
    let n = number(then, reading.count)?;
    let whole = number(total(before)?, reading.count).filter(|whole| *whole >= BASE_MIN)?;
    let (share, share_before) =
        (share_of(row, now.0, now.1, reading)?, share_of(then, n, whole, reading)?);
    let change = shares(now, (n, whole));
    let points = subject.mean((share - share_before).abs());
    let key = match change {
        Change::Up => "message.change.up",
        Change::Down => "message.change.down",
        Change::Stable => "message.change.stable",
        Change::Unclear => "message.change.unclear",
    };
    let sentence = subject.language.say(
        key,
        &[
            ("before", &subject.period_before()?),
            ("q", &subject.percent(share_before)),
            ("d", &points),
        ],
    );
    Some((change, sentence))
}

/// What was found before the programme, where a figure of the contract asks for this answer.
fn baseline(subject: &Subject, table: &Table, row: &Row) -> Option<String> {
    let (id, code) = match table.id.as_str() {
        "by-rights-break" => ("visits-in-rights-break", "code.rights-break.yes"),
        "by-referral" => ("visits-from-social-services", "code.referral.social_services"),
        _ => return None,
    };
    let is_this = label(row) == subject.language.text(code);
    let found = subject.figures.figures.get(id).filter(|_| is_this)?.baseline?.number()?;
    Some(subject.language.say("message.baseline", &[("b", &subject.percent(found))]))
}

/// The answer that comes next, where nothing hidden can be larger.
fn second(
    subject: &Subject,
    table: &Table,
    leader: &Row,
    whole: f64,
    reading: Reading,
) -> Option<String> {
    let others: Vec<&Row> = body(table).filter(|row| !std::ptr::eq(*row, leader)).collect();
    let row = first(&others, reading.count, Some(whole - number(leader, reading.count)?))?;
    if is_unknown(subject.language, table, row) || others.len() < 2 || yes(subject, table).is_some()
    {
        return None;
    }
    let share = share_of(row, number(row, reading.count)?, whole, reading)?;
    let q = subject.percent(share);
    Some(subject.language.say("message.second", &[("label", &label(row)), ("q", &q)]))
}

/// The row of yes, of a question that has one.
fn yes<'a>(subject: &Subject, table: &'a Table) -> Option<&'a Row> {
    let criterion = table.id.strip_prefix("by-")?;
    let key = format!("code.{criterion}.yes");
    let yes = subject.language.has(&key).then(|| subject.language.text(&key))?;
    let has_words = subject.language.has(&format!("message.subject.{}", table.id));
    body(table).find(|row| label(row) == yes).filter(|_| has_words)
}

/// Whether a row counts people without an answer, which no message is about.
pub fn is_unknown(language: &Language, table: &Table, row: &Row) -> bool {
    let criterion = table.id.strip_prefix("by-").unwrap_or_default();
    let known = ["not_given", "non communiqué"].map(|code| format!("code.{criterion}.{code}"));
    let keys = known.iter().map(String::as_str).chain(["code.not_given"]);
    let mut words = keys.filter(|key| language.has(key));
    words.any(|key| language.text(key) == label(row))
}
