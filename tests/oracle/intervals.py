#!/usr/bin/env python3
"""Works out between what each masked number lies from what a manifest says was published, by itself and with another solver (HiGHS), and
compares it cell by cell with the intervals that were printed.

    intervals.py publication.json...

For each edition everything counts that its reader was sent up to it. Then the attack is made once more with the printed intervals as
constraints of their own: no bound may move, and each masked number must keep three values. At last the same is asked of each number that no
table prints and that follows from printed ones: each part of a sum that has a name (a category between the sum and its parts, a set of
categories, the only category that is not printed). A small one must keep three values too. Prints what it compared; exits with 1 and the
differences, with 3 where HiGHS (the package `highspy`) is not there.
"""

import json
import math
import sys
from collections import Counter, defaultdict

try:
    import highspy
except ImportError:
    print("highspy is not there: nothing was compared")
    sys.exit(3)

WIDE = 10**9
# No count is larger; a solver needs an end.
CEILING = 10**6


class Manifest:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.text = json.load(file)
        self.above, self.roots = {}, {}
        for name, tree in self.text["dimensions"].items():
            self.roots[name] = tree["root"]
            self.above[name] = {child: (parent, children) for parent, children in tree["children"].items() for child in children}
        self.links = [tuple(self.cell(place["measure"], {k: v for k, v in place.items() if k != "measure"}) for place in link["le"]) for link in self.text["links"]]

    def cell(self, measure, named):
        return (measure, tuple(sorted((dimension, category) for dimension, category in named.items() if self.roots.get(dimension) != category)))

    def cells(self, table):
        for row in table.get("rows", []):
            yield self.cell(table["measure"], {**table.get("fixed", {}), **dict(zip(table.get("dims", []), row))}), row[-1]
        for entry in table.get("cells", []):
            named = {name: category for name, category in entry.items() if name != "value"}
            yield self.cell(table["measure"], {**table.get("fixed", {}), **named}), entry["value"]


    def path(self, dimension, category):
        """A category and those that it lies below."""
        while category is not None and category != self.roots[dimension]:
            yield category
            category, _ = self.above[dimension].get(category, (None, None))

    def leaves(self, dimension, category):
        below = self.text["dimensions"][dimension]["children"].get(category, [])
        return {leaf for child in below for leaf in self.leaves(dimension, child)} if below else {category}

    def named(self, dimension, parent, children):
        """The groups of a sum's parts that have a name."""
        above = defaultdict(list)
        top = dict(parent[1]).get(dimension)
        for child in children:
            for category in list(self.path(dimension, dict(child[1])[dimension]))[1:]:
                if category == top:
                    break
                above[category].append(child)
        sets = [set(group) for group in self.text.get("groups", {}).get(dimension, [])]
        held = [[child for child in children if self.leaves(dimension, dict(child[1])[dimension]) <= group] for group in sets]
        return [part for part in [*above.values(), *held] if len(part) > 1]

    def says_nothing(self, cell):
        told = [(name, category) for name, category in cell[1] if name not in ("time", "place", "moment") and not name.startswith("span ")]
        return bool(told) and all(self.text.get("unsaid", {}).get(name) == category for name, category in told)


