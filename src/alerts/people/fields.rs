//! What is typed about a person, read; each slip at its field.

use crate::calendar::Date;
use crate::contact::{Country, Email, Phone, PhoneSlip};
use crate::records::codes::Gender;
use crate::records::notation::Notation;
use crate::records::spoken::{self, Order};
use crate::words::{Message, message};

/// The longest text of a field.
const LENGTH_MAX: usize = 120;

/// The oldest age that is believed.
pub const AGE_MAX: u32 = 115;

/// A person as typed at the desk or in a row of a sheet.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub last: String,
    pub first: String,
    pub email: String,
    pub phone: String,
    pub born: String,
    pub sex: String,
}

/// A person as kept. There is no field for remarks: free text about people is how files of this
/// kind come to hold what may not be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fields {
    pub last: String,
    pub first: String,
    pub email: Option<String>,
    /// In E.164.
    pub phone: Option<String>,
    pub born: Option<Date>,
    /// `féminin`, `masculin`, or empty.
    pub sex: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    Last,
    First,
    Email,
    Phone,
    Born,
    Sex,
}

impl Field {
    /// Its name in forms.
    pub fn name(self) -> &'static str {
        match self {
            Field::Last => "nom",
            Field::First => "prenom",
            Field::Email => "email",
            Field::Phone => "telephone",
            Field::Born => "naissance",
            Field::Sex => "sexe",
        }
    }
}

pub type Slips = Vec<(Field, Message)>;

/// Reads all fields; all slips are found together.
pub fn read(typed: &Typed, today: Date) -> Result<Fields, Slips> {
    let mut slips = Slips::new();
    let mut keep = |field, read: Result<Option<String>, Message>| match read {
        Ok(value) => value,
        Err(message) => {
            slips.push((field, message));
            None
        }
    };
    let last = keep(Field::Last, name(&typed.last).map(Some));
    let first = keep(Field::First, name(&typed.first).map(Some));
    let mail = keep(Field::Email, email(&typed.email));
    let number = keep(Field::Phone, phone(&typed.phone));
    let gender = keep(Field::Sex, sex(&typed.sex).map(Some));
    let born = match birth(&typed.born, today) {
        Ok(born) => born,
        Err(message) => {
            slips.push((Field::Born, message));
            None
        }
    };
    if !slips.is_empty() {
        return Err(slips);
    }
    Ok(Fields {
        last: last.unwrap_or_default(),
        first: first.unwrap_or_default(),
        email: mail,
        phone: number,
        born,
        sex: gender.unwrap_or_default(),
    })
}

/// A name: letters first, on one line. Signs that markup, formulas or headers are made of stay text
/// wherever they are shown; here only what is no name at all is refused.
fn name(text: &str) -> Result<String, Message> {
    let text = tidy(text);
    if text.is_empty() {
        return Err(message!("alerts-name-missing"));
    }
    if text.chars().count() > LENGTH_MAX {
        return Err(message!("alerts-too-long", most = LENGTH_MAX));
    }
    if !text.chars().any(char::is_alphabetic) {
        return Err(message!("alerts-name-letters"));
    }
    Ok(text)
}

/// Blanks as one, and nothing that is not shown.
pub fn tidy(text: &str) -> String {
    let shown: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !crate::text::is_hidden(*c) && !matches!(c, '\u{200e}' | '\u{200f}'))
        .collect();
    shown.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn email(text: &str) -> Result<Option<String>, Message> {
    let text = tidy(text);
    if text.is_empty() {
        return Ok(None);
    }
    let read = Email::parse(&text).ok().filter(|_| text.chars().count() <= LENGTH_MAX);
    let read = read.map(|email| Some(email.as_str().to_lowercase()));
    read.ok_or_else(|| message!("alerts-email"))
}

/// A number in France or overseas. A zero or plus sign that a spreadsheet has dropped is put back.
pub fn phone(text: &str) -> Result<Option<String>, Message> {
    let text = tidy(text);
    if text.is_empty() {
        return Ok(None);
    }
    let text = match expanded(&text) {
        Some(digits) => digits?,
        // `tél. 06 …`, `port : 06 …`
        None => text
            .strip_suffix(".0")
            .unwrap_or(&text)
            .trim_start_matches(|c: char| c.is_alphabetic() || ". :°".contains(c))
            .to_owned(),
    };
    let read = match Phone::parse(&text, Some(Country::France)) {
        Err(PhoneSlip::LostZero { number } | PhoneSlip::LostPlus { number }) => {
            Phone::parse(&number, Some(Country::France))
        }
        read => read,
    };
    let dial = match read {
        Ok(phone) => phone.dial().to_owned(),
        Err(PhoneSlip::Two) => return Err(message!("alerts-phone-two")),
        Err(_) => return Err(message!("alerts-phone")),
    };
    const FRENCH: &[&str] =
        &["+33", "+262", "+508", "+590", "+594", "+596", "+681", "+687", "+689"];
    if !dial.starts_with('+') {
        return Err(message!("alerts-phone"));
    }
    if !FRENCH.iter().any(|code| dial.starts_with(code)) {
        return Err(message!("alerts-phone-abroad"));
    }
    Ok(Some(dial))
}

