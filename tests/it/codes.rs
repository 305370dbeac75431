//! Every code of the list is provoked, and something that is nearly the mistake and right stays
//! silent.
//!
//! Most codes have a folder: its files stand over the faultless project of its topic, and those of
//! its `near/` over the same project instead.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use halte::calendar::Zone;
use halte::diagnostics::{Code, Diagnostic, has_errors};
use halte::import::calendar::{Window, occurrences};
use halte::output::Kept;
use halte::sources::{self, Sources};
use halte::words::Tongue;

use crate::publish::{fresh, tree};
use crate::schedule::date;
use crate::{commands, errors, imports};

/// How a code is provoked, and where its near miss is.
enum Proof {
    /// A folder of `tests/cases/errors/`.
    Mistake(&'static str),
    /// A folder of `tests/cases/checks/`.
    Check(&'static str),
    /// In a file of `tests/cases/reports/one-stop`, what stands there, what is written instead, and
    /// what may be.
    Document { file: &'static str, stands: &'static str, instead: &'static str, near: &'static str },
    /// Spreadsheets imported into `tests/cases/import/base`.
    Activity { instead: &'static str, near: &'static str },
    /// Rows of a timetable of mobile libraries, below the names of its columns.
    Timetable { instead: &'static str, near: &'static str },
    /// Calendars of others.
    Calendar { instead: &'static str, near: &'static str },
    /// Projects on disk: what is made in their folder.
    Disk { instead: fn(&Path), near: fn(&Path) },
    /// Commands on a project on disk.
    Command { instead: &'static [&'static str], near: &'static [&'static str] },
    /// A document set without the checks, which tell the same before: with a file or without it.
    Unchecked(&'static str),
    /// A fault of the machine or of a library, which nothing that is written can provoke.
    Fault(&'static str),
}

use Proof::{
    Activity, Calendar, Check, Command, Disk, Document, Fault, Mistake, Timetable, Unchecked,
};

/// A repository with a remote and a session, and what git is to leave out.
fn pushed(root: &Path, ignored: &str) {
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("made");
        fs::write(path, text).expect("written");
    };
    write(".git/config", "[core]\n[remote \"origin\"]\n\turl = git@example.org:bus.git\n");
    write("records/private/sessions/2022-03.yaml", "[]\n");
    write(".gitignore", ignored);
}

const PROOFS: &[(Code, Proof)] = &[
    (Code::AgreementHolder, Check("agreement-holder")),
    (Code::AgreementNotice, Check("agreement-notice")),
    (Code::AgreementTerm, Mistake("agreement-term")),
    (
        Code::AlreadyRecorded,
        Activity {
            instead: "Date;Arrêt;Âge\n08/03/2022;Place du Marché;18-24\n",
            near: "Date;Arrêt;Âge;Genre\n08/03/2022;Place du Marché;70+;F\n",
        },
    ),
    (Code::AnnouncedLater, Check("announced-later")),
    (Code::Approval, Mistake("approval")),
    (Code::AroundList, Mistake("around-list")),
    (Code::BookingPhone, Check("booking-phone")),
    (Code::Briefing, Check("briefing")),
    (Code::Budget, Check("budget")),
    (Code::BrokenLink, Mistake("broken-link")),
    (
        Code::Calendar,
        Calendar {
            instead: "<html>BEGIN:VCALENDAR</html>\n",
            near: "\n begin:vcalendar\nEND:VCALENDAR\n",
        },
    ),
    (Code::CalendarColor, Mistake("calendar-color")),
    (Code::CalendarLarge, Mistake("calendar-large")),
    (Code::CalendarPath, Mistake("calendar-path")),
    (
        Code::CalendarReadBack,
        Fault("a text that the calendar writer escapes and cannot read again"),
    ),
    (
        Code::CalendarSkipped,
        Calendar {
            instead: "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Fermé\nEND:VEVENT\nEND:VCALENDAR\n",
            near: "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20220301\nEND:VEVENT\n\
                   END:VCALENDAR\n",
        },
    ),
    (Code::ClearanceUnused, Mistake("clearance-unused")),
    (Code::ClockChange, Mistake("clock-change")),
    (Code::Closure, Check("closure")),
    (Code::ClosureHitsNothing, Check("closure-hits-nothing")),
    (Code::CommitteeDate, Check("committee-date")),
    (Code::CorrectionWaits, Mistake("correction-waits")),
    (Code::CountRow, Mistake("count-row")),
    (Code::CutValue, Mistake("cut-value")),
    (Code::Date, Mistake("date")),
    (Code::DateOutsideRule, Mistake("date-outside-rule")),
    (Code::DateOrder, Mistake("date-order")),
    (Code::Decision, Check("decision")),
    (
        Code::Deliver,
        Command {
            instead: &["deliver", "tableau", "2026-03", "--dry-run"],
            near: &["deliver", "tableau", "2026-02", "--dry-run"],
        },
    ),
    (Code::DeliverableDue, Check("deliverable-due")),
    (Code::Disclosure, Mistake("disclosure")),
    (Code::DoubleCount, Mistake("double-count")),
    (Code::DueDate, Mistake("due-date")),
    (Code::DueRule, Mistake("due-rule")),
    (Code::DuplicateId, Mistake("duplicate-id")),
    (Code::DuplicateKey, Mistake("duplicate-key")),
    (Code::DuplicateSession, Mistake("duplicate-session")),
    (Code::EditionOrder, Mistake("edition-order")),
    (Code::EditionPeriod, Mistake("edition-period")),
    (Code::Email, Mistake("email")),
    (Code::EmptyValue, Mistake("empty-value")),
    (Code::Encoding, Mistake("encoding")),
    (Code::EndBeforeStart, Mistake("end-before-start")),
    (Code::ExceptionHitsNothing, Check("exception-hits-nothing")),
    (Code::ExceptionIncomplete, Mistake("exception-without-value")),
    (Code::ExceptionRepeated, Check("exception-repeated")),
    (Code::FreePlaces, Check("free-places")),
    (Code::FigureInPage, Mistake("figure-in-page")),
    (Code::FileCopied, Mistake("file-copied")),
    (Code::FileEnding, Mistake("file-ending")),
    (Code::FileName, Mistake("file-name")),
    (
        Code::FileTooLarge,
        Disk { instead: |root| file_of(root, 65), near: |root| file_of(root, 64) },
    ),
    (Code::FolderDepth, Disk { instead: |root| folders(root, 33), near: |root| folders(root, 32) }),
    (Code::ForeignGroup, Mistake("foreign-group")),
    (Code::FrontMatter, Mistake("front-matter")),
    (Code::Fte, Mistake("fte")),
    (Code::FunderMention, Check("funder-mention")),
    (Code::Grid, Mistake("grid")),
    (Code::HeadingLevel, Mistake("heading-level")),
    (Code::HalfDays, Check("half-days")),
    (Code::Holiday, Check("holiday")),
    (Code::HolidayCalendar, Check("holiday-calendar")),
    (Code::Hours, Mistake("exception-without-value")),
    (Code::HoursOverlap, Mistake("hours-overlap")),
    (Code::Id, Mistake("id")),
    (
        Code::Import,
        Command {
            instead: &["import", "calendar", "tests/cases/feeds/partners/mairies.ics"],
            near: &["import", "calendar", "tests/cases/feeds/partners/mairie.ics"],
        },
    ),
    (
        Code::ImportColumn,
        Activity {
            instead: "Date;Arrêt;Âge;Nom\n15/03/2022;Gare;70+;Martin\n",
            near: "Âge * ;ARRÊT;Date\n70+;Gare;15/03/2022\n",
        },
    ),
    (
        Code::ImportColumns,
        Activity {
            instead: "Jour;Lieu\n15/03/2022;Gare\n",
            near: "Relevé de mars\n\nArrêt;Date\nGare;15/03/2022\n",
        },
    ),
    (
        Code::ImportDoubt,
        Activity {
            instead: "Date;Arrêt;Âge;Genre;Situation;Motif 1;Action 1;Première venue;Durée (min)\n\
                      15/03/2022;Gare;70+;F;retraité;Logement;form;oui;30\n\
                      15/03/2022;Gare;70+;F;retraité;Logement;form;oui;30\n",
            near: "Date;Arrêt;Âge;Genre;Situation;Motif 1;Action 1;Première venue;Durée (min)\n\
                   15/03/2022;Gare;70+;F;retraité;Logement;form;oui;30\n\
                   15/03/2022;Gare;70+;F;retraité;Logement;form;non;30\n",
        },
    ),
    (
        Code::ImportRow,
        Activity {
            instead: "Date;Arrêt;Motif 1\n15/03/2022;Gare;Logemant\n",
            near: "Date;Arrêt;Motif 1\n15/03/2022;GARE;logement\n",
        },
    ),
    (Code::Incident, Check("incident")),
    (Code::InseeCode, Mistake("insee-code")),
    (Code::Language, Mistake("language")),
    (Code::LedgerCorrupt, Mistake("ledger-corrupt")),
    (Code::LedgerNewer, Mistake("ledger-newer")),
    (Code::LedgerTwice, Mistake("ledger-twice")),
    (Code::LiaisonSheet, Check("liaison-sheet")),
    (
        Code::LinkLoop,
        Disk {
            instead: |root| link(root, "..", "again"),
            near: |root| link(root, "stops", "again"),
        },
    ),
    (Code::LogoFormat, Mistake("logo-format")),
    (Code::LogoMissing, Unchecked("content/logos/departement.svg")),
    (Code::LowAttendance, Mistake("low-attendance")),
    (Code::MapOutline, Mistake("map-outline")),
    (Code::MarkdownLimit, Mistake("markdown-limit")),
    (Code::MergeConflict, Mistake("merge-conflict")),
    (
        Code::MissingGlyph,
        Document {
            file: "content/narratives/bus/2026-Q1.md",
            stands: "![Le bus devant la mairie]",
            instead: "\u{1f600} ![Le bus devant la mairie]",
            near: "\u{153}\u{20ac} ![Le bus devant la mairie]",
        },
    ),
    (Code::MissingKey, Mistake("missing-key")),
    (Code::MissingLogo, Mistake("missing-logo")),
    (Code::MissingTranslation, Check("missing-translation")),
    (Code::MonthWeek, Mistake("month-week")),
    (Code::NarrativeFigure, Mistake("narrative-figure")),
    (Code::NarrativeName, Mistake("narrative-name")),
    (Code::NarrativePlace, Mistake("narrative-place")),
    (Code::NarrativeProgramme, Mistake("narrative-programme")),
    (Code::NarrativeWorkshop, Mistake("narrative-workshop")),
    (Code::NoBreakSpace, Mistake("no-break-space")),
    (Code::NoProgramme, Mistake("no-programme")),
    (Code::NotAPage, Mistake("page-name")),
    (Code::NotARecord, Mistake("not-a-record")),
    (Code::NotApproved, Mistake("not-approved")),
    (Code::NotRead, Mistake("page-address")),
    (Code::OddValue, Check("odd-value")),
    (Code::Number, Mistake("number")),
    (Code::OtherProgramme, Mistake("other-programme")),
    (Code::OutsideFollowUp, Mistake("outside-follow-up")),
    (
        Code::OutsideLink,
        Disk {
            instead: |root| link(root, "/etc/hostname", "stops.txt"),
            near: |root| link(root, "stops/place.txt", "stops.txt"),
        },
    ),
    (Code::OutsideProgramme, Check("outside-programme")),
    (Code::Overlap, Check("overlap")),
    (Code::PageAddress, Mistake("page-address")),
    (Code::PageLanguage, Mistake("page-address")),
    (Code::PageName, Mistake("page-name")),
    (Code::PaperMissing, Check("paper-missing")),
    (Code::Pdf, Fault("PDF/UA-1 and PDF/A-3a would have to exclude each other in the typesetter")),
    (Code::Period, Mistake("period")),
    (Code::PersonalData, Mistake("personal-data")),
    (Code::Phone, Mistake("phone")),
    (
        Code::PictureAlt,
        Document {
            file: "content/narratives/bus/2026-Q1.md",
            stands: "![Le bus devant la mairie]",
            instead: "![ ]",
            near: "![*Bus*]",
        },
    ),
    (Code::PictureDamaged, Mistake("picture-damaged")),
    (
        Code::PictureMissing,
        Document {
            file: "content/narratives/bus/2026-Q1.md",
            stands: "(photos/bus.svg)",
            instead: "(photos/car.svg)",
            near: "(/content/photos/bus.svg)",
        },
    ),
    (Code::PictureSize, Mistake("picture-size")),
    (Code::PlaceMoved, Mistake("place-moved")),
    (Code::PlaceholderAddress, Check("placeholder-address")),
    (Code::PlaceholderLogo, Check("placeholder-logo")),
    (Code::Position, Mistake("coordinates")),
    (Code::Postcode, Check("postcode")),
    (
        Code::PrivateRecords,
        Disk { instead: |root| pushed(root, ""), near: |root| pushed(root, "/records/private/\n") },
    ),
    (Code::PublicationPlan, Mistake("publication-plan")),
    (Code::Publicity, Mistake("publicity")),
    (Code::RawHtml, Mistake("raw-html")),
    (
        Code::Report,
        Document {
            file: "themes/default/reports/report.typ",
            stands: "#cover()",
            instead: "#covr()",
            near: "// #covr()\n#cover()",
        },
    ),
    (Code::RuleConflict, Mistake("rule-conflict")),
    (Code::RuleYieldsNothing, Check("rule-yields-nothing")),
    (Code::SchoolHolidays, Check("school-holidays")),
    (Code::SentFile, Mistake("sent-file")),
    (Code::ServiceWeeks, Check("service-weeks")),
    (Code::SessionAfterToday, Check("session-after-today")),
    (Code::SessionCancelled, Check("session-cancelled")),
    (Code::SessionMissing, Check("session-missing")),
    (Code::SessionWithoutPassage, Check("session-without-passage")),
    (Code::SeveralCategories, Mistake("several-categories")),
    (Code::Siret, Mistake("siret")),
    (Code::SiteAddress, Check("site-address")),
    (Code::SlotsAddUp, Mistake("slots-add-up")),
    (Code::SpecialFile, Disk { instead: pipe, near: |root| file_of(root, 0) }),
    (Code::StaffDates, Mistake("staff-dates")),
    (Code::StaticFile, Mistake("static-file")),
    (Code::StopDecision, Check("stop-decision")),
    (Code::StopNeverServed, Check("stop-never-served")),
    (Code::StopNotValidated, Check("stop-not-validated")),
    (Code::StopPosition, Check("stop-position")),
    (Code::SurveyAddsUp, Mistake("survey-adds-up")),
    (Code::TabIndentation, Mistake("tab-indentation")),
    (Code::TallyAddsUp, Mistake("tally-adds-up")),
    (Code::TallyWhen, Mistake("tally-when")),
    (Code::TargetIndicator, Check("target-indicator")),
    (Code::Template, Mistake("template")),
    (Code::Term, Mistake("term")),
    (Code::TermChanged, Mistake("term-changed")),
    (Code::TermMissed, Check("term-missed")),
    (Code::Theme, Mistake("theme")),
    (Code::ThemeElsewhere, Mistake("theme-elsewhere")),
    (Code::ThemeFile, Mistake("theme-file")),
    (Code::ThemeVariable, Mistake("theme-variable")),
    (Code::Threshold, Mistake("threshold")),
    (Code::Time, Mistake("time")),
    (Code::TimeZone, Mistake("time-zone")),
    (
        Code::Timetable,
        Timetable {
            instead: "",
            near: "Shire,Van,1,Ambridge,Green,,,Monday,09:00,10:00,,2026-01-05\n",
        },
    ),
    (
        Code::TimetableRow,
        Timetable {
            instead: "Shire,Van,1,Ambridge,Green,,,Monday,09:00,10:00,,2026-01-05\n\
                      Shire,Van,1,Ambridge,Green,,,,9:00,10:00,,05/01/2026\n",
            near: "Shire,Van,1,Ambridge,Green,,,Monday,09:00,10:00,,2026-01-05\n\
                   Shire,Van,1,Ambridge,Green,,,lundi,10:00,11:00,,05/01/2026\n",
        },
    ),
    (Code::TooManyFiles, Disk { instead: |root| linked(root, 450), near: |root| linked(root, 45) }),
    (Code::Travel, Check("travel")),
    (Code::TrueOrFalse, Mistake("true-or-false")),
    (Code::UnknownArea, Mistake("unknown-area")),
    (Code::UnknownCanton, Mistake("unknown-canton")),
    (Code::UnknownCheck, Mistake("unknown-check")),
    (Code::UnknownCode, Mistake("unknown-code")),
    (Code::UnknownCommittee, Mistake("unknown-committee")),
    (Code::UnknownCommune, Mistake("unknown-commune")),
    (Code::UnknownDimension, Mistake("unknown-dimension")),
    (Code::UnknownFigure, Mistake("unknown-figure")),
    (Code::UnknownGrid, Mistake("unknown-grid")),
    (Code::UnknownGroup, Mistake("unknown-group")),
    (Code::UnknownIndicator, Mistake("unknown-indicator")),
    (Code::UnknownKey, Mistake("unknown-key")),
    (Code::UnknownKind, Mistake("unknown-kind")),
    (Code::UnknownLot, Mistake("unknown-lot")),
    (Code::UnknownMeasure, Mistake("unknown-measure")),
    (Code::UnknownOrganisation, Mistake("unknown-organisation")),
    (Code::UnknownProgramme, Mistake("unknown-programme")),
    (Code::UnknownStaff, Mistake("unknown-staff")),
    (Code::UnknownStop, Mistake("unknown-stop")),
    (Code::UnknownTable, Mistake("unknown-table")),
    (Code::UnknownTarget, Mistake("unknown-target")),
    (Code::UnknownTerritory, Mistake("unknown-territory")),
    (
        Code::Unreadable,
        Disk {
            instead: |root| link(root, "nowhere.txt", "stops.txt"),
            near: |root| link(root, "stops/place.txt", "stops.txt"),
        },
    ),
    (
        Code::UnreadableSheet,
        Activity { instead: "%PDF-1.7\n", near: "  \nDate;Arrêt\n15/03/2022;Gare\n" },
    ),
    (Code::UnsafeLink, Mistake("raw-html")),
    (Code::UnsafeSvg, Mistake("svg-script")),
    (Code::Url, Mistake("url")),
    (Code::VignetteReview, Mistake("told-of-one")),
    (Code::VisitsAddUp, Mistake("visits-add-up")),
    (Code::VoucherDates, Mistake("voucher-dates")),
    (Code::VoucherPlace, Check("voucher-place")),
    (Code::VoucherStock, Mistake("voucher-stock")),
    (Code::VoucherUnits, Mistake("voucher-units")),
    (Code::Weekday, Mistake("weekday")),
    (Code::WeekdayMatchesDate, Check("weekday-matches-date")),
    (Code::WeeklyOpeningHours, Check("weekly-opening-hours")),
    (Code::WeeklySlots, Check("weekly-slots")),
    (Code::WhichProgramme, Mistake("which-programme")),
    (Code::Workbook, Fault("a table with more rows than a sheet has")),
    (Code::WrongShape, Mistake("not-a-list")),
    (Code::Yaml, Mistake("unreadable-yaml")),
    (Code::YamlLimit, Mistake("alias")),
];

#[test]
fn every_code_is_provoked_and_its_near_miss_stays_silent() {
    let proven: Vec<Code> = PROOFS.iter().map(|(code, _)| *code).collect();
    assert_eq!(proven, Code::ALL, "each code has its line, in the order of the list");
    let mut wrong = errors::side_by_side(PROOFS, |(code, proof)| proof.fails(*code)).concat();
    wrong.sort();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is said of a mistake, or of its near miss.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Mistake,
    Near,
}

impl Proof {
    fn fails(&self, code: Code) -> Vec<String> {
        if !cfg!(feature = "pdf") && matches!(self, Document { .. } | Unchecked(_)) {
            return Vec::new();
        }
        if let Fault(why) = self {
            assert!(!why.is_empty());
            return Vec::new();
        }
        let mut wrong = Vec::new();
        if !self.said(Side::Mistake).codes.contains(code.name()) {
            wrong.push(format!("`{code}` is not said"));
        }
        let near = self.said(Side::Near);
        if near.codes.contains(code.name()) || near.has_errors {
            wrong.push(format!("`{code}`: its near miss is not right:\n{}", near.text));
        }
        wrong
    }

