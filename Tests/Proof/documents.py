#!/usr/bin/env python3
"""What programs read fits its schema: documents.py BINARY

The problems of every case of the catalogue, of the example and of nothing at all; what verify
says of a whole site and of a spoiled one; what imports do; and all records of the example.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema
import referencing

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "Tests/DiagnosticCatalogueTests/Cases"


def validator(name, folder="docs/schemas"):
    def read(name):
        return json.loads((ROOT / folder / name).read_text(encoding="utf-8"))

    schema = read(f"{name}-1.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    others = referencing.Registry(
        retrieve=lambda name: referencing.Resource.from_contents(read(name)))
    return jsonschema.Draft202012Validator(schema, registry=others)


def said(binary, *arguments, folder=ROOT, form=("--format", "json")):
    run = subprocess.run([binary, *arguments, *form], cwd=folder, capture_output=True,
                         text=True, check=False)
    return json.loads(run.stdout)


# A row for each reason to leave one out that a table has, one with words that nobody knows, one that is added.
TABLE = """date,who,verb,subject,visibility
2026-10-01,marin,did,lost-things
2026-10-01,marin,did,lost-things,private
2999-10-01,marin,did,lost-things
2026-13-01,marin,did,lost-things
"""


def imports(binary, folder):
    """What imports say: of a table, of words that nobody knows, of what is no JSON, and again."""
    (folder / "a.csv").write_text(TABLE)
    (folder / "b.csv").write_text(TABLE + "2026-10-02,Zoe,dit,lost-things\n")
    (folder / "c.json").write_text("{")
    shutil.copytree(ROOT / "content", folder / "content")
    for words in (("csv", "a.csv"), ("csv", "a.csv", "--skip-problems", "--dry-run"),
                  ("csv", "a.csv", "--skip-problems"), ("csv", "a.csv", "--skip-problems"),
                  ("csv", "b.csv"), ("donetick", "c.json")):
        yield " ".join(words), said(binary, "import", *words, folder=folder)


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
        if (case / "command.txt").exists():
            document = said(binary, *(case / "command.txt").read_text().split(), folder=case)
            kinds |= {problem["id"] for problem in document["diagnostics"]}
            look(validator("import"), document, case.name)
            continue
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
        reasons, isWritten = set(), []
        for name, document in imports(binary, Path(place)):
            look(validator("import"), document, f"import {name}")
            reasons |= {group["reason"] for group in document["leftOut"]}
            isWritten.append(document["written"])
        if isWritten != [False, False, True, False, False, False] or len(reasons) < 4:
            complaints.append(f"imports tell of {reasons} and {isWritten}")
    records = validator("household", "Templates/schemas")
    numbers = validator("metrics", "Templates/schemas")
    if said(binary, "export", "json", "--schema", form=()) != records.schema:
        complaints.append("export prints another schema")
    for edition in ("facilitator", "couple"):
        document = said(binary, "export", "json", "content", "--edition", edition, form=())
        look(records, document, f"records for {edition}")
        look(numbers, document["metrics"], f"numbers for {edition}")
    missing = [name for name, value in document.items() if value == []]
    if missing:
        complaints.append(f"the example has nothing to look at in {missing}")
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
