//! What a report costs: beside the bare typesetter at the same files, after one figure changed, and
//! what twenty take of memory beside one. `cargo bench --bench reports`. Every number is processor
//! time of this process, and every ratio comes from one run; the last column says what is asked
//! for.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a bench asks the system and prints what it has measured"
)]

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use halte::addresses::Addresses;
use halte::calendar::{Date, Period};
use halte::content::{self, Content};
use halte::indicators::{self, PeriodFigures, Value};
use halte::language::Language;
use halte::ledger::Ledger;
use halte::model::Model;
use halte::output::{Artefacts, Kept, OutputPath};
use halte::render::{self, Input, design};
use halte::schedule::{self, Schedule};
use halte::sources::{Sources, Theme};
use halte::views::report::{self, Report};
use halte::views::{Given, Views};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

const RUNS: u32 = 8;

/// Named as the argument of a process of its own, which sets so many reports and prints the most
/// memory that it took.
const MEMORY: &str = "--memory-of";

fn main() {
    let project = Project::read();
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == MEMORY) {
        let count = arguments[at + 1].parse().expect("a number of reports");
        project.set(&project.reports(count));
        println!("{}", peak_kilobytes());
        return;
    }
    let one = project.reports(1);
    let cold = milliseconds(RUNS, |_| {
        typst::comemo::evict(0);
        project.set(&one);
    });
    let bare = project.bare(&one[0]);
    let versions = [project.report_with(0), project.report_with(1)];
    project.set(&versions[0]);
    let changed = milliseconds(RUNS, |run| {
        project.set(&versions[usize::try_from((run + 1) % 2).expect("0 or 1")])
    });
    let same = project.kept(&one);
    let [one_takes, twenty_take] = [1, 20].map(memory_of);
    println!("report of a quarter, cold           {cold:8.1} ms");
    println!(
        "typesetter alone, the same files    {bare:8.1} ms   ratio {:5.2}   (at most 1.20)",
        cold / bare
    );
    println!(
        "one figure changed, while watching  {changed:8.1} ms   ratio {:5.2}   (at most 0.25)",
        changed / cold
    );
    println!("nothing changed                     {same:8.1} ms   ratio {:5.2}", same / cold);
    println!("one report                          {:8.1} MB", one_takes / 1024.0);
    println!(
        "twenty reports                      {:8.1} MB   ratio {:5.2}   (at most 1.30)",
        twenty_take / 1024.0,
        twenty_take / one_takes
    );
}

/// The example of the repository.
struct Project {
    sources: Sources,
    model: Model,
    schedule: Schedule,
    content: Content,
    figures: PeriodFigures,
    today: Date,
}

impl Project {
    fn read() -> Self {
        let (sources, _) = halte::sources::read(Path::new(env!("CARGO_MANIFEST_DIR")));
        let (records, _) = halte::records::read(&sources);
        let (model, said) = halte::model::read(&records);
        let model = model.unwrap_or_else(|| panic!("{said:?}"));
        let schedule = schedule::expand(&model.service);
        let (content, _) = content::read(&sources);
        let today: Date = "2022-05-01".parse().expect("a day");
        let language =
            Language::load("fr", Theme::new("default", &sources)).expect("the theme speaks French");
        let (figures, _) = indicators::tabulate(
            &model,
            &schedule,
            &indicators::Ledger::default(),
            &[language],
            today,
        );
        let period: Period = "2022-Q1".parse().expect("a quarter");
        let figures = figures
            .periods
            .iter()
            .find(|figures| figures.period == period)
            .map(|figures| (**figures).clone());
        Project {
            sources,
            model,
            schedule,
            content,
            figures: figures.expect("the quarter is due"),
            today,
        }
    }

    /// The report of the quarter, so many times, each at a path of its own.
    fn reports(&self, count: usize) -> Vec<Report> {
        let each = (0..count).flat_map(|number| {
            let mut reports = self.report_with(number);
            for report in &mut reports {
                report.path =
                    OutputPath::funders("cea", &format!("edition-{number}"), "report.pdf")
                        .expect("a path");
            }
            reports
        });
        each.collect()
    }

    /// The report with one of its figures changed.
    fn report_with(&self, more: usize) -> Vec<Report> {
        let mut figures = self.figures.clone();
        if let Some(Value::Count { n }) =
            figures.figures.get_mut("walk-ins").map(|figure| &mut figure.value)
        {
            *n += more as u64;
        }
        let languages = [self.language()];
        let (addresses, ledger) = (Arc::default(), Arc::default());
        report::compose_period(&self.given(&languages, &addresses, &ledger), &figures, 5)
    }

    fn language(&self) -> Language {
        Language::load("fr", Theme::new("default", &self.sources)).expect("the theme speaks French")
    }

    fn set(&self, reports: &[Report]) {
        self.set_with(reports, &Kept::default());
    }

