//! What the contract promises, term by term, against the records that fulfil it. A term that is
//! missed is reported with its article, at the record that misses it.

mod agreements;
mod figures;
mod kept;
mod papers;
mod people;
mod places;
mod presence;
mod publicity;
mod reports;
mod supply;
mod vouchers;

use std::fmt::Display;

use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::{CheckLevel, ContractTerm, Mandate, Measured, Programme, Target};
use crate::slug::folded;
use crate::words::{Message, Value, message};

use super::{Check, Look, Scope, article, some};

pub(super) use supply::{Offered, countable, slot_minutes_asked, weekdays};

pub const CHECK: Check =
    Check { code: Code::TermMissed, level: CheckLevel::Warning, look: Look::Whole(check) };

/// Records that one finding names one by one.
const NAMED_MAX: usize = 6;

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let ours = of_programme(&scope.model.mandate, scope.programme);
    ours.flat_map(|term| Asked { scope, term }.missed()).collect()
}

/// The terms of a programme, in the order of the records.
pub(super) fn of_programme<'a>(
    mandate: &'a Mandate,
    programme: &'a Programme,
) -> impl Iterator<Item = &'a ContractTerm> {
    mandate.terms.iter().filter(|term| term.programme == programme.id)
}

/// The clause of a target, with the promise where a term is behind it.
pub(super) fn article_of(target: &Target, measure: Measured, scope: &Scope) -> Value {
    let mut ours = of_programme(&scope.model.mandate, scope.programme);
    let promise = ours.find(|term| term.measure == measure).map(|term| &term.promise);
    match (promise, &target.source) {
        (Some(promise), Some(source)) => {
            message!("finding-promise", promise = promise, source = source).into()
        }
        (_, source) => article(source.as_ref()),
    }
}

/// A term, and what it is held against.
struct Asked<'a> {
    scope: &'a Scope<'a>,
    term: &'a ContractTerm,
}

impl<'a> Asked<'a> {
    fn missed(&self) -> Vec<Diagnostic> {
        use Measured as M;
        match self.term.measure {
            // Their own checks name the weeks.
            M::SlotsPerWeek | M::Weeks | M::OpeningHours | M::HalfDays => Vec::new(),
            M::Slots => supply::slots(self),
            M::SlotMinutes => supply::slot_minutes(self),
            M::Weekdays => supply::on_weekdays(self),
            M::Holidays => supply::holidays(self),
            M::Presence => presence::presence(self),
            M::Territories => places::territories(self),
            M::Communes => places::communes(self),
            M::Places => places::count(self),
            M::Decision => places::decision(self),
            M::Coverage => places::coverage(self),
            M::Equipment => places::equipment(self),
            M::Operators => places::operators(self),
            M::Access => supply::access(self),
            M::Phone => supply::phone(self),
            M::Informed => places::informed(self),
            M::Indicator | M::Baseline => figures::indicator(self),
            M::Categories => figures::categories(self),
            M::Described => figures::described(self),
            M::Tables => figures::tables(self),
            M::Columns => figures::columns(self),
            M::Deliverable => reports::deliverable(self),
            M::BeforeCommittee => reports::before_committee(self),
            // Texts are not records: `narratives` reads them.
            M::Content => reports::of_each(self, |_| Vec::new()),
            M::Pages => Vec::new(),
            M::Validator => reports::validator(self),
            M::CommitteeQuarter => reports::committee_quarter(self),
            M::CommitteeFixed => reports::committee_fixed(self),
            M::CommitteeEvery => reports::committee_every(self),
            M::Mention => publicity::mention(self),
            M::AgreementMonths => agreements::months(self),
            M::NoticeMonths => agreements::notice(self),
            M::Renewal => agreements::renewal(self),
            M::Approval => publicity::approval(self),
            M::ChequesPerCarnet => vouchers::cheques(self),
            M::EurosPerCheque => vouchers::euros(self),
            M::CarnetsPerGrant => vouchers::carnets(self),
            M::Mediation => vouchers::mediation(self),
            M::Fte => people::fte(self),
            M::FirstMeeting => people::first_meeting(self),
            M::Liaison => people::liaison(self),
            M::LowAttendance => figures::low_attendance(self),
            M::Granted => figures::granted(self),
            M::Runs => agreements::runs(self),
            M::AgreementCovers => agreements::covers(self),
            M::AgreementPlaces => agreements::places(self),
            M::Papers => papers::papers(self),
            M::OpeningEvent => places::opening_event(self),
            M::Recorded => kept::recorded(self),
            M::CountedMonthly => kept::monthly(self),
            M::Survey => reports::survey(self),
            M::Initiatives => reports::initiatives(self),
        }
    }

    /// Any finding, with the promise and its article.
    fn say(&self, span: &Span, message: Message) -> Diagnostic {
        let message = message!(
            "term-missed",
            what = message,
            promise = self.term.promise.as_str(),
            article = self.term.article.as_str(),
            place = self.term.span.to_string(),
        );
        Diagnostic::new(CHECK.code, span.clone(), message)
    }

    /// A number that its bound does not allow.
    fn number(&self, span: &Span, what: Message, found: f64) -> Option<Diagnostic> {
        let bound = self.term.bound.filter(|bound| !bound.holds(found))?;
        let message = message!(
            "term-number",
            what = what,
            found = found,
            bound = bound.code(),
            wanted = bound.value(),
        );
        Some(self.say(span, message))
    }

    /// Things that must be there and are not.
    fn lacks(&self, span: &Span, what: Message, missing: &[String]) -> Option<Diagnostic> {
        if missing.is_empty() {
            return None;
        }
        let missing = some(missing, NAMED_MAX);
        Some(self.say(span, message!("term-lacks", what = what, missing = missing)))
    }

    /// Another word than the one promised.
    fn differs(&self, span: &Span, what: Message, found: impl Display) -> Diagnostic {
        let wanted = self.term.words.as_ref().or(self.term.by.as_ref());
        let message = message!(
            "term-differs",
            what = what,
            found = found.to_string(),
            wanted = wanted.map_or("", String::as_str),
        );
        self.say(span, message)
    }

    /// A record that the term is about and that is not there.
    fn absent(&self, what: Message) -> Diagnostic {
        self.say(&self.term.span, message!("term-absent", what = what))
    }

    /// The first of many findings, and how many more there are.
    fn few(&self, mut found: impl Iterator<Item = Diagnostic>) -> Vec<Diagnostic> {
        let named: Vec<Diagnostic> = found.by_ref().take(NAMED_MAX).collect();
        let more = found.count();
        let last =
            (more > 0).then(|| self.say(&self.term.span, message!("term-more", more = more)));
        named.into_iter().chain(last).collect()
    }

    /// Of what must be there, that which `is_there` does not find.
    fn missing(&self, is_there: impl Fn(&str) -> bool) -> Vec<String> {
        self.term.each.iter().filter(|one| !is_there(one)).cloned().collect()
    }
}

/// Whether two texts are the same word, however it is spelt.
fn same(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
}
