//! What other code has written down beforehand (tests/alerts/given): an order by ICU4C, ages by
//! dateutil, numbers by Python's phonenumbers, and one list in twelve files.

use std::fs;

use halte::alerts::people::fields::age;
use halte::calendar::Date;

use super::sheets::imported;
use super::{Browser, House};

fn given(name: &str) -> String {
    fs::read_to_string(format!("tests/alerts/given/{name}")).expect("a file of the tests")
}

/// The list of the desk, without its headings.
fn exported(browser: &mut Browser) -> Vec<String> {
    browser.get("/export").body.lines().skip(1).map(str::to_owned).collect()
}

/// Days of birth, of which no two are the same.
fn born(n: usize) -> String {
    format!("{:02}/{:02}/{}", n % 28 + 1, n / 28 % 12 + 1, 1940 + n / 336)
}

#[test]
fn five_hundred_people_are_in_the_order_of_another_collator() {
    let house = House::new("order");
    let mut keeper = house.signed("keeper-arbrisseau");
    let wanted: Vec<String> = given("names.csv").lines().map(str::to_owned).collect();
    assert_eq!(wanted.len(), 500);
    let mut sheet = "Nom;Prénom;Naissance\n".to_owned();
    // In another order, one that is always the same.
    for at in 0..wanted.len() {
        let n = at * 211 % wanted.len();
        sheet.push_str(&format!("{};{}\n", wanted[n], born(n)));
    }
    imported(&mut keeper, "a.csv", sheet.as_bytes());
    let list = exported(&mut keeper);
    let names: Vec<String> = list
        .iter()
        .map(|row| row.split(';').take(2).collect::<Vec<_>>().join(";").replace("\"", ""))
        .collect();
    assert_eq!(names, wanted);
    // Page by page it is the same order.
    let (mut seen, mut path) = (Vec::new(), "/personnes".to_owned());
    loop {
        let page = keeper.get(&path);
        let body = page.body.replace("&#x27;", "'");
        let rows = body.split("<a href=\"/personnes/").skip(1);
        let rows = rows.filter(|row| !row.starts_with("nouvelle"));
        seen.extend(rows.filter_map(|row| {
            let (_, name) = row.split('<').next()?.split_once('>')?;
            Some(name.to_owned())
        }));
        let next = page.body.split("href=\"/personnes?apres=").nth(1);
        let Some(next) = next.and_then(|rest| rest.split('"').next()) else { break };
        path = format!("/personnes?apres={}", next.replace("&amp;", "&"));
    }
    let wanted: Vec<String> = wanted.iter().map(|name| name.replace(';', " ")).collect();
    assert_eq!(seen, wanted);
}

#[test]
fn ages_are_those_of_dateutil_on_a_29_february_too() {
    let mut count = 0;
    for line in given("ages.csv").lines() {
        let cells: Vec<&str> = line.split(',').collect();
        let [born, day, years] = cells[..] else { panic!("{line}") };
        let day_of = |text: &str| text.parse::<Date>().expect("a day");
        assert_eq!(age(day_of(born), day_of(day)), years.parse().ok(), "{line}");
        count += 1;
    }
    assert!(count > 500, "{count}");
}

