//! A signing-in: 256 random bits in a cookie, of which the house keeps a hash. What others call a
//! session, which here is a permanence of the records.

use rusqlite::{Connection, OptionalExtension, Transaction};
use sha2::{Digest, Sha256};

use crate::alerts::Trouble;
use crate::alerts::store::{StructureId, hex, random};

use super::{Account, Role};

/// Seconds without a request after which it ends.
const IDLE_MAX: i64 = 30 * 60;

/// Seconds after which it ends in any case.
const AGE_MAX: i64 = 10 * 60 * 60;

/// Seconds within which the code must follow the passphrase.
const HALF_MAX: i64 = 5 * 60;

/// How far a clock may be set back before a signing-in of the future is no more believed.
const BACK_MAX: i64 = 5 * 60;

/// Somebody who has signed in, at this request. Only [`check`] makes one.
#[derive(Clone, Debug)]
pub struct SignedIn {
    account: Account,
    room: Option<StructureId>,
    hash: Vec<u8>,
}

impl SignedIn {
    pub fn account(&self) -> &Account {
        &self.account
    }

    pub fn role(&self) -> Role {
        self.account.role
    }

    /// The one structure that this signing-in may look into now: that of the account, or the room
    /// that an administrator has entered.
    pub fn structure(&self) -> Option<StructureId> {
        self.account.structure.or(self.room)
    }

    pub fn hash(&self) -> &[u8] {
        &self.hash
    }
}

fn digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}

/// What a form must bring back: of the cookie, and not to be had from another page.
pub fn token_of(secret: &str) -> String {
    hex(&digest(&format!("form|{secret}")))
}

/// The steps of a signing-in that are done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The passphrase was right; the code is still to come. Opens nothing.
    Half,
    Whole,
}

/// Begins a signing-in with a new secret, and ends the one of the old cookie.
pub fn sign_in(
    transaction: &Transaction,
    account: i64,
    stage: Stage,
    old: Option<&str>,
    now: i64,
) -> Result<String, Trouble> {
    if let Some(old) = old {
        sign_out(transaction, old)?;
    }
    transaction.execute(
        "DELETE FROM signings WHERE created < ?1 OR seen < ?2",
        (now - AGE_MAX, now - IDLE_MAX),
    )?;
    let secret = hex(&random::<32>()?);
    transaction.execute(
        "INSERT INTO signings(hash, account, created, seen, is_whole) VALUES(?1, ?2, ?3, ?3, ?4)",
        (digest(&secret), account, now, stage == Stage::Whole),
    )?;
    Ok(secret)
}

pub fn sign_out(transaction: &Transaction, secret: &str) -> Result<(), Trouble> {
    transaction.execute("DELETE FROM signings WHERE hash = ?1", [digest(secret)])?;
    Ok(())
}

/// Ends every signing-in of an account.
pub fn forget_all(transaction: &Transaction, account: i64) -> Result<(), Trouble> {
    transaction.execute("DELETE FROM signings WHERE account = ?1", [account])?;
    transaction.execute("DELETE FROM devices WHERE account = ?1", [account])?;
    Ok(())
}

/// Whose cookie it is, if it still holds.
pub fn check(house: &Connection, secret: &str, now: i64) -> Result<Option<SignedIn>, Trouble> {
    let hash = digest(secret);
    let found = house
        .prepare_cached(
            "SELECT accounts.id, name, role, accounts.structure, closed, code_secret IS NOT NULL,
                    room, signings.created, seen
             FROM signings JOIN accounts ON accounts.id = signings.account
             WHERE hash = ?1 AND closed = 0 AND is_whole = 1",
        )?
        .query_row([&hash], |row| {
            let times: (i64, i64) = (row.get(7)?, row.get(8)?);
            Ok((super::account(row)?, row.get::<_, Option<StructureId>>(6)?, times))
        })
        .optional()?;
    let Some((account, room, (created, seen))) = found else { return Ok(None) };
    let is_over = now - created > AGE_MAX || now - seen > IDLE_MAX || seen - now > BACK_MAX;
    if is_over {
        house.execute("DELETE FROM signings WHERE hash = ?1", [&hash])?;
        return Ok(None);
    }
    if now - seen > 60 {
        house.execute("UPDATE signings SET seen = ?2 WHERE hash = ?1", (&hash, now))?;
    }
    let room = room.filter(|_| account.role == Role::Administrator);
    Ok(Some(SignedIn { account, room, hash }))
}

/// The account whose passphrase this cookie has brought, and whose code is still to come.
pub fn half(house: &Connection, secret: &str, now: i64) -> Result<Option<Account>, Trouble> {
    let found = house
        .prepare_cached(
            "SELECT accounts.id, name, role, accounts.structure, closed, code_secret IS NOT NULL
             FROM signings JOIN accounts ON accounts.id = signings.account
             WHERE hash = ?1 AND closed = 0 AND is_whole = 0
               AND signings.created BETWEEN ?2 AND ?3",
        )?
        .query_row((digest(secret), now - HALF_MAX, now + BACK_MAX), super::account)
        .optional()?;
    Ok(found)
}

/// An administrator enters a room, or leaves it.
pub fn enter_room(
    transaction: &Transaction,
    signed: &SignedIn,
    room: Option<StructureId>,
) -> Result<(), Trouble> {
    transaction.execute("UPDATE signings SET room = ?2 WHERE hash = ?1", (signed.hash(), room))?;
    Ok(())
}

/// A browser in which this account has signed in: it is not delayed by what others try.
pub fn remember_device(transaction: &Transaction, account: i64) -> Result<String, Trouble> {
    let secret = hex(&random::<32>()?);
    transaction
        .execute("INSERT INTO devices(hash, account) VALUES(?1, ?2)", (digest(&secret), account))?;
    Ok(secret)
}

pub fn known_device(house: &Connection, account: i64, secret: &str) -> Result<bool, Trouble> {
    let count: i64 = house.query_row(
        "SELECT count(*) FROM devices WHERE hash = ?1 AND account = ?2",
        (digest(secret), account),
        |row| row.get(0),
    )?;
    Ok(count > 0)
}
