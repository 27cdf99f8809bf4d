#!/usr/bin/env python3
"""Builds households with and without what is private: interference.py PROGRAM [COUNT [FIRST]]

Each is made of some of the example's files, and gets private rows, keys, files and folders with a
word of its own in each, some with the names and dates of shared ones. The couple's site, what
`metrics` prints and every error are the same with them and without, byte for byte, and none of the
words is in any of it. The same holds of a partner's edition and what is the other's.
"""

import copy
import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import canaries
import household as households
import leaks
import output
import subsets

HEADINGS = ("heavy", "working", "shift", "unseen", "needs", "boundaries", "support")
LATE = "2027-0"


class Secrets:
    """What is private of each partner, put among the files of a household."""

    def __init__(self, seed, files):
        self.chance = random.Random(f"secrets {seed}")
        self.book = canaries.Book(seed)
        self.files = files
        # What is drawn depends on the shared files alone, not on what was put beside them.
        self.shared = sorted(files)
        self.before = dict(files)
        self.one_sided = set()

    def word(self, whose):
        return self.book.plant("", frozenset({whose}), "text")

    def day(self):
        """A day within what is told, or after all of it."""
        if self.chance.random() < 0.3:
            return f"{LATE}{self.chance.randrange(1, 9)}-1{self.chance.randrange(10)}"
        return f"2026-0{self.chance.randrange(1, 10)}-{self.chance.randrange(10, 29)}"

    def rows(self, whose, add):
        """Private rows among those of the tables; `add` says whether this one's are written."""
        for path in self.shared:
            if not path.endswith(".csv") or self.chance.random() < 0.4:
                continue
            if path.startswith("log/") and path.split("/")[1] in households.PARTNERS and (
                    path.split("/")[1] != whose):
                continue
            columns, lines = self.table(path)
            for _ in range(self.chance.randrange(1, 4)):
                row = self.row(path, whose)
                place = 1 + int(self.chance.random() * len(lines))
                if row is None or not add:
                    continue
                lines.insert(place, ",".join(row.get(column, "") for column in columns))
                self.files[path] = "\n".join(lines) + "\n"

    def table(self, path):
        """The columns of a table, which get one for the visibility, and its lines."""
        lines = self.files[path].splitlines()
        columns = lines[0].split(",")
        for name in ("visibility", "note"):
            if name not in columns and not path.startswith(("tasks/", "rotations/")) or (
                    name == "visibility" and name not in columns):
                columns.append(name)
        lines[0] = ",".join(columns)
        self.files[path] = "\n".join(lines) + "\n"
        return columns, lines

    def row(self, path, whose):
        word = self.word(whose)
        kind = path.split("/")[0]
        if kind == "log":
            verb = self.chance.choice((*households.OWN_VERBS, "celebrated", "rested", "initiated",
                                       "session", "kept-nothing"))
            if verb == "kept-nothing":
                return {"date": self.day(), "who": whose, "verb": "appreciated", "subject": word,
                        "minutes": "7", "note": "", "visibility": "private"}
            own = verb in households.OWN_VERBS
            return {"date": self.day(), "who": whose, "verb": verb,
                    "subject": "" if own else word, "minutes": "45", "note": word,
                    "visibility": "" if own else "private"}
        if kind == "tasks":
            return {"task": word, "title": word, "category": "household", "owner": whose,
                    "load": "5", "outcome": word, "visibility": "private"}
        if kind == "inventory" and path.endswith(f"/{whose}.csv"):
            return {"title": word, "note": word, "day": self.day(), "visibility": "private"}
        return None

    def add(self, path, text, add):
        if add and path not in self.files:
            self.files[path] = text

    def records(self, whose, add):
        """Files of the shared folder that are one's own, or nobody's."""
        chance = self.chance
        for number in range(chance.randrange(1, 4)):
            word = self.word(whose)
            self.add(f"moments/{chance.choice(['a', 'm', 'z'])}-{word}.md",
                     f"---\ndate: {self.day()}\nauthor: {whose}\nwhat: {word}\n---\n{word}\n", add)
        word = self.word(whose)
        self.add(f"step-backs/{word}.md",
                 f"---\ndate_: x\nauthor: {whose}\npurpose: {word}\nscope: [{word}]\n"
                 f"from: {self.day()}\nagreed_by: {whose}\n---\n{word}\n".replace("date_: x\n", ""),
                 add)
        for kind, keys in (("milestones", "term: {w}\nalso: [{w}b]\ntheme: {w}\nreached: {d}\n"),
                           ("pages", "title: {w}\norder: 0\n"),
                           ("repairs", "date: {d}\nremedy: {w}\nresult: kept\n")):
            word, day = self.word(whose), self.day()
            self.add(f"{kind}/{chance.choice(['0', 'm', 'zz'])}-{word}.md",
                     f"---\n{keys.format(w=word, d=day)}visibility: private\n---\n{word} [x]({word})\n",
                     add)
        word, day = self.word(whose), self.day()
        # Two sides of one day would make a whole check-in, which both may read.
        lone = day not in self.one_sided and not any(
            path.startswith(f"check-ins/{day}/") for path in self.shared)
        self.one_sided.add(day)
        body = "".join(f"## {heading}\n{word}\n" for heading in HEADINGS)
        if lone:
            self.add(f"check-ins/{day}/{whose}.md",
                     f"---\nenergy: 1\ni_carried: 90\nsleep: 3\n---\n{body}", add)
        word = self.word(whose)
        self.add(f"inventory/{word}/{whose}.csv", f"title,day,note\n{word},{self.day()},{word}\n", add)
        self.add(f"inventory/{word}/{whose}.yaml", "guess: 97\n", add)

    def keys(self, whose, add):
        """Private keys in files that both may read."""
        for path in self.shared:
            kind = path.split("/")[0]
            text = self.files[path]
            draw, word = self.chance.random(), self.word(whose)
            if not add or draw < 0.5 or not path.endswith(".md"):
                continue
            if kind == "check-ins" and path.endswith(f"/{whose}.md") and "resentful" not in text:
                self.files[path] = text.replace("---\n", "---\nresentful: 4\n", 1)
            if kind == "step-backs" and f"worry.{whose}" not in text:
                self.files[path] = text.replace("---\n", f"---\nworry.{whose}: {word}\n", 1)

    def folder(self, whose, add):
        """`private/<whose>/`, with files named and dated like shared ones."""
        chance, root = self.chance, f"private/{whose}"
        for path in self.shared:
            kind, _, name = path.partition("/")
            if chance.random() < 0.7:
                continue
            word, day = self.word(whose), self.day()
            text = {
                "milestones": f"---\nterm: {word}\nreached: {day}\n---\n{word}\n",
                "pages": f"---\ntitle: {word}\norder: 1\n---\n{word}\n",
                "moments": f"---\ndate: {day}\nwhat: {word}\n---\n{word}\n",
                "repairs": f"---\ndate: {day}\nremedy: {word}\n---\n{word}\n",
                "step-backs": f"---\npurpose: {word}\nfrom: {day}\n---\n{word}\n",
            }.get(kind)
            if text is None and kind == "tasks":
                # The same ids as those of shared tasks.
                ids = [line.split(",")[0] for line in self.before[path].splitlines()[1:4]]
                if path.endswith(".csv"):
                    text = "task,title,category,owner,load\n" + "".join(
                        f"{id_},{word},household,{whose},5\n" for id_ in ids if id_.isascii())
                else:
                    text = f"---\ntitle: {word}\ncategory: household\nowner: {whose}\n---\n{word}\n"
            if text is None and kind == "log":
                text = f"date,verb,subject,note\n{day},rested,{word},{word}\n{day},voiced,,{word}\n"
            if text is None and kind == "check-ins" and path.count("/") == 2:
                day = name.split("/")[0]
                self.add(f"{root}/{kind}/{day}/together.md",
                         f"---\ntitle: {word}\n---\n- [ ] both: {word}\n", add)
                name = f"{day}/{whose}.md"
                text = f"---\ndesire: 3\n---\n## {chance.choice(HEADINGS)}\n{word}\n"
            if text is None and kind == "rotations":
                text = f"week,task,who\n2026-03-02,{word},{whose}\n"
            if text is None and kind == "inventory" and path.count("/") == 2:
                round_ = chance.choice((name.split("/")[0], name.split("/")[0].upper()))
                self.add(f"{root}/{kind}/{round_}/round.yaml",
                         "asked: everything\ndiscussed: 2026-01-01\n", add)
                name = f"{round_}/{whose}.csv"
                text = f"title,note\n{word},{word}\n"
            if text:
                self.add(f"{root}/{kind}/{name}", text, add)
        if chance.random() < 0.2:
            # Something wrong in a folder of one's own is a matter of its owner alone.
            word = self.word(whose)
            self.add(f"{root}/tasks/wrong-{word}.csv", f"task,title\n{word},\"{word}\n", add)


