//! Messages on paper: a title, a category, texts; planned for a day and groups, and planned again
//! with another day. Nothing is sent from here.

use rusqlite::{Connection, Transaction};

use super::Trouble;
use super::people::fields::tidy;
use super::store::fresh;
use crate::calendar::Date;
use crate::words::message;

#[derive(Clone, Debug)]
pub struct Draft {
    pub title: String,
    pub category: String,
    pub sms: String,
    pub newsletter: String,
}

#[derive(Clone, Debug)]
pub struct Kept {
    pub id: i64,
    pub draft: Draft,
    pub version: i64,
    pub sendings: i64,
}

/// A day on which a message is to go to groups.
#[derive(Clone, Debug)]
pub struct Sending {
    pub id: i64,
    pub message: i64,
    pub day: Date,
    pub hour: String,
    pub groups: Vec<i64>,
    pub recipients: i64,
    pub reason: String,
}

const TITLE_MAX: usize = 120;
const TEXT_MAX: usize = 20_000;

/// Texts on several lines keep them; no other sign that is not shown stays.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n")
        .split('\n')
        .map(tidy)
        .collect::<Vec<_>>()
        .join("\n")
        .trim()
        .to_owned()
}

impl Draft {
    pub fn read(
        title: &str,
        category: &str,
        sms: &str,
        newsletter: &str,
    ) -> Result<Draft, Trouble> {
        let draft = Draft {
            title: tidy(title),
            category: tidy(category),
            sms: lines(sms),
            newsletter: lines(newsletter),
        };
        let long = |text: &str, most: usize| text.chars().count() > most;
        if draft.title.is_empty() || draft.category.is_empty() {
            return Err(Trouble::Refused(message!("alerts-message-title")));
        }
        if long(&draft.title, TITLE_MAX) || long(&draft.category, TITLE_MAX) {
            return Err(Trouble::Refused(message!("alerts-too-long", most = TITLE_MAX)));
        }
        if long(&draft.sms, TEXT_MAX) || long(&draft.newsletter, TEXT_MAX) {
            return Err(Trouble::Refused(message!("alerts-too-long", most = TEXT_MAX)));
        }
        Ok(draft)
    }
}

pub fn add(transaction: &Transaction, draft: &Draft, now: i64) -> Result<i64, Trouble> {
    let id = fresh()?;
    transaction.execute(
        "INSERT INTO messages(id, title, category, sms, newsletter, created)
         VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
        (id, &draft.title, &draft.category, &draft.sms, &draft.newsletter, now),
    )?;
    Ok(id)
}

/// Writes a message again, unless it was changed meanwhile.
pub fn change(
    transaction: &Transaction,
    id: i64,
    version: i64,
    draft: &Draft,
) -> Result<(), Trouble> {
    find(transaction, id)?;
    let changed = transaction.execute(
        "UPDATE messages SET title = ?3, category = ?4, sms = ?5, newsletter = ?6,
                version = version + 1
         WHERE id = ?1 AND version = ?2",
        (id, version, &draft.title, &draft.category, &draft.sms, &draft.newsletter),
    )?;
    match changed {
        0 => Err(Trouble::Refused(message!("alerts-message-conflict"))),
        _ => Ok(()),
    }
}

const COLUMNS: &str = "id, title, category, sms, newsletter, version,
    (SELECT count(*) FROM sendings WHERE message = messages.id)";

fn kept(row: &rusqlite::Row) -> rusqlite::Result<Kept> {
    let draft = Draft {
        title: row.get(1)?,
        category: row.get(2)?,
        sms: row.get(3)?,
        newsletter: row.get(4)?,
    };
    Ok(Kept { id: row.get(0)?, draft, version: row.get(5)?, sendings: row.get(6)? })
}

pub fn find(file: &Connection, id: i64) -> Result<Kept, Trouble> {
    let sql = format!("SELECT {COLUMNS} FROM messages WHERE id = ?1");
    Ok(file.prepare_cached(&sql)?.query_row([id], kept)?)
}

