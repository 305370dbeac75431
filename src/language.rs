//! Words, dates, numbers and sorting of one language. Words come from the theme's locale files, the
//! rest from CLDR through ICU4X. Knows nothing of what is said with them.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use chrono::{Datelike, Timelike};
use icu::calendar::Gregorian;
use icu::collator::CollatorBorrowed;
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};

use crate::calendar::{Date, Hours, Period, Time, Weekday};
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::sources::Theme;
use crate::words::message;
use crate::yaml;

type DateFormatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// One language, ready to speak.
pub struct Language {
    code: String,
    texts: Arc<Texts>,
    /// Keys that were asked for and are not in the locale file.
    missing: Mutex<BTreeSet<String>>,
}

type Texts = BTreeMap<String, Message>;

/// The locale files that were read before, by language: files with the same bytes are not read
/// again.
#[derive(Default)]
pub struct Memory(BTreeMap<String, (Vec<(Arc<str>, Arc<[u8]>)>, Arc<Texts>)>);

/// How a language writes dates and numbers and orders words, after CLDR.
struct Customs {
    weekday_day_month_year: DateFormatter<fieldsets::YMDE>,
    day_month_year: DateFormatter<fieldsets::YMD>,
    short_day_month_year: DateFormatter<fieldsets::YMD>,
    weekday_day_month: DateFormatter<fieldsets::MDE>,
    day_month: DateFormatter<fieldsets::MD>,
    month_year: DateFormatter<fieldsets::YM>,
    month: DateFormatter<fieldsets::M>,
    weekday: DateFormatter<fieldsets::E>,
    short_weekday: DateFormatter<fieldsets::E>,
    decimal: DecimalFormatter,
    plurals: PluralRules,
    collator: CollatorBorrowed<'static>,
}

/// One entry of a locale file: a text, or a text for each plural form the language has.
#[derive(Clone, Debug)]
enum Message {
    Text(String),
    Plural(BTreeMap<String, String>),
}

impl Language {
    /// The language of this code: the words of all files of the theme's folder `locales/<code>/`
    /// over those of the default theme. A file of a theme holds what differs, or all.
    pub fn load(code: &str, theme: Theme) -> Result<Language, Vec<Diagnostic>> {
        Language::load_again(code, theme, &mut Memory::default())
    }

    /// As [`Language::load`], and the same whatever is remembered.
    pub fn load_again(
        code: &str,
        theme: Theme,
        memory: &mut Memory,
    ) -> Result<Language, Vec<Diagnostic>> {
        let folder = format!("locales/{code}");
        let files = theme.layers(&folder);
        if let Some((_, texts)) = memory.0.get(code).filter(|(known, _)| *known == files) {
            return Ok(Language::new(code, Arc::clone(texts)));
        }
        let mut texts = Texts::new();
        let mut diagnostics = Vec::new();
        for (file, bytes) in &files {
            match yaml::mapping::<Texts>(file, bytes, 1) {
                Ok(entries) => texts.extend(entries),
                Err(said) => diagnostics.extend(said),
            }
        }
        if !diagnostics.is_empty() {
            return Err(diagnostics);
        }
        let texts = Arc::new(texts);
        memory.0.insert(code.to_owned(), (files, Arc::clone(&texts)));
        Ok(Language::new(code, texts))
    }

    fn new(code: &str, texts: Arc<Texts>) -> Self {
        Language { code: code.to_owned(), texts, missing: Mutex::default() }
    }

    /// ICU4X's formatters cannot be shared among threads: each thread has its own.
    fn customs(&self) -> Rc<Customs> {
        thread_local!(static KNOWN: RefCell<BTreeMap<String, Rc<Customs>>> = RefCell::default());
        KNOWN.with_borrow_mut(|known| {
            if let Some(customs) = known.get(&self.code) {
                return Rc::clone(customs);
            }
            let customs = Rc::new(Customs::of(&self.code));
            known.insert(self.code.clone(), Rc::clone(&customs));
            customs
        })
    }

    /// ISO 639-1.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The words for a key. A key without words shows itself and is told by [`Language::missing`].
    pub fn text(&self, key: &str) -> String {
        self.say(key, &[])
    }

    pub fn has(&self, key: &str) -> bool {
        self.texts.contains_key(key)
    }

    /// The keys that begin so, in order.
    pub fn keys(&self, prefix: &str) -> Vec<String> {
        self.texts
            .range(prefix.to_owned()..)
            .map(|(key, _)| key)
            .take_while(|key| key.starts_with(prefix))
            .cloned()
            .collect()
    }

    /// The words for a key with their blanks filled: `{name}` takes the argument of that name.
    pub fn say(&self, key: &str, arguments: &[(&str, &dyn Display)]) -> String {
        match self.texts.get(key) {
            Some(Message::Text(text)) => fill(text, arguments),
            Some(Message::Plural(forms)) => {
                fill(forms.get("other").map_or(key, String::as_str), arguments)
            }
            None => self.miss(key),
        }
    }