/// `6,12345678E8`, as a spreadsheet shows a number for which its column was too narrow: whole where
/// all digits are there.
fn expanded(text: &str) -> Option<Result<String, Message>> {
    let (mantissa, exponent) = text.split_once(['E', 'e'])?;
    let power: usize = exponent.trim_start_matches('+').parse().ok()?;
    let (whole, part) = mantissa.split_once([',', '.']).unwrap_or((mantissa, ""));
    let is_number = |digits: &str| digits.chars().all(|c| c.is_ascii_digit());
    if whole.len() != 1 || !is_number(whole) || !is_number(part) {
        return None;
    }
    match part.len() == power {
        true => Some(Ok(format!("{whole}{part}"))),
        false => Some(Err(message!("alerts-phone-digits-lost"))),
    }
}

/// A birth date: of the day first, with four digits of the year.
pub fn birth(text: &str, today: Date) -> Result<Option<Date>, Message> {
    let text = tidy(text);
    if text.is_empty() {
        return Ok(None);
    }
    let Some(day) = spoken::day(&text) else { return Err(message!("alerts-born")) };
    if day.short_year {
        return Err(message!("alerts-born-short-year"));
    }
    if day.order == Order::MonthFirst {
        return Err(message!("alerts-born-month-first"));
    }
    let date = day.date().ok_or_else(|| message!("alerts-born"))?;
    believed(date, today).map(Some)
}

/// Not after today, and not an age above 115.
pub fn believed(date: Date, today: Date) -> Result<Date, Message> {
    match today.years_since(date) {
        Some(age) if age <= AGE_MAX => Ok(date),
        _ => Err(message!("alerts-born-unlikely")),
    }
}

fn sex(text: &str) -> Result<String, Message> {
    let text = tidy(text);
    if text.is_empty() {
        return Ok(String::new());
    }
    match Gender::parse(&text) {
        Ok(Gender::NotGiven) => Ok(String::new()),
        Ok(gender) => Ok(gender.code().to_owned()),
        Err(_) => Err(message!("alerts-sex")),
    }
}

/// The age on a day. Who was born on a 29 February is a year older on the 1 March of other years.
pub fn age(born: Date, day: Date) -> Option<u32> {
    day.years_since(born)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    #[test]
    fn numbers_as_people_and_spreadsheets_write_them() {
        for (written, wanted) in [
            ("06 39 98 12 34", Some("+33639981234")),
            ("0639981234", Some("+33639981234")),
            ("639981234", Some("+33639981234")),
            ("639981234.0", Some("+33639981234")),
            ("6,39981234E8", Some("+33639981234")),
            ("6.39981234E+08", Some("+33639981234")),
            ("6.12E8", None),
            ("+33 (0)6 39 98 12 34", Some("+33639981234")),
            ("0033639981234", Some("+33639981234")),
            ("33639981234", Some("+33639981234")),
            ("06.39.98.12.34", Some("+33639981234")),
            ("0690 00 12 34", Some("+590690001234")),
            ("0692 12 34 56", Some("+262692123456")),
            ("+32 470 12 34 56", None),
            ("32470123456", None),
            ("0470123456789", None),
            ("06 39 98 12 34 ou 06 39 98 12 35", None),
            ("3949", None),
            ("pas de téléphone", None),
            ("", None),
        ] {
            assert_eq!(phone(written).ok().flatten().as_deref(), wanted, "{written}");
        }
        assert_eq!(phone(""), Ok(None));
    }

    #[test]
    fn birth_dates_and_ages() {
        let today = day("2026-02-28");
        for (written, wanted) in [
            ("06/05/1980", Ok(Some("1980-05-06"))),
            ("1980-05-06", Ok(Some("1980-05-06"))),
            ("6 mai 1980", Ok(Some("1980-05-06"))),
            ("06/05/80", Err(())),
            ("05/16/1980", Err(())),
            ("30/02/1980", Err(())),
            ("01/01/1890", Err(())),
            ("01/01/2030", Err(())),
            ("", Ok(None)),
        ] {
            let wanted = wanted.map(|found| found.map(day));
            assert_eq!(birth(written, today).map_err(drop), wanted, "{written}");
        }
        let leap = day("2004-02-29");
        assert_eq!(age(leap, day("2026-02-28")), Some(21));
        assert_eq!(age(leap, day("2026-03-01")), Some(22));
        assert_eq!(age(leap, day("2028-02-29")), Some(24));
    }
}
