//! Half-days of weeks.

use crate::calendar::IsoWeek;
use crate::model::{HalfDays, Service};
use crate::records::{Filed, HalfDaysRecord, Records};

use super::Reader;

impl Reader {
    pub(super) fn half_days(&mut self, records: &Records, service: &Service) -> Vec<HalfDays> {
        let mut weeks: Vec<HalfDays> =
            records.half_days.iter().filter_map(|filed| self.week(filed, service)).collect();
        weeks.sort_by(|a, b| (a.week, &a.programme, &a.span).cmp(&(b.week, &b.programme, &b.span)));
        let mut kept: Vec<HalfDays> = Vec::new();
        for week in weeks {
            match kept
                .last()
                .filter(|one| (one.week, &one.programme) == (week.week, &week.programme))
            {
                Some(first) => {
                    let first = first.span.clone();
                    self.twice("half_days", &week.week.to_string(), week.span, &first);
                }
                None => kept.push(week),
            }
        }
        kept
    }

    fn week(&mut self, filed: &Filed<HalfDaysRecord>, service: &Service) -> Option<HalfDays> {
        let (file, record) = (&filed.file, &filed.record);
        let day = self.read(file, &record.week_of);
        let programme = self.programme_of(filed, record.programme.as_ref(), service);
        let home_visits = self.option(file, record.home_visits.as_ref());
        let travel = self.option(file, record.travel.as_ref());
        let absence = self.option(file, record.absence.as_ref());
        let other = self.option(file, record.other.as_ref());
        Some(HalfDays {
            programme: programme?,
            week: IsoWeek::of(day?),
            home_visits: home_visits.unwrap_or(0),
            travel: travel.unwrap_or(0),
            absence: absence.unwrap_or(0),
            other: other.unwrap_or(0),
            span: filed.span(),
        })
    }
}
