#!/usr/bin/env python3
"""What programs read fits its schema: documents.py BINARY

The problems of every case of the catalogue, of the example and of nothing at all; and what verify
says of a whole site and of a spoiled one.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "Tests/DiagnosticCatalogueTests/Cases"


def validator(name):
    schema = json.loads((ROOT / f"docs/schemas/{name}-1.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def said(binary, *arguments, folder=ROOT):
    run = subprocess.run([binary, *arguments, "--format", "json"], cwd=folder, capture_output=True,
                         text=True, check=False)
    return json.loads(run.stdout)


def main():
    binary = str(Path(sys.argv[1]).resolve())
    complaints, count, kinds = [], 0, set()

    def look(check, document, name):
        nonlocal count
        count += 1
        for error in list(check.iter_errors(document))[:3]:
            place = "/".join(map(str, error.path))
            complaints.append(f"{name}: {place}: {error.message[:120]}")

    check, verify = validator("check"), validator("verify")
    for case in sorted(path for path in CASES.iterdir() if path.is_dir()):
        more = case / "arguments.txt"
        arguments = more.read_text().split() if more.exists() else []
        if (case / "templates").is_dir():
            arguments += ["--templates", "templates"]
        document = said(binary, "check", "content", *arguments, folder=case)
        kinds |= {problem["id"] for problem in document["diagnostics"]}
        look(check, document, case.name)
    look(check, said(binary, "check", "content"), "content")
    with tempfile.TemporaryDirectory() as place:
        site = Path(place) / "site"
        document = said(binary, "build", "content", "--out", str(site))
        look(check, document, "build")
        look(verify, said(binary, "verify", str(site)), "a whole site")
        (site / "index.html").write_text("changed")
        (site / "audit.html").unlink()
        (site / "foreign.txt").write_text("x")
        spoiled = said(binary, "verify", str(site))
        look(verify, spoiled, "a spoiled site")
        if len({difference["kind"] for difference in spoiled["differences"]}) < 3:
            complaints.append(f"a spoiled site tells of {spoiled['differences']}")
        shutil.rmtree(site)
    # The schemas are not good for everything.
    for wrong in ({}, {"schema": 2, "diagnostics": []}, {"schema": 1, "diagnostics": [{}]}):
        if check.is_valid(wrong):
            complaints.append(f"the schema lets {wrong} pass")
    word = "FAIL" if complaints else "ok"
    print(f"  {word:<5}{'documents for programs':<30}{count:>6} read, {len(kinds)} kinds of problem")
    for line in complaints[:20]:
        print(f"         {line}")
    sys.exit(bool(complaints))


main()
