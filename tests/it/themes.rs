//! Themes: written out by the program, changed in one file, and those that put the home page in
//! another order.
#![expect(clippy::disallowed_methods, reason = "the themes are read from disk")]

use std::fs;
use std::path::Path;

use halte::Build;
use halte::sources;

use crate::commands::halte;

/// The starter with a theme of the repository or with files of one.
fn built(theme: &str, own: &[(&str, &str)]) -> Build {
    let (mut sources, _) = sources::read(Path::new("tests/cases/starter"));
    let (ours, _) = sources::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    for (path, bytes) in ours.under("themes") {
        sources.insert(path.to_string(), bytes.to_vec());
    }
    for (path, text) in own {
        sources.insert(*path, text.as_bytes());
    }
    let site = String::from_utf8(sources.get("records/site.yaml").unwrap().to_vec()).unwrap();
    let site = format!("{}\n  theme: {theme}\n", site.trim_end());
    sources.insert("records/site.yaml", site.into_bytes());
    halte::build(&sources, "2022-02-01".parse().unwrap())
}

fn text(build: &Build, ending: &str, begins: &str) -> String {
    let mut files = build.artefacts.iter();
    let found = files
        .find(|(path, _)| path.as_str().starts_with(begins) && path.as_str().ends_with(ending));
    String::from_utf8(found.expect("the file is made").1.to_vec()).unwrap()
}

/// Of the sections of the home page.
fn order(build: &Build) -> Vec<&'static str> {
    let home = text(build, "public/index.html", "public/index.html");
    let mut places: Vec<(usize, &str)> = [
        ("search", "role=\"search\""),
        ("next", "id=\"prochains\""),
        ("communes", "id=\"communes\""),
    ]
    .into_iter()
    .filter_map(|(name, sign)| Some((home.find(sign)?, name)))
    .collect();
    places.sort();
    places.into_iter().map(|(_, name)| name).collect()
}

#[test]
fn the_three_themes_put_the_home_page_in_three_orders_without_a_finding() {
    let usual = built("default", &[]);
    for (theme, expected) in [
        ("default", ["search", "next", "communes"]),
        ("collectivite", ["communes", "search", "next"]),
        ("bibliotheque", ["next", "search", "communes"]),
    ] {
        let build = built(theme, &[]);
        assert_eq!(order(&build), expected, "{theme}");
        let said = |build: &Build| -> Vec<String> {
            build.diagnostics.iter().map(|said| said.code.to_string()).collect()
        };
        assert_eq!(said(&build), said(&usual), "{theme}");
    }
}

#[test]
fn one_file_holds_colours_type_and_space_and_of_a_theme_only_what_differs() {
    let tokens = ":root{--link:#123456;--font:House}";
    let own = [("themes/ours/assets/tokens.css", tokens)];
    let css = |own: &[(&str, &str)]| text(&built("ours", own), ".css", "public/assets/style.");
    let css_with = css(&own);
    let (light, dark) = css_with.split_once("@media (prefers-color-scheme:dark)").unwrap();
    assert!(light.starts_with(":root{--font:House;"), "{light}");
    assert!(light.contains("--link:#123456;") && light.contains("--ink:#1b1f27;"), "{light}");
    assert!(!light.contains("#0b4a8f;--strong"), "a value is there once: {light}");
    assert!(dark.starts_with("{:root{--ink:#eceff4"), "{dark}");
    assert!(css_with.contains("var(--font)") && css_with.contains("var(--measure)"));
    // A theme that has all of them, as it is written out, is the same.
    let whole = fs::read_to_string("themes/default/assets/tokens.css").unwrap();
    assert_eq!(css(&[("themes/ours/assets/tokens.css", &whole)]), css(&[]));
    let build = built("ours", &own);
    let published = build.artefacts.iter().any(|(path, _)| path.as_str().contains("tokens"));
    assert!(!published, "one request brings both");
    let own = [("themes/ours/assets/tokens.css", "@font-face{font-family:H;src:url(h.woff2)}")];
    let build = built("ours", &own);
    let said = build.diagnostics.iter().find(|said| said.code == "theme-file").expect("told");
    assert_eq!(said.span.as_ref().unwrap().to_string(), "themes/ours/assets/tokens.css:1:34");
}

/// Themes of the repository repeat nothing.
#[test]
fn no_theme_of_the_repository_repeats_a_token() {
    let value = |file: &str| -> Vec<String> {
        let text = fs::read_to_string(file).unwrap();
        let lines = text.lines().map(str::trim).filter(|line| line.contains(": \"#"));
        let tokens = text.lines().map(str::trim).filter(|line| line.starts_with("--"));
        tokens.chain(lines).map(str::to_owned).collect()
    };
    for theme in ["collectivite", "bibliotheque"] {
        for file in ["assets/tokens.css", "theme.yaml"] {
            let of_default = value(&format!("themes/default/{file}"));
            let own = value(&format!("themes/{theme}/{file}"));
            assert!(!own.is_empty(), "{theme}/{file}");
            let dark = of_default.iter().position(|line| line.starts_with("--ink:#ec"));
            let light = &of_default[..dark.unwrap_or(of_default.len())];
            assert!(own.iter().all(|line| !light.contains(line)), "{theme}/{file}: {own:?}");
        }
    }
}

