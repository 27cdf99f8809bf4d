#!/usr/bin/env python3
"""Plants a word of its own in every field and searches everything for it: canaries.py PROGRAM [SEED]

Every output of every edition holds the words that belong there and no other, in none of the codings
of leaks.py: sites with their names and data files, PDFs, shared copies with what is locked in them,
and what each command says, as text and as JSON.
"""

import json
import random
import re
import shutil
import string
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import fields
import leaks
import read_share

STEM = "kanari"
EDITIONS = ("couple", "first", "second", "facilitator")
# Commands without a household to show, or that ask.
SILENT = {"init", "help", "eject", "completions", "verify", "new", "log", "took", "import", "serve",
          "share", "print"}
# Fields that no page prints: what stands in them may not leak, but is nowhere.
UNPRINTED = re.compile("|".join((
    r"also_known_as", r"categories\.id", r"rituals\.id, marked$", r"couple.yaml/partners\.id",
    r"(session|slipped) subject$", r"^(moments|step-backs).* file$",
    # What one made of the other's step-back is shown once the step-back is.
    r"step-backs@(private|not agreed) (first/\w+ second|second/\w+ first)$",
    r"folder \w+: tasks\.(csv|md)/externalised", r"folder \w+: tasks\.csv/task$", r"folder \w+: [\w.]+ file$",
)))


