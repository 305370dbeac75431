#!/usr/bin/env bash
# Opens the desk of the Lille project for a person to try: a copy of it, with a folder of alerts of its own.
# Usage: tests/alerts/lille.sh [HALTE]. The invented members to import are in the project's folder adherents/.
set -euo pipefail
cd "$(dirname "$0")/../.."
halte="$(realpath "${1:-target/debug/halte}")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cp -r tests/cases/programmes/lille "$work/lille"
echo "members to import: $PWD/tests/cases/programmes/lille/adherents/arbrisseau.csv, chemin-rouge.csv"
"$halte" alerts serve --lang fr --root "$work/lille" --port "${PORT:-8090}"
