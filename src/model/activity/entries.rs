//! Everything that can be counted, in one form, so that a plain count is a filter and a sum
//! whatever is counted.

use crate::model::{
    Category, Counted, Dimension, MeasureId, ProgrammeId, Service, SessionStatus, StopId,
};

use super::{Activity, CountTable, Visit, When};

/// Something that is counted: one visit, one intervention, or the counts of one tally.
#[derive(Debug)]
pub struct Entry<'a> {
    pub when: When,
    pub stop: Option<&'a StopId>,
    /// How many it stands for: 1 for a visit, the total for a tally, the number of chèques for a
    /// grant.
    pub n: u64,
    /// The record behind it: the interventions of one follow-up share it. It never leaves the
    /// program.
    pub record: usize,
    who: Who<'a>,
}

#[derive(Debug)]
enum Who<'a> {
    Nobody,
    Person(&'a Visit),
    Tables(&'a [CountTable]),
}

impl Entry<'_> {
    /// How many there are in each combination of categories, one category for each of the
    /// dimensions. A person with two motives stands in two. `None` where this was not recorded: a
    /// tally that is not told apart this way.
    pub fn counts(&self, dimensions: &[Dimension]) -> Option<Vec<(Vec<Category>, u64)>> {
        if dimensions.is_empty() {
            return Some(vec![(Vec::new(), self.n)]);
        }
        match self.who {
            Who::Nobody => None,
            Who::Person(visit) => Some(
                combine(visit, dimensions)
                    .into_iter()
                    .map(|categories| (categories, self.n))
                    .collect(),
            ),
            Who::Tables(tables) => {
                let holds = |table: &&CountTable| {
                    dimensions.iter().all(|dimension| table.dimensions.contains(dimension))
                };
                let table =
                    tables.iter().filter(holds).min_by_key(|table| table.dimensions.len())?;
                Some(project(table, dimensions))
            }
        }
    }
}

/// Every combination of the person's categories.
fn combine(visit: &Visit, dimensions: &[Dimension]) -> Vec<Vec<Category>> {
    let mut combinations = vec![Vec::new()];
    for dimension in dimensions {
        let categories = visit.categories(dimension);
        combinations = combinations
            .into_iter()
            .flat_map(|chosen: Vec<Category>| {
                categories.iter().map(move |category| {
                    chosen.iter().cloned().chain([category.clone()]).collect::<Vec<_>>()
                })
            })
            .collect();
    }
    combinations
}

/// Sums a finer table over the dimensions that are not asked for.
fn project(table: &CountTable, dimensions: &[Dimension]) -> Vec<(Vec<Category>, u64)> {
    let places: Vec<usize> = dimensions
        .iter()
        .filter_map(|wanted| table.dimensions.iter().position(|held| held == wanted))
        .collect();
    let mut sums = std::collections::BTreeMap::new();
    for (categories, n) in &table.rows {
        let key: Vec<Category> = places.iter().map(|place| categories[*place].clone()).collect();
        *sums.entry(key).or_insert(0) += u64::from(*n);
    }
    sums.into_iter().collect()
}

