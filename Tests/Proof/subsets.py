#!/usr/bin/env python3
"""Builds households made of any of the example's files: subsets.py PROGRAM [COUNT [SEED…]]

Each is built, mended as its problems say until it builds, and its pages are read: nothing crashes,
no problem misleads, no page is empty or dead. Everything is first shown planted faults.
"""

import collections
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import gates
import household as households
import links
import output
import planted
import sense
import truth
from tree import QuickSite

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 3
SHOWN = 40


def read_whole():
    def files(folder):
        return {path.relative_to(folder).as_posix(): path.read_bytes().decode("utf-8", "surrogateescape")
                for path in sorted(folder.rglob("*")) if path.is_file()}
    return files(ROOT / "content"), {
        partner: files(ROOT / "content-private" / partner) for partner in households.PARTNERS}


def work_folder():
    """A folder in memory where there is one: nothing here is worth a disk's time."""
    shared = Path("/dev/shm")
    return tempfile.mkdtemp(dir=shared if shared.is_dir() else None)


def build(program, household, folder):
    """Builds until nothing stops it: complaints, problems met, and the site's folder."""
    found, met = [], []
    for round_ in range(ROUNDS + 1):
        shutil.rmtree(folder / "content", ignore_errors=True)
        shutil.rmtree(folder / "own", ignore_errors=True)
        household.write(folder)
        run = subprocess.run([program, "build", *household.arguments()], cwd=folder, timeout=60,
                             capture_output=True, text=True, check=False)
        if run.returncode not in (0, 1):
            return [*found, f"the program ended with {run.returncode}: {run.stderr[:200]}"], met, None
        try:
            problems = json.loads(run.stdout)["diagnostics"]
        except ValueError:
            return [*found, f"no problems could be read: {run.stdout[:200]}"], met, None
        met += [(problem["id"], problem["message"], problem["suggestion"]) for problem in problems]
        # A therapist's edition hears the place and the kind of a problem, and no word of what it says.
        if "facilitator" not in household.arguments():
            found += truth.untruths(household, problems)
        errors = [problem for problem in problems if problem["severity"] == "error"]
        if bool(errors) != (run.returncode == 1):
            found.append(f"it ended with {run.returncode} and {len(errors)} errors")
        if run.returncode == 0:
            return found, met, folder / "site"
        if any(problem["file"] is None for problem in errors) or not errors:
            return [*found, "an error points nowhere"], met, None
        households.without(household, {(p["file"], p["line"]) for p in errors})
    return [*found, f"it still doesn't build after {ROUNDS} mendings"], met, None


def look(program, household):
    """What is wrong with a household's problems and pages."""
    folder = Path(work_folder())
    try:
        found, met, site_folder = build(program, household, folder)
        pages = 0
        if site_folder is not None:
            site = QuickSite(site_folder)
            pages = len(site.pages)
            for check in (links, sense):
                found += check.complaints(site, site.pages)
            found += gates.complaints(household, site)
            found += output.complaints(site_folder)
        return found, met, pages
    except Exception as error:  # A check that breaks has proved nothing.
        return [f"could not run: {type(error).__name__}: {error}"], [], 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def run(arguments):
    program, seeds = arguments
    whole, private = read_whole()
    results = []
    for seed in seeds:
        household = households.subset(seed, dict(whole), private)
        results.append((seed, household.story, *look(program, household)))
    return results


def kind(line):
    """A complaint without what differs from page to page, so that each kind is shown once."""
    return re.sub(r"'[^']*'", "''", re.sub(r"[\w-]+\.html|\d[\d-]*", "#", line))


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 64
    program = str(Path(arguments[0]).resolve())
    seeds = [int(word) for word in arguments[2:]] or list(
        range(int(arguments[1]) if len(arguments) > 1 else 500))
    missed = planted.missed(look)
    for line in missed:
        print(f"  FAIL the planted fault: {line}")
    start = time.monotonic()
    faults = collections.OrderedDict()
    kinds = collections.Counter()
    samples = {}
    pages = 0
    with ProcessPoolExecutor() as pool:
        chunks = [(program, seeds[first::50]) for first in range(min(50, len(seeds)))]
        for results in pool.map(run, chunks):
            for seed, story, found, met, count in results:
                pages += count
                for name, message, suggestion in met:
                    kinds[name] += 1
                    samples.setdefault(name, []).append((message, suggestion))
                for line in found:
                    faults.setdefault(kind(line), []).append((seed, story, line))
    seconds = time.monotonic() - start
    print(f"{len(seeds)} households, {pages} pages, {planted.count()} planted faults "
          f"found, {seconds:.0f} s; problems met: "
          + (", ".join(f"{name} {count}" for name, count in sorted(kinds.items())) or "none"))
    for places in list(faults.values())[:SHOWN]:
        seed, story, line = places[0]
        print(f"  FAIL {line}\n       seed {seed} ({story})"
              + (f" and {len(places) - 1} more" if len(places) > 1 else ""))
    if len(faults) > SHOWN:
        print(f"  … and {len(faults) - SHOWN} more")
    return 1 if faults or missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
