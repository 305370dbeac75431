//! Whether the machine's clock has jumped, worked out from the times of the audit.

use rusqlite::Connection;

use crate::alerts::Trouble;

const DAY: i64 = 24 * 60 * 60;

/// Seconds by which entries may be later than now: two clocks, or one that is put right.
const BACK_MAX: i64 = 5 * 60;

/// Seconds without any entry after which a clock may have jumped; a desk is rarely left alone for
/// as long.
const PAUSE_MAX: i64 = 60 * DAY;

/// The newest entries, among which those of the future are looked for.
const NEWEST: u32 = 50;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockState {
    Plausible,
    /// Set back: something was noted later than now.
    Back {
        noted: i64,
    },
    /// Nothing was noted for two months, until less than a day ago.
    Ahead {
        noted: i64,
    },
}

/// Compares the clock with the audit.
pub fn clock(house: &Connection, now: i64) -> Result<ClockState, Trouble> {
    let newest: Option<i64> = house.query_row(
        "SELECT max(at) FROM (SELECT at FROM audit ORDER BY id DESC LIMIT ?1)",
        [NEWEST],
        |row| row.get(0),
    )?;
    if let Some(noted) = newest.filter(|noted| *noted > now + BACK_MAX) {
        return Ok(ClockState::Back { noted });
    }
    let before: Option<i64> =
        house
            .query_row("SELECT max(at) FROM audit WHERE at <= ?1", [now - DAY], |row| row.get(0))?;
    Ok(match before.filter(|noted| now - noted > PAUSE_MAX) {
        Some(noted) => ClockState::Ahead { noted },
        None => ClockState::Plausible,
    })
}
