"""Cuts the first quarter of an hour out of a manual, as a script for bash: what a person types, in order.

    quarter.py CONTENTS PAGE > SCRIPT

CONTENTS is the page that says how to install, PAGE the first quarter of an hour. What stands in fences of `sh` and `console`
is typed, what stands in `yaml` below a first line `# records/…` is added to that file, with the code of the commune that the
page says to keep. A command that stays open (`halte watch`) is asked for its page and then ended. The package is looked for
in the folder in which the script begins.
"""

import re
import shlex
import sys
from pathlib import Path

FENCE = re.compile(r"^```(\w+)\n(.*?)^```", re.S | re.M)


def parts(page):
    return FENCE.findall(Path(page).read_text(encoding="utf-8"))


def typed(line):
    print(f"printf '\\n$ %s\\n' {shlex.quote(line)}")


# The day of the dates in the page, a Tuesday.
print("set -eu\nexport SOURCE_DATE_EPOCH=1772524800")
for word, text in parts(sys.argv[1]):
    if word == "console":
        for line in text.splitlines():
            typed(line)
            # The name of the file is that of the version.
            print(re.sub(r"\./halte_\S+\.deb", "./halte_*.deb", line))

opened = 0
for word, text in parts(sys.argv[2]):
    if word == "yaml":
        file, text = text.removeprefix("# ").split("\n", 1)
        print(f"printf '\\n(in %s)\\n' {shlex.quote(file)}")
        print("""code="$(sed -n 's/^  commune: "\\(.*\\)"/\\1/p' records/stops.yaml | head -1)\"""")
        print(f"printf '\\n%s' {shlex.quote(text)} | sed \"s/45208/$code/\" >> {shlex.quote(file)}")
    elif word in ("sh", "console"):
        for line in text.splitlines():
            typed(line)
            if not line.startswith("halte watch"):
                print(line)
                continue
            opened += 1
            print(f"""{line} < /dev/null & watched=$!
tries=0
until exec 3<>/dev/tcp/127.0.0.1/8080; do tries=$((tries + 1)); test $tries -lt 50; sleep 0.2; done 2>/dev/null
printf 'GET / HTTP/1.1\\r\\nHost: localhost:8080\\r\\nConnection: close\\r\\n\\r\\n' >&3
cat <&3 > /tmp/watched.html
exec 3>&-
grep -q '<h1' /tmp/watched.html && echo '(the page came)'
kill $watched; wait $watched || true""")
if not opened:
    sys.exit("no line of the page opens the site")
