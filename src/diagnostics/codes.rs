//! The list of what can be found: a code, and how bad it is unless its place says otherwise.

use std::fmt;

use super::Severity;

macro_rules! codes {
    ($($code:ident, $name:literal, $severity:ident;)*) => {
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
        }
    };
}

codes! {
    AgreementHolder, "agreement-holder", Warning;
    AgreementNotice, "agreement-notice", Warning;
    AgreementTerm, "agreement-term", Error;
    AlreadyRecorded, "already-recorded", Warning;
    AnnouncedLater, "announced-later", Warning;
    Approval, "approval", Error;
    BookingPhone, "booking-phone", Warning;
    BrokenLink, "broken-link", Warning;
    Calendar, "calendar", Error;
    CalendarColor, "calendar-color", Warning;
    CalendarPath, "calendar-path", Error;
    CalendarReadBack, "calendar-read-back", Error;
    CalendarSkipped, "calendar-skipped", Warning;
    ClearanceUnused, "clearance-unused", Warning;
    ClockChange, "clock-change", Error;
    Closure, "closure", Warning;
    CommitteeDate, "committee-date", Warning;
    CountRow, "count-row", Error;
    CutValue, "cut-value", Error;
    Date, "date", Error;
    Deliver, "deliver", Error;
    DeliverableDue, "deliverable-due", Warning;
    Disclosure, "disclosure", Error;
    DoubleCount, "double-count", Error;
    DueDate, "due-date", Warning;
    DueRule, "due-rule", Error;
    DuplicateId, "duplicate-id", Error;
    DuplicateKey, "duplicate-key", Error;
    DuplicateSession, "duplicate-session", Error;
    EditionOrder, "edition-order", Error;
    EditionPeriod, "edition-period", Error;
    EditionWithheld, "edition-withheld", Warning;
    EmptyValue, "empty-value", Error;
    Encoding, "encoding", Error;
    EndBeforeStart, "end-before-start", Error;
    ExceptionHitsNothing, "exception-hits-nothing", Error;
    ExceptionIncomplete, "exception-incomplete", Error;
    ExceptionRepeated, "exception-repeated", Error;
    FigureInPage, "figure-in-page", Warning;
    FileName, "file-name", Error;
    FileTooLarge, "file-too-large", Error;
    FolderDepth, "folder-depth", Error;
    ForeignGroup, "foreign-group", Error;
    FrontMatter, "front-matter", Error;
    Fte, "fte", Error;
    FunderMention, "funder-mention", Warning;
    Grid, "grid", Error;
    HeadingLevel, "heading-level", Warning;
    Holiday, "holiday", Error;
    Hours, "hours", Error;
    HoursOverlap, "hours-overlap", Error;
    Id, "id", Error;
    Import, "import", Error;
    ImportColumn, "import-column", Warning;
    ImportColumns, "import-columns", Error;
    ImportDoubt, "import-doubt", Warning;
    ImportRow, "import-row", Warning;
    InseeCode, "insee-code", Error;
    Language, "language", Error;
    LedgerCorrupt, "ledger-corrupt", Error;
    LedgerNewer, "ledger-newer", Error;
    LedgerTwice, "ledger-twice", Warning;
    LiaisonSheet, "liaison-sheet", Warning;
    LinkLoop, "link-loop", Error;
    LocaleMissing, "locale-missing", Error;
    LogoFormat, "logo-format", Error;
    LogoMissing, "logo-missing", Error;
    LowAttendance, "low-attendance", Error;
    MapOutline, "map-outline", Error;
    MarkdownLimit, "markdown-limit", Error;
    MergeConflict, "merge-conflict", Error;
    MissingKey, "missing-key", Error;
    MissingLogo, "missing-logo", Error;
    MissingTranslation, "missing-translation", Warning;
    MonthWeek, "month-week", Error;
    NarrativeName, "narrative-name", Error;
    NarrativePlace, "narrative-place", Error;
    NarrativeProgramme, "narrative-programme", Error;
    NoBreakSpace, "no-break-space", Error;
    NoProgramme, "no-programme", Error;
    NotAPage, "not-a-page", Warning;
    NotARecord, "not-a-record", Warning;
    NotApproved, "not-approved", Warning;
    NotRead, "not-read", Warning;
    Number, "number", Error;
    OtherProgramme, "other-programme", Error;
    OutsideFollowUp, "outside-follow-up", Error;
    OutsideLink, "outside-link", Error;
    OutsideProgramme, "outside-programme", Error;
    Overlap, "overlap", Error;
    PageAddress, "page-address", Error;
    PageLanguage, "page-language", Warning;
    PageName, "page-name", Error;
    Pdf, "pdf", Error;
    Period, "period", Error;
    PersonalData, "personal-data", Error;
    PictureAlt, "picture-alt", Error;
    PictureMissing, "picture-missing", Error;
    PlaceMoved, "place-moved", Error;
    PlaceholderAddress, "placeholder-address", Warning;
    PlaceholderLogo, "placeholder-logo", Warning;
    Position, "position", Error;
    PublicationPlan, "publication-plan", Error;
    Publicity, "publicity", Error;
    RawHtml, "raw-html", Warning;
    Report, "report", Error;
    RuleConflict, "rule-conflict", Error;
    RuleYieldsNothing, "rule-yields-nothing", Warning;
    SentFile, "sent-file", Warning;
    ServiceWeeks, "service-weeks", Warning;
    SessionWithoutPassage, "session-without-passage", Warning;
    SeveralCategories, "several-categories", Error;
    SiteAddress, "site-address", Warning;
    SlotsAddUp, "slots-add-up", Error;
    SpecialFile, "special-file", Error;
    StaffDates, "staff-dates", Error;
    StopDecision, "stop-decision", Warning;
    StopNeverServed, "stop-never-served", Warning;
    StopNotValidated, "stop-not-validated", Error;
    StopPosition, "stop-position", Warning;
    SurveyAddsUp, "survey-adds-up", Error;
    TabIndentation, "tab-indentation", Error;
    TallyAddsUp, "tally-adds-up", Error;
    TallyWhen, "tally-when", Error;
    TargetIndicator, "target-indicator", Warning;
    Template, "template", Error;
    Theme, "theme", Error;
    Threshold, "threshold", Error;
    Time, "time", Error;
    TimeZone, "time-zone", Error;
    Timetable, "timetable", Error;
    TimetableRow, "timetable-row", Warning;
    TooManyFiles, "too-many-files", Error;
    Travel, "travel", Warning;
    TrueOrFalse, "true-or-false", Error;
    UnknownArea, "unknown-area", Error;
    UnknownCanton, "unknown-canton", Error;
    UnknownCheck, "unknown-check", Error;
    UnknownCode, "unknown-code", Error;
    UnknownCommittee, "unknown-committee", Error;
    UnknownCommune, "unknown-commune", Error;
    UnknownDimension, "unknown-dimension", Error;
    UnknownFigure, "unknown-figure", Error;
    UnknownGrid, "unknown-grid", Error;
    UnknownGroup, "unknown-group", Error;
    UnknownIndicator, "unknown-indicator", Error;
    UnknownKey, "unknown-key", Error;
    UnknownKind, "unknown-kind", Error;
    UnknownLot, "unknown-lot", Error;
    UnknownMeasure, "unknown-measure", Error;
    UnknownOrganisation, "unknown-organisation", Error;
    UnknownProgramme, "unknown-programme", Error;
    UnknownStaff, "unknown-staff", Error;
    UnknownStop, "unknown-stop", Error;
    UnknownTable, "unknown-table", Error;
    UnknownTarget, "unknown-target", Error;
    UnknownTerritory, "unknown-territory", Error;
    Unreadable, "unreadable", Error;
    UnreadableSheet, "unreadable-sheet", Error;
    UnsafeLink, "unsafe-link", Warning;
    UnsafeSvg, "unsafe-svg", Error;
    Url, "url", Error;
    VignetteReview, "vignette-review", Error;
    VisitsAddUp, "visits-add-up", Error;
    VoucherDates, "voucher-dates", Error;
    VoucherStock, "voucher-stock", Error;
    VoucherUnits, "voucher-units", Error;
    Weekday, "weekday", Error;
    WeekdayMatchesDate, "weekday-matches-date", Error;
    WeeklyOpeningHours, "weekly-opening-hours", Warning;
    WeeklySlots, "weekly-slots", Warning;
    WhichProgramme, "which-programme", Error;
    Workbook, "workbook", Error;
    WrongShape, "wrong-shape", Error;
    Yaml, "yaml", Error;
    YamlLimit, "yaml-limit", Error;
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
