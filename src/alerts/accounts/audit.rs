//! What was done, by whom and when: numbers only, no name of anybody. Each entry carries a hash of
//! itself and of the one before, so that a change shows where it is.

use rusqlite::{Connection, Transaction};
use sha2::{Digest, Sha256};

use crate::alerts::Trouble;
use crate::alerts::store::{StructureId, hex};

/// What can be noted.
macro_rules! deeds {
    ($($name:ident = $code:literal)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Deed { $($name),* }

        impl Deed {
            pub const ALL: &[Deed] = &[$(Deed::$name),*];

            pub fn code(self) -> &'static str {
                match self { $(Deed::$name => $code),* }
            }
        }
    };
}

deeds! {
    SignIn = "sign-in"
    SignOut = "sign-out"
    Failed = "sign-in-failed"
    Invite = "invite"
    Accept = "accept"
    Close = "close-account"
    ChangePhrase = "change-phrase"
    SetCode = "set-code"
    AddStructure = "add-structure"
    EnterRoom = "enter-room"
    LeaveRoom = "leave-room"
    Register = "register"
    Change = "change"
    Consent = "consent"
    Erase = "erase"
    HandOut = "hand-out"
    Group = "group"
    Import = "import"
    Export = "export"
    Message = "message"
    Plan = "plan"
    Cancel = "cancel"
    Tally = "tally"
}

/// An entry as kept.
#[derive(Clone, Debug)]
pub struct Entry {
    pub id: i64,
    pub at: i64,
    pub account: Option<i64>,
    pub what: String,
    pub structure: Option<StructureId>,
    pub target: Option<i64>,
    hash: Vec<u8>,
}

impl Entry {
    fn digest(&self, before: &[u8]) -> Vec<u8> {
        let number = |number: Option<i64>| number.map(|n| n.to_string()).unwrap_or_default();
        let text = [
            self.id.to_string(),
            self.at.to_string(),
            number(self.account),
            self.what.clone(),
            number(self.structure),
            number(self.target),
        ];
        let mut hash = Sha256::new();
        hash.update(before);
        hash.update(text.join("|").as_bytes());
        hash.finalize().to_vec()
    }
}

/// Adds an entry.
pub fn note(
    transaction: &Transaction,
    what: Deed,
    account: Option<i64>,
    (structure, target): (Option<StructureId>, Option<i64>),
    now: i64,
) -> Result<(), Trouble> {
    let last = transaction
        .prepare_cached("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)));
    let (id, before): (i64, Vec<u8>) = match last {
        Ok(found) => found,
        Err(rusqlite::Error::QueryReturnedNoRows) => (0, Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let what = what.code().to_owned();
    let mut entry =
        Entry { id: id + 1, at: now, account, what, structure, target, hash: Vec::new() };
    entry.hash = entry.digest(&before);
    transaction
        .prepare_cached(
            "INSERT INTO audit(id, at, account, what, structure, target, hash)
             VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute((id + 1, now, account, &entry.what, structure, target, &entry.hash))?;
    Ok(())
}

/// The newest entries, of a structure or of all.
pub fn entries(
    house: &Connection,
    structure: Option<StructureId>,
    most: usize,
) -> Result<Vec<Entry>, Trouble> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let mut statement = house.prepare(
        "SELECT id, at, account, what, structure, target, hash FROM audit
         WHERE ?1 IS NULL OR structure = ?1 ORDER BY id DESC LIMIT ?2",
    )?;
    let found = statement.query_map((structure, most), entry)?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn entry(row: &rusqlite::Row) -> rusqlite::Result<Entry> {
    Ok(Entry {
        id: row.get(0)?,
        at: row.get(1)?,
        account: row.get(2)?,
        what: row.get(3)?,
        structure: row.get(4)?,
        target: row.get(5)?,
        hash: row.get(6)?,
    })
}

/// Where the chain is broken, if it is.
#[derive(Debug, PartialEq, Eq)]
pub enum Broken {
    Nowhere { entries: i64 },
    At(i64),
}

/// Follows the chain from its first entry.
pub fn verify(house: &Connection) -> Result<Broken, Trouble> {
    let mut statement = house
        .prepare("SELECT id, at, account, what, structure, target, hash FROM audit ORDER BY id")?;
    let mut rows = statement.query([])?;
    let (mut before, mut expected) = (Vec::new(), 1);
    while let Some(row) = rows.next()? {
        let entry = entry(row)?;
        if entry.id != expected {
            return Ok(Broken::At(expected));
        }
        if entry.digest(&before) != entry.hash {
            return Ok(Broken::At(entry.id));
        }
        (before, expected) = (entry.hash, expected + 1);
    }
    Ok(Broken::Nowhere { entries: expected - 1 })
}

/// The hash of the newest entry: noted elsewhere, it shows whether the end was cut off.
pub fn head(house: &Connection) -> Result<String, Trouble> {
    let found = house.query_row("SELECT hash FROM audit ORDER BY id DESC LIMIT 1", [], |row| {
        row.get::<_, Vec<u8>>(0)
    });
    match found {
        Ok(hash) => Ok(hex(&hash)),
        Err(rusqlite::Error::QueryReturnedNoRows) => Ok(String::new()),
        Err(error) => Err(error.into()),
    }
}
