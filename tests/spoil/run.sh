#!/usr/bin/env bash
# Spoilt projects: ten thousand of them in release, or a sample. Usage, from anywhere:
#   tests/spoil/run.sh              builds the program in release without documents, then 10,000 projects
#   tests/spoil/run.sh --time 50    a sample of so many seconds; with HALTE=path of a program, nothing is built
# Further options are those of spoil.py; `--keep DIR` keeps the projects in which something was found.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${HALTE:-}" ]; then
  cargo build --quiet --release --no-default-features
  HALTE="${CARGO_TARGET_DIR:-target}/release/halte"
fi
exec python3 tests/spoil/spoil.py "$HALTE" "$@"
