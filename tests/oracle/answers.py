#!/usr/bin/env python3
"""Measures how much of what the contract of the example asks for is told, and what protecting small numbers costs.

    answers.py HALTE

HALTE is the program. The example and the programme of Loiret are built in a folder of their own, as if nothing had been sent before. Printed
are, of the numbers that the contract of the example names (men and women, three ages, situations, reasons, referral by the social services,
rights breaks): how many are exact, how many lie within a tenth of the total or twice what is masked, which ones do not; in how many editions men
and women are both exact; how many comparisons with a baseline are undecided; and the share of numbers that reach the threshold and are masked.
Exits with 1 where one of these is worse than what is asked for below.
"""

import csv
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]

# Table to the rows that the contract names; all but those who did not say where there is none.
NAMED = {
    "by-gender": ["Hommes", "Femmes"],
    "by-age": ["Ensemble des moins de 30 ans", "Ensemble des 30 à 69 ans", "70 ans et plus"],
    "by-status": ["Scolarisé", "Sans emploi", "En emploi", "Retraité"],
    "by-motive": None,
    "by-referral": ["Services sociaux du Département"],
    "by-rights-break": ["Oui"],
}
TOTALS = ("Total", "Ensemble des demandes")
NOT_NAMED = (*TOTALS, "Non communiqué", "Âge non communiqué")
THRESHOLD = 5

# What is asked for: the exact numbers at least, the undecided comparisons and the losses in percent at most.
EXACT, UNDECIDED, LOSSES = 255, 3, {"epnm": 9.0, "esp": 9.0}


def run(halte, command, project, today):
    arguments = [halte, command, "--lang", "en", "--root", project, "--today", today]
    return subprocess.run(arguments, capture_output=True, text=True, check=False).stdout


def copy(source, folder):
    shutil.copytree(source / "records", folder / "records")
    shutil.copytree(source / "content", folder / "content")
    for ledger in folder.rglob("ledger/figures.jsonl"):
        ledger.unlink()
    return folder


def losses(said):
    """By programme, the share of printable numbers that are masked for the sake of others."""
    found = re.findall(r"^(\S+) for \S+: .*\(([\d.]+) %\)$", said, re.MULTILINE)
    return {programme: float(percent) for programme, percent in found}


def is_named(row):
    rows = NAMED.get(row["tableau"], [])
    return row["colonne"] == "visits" and row["ligne"] not in NOT_NAMED and (rows is None or row["ligne"] in rows)


def answers(funder):
    found, genders, wide = Counter(), 0, []
    for edition in sorted(path for path in funder.iterdir() if path.is_dir()):
        with open(edition / "donnees.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        whole = {row["tableau"]: float(row["minimum"] or 0) for row in rows if row["colonne"] == "visits" and row["ligne"] in TOTALS}
        named = [row for row in rows if is_named(row)]
        genders += all(row["statut"] == "diffusé" for row in named if row["tableau"] == "by-gender")
        found["editions"] += 1
        for row in named:
            if row["statut"] == "diffusé":
                found["exact"] += 1
                continue
            low, high = float(row["minimum"] or 0), float(row["maximum"] or "inf")
            if high - low <= max(0.1 * whole.get(row["tableau"], 0), 2 * (THRESHOLD - 1)):
                found["near"] += 1
            else:
                wide.append(f"{edition.name} {row['tableau']} {row['ligne']}: {row['valeur']} of {whole.get(row['tableau'], 0):.0f}")
    return found, genders, wide


def main(halte):
    with tempfile.TemporaryDirectory() as folder:
        example = copy(ROOT, Path(folder) / "example")
        run(halte, "build", example, "2022-09-01")
        (funder,) = (example / "output/funders").iterdir()
        found, genders, wide = answers(funder)
        said = run(halte, "audit", example, "2022-09-01")
        lost = losses(said)
        loiret = copy(ROOT / "tests/cases/programmes/loiret", Path(folder) / "loiret")
        lost |= losses(run(halte, "audit", loiret, "2020-10-05"))
    undecided = sum(map(int, re.findall(r"^what the contract asks: .* (\d+) undecided", said, re.MULTILINE)))
    print(f"contract numbers: {found['exact'] + found['near'] + len(wide)}, exact {found['exact']} (asked: {EXACT}), exact or near {found['exact'] + found['near']}")
    print(f"men and women exact in {genders} of {found['editions']} editions")
    print(f"comparisons with a baseline undecided: {undecided} (asked: at most {UNDECIDED})")
    for programme, percent in sorted(lost.items()):
        print(f"losses of {programme}: {percent} %" + (f" (asked: at most {LOSSES[programme]})" if programme in LOSSES else ""))
    print("\n".join(["from far:", *wide]))
    holds = found["exact"] >= EXACT and genders == found["editions"] and undecided <= UNDECIDED
    return 0 if holds and all(lost.get(programme, 100) <= most for programme, most in LOSSES.items()) else 1


if __name__ == "__main__":
    sys.exit(main(str(Path(sys.argv[1]).resolve())))
