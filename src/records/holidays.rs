//! Public and school holidays as written: which count, on which one works, when schools are closed.

use schemars::{JsonSchema, Schema, json_schema};
use serde::Deserialize;

use super::notation::{Mistake, Notation, Several, Text, Written, code_list};
use crate::calendar::{Date, Holiday, HolidayCalendar};
use crate::diagnostics::Code;
use crate::slug::slug;
use crate::words::message;

/// A calendar of public holidays: `france`, `reunion`, `DE-BY`; other names of the place are taken.
impl Notation for HolidayCalendar {
    fn parse(text: &str) -> Result<Self, Mistake> {
        let typed = slug(text);
        let is_named = |calendar: &&HolidayCalendar| {
            calendar.code().eq_ignore_ascii_case(&typed)
                || calendar.other_names().contains(&typed.as_str())
        };
        if let Some(found) = HolidayCalendar::ALL.iter().find(is_named) {
            return Ok(*found);
        }
        if let Some((_, prefix)) = FEDERATIONS.iter().find(|(name, _)| *name == typed) {
            let codes = HolidayCalendar::ALL.iter().map(|calendar| calendar.code());
            let parts: Vec<_> = codes
                .filter(|code| code.starts_with(prefix))
                .map(|code| format!("`{code}`"))
                .collect();
            let message = message!("holidays-by-region", country = text, codes = parts);
            return Err(Mistake::new(Code::UnknownCode, message));
        }
        let names = HolidayCalendar::ALL.iter().flat_map(|calendar| {
            std::iter::once(calendar.code()).chain(calendar.other_names().iter().copied())
        });
        let message = message!("unknown-holidays", name = text);
        Err(Mistake::new(Code::UnknownCode, message).suggest(text, names))
    }
    fn schema() -> Schema {
        let codes: Vec<_> = HolidayCalendar::ALL.iter().map(|calendar| calendar.code()).collect();
        let others: Vec<_> =
            HolidayCalendar::ALL.iter().flat_map(|calendar| calendar.other_names()).collect();
        json_schema!({ "anyOf": [{ "enum": codes }, { "enum": others }] })
    }
}

/// Countries whose parts have calendars of their own, with the beginning of the parts' codes.
const FEDERATIONS: &[(&str, &str)] = &[
    ("de", "DE-"),
    ("allemagne", "DE-"),
    ("deutschland", "DE-"),
    ("germany", "DE-"),
    ("ch", "CH-"),
    ("suisse", "CH-"),
    ("schweiz", "CH-"),
    ("switzerland", "CH-"),
    ("gb", "GB-"),
    ("uk", "GB-"),
    ("royaume-uni", "GB-"),
    ("grande-bretagne", "GB-"),
    ("grossbritannien", "GB-"),
    ("united-kingdom", "GB-"),
];

/// On which public holidays one works: all of them (`true`), none (`false`), or those named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkedHoliday {
    All,
    None,
    This(Holiday),
}

impl Notation for WorkedHoliday {
    fn parse(text: &str) -> Result<Self, Mistake> {
        match text {
            _ if bool::parse(text) == Ok(true) => Ok(WorkedHoliday::All),
            _ if bool::parse(text) == Ok(false) => Ok(WorkedHoliday::None),
            _ => {
                let keys = || Holiday::ALL.iter().map(|holiday| holiday.key());
                let typed = slug(text);
                let found = Holiday::ALL.iter().find(|holiday| holiday.key() == typed);
                found.copied().map(WorkedHoliday::This).ok_or_else(|| {
                    let message = message!("unknown-holiday", name = text);
                    Mistake::new(Code::UnknownCode, message).suggest(text, keys())
                })
            }
        }
    }
    fn schema() -> Schema {
        let keys: Vec<_> = Holiday::ALL.iter().map(|holiday| holiday.key()).collect();
        json_schema!({ "anyOf": [{ "type": "boolean" }, { "enum": keys }] })
    }
}

code_list! {
    /// What a rule has to do with the school holidays of its programme's zone.
    SchoolHolidays {
        /// Not held in them.
        Closed = "closed",
        /// Held in them and at no other time.
        Only = "only",
    }
}

/// A zone of the school calendar: `B`, `Zone B`, `Réunion`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SchoolZone(String);

impl SchoolZone {
    /// Folded: `b`, `reunion`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Notation for SchoolZone {
    fn parse(text: &str) -> Result<Self, Mistake> {
        let typed = slug(text);
        let name = typed.strip_prefix("zone-").unwrap_or(&typed);
        match name.is_empty() {
            true => Err(Mistake::new(Code::EmptyValue, message!("empty-value-text"))),
            false => Ok(SchoolZone(name.to_owned())),
        }
    }
    fn schema() -> Schema {
        json_schema!({ "type": "string", "minLength": 1, "examples": ["A", "B", "C", "Corse"] })
    }
}

/// Days on which the schools of a zone are closed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SchoolHolidayRecord {
    /// A, B, C, Corse, Réunion …: the zones that have them, as the programme's `school_zone` names
    /// its own.
    pub zone: Several<SchoolZone>,
    /// Vacances de la Toussaint.
    pub name: Option<Written<Text>>,
    /// First and last day without school.
    pub from: Written<Date>,
    pub until: Written<Date>,
}
