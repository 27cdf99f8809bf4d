#!/usr/bin/env python3
"""Measures how long evenhold takes: bench.py PROGRAM BENCH_PROGRAM [--record FILE] [--years N ...]

Made-up households of 1, 10 and 100 years are built, and every goal of docs/BENCHMARKS.md is measured
in this one run, in pairs with what it is compared to. Times by the clock are worth little where other
programs run beside; ratios and processor seconds are worth more.
"""

import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import timing
import workloads
from table import Table

sys.path.append(str(Path(__file__).parents[1] / "Proof"))
import serving  # noqa: E402

WORK = Path(".artifacts/bench")
MADE = WORK / "made"


class Bench:
    def __init__(self, program, bench):
        self.program, self.bench = str(Path(program).resolve()), str(Path(bench).resolve())
        # What `make dist` made last.
        self.static = next(iter(sorted(Path(".build-dist").glob("swift/*/release/evenhold"))), None)
        self.table = Table()
        self.sites = {}  # The newest site of so many years.
        self.full = {}
        self.made = 0

    def content(self, years):
        """The household of so many years, made once by each generator."""
        place = WORK / str(years)
        made = place / "content/couple.yaml"
        if not made.exists() or made.stat().st_mtime < Path(self.bench).stat().st_mtime:
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir(parents=True)
            timing.run([self.bench, "generate", "--years", str(years), "--seed", "1", "--out", place])
        return place / "content"

    def fresh(self):
        """A folder that never was: for a while after many files are removed, making some is slow."""
        self.made += 1
        return MADE / str(self.made)

    def build(self, years, keep=False, program=None):
        if not keep:
            self.sites[years] = self.fresh()
        return timing.run([program or self.program, "build", str(self.content(years)), "--out", str(self.sites[years]),
                           "--quiet"])

    def copy(self, years):
        return timing.run(["cp", "-r", str(self.sites[years]), str(self.fresh())])

    def size(self, years):
        files = [path for path in self.sites[years].rglob("*") if path.is_file()]
        return (sum(path.suffix == ".html" for path in files), sum(path.stat().st_size for path in files))

    def builds(self, runs):
        """Full builds and unchanged ones, beside a copy of the site."""
        self.build(10)
        full, copied, ratio = timing.paired(lambda: self.build(10), lambda: self.copy(10), runs)
        self.full[10] = full
        pages, size = self.size(10)
        self.table.add("ten years, full build", None, None,
                       f"{full.wall:.2f} s, {full.cpu:.2f} s CPU, {pages:,} pages, {size / 1e6:.1f} MB")
        self.table.add("full build against `cp -r` of the site, wall", 6, 3, f"{ratio.wall:.1f}×", ratio.wall)
        self.table.add("peak memory at ten years, ordinary binary", 96, 48, f"{full.peak:.0f} MiB", full.peak)
        if self.static:
            run = timing.run([str(self.static), "build", str(self.content(10)), "--out", str(self.fresh()), "--quiet"])
            self.table.add("peak memory at ten years, static binary", 96, 48, f"{run.peak:.0f} MiB", run.peak)
        for name, program in self.programs():
            self.build(10, program=program)
            same, _, ratio = timing.paired(lambda: self.build(10, keep=True, program=program), lambda: self.copy(10),
                                           runs)
            self.table.add(f"nothing changed, {name}, against `cp -r`, wall", 1, 0.3,
                           f"{ratio.wall:.1f}× ({same.wall:.2f} s)", ratio.wall)

    def programs(self):
        """The binaries that there are, by what they are called."""
        return [("ordinary binary", self.program)] + ([("static binary", str(self.static))] if self.static else [])

    def growth(self, years):
        """A hundred years beside ten."""
        if 100 in years:
            # In turns as well: what one build leaves on the disk slows the next.
            self.full[100], _, ratio = timing.paired(lambda: self.build(100), lambda: self.build(10), 5)
        for each in years:
            if each not in self.full:
                self.full[each] = self.build(each)
            pages, size = self.size(each)
            run = self.full[each]
            self.table.add(f"{each} year{'s' if each > 1 else ''}", None, None,
                           f"{run.wall:.2f} s, {run.cpu:.2f} s CPU, {run.peak:.0f} MiB, {pages:,} pages, "
                           f"{size / 1e6:.1f} MB")
        if 100 in years:
            self.table.add("100 years against 10, CPU", 10.5, 10, f"{ratio.cpu:.1f}×", ratio.cpu)
            self.table.add("100 years against 10, wall", 10.5, 10, f"{ratio.wall:.1f}×", ratio.wall)
            self.table.add("peak memory at 100 years", 256, 128, f"{self.full[100].peak:.0f} MiB",
                           self.full[100].peak)

    def numbers(self, runs):
        """`metrics` beside hledger's monthly balance of the same rows."""
        content = self.content(10)
        mine = lambda program=self.program: timing.run([program, "metrics", str(content), "--format", "json"],
                                                       output=WORK / "metrics.json")
        if not shutil.which("hledger"):
            run = timing.median([mine() for _ in range(runs)])
            self.table.add("`metrics` of ten years against hledger", 1 / 30, 1 / 100,
                           f"{run.wall:.2f} s; no hledger here")
            return
        rows = workloads.journal(content, WORK / "ten.journal")
        theirs = lambda: timing.run(["hledger", "-f", str(WORK / "ten.journal"), "balance", "-M", "-O", "csv"])
        for name, program in self.programs():
            run, other, ratio = timing.paired(lambda: mine(program), theirs, runs)
            self.table.add(f"`metrics` of ten years, {name}, against hledger's monthly balance, wall", 1 / 30, 1 / 100,
                           f"1/{1 / ratio.wall:.1f} ({run.wall:.2f} s, {other.wall:.2f} s)", ratio.wall,
                           f"{rows:,} rows")

    def hugo(self, runs):
        """A page of ours beside one of Hugo's, which has three charts and a table as well."""
        place = WORK / "hugo"
        place.mkdir(parents=True, exist_ok=True)
        program = workloads.hugo(place)
        if program is None:
            self.table.add("a page, CPU, against Hugo on workload A", 1 / 6, 1 / 12, "no Hugo here")
            return
        workloads.write_pages(place)

        def theirs():
            self.sites["hugo"] = self.fresh()
            return timing.run([str(program.resolve()), "--quiet", "--destination",
                               str(self.sites["hugo"].resolve())], folder=place)

        theirs()
        mine, other, ratio = timing.paired(lambda: self.build(10), theirs, runs)
        pages, size = self.size(10)
        files = [path for path in self.sites["hugo"].rglob("*.html")]
        bytes_ = sum(path.stat().st_size for path in files)
        self.table.add("Hugo on workload A", None, None,
                       f"{other.wall:.2f} s, {other.cpu:.2f} s CPU, {len(files):,} pages, {bytes_ / 1e6:.1f} MB")
        for name, ours, amounts in (("a page", pages, len(files)), ("a byte", size, bytes_)):
            for kind in ("cpu", "wall"):
                part = getattr(ratio, kind) * amounts / ours
                self.table.add(f"{name} against Hugo, {kind}", 1 / 6, 1 / 12, f"{part:.2f}×", part)

    def saves(self):
        """From a save to the page that shows it."""
        with tempfile.TemporaryDirectory() as place:
            shutil.copytree(self.content(10), Path(place) / "content")
            served = serving.Served(self.program, Path(place))
            try:
                # So far apart that all pages are made in between; with the first the page is a new one.
                taken = sorted(serving.times(served, 10, 1.5)[1:])
            finally:
                served.end()
        self.table.add("`serve`, save to served, ten years", 100, 30, f"{taken[4]:.0f} ms", taken[4])

    def start(self):
        """The program by itself."""
        runs = sorted(timing.run([self.program, "--version"]).wall * 1000 for _ in range(50))
        self.table.add("`evenhold --version`, ordinary binary", None, None, f"{runs[25]:.1f} ms")
        if self.static:
            runs = sorted(timing.run([str(self.static), "--version"]).wall * 1000 for _ in range(50))
            self.table.add("`evenhold --version`, static binary", 20, 10, f"{runs[25]:.1f} ms", runs[25])
            megabytes = self.static.stat().st_size / 1e6
            self.table.add("static binary, stripped, MB", 66, None, f"{megabytes:.1f} MB", megabytes)

    def stages(self, years):
        """The milliseconds of each stage, for every length."""
        times = {each: json.loads(subprocess.run(
            [self.bench, "stages", str(self.content(each)), "--runs", "1" if each > 10 else "3"],
            capture_output=True, text=True, check=True).stdout) for each in years}
        lines = ["| stage | " + " | ".join(f"{each} y, ms" for each in years) + " | growth |",
                 "|---|" + "--:|" * (len(years) + 1)]
        for stage in next(iter(times.values())):
            figures = [times[each][stage] for each in years]
            growth = " · ".join(f"{b / a:.1f}×" for a, b in zip(figures, figures[1:]) if a > 0)
            name = "– of it Markdown alone" if stage == "markdown" else stage
            lines.append(f"| {name} | " + " | ".join(f"{figure:,.1f}" for figure in figures) + f" | {growth} |")
        return "\n".join(lines)


