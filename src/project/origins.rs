//! Where a file of the output comes from: the records, texts and templates that it is made of, told
//! from its path. Knows nothing of what the file says.

use std::collections::BTreeSet;

use crate::addresses::{self, INDEX, PosterOf, Word};
use crate::diagnostics::Span;
use crate::model::Stop;
use crate::sources::Theme;
use crate::words::{Message, message};

use super::Project;

/// Everything that one file is made of.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Origins {
    /// In the order of files and lines.
    pub origins: BTreeSet<Origin>,
    /// Whether other records may have a part in it as well: lists, totals and reports look at all
    /// of them.
    pub is_of_all: bool,
}

/// A place in the project and its part in the file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    pub span: Span,
    /// Stop, rule, exception, template …
    pub part: Message,
}

impl Project {
    /// What a file of the output is made of. The file has to be one that can be made.
    pub fn origins(&self, path: &str) -> Origins {
        let stops = self.stops_of(path);
        let mut origins = Origins { is_of_all: stops.is_none(), ..Origins::default() };
        for stop in stops.into_iter().flatten() {
            self.add_stop(stop, &mut origins);
        }
        for (file, part) in self.texts_of(path).into_iter().chain(self.templates_of(path)) {
            origins.origins.insert(Origin { span: Span::whole_file(&file), part });
        }
        origins
    }

    fn add_stop(&self, stop: &Stop, origins: &mut Origins) {
        let mut add = |span: &Span, part| {
            origins.origins.insert(Origin { span: span.clone(), part });
        };
        add(&stop.span, message!("origin-stop"));
        for programme in self.model.service.programmes_of(stop) {
            add(&programme.span, message!("origin-programme"));
        }
        for passage in self.schedule.of_stop(&stop.id) {
            let is_rule = self.model.service.rules.iter().any(|rule| rule.span == passage.span);
            let part = match is_rule {
                true => message!("origin-rule"),
                false => message!("origin-added-passage"),
            };
            add(&passage.span, part);
            if let Some(notice) = &passage.notice {
                let is_closure =
                    self.model.service.closures.iter().any(|closure| closure.span == notice.span);
                let part = match is_closure {
                    true => message!("origin-closure"),
                    false => message!("origin-exception"),
                };
                add(&notice.span, part);
            }
        }
    }

    /// The stops that a file speaks of; `None` where it may speak of all.
    fn stops_of(&self, path: &str) -> Option<Vec<&Stop>> {
        let service = &self.model.service;
        let inner = path.strip_prefix("public/")?;
        let inner = addresses::without_language(inner, &service.site.languages);
        if let Some(poster) = self.addresses.poster_at(inner) {
            return self.stops_of_poster(poster);
        }
        let parts: Vec<&str> = inner.split('/').collect();
        let (kind, name) = match (self.addresses.feed_at(inner), parts.as_slice()) {
            (Some(feed), _) => feed,
            (None, [kind, name, INDEX]) => (self.addresses.named(kind)?, *name),
            _ => return None,
        };
        let stops = service.published_stops();
        let is_named = |stop: &&Stop| {
            std::iter::once(&stop.id).chain(&stop.former_ids).any(|id| id.as_str() == name)
        };
        match kind {
            Word::Stops | Word::Reminder => Some(stops.filter(is_named).collect()),
            Word::Passages => Some(
                stops
                    .filter(|stop| {
                        name.strip_prefix(stop.id.as_str())
                            .is_some_and(|rest| rest.starts_with('-'))
                    })
                    .collect(),
            ),
            Word::Communes => {
                let is_there = |stop: &&Stop| {
                    let commune = service.commune_of(stop);
                    let was = commune
                        .formerly
                        .iter()
                        .any(|was| was.code.as_str() == name || was.slug.as_deref() == Some(name));
                    was || [commune.slug.as_str(), commune.code.as_str()].contains(&name)
                };
                Some(stops.filter(is_there).collect())
            }
            Word::Territories => Some(stops.filter(|stop| self.lies_in(stop, name)).collect()),
            Word::Partners => {
                let partner = service.organisations.get(name)?;
                Some(
                    stops
                        .filter(|stop| {
                            partner.follows.iter().any(|area| self.model.service.covers(area, stop))
                        })
                        .collect(),
                )
            }
            _ => None,
        }
    }

    fn stops_of_poster(&self, poster: PosterOf) -> Option<Vec<&Stop>> {
        let service = &self.model.service;
        let stops = service.published_stops();
        match poster {
            PosterOf::Commune(slug) => {
                Some(stops.filter(|stop| service.commune_of(stop).slug == slug).collect())
            }
            PosterOf::Stop(id) | PosterOf::Sign(id) => {
                Some(stops.filter(|stop| stop.id.as_str() == id).collect())
            }
            PosterOf::Round(_) => None,
        }
    }

    fn lies_in(&self, stop: &Stop, territory: &str) -> bool {
        let service = &self.model.service;
        service.territory_id_of(service.commune_of(stop)).is_some_and(|id| id.as_str() == territory)
    }

    /// Texts of the project that stand in the file.
    fn texts_of(&self, path: &str) -> Vec<(String, Message)> {
        let text = |file: &str| (file.to_owned(), message!("origin-text"));
        let narratives = self.content.narratives.iter().filter(|((_, period), _)| {
            path.starts_with("funders/") && path.contains(period.as_str())
        });
        let mut found: Vec<_> = narratives.map(|(_, narrative)| text(&narrative.file)).collect();
        let folder = path.strip_suffix(INDEX).unwrap_or_default().trim_end_matches('/');
        let name = folder.rsplit('/').next().unwrap_or_default();
        let is_home = path.strip_prefix("public/") == Some(INDEX);
        let pages = &self.content.pages;
        let written = |name: &str| pages.keys().any(|(page, _)| page == name);
        let home = self.addresses.text(Word::Home, written);
        let pages = pages.iter().filter(|((page, _), _)| page == name || (is_home && page == home));
        found.extend(pages.map(|(_, page)| text(&page.file)));
        found
    }

    /// The theme's files that give it its form.
    fn templates_of(&self, path: &str) -> Vec<(String, Message)> {
        let theme = Theme::new(&self.model.service.site.theme, &self.sources);
        let names: Vec<String> = match path.rsplit('.').next() {
            Some("html") if path.starts_with("public/") => {
                let page = path.strip_prefix("public/").unwrap_or(path);
                let page = page.strip_suffix(INDEX).unwrap_or(page);
                let kind = self.work(&crate::output::Kept::default(), |workroom| {
                    workroom.input.views.site.page(page).map(|page| page.body.kind())
                });
                kind.into_iter()
                    .chain(["base"])
                    .map(|kind| format!("templates/{kind}.html"))
                    .collect()
            }
            // Its template comes with the program.
            Some("html") if path.starts_with("operator/") => Vec::new(),
            Some("html") => vec!["reports/report.html.j2".to_owned()],
            Some("pdf") => theme
                .under("reports")
                .into_iter()
                .map(|(name, _)| name.to_owned())
                .filter(|name| name.ends_with(".typ"))
                .collect(),
            _ => Vec::new(),
        };
        names
            .iter()
            .filter_map(|name| theme.get(name))
            .map(|(file, _)| (file.to_string(), message!("origin-template")))
            .collect()
    }
}