    /// The words for a number of things, in the plural form that the language wants; `{n}` takes
    /// the number.
    pub fn count(&self, key: &str, n: u64) -> String {
        let number = self.number(n);
        match self.texts.get(key) {
            Some(Message::Text(text)) => fill(text, &[("n", &number)]),
            Some(Message::Plural(forms)) => {
                let form = forms
                    .get(category(self.customs().plurals.category_for(n)))
                    .or_else(|| forms.get("other"));
                fill(form.map_or(key, String::as_str), &[("n", &number)])
            }
            None => self.miss(key),
        }
    }

    /// The same words for somebody whose misses are noted apart.
    pub fn apart(&self) -> Language {
        Language::new(&self.code, Arc::clone(&self.texts))
    }

    /// Whether both say the very same.
    pub fn is(&self, other: &Language) -> bool {
        self.code == other.code && Arc::ptr_eq(&self.texts, &other.texts)
    }

    /// The keys that were asked for in vain.
    pub fn missed(&self) -> BTreeSet<String> {
        self.missing.lock().map(|keys| keys.clone()).unwrap_or_default()
    }

    /// Notes what was asked for in vain elsewhere.
    pub fn miss_also(&self, keys: &BTreeSet<String>) {
        keys.iter().for_each(|key| drop(self.miss(key)));
    }

    fn miss(&self, key: &str) -> String {
        if let Ok(mut missing) = self.missing.lock() {
            missing.insert(key.to_owned());
        }
        key.to_owned()
    }

    /// A warning for every key that was asked for in vain.
    pub fn missing(&self) -> Vec<Diagnostic> {
        let file = format!("themes/default/locales/{}", self.code);
        let warn = |key: String| {
            let message = message!("missing-translation-key", language = &self.code, key = key);
            Diagnostic::new(Code::MissingTranslation, Span::whole_file(&file), message)
        };
        self.missed().into_iter().map(warn).collect()
    }

    /// `mardi 5 octobre 2021`
    pub fn weekday_date(&self, date: Date) -> String {
        self.first_day(date, self.customs().weekday_day_month_year.format(&iso(date)).to_string())
    }

    /// `mardi 5 octobre`
    pub fn weekday_day(&self, date: Date) -> String {
        self.first_day(date, self.customs().weekday_day_month.format(&iso(date)).to_string())
    }

    /// `5 octobre`
    pub fn day_month(&self, date: Date) -> String {
        self.first_day(date, self.customs().day_month.format(&iso(date)).to_string())
    }

    /// `5 octobre 2021`
    pub fn date(&self, date: Date) -> String {
        self.first_day(date, self.customs().day_month_year.format(&iso(date)).to_string())
    }

    /// `05/10/2021`
    pub fn short_date(&self, date: Date) -> String {
        self.customs().short_day_month_year.format(&iso(date)).to_string()
    }

    /// `octobre 2021`
    pub fn month_year(&self, date: Date) -> String {
        self.customs().month_year.format(&iso(date)).to_string()
    }

    /// `octobre`
    pub fn month(&self, date: Date) -> String {
        self.customs().month.format(&iso(date)).to_string()
    }

    /// `mardi`
    pub fn weekday(&self, weekday: Weekday) -> String {
        self.customs().weekday.format(&iso(day_of(weekday))).to_string()
    }

    /// `mar.`
    pub fn short_weekday(&self, weekday: Weekday) -> String {
        self.customs().short_weekday.format(&iso(day_of(weekday))).to_string()
    }

    /// A reporting period in months: `octobre 2021`, `octobre à décembre 2021`, `septembre 2021 à
    /// mai 2022`, `année 2021`.
    pub fn period(&self, period: Period) -> String {
        let (first, last) = (period.first(), period.last());
        match period {
            Period::Month { .. } => self.month_year(first),
            Period::Year { year } => self.say("period.year", &[("year", &year)]),
            Period::Span { .. } if first.year() != last.year() => self.say(
                "period.span",
                &[("first", &self.month_year(first)), ("last", &self.month_year(last))],
            ),
            Period::Quarter { .. } | Period::Span { .. } => self.say(
                "period.span",
                &[("first", &self.month(first)), ("last", &self.month_year(last))],
            ),
        }
    }

    /// French writes the first of the month `1er`; the locale file says so.
    fn first_day(&self, date: Date, text: String) -> String {
        if date.day() != 1 || !self.has("date.first") {
            return text;
        }
        let first = self.text("date.first");
        let mut done = false;
        let words = text.split(' ').map(|word| {
            if word == "1" && !done {
                done = true;
                first.as_str()
            } else {
                word
            }
        });
        words.collect::<Vec<_>>().join(" ")
    }

