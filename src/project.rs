//! A project that has been read, understood and counted: all that is known before the first file of
//! its output is made. Files are made out of it, all together or one by one. Reads no disk and no
//! clock.

mod causes;
mod figure_names;
mod keys;
mod mend;
mod origins;
mod reach;
mod theme;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};

use crate::addresses::{Addresses, PosterOf};
use crate::calendar::Date;
use crate::content::Content;
use crate::deliveries::{self, Deliveries};
use crate::diagnostics::{Code, Diagnostic, Log, Reach, Span, has_errors};
use crate::indicators::{self, Counted, Counting, Figures};
use crate::language::{self, Language};
use crate::ledger::{self, Ledger};
use crate::model::{Model, OrganisationId};
use crate::output::{Artefacts, Facts, Kept, OutputPath};
use crate::pictures::{Pictures, Role};
use crate::render::{Input, Made, Workroom};
use crate::schedule::Schedule;
use crate::slug;
use crate::sources::{Sources, Theme};
use crate::stages::within;
use crate::views::{Composed, Given, Views};
use crate::week::{self, Week, Weekly};
use crate::words::{Tongue, message};
use crate::{checks, content, model, records, render, schedule, views};

pub use mend::{Fixed, fixed};
pub use origins::{Origin, Origins};
pub use reach::Withheld;

/// What a build makes of a project, and everything there is to say about it.
#[derive(Debug, Default)]
pub struct Build {
    /// Nothing where there is an error: the last output stays whole.
    pub artefacts: Artefacts,
    /// In the order of files and lines, each with the line it speaks of.
    pub diagnostics: Vec<Diagnostic>,
    pub summary: Summary,
    /// What the shrink guard of the next build compares.
    pub facts: Facts,
    /// Files to be kept with the records once the artefacts are published: what subscribers were
    /// told. By path.
    pub ledger: BTreeMap<&'static str, Vec<u8>>,
    /// How much of the printable figures is printed, by programme and recipient.
    pub yields: Vec<indicators::Yield>,
    /// Of each number that the contract names, how closely it is published.
    pub answers: Vec<indicators::Answer>,
}

/// What was made, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    pub stops: usize,
    pub passages: usize,
    pub pages: usize,
    pub feeds: usize,
    pub documents: usize,
}

/// A project for which files can be made.
pub struct Project {
    sources: Sources,
    model: Model,
    schedule: Schedule,
    content: Content,
    languages: Vec<Language>,
    addresses: Arc<Addresses>,
    /// What of the figures was sent.
    sent: indicators::Ledger,
    has_public_figures: bool,
    /// Counted when the first file asks for them, with what there is to say of them.
    figures: OnceLock<(Figures, Vec<Diagnostic>)>,
    /// What the operator looks up every week, in the main language.
    week: OnceLock<Week>,
    /// What subscribers of the calendars were last told.
    ledger: Arc<Ledger>,
    /// Which files were sent, and stay as they were.
    deliveries: Deliveries,
    today: Date,
    /// What an error leaves out, and all the rest does not wait for.
    withheld: Withheld,
    composed: Arc<Composed>,
    shared: render::Shared,
    /// What was made of logos and illustrations.
    pictures: Arc<Pictures>,
}

/// What was read of an earlier state of a project. Whatever is remembered, the same is read.
#[derive(Default)]
pub struct Memory {
    records: records::Memory,
    files: content::Memory,
    ledger: ledger::Memory,
    model: model::Memory,
    schedule: Schedule,
    checks: checks::Memory,
    personal_data: checks::personal_data::Memory,
    languages: language::Memory,
    views: Arc<views::Memory>,
    render: Arc<render::Memory>,
    pictures: Arc<Pictures>,
}

