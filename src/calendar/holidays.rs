//! Public holidays, computed. Knows nothing of who closes on them.

mod tables;

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::Zone;

macro_rules! holidays {
    ($($name:ident = $key:literal,)+) => {
        /// The holidays that exist in the calendars known here; the locale files hold their names.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Holiday { $($name,)+ }

        impl Holiday {
            pub const ALL: &'static [Holiday] = &[$(Holiday::$name),+];
            /// The key of its name in the locale files, and its name in records.
            pub fn key(self) -> &'static str {
                match self { $(Holiday::$name => $key,)+ }
            }
        }
    };
}

holidays! {
    NewYear = "new-year",
    NewYearSubstitute = "new-year-substitute",
    Berchtold = "saint-berchtold",
    SecondJanuary = "second-january",
    SecondJanuarySubstitute = "second-january-substitute",
    Epiphany = "epiphany",
    NeuchatelRepublic = "neuchatel-republic",
    WomensDay = "womens-day",
    SaintPatrick = "saint-patrick",
    SaintPatrickSubstitute = "saint-patrick-substitute",
    SaintJoseph = "saint-joseph",
    GoodFriday = "good-friday",
    EasterMonday = "easter-monday",
    NaefelsRide = "naefels-ride",
    RoyalWedding = "royal-wedding",
    LabourDay = "labour-day",
    EarlyMay = "early-may-bank-holiday",
    Victory1945 = "victory-1945",
    Liberation = "liberation-1945",
    Coronation = "coronation",
    EuropeDay = "europe-day",
    Ascension = "ascension",
    WhitMonday = "whit-monday",
    SpringBank = "spring-bank-holiday",
    RoyalJubilee = "royal-jubilee",
    CorpusChristi = "corpus-christi",
    Abolition = "abolition-of-slavery",
    WorldCup = "world-cup",
    Uprising1953 = "uprising-1953",
    LuxembourgNationalDay = "luxembourg-national-day",
    JuraPlebiscite = "jura-plebiscite",
    SaintsPeterAndPaul = "saints-peter-and-paul",
    Boyne = "battle-of-the-boyne",
    BoyneSubstitute = "battle-of-the-boyne-substitute",
    BastilleDay = "bastille-day",
    BelgianNationalDay = "belgian-national-day",
    SwissNationalDay = "swiss-national-day",
    SummerBank = "summer-bank-holiday",
    Assumption = "assumption",
    GenevaFast = "geneva-fast",
    StateFuneral = "state-funeral",
    FederalFastMonday = "federal-fast-monday",
    ChildrensDay = "childrens-day",
    SaintMaurice = "saint-maurice",
    SaintNicholasOfFlue = "saint-nicholas-of-flue",
    GermanUnity = "german-unity",
    Reformation = "reformation-day",
    AllSaints = "all-saints",
    Armistice1918 = "armistice-1918",
    Repentance = "repentance-day",
    SaintAndrew = "saint-andrew",
    SaintAndrewSubstitute = "saint-andrew-substitute",
    ImmaculateConception = "immaculate-conception",
    Christmas = "christmas",
    ChristmasSubstitute = "christmas-substitute",
    SaintStephen = "saint-stephen",
    BoxingDay = "boxing-day",
    BoxingSubstitute = "boxing-day-substitute",
    GenevaRestoration = "geneva-restoration",
}

macro_rules! calendars {
    ($($name:ident = $code:literal $other:tt in $zones:tt of [$($table:ident),*];)+) => {
        /// Which days are public holidays.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub enum HolidayCalendar {
            /// No holiday is known: closures must be written down.
            #[default]
            None,
            $($name,)+
        }

        impl HolidayCalendar {
            pub const ALL: &'static [HolidayCalendar] =
                &[HolidayCalendar::None, $(HolidayCalendar::$name),+];

            /// Its name in records: a word for the parts of France, a code of ISO 3166 elsewhere.
            pub fn code(self) -> &'static str {
                match self {
                    HolidayCalendar::None => "none",
                    $(HolidayCalendar::$name => $code,)+
                }
            }

            /// Other names that records may give it.
            pub fn other_names(self) -> &'static [&'static str] {
                match self {
                    HolidayCalendar::None => &[],
                    $(HolidayCalendar::$name => &$other,)+
                }
            }

            /// The time zones of the places that keep it.
            pub fn zones(self) -> &'static [Zone] {
                match self {
                    HolidayCalendar::None => &[],
                    $(HolidayCalendar::$name => &$zones,)+
                }
            }

            fn tables(self) -> &'static [&'static [Row]] {
                match self {
                    HolidayCalendar::None => &[],
                    $(HolidayCalendar::$name => &[$(tables::$table),*],)+
                }
            }
        }
    };
}