    /// `9 h 30`
    pub fn time(&self, time: Time) -> String {
        let minute = format!("{:02}", time.minute());
        let (key, hour) = (
            if time.minute() == 0 && self.has("time.full") { "time.full" } else { "time.minutes" },
            time.hour(),
        );
        self.say(key, &[("hour", &hour), ("minute", &minute)])
    }

    /// `9 h – 12 h 30`
    pub fn hours(&self, hours: Hours) -> String {
        let key = if hours.over_midnight() { "time.interval_next_day" } else { "time.interval" };
        self.say(key, &[("start", &self.time(hours.start)), ("end", &self.time(hours.end))])
    }

    /// `1 234` with the separators of the language.
    pub fn number(&self, n: u64) -> String {
        self.customs().decimal.format(&Decimal::from(n)).to_string()
    }

    /// A number with a fixed count of decimals.
    pub fn decimal(&self, value: f64, decimals: u8) -> String {
        let text = format!("{value:.*}", usize::from(decimals));
        text.parse::<Decimal>()
            .map_or(text, |decimal| self.customs().decimal.format(&decimal).to_string())
    }

    /// The order of the language's dictionaries.
    /// As people name the size of a file: in thousands of bytes, or in millions with one decimal.
    pub fn file_size(&self, bytes: usize) -> String {
        let thousands = bytes.div_ceil(1000).max(1);
        match thousands {
            0..1000 => {
                let n = self.number(u64::try_from(thousands).unwrap_or(u64::MAX));
                self.say("file.thousands", &[("n", &n)])
            }
            _ => {
                #[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
                let millions = thousands as f64 / 1000.0;
                self.say("file.millions", &[("n", &self.decimal(millions, 1))])
            }
        }
    }

    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.customs().collator.compare(a, b).then_with(|| a.cmp(b))
    }
}

impl Customs {
    fn of(code: &str) -> Self {
        // English as it is written in Europe: the day before the month.
        let region = if code == "en" { "en-GB" } else { code };
        let locale: Locale = region.parse().unwrap_or(icu::locale::locale!("fr"));
        let data = "the data of every language is compiled in";
        Customs {
            weekday_day_month_year: DateFormatter::try_new(
                (&locale).into(),
                fieldsets::YMDE::long(),
            )
            .expect(data),
            day_month_year: DateFormatter::try_new((&locale).into(), fieldsets::YMD::long())
                .expect(data),
            short_day_month_year: DateFormatter::try_new((&locale).into(), fieldsets::YMD::short())
                .expect(data),
            weekday_day_month: DateFormatter::try_new((&locale).into(), fieldsets::MDE::long())
                .expect(data),
            day_month: DateFormatter::try_new((&locale).into(), fieldsets::MD::long()).expect(data),
            month_year: DateFormatter::try_new((&locale).into(), fieldsets::YM::long())
                .expect(data),
            month: DateFormatter::try_new((&locale).into(), fieldsets::M::long()).expect(data),
            weekday: DateFormatter::try_new((&locale).into(), fieldsets::E::long()).expect(data),
            short_weekday: DateFormatter::try_new((&locale).into(), fieldsets::E::short())
                .expect(data),
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).expect(data),
            plurals: PluralRules::try_new_cardinal((&locale).into()).expect(data),
            collator: icu::collator::Collator::try_new((&locale).into(), Default::default())
                .expect(data),
        }
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Language({})", self.code)
    }
}

fn iso(date: Date) -> icu::calendar::Date<Gregorian> {
    let month = u8::try_from(date.month()).unwrap_or(1);
    let day = u8::try_from(date.day()).unwrap_or(1);
    icu::calendar::Date::try_new_gregorian(date.year(), month, day)
        .expect("chrono and ICU share the Gregorian calendar")
}

/// Some day of this name.
fn day_of(weekday: Weekday) -> Date {
    Date::from_isoywd_opt(2024, 1, weekday).expect("every year has a first week")
}

fn category(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The text with a capital, for the head of a line: French writes months and weekdays small.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn fill(text: &str, arguments: &[(&str, &dyn Display)]) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        filled.push_str(&rest[..open]);
        let Some(length) = rest[open..].find('}') else { break };
        let name = &rest[open + 1..open + length];
        match arguments.iter().find(|(argument, _)| *argument == name) {
            Some((_, value)) => filled.push_str(&value.to_string()),
            None => filled.push_str(&rest[open..=open + length]),
        }
        rest = &rest[open + length + 1..];
    }
    filled.push_str(rest);
    filled
}

impl<'de> serde::Deserialize<'de> for Message {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Message;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("shape-forms")
            }
            fn visit_str<E>(self, text: &str) -> Result<Message, E> {
                Ok(Message::Text(text.to_owned()))
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Message, A::Error> {
                let mut forms = BTreeMap::new();
                while let Some((form, text)) = map.next_entry()? {
                    forms.insert(form, text);
                }
                Ok(Message::Plural(forms))
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}
