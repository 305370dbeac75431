//! Days and hours as people write them in French, German and English: `lundi 16 novembre 2026`,
//! `16.11.2026`, `9 h – 12 h`, `9am-10am`. Ambiguous texts are kept apart from those that mean
//! one thing. Independent of records.

use std::sync::OnceLock;

use crate::calendar::{Date, Time, Weekday};
use crate::slug::folded;
use crate::words::Tongue;

use super::notation::WEEKDAYS;

/// A day as it was written; there may be no such day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    pub weekday: Option<Weekday>,
    pub year: i32,
    pub month: u32,
    pub day: u32,
    /// The year in two digits, in this century.
    pub short_year: bool,
    pub order: Order,
}

/// Whether day and month could be exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The year comes first, the month is a word, or the numbers are parted by points, which is
    /// not done where the month comes first.
    Plain,
    /// `16/11/2026`: the first number is no month.
    DayFirst,
    /// `06/30/2026`: the second number is no month.
    MonthFirst,
    /// `06/07/2026`, read with the day first.
    Either,
}

impl Day {
    /// The day, where there is one.
    pub fn date(self) -> Option<Date> {
        Date::from_ymd_opt(self.year, self.month, self.day)
    }

    /// The other day that may be meant.
    pub fn other_way_round(self) -> Option<Date> {
        Date::from_ymd_opt(self.year, self.day, self.month)
    }
}

/// Words before a day that have no meaning of their own.
const FILLERS: &[&str] = &["le", "den", "am", "the", "on", "of"];

/// Reads a day; `None` where the text is none, a part of one, or several.
pub fn day(text: &str) -> Option<Day> {
    let text = text.replace(['\u{a0}', '\u{202f}'], " ");
    let mut words: Vec<String> = text
        .split([' ', ','])
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .filter(|word| !FILLERS.contains(&word.as_str()))
        .collect();
    // `16 / 11 / 2026`
    if words.iter().any(|word| matches!(word.as_str(), "/" | "-" | ".")) {
        words = rejoined(&words);
    }
    let weekday = words.first().and_then(|word| weekday(word));
    let rest = words.get(usize::from(weekday.is_some())..)?;
    let found = match rest {
        [numbers] => in_numbers(numbers)?,
        // `16 11 2026`
        [first, second, year] if second.bytes().all(|b| b.is_ascii_digit()) && year.len() == 4 => {
            match month(first) {
                Some(_) => in_words(first, second, year)?,
                None => in_numbers(&format!("{first}/{second}/{year}"))?,
            }
        }
        [first, second, year] => in_words(first, second, year)?,
        _ => return None,
    };
    Some(Day { weekday, ..found })
}

fn rejoined(words: &[String]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    let mut open = false;
    for word in words {
        let is_sign = matches!(word.as_str(), "/" | "-" | ".");
        match joined.last_mut().filter(|_| is_sign || open) {
            Some(last) => last.push_str(word),
            None => joined.push(word.clone()),
        }
        open = is_sign;
    }
    joined
}

fn digits(text: &str, most: usize) -> Option<u32> {
    let good = (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| good)
}

fn year(text: &str) -> Option<(i32, bool)> {
    let number = i32::try_from(digits(text, 4)?).ok()?;
    match text.len() {
        4 => Some((number, false)),
        2 => Some((2000 + number, true)),
        _ => None,
    }
}

/// `2026-11-16`, `16/11/2026`, `16.11.26`
fn in_numbers(text: &str) -> Option<Day> {
    let sign = text.chars().find(|c| matches!(c, '/' | '-' | '.'))?;
    let parts: Vec<&str> = text.split(sign).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    if first.len() == 4 {
        let (year, month, day) = (year(first)?.0, digits(second, 2)?, digits(third, 2)?);
        let order = Order::Plain;
        return Some(Day { weekday: None, year, month, day, short_year: false, order });
    }
    let (day, month) = (digits(first, 2)?, digits(second, 2)?);
    let (year, short_year) = year(third)?;
    let order = match sign {
        '.' => Order::Plain,
        _ if day > 12 => Order::DayFirst,
        _ if month > 12 && day > 0 => Order::MonthFirst,
        _ if day == month => Order::Plain,
        _ => Order::Either,
    };
    Some(Day { weekday: None, year, month, day, short_year, order })
}

/// `1er mars 2026`, `16. November 2026`, `November 16th, 2026`
fn in_words(first: &str, second: &str, third: &str) -> Option<Day> {
    let number = |text: &str| {
        let ends = ["er", "st", "nd", "rd", "th", "."];
        let bare = ends.iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
        digits(bare, 2)
    };
    let (day, month) = match month(second) {
        Some(month) => (number(first)?, month),
        None => (number(second)?, month(first)?),
    };
    let (year, short_year) = year(third)?;
    let order = Order::Plain;
    Some(Day { weekday: None, year, month, day, short_year, order })
}

