"""The passages of a mobile library timetable by python-dateutil, an engine that shares no code with halte.

    timetables.py FILE.csv [UNTIL]

Prints one line a passage, sorted: date, arrival, departure, community and stop, with tabs between. UNTIL is the last day;
a year after the latest start when left out. Exit status 3: dateutil is not installed.
"""

import csv
import datetime
import sys

try:
    from dateutil.relativedelta import relativedelta
    from dateutil.rrule import rrulestr
except ImportError:
    sys.exit(3)


def moment(date, clock):
    hour, minute = clock.split(":")
    return datetime.datetime.combine(datetime.date.fromisoformat(date), datetime.time(int(hour), int(minute)))


def words(text):
    return " ".join(text.split())


def passages(row, until):
    # Nobody leaves before arriving: such a row is none.
    if moment(row["start"], row["departure"]) < moment(row["start"], row["arrival"]):
        return
    start = moment(row["start"], row["arrival"])
    rule = row["frequency"] or "FREQ=DAILY;COUNT=1"
    last = min(until, datetime.date.fromisoformat(row["end"])) if row["end"] else until
    excepted = {datetime.date.fromisoformat(date) for date in row["exceptions"].split(",") if date}
    end = datetime.datetime.combine(last, datetime.time.max)
    # dateutil wants UNTIL without a zone where DTSTART has none; all times of the files are local.
    for date in rrulestr(rule.replace("Z", ""), dtstart=start).between(start, end, inc=True):
        if date.date() not in excepted:
            departure = moment(row["start"], row["departure"]).time()
            yield (f"{date:%Y-%m-%d}", f"{date:%H:%M}", f"{departure:%H:%M}", words(row["community"]) or words(row["stop"]), words(row["stop"]))


def main(path, until=None):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    if until is None:
        until = max(datetime.date.fromisoformat(row["start"]) for row in rows) + relativedelta(months=12)
    else:
        until = datetime.date.fromisoformat(until)
    lines = sorted(passage for row in rows for passage in passages(row, until))
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write("".join("\t".join(line) + "\n" for line in lines))


main(*sys.argv[1:])
