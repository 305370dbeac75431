//! Liaison sheets, and the delays and places in follow-ups and sheets.

use std::collections::BTreeMap;

use crate::calendar::Date;
use crate::diagnostics::{Code, Span};
use crate::model::{
    Category, Characteristic, Derived, LiaisonSheet, Mandate, MeetingPlace, OrganisationId,
    ProgrammeId, Service, Visit,
};
use crate::records::{Filed, LiaisonSheetRecord, Records};
use crate::words::message;

use super::dimension::Lists;
use super::{Reader, Referred};

/// Sheets by programme and number.
pub(super) type Sheets = BTreeMap<(ProgrammeId, String), LiaisonSheet>;

/// The category of those who were not contacted, or not met, yet.
const WAITING: &str = "waiting";

/// What is known of a way from a sheet to a meeting.
pub(super) struct Way<'a> {
    pub received_on: Option<Date>,
    pub contacted_on: Option<Date>,
    pub met_on: Option<Date>,
    pub referred_by: Option<&'a OrganisationId>,
    pub place: MeetingPlace,
}

impl Reader {
    pub(super) fn liaison_sheets(
        &mut self,
        records: &Records,
        service: &Service,
        mandate: &Mandate,
    ) -> Sheets {
        let mut sheets = Sheets::new();
        for filed in &records.liaison_sheets {
            let Some(sheet) = self.liaison_sheet(filed, service, mandate) else { continue };
            let key = (sheet.programme.clone(), sheet.number.clone());
            if let Some(first) = sheets.get(&key) {
                let first: Span = first.span.clone();
                self.twice("liaison_sheets", &sheet.number, sheet.span, &first);
                continue;
            }
            sheets.insert(key, sheet);
        }
        sheets
    }

    fn liaison_sheet(
        &mut self,
        filed: &Filed<LiaisonSheetRecord>,
        service: &Service,
        mandate: &Mandate,
    ) -> Option<LiaisonSheet> {
        let (file, record) = (&filed.file, &filed.record);
        let number = self.pseudonym(file, &record.number, "liaison_sheets", "s-031");
        let programme = self.programme_of(filed, record.programme.as_ref(), service)?;
        let received_on = self.read(file, &record.received_on);
        let referred_by = record
            .referred_by
            .as_ref()
            .and_then(|by| self.reference(file, by, Referred::Organisation))
            .map(OrganisationId::from);
        let place = self.option(file, record.place.as_ref()).unwrap_or(MeetingPlace::Home);
        let contacted_on = self.option(file, record.contacted_on.as_ref());
        let meeting_on = self.option(file, record.meeting_on.as_ref());
        let closed_on = self.option(file, record.closed_on.as_ref());
        let received_on = received_on?;
        let later = [&record.contacted_on, &record.meeting_on, &record.closed_on];
        let days: [Option<Date>; 3] = [contacted_on, meeting_on, closed_on];
        for (written, day) in later.into_iter().zip(days) {
            if let (Some(written), Some(day)) = (written, day)
                && day < received_on
            {
                let message = message!("end-before-start-sheet", received = received_on);
                self.say(Code::EndBeforeStart, written.span(file), message);
            }
        }
        let lists = Lists::of(mandate, &programme);
        let mut person = self.person(file, None, lists);
        let way = Way {
            received_on: Some(received_on),
            contacted_on,
            met_on: None,
            referred_by: referred_by.as_ref(),
            place,
        };
        derive(&mut person, lists, &way);
        Some(LiaisonSheet {
            programme,
            number: number?.to_string(),
            received_on,
            referred_by,
            place,
            contacted_on,
            meeting_on,
            closed_on,
            person,
            span: filed.span(),
        })
    }
}

/// Gives a person the categories of the characteristics that follow from the way of the sheet.
pub(super) fn derive(person: &mut Visit, lists: Lists, way: &Way) {
    for own in lists.characteristics {
        let applies = own.programmes.is_empty() || own.programmes.contains(lists.programme);
        let Some(derived) = own.derived.filter(|_| applies) else { continue };
        if let Some(category) = category(own, derived, way) {
            person.more.insert(own.id.clone(), vec![category]);
        }
    }
}

fn category(own: &Characteristic, derived: Derived, way: &Way) -> Option<Category> {
    let named = |id: &str| {
        let mut all = own.categories.iter().map(|(code, _)| code);
        all.find(|code| code.as_str() == id).cloned()
    };
    let after = |day: Option<Date>| {
        let received = way.received_on?;
        let Some(day) = day else { return named(WAITING) };
        let days = u32::try_from((day - received).num_days()).ok()?;
        let limits = own.categories.iter().zip(&own.limits);
        let mut classes = limits.filter(|((code, _), _)| code.as_str() != WAITING);
        let fits = |limit: &Option<u32>| limit.is_none_or(|limit| days <= limit);
        classes.find(|(_, limit)| fits(limit)).map(|((code, _), _)| code.clone())
    };
    match derived {
        Derived::ContactDelay => after(way.contacted_on),
        Derived::MeetingDelay => after(way.met_on),
        Derived::Referrer => named(way.referred_by?.as_str()).or_else(|| named("other")),
        Derived::MeetingPlace => {
            named(if way.place == MeetingPlace::Home { "home" } else { "elsewhere" })
        }
    }
}