/// A name of which the text is the beginning, where no other thing begins so.
fn begun<T: PartialEq + Copy>(text: &str, least: usize, names: &[(String, T)]) -> Option<T> {
    let typed = folded(text);
    if let Some((_, whole)) = names.iter().find(|(name, _)| *name == typed) {
        return Some(*whole);
    }
    if typed.chars().count() < least {
        return None;
    }
    let mut found = names.iter().filter(|(name, _)| name.starts_with(&typed));
    let first = found.next()?.1;
    found.all(|(_, other)| *other == first).then_some(first)
}

fn month(text: &str) -> Option<u32> {
    static NAMES: OnceLock<Vec<(String, u32)>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let named = |month| Tongue::ALL.map(|tongue| (folded(&tongue.month(month)), month));
        (1..=12).flat_map(named).chain([("maerz".to_owned(), 3)]).collect()
    });
    begun(text, 3, names)
}

/// `octobre 2026`, `10/2026`, `T4 2026`, `4e trimestre 2026`, as periods are written.
pub fn period(text: &str) -> Option<String> {
    let lower = text.to_lowercase().replace(['\u{a0}', '\u{202f}', '/', '-', '_'], " ");
    let words: Vec<&str> = lower.split_whitespace().collect();
    let is_year = |word: &str| word.len() == 4 && digits(word, 4).is_some();
    let quarter = |word: &str| {
        let number = word.strip_prefix(['t', 'q']).or_else(|| {
            let number = word.trim_end_matches(|c: char| !c.is_ascii_digit());
            (!number.is_empty()).then_some(number)
        });
        number.and_then(|number| digits(number, 1)).filter(|number| (1..=4).contains(number))
    };
    let of_month = |year: &str, word: &str| {
        let number = month(word.trim_end_matches('.')).or_else(|| digits(word, 2))?;
        (1..=12).contains(&number).then(|| format!("{year}-{number:02}"))
    };
    let is_quarter = |word: &str| ["trimestre", "quartal", "quarter"].contains(&word);
    match words[..] {
        [year, word] | [word, year] if is_year(year) && word.starts_with(['t', 'q']) => {
            quarter(word).map(|number| format!("{year}-Q{number}"))
        }
        [number, word, year] | [word, number, year] if is_quarter(word) && is_year(year) => {
            quarter(number).map(|number| format!("{year}-Q{number}"))
        }
        [year, word] | [word, year] if is_year(year) && !is_year(word) => {
            match ["année", "annee", "jahr", "year"].contains(&word) {
                true => Some(year.to_owned()),
                false => of_month(year, word),
            }
        }
        [glued] => {
            let (year, rest) = glued.split_at_checked(4)?;
            let number = quarter(rest).filter(|_| is_year(year) && rest.starts_with(['t', 'q']))?;
            Some(format!("{year}-Q{number}"))
        }
        _ => None,
    }
}

/// A weekday in full, or shortened as in `lun. 16 nov. 2026`.
pub(super) fn weekday(text: &str) -> Option<Weekday> {
    static NAMES: OnceLock<Vec<(String, Weekday)>> = OnceLock::new();
    if !text.starts_with(char::is_alphabetic) {
        return None;
    }
    let names = NAMES.get_or_init(|| {
        WEEKDAYS
            .iter()
            .flat_map(|(weekday, english, french, german)| {
                [*english, *french, *german].map(|name| (name.to_owned(), *weekday))
            })
            .collect()
    });
    begun(text, 2, names)
}

/// A time of day with what names it as one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    /// A number alone.
    None,
    /// `9:30`, `9 h`, `9h30`.
    Clock,
    Morning,
    Afternoon,
}

/// `9:30`, `9h30`, `9 h 30`, `9 h`, `9am`, `9:30 p.m.`, `9 Uhr`, `9.30 Uhr`. A number alone is no
/// time of day.
pub fn time(text: &str) -> Option<Time> {
    let (hour, minute, unit) = clock(&compact(text))?;
    at(hour, minute, unit).filter(|_| unit != Unit::None)
}

/// Without blanks, in small letters.
fn compact(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase()
}