calendars! {
    France = "france" ["fr", "fr-metropole"] in [Zone::Europe__Paris, Zone::America__Miquelon]
        of [FRANCE];
    AlsaceMoselle = "alsace-moselle" ["fr-67", "fr-68", "fr-57", "fr-6ae"] in [Zone::Europe__Paris]
        of [FRANCE, ALSACE_MOSELLE];
    Guadeloupe = "guadeloupe" ["gp", "fr-gp", "fr-971"] in [Zone::America__Guadeloupe]
        of [FRANCE, GUADELOUPE];
    Guyane = "guyane" ["gf", "fr-gf", "fr-973", "french-guiana"] in [Zone::America__Cayenne]
        of [FRANCE, GUYANE];
    Martinique = "martinique" ["mq", "fr-mq", "fr-972"] in [Zone::America__Martinique]
        of [FRANCE, MARTINIQUE];
    Mayotte = "mayotte" ["yt", "fr-yt", "fr-976"] in [Zone::Indian__Mayotte] of [FRANCE, MAYOTTE];
    Reunion = "reunion" ["la-reunion", "re", "fr-re", "fr-974"] in [Zone::Indian__Reunion]
        of [FRANCE, REUNION];
    SaintBarthelemy = "saint-barthelemy" ["bl", "fr-bl"] in [Zone::America__St_Barthelemy]
        of [FRANCE, SAINT_BARTHELEMY];
    SaintMartin = "saint-martin" ["mf", "fr-mf"] in [Zone::America__Marigot]
        of [FRANCE, SAINT_MARTIN];
    Belgium = "BE" ["belgique", "belgien", "belgium", "belgie"] in [Zone::Europe__Brussels]
        of [BELGIUM];
    Luxembourg = "LU" ["luxembourg", "luxemburg"] in [Zone::Europe__Luxembourg] of [LUXEMBOURG];
    BadenWuerttemberg = "DE-BW" ["baden-wuerttemberg", "bade-wurtemberg", "baden-wurttemberg"]
        in [Zone::Europe__Berlin, Zone::Europe__Busingen] of [GERMANY, DE_BW];
    Bayern = "DE-BY" ["bayern", "baviere", "bavaria"] in [Zone::Europe__Berlin]
        of [GERMANY, DE_BY];
    Berlin = "DE-BE" ["berlin"] in [Zone::Europe__Berlin] of [GERMANY, DE_BE];
    Brandenburg = "DE-BB" ["brandenburg", "brandebourg"] in [Zone::Europe__Berlin]
        of [GERMANY, DE_BB];
    Bremen = "DE-HB" ["bremen", "breme"] in [Zone::Europe__Berlin] of [GERMANY, DE_NORTH];
    Hamburg = "DE-HH" ["hamburg", "hambourg"] in [Zone::Europe__Berlin] of [GERMANY, DE_NORTH];
    Hessen = "DE-HE" ["hessen", "hesse"] in [Zone::Europe__Berlin] of [GERMANY, DE_HE];
    MecklenburgVorpommern = "DE-MV" ["mecklenburg-vorpommern", "mecklembourg-pomeranie"]
        in [Zone::Europe__Berlin] of [GERMANY, DE_MV];
    Niedersachsen = "DE-NI" ["niedersachsen", "basse-saxe", "lower-saxony"]
        in [Zone::Europe__Berlin] of [GERMANY, DE_NORTH];
    NordrheinWestfalen = "DE-NW" ["nordrhein-westfalen", "rhenanie-du-nord-westphalie"]
        in [Zone::Europe__Berlin] of [GERMANY, DE_RHINE];
    RheinlandPfalz = "DE-RP" ["rheinland-pfalz", "rhenanie-palatinat", "rhineland-palatinate"]
        in [Zone::Europe__Berlin] of [GERMANY, DE_RHINE];
    Saarland = "DE-SL" ["saarland", "sarre"] in [Zone::Europe__Berlin] of [GERMANY, DE_SL];
    Sachsen = "DE-SN" ["sachsen", "saxe", "saxony"] in [Zone::Europe__Berlin] of [GERMANY, DE_SN];
    SachsenAnhalt = "DE-ST" ["sachsen-anhalt", "saxe-anhalt", "saxony-anhalt"]
        in [Zone::Europe__Berlin] of [GERMANY, DE_ST];
    SchleswigHolstein = "DE-SH" ["schleswig-holstein"] in [Zone::Europe__Berlin]
        of [GERMANY, DE_NORTH];
    Thueringen = "DE-TH" ["thueringen", "thuringen", "thuringe", "thuringia"]
        in [Zone::Europe__Berlin] of [GERMANY, DE_TH];
    Aargau = "CH-AG" ["aargau", "argovie"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_MONDAYS, CH_SECOND_JANUARY, CH_LABOUR, CH_CATHOLIC,
            CH_IMMACULATE, CH_SAINT_STEPHEN];
    AppenzellInnerrhoden = "CH-AI" ["appenzell-innerrhoden", "appenzell-rhodes-interieures"]
        in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_MONDAYS, CH_CATHOLIC, CH_IMMACULATE, CH_AI,
            CH_SAINT_STEPHEN_UNLESS];
    AppenzellAusserrhoden = "CH-AR" ["appenzell-ausserrhoden", "appenzell-rhodes-exterieures"]
        in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_MONDAYS, CH_SAINT_STEPHEN_UNLESS];
    Bern = "CH-BE" ["bern", "berne"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_MONDAYS, CH_SECOND_JANUARY, CH_SAINT_STEPHEN];
    BaselLandschaft = "CH-BL" ["basel-landschaft", "bale-campagne"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_MONDAYS, CH_LABOUR, CH_SAINT_STEPHEN];
    BaselStadt = "CH-BS" ["basel-stadt", "bale-ville"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_MONDAYS, CH_LABOUR, CH_SAINT_STEPHEN];
    Fribourg = "CH-FR" ["fribourg", "freiburg"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_CATHOLIC, CH_IMMACULATE];
    Geneve = "CH-GE" ["geneve", "genf", "geneva"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_MONDAYS, CH_GE];
    Glarus = "CH-GL" ["glarus", "glaris"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_MONDAYS, CH_GL, CH_ALL_SAINTS, CH_SAINT_STEPHEN];
    Graubuenden = "CH-GR" ["graubuenden", "grisons"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_MONDAYS, CH_SAINT_STEPHEN];
    Jura = "CH-JU" ["jura"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_MONDAYS, CH_SECOND_JANUARY, CH_LABOUR, CH_JU];
    Luzern = "CH-LU" ["luzern", "lucerne"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_CATHOLIC, CH_IMMACULATE, CH_SAINT_STEPHEN];
    Neuchatel = "CH-NE" ["neuchatel", "neuenburg"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_LABOUR, CH_NE];
    Nidwalden = "CH-NW" ["nidwalden", "nidwald"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_SAINT_JOSEPH, CH_GOOD_FRIDAY, CH_CATHOLIC, CH_IMMACULATE];
    Obwalden = "CH-OW" ["obwalden", "obwald"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_CATHOLIC, CH_OW, CH_IMMACULATE];
    SanktGallen = "CH-SG" ["sankt-gallen", "st-gallen", "saint-gall"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_MONDAYS, CH_ALL_SAINTS, CH_SAINT_STEPHEN];
    Schaffhausen = "CH-SH" ["schaffhausen", "schaffhouse"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_MONDAYS, CH_LABOUR, CH_SAINT_STEPHEN];
    Solothurn = "CH-SO" ["solothurn", "soleure"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_CATHOLIC];
    Schwyz = "CH-SZ" ["schwyz"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_EPIPHANY, CH_SAINT_JOSEPH, CH_GOOD_FRIDAY, CH_MONDAYS, CH_CATHOLIC,
            CH_IMMACULATE, CH_SAINT_STEPHEN];
    Thurgau = "CH-TG" ["thurgau", "thurgovie"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_MONDAYS, CH_SECOND_JANUARY, CH_LABOUR,
            CH_SAINT_STEPHEN];
    Ticino = "CH-TI" ["ticino", "tessin"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_EPIPHANY, CH_SAINT_JOSEPH, CH_MONDAYS, CH_LABOUR, CH_CATHOLIC, CH_TI,
            CH_IMMACULATE, CH_SAINT_STEPHEN];
    Uri = "CH-UR" ["uri"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_EPIPHANY, CH_SAINT_JOSEPH, CH_GOOD_FRIDAY, CH_MONDAYS, CH_CATHOLIC,
            CH_IMMACULATE, CH_SAINT_STEPHEN_UNLESS];
    Vaud = "CH-VD" ["vaud", "waadt"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_MONDAYS, CH_SECOND_JANUARY, CH_VD];
    Valais = "CH-VS" ["valais", "wallis"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_SAINT_JOSEPH, CH_CATHOLIC, CH_IMMACULATE];
    Zug = "CH-ZG" ["zug", "zoug"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_CATHOLIC, CH_IMMACULATE];
    Zuerich = "CH-ZH" ["zuerich", "zurich"] in [Zone::Europe__Zurich]
        of [SWITZERLAND, CH_GOOD_FRIDAY, CH_MONDAYS, CH_LABOUR, CH_SAINT_STEPHEN];
    England = "GB-ENG" ["england", "angleterre"] in [Zone::Europe__London, Zone::GB]
        of [UNITED_KINGDOM, GB_NOT_SCOTLAND];
    Wales = "GB-WLS" ["wales", "pays-de-galles"] in [Zone::Europe__London, Zone::GB]
        of [UNITED_KINGDOM, GB_NOT_SCOTLAND];
    Scotland = "GB-SCT" ["scotland", "ecosse", "schottland"] in [Zone::Europe__London, Zone::GB]
        of [UNITED_KINGDOM, GB_SCOTLAND];
    NorthernIreland = "GB-NIR" ["northern-ireland", "irlande-du-nord", "nordirland"]
        in [Zone::Europe__London, Zone::Europe__Belfast, Zone::GB]
        of [UNITED_KINGDOM, GB_NOT_SCOTLAND, GB_NORTHERN_IRELAND];
}

