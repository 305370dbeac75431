//! Isolation, roles, forms, signing in, audit, publicity.

use halte::alerts::desk::{ROUTES, Who};

use super::{Answer, Browser, House, PHRASE, person, registered};

/// The first number of an address behind a path in a page.
fn id_in(answer: &Answer, path: &str) -> String {
    let (_, rest) = answer.body.split_once(path).unwrap_or_else(|| panic!("{path}: {answer:?}"));
    rest.chars().take_while(char::is_ascii_hexdigit).collect()
}

/// What the other structure keeps: a member, a group, a message, a sending.
fn filled(house: &House, name: &str) -> [String; 4] {
    filled_as(house, name, ["Secrète", "Zoé", "Groupe caché", "Titre caché"])
}

/// The same with these names of the person, the group and the message.
pub fn filled_as(house: &House, name: &str, names: [&str; 4]) -> [String; 4] {
    let [last, first, group, title] = names;
    let mut keeper = house.signed(name);
    let member = registered(&mut keeper, &person(last, first, "1980-05-06"));
    keeper.get("/groupes");
    keeper.post("/groupes", &[("nom", group)]);
    let group = id_in(&keeper.get("/groupes"), "/personnes?groupe=");
    keeper.get("/messages/nouveau");
    let fields = [("titre", title), ("categorie", "Rappel"), ("sms", "Bonjour")];
    let to = keeper.post("/messages/nouveau", &fields);
    let message = to.header("location").trim_start_matches("/messages/").to_owned();
    keeper.get(&format!("/messages/{message}"));
    let fields = [("jour", "2019-11-02"), ("heure", "09:00"), ("groupe", group.as_str())];
    let planned = keeper.post(&format!("/messages/{message}/envois"), &fields);
    assert_eq!(planned.status, 303, "{}", planned.body);
    let sending = id_in(&keeper.get(&format!("/messages/{message}")), "/envois/");
    [member, group, message, sending]
}

fn ask(browser: &mut Browser, method: &str, path: &str) -> Answer {
    match method {
        "GET" => browser.get(path),
        _ => browser.post(path, &[("nom", "X"), ("prenom", "Y"), ("titre", "T")]),
    }
}

#[test]
fn no_route_gives_a_structure_anything_of_another() {
    let house = House::new("isolation");
    let ids = filled(&house, "keeper-chemin-rouge");
    let mut own = house.signed("keeper-arbrisseau");
    own.get("/personnes/nouvelle");
    let unknown = own.get("/nulle-part");
    assert_eq!(unknown.status, 404);
    let room = format!("{:x}", house.structures["chemin-rouge"]);
    let open = ["/invitation/{}"];
    for route in ROUTES.iter().filter(|route| route.path.contains("{}")) {
        for id in ids.iter().chain([&room, &"1".to_owned(), &"zz".to_owned()]) {
            let path = route.path.replace("{}", id);
            let answer = ask(&mut own, route.method, &path);
            let place = format!("{} {path}", route.method);
            assert_eq!(answer.status, 404, "{place}");
            if !open.contains(&route.path) {
                assert_eq!(answer.body, unknown.body, "{place}");
            }
        }
    }
    // Fields that name a group, a room or a member of the other structure.
    let ours = ["Propre", "Ana", "Groupe à nous", "Sujet à nous"];
    let [member, _, message, _] = filled_as(&house, "keeper-arbrisseau", ours);
    let (profile, plan) = (format!("/personnes/{member}"), format!("/messages/{message}/envois"));
    for (path, name, id) in [
        ("/personnes/nouvelle", "groupe", &ids[1]),
        (&profile, "groupe", &ids[1]),
        (&plan, "groupe", &ids[1]),
        ("/comptes/inviter", "structure", &room),
    ] {
        let mut fields = vec![("nom", "Neuf"), ("prenom", "Léa"), ("version", "1"), (name, id)];
        fields.extend([("role", "animator"), ("jour", "2019-11-02"), ("heure", "09:00")]);
        let answer = own.post(path, &fields);
        assert_eq!((answer.status, &answer.body), (404, &unknown.body), "{path} {name}");
    }
    let listed = own.get(&format!("/personnes?groupe={}&apres={}", ids[1], ids[0]));
    for page in [listed, own.get("/personnes"), own.get("/groupes"), own.get("/messages")] {
        for secret in ["Secrète", "caché", "Titre"] {
            assert!(!page.has(secret), "{secret}");
        }
    }
    let retained = own.post("/conservation", &[("personne", &ids[0])]);
    assert_eq!(retained.status, 303);
    let mut theirs = house.signed("animator-chemin-rouge");
    assert!(theirs.get("/personnes").has("Secrète Zoé"), "nothing of it was changed");
    assert!(theirs.get("/groupes").has("Groupe caché"));
}

