"""Sixty telephone numbers as people and spreadsheets write them, read by Python's phonenumbers: `written;number`, or nothing
behind the semicolon where a number of France or overseas cannot be had from it without guessing.

    python tests/alerts/given/numbers.py > tests/alerts/given/numbers.csv

Only what a spreadsheet does to a number is undone by hand; whether it is one, and which, is the library's word. Of the range that
Arcep keeps for fiction the library knows no number to be in use: there a possible one is enough.
"""
import re

import phonenumbers

OVERSEAS = ["GP", "MQ", "GF", "RE", "YT", "PM", "NC", "PF", "WF"]
WRITTEN = """
06 39 98 12 34
0639981234
06.39.98.12.34
06-39-98-12-34
06/39/98/12/34
(06) 39 98 12 34
06\u00a039\u00a098\u00a012\u00a034
0 639 98 12 34
639981234
639981234.0
6,39981234E8
6.39981234E+08
+33639981234
+33 6 39 98 12 34
+33 (0)6 39 98 12 34
+33(0)639981234
0033639981234
00 33 6 39 98 12 34
33639981234
33639981234.0
3,3639981234E10
tél. 06 39 98 12 34
06 12 34 56 78
07 56 78 90 12
612345678
756789012
01 99 00 12 34
02 61 91 12 34
03 53 01 12 34
03 20 12 34 56
320123456
04 65 71 12 34
05 36 49 12 34
09 72 12 34 56
0690 00 12 34
+590 690 00 12 34
0696 01 12 34
+596 696 01 12 34
0694 20 12 34
+594 694 20 12 34
0692 12 34 56
692123456
+262 692 12 34 56
0639 01 12 34
+687 75 12 34
+689 87 12 34 56
+508 55 12 34
+32 470 12 34 56
0032470123456
32470123456
+49 151 23456789
+1 514 555 0199
6.4E8
6,4E+08
06 39 98 12
06 39 98 12 34 56
06 39 98 12 34 / 06 39 98 12 35
06 39 98 12 3O
3949
pas de téléphone
""".strip("\n").split("\n")
assert len(WRITTEN) == 60, len(WRITTEN)


def undone(text):
    """What a spreadsheet has made of a number, made a number again."""
    text = text.removesuffix(".0")
    found = re.fullmatch(r"(\d)[.,](\d+)E\+?(\d+)", text)
    if found:
        if len(found[2]) != int(found[3]):
            return None
        text = found[1] + found[2]
    if re.fullmatch(r"33\d{9}", text):
        text = "+" + text
    if re.fullmatch(r"[1-9]\d{8}", text):
        text = "0" + text
    return text


def read(text):
    text = undone(text)
    # Letters among digits, and two numbers, are nothing that may be guessed.
    if text is None or re.search(r"\d\s*[a-zA-Z]", text) or len(re.findall(r"\d", text)) > 14:
        return ""
    for region in ["FR", *OVERSEAS]:
        try:
            number = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException:
            continue
        written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        if number.country_code not in (33, 590, 594, 596, 262, 508, 681, 687, 689):
            continue
        is_fiction = re.match(r"\+33(63998|1990|26191|35301|46571|53649)", written) and phonenumbers.is_possible_number(number)
        if phonenumbers.is_valid_number(number) or is_fiction:
            return written
    return ""


for written in WRITTEN:
    print(written, read(written), sep=";")
