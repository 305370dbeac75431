//! Telephone numbers. The only file that names the phonenumber crate, which finds the parts of a
//! number and writes it in E.164. It is not asked whether a number is valid to refuse one: for it
//! short numbers and the numbers that are reserved for fiction are not.

use phonenumber::Mode;
use phonenumber::country::Id;

use super::Country;

/// A number that can be dialled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    written: String,
    dial: String,
    national: String,
    international: String,
    /// That of the programme, where the number is one of its own.
    home: Option<Country>,
}

/// Why a text is no number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PhoneSlip {
    /// Letters or signs; the number alone where they only name it.
    Letters { number: Option<String> },
    /// Two numbers, of which only one can be dialled.
    Two,
    /// The zero that begins it is missing.
    LostZero { number: String },
    /// The plus sign that begins it is missing.
    LostPlus { number: String },
    /// As many digits as no number has there.
    Digits(usize),
}

impl Phone {
    /// What a text means in a country; of an unknown country, any digits.
    pub fn parse(text: &str, country: Option<Country>) -> Result<Phone, PhoneSlip> {
        if is_several(text, country) {
            return Err(PhoneSlip::Two);
        }
        if !text.chars().all(may_stand) {
            let bare = without_label(text).filter(|bare| Phone::parse(bare, country).is_ok());
            return Err(PhoneSlip::Letters { number: bare });
        }
        let dense = dense(text);
        if let Some(digits) = dense.strip_prefix('+') {
            return abroad(text, digits, country);
        }
        match country {
            Some(Country::France) => in_france(text, &dense),
            Some(country) => at_home(text, &dense, country),
            None if (3..=15).contains(&dense.len()) => Ok(as_written(text, &dense, None)),
            None => Err(PhoneSlip::Digits(dense.len())),
        }
    }

    /// What a telephone dials: E.164 with its plus sign, or the digits of a short number.
    pub fn dial(&self) -> &str {
        &self.dial
    }

    /// As the record has it, but for a zero in brackets, which cannot be dialled.
    pub fn text(&self) -> &str {
        match self.written.contains("(0)") {
            true => &self.international,
            false => &self.written,
        }
    }

    /// As people of a language dial it: in the country without its code. The blanks do not break.
    pub fn shown(&self, language: &str) -> String {
        let home = self.home.is_some_and(|country| country.languages().contains(&language));
        let shown = if home { &self.national } else { &self.international };
        shown.replace(' ', "\u{a0}")
    }

    /// Every way in which it may be written, for who compares digits.
    pub fn forms(&self) -> [&str; 3] {
        [&self.written, &self.dial, &self.national]
    }
}

/// Digits, and what people put between them.
fn may_stand(c: char) -> bool {
    c.is_ascii_digit() || c.is_whitespace() || "+.-/()\u{2010}\u{2011}\u{2013}".contains(c)
}

/// `Tél. : 04 65 71 10 10` without its label.
fn without_label(text: &str) -> Option<String> {
    const LABELS: [&str; 8] =
        ["telephone", "téléphone", "telefon", "phone", "tél", "tel", "mobile", "fixe"];
    let lower = text.to_lowercase();
    let label = LABELS.iter().find(|label| lower.starts_with(*label))?;
    // Lower case may be longer than what it is of.
    let rest = text.get(label.len()..)?.trim_start_matches(['.', ':', ' ', '\u{a0}', '\u{202f}']);
    (!rest.is_empty()).then(|| rest.to_owned())
}

/// The digits, with a plus sign before those of another country: `0033 (0)4` is `+334`.
fn dense(text: &str) -> String {
    let trimmed = text.trim_start();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    match trimmed.starts_with('+') || trimmed.starts_with("00") {
        true => {
            let all = digits(&text.replace("(0)", ""));
            let all = if trimmed.starts_with('+') { &all } else { all.get(2..).unwrap_or("") };
            format!("+{all}")
        }
        false => digits(text),
    }
}

/// Signs and words that part two numbers.
const BETWEEN: [&str; 10] =
    [" / ", "/", ";", ",", " ou ", " et ", " oder ", " und ", " or ", " - "];

