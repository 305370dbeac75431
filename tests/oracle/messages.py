#!/usr/bin/env python3
"""Makes what reports say of their figures again, from the published CSV alone, and compares.

    messages.py FUNDERS LANGUAGE WORDS TODAY UNTIL [FOLDER:UNTIL ...]

FUNDERS is `output/funders/<organisation>`, LANGUAGE that of the documents, WORDS the folder of the locale files, TODAY the day of the build, UNTIL
the last day of the programme (another one for the folders that end with a programme's id). Each title and sentence of each report (`h3` with an id
`figure-…`, and the `reading` below it) has to be the one that follows from the rules of docs/messages.md, and each that follows has to be there.
Every main point has to be one of them. Prints what differs, then the number of titles that were compared; exits with 1 where one differs.
"""

import csv
import datetime
import html
import math
import re
import sys
from pathlib import Path

try:
    import yaml
except ModuleNotFoundError:
    sys.exit(3)

FRACTIONS = [(1, 10), (1, 5), (1, 4), (1, 3), (2, 5), (1, 2), (3, 5), (2, 3), (3, 4), (4, 5), (9, 10)]
SHARES = ["share_of_requests", "share_of_acts", "share_of_visits", "share"]
BASELINES = {
    "by-rights-break": ("figure.visits-in-rights-break", "code.rights-break.yes"),
    "by-referral": ("figure.visits-from-social-services", "code.referral.social_services"),
}
PLACES = ("by-territory", "by-stop")


class Words:
    def __init__(self, folder, language):
        self.language = language
        self.texts = {}
        for file in sorted(Path(folder, language).glob("*.yaml")):
            self.texts.update(yaml.safe_load(file.read_text(encoding="utf-8")) or {})

    def say(self, key, **blanks):
        text = self.texts[key]
        if isinstance(text, dict):
            text = text["other"]
        return re.sub(r"\{(\w+)\}", lambda found: str(blanks.get(found[1], found[0])), text)

    def count(self, key, n):
        one = n == 1 or (self.language == "fr" and n == 0)
        text = self.texts[key]
        return text["one" if one and "one" in text else "other"].replace("{n}", self.number(n))

    def number(self, value, decimals=0):
        # Halves go to the even digit in both programs, since both print the binary number.
        text = f"{value:.{decimals}f}"
        whole, _, rest = text.partition(".")
        mark, thousands = {"fr": (",", "\u202f"), "de": (",", "."), "en": (".", ",")}[self.language]
        whole = re.sub(r"(?<=\d)(?=(\d{3})+$)", thousands, whole)
        return whole + (mark + rest if rest else "")

    def percent(self, value):
        return self.say("number.percent", n=self.number(value, 1))

    def labels(self, *keys):
        return {self.texts[key] for key in keys if key in self.texts}


class Cell:
    def __init__(self, row):
        self.text, self.unit, low, high = row[3], row[4], row[6], row[7]
        self.low, self.high = (float(low), float(high)) if low else (None, None)
        # A number that is printed has one value, whatever the language calls its state.
        self.exact = float(self.text) if re.fullmatch(r"-?\d+(\.\d+)?", self.text) else None
        self.empty = self.text == ""


class Table:
    """Rows by label in their order, with the label of the whole and of groups apart."""

    def __init__(self, name, rows, words):
        self.name, self.columns, self.body, self.total = name, [], {}, None
        texts = words.texts
        totals = {texts[key] for key in texts if key == "table.total" or key.startswith("table.total-")}
        totals |= {re.sub(r"\s*/.*", "", label) for label in totals}
        groups = words.labels("code.age.under-30", "code.age.30-69")
        subtotal = texts["table.subtotal"]
        for row in rows:
            label, column = row[1], row[2]
            if column not in self.columns:
                self.columns.append(column)
            if label in totals:
                self.total = self.total or {}
                self.total[column] = Cell(row)
            elif label not in groups and not label.endswith(f" / {subtotal}") and label != subtotal:
                self.body.setdefault(label, {})[column] = Cell(row)

    def counts(self):
        cells = next(iter(self.body.values()), {})
        return [column for column in self.columns if column in cells and cells[column].unit == "count"]

    def whole(self, column):
        cell = (self.total or {}).get(column)
        return cell.exact if cell else None


