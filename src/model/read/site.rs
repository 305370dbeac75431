//! The public site.

use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Service, Site};
use crate::records::notation::{Text, Written};
use crate::records::{Records, SiteRecord};
use crate::words::message;

use super::{Reader, Referred};

/// The languages of which halte has the words of a site (ISO 639-1); a theme may have others.
pub const LANGUAGES: &[&str] = &["fr", "de", "en"];

/// The language of words that name none.
pub(super) fn main_language(records: &Records) -> String {
    let written = records.site.first().and_then(|filed| filed.record.language.as_ref());
    let is_known = |code: &&str| LANGUAGES.contains(code) || records.languages.contains(*code);
    let known = written.map(|written| written.text.trim()).filter(is_known);
    known.unwrap_or(LANGUAGES[0]).to_owned()
}

impl Reader {
    /// Reads the site record, or makes up the site from the programmes.
    pub(super) fn site(&mut self, records: &Records, service: &mut Service) {
        let first = service.programmes.values().next();
        let mut site = Site {
            name: first.map(|programme| programme.name.clone()).unwrap_or_default(),
            ..Site::default()
        };
        site.publisher = first.map(|programme| programme.operator.clone());
        if let Some(second) = records.site.iter().nth(1) {
            self.say(Code::DuplicateId, second.span(), message!("duplicate-id-site"));
        }
        if let Some(filed) = records.site.first() {
            let (file, record) = (&filed.file, &filed.record);
            site.name = self.text(file, record.name.as_ref()).unwrap_or(site.name);
            site.url = self.url(file, record);
            site.url_span = record.url.as_ref().map(|written| written.span(file));
            site.span = Some(filed.span());
            site.languages = self.languages(file, record);
            site.theme = self
                .option(file, record.theme.as_ref())
                .map_or(site.theme, |theme| theme.to_string());
            let publisher = record
                .publisher
                .as_ref()
                .and_then(|publisher| self.reference(file, publisher, Referred::Organisation));
            site.publisher = publisher.map(Into::into).or(site.publisher);
            site.calendar_mode =
                self.option(file, record.calendar_mode.as_ref()).unwrap_or(site.calendar_mode);
            site.cancelled_status = self
                .option(file, record.cancelled_status.as_ref())
                .unwrap_or(site.cancelled_status);
            site.menu = self.texts(file, &record.menu);
            site.poster_papers =
                self.poster_papers(file, &record.poster_papers).unwrap_or(site.poster_papers);
            site.sign_papers = self.poster_papers(file, &record.sign_papers).unwrap_or_default();
            site.host = self.text(file, record.host.as_ref());
        }
        service.site = site;
    }

    fn languages(&mut self, file: &Arc<str>, record: &SiteRecord) -> Vec<String> {
        let mut languages = Vec::new();
        for written in record.language.iter().chain(&record.other_languages.0) {
            languages.extend(self.language(file, written));
        }
        if record.language.is_none() {
            languages.insert(0, LANGUAGES[0].to_owned());
        }
        let mut seen = std::collections::BTreeSet::new();
        languages.retain(|language| seen.insert(language.clone()));
        languages
    }

    pub(super) fn language<T>(&mut self, file: &Arc<str>, written: &Written<T>) -> Option<String> {
        let code = written.text.trim();
        if !LANGUAGES.contains(&code) && !self.records.languages.contains(code) {
            let message = message!("language", code = code);
            let said = Diagnostic::new(Code::Language, written.span(file), message);
            let lower = code.to_lowercase();
            let meant = match lower.as_str() {
                "français" | "francais" | "french" | "französisch" => "fr",
                "deutsch" | "allemand" | "german" => "de",
                "english" | "anglais" | "englisch" => "en",
                other => other,
            };
            let known = LANGUAGES.iter().copied().filter(|known| *known == meant);
            self.log.push(said.suggest(meant, known));
            return None;
        }
        Some(code.to_owned())
    }

    fn url(&mut self, file: &Arc<str>, record: &SiteRecord) -> Option<String> {
        let url = self.address(file, record.url.as_ref()?, "?#")?;
        Some(if url.ends_with('/') { url } else { format!("{url}/") })
    }

    /// An address of the web without certain characters.
    pub(super) fn address(
        &mut self,
        file: &Arc<str>,
        written: &Written<Text>,
        forbidden: &str,
    ) -> Option<String> {
        let url = self.read(file, written)?.0;
        let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        let is_bad = |c: char| c.is_whitespace() || "\"<>\\".contains(c) || forbidden.contains(c);
        if host.is_none_or(|host| host.is_empty() || host.starts_with('/') || url.contains(is_bad))
        {
            let mut said =
                Diagnostic::new(Code::Url, written.span(file), message!("url", address = &url));
            let bare = url.trim_start_matches("http:").trim_start_matches("https:");
            let whole = format!("https://{}", bare.trim_start_matches(['/', '\\', ':']));
            let is_host = |host: &str| host.contains('.') && !host.contains(['@', ':']);
            if whole.get(8..).is_some_and(is_host) && !whole.contains(is_bad) {
                said = said.hint(message!("write-instead", text = &whole));
                said.instead = Some(whole);
            }
            self.log.push(said);
            return None;
        }
        Some(url)
    }
}
