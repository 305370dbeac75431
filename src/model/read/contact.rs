//! Telephone numbers, e-mail addresses and numbers of companies, in the country of a programme.

use std::sync::Arc;

use crate::calendar::{HolidayCalendar, Zone};
use crate::contact::{Company, CompanySlip, Country, Email, EmailSlip, Phone, PhoneSlip};
use crate::diagnostics::Code;
use crate::records::notation::{Mistake, Notation, Text, Written};
use crate::records::{Filed, ProgrammeRecord, Records};
use crate::words::message;

use super::Reader;

impl Reader {
    pub(super) fn phone(
        &mut self,
        file: &Arc<str>,
        written: Option<&Written<Text>>,
        country: Option<Country>,
    ) -> Option<Phone> {
        let (written, text) = written.zip(self.text(file, written))?;
        let slip = match Phone::parse(&text, country) {
            Ok(phone) => return Some(phone),
            Err(slip) => slip,
        };
        self.log.push(phone_mistake(&text, slip, country).at(written.span(file)));
        None
    }

    pub(super) fn email(
        &mut self,
        file: &Arc<str>,
        written: Option<&Written<Text>>,
    ) -> Option<Email> {
        let (written, text) = written.zip(self.text(file, written))?;
        let message = match Email::parse(&text) {
            Ok(email) => return Some(email),
            Err(EmailSlip::Two) => message!("email-two", email = &text),
            Err(EmailSlip::Form) => message!("email", email = &text),
        };
        let mistake = Mistake::new(Code::Email, message);
        // `accueil(at)gien.fr`, as one hides it from machines.
        let signs = [" (at) ", "(at)", " [at] ", "[at]", " at ", " arobase "];
        let meant = signs.iter().find_map(|sign| {
            let meant = text.replacen(sign, "@", 1);
            (meant != text && Email::parse(&meant).is_ok()).then_some(meant)
        });
        let said = match meant {
            Some(meant) => mistake.propose(meant),
            None => mistake,
        };
        self.log.push(said.at(written.span(file)));
        None
    }

    /// Numbers of other countries have other rules.
    pub(super) fn siret(
        &mut self,
        file: &Arc<str>,
        written: Option<&Written<Text>>,
        country: Option<Country>,
    ) -> Option<String> {
        let (written, text) = written.zip(self.text(file, written))?;
        let slip = Company::parse(&text).err().filter(|_| country == Some(Country::France));
        let message = slip.map(|slip| match slip {
            CompanySlip::Letters => message!("siret-letters", siret = &text),
            CompanySlip::Digits(count) => message!("siret-digits", siret = &text, count = count),
            CompanySlip::Key => message!("siret-key", siret = &text),
        });
        if let Some(message) = message {
            self.say(Code::Siret, written.span(file), message);
        }
        Some(text)
    }
}

fn phone_mistake(text: &str, slip: PhoneSlip, country: Option<Country>) -> Mistake {
    let is_french = country == Some(Country::France);
    let (message, instead) = match slip {
        PhoneSlip::Letters { number } => (message!("phone-letters", phone = text), number),
        PhoneSlip::Two => (message!("phone-two", phone = text), None),
        PhoneSlip::LostZero { number } => {
            (message!("phone-lost-zero", phone = text, number = &number), Some(number))
        }
        PhoneSlip::LostPlus { number } => {
            (message!("phone-lost-plus", phone = text, number = &number), Some(number))
        }
        PhoneSlip::Digits(count) if is_french => {
            (message!("phone-digits-france", phone = text, count = count), None)
        }
        PhoneSlip::Digits(count) => (message!("phone-digits", phone = text, count = count), None),
    };
    let mistake = Mistake::new(Code::Phone, message);
    Mistake { instead, ..mistake }
}

/// Where a programme works: by its holidays, else by its time zone.
pub(super) fn country_of(record: &ProgrammeRecord) -> Option<Country> {
    let holidays = record.holidays.as_ref();
    let written = holidays.and_then(|written| HolidayCalendar::parse(written.text.trim()).ok());
    let zone = record.time_zone.as_ref().and_then(|zone| Zone::parse(zone.text.trim()).ok());
    let calendar = written
        .filter(|calendar| *calendar != HolidayCalendar::None)
        .or_else(|| HolidayCalendar::of_zone(zone.unwrap_or(chrono_tz::Europe::Paris)).next())?;
    match calendar.is_french() {
        true => Some(Country::France),
        false => calendar.code().get(..2).and_then(Country::of_code),
    }
}

/// That of all programmes, where they have one.
pub(super) fn country_of_all(records: &Records) -> Option<Country> {
    let of = |filed: &Filed<ProgrammeRecord>| country_of(&filed.record);
    let mut countries = records.programmes.iter().map(of);
    let first = countries.next()??;
    countries.all(|country| country == Some(first)).then_some(first)
}