/// Whether a text is two numbers: a whole one, and another or the end of another.
fn is_several(text: &str, country: Option<Country>) -> bool {
    let dense: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_number = |text: &str| {
        let begins = text.trim_start().starts_with(['0', '+']) || dense.len() < 8;
        begins && text.chars().all(may_stand) && Phone::parse(text, country).is_ok()
    };
    let has_digit = |text: &str| text.chars().any(|c| c.is_ascii_digit());
    let parted = BETWEEN.iter().any(|sign| {
        text.split_once(sign).is_some_and(|(first, rest)| {
            let german = *sign == "/" && !is_number(rest.trim());
            !german && is_number(first.trim()) && has_digit(rest)
        })
    });
    // `04 65 71 10 10 06 39 98 10 10`
    let french_pair = country == Some(Country::France)
        && text.chars().all(may_stand)
        && dense.len() == 20
        && dense.starts_with('0')
        && dense.get(10..).is_some_and(|second| second.starts_with('0'));
    parted || french_pair || text.trim_start_matches('+').contains('+')
}

/// A number with the code of its country.
fn abroad(text: &str, digits: &str, country: Option<Country>) -> Result<Phone, PhoneSlip> {
    let slip = PhoneSlip::Digits(digits.len());
    let Ok(number) = phonenumber::parse(None, format!("+{digits}")) else { return Err(slip) };
    let code = number.code().value();
    let dial = number.format().mode(Mode::E164).to_string();
    let own = dial.len().saturating_sub(1 + code.to_string().len());
    let fits = match code {
        33 | 262 | 590 | 594 | 596 => own == 9,
        32 => (8..=9).contains(&own),
        41 => own == 9,
        44 => (9..=10).contains(&own),
        352 => (4..=11).contains(&own),
        _ => (5..=14).contains(&own),
    };
    if !fits {
        return Err(slip);
    }
    let home = country.filter(|country| codes(*country).contains(&code));
    Ok(Phone::of(text, &number, home))
}

/// What a call from abroad begins with.
fn codes(country: Country) -> &'static [u16] {
    match country {
        Country::France => &[33, 262, 508, 590, 594, 596, 681, 687, 689],
        Country::Belgium => &[32],
        Country::Luxembourg => &[352],
        Country::Germany => &[49],
        Country::Switzerland => &[41],
        Country::UnitedKingdom => &[44],
    }
}

/// The parts of France with a code of their own, and how their numbers begin.
const OVERSEAS: [(Id, &[&str]); 6] = [
    (Id::RE, &["0262", "0263", "0692", "0693"]),
    (Id::GP, &["0590", "0690", "0691"]),
    (Id::GF, &["0594", "0694"]),
    (Id::MQ, &["0596", "0696", "0697"]),
    (Id::YT, &["0269"]),
    (Id::PM, &["0508"]),
];

/// Ten digits behind a zero; short numbers as 3949, 118 712, 115.
fn in_france(text: &str, digits: &str) -> Result<Phone, PhoneSlip> {
    let begins = |signs: [char; 2]| digits.starts_with(signs);
    match digits.len() {
        2..=4 | 6 if begins(['1', '3']) => Ok(as_written(text, digits, Some(Country::France))),
        9 if !digits.starts_with('0') => Err(PhoneSlip::LostZero { number: format!("0{text}") }),
        11 if digits.starts_with("33") => Err(PhoneSlip::LostPlus { number: format!("+{text}") }),
        10 if digits.starts_with('0') => french(text, digits),
        other => Err(PhoneSlip::Digits(other)),
    }
}

/// The national plan gives the first digits of regions overseas. Of 06 39 the library knows which
/// numbers are Mayotte's: 06 39 98 is fiction.
fn french(text: &str, digits: &str) -> Result<Phone, PhoneSlip> {
    let read = |id: Id| phonenumber::parse(Some(id), digits).ok();
    let begins = |prefixes: &[&str]| prefixes.iter().any(|prefix| digits.starts_with(prefix));
    let overseas = OVERSEAS.iter().find(|(_, prefixes)| begins(prefixes)).map(|(id, _)| *id);
    let mayotte = || read(Id::YT).filter(|number| begins(&["0639"]) && number.is_valid());
    let number = match overseas {
        Some(id) => read(id),
        None => mayotte().or_else(|| read(Id::FR)),
    };
    let number = number.ok_or(PhoneSlip::Digits(digits.len()))?;
    Ok(Phone::of(text, &number, Some(Country::France)))
}

