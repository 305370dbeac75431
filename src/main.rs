//! The `halte` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    halte::cli::run(std::env::args_os())
}
