#!/usr/bin/env python3
"""Spoilt projects: halte is run on copies of real projects that were damaged at random.

Each project is drawn from the seed and its number alone, so that one of them can be made again:
`spoil.py BINARY --seed S --only N --keep DIR`. For each one `halte check` and `halte build` are run from
outside. It holds that

- nothing panics and no signal ends the program: the exit status is one of the table in
  docs/publishing.md, and "panicked" is not on the error stream;
- no command takes longer than 10 seconds or more than 500 MB (`--seconds-max`, `--megabytes-max`);
- the exit status agrees with what is published: 0 and 4 leave an output whose files have the
  fingerprints of its manifest, 1, 2 and 3 leave the output as it was; `check` foretells `build`;
- no control character reaches the error stream or a published text.

Needs Python 3.9 and nothing else; uses Linux calls (wait4).
"""

import argparse
import hashlib
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
PROGRAMMES = ["cea-two-programmes", "lille", "loiret", "strasbourg", "valdoise"]
# How often each project is drawn: the starter is quick, the example is dear.
WEIGHTS = {"starter": 8, "example": 1, **{name: 3 for name in PROGRAMMES}}
NOBODY = 65534
STATUSES = {0, 1, 2, 3, 4}

HOSTILE = [
    "", " ", "~", "null", "no", "true", "-", "?", "[]", "{}", "[[[[", "]]]]", "{{", "}}", "{{ slots_offered }}",
    "{% for x in y %}", "0", "-1", "1e400", "NaN", ".inf", "99999999999999999999999999", "0x7fffffffffffffff",
    "9" * 400, "0000-00-00", "2022-02-30", "9999-12-31", "+10000-01-01", "-0001-01-01", "1900-01-01",
    "2100-12-31", "25:61", "00:00", "24:00", "23:59-00:00", "09:00-09:00", "09:00–12:00", "INTERVAL=0",
    "&a", "*a", "&a [*a]", "!!python/object:os.system x", "<<", "'", '"', '"\\ud800"', '"\\x00\\x1b[31m"',
    '"\\u202e\\u2066"', '"\\uFFFE\\uFFFF"', "\x07\x1b]0;x\x07", "\u202eabc\u202c", "\ufeff", "\ufffe", "\x7f\x85\x9f",
    "é" * 300, "e\u0301" * 300, "☎ • ✓ → 🚐 \uf0b7", "مرحبا بالعالم", "שלום", "中文", "\U0001f468\u200d\U0001f469",
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "=cmd|' /C calc'!A0", "@SUM(1)",
    "../../../../etc/passwd", "/etc/passwd", "C:\\windows", "javascript:alert(1)", "http://[::1", "x" * 10_000,
    "a b\u00a0c\u2028d\u2029e", "# comment", "value # cut", "a: b: c", "- - - -", "|", ">", "|9", "%TAG", "---", "...",
    "2021-Q5", "2021-13", "monday", "lundi", "31/12/2021", "12,5", "1 000", "67000", "2A004", "00000",
]
NAMES = [".halte", "…", "é.yaml", "e\u0301.yaml", "A B.yaml", "con", "x" * 200, "-rf", "a\nb", "récords", "..."]


def lines_of(data):
    return data.split(b"\n")


def some_line(rng, lines):
    return rng.randrange(len(lines)) if lines else 0


# --- damage to the bytes of one file: (rng, bytes, others) -> bytes

def flip(rng, data, _):
    data = bytearray(data)
    for _ in range(rng.choice([1, 1, 1, 3, 20])):
        if data:
            data[rng.randrange(len(data))] = rng.randrange(256)
    return bytes(data)


def insert(rng, data, _):
    at = rng.randrange(len(data) + 1)
    junk = rng.choice([rng.randbytes(rng.randrange(1, 40)), b"\0", b"\t", b"\xc2\xa0", b"\xef\xbb\xbf", b"\x1b[2J",
                       rng.choice(HOSTILE).encode("utf-8", "surrogatepass")])
    return data[:at] + junk + data[at:]