    fn said(&self, side: Side) -> Said {
        let pick = |instead: &'static str, near| if side == Side::Mistake { instead } else { near };
        match self {
            Mistake(case) if side == Side::Mistake => {
                Said::of(&errors::cases()[*case].build.diagnostics)
            }
            Mistake(case) => near_of(&ERRORS, case),
            Check(case) if side == Side::Mistake => {
                CHECKS.build(&Path::new(CHECKS.folder).join(case))
            }
            Check(case) => near_of(&CHECKS, case),
            Document { file, stands, instead, near } => {
                let mut files = DOCUMENTS.files();
                let text = String::from_utf8(files[*file].clone()).expect("text");
                assert!(text.contains(stands), "{file} no longer holds `{stands}`");
                let text = text.replacen(stands, pick(instead, near), 1);
                files.insert((*file).to_owned(), text.into_bytes());
                DOCUMENTS.said(files)
            }
            Activity { instead, near } => {
                let text = pick(instead, near);
                Said::of(&imports::import(&imports::base(), "a.csv", text.as_bytes()).diagnostics)
            }
            Timetable { instead, near } => {
                let columns = "organisation,mobile,route,community,stop,geox,geoy,day,arrival,\
                               departure,frequency,start\n";
                let text = format!("{columns}{}", pick(instead, near));
                Said::of(&halte::import::timetable("a.csv", text.as_bytes(), None, &[]).diagnostics)
            }
            Calendar { instead, near } => {
                let window = Window {
                    from: date("2022-01-01"),
                    until: date("2022-12-31"),
                    zone: "Europe/Paris".parse::<Zone>().expect("a zone"),
                };
                Said::of(&occurrences("a.ics", pick(instead, near).as_bytes(), &window).1)
            }
            Disk { instead, near } => {
                let root = own_folder();
                fs::create_dir_all(root.join("records/stops")).expect("it can be made");
                fs::write(root.join("records/stops/place.txt"), "Place\n").expect("written");
                if side == Side::Mistake {
                    instead(&root)
                } else {
                    near(&root)
                }
                Said::of(&halte::read(&root).1)
            }
            Command { instead, near } => {
                let root = own_folder();
                let mut files = ERRORS.files();
                files.extend(own(&Path::new(ERRORS.folder).join("due-date/near")));
                write(&root, &files);
                let arguments = if side == Side::Mistake { instead } else { near };
                let root = root.to_str().expect("UTF-8");
                let output = commands::halte(
                    &[arguments, &["--root", root, "--today", ERRORS.today][..]].concat(),
                );
                Said::in_terminal(&String::from_utf8(output.stderr).expect("UTF-8"))
            }
            Unchecked(file) => unchecked(file, side),
            Fault(_) => Said::default(),
        }
    }
}

/// What is said, as far as it is asked for.
#[derive(Default)]
struct Said {
    codes: BTreeSet<String>,
    has_errors: bool,
    text: String,
}

impl Said {
    fn of(diagnostics: &[Diagnostic]) -> Self {
        let text = |said: &Diagnostic| format!("[{}] {}\n", said.code, said.text(Tongue::English));
        Said {
            codes: diagnostics.iter().map(|said| said.code.name().to_owned()).collect(),
            has_errors: has_errors(diagnostics),
            text: diagnostics.iter().map(text).collect(),
        }
    }

