#!/usr/bin/env bash
# Takes guards of the desk out and looks whether their tests notice. Usage: tests/alerts/guards/run.sh [--grouped] [NAME…]
# Each patch names the test that must fail. The patches are applied in a copy of the working tree (HALTE_GUARDS, or a new folder;
# compiled things of an earlier run there are used again); here only if HALTE_GUARDS is this very folder.
# One guard at a time; with --grouped several at once, of which no two have one test. What a test says as it fails is printed, so that
# a reader sees that it is the guard of its own that it misses.
set -euo pipefail
cd "$(dirname "$0")/../../.."
here="$PWD"

grouped=0
[ "${1:-}" != --grouped ] || { grouped=1; shift; }
copy="${HALTE_GUARDS:-$(mktemp -d)}"
scratch="$(mktemp -d)"
mkdir -p "$copy"
if [ ! "$copy" -ef "$here" ]; then
  git ls-files -z --cached --others --exclude-standard | xargs -0 ls -d 2>/dev/null | tr '\n' '\0' | xargs -0 cp --parents --update -t "$copy"
fi
names=("$@")
[ "${#names[@]}" -gt 0 ] || for patch in tests/alerts/guards/*.patch; do names+=("$(basename "$patch" .patch)"); done

file() { echo "$here/tests/alerts/guards/$1.patch"; }
test_of() { sed -n 's/^Test: //p' "$(file "$1")"; }
build() { (cd "$copy" && cargo test --quiet --no-run --no-default-features --features alerts --test it) >"$scratch/log" 2>&1; }
# Whether a test passes; what it printed is in the file "said".
passes() { (cd "$copy" && cargo test --quiet --no-default-features --features alerts --test it -- "$1") >"$scratch/said" 2>&1; }
apply() { (cd "$copy" && patch --quiet --no-backup-if-mismatch --forward --strip 1 <"$(file "$1")"); }
restore() { (cd "$copy" && patch --quiet --no-backup-if-mismatch --reverse --strip 1 <"$(file "$1")"); }

failed=0
look() {
  local name="$1" test
  test="$(test_of "$name")"
  if passes "$test"; then
    echo "UNSEEN  $name: $test passes without it"
    failed=1
  elif grep -q 'test result: FAILED' "$scratch/said"; then
    echo "seen    $name ($test): $(grep -A2 "panicked at tests" "$scratch/said" | sed 1d | tr '\n' ' ' | cut -c 1-120)"
  else
    echo "BROKEN  $name: its test does not run"
    failed=1
  fi
}

if [ "$grouped" = 0 ]; then
  for name in "${names[@]}"; do
    apply "$name"
    if build; then look "$name"; else echo "BROKEN  $name: it does not compile"; failed=1; fi
    restore "$name"
  done
  exit "$failed"
fi

rest=("${names[@]}")
while [ "${#rest[@]}" -gt 0 ]; do
  group=() later=() tests=()
  for name in "${rest[@]}"; do
    test="$(test_of "$name")"
    # Two patches of one test, or of the same lines, go into different groups.
    if [[ " ${tests[*]-} " == *" $test "* ]] || ! apply "$name" 2>/dev/null; then later+=("$name"); else group+=("$name") tests+=("$test"); fi
  done
  echo "== without: ${group[*]}"
  if build; then
    for name in "${group[@]}"; do look "$name"; done
  else
    echo "BROKEN  this group does not compile:"; grep -m 3 '^error' "$scratch/log" || true
    failed=1
  fi
  for name in "${group[@]}"; do restore "$name"; done
  rest=(${later[@]+"${later[@]}"})
done
exit "$failed"
