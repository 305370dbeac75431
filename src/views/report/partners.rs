//! Those who work together in the service, and where the support that it has is shown. All of it is
//! public.

use crate::model::{Acknowledgements, Area, Organisation, Role, Support};

use super::super::words::typographic;
use super::table::{RowView, TableView};
use super::{Block, Context, Section, briefings, texts};

pub(super) fn section(context: &Context) -> Option<Section> {
    let mut blocks = texts::blocks(context, "partners");
    if let Some(table) = partners(context) {
        blocks.push(Block::Heading { text: context.text("report.heading.partners") });
        blocks.push(Block::Table { table });
    }
    blocks.extend(briefings::blocks(context));
    if let Some(table) = publicity(context) {
        blocks.push(Block::Heading { text: context.text("report.heading.publicity") });
        blocks.extend(descriptions(context));
        blocks.push(Block::Table { table });
    }
    (!blocks.is_empty()).then(|| Section {
        id: "partners",
        title: context.text("report.section.partners"),
        landscape: false,
        blocks,
    })
}

/// The organisations that are neither the operator nor a funder, with what each is kept informed
/// of.
fn partners(context: &Context) -> Option<TableView> {
    let language = context.language;
    let ours = |organisation: &&Organisation| {
        let concerned = organisation.programmes.is_empty()
            || organisation.programmes.contains(&context.programme.id);
        concerned
            && matches!(
                organisation.role,
                Role::Partner | Role::Commune | Role::Network | Role::State
            )
    };
    let row = |organisation: &Organisation| {
        let role = context.text(&format!("report.role.{}", organisation.role.code()));
        let follows: Vec<_> =
            organisation.follows.iter().filter_map(|area| area_name(context, area)).collect();
        let follows = if follows.is_empty() {
            context.text("mark.not-applicable")
        } else {
            follows.join(", ")
        };
        RowView::words(typographic(language, &organisation.name), [role, follows])
    };
    let mut chosen: Vec<&Organisation> =
        context.given.service.organisations.values().filter(ours).collect();
    chosen.sort_by(|a, b| a.role.cmp(&b.role).then_with(|| language.compare(&a.name, &b.name)));
    let informs = chosen.iter().any(|organisation| !organisation.follows.is_empty());
    let rows = chosen.into_iter().map(row).collect();
    let view = table(context, "partners", ["role", "follows"], rows)?;
    Some(if informs { view } else { view.without_last_column() })
}

pub(super) fn area_name(context: &Context, area: &Area) -> Option<String> {
    let service = context.given.service;
    match area {
        Area::Stop(id) => service.stops.get(id).map(|stop| service.commune_of(stop).name.clone()),
        Area::Commune(code) => service.communes.get(code).map(|commune| commune.name.clone()),
        Area::Territory(id) => service
            .territories
            .get(id)
            .map(|territory| typographic(context.language, &territory.name)),
        Area::Programme(id) => service
            .programmes
            .get(id)
            .map(|programme| typographic(context.language, &programme.name)),
    }
}

const SUPPORTS: [Support; 4] =
    [Support::Site, Support::Calendars, Support::Posters, Support::Reports];

/// Each supporter with its sentence, and the supports that show it.
fn publicity(context: &Context) -> Option<TableView> {
    let language = context.language;
    let shown = |support| context.given.mandate.acknowledgements([&context.programme.id], support);
    let all: Vec<(Support, Acknowledgements)> =
        SUPPORTS.into_iter().map(|support| (support, shown(support))).collect();
    let mut rows: Vec<RowView> = Vec::new();
    let mut seen: Vec<_> = Vec::new();
    for entry in all.iter().flat_map(|(_, acknowledgements)| acknowledgements.entries()) {
        if seen.contains(&&entry.organisation) {
            continue;
        }
        seen.push(&entry.organisation);
        let here = |acknowledgements: &Acknowledgements| {
            acknowledgements.entries().iter().any(|other| other.organisation == entry.organisation)
        };
        let supports = all.iter().filter(|(_, acknowledgements)| here(acknowledgements));
        let supports: Vec<_> = supports
            .map(|(support, _)| context.text(&format!("report.support.{}", support.code())))
            .collect();
        let logo = entry.logo.as_ref().map_or_else(
            || context.text("mark.not-applicable"),
            |logo| typographic(language, logo.alt()),
        );
        let cells = [
            entry.mention.clone().unwrap_or_else(|| context.text("mark.not-applicable")),
            logo,
            supports.join(", "),
        ];
        rows.push(RowView::words(typographic(language, &entry.name), cells));
    }
    table(context, "publicity", ["mention", "logo", "supports"], rows)
}

/// What a funder wants told of the operation that it supports.
fn descriptions(context: &Context) -> Vec<Block> {
    let acknowledgements =
        context.given.mandate.acknowledgements([&context.programme.id], Support::Reports);
    let described =
        acknowledgements.entries().iter().filter_map(|entry| entry.description.as_deref());
    described.map(|text| Block::Paragraph { text: typographic(context.language, text) }).collect()
}

fn table<const N: usize>(
    context: &Context,
    id: &str,
    columns: [&str; N],
    rows: Vec<RowView>,
) -> Option<TableView> {
    let text = |key: &str| context.text(&format!("report.{id}.{key}"));
    TableView::in_words(id, text("title"), text("organisation"), columns.map(text), rows)
}