def short(label):
    return label.split(" / ")[-1]


def capital(text):
    return text[:1].upper() + text[1:]


def fraction(words, share):
    tenths = round(share * 10)
    for numerator, denominator in FRACTIONS:
        away = tenths * denominator - numerator * 1000
        if abs(away) <= 5 * denominator:
            near = "plain"
        elif -25 * denominator <= away < 0:
            near = "below"
        elif 0 < away <= 25 * denominator:
            near = "above"
        else:
            continue
        return words.say(f"message.fraction.{numerator}-{denominator}.{near}")
    return words.percent(share)


def leader(rows, column, whole):
    """The label whose number is printed and larger than any other can be."""
    exact = {label: cells[column].exact for label, cells in rows.items() if cells[column].exact is not None}
    if not exact:
        return None
    # Of equals the last, which then is no leader: the other can be as large.
    first = max(exact, key=exact.get)
    rest = None if whole is None else whole - sum(exact.values())
    for label, cells in rows.items():
        if label == first:
            continue
        cell = cells[column]
        high = cell.high if cell.high is not None else (rest if cell.text == MASKED else 0)
        if high is None or high >= exact[first]:
            return None
    return first if exact[first] > 0 else None


MASKED = "s"


def up_or_down(difference, holds, stable):
    if stable:
        return "stable"
    return ("up" if difference > 0 else "down") if holds and difference else "unclear"


def change_of_counts(now, then):
    return up_or_down(now - then, abs(now - then) >= 2 * math.sqrt(now + then), then >= 200 and abs(now - then) < 0.02 * then)


def change_of_shares(now, of, then, of_then):
    p, q, pooled = now / of, then / of_then, (now + then) / (of + of_then)
    error = math.sqrt(pooled * (1 - pooled) * (1 / of + 1 / of_then))
    return up_or_down(p - q, abs(p - q) >= 1.96 * error, min(of, of_then) >= 200 and abs(p - q) < 0.01)


def change_of_rates(now, held, then, held_then):
    difference = now / held - then / held_then
    return up_or_down(difference, abs(difference) >= 2 * math.sqrt(now / held**2 + then / held_then**2), False)


