//! When a word may be used: fractions, tendencies, stability. Numbers in, answers out, without
//! tables or languages. `docs/messages.md` gives each rule in words, `tests/oracle/messages.py`
//! applies them a second time.

/// From how many answers on a share is given as a percentage or a fraction.
pub const BASE_MIN: f64 = 30.0;

/// From how many on a small difference is called stable.
const STABLE_BASE_MIN: f64 = 200.0;

/// The part of a whole that has to be printed for a chart of it.
const CHART_SHOWN_MIN: f64 = 0.8;

/// Values that a chart of categories shows at least, and points of one over time.
pub const CATEGORIES_MIN: usize = 3;
pub const POINTS_IN_TIME_MIN: usize = 4;

/// By how much the sessions of two periods differ from which on visits are compared per session.
const SESSIONS_CHANGED: f64 = 0.05;

/// Fractions that have a word.
const FRACTIONS: &[(i64, i64)] =
    &[(1, 10), (1, 5), (1, 4), (1, 3), (2, 5), (1, 2), (3, 5), (2, 3), (3, 4), (4, 5), (9, 10)];

/// A fraction in words, and how near the share is to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    pub of: (i64, i64),
    pub near: Near,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Near {
    /// Within half a point.
    Plain,
    /// Up to two and a half points below.
    Below,
    /// Up to two and a half points above.
    Above,
}

/// The fraction that a share in tenths of a per cent may be called. Between two fractions that are
/// five points apart the lower one holds.
pub fn fraction(tenths: i64) -> Option<Fraction> {
    let near = |(numerator, denominator): (i64, i64)| {
        let distance = tenths * denominator - numerator * 1000;
        let (half, most) = (5 * denominator, 25 * denominator);
        let near = match distance {
            _ if distance.abs() <= half => Near::Plain,
            _ if (-most..0).contains(&distance) => Near::Below,
            _ if (1..=most).contains(&distance) => Near::Above,
            _ => return None,
        };
        Some(Fraction { of: (numerator, denominator), near })
    };
    FRACTIONS.iter().find_map(|of| near(*of))
}

/// What may be claimed of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Up,
    Down,
    Stable,
    /// Too small to conclude.
    Unclear,
}

/// Of two counts: a tendency from twice the root of their sum on, stable below two per cent.
pub fn counts(now: f64, before: f64) -> Change {
    let difference = now - before;
    let holds = difference.abs() >= 2.0 * (now + before).sqrt() && difference != 0.0;
    tendency(difference, holds, before >= STABLE_BASE_MIN && difference.abs() < 0.02 * before)
}

/// Of two shares, each as part and whole: a tendency from 1.96 standard errors of the difference,
/// stable below one point.
pub fn shares(now: (f64, f64), before: (f64, f64)) -> Change {
    let ((n, of), (n_before, of_before)) = (now, before);
    let difference = n / of - n_before / of_before;
    let pooled = (n + n_before) / (of + of_before);
    let error = (pooled * (1.0 - pooled) * (1.0 / of + 1.0 / of_before)).sqrt();
    let holds = difference.abs() >= 1.96 * error && difference != 0.0;
    let is_stable = of.min(of_before) >= STABLE_BASE_MIN && difference.abs() < 0.01;
    tendency(difference, holds, is_stable)
}

/// Of two counts per session, each as count and sessions.
pub fn rates(now: (f64, f64), before: (f64, f64)) -> Change {
    let ((n, sessions), (n_before, sessions_before)) = (now, before);
    let difference = n / sessions - n_before / sessions_before;
    let variance = n / (sessions * sessions) + n_before / (sessions_before * sessions_before);
    let holds = difference.abs() >= 2.0 * variance.sqrt() && difference != 0.0;
    tendency(difference, holds, false)
}

/// A difference that is stable is never a tendency, however large the base.
fn tendency(difference: f64, holds: bool, is_stable: bool) -> Change {
    match (is_stable, holds, difference > 0.0) {
        (true, _, _) => Change::Stable,
        (_, true, true) => Change::Up,
        (_, true, false) => Change::Down,
        _ => Change::Unclear,
    }
}

/// Whether two periods had so unlike numbers of sessions that only a mean per session compares.
pub fn per_session(now: f64, before: f64) -> bool {
    (now - before).abs() >= SESSIONS_CHANGED * before
}

/// Whether a chart shows enough: how many categories are printed, and what all that is printed adds
/// up to beside the whole.
pub fn shows_enough(categories: usize, shown: &[f64], whole: f64) -> bool {
    let told: f64 = shown.iter().sum();
    categories >= CATEGORIES_MIN && whole >= BASE_MIN && told >= CHART_SHOWN_MIN * whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_called_by_its_fraction_within_its_reach() {
        for (tenths, expected) in [
            (500, Some(((1, 2), Near::Plain))),
            (505, Some(((1, 2), Near::Plain))),
            (506, Some(((1, 2), Near::Above))),
            (525, Some(((1, 2), Near::Above))),
            (526, None),
            (494, Some(((1, 2), Near::Below))),
            (475, Some(((1, 2), Near::Below))),
            (474, None),
            (333, Some(((1, 3), Near::Plain))),
            (514, Some(((1, 2), Near::Above))),
            (225, Some(((1, 5), Near::Above))),
            (226, Some(((1, 4), Near::Below))),
            (74, None),
            (926, None),
        ] {
            let found = fraction(tenths).map(|found| (found.of, found.near));
            assert_eq!(found, expected, "{tenths}");
        }
    }

    #[test]
    fn a_tendency_needs_a_difference_that_holds() {
        assert_eq!(counts(425.0, 354.0), Change::Up, "71 > 56");
        assert_eq!(counts(138.0, 112.0), Change::Unclear, "26 < 32");
        assert_eq!(counts(354.0, 354.0), Change::Stable);
        assert_eq!(counts(20.0, 20.0), Change::Unclear, "too few to call stable");
        assert_eq!(shares((172.0, 425.0), (182.0, 354.0)), Change::Down, "10.9 > 7.0");
        assert_eq!(shares((72.0, 425.0), (49.0, 354.0)), Change::Unclear, "3.1 < 5.1");
        assert_eq!(shares((100.0, 400.0), (100.0, 402.0)), Change::Stable);
        assert_eq!(rates((80.0, 20.0), (40.0, 20.0)), Change::Up);
        assert_eq!(rates((80.0, 20.0), (75.0, 20.0)), Change::Unclear);
    }

    #[test]
    fn a_chart_shows_most_of_its_whole() {
        assert!(shows_enough(3, &[50.0, 20.0, 10.0], 100.0));
        assert!(!shows_enough(3, &[50.0, 20.0, 9.0], 100.0), "79 %");
        assert!(!shows_enough(2, &[90.0, 10.0], 100.0), "two");
        assert!(!shows_enough(3, &[10.0, 10.0, 9.0], 29.0), "few");
    }
}
