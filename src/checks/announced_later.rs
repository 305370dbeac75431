//! Changes that the public is not told of yet.

use crate::calendar::Date;
use crate::diagnostics::{Code, Diagnostic, Span};
use crate::model::CheckLevel;
use crate::words::{Message, message};

use super::{Check, Look, Scope, some};

pub const CHECK: Check =
    Check { code: Code::AnnouncedLater, level: CheckLevel::Warning, look: Look::Whole(check) };

fn check(scope: &Scope) -> Vec<Diagnostic> {
    let service = scope.service();
    let ours = |stop| service.stops.get(stop).is_some_and(|stop| stop.is_of(&scope.programme.id));
    let exceptions = service
        .exceptions
        .iter()
        .filter(|exception| ours(&exception.stop))
        .map(|one| (one.announced_on, &one.span));
    let closures = service
        .closures
        .iter()
        .filter(|closure| scope.owns_file(&closure.span))
        .map(|one| (one.announced_on, &one.span));
    let mut later: Vec<(&Span, Date)> = exceptions
        .chain(closures)
        .filter_map(|(on, span)| Some((span, on.filter(|on| *on > scope.today)?)))
        .collect();
    later.sort_by_key(|(span, on)| (*on, *span));
    let Some((first, _)) = later.first() else { return Vec::new() };
    let say = |(span, on): &(&Span, Date)| {
        let place = format!("{}:{}", span.file, span.line);
        message!("announced-later-day", date = *on, place = place)
    };
    let days: Vec<Message> = later.iter().map(say).collect();
    let message = message!("announced-later", today = scope.today, days = some(&days, 3));
    vec![Diagnostic::new(CHECK.code, (*first).clone(), message)]
}
