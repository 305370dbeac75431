//! The integration tests: one binary, since linking the typesetter is dear.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "tests make and read files of their own"
)]

mod agenda;
#[cfg(feature = "alerts")]
mod alerts;
mod architecture;
mod attack;
mod checks;
mod codes;
mod commands;
mod deliveries;
mod disclosure;
mod errors;
#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
mod faults;
mod feeds;
mod figures;
mod fixes;
mod headlines;
mod hostile;
mod holidays;
mod imports;
mod manual;
mod messages;
mod pages;
mod partner_calendars;
mod pictures;
mod posters;
mod privacy;
mod programmes;
mod publish;
mod reach;
mod reports;
mod rota;
mod schedule;
mod schemas;
mod site;
mod national_schema;
mod slips;
mod terminal;
mod themes;
mod timetables;
mod transfer;
mod unchanged;
mod watch;
mod week;
mod workbooks;