impl Project {
    /// The project, unless a mistake reaches the tour; what there is to say goes to the log. What
    /// another mistake reaches is left out, and the rest is read again without it.
    pub fn read(
        sources: &Sources,
        today: Date,
        memory: &mut Memory,
        log: &mut Log,
    ) -> Option<Self> {
        let mut left = Cow::Borrowed(sources);
        let mut withheld = Withheld::default();
        loop {
            let mut said = Log::default();
            let project = Self::read_once(&left, today, memory, &mut said);
            let mut found = said.into_sorted();
            figure_names::propose(&left, &mut memory.records, &mut found);
            keys::point(&left, &mut found);
            for diagnostic in &mut found {
                diagnostic.reach = reach::of(diagnostic);
            }
            // Without a part of the private records, what is found in them may be its doing.
            if !withheld.parts.is_empty() {
                let figures = withheld.figures();
                found.retain(|found| {
                    let follows = figures && found.reach == Reach::Figures;
                    found.is_error() || !follows && !withheld.touches(found)
                });
            }
            // A theme of which no file is left is there all the same.
            found.retain(|found| found.code != Code::Theme || !withheld.empties_theme(found));
            let is_whole = !has_errors(&found);
            let errors = found.iter_mut().filter(|found| found.is_error());
            let goes_on = withheld.leave_out(&mut left, errors);
            log.extend(found);
            if is_whole {
                let mut project = project?;
                project.content.withheld = withheld.narratives();
                return Some(Project { withheld, ..project });
            }
            if !goes_on {
                return None;
            }
        }
    }

    fn read_once(
        sources: &Sources,
        today: Date,
        memory: &mut Memory,
        log: &mut Log,
    ) -> Option<Self> {
        let (records, said) =
            within("records", || records::read_again(sources, &mut memory.records));
        log.extend(said);
        log.extend(theme::on_theme(sources, &records));
        let (content, said) = within("content", || content::read_again(sources, &mut memory.files));
        log.extend(said);
        let (ledger, said) = within("ledger", || ledger::read_again(sources, &mut memory.ledger));
        log.extend(said);
        let (deliveries, said) = Deliveries::read(
            sources.entry(deliveries::PATH).map(|(file, bytes)| (file, bytes.as_ref())),
        );
        log.extend(said);
        let unreadable = log.has_errors();
        let (model, said) = within("model", || model::read_again(&records, &mut memory.model));
        log.extend(said);
        let model = model?;
        let schedule =
            within("schedule", || schedule::expand_again(&model.service, &memory.schedule));
        memory.schedule = schedule.clone();
        let subject = checks::Subject { model: &model, schedule: &schedule, today };
        log.extend(within("checks", || checks::run_again(&subject, &mut memory.checks)));
        let texts = content
            .narratives
            .iter()
            .map(|((programme, _), text)| (programme.as_str(), &*text.file));
        log.extend(checks::narratives::on_texts(&model.service, texts));
        log.extend(checks::fixed_terms::on_ledger(&model, fixed_terms(&deliveries)));
        let languages = languages(
            &model.service.site.languages,
            Theme::new(&model.service.site.theme, sources),
            &mut memory.languages,
            log,
        );
        let main = languages.as_ref().and_then(|languages| languages.first());
        log.extend(
            main.map(|language| narrated(&model, &content, sources, language)).unwrap_or_default(),
        );
        log.extend(
            main.map(|language| written(&model, &content, language, today)).unwrap_or_default(),
        );
        log.extend(checks::narratives::on_pages(&model, |name| {
            let page = content.pages.get(&(name.to_owned(), String::new()))?;
            let bytes = sources.get(&page.file).filter(|_| !page.head.draft)?;
            Some((&*page.file, std::str::from_utf8(bytes).ok()?))
        }));
        let (addresses, said) = main.map(addresses).unwrap_or_default();
        log.extend(said);
        let pages = content
            .pages
            .iter()
            .map(|((name, language), page)| (name.as_str(), language.as_str(), &*page.file));
        log.extend(checks::page_address::on_pages(&model.service, &addresses, pages));
        log.extend(checks::page_address::on_menu(&model.service, |name| {
            content.pages.keys().any(|(page, _)| page == name)
        }));
        memory.pictures.retain(|path| sources.get(path).is_some());
        log.extend(checks::logos::on_files(&model.mandate, |path| {
            let (file, bytes) = sources.entry(path)?;
            Some(memory.pictures.read(file, bytes, Role::Logo))
        }));
        let published = content.files.iter().map(|(address, file)| (address.as_str(), &*file.file));
        log.extend(checks::page_address::on_files(&model.service, &addresses, published));
        let searched = searched(sources, &content);
        let found = within("personal-data", || {
            checks::personal_data::on_files(&searched, &model, &mut memory.personal_data)
        });
        log.extend(found.into_iter().map(|found| without_line(found, &content)));
        let languages = languages?;
        let (sent, said) = indicators::Ledger::read(
            sources
                .entry(indicators::ledger_path(|path| sources.get(path).is_some()))
                .map(|(file, bytes)| (file, bytes.as_ref())),
        );
        log.extend(said);
        let project = Project {
            has_public_figures: indicators::has_public(&model, &schedule, &sent, today),
            sources: sources.clone(),
            figures: OnceLock::new(),
            week: OnceLock::new(),
            composed: Arc::new(Composed::with(&memory.views)),
            shared: render::Shared::with(&memory.render),
            pictures: Arc::clone(&memory.pictures),
            model,
            schedule,
            content,
            languages,
            addresses: Arc::new(addresses),
            sent,
            ledger,
            deliveries,
            today,
            withheld: Withheld::default(),
        };
        (!unreadable && !log.has_errors()).then_some(project)
    }