/// The digits of a national number with its zero, fewest and most; the zero's own is none in
/// Luxembourg.
fn at_home(text: &str, digits: &str, country: Country) -> Result<Phone, PhoneSlip> {
    let (id, zero, least, most) = match country {
        Country::Belgium => (Id::BE, true, 9, 10),
        Country::Luxembourg => (Id::LU, false, 4, 11),
        Country::Germany => (Id::DE, true, 6, 15),
        Country::Switzerland => (Id::CH, true, 10, 10),
        Country::UnitedKingdom => (Id::GB, true, 10, 11),
        Country::France => (Id::FR, true, 10, 10),
    };
    let length = digits.len();
    let is_short = (3..=6).contains(&length) && !digits.starts_with('0');
    if is_short && (zero || digits.starts_with('1')) {
        return Ok(as_written(text, digits, Some(country)));
    }
    if zero && !digits.starts_with('0') {
        let is_lost = (least.max(9) - 1..most).contains(&length);
        return Err(match is_lost {
            true => PhoneSlip::LostZero { number: format!("0{text}") },
            false => PhoneSlip::Digits(length),
        });
    }
    let number = phonenumber::parse(Some(id), digits).ok();
    let number = number.filter(|_| (least..=most).contains(&length));
    let number = number.ok_or(PhoneSlip::Digits(length))?;
    Ok(Phone::of(text, &number, Some(country)))
}

/// A short number, or one of a country that is not known: nothing is added to its digits.
fn as_written(text: &str, digits: &str, home: Option<Country>) -> Phone {
    Phone {
        written: text.to_owned(),
        dial: digits.to_owned(),
        national: text.to_owned(),
        international: text.to_owned(),
        home,
    }
}

