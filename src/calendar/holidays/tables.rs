//! The public holidays of each calendar, with the law that names them. A table holds whole days
//! that the law gives to a whole country or region. Left out, since a closure is the right record
//! for them: Sundays that are a feast (Easter, Whit Sunday, the Swiss federal fast), half days (24
//! December in Luxembourg's offices, 1 May in Solothurn, Sechseläuten), the local holidays of
//! Scottish councils and of single communes (Augsburg, Le Landeron), and what agreements between
//! employers and staff add (Good Friday and mid-Lent in the Antilles).

use chrono::Weekday::{Mon, Sat, Sun, Tue, Wed};

use super::Holiday::{self, *};
use super::Row;
use super::When::{After, Easter, Fixed, Last, Naefels, Nth, Shifted, Unless};

const fn on(holiday: Holiday, month: u32, day: u32) -> Row {
    Row::every_year(holiday, Fixed(month, day))
}

const fn easter(holiday: Holiday, days: i64) -> Row {
    Row::every_year(holiday, Easter(days))
}

/// A day of one year only.
const fn once(holiday: Holiday, year: i32, month: u32, day: u32) -> Row {
    on(holiday, month, day).since(year).until(year)
}

/// The weekday on which a day is kept that falls on a Saturday, on a Sunday.
const fn instead(holiday: Holiday, month: u32, day: u32, plus: [i64; 2]) -> Row {
    Row::every_year(holiday, Shifted(month, day, plus))
}

/// Code du travail, art. L3133-1: today's law, for all years.
pub(super) const FRANCE: &[Row] = &[
    on(NewYear, 1, 1),
    on(LabourDay, 5, 1),
    on(Victory1945, 5, 8),
    on(BastilleDay, 7, 14),
    on(Assumption, 8, 15),
    on(AllSaints, 11, 1),
    on(Armistice1918, 11, 11),
    on(Christmas, 12, 25),
    easter(EasterMonday, 1),
    easter(Ascension, 39),
    easter(WhitMonday, 50),
];

/// Code du travail, art. L3134-13. Good Friday only in communes with a Protestant or mixed church.
pub(super) const ALSACE_MOSELLE: &[Row] = &[on(SaintStephen, 12, 26), easter(GoodFriday, -2)];

/// Code du travail, art. L3422-2 (loi 83-550): the day on which the abolition of slavery is
/// commemorated. Saint-Martin kept 27 May, Guadeloupe's day; since 2019 it keeps 28 May by decision
/// of its council and of the prefect (loi 2017-256), whatever date the article names.
pub(super) const GUADELOUPE: &[Row] = &[on(Abolition, 5, 27)];
pub(super) const GUYANE: &[Row] = &[on(Abolition, 6, 10)];
pub(super) const MARTINIQUE: &[Row] = &[on(Abolition, 5, 22)];
pub(super) const MAYOTTE: &[Row] = &[on(Abolition, 4, 27)];
pub(super) const REUNION: &[Row] = &[on(Abolition, 12, 20)];
pub(super) const SAINT_BARTHELEMY: &[Row] = &[on(Abolition, 10, 9)];
pub(super) const SAINT_MARTIN: &[Row] = &[on(Abolition, 5, 28)];

/// Arrêté royal du 18 avril 1974, art. 1: ten days. Who keeps another day for one that falls on a
/// Sunday agrees on it in each undertaking: a closure.
pub(super) const BELGIUM: &[Row] = &[
    on(NewYear, 1, 1),
    on(LabourDay, 5, 1),
    on(BelgianNationalDay, 7, 21),
    on(Assumption, 8, 15),
    on(AllSaints, 11, 1),
    on(Armistice1918, 11, 11),
    on(Christmas, 12, 25),
    easter(EasterMonday, 1),
    easter(Ascension, 39),
    easter(WhitMonday, 50),
];

/// Code du travail, art. L.232-2; Europe Day by the law of 25 April 2019.
pub(super) const LUXEMBOURG: &[Row] = &[
    on(NewYear, 1, 1),
    on(LabourDay, 5, 1),
    on(EuropeDay, 5, 9).since(2019),
    on(LuxembourgNationalDay, 6, 23),
    on(Assumption, 8, 15),
    on(AllSaints, 11, 1),
    on(Christmas, 12, 25),
    on(SaintStephen, 12, 26),
    easter(EasterMonday, 1),
    easter(Ascension, 39),
    easter(WhitMonday, 50),
];

/// The days of all Länder: 3 October by the Einigungsvertrag, art. 2 (2); the others by each Land's
/// Feiertagsgesetz. The 500th year of the Reformation was kept everywhere.
pub(super) const GERMANY: &[Row] = &[
    on(NewYear, 1, 1),
    on(LabourDay, 5, 1),
    on(GermanUnity, 10, 3),
    on(Christmas, 12, 25),
    on(SaintStephen, 12, 26),
    easter(GoodFriday, -2),
    easter(EasterMonday, 1),
    easter(Ascension, 39),
    easter(WhitMonday, 50),
    once(Reformation, 2017, 10, 31),
];