def take_out(rng, data, _):
    at = rng.randrange(len(data) + 1)
    return data[:at] + data[at + rng.choice([1, 2, 10, 100, 1000]):]


def truncate(rng, data, _):
    return data[:rng.randrange(len(data) + 1)]


def zeros(rng, data, _):
    at = rng.randrange(len(data) + 1)
    return data[:at] + b"\0" * rng.choice([1, 100, 4096]) + data[at + 100:]


def cut_lines(rng, data, _):
    lines = lines_of(data)
    at = some_line(rng, lines)
    del lines[at:at + rng.choice([1, 1, 2, 5, 20])]
    return b"\n".join(lines)


def double_lines(rng, data, _):
    lines = lines_of(data)
    at, many = some_line(rng, lines), rng.choice([1, 1, 2, 8])
    return b"\n".join(lines[:at] + lines[at:at + many] * rng.choice([2, 2, 2, 50]) + lines[at + many:])


def move_lines(rng, data, _):
    lines = lines_of(data)
    one, other = some_line(rng, lines), some_line(rng, lines)
    if lines:
        lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def indent(rng, data, _):
    lines = lines_of(data)
    at = some_line(rng, lines)
    for n in range(at, min(len(lines), at + rng.choice([1, 1, 1, 3, 10]))):
        blank = len(lines[n]) - len(lines[n].lstrip())
        lines[n] = rng.choice([b" " + lines[n], b"  " + lines[n], b"\t" + lines[n], lines[n][min(1, blank):],
                               lines[n][blank:], b"\xc2\xa0" * blank + lines[n][blank:], b" " * 70 + lines[n]])
    return b"\n".join(lines)


def join_lines(rng, data, _):
    lines = lines_of(data)
    at = some_line(rng, lines)
    return b"\n".join(lines[:at] + [b" ".join(lines[at:at + 3])] + lines[at + 3:])


KEY = re.compile(rb"^(\s*(?:- )?)([A-Za-z_]+)(:)(\s+)(.*)$")


def keyed(data):
    lines = lines_of(data)
    return lines, [n for n, line in enumerate(lines) if KEY.match(line)]


def rename_key(rng, data, _):
    lines, places = keyed(data)
    if places:
        at = rng.choice(places)
        blank, key, colon, space, value = KEY.match(lines[at]).groups()
        key = rng.choice([key[1:] + key[:1], key[:-1], key + b"s", key.upper(), b"id", b"note", b"x", b"<<", b"",
                          rng.choice(places and [KEY.match(lines[n]).group(2) for n in places])])
        lines[at] = blank + key + rng.choice([colon, colon, b""]) + rng.choice([space, space, b""]) + value
    return b"\n".join(lines)


def value(rng, data, others):
    lines, places = keyed(data)
    if places:
        at = rng.choice(places)
        blank, key, colon, space, _ = KEY.match(lines[at]).groups()
        if rng.random() < 0.5:
            new = rng.choice(HOSTILE).encode("utf-8", "surrogatepass")
        else:
            other, others_places = keyed(rng.choice(others))
            new = KEY.match(other[rng.choice(others_places)]).group(5) if others_places else b""
        quoted = rng.random() < 0.3 and b'"' + new.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'
        lines[at] = blank + key + colon + space + (quoted or new)
    return b"\n".join(lines)


def same_value_everywhere(rng, data, _):
    lines, places = keyed(data)
    if places:
        wanted = KEY.match(lines[rng.choice(places)]).group(2)
        new = rng.choice(HOSTILE).encode("utf-8", "surrogatepass")
        for n in places:
            blank, key, colon, space, _ = KEY.match(lines[n]).groups()
            if key == wanted:
                lines[n] = blank + key + colon + space + new
    return b"\n".join(lines)


def text(rng, data, _):
    words = data.split(b" ")
    words[some_line(rng, words)] = rng.choice(HOSTILE).encode("utf-8", "surrogatepass")
    return b" ".join(words)


