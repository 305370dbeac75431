"""Writes tests/data/holidays/france.csv: the public holidays of France and Alsace-Moselle from 1950 to 2100 by two
independent libraries.

    python3 -m venv venv && venv/bin/pip install holidays==0.109 workalendar==17.0.0
    venv/bin/python tests/oracle/public_holidays.py > tests/data/holidays/france.csv

One line a year; days as month-day. `both`: the days in France on which the libraries agree; `both_alsace_moselle`: those that
Alsace-Moselle adds (Good Friday and 26 December); then what only one of them holds, in either.
"""

import holidays
from workalendar.europe import France, FranceAlsaceMoselle


def days(dates):
    return " ".join(f"{date:%m-%d}" for date in sorted(dates))


def main():
    print("year,both,both_alsace_moselle,only_workalendar,only_holidays")
    for year in range(1950, 2101):
        ours = set(holidays.France(years=year, observed=False))
        theirs = {date for date, _ in France().holidays(year)}
        # The library knows Alsace and the Moselle apart; their holidays are the same.
        alsace, moselle = (set(holidays.France(years=year, subdiv=code, observed=False)) for code in ("6AE", "57"))
        assert alsace == moselle
        theirs_local = {date for date, _ in FranceAlsaceMoselle().holidays(year)}
        both, both_local = ours & theirs, alsace & theirs_local
        only_theirs = (theirs | theirs_local) - (ours | alsace)
        only_ours = (ours | alsace) - (theirs | theirs_local)
        print(f"{year},{days(both)},{days(both_local - both)},{days(only_theirs)},{days(only_ours)}")


main()