def machine():
    """What it was measured on."""
    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=False).stdout
    version = re.search(r"Swift version (\S+)", swift)
    hledger = subprocess.run(["hledger", "--version"], capture_output=True, text=True, check=False).stdout if (
        shutil.which("hledger")) else "no hledger"
    return (f"{date.today().isoformat()}, {os.cpu_count()} processors ({model.group(1) if model else '?'}), "
            f"{platform.system()} {platform.release().split('-')[0]}, Swift {version.group(1) if version else '?'}, "
            f"Hugo {workloads.HUGO}, {hledger.split(',')[0].strip()}; load before: {timing.load():.1f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("bench")
    parser.add_argument("--record", help="write the tables into this file, between its two marks")
    parser.add_argument("--years", type=int, nargs="+", default=[1, 10, 100])
    parser.add_argument("--runs", type=int, default=5)
    chosen = parser.parse_args()
    shutil.rmtree(MADE, ignore_errors=True)
    MADE.mkdir(parents=True)
    os.sync()
    bench, start, where = Bench(chosen.program, chosen.bench), time.monotonic(), machine()
    print(where)
    bench.builds(chosen.runs)
    bench.hugo(chosen.runs)
    bench.numbers(chosen.runs)
    bench.saves()
    bench.start()
    bench.growth(chosen.years)
    stages = bench.stages(chosen.years)
    shutil.rmtree(MADE)
    text = f"{where}\n\n{bench.table.markdown()}\n\nStage by stage, the least of three runs (one for 100 years):\n\n{stages}\n"
    print("\n" + text + f"\n{time.monotonic() - start:.0f} s")
    if chosen.record:
        page = Path(chosen.record)
        head, rest = page.read_text().split("<!-- measured -->\n", 1)
        tail = rest.split("<!-- end -->", 1)[1]
        page.write_text(f"{head}<!-- measured -->\n{text}<!-- end -->{tail}")


if __name__ == "__main__":
    main()