def number(rng, data, _):
    found = list(re.finditer(rb"\d+", data))
    if not found:
        return data
    one = rng.choice(found)
    new = rng.choice([b"0", b"-1", b"99", b"9" * 30, b"00", str(rng.randrange(10_000)).encode(), b""])
    return data[:one.start()] + new + data[one.end():]


def encoding(rng, data, _):
    try:
        words = data.decode("utf-8")
    except UnicodeDecodeError:
        return data
    return rng.choice([
        lambda: words.encode("utf-16"), lambda: words.encode("utf-16-be"), lambda: words.encode("utf-32"),
        lambda: words.encode("latin-1", "replace"), lambda: words.encode("cp1252", "replace"),
        lambda: words.replace("\n", "\r\n").encode(), lambda: words.replace("\n", "\r").encode(),
        lambda: b"\xef\xbb\xbf" + data, lambda: b"\xef\xbb\xbf" * 2 + data, lambda: words.encode("mac-roman", "replace"),
        lambda: words.replace("\n", "\u2028").encode(), lambda: words.replace("  ", "\t").encode(),
        lambda: words.replace('"', "“").replace("'", "’").encode(), lambda: words.encode("utf-8").hex().encode(),
    ])()


def other_file(rng, _, others):
    return rng.choice(others)


def empty(_rng, _data, _others):
    return b""


def repeated(rng, data, _):
    return data * rng.choice([2, 2, 10, 40])


def deep(rng, data, _):
    sign = rng.choice([b"[", b"{a: ", b"> ", b"- ", b"* ", b"**", b"`", b"![", b"<a ", b"("])
    at = rng.randrange(len(data) + 1)
    return data[:at] + sign * rng.choice([10, 70, 5000]) + data[at:]


INNER = [flip, flip, insert, take_out, truncate, zeros, cut_lines, cut_lines, double_lines, move_lines, indent, indent,
         join_lines, rename_key, rename_key, rename_key, value, value, value, value, value, same_value_everywhere,
         text, text, number, number, number, encoding, other_file, empty, repeated, deep]


# --- damage to the tree: (rng, root, path, files)

def remove(rng, root, path, files):
    path.unlink()


def rename(rng, root, path, files):
    name = rng.choice([path.name.upper(), path.name + ".bak", path.stem, path.stem + ".yml", path.name + "~",
                       rng.choice(NAMES), path.name.encode().decode("latin-1")])
    path.rename(path.with_name(name))


def duplicate(rng, root, path, files):
    target = rng.choice([path.with_name("copie-" + path.name), path.with_name(path.stem + " (1)" + path.suffix),
                         rng.choice(files).parent / path.name, root / "records" / path.name,
                         root / "content/pages" / path.name])
    if not target.exists() and target.parent.is_dir():
        shutil.copyfile(path, target)


def swap(rng, root, path, files):
    other = rng.choice(files)
    one, two = path.read_bytes(), other.read_bytes()
    path.write_bytes(two)
    other.write_bytes(one)


def move(rng, root, path, files):
    target = rng.choice(files).parent / path.name
    if target != path and target.parent.is_dir() and not target.is_dir():
        path.rename(target)


def link(rng, root, path, files):
    target = rng.choice([path, root / "nowhere", Path("/etc/passwd"), Path("/dev/zero"), Path("/proc/self/mem"), root,
                         rng.choice(files), Path("../.."), Path("/dev/stdin")])
    path.unlink()
    path.symlink_to(target)


def loop(rng, root, path, files):
    new = path.parent / "boucle"
    if not new.is_symlink():
        new.symlink_to(rng.choice([root, path.parent, Path("/")]))


def folder(rng, root, path, files):
    path.unlink()
    path.mkdir()
    if rng.random() < 0.5:
        (path / "x.yaml").write_text("- id: x\n")


def pipe(rng, root, path, files):
    path.unlink()
    os.mkfifo(path)


