//! Liaison sheets.

use std::collections::BTreeMap;

use crate::calendar::Date;
use crate::diagnostics::{Code, Span};
use crate::model::{LiaisonSheet, Mandate, MeetingPlace, OrganisationId, ProgrammeId, Service};
use crate::records::{Filed, LiaisonSheetRecord, Records};
use crate::words::message;

use super::derived::{Way, derive};
use super::dimension::Lists;
use super::{Reader, Referred};

/// Sheets by programme and number.
pub(super) type Sheets = BTreeMap<(ProgrammeId, String), LiaisonSheet>;

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
            referred_by: referred_by.as_ref(),
            place: Some(place),
            ..Way::default()
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