    /// `error[import]: …`
    fn in_terminal(text: &str) -> Self {
        let code = |line: &str| {
            let (level, rest) = line.split_once('[')?;
            let code = rest.split_once("]: ")?.0;
            ["error", "warning"].contains(&level).then(|| code.to_owned())
        };
        Said {
            codes: text.lines().filter_map(code).collect(),
            has_errors: text.lines().any(|line| line.starts_with("error")),
            text: text.to_owned(),
        }
    }
}

/// A faultless project, and the day on which it is built.
struct Topic {
    folder: &'static str,
    base: &'static str,
    today: &'static str,
    kept: OnceLock<Kept>,
}

static ERRORS: Topic = Topic {
    folder: "tests/cases/errors",
    base: "base",
    today: "2026-03-03",
    kept: OnceLock::new(),
};
static CHECKS: Topic = Topic {
    folder: "tests/cases/checks",
    base: "_base",
    today: "2026-01-01",
    kept: OnceLock::new(),
};
static DOCUMENTS: Topic = Topic {
    folder: "tests/cases/reports",
    base: "one-stop",
    today: "2026-04-10",
    kept: OnceLock::new(),
};

impl Topic {
    /// The files of the project, with those of the theme.
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let own: Sources = own(&Path::new(self.folder).join(self.base)).into_iter().collect();
        let whole = own.with_default_theme();
        whole.iter().map(|(path, bytes)| (path.to_string(), bytes.to_vec())).collect()
    }