    /// Everything that is made of it.
    pub fn build(&self, kept: &Kept, log: &mut Log) -> Build {
        // Before files are made side by side: none of them then waits for another.
        let (figures, said) = self.count();
        log.extend(said.iter().cloned());
        let (made, said, unset) = self.work(kept, |workroom| {
            let (made, said) = render::render(workroom);
            let unset = if has_errors(&said) { render::unset(workroom, &made) } else { Vec::new() };
            (made, said, unset)
        });
        log.extend(said);
        self.work_without(&unset, kept, |workroom| {
            let mut artefacts = made;
            // The pages again, without links to what could not be set.
            if !unset.is_empty() {
                let (pages, _) = render::render_unset(workroom);
                pages.iter().for_each(|(path, bytes)| {
                    artefacts.replace(path.clone(), Arc::clone(bytes));
                });
            }
            log.extend(
                self.deliveries.freeze(&mut artefacts, &|path| self.sources.get(path).cloned()),
            );
            // Links to pages that a failing template did not make are not reported.
            if !log.stops_tour() {
                log.extend(self.judge(&artefacts));
            }
            let sent = (!figures.ledger.is_empty())
                .then(|| (self.ledger_path(), figures.ledger.to_bytes()));
            let told = (ledger::PATH, workroom.input.views.agenda().ledger());
            Build {
                summary: self.summary(&artefacts),
                facts: self.facts(),
                ledger: std::iter::once(told).chain(sent).collect::<BTreeMap<_, _>>(),
                yields: figures.yields.clone(),
                answers: figures.answers.clone(),
                artefacts,
                diagnostics: Vec::new(),
            }
        })
    }

    /// The path of every file that can be made.
    pub fn list(&self) -> Vec<OutputPath> {
        self.count();
        self.work(&Kept::default(), render::list)
    }

    /// The file at a path, if there is one; what is made in one go with it comes along.
    pub fn make(&self, path: &str, kept: &Kept) -> Made {
        let (mut artefacts, mut said) = self.work(kept, |workroom| render::make(workroom, path));
        self.restore(&mut artefacts);
        if let Some((_, of_figures)) = self.figures.get().filter(|(_, said)| has_errors(said)) {
            said.extend(of_figures.iter().cloned());
        }
        quote(&self.sources, &mut said);
        (artefacts, said)
    }

    /// Makes one file after the other, those that are quickly made first, until `go_on` says no.
    /// `wanted` says which.
    pub fn make_each(
        &self,
        kept: &Kept,
        wanted: &dyn Fn(&str) -> bool,
        go_on: &mut dyn FnMut(Made) -> bool,
    ) {
        let mut as_sent = |(mut artefacts, said): Made| {
            self.restore(&mut artefacts);
            go_on((artefacts, said))
        };
        self.work(kept, |workroom| render::make_each(workroom, wanted, &mut as_sent));
    }

    /// Puts what was sent in the place of what was made anew.
    fn restore(&self, artefacts: &mut Artefacts) {
        self.deliveries.restore(artefacts, &|path| self.sources.get(path).cloned());
    }

