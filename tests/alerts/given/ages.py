"""Ages on a day by dateutil, other code than the program's: `born,day,age`, with many births on a 29 February.

Dateutil lets who was born on a 29 February be a year older on the 28th of other years; in law a year is over with its last day
(« années révolues »), so that it is the 1 March. The 28th of those is therefore counted by the day before.

    python tests/alerts/given/ages.py > tests/alerts/given/ages.csv
"""
import datetime
import random

from dateutil.relativedelta import relativedelta

random.seed(27)
first = datetime.date(1915, 1, 1)
births = [first + datetime.timedelta(random.randrange(38_000)) for _ in range(150)]
births += [datetime.date(year, 2, 29) for year in range(1920, 2020, 4) if year % 100 or not year % 400]
days = [datetime.date(2019, 10, 31), datetime.date(2020, 2, 28), datetime.date(2020, 2, 29), datetime.date(2026, 2, 28),
        datetime.date(2026, 3, 1)]
# The birthday itself, and the days around it.
birthdays = {(day.replace(year=day.year - years, day=min(day.day, 28)) + datetime.timedelta(off), day.replace(day=min(day.day, 28)))
             for day in days for years in (1, 2, 3, 17, 18, 25, 70, 99) for off in (-1, 0, 1)}
for born, day in sorted({(born, day) for born in births for day in days} | birthdays):
    if born <= day and relativedelta(day, born).years <= 100:
        is_eve = (born.month, born.day, day.month, day.day) == (2, 29, 2, 28)
        print(born, day, relativedelta(day - datetime.timedelta(is_eve), born).years, sep=",")
