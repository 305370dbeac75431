#!/usr/bin/env bash
# Two hundred kills of the publication and of the whole program, and a disk that is full: the output is whole every time.
# Usage: tests/kill.sh [kills]; from the project's folder. Needs no rights beyond those of a user.
set -euo pipefail
cd "$(dirname "$0")/.."
kills="${1:-200}"
flags="${HALTE_FLAGS:---no-default-features}"

echo "== $kills kills of the publication alone"
HALTE_KILLS="$kills" cargo test --quiet $flags --test it publish::killed

cargo build --quiet $flags
case "$flags" in *--release*) kind=release ;; *) kind=debug ;; esac
halte="$(realpath "${CARGO_TARGET_DIR:-target}")/$kind/halte"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
output="$work/place/output"
mkdir "$work/place"

echo "== $kills kills of halte build"
"$halte" build --today 2022-03-01 --output "$work/a" 2>/dev/null
"$halte" build --today 2022-03-02 --output "$work/b" 2>/dev/null
start=$(date +%s%N)
"$halte" build --today 2022-03-01 --output "$output" 2>/dev/null
usual=$(( ($(date +%s%N) - start) / 1000000 ))
old=0 new=0 close=60
for number in $(seq 1 "$kills"); do
  if diff -rq "$output" "$work/a" >/dev/null; then current=a next=2022-03-02; else current=b next=2022-03-01; fi
  [ $((number % 2)) = 1 ] || rm -rf "$work/place/.output.halte-new"
  "$halte" build --today "$next" --output "$output" 2>/dev/null &
  pid=$!
  if [ $((number % 2)) = 0 ]; then
    # After the staging has begun, closing in on the moment at which the folders change places.
    for _ in $(seq 1 4000); do [ -e "$work/place/.output.halte-new" ] && break; kill -0 "$pid" 2>/dev/null || break; sleep 0.002; done
    sleep "$(printf '%d.%03d' $((close / 1000)) $((close % 1000)))"
  else
    sleep "$(printf '%d.%03d' $((usual * number / kills / 1000)) $((usual * number / kills % 1000)))"
  fi
  kill -9 "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true
  if diff -rq "$output" "$work/a" >/dev/null; then after=a; elif diff -rq "$output" "$work/b" >/dev/null; then after=b; else
    echo "kill $number left a mixture"; diff -rq "$output" "$work/$current" | head; exit 1
  fi
  if [ "$after" = "$current" ]; then old=$((old + 1)); else new=$((new + 1)); fi
  if [ $((number % 2)) = 0 ]; then
    if [ "$after" = "$current" ]; then close=$((close + close / 3 + 1)); else close=$((close - close / 5)); fi
  fi
done
echo "the old output $old times, the new one $new times, never a mixture"
"$halte" build --today 2022-03-01 --output "$output" 2>/dev/null
[ "$(ls -A "$work/place")" = output ] || { echo "something was left beside the output"; exit 1; }

echo "== a full disk"
full='set -e
mount -t tmpfs -o size="$2" tmpfs "$1/disk"
cp -a "$1/a" "$1/disk/output"
code=0; "$3" build --today 2022-03-02 --output "$1/disk/output" 2>"$1/said" || code=$?
[ "$code" = 2 ] || { echo "exit status $code instead of 2"; cat "$1/said"; exit 1; }
diff -r "$1/disk/output" "$1/a"
[ "$(ls -A "$1/disk")" = output ] || { echo "something was left beside the output"; ls -A "$1/disk"; exit 1; }
grep -h "No space\|room" "$1/said"'
mkdir -p "$work/disk"
kilobytes=$(( $(du -sk "$work/a" | cut -f1) + 300 ))
if unshare -rm true 2>/dev/null; then
  unshare -rm sh -c "$full" sh "$work" "${kilobytes}k" "$halte"
else
  echo "this system lets nobody mount a small disk: left out here; the test a_disk_that_takes_no_more covers a failed write"
fi
echo "== done"
