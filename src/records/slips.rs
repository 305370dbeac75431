//! The intended value behind one that cannot be read: signs too many, several values in one
//! text, hours, days and numbers in other forms. A proposal is read before it is made.

use crate::calendar::{Date, Datelike, Time, Weekday};
use crate::diagnostics::{Code, nearest};
use crate::words::{Tongue, message};

use super::notation::{Mistake, Notation, WEEKDAYS};
use super::spoken;

/// The mistake of a value, or what is meant by it where that can be read.
pub fn better<T: Notation>(text: &str, mistake: Mistake) -> Mistake {
    let digits = with_digits(text);
    if digits != text && T::parse(&digits).is_ok() {
        let said = Mistake::new(mistake.code, message!("letters-for-digits", text = text));
        return said.rewrite(digits);
    }
    let bare = bare(text);
    match bare != text && !bare.is_empty() && T::parse(bare).is_ok() {
        true => Mistake::new(mistake.code, message!("spare-signs", text = text))
            .rewrite(bare.to_owned()),
        false => mistake,
    }
}

/// With digits where letters that look like them are among digits: `O9:00`, `l2:00`.
fn with_digits(text: &str) -> String {
    let is_sign = |c: char| c.is_ascii_digit() || "Ool I:.,/h-–+".contains(c);
    let digit = |c: char| match c {
        'O' | 'o' => '0',
        'l' | 'I' => '1',
        other => other,
    };
    let words = text.split(' ').map(|word| {
        let is_number = word.contains(|c: char| c.is_ascii_digit()) && word.chars().all(is_sign);
        if is_number { word.chars().map(digit).collect() } else { word.to_owned() }
    });
    words.collect::<Vec<String>>().join(" ")
}

/// As [`better`], where a list may be written.
pub fn better_of_list<T: Notation>(text: &str, mistake: Mistake) -> Mistake {
    // `2e et 4e mardis`
    let without_weekday = text
        .rsplit_once(' ')
        .filter(|(_, last)| spoken::weekday(last.trim_end_matches('s')).is_some())
        .and_then(|(rest, _)| parts::<T>(rest));
    match parts::<T>(text).or(without_weekday) {
        Some(parts) => {
            let list = format!("[{}]", parts.join(", "));
            let said = Mistake::new(mistake.code, message!("several-values", text = text));
            match text.contains(" ou ") || text.contains(" puis ") {
                true => said.hint(message!("write-instead", text = list)),
                false => said.rewrite(list),
            }
        }
        None => better::<T>(text, mistake),
    }
}

/// Without marks of quotation around it and signs behind it.
fn bare(text: &str) -> &str {
    let is_mark = |c: char| "«»“”„‟‘’‚'\"`*_".contains(c) || c.is_whitespace();
    text.trim_matches(is_mark).trim_end_matches([',', ';', '.']).trim_matches(is_mark)
}

/// Words and signs that people put between values.
const BETWEEN: [&str; 11] =
    [" et ", " und ", " and ", " ou ", " puis ", ";", "/", ",", "+", "&", " "];

/// The values of a text that holds several.
fn parts<T: Notation>(text: &str) -> Option<Vec<String>> {
    let text = text.replace(['\u{a0}', '\u{202f}'], " ");
    let are_good =
        |parts: &[String]| parts.len() > 1 && parts.iter().all(|part| T::parse(part).is_ok());
    let mut ways = vec![weekdays(&text)];
    for sign in BETWEEN {
        ways.push(text.split(sign).map(cleaned).collect());
    }
    // `lundi, mardi et jeudi`
    let signs = text.replace(" et ", ",").replace(" und ", ",").replace(" and ", ",");
    ways.push(signs.split([',', ';', '/']).map(cleaned).collect());
    // `10 et 24 novembre 2026`: the month is of all.
    let written: Vec<String> =
        signs.split(',').map(cleaned).filter(|part| !part.is_empty()).collect();
    let month = written.last().and_then(|last| Some(last.split_once(' ')?.1.to_owned()));
    if let Some(month) = month.filter(|month| month.contains(char::is_alphabetic)) {
        let whole = |part: &String| match part.contains(' ') {
            true => part.clone(),
            false => format!("{part} {month}"),
        };
        ways.push(written.iter().map(whole).collect());
    }
    ways.into_iter().find(|parts| are_good(parts))
}

