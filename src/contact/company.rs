//! SIREN and SIRET: the numbers of French companies and of their places, with a check digit.

/// A SIREN (nine digits) or SIRET (fourteen), without blanks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Company(String);

/// Why digits are neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompanySlip {
    Letters,
    Digits(usize),
    /// The last digit does not fit the others.
    Key,
}

/// La Poste: the digits of its SIRETs add up to a multiple of five, but for that of its seat.
const LA_POSTE: &str = "356000000";

impl Company {
    pub fn parse(text: &str) -> Result<Company, CompanySlip> {
        let between = |c: char| c.is_whitespace() || c == '.' || c == '-';
        let digits: String = text.chars().filter(|c| !between(*c)).collect();
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(CompanySlip::Letters);
        }
        let fits = match digits.len() {
            9 => luhn(&digits),
            14 if digits.starts_with(LA_POSTE) => luhn(&digits) || sum(&digits).is_multiple_of(5),
            14 => luhn(&digits),
            other => return Err(CompanySlip::Digits(other)),
        };
        if fits { Ok(Company(digits)) } else { Err(CompanySlip::Key) }
    }

    /// The number of a place of the company, where it is one.
    pub fn siret(text: &str) -> Option<String> {
        Company::parse(text).ok().map(|company| company.0).filter(|digits| digits.len() == 14)
    }
}

fn sum(digits: &str) -> u32 {
    digits.chars().filter_map(|c| c.to_digit(10)).sum()
}

/// ISO/IEC 7812-1: from the right, every second digit counts twice.
fn luhn(digits: &str) -> bool {
    let values = digits.chars().rev().filter_map(|c| c.to_digit(10)).enumerate();
    let weighed = values.map(|(place, digit)| match place % 2 {
        0 => digit,
        _ if digit > 4 => 2 * digit - 9,
        _ => 2 * digit,
    });
    weighed.sum::<u32>() % 10 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_is_held() {
        for good in ["552 100 554 00013", "356000000", "35600000000048", "35600000049837"] {
            assert!(Company::parse(good).is_ok(), "{good}");
        }
        let cases = [
            ("552 100 554 00014", CompanySlip::Key),
            ("35600000049838", CompanySlip::Key),
            ("552 100 553", CompanySlip::Key),
            ("5521005540001", CompanySlip::Digits(13)),
            ("FR 552 100 554", CompanySlip::Letters),
        ];
        for (text, slip) in cases {
            assert_eq!(Company::parse(text), Err(slip), "{text}");
        }
        assert_eq!(Company::siret("552 100 554"), None);
    }
}
