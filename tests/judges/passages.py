#!/usr/bin/env python3
"""passages.py RECORDS FOLDER: which passages must stand in each calendar feed, as JSON: [{"start", "end", "status", "summary"}].

Writes FOLDER/tout.json, arrets/<stop>.json, communes/<code>.json, territoires/<id>.json and partenaires/<id>.json. Works the
dates out of the records with dateutil and zoneinfo, by the record reference, and shares no code with halte. Titles are French."""
import datetime as D, glob, json, os, sys
from collections import defaultdict
from zoneinfo import ZoneInfo
import yaml
from dateutil.easter import easter
from dateutil.rrule import MO, TU, WE, TH, FR, SA, SU, MONTHLY, WEEKLY, rrule

DAYS = {"monday": MO, "tuesday": TU, "wednesday": WE, "thursday": TH, "friday": FR, "saturday": SA, "sunday": SU}
ROOT, FOLDER = sys.argv[1:]


class Text(yaml.SafeLoader):
    """Everything stays text."""


Text.yaml_implicit_resolvers = {}


def records(kind):
    files = glob.glob(f"{ROOT}/{kind}.yaml") + glob.glob(f"{ROOT}/{kind}/**/*.yaml", recursive=True) + glob.glob(f"{ROOT}/*/{kind}.yaml")
    for file in sorted(files):
        for record in yaml.load(open(file, encoding="utf-8"), Text) or []:
            folder = os.path.relpath(file, ROOT).split(os.sep)[0]
            yield dict(record, folder=folder)


