//! The countries whose numbers and postcodes are judged. What is of another is taken as it is.

/// The country in which a programme works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Country {
    /// With its parts overseas.
    France,
    Belgium,
    Luxembourg,
    Germany,
    Switzerland,
    UnitedKingdom,
}

impl Country {
    /// By ISO 3166-1, alpha-2.
    pub fn of_code(code: &str) -> Option<Country> {
        Some(match code {
            "FR" => Country::France,
            "BE" => Country::Belgium,
            "LU" => Country::Luxembourg,
            "DE" => Country::Germany,
            "CH" => Country::Switzerland,
            "GB" => Country::UnitedKingdom,
            _ => return None,
        })
    }

    /// Those of its people: in them a number is written as it is dialled there.
    pub fn languages(self) -> &'static [&'static str] {
        match self {
            Country::France => &["fr"],
            Country::Belgium | Country::Luxembourg | Country::Switzerland => &["fr", "de"],
            Country::Germany => &["de"],
            Country::UnitedKingdom => &["en"],
        }
    }
}