/// A holiday of a table.
struct Row {
    holiday: Holiday,
    when: When,
    /// First and last year.
    first: i32,
    last: i32,
}

impl Row {
    const fn every_year(holiday: Holiday, when: When) -> Self {
        Row { holiday, when, first: i32::MIN, last: i32::MAX }
    }

    const fn since(self, first: i32) -> Self {
        Row { first, ..self }
    }

    const fn until(self, last: i32) -> Self {
        Row { last, ..self }
    }
}

/// On which day of a year.
enum When {
    /// Month and day.
    Fixed(u32, u32),
    /// Days after Easter Sunday.
    Easter(i64),
    /// The n-th weekday of a month, and days after it.
    Nth(u8, Weekday, u32, i64),
    /// The last such weekday of a month.
    Last(Weekday, u32),
    /// The first such weekday on or after a month and day.
    After(Weekday, u32, u32),
    /// Month and day, and the days after it for a Saturday and for a Sunday; 0: not kept.
    Shifted(u32, u32, [i64; 2]),
    /// Month and day, but not on these weekdays.
    Unless(u32, u32, [Weekday; 2]),
    /// The first Thursday of April that is not Maundy Thursday.
    Naefels,
}

impl When {
    fn is(&self, date: NaiveDate, easter: NaiveDate) -> bool {
        let is_in = |month: u32| date.month() == month;
        let is_on = |month: u32, day: u32| is_in(month) && date.day() == day;
        match *self {
            When::Fixed(month, day) => is_on(month, day),
            When::Easter(days) => (date - easter).num_days() == days,
            When::Nth(n, weekday, month, plus) => {
                let day = date - chrono::TimeDelta::days(plus);
                day.month() == month
                    && day.weekday() == weekday
                    && day.day0() / 7 + 1 == u32::from(n)
            }
            When::Last(weekday, month) => {
                is_in(month) && date.weekday() == weekday && (date + Days::new(7)).month() != month
            }
            When::After(weekday, month, day) => {
                is_in(month) && date.weekday() == weekday && (day..day + 7).contains(&date.day())
            }
            When::Shifted(month, day, [saturday, sunday]) => {
                [(Weekday::Sat, saturday), (Weekday::Sun, sunday)].iter().any(|(weekday, plus)| {
                    let of = date - chrono::TimeDelta::days(*plus);
                    *plus > 0 && of.month() == month && of.day() == day && of.weekday() == *weekday
                })
            }
            When::Unless(month, day, weekdays) => {
                is_on(month, day) && !weekdays.contains(&date.weekday())
            }
            When::Naefels => {
                let maundy = easter - Days::new(3);
                let first = if (maundy.month(), maundy.day0() / 7) == (4, 0) { 7 } else { 0 };
                is_in(4)
                    && date.weekday() == Weekday::Thu
                    && (first..first + 7).contains(&date.day0())
            }
        }
    }
}