fn clock(text: &str) -> Option<(u32, u32, Unit)> {
    let halves = [
        ("a.m.", Unit::Morning),
        ("am", Unit::Morning),
        ("p.m.", Unit::Afternoon),
        ("pm", Unit::Afternoon),
        ("uhr", Unit::Clock),
        ("heures", Unit::Clock),
        ("heure", Unit::Clock),
    ];
    let named = halves.iter().find_map(|(end, unit)| Some((text.strip_suffix(end)?, *unit)));
    let (bare, unit) = named.unwrap_or((text, Unit::None));
    let minutes = |text: &str| digits(text, 2).filter(|_| text.len() == 2);
    if ["midi", "noon", "mittag"].contains(&text) {
        return Some((12, 0, Unit::Clock));
    }
    if let Some((hour, minute)) = bare.split_once(':') {
        let unit = if unit == Unit::None { Unit::Clock } else { unit };
        return Some((digits(hour, 2)?, minutes(minute)?, unit));
    }
    if named.is_some() {
        return match bare.split_once('.') {
            Some((hour, minute)) => Some((digits(hour, 2)?, minutes(minute)?, unit)),
            None => Some((digits(bare, 2)?, 0, unit)),
        };
    }
    match bare.split_once('h') {
        Some((hour, "")) => Some((digits(hour, 2)?, 0, Unit::Clock)),
        Some((hour, minute)) => {
            let minute = minute.strip_suffix("min").or(minute.strip_suffix("mn")).unwrap_or(minute);
            Some((digits(hour, 2)?, minutes(minute)?, Unit::Clock))
        }
        None => Some((digits(bare, 2)?, 0, Unit::None)),
    }
}

fn at(hour: u32, minute: u32, unit: Unit) -> Option<Time> {
    let twelve = (1..=12).contains(&hour);
    let hour = match unit {
        Unit::None | Unit::Clock => hour,
        Unit::Morning if twelve => hour % 12,
        Unit::Afternoon if twelve => hour % 12 + 12,
        Unit::Morning | Unit::Afternoon => return None,
    };
    Time::from_hms_opt(hour, minute, 0)
}

/// The words between the two hours, and before the first.
const DASHES: [char; 3] = ['-', '–', '—'];
const BETWEEN: [&str; 5] = [" à ", " bis ", " to ", " until ", " jusqu'à "];
const BEFORE: [&str; 3] = ["de ", "von ", "from "];
const NEXT_DAY: [&str; 4] = ["+1", "(le lendemain)", "(am folgetag)", "(the next day)"];

/// From, until, and whether the text says that the end is on the next day: `9 h – 12 h`,
/// `de 9 h à 12 h`, `9-12 Uhr`, `9am-10am`. `9-12` alone may be anything.
pub fn interval(text: &str) -> Option<(Time, Time, bool)> {
    let text = text.replace(['\u{a0}', '\u{202f}'], " ").to_lowercase();
    let text = text.trim();
    let ended = NEXT_DAY.iter().find_map(|end| text.strip_suffix(end));
    let span = ended.unwrap_or(text).trim();
    let span = BEFORE.iter().find_map(|word| span.strip_prefix(word)).unwrap_or(span);
    let halves =
        span.split_once(DASHES).or_else(|| BETWEEN.iter().find_map(|word| span.split_once(word)));
    let (first, last) = halves?;
    // `9-12.30 Uhr`: the word at the end is of both.
    let of_both = |text: &str| {
        let bare = last.trim().strip_suffix("uhr").is_some() && !text.trim().ends_with("uhr");
        if bare { format!("{text} uhr") } else { text.to_owned() }
    };
    let (hour, minute, unit) = clock(&compact(&of_both(first)))?;
    let (end_hour, end_minute, end_unit) = clock(&compact(last))?;
    let end = at(end_hour, end_minute, end_unit).filter(|_| end_unit != Unit::None)?;
    let start = match (unit, end_unit) {
        (Unit::None, Unit::Clock) => at(hour, minute, Unit::Clock)?,
        // `9-10am` means one half of the day, `11-1pm` does not say which.
        (Unit::None, half) => at(hour, minute, half).filter(|start| *start < end)?,
        (unit, _) => at(hour, minute, unit)?,
    };
    Some((start, end, ended.is_some()))
}

#[cfg(test)]
mod tests {
    use super::{Order, day, interval, period, time};

    #[test]
    fn periods_as_people_write_them() {
        for (text, wanted) in [
            ("octobre 2026", "2026-10"),
            ("oct. 2026", "2026-10"),
            ("Oktober 2026", "2026-10"),
            ("10/2026", "2026-10"),
            ("2026/10", "2026-10"),
            ("2026-1", "2026-01"),
            ("T4 2026", "2026-Q4"),
            ("2026 T4", "2026-Q4"),
            ("2026T4", "2026-Q4"),
            ("4e trimestre 2026", "2026-Q4"),
            ("4. Quartal 2026", "2026-Q4"),
            ("année 2026", "2026"),
        ] {
            assert_eq!(period(text).as_deref(), Some(wanted), "{text}");
        }
        for text in
            ["octobre", "T5 2026", "13/2026", "2026 2027", "16/11/2026", "2026-10--2026-12", ""]
        {
            assert_eq!(period(text), None, "{text}");
        }
    }

