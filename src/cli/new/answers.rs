//! What a new project is about: from options, from answers at a terminal, or by default.

use std::io::{self, BufRead, IsTerminal};

use clap::{Args, ValueEnum};

use crate::calendar::HolidayCalendar;
use crate::records::codes::Regime;
use crate::slug::folded;
use crate::words::{Message, Tongue, message};

use super::super::terminal;
use super::super::voice::Voice;

/// The options.
#[derive(Args)]
pub struct Wanted {
    /// The language of the site, of the comments and of the texts: fr, de or en.
    #[arg(long, value_name = "CODE")]
    language: Option<Tongue>,
    /// The country: FR, BE, LU, DE, CH or GB.
    #[arg(long, value_name = "CODE", ignore_case = true)]
    country: Option<Country>,
    /// The public holidays that are kept: france, alsace-moselle, reunion, BE, DE-BY, CH-GE, GB-SCT
    /// … or none.
    #[arg(long, value_name = "CALENDAR", value_parser = super::super::read::<HolidayCalendar>)]
    holidays: Option<HolidayCalendar>,
    /// Whether a van comes to the places, or counters are open there.
    #[arg(long)]
    place: Option<Place>,
    /// Which rules of publicity the money comes with: none (no funder), contract, eu-2014-2020 or
    /// eu-2021-2027.
    #[arg(long, value_name = "REGIME")]
    publicity: Option<Publicity>,
    /// What the public calls the service.
    #[arg(long)]
    name: Option<String>,
    /// Who runs it.
    #[arg(long, value_name = "NAME")]
    operator: Option<String>,
    /// Who funds it.
    #[arg(long, value_name = "NAME")]
    funder: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Country {
    #[value(name = "FR", aliases = ["france", "frankreich"])]
    France,
    #[value(name = "BE", aliases = ["belgique", "belgien", "belgium"])]
    Belgium,
    #[value(name = "LU", aliases = ["luxembourg", "luxemburg"])]
    Luxembourg,
    #[value(name = "DE", aliases = ["allemagne", "deutschland", "germany"])]
    Germany,
    #[value(name = "CH", aliases = ["suisse", "schweiz", "switzerland"])]
    Switzerland,
    #[value(name = "GB", aliases = ["uk", "royaume-uni", "united-kingdom"])]
    UnitedKingdom,
}

impl Country {
    /// ISO 3166.
    pub fn code(self) -> &'static str {
        match self {
            Country::France => "FR",
            Country::Belgium => "BE",
            Country::Luxembourg => "LU",
            Country::Germany => "DE",
            Country::Switzerland => "CH",
            Country::UnitedKingdom => "GB",
        }
    }

    fn of(tongue: Tongue) -> Self {
        match tongue {
            Tongue::French => Country::France,
            Tongue::German => Country::Germany,
            Tongue::English => Country::UnitedKingdom,
        }
    }

    /// The country that keeps a calendar.
    fn keeping(calendar: HolidayCalendar) -> Option<Self> {
        let code = match calendar {
            HolidayCalendar::None => return None,
            calendar if calendar.is_french() => "FR",
            calendar => calendar.code().get(..2)?,
        };
        Country::value_variants().iter().copied().find(|country| country.code() == code)
    }

    /// The calendars that are kept there.
    pub fn calendars(self) -> impl Iterator<Item = HolidayCalendar> {
        let all = HolidayCalendar::ALL.iter().copied();
        all.filter(move |calendar| Country::keeping(*calendar) == Some(self))
    }

