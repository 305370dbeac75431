//! One-time codes: asked of every administrator before anything else, good once, guessed at slowly.
//! Codes are made here by other code than the program's (RFC 4226, RFC 6238, FIPS 180-4).

use std::sync::atomic::Ordering;

use halte::alerts::desk::ROUTES;

use super::{Answer, Browser, House, PHRASE, SECRET};

fn sha1(message: &[u8]) -> [u8; 20] {
    let mut state: [u32; 5] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];
    let mut padded = message.to_vec();
    padded.push(0x80);
    padded.resize(padded.len().next_multiple_of(64), 0);
    if padded.len() - message.len() < 9 {
        padded.resize(padded.len() + 64, 0);
    }
    let at = padded.len() - 8;
    padded[at..].copy_from_slice(&(message.len() as u64 * 8).to_be_bytes());
    for block in padded.chunks(64) {
        let mut words = [0u32; 80];
        for (word, bytes) in words.iter_mut().zip(block.chunks(4)) {
            *word = u32::from_be_bytes(bytes.try_into().expect("four bytes"));
        }
        for at in 16..80 {
            words[at] =
                (words[at - 3] ^ words[at - 8] ^ words[at - 14] ^ words[at - 16]).rotate_left(1);
        }
        let [mut a, mut b, mut c, mut d, mut e] = state;
        for (at, word) in words.into_iter().enumerate() {
            let (mixed, constant) = match at / 20 {
                0 => ((b & c) | (!b & d), 0x5a82_7999),
                1 => (b ^ c ^ d, 0x6ed9_eba1),
                2 => ((b & c) | (b & d) | (c & d), 0x8f1b_bcdc),
                _ => (b ^ c ^ d, 0xca62_c1d6u32),
            };
            let next = a.rotate_left(5).wrapping_add(mixed).wrapping_add(e);
            let next = next.wrapping_add(constant).wrapping_add(word);
            (a, b, c, d, e) = (next, a, b.rotate_left(30), c, d);
        }
        for (sum, part) in state.iter_mut().zip([a, b, c, d, e]) {
            *sum = sum.wrapping_add(part);
        }
    }
    let bytes: Vec<u8> = state.iter().flat_map(|word| word.to_be_bytes()).collect();
    bytes.try_into().expect("twenty bytes")
}

fn hmac(key: &[u8], message: &[u8]) -> [u8; 20] {
    let padded = |with: u8| {
        let key = (0..64).map(|at| key.get(at).copied().unwrap_or(0) ^ with);
        key.collect::<Vec<u8>>()
    };
    let inner = sha1(&[padded(0x36), message.to_vec()].concat());
    sha1(&[padded(0x5c), inner.to_vec()].concat())
}

fn base32(text: &str) -> Vec<u8> {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let (mut bits, mut count, mut bytes) = (0u32, 0, Vec::new());
    for letter in text.chars().filter(|c| !c.is_whitespace()) {
        bits = bits << 5 | u32::try_from(letters.find(letter).expect("base32")).expect("small");
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).expect("a byte"));
        }
    }
    bytes
}

/// The six digits that a telephone shows at a time.
pub fn code(secret: &str, now: i64) -> String {
    let mac = hmac(&base32(secret), &(now / 30).to_be_bytes());
    let at = usize::from(mac[19] & 15);
    let bytes: [u8; 4] = mac[at..at + 4].try_into().expect("four bytes");
    format!("{:06}", (u32::from_be_bytes(bytes) & 0x7fff_ffff) % 1_000_000)
}

/// A browser in which the administrator has given the passphrase, and not the code.
pub fn half(house: &House) -> Browser {
    let mut browser = house.browser();
    assert_eq!(browser.enter("admin", PHRASE).header("location"), "/entrer/code");
    browser.get("/entrer/code");
    browser
}

/// The secret that a page shows.
fn shown(page: &Answer) -> String {
    let (_, rest) = page.body.split_once("name=\"cle\" value=\"").expect("a secret is shown");
    rest.chars().take_while(char::is_ascii_alphanumeric).collect()
}

/// Sets codes up for who has just signed in; the secret.
pub fn set_up(house: &House, browser: &mut Browser) -> String {
    let page = browser.get("/compte/code");
    let secret = shown(&page);
    assert!(page.body.contains("<svg"), "a square to be photographed");
    let code = code(&secret, house.clock.load(Ordering::SeqCst));
    let done = browser.post("/compte/code", &[("cle", &secret), ("code", &code)]);
    assert_eq!((done.status, done.header("location")), (303, "/?fait=code"), "{}", done.body);
    browser.get("/");
    secret
}

fn has_entered(browser: &mut Browser) -> bool {
    browser.get("/comptes").status == 200
}

#[test]
fn who_has_given_the_passphrase_alone_opens_nothing() {
    let house = House::new("half");
    let mut browser = half(&house);
    let mut asked = 0;
    for route in ROUTES.iter().filter(|route| !route.path.contains("{}")) {
        if ["/entrer", "/entrer/code", "/aide"].contains(&route.path) {
            continue;
        }
        let answer = match route.method {
            "GET" => browser.get(route.path),
            _ => browser.post(route.path, &[("role", "administrator")]),
        };
        assert_eq!((answer.status, answer.header("location")), (303, "/entrer"), "{}", route.path);
        asked += 1;
    }
    assert!(asked > 15, "{asked}");
    // Nor does anything else than the code of now.
    let now = house.clock.load(Ordering::SeqCst);
    for wrong in ["", "000000", &code(SECRET, now + 90), &code(SECRET, now - 90)] {
        browser.get("/entrer/code");
        assert_eq!(browser.post("/entrer/code", &[("code", wrong)]).status, 422, "{wrong}");
    }
    assert!(!has_entered(&mut browser));
    // Five minutes later the passphrase is asked for again.
    house.pass(301);
    assert_eq!(browser.get("/entrer/code").header("location"), "/entrer");
}

