//! Clocks that jump, summer time, and how long a wrong name takes.

use std::time::{Duration, Instant};

use super::program::much;
use super::{House, PHRASE, person, registered};

const DAY: i64 = 24 * 60 * 60;

#[test]
fn a_clock_that_jumps_ahead_erases_nobody_by_age() {
    let house = House::new("clock-ahead");
    let mut keeper = house.signed("keeper-arbrisseau");
    let id = registered(&mut keeper, &person("Restée", "Léa", "1980-05-06"));
    house.pass(3 * 365 * DAY);
    let mut keeper = house.signed("keeper-arbrisseau");
    let page = keeper.get("/conservation");
    assert!(page.has("Restée Léa") && page.has("vérifiez la date de cette machine"));
    let refused = keeper.post("/conservation", &[("personne", &id)]);
    assert_eq!(refused.status, 409, "{}", refused.body);
    assert_eq!(keeper.get(&format!("/personnes/{id}")).status, 200);
    // The clock is put right: all is as before, and nobody is shut out.
    house.pass(-3 * 365 * DAY + 60);
    let mut keeper = house.signed("keeper-arbrisseau");
    assert!(keeper.get("/").has("l’horloge de cette machine retarde"));
    assert!(keeper.get("/conservation").has("Personne."));
    // Where the time has really passed, a day more is enough.
    house.pass(3 * 365 * DAY);
    house.signed("keeper-arbrisseau").get("/");
    house.pass(DAY + 60);
    let mut keeper = house.signed("keeper-arbrisseau");
    keeper.get("/conservation");
    assert_eq!(keeper.post("/conservation", &[("personne", &id)]).status, 303);
    assert_eq!(keeper.get(&format!("/personnes/{id}")).status, 404);
}

#[test]
fn a_clock_set_back_a_day_or_a_year_shuts_nobody_out_and_opens_nothing() {
    let house = House::new("clock-back");
    for back in [DAY, 365 * DAY] {
        let mut keeper = house.signed("keeper-arbrisseau");
        let mut thief = house.browser();
        (0..8).for_each(|_| drop(thief.enter("animator-arbrisseau", "un autre mot de passe")));
        assert_eq!(thief.enter("animator-arbrisseau", PHRASE).status, 429);
        house.pass(-back);
        assert_eq!(keeper.get("/personnes").status, 303, "a signing-in of the future");
        let mut owner = house.browser();
        assert_eq!(owner.enter("animator-arbrisseau", PHRASE).status, 303, "no endless wait");
        let id = registered(&mut house.signed("keeper-arbrisseau"), &{
            person("Inscrite", if back == DAY { "Léa" } else { "Zoé" }, "1980-05-06")
        });
        assert_eq!(house.signed("keeper-arbrisseau").get(&format!("/personnes/{id}")).status, 200);
        house.pass(back + DAY);
    }
}

#[test]
fn a_day_is_that_of_paris_when_the_clocks_change() {
    let house = House::new("summer");
    // 2020-03-28, 23:30 in Paris (22:30 UTC); the clocks change four hours later.
    house.pass(1_585_434_600 - super::NOON);
    registered(&mut house.signed("keeper-arbrisseau"), &person("Un", "Léa", "1980-03-29"));
    house.pass(60 * 60);
    registered(&mut house.signed("keeper-arbrisseau"), &person("Deux", "Léa", "1980-03-29"));
    house.pass(60 * 60);
    let mut keeper = house.signed("keeper-arbrisseau");
    for _ in 0..2 {
        house.pass(25 * 60);
        assert_eq!(keeper.get("/personnes").status, 200, "an hour left out ends nothing");
    }
    let count = |day: &str, keeper: &mut super::Browser| {
        let page = keeper.get(&format!("/statistiques?jour={day}"));
        ["aucune personne", "1 personne", "2 personnes"]
            .iter()
            .position(|words| page.body.contains(&format!(">{words}")) || page.has(words))
            .expect("a number")
    };
    assert_eq!(count("2020-03-27", &mut keeper), 0);
    assert_eq!(count("2020-03-28", &mut keeper), 1, "registered before midnight in Paris");
    assert_eq!(count("2020-03-29", &mut keeper), 2);
    // Born on this day, 40 years ago: the age of the day before is 39.
    assert!(keeper.get("/personnes").has("40 ans"));
}

/// A name that is there must not take another time than one that is not: of two rows of answers,
/// taken in turn, the medians are close.
#[test]
#[ignore = "measures time: run by .ci/nightly on an idle machine"]
#[expect(clippy::print_stdout, reason = "what was measured is read by a person")]
fn a_name_that_is_there_takes_as_long_as_one_that_is_not() {
    let house = House::new("timing");
    let tries = much("names", 24);
    let mut browser = house.browser();
    let (mut known, mut nobody) = (Vec::new(), Vec::new());
    for n in 0..tries {
        let names = ["keeper-arbrisseau".to_owned(), format!("keeper-arbrisse{:02}", n % 90 + 10)];
        for at in [n % 2, 1 - n % 2] {
            // So that no wait is measured.
            house.pass(25 * 60 * 60);
            browser.get("/entrer");
            let start = Instant::now();
            let fields = [("nom", names[at].as_str()), ("phrase", "un autre mot de passe")];
            assert_eq!(browser.post("/entrer", &fields).status, 422);
            if at == 0 { &mut known } else { &mut nobody }.push(start.elapsed());
        }
    }
    let middle = |times: &mut Vec<Duration>| {
        times.sort();
        times[times.len() / 2].as_secs_f64()
    };
    let (known, nobody) = (middle(&mut known), middle(&mut nobody));
    println!("{tries} names: {:.1} ms there, {:.1} ms not", known * 1e3, nobody * 1e3);
    assert!((0.7..1.4).contains(&(known / nobody)), "{known} s, {nobody} s");
}
