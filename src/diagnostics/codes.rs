//! The list of what can be found: a code, how bad it is unless its place says otherwise, and what
//! it is about.

use std::fmt;

use super::Severity;

/// A part of the manual of errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// How files are written: names, encoding, YAML.
    Files,
    /// What records say.
    Records,
    /// Where and when the service comes.
    Tour,
    /// Pages and the texts of reports.
    Texts,
    /// What is counted, printed and sent.
    Figures,
    /// How the site, its calendars and its supporters look.
    Publication,
    Import,
}

impl Topic {
    pub const ALL: [Topic; 7] = [
        Topic::Files,
        Topic::Records,
        Topic::Tour,
        Topic::Texts,
        Topic::Figures,
        Topic::Publication,
        Topic::Import,
    ];
}

macro_rules! codes {
    ($($code:ident, $name:literal, $severity:ident, $topic:ident;)*) => {
        /// What was found. The names are stable: the manual, `checks:` of a programme and
        /// `halte explain` know them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($code),*
        }

        impl Code {
            pub const ALL: &[Code] = &[$(Code::$code),*];

            /// Lower case with hyphens.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Code::$code => $name),*
                }
            }

            /// How bad it is where nothing else is known.
            pub const fn severity(self) -> Severity {
                match self {
                    $(Code::$code => Severity::$severity),*
                }
            }

            /// Where the manual of errors speaks of it.
            pub const fn topic(self) -> Topic {
                match self {
                    $(Code::$code => Topic::$topic),*
                }
            }

            /// The words that explain it: what it means, and as their attributes `mend` how to put
            /// it right, `wrong` and `right` an example.
            pub const fn about(self) -> &'static str {
                match self {
                    $(Code::$code => concat!("about-", $name)),*
                }
            }
        }
    };
}

