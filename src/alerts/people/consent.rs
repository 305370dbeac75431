//! Consent: a history that is only added to. The last event of a channel holds.

use hmac::{Hmac, Mac};
use rusqlite::{Connection, Transaction};
use sha2::Sha256;

use crate::alerts::Trouble;
use crate::calendar::Date;

use super::fields::Fields;
use super::key::name_key;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    Sms,
    Email,
}

impl Channel {
    pub const ALL: [Channel; 2] = [Channel::Sms, Channel::Email];

    pub fn code(self) -> &'static str {
        match self {
            Channel::Sms => "sms",
            Channel::Email => "email",
        }
    }

    pub fn of(code: &str) -> Option<Channel> {
        Channel::ALL.into_iter().find(|channel| channel.code() == code)
    }
}

/// Where an event comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Said at the desk, in the presence of the person.
    Form,
    /// A signed sheet, kept by the structure.
    Paper,
    Import,
}

impl Source {
    pub fn code(self) -> &'static str {
        match self {
            Source::Form => "form",
            Source::Paper => "paper",
            Source::Import => "import",
        }
    }
}

/// What somebody agreed to or took back.
#[derive(Clone, Debug)]
pub struct Consent<'a> {
    pub channel: Channel,
    pub given: bool,
    /// The sentence that the person was shown.
    pub wording: &'a str,
    pub source: Source,
    pub day: Date,
    pub account: Option<i64>,
}

/// An event as kept.
#[derive(Clone, Debug)]
pub struct Event {
    pub channel: String,
    pub given: bool,
    pub wording: String,
    pub source: String,
    pub day: String,
    pub at: i64,
    pub account: Option<i64>,
}

/// The last word of a member on a channel; `None` where there is none.
pub fn state(file: &Connection, member: i64, channel: Channel) -> Result<Option<bool>, Trouble> {
    let mut statement = file.prepare_cached(
        "SELECT given FROM consents WHERE member = ?1 AND channel = ?2 ORDER BY id DESC LIMIT 1",
    )?;
    let mut rows = statement.query((member, channel.code()))?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}

/// Adds an event.
pub fn record(
    transaction: &Transaction,
    member: i64,
    consent: &Consent,
    now: i64,
) -> Result<(), Trouble> {
    transaction
        .prepare_cached(
            "INSERT INTO consents(member, channel, given, wording, source, day, at, account)
             VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(rusqlite::params![
            member,
            consent.channel.code(),
            consent.given,
            consent.wording,
            consent.source.code(),
            consent.day.to_string(),
            now,
            consent.account,
        ])?;
    Ok(())
}

/// Adds an event where it changes something. Gives whether it did. What somebody has withdrawn is
/// never given again by an import, nor under a profile that was erased since.
pub fn decide(
    transaction: &Transaction,
    member: i64,
    fields: &Fields,
    consent: &Consent,
    now: i64,
) -> Result<bool, Trouble> {
    let kept = state(transaction, member, consent.channel)?;
    if kept == Some(consent.given) || (kept.is_none() && !consent.given) {
        return Ok(false);
    }
    if consent.given && consent.source == Source::Import {
        let is_withdrawn =
            kept == Some(false) || has_withdrawn(transaction, fields, consent.channel)?;
        if is_withdrawn {
            return Ok(false);
        }
    }
    record(transaction, member, consent, now)?;
    Ok(true)
}

/// The history of a member, newest first.
pub fn events(file: &Connection, member: i64) -> Result<Vec<Event>, Trouble> {
    let mut statement = file.prepare_cached(
        "SELECT channel, given, wording, source, day, at, account FROM consents
         WHERE member = ?1 ORDER BY id DESC",
    )?;
    let found = statement.query_map([member], |row| {
        Ok(Event {
            channel: row.get(0)?,
            given: row.get(1)?,
            wording: row.get(2)?,
            source: row.get(3)?,
            day: row.get(4)?,
            at: row.get(5)?,
            account: row.get(6)?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Whether an erased person of this number, address or name and birth date had withdrawn.
pub fn has_withdrawn(
    file: &Connection,
    fields: &Fields,
    channel: Channel,
) -> Result<bool, Trouble> {
    let any: bool = file
        .prepare_cached("SELECT EXISTS(SELECT 1 FROM withdrawn)")?
        .query_row([], |row| row.get(0))?;
    if !any {
        return Ok(false);
    }
    let mut statement = file.prepare_cached("SELECT count(*) FROM withdrawn WHERE hash = ?1")?;
    for hash in hashes(file, fields, channel)? {
        let count: i64 = statement.query_row([hash], |row| row.get(0))?;
        if count > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// By what a person who is erased would be known again, under the key of the file.
pub(super) fn hashes(
    file: &Connection,
    fields: &Fields,
    channel: Channel,
) -> Result<Vec<Vec<u8>>, Trouble> {
    let key: Vec<u8> =
        file.query_row("SELECT value FROM meta WHERE name = 'key'", [], |row| row.get(0))?;
    let address = match channel {
        Channel::Sms => fields.phone.clone(),
        Channel::Email => fields.email.clone(),
    };
    let (last, first) = (name_key(&fields.last), name_key(&fields.first));
    let person = fields.born.map(|born| format!("{last}|{first}|{born}"));
    let known = address.into_iter().chain(person);
    Ok(known
        .filter_map(|text| {
            let mut mac = Hmac::<Sha256>::new_from_slice(&key).ok()?;
            mac.update(channel.code().as_bytes());
            mac.update(b"|");
            mac.update(text.as_bytes());
            Some(mac.finalize().into_bytes().to_vec())
        })
        .collect())
}
