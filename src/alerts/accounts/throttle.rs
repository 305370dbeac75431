//! Guessing is slowed down: by account and address together, by address, and by account.

use rusqlite::{OptionalExtension, Transaction};
use sha2::{Digest, Sha256};

use crate::alerts::Trouble;

/// Failures that cost nothing, and the longest wait in seconds.
struct Rule {
    free: u32,
    most: i64,
}

/// One address that guesses at one account.
const PAIR: Rule = Rule { free: 5, most: 15 * 60 };
/// One address that guesses at many.
const ADDRESS: Rule = Rule { free: 30, most: 15 * 60 };
/// Many addresses that guess at one account. Its owner has a browser that is known.
const ACCOUNT: Rule = Rule { free: 50, most: 10 * 60 };
/// A browser that is known counts by itself.
const DEVICE: Rule = Rule { free: 10, most: 5 * 60 };

/// Seconds after the last failure until which it counts.
const MEMORY: i64 = 24 * 60 * 60;

/// How far the clock may be set back before attempts count no more.
const BACK_MAX: i64 = 5 * 60;

/// What an attempt counts against.
pub struct Throttle(Vec<(Vec<u8>, Rule)>);

/// Whether an attempt may be made.
#[derive(Debug, PartialEq, Eq)]
pub enum Gate {
    Open,
    /// Not before so many seconds.
    Wait(i64),
}

impl Throttle {
    /// Of a name that somebody gives, from an address; the device only where it is that account's.
    pub fn of(name: &str, address: &str, device: Option<&str>) -> Throttle {
        let key = |parts: &[&str]| Sha256::digest(parts.join("|").as_bytes()).to_vec();
        if let Some(device) = device {
            return Throttle(vec![(key(&["device", name, device]), DEVICE)]);
        }
        Throttle(vec![
            (key(&["pair", name, address]), PAIR),
            (key(&["address", address]), ADDRESS),
            (key(&["account", name]), ACCOUNT),
        ])
    }

    pub fn gate(&self, transaction: &Transaction, now: i64) -> Result<Gate, Trouble> {
        let mut wait = 0;
        for (who, rule) in &self.0 {
            let found: Option<(u32, i64)> = transaction
                .query_row("SELECT failures, last FROM attempts WHERE who = ?1", [who], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })
                .optional()?;
            let Some((failures, last)) = found else { continue };
            let passed = now.saturating_sub(last);
            // An attempt of the future was noted by a clock that has been put right since.
            let is_now = (-BACK_MAX..=MEMORY).contains(&passed);
            if !is_now || failures < rule.free {
                continue;
            }
            let delay = 1i64 << (failures - rule.free).min(20);
            wait = wait.max(delay.min(rule.most) - passed);
        }
        Ok(if wait > 0 { Gate::Wait(wait) } else { Gate::Open })
    }

    /// Counts an attempt before its passphrase is looked at, so that many at once are counted too.
    pub fn count(&self, transaction: &Transaction, now: i64) -> Result<(), Trouble> {
        for (who, _) in &self.0 {
            transaction.execute(
                "INSERT INTO attempts(who, failures, last) VALUES(?1, 1, ?2)
                 ON CONFLICT(who) DO UPDATE SET last = ?2,
                   failures = CASE WHEN ?2 - last > ?3 THEN 1 ELSE failures + 1 END",
                (who, now, MEMORY),
            )?;
        }
        transaction.execute("DELETE FROM attempts WHERE last < ?1", [now - MEMORY])?;
        Ok(())
    }

    /// It was the right one: what it counted against is forgotten, but not the address.
    pub fn forget(&self, transaction: &Transaction) -> Result<(), Trouble> {
        for (index, (who, _)) in self.0.iter().enumerate() {
            match index {
                1 => transaction.execute(
                    "UPDATE attempts SET failures = max(failures - 1, 0) WHERE who = ?1",
                    [who],
                )?,
                _ => transaction.execute("DELETE FROM attempts WHERE who = ?1", [who])?,
            };
        }
        Ok(())
    }
}
