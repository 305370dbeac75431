//! The liaison sheets that wait for a first meeting.

use crate::checks::liaison_sheet::{is_overdue, is_used};
use crate::model::{LiaisonSheet, MeetingPlace};
use crate::words::{Message, message};

use super::{Row, Section, Subject, text};

pub(super) fn section(subject: &Subject) -> Option<Section> {
    let activity = &subject.model.activity;
    let rows: Vec<Row> =
        activity.waiting_sheets(subject.today).map(|sheet| row(subject, sheet)).collect();
    let mut programmes = subject.model.service.programmes.values();
    let is_used = programmes.any(|programme| is_used(subject.model, programme));
    let none = rows.is_empty().then(|| message!("week-liaison-none"));
    let notes = none.into_iter().chain([message!("week-liaison-blank")]).collect();
    (is_used && !subject.withholds_figures).then(|| Section {
        id: "liaison-sheets",
        title: message!("week-liaison"),
        columns: vec![
            message!("week-column-number"),
            message!("week-column-since"),
            message!("week-column-referrer"),
            message!("week-column-place"),
            message!("week-column-state"),
        ],
        rows,
        notes,
    })
}

fn row(subject: &Subject, sheet: &LiaisonSheet) -> Row {
    let organisations = &subject.model.service.organisations;
    let by = sheet.referred_by.as_ref().and_then(|by| organisations.get(by));
    let by = by.map(|by| by.short_name.clone());
    let place = match sheet.place {
        MeetingPlace::Home => message!("week-liaison-home"),
        MeetingPlace::Distance => message!("week-liaison-distance"),
        MeetingPlace::Activity | MeetingPlace::Other => message!("week-liaison-elsewhere"),
    };
    Row::new([
        text(sheet.number.as_str()),
        message!(
            "week-liaison-since",
            day = sheet.received_on,
            days = (subject.today - sheet.received_on).num_days(),
        ),
        text(by.unwrap_or_default()),
        place,
        state(subject, sheet),
    ])
    .urgent(is_overdue(sheet, subject.today))
}

fn state(subject: &Subject, sheet: &LiaisonSheet) -> Message {
    let contacted = sheet.contacted_on.filter(|on| *on <= subject.today);
    match (sheet.meeting_on, contacted) {
        (Some(day), _) if day < subject.today => message!("week-liaison-met", day = day),
        (Some(day), _) => message!("week-liaison-meeting", day = day),
        (None, Some(day)) => message!("week-liaison-contacted", day = day),
        (None, None) => message!("week-liaison-to-contact"),
    }
}
