//! Profiles: found, listed in alphabetical order, changed by one hand at a time, handed out.

use rusqlite::{Connection, OptionalExtension, Row, Transaction};

use crate::alerts::Trouble;
use crate::calendar::Date;
use crate::slug::folded;
use crate::words::message;

use super::fields::Fields;
use super::key::{name_key, sort_key};
use super::register::is_same_person;

/// A profile as kept, and how often it was changed.
#[derive(Clone, Debug)]
pub struct Member {
    pub id: i64,
    pub fields: Fields,
    pub version: i64,
    pub created: i64,
    pub contact: i64,
    pub groups: Vec<i64>,
}

const COLUMNS: &str =
    "id, last_name, first_name, email, phone, born, sex, version, created, contact";

fn member(row: &Row) -> rusqlite::Result<Member> {
    let born: Option<String> = row.get(5)?;
    Ok(Member {
        id: row.get(0)?,
        fields: Fields {
            last: row.get(1)?,
            first: row.get(2)?,
            email: row.get(3)?,
            phone: row.get(4)?,
            born: born.and_then(|born| born.parse::<Date>().ok()),
            sex: row.get(6)?,
        },
        version: row.get(7)?,
        created: row.get(8)?,
        contact: row.get(9)?,
        groups: Vec::new(),
    })
}

/// The profile of a number, with its groups.
pub fn find(file: &Connection, id: i64) -> Result<Member, Trouble> {
    let sql = format!("SELECT {COLUMNS} FROM members WHERE id = ?1");
    let found = file.prepare_cached(&sql)?.query_row([id], member).optional()?;
    let mut found = found.ok_or(Trouble::Missing)?;
    let mut statement =
        file.prepare_cached("SELECT grp FROM member_groups WHERE member = ?1 ORDER BY grp")?;
    let groups = statement.query_map([id], |row| row.get(0))?;
    found.groups = groups.collect::<Result<_, _>>()?;
    Ok(found)
}

pub fn count(file: &Connection) -> Result<usize, Trouble> {
    let count: i64 = file.query_row("SELECT count(*) FROM members", [], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// Whom a list is to show.
#[derive(Clone, Debug, Default)]
pub struct List {
    pub group: Option<i64>,
    /// What is searched: parts of names, the end of a number, an address.
    pub wanted: String,
    /// The last of the page before.
    pub after: Option<i64>,
    pub most: usize,
}

/// A page of the list in alphabetical order.
pub fn list(file: &Connection, list: &List) -> Result<Vec<Member>, Trouble> {
    let after: Option<(Vec<u8>, i64)> = match list.after {
        Some(id) => file
            .query_row("SELECT sort, id FROM members WHERE id = ?1", [id], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .optional()?,
        None => None,
    };
    let (sort, last) = after.unwrap_or((Vec::new(), -1));
    let sql = format!(
        "SELECT {COLUMNS} FROM members
         WHERE (sort, id) > (?1, ?2)
           AND (?3 IS NULL OR id IN (SELECT member FROM member_groups WHERE grp = ?3))
         ORDER BY sort, id"
    );
    let mut statement = file.prepare_cached(&sql)?;
    let mut rows = statement.query((sort, last, list.group))?;
    let mut found = Vec::new();
    let wanted = Wanted::of(&list.wanted);
    while let Some(row) = rows.next()? {
        let one = member(row)?;
        if wanted.is(&one.fields) {
            found.push(one);
        }
        if found.len() >= list.most {
            break;
        }
    }
    Ok(found)
}

/// What is typed into the search.
struct Wanted {
    words: Vec<String>,
    digits: String,
    typed: String,
}

impl Wanted {
    fn of(text: &str) -> Wanted {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        Wanted {
            words: folded(text).split(' ').map(str::to_owned).collect(),
            digits: digits.trim_start_matches('0').to_owned(),
            typed: text.trim().to_lowercase(),
        }
    }

    fn is(&self, fields: &Fields) -> bool {
        if self.typed.is_empty() {
            return true;
        }
        let holds = |text: &Option<String>, part: &str| {
            !part.is_empty() && text.as_deref().is_some_and(|text| text.contains(part))
        };
        let name = folded(&format!("{} {}", fields.last, fields.first));
        let is_named = self.words.iter().all(|word| name.contains(word.as_str()));
        let is_number = self.digits.len() >= 4 && holds(&fields.phone, &self.digits);
        is_named || is_number || holds(&fields.email, &self.typed)
    }
}

/// Writes a profile again, unless it was changed meanwhile: then it is refused as it now is.
pub fn change(
    transaction: &Transaction,
    id: i64,
    version: i64,
    fields: &Fields,
    now: i64,
) -> Result<Result<(), Box<Member>>, Trouble> {
    let kept = find(transaction, id)?;
    if kept.version != version {
        return Ok(Err(Box::new(kept)));
    }
    let mut update = transaction.prepare_cached(
        "UPDATE members SET last_name = ?2, first_name = ?3, last_key = ?4, first_key = ?5,
                sort = ?6, born = ?7, sex = ?8, email = ?9, phone = ?10, contact = ?11,
                version = version + 1
         WHERE id = ?1",
    )?;
    match store(&mut update, id, fields, now) {
        Ok(_) => Ok(Ok(())),
        Err(error) if is_same_person(&error) => {
            Err(Trouble::Refused(message!("alerts-same-person")))
        }
        Err(error) => Err(error.into()),
    }
}

/// Runs a statement with the columns of a profile: `?1` the id, `?2` to `?10` the fields and what
/// is made of them, `?11` the time.
pub(super) fn store(
    statement: &mut rusqlite::Statement,
    id: i64,
    fields: &Fields,
    now: i64,
) -> rusqlite::Result<usize> {
    statement.execute(rusqlite::params![
        id,
        fields.last,
        fields.first,
        name_key(&fields.last),
        name_key(&fields.first),
        sort_key(&fields.last, &fields.first),
        fields.born.map(|born| born.to_string()),
        fields.sex,
        fields.email,
        fields.phone,
        now,
    ])
}

/// Somebody was here: the time after which the profile is erased begins again.
pub fn touch(transaction: &Transaction, id: i64, now: i64) -> Result<(), Trouble> {
    transaction
        .prepare_cached("UPDATE members SET contact = max(contact, ?2) WHERE id = ?1")?
        .execute((id, now))?;
    Ok(())
}

/// Every member in alphabetical order, for the export.
pub fn export(file: &Connection) -> Result<Vec<Member>, Trouble> {
    let sql = format!("SELECT {COLUMNS} FROM members ORDER BY sort, id");
    let mut statement = file.prepare(&sql)?;
    let found = statement.query_map([], member)?;
    let mut found: Vec<Member> = found.collect::<Result<_, _>>()?;
    let mut groups: std::collections::BTreeMap<i64, Vec<i64>> = Default::default();
    let mut statement = file.prepare("SELECT member, grp FROM member_groups")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        groups.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    for one in &mut found {
        one.groups = groups.remove(&one.id).unwrap_or_default();
    }
    Ok(found)
}