/// Feiertagsgesetz Baden-Württemberg § 1.
pub(super) const DE_BW: &[Row] =
    &[on(Epiphany, 1, 6), easter(CorpusChristi, 60), on(AllSaints, 11, 1)];
/// Bayerisches Feiertagsgesetz art. 1. Assumption in communes with more Catholics than Protestants,
/// which most are: the others have a line in their record.
pub(super) const DE_BY: &[Row] =
    &[on(Epiphany, 1, 6), easter(CorpusChristi, 60), on(Assumption, 8, 15), on(AllSaints, 11, 1)];
/// Gesetz über die Sonn- und Feiertage Berlin § 1: 8 March since 2019, and single days of 2020,
/// 2025 and 2028.
pub(super) const DE_BE: &[Row] = &[
    on(WomensDay, 3, 8).since(2019),
    once(Liberation, 2020, 5, 8),
    once(Liberation, 2025, 5, 8),
    once(Uprising1953, 2028, 6, 17),
];
/// Feiertagsgesetz Brandenburg § 2; its Easter and Whit Sunday are Sundays.
pub(super) const DE_BB: &[Row] = &[on(Reformation, 10, 31)];
/// The Feiertagsgesetze of Bremen, Hamburg, Niedersachsen and Schleswig-Holstein, each changed in
/// 2018.
pub(super) const DE_NORTH: &[Row] = &[on(Reformation, 10, 31).since(2018)];
/// Hessisches Feiertagsgesetz § 1.
pub(super) const DE_HE: &[Row] = &[easter(CorpusChristi, 60)];
/// Feiertagsgesetz Mecklenburg-Vorpommern § 2: 8 March since 2023.
pub(super) const DE_MV: &[Row] = &[on(WomensDay, 3, 8).since(2023), on(Reformation, 10, 31)];
/// Feiertagsgesetz NW § 2; Landesgesetz über den Schutz der Sonn- und Feiertage Rheinland-Pfalz
/// § 2.
pub(super) const DE_RHINE: &[Row] = &[easter(CorpusChristi, 60), on(AllSaints, 11, 1)];
/// Sonn- und Feiertagsgesetz Saarland § 2.
pub(super) const DE_SL: &[Row] =
    &[easter(CorpusChristi, 60), on(Assumption, 8, 15), on(AllSaints, 11, 1)];
/// Sächsisches Sonn- und Feiertagsgesetz § 1: the Wednesday before 23 November is a holiday.
pub(super) const DE_SN: &[Row] =
    &[on(Reformation, 10, 31), Row::every_year(Repentance, After(Wed, 11, 16))];
/// Feiertagsgesetz Sachsen-Anhalt § 2.
pub(super) const DE_ST: &[Row] = &[on(Epiphany, 1, 6), on(Reformation, 10, 31)];
/// Thüringer Feier- und Gedenktagsgesetz § 2: 20 September since 2019.
pub(super) const DE_TH: &[Row] = &[on(ChildrensDay, 9, 20).since(2019), on(Reformation, 10, 31)];

/// The days of every canton: 1 August by the Bundesverfassung art. 110 (3), in force since 1994;
/// the others by each canton's law on rest days (Arbeitsgesetz, SR 822.11, art. 20a).
pub(super) const SWITZERLAND: &[Row] =
    &[on(NewYear, 1, 1), on(SwissNationalDay, 8, 1), on(Christmas, 12, 25), easter(Ascension, 39)];
/// All but Ticino, Valais and Graubünden.
pub(super) const CH_GOOD_FRIDAY: &[Row] = &[easter(GoodFriday, -2)];
pub(super) const CH_MONDAYS: &[Row] = &[easter(EasterMonday, 1), easter(WhitMonday, 50)];
pub(super) const CH_SECOND_JANUARY: &[Row] = &[on(Berchtold, 1, 2)];
pub(super) const CH_SAINT_STEPHEN: &[Row] = &[on(SaintStephen, 12, 26)];
pub(super) const CH_LABOUR: &[Row] = &[on(LabourDay, 5, 1)];
pub(super) const CH_ALL_SAINTS: &[Row] = &[on(AllSaints, 11, 1)];
pub(super) const CH_EPIPHANY: &[Row] = &[on(Epiphany, 1, 6)];
pub(super) const CH_SAINT_JOSEPH: &[Row] = &[on(SaintJoseph, 3, 19)];
/// Where Catholic communes keep other days than Reformed ones (Aargau by district, Fribourg,
/// Solothurn without Bucheggberg), these are the days of the greater part.
pub(super) const CH_CATHOLIC: &[Row] =
    &[easter(CorpusChristi, 60), on(Assumption, 8, 15), on(AllSaints, 11, 1)];
