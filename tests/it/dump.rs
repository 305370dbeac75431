#[test]
fn dump() {
    let start = std::time::Instant::now();
    let build = halte::build(&super::figures::example(), halte::calendar::Date::from_ymd_opt(2022, 9, 1).expect("a day"));
    println!("{:?}", start.elapsed());
    for (path, bytes) in build.artefacts.iter().filter(|(path, _)| path.as_str().starts_with("funders")) {
        let to = std::path::Path::new("/tmp/dump").join(path.as_str());
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::write(to, bytes).unwrap();
    }
    for d in &build.diagnostics {
        println!("{d:?}");
    }
}