#[test]
fn sixty_numbers_are_read_as_another_library_reads_them() {
    let house = House::new("numbers");
    let mut keeper = house.signed("keeper-arbrisseau");
    let numbers = given("numbers.csv");
    let numbers: Vec<(&str, &str)> =
        numbers.lines().filter_map(|line| line.split_once(';')).collect();
    assert_eq!(numbers.len(), 60);
    let mut sheet = "Nom;Prénom;Naissance;Téléphone\n".to_owned();
    for (n, (written, _)) in numbers.iter().enumerate() {
        let letters = ["a", "b", "c", "d", "e", "f", "g", "h"];
        let name = format!("N{}{}", letters[n / 8], letters[n % 8]);
        sheet.push_str(&format!("{name};Jo;{};{written}\n", born(n)));
    }
    imported(&mut keeper, "a.csv", sheet.as_bytes());
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let list = exported(&mut keeper);
    let mut wrong = Vec::new();
    for (n, (written, wanted)) in numbers.iter().enumerate() {
        let row = list.iter().find(|row| row.split(';').nth(2) == Some(&born(n)));
        let kept = row.map(|row| row.split(';').nth(4).expect("a number").to_owned());
        // Shown with its zero where that is read again, else with its country.
        let forms = match wanted.strip_prefix("+33") {
            Some(rest) => vec![format!("0{rest}")],
            None if wanted.is_empty() => Vec::new(),
            None => vec![digits(wanted), format!("0{}", &wanted[4..])],
        };
        let kept = kept.as_deref().map(digits);
        if kept.is_some() == forms.is_empty() || kept.iter().any(|kept| !forms.contains(kept)) {
            wrong.push(format!("{written}: {kept:?}, wanted {forms:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // What was exported is what an import reads: nothing is new.
    let again = keeper.get("/export").body;
    imported(&mut keeper, "adherents.csv", again.as_bytes());
    assert_eq!(exported(&mut keeper), list);
}

#[test]
fn twelve_files_give_one_list() {
    let wanted: Vec<String> = given("sheets/expected.csv").lines().map(str::to_owned).collect();
    let mut count = 0;
    for entry in fs::read_dir("tests/alerts/given/sheets").expect("files") {
        let path = entry.expect("a file").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        if name == "expected.csv" {
            continue;
        }
        let house = House::new(&format!("twelve-{name}"));
        let mut keeper = house.signed("keeper-arbrisseau");
        let preview = imported(&mut keeper, &name, &fs::read(&path).expect("a file"));
        let list: Vec<String> =
            exported(&mut keeper).iter().map(|row| row.replace('"', "")).collect();
        assert_eq!(list, wanted, "{name}: {preview}");
        assert!(preview.contains("Ville"), "{name}: a column that is not looked at is named");
        count += 1;
    }
    assert_eq!(count, 12);
}

/// A column of dates, and the rows that are refused for them.
const DATES: [(&str, &[&str], &[usize]); 10] = [
    ("day first", &["16/05/1980", "05/06/1980"], &[]),
    ("month first", &["05/16/1980", "05/06/1980"], &[0, 1]),
    ("both orders", &["05/06/1980", "05/16/1980", "16/05/1980"], &[0, 1]),
    ("the other way round", &["16/05/1980", "12/31/1980", "01/02/1980"], &[1, 2]),
    ("ISO beside month first", &["1980-05-06", "05/16/1980"], &[1]),
    ("words beside month first", &["6 mai 1980", "05/16/1980", "06/05/1980"], &[1, 2]),
    ("two digits", &["06/05/80", "06/05/1980"], &[0]),
    ("points", &["06.05.1980", "16.05.1980"], &[]),
    ("no such day", &["31/02/1980", "29/02/1981", "29/02/1980"], &[0, 1]),
    ("to come, too old, a year", &["01/01/2030", "01/01/1850", "1980"], &[0, 1, 2]),
];

#[test]
fn ten_columns_of_dates_are_read_in_one_order_or_refused_by_their_cells() {
    let house = House::new("ten-orders");
    let mut keeper = house.signed("keeper-arbrisseau");
    for (name, dates, refused) in DATES {
        let mut sheet = "Nom;Prénom;Naissance\n".to_owned();
        for (n, date) in dates.iter().enumerate() {
            sheet.push_str(&format!("Rang{};Jo;{date}\n", ["un", "deux", "trois"][n]));
        }
        keeper.get("/import");
        let page = keeper.upload("a.csv", sheet.as_bytes()).body;
        let found: Vec<usize> = (0..dates.len())
            .filter(|n| {
                let row = format!("Rang{} Jo", ["un", "deux", "trois"][*n]);
                let (_, rest) = page.split_once(&row).unwrap_or_else(|| panic!("{name}: {page}"));
                rest.split("</tr>").next().is_some_and(|row| row.contains("colonne C"))
            })
            .collect();
        assert_eq!(found, refused, "{name}: {page}");
    }
}