def mode(rng, root, path, files):
    rng.choice([path, path, path.parent]).chmod(rng.choice([0o000, 0o200, 0o444, 0o111]))


def folder_gone(rng, root, path, files):
    if path.parent != root:
        shutil.rmtree(path.parent, ignore_errors=True)
        if rng.random() < 0.5:
            path.parent.write_bytes(b"- id: x\n")


def output_taken(rng, root, path, files):
    output = root / "output"
    if not output.exists():
        rng.choice([lambda: output.mkdir(), lambda: output.write_bytes(b"x"), lambda: output.symlink_to(root / "records"),
                    lambda: (output.mkdir(), (output / "CNAME").write_bytes(b"x")),
                    lambda: (output.mkdir(), (output / ".halte-manifest.json").write_bytes(b"{"))])()


OUTER = [remove, remove, rename, rename, duplicate, duplicate, swap, swap, move, link, link, loop, folder, pipe, mode,
         folder_gone, output_taken]


def is_plain(path):
    return path.is_file() and not path.is_symlink()


def spoil(rng, root, pool):
    """One to five damages; their names."""
    done = []
    for _ in range(rng.randint(1, 5)):
        files = sorted(path for path in root.rglob("*") if is_plain(path) and "output" not in path.parts)
        if not files:
            break
        # Records more often than pictures.
        path = rng.choice([one for one in files if one.suffix in (".yaml", ".md")] or files) if rng.random() < 0.9 \
            else rng.choice(files)
        what = rng.choice(INNER) if rng.random() < 0.75 else rng.choice(OUTER)
        try:
            if what in OUTER:
                what(rng, root, path, files)
            else:
                path.write_bytes(what(rng, path.read_bytes(), pool)[:40_000_000])
            done.append(f"{what.__name__} {path.relative_to(root)}")
        except (OSError, ValueError) as error:
            done.append(f"{what.__name__} {path.name}: not done ({error})")
    return done


# --- running

class Run:
    """One command, with its status, what it said, its time and its memory."""

    def __init__(self, command, user, seconds_max):
        start = time.monotonic()
        limits = (64 << 30, 64 << 30)
        with tempfile.TemporaryFile() as said:
            options = {"user": user, "group": user, "extra_groups": []} if user is not None else {}
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said,
                                       start_new_session=True, env={"PATH": os.environ["PATH"], "HOME": "/nonexistent"},
                                       preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, limits), **options)
            late = threading.Timer(6 * seconds_max, process.kill)
            late.start()
            _, status, usage = os.wait4(process.pid, 0)
            late.cancel()
            process.returncode = os.waitstatus_to_exitcode(status)
            said.seek(0)
            self.said = said.read()
        self.status = process.returncode
        self.seconds = time.monotonic() - start
        self.cpu = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / 1024


def snapshot(output):
    """Everything below a folder, by path: enough to see whether it was touched."""
    if output.is_symlink() or not output.is_dir():
        return {"": os.path.lexists(output)}
    return {str(path.relative_to(output)): (path.lstat().st_ino, path.lstat().st_mtime_ns, path.lstat().st_size)
            for path in output.rglob("*")}


def disagreement(output):
    """What in a published output is not as its manifest has it."""
    try:
        manifest = json.loads((output / ".halte-manifest.json").read_bytes())
    except (OSError, ValueError) as error:
        return f"no manifest: {error}"
    files = {str(path.relative_to(output)): path for path in output.rglob("*") if path.is_file()}
    files.pop(".halte-manifest.json")
    listed = manifest["files"]
    listed = {one["path"]: one["sha256"] for one in listed} if isinstance(listed, list) else listed
    if set(files) != set(listed):
        return f"files differ from the manifest: {sorted(set(files) ^ set(listed))[:5]}"
    for path, file in files.items():
        if hashlib.sha256(file.read_bytes()).hexdigest() not in json.dumps(listed[path]):
            return f"{path} has another fingerprint"
    if not any(path.startswith("public/") for path in files):
        return "nothing public"
    return None


