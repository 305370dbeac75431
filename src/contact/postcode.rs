//! Postcodes: their form in a country, and in France their département.

use super::Country;

/// Why a text is not the postcode of a commune.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PostcodeSlip {
    /// Not the form that postcodes of the country have.
    Form,
    /// Five digits without the zero that begins them.
    LostZero { postcode: String },
    /// That of another département than the commune's.
    Elsewhere { department: String },
}

/// Postcodes of one département that communes of another have (data of La Poste by
/// @etalab/decoupage-administratif 6.0.0).
const ACROSS: [(&str, &str); 19] = [
    ("01200", "74"),
    ("01410", "39"),
    ("01590", "39"),
    ("05110", "04"),
    ("05130", "04"),
    ("05160", "04"),
    ("05700", "26"),
    ("06260", "04"),
    ("13780", "83"),
    ("21340", "71"),
    ("33220", "24"),
    ("37160", "86"),
    ("42620", "03"),
    ("43450", "15"),
    ("48250", "07"),
    ("52100", "51"),
    ("94390", "91"),
    ("97133", "977"),
    ("97150", "978"),
];

/// What is wrong with a postcode of a commune with this code, which is INSEE's in France.
pub fn postcode_slip(postcode: &str, code: &str, country: Option<Country>) -> Option<PostcodeSlip> {
    let is_insee = code.len() == 5
        && code.bytes().enumerate().all(|(place, byte)| {
            byte.is_ascii_digit() || (place == 1 && matches!(byte, b'A' | b'B'))
        });
    let digits = |length: usize| {
        postcode.len() == length && postcode.bytes().all(|byte| byte.is_ascii_digit())
    };
    let form = |good: bool| (!good).then_some(PostcodeSlip::Form);
    match country? {
        Country::France if !is_insee => None,
        Country::France if digits(4) => {
            let whole = format!("0{postcode}");
            Some(match elsewhere(&whole, code) {
                None => PostcodeSlip::LostZero { postcode: whole },
                Some(_) => PostcodeSlip::Form,
            })
        }
        Country::France if !digits(5) => Some(PostcodeSlip::Form),
        Country::France => elsewhere(postcode, code),
        Country::Germany => form(digits(5)),
        Country::Belgium | Country::Luxembourg | Country::Switzerland => {
            form(digits(4) || without_country(postcode).is_some())
        }
        Country::UnitedKingdom => form(is_british(postcode)),
    }
}

/// `L-1234`, `CH-1200`, `B-1000`.
fn without_country(postcode: &str) -> Option<&str> {
    let (country, digits) = postcode.split_once('-')?;
    let good = matches!(country.to_uppercase().as_str(), "L" | "LU" | "B" | "BE" | "CH")
        && digits.len() == 4
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    good.then_some(digits)
}

/// `SW1A 1AA`, or its first half, which timetables often have alone.
fn is_british(postcode: &str) -> bool {
    let upper = postcode.to_uppercase();
    let dense: String = upper.chars().filter(|c| !c.is_whitespace()).collect();
    let letters = dense.chars().take_while(char::is_ascii_uppercase).count();
    dense.chars().all(|c| c.is_ascii_alphanumeric())
        && (1..=2).contains(&letters)
        && (2..=7).contains(&dense.len())
        && dense.chars().nth(letters).is_some_and(|c| c.is_ascii_digit())
}

/// The département of a postcode, where it is another than that of the commune.
fn elsewhere(postcode: &str, code: &str) -> Option<PostcodeSlip> {
    let of_commune = if code.starts_with("97") || code.starts_with("98") { 3 } else { 2 };
    let of_commune = code.get(..of_commune)?;
    let of_postcode = match postcode.get(..2)? {
        "97" | "98" => postcode.get(..3)?,
        other => other,
    };
    let is_same = match of_commune {
        "2A" | "2B" => of_postcode == "20",
        // The territories of the Pacific, Monaco: as they are.
        pacific if pacific.starts_with("98") => true,
        other => other == of_postcode,
    };
    let across = ACROSS.contains(&(postcode, of_commune));
    (!is_same && !across).then(|| PostcodeSlip::Elsewhere { department: of_postcode.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_of_its_country_and_departement() {
        let (fr, gb) = (Some(Country::France), Some(Country::UnitedKingdom));
        let good = [
            ("45500", "45155", fr),
            ("20000", "2A004", fr),
            ("97400", "97411", fr),
            ("97150", "97801", fr),
            ("48250", "07232", fr),
            ("anything", "kehl", fr),
            ("SW1A 1AA", "london", gb),
            ("NR11", "aylsham", gb),
            ("L-1234", "lux", Some(Country::Luxembourg)),
            ("77694", "kehl", Some(Country::Germany)),
            ("28001", "madrid", None),
        ];
        for (postcode, code, country) in good {
            assert_eq!(postcode_slip(postcode, code, country), None, "{postcode}");
        }
        let elsewhere =
            |department: &str| PostcodeSlip::Elsewhere { department: department.into() };
        let lost = PostcodeSlip::LostZero { postcode: "07100".into() };
        let wrong = [
            ("7100", "07010", fr, lost),
            ("71000", "07010", fr, elsewhere("71")),
            ("4550", "45155", fr, PostcodeSlip::Form),
            ("455000", "45155", fr, PostcodeSlip::Form),
            ("4550O", "45155", fr, PostcodeSlip::Form),
            ("97200", "97411", fr, elsewhere("972")),
            ("7769", "kehl", Some(Country::Germany), PostcodeSlip::Form),
            ("12345", "london", gb, PostcodeSlip::Form),
        ];
        for (postcode, code, country, slip) in wrong {
            assert_eq!(postcode_slip(postcode, code, country), Some(slip), "{postcode}");
        }
    }
}
