"""Writes the public holidays of every calendar that halte knows, as PyPI `holidays` has them.

    python3 -m venv venv && venv/bin/pip install holidays==0.109
    venv/bin/python tests/oracle/regional_holidays.py FIRST LAST > holidays.csv

Beside it, `tests/oracle/regional_holidays.mjs` writes what npm `date-holidays` has. Without years: those of the tables in
tests/data/holidays/, with which `cargo test` compares; with 2000 2060, the table that CI compares with.
"""

import sys

from holidays import country_holidays
from holidays.countries import Germany, Switzerland, UnitedKingdom

YEARS = [2000, 2002, 2004, 2011, 2012, 2017, 2020, 2022, 2023, 2026, 2027, 2028]
CALENDARS = {
    "france": ("FR", None),
    "alsace-moselle": ("FR", "57"),
    "guadeloupe": ("FR", "971"),
    "guyane": ("FR", "973"),
    "martinique": ("FR", "972"),
    "mayotte": ("FR", "976"),
    "reunion": ("FR", "974"),
    "saint-barthelemy": ("FR", "BL"),
    "saint-martin": ("FR", "MF"),
    "BE": ("BE", None),
    "LU": ("LU", None),
}
for code, country in (("DE", Germany), ("CH", Switzerland), ("GB", UnitedKingdom)):
    # Cities are written in full there.
    CALENDARS |= {f"{code}-{part}": (code, part) for part in country.subdivisions if len(part) <= 3}


def main():
    years = range(int(sys.argv[1]), int(sys.argv[2]) + 1) if len(sys.argv) > 2 else YEARS
    print("calendar,year,days")
    for calendar, (country, part) in CALENDARS.items():
        # Assumption is a holiday in most communes of Bavaria.
        kinds = ("public", "catholic") if calendar == "DE-BY" else ("public",)
        for year in years:
            found = country_holidays(country, subdiv=part, years=year, categories=kinds)
            print(calendar, year, " ".join(f"{day:%m-%d}" for day in sorted(found)), sep=",")


main()