RAW = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
# A terminal may be sent carriage returns by nobody either.
RAW_SAID = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")


def raw_published(output):
    for path in sorted(output.rglob("*")):
        if path.suffix in (".html", ".ics", ".csv", ".json", ".geojson", ".txt", ".xml", ".md", ".svg") and path.is_file():
            words = path.read_bytes().decode("utf-8", "surrogateescape")
            found = RAW.search(words)
            if found:
                return f"{path.name} holds U+{ord(found.group()):04X}"
    return None


def judge(number, options, bases, pool, user):
    rng = random.Random(f"{options.seed}:{number}")
    names = list(bases)
    name = rng.choices(names, [WEIGHTS[one] for one in names])[0]
    base, today = bases[name]
    work = Path(tempfile.mkdtemp(prefix=f"halte-spoil-{number}-", dir=options.work))
    root = work / "p"
    shutil.copytree(base, root, symlinks=True)
    if rng.random() < 0.25 and (published := bases_output(name, options)).is_dir():
        shutil.copytree(published, root / "output")
    damages = spoil(rng, root, pool)
    if user is not None:
        for folder_path, folders, files in os.walk(work):
            for one in [folder_path, *(os.path.join(folder_path, entry) for entry in folders + files)]:
                os.chown(one, user, user, follow_symlinks=False)
    command = lambda verb: [options.binary, verb, "--lang", "en", "--root", str(root), "--today", today]
    faults, before = [], snapshot(root / "output")
    checked = Run(command("check"), user, options.seconds_max)
    if snapshot(root / "output") != before:
        faults.append("check touched the output")
    built = Run(command("build"), user, options.seconds_max)
    for verb, run in (("check", checked), ("build", built)):
        words = run.said.decode("utf-8", "replace")
        if run.status not in STATUSES or b"panicked" in run.said or b"RUST_BACKTRACE" in run.said:
            faults.append(f"{verb} ended with status {run.status}: {words[-400:]}")
        if run.cpu > options.seconds_max or (run.seconds > 2 * options.seconds_max and run.cpu > 1):
            faults.append(f"{verb} took {run.seconds:.1f} s ({run.cpu:.1f} s of processor)")
        if run.seconds > 5 * options.seconds_max:
            faults.append(f"{verb} waited for ever ({run.seconds:.1f} s)")
        if run.megabytes > options.megabytes_max:
            faults.append(f"{verb} took {run.megabytes:.0f} MB")
        if found := RAW_SAID.search(words.replace("\n", "")):
            faults.append(f"{verb} wrote U+{ord(found.group()):04X} to the terminal")
        told = len(re.findall(r"^error", words, re.M))
        if run.status == 1 and not told:
            faults.append(f"{verb} ended with 1 and told no error: {words[-300:]}")
        if run.status == 0 and told:
            faults.append(f"{verb} ended with 0 and told {told} errors")
    output = root / "output"
    if built.status in (0, 4):
        if wrong := disagreement(output) or raw_published(output):
            faults.append(f"build ended with {built.status}: {wrong}")
    elif snapshot(output) != before:
        faults.append(f"build ended with {built.status} and touched the output")
    if checked.status != built.status and built.status not in (2, 3):
        faults.append(f"check foretold {checked.status}, build ended with {built.status}")
    # A folder that is closed to its owner could not be removed.
    for folder_path, folders, _ in os.walk(work):
        for one in folders:
            path = os.path.join(folder_path, one)
            if not os.path.islink(path):
                os.chmod(path, 0o700)
    if options.keep and (faults or options.only is not None):
        kept = Path(options.keep) / str(number)
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(root, kept, symlinks=True, ignore=lambda folder_path, names: [
            one for one in names if (Path(folder_path) / one).is_fifo()])
        kept.with_suffix(".said").write_bytes(checked.said + b"\n== build\n" + built.said)
    shutil.rmtree(work, ignore_errors=True)
    return name, damages, checked, built, faults


def bases_output(name, options):
    return Path(options.work) / f"published-{name}"