fn cleaned(part: &str) -> String {
    let part = bare(part.trim());
    let articles = ["les ", "le ", "am ", "the ", "on "];
    articles.iter().find_map(|word| part.strip_prefix(word)).unwrap_or(part).to_owned()
}

/// `du lundi au vendredi`, `Montag bis Freitag`, `monday-friday`: each day of them, in the words of
/// the first.
fn weekdays(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let lower = lower.trim_start_matches("du ").trim_start_matches("von ");
    let lower = lower.trim_start_matches("from ");
    let ends = [" au ", " à ", " bis ", " to ", "-", "–"];
    let Some((first, last)) = ends.iter().find_map(|word| lower.split_once(word)) else {
        return Vec::new();
    };
    // In one language both are short for one day each: `Mo-Fr`, `lun-ven`, `Di-Do`.
    let of_language = |language: usize| {
        let day = |text: &str| {
            let text = text.trim().trim_end_matches('.').trim_end_matches('s');
            let is_short =
                |names: &&[&str; 3]| text.chars().count() > 1 && names[language].starts_with(text);
            let mut found = NAMES.iter().filter(is_short);
            let one = found.next()?;
            found.next().is_none().then_some(one)
        };
        let place = |names: &[&str; 3]| NAMES.iter().position(|other| other == names);
        let (from, to) = (place(day(first)?)?, place(day(last)?)?);
        (from < to).then_some((language, from, to))
    };
    let found: Vec<_> = (0..3).filter_map(of_language).collect();
    let Some(&(language, from, to)) = found.first() else { return Vec::new() };
    match found.iter().all(|(_, other, last)| (*other, *last) == (from, to)) {
        true => NAMES[from..=to].iter().map(|names| names[language].to_owned()).collect(),
        false => Vec::new(),
    }
}

/// English, French, German.
const NAMES: [[&str; 3]; 7] = {
    let mut names = [[""; 3]; 7];
    let mut at = 0;
    while at < 7 {
        let (_, english, french, german) = WEEKDAYS[at];
        names[at] = [english, french, german];
        at += 1;
    }
    names
};

/// Words around a weekday that add nothing to it.
const OF_EVERY: [&str; 12] = [
    "le", "les", "chaque", "tous", "every", "each", "on", "am", "jeden", "immer", "jeweils", "the",
];

/// What is wrong with a text of several words that names one weekday.
pub fn one_weekday(text: &str) -> Option<Mistake> {
    let words: Vec<&str> = text.split([' ', ',', '/', ';', '+', '&']).collect();
    let is_day = |word: &&&str| spoken::weekday(word.trim_end_matches(['s', '.'])).is_some();
    let mut days = words.iter().filter(is_day);
    let (day, None) = (days.next()?.trim_end_matches(['s', '.']), days.next()) else {
        return None;
    };
    // A range or a list of words that are none of its own.
    if text.contains(['-', '–', ',', '/', ';', '+', '&']) || words.contains(&"sauf") {
        return Some(Mistake::new(
            Code::Weekday,
            message!("weekday-and-more", text = text, weekday = day),
        ));
    }
    let is_more = |word: &&str| {
        spoken::weekday(word.trim_end_matches(['s', '.'])).is_none()
            && !OF_EVERY.contains(&word.to_lowercase().as_str())
    };
    Some(match words.iter().any(is_more) {
        true => {
            let message = message!("weekday-and-more", text = text, weekday = day);
            Mistake::new(Code::Weekday, message)
        }
        false => Mistake::new(Code::Weekday, message!("spare-signs", text = text))
            .rewrite(day.to_owned()),
    })
}

/// `9.30-12.00`, `9-12`, `9h 12h`, `09:00-24:00`, as hours are written.
pub fn hours(text: &str) -> Option<String> {
    let lower = text.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ");
    let is_known = |word: &str| {
        ["h", "de", "à", "a", "bis", "to", "von", "from", "uhr", "min", "until"].contains(&word)
    };
    let mut words = lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    if !words.all(is_known) {
        return None;
    }
    let mut times = Vec::new();
    let mut rest = lower.as_str();
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let (time, after) = one_time(&rest[at..])?;
        times.push(time);
        rest = after;
    }
    let [(hour, minute), (end_hour, end_minute)] = times[..] else { return None };
    let start = Time::from_hms_opt(hour, minute, 0)?;
    let start = start.format("%H:%M");
    if (end_hour, end_minute) == (24, 0) {
        return Some(format!("{start}-00:00+1"));
    }
    let end = Time::from_hms_opt(end_hour, end_minute, 0)?;
    ((hour, minute) < (end_hour, end_minute)).then(|| format!("{start}-{}", end.format("%H:%M")))
}