#[test]
fn an_animator_reaches_no_route_of_a_keeper_or_an_administrator() {
    let house = House::new("roles");
    let [member, group, ..] = filled(&house, "keeper-arbrisseau");
    let mut animator = house.signed("animator-arbrisseau");
    let unknown = animator.get("/nulle-part");
    let mut refused = 0;
    for route in ROUTES {
        let is_above = matches!(route.who, Who::RoomKeeper | Who::Keeper | Who::Administrator);
        if !is_above {
            continue;
        }
        for id in [&member, &group] {
            let answer = ask(&mut animator, route.method, &route.path.replace("{}", id));
            assert_eq!((answer.status, &answer.body), (404, &unknown.body), "{}", route.path);
            refused += 1;
        }
    }
    assert!(refused > 20, "{refused}");
    // A keeper reaches none of an administrator, and invites none.
    let mut keeper = house.signed("keeper-arbrisseau");
    let unknown = keeper.get("/nulle-part");
    for route in ROUTES.iter().filter(|route| route.who == Who::Administrator) {
        let answer = ask(&mut keeper, route.method, &route.path.replace("{}", "1"));
        assert_eq!((answer.status, &answer.body), (404, &unknown.body), "{}", route.path);
    }
    assert_eq!(keeper.post("/comptes/inviter", &[("role", "administrator")]).status, 404);
    // An administrator is in no room before one is entered, which is noted.
    let mut admin = house.signed("admin");
    assert_eq!(admin.get("/personnes").status, 404);
    let room = format!("/structures/{:x}/entrer", house.structures["arbrisseau"]);
    assert_eq!(admin.post(&room, &[]).status, 303);
    assert!(admin.get("/personnes").has("Secrète Zoé"));
    assert!(admin.get("/journal").has("enter-room"));
}

#[test]
fn who_has_not_signed_in_sees_no_page_but_the_open_ones() {
    let house = House::new("outside");
    let mut nobody = house.browser();
    for route in ROUTES.iter().filter(|route| route.who != Who::Anybody) {
        let answer = ask(&mut nobody, route.method, &route.path.replace("{}", "1"));
        let place = format!("{} {}", route.method, route.path);
        assert_eq!((answer.status, answer.header("location")), (303, "/entrer"), "{place}");
        assert_eq!(answer.body, "", "{place}");
    }
    let host = ("Host", "evil.example");
    assert_eq!(nobody.ask("GET", "/entrer", "", &[host]).status, 421);
    assert_eq!(nobody.ask("PUT", "/entrer", "", &[]).status, 405);
    let huge = "a".repeat(100_000);
    assert_eq!(nobody.ask("POST", "/entrer", &huge, &[]).status, 413);
}

#[test]
fn a_form_counts_only_with_the_token_of_its_page_and_from_here() {
    let house = House::new("forms");
    let [member, ..] = filled(&house, "keeper-arbrisseau");
    let mut keeper = house.signed("keeper-arbrisseau");
    let old = keeper.token.clone();
    let mut other = house.signed("animator-arbrisseau");
    let stranger = other.token.clone();
    other.get("/");
    for route in ROUTES.iter().filter(|route| route.method == "POST") {
        let path = route.path.replace("{}", &member);
        let mut who = match route.who {
            Who::Half => super::codes::half(&house),
            Who::Administrator => house.signed("admin"),
            _ => house.signed("keeper-arbrisseau"),
        };
        let good = format!("jeton={}", who.token);
        let refused = [
            (String::new(), vec![]),
            (format!("jeton={stranger}"), vec![]),
            (format!("jeton={old}"), vec![]),
            (good.clone(), vec![("Origin", "https://evil.example")]),
            (good.clone(), vec![("Origin", "null")]),
            (good.clone(), vec![("Sec-Fetch-Site", "cross-site")]),
            (good, vec![("Sec-Fetch-Site", "same-site")]),
        ];
        for (body, headers) in refused {
            let answer = who.ask("POST", &path, &body, &headers);
            assert_eq!(answer.status, 403, "{path} {headers:?} {body}");
        }
    }
    assert!(keeper.get("/personnes").has("Secrète Zoé"));
    // GET never writes: a link to what a form does is no such page.
    for path in ["/sortir", "/structures/quitter", "/comptes/inviter", "/import/faire"] {
        assert_eq!(keeper.get(path).status, 404, "{path}");
    }
}

