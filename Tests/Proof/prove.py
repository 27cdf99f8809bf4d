#!/usr/bin/env python3
"""Proves a site folder from outside: prove.py FOLDER [WORD…]

Each check is first shown a small site with planted faults and must find every one of them, and
nothing in the sound page beside them; only then does its word on the real site count. With words,
only the checks whose names hold one of them run.
"""

import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor

import accessibility
import anew
import choices
import data_files
import links
import loading
import markup
import narrow
import output
import printing
import promises
import sample
import sense
import senses
import ways
from site_folder import Site

CHECKS = (
    links.CHECK, promises.CHECK, output.CHECK, sense.CHECK, markup.HTML, markup.CSS, loading.QUIET,
    loading.SCRIPTED, ways.CHECK, narrow.SMALL, narrow.LARGE, choices.CHECK, senses.FORCED,
    senses.STILL, senses.KEYBOARD, *accessibility.CHECKS, printing.CHECK, data_files.CHECK, anew.CHECK,
)
SHOWN = 20


def trial(check):
    """What a check does not find among its planted faults, or finds where there is none."""
    with tempfile.TemporaryDirectory() as folder:
        sample.write(folder, check.faults)
        site = Site(folder)
        found = check.complaints(site, site.pages)
    missed = []
    faulty = set()
    for fault in check.faults:
        place = fault.path or fault.page
        faulty.add(place)
        if not any(line.startswith(place) and fault.complaint in line for line in found):
            missed.append(f"the planted fault '{fault.name}' was not found")
    for line in found:
        if line.split(":")[0] not in faulty:
            missed.append(f"a sound page was complained of: {line}")
    return missed


def run(number, root):
    """A check's trial and then its word on the site: complaints, pages looked at, seconds."""
    check = CHECKS[number]
    start = time.monotonic()
    try:
        complaints = trial(check)
        site = Site(root)
        pages = check.select(site)
        complaints += check.complaints(site, pages)
        count = len(pages)
    except Exception as error:  # A check that breaks has proved nothing.
        complaints, count = [f"could not run: {type(error).__name__}: {error}"], 0
    return complaints, count, time.monotonic() - start


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 64
    root, words = arguments[0], arguments[1:]
    site = Site(root)
    if not site.pages:
        print(f"error: '{root}' holds no page", file=sys.stderr)
        return 1
    kinds = {kind or "(none)": len(pages) for kind, pages in site.by_kind().items()}
    print(f"{len(site.pages)} pages: " + ", ".join(f"{n} {kind}" for kind, n in kinds.items()))
    chosen = [number for number, check in enumerate(CHECKS)
              if not words or any(word in check.name for word in words)]
    passed = failed = 0
    with ProcessPoolExecutor(max_workers=2) as pool:
        for number, result in [(n, pool.submit(run, n, root)) for n in chosen]:
            check = CHECKS[number]
            complaints, count, seconds = result.result()
            word = "FAIL" if complaints else "ok"
            print(f"  {word:<5}{check.name:<36}{count:>4} pages, {len(check.faults):>2} planted "
                  f"faults found, {seconds:.0f} s" if not complaints else
                  f"  {word:<5}{check.name:<36}{len(complaints):>4} complaints, {seconds:.0f} s",
                  flush=True)
            for line in complaints[:SHOWN]:
                print(f"         {line}")
            if len(complaints) > SHOWN:
                print(f"         … and {len(complaints) - SHOWN} more")
            passed, failed = passed + (not complaints), failed + bool(complaints)
    print(f"\n{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
