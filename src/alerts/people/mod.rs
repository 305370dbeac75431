//! Members of one structure: who is the same person, what may be kept, what they agreed to.

mod consent;
mod erasure;
pub mod fields;
mod groups;
mod key;
mod members;
mod register;

use rusqlite::Connection;

use super::Trouble;

pub use consent::{Channel, Consent, Event, Source, decide, events, has_withdrawn, record, state};
pub use erasure::{RETENTION_ANNOUNCED, RETENTION_MONTHS, erase, old};
pub use fields::{Fields, Typed};
pub use groups::{Group, add_group, groups, join, remove_group, rename_group};
pub use key::name_key;
pub use members::{List, Member, change, count, export, find, list, touch};
pub use register::{Alike, Registered, Why, lookup, register};

/// Sorts a file again whose keys are of another version.
pub(super) fn sort_again(file: &mut Connection) -> Result<(), Trouble> {
    let known: Vec<u8> =
        file.query_row("SELECT value FROM meta WHERE name = 'collation'", [], |row| row.get(0))?;
    if known == key::COLLATION.as_bytes() {
        return Ok(());
    }
    let transaction = file.transaction()?;
    let names: Vec<(i64, String, String)> = {
        let mut statement = transaction.prepare("SELECT id, last_name, first_name FROM members")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        rows.collect::<Result<_, _>>()?
    };
    for (id, last, first) in names {
        let key = key::sort_key(&last, &first);
        transaction.execute("UPDATE members SET sort = ?2 WHERE id = ?1", (id, key))?;
    }
    let version = key::COLLATION.as_bytes();
    transaction.execute("UPDATE meta SET value = ?1 WHERE name = 'collation'", [version])?;
    transaction.commit()?;
    Ok(())
}