    fn said(&self, files: BTreeMap<String, Vec<u8>>) -> Said {
        // Documents that are those of the project are not typeset again.
        let kept = self.kept.get_or_init(|| {
            let sources: Sources = self.files().into_iter().collect();
            Kept::of(&halte::build(&sources, date(self.today)).artefacts)
        });
        let sources: Sources = files.into_iter().collect();
        Said::of(&halte::build_with(&sources, date(self.today), kept).diagnostics)
    }

    /// What is said where the files of a folder stand over those of the project.
    fn build(&self, folder: &Path) -> Said {
        let mut files = self.files();
        files.extend(own(folder));
        self.said(files)
    }
}

/// What is said of the near miss of a case.
fn near_of(topic: &Topic, case: &str) -> Said {
    let folder = Path::new(topic.folder).join(case).join("near");
    assert!(folder.is_dir(), "{} is missing", folder.display());
    topic.build(&folder)
}

/// The files of a case that belong to its project.
fn own(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = tree(folder);
    files.retain(|path, _| sources::FOLDERS.contains(&path.split('/').next().unwrap_or_default()));
    files
}

fn write(root: &Path, files: &BTreeMap<String, Vec<u8>>) {
    for (path, bytes) in files.iter().filter(|(path, _)| !path.starts_with("themes/")) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("it can be made");
        fs::write(path, bytes).expect("it can be written");
    }
}