/// The hour and minute that a text begins with, and what comes after.
fn one_time(text: &str) -> Option<((u32, u32), &str)> {
    let number = |text: &str| {
        let length = text.bytes().take_while(u8::is_ascii_digit).count();
        let value: u32 = text.get(..length)?.parse().ok()?;
        (1..=2).contains(&length).then_some((value, length))
    };
    // `0900`; most years are no such time of day.
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 4 {
        let (hour, minute) = (text[..2].parse().ok()?, text[2..4].parse().ok()?);
        return (hour < 24 && minute % 15 == 0 && minute < 60)
            .then_some(((hour, minute), &text[4..]));
    }
    let (hour, length) = number(text)?;
    let rest = &text[length..];
    // `9,30`, where the minutes are such as people write.
    let is_decimal = ["00", "15", "30", "45"].iter().any(|part| rest.get(1..3) == Some(part));
    let sign =
        rest.chars().next().filter(|c| [':', 'h', '.'].contains(c) || (*c == ',' && is_decimal));
    let Some(sign) = sign else { return Some(((hour, 0), rest)) };
    let after = rest[sign.len_utf8()..].trim_start();
    match number(after) {
        // `9h 12h` are two hours.
        Some((minute, 2)) if minute < 60 && !after[2..].trim_start().starts_with('h') => {
            Some(((hour, minute), &after[2..]))
        }
        _ if sign == 'h' => Some(((hour, 0), &rest[1..])),
        _ => None,
    }
}

/// What is wrong with a text that is no date, where that can be named.
pub fn date(text: &str) -> Option<Mistake> {
    let wrong = |message| Mistake::new(Code::Date, message);
    if let Some((first, last)) = days(text) {
        let message = message!("date-several", text = text, from = first.to_string());
        return Some(wrong(message.with("until", last.to_string())));
    }
    let with_year = [" 2000", "/2000", "-2000", "2000"];
    if with_year.iter().any(|year| spoken::day(&format!("{text}{year}")).is_some()) {
        return Some(wrong(message!("date-no-year", date = text)));
    }
    if spoken::period(text).is_some() {
        return Some(wrong(message!("date-no-day", date = text)));
    }
    let with_digits = with_digits(text);
    if with_digits != text && <Date as Notation>::parse(&with_digits).is_ok() {
        return Some(wrong(message!("letters-for-digits", text = text)).rewrite(with_digits));
    }
    let readable = |proposal: String| {
        let is_good = <Date as Notation>::parse(&proposal).is_ok();
        is_good.then(|| wrong(message!("date", date = text)).propose(proposal))
    };
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let said = readable(format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]));
        return said.map(|said| Mistake { is_sure: true, ..said });
    }
    let misspelt = text.split(' ').find(|word| {
        word.chars().count() > 2
            && word.chars().all(char::is_alphabetic)
            && <Weekday as Notation>::parse(word).is_err()
    })?;
    let months: Vec<String> =
        (1..=12).flat_map(|number| Tongue::ALL.map(|tongue| tongue.month(number))).collect();
    let near = nearest(misspelt, months.iter().map(String::as_str))?;
    // A proposal that is what was written would be read again and again.
    if near.eq_ignore_ascii_case(misspelt) || near == misspelt.to_lowercase() {
        return None;
    }
    readable(text.replacen(misspelt, near, 1))
}

/// `du 21 au 25 décembre 2026`, `2026-12-21 - 2026-12-25`: the first and the last day.
fn days(text: &str) -> Option<(Date, Date)> {
    let lower = text.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ");
    let lower = ["du ", "de ", "vom ", "von ", "from "]
        .iter()
        .find_map(|word| lower.strip_prefix(word))
        .unwrap_or(&lower);
    let between = [
        " au ",
        " à ",
        " bis zum ",
        " bis ",
        " to ",
        " until ",
        " - ",
        " – ",
        " et ",
        " und ",
        " and ",
        "..",
        "/",
    ];
    between.iter().find_map(|word| {
        let (first, last) = lower.split_once(word)?;
        let last = spoken::day(last.trim())?.date()?;
        let first = first.trim();
        let day = spoken::day(first)
            .or_else(|| spoken::day(&format!("{first} {}", last.year())))
            .and_then(spoken::Day::date)
            .or_else(|| {
                let number = first.rsplit(' ').next()?.trim_end_matches('.').trim_end_matches("er");
                last.with_day(number.parse().ok()?)
            })?;
        (day < last).then_some((day, last))
    })
}

