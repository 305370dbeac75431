//! Records of configured counts into cubes: visits session by session, everything else record by
//! record.

use crate::calendar::{Date, Period};
use crate::indicators::aspects::Aspects;
use crate::indicators::cells::Symbol;
use crate::indicators::measures::{self, Shape};
use crate::model::{Counted, Dimension, Entry, Model, Programme, Session, StopId, Visit};

use super::Counts;
use super::cubes::{Piece, Silence};

/// Dimensions that no record of a characteristic defines.
pub(in crate::indicators) const LOT: &str = "lot";
pub(in crate::indicators) const CAMPAIGN: &str = "campaign";
pub(in crate::indicators) const SURVEY: &str = "survey";
pub(in crate::indicators) const ANSWER: &str = "answer";

/// Those who answered a survey and not this question.
pub(in crate::indicators) const NO_ANSWER: &str = "none";

/// The answers to one question of a survey as a measure.
pub(in crate::indicators) fn answers_to(survey: &str, question: &str) -> String {
    format!("answers {survey} {question}")
}

impl Counts {
    pub(super) fn declare(&mut self, shapes: &[Shape]) {
        for shape in shapes {
            self.cubes.declare(&shape.measure, shape.silence(), shape.is_level, &shape.names());
        }
    }

    /// The people of one session, told apart in every way that is asked for.
    pub(super) fn people(
        &mut self,
        asked: &Asked,
        at: (Date, &StopId),
        session: &Session,
        tallies: &[Entry],
        received: u64,
    ) {
        let (month, stop): (Period, Symbol) = (Period::month_of(at.0), at.1.as_str().into());
        for shape in asked.shapes.iter().filter(|shape| shape.of == Counted::Visits) {
            for visit in &session.visits {
                for categories in combined(asked.aspects, shape, visit) {
                    self.cubes.add(
                        &shape.measure,
                        &shape.names(),
                        Piece { month, stop: stop.clone(), categories, n: 1, record: None },
                    );
                }
            }
            let others = received - session.visits.len() as u64;
            self.together(asked.aspects, shape, (month, stop.clone()), tallies, others);
        }
    }

    /// Visitors counted beside sessions.
    pub(super) fn people_tallied(&mut self, asked: &Asked, entry: &Entry) {
        let (month, stop) = place_of(entry);
        for shape in asked.shapes.iter().filter(|shape| shape.of == Counted::Visits) {
            self.together(
                asked.aspects,
                shape,
                (month, stop.clone()),
                std::slice::from_ref(entry),
                entry.n,
            );
        }
    }

    /// People who were counted together, and those of whom nothing was asked.
    fn together(
        &mut self,
        aspects: Aspects,
        shape: &Shape,
        (month, stop): (Period, Symbol),
        tallies: &[Entry],
        people: u64,
    ) {
        let dimensions: Vec<Dimension> =
            shape.dimensions.iter().map(|(_, dimension)| dimension.clone()).collect();
        let mut told = 0;
        for tally in tallies {
            let counts = tally.counts(&dimensions);
            if counts.is_none() && dimensions.len() > 1 {
                self.cubes.leave_untold(&shape.measure, &shape.names(), month);
            }
            for (categories, n) in counts.unwrap_or_default() {
                let categories = shape
                    .dimensions
                    .iter()
                    .zip(&categories)
                    .map(|((_, dimension), category)| aspects.code(dimension, category))
                    .collect();
                told += n;
                self.cubes.add(
                    &shape.measure,
                    &shape.names(),
                    Piece { month, stop: stop.clone(), categories, n, record: None },
                );
            }
        }
        if shape.adds_up && people > told {
            let categories =
                shape.dimensions.iter().map(|(_, dimension)| aspects.unknown(dimension)).collect();
            self.cubes.add(
                &shape.measure,
                &shape.names(),
                Piece { month, stop, categories, n: people - told, record: None },
            );
        }
    }

    /// Everything that is counted outside sessions.
    pub(super) fn records(
        &mut self,
        asked: &Asked,
        model: &Model,
        programme: &Programme,
        until: Date,
    ) {
        for shape in asked.shapes.iter().filter(|shape| shape.of != Counted::Visits) {
            let is_single =
                !matches!(shape.of, Counted::Interventions | Counted::Carnets | Counted::Cheques);
            for entry in measures::entries(&model.activity, &model.service, &programme.id, shape)
                .iter()
                .filter(|entry| entry.when.last() <= until)
            {
                self.entry(asked.aspects, shape, entry, is_single);
            }
        }
        self.lots(model, programme, until);
        self.campaigns(model, programme, until);
        self.surveys(model, programme, until);
    }

    fn entry(&mut self, aspects: Aspects, shape: &Shape, entry: &Entry, is_single: bool) {
        let dimensions: Vec<Dimension> =
            shape.dimensions.iter().map(|(_, dimension)| dimension.clone()).collect();
        let (month, stop) = place_of(entry);
        if shape.is_level {
            // A later count in the same month takes the place of an earlier one.
            self.cubes.forget(&shape.measure, &shape.names(), month, &stop);
        }
        let counts = entry.counts(&dimensions);
        if counts.is_none() && dimensions.len() > 1 {
            self.cubes.leave_untold(&shape.measure, &shape.names(), month);
        }
        let record = (!is_single).then_some(entry.record);
        let mut told = 0;
        for (categories, n) in counts.unwrap_or_default() {
            let categories = shape
                .dimensions
                .iter()
                .zip(&categories)
                .map(|((_, dimension), category)| aspects.code(dimension, category))
                .collect();
            told += n;
            self.cubes.add(
                &shape.measure,
                &shape.names(),
                Piece { month, stop: stop.clone(), categories, n, record },
            );
        }
        if shape.adds_up && entry.n > told {
            let categories =
                shape.dimensions.iter().map(|(_, dimension)| aspects.unknown(dimension)).collect();
            self.cubes.add(
                &shape.measure,
                &shape.names(),
                Piece { month, stop, categories, n: entry.n - told, record },
            );
        }
    }