/// The newest first.
pub fn list(file: &Connection) -> Result<Vec<Kept>, Trouble> {
    let sql = format!("SELECT {COLUMNS} FROM messages ORDER BY created DESC, id LIMIT 500");
    let mut statement = file.prepare_cached(&sql)?;
    let found = statement.query_map([], kept)?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// The categories that were used, for who writes the next message.
pub fn categories(file: &Connection) -> Result<Vec<String>, Trouble> {
    let mut statement =
        file.prepare_cached("SELECT DISTINCT category FROM messages ORDER BY category LIMIT 100")?;
    let found = statement.query_map([], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Whom a sending to these groups would reach: members who agreed, each once.
pub fn recipients(file: &Connection, groups: &[i64]) -> Result<i64, Trouble> {
    let list = groups.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
    let sql = format!(
        "SELECT count(*) FROM members WHERE
           id IN (SELECT member FROM member_groups WHERE grp IN ({list}))
           AND ((phone IS NOT NULL AND (SELECT given FROM consents WHERE member = members.id
                 AND channel = 'sms' ORDER BY id DESC LIMIT 1) = 1)
             OR (email IS NOT NULL AND (SELECT given FROM consents WHERE member = members.id
                 AND channel = 'email' ORDER BY id DESC LIMIT 1) = 1))"
    );
    Ok(file.query_row(&sql, [], |row| row.get(0))?)
}

/// Plans a message for a day and groups. More than half of the members is a mass sending, which the
/// tool is not made for: it needs a reason, which is kept.
pub fn plan(
    transaction: &Transaction,
    message: i64,
    (day, hour): (Date, &str),
    groups: &[i64],
    reason: &str,
    now: i64,
) -> Result<i64, Trouble> {
    find(transaction, message)?;
    if groups.is_empty() {
        return Err(Trouble::Refused(message!("alerts-sending-groups")));
    }
    for group in groups {
        transaction.query_row("SELECT id FROM groups WHERE id = ?1", [group], |_| Ok(()))?;
    }
    let reached = recipients(transaction, groups)?;
    let all: i64 = transaction.query_row("SELECT count(*) FROM members", [], |row| row.get(0))?;
    let reason = tidy(reason);
    if reached * 2 > all && reason.chars().count() < 10 {
        let message = message!("alerts-sending-mass", reached = reached, all = all);
        return Err(Trouble::Refused(message));
    }
    if reason.chars().count() > TITLE_MAX * 4 {
        return Err(Trouble::Refused(message!("alerts-too-long", most = TITLE_MAX * 4)));
    }
    let id = fresh()?;
    transaction.execute(
        "INSERT INTO sendings(id, message, day, hour, reason, recipients, created)
         VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (id, message, day.to_string(), hour, reason, reached, now),
    )?;
    for group in groups {
        transaction.execute(
            "INSERT OR IGNORE INTO sending_groups(sending, grp) VALUES(?1, ?2)",
            (id, group),
        )?;
    }
    Ok(id)
}

/// Takes a sending back. Gives the id of its message.
pub fn cancel(transaction: &Transaction, id: i64) -> Result<i64, Trouble> {
    let message =
        transaction
            .query_row("SELECT message FROM sendings WHERE id = ?1", [id], |row| row.get(0))?;
    transaction.execute("DELETE FROM sendings WHERE id = ?1", [id])?;
    Ok(message)
}

/// The sendings of a message, or of all between two days, by day.
pub fn sendings(
    file: &Connection,
    message: Option<i64>,
    (first, last): (Option<Date>, Option<Date>),
) -> Result<Vec<Sending>, Trouble> {
    let mut statement = file.prepare(
        "SELECT id, message, day, hour, recipients, reason FROM sendings
         WHERE (?1 IS NULL OR message = ?1) AND (?2 IS NULL OR day >= ?2)
           AND (?3 IS NULL OR day <= ?3)
         ORDER BY day, hour, id",
    )?;
    let text = |day: Option<Date>| day.map(|day| day.to_string());
    let found = statement.query_map((message, text(first), text(last)), |row| {
        let day: String = row.get(2)?;
        Ok(Sending {
            id: row.get(0)?,
            message: row.get(1)?,
            day: day.parse().unwrap_or_default(),
            hour: row.get(3)?,
            groups: Vec::new(),
            recipients: row.get(4)?,
            reason: row.get(5)?,
        })
    })?;
    let mut found: Vec<Sending> = found.collect::<Result<_, _>>()?;
    let mut groups = file.prepare("SELECT grp FROM sending_groups WHERE sending = ?1")?;
    for sending in &mut found {
        let joined = groups.query_map([sending.id], |row| row.get(0))?;
        sending.groups = joined.collect::<Result<_, _>>()?;
    }
    Ok(found)
}