#[test]
fn a_cookie_is_new_at_each_signing_in_and_nothing_after_the_end() {
    let house = House::new("cookies");
    let mut browser = house.browser();
    browser.get("/entrer");
    let planted = browser.cookies.clone();
    let entered = browser.enter("keeper-arbrisseau", PHRASE);
    let cookie = entered.header("set-cookie");
    for part in ["__Host-halte=", "Path=/", "Secure", "HttpOnly", "SameSite=Lax"] {
        assert!(cookie.contains(part), "{part}: {cookie}");
    }
    assert_ne!(planted["__Host-halte"], browser.cookies["__Host-halte"]);
    let mut fixed = Browser { cookies: planted, ..browser.clone() };
    assert_eq!(fixed.get("/personnes").status, 303, "a planted cookie has signed in nobody");
    // After the end, after another passphrase, after half an hour, after ten hours.
    let mut kept = browser.clone();
    browser.get("/");
    assert_eq!(browser.post("/sortir", &[]).status, 303);
    assert_eq!(kept.get("/personnes").status, 303, "signed out");
    let mut first = house.signed("keeper-arbrisseau");
    let mut second = house.signed("keeper-arbrisseau");
    second.get("/compte");
    let new = "cinq autres mots bien choisis";
    let fields = [("ancienne", PHRASE), ("phrase", new), ("encore", new)];
    assert_eq!(second.post("/compte", &fields).status, 303);
    assert_eq!(first.get("/personnes").status, 303, "another passphrase ends all");
    assert_eq!(second.get("/personnes").status, 200);
    house.pass(31 * 60);
    assert_eq!(second.get("/personnes").status, 303, "idle");
    let mut third = house.browser();
    assert_eq!(third.enter("keeper-arbrisseau", new).status, 303);
    for _ in 0..21 {
        assert_eq!(third.get("/personnes").status, 200);
        house.pass(29 * 60);
    }
    assert_eq!(third.get("/personnes").status, 303, "ten hours");
    let mut fourth = house.browser();
    fourth.enter("keeper-arbrisseau", new);
    house.pass(-24 * 60 * 60);
    assert_eq!(fourth.get("/personnes").status, 303, "a clock that was set back");
}

#[test]
fn guessing_is_slowed_down_and_the_owner_still_enters() {
    let house = House::new("guessing");
    let mut owner = house.signed("keeper-arbrisseau");
    owner.post("/sortir", &[]);
    let mut thief = house.browser();
    let mut slowed = 0;
    let guesses = super::program::much("guesses", 40);
    for _ in 0..guesses {
        let answer = thief.enter("keeper-arbrisseau", "un autre mot de passe");
        match answer.status {
            422 => {}
            429 => {
                slowed += 1;
                assert!(answer.header("retry-after").parse::<i64>().is_ok_and(|wait| wait > 0));
            }
            other => panic!("{other}: {answer:?}"),
        }
    }
    assert!(slowed >= guesses - 6, "{slowed}");
    // The right passphrase does not help the thief either.
    assert_eq!(thief.enter("keeper-arbrisseau", PHRASE).status, 429);
    assert_eq!(owner.enter("keeper-arbrisseau", PHRASE).status, 303, "in a browser that is known");
    let mut unknown = house.browser();
    let known = thief.enter("animator-arbrisseau", "un autre mot de passe").body;
    let nobody = unknown.enter("personne-de-tel", "un autre mot de passe").body;
    let strip = |page: &str, name: &str| {
        page.replace(name, "").replace(|c: char| c.is_ascii_hexdigit(), "")
    };
    assert_eq!(
        strip(&known, "animator-arbrisseau"),
        strip(&nobody, "personne-de-tel"),
        "a name that is there is answered as one that is not"
    );
}

