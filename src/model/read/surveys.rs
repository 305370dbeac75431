//! Survey waves, groups and campaigns.

use std::sync::Arc;

use crate::diagnostics::Code;
use crate::model::{
    Activity, Campaign, Group, GroupId, Question, Sending, Service, StopId, Survey,
};
use crate::records::{CampaignRecord, Filed, QuestionRecord, Records, SurveyRecord};
use crate::words::message;

use super::{Reader, Referred};

impl Reader {
    pub(super) fn surveys(&mut self, records: &Records, service: &Service) -> Vec<Survey> {
        let mut surveys: Vec<Survey> = Vec::new();
        for filed in &records.surveys {
            let Some(survey) = self.survey(filed, service) else { continue };
            match surveys.iter().find(|other| other.id == survey.id) {
                Some(first) => self.twice("surveys", &survey.id, survey.span, &first.span),
                None => surveys.push(survey),
            }
        }
        surveys.sort_by(|a, b| (a.from, &a.id).cmp(&(b.from, &b.id)));
        surveys
    }

    fn survey(&mut self, filed: &Filed<SurveyRecord>, service: &Service) -> Option<Survey> {
        let (file, record) = (&filed.file, &filed.record);
        let id = self.read(file, &record.id);
        let programme = self.programme_of(filed, record.programme.as_ref(), service);
        let title = self.text(file, Some(&record.title));
        let (from, until) = (self.read(file, &record.from), self.read(file, &record.until));
        let (asked, answered) = (self.read(file, &record.asked), self.read(file, &record.answered));
        let source = self.text(file, record.source.as_ref());
        let (from, until, asked, answered) = (from?, until?, asked?, answered?);
        if until < from {
            self.end_before_start(record.until.span(file), "surveys");
        }
        if asked < answered {
            let message = message!("survey-adds-up-asked", answered = answered, asked = asked);
            self.say(Code::SurveyAddsUp, record.answered.span(file), message);
        }
        let questions = record
            .questions
            .iter()
            .filter_map(|question| self.question(file, question, answered))
            .collect();
        let (id, title, programme) = (id?.to_string(), title?, programme?);
        Some(Survey {
            id,
            programme,
            title,
            from,
            until,
            asked,
            answered,
            questions,
            source,
            span: filed.span(),
        })
    }

    fn question(
        &mut self,
        file: &Arc<str>,
        record: &QuestionRecord,
        answered: u32,
    ) -> Option<Question> {
        let id = self.read(file, &record.id);
        let label = self.text(file, Some(&record.label));
        let multiple = self.option(file, record.multiple.as_ref()).unwrap_or(false);
        let mut answers: Vec<(String, u32)> = Vec::new();
        for answer in &record.answers {
            let (label, n) = (self.text(file, Some(&answer.label)), self.read(file, &answer.n));
            answers.extend(label.zip(n));
        }
        let all: u64 = answers.iter().map(|(_, n)| u64::from(*n)).sum();
        let most = answers.iter().map(|(_, n)| *n).max().unwrap_or(0);
        if most > answered || (!multiple && all > u64::from(answered)) {
            let message = message!("survey-adds-up-question", answered = answered, answers = all);
            self.say(Code::SurveyAddsUp, record.label.span(file), message);
        }
        Some(Question { id: id?.to_string(), label: label?, multiple, answers })
    }

    pub(super) fn campaigns(&mut self, records: &Records, activity: &mut Activity) {
        for filed in &records.groups {
            let (file, record) = (&filed.file, &filed.record);
            let id = self.read(file, &record.id);
            let stop: Option<StopId> =
                self.reference(file, &record.stop, Referred::Stop).map(Into::into);
            let name = self.text(file, Some(&record.name));
            let (Some(id), Some(stop), Some(name)) = (id, stop, name) else { continue };
            let group = Group { id: id.into(), stop, name, span: filed.span() };
            match activity.groups.get(&group.id) {
                Some(first) => {
                    let first = first.span.clone();
                    self.twice("groups", group.id.as_str(), group.span, &first);
                }
                None => drop(activity.groups.insert(group.id.clone(), group)),
            }
        }
        for filed in &records.campaigns {
            let Some(campaign) = self.campaign(filed, activity) else { continue };
            match activity.campaigns.iter().find(|other| other.id == campaign.id) {
                Some(first) => {
                    self.twice("campaigns", campaign.id.as_str(), campaign.span, &first.span)
                }
                None => activity.campaigns.push(campaign),
            }
        }
        activity.campaigns.sort_by(|a, b| {
            (a.sends.first().map(|send| send.date), &a.id)
                .cmp(&(b.sends.first().map(|send| send.date), &b.id))
        });
    }

    fn campaign(&mut self, filed: &Filed<CampaignRecord>, activity: &Activity) -> Option<Campaign> {
        let (file, record) = (&filed.file, &filed.record);
        let id = self.read(file, &record.id);
        let stop: Option<StopId> =
            self.reference(file, &record.stop, Referred::Stop).map(Into::into);
        let title = self.text(file, Some(&record.title));
        let category = self.text(file, Some(&record.category));
        let stop = stop?;
        let mut sends = Vec::new();
        for send in &record.sends {
            let date = self.read(file, &send.date);
            let messages = self.option(file, send.messages.as_ref());
            let mut groups: Vec<GroupId> = Vec::new();
            for written in &send.groups.0 {
                let Some(group) = self.reference(file, written, Referred::Group).map(GroupId::from)
                else {
                    continue;
                };
                // One structure never sees another's groups (S4, "Front Admin" and "Front
                // Utilisateur").
                if activity.groups.get(&group).is_some_and(|group| group.stop != stop) {
                    let message = message!("foreign-group", group = group.as_str());
                    self.say(Code::ForeignGroup, written.span(file), message);
                    continue;
                }
                groups.push(group);
            }
            groups.sort();
            groups.dedup();
            if send.groups.0.is_empty() {
                self.say(Code::MissingKey, send.date.span(file), message!("missing-key-groups"));
            }
            sends.extend(date.map(|date| Sending { date, groups, messages }));
        }
        sends.sort_by_key(|send| send.date);
        Some(Campaign {
            id: id?.into(),
            stop,
            title: title?,
            category: category?,
            sends,
            span: filed.span(),
        })
    }
}
