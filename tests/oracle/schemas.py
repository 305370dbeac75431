"""Records against the JSON Schemas that `halte schema` writes, by a validator that shares no code with halte.

    schemas.py SCHEMAS RECORDS...

Reads the records as an editor does (YAML 1.2, core schema) and prints what a schema refuses, a line each. Exit status 3:
jsonschema or pyyaml is not installed.
"""

import json
import re
import sys
from pathlib import Path

try:
    import yaml
    from jsonschema.validators import validator_for
except ImportError:
    sys.exit(3)


class Core(yaml.SafeLoader):
    """Only what YAML 1.2 takes for something else than text: dates, sexagesimals and `no` stay text."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+0123456789."),
]:
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))

schemas = {}
for file in Path(sys.argv[1]).glob("*.json"):
    schema = json.loads(file.read_text())
    validator_for(schema).check_schema(schema)
    schemas[file.name.split(".")[0]] = validator_for(schema)(schema)
seen = 0
for folder in sys.argv[2:]:
    for file in sorted(Path(folder).rglob("*.yaml")):
        kind = next((part for part in (file.stem, *reversed(file.parts[:-1])) if part in schemas), None)
        if kind is None:
            print(f"{file}: no schema is for this file")
            continue
        seen += 1
        for error in schemas[kind].iter_errors(yaml.load(file.read_text(encoding="utf-8"), Core)):
            print(f"{file}: {'/'.join(map(str, error.absolute_path))}: {error.message}")
if not seen:
    print("no records were found")
