"""The numbers of a site fit the schema beside them, and the table says the same as the document."""

import csv
import json
from pathlib import Path

import jsonschema

from check import Check, Fault, every_page


def complaints(site, _pages):
    found = []
    for path in site.files:
        if path.endswith("metrics.json"):
            found += [f"{path}: {problem}" for problem in _problems(site, path)]
    return found


def _problems(site, path):
    try:
        document = json.loads((site.root / path).read_text(encoding="utf-8"))
    except ValueError as error:
        yield f"is no JSON: {error}"
        return
    schema_file = site.root / path.replace(".json", ".schema.json")
    if not schema_file.exists():
        schema_file = SCHEMA
    schema = json.loads(schema_file.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    for error in list(jsonschema.Draft202012Validator(schema).iter_errors(document))[:5]:
        yield f"does not fit its schema at {'/'.join(map(str, error.path))}: {error.message[:120]}"
    if not isinstance(document, dict):
        return
    yield from _table(site, path, document.get("measurements", []))


def _table(site, path, measurements):
    table = site.root / path.replace(".json", ".csv")
    if not table.exists():
        return
    rows = list(csv.DictReader(table.read_text(encoding="utf-8").splitlines()))
    if len(rows) != len(measurements):
        yield f"has {len(measurements)} measurements and its table {len(rows)}"
    for row, measurement in zip(rows, measurements):
        for name in ("metric", "period", "about", "partner", "value", "gate"):
            if row[name] != str(measurement.get(name, "")):
                yield f"and its table differ in {name} of {measurement}"
                return


SCHEMA = Path(__file__).resolve().parents[2] / "Templates/schemas/metrics-1.schema.json"
SOUND = (
    '{"schema":1,"started":"2026-01-01","asOf":"2026-02-01","partners":[{"id":"a","name":"A"},'
    '{"id":"b","name":"B"}],"definitions":[],"periods":[],"measurements":[%s]}'
)

CHECK = Check(
    "numbers that fit their schema", every_page, complaints,
    (
        Fault("broken", "", "{", "is no JSON", "broken-metrics.json"),
        Fault("keyless", "", "{}", "does not fit its schema", "keyless-metrics.json"),
        Fault("gateless", "", SOUND % '{"metric":"standing.share","value":1}',
              "does not fit its schema", "gateless-metrics.json"),
        Fault("zero", "", SOUND % '{"metric":"standing.share","value":0,"gate":"noData"}',
              "does not fit its schema", "zero-metrics.json"),
        Fault("endless", "", SOUND % '{"metric":"standing.share","value":1,"lower":0,"gate":"shown"}',
              "does not fit its schema", "endless-metrics.json"),
    ),
)