impl HolidayCalendar {
    /// The holiday on this date, if it is one that none of these works on.
    pub fn on(self, date: NaiveDate, open: &[&OpenOn]) -> Option<Holiday> {
        let tables = self.tables();
        if tables.is_empty() || open.iter().any(|open| **open == OpenOn::All) {
            return None;
        }
        let (year, easter) = (date.year(), easter(date.year()));
        let rows = tables.iter().flat_map(|table| table.iter());
        rows.filter(|row| (row.first..=row.last).contains(&year) && row.when.is(date, easter))
            .map(|row| row.holiday)
            .find(|holiday| !open.iter().any(|open| open.contains(*holiday)))
    }

    /// Whether a holiday is one of its own, in some year.
    pub fn knows(self, holiday: Holiday) -> bool {
        self.tables().iter().flat_map(|table| table.iter()).any(|row| row.holiday == holiday)
    }

    /// Whether it is that of a part of France: the keys of its communes are INSEE codes.
    pub fn is_french(self) -> bool {
        self != HolidayCalendar::None && self.code().bytes().all(|byte| !byte.is_ascii_uppercase())
    }

    /// Its holidays, each once, in the order of [`Holiday::ALL`].
    pub fn holidays(self) -> Vec<Holiday> {
        Holiday::ALL.iter().copied().filter(|holiday| self.knows(*holiday)).collect()
    }

