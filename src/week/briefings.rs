//! When each partner was last sent the tours to come or changes.

use crate::calendar::Date;
use crate::checks::briefing::is_recent;
use crate::model::{Briefed, Briefing, Coded, Measured, Organisation};
use crate::words::{Message, message};

use super::{Row, Section, Subject, text};

pub(super) fn section(subject: &Subject) -> Option<Section> {
    let mandate = &subject.model.mandate;
    let terms: Vec<_> =
        mandate.terms.iter().filter(|term| term.measure == Measured::Informed).collect();
    let is_asked = |organisation: &Organisation| {
        terms.iter().any(|term| {
            let roles = match &term.coded {
                Coded::Roles(roles) => roles.as_slice(),
                _ => &[],
            };
            let programmes = &organisation.programmes;
            roles.contains(&organisation.role)
                && (programmes.is_empty() || programmes.contains(&term.programme))
        })
    };
    let last = |organisation: &Organisation| {
        let mut sent = mandate.briefings.iter().filter(|one| one.date <= subject.today);
        sent.rfind(|one| one.to.contains(&organisation.id))
    };
    let organisations = subject.model.service.organisations.values();
    let mut known: Vec<(&Organisation, Option<&Briefing>)> = organisations
        .map(|organisation| (organisation, last(organisation)))
        .filter(|(organisation, last)| last.is_some() || is_asked(organisation))
        .collect();
    known.sort_by_key(|(_, last)| last.map(|last| last.date));
    let runs = subject
        .model
        .service
        .programmes
        .values()
        .any(|programme| (programme.from..=programme.until).contains(&subject.today));
    let rows = known.iter().map(|(organisation, last)| row(organisation, *last, subject.today));
    let rows: Vec<Row> = rows.collect();
    let (late, rows): (Vec<Row>, Vec<Row>) =
        rows.into_iter().partition(|row| row.is_urgent && runs);
    let rows: Vec<Row> =
        late.into_iter().chain(rows.into_iter().map(|row| row.urgent(false))).collect();
    (!rows.is_empty()).then(|| Section {
        id: "briefings",
        title: message!("week-briefings"),
        columns: vec![
            message!("week-column-recipient"),
            message!("week-column-since"),
            message!("week-column-what"),
        ],
        rows,
        notes: vec![message!("week-briefings-remedy")],
    })
}

fn row(organisation: &Organisation, last: Option<&Briefing>, today: Date) -> Row {
    let is_late = last.is_none_or(|last| !is_recent(last.date, today));
    let (since, what): (Message, Message) = match last {
        Some(last) => (message!("week-briefing-on", day = last.date), what(last.what)),
        None => (message!("week-briefing-never"), text(String::new())),
    };
    Row::new([text(organisation.name.as_str()), since, what]).urgent(is_late)
}

fn what(what: Briefed) -> Message {
    match what {
        Briefed::Tour => message!("week-briefing-tour"),
        Briefed::Changes => message!("week-briefing-changes"),
    }
}
