//! Workshops of which no attendance sheet is listed.

use crate::checks::papers::without_sheet;
use crate::model::PaperKind;
use crate::words::message;

use super::{Row, Section, Subject, text};

pub(super) fn section(subject: &Subject) -> Option<Section> {
    let model = subject.model;
    let mut papers = model.mandate.papers.iter();
    papers.find(|paper| paper.kind == PaperKind::AttendanceSheet)?;
    if subject.withholds_figures {
        return None;
    }
    let programmes = model.service.programmes.values();
    let missing = programmes.flat_map(|programme| without_sheet(model, programme, subject.today));
    let rows: Vec<Row> = missing
        .map(|workshop| {
            let day = text(subject.language.weekday_date(workshop.date));
            let what = subject.of_programme(&workshop.programme, workshop.topic.as_str());
            Row::new([day, what, message!("week-paper-missing")]).urgent(true)
        })
        .collect();
    let notes = if rows.is_empty() { vec![message!("week-papers-none")] } else { Vec::new() };
    Some(Section {
        id: "papers",
        title: message!("week-papers"),
        columns: vec![
            message!("week-column-day"),
            message!("week-column-what"),
            message!("week-column-missing"),
        ],
        rows,
        notes,
    })
}