class Edition:
    def __init__(self, file, place, words, today, until):
        self.words, self.folder, self.place = words, file.parent, place
        with open(file, encoding="utf-8", newline="") as opened:
            rows = list(csv.reader(opened))[1:]
        self.tables = {}
        for name in {row[0] for row in rows}:
            self.tables[name] = Table(name, [row for row in rows if row[0] == name], words)
        self.first, self.last, self.name = period(place.parts[0])
        end = min(self.last, until)
        self.running, self.ends = today < end, self.last >= until
        self.before = None
        # Titles of tables are in the pages of reports alone.
        captions = (found for _, page in self.reports() for found in re.findall(r'<table id="table-([^"]+)">\s*<caption>(.*?)</caption>', page, re.DOTALL))
        self.titles = {name: text_of(title).removesuffix(f" – {self.name(words)}") for name, title in captions}

    def message(self, figure):
        rules = {
            "visits": self.visits,
            "baseline": self.baseline,
            "weekly-slots": self.weekly,
            "low-attendance": self.low,
            "by-territory": self.places,
            "by-stop": self.places,
            "by-month": self.months,
            "by-weekday": self.weekdays,
            "workshops": lambda table: self.two(table, "workshops", "participants"),
            "campaigns": lambda table: self.two(table, "sends", "messages"),
            "outreach": lambda table: self.of_total(table, "half_days") and (self.of_total(table, "half_days"), None),
            "gaps": self.targets,
        }
        if figure in ("visits", "baseline"):
            said = rules[figure]()
        elif figure not in self.tables:
            return None
        else:
            said = rules.get(figure, self.breakdown)(self.tables[figure])
        return said and (capital(said[0]), said[1])

    # ------------------------------------------------------------ answers

    def breakdown(self, table):
        words, counts = self.words, table.counts()
        if len(counts) != 1 or SEVERAL in self.notes(table.name):
            return None
        count = counts[0]
        share = next((key for key in SHARES if key in table.columns), None)
        if share is None and len(table.columns) != 1:
            return None
        whole = table.whole(count)
        if not whole:
            return None
        criterion = table.name.removeprefix("by-")
        yes = words.texts.get(f"code.{criterion}.yes") if table.name.startswith("by-") else None
        is_question = yes in table.body and f"message.subject.{table.name}" in words.texts
        unknown = words.labels(f"code.{criterion}.not_given", f"code.{criterion}.non communiqué", "code.not_given")
        if is_question:
            first, about = yes, words.say(f"message.subject.{table.name}")
            if table.body[first][count].exact is None:
                return None
        else:
            first = leader(table.body, count, whole)
            if first is None or short(first) in unknown or len(table.body) < 2:
                return None
            about = words.say("message.quoted", label=short(first))
        n = table.body[first][count].exact
        said = {"subject": about, "base": words.say("message.base.visits"), "n": words.number(n), "of": words.number(whole)}
        kind = "message" if is_question else "message.answer"
        said["table"] = self.titles.get(table.name, "?")
        if whole < 30:
            return words.say(f"{kind}.level_small", **said), None
        part = self.part(table, first, count, share)
        title = words.say(f"{kind}.level", share=fraction(words, part), **said)
        compared = self.compared(table, first, count, share, part)
        if compared is None and not is_question:
            compared = self.second(table, first, count, share, unknown)
        known = self.known_before(table, first)
        return title, " ".join(text for text in (known, compared) if text) or None

    def part(self, table, label, count, share):
        if share:
            return table.body[label][share].exact
        return math.floor(table.body[label][count].exact / table.whole(count) * 1000 + 0.5) / 10

    def compared(self, table, first, count, share, part):
        then = self.before and self.before.tables.get(table.name)
        if not then or first not in then.body or not then.whole(count) or then.whole(count) < 30:
            return None
        n = then.body[first][count].exact
        if n is None:
            return None
        part_then = self.part(then, first, count, share)
        change = change_of_shares(table.body[first][count].exact, table.whole(count), n, then.whole(count))
        blanks = {"before": self.before.name_in(self.words), "q": self.words.percent(part_then), "d": self.words.number(abs(part - part_then), 1)}
        return self.words.say(f"message.change.{change}", **blanks)

    def second(self, table, first, count, share, unknown):
        others = {label: cells for label, cells in table.body.items() if label != first}
        next_one = leader(others, count, table.whole(count) - table.body[first][count].exact)
        if next_one is None or short(next_one) in unknown or len(others) < 2:
            return None
        part = self.part(table, next_one, count, share)
        return self.words.say("message.second", label=short(next_one), q=self.words.percent(part))

    def known_before(self, table, first):
        figure, code = BASELINES.get(table.name, (None, None))
        gaps = self.tables.get("gaps")
        if figure is None or gaps is None or short(first) != self.words.texts[code]:
            return None
        for label, cells in gaps.body.items():
            if label.split(" / ")[0] == self.words.texts[figure] and cells["baseline"].exact is not None:
                return self.words.say("message.baseline", b=self.words.percent(cells["baseline"].exact))
        return None

    # ------------------------------------------------------------ where and when

    def visits(self):
        value = lambda edition, column: next((edition.tables[name].whole(column) for name in ("by-month", "monthly") if name in edition.tables), None)
        if not self.before:
            return None
        now, then = value(self, "visits"), value(self.before, "visits")
        held, held_then = value(self, "sessions_held"), value(self.before, "sessions_held")
        if not held or not held_then or now is None or then is None or min(now, then) < 30:
            return None
        words, before = self.words, self.before.name_in(self.words)
        if abs(held - held_then) >= 0.05 * held_then:
            change = change_of_rates(now, held, then, held_then)
            key = "per_session" if change in ("up", "down") else "per_session_unclear"
            return words.say(f"message.visits.{key}", x=words.number(now / held, 1), y=words.number(then / held_then, 1), before=before), None
        key = change_of_counts(now, then)
        return words.say(f"message.visits.{key}", n=words.number(now), d=words.number(abs(now - then)), q=words.number(then), before=before), None

    def is_rest(self, label):
        return short(label).startswith(self.words.say("table.others", territory="").rstrip())

    def first_by_visits(self, table):
        whole = table.whole("visits")
        if whole is None or whole < 30:
            return None, None
        return leader(table.body, "visits", whole), whole

    def places(self, table):
        first, whole = self.first_by_visits(table)
        if first is None or self.is_rest(first):
            return None
        n = table.body[first]["visits"].exact
        blanks = {"base": self.words.say("message.base.visits"), "n": self.words.number(n), "of": self.words.number(whole)}
        share = fraction(self.words, math.floor(n / whole * 1000 + 0.5) / 10)
        return self.words.say("message.level", subject=short(first), share=share, **blanks), self.spread(table)

    def months(self, table):
        first, _ = self.first_by_visits(table)
        if first is None or len(table.body) < 2:
            return None
        n = self.words.number(table.body[first]["visits"].exact)
        return self.words.say("message.month", month=first, n=n), self.spread(table)

    def weekdays(self, table):
        first, whole = self.first_by_visits(table)
        if whole is None:
            return None
        means = self.means(table)
        if means and change_of_rates(means[0][1], means[0][2], means[1][1], means[1][2]) == "up":
            label, n, held = means[0]
            return self.words.say("message.weekday.rate", day=label, x=self.words.number(n / held, 1)), self.spread(table)
        if first is None or len(table.body) < 2:
            return None
        n = self.words.number(table.body[first]["visits"].exact)
        return self.words.say("message.weekday.count", day=first, n=n), self.spread(table)

    def means(self, table):
        means = []
        for label, cells in table.body.items():
            held, n = cells.get("sessions_held"), cells["visits"].exact
            if held is None or held.exact is None:
                return None
            if held.exact > 0:
                if n is None:
                    return None
                means.append((short(label), n, held.exact))
        means.sort(key=lambda mean: -mean[1] / mean[2])
        return means if len(means) > 1 else None

    def spread(self, table):
        means = self.means(table)
        if any(self.is_rest(label) for label in table.body) or not means:
            return None
        text = lambda mean: self.words.number(mean[1] / mean[2], 1)
        most, least = means[0], means[-1]
        if text(most) == text(least):
            return None
        return self.words.say("message.spread", min=text(least), min_at=least[0], max=text(most), max_at=most[0])

    def low(self, table):
        return (self.words.count("message.low", len(table.body)), None) if table.body else None

    def of_total(self, table, column):
        n = table.whole(column)
        return self.words.count(f"message.count.{column}", int(n)) if n else None

    def two(self, table, one, other):
        first, second = self.of_total(table, one), self.of_total(table, other)
        if first is None:
            return None
        return (self.words.say("message.two", one=first, other=second) if second else first), None

    # ------------------------------------------------------------ targets

    def weekly(self, table):
        rows = [(cells["slots_in_week"].exact, cells["target"].exact) for cells in table.body.values()]
        slots = [slots for slots, _ in rows if slots is not None]
        if not slots:
            return None
        least, most = self.words.number(min(slots)), self.words.number(max(slots))
        spread = self.words.say("message.weekly.spread", min=least, max=most) if least != most else None
        held = [slots >= target for slots, target in rows if slots is not None and target is not None]
        if not held:
            return spread and (spread, None)
        target = next(target for _, target in rows if target is not None)
        key = "met" if all(held) else "missed"
        return self.words.say(f"message.weekly.{key}", target=self.words.number(target), n=sum(held), of=len(held)), spread and spread + "."

    def targets(self, table):
        yes, no, later = 0, [], []
        for label, cells in table.body.items():
            name, unit = label.split(" / ")
            value, target = cells["value"], cells["target"].exact
            if target is None or value.low is None:
                continue
            grows = name == self.words.texts["figure.service-weeks"] and not self.ends
            found = self.words.say(
                "message.targets.found", label=name, value=self.quantity(value, unit), target=self.quantity(cells["target"], unit)
            )
            if value.low >= target:
                yes += 1
            elif value.high < target:
                (later if self.running or grows else no).append(found)
        if not yes and not no:
            return None
        parts = [("missed", no), ("running", later)]
        sentence = " ".join(self.words.say(f"message.targets.{key}", list=" ; ".join(found)) for key, found in parts if found)
        return self.words.say("message.targets", n=yes, of=yes + len(no)), sentence or None

    def baseline(self):
        gaps, words = self.tables.get("gaps"), self.words
        rows = []
        for label, cells in (gaps.body if gaps else {}).items():
            name, unit = label.split(" / ")
            now, then = cells["value"], cells["baseline"]
            if unit == words.texts["unit.percent"] and now.exact is not None and not then.empty:
                away = abs(now.exact - then.exact) if then.exact is not None else 0
                rows.append((away, {"label": name, "n": self.quantity(now, unit), "before": self.quantity(then, unit)}))
        if not rows:
            return None
        first = max(rows, key=lambda row: row[0])
        rest = [words.say("report.point.against", **blanks) for away, blanks in rows if blanks is not first[1]]
        sentence = words.say("message.against.also", parts=" ; ".join(rest)) if rest else None
        return words.say("message.against", **first[1]), sentence

    def quantity(self, cell, unit):
        words = self.words
        if cell.exact is not None:
            decimals = len(cell.text.partition(".")[2])
            text = words.number(abs(cell.exact), decimals)
            text = f"\u2212{text}" if cell.exact < 0 else text
        else:
            # An interval is printed in the words of the sheet.
            text = cell.text
        keys = {"unit.percent": "number.percent", "unit.hours": "number.hours", "unit.minutes": "number.minutes"}
        key = next((key for name, key in keys.items() if words.texts[name] == unit), None)
        return words.say(key, n=text) if key else text

    def notes(self, name):
        """What is below a table in its own file, which is found by the title there."""
        title = self.titles.get(name)
        for sheet in self.folder.glob("*.csv"):
            below = sheet.read_text(encoding="utf-8-sig").partition("\n\n")[2]
            if title and below.splitlines()[:1] and below.splitlines()[0].strip('"').startswith(title):
                return below
        return ""

    def name_in(self, words):
        return self.name(words)

    # ------------------------------------------------------------ what the report says

    def reports(self):
        for path in sorted(self.folder.glob("*.html")):
            page = path.read_text(encoding="utf-8")
            if 'id="essentials"' in page:
                yield path, page


