#!/usr/bin/env bash
# Takes one guard of the desk out at a time and looks whether its test notices. Usage: tests/alerts/guards/run.sh [NAME…]
# Each patch names the test that must fail. The patches are applied in a copy of the working tree, never here.
set -euo pipefail
cd "$(dirname "$0")/../../.."

copy="${HALTE_GUARDS:-$(mktemp -d)}"
mkdir -p "$copy"
git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents --update -t "$copy"
names=("$@")
[ "${#names[@]}" -gt 0 ] || for patch in tests/alerts/guards/*.patch; do names+=("$(basename "$patch" .patch)"); done

failed=0
for name in "${names[@]}"; do
  patch="$PWD/tests/alerts/guards/$name.patch"
  test="$(sed -n 's/^Test: //p' "$patch")"
  (cd "$copy" && patch --quiet --strip 1 <"$patch")
  if (cd "$copy" && cargo build --quiet --no-default-features --features alerts --tests) >"$copy/log" 2>&1 &&
    (cd "$copy" && cargo test --quiet --no-default-features --features alerts --test it -- "$test") >>"$copy/log" 2>&1; then
    echo "UNSEEN  $name: $test passes without it"
    failed=1
  elif grep -q 'test result: FAILED' "$copy/log"; then
    echo "seen    $name"
  else
    echo "BROKEN  $name: it does not compile"
    failed=1
  fi
  (cd "$copy" && patch --quiet --reverse --strip 1 <"$patch")
done
exit "$failed"