/// Small numbers in words, and units that may follow a number.
const NUMBERS: [[&str; 4]; 12] = [
    ["un", "une", "ein", "one"],
    ["deux", "deux", "zwei", "two"],
    ["trois", "trois", "drei", "three"],
    ["quatre", "quatre", "vier", "four"],
    ["cinq", "cinq", "fünf", "five"],
    ["six", "six", "sechs", "six"],
    ["sept", "sept", "sieben", "seven"],
    ["huit", "huit", "acht", "eight"],
    ["neuf", "neuf", "neun", "nine"],
    ["dix", "dix", "zehn", "ten"],
    ["onze", "onze", "elf", "eleven"],
    ["douze", "douze", "zwölf", "twelve"],
];
const UNITS: [&str; 24] = [
    "min",
    "mn",
    "minute",
    "minutes",
    "minuten",
    "semaine",
    "semaines",
    "week",
    "weeks",
    "woche",
    "wochen",
    "jour",
    "jours",
    "day",
    "days",
    "tag",
    "tage",
    "mois",
    "monat",
    "monate",
    "month",
    "months",
    "km/h",
    "créneaux",
];

/// Whether a number is followed by its unit: `60 min`.
pub fn has_unit(text: &str) -> bool {
    let lower = text.to_lowercase();
    let mut words = lower.split(|c: char| c.is_whitespace() || c.is_ascii_digit());
    words.any(|word| UNITS.contains(&word))
}

/// The whole number that `deux`, `60 min` and `1 000` mean.
pub fn number(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let mut words = lower.split_whitespace();
    let first = words.next()?;
    let rest: Vec<&str> = words.collect();
    let in_words = || NUMBERS.iter().position(|names| names.contains(&first));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let number = match in_words() {
        Some(index) => (index + 1).to_string(),
        None => {
            let end = first.find(|c: char| !c.is_ascii_digit()).unwrap_or(first.len());
            let (digits, unit) = first.split_at(end);
            let whole =
                unit.strip_prefix([',', '.']).is_some_and(|rest| rest.bytes().all(|b| b == b'0'));
            if !is_digits(digits) || !(unit.is_empty() || whole || UNITS.contains(&unit)) {
                return None;
            }
            digits.to_owned()
        }
    };
    match rest.as_slice() {
        [] => Some(number),
        [unit] if UNITS.contains(unit) => Some(number),
        [group] if group.len() == 3 && is_digits(group) => Some(number + group),
        _ => None,
    }
    .filter(|number| number != text)
}

/// `45.24, 4.67` of an online map: latitude and longitude.
pub fn pair(text: &str) -> Option<(String, String)> {
    let (first, second) = [", ", "; ", ";", ",", " "].iter().find_map(|sign| {
        let (first, second) = text.split_once(sign)?;
        (first.contains('.') && second.contains('.')).then_some((first.trim(), second.trim()))
    })?;
    let is_number = |text: &str| text.parse::<f64>().is_ok_and(f64::is_finite);
    (is_number(first) && is_number(second)).then(|| (first.to_owned(), second.to_owned()))
}

