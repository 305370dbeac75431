//! What is counted of the rooms, as records: tallies of members, and the messages that were
//! planned. No name of a person, and no title or group of few people, leaves by it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use rusqlite::Connection;

use super::Trouble;
use super::campaigns::{self, Sending};
use super::people::{self, Group};
use super::statistics::{self, Counted};
use crate::calendar::Date;
use crate::import::scalar::scalar;
use crate::slug::slug;

/// As every list of the records has it: not asked, or not answered.
const NOT_GIVEN: &str = "not_given";

/// The counts of one structure for a period.
pub struct Told {
    /// The stop that it is.
    pub stop: String,
    pub counted: Counted,
    groups: Vec<Group>,
    /// With their titles and categories.
    sendings: Vec<(Sending, String, String)>,
}

/// How records of this project are written.
pub struct Manner<'a> {
    /// The counting day: ages are those of this day.
    pub day: Date,
    /// Nothing that concerns fewer people than this is named.
    pub few: u32,
    /// The categories of the project's list `consent`, if it has one.
    pub consent: BTreeSet<String>,
    /// In the place of titles and groups of few.
    pub other_messages: &'a str,
    pub other_groups: &'a str,
    /// As in `2019-10`, in the ids of campaigns.
    pub period: &'a str,
}

/// Lines to be added to the records.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Records {
    pub tallies: String,
    /// By id.
    pub groups: BTreeMap<String, String>,
    pub campaigns: BTreeMap<String, String>,
}

/// Reads a room.
pub fn of_room(
    file: &Connection,
    stop: &str,
    day: Date,
    span: (Date, Date),
) -> Result<Told, Trouble> {
    let mut sendings = Vec::new();
    for sending in campaigns::sendings(file, None, (Some(span.0), Some(span.1)))? {
        let draft = campaigns::find(file, sending.message)?.draft;
        sendings.push((sending, draft.title, draft.category));
    }
    Ok(Told {
        stop: stop.to_owned(),
        counted: statistics::count(file, day)?,
        groups: people::groups(file)?,
        sendings,
    })
}

/// The records of the rooms; `Err` names the category of `consent` that the project lacks.
pub fn records(rooms: &[Told], manner: &Manner) -> Result<Records, &'static str> {
    let mut made = Records::default();
    for room in rooms {
        tally(room, manner, &mut made.tallies)?;
        campaigns_of(room, manner, &mut made);
    }
    Ok(made)
}

fn tally(room: &Told, manner: &Manner, into: &mut String) -> Result<(), &'static str> {
    let counted = &room.counted;
    let mut rows = Vec::new();
    for ((age, sex), n) in &counted.people {
        rows.push(format!("{{age: \"{age}\", gender: {sex}, n: {n}}}"));
    }
    let consents = [("given", counted.given), ("withdrawn", counted.withdrawn)];
    if !manner.consent.is_empty() {
        for (category, n) in consents.into_iter().filter(|(_, n)| *n > 0) {
            if !manner.consent.contains(category) {
                return Err(category);
            }
            rows.push(format!("{{consent: {category}, n: {n}}}"));
        }
        if counted.never > 0 {
            rows.push(format!("{{consent: {NOT_GIVEN}, n: {}}}", counted.never));
        }
    }
    let _ = write!(
        into,
        "\n- stop: {}\n  date: {}\n  measure: members\n  total: {}\n",
        room.stop, manner.day, counted.total
    );
    if !rows.is_empty() {
        into.push_str("  counts:\n");
        rows.iter().for_each(|row| into.push_str(&format!("    - {row}\n")));
    }
    Ok(())
}

/// The id of a group's record. A group of few goes by no name of its own.
fn group(room: &Told, id: i64, manner: &Manner, made: &mut Records) -> Option<String> {
    let group = room.groups.iter().find(|group| group.id == id)?;
    let is_few = group.members < i64::from(manner.few);
    let name = if is_few { manner.other_groups } else { group.name.as_str() };
    let id = format!("{}-{}", room.stop, slug(name));
    let line = format!("\n- id: {id}\n  stop: {}\n  name: {}\n", room.stop, scalar(name));
    made.groups.entry(id.clone()).or_insert(line);
    Some(id)
}

/// Messages by their titles; those that reach few are one, whatever they are called.
fn campaigns_of(room: &Told, manner: &Manner, made: &mut Records) {
    let mut by_id: BTreeMap<String, (String, String, BTreeSet<(Date, Vec<String>)>)> =
        BTreeMap::new();
    for (sending, title, category) in &room.sendings {
        let is_few = sending.recipients < i64::from(manner.few);
        let (title, category) = match is_few {
            true => (manner.other_messages, manner.other_messages),
            false => (title.as_str(), category.as_str()),
        };
        let mut groups: Vec<String> =
            sending.groups.iter().filter_map(|id| group(room, *id, manner, made)).collect();
        groups.sort();
        groups.dedup();
        let id = format!("{}-{}-{}", slug(title), room.stop, manner.period);
        let entry = by_id
            .entry(id)
            .or_insert_with(|| (title.to_owned(), category.to_owned(), BTreeSet::new()));
        entry.2.insert((sending.day, groups));
    }
    for (id, (title, category, sends)) in by_id {
        let mut text = format!(
            "\n- id: {id}\n  stop: {}\n  title: {}\n  category: {}\n  sends:\n",
            room.stop,
            scalar(&title),
            scalar(&category)
        );
        for (day, groups) in sends {
            let _ = writeln!(text, "    - {{date: {day}, groups: [{}]}}", groups.join(", "));
        }
        made.campaigns.insert(id, text);
    }
}