    /// The calendars of the places that have this time.
    pub fn of_zone(zone: Zone) -> impl Iterator<Item = HolidayCalendar> {
        let all = HolidayCalendar::ALL.iter().copied();
        all.filter(move |calendar| calendar.zones().contains(&zone))
    }

    /// That of a French commune by its INSEE code. Saint-Barthélemy and Saint-Martin were communes
    /// of Guadeloupe until 2007.
    pub fn of_insee(code: &str) -> Option<HolidayCalendar> {
        if code.len() != 5 || !code.bytes().skip(2).all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        Some(match (code.get(..2)?, code.get(..3)?) {
            (_, "977") => HolidayCalendar::SaintBarthelemy,
            (_, "978") => HolidayCalendar::SaintMartin,
            _ if code == "97123" => HolidayCalendar::SaintBarthelemy,
            _ if code == "97127" => HolidayCalendar::SaintMartin,
            (_, "971") => HolidayCalendar::Guadeloupe,
            (_, "972") => HolidayCalendar::Martinique,
            (_, "973") => HolidayCalendar::Guyane,
            (_, "974") => HolidayCalendar::Reunion,
            (_, "976") => HolidayCalendar::Mayotte,
            ("57" | "67" | "68", _) => HolidayCalendar::AlsaceMoselle,
            // Saint-Pierre-et-Miquelon keeps those of the Code du travail; the Pacific has its own.
            ("97", "975") => HolidayCalendar::France,
            ("97" | "98" | "99", _) => return None,
            _ => HolidayCalendar::France,
        })
    }
}

/// The public holidays on which somebody works as on any other day.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum OpenOn {
    #[default]
    None,
    All,
    These(BTreeSet<Holiday>),
}

impl OpenOn {
    pub fn add(&mut self, holiday: Holiday) {
        match self {
            OpenOn::All => {}
            OpenOn::These(holidays) => {
                holidays.insert(holiday);
            }
            OpenOn::None => *self = OpenOn::These(BTreeSet::from([holiday])),
        }
    }

    pub fn contains(&self, holiday: Holiday) -> bool {
        match self {
            OpenOn::None => false,
            OpenOn::All => true,
            OpenOn::These(holidays) => holidays.contains(&holiday),
        }
    }
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876,
/// "Meeus/Jones/Butcher").
pub fn easter(year: i32) -> NaiveDate {
    let golden = year.rem_euclid(19);
    let century = year.div_euclid(100);
    let in_century = year.rem_euclid(100);
    let correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - correction + 15).rem_euclid(30);
    let weekday = (32 + 2 * century.rem_euclid(4) + 2 * in_century.div_euclid(4)
        - epact
        - in_century.rem_euclid(4))
    .rem_euclid(7);
    let shift = (golden + 11 * epact + 22 * weekday).div_euclid(451);
    let days = epact + weekday - 7 * shift + 22;
    let march_first =
        NaiveDate::from_ymd_opt(year, 3, 1).expect("1 March exists in every year chrono can hold");
    let easter =
        march_first + Days::new(u64::try_from(days - 1).expect("Easter falls in March or April"));
    debug_assert_eq!(easter.weekday(), Weekday::Sun);
    easter
}