impl Activity {
    /// Everything of one kind that a programme counts, in the order of the records' dates.
    /// `measure` matters for tallies only. Visits are those of sessions and of tallies of the
    /// measure `visits`; no session is in both.
    pub fn entries<'a>(
        &'a self,
        service: &Service,
        programme: &ProgrammeId,
        counted: Counted,
        measure: Option<&MeasureId>,
    ) -> Vec<Entry<'a>> {
        let mut entries = match counted {
            Counted::Sessions | Counted::Visits => self.of_sessions(programme, counted),
            Counted::Workshops | Counted::Participants | Counted::Outreach => {
                self.of_groups(programme, counted)
            }
            Counted::Receptions
            | Counted::LiaisonSheets
            | Counted::FollowUps
            | Counted::Interventions => self.of_accompaniment(programme, counted),
            Counted::Beneficiaries | Counted::Carnets | Counted::Cheques => {
                self.of_vouchers(programme, counted)
            }
            Counted::Campaigns | Counted::Messages => {
                self.of_campaigns(service, programme, counted)
            }
            Counted::Answers => self.of_surveys(programme),
            Counted::Tally => Vec::new(),
        };
        let tallied = match counted {
            Counted::Visits => Some(MeasureId::VISITS),
            Counted::Tally => measure.map(MeasureId::as_str),
            _ => None,
        };
        entries.extend(tallied.into_iter().flat_map(|measure| self.tallied(programme, measure)));
        entries.sort_by_key(|entry| (entry.when, entry.stop));
        entries
    }

    /// The tallies of one measure, in the order of the records' dates.
    pub fn tallied<'a>(
        &'a self,
        programme: &ProgrammeId,
        measure: &str,
    ) -> impl Iterator<Item = Entry<'a>> {
        let tallies = self.tallies.iter().filter(move |tally| {
            tally.programme == *programme && tally.measure.as_str() == measure
        });
        tallies.map(|tally| Entry {
            when: tally.when,
            stop: tally.stop.as_ref(),
            n: u64::from(tally.total),
            record: 0,
            who: Who::Tables(&tally.tables),
        })
    }

    fn of_sessions<'a>(&'a self, programme: &ProgrammeId, counted: Counted) -> Vec<Entry<'a>> {
        let mut entries = Vec::new();
        for session in self
            .sessions
            .iter()
            .filter(|one| one.status == SessionStatus::Held && one.programme == *programme)
        {
            let when = When::Day { date: session.date, at: session.at };
            let entry = |who| Entry { when, stop: Some(&session.stop), n: 1, record: 0, who };
            match counted {
                Counted::Sessions => entries.push(entry(Who::Nobody)),
                _ => entries.extend(session.visits.iter().map(|visit| entry(Who::Person(visit)))),
            }
        }
        entries
    }

    fn of_groups<'a>(&'a self, programme: &ProgrammeId, counted: Counted) -> Vec<Entry<'a>> {
        if counted == Counted::Outreach {
            let outreach = self.outreach.iter().filter(|outreach| outreach.programme == *programme);
            return outreach
                .map(|outreach| on(outreach.date, None, outreach.half_days(), Who::Nobody))
                .collect();
        }
        let workshops = self.workshops.iter().filter(|workshop| workshop.programme == *programme);
        let entry = |workshop: &'a super::Workshop| match counted {
            Counted::Workshops => Some(on(workshop.date, workshop.stop.as_ref(), 1, Who::Nobody)),
            _ => workshop.participants.map(|n| {
                on(workshop.date, workshop.stop.as_ref(), n, Who::Tables(&workshop.tables))
            }),
        };
        workshops.filter_map(entry).collect()
    }

    /// A follow-up counts on the day it was opened.
    fn of_accompaniment<'a>(&'a self, programme: &ProgrammeId, counted: Counted) -> Vec<Entry<'a>> {
        if counted == Counted::Receptions {
            let receptions =
                self.receptions.iter().filter(|reception| reception.programme == *programme);
            return receptions
                .map(|reception| on(reception.date, None, 1, Who::Person(&reception.person)))
                .collect();
        }
        if counted == Counted::LiaisonSheets {
            return self.of_sheets(programme);
        }
        let mut entries = Vec::new();
        for (record, follow_up) in self
            .follow_ups
            .iter()
            .enumerate()
            .filter(|(_, follow_up)| follow_up.programme == *programme)
        {
            let person = || Who::Person(&follow_up.person);
            match counted {
                Counted::FollowUps => entries.push(on(follow_up.opened_on, None, 1, person())),
                _ => entries.extend(follow_up.interventions.iter().map(|intervention| Entry {
                    record,
                    ..on(intervention.date, None, 1, Who::Person(&intervention.person))
                })),
            }
        }
        entries
    }

    /// A sheet counts on the day it came, whether or not a follow-up came of it.
    fn of_sheets<'a>(&'a self, programme: &ProgrammeId) -> Vec<Entry<'a>> {
        let followed = self.follow_ups.iter().filter(|one| one.programme == *programme);
        let followed = followed
            .filter_map(|one| Some(on(one.liaison_sheet_on?, None, 1, Who::Person(&one.person))));
        let waiting = self.liaison_sheets.iter().filter(|one| one.programme == *programme);
        let waiting = waiting.map(|one| on(one.received_on, None, 1, Who::Person(&one.person)));
        followed.chain(waiting).collect()
    }

    /// Carnets are counted whole; a grant of loose chèques is no carnet.
    fn of_vouchers<'a>(&'a self, programme: &ProgrammeId, counted: Counted) -> Vec<Entry<'a>> {
        let grants = self
            .voucher_grants
            .iter()
            .enumerate()
            .filter(|(_, grant)| grant.programme == *programme);
        let n = |grant: &super::VoucherGrant| match counted {
            Counted::Carnets => grant.granted.carnets(),
            Counted::Cheques => grant.granted.cheques,
            _ => 1,
        };
        grants
            .map(|(record, grant)| Entry {
                record,
                ..on(grant.date, grant.stop.as_ref(), n(grant), Who::Person(&grant.person))
            })
            .collect()
    }

    fn of_campaigns<'a>(
        &'a self,
        service: &Service,
        programme: &ProgrammeId,
        counted: Counted,
    ) -> Vec<Entry<'a>> {
        let of_programme =
            |stop: &StopId| service.stops.get(stop).is_some_and(|stop| stop.is_of(programme));
        let mut entries = Vec::new();
        for campaign in self.campaigns.iter().filter(|campaign| of_programme(&campaign.stop)) {
            for send in &campaign.sends {
                match counted {
                    Counted::Campaigns => {
                        entries.push(on(send.date, Some(&campaign.stop), 1, Who::Nobody))
                    }
                    _ => entries.extend(
                        send.messages.map(|n| on(send.date, Some(&campaign.stop), n, Who::Nobody)),
                    ),
                }
            }
        }
        entries
    }

    fn of_surveys<'a>(&'a self, programme: &ProgrammeId) -> Vec<Entry<'a>> {
        let surveys = self.surveys.iter().filter(|survey| survey.programme == *programme);
        surveys.map(|survey| on(survey.until, None, survey.answered, Who::Nobody)).collect()
    }
}

fn on<'a>(
    date: crate::calendar::Date,
    stop: Option<&'a StopId>,
    n: u32,
    who: Who<'a>,
) -> Entry<'a> {
    Entry { when: When::Day { date, at: None }, stop, n: u64::from(n), record: 0, who }
}
