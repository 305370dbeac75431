"""A wheel that holds the binary as a script (PEP 427): wheel.py BINARY VERSION GLIBC FOLDER"""

import base64
import hashlib
import os
import sys
import time
import zipfile

binary, version, glibc, folder = sys.argv[1:5]
tag = f"py3-none-manylinux_{glibc.replace('.', '_')}_x86_64"
info = f"halte-{version}.dist-info"
when = time.gmtime(max(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), 315532800))[:6]
with open(binary, "rb") as file:
    program = file.read()
files = {
    f"halte-{version}.data/scripts/halte": program,
    f"{info}/METADATA": (
        f"Metadata-Version: 2.1\nName: halte\nVersion: {version}\n"
        "Summary: Timetable sites, calendars and reports out of records in YAML\n"
        "License: MIT OR Apache-2.0\nRequires-Python: >=3.8\n"
    ).encode(),
    f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: halte\nRoot-Is-Purelib: false\nTag: {tag}\n".encode(),
}


def digest(data):
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


record = "".join(f"{path},sha256={digest(data)},{len(data)}\n" for path, data in files.items())
files[f"{info}/RECORD"] = (record + f"{info}/RECORD,,\n").encode()
with zipfile.ZipFile(os.path.join(folder, f"halte-{version}-{tag}.whl"), "w", zipfile.ZIP_DEFLATED) as wheel:
    for path, data in files.items():
        entry = zipfile.ZipInfo(path, when)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = (0o100755 if path.endswith("scripts/halte") else 0o100644) << 16
        wheel.writestr(entry, data)
