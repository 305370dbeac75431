#!/usr/bin/env bash
# Compares what two builds of the program publish of the example and of every programme of the
# tenders, byte for byte, each for the day that its README names.
#
#   tests/outputs.sh BEFORE AFTER [files]    two halte binaries, made with the same features
#
# With `files`, what they say on the terminal is not compared.
# Prints what differs; exits with 1 where anything does.
set -euo pipefail
before="$(realpath "$1")"; after="$(realpath "$2")"; what="${3:-all}"
cd "$(dirname "$0")/.."
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# publish BINARY SIDE NAME PROJECT DAY: builds a copy, since a build adds to the ledgers.
publish() {
  local copy="$work/$2/$3" status=0
  mkdir -p "$copy"
  for folder in records content themes; do
    if [ -d "$4/$folder" ]; then cp -r "$4/$folder" "$copy/"; fi
  done
  # Each binary brings its own default theme.
  if [ "$4" = . ]; then rm -rf "$copy/themes/default"; fi
  "$1" build --root "$copy" --today "$5" > "$copy/stdout" 2> "$copy/stderr" || status=$?
  echo "$status" > "$copy/status"
  # The time that a build took is not compared.
  sed -i -E 's/.?; [0-9.,]+.s$//' "$copy/stderr"
  sed -i "s#$work/$2/##g" "$copy/stderr" "$copy/stdout"
  if [ "$what" = files ]; then rm "$copy/stderr"; fi
}

compare() {
  publish "$before" before "$1" "$2" "$3"
  publish "$after" after "$1" "$2" "$3"
  local files
  files="$(find "$work/after/$1/output" -type f 2>/dev/null | wc -l)"
  printf '%s, %s: %s files, status %s\n' "$1" "$3" "$files" "$(cat "$work/after/$1/status")"
}

for day in 2021-10-04 2022-03-01 2022-09-01; do compare "example-$day" . "$day"; done
for project in tests/cases/programmes/*/; do
  day="$(sed -n 's/^`halte build .*--today \([0-9-]*\)`$/\1/p' "$project/README.md")"
  compare "$(basename "$project")" "$project" "$day"
done
diff -r "$work/before" "$work/after" && echo "the same bytes"
