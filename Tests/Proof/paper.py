#!/usr/bin/env python3
"""Prints with `evenhold print` and looks at every sheet: paper.py PROGRAM [--all] [WORD…]

Three months of the example on both papers, its worksheets, and households that are hard to print;
with --all every month and sheet on both papers. With words, only prints whose names hold one of
them. The checks are first shown prints with planted faults and must find every one of them.
"""

import re
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import paper_checks
import paper_faults
import paper_households
import paper_pages
import paper_run
from chromium import browser, tab
from pdf_file import Pdf

MONTHS = ("2025-11", "2026-06", "2026-09")
# How many pages a sheet may have; the rest may have one.
SHEETS = {"inventory-week": (2, 2), "check-in": (2, 2), "monthly-review": (1, 2),
          "standards": (2, 2), "rough-patch": (2, 2), "glossary": (2, 12)}
SHOWN = 12


@dataclass
class Print:
    """One PDF to be made: of what, on which paper, on how many pages."""

    home: str
    page: str
    paper: str
    pages: tuple

    @property
    def name(self):
        stem = self.page.removesuffix(".html").replace("/", "-")
        return f"{self.home}-{stem}-{self.paper}"

    @property
    def words(self):
        if self.page.startswith("months/"):
            return ["--month", self.page[7:14]]
        name = self.page.removesuffix(".html").removeprefix("worksheets/")
        # Turns begin with the week of today, but in a site with that of the newest note.
        day = ["--as-of", newest_note()] if name == "rotation" else []
        return ["--glossary"] if name == "milestones" else ["--worksheet", name, *day]


def newest_note():
    """The day of the last row in the log of the example."""
    logs = [data.decode() for path, data in paper_households.example().items()
            if path.startswith("log/")]
    return max(re.findall(r"^\d{4}-\d\d-\d\d", "\n".join(logs), re.MULTILINE))


def example_prints(pages, everything):
    months = sorted(page for page in pages if re.fullmatch(r"months/\d{4}-\d{2}\.html", page))
    sheets = sorted(page for page in pages if page == "rough-patch.html"
                    or (page.startswith("worksheets/") and not page.endswith("index.html")))
    for month in months:
        if everything or month[7:14] in MONTHS:
            yield from (Print("example", month, paper, (1, 4)) for paper in paper_checks.PAPERS)
    for number, sheet in enumerate(sheets):
        name = sheet.removesuffix(".html").removeprefix("worksheets/")
        bounds = SHEETS.get("glossary" if name == "milestones" else name, (1, 1))
        papers = list(paper_checks.PAPERS)
        for paper in papers if everything else papers[number % 2:][:1]:
            yield Print("example", sheet, paper, bounds)


def prepare(program, work, words, everything):
    """Builds every household's site and lists the prints of them."""
    homes = [paper_households.Hard("example", paper_households.example(), "")]
    homes += paper_households.all_()
    prints = []
    for number, home in enumerate(homes):
        folder = work / home.name
        paper_households.write(home.files, folder / "content")
        subprocess.run([program, "build", "content", "--quiet"], cwd=folder, check=True, timeout=200,
                       capture_output=True)
        if home.name == "example":
            site = folder / "site"
            pages = [path.relative_to(site).as_posix() for path in site.rglob("*.html")]
            prints += example_prints(pages, everything)
        else:
            papers = list(paper_checks.PAPERS)
            for paper in papers if everything else papers[number % 2:][:1]:
                prints.append(Print(home.name, f"months/{home.month}.html", paper, (1, home.pages)))
    return [each for each in prints if not words or any(word in each.name for word in words)]


def make(program, work, each):
    """Runs the command: what was wrong with it, and where the PDF lies."""
    pdf = work / f"{each.name}.pdf"
    run = subprocess.run(
        [program, "print", "content", *each.words, "--paper", each.paper, "--out", str(pdf)],
        cwd=work / each.home, capture_output=True, text=True, timeout=200, check=False)
    if run.returncode or not pdf.exists():
        return [f"the command ended with {run.returncode}: {run.stderr.strip()[:300]}"], None
    found = Pdf(pdf)
    said = re.search(r"(\d+) pages? of (A4|Letter)\.$", run.stdout.strip())
    if not said or int(said[1]) != len(found.sizes) or said[2].lower() != each.paper:
        return [f"the command said: {run.stdout.strip()}"], found
    return [], found


def look(work, prints, made, page):
    """The complaints of all prints, by name."""
    found = {}
    for each in prints:
        lines, pdf = made[each.name]
        if pdf is not None:
            path = work / each.home / "site" / each.page
            said = paper_pages.said(page, path.as_uri(), path, each.paper, each.pages)
            lines = lines + list(paper_checks.complaints(pdf, said))
        found[each.name] = lines
    for each in prints:
        other = each.name.removesuffix("-a4") + "-letter"
        if each.paper == "a4" and made.get(other, (None, None))[1] and made[each.name][1]:
            found[each.name] += paper_checks.alike(made[each.name][1], made[other][1])
    return found


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 64
    start = time.monotonic()
    program = str(Path(arguments[0]).resolve())
    everything = "--all" in arguments
    words = [word for word in arguments[1:] if word != "--all"]
    failed = False
    with tempfile.TemporaryDirectory() as work, ThreadPoolExecutor(max_workers=2) as pool:
        work = Path(work)
        prints = prepare(program, work, words, everything)
        jobs = {each.name: pool.submit(make, program, work, each) for each in prints}
        with browser() as started, tab(started) as page:
            missed = paper_faults.missed(page)
            made = {name: job.result() for name, job in jobs.items()}
            found = look(work, prints, made, page)
        found["the command"] = [] if words else paper_run.complaints(program, work / "example")
        for line in missed:
            print(f"  FAIL {line}")
        for name, lines in found.items():
            pdf = made.get(name, (None, None))[1]
            pages = f"{len(pdf.sizes)} pages" if pdf else ""
            print(f"  {'FAIL' if lines else 'ok':<5}{name:<48}{pages}")
            for line in lines[:SHOWN]:
                print(f"         {line}")
            if len(lines) > SHOWN:
                print(f"         … and {len(lines) - SHOWN} more")
            failed = failed or bool(lines)
    bad = sum(map(bool, found.values()))
    print(f"\n{len(found) - bad} passed, {bad} failed; {paper_faults.count() - len(missed)} of "
          f"{paper_faults.count()} planted faults found, {time.monotonic() - start:.0f} s")
    return 1 if failed or missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