def prepare(options):
    """Unspoilt projects by name, each with its day; what each publishes."""
    bases = {}
    starter = Path(options.work) / "base-starter"
    shutil.copytree(HERE / "tests/cases/starter", starter)
    bases["starter"] = (starter, "2022-03-01")
    for name in PROGRAMMES:
        project = HERE / "tests/cases/programmes" / name
        day = re.search(r"^`halte build .*--today ([0-9-]*)`$", (project / "README.md").read_text(), re.M).group(1)
        copy = Path(options.work) / f"base-{name}"
        shutil.copytree(project, copy, ignore=shutil.ignore_patterns("expected"))
        bases[name] = (copy, day)
    example = Path(options.work) / "base-example"
    for part in ("records", "content"):
        shutil.copytree(HERE / part, example / part)
    bases["example"] = (example, "2022-03-01")
    if options.projects:
        bases = {name: base for name, base in bases.items() if name in options.projects.split(",")}
    for name, (base, day) in bases.items():
        subprocess.run([options.binary, "build", "--root", str(base), "--today", day, "--output",
                        str(bases_output(name, options))], capture_output=True)
    return bases


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("binary")
    options.add_argument("--count", type=int, default=10_000)
    options.add_argument("--first", type=int, default=1, help="the number of the first project")
    options.add_argument("--seed", default="1")
    options.add_argument("--only", type=int, help="one project alone, by its number")
    options.add_argument("--projects", help="starter,example,lille,…: only these")
    options.add_argument("--keep", help="a folder for what went wrong")
    options.add_argument("--time", type=float, help="stop after so many seconds")
    options.add_argument("--seconds-max", type=float, default=10.0)
    options.add_argument("--megabytes-max", type=float, default=500.0)
    options = options.parse_args()
    work = tempfile.mkdtemp(prefix="halte-spoil-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    os.chmod(work, 0o755)
    options.work = work
    # As root nothing is forbidden: the program is run as nobody, who must reach it.
    user = NOBODY if os.geteuid() == 0 else None
    binary = Path(work) / "halte"
    shutil.copy(options.binary, binary)
    binary.chmod(0o755)
    options.binary = str(binary)
    try:
        return campaign(options, user)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def campaign(options, user):
    bases = prepare(options)
    pool = [path.read_bytes() for base, _ in bases.values() for path in sorted(base.rglob("*.yaml"))]
    numbers = [options.only] if options.only is not None else range(options.first, options.first + options.count)
    statuses, kinds, bad, done = {}, {}, 0, 0
    slowest = most = (0.0, 0)
    start = time.monotonic()
    for number in numbers:
        if options.time and time.monotonic() - start > options.time:
            break
        name, damages, checked, built, faults = judge(number, options, bases, pool, user)
        done += 1
        statuses[built.status] = statuses.get(built.status, 0) + 1
        for damage in damages:
            kinds[damage.split(" ")[0]] = kinds.get(damage.split(" ")[0], 0) + 1
        slowest = max(slowest, *((run.cpu, number) for run in (checked, built)))
        most = max(most, *((run.megabytes, number) for run in (checked, built)))
        if faults or options.only is not None:
            bad += bool(faults)
            print(f"project {number} ({name}): {'; '.join(damages)}")
            for fault in faults:
                print(f"  {fault}")
            sys.stdout.flush()
        if done % 1000 == 0:
            print(f"… {done} projects, {bad} with faults, {time.monotonic() - start:.0f} s", flush=True)
    print(f"{done} spoilt projects (seed {options.seed}) in {time.monotonic() - start:.0f} s: {bad} with faults")
    print("exit statuses of build: " + ", ".join(f"{status} × {many}" for status, many in sorted(statuses.items())))
    print("damages: " + ", ".join(f"{kind} {many}" for kind, many in sorted(kinds.items())))
    print(f"at most {slowest[0]:.1f} s of processor (project {slowest[1]}), {most[0]:.0f} MB (project {most[1]})")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