class Known:
    """What is known of cells after some editions, and how they hang together."""

    def __init__(self, manifest, editions, every, intervals=False):
        self.low, self.high, self.masked = defaultdict(int), {}, set()
        for table in manifest.text["tables"]:
            # What is known beside the editions holds for all of them.
            if table["edition"] in every and table["edition"] not in editions and table["id"] not in ("not-served", "slots-to-book"):
                continue
            for cell, value in manifest.cells(table):
                if value is None:
                    self.masked.add(cell)
                    self.note(cell, 0, WIDE)
                else:
                    self.note(cell, *(value["range"] if isinstance(value, dict) else (value, value)))
        if intervals:
            for table in manifest.text["intervals"]:
                if table["edition"] in editions:
                    for cell, value in manifest.cells(table):
                        self.note(cell, *value["range"])
        self.links = manifest.links
        self.sums = self.families(manifest)

    def note(self, cell, low, high):
        self.low[cell] = max(self.low[cell], low)
        self.high[cell] = min(self.high.get(cell, WIDE), high)

    def families(self, manifest):
        """Parent, dimension and children of all sums in which a cell of which something is known stands, and so on."""
        waiting = list(self.high) + [cell for link in self.links for cell in link]
        seen, sums = set(), {}
        while waiting:
            cell = waiting.pop()
            if cell in seen or self.high.get(cell) == 0:
                continue
            seen.add(cell)
            measure, named = cell
            for dimension, category in named:
                parent, siblings = manifest.above.get(dimension, {}).get(category, (None, None))
                if siblings is None:
                    continue
                rest = {name: told for name, told in named if name != dimension}
                whole = manifest.cell(measure, {**rest, dimension: parent})
                if (whole, dimension) in sums:
                    continue
                sums[whole, dimension] = [manifest.cell(measure, {**rest, dimension: sibling}) for sibling in siblings]
                waiting += sums[whole, dimension] + [whole]
        return sums

    def rests(self, manifest):
        """Adds a cell for each sum that no table prints and that follows from those that are printed."""
        listed = {cell for table in manifest.text["tables"] for cell, _ in manifest.cells(table)}
        rests, hidden = {}, {measure for measure, _ in self.masked}
        for parent, dimension in list(self.sums):
            if parent[0] not in hidden:
                continue
            children = self.below(manifest, parent, dimension, listed)
            told = [child for child in children if child in listed]
            if parent not in listed or not told:
                continue
            left = [child for child in children if child not in listed]
            for part in manifest.named(dimension, parent, children) + [left] * (len(left) == 1):
                if len(part) < len(children) and not all(manifest.says_nothing(cell) for cell in part):
                    rests["rest", tuple(sorted(part))] = part
        for rest, part in rests.items():
            self.low[rest], self.high[rest] = 0, WIDE
            self.sums[rest, "rest"] = part
        self.masked.update(rests)
        return rests

    def below(self, manifest, parent, dimension, listed):
        """The parts of a cell: those below a part that no table prints, where one prints some of them."""
        parts = []
        for child in self.sums.get((parent, dimension), []):
            below = [] if child in listed else self.below(manifest, child, dimension, listed)
            parts += below if any(cell in listed for cell in below) else [child] if self.high.get(child) != 0 else []
        return parts

    def exact(self, cell):
        return self.high.get(cell, WIDE) == self.low[cell]

    def rows(self):
        """Equations and orders as coefficients of cells, lower and upper end."""
        for (parent, _), children in self.sums.items():
            terms = Counter(children)
            terms[parent] -= 1
            yield terms, 0, 0
        for less, more in self.links:
            yield Counter({less: 1, more: -1}), -math.inf, 0

    def parts(self):
        """The unknowns that hang together, each with the rows in which they stand."""
        above = {}

        def root(cell):
            above.setdefault(cell, cell)
            while above[cell] != cell:
                above[cell] = above[above[cell]]
                cell = above[cell]
            return cell

        rows = []
        for terms, low, high in self.rows():
            known = sum(factor * self.low[cell] for cell, factor in terms.items() if self.exact(cell))
            unknown = {cell: factor for cell, factor in terms.items() if not self.exact(cell) and factor}
            if unknown:
                rows.append((unknown, low - known, high - known))
                first, *others = unknown
                for other in others:
                    above[root(other)] = root(first)
        for cell in self.masked:
            root(cell)
        parts = defaultdict(lambda: (set(), []))
        for unknown, low, high in rows:
            cells, own = parts[root(next(iter(unknown)))]
            cells.update(unknown)
            own.append((unknown, low, high))
        for cell in self.masked:
            parts[root(cell)][0].add(cell)
        return parts.values()

    def ends(self, wanted):
        """From and to of masked cells, whole numbers; no end where there is none."""
        found = {cell: (self.low[cell], self.high[cell]) for cell in wanted if self.exact(cell)}
        for cells, rows in self.parts():
            asked = sorted(cell for cell in cells if cell in wanted and cell not in found)
            if asked:
                found.update(self.solve(sorted(cells), rows, asked))
        return found

    def solve(self, cells, rows, asked):
        solver = highspy.Highs()
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("threads", 1)
        index = {cell: at for at, cell in enumerate(cells)}
        for cell in cells:
            solver.addVar(self.low[cell], min(self.high.get(cell, WIDE), CEILING))
        for unknown, low, high in rows:
            solver.addRow(max(low, -highspy.kHighsInf), min(high, highspy.kHighsInf), len(unknown), [index[cell] for cell in unknown], list(unknown.values()))
        found = {}
        for cell in asked:
            ends = []
            for sense in (highspy.ObjSense.kMinimize, highspy.ObjSense.kMaximize):
                solver.changeObjectiveSense(sense)
                solver.changeColCost(index[cell], 1.0)
                solver.run()
                if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
                    raise SystemExit(f"HiGHS gives no answer for {cell}: {solver.getModelStatus()}")
                ends.append(solver.getInfo().objective_function_value)
                solver.changeColCost(index[cell], 0.0)
            low, high = math.ceil(ends[0] - 1e-6), math.floor(ends[1] + 1e-6)
            found[cell] = (low, WIDE if high >= CEILING // 2 else high)
        return found


def compare(path, wrong, counted):
    manifest = Manifest(path)
    printed = defaultdict(dict)
    for table in manifest.text.get("intervals", []):
        printed[table["edition"]].update({cell: tuple(value["range"]) for cell, value in manifest.cells(table)})
    order = manifest.text.get("order", [])
    every, until, before = {edition for batch in order for edition in batch}, [], {}
    for batch in order:
        until += batch
        known = Known(manifest, until, every)
        again = Known(manifest, until, every, intervals=True)
        wanted = {cell for edition in batch for cell in printed[edition]}
        masked = {cell for edition in batch for table in manifest.text["tables"] if table["edition"] == edition for cell, value in manifest.cells(table) if value is None}
        for cell in sorted(masked - wanted):
            wrong.append(f"{path} {batch}: {cell} is masked and has no interval")
        ours, after = known.ends(wanted), again.ends(wanted)
        for edition in batch:
            for cell, (low, high) in sorted(printed[edition].items()):
                counted["intervals"] += 1
                counted["numbers without an upper end"] += high >= WIDE
                if before.get(cell, (0, WIDE))[0] > low or before.get(cell, (0, WIDE))[1] < high:
                    wrong.append(f"{path} {edition}: {cell} was {before[cell]} before and is {low} to {high}")
                before[cell] = (low, high)
                if ours[cell] != (low, high):
                    wrong.append(f"{path} {edition}: {cell} is printed as {low} to {high}, HiGHS finds {ours[cell]}")
                if after[cell] != (low, high):
                    wrong.append(f"{path} {edition}: {cell} moves to {after[cell]} with the intervals as constraints")
                if after[cell][1] - after[cell][0] < 2:
                    wrong.append(f"{path} {edition}: {cell} keeps fewer than three values: {after[cell]}")


    attack_rests(path, manifest, Known(manifest, until, every, intervals=True), wrong, counted)


def attack_rests(path, manifest, known, wrong, counted):
    rests = known.rests(manifest)
    threshold = manifest.text["threshold"]
    for rest, (low, high) in sorted(known.ends(set(rests)).items()):
        counted["sums of no table"] += 1
        if 0 < high < threshold and high - low < 2:
            wrong.append(f"{path}: {' + '.join(map(str, rests[rest]))} is {low} to {high}")


def main(paths):
    wrong, counted = [], Counter()
    for path in paths:
        compare(path, wrong, counted)
    for line in wrong[:50]:
        print(line, file=sys.stderr)
    print(f"{len(paths)} manifests, " + ", ".join(f"{n} {what}" for what, n in counted.items()) + f", {len(wrong)} differences")
    return 1 if wrong or not counted["intervals"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