    /// What there is to say when all is made that will be, with what was said meanwhile. Finished
    /// files are judged where all of them are there.
    pub fn conclude(
        &self,
        said: Vec<Diagnostic>,
        artefacts: Option<&Artefacts>,
    ) -> Vec<Diagnostic> {
        let mut diagnostics = render::once(said);
        diagnostics.extend(self.count().1.iter().cloned());
        diagnostics.extend(artefacts.into_iter().flat_map(|artefacts| self.judge(artefacts)));
        quote(&self.sources, &mut diagnostics);
        let mut log = Log::default();
        log.extend(diagnostics);
        log.into_sorted()
    }

    /// The figures, counted now if nobody has asked for them before. Where something cannot be
    /// protected none is handed out.
    fn count(&self) -> &(Figures, Vec<Diagnostic>) {
        self.figures.get_or_init(|| {
            if self.withheld.figures() {
                return (Figures::default(), Vec::new());
            }
            let (figures, said) = within("figures", || {
                indicators::tabulate(
                    &self.model,
                    &self.schedule,
                    &self.sent,
                    &self.languages,
                    self.today,
                )
            });
            let figures = if has_errors(&said) { Figures::default() } else { figures };
            let said = said.into_iter().chain(self.compared(&figures));
            let said = said.map(|said| said.reaching(Reach::Figures)).collect();
            (figures, said)
        })
    }

    /// What is printed against what was promised and what is written.
    fn compared(&self, figures: &Figures) -> Vec<Diagnostic> {
        let periods: Vec<_> = figures.periods.iter().map(|period| &**period).collect();
        let unreached =
            checks::unreached::on_figures(&self.model, periods.iter().copied(), self.today);
        let Some(language) = self.languages.first() else { return unreached };
        let wording = checks::narrated_figures::Wording {
            first: folded_words(language, "narrative.first"),
            planned: folded_words(language, "narrative.planned"),
        };
        let texts = texts(&self.content, &self.sources);
        let said = checks::narrated_figures::on_texts(&self.model, &periods, texts, &wording);
        unreached.into_iter().chain(said).collect()
    }

    pub fn model(&self) -> &Model {
        &self.model
    }

    /// The passages to come for a partner, as a text to send; `None` where it follows none.
    pub fn digest(&self, partner: &OrganisationId) -> Option<String> {
        let sheet = self.addresses.poster(PosterOf::Round(partner.as_str()), "a4");
        let path = format!("public/{}.txt", sheet.strip_suffix(".pdf")?);
        let (artefacts, _) = self.make(&path, &Kept::default());
        let text = artefacts.get(&path)?;
        Some(String::from_utf8_lossy(text).into_owned())
    }

    /// What the operator looks up every week, in a language of the program.
    pub fn week_in(&self, tongue: Tongue) -> Result<Week, Vec<Diagnostic>> {
        let theme = Theme::new(&self.model.service.site.theme, &self.sources);
        Ok(self.week_of(tongue, &Language::load(tongue.code(), theme)?))
    }

    fn week_of(&self, tongue: Tongue, language: &Language) -> Week {
        Week::of(&week::Subject {
            model: &self.model,
            schedule: &self.schedule,
            figures: Counted::by(self),
            tongue,
            language,
            withholds_figures: self.withheld.figures(),
            today: self.today,
        })
    }

    /// Whether no figure is shown, as far as is known: they may not be counted yet.
    fn withholds_figures(&self) -> bool {
        self.withheld.figures() || self.figures.get().is_some_and(|(_, said)| has_errors(said))
    }

    /// What can only be said of finished files.
    fn judge(&self, artefacts: &Artefacts) -> Vec<Diagnostic> {
        let mut said = within("rendered", || {
            checks::rendered::on_artefacts(artefacts, &self.model, &self.addresses, self.today)
        });
        said.extend(self.languages.iter().flat_map(Language::missing));
        said
    }

    /// What pages outside the site wear, such as the desk of alerts.
    pub fn dress(&self) -> Option<render::Dress> {
        self.work(&Kept::default(), render::dress)
    }

    fn work<T>(&self, kept: &Kept, work: impl FnOnce(&Workroom) -> T) -> T {
        self.work_without(&[], kept, work)
    }