/// A fresh folder for each who asks.
fn own_folder() -> PathBuf {
    static ASKED: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    fresh(&format!("codes-{}", ASKED.fetch_add(1, std::sync::atomic::Ordering::Relaxed)))
}

fn file_of(root: &Path, mebibytes: u64) {
    let file = fs::File::create(root.join("records/large.txt")).expect("it can be made");
    file.set_len(mebibytes * 1024 * 1024).expect("it can grow");
}

fn folders(root: &Path, depth: usize) {
    fs::create_dir_all(root.join("records").join("a/".repeat(depth))).expect("they can be made");
}

fn link(root: &Path, to: &str, name: &str) {
    symlink(to, root.join("records").join(name)).expect("it can be made");
}

fn pipe(root: &Path) {
    let path = root.join("records/large.txt");
    rustix::fs::mknodat(rustix::fs::CWD, path, rustix::fs::FileType::Fifo, 0o600.into(), 0)
        .expect("it can be made");
}

/// A folder with files, and another that holds nothing but links to it.
fn linked(root: &Path, times: usize) {
    let (links, files) = (root.join("records/a"), root.join("records/b"));
    fs::create_dir_all(&links).expect("it can be made");
    fs::create_dir_all(&files).expect("it can be made");
    for n in 0..times {
        symlink("../b", links.join(n.to_string())).expect("it can be made");
        fs::write(files.join(n.to_string()), "").expect("written");
    }
}

/// A poster of a project with a file, or without it.
#[cfg(feature = "pdf")]
fn unchecked(file: &str, side: Side) -> Said {
    use crate::reports::Project;
    let mut project = Project::of(DOCUMENTS.files().into_iter().collect());
    project.today = date(DOCUMENTS.today);
    if side == Side::Mistake {
        assert!(project.sources.remove(file).is_some(), "{file} is no longer there");
    }
    let posters = |given: &halte::views::Given| {
        halte::views::posters::compose(given).into_iter().take(1).collect()
    };
    Said::of(&project.set(posters).1)
}

#[cfg(not(feature = "pdf"))]
fn unchecked(_: &str, _: Side) -> Said {
    Said::default()
}
