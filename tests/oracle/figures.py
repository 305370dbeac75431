#!/usr/bin/env python3
"""Recomputes the figures of the example from its records, by itself, and compares them cell by cell with what was published.

    figures.py PROJECT FUNDERS_FOLDER TODAY

PROJECT holds records/, FUNDERS_FOLDER is output/funders/<organisation>. Every number in the long CSV is recomputed and compared; each
sheet, HTML twin, workbook and PDF must show the same values as the long CSV. Masked cells are checked for consistency: every number below
the threshold is masked, and what is counted lies in the interval that is printed in its place. Prints what it compared; exits with 1 and
the differences.
PDFs are compared where pdftotext (poppler-utils) is installed.
"""

import csv
import datetime
import html.parser
import re
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

import yaml


class Loader(yaml.SafeLoader):
    """YAML 1.2: `yes` and `no` are words, dates are text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def records(project, kind):
    found = []
    records_folder = Path(project) / "records"
    files = []
    for folder in (records_folder, records_folder / "private"):
        files += [folder / f"{kind}.yaml"] + sorted((folder / kind).glob("**/*.yaml"))
    for file in files:
        if file.exists():
            found += yaml.load(file.read_text(encoding="utf-8"), Loader) or []
    return found


def listed(value):
    return [] if value is None else value if isinstance(value, list) else [value]


class Example:
    """The sessions held, with their visits."""

    def __init__(self, project, today):
        self.stops = {stop["id"]: stop for stop in records(project, "stops")}
        self.communes = {str(commune["code"]): commune for commune in records(project, "communes")}
        self.cantons = {canton["id"]: canton for canton in records(project, "cantons")}
        self.territories = {territory["id"]: territory for territory in records(project, "territories")}
        self.sessions, self.cancelled = [], []
        for session in records(project, "sessions"):
            date = datetime.date.fromisoformat(str(session["date"]).split()[-1])
            if date <= today and session.get("status", "held") == "cancelled":
                self.cancelled.append({**session, "date": date, "visits": []})
            elif date <= today and session.get("status", "held") == "held":
                visits = [{**session.get("defaults", {}), **visit} for visit in session.get("visits", [])]
                self.sessions.append({**session, "date": date, "visits": visits})
        plans = [plan for plan in records(project, "publication") if plan.get("audience", "funders") == "funders"]
        self.threshold = plans[0].get("threshold", 5) if plans else 5

    def place(self, stop, level):
        commune = self.communes[str(self.stops[stop]["commune"])]
        canton = self.cantons.get(commune.get("canton"), {})
        territory = commune.get("territory") or canton.get("territory")
        names = {
            "territory": self.territories.get(territory, {}).get("name"),
            "canton": canton.get("name"),
            "commune": commune["name"],
        }
        return names[level]

    def within(self, period, cancelled=False):
        sessions = self.cancelled if cancelled else self.sessions
        return [session for session in sessions if period[0] <= session["date"] <= period[1]]


# Columns that are not told at every level of places: the smaller the place, the fewer.
DETAILS = ("slots_booked", "seen", "walk_ins")


def bounds(period):
    year = int(period[:4])
    if "Q" in period:
        first = 3 * int(period[-1]) - 2
        months = (first, first + 2)
    elif len(period) == 7:
        months = (int(period[5:]),) * 2
    else:
        months = (1, 12)
    last = datetime.date(year + months[1] // 12, months[1] % 12 + 1, 1) - datetime.timedelta(days=1)
    return datetime.date(year, months[0], 1), last


def received(session):
    slots = session.get("slots") or {}
    return max(slots.get("seen", 0) + (session.get("walk_ins") or 0), len(session["visits"]))


# Table, field of a visit, what stands for "not said", and whether several answers are possible.
QUESTIONS = {
    "by-age": ("age", "non communiqué", False),
    "by-gender": ("gender", "non communiqué", False),
    "by-status": ("status", "non communiqué", False),
    "by-motive": ("motives", None, True),
    "by-action": ("actions", None, True),
    "by-referral": ("referral", "not_given", False),
    "by-heard-by": ("heard_by", "not_given", False),
    "by-social-services": ("known_to_social_services", "not_given", False),
    "by-rights-break": ("rights_break", "not_given", False),
    "by-first-contact": ("first_contact", "not_given", False),
    "by-french-speaking": ("french_speaking", "not_given", False),
    "by-disability": ("disability", "not_given", False),
    "by-autonomy": ("autonomy", "not_given", False),
    "by-redirect": ("redirect", "none", False),
}


def answers(sessions, question):
    field, unknown, several = QUESTIONS[question]
    counts = Counter()
    for session in sessions:
        for visit in session["visits"]:
            said = set(map(str, listed(visit.get(field))))
            if not several:
                said = said or {unknown}
            counts.update(said)
        if not several:
            counts[unknown] += received(session) - len(session["visits"])
    return counts


def says_nothing(say, table, row, column):
    """Whether a number counts those who did not say: it tells of nobody, however small it is."""
    name, unknown = ("age", "non communiqué") if table == "by-age-gender" else (table[3:], QUESTIONS.get(table, (0, None))[1])
    is_unsaid = unknown in ("non communiqué", "not_given") and row == say.get(f"code.{name}.{unknown}", unknown)
    if table == "by-age-gender":
        return (is_unsaid or row == "Total") and column == "gender_non_communiqué" or is_unsaid and column == "all"
    return is_unsaid


GROUPS = {"under-30": ("<12", "12-17", "18-24", "25-29"), "30-69": ("30-34", "35-39", "40-59", "60-69")}


def words(project):
    file = next(path for path in (Path(project) / "themes/default/locales/fr/figures.yaml", Path(__file__).parents[2] / "themes/default/locales/fr/figures.yaml") if path.exists())
    return yaml.load(file.read_text(encoding="utf-8"), Loader)


def expected(example, say, period, table):
    """(row, column) to number, for the tables of which this script has an opinion."""
    sessions = example.within(bounds(period))
    cells = {}
    if table in QUESTIONS:
        name = table[3:]
        counts = answers(sessions, table)
        label = lambda code: say.get(f"code.{name}.{code}", code)
        codes = set(counts) | {key.split(".", 2)[2] for key in say if key.startswith(f"code.{name}.")}
        for code in codes - set(GROUPS):
            cells[label(code), "visits"] = counts[code]
        if name == "age":
            for group, members in GROUPS.items():
                cells[label(group), "visits"] = sum(counts[code] for code in members)
        total = "Total" if not QUESTIONS[table][2] else say["table.total-requests" if name == "motive" else "table.total-acts"]
        cells[total, "visits"] = sum(counts.values())
    elif table in ("monthly", "by-territory"):
        def add(row, session):
            slots = session.get("slots") or {}
            values = {"sessions_held": int(session.get("status", "held") == "held"), "visits": received(session), "slots_booked": slots.get("booked", 0), "seen": slots.get("seen", 0), "walk_ins": session.get("walk_ins") or 0}
            if row == "Total":
                values |= {column: slots.get(column, 0) for column in ("excused", "revoked", "noshow")}
            for column, n in values.items():
                cells[row, column] = cells.get((row, column), 0) + n
        # The appointments of a session that was cancelled are appointments too.
        for session in sessions + example.within(bounds(period), cancelled=True):
            territory = example.place(session["stop"], "territory")
            add("Total", session)
            add(territory if table == "by-territory" else f"{territory} / {say['table.subtotal']}", session)
            if table == "monthly":
                add(f"{territory} / {example.place(session['stop'], 'canton')}", session)
    elif table == "by-month":
        names = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]
        for session in sessions:
            for row in ("Total", f"{names[session['date'].month - 1]} {session['date'].year}"):
                cells[row, "visits"] = cells.get((row, "visits"), 0) + received(session)
    elif table == "by-age-gender":
        ages, genders = say, say
        counts = defaultdict(int)
        for session in sessions:
            for visit in session["visits"]:
                counts[str(visit.get("age", "non communiqué")), visit.get("gender", "non communiqué")] += 1
            counts["non communiqué", "non communiqué"] += received(session) - len(session["visits"])
        for (age, gender), n in counts.items():
            row, column = ages.get(f"code.age.{age}", age), f"gender_{gender.replace(' ', '_')}"
            cells[row, column] = n
            cells[row, "all"] = cells.get((row, "all"), 0) + n
            cells["Total", column] = cells.get(("Total", column), 0) + n
            cells["Total", "all"] = cells.get(("Total", "all"), 0) + n
    return cells


class Tables(html.parser.HTMLParser):
    """The texts of all cells of all tables of a page, table by table."""

    def __init__(self):
        super().__init__()
        self.tables, self.text, self.deep = [], None, 0

    def handle_starttag(self, tag, attributes):
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.text = ""

    def handle_endtag(self, tag):
        if tag in ("td", "th") and self.text is not None and self.tables and self.tables[-1]:
            self.tables[-1][-1].append(self.text.strip())
            self.text = None

    def handle_data(self, data):
        if self.text is not None:
            self.text += data


def number(text):
    """A number as it is printed in French; None for a mark."""
    text = re.sub(r"[\s\u00a0\u202f%]", "", text).replace("−", "-").replace(",", ".")
    try:
        return float(text)
    except ValueError:
        return None


def sheet(path):
    text = path.read_text(encoding="utf-8-sig")
    rows = list(csv.reader(text.splitlines(), delimiter=";"))
    end = next((at for at, row in enumerate(rows) if not row), len(rows))
    return rows[:end]


def main(project, folder, today):
    example, say, wrong, compared = Example(project, datetime.date.fromisoformat(today)), None, [], Counter()
    say = words(project)
    editions = sorted(path for path in Path(folder).iterdir() if path.is_dir())
    for edition in editions:
        long = defaultdict(dict)
        with open(edition / "donnees.csv", encoding="utf-8", newline="") as file:
            ends = {}
            for row in csv.DictReader(file):
                cell = row["ligne"], row["colonne"]
                long[row["tableau"]][cell] = (row["valeur"], row["statut"])
                if row["statut"] == "intervalle":
                    ends[row["tableau"], *cell] = float(row["minimum"]), float(row["maximum"])
                elif (row["minimum"], row["maximum"]) != ((row["valeur"],) * 2 if row["statut"] == "diffusé" else ("", "")):
                    wrong.append(f"{edition.name} {row}: the ends are not the number")
        for table, cells in sorted(long.items()):
            ours = expected(example, say, edition.name, table)
            for (row, column), (value, status) in sorted(cells.items()):
                if (row, column) not in ours:
                    continue
                n = ours[row, column]
                where = f"{edition.name} {table} {row} {column}"
                if status == "diffusé" and float(value) != n:
                    wrong.append(f"{where}: {value} is printed, {n} is counted")
                if status == "diffusé" and column != "sessions_held" and n < example.threshold and not says_nothing(say, table, row, column):
                    wrong.append(f"{where}: {value} is below the threshold")
                if status == "intervalle":
                    low, high = ends[table, row, column]
                    if not low <= n <= high or high - low < 2:
                        wrong.append(f"{where}: {value} is printed, {n} is counted")
                    said = f"moins de {example.threshold}" if high < example.threshold else f"{low:.0f} à {high:.0f}"
                    if value != said:
                        wrong.append(f"{where}: {value} is printed for {low} to {high}")
                if status not in ("diffusé", "masqué", "intervalle") and n != 0 and not (status == "non détaillé" and column in DETAILS):
                    wrong.append(f"{where}: {status} is printed, {n} is counted")
                compared["recomputed"] += status == "diffusé"
                compared["masked"] += status == "masqué"
                compared["between"] += status == "intervalle"
        formats(edition, long, wrong, compared)
    for line in wrong[:50]:
        print(line)
    print(f"{len(editions)} editions: " + ", ".join(f"{n} {what}" for what, n in sorted(compared.items())))
    if not compared["recomputed"] or not compared["in sheets"]:
        print("nothing was compared")
        return 1
    return 1 if wrong else 0


def formats(edition, long, wrong, compared):
    """Every format shows what the long form says."""
    values = {table: [value for value, _ in cells.values()] for table, cells in long.items()}
    # A file has the name of its tab: its table is the one whose cells it shows, each table once.
    left = dict(long)
    for path in sorted(edition.glob("*.csv")):
        if path.name == "donnees.csv":
            continue
        rows, nearest = sheet(path), None
        # A table without rows has no line in the long form.
        if len(rows) == 1:
            continue
        for table, cells in left.items():
            width, differences = len({column for _, column in cells}), []
            shown = [cell for row in rows[1:] for cell in row[-width:]]
            same(f"{path.name} of {edition.name}", shown, list(cells.values()), differences)
            if nearest is None or len(differences) < len(nearest[1]):
                nearest = (table, differences, len(shown))
            if not differences:
                break
        if nearest is None:
            wrong.append(f"{path.name} of {edition.name}: no table is left for it")
            continue
        wrong.extend(nearest[1])
        del left[nearest[0]]
        compared["in sheets"] += nearest[2]
    wrong.extend(f"{edition.name}: no sheet shows {table}" for table in left)
    printed = Counter(number(value) for cells in long.values() for value, status in cells.values() if status == "diffusé")
    spans = {value for cells in long.values() for value, status in cells.values() if status == "intervalle"}
    for path in sorted(edition.glob("*.html")):
        reader = Tables()
        reader.feed(path.read_text(encoding="utf-8"))
        told = {table: [number(value) for value, status in cells.values() if status == "diffusé"] for table, cells in long.items()}
        for rows in reader.tables:
            # The list of papers counts sheets of paper, which no table of figures holds.
            if "Lieu de conservation" in rows[0]:
                continue
            between = {cell.replace("\u202f", "").replace("−", "-") for row in rows[1:] for cell in row if INTERVAL.fullmatch(cell.replace("\u202f", ""))}
            compared["intervals in HTML"] += len(between)
            for text in sorted(between - spans):
                wrong.append(f"{path.name} of {edition.name} shows {text}, which no table holds")
            numbers = [number(cell) for row in rows[1:] for cell in row]
            numbers = [value for value in numbers if value is not None]
            compared["in HTML"] += len(numbers)
            strange = [value for value in numbers if value not in printed and value >= 5]
            if strange and not any(set(numbers) <= set(known) for known in told.values()):
                allowed = set(printed) | {round(value) for value in printed if value is not None}
                strange = [value for value in strange if value not in allowed]
                if strange:
                    wrong.append(f"{path.name} of {edition.name} shows {strange[:5]}, which no table holds")
    for path in sorted(edition.glob("*.xlsx")):
        workbook(path, edition, values, wrong, compared)
    for path in sorted(edition.glob("*.pdf")):
        document(path, edition, long, wrong, compared)


def same(where, shown, cells, wrong):
    if len(shown) != len(cells):
        wrong.append(f"{where}: {len(shown)} cells instead of {len(cells)}")
        return
    for text, (value, status) in zip(shown, cells):
        if status == "diffusé" and number(text) != float(value) or status == "masqué" and text != "s" or status == "intervalle" and text != value:
            wrong.append(f"{where}: {text!r} instead of {value} ({status})")


def workbook(path, edition, values, wrong, compared):
    try:
        import openpyxl
    except ImportError:
        return
    cells = [cell.value for page in openpyxl.load_workbook(path) for row in page.iter_rows() for cell in row]
    numbers = Counter(round(float(value), 6) for value in cells if isinstance(value, (int, float)) and not isinstance(value, bool))
    words = Counter(value for value in cells if isinstance(value, str))
    for table, texts in values.items():
        for text in texts:
            if INTERVAL.fullmatch(text):
                compared["intervals in workbooks"] += 1
                if text not in words:
                    wrong.append(f"{path.name} of {edition.name}: {text} of {table} is missing")
            value = number(text)
            if value is not None and not any(abs(value * scale - other) < 1e-6 for scale in (1, 0.01) for other in numbers):
                wrong.append(f"{path.name} of {edition.name}: {text} of {table} is missing")
            compared["in workbooks"] += value is not None


# Tables that each document of a period shows row by row.
IN_DOCUMENTS = ("by-age", "by-gender", "by-status", "by-motive", "by-referral", "by-territory", "monthly")


def document(path, edition, long, wrong, compared):
    """Each row of these tables stands in the text of the document, on a line with its label, cell after cell; a document may leave
    columns out."""
    if shutil.which("pdftotext") is None:
        return
    found = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True)
    if found.returncode != 0:
        wrong.append(f"{path.name} of {edition.name}: pdftotext cannot read it: {found.stderr}")
        return
    lines = [re.sub(r"(?<=\d)[\u00a0\u202f ](?=\d{3}\b)", "", line).replace("\u00a0", " ").replace("\u202f", " ") for line in found.stdout.splitlines()]
    for table in IN_DOCUMENTS:
        rows = defaultdict(list)
        for (row, _), cell in long.get(table, {}).items():
            rows[row].append(cell)
        for row, cells in rows.items():
            label = row.split(" / ")[-1].replace("\u00a0", " ").replace("\u202f", " ")
            texts = [printed(*cell) for cell in cells]
            # Two tables may stand side by side: the words of the second begin it.
            after = [re.split(r"(?<!<)\b(?!moins de \d)[A-Za-zÀ-ÿ]{2,}", BELOW.sub(r"<\1", line.split(label, 1)[1]))[0] for line in lines if label in line]
            shown = [marks for marks in (MARK.findall(text) for text in after) if marks]
            fits = [marks for marks in shown if in_turn(marks, texts)]
            if shown and not fits:
                wrong.append(f"{path.name} of {edition.name}: no line of {table} says {label} {texts}, but {shown[:2]}")
            # A label that is broken over two lines has no line of its own.
            compared["rows in PDF" if fits else "rows broken in PDF"] += 1
            compared["in PDF"] += max((len(marks) for marks in fits), default=0)


# A mark that is explained in a note beside the table (`s : …`, `« moins de 5 »`) is no cell.
MARK = re.compile(r"(?<![\w,])(?:<\d+|[-−]?\d+(?:,\d+)? à [-−]?\d+(?:,\d+)?|-?\d+(?:,\d+)?|s|n\.r\.|–)(?![\w,])(?!\s?[:»])")

BELOW = re.compile(r"moins de (\d+)")

# What is printed in the place of a masked number.
INTERVAL = re.compile(r"moins de \d+|[-−]?\d+(?:,\d+)? à [-−]?\d+(?:,\d+)?")


def printed(value, status):
    """A cell as a document in French prints it."""
    if status == "intervalle":
        return BELOW.sub(r"<\1", value)
    if status != "diffusé":
        return {"masqué": "s", "non relevé": "n.r."}.get(status, "–")
    return value.replace(".", ",")


def in_turn(marks, texts):
    """Whether the marks stand among the texts in their order; `97,0` and `97` are one number."""
    rest = iter(texts)
    return all(any(mark == text or (number(mark) is not None and number(mark) == number(text)) for text in rest) for mark in marks)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