impl Phone {
    fn of(text: &str, number: &phonenumber::PhoneNumber, home: Option<Country>) -> Phone {
        let form = |mode| number.format().mode(mode).to_string();
        Phone {
            written: text.to_owned(),
            dial: form(Mode::E164),
            national: form(Mode::National),
            international: form(Mode::International),
            home,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FR: Option<Country> = Some(Country::France);
    const DE: Option<Country> = Some(Country::Germany);

    #[test]
    fn numbers_are_dialled_and_shown() {
        let cases = [
            ("04 65 71 10 10", FR, "+33465711010", "04 65 71 10 10"),
            ("04.65.71.10.10", FR, "+33465711010", "04 65 71 10 10"),
            ("04-65-71-10-10", FR, "+33465711010", "04 65 71 10 10"),
            ("+33 (0)4 65 71 10 10", FR, "+33465711010", "04 65 71 10 10"),
            ("0033 (0)4 65 71 10 10", FR, "+33465711010", "04 65 71 10 10"),
            ("+33 04 65 71 10 10", FR, "+33465711010", "04 65 71 10 10"),
            ("04\u{a0}65\u{202f}71 10 10", FR, "+33465711010", "04 65 71 10 10"),
            ("3949", FR, "3949", "3949"),
            ("39 49", FR, "3949", "39 49"),
            ("118 712", FR, "118712", "118 712"),
            ("115", FR, "115", "115"),
            ("0 800 12 34 56", FR, "+33800123456", "0 800 12 34 56"),
            ("0800123456", FR, "+33800123456", "0 800 12 34 56"),
            ("0262 00 00 00", FR, "+262262000000", "0262 00 00 00"),
            ("02 62 12 34 56", FR, "+262262123456", "0262 12 34 56"),
            ("0590 12 34 56", FR, "+590590123456", "0590 12 34 56"),
            ("0696 12 34 56", FR, "+596696123456", "0696 12 34 56"),
            ("0594 00 00 00", FR, "+594594000000", "0594 00 00 00"),
            ("0639 69 12 34", FR, "+262639691234", "0639 69 12 34"),
            ("0269 00 00 00", FR, "+262269000000", "0269 00 00 00"),
            // Reserved for fiction (ARCEP, decision 2018-0881 as amended).
            ("01 99 00 12 34", FR, "+33199001234", "01 99 00 12 34"),
            ("02 61 91 00 10", FR, "+33261910010", "02 61 91 00 10"),
            ("+33 3 53 01 00 42", FR, "+33353010042", "03 53 01 00 42"),
            ("05 36 49 00 00", FR, "+33536490000", "05 36 49 00 00"),
            ("06 39 98 10 10", FR, "+33639981010", "06 39 98 10 10"),
            ("+32 470 12 34 56", FR, "+32470123456", "+32 470 12 34 56"),
            ("07851/123-45", DE, "+49785112345", "07851 12345"),
            ("+49 (0)7851 123", DE, "+497851123", "07851 123"),
            ("116 117", DE, "116117", "116 117"),
            ("020 7946 0018", Some(Country::UnitedKingdom), "+442079460018", "020 7946 0018"),
            ("044 668 18 00", Some(Country::Switzerland), "+41446681800", "044 668 18 00"),
            ("26 12 34", Some(Country::Luxembourg), "+352261234", "26 12 34"),
            ("0470 12 34 56", Some(Country::Belgium), "+32470123456", "0470 12 34 56"),
            ("91 123 45 67", None, "911234567", "91 123 45 67"),
        ];
        for (written, country, dial, shown) in cases {
            let phone = Phone::parse(written, country).expect(written);
            assert_eq!(phone.dial(), dial, "{written}");
            let language = country.map_or("fr", |country| country.languages()[0]);
            assert_eq!(phone.shown(language).replace('\u{a0}', " "), shown, "{written}");
        }
    }

    #[test]
    fn what_is_no_number_is_named() {
        let letters = |number: Option<&str>| PhoneSlip::Letters { number: number.map(Into::into) };
        let lost = |number: &str| PhoneSlip::LostZero { number: number.into() };
        let cases = [
            ("465711010", FR, lost("0465711010")),
            ("4 65 71 10 10", FR, lost("04 65 71 10 10")),
            ("33 4 65 71 10 10", FR, PhoneSlip::LostPlus { number: "+33 4 65 71 10 10".into() }),
            ("04 65 71 10 1", FR, PhoneSlip::Digits(9)),
            ("04 65 71 10 10 1", FR, PhoneSlip::Digits(11)),
            ("+33 4 65 71 10 1", FR, PhoneSlip::Digits(10)),
            ("00 00 00 00 00", FR, PhoneSlip::Digits(8)),
            ("04 65 71 1O 10", FR, letters(None)),
            ("0800 FLEURS", FR, letters(None)),
            ("04 65 71 10 10 poste 12", FR, letters(None)),
            ("Tél. : 04 65 71 10 10", FR, letters(Some("04 65 71 10 10"))),
            ("04 65 71 10 10 / 06 39 98 10 10", FR, PhoneSlip::Two),
            ("04 65 71 10 10/06 39 98 10 10", FR, PhoneSlip::Two),
            ("04 65 71 10 10 ou 06 39 98 10 10", FR, PhoneSlip::Two),
            ("04 65 71 10 10, 3949", FR, PhoneSlip::Two),
            ("04 65 71 10 10 / 11", FR, PhoneSlip::Two),
            ("04 65 71 10 10 06 39 98 10 10", FR, PhoneSlip::Two),
            ("04 65 71 10 10 (accueil) / 06 39 98 10 10", FR, letters(None)),
            ("07851/123, 07851/124", DE, PhoneSlip::Two),
            ("44 668 18 00", Some(Country::Switzerland), lost("044 668 18 00")),
        ];
        for (written, country, slip) in cases {
            assert_eq!(Phone::parse(written, country), Err(slip), "{written}");
        }
    }
}
