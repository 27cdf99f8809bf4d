#!/usr/bin/env python3
"""Counts the instructions of a build and of `metrics`: gate.py PROGRAM BENCH_PROGRAM [--renew]

Under valgrind a program takes the same instructions whatever else the machine does. They may not be
more than 5 % above those of instructions.json; `--renew` writes them anew, on purpose. Then a build of
twice and four times as many years, and `metrics` of them, may take twice and four times as many, and a
tenth more: a step that is quadratic anywhere would show.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

KEPT = Path(__file__).parent / "instructions.json"
WORK = Path(".artifacts/gate")
TOLERANCE = 0.05
# How many times as much as linear a doubling may take.
GROWTH = 1.1
# Hash tables are laid out alike in every run.
SURROUNDINGS = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "SWIFT_DETERMINISTIC_HASHING": "1",
                "LC_ALL": "C"}


def counted(name, command):
    """The instructions of a command, and where its profile lies."""
    profile = WORK / f"{name}.callgrind"
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", *command],
        env=SURROUNDINGS, capture_output=True, text=True, check=False)
    found = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or not found:
        raise RuntimeError(f"{' '.join(command)} ended with {run.returncode}: {run.stderr[-600:]}")
    return int(found.group(1)), profile


def modules(profile):
    """The instructions of each module's own functions, most first, as parts of all."""
    listing = subprocess.run(
        ["callgrind_annotate", "--threshold=100", "--auto=no", str(profile)],
        capture_output=True, text=True, check=True).stdout
    parts = Counter()
    for line in listing.splitlines():
        found = re.match(r"\s*([\d,]+) \([\d. ]+%\)\s+(\S*?):(\S+)(?:.*\[(\S+)\])?", line)
        if not found:
            continue
        name, place = found.group(3), found.group(4) or "?"
        symbol = re.match(r"\$s(\d+)(\w+)", name)
        module = symbol.group(2)[:int(symbol.group(1))] if symbol else Path(place).name.split(".so")[0]
        parts[module] += int(found.group(1).replace(",", ""))
    whole = sum(parts.values())
    return [(module, count / whole) for module, count in parts.most_common(14)]


def household(bench, years):
    """The content of a made-up household of so many years."""
    place = WORK / str(years)
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    subprocess.run([bench, "generate", "--years", str(years), "--seed", "1", "--out", str(place)],
                   check=True, capture_output=True)
    return place / "content"


def build(program, bench, years):
    content = household(bench, years)
    return counted(f"build-{years}", [program, "build", str(content), "--out", str(WORK / str(years) / "site"),
                                      "--quiet"])


def metrics(program, bench, years):
    content = household(bench, years)
    return counted(f"metrics-{years}", [program, "metrics", str(content), "--format", "json"])


def main(arguments):
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 64
    program, bench = (str(Path(each).resolve()) for each in arguments[:2])
    WORK.mkdir(parents=True, exist_ok=True)
    # valgrind stumbles over what newer compilers say of lines; names of functions stay.
    bare = WORK.resolve() / "evenhold"
    subprocess.run(["strip", "--strip-debug", "-o", bare, program], check=True)
    program = str(bare)
    found, failed = {}, 0
    found["build of one year"], profile = build(program, bench, 1)
    found["metrics of one year"], _ = metrics(program, bench, 1)
    for module, part in modules(profile):
        print(f"  {part:6.1%}  {module}")
    if "--renew" in arguments:
        KEPT.write_text(json.dumps(found, indent=2) + "\n")
        print(f"Written: {found}")
        return 0
    kept = json.loads(KEPT.read_text())
    for name, count in found.items():
        change = count / kept[name] - 1
        failed += change > TOLERANCE
        print(f"  {'FAIL' if change > TOLERANCE else 'ok  '} {name}: {count:,} instructions, {change:+.1%}")
    for name, run in (("build", build), ("metrics", metrics)):
        last = found[f"{name} of one year"]
        for years in (2, 4):
            count, _ = run(program, bench, years)
            failed += count / last > 2 * GROWTH
            print(f"  {'FAIL' if count / last > 2 * GROWTH else 'ok  '} {name} of {years} years: "
                  f"{count / last:.2f} times that of {years // 2}")
            last = count
    if failed:
        print("More instructions than agreed on. If that is meant: make bench-gate RENEW=yes")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