def sound(program, seed, whole, private, root):
    """The household of a seed, for two seeds of three without what its problems point at."""
    household = households.subset(seed, dict(whole), private)
    household.edition, household.own = "couple", {}
    for _ in range(3 if seed % 3 else 0):
        shutil.rmtree(root, ignore_errors=True)
        root.mkdir(parents=True)
        household.write(root)
        check = subprocess.run([program, "check", "content", "--format", "json"], cwd=root,
                               capture_output=True, timeout=120, check=False)
        try:
            problems = json.loads(check.stdout)["diagnostics"]
        except ValueError:
            break
        places = {(each["file"], each["line"]) for each in problems if each["severity"] == "error"}
        if not places or any(place[0] is None for place in places):
            break
        households.without(household, places)
    return household


def made(seed, base, whose):
    """A household with what is private of these partners, and the words in it."""
    household = copy.deepcopy(base)
    secrets = Secrets(seed, household.files)
    for partner in households.PARTNERS:
        add = partner in whose
        for part in (secrets.rows, secrets.keys, secrets.records, secrets.folder):
            # Chance is drawn alike whether a partner's are written or not.
            state = random.Random(f"{seed} {partner} {part.__name__}")
            secrets.chance = state
            part(partner, add)
    return household, secrets.book


def outputs(program, household, edition, folder):
    """What a build gives: how it ended, errors, the site by path, and what `metrics` prints."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    household.write(folder)
    options = ["--edition", edition] + (
        ["--as-of", household.as_of.isoformat()] if household.as_of else [])
    def run(*words):
        return subprocess.run([program, *words, *options], cwd=folder, capture_output=True,
                              timeout=120, check=False)

    build = run("build", "content", "--out", "site", "--format", "json")
    metrics = run("metrics", "content") if build.returncode == 0 else None
    site = {path.relative_to(folder / "site").as_posix(): path.read_bytes()
            for path in sorted((folder / "site").rglob("*")) if path.is_file()}
    site["how it ended"] = str(build.returncode).encode()
    site["metrics"] = metrics.stdout if metrics else b""
    site["the errors"] = "\n".join(errors(build.stdout)).encode()
    return site, build.stdout + build.stderr


def errors(said):
    """The errors in what both may read; their lines may be others."""
    try:
        problems = json.loads(said)["diagnostics"]
    except ValueError:
        return ["no problems could be read"]
    return sorted(
        f"{problem['file']}: {problem['message']} [{problem['id']}]" for problem in problems
        if problem["severity"] == "error" and "content/private/" not in (problem["file"] or ""))


def look(program, seed, whole, private, root):
    """Complaints of a seed, the words planted, and whether it built."""
    partners = households.PARTNERS
    chance = random.Random(seed)
    edition = "couple" if chance.random() < 0.75 else chance.choice(partners)
    kept = [partner for partner in partners if partner == edition]
    base = sound(program, seed, whole, private, root / "base")
    bare, _ = made(seed, base, kept)
    full, book = made(seed, base, partners)
    for household in (bare, full):
        # Columns that only private rows fill change no byte of what is shown; both have them.
        household.edition = edition
    left, _ = outputs(program, bare, edition, root / "bare")
    right, said = outputs(program, full, edition, root / "full")
    found = [f"{path} differs with what is private ({edition})"
             for path in sorted(left.keys() | right.keys(), key=lambda path: (path[:2] != "ho", path))
             if left.get(path) != right.get(path)][:4]
    if left["the errors"] != right["the errors"]:
        lines = [set(each["the errors"].decode().split("\n")) for each in (left, right)]
        found.append(f"the errors are {sorted(lines[0] ^ lines[1])[:3]}")
    words = leaks.Words(book.foreign(edition))
    found += [str(leak) for leak in leaks.leaks(root / "full/site", words)] if (
        root / "full/site").is_dir() else []
    found += output.complaints(root / "full/site") if (root / "full/site").is_dir() else []
    found += [f"what is said {leak}" for leak in leaks.leaks(canaries.spoken(said), words)]
    return found, len(words.words), left["how it ended"] == b"0"


def run(arguments):
    program, seeds = arguments
    whole, private = subsets.read_whole()
    results = []
    root = Path(subsets.work_folder())
    try:
        for seed in seeds:
            try:
                results.append((seed, *look(program, seed, whole, private, root)))
            except Exception as error:  # A check that breaks has proved nothing.
                results.append((seed, [f"could not run: {type(error).__name__}: {error}"], 0, False))
    finally:
        shutil.rmtree(root, ignore_errors=True)
    return results


def missed(program):
    """What goes unnoticed although a word of the other's gets out, or a byte differs."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        careless = Path(folder) / "careless"
        # A program whose pages hold all that is in the folder, and one whose count of files is said.
        for script, complaint in (
                ("mkdir -p site; cat $(find content -type f) > site/index.html", "holds 'kanari"),
                ("mkdir -p site; find content -type f | wc -l > site/index.html", "differs"),
                ("mkdir -p site; find content -type f -exec cat {} + >&2", "what is said"),
                ("mkdir -p site; [ $1 = check ] || [ ! -e content/private ]", "how it ended")):
            careless.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
            careless.chmod(0o755)
            results = run((str(careless), range(20, 24)))
            if not any(complaint in line for _, lines, *_ in results for line in lines):
                found.append(f"the program that does '{script}' was not complained of: {results}")
    return found


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 64
    program = str(Path(arguments[0]).resolve())
    count = int(arguments[1]) if len(arguments) > 1 else 60
    first = int(arguments[2]) if len(arguments) > 2 else 0
    seeds = range(first, first + count)
    start = time.monotonic()
    faults = [f"the planted fault: {line}" for line in missed(program)]
    words = built = 0
    with ProcessPoolExecutor() as pool:
        chunks = [(program, seeds[part::20]) for part in range(min(20, count))]
        for results in pool.map(run, chunks):
            for seed, found, planted, is_built in results:
                words += planted
                built += is_built
                faults += [f"seed {seed}: {line}" for line in found]
    print(f"{count} households ({built} without an error) with and without what is private, "
          f"{words} words in {len(leaks.CODINGS)} codings, {time.monotonic() - start:.0f} s")
    if built * 2 < count:
        faults.append("too few of the households build")
    for line in faults[:30]:
        print(f"  FAIL {line}")
    if len(faults) > 30:
        print(f"  … and {len(faults) - 30} more")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