#[test]
fn a_code_is_good_once_and_its_cookie_is_new() {
    let house = House::new("code-once");
    house.pass(60);
    let now = code(SECRET, house.clock.load(Ordering::SeqCst));
    let mut first = half(&house);
    let mut waiting = first.clone();
    assert_eq!(first.post("/entrer/code", &[("code", &now)]).header("location"), "/");
    assert!(has_entered(&mut first));
    assert_ne!(first.cookies["__Host-halte"], waiting.cookies["__Host-halte"]);
    assert!(!has_entered(&mut waiting), "the cookie of before the code");
    let mut second = half(&house);
    assert_eq!(second.post("/entrer/code", &[("code", &now)]).status, 422, "used already");
    assert_eq!(house.give_code(&mut second, SECRET).header("location"), "/");
    // A clock that was a year ahead, and has been put right, shuts nobody out.
    house.pass(365 * 24 * 3600);
    let mut ahead = half(&house);
    assert_eq!(house.give_code(&mut ahead, SECRET).status, 303);
    house.pass(-365 * 24 * 3600);
    let mut right = half(&house);
    assert_eq!(house.give_code(&mut right, SECRET).header("location"), "/");
    assert!(right.get("/").has("l’horloge de cette machine retarde"), "and it is said");
}

#[test]
fn an_administrator_without_codes_sets_them_up_before_anything_else() {
    let house = House::new("code-setup");
    let mut admin = house.signed("admin");
    admin.get("/comptes");
    let made = admin.post("/comptes/inviter", &[("role", "administrator")]).body;
    let (_, link) = made.split_once("/invitation/").expect("a link");
    let link: String = link.chars().take_while(char::is_ascii_hexdigit).collect();
    let mut new = house.browser();
    let path = format!("/invitation/{link}");
    new.get(&path);
    let fields = [("nom", "nouvelle"), ("phrase", PHRASE), ("encore", PHRASE)];
    assert_eq!(new.post(&path, &fields).status, 303);
    assert_eq!(new.enter("nouvelle", PHRASE).status, 303);
    for path in ["/", "/comptes", "/journal", "/compte", "/nulle-part"] {
        assert_eq!(new.get(path).header("location"), "/compte/code", "{path}");
    }
    let room = format!("/structures/{:x}/entrer", house.structures["arbrisseau"]);
    new.get("/compte/code");
    assert_eq!(new.post(&room, &[]).header("location"), "/compte/code");
    // A code of another secret, or none, sets nothing up.
    let secret = shown(&new.get("/compte/code"));
    let wrong = code(SECRET, house.clock.load(Ordering::SeqCst));
    for (key, code) in [(secret.as_str(), wrong.as_str()), ("ABCD", "000000"), ("", "")] {
        let answer = new.post("/compte/code", &[("cle", key), ("code", code)]);
        assert_ne!(answer.status, 303, "{key}");
    }
    let secret = set_up(&house, &mut new);
    assert!(new.get("/journal").has("set-code"));
    // The next signing-in asks for it; another telephone asks for the passphrase too.
    let mut again = house.browser();
    assert_eq!(again.enter("nouvelle", PHRASE).header("location"), "/entrer/code");
    assert_eq!(house.give_code(&mut again, &secret).header("location"), "/");
    let other = shown(&again.get("/compte/code"));
    let right = code(&other, house.clock.load(Ordering::SeqCst));
    let alone = again.post("/compte/code", &[("cle", &other), ("code", &right)]);
    assert_eq!(alone.status, 422, "an unattended screen");
    let fields = [("cle", other.as_str()), ("code", &right), ("phrase", PHRASE)];
    assert_eq!(again.post("/compte/code", &fields).header("location"), "/?fait=code");
    assert_eq!(new.get("/").header("location"), "/entrer", "the others have ended");
    // Who administers nothing may, and need not.
    let mut keeper = house.signed("keeper-arbrisseau");
    set_up(&house, &mut keeper);
    assert_eq!(
        house.browser().enter("keeper-arbrisseau", PHRASE).header("location"),
        "/entrer/code"
    );
}

#[test]
fn guesses_at_codes_are_slowed_down_also_with_the_passphrase_given_again() {
    let house = House::new("code-guesses");
    let guess = |browser: &mut Browser| {
        browser.get("/entrer/code");
        browser.post("/entrer/code", &[("code", "000000")]).status
    };
    let mut thief = half(&house);
    let slowed = (0..12).filter(|_| guess(&mut thief) == 429).count();
    assert!(slowed >= 6, "{slowed}");
    assert_eq!(guess(&mut half(&house)), 429, "the passphrase wins no new guesses");
    // Right codes are no guesses: who signs in often is not delayed.
    house.pass(3600);
    (0..12).for_each(|_| drop(house.signed("admin")));
}