/// `45° 14' 24" N`, `45.24° N`, `45,24°`: degrees as a decimal number.
pub fn degrees(text: &str) -> Option<String> {
    let upper = text.trim().to_uppercase().replace(',', ".");
    let is_negative = upper.ends_with(['S', 'W'])
        || upper.starts_with(['S', 'W', '-'])
        || upper.ends_with("OUEST")
        || upper.ends_with("SUD");
    let words = ["NORD", "SUD", "EST", "OUEST", "OST", "NORTH", "SOUTH", "EAST", "WEST"];
    let bare = words.iter().fold(upper, |text, word| text.replace(word, " "));
    let is_sign = |c: char| "°º'’′\"”″NSEWO- ".contains(c) || c.is_whitespace();
    if !bare.chars().all(|c| c.is_ascii_digit() || c == '.' || is_sign(c)) {
        return None;
    }
    // `4.67 O` is east in German and west in French.
    if bare.contains('O') {
        return None;
    }
    let numbers: Option<Vec<f64>> =
        bare.split(is_sign).filter(|part| !part.is_empty()).map(|part| part.parse().ok()).collect();
    let numbers = numbers.filter(|numbers| (1..=3).contains(&numbers.len()))?;
    if !text.contains(['°', 'º']) && numbers.len() > 1 || numbers.iter().skip(1).any(|n| *n >= 60.0)
    {
        return None;
    }
    let parts = numbers.iter().zip([1.0, 60.0, 3600.0]);
    let degrees: f64 = parts.map(|(number, part)| number / part).sum();
    let degrees = if is_negative { -degrees } else { degrees };
    (degrees.abs() <= 180.0).then(|| {
        let written = format!("{degrees:.6}");
        written.trim_end_matches('0').trim_end_matches('.').to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Hours;
    use crate::records::notation::MonthWeek;

    #[test]
    fn several_values_in_one_text_are_told_apart() {
        let days = |text: &str| parts::<Weekday>(text).map(|parts| parts.join(", "));
        for (text, wanted) in [
            ("lundi et mardi", "lundi, mardi"),
            ("lundi, mardi et jeudi", "lundi, mardi, jeudi"),
            ("du lundi au mercredi", "lundi, mardi, mercredi"),
            ("Montag bis Mittwoch", "montag, dienstag, mittwoch"),
            ("Mon-Wed", "monday, tuesday, wednesday"),
            ("le mardi et le jeudi", "mardi, jeudi"),
            ("mardi/jeudi", "mardi, jeudi"),
        ] {
            assert_eq!(days(text).as_deref(), Some(wanted), "{text}");
        }
        for text in ["lundi", "lundi et 2", "vendredi au lundi", "et", ""] {
            assert_eq!(days(text), None, "{text}");
        }
        let hours = |text: &str| parts::<Hours>(text).map(|parts| parts.join(", "));
        assert_eq!(hours("9h-12h / 14h-17h").as_deref(), Some("9h-12h, 14h-17h"));
        assert_eq!(hours("9h-12h et 14h-17h").as_deref(), Some("9h-12h, 14h-17h"));
        assert_eq!(hours("09:00-12:00 14:00-17:00").as_deref(), Some("09:00-12:00, 14:00-17:00"));
        assert_eq!(hours("9h-12h"), None);
        let weeks = |text: &str| parts::<MonthWeek>(text).map(|parts| parts.join(", "));
        assert_eq!(weeks("2; 4").as_deref(), Some("2, 4"));
        assert_eq!(weeks("2 et 4").as_deref(), Some("2, 4"));
    }

    #[test]
    fn other_forms_of_hours_days_and_numbers_are_proposed() {
        for (text, wanted) in [
            ("9.30-12.00", Some("09:30-12:00")),
            ("9-12", Some("09:00-12:00")),
            ("9h 12h", Some("09:00-12:00")),
            ("09:00 à 12", Some("09:00-12:00")),
            ("09:00-24:00", Some("09:00-00:00+1")),
            ("9h-12h / 14h-17h", None),
            ("12-9", None),
            ("9-12pm", None),
            ("matin", None),
            ("9.3-12", None),
            ("2026-11-16", None),
        ] {
            assert_eq!(hours(text).as_deref(), wanted, "{text}");
        }
        let range = |text: &str| days(text).map(|(first, last)| format!("{first} {last}"));
        for text in [
            "du 21 au 25 décembre 2026",
            "21/12/2026 - 25/12/2026",
            "2026-12-21 au 2026-12-25",
            "vom 21. bis 25. Dezember 2026",
            "21 décembre au 25 décembre 2026",
        ] {
            assert_eq!(range(text).as_deref(), Some("2026-12-21 2026-12-25"), "{text}");
        }
        assert_eq!(range("16/11/2026"), None);
        for (text, wanted) in [
            ("deux", Some("2")),
            ("60 min", Some("60")),
            ("60min", Some("60")),
            ("2 semaines", Some("2")),
            ("1 000", Some("1000")),
            ("2,0", Some("2")),
            ("1h", None),
            ("2,5", None),
            ("2-4", None),
            ("beaucoup", None),
        ] {
            assert_eq!(number(text).as_deref(), wanted, "{text}");
        }
        for (text, wanted) in [
            ("45° 14' 24\" N", Some("45.24")),
            ("45.24° N", Some("45.24")),
            ("4,67° E", Some("4.67")),
            ("61° 44' W", Some("-61.733333")),
            ("4.67 O", None),
            ("45 14", None),
            ("Annonay", None),
            ("45° 74' N", None),
        ] {
            assert_eq!(degrees(text).as_deref(), wanted, "{text}");
        }
    }
}