SEVERAL = None

MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "en": "January February March April May June July August September October November December".split(),
}


def is_long(path):
    with open(path, encoding="utf-8") as file:
        return file.readline().count(",") == 7


def period(name):
    """First and last day of a folder's period, and its name in words."""
    year, rest = int(name[:4]), name[5:]
    if "--" in name:
        first, last = (datetime.date.fromisoformat(f"{month}-01") for month in name.split("--"))
        after = datetime.date(last.year + last.month // 12, last.month % 12 + 1, 1)

        def span(words):
            months, year = MONTHS[words.language], f" {first.year}" if first.year != last.year else ""
            return words.say("period.span", first=months[first.month - 1] + year, last=f"{months[last.month - 1]} {last.year}")

        return first, after - datetime.timedelta(days=1), span
    if quarter := re.match(r"Q(\d)", rest):
        month, many = int(quarter[1]) * 3 - 2, 3
    elif two := re.match(r"(\d\d)(?!\d)", rest):
        month, many = int(two[1]), 1
    else:
        month, many = 1, 12
    last_month = month + many - 1
    after = datetime.date(year + last_month // 12, last_month % 12 + 1, 1)

    def in_words(words):
        months = MONTHS[words.language]
        whole = lambda at: f"{months[at - 1]} {year}"
        if many == 12:
            return words.say("period.year", year=year)
        if many == 1:
            return whole(month)
        return words.say("period.span", first=months[month - 1], last=whole(last_month))

    return datetime.date(year, month, 1), after - datetime.timedelta(days=1), in_words


def plain(parts):
    return parts and tuple(part and re.sub("[\u00a0\u202f]", " ", part).replace("'", "\u2019") for part in parts)


def text_of(fragment):
    return html.unescape(re.sub(r"<[^>]+>", "", fragment)).strip()


def said_in(page):
    found = re.findall(r'<h3 id="figure-([^"]+)">(.*?)</h3>(?:\s*<p class="reading">(.*?)</p>)?', page, re.DOTALL)
    return {figure: (text_of(title), text_of(sentence) or None) for figure, title, sentence in found}


def charts(edition, page, place, wrong):
    """Each chart of the answers to one question shows three of them, and most of the whole."""
    drawn = set(re.findall(r'<svg role="img" aria-labelledby="chart-([a-z0-9-]+)-', page))
    for table in edition.tables.values():
        counts = table.counts()
        is_drawn = any(re.fullmatch(rf"{re.escape(table.name)}-(?!gender)[a-z-]+-title", f"{name}-title") for name in drawn)
        if not is_drawn or table.name in ("by-month", "weekly-slots", "by-hour"):
            continue
        count = "visits" if "visits" in counts else counts[0]
        exact = [cells[count].exact for cells in table.body.values() if cells[count].exact is not None]
        whole = table.whole(count)
        if len(exact) < 3 or not whole or whole < 30 or sum(exact) < 0.8 * whole:
            wrong.append(f"{place}: the chart of {table.name} shows {exact} of {whole}")


def compare(edition, wrong):
    compared = 0
    for path, page in edition.reports():
        said = said_in(page)
        charts(edition, page, edition.place, wrong)
        for figure, found in said.items():
            made = edition.message(figure)
            compared += 1
            # Which spaces may not break is no part of what is said.
            if plain(made) != plain(found):
                wrong.append(f"{edition.place}/{path.name} {figure}: says {found}, follows {made}")
        first = page.split('id="essentials"', 1)[1].split("<section", 1)[0]
        points = re.findall(r'<ul class="points">(.*?)</ul>', first, re.DOTALL)
        if not points:
            continue
        figures = {*said, "visits", "baseline", *edition.tables}
        follows = set()
        for made in filter(None, map(edition.message, figures)):
            title, sentence = made
            key = "report.point.message" if sentence else "report.point.title"
            follows.update(plain([edition.words.say(key, title=title, sentence=sentence)]))
        for point in [text_of(item) for item in re.findall(r"<li>(.*?)</li>", points[0], re.DOTALL)]:
            if plain([point])[0] not in follows and not OWN.search(point):
                wrong.append(f"{edition.place}/{path.name}: nothing gives the point {point!r}")
    return compared


def main(funders, language, locales, today, until, *ends):
    global SEVERAL, MASKED, OWN
    words = Words(locales, language)
    SEVERAL, MASKED = words.texts["note.several-answers"], words.texts["mark.masked"]
    blank = lambda key: [re.sub(r"\\\{\w+\\\}", ".*", re.escape(text)) for text in forms(words.texts[key])]
    own = sum((blank(key) for key in ("report.point.activity", "report.point.no_session", "report.point.openings")), [])
    OWN = re.compile("^(" + "|".join(own) + ")$")
    today, until = datetime.date.fromisoformat(today), datetime.date.fromisoformat(until)
    ends = dict(end.split(":") for end in ends)
    editions = {}
    for file in sorted(path for path in Path(funders).rglob("*.csv") if is_long(path)):
        place = file.parent.relative_to(funders)
        end = datetime.date.fromisoformat(ends[place.name]) if place.name in ends else until
        editions[place] = Edition(file, place, words, today, end)
    for edition in editions.values():
        if not edition.running:
            edition.before = next((other for other in editions.values() if is_before(other, edition)), None)
    wrong = []
    compared = sum(compare(edition, wrong) for edition in editions.values())
    print("\n".join(wrong), end="\n" if wrong else "", file=sys.stderr)
    print(f"{compared} titles compared, {len(wrong)} differ")
    return 1 if wrong else 0


def is_before(other, edition):
    months = lambda edition: (edition.last.year - edition.first.year) * 12 + edition.last.month - edition.first.month
    of_one_programme = other.place.parts[1:] == edition.place.parts[1:]
    return of_one_programme and months(other) == months(edition) and other.last + datetime.timedelta(days=1) == edition.first


def forms(text):
    return list(text.values()) if isinstance(text, dict) else [text]


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