#[test]
fn the_theme_of_the_program_is_written_out_whole_or_in_part_and_what_differs_is_listed() {
    let folder = crate::publish::fresh("theme");
    let root = folder.to_str().unwrap();
    let run = |arguments: &[&str]| {
        let output = halte(&[&["theme", "--root", root], arguments].concat());
        let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        (output.status.code().unwrap(), text)
    };
    let (status, said) = run(&["ours", "--only", "assets/tokens.css"]);
    assert_eq!(status, 0, "{said}");
    assert!(said.contains("1 files written"), "{said}");
    let file = folder.join("themes/ours/assets/tokens.css");
    assert_eq!(fs::read(&file).unwrap(), fs::read("themes/default/assets/tokens.css").unwrap());
    assert!(run(&[]).1.contains("as the program has them"));
    fs::write(&file, ":root{--link:#123456}").unwrap();
    assert!(run(&[]).1.contains("changed: themes/ours/assets/tokens.css"));
    let (status, said) = run(&["ours"]);
    assert!(status == 0 && said.contains(", 1 that were there stay"), "{said}");
    assert!(fs::read_to_string(&file).unwrap().contains("#123456"), "nothing is overwritten");
    assert!(folder.join("themes/ours/templates/home.html").is_file());
    for wrong in [&["../x"][..], &["ours", "--only", "assets/nothing.css"]] {
        assert_eq!(run(wrong).0, 2, "{wrong:?}");
    }
}

/// Words of a language that the program does not have are a folder of the theme.
#[test]
fn a_fourth_language_is_a_folder_of_words() {
    let english = "themes/default/locales/en";
    let mut own = Vec::new();
    for entry in fs::read_dir(english).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let words = fs::read_to_string(&path).unwrap();
        own.push((format!("themes/ours/locales/it/{name}"), words));
    }
    let (starter, _) = sources::read(Path::new("tests/cases/starter"));
    let site = String::from_utf8(starter.get("records/site.yaml").unwrap().to_vec()).unwrap();
    own.push((
        "records/site.yaml".to_owned(),
        format!("{}\n  other_languages: [it]\n", site.trim_end()),
    ));
    let own: Vec<(&str, &str)> = own.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let build = built("ours", &own);
    let errors: Vec<String> = build
        .diagnostics
        .iter()
        .filter(|said| said.severity == halte::diagnostics::Severity::Error)
        .map(|said| said.code.to_string())
        // The sessions of the starter are later.
        .filter(|code| code != "session-after-today")
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    let home = text(&build, "public/it/index.html", "public/it/");
    assert!(home.contains("lang=\"it\"") && home.contains("febbraio"), "{home}");
}

