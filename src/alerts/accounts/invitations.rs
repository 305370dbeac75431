//! An account begins with a link that works once.

use rusqlite::{Connection, OptionalExtension, Transaction};
use sha2::{Digest, Sha256};

use crate::alerts::Trouble;
use crate::alerts::people::fields::tidy;
use crate::alerts::store::{StructureId, hex, random};
use crate::words::message;

use super::{Phrase, Role};

/// Seconds for which a link holds.
pub const INVITED_FOR: i64 = 7 * 24 * 60 * 60;

/// What a link is for.
#[derive(Clone, Copy, Debug)]
pub struct Invitation {
    pub role: Role,
    pub structure: Option<StructureId>,
}

fn digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}

/// Makes a link; the house keeps its hash.
pub fn invite(
    transaction: &Transaction,
    invitation: &Invitation,
    now: i64,
) -> Result<String, Trouble> {
    let secret = hex(&random::<24>()?);
    transaction.execute("DELETE FROM invitations WHERE until < ?1", [now])?;
    transaction.execute(
        "INSERT INTO invitations(hash, role, structure, until) VALUES(?1, ?2, ?3, ?4)",
        (digest(&secret), invitation.role.code(), invitation.structure, now + INVITED_FOR),
    )?;
    Ok(secret)
}

/// What a link is for, while it holds.
pub fn invitation(house: &Connection, secret: &str, now: i64) -> Result<Invitation, Trouble> {
    let found: Option<(String, Option<StructureId>)> = house
        .query_row(
            "SELECT role, structure FROM invitations WHERE hash = ?1 AND until >= ?2",
            (digest(secret), now),
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let (role, structure) = found.ok_or(Trouble::Missing)?;
    Ok(Invitation { role: Role::of(&role).ok_or(Trouble::Missing)?, structure })
}

/// Makes the account of a link, which then no longer holds.
pub fn accept(
    transaction: &Transaction,
    secret: &str,
    name: &str,
    phrase: &Phrase,
    now: i64,
) -> Result<i64, Trouble> {
    let invited = invitation(transaction, secret, now)?;
    let name = account_name(name)?;
    let taken: i64 =
        transaction.query_row("SELECT count(*) FROM accounts WHERE name = ?1", [&name], |row| {
            row.get(0)
        })?;
    if taken > 0 {
        return Err(Trouble::Refused(message!("alerts-name-taken")));
    }
    transaction.execute(
        "INSERT INTO accounts(name, role, structure, phrase, created) VALUES(?1, ?2, ?3, ?4, ?5)",
        (&name, invited.role.code(), invited.structure, phrase.kept(), now),
    )?;
    let id = transaction.last_insert_rowid();
    transaction.execute("DELETE FROM invitations WHERE hash = ?1", [digest(secret)])?;
    Ok(id)
}

/// As it is typed when signing in: without capitals.
pub fn account_name(name: &str) -> Result<String, Trouble> {
    let name = tidy(name).to_lowercase();
    let may_stand = |c: char| c.is_alphanumeric() || ".-_@+' ".contains(c);
    match (3..=80).contains(&name.chars().count()) && name.chars().all(may_stand) {
        true => Ok(name),
        false => Err(Trouble::Refused(message!("alerts-account-name"))),
    }
}
