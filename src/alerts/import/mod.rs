//! Members from a spreadsheet: read, shown as what would be done, then done whole or not at all.

mod columns;
mod rows;

use std::collections::BTreeMap;

use rusqlite::Transaction;

use super::Trouble;
use super::people::{self, Alike, Channel, Consent, Fields, Registered, Source};
use crate::calendar::Date;
use crate::import::sheets;
use crate::words::{Message, message};

pub use columns::{Column, heading};
pub use rows::Row;

/// A file, read: its rows, and what is wrong with it as a whole.
#[derive(Debug, Default)]
pub struct Sheet {
    pub rows: Vec<Row>,
    /// Headings that mean nothing here; their columns are never looked at.
    pub ignored: Vec<String>,
    /// Rows that somebody hid or struck out.
    pub aside: usize,
}

/// What would be done with a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Fate {
    New,
    /// There already, as it is in the row.
    Same(i64),
    /// The same person as in an earlier row of the file.
    Twice(u32),
    /// There already, with other words in these columns; the profile is not touched.
    Differs(i64, Vec<Column>),
    /// May be somebody who is there, or another row; nothing is done before somebody has looked.
    Doubtful(Vec<Alike>),
    /// The cell that is wrong, and why.
    Refused(Option<u32>, Message),
}

/// Who imports, and when.
pub struct By<'a> {
    pub account: i64,
    pub wording: &'a str,
    pub now: i64,
}

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    pub new: usize,
    pub groups: usize,
    pub consents: usize,
    /// Consents that were withdrawn before, and stay so.
    pub withdrawn: usize,
}

/// Reads a file.
pub fn read(name: &str, bytes: &[u8], today: Date) -> Result<Sheet, Message> {
    let is_heading = |text: &str| columns::of(text).is_some();
    let (found, _) = sheets::read(name, bytes, &is_heading).map_err(|said| said.message.clone())?;
    let mut sheet = Sheet::default();
    let mut has_headings = false;
    for one in found.iter().filter(|one| !one.hidden) {
        has_headings |= rows::read(one, today, &mut sheet);
    }
    match has_headings {
        true => Ok(sheet),
        false => Err(message!("alerts-import-headings")),
    }
}

/// What would be done with each row, and does it in this transaction: who only wants to look lets
/// the transaction fall. So what is shown is what is done.
pub fn run(
    transaction: &Transaction,
    sheet: &Sheet,
    by: &By,
) -> Result<(Vec<Fate>, Done), Trouble> {
    let mut fates = Vec::with_capacity(sheet.rows.len());
    let mut done = Done::default();
    let mut groups: BTreeMap<String, i64> = BTreeMap::new();
    // Numbers of new profiles are drawn: a row of the file stays the same row.
    let mut new: BTreeMap<i64, u32> = BTreeMap::new();
    for row in &sheet.rows {
        let fields = match &row.fields {
            Ok(fields) => fields,
            Err((column, message)) => {
                fates.push(Fate::Refused(*column, message.clone()));
                continue;
            }
        };
        let fate = match people::register(transaction, fields, false, by.now)? {
            Registered::New(id) => {
                done.new += 1;
                new.insert(id, row.number);
                join(transaction, id, row, &mut groups, &mut done)?;
                agree(transaction, id, fields, row, by, &mut done)?;
                Fate::New
            }
            Registered::Known(id) if new.contains_key(&id) => {
                Fate::Twice(new.get(&id).copied().unwrap_or_default())
            }
            Registered::Known(id) => {
                agree(transaction, id, fields, row, by, &mut done)?;
                let kept = people::find(transaction, id)?;
                let differing = differing(fields, &kept.fields);
                match differing.is_empty() {
                    true => Fate::Same(id),
                    false => Fate::Differs(id, differing),
                }
            }
            Registered::Doubtful(mut alike) => {
                match same_without_birth(transaction, fields, &alike)? {
                    Some(id) if new.contains_key(&id) => {
                        Fate::Twice(new.get(&id).copied().unwrap_or_default())
                    }
                    Some(id) => {
                        agree(transaction, id, fields, row, by, &mut done)?;
                        Fate::Same(id)
                    }
                    None => {
                        alike
                            .iter_mut()
                            .filter(|one| new.contains_key(&one.id))
                            .for_each(|one| one.id = 0);
                        alike.sort_by(|one, other| {
                            (&one.last, one.id).cmp(&(&other.last, other.id))
                        });
                        Fate::Doubtful(alike)
                    }
                }
            }
        };
        fates.push(fate);
    }
    Ok((fates, done))
}

/// Somebody without a birth date in the row and in the profile, and the same in all the rest: a
/// second import of one file finds its own people.
fn same_without_birth(
    transaction: &Transaction,
    fields: &Fields,
    alike: &[Alike],
) -> Result<Option<i64>, Trouble> {
    let [only] = alike else { return Ok(None) };
    let kept = people::find(transaction, only.id)?.fields;
    let is_same = kept.born.is_none()
        && fields.born.is_none()
        && people::name_key(&kept.last) == people::name_key(&fields.last)
        && (fields.phone.is_some() || fields.email.is_some())
        && kept.phone == fields.phone
        && kept.email == fields.email;
    Ok(is_same.then_some(only.id))
}

/// The columns in which a row has something else than the profile. An empty cell has nothing.
fn differing(row: &Fields, kept: &Fields) -> Vec<Column> {
    let differs = |row: &Option<String>, kept: &Option<String>| row.is_some() && row != kept;
    let mut columns = Vec::new();
    if differs(&row.phone, &kept.phone) {
        columns.push(Column::Phone);
    }
    if differs(&row.email, &kept.email) {
        columns.push(Column::Email);
    }
    if !row.sex.is_empty() && row.sex != kept.sex {
        columns.push(Column::Sex);
    }
    columns
}

fn join(
    transaction: &Transaction,
    id: i64,
    row: &Row,
    groups: &mut BTreeMap<String, i64>,
    done: &mut Done,
) -> Result<(), Trouble> {
    let mut joined = Vec::new();
    for name in &row.groups {
        let group = match groups.get(name) {
            Some(group) => *group,
            None => {
                let group = people::add_group(transaction, name)?;
                groups.insert(name.clone(), group);
                done.groups += 1;
                group
            }
        };
        joined.push(group);
    }
    if joined.is_empty() {
        return Ok(());
    }
    people::join(transaction, id, &joined)
}

/// A consent counts with its day and where it comes from; without them people are imported who
/// receive nothing. What is withdrawn is withdrawn in any case.
fn agree(
    transaction: &Transaction,
    id: i64,
    fields: &Fields,
    row: &Row,
    by: &By,
    done: &mut Done,
) -> Result<(), Trouble> {
    for (channel, given) in [(Channel::Sms, row.sms), (Channel::Email, row.newsletter)] {
        let Some(given) = given else { continue };
        let day = match (given, row.agreed_on) {
            (true, None) => continue,
            (_, day) => day,
        };
        let before = people::state(transaction, id, channel)?;
        let consent = Consent {
            channel,
            given,
            wording: if given { by.wording } else { "" },
            source: Source::Import,
            day: day.unwrap_or_default(),
            account: Some(by.account),
        };
        match people::decide(transaction, id, fields, &consent, by.now)? {
            true => done.consents += 1,
            false if given && before != Some(true) => done.withdrawn += 1,
            false => {}
        }
    }
    Ok(())
}