    /// The calendar of most places there, where one is known.
    pub fn usual(self) -> HolidayCalendar {
        match self {
            Country::France => HolidayCalendar::France,
            Country::Belgium => HolidayCalendar::Belgium,
            Country::Luxembourg => HolidayCalendar::Luxembourg,
            Country::Germany | Country::Switzerland | Country::UnitedKingdom => {
                HolidayCalendar::None
            }
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Place {
    /// A van, a bus, a table at a market: it comes to places.
    Van,
    /// Counters that do not move, with opening hours.
    Counters,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Publicity {
    /// No name is required.
    None,
    Contract,
    #[value(name = "eu-2014-2020")]
    Eu2014,
    #[value(name = "eu-2021-2027")]
    Eu2021,
}

impl Publicity {
    /// The rules that bind one of the funders.
    pub fn code(self) -> &'static str {
        match self {
            Publicity::None => "none",
            Publicity::Contract => Regime::Contract.code(),
            Publicity::Eu2014 => Regime::Eu2014.code(),
            Publicity::Eu2021 => Regime::Eu2021.code(),
        }
    }
}

/// What the project is about.
pub struct Answers {
    pub language: Tongue,
    pub country: Country,
    pub holidays: HolidayCalendar,
    pub place: Place,
    pub publicity: Publicity,
    pub name: String,
    pub operator: String,
    pub funder: String,
}

impl Answers {
    pub fn find(wanted: &Wanted, voice: Voice) -> Result<Self, Message> {
        let asking = io::stdin().is_terminal() && io::stderr().is_terminal();
        let asker = Asker { voice, asking };
        let language = asker.choice("new-ask-language", wanted.language, voice.tongue)?;
        let usual = wanted.holidays.and_then(Country::keeping).unwrap_or(Country::of(language));
        let country = asker.choice("new-ask-country", wanted.country, usual)?;
        let holidays = match wanted.holidays {
            Some(holidays) => holidays,
            None => asker.calendar(country)?,
        };
        if Country::keeping(holidays).is_some_and(|keeping| keeping != country) {
            let (holidays, country) = (holidays.code(), country.code());
            return Err(message!("new-holidays-elsewhere", holidays = holidays, country = country));
        }
        let place = asker.choice("new-ask-place", wanted.place, Place::Van)?;
        let publicity = asker.choice("new-ask-publicity", wanted.publicity, Publicity::Contract)?;
        let named = |id, given: &Option<String>, usual: &'static str| {
            asker.text(id, given.as_deref(), &language.say(&Message::new(usual)))
        };
        let name = named("new-ask-name", &wanted.name, "new-name")?;
        let operator = named("new-ask-operator", &wanted.operator, "new-operator")?;
        let funder = match publicity {
            Publicity::None => String::new(),
            _ => named("new-ask-funder", &wanted.funder, "new-funder")?,
        };
        Ok(Answers { language, country, holidays, place, publicity, name, operator, funder })
    }
}

/// Asks what no option gives, at a terminal.
struct Asker {
    voice: Voice,
    asking: bool,
}

impl Asker {
    /// One of the values that the option of the same meaning has.
    fn choice<T: ValueEnum>(&self, id: &'static str, given: Option<T>, usual: T) -> Answer<T> {
        if let Some(given) = given {
            return Ok(given);
        }
        let name = |value: &T| {
            value.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
        };
        let all: Vec<String> = T::value_variants().iter().map(name).collect();
        self.until(id, &all.join(", "), &name(&usual), |answer| {
            T::from_str(answer, true).ok().or_else(|| T::from_str(&dashed(answer), true).ok())
        })
        .map(|found| found.unwrap_or(usual))
    }

    fn calendar(&self, country: Country) -> Answer<HolidayCalendar> {
        let usual = country.usual();
        let mut codes: Vec<&str> = country.calendars().map(HolidayCalendar::code).collect();
        if codes.len() < 2 {
            return Ok(usual);
        }
        codes.push(HolidayCalendar::None.code());
        let read = |answer: &str| super::super::read::<HolidayCalendar>(answer).ok();
        let found = self.until("new-ask-holidays", &codes.join(", "), usual.code(), read)?;
        Ok(found.unwrap_or(usual))
    }

    fn text(&self, id: &'static str, given: Option<&str>, usual: &str) -> Answer<String> {
        let found = match given.map(str::trim).filter(|given| !given.is_empty()) {
            Some(given) => Some(given.to_owned()),
            None => self.until(id, "", usual, |answer| Some(answer.to_owned()))?,
        };
        Ok(found.unwrap_or_else(|| usual.to_owned()))
    }

    /// Asks until the answer can be read; Enter alone takes the default.
    fn until<T>(
        &self,
        id: &'static str,
        choices: &str,
        usual: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Answer<Option<T>> {
        if !self.asking {
            return Ok(None);
        }
        terminal::tell(self.voice, &Message::new(id).with("choices", choices));
        loop {
            terminal::prompt(&format!("  [{usual}] "));
            let mut line = String::new();
            match io::stdin().lock().read_line(&mut line) {
                Ok(0) | Err(_) => return Err(message!("new-broken-off")),
                Ok(_) => {}
            }
            let answer = line.trim();
            if answer.is_empty() {
                return Ok(None);
            }
            if let Some(found) = read(answer) {
                return Ok(Some(found));
            }
            terminal::tell(self.voice, &message!("new-ask-again", choices = choices));
        }
    }
}

type Answer<T> = Result<T, Message>;

/// `Royaume-Uni`, `deux mille`, as the values of options are written.
fn dashed(answer: &str) -> String {
    folded(answer).replace(' ', "-")
}
