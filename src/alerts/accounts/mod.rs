//! Who may enter: accounts by invitation, their roles, signings-in, and the audit of what was done.

mod audit;
mod clock;
mod codes;
mod invitations;
mod phrase;
mod signing;
mod throttle;

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use super::Trouble;
use super::store::{StructureId, fresh};
use crate::words::message;

pub use audit::{Broken, Deed, Entry, entries, head, note, verify};
pub use clock::{ClockState, clock};
pub use codes::{CodeSecret, set_code, take_code};
pub use invitations::{INVITED_FOR, Invitation, accept, invitation, invite};
pub use phrase::{PHRASE_MIN, Phrase};
pub use signing::{
    SignedIn, Stage, check, enter_room, forget_all, half, known_device, remember_device, sign_in,
    sign_out, token_of,
};
pub use throttle::{Gate, Throttle};

/// What an account may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Keeps the members of one structure.
    Animator,
    /// And its accounts, its import and export, and what is erased.
    Structure,
    /// Keeps structures and accounts; enters a room, which is noted.
    Administrator,
}

impl Role {
    pub const ALL: [Role; 3] = [Role::Animator, Role::Structure, Role::Administrator];

    pub fn code(self) -> &'static str {
        match self {
            Role::Animator => "animator",
            Role::Structure => "structure",
            Role::Administrator => "administrator",
        }
    }

    pub fn of(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.code() == code)
    }
}

#[derive(Clone, Debug)]
pub struct Account {
    pub id: i64,
    pub name: String,
    pub role: Role,
    pub structure: Option<StructureId>,
    pub closed: bool,
    /// Whether a code is asked for after the passphrase.
    pub has_code: bool,
}

#[derive(Clone, Debug)]
pub struct Structure {
    pub id: StructureId,
    /// The stop of the records that it is.
    pub stop: String,
    pub name: String,
}

/// All of it, or nothing.
pub fn write<T>(
    house: &mut Connection,
    work: impl FnOnce(&Transaction) -> Result<T, Trouble>,
) -> Result<T, Trouble> {
    let transaction = house.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = work(&transaction)?;
    transaction.commit()?;
    Ok(done)
}

pub fn structures(house: &Connection) -> Result<Vec<Structure>, Trouble> {
    let mut statement = house.prepare_cached("SELECT id, stop, name FROM structures")?;
    let found = statement.query_map([], |row| {
        Ok(Structure { id: row.get(0)?, stop: row.get(1)?, name: row.get(2)? })
    })?;
    let mut found: Vec<Structure> = found.collect::<Result<_, _>>()?;
    found.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(found)
}

pub fn structure(house: &Connection, id: StructureId) -> Result<Structure, Trouble> {
    let found = house
        .prepare_cached("SELECT id, stop, name FROM structures WHERE id = ?1")?
        .query_row([id], |row| {
            Ok(Structure { id: row.get(0)?, stop: row.get(1)?, name: row.get(2)? })
        });
    Ok(found?)
}

/// Adds a structure; the one of that stop where it is there.
pub fn add_structure(
    transaction: &Transaction,
    stop: &str,
    name: &str,
) -> Result<StructureId, Trouble> {
    let found = transaction
        .query_row("SELECT id FROM structures WHERE stop = ?1", [stop], |row| row.get(0))
        .optional()?;
    if let Some(id) = found {
        return Ok(id);
    }
    let id = fresh()?;
    transaction
        .execute("INSERT INTO structures(id, stop, name) VALUES(?1, ?2, ?3)", (id, stop, name))?;
    Ok(id)
}

/// The accounts of a structure, or all of them.
pub fn accounts(
    house: &Connection,
    structure: Option<StructureId>,
) -> Result<Vec<Account>, Trouble> {
    let mut statement = house.prepare_cached(
        "SELECT id, name, role, structure, closed, code_secret IS NOT NULL FROM accounts
         WHERE ?1 IS NULL OR structure = ?1 ORDER BY closed, name",
    )?;
    let found = statement.query_map([structure], account)?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn account(row: &rusqlite::Row) -> rusqlite::Result<Account> {
    let role: String = row.get(2)?;
    Ok(Account {
        id: row.get(0)?,
        name: row.get(1)?,
        role: Role::of(&role).unwrap_or(Role::Animator),
        structure: row.get(3)?,
        closed: row.get(4)?,
        has_code: row.get(5)?,
    })
}

/// The account of a name, with its passphrase.
pub fn by_name(house: &Connection, name: &str) -> Result<Option<(Account, Phrase)>, Trouble> {
    let found = house
        .prepare_cached(
            "SELECT id, name, role, structure, closed, code_secret IS NOT NULL, phrase
             FROM accounts WHERE name = ?1 AND closed = 0",
        )?
        .query_row([name], |row| Ok((account(row)?, Phrase::of_kept(row.get(6)?))))
        .optional()?;
    Ok(found)
}

/// Gives an account another passphrase and ends its signings-in.
pub fn change_phrase(transaction: &Transaction, id: i64, phrase: &Phrase) -> Result<(), Trouble> {
    transaction.execute("UPDATE accounts SET phrase = ?2 WHERE id = ?1", (id, phrase.kept()))?;
    signing::forget_all(transaction, id)
}

/// Closes an account and ends its signings-in. `within` is the structure whose accounts the one who
/// asks may close. The last administrator stays.
pub fn close(
    transaction: &Transaction,
    id: i64,
    within: Option<StructureId>,
) -> Result<(), Trouble> {
    let found = transaction.query_row(
        "SELECT id, name, role, structure, closed, code_secret IS NOT NULL FROM accounts
         WHERE id = ?1 AND closed = 0",
        [id],
        account,
    )?;
    if within.is_some() && found.structure != within {
        return Err(Trouble::Missing);
    }
    if found.role == Role::Administrator {
        let others: i64 = transaction.query_row(
            "SELECT count(*) FROM accounts
             WHERE role = 'administrator' AND closed = 0 AND id <> ?1",
            [id],
            |row| row.get(0),
        )?;
        if others == 0 {
            return Err(Trouble::Refused(message!("alerts-last-administrator")));
        }
    }
    transaction.execute("UPDATE accounts SET closed = 1 WHERE id = ?1", [id])?;
    signing::forget_all(transaction, id)
}

/// Whether anybody can administer the house.
pub fn has_administrator(house: &Connection) -> Result<bool, Trouble> {
    Ok(house.query_row(
        "SELECT EXISTS(SELECT 1 FROM accounts WHERE role = 'administrator' AND closed = 0)",
        [],
        |row| row.get(0),
    )?)
}