    /// Chèques by lot: the stock of each is told.
    fn lots(&mut self, model: &Model, programme: &Programme, until: Date) {
        let measure: Symbol = Counted::Cheques.code().into();
        if model.activity.voucher_lots.values().all(|lot| lot.programme != programme.id) {
            return;
        }
        for dimensions in [vec![], vec![Symbol::from(LOT)]] {
            let is_there = self.cubes.has(&measure, &dimensions);
            self.cubes.declare(&measure, Silence::Nothing, false, &dimensions);
            let grants = model.activity.voucher_grants.iter().enumerate();
            for (record, grant) in grants.filter(|(_, grant)| {
                grant.programme == programme.id && grant.date <= until && !is_there
            }) {
                let categories =
                    dimensions.iter().map(|_| Symbol::from(grant.lot.as_str())).collect();
                let stop: Symbol = grant.stop.as_ref().map_or("", StopId::as_str).into();
                let piece = Piece {
                    month: Period::month_of(grant.date),
                    stop,
                    categories,
                    n: u64::from(grant.granted.cheques),
                    record: Some(record),
                };
                self.cubes.add(&measure, &dimensions, piece);
            }
        }
    }

    /// Messages by campaign.
    fn campaigns(&mut self, model: &Model, programme: &Programme, until: Date) {
        let measure: Symbol = Counted::Messages.code().into();
        let is_ours = |stop: &StopId| {
            model.service.stops.get(stop).is_some_and(|stop| stop.is_of(&programme.id))
        };
        let campaigns: Vec<_> =
            model.activity.campaigns.iter().filter(|campaign| is_ours(&campaign.stop)).collect();
        if campaigns.is_empty() {
            return;
        }
        for dimensions in [vec![], vec![Symbol::from(CAMPAIGN)]] {
            let is_there = self.cubes.has(&measure, &dimensions);
            self.cubes.declare(&measure, Silence::Nothing, false, &dimensions);
            for campaign in campaigns.iter().filter(|_| !is_there) {
                for send in campaign.sends.iter().filter(|send| send.date <= until) {
                    let categories =
                        dimensions.iter().map(|_| Symbol::from(campaign.id.as_str())).collect();
                    let n = u64::from(send.messages.unwrap_or(0));
                    let piece = Piece {
                        month: Period::month_of(send.date),
                        stop: campaign.stop.as_str().into(),
                        categories,
                        n,
                        record: None,
                    };
                    self.cubes.add(&measure, &dimensions, piece);
                }
            }
        }
    }

    /// Those who answered each survey, and what they answered to each question.
    fn surveys(&mut self, model: &Model, programme: &Programme, until: Date) {
        let measure: Symbol = Counted::Answers.code().into();
        for survey in model
            .activity
            .surveys
            .iter()
            .filter(|survey| survey.programme == programme.id && survey.until <= until)
        {
            let month = Period::month_of(survey.until);
            let piece = |categories: Vec<Symbol>, n: u32| Piece {
                month,
                stop: "".into(),
                categories,
                n: u64::from(n),
                record: None,
            };
            let by_survey = [Symbol::from(SURVEY)];
            self.cubes.declare(&measure, Silence::NotRecorded, false, &by_survey);
            self.cubes.add(
                &measure,
                &by_survey,
                piece(vec![survey.id.as_str().into()], survey.answered),
            );
            for question in &survey.questions {
                let measure: Symbol = answers_to(&survey.id, &question.id).into();
                let by_answer = [Symbol::from(ANSWER)];
                self.cubes.declare(&measure, Silence::NotRecorded, false, &by_answer);
                let answered: u32 = question.answers.iter().map(|(_, n)| n).sum();
                for (place, (_, n)) in question.answers.iter().enumerate() {
                    self.cubes.add(
                        &measure,
                        &by_answer,
                        piece(vec![answer_code(place).into()], *n),
                    );
                }
                if !question.multiple {
                    self.cubes.add(
                        &measure,
                        &by_answer,
                        piece(vec![NO_ANSWER.into()], survey.answered.saturating_sub(answered)),
                    );
                }
            }
        }
    }
}

/// What is asked of the records of one programme.
pub(super) struct Asked<'a> {
    pub aspects: Aspects<'a>,
    pub shapes: &'a [Shape],
}

/// The name of an answer in cells: its place in the questionnaire.
pub(in crate::indicators) fn answer_code(place: usize) -> String {
    (place + 1).to_string()
}

/// What was counted over several months belongs to the last of them.
fn place_of(entry: &Entry) -> (Period, Symbol) {
    (Period::month_of(entry.when.last()), entry.stop.map_or("", StopId::as_str).into())
}

/// Every combination of a visit's categories.
fn combined(aspects: Aspects, shape: &Shape, visit: &Visit) -> Vec<Vec<Symbol>> {
    let mut combinations = vec![Vec::new()];
    for (_, dimension) in &shape.dimensions {
        let mut codes: Vec<Symbol> = visit
            .categories(dimension)
            .iter()
            .map(|category| aspects.code(dimension, category))
            .collect();
        if codes.is_empty() && !aspects.is_multiple(dimension) {
            codes.push(aspects.unknown(dimension));
        }
        let with = |chosen: Vec<Symbol>| {
            codes
                .iter()
                .map(move |code| chosen.iter().cloned().chain([code.clone()]).collect::<Vec<_>>())
                .collect::<Vec<_>>()
        };
        combinations = combinations.into_iter().flat_map(with).collect();
    }
    combinations
}
