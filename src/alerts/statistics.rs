//! What is counted of one structure, on a day: ages, sex, consent, groups.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::Trouble;
use super::people::fields::age;
use crate::calendar::Date;
use crate::records::codes::{AgeBand, Gender};

/// The bands of age of the records, in their order.
pub const BANDS: &[AgeBand] = &[
    AgeBand::Under12,
    AgeBand::From12,
    AgeBand::From18,
    AgeBand::From25,
    AgeBand::From30,
    AgeBand::From35,
    AgeBand::From40,
    AgeBand::From60,
    AgeBand::From70,
    AgeBand::NotGiven,
];

pub fn band(years: u32) -> AgeBand {
    match years {
        0..=11 => AgeBand::Under12,
        12..=17 => AgeBand::From12,
        18..=24 => AgeBand::From18,
        25..=29 => AgeBand::From25,
        30..=34 => AgeBand::From30,
        35..=39 => AgeBand::From35,
        40..=59 => AgeBand::From40,
        60..=69 => AgeBand::From60,
        _ => AgeBand::From70,
    }
}

/// Numbers of one structure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    pub total: u32,
    /// By band of age and sex, as the records write them.
    pub people: BTreeMap<(&'static str, &'static str), u32>,
    /// Who agreed to at least one channel, who has withdrawn, who was not asked.
    pub given: u32,
    pub withdrawn: u32,
    pub never: u32,
    /// By group.
    pub groups: BTreeMap<i64, u32>,
}

impl Counted {
    pub fn of_band(&self, band: &str) -> u32 {
        self.people.iter().filter(|((of, _), _)| *of == band).map(|(_, n)| n).sum()
    }

    pub fn of_sex(&self, sex: &str) -> u32 {
        self.people.iter().filter(|((_, of), _)| *of == sex).map(|(_, n)| n).sum()
    }
}

/// Counts those who are registered on a day; ages are those of that day.
pub fn count(file: &Connection, day: Date) -> Result<Counted, Trouble> {
    let end = day.succ_opt().unwrap_or(day).and_time(chrono::NaiveTime::MIN);
    let end = end.and_local_timezone(chrono_tz::Europe::Paris).earliest();
    let end = end.map_or(i64::MAX, |end| end.timestamp());
    let mut counted = Counted::default();
    let mut statement = file.prepare_cached(
        "SELECT born, sex,
           (SELECT max(given) FROM consents AS c WHERE c.member = members.id AND c.id =
              (SELECT max(id) FROM consents WHERE member = c.member AND channel = c.channel
                 AND at < ?1)),
           (SELECT group_concat(grp) FROM member_groups WHERE member = members.id)
         FROM members WHERE created < ?1",
    )?;
    let mut rows = statement.query([end])?;
    while let Some(row) = rows.next()? {
        let born: Option<String> = row.get(0)?;
        let born: Option<Date> = born.and_then(|born| born.parse().ok());
        let years = born.and_then(|born| age(born, day));
        let of = years.map_or(AgeBand::NotGiven, band).code();
        let sex: String = row.get(1)?;
        let gender = [Gender::Feminin, Gender::Masculin].into_iter().find(|one| one.code() == sex);
        let sex = gender.unwrap_or(Gender::NotGiven).code();
        counted.total += 1;
        *counted.people.entry((of, sex)).or_default() += 1;
        match row.get::<_, Option<bool>>(2)? {
            Some(true) => counted.given += 1,
            Some(false) => counted.withdrawn += 1,
            None => counted.never += 1,
        }
        let groups: Option<String> = row.get(3)?;
        for group in groups.iter().flat_map(|list| list.split(',')).flat_map(str::parse::<i64>) {
            *counted.groups.entry(group).or_default() += 1;
        }
    }
    Ok(counted)
}
