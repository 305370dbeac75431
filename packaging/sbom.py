"""What the program is made of, as CycloneDX 1.5, from `cargo metadata` on the standard input: the crates that are
linked, not those that only tests and build scripts need."""

import json
import sys

data = json.load(sys.stdin)
packages = {package["id"]: package for package in data["packages"]}
nodes = {node["id"]: node for node in data["resolve"]["nodes"]}
root = data["resolve"]["root"]


def linked(node):
    for dep in node["deps"]:
        if any(kind["kind"] is None for kind in dep["dep_kinds"]):
            yield dep["pkg"]


seen, open_ = set(), [root]
while open_:
    here = open_.pop()
    if here not in seen:
        seen.add(here)
        open_.extend(linked(nodes[here]))


def purl(package):
    return f"pkg:cargo/{package['name']}@{package['version']}"


def component(package, kind):
    entry = {
        "type": kind,
        "bom-ref": purl(package),
        "name": package["name"],
        "version": package["version"],
        "purl": purl(package),
    }
    if package.get("license"):
        entry["licenses"] = [{"expression": package["license"].replace("/", " OR ")}]
    return entry


order = sorted(seen - {root}, key=lambda id: purl(packages[id]))
bom = {
    "bomFormat": "CycloneDX",
    "specVersion": "1.5",
    "version": 1,
    "metadata": {"component": component(packages[root], "application")},
    "components": [component(packages[id], "library") for id in order],
    "dependencies": [
        {"ref": purl(packages[id]), "dependsOn": sorted({purl(packages[dep]) for dep in linked(nodes[id])})}
        for id in [root, *order]
    ],
}
json.dump(bom, sys.stdout, indent=1)
print()
