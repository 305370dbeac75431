"""Twelve spreadsheets with the same six invented people, as social centres have them, and the list that each must give.

    python tests/alerts/given/sheets.py

Wants openpyxl, xlwt and odfpy. Telephone numbers are of the range that Arcep keeps for fiction (06 39 98).
"""
import datetime
import pathlib

import odf.opendocument
import odf.style
import odf.table
import odf.text
import openpyxl
import xlwt

HERE = pathlib.Path(__file__).parent / "sheets"
HEAD = ["Nom", "Prénom", "Date de naissance", "Sexe", "Téléphone", "E-mail", "Groupe", "Accord", "Date de l'accord",
        "Origine de l'accord", "Ville"]
day = datetime.date
PEOPLE = [
    ["Dupont", "Élodie", day(1980, 5, 6), "F", "0639981234", "elodie@exemple.example", "Jeunesse, Culture", "oui",
     day(2019, 9, 1), "fiche papier", "Lille"],
    ["Étienne", "Luc", day(2001, 2, 3), "M", "0639981235", None, "Jeunesse", "oui", None, None, "Lille"],
    ["Œuvrard", "Anne", None, None, "0639981236", None, "Culture", "non", None, None, "Loos"],
    ["D’Hondt", "Zoé", day(2004, 2, 29), "F", None, "zoe@exemple.example", None, "oui", day(2019, 10, 2), "fiche papier", None],
    ["Ben Ali", "Nour", day(2012, 10, 15), None, "0639981237", None, "Petite enfance", None, None, None, "Lille"],
    ["Ben Ali", "Awa", day(1985, 12, 31), "Mme", "0639981237", None, "Petite enfance", "x", day(2019, 9, 15), "fiche papier", "Lille"],
]


def french(value):
    return "" if value is None else value.strftime("%d/%m/%Y") if isinstance(value, day) else value


def rows(phone=lambda text: text, date=french):
    for row in PEOPLE:
        yield [phone(cell) if place == 4 and cell else date(cell) if isinstance(cell, day) else cell for place, cell in enumerate(row)]


def text(separator, shown=lambda number: number):
    def quoted(cell):
        return f'"{cell}"' if separator in cell else cell
    lines = [HEAD] + [[cell or "" for cell in row] for row in rows(shown)]
    return "\r\n".join(separator.join(quoted(cell) for cell in line) for line in lines) + "\r\n"


def spaced(number):
    return " ".join(number[at:at + 2] for at in range(0, 10, 2))


def xlsx(name, phone, date, from_1904=False):
    book = openpyxl.Workbook()
    if from_1904:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "Adhérents"
    sheet.append(["Adhérents du centre, 2019"])
    sheet.append([])
    sheet.append(HEAD)
    for row in rows(phone, date):
        sheet.append(row)
    book.save(HERE / name)


def xls(name, phone, date):
    book = xlwt.Workbook(encoding="cp1252")
    sheet = book.add_sheet("Adhérents")
    style = xlwt.easyxf(num_format_str="DD/MM/YYYY")
    for at, cell in enumerate(HEAD):
        sheet.write(0, at, cell)
    for number, row in enumerate(rows(phone, date), 1):
        for at, cell in enumerate(row):
            if cell is not None:
                sheet.write(number, at, cell, style) if isinstance(cell, day) else sheet.write(number, at, cell)
    book.save(str(HERE / name))


def ods(name, phone, date):
    book = odf.opendocument.OpenDocumentSpreadsheet()
    table = odf.table.Table(name="Adhérents")
    book.spreadsheet.addElement(table)
    for row in [HEAD, *rows(phone, date)]:
        line = odf.table.TableRow()
        for cell in row:
            if cell is None:
                made = odf.table.TableCell()
            elif isinstance(cell, day):
                made = odf.table.TableCell(valuetype="date", datevalue=cell.isoformat())
                made.addElement(odf.text.P(text=cell.strftime("%d/%m/%y")))
            elif isinstance(cell, (int, float)):
                made = odf.table.TableCell(valuetype="float", value=str(cell))
                made.addElement(odf.text.P(text=str(cell)))
            else:
                made = odf.table.TableCell(valuetype="string")
                made.addElement(odf.text.P(text=cell))
            line.addElement(made)
        table.addElement(line)
    book.save(str(HERE / name))


def kept(value):
    return value


HERE.mkdir(exist_ok=True)
for name, bytes in [
    ("01-utf8.csv", text(";").encode()),
    ("02-bom.csv", ("\ufeff" + text(";", spaced)).encode()),
    ("03-windows.csv", text(";", lambda number: number[1:]).encode("cp1252")),
    ("04-commas.csv", text(",", lambda number: "+33 (0)" + spaced(number)[1:]).encode()),
    ("05-unicode.txt", ("\ufeff" + text("\t", spaced)).encode("utf-16-le")),
]:
    (HERE / name).write_bytes(bytes)
xlsx("06-texts.xlsx", spaced, french)
xlsx("07-numbers.xlsx", int, kept)
xlsx("08-from-1904.xlsx", float, kept, from_1904=True)
xls("09-texts.xls", spaced, french)
xls("10-numbers.xls", int, kept)
ods("11-texts.ods", spaced, french)
ods("12-numbers.ods", float, kept)

# What the desk's list has: in the order of a French directory (by hand), numbers in pairs, consent with its two channels.
ORDER = [("Ben Ali", "Awa"), ("Ben Ali", "Nour"), ("D’Hondt", "Zoé"), ("Dupont", "Élodie"), ("Étienne", "Luc"), ("Œuvrard", "Anne")]
SEX = {"F": "féminin", "Mme": "féminin", "M": "masculin", None: ""}
lines = []
for last, first in ORDER:
    row = next(row for row in PEOPLE if row[:2] == [last, first])
    groups = ", ".join(sorted((row[6] or "").split(", ")))
    # A consent without its day and where it comes from is none.
    agreed = "oui" if row[8] and row[9] else ""
    phone = spaced(row[4]) if row[4] else ""
    lines.append(";".join([last, first, french(row[2]), SEX[row[3]], phone, row[5] or "", groups, agreed, agreed]))
(HERE / "expected.csv").write_text("\n".join(lines) + "\n")