pub(super) const CH_IMMACULATE: &[Row] = &[on(ImmaculateConception, 12, 8)];
/// Appenzell Innerrhoden without Oberegg.
pub(super) const CH_AI: &[Row] = &[on(SaintMaurice, 9, 22)];
/// Both Appenzell and Uri: not where Christmas is a Monday or a Friday.
pub(super) const CH_SAINT_STEPHEN_UNLESS: &[Row] =
    &[Row::every_year(SaintStephen, Unless(12, 26, [Tue, Sat]))];
/// Loi sur les jours fériés (RS/GE J 1 45), art. 1: the Thursday after the first Sunday of
/// September, and 31 December.
pub(super) const CH_GE: &[Row] =
    &[Row::every_year(GenevaFast, Nth(1, Sun, 9, 4)), on(GenevaRestoration, 12, 31)];
/// The first Thursday of April, or the second where that is Maundy Thursday.
pub(super) const CH_GL: &[Row] = &[Row::every_year(NaefelsRide, Naefels)];
/// Loi sur les jours fériés officiels et le repos dominical (RSJU 555.1).
pub(super) const CH_JU: &[Row] = &[
    easter(CorpusChristi, 60),
    on(JuraPlebiscite, 6, 23),
    on(Assumption, 8, 15),
    on(AllSaints, 11, 1),
];
/// Loi sur le dimanche et les jours fériés (RSN 941.02), art. 3: 2 January and 26 December only
/// where the day before is a Sunday.
pub(super) const CH_NE: &[Row] = &[
    on(NeuchatelRepublic, 3, 1),
    instead(Berchtold, 1, 1, [0, 1]),
    instead(SaintStephen, 12, 25, [0, 1]),
];
pub(super) const CH_OW: &[Row] = &[on(SaintNicholasOfFlue, 9, 25)];
pub(super) const CH_TI: &[Row] = &[on(SaintsPeterAndPaul, 6, 29)];
/// Loi sur l'emploi (BLV 822.11), art. 47: the Monday after the third Sunday of September.
pub(super) const CH_VD: &[Row] = &[Row::every_year(FederalFastMonday, Nth(3, Sun, 9, 1))];

/// Banking and Financial Dealings Act 1971, Schedule 1, and the proclamations under section 1 (2)
/// and (3): the spring and early May days moved in 2002, 2012, 2020 and 2022, and single days.
pub(super) const UNITED_KINGDOM: &[Row] = &[
    on(NewYear, 1, 1),
    easter(GoodFriday, -2),
    on(Christmas, 12, 25),
    on(BoxingDay, 12, 26),
    instead(ChristmasSubstitute, 12, 25, [2, 2]),
    instead(BoxingSubstitute, 12, 26, [2, 2]),
    Row::every_year(EarlyMay, Nth(1, Mon, 5, 0)).until(2019),
    once(EarlyMay, 2020, 5, 8),
    Row::every_year(EarlyMay, Nth(1, Mon, 5, 0)).since(2021),
    Row::every_year(SpringBank, Last(Mon, 5)).until(2001),
    once(SpringBank, 2002, 6, 4),
    Row::every_year(SpringBank, Last(Mon, 5)).since(2003).until(2011),
    once(SpringBank, 2012, 6, 4),
    Row::every_year(SpringBank, Last(Mon, 5)).since(2013).until(2021),
    once(SpringBank, 2022, 6, 2),
    Row::every_year(SpringBank, Last(Mon, 5)).since(2023),
    once(RoyalJubilee, 2002, 6, 3),
    once(RoyalWedding, 2011, 4, 29),
    once(RoyalJubilee, 2012, 6, 5),
    once(RoyalJubilee, 2022, 6, 3),
    once(StateFuneral, 2022, 9, 19),
    once(Coronation, 2023, 5, 8),
];
/// The same, for England, Wales and Northern Ireland.
pub(super) const GB_NOT_SCOTLAND: &[Row] = &[
    instead(NewYearSubstitute, 1, 1, [2, 1]),
    easter(EasterMonday, 1),
    Row::every_year(SummerBank, Last(Mon, 8)),
];
/// The same, for Scotland; 30 November by the St Andrew's Day Bank Holiday (Scotland) Act 2007; 15
/// June 2026 by proclamation.
pub(super) const GB_SCOTLAND: &[Row] = &[
    on(SecondJanuary, 1, 2),
    instead(NewYearSubstitute, 1, 1, [2, 2]),
    instead(SecondJanuarySubstitute, 1, 2, [2, 2]),
    Row::every_year(SummerBank, Nth(1, Mon, 8, 0)),
    once(WorldCup, 2026, 6, 15),
    on(SaintAndrew, 11, 30).since(2007),
    instead(SaintAndrewSubstitute, 11, 30, [2, 1]).since(2007),
];
/// The same, for Northern Ireland; 17 March since 1903, 12 July by proclamation since 1926.
pub(super) const GB_NORTHERN_IRELAND: &[Row] = &[
    on(SaintPatrick, 3, 17),
    instead(SaintPatrickSubstitute, 3, 17, [2, 1]),
    on(Boyne, 7, 12),
    instead(BoyneSubstitute, 7, 12, [2, 1]),
];
