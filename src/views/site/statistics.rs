//! The page of what happened, in numbers: it exists only where the records say who approved it.

use serde::Serialize;

use crate::addresses::Word;
use crate::indicators::PublicFigures;
use crate::views::report::TableView;

use super::edition::Edition;
use super::{Body, Page};

#[derive(Debug, Serialize)]
pub struct Statistics {
    pub programmes: Vec<ProgrammeStatistics>,
}

#[derive(Debug, Serialize)]
pub struct ProgrammeStatistics {
    pub id: String,
    pub name: String,
    /// Who agreed that these figures are shown, and when.
    pub approved: String,
    /// Which numbers are not shown.
    pub confidentiality: String,
    pub periods: Vec<PeriodStatistics>,
}

/// One period; the newest comes first.
#[derive(Debug, Serialize)]
pub struct PeriodStatistics {
    pub id: String,
    pub title: String,
    pub tables: Vec<TableView>,
}

/// Whether there is anything that the public may see.
pub(super) fn is_there(edition: &Edition) -> bool {
    edition.given.has_public_figures
}

fn theirs<'a>(edition: &Edition<'a>) -> impl Iterator<Item = (&'a PublicFigures, u32)> {
    let code = edition.language.code().to_owned();
    edition
        .given
        .figures
        .public()
        .iter()
        .filter(move |published| published.language == code)
        .map(|published| (&**published, published.threshold()))
}

pub(super) fn page(edition: &Edition) -> Page {
    let programmes = theirs(edition)
        .map(|(figures, threshold)| programme(edition, figures, threshold))
        .collect();
    let description =
        edition.say("statistics.description", &[("site", &edition.given.service.site.name)]);
    edition.page(
        &edition.given.addresses.page(Word::Statistics),
        edition.text("page.statistics"),
        description,
        Body::Statistics(Statistics { programmes }),
    )
}

fn programme(edition: &Edition, figures: &PublicFigures, threshold: u32) -> ProgrammeStatistics {
    let language = edition.language;
    let approved: [(&str, &dyn std::fmt::Display); 2] =
        [("by", &figures.approved_by), ("on", &language.date(figures.approved_on))];
    let period = |(period, tables): &(crate::calendar::Period, Vec<crate::indicators::Table>)| {
        PeriodStatistics {
            id: format!("{}-{}", figures.programme, period.to_string().to_lowercase()),
            title: language.period(*period),
            tables: tables
                .iter()
                .filter(|table| !table.rows.is_empty())
                .flat_map(|table| TableView::simple(language, table))
                .collect(),
        }
    };
    ProgrammeStatistics {
        id: figures.programme.to_string(),
        name: edition
            .given
            .service
            .programmes
            .get(&figures.programme)
            .map_or_else(String::new, |programme| programme.name.clone()),
        approved: language.say("statistics.approved", &approved),
        confidentiality: language.say("statistics.confidentiality", &[("threshold", &threshold)]),
        periods: figures.periods.iter().map(period).collect(),
    }
}