    fn work_without<T>(
        &self,
        unset: &[OutputPath],
        kept: &Kept,
        work: impl FnOnce(&Workroom) -> T,
    ) -> T {
        let given = Given {
            service: &self.model.service,
            mandate: &self.model.mandate,
            schedule: &self.schedule,
            content: &self.content,
            figures: Counted::by(self),
            has_public_figures: self.has_public_figures && !self.withholds_figures(),
            unset,
            languages: &self.languages,
            addresses: &self.addresses,
            ledger: &self.ledger,
            today: self.today,
        };
        let composed = if unset.is_empty() { Arc::clone(&self.composed) } else { Arc::default() };
        let views = Views::going_on(&given, composed);
        let input = Input {
            views: &views,
            figures: Counted::by(self),
            theme: Theme::new(&self.model.service.site.theme, &self.sources),
            files: &self.sources,
            pictures: &self.pictures,
            kept,
        };
        work(&Workroom { input, shared: &self.shared, week: self })
    }

    fn summary(&self, artefacts: &Artefacts) -> Summary {
        let count = |extension: &str| {
            artefacts.iter().filter(|(path, _)| path.extension() == extension).count()
        };
        Summary {
            stops: self.model.service.published_stops().count(),
            passages: self.schedule.passages.iter().filter(|passage| passage.takes_place()).count(),
            pages: count("html"),
            feeds: count("ics"),
            documents: count("pdf"),
        }
    }

    fn ledger_path(&self) -> &'static str {
        indicators::ledger_path(|path| self.sources.get(path).is_some())
    }

    fn facts(&self) -> Facts {
        let mut facts = Facts {
            today: self.today.to_string(),
            sessions_unread: self.withheld.figures(),
            ..Facts::default()
        };
        for passage in self.schedule.passages.iter().filter(|passage| passage.takes_place()) {
            *facts.passages.entry(passage.date.to_string()).or_default() += 1;
        }
        for session in &self.model.activity.sessions {
            *facts.sessions.entry(session.date.format("%Y-%m").to_string()).or_default() += 1;
        }
        facts
    }
}

impl Counting for Project {
    fn figures(&self) -> &Figures {
        &self.count().0
    }
}

impl Weekly for Project {
    fn week(&self) -> &Week {
        self.week.get_or_init(|| {
            let main = self.languages.first().expect("a site has a main language");
            let tongue = Tongue::of(main.code()).unwrap_or(Tongue::French);
            // Keys that are missing are reported by those who make the public files.
            self.week_of(tongue, &main.apart())
        })
    }
}

/// The terms that were fixed when an edition was sent.
fn fixed_terms(deliveries: &Deliveries) -> impl Iterator<Item = checks::fixed_terms::Fixed<'_>> {
    deliveries.terms().filter_map(|term| {
        Some(checks::fixed_terms::Fixed {
            programme: &term.programme,
            id: &term.id,
            says: &term.says,
            on: term.fixed_on.parse().ok()?,
        })
    })
}

/// The texts of reports compared with the records.
fn narrated(
    model: &Model,
    content: &Content,
    sources: &Sources,
    language: &Language,
) -> Vec<Diagnostic> {
    let wording = checks::narrated::Wording {
        workshop: folded_words(language, "narrative.workshop"),
        planned: folded_words(language, "narrative.planned"),
        day: &|date| language.day_month(date),
    };
    checks::narrated::on_workshops(model, texts(content, sources), &wording)
}

/// Words of a locale file, folded.
fn folded_words(language: &Language, key: &str) -> Vec<String> {
    language.text(key).split('|').map(slug::folded).collect()
}

/// The texts of reports that are of a period.
fn texts<'a>(
    content: &'a Content,
    sources: &'a Sources,
) -> impl Iterator<Item = checks::narrated::Text<'a>> {
    content.narratives.iter().filter_map(|((programme, name), text)| {
        let (_, bytes) = sources.entry(&text.file)?;
        Some(checks::narrated::Text {
            programme,
            period: name.split('.').next()?.parse().ok()?,
            file: &text.file,
            source: std::str::from_utf8(bytes).ok()?,
        })
    })
}

