//! The people served, one criterion at a time, beside what was found before the programme.

use crate::indicators::{Table, Unit};

use super::super::messages::{BASELINE, CATEGORIES_MIN};
use super::actions::short_title;
use super::charts::{against_baseline, bars, pyramid, ranked, shares};
use super::{Block, Context, Section, figures, texts};

/// Answers of yes and no, which need no chart.
const OTHERS: &[&str] = &[
    "by-first-contact",
    "by-social-services",
    "by-rights-break",
    "by-french-speaking",
    "by-disability",
];

pub(super) fn section(context: &Context) -> Option<Section> {
    let mut blocks = texts::blocks(context, "people");
    let compared: Vec<_> = context
        .figures
        .figures
        .values()
        .filter(|figure| figure.baseline.is_some() && figure.unit == Unit::Percent)
        .collect();
    let told = compared.iter().filter(|figure| figure.value.range().is_some()).count();
    let chart = against_baseline(context, &compared, "report.chart.against_baseline")
        .filter(|_| told >= CATEGORIES_MIN);
    blocks.extend(figures::of_figures(context, BASELINE, chart));
    let mut figure = |id: &str, chart: fn(&Context, &Table, &str) -> Option<Block>| {
        let Some(table) = context.table(id) else { return };
        let name = id.replace('-', "_");
        let key = format!("report.heading.{name}");
        let heading = if context.language.has(&key) {
            context.text(&key)
        } else {
            short_title(context, table)
        };
        let drawn = chart(context, table, &format!("report.chart.{name}"));
        blocks.extend(figures::blocks(context, table, heading, drawn));
    };
    figure("by-age", |context, table, key| bars(context, table, "visits", None, key));
    figure("by-age-gender", pyramid);
    figure("by-gender", |context, table, key| shares(context, table, "visits", key));
    for id in ["by-status", "by-referral", "by-heard-by"] {
        figure(id, |context, table, key| ranked(context, table, "visits", key));
    }
    for id in OTHERS {
        figure(id, |_, _, _| None);
    }
    (!blocks.is_empty()).then(|| Section {
        id: "people",
        title: context.text("report.section.people"),
        landscape: false,
        blocks,
    })
}