codes! {
    AgreementHolder, "agreement-holder", Warning, Records;
    AgreementNotice, "agreement-notice", Warning, Records;
    AgreementTerm, "agreement-term", Error, Records;
    AlreadyRecorded, "already-recorded", Warning, Import;
    AnnouncedLater, "announced-later", Warning, Tour;
    Approval, "approval", Error, Records;
    AroundList, "around-list", Error, Texts;
    BookingPhone, "booking-phone", Warning, Tour;
    Briefing, "briefing", Warning, Records;
    Budget, "budget", Warning, Records;
    BrokenLink, "broken-link", Warning, Texts;
    Calendar, "calendar", Error, Import;
    CalendarColor, "calendar-color", Warning, Publication;
    CalendarLarge, "calendar-large", Warning, Publication;
    CalendarPath, "calendar-path", Error, Publication;
    CalendarReadBack, "calendar-read-back", Error, Publication;
    CalendarSkipped, "calendar-skipped", Warning, Import;
    ClearanceUnused, "clearance-unused", Warning, Texts;
    ClockChange, "clock-change", Error, Tour;
    Closure, "closure", Warning, Tour;
    ClosureHitsNothing, "closure-hits-nothing", Warning, Tour;
    CommitteeDate, "committee-date", Warning, Records;
    CorrectionWaits, "correction-waits", Warning, Figures;
    CountRow, "count-row", Error, Records;
    CutValue, "cut-value", Error, Files;
    Date, "date", Error, Records;
    DateOutsideRule, "date-outside-rule", Error, Tour;
    DateOrder, "date-order", Error, Records;
    Decision, "decision", Warning, Records;
    Deliver, "deliver", Error, Figures;
    DeliverableDue, "deliverable-due", Warning, Figures;
    Disclosure, "disclosure", Warning, Figures;
    DoubleCount, "double-count", Error, Records;
    DueDate, "due-date", Warning, Figures;
    DueRule, "due-rule", Error, Figures;
    DuplicateId, "duplicate-id", Error, Records;
    DuplicateKey, "duplicate-key", Error, Files;
    DuplicateSession, "duplicate-session", Error, Records;
    EditionOrder, "edition-order", Error, Figures;
    EditionPeriod, "edition-period", Error, Figures;
    Email, "email", Error, Records;
    EmptyValue, "empty-value", Error, Files;
    Encoding, "encoding", Error, Files;
    EndBeforeStart, "end-before-start", Error, Records;
    ExceptionHitsNothing, "exception-hits-nothing", Error, Tour;
    ExceptionIncomplete, "exception-incomplete", Error, Tour;
    ExceptionRepeated, "exception-repeated", Error, Tour;
    FreePlaces, "free-places", Warning, Tour;
    FigureInPage, "figure-in-page", Warning, Texts;
    FileCopied, "file-copied", Warning, Files;
    FileEnding, "file-ending", Warning, Files;
    FileName, "file-name", Error, Files;
    FileTooLarge, "file-too-large", Error, Files;
    FolderDepth, "folder-depth", Error, Files;
    ForeignGroup, "foreign-group", Error, Records;
    FrontMatter, "front-matter", Error, Texts;
    Fte, "fte", Error, Records;
    FunderMention, "funder-mention", Warning, Publication;
    Grid, "grid", Error, Figures;
    HeadingLevel, "heading-level", Warning, Texts;
    HalfDays, "half-days", Warning, Records;
    Holiday, "holiday", Error, Tour;
    HolidayCalendar, "holiday-calendar", Warning, Tour;
    Hours, "hours", Error, Tour;
    HoursOverlap, "hours-overlap", Error, Tour;
    Id, "id", Error, Records;
    Import, "import", Error, Import;
    ImportColumn, "import-column", Warning, Import;
    ImportColumns, "import-columns", Error, Import;
    ImportDoubt, "import-doubt", Warning, Import;
    ImportRow, "import-row", Warning, Import;
    Incident, "incident", Warning, Tour;
    InseeCode, "insee-code", Error, Records;
    Language, "language", Error, Publication;
    LedgerCorrupt, "ledger-corrupt", Error, Publication;
    LedgerNewer, "ledger-newer", Error, Publication;
    LedgerTwice, "ledger-twice", Warning, Publication;
    LiaisonSheet, "liaison-sheet", Warning, Records;
    LinkLoop, "link-loop", Error, Files;
    LogoFormat, "logo-format", Error, Publication;
    LogoMissing, "logo-missing", Error, Publication;
    LowAttendance, "low-attendance", Error, Figures;
    MapOutline, "map-outline", Error, Texts;
    MarkdownLimit, "markdown-limit", Error, Texts;
    MergeConflict, "merge-conflict", Error, Files;
    MissingGlyph, "missing-glyph", Warning, Texts;
    MissingKey, "missing-key", Error, Files;
    MissingLogo, "missing-logo", Error, Publication;
    MissingTranslation, "missing-translation", Warning, Texts;
    MonthWeek, "month-week", Error, Tour;
    NarrativeFigure, "narrative-figure", Warning, Texts;
    NarrativeName, "narrative-name", Error, Texts;
    NarrativePlace, "narrative-place", Error, Texts;
    NarrativeProgramme, "narrative-programme", Error, Texts;
    NarrativeWorkshop, "narrative-workshop", Warning, Texts;
    NoBreakSpace, "no-break-space", Error, Files;
    NoProgramme, "no-programme", Error, Records;
    NotAPage, "not-a-page", Warning, Texts;
    NotARecord, "not-a-record", Warning, Files;
    NotApproved, "not-approved", Warning, Figures;
    NotRead, "not-read", Warning, Texts;
    OddValue, "odd-value", Warning, Tour;
    Number, "number", Error, Records;
    OtherProgramme, "other-programme", Error, Records;
    OutsideFollowUp, "outside-follow-up", Error, Records;
    OutsideLink, "outside-link", Error, Files;
    OutsideProgramme, "outside-programme", Error, Tour;
    Overlap, "overlap", Error, Tour;
    PageAddress, "page-address", Error, Texts;
    PageLanguage, "page-language", Warning, Texts;
    PageName, "page-name", Error, Texts;
    PaperMissing, "paper-missing", Warning, Records;
    Pdf, "pdf", Error, Figures;
    Period, "period", Error, Records;
    PersonalData, "personal-data", Error, Texts;
    Phone, "phone", Error, Records;
    PictureAlt, "picture-alt", Error, Texts;
    PictureDamaged, "picture-damaged", Error, Publication;
    PictureMissing, "picture-missing", Error, Texts;
    PictureSize, "picture-size", Error, Publication;
    PlaceMoved, "place-moved", Error, Figures;
    PlaceholderAddress, "placeholder-address", Warning, Publication;
    PlaceholderLogo, "placeholder-logo", Warning, Publication;
    Position, "position", Error, Tour;
    Postcode, "postcode", Warning, Records;
    PrivateRecords, "private-records", Question, Files;
    PublicationPlan, "publication-plan", Error, Figures;
    Publicity, "publicity", Error, Publication;
    RawHtml, "raw-html", Warning, Texts;
    Report, "report", Error, Figures;
    RuleConflict, "rule-conflict", Error, Tour;
    RuleYieldsNothing, "rule-yields-nothing", Warning, Tour;
    SchoolHolidays, "school-holidays", Warning, Tour;
    SentFile, "sent-file", Warning, Figures;
    ServiceWeeks, "service-weeks", Warning, Tour;
    SessionAfterToday, "session-after-today", Error, Records;
    SessionCancelled, "session-cancelled", Warning, Records;
    SessionMissing, "session-missing", Warning, Records;
    SessionWithoutPassage, "session-without-passage", Warning, Records;
    SeveralCategories, "several-categories", Error, Records;
    Siret, "siret", Warning, Records;
    SiteAddress, "site-address", Warning, Publication;
    SlotsAddUp, "slots-add-up", Error, Records;
    SpecialFile, "special-file", Error, Files;
    StaffDates, "staff-dates", Error, Records;
    StaticFile, "static-file", Error, Texts;
    StopDecision, "stop-decision", Warning, Tour;
    StopNeverServed, "stop-never-served", Warning, Tour;
    StopNotValidated, "stop-not-validated", Error, Tour;
    StopPosition, "stop-position", Warning, Tour;
    SurveyAddsUp, "survey-adds-up", Error, Records;
    TabIndentation, "tab-indentation", Error, Files;
    TallyAddsUp, "tally-adds-up", Error, Records;
    TallyWhen, "tally-when", Error, Records;
    TargetIndicator, "target-indicator", Warning, Figures;
    Template, "template", Error, Publication;
    Term, "term", Error, Records;
    TermChanged, "term-changed", Warning, Figures;
    TermMissed, "term-missed", Warning, Figures;
    Theme, "theme", Error, Publication;
    ThemeElsewhere, "theme-elsewhere", Error, Publication;
    ThemeFile, "theme-file", Error, Publication;
    ThemeVariable, "theme-variable", Warning, Publication;
    Threshold, "threshold", Error, Figures;
    Time, "time", Error, Tour;
    TimeZone, "time-zone", Error, Tour;
    Timetable, "timetable", Error, Import;
    TimetableRow, "timetable-row", Warning, Import;
    TooManyFiles, "too-many-files", Error, Files;
    Travel, "travel", Warning, Tour;
    TrueOrFalse, "true-or-false", Error, Records;
    UnknownArea, "unknown-area", Error, Records;
    UnknownCanton, "unknown-canton", Error, Records;
    UnknownCheck, "unknown-check", Error, Records;
    UnknownCode, "unknown-code", Error, Records;
    UnknownCommittee, "unknown-committee", Error, Records;
    UnknownCommune, "unknown-commune", Error, Records;
    UnknownDimension, "unknown-dimension", Error, Records;
    UnknownFigure, "unknown-figure", Error, Texts;
    UnknownGrid, "unknown-grid", Error, Figures;
    UnknownGroup, "unknown-group", Error, Records;
    UnknownIndicator, "unknown-indicator", Error, Figures;
    UnknownKey, "unknown-key", Error, Files;
    UnknownKind, "unknown-kind", Error, Files;
    UnknownLot, "unknown-lot", Error, Records;
    UnknownMeasure, "unknown-measure", Error, Records;
    UnknownOrganisation, "unknown-organisation", Error, Records;
    UnknownProgramme, "unknown-programme", Error, Records;
    UnknownStaff, "unknown-staff", Error, Records;
    UnknownStop, "unknown-stop", Error, Records;
    UnknownTable, "unknown-table", Error, Figures;
    UnknownTarget, "unknown-target", Error, Figures;
    UnknownTerritory, "unknown-territory", Error, Records;
    Unreadable, "unreadable", Error, Files;
    UnreadableSheet, "unreadable-sheet", Error, Import;
    UnsafeLink, "unsafe-link", Warning, Texts;
    UnsafeSvg, "unsafe-svg", Error, Publication;
    Url, "url", Error, Publication;
    VignetteReview, "vignette-review", Error, Texts;
    VisitsAddUp, "visits-add-up", Error, Records;
    VoucherDates, "voucher-dates", Error, Records;
    VoucherPlace, "voucher-place", Warning, Records;
    VoucherStock, "voucher-stock", Error, Records;
    VoucherUnits, "voucher-units", Error, Records;
    Weekday, "weekday", Error, Tour;
    WeekdayMatchesDate, "weekday-matches-date", Error, Tour;
    WeeklyOpeningHours, "weekly-opening-hours", Warning, Tour;
    WeeklySlots, "weekly-slots", Warning, Tour;
    WhichProgramme, "which-programme", Error, Records;
    Workbook, "workbook", Error, Figures;
    WrongShape, "wrong-shape", Error, Files;
    Yaml, "yaml", Error, Files;
    YamlLimit, "yaml-limit", Error, Files;
}

/// By its name, in a file.
impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> serde::Deserialize<'de> for Code {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Code::of(&name).ok_or_else(|| serde::de::Error::custom("no code of this program"))
    }
}

impl Code {
    pub fn of(name: &str) -> Option<Self> {
        Code::ALL.iter().copied().find(|code| code.name() == name)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl PartialEq<str> for Code {
    fn eq(&self, name: &str) -> bool {
        self.name() == name
    }
}

impl PartialEq<&str> for Code {
    fn eq(&self, name: &&str) -> bool {
        self.name() == *name
    }
}
