#!/usr/bin/env python3
"""Questions of citizens, drawn with a seed from the records of a project, with their answers worked out from the records by itself.

    questions.py PROJECT FIRST_DAY DAYS SEED COUNT > questions.json

Each question is a commune and a day within DAYS of FIRST_DAY on which somebody asks "when does it come, and where?". The answer is what comes
first from that day on, held or not, and what is held first: day, hours, place, state. Knows the holidays of France and of Alsace and Moselle only.
Exit status 3: PyYAML is not installed.
"""

import datetime
import json
import random
import re
import sys
from pathlib import Path

try:
    import yaml
except ImportError:
    sys.exit(3)

DAYS = {name: n for n, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}


def day(text):
    return datetime.date.fromisoformat(re.search(r"\d{4}-\d{2}-\d{2}", str(text)).group())


def several(value):
    return [] if value is None else value if isinstance(value, list) else [value]


def records(project, kind):
    """All records of a kind, each with the folders that its file is in: that of a programme may be among them."""
    folder = Path(project) / "records"
    files = sorted([*folder.rglob(f"{kind}.yaml"), *(file for place in folder.rglob(kind) for file in place.glob("*.yaml"))])
    read = lambda file: yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader) or []
    return [{**one, "in": file.relative_to(folder).parts} for file in files for one in read(file)]


def easter(year):
    """Butcher's algorithm, as Meeus gives it."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    h = (19 * a + b - d - (b - f + 1) // 3 + 15) % 30
    k = (32 + 2 * e + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    return datetime.date(year, (h + k - 7 * m + 114) // 31, (h + k - 7 * m + 114) % 31 + 1)


def holidays(year, calendar):
    fixed = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)]
    moving = [1, 39, 50]
    if calendar == "alsace-moselle":
        fixed, moving = [*fixed, (12, 26)], [*moving, -2]
    return {datetime.date(year, *one) for one in fixed} | {easter(year) + datetime.timedelta(n) for n in moving}


def monday(date):
    return date - datetime.timedelta(date.weekday())


def rule_dates(rule, first, last):
    """The days of a rule, each with the stop whose turn it is."""
    stops = several(rule.get("stops") or rule.get("stop"))
    begin = max(first, day(rule["from"])) if "from" in rule else first
    end = min(last, day(rule["until"])) if "until" in rule else last
    if "dates" in rule:
        listed = [day(one) for one in several(rule["dates"])]
        return [(one, stops[n % len(stops)]) for n, one in enumerate(one for one in listed if begin <= one <= end)]
    weekdays = [DAYS[one] for one in several(rule["weekday"])]
    found, turn = [], 0
    date = begin
    while date <= end:
        if date.weekday() in weekdays:
            if "month_weeks" in rule:
                is_last = (date + datetime.timedelta(7)).month != date.month
                weeks = several(rule["month_weeks"])
                if str((date.day - 1) // 7 + 1) in weeks or (is_last and "last" in weeks):
                    found.append((date, stops[turn % len(stops)]))
                    turn += 1
            else:
                every = int(rule.get("every_weeks", 1))
                anchor = monday(day(rule["anchor"])) if "anchor" in rule else monday(begin)
                weeks = (monday(date) - anchor).days // 7
                if date >= anchor and weeks % every == 0:
                    found.append((date, stops[weeks // every % len(stops)]))
        date += datetime.timedelta(1)
    return found


def passages(project):
    programmes = {one["id"]: one for one in records(project, "programmes")}
    programme_of = lambda one: programmes[next((part for part in one["in"] if part in programmes), next(iter(programmes)))]
    stops = {one["id"]: one for one in records(project, "stops")}
    territories = {one["code"]: one.get("territory") for one in records(project, "communes")}
    closures = records(project, "closures")

    def is_closed(stop, date):
        for one in closures:
            if not day(one["from"]) <= date <= day(one.get("until", one["from"])):
                continue
            areas = {kind: several(one.get(kind)) for kind in ("stop", "stops", "commune", "communes", "territory", "territories")}
            commune = stops[stop]["commune"]
            named = areas["stop"] + areas["stops"] + areas["commune"] + areas["communes"] + areas["territory"] + areas["territories"]
            if not named or stop in named or commune in named or territories.get(commune) in named:
                return True
        return False

    found = []
    off = {}
    for rule in records(project, "rota"):
        programme = programme_of(rule)
        first, last = day(programme["from"]), day(programme["until"])
        calendar = programme.get("holidays", "france")
        for stop in several(rule.get("stops") or rule.get("stop")):
            off[stop] = {one for year in range(first.year, last.year + 1) for one in holidays(year, calendar)}
        for date, stop in rule_dates(rule, first, last):
            for hours in several(rule["hours"]):
                found.append({"stop": stop, "rule": date, "date": date, "hours": hours, "state": "planned", "place": None})
    for one in found:
        if one["date"] in off[one["stop"]] or is_closed(one["stop"], one["date"]):
            one["state"] = "lost"
    for change in records(project, "exceptions"):
        date, kind = day(change["date"]), change["change"]
        if kind == "added":
            found.append({"stop": change["stop"], "rule": date, "date": date, "hours": change["to_hours"], "state": "added", "place": change.get("to_place")})
            continue
        for one in list(found):
            if one["stop"] == change["stop"] and one["rule"] == date and one["state"] != "added" and one["hours"] == change.get("hours", one["hours"]):
                one["state"] = kind
                if "to_date" in change:
                    found.append({**one, "state": "gone"})
                    one["date"] = day(change["to_date"])
                one["hours"] = change.get("to_hours", one["hours"])
                one["place"] = change.get("to_place")
    return stops, [one for one in found if one["state"] != "lost"]


def main():
    project, first, days, seed, count = sys.argv[1], day(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5])
    stops, found = passages(project)
    names = {one["code"]: one["name"] for one in records(project, "communes")}
    by_commune = {}
    for one in sorted(found, key=lambda one: (one["date"], one["hours"][:5], one["stop"])):
        by_commune.setdefault(stops[one["stop"]]["commune"], []).append(one)
    drawn, asked = random.Random(seed), []
    altered = [one for one in found if one["state"] != "planned" and 0 <= (one["date"] - first).days < days + 10]
    for n in range(count):
        # Every third about a day on which something differs.
        if n % 3 == 0 and altered:
            one = drawn.choice(altered)
            commune = stops[one["stop"]]["commune"]
            asking = max(first, one["date"] - datetime.timedelta(drawn.randrange(2)))
            asking = min(asking, first + datetime.timedelta(days - 1))
        else:
            commune = drawn.choice(sorted(by_commune))
            asking = first + datetime.timedelta(drawn.randrange(days))
        coming = [one for one in by_commune[commune] if one["date"] >= asking]
        if not coming:
            continue
        held = next((one for one in coming if one["state"] not in ("cancelled", "gone")), None)
        tell = lambda one: one and {"state": one["state"], "date": str(one["date"]), "hours": one["hours"], "place": one["place"] or stops[one["stop"]]["name"]}
        asked.append({"commune": names[commune], "on": str(asking), "first": tell(coming[0]), "held": tell(held)})
    json.dump(asked, sys.stdout, ensure_ascii=False, indent=1)


main()