    #[test]
    fn days_as_people_write_them() {
        for (text, wanted) in [
            ("lundi 16 novembre 2026", "2026-11-16"),
            ("lun. 16 nov. 2026", "2026-11-16"),
            ("Montag, den 16. November 2026", "2026-11-16"),
            ("le 1er\u{a0}mars 2026", "2026-03-01"),
            ("3. März 2026", "2026-03-03"),
            ("Monday 16th of November 2026", "2026-11-16"),
            ("November 16, 2026", "2026-11-16"),
            ("16/11/2026", "2026-11-16"),
            ("16 / 11 / 2026", "2026-11-16"),
            ("16-11-2026", "2026-11-16"),
            ("16.11.2026", "2026-11-16"),
            ("mardi 2026-02-24", "2026-02-24"),
        ] {
            let found = day(text).and_then(|day| day.date()).map(|date| date.to_string());
            assert_eq!(found.as_deref(), Some(wanted), "{text}");
        }
        for text in [
            "novembre 2026",
            "16 novembre",
            "16 jui 2026",
            "16 mar.s 2026 à 9 h",
            "16/11",
            "16/11/126",
            "16/11-2026",
            "+16/11/2026",
            "1 000 000",
            "du 3 au 5 mars 2026",
            "",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
        let order = |text: &str| day(text).map(|day| (day.order, day.short_year));
        assert_eq!(order("06/07/2026"), Some((Order::Either, false)));
        assert_eq!(order("07-06-2026"), Some((Order::Either, false)));
        assert_eq!(order("06.07.2026"), Some((Order::Plain, false)));
        assert_eq!(order("07/07/2026"), Some((Order::Plain, false)));
        assert_eq!(order("06/30/2026"), Some((Order::MonthFirst, false)));
        assert_eq!(order("30/06/2026"), Some((Order::DayFirst, false)));
        assert_eq!(order("16/11/26"), Some((Order::DayFirst, true)));
    }

    #[test]
    fn hours_as_people_write_them() {
        let at = |text: &str| time(text).map(|time| time.format("%H:%M").to_string());
        for (text, wanted) in [
            ("9:30", "09:30"),
            ("9h30", "09:30"),
            ("9 h 30", "09:30"),
            ("9\u{202f}h", "09:00"),
            ("9 Uhr", "09:00"),
            ("9.30 Uhr", "09:30"),
            ("9:30 Uhr", "09:30"),
            ("9am", "09:00"),
            ("9:30 p.m.", "21:30"),
            ("12am", "00:00"),
            ("12 pm", "12:00"),
        ] {
            assert_eq!(at(text).as_deref(), Some(wanted), "{text}");
        }
        for text in ["9", "9.30", "930", "25:00", "13pm", "0am", "9h3", "9:60", "h", "9 Uhr 99"] {
            assert_eq!(at(text), None, "{text}");
        }
        let from_to = |text: &str| {
            let written = |(start, end, next): (crate::calendar::Time, _, bool)| {
                let end: crate::calendar::Time = end;
                let next = if next { "+1" } else { "" };
                format!("{}-{}{next}", start.format("%H:%M"), end.format("%H:%M"))
            };
            interval(text).map(written)
        };
        for (text, wanted) in [
            ("09:00-12:30", "09:00-12:30"),
            ("9 h – 12 h", "09:00-12:00"),
            ("9h-12h", "09:00-12:00"),
            ("9-12h", "09:00-12:00"),
            ("de 9 h 30 à 12 h", "09:30-12:00"),
            ("9-12 Uhr", "09:00-12:00"),
            ("9.30–12.30 Uhr", "09:30-12:30"),
            ("9:00 – 12:00 Uhr", "09:00-12:00"),
            ("von 9 bis 12 Uhr", "09:00-12:00"),
            ("9am-10am", "09:00-10:00"),
            ("9-10am", "09:00-10:00"),
            ("9am to 1pm", "09:00-13:00"),
            ("22 h – 2 h (le lendemain)", "22:00-02:00+1"),
            ("22:00-02:00+1", "22:00-02:00+1"),
        ] {
            assert_eq!(from_to(text).as_deref(), Some(wanted), "{text}");
        }
        for text in ["9-12", "9", "9:00-12", "11-1pm", "9am-12", "9h", "09.00-12.00", "a - b", "-"]
        {
            assert_eq!(from_to(text), None, "{text}");
        }
    }
}
