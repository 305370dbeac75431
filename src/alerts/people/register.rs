//! Registering somebody: one who is there already is found, one who may be is asked about.

use rusqlite::{ErrorCode, Transaction};

use crate::alerts::Trouble;
use crate::alerts::store::fresh;
use crate::calendar::Date;

use super::fields::Fields;
use super::key::name_key;
use super::members;

/// What came of it.
#[derive(Debug, PartialEq, Eq)]
pub enum Registered {
    New(i64),
    /// The same names and birth date: the profile that is there.
    Known(i64),
    /// May be one of these; nothing is written until somebody has looked.
    Doubtful(Vec<Alike>),
}

/// A profile that may be the same person's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike {
    pub id: i64,
    pub last: String,
    pub first: String,
    pub born: Option<Date>,
    pub why: Why,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The same names, and one of the two has no birth date.
    NoBirthDate,
    /// Last and first name the other way round.
    Swapped,
    /// The same first name and telephone, or e-mail.
    Reached,
}

/// The profile of this very person, and those that may be.
pub fn lookup(
    transaction: &Transaction,
    fields: &Fields,
) -> Result<(Option<i64>, Vec<Alike>), Trouble> {
    let (last, first) = (name_key(&fields.last), name_key(&fields.first));
    let mut statement = transaction.prepare_cached(
        "SELECT id, last_name, first_name, born, last_key, first_key FROM members
         WHERE (last_key = ?1 AND first_key = ?2) OR (last_key = ?2 AND first_key = ?1)
            OR phone = ?3 OR email = ?4",
    )?;
    let mut rows = statement.query((&last, &first, &fields.phone, &fields.email))?;
    let (mut same, mut alike) = (None, Vec::new());
    while let Some(row) = rows.next()? {
        let born: Option<String> = row.get(3)?;
        let born: Option<Date> = born.and_then(|born| born.parse().ok());
        let (their_last, their_first): (String, String) = (row.get(4)?, row.get(5)?);
        let is_open = born.is_none() || fields.born.is_none() || born == fields.born;
        let is_named_so = their_last == last && their_first == first;
        let is_swapped = their_last == first && their_first == last;
        let why = match () {
            () if is_named_so && born.is_some() && born == fields.born => {
                same = Some(row.get(0)?);
                continue;
            }
            () if is_named_so && is_open => Why::NoBirthDate,
            () if is_swapped && !is_named_so && is_open => Why::Swapped,
            // Who was born on another day is somebody else: a father and his son.
            () if !is_named_so && !is_swapped && their_first == first && is_open => Why::Reached,
            () => continue,
        };
        let (id, last, first) = (row.get(0)?, row.get(1)?, row.get(2)?);
        alike.push(Alike { id, last, first, born, why });
    }
    Ok((same, alike))
}

/// Registers somebody. `is_certain`: those who are alike were looked at, and are others.
pub fn register(
    transaction: &Transaction,
    fields: &Fields,
    is_certain: bool,
    now: i64,
) -> Result<Registered, Trouble> {
    let (same, alike) = lookup(transaction, fields)?;
    if let Some(same) = same {
        return Ok(Registered::Known(same));
    }
    if !alike.is_empty() && !is_certain {
        return Ok(Registered::Doubtful(alike));
    }
    let id = fresh()?;
    let mut insert = transaction.prepare_cached(
        "INSERT INTO members(id, last_name, first_name, last_key, first_key, sort, born, sex,
                             email, phone, created, contact)
         VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11)",
    )?;
    members::store(&mut insert, id, fields, now)?;
    Ok(Registered::New(id))
}

/// Whether a write met the index of the same person.
pub(super) fn is_same_person(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation)
}