    fn set_with(&self, reports: &[Report], kept: &Kept) -> Artefacts {
        self.with_input(kept, |input| {
            let (artefacts, said) = render::pdf::typeset(input, reports.iter().collect());
            assert!(said.is_empty(), "{said:?}");
            artefacts
        })
    }

    fn with_input<T>(&self, kept: &Kept, work: impl FnOnce(&Input) -> T) -> T {
        let languages = [self.language()];
        let (addresses, ledger) = (Arc::default(), Arc::default());
        let given = self.given(&languages, &addresses, &ledger);
        let views = Views::of(&given);
        let pictures = halte::pictures::Pictures::default();
        work(&Input {
            views: &views,
            figures: indicators::Counted::default(),
            theme: Theme::new("default", &self.sources),
            files: &self.sources,
            pictures: &pictures,
            kept,
        })
    }

    fn given<'a>(
        &'a self,
        languages: &'a [Language],
        addresses: &'a Arc<Addresses>,
        ledger: &'a Arc<Ledger>,
    ) -> Given<'a> {
        Given {
            service: &self.model.service,
            mandate: &self.model.mandate,
            schedule: &self.schedule,
            content: &self.content,
            figures: indicators::Counted::default(),
            has_public_figures: false,
            unset: &[],
            languages,
            addresses,
            ledger,
            today: self.today,
        }
    }

    /// Where the document lies ready.
    fn kept(&self, reports: &[Report]) -> f64 {
        let kept = Kept::of(&self.set_with(reports, &Kept::default()));
        milliseconds(RUNS, |_| drop(self.set_with(reports, &kept)))
    }

    /// The typesetter at the very same files.
    fn bare(&self, report: &Report) -> f64 {
        let files = self.with_input(&Kept::default(), |input| render::pdf::sources(input, report));
        let (main, files) = files.unwrap_or_else(|said| panic!("{said:?}"));
        let fonts = design::font_files(Theme::new("default", &self.sources));
        milliseconds(RUNS, |_| {
            typst::comemo::evict(0);
            let world = Bare::new(&main, &files, &fonts, report.head.date);
            let document =
                typst::compile::<PagedDocument>(&world).output.expect("the report is set");
            let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_3a])
                .expect("they go together");
            let timestamp = world.date.map(typst_pdf::Timestamp::new_utc);
            let bytes = typst_pdf::pdf(
                &document,
                &PdfOptions { standards, timestamp, ..PdfOptions::default() },
            )
            .expect("the report is written");
            assert!(bytes.starts_with(b"%PDF"));
        })
    }
}

/// The least that the typesetter needs.
struct Bare {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    files: HashMap<FileId, Bytes>,
    date: Option<Datetime>,
}

impl Bare {
    fn new(
        main: &str,
        files: &BTreeMap<String, Vec<u8>>,
        fonts: &[Arc<[u8]>],
        [year, month, day]: [i32; 3],
    ) -> Self {
        let id = |path: &str| {
            RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).expect("a path")).intern()
        };
        let fonts: Vec<Font> =
            fonts.iter().flat_map(|file| Font::iter(Bytes::new(Arc::clone(file)))).collect();
        let library =
            Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build();
        let part = |n: i32| u8::try_from(n).expect("a day of the calendar");
        Bare {
            library: LazyHash::new(library),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: id(main),
            files: files
                .iter()
                .map(|(path, bytes)| (id(path), Bytes::new(bytes.clone())))
                .collect(),
            date: Datetime::from_ymd_hms(year, part(month), part(day), 0, 0, 0),
        }
    }
}

impl typst::World for Bare {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> typst::diag::FileResult<Source> {
        let bytes = self.file(id)?;
        Ok(Source::new(id, std::str::from_utf8(&bytes).expect("templates are text").to_owned()))
    }

    fn file(&self, id: FileId) -> typst::diag::FileResult<Bytes> {
        self.files
            .get(&id)
            .cloned()
            .ok_or_else(|| typst::diag::FileError::NotFound(id.vpath().get_without_slash().into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        self.date
    }
}

/// Processor time of one run, in the mean of several.
fn milliseconds(runs: u32, mut run: impl FnMut(u32)) -> f64 {
    let before = processor_ticks();
    for number in 0..runs {
        run(number);
    }
    (processor_ticks() - before) as f64 * 10.0 / f64::from(runs)
}

/// Hundredths of a second that all threads of this process have run.
fn processor_ticks() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("Linux tells it");
    let fields: Vec<&str> =
        stat.rsplit(')').next().expect("the name ends").split_whitespace().collect();
    fields[11].parse::<u64>().expect("user time") + fields[12].parse::<u64>().expect("system time")
}

fn peak_kilobytes() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux tells it");
    let line =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("the peak is told");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

fn memory_of(reports: usize) -> f64 {
    let me = std::env::current_exe().expect("a program knows its file");
    let said =
        Command::new(me).args([MEMORY, &reports.to_string()]).output().expect("it runs").stdout;
    String::from_utf8_lossy(&said).trim().parse().expect("a number of kilobytes")
}