/// Lightness and the two opponent colours of CIELAB, of linear red, green and blue.
fn lab([r, g, b]: [f64; 3]) -> [f64; 3] {
    let part = |t: f64| if t > 0.008_856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
    let x = part((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    let y = part(0.2126 * r + 0.7152 * g + 0.0722 * b);
    let z = part((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn linear(colour: &str) -> [f64; 3] {
    let of = |at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    [of(1), of(3), of(5)]
}

/// What eyes that lack one kind of cone see of linear colours (Machado, Oliveira and Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1).
const DICHROMATS: [(&str, [[f64; 3]; 3]); 3] = [
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

#[test]
fn colours_of_charts_are_told_apart_in_grey_and_without_a_kind_of_cone() {
    for theme in ["default", "collectivite", "bibliotheque"] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes").join(theme);
        let text = fs::read_to_string(file.join("theme.yaml")).unwrap();
        // A theme that names no series has those of the default one.
        let Some(line) = text.lines().find(|line| line.trim_start().starts_with("series:")) else {
            continue;
        };
        let series: Vec<[f64; 3]> = line.split('"').skip(1).step_by(2).map(linear).collect();
        assert!(series.len() > 2, "{theme}: {line}");
        let pairs = (0..series.len()).flat_map(|one| (0..one).map(move |other| (one, other)));
        for (one, other) in pairs {
            let (a, b) = (series[one], series[other]);
            let grey = (lab(a)[0] - lab(b)[0]).abs();
            assert!(grey >= 10.0, "{theme}: {one} and {other} differ by {grey:.1} in grey");
            for (name, matrix) in &DICHROMATS {
                let seen = |colour: [f64; 3]| {
                    let part = |row: &[f64; 3]| {
                        (row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])
                            .clamp(0.0, 1.0)
                    };
                    lab([part(&matrix[0]), part(&matrix[1]), part(&matrix[2])])
                };
                let (a, b) = (seen(a), seen(b));
                let apart = (0..3).map(|at| (a[at] - b[at]).powi(2)).sum::<f64>().sqrt();
                assert!(apart >= 20.0, "{theme}: {one} and {other} differ by {apart:.1}: {name}");
            }
        }
    }
}

/// Titles of cancelled passages are those of the project's own words.
#[test]
fn a_cancelled_passage_is_recognised_by_the_words_of_the_project() {
    let root = crate::publish::fresh("diff-words");
    fs::create_dir_all(root.join("records")).unwrap();
    let words = root.join("themes/ours/locales/it");
    fs::create_dir_all(&words).unwrap();
    fs::write(words.join("calendar.yaml"), "calendar.event.cancelled: \"ANNULLATO {summary}\"\n")
        .unwrap();
    let feed = |name: &str, title: &str| {
        let text = format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//a//EN\r\nBEGIN:VEVENT\r\n\
             UID:villa-2026-03-10@bus\r\nDTSTAMP:20260101T000000Z\r\n\
             DTSTART;TZID=Europe/Paris:20260310T090000\r\n\
             DTEND;TZID=Europe/Paris:20260310T120000\r\nSUMMARY:{title}\r\n\
             LOCATION:Villa\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        let path = root.join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (old, new) = (feed("old.ics", "Villa"), feed("new.ics", "ANNULLATO Villa"));
    let root = root.to_str().unwrap();
    let run = |new: &str| {
        let output = halte(&["diff", &old, new, "--root", root, "--today", "2026-03-01"]);
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    };
    let said = run(&new);
    assert!(said.contains("annulée"), "{said}");
    let renamed = feed("other.ics", "ANNULLATA Villa");
    assert!(!run(&renamed).contains("annulée"), "{}", run(&renamed));
}

/// What somebody new does with docs/themes.md and docs/new-programme.md beside them: a project, a
/// theme of their own, a fourth language, a menu, a picture and a download, and nothing is wrong.
#[test]
fn somebody_new_makes_a_theme_a_language_a_menu_and_a_picture_from_the_docs() {
    let root = crate::publish::fresh("newcomer").join("our-project");
    let folder = root.to_str().unwrap();
    let run = |arguments: &[&str]| {
        let output = halte(arguments);
        let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(output.status.success(), "{arguments:?}: {text}");
        text
    };
    let write = |path: &str, bytes: &[u8]| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    run(&["new", "--language", "fr", folder]);
    for part in ["assets/tokens.css", "templates/home.html", "locales/en"] {
        run(&["theme", "ours", "--root", folder, "--only", part]);
    }
    let font = fs::read("themes/default/assets/mention.woff2").unwrap();
    write("themes/ours/assets/house.woff2", &font);
    let tokens = "@font-face{font-family:House;src:url(house.woff2)}\n\
                  :root{--link:#7a1f4b;--font:House,sans-serif}\n";
    write("themes/ours/assets/tokens.css", tokens.as_bytes());
    let locales = root.join("themes/ours/locales");
    fs::rename(locales.join("en"), locales.join("it")).unwrap();
    let words = fs::read_to_string(locales.join("it/site.yaml")).unwrap();
    let (before, rest) = words.split_once("words.next: ").unwrap();
    let (_, after) = rest.split_once('\n').unwrap();
    let words = format!("{before}words.next: Prossime fermate\n{after}");
    write("themes/ours/locales/it/site.yaml", words.as_bytes());
    let head = "---\ntitle: Tarifs\n---\n\n";
    let text = "Le bus est gratuit. ![Le bus](photos/bus.png)\n\n[Le plan](plan.txt)\n";
    for page in ["tarifs.md", "tarifs.it.md"] {
        write(&format!("content/pages/{page}"), format!("{head}{text}").as_bytes());
    }
    write("content/photos/bus.png", &fs::read("themes/default/assets/share.png").unwrap());
    write("content/static/plan.txt", b"Le plan\n");
    let site = fs::read_to_string(root.join("records/site.yaml")).unwrap();
    let more = "  theme: ours\n  other_languages: [it]\n  menu: [search, calendar, tarifs]\n";
    write("records/site.yaml", format!("{}\n{more}", site.trim_end()).as_bytes());
    let said = run(&["build", "--root", folder, "--lang", "en", "--today", "2026-03-02"]);
    let told: Vec<&str> = said.lines().filter(|line| line.starts_with("warning")).collect();
    // The documents of the starter are due by then.
    let usual = ["[missing-translation]", "[deliverable-due]"];
    assert!(told.iter().all(|line| usual.iter().any(|code| line.contains(code))), "{said}");
    let published = |path: &str| {
        let path = root.join("output/public").join(path);
        String::from_utf8(fs::read(&path).unwrap()).unwrap()
    };
    assert!(published("it/index.html").contains("Prossime fermate"));
    let home = published("index.html");
    let menu = home.split("<ul class=\"menu\">").nth(1).unwrap().split("</ul>").next().unwrap();
    assert_eq!(menu.matches("<li>").count(), 3, "{menu}");
    assert!(menu.contains("Tarifs"), "{menu}");
    let page = published("tarifs/index.html");
    assert!(page.contains("alt=\"Le bus\"") && page.contains("(TXT, 1\u{a0}ko)"), "{page}");
    let style = home.split("assets/style.").nth(1).unwrap().split('"').next().unwrap();
    let style = published(&format!("assets/style.{style}"));
    assert!(style.contains("--link:#7a1f4b") && style.contains("url(house."), "{style}");
}
