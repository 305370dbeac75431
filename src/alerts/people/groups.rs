//! Groups of one structure, such as "Petite enfance".

use rusqlite::{Connection, Transaction};

use crate::alerts::Trouble;
use crate::alerts::store::fresh;
use crate::slug::folded;
use crate::words::message;

use super::fields::tidy;
use super::key::sort_key;

#[derive(Clone, Debug)]
pub struct Group {
    pub id: i64,
    pub name: String,
    pub members: i64,
}

const LENGTH_MAX: usize = 60;

/// In alphabetical order, with how many are in each.
pub fn groups(file: &Connection) -> Result<Vec<Group>, Trouble> {
    let mut statement = file.prepare_cached(
        "SELECT id, name, (SELECT count(*) FROM member_groups WHERE grp = groups.id) FROM groups",
    )?;
    let found = statement.query_map([], |row| {
        Ok(Group { id: row.get(0)?, name: row.get(1)?, members: row.get(2)? })
    })?;
    let mut found: Vec<Group> = found.collect::<Result<_, _>>()?;
    found.sort_by_cached_key(|group| sort_key(&group.name, ""));
    Ok(found)
}

/// The group of this name, made where it is missing.
pub fn add_group(transaction: &Transaction, name: &str) -> Result<i64, Trouble> {
    let (name, key) = named(name)?;
    let found = transaction
        .query_row("SELECT id FROM groups WHERE key = ?1", [&key], |row| row.get::<_, i64>(0));
    match found {
        Ok(id) => Ok(id),
        Err(rusqlite::Error::QueryReturnedNoRows) => {
            let id = fresh()?;
            transaction
                .execute("INSERT INTO groups(id, name, key) VALUES(?1, ?2, ?3)", (id, name, key))?;
            Ok(id)
        }
        Err(error) => Err(error.into()),
    }
}

pub fn rename_group(transaction: &Transaction, id: i64, name: &str) -> Result<(), Trouble> {
    let (name, key) = named(name)?;
    let others: i64 = transaction.query_row(
        "SELECT count(*) FROM groups WHERE key = ?1 AND id <> ?2",
        (&key, id),
        |row| row.get(0),
    )?;
    if others > 0 {
        return Err(Trouble::Refused(message!("alerts-group-there")));
    }
    let changed = transaction
        .execute("UPDATE groups SET name = ?2, key = ?3 WHERE id = ?1", (id, name, key))?;
    if changed == 0 { Err(Trouble::Missing) } else { Ok(()) }
}

/// Removes a group; its members stay. One that a sending was planned for stays as well.
pub fn remove_group(transaction: &Transaction, id: i64) -> Result<(), Trouble> {
    let planned: i64 = transaction.query_row(
        "SELECT count(*) FROM sending_groups WHERE grp = ?1",
        [id],
        |row| row.get(0),
    )?;
    if planned > 0 {
        return Err(Trouble::Refused(message!("alerts-group-used")));
    }
    let removed = transaction.execute("DELETE FROM groups WHERE id = ?1", [id])?;
    if removed == 0 { Err(Trouble::Missing) } else { Ok(()) }
}

/// Puts a member into these groups and no other. A number of another structure's group is none.
pub fn join(transaction: &Transaction, member: i64, groups: &[i64]) -> Result<(), Trouble> {
    transaction.prepare_cached("DELETE FROM member_groups WHERE member = ?1")?.execute([member])?;
    let mut insert = transaction.prepare_cached(
        "INSERT OR IGNORE INTO member_groups(member, grp) SELECT ?1, id FROM groups WHERE id = ?2",
    )?;
    let mut known = transaction.prepare_cached("SELECT count(*) FROM groups WHERE id = ?1")?;
    for group in groups {
        let count: i64 = known.query_row([group], |row| row.get(0))?;
        if count == 0 {
            return Err(Trouble::Missing);
        }
        insert.execute((member, group))?;
    }
    Ok(())
}

fn named(name: &str) -> Result<(String, String), Trouble> {
    let name = tidy(name);
    let key = folded(&name);
    if key.is_empty() {
        return Err(Trouble::Refused(message!("alerts-group-name")));
    }
    if name.chars().count() > LENGTH_MAX {
        return Err(Trouble::Refused(message!("alerts-too-long", most = LENGTH_MAX)));
    }
    Ok((name, key))
}