class Book:
    """The words that were planted, with their places and readers."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.places = {}
        self.readers = {}

    def plant(self, place, readers, kind):
        letters = string.ascii_lowercase + string.digits
        word = STEM + "".join(self.random.choices(letters, k=9)) + "x"
        self.places[word] = place
        self.readers[word] = readers
        return word

    def foreign(self, edition):
        """The words that may not stand in an edition."""
        return [word for word, readers in self.readers.items() if edition not in readers]

    def belonging(self, edition):
        return [word for word, readers in self.readers.items() if edition in readers]


class Home:
    """A folder with the household in it."""

    def __init__(self, program, files, root):
        self.program, self.files, self.root = program, files, root
        fields.write(files.shared, root / "content")
        for seat in fields.SEATS:
            fields.write(files.own[seat], root / f"own-{seat}")

    def options(self, edition):
        if edition in fields.SEATS:
            return ["--edition", self.files.id(edition), "--private", f"own-{edition}"]
        return ["--edition", edition]

    def run(self, *words):
        run = subprocess.run([self.program, *words], cwd=self.root, capture_output=True, timeout=120,
                             check=False)
        return run.returncode, run.stdout, run.stderr


def commands(program):
    """What each command that shows a household is called with, as its own help says."""
    text = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
    names = re.findall(r"^  ([a-z-]+) {2,}", text.partition("SUBCOMMANDS:")[2], re.MULTILINE)
    for name in names:
        if name in SILENT or name == "build":
            continue
        usage = subprocess.run([program, name, "--help"], capture_output=True, text=True,
                               check=True).stdout
        if "--edition" not in usage:
            continue
        place = ["content"] if "[<content>]" in usage else ["--content", "content"]
        # What is written for other programs is named by its kind.
        kinds = re.search(rf"evenhold {name} <([a-z|]+)> \[<content>\]", usage)
        for kind in kinds[1].split("|") if kinds else []:
            yield [name, kind, *place]
        if kinds:
            continue
        formats = re.search(r"--format <([a-z|]+)>", usage)
        for format_ in formats[1].split("|") if formats else [None]:
            yield [name, *place, *(["--format", format_] if format_ else [])]


# Where the paths of files stand in what is said; whoever builds can see them in the folder.
PATHS = (
    rb'(?<="file": )"[^"\n]*"',
    # A path begins its line, and `(private)` may be part of the folder's name.
    rb"(?m)^ *[^\s:]+( \(private\))?(/[^\n:]+)?:\d+:\d+: ",
    rb"(?<= more like this in )[^\s,]+(?=, line)",
    rb"(?<=the inventory round ')[^'\n]*(?=' stays sealed)",
)


def spoken(data):
    """What a command said, without the paths that name a place."""
    for pattern in PATHS:
        data = re.sub(pattern, b"", data)
    return data


def look(program, root, seed):
    """Complaints, and what was searched: words planted, outputs, words seen where they belong."""
    book = Book(seed)
    home = Home(program, fields.household(book.plant), root)
    found = []
    outputs = seen = 0
    asked = list(commands(program))
    for edition in EDITIONS:
        words = leaks.Words(book.foreign(edition))
        site = f"site-{edition}"
        code, out, error = home.run("build", "content", "--out", site, *home.options(edition))
        if code:
            return [f"the {edition}'s site isn't built: {(out + error)[-900:].decode()}"], book, 0, 0
        found += [f"{edition}: {leak} from {book.places[leak.word]}"
                  for leak in leaks.leaks(root / site, words)]
        outputs += sum(1 for path in (root / site).rglob("*") if path.is_file())
        texts = [(f"build for {edition}", out + error)]
        code, out, error = home.run(
            "build", "content", "--out", site, "--format", "json", *home.options(edition))
        texts.append((f"build --format json for {edition}", out + error))
        for command in asked:
            code, out, error = home.run(*command, *home.options(edition))
            if code or not out + error and command[0] == "check":
                found.append(f"{' '.join(command)} for {edition} ended with {code}: "
                             + error[-300:].decode())
            texts.append((f"{' '.join(command)} for {edition}", out + error))
        for place, text in texts:
            outputs += 1
            found += [f"{place}: {leak} from {book.places[leak.word]}"
                      for leak in leaks.leaks(spoken(text), words)]
        found += [f"print for {edition}: {line}" for line in printed(home, book, edition, words)]
        outputs += len(PRINTED)
        found += [f"share for {edition}: {line}" for line in shared(home, book, edition, words)]
        outputs += len(SHARED)
        whole = b"\0".join(path.read_bytes() + str(path).encode()
                           for path in (root / site).rglob("*") if path.is_file()).lower()
        for word in book.belonging(edition):
            if word.encode() in whole:
                seen += 1
            elif not UNPRINTED.search(book.places[word]):
                found.append(f"{edition}: the site lacks what belongs there, {book.places[word]}")
    return found, book, outputs, seen


PRINTED = ("--month=2026-02", "--glossary")


def printed(home, book, edition, words):
    """What is wrong with the PDFs of an edition: words of others, or none of its own."""
    belonging = leaks.Words(book.belonging(edition))
    for number, what in enumerate(PRINTED):
        name = f"{edition}-{number}.pdf"
        code, out, error = home.run("print", "content", what, "--out", name, *home.options(edition))
        if code:
            yield f"{what} ended with {code}: {(out + error)[-300:].decode()}"
            continue
        said = spoken(out + error)
        for leak in leaks.leaks(home.root / name, words) + leaks.leaks(said, words):
            yield f"{what}: {leak} from {book.places[leak.word]}"
        if not leaks.leaks(home.root / name, belonging):
            yield f"{what}: no word of its own could be read"


PASSPHRASE = "copper lantern drizzle oboe fathom"
# Ways in which an edition leaves, each with the options that make it.
SHARED = {
    "plain.html": ["--plain", "--out"], "locked.html": ["--passphrase-file", "passphrase", "--out"],
    "copy": ["--folder"],
}


def shared(home, book, edition, words):
    """What is wrong with the copies of an edition that are handed on: words of others, or too few."""
    secret = home.root / "passphrase"
    secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
    secret.chmod(0o600)
    for kind, options in SHARED.items():
        name = f"{edition}-{kind}"
        code, out, error = home.run(
            "share", "content", *options, name, "--yes", *home.options(edition))
        if code:
            yield f"{kind} ended with {code}: {(out + error)[-300:].decode()}"
            continue
        place = home.root / name
        for leak in leaks.leaks(place, words) + leaks.leaks(spoken(out + error), words):
            yield f"{kind}: {leak} from {book.places[leak.word]}"
        if kind == "locked.html":
            # Nothing at all may be read in what is locked.
            for leak in leaks.leaks(place, leaks.Words(list(book.places))):
                yield f"{kind}, without its passphrase: {leak} from {book.places[leak.word]}"
            index, parts = read_share.opened(place.read_text(encoding="utf-8"), PASSPHRASE)
            pieces = [json.dumps(index, ensure_ascii=False).encode(), *parts.values()]
            for leak in {leak for piece in pieces for leak in leaks.leaks(piece, words)}:
                yield f"{kind}, opened: {leak} from {book.places[leak.word]}"
        elif kind == "copy":
            pieces = [path.read_bytes() + str(path).encode()
                      for path in place.rglob("*") if path.is_file()]
        else:
            pieces = [place.read_bytes()]
        whole = b"\0".join(pieces).lower()
        for word in book.belonging(edition):
            # The name of a page is no word in a copy whose pages have numbers.
            isNamed = kind == "copy" or not NAMES.search(book.places[word])
            if isNamed and word.encode() not in whole and not UNPRINTED.search(book.places[word]):
                yield f"{kind} lacks what belongs there, {book.places[word]}"


# Fields that are seen in addresses and names of files alone.
NAMES = re.compile(r"file$|folder$|/id$|\.id$|/task$")


def planted(program, root, seed):
    """The faults that the search did not notice: a word of another's in each kind of output."""
    book = Book(seed)
    home = Home(program, fields.household(book.plant), root)
    word = next(word for word, readers in book.readers.items() if readers == {"second"})
    words = leaks.Words(book.foreign("first"))
    home.run("build", "content", "--out", "site", *home.options("first"))
    missed = []
    for path in ("index.html", "data/metrics.json", "style.css", ".evenhold-manifest"):
        target = root / "site" / path
        before = target.read_bytes()
        target.write_bytes(before + word.encode())
        if not leaks.leaks(root / "site", words):
            missed.append(f"a word in {path}")
        target.write_bytes(before)
    line = f"content/log/{word}.csv:14:9: error: '%s' isn't a partner [UnknownPartner]\n"
    if leaks.leaks(spoken((line % "ana").encode()), words):
        missed.append("the path of a file was complained of")
    for text in (line % word, f'  "message": "{word}",\n', f"  note: {word}:3:4: x\n"):
        if not leaks.leaks(spoken(text.encode()), words):
            missed.append(f"a word in {text!r}")
    return missed


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 64
    program = str(Path(arguments[0]).resolve())
    seed = int(arguments[1]) if len(arguments) > 1 else 0
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        faults = [f"the planted fault: {line}" for line in leaks.missed()]
        faults += [f"the planted fault: {line}" for line in planted(program, Path(first), seed)]
        found, book, outputs, seen = look(program, Path(second), seed)
    faults += found
    print(f"{len(book.places)} words in {outputs} outputs of {len(EDITIONS)} editions, "
          f"{len(leaks.CODINGS)} codings; {seen} seen where they belong; "
          f"{time.monotonic() - start:.0f} s")
    for line in faults[:40]:
        print(f"  FAIL {line}")
    if len(faults) > 40:
        print(f"  … and {len(faults) - 40} more")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