#[test]
fn every_page_shows_who_supports_the_service_and_has_its_head() {
    let house = House::new("publicity");
    let [member, _, message, _] = filled(&house, "keeper-arbrisseau");
    let mut admin = house.signed("admin");
    admin.post(&format!("/structures/{:x}/entrer", house.structures["arbrisseau"]), &[]);
    let mut nobody = house.browser();
    let mut pages = vec![nobody.get("/entrer"), nobody.get("/aide"), nobody.get("/invitation/1")];
    pages.push(super::codes::half(&house).get("/entrer/code"));
    for route in ROUTES.iter().filter(|route| route.method == "GET") {
        let id = if route.path.starts_with("/messages") { &message } else { &member };
        pages.push(admin.get(&route.path.replace("{}", id)));
    }
    pages.push(admin.get("/nulle-part"));
    pages.push(admin.post("/personnes/nouvelle", &[]));
    let sentence = "Ce projet est cofinancé par l'Union Européenne avec le FEDER";
    let mut seen = 0;
    for page in &pages {
        for (name, value) in [
            ("cache-control", "no-store"),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("x-frame-options", "DENY"),
        ] {
            assert_eq!(page.header(name), value, "{}", page.head);
        }
        let policy = page.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("script"), "{policy}");
        if !page.header("content-type").starts_with("text/html") {
            continue;
        }
        seen += 1;
        assert!(page.has(sentence), "{}", page.body);
        assert!(page.body.contains("class=\"emblem\""), "{}", page.body);
        assert!(page.body.contains("<p class=\"name\"><a href=\"/\">"), "the name leads home");
        for banned in ["<script", "onclick", "javascript:", "none</"] {
            assert!(!page.body.contains(banned), "{banned}: {}", page.body);
        }
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn names_stay_text_wherever_they_are_shown() {
    let house = House::new("payloads");
    let mut keeper = house.signed("keeper-arbrisseau");
    let payloads = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "{{ 7*7 }}a",
        "{% include 'base.html' %}",
        "=HYPERLINK(1)",
        "x\r\nSet-Cookie: a=b",
        "a' OR 1=1 --",
        "\u{202e}txet",
    ];
    let mut ids = Vec::new();
    for payload in payloads {
        ids.push(registered(&mut keeper, &person(payload, payload, "1980-05-06")));
        keeper.get("/groupes");
        keeper.post("/groupes", &[("nom", payload)]);
        keeper.get("/messages/nouveau");
        let fields = [("titre", payload), ("categorie", payload), ("sms", payload)];
        keeper.post("/messages/nouveau", &fields);
    }
    let mut pages = vec![];
    for path in ["/personnes", "/groupes", "/messages", "/statistiques", "/messages/nouveau"] {
        pages.push(keeper.get(path));
    }
    for id in ids {
        pages.push(keeper.get(&format!("/personnes/{id}")));
    }
    for page in pages {
        assert_eq!(page.status, 200);
        for banned in ["<script", "<img src=x", ">49a", "\u{202e}", "set-cookie: a"] {
            assert!(!page.body.contains(banned) && !page.head.contains(banned), "{banned}");
        }
    }
    let export = keeper.get("/export").body;
    let rows: Vec<&str> = export.lines().collect();
    assert!(rows.iter().all(|row| !row.starts_with('=')), "{export}");
    assert!(export.contains("'=HYPERLINK(1)"), "{export}");
}

#[test]
fn the_last_administrator_stays_and_an_invitation_works_once() {
    let house = House::new("accounts");
    let mut admin = house.signed("admin");
    let page = admin.get("/comptes");
    let own = id_in(&page, "/comptes/");
    let closed = admin.post(&format!("/comptes/{own}/fermer"), &[]);
    assert_eq!(closed.status, 422, "{}", closed.body);
    let made = admin.post("/comptes/inviter", &[("role", "administrator")]);
    let secret: String = id_in(&made, "/invitation/");
    let mut guest = house.browser();
    assert_eq!(guest.get(&format!("/invitation/{secret}")).status, 200);
    let path = format!("/invitation/{secret}");
    let short = [("nom", "deuxième"), ("phrase", "court"), ("encore", "court")];
    assert_eq!(guest.post(&path, &short).status, 422);
    let fields = [("nom", "Deuxième"), ("phrase", PHRASE), ("encore", PHRASE)];
    assert_eq!(guest.post(&path, &fields).status, 303);
    assert_eq!(guest.post(&path, &fields).status, 404, "once");
    assert_eq!(guest.enter("deuxième", PHRASE).status, 303);
    super::codes::set_up(&house, &mut guest);
    assert_eq!(guest.post(&format!("/comptes/{own}/fermer"), &[]).status, 303);
    assert_eq!(admin.get("/").status, 303, "a closed account is signed out");
}