def several(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def date(text):
    return D.date.fromisoformat(text.split()[-1]) if text else None


def hours(text):
    start, end = text.removesuffix("+1").replace("–", "-").replace("h", ":").split("-")
    clock = lambda part: D.time(*map(int, part.strip().split(":")))
    return clock(start), clock(end)


def monday(day):
    return day - D.timedelta(day.weekday())


MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
STRICT = any(site.get("cancelled_status") == "true" for site in records("site"))

programmes = {p["id"]: p for p in records("programmes")}
communes = {c["code"]: c for c in records("communes")}
cantons = {c["id"]: c["territory"] for c in records("cantons")}
stops = {s["id"]: s for s in records("stops")}
closures = list(records("closures"))


def programme(stop):
    record = stops[stop]
    return programmes[record.get("programme") or (record["folder"] if record["folder"] in programmes else next(iter(programmes)))]


def territory(stop):
    commune = communes[stops[stop]["commune"]]
    return cantons.get(commune.get("canton"), commune.get("territory"))


def served(stop, day):
    record = stops[stop]
    if record["status"] == "withdrawn":
        return bool(record.get("withdrawn_on")) and day < date(record["withdrawn_on"])
    return record["status"] == "validated"


def dates_of(rule, names, first, last):
    """(date, stop) of every turn of a rule."""
    if rule.get("dates"):
        listed = sorted({date(d) for d in several(rule["dates"])})
        return [(d, names[n % len(names)]) for n, d in enumerate(d for d in listed if first <= d <= last)]
    days = [DAYS[d] for d in several(rule["weekday"])]
    until = D.datetime.combine(last, D.time(23, 59))
    if rule.get("month_weeks"):
        wanted = [day(-1 if week == "last" else int(week)) for week in several(rule["month_weeks"]) for day in days]
        found = rrule(MONTHLY, byweekday=wanted, dtstart=D.datetime.combine(first.replace(day=1), D.time()), until=until)
        found = sorted({d.date() for d in found if d.date() >= first})
        return [(d, names[n % len(names)]) for n, d in enumerate(found)]
    every = int(rule.get("every_weeks") or 1)
    anchor = monday(date(rule.get("anchor")) or first)
    found = []
    for n, stop in enumerate(names):
        start = D.datetime.combine(anchor + D.timedelta(weeks=every * n), D.time())
        turns = rrule(WEEKLY, interval=every * len(names), wkst=MO, byweekday=days, dtstart=start, until=until)
        found += [(d.date(), stop) for d in turns if d.date() >= first]
    return found


def holiday(stop, day):
    kept = programme(stop).get("holidays", "france")
    if kept == "none":
        return False
    year, e = day.year, easter(day.year)
    table = {(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)}
    moving = {1, 39, 50}
    if kept == "alsace-moselle":
        table |= {(12, 26)}
        if communes[stops[stop]["commune"]].get("open_on_good_friday") != "true":
            moving |= {-2}
    return (day.month, day.day) in table or (day - e).days in moving


def closed(stop, day):
    for closure in closures:
        if not date(closure["from"]) <= day <= date(closure.get("until") or closure["from"]):
            continue
        named = [("stop", stop), ("commune", stops[stop]["commune"]), ("territory", territory(stop))]
        if any(value in several(closure.get(key)) for key, value in named):
            return True
        if not any(closure.get(key) for key, _ in named):
            whole = closure.get("programme") or (closure["folder"] if closure["folder"] in programmes else None)
            if whole in (None, programme(stop)["id"]):
                return True
    return False


def instants(stop, day, span):
    zone = ZoneInfo(programme(stop).get("time_zone", "Europe/Paris"))
    start, end = (D.datetime.combine(day, clock) for clock in span)
    if end <= start:
        end += D.timedelta(1)
    length = end - start
    start, end = (moment.replace(tzinfo=zone).astimezone(D.timezone.utc) for moment in (start, end))
    return start, end if end > start else start + length


by_rule = defaultdict(list)
for rule in records("rota"):
    names = several(rule.get("stop")) + several(rule.get("stops"))
    first = date(rule.get("from")) or date(programme(names[0])["from"])
    last = date(rule.get("until")) or date(programme(names[0])["until"])
    for day, stop in dates_of(rule, names, first, last):
        if served(stop, day):
            by_rule[stop, day] += [hours(h) for h in several(rule["hours"])]

exceptions = list(records("exceptions"))
partners = {o["id"]: set(several(o.get("follows"))) for o in records("organisations") if o.get("follows")}
expected = defaultdict(list)
for name, record in stops.items():
    if record["status"] == "proposed":
        continue
    for stop in [name] + several(record.get("former_ids")):
        expected[f"arrets/{stop}"]
    expected[f"communes/{record['commune']}"]
    if territory(name):
        expected[f"territoires/{territory(name)}"]
for partner in partners:
    expected[f"partenaires/{partner}"]


def feeds(stop):
    """The feeds in which the passages of a stop stand."""
    record, area = stops[stop], {stop, stops[stop]["commune"], territory(stop), programme(stop)["id"]}
    yield from (f"arrets/{name}" for name in [stop] + several(record.get("former_ids")))
    yield f"communes/{record['commune']}"
    if territory(stop):
        yield f"territoires/{territory(stop)}"
    yield from (f"partenaires/{partner}" for partner, follows in partners.items() if follows & area)


def title(stop, turn=None):
    """What an entry is called: the commune, what became of the passage, the service."""
    service = programme(stop)
    town, name = communes[stops[stop]["commune"]]["name"], service.get("short_name") or service["name"]
    plain = f"{town} · {name}"
    return f"ANNULÉ {plain}" if turn == "cancelled" else f"{town} · {turn} · {name}" if turn else plain


def turn(change, stop, day, span, new):
    """What became of a passage that was moved to (stop, day, span)."""
    to_stop, to_day, to_span = new
    if to_day != day:
        return f"déplacé du {'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]}"
    if to_span != span:
        return "nouvel horaire"
    return "autre lieu" if to_stop != stop or change.get("to_place") else None


def tell(home, stop, day, span, summary, status="CONFIRMED"):
    """A passage stands in the feeds of the stop of its rule and of the one at which it is held."""
    if "proposed" in (stops[home]["status"], stops[stop]["status"]):
        return
    start, end = instants(stop, day, span)
    for feed in {"tout", *feeds(home), *feeds(stop)}:
        expected[feed].append({"start": start.isoformat(), "end": end.isoformat(), "status": status, "summary": summary})


for (stop, day), spans in by_rule.items():
    for span in sorted(spans):
        mine = [e for e in exceptions if e["stop"] == stop and date(e["date"]) == day and e["change"] != "added" and (not e.get("at") or hours(e["at"]) == span)]
        if mine:
            change = next((e for e in mine if e.get("at")), mine[0])
            if change["change"] == "cancelled":
                tell(stop, stop, day, span, title(stop, "cancelled"), "CANCELLED" if STRICT else "CONFIRMED")
            else:
                to_hours = hours(change["to_hours"]) if change.get("to_hours") else span
                new = change.get("to_stop") or stop, date(change.get("to_date")) or day, to_hours
                tell(stop, *new, title(new[0], turn(change, stop, day, span, new)))
        elif not closed(stop, day) and not holiday(stop, day):
            tell(stop, stop, day, span, title(stop))
for change in exceptions:
    if change["change"] == "added":
        held_at = change.get("to_stop") or change["stop"]
        tell(change["stop"], held_at, date(change["date"]), hours(change["to_hours"]), title(held_at))

for feed, passages in expected.items():
    file = os.path.join(FOLDER, feed + ".json")
    os.makedirs(os.path.dirname(file), exist_ok=True)
    with open(file, "w", encoding="utf-8") as out:
        json.dump(sorted(passages, key=lambda o: (o["start"], o["end"], o["status"], o["summary"])), out, indent=1)
