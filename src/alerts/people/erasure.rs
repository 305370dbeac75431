//! Erasing: everything of a person goes, but a keyed hash of what was withdrawn.

use rusqlite::{Connection, Transaction};

use crate::alerts::Trouble;
use crate::calendar::Date;

use super::consent::{Channel, hashes, state};
use super::members::{Member, find};

/// Months after the last contact at which a profile is erased (CNIL, délibération 2023-095).
pub const RETENTION_MONTHS: u32 = 24;

/// From which month on it is announced.
pub const RETENTION_ANNOUNCED: u32 = 23;

/// Erases a member. The room is to be wiped afterwards.
pub fn erase(transaction: &Transaction, id: i64) -> Result<(), Trouble> {
    let member = find(transaction, id)?;
    for channel in Channel::ALL {
        if state(transaction, id, channel)? == Some(false) {
            for hash in hashes(transaction, &member.fields, channel)? {
                transaction.execute("INSERT OR IGNORE INTO withdrawn(hash) VALUES(?1)", [hash])?;
            }
        }
    }
    transaction.execute("DELETE FROM members WHERE id = ?1", [id])?;
    transaction.execute("DELETE FROM consents WHERE member = ?1", [id])?;
    Ok(())
}

/// Profiles without contact for so many months, the oldest first.
pub fn old(file: &Connection, months: u32, today: Date) -> Result<Vec<Member>, Trouble> {
    let since = today.checked_sub_months(chrono::Months::new(months)).unwrap_or(today);
    let since = since.and_time(chrono::NaiveTime::MIN).and_utc().timestamp();
    let mut statement = file
        .prepare_cached("SELECT id FROM members WHERE contact < ?1 ORDER BY contact LIMIT 500")?;
    let ids: Vec<i64> =
        statement.query_map([since], |row| row.get(0))?.collect::<Result<_, _>>()?;
    ids.into_iter().map(|id| find(file, id)).collect()
}