/// The sections of reports' texts.
fn written(model: &Model, content: &Content, language: &Language, today: Date) -> Vec<Diagnostic> {
    let marks = folded_words(language, "narrative.unwritten");
    let is_written = |text: &str| {
        let words = slug::folded(text);
        !words.is_empty() && !marks.contains(&words)
    };
    let narratives = content.narratives.iter().filter(|(_, text)| !text.body.is_empty());
    let texts = narratives.map(|((programme, name), text)| {
        let sections = text.body.sections().into_iter().filter(|(_, below)| is_written(below));
        let sections = sections.map(|(heading, _)| heading).collect();
        let paragraphs = text.body.paragraphs();
        let text = checks::narratives::Text { file: &text.file, sections, paragraphs };
        ((programme.as_str(), name.as_str()), text)
    });
    let texts = texts.collect();
    let mut said = checks::narratives::on_sections(model, &texts, today);
    said.extend(checks::narratives::on_repeats(model, &texts));
    said
}

/// The files in which nobody may be named: records and content, but not what the program keeps
/// itself. Of a PDF, its words.
fn searched<'a>(
    sources: &'a Sources,
    content: &'a Content,
) -> Vec<checks::personal_data::File<'a>> {
    let records = sources.under("records").filter(|(path, _)| !records::is_ledger(path));
    let files = records.chain(sources.under("content")).map(|(path, bytes)| {
        let words = words_of(content, path).unwrap_or(bytes);
        checks::personal_data::File { path, bytes: words }
    });
    files.collect()
}

fn words_of<'a>(content: &'a Content, path: &str) -> Option<&'a Arc<[u8]>> {
    let address = path.strip_prefix(content::STATIC)?.strip_prefix('/')?;
    content.files.get(address)?.words.as_ref()
}

/// Words that were taken out of a file have no line in it.
fn without_line(mut found: Diagnostic, content: &Content) -> Diagnostic {
    let is_of_words = |span: &Span| words_of(content, &span.file).is_some();
    if let Some(span) = found.span.as_ref().filter(|span| is_of_words(span)) {
        found.span = Some(Span::whole_file(&span.file));
    }
    found
}

/// Adds to each diagnostic the line that it speaks of, and from which other it follows.
pub fn quote(sources: &Sources, diagnostics: &mut [Diagnostic]) {
    causes::find(sources, diagnostics);
    let mut files = BTreeMap::new();
    let mut line_of = |span: &Span| {
        let lines = files.entry(Arc::clone(&span.file));
        lines.or_insert_with(|| sources.lines(&span.file)).as_ref()?.line(span.line)
    };
    // Many findings on one line show the same text.
    let mut last: Option<(Arc<str>, u32, Option<Arc<str>>)> = None;
    for diagnostic in diagnostics {
        let Some(span) = &diagnostic.span else { continue };
        let excerpt = match &last {
            Some((file, line, excerpt)) if (file, *line) == (&span.file, span.line) => {
                excerpt.clone()
            }
            _ => line_of(span).map(Arc::from),
        };
        last = Some((Arc::clone(&span.file), span.line, excerpt.clone()));
        diagnostic.excerpt = excerpt;
    }
}

fn languages(
    codes: &[String],
    theme: Theme,
    memory: &mut language::Memory,
    log: &mut Log,
) -> Option<Vec<Language>> {
    let mut languages = Vec::new();
    for code in codes {
        match Language::load_again(code, theme, memory) {
            Ok(language) => languages.push(language),
            Err(said) => log.extend(said),
        }
    }
    (languages.len() == codes.len()).then_some(languages)
}

/// Addresses in the words of the main language, and which of them cannot stand in an address.
fn addresses(main: &Language) -> (Addresses, Vec<Diagnostic>) {
    let (addresses, slips) = Addresses::new(|key| {
        // A key that is asked for and missing is reported with the others.
        let word = main.text(key);
        main.has(key).then_some(word)
    });
    let file = Span::whole_file(&format!("themes/default/locales/{}", main.code()));
    let said = slips.into_iter().map(|slip| {
        let (key, word) = (slip.key, slip.word);
        let message = match slip.other {
            Some(other) => message!("address-word-twice", key = key, word = word, other = other),
            None => message!("address-word", key = key, word = word),
        };
        Diagnostic::new(Code::MissingTranslation, file.clone(), message)
    });
    (addresses, said.collect())
}
