#!/usr/bin/env python3
"""Sends attacks through every field and looks at all that comes out: hostile.py PROGRAM [BUILDS [EACH]]

1. In each build, every field of fields.py holds some of the texts of attacks.py, EACH in a field, others
   in the next: the output is read by the strict grammar of output.py.
2. Some of these sites are loaded in a browser without their policy: nothing may fire, and nothing be
   asked for. The same attacks, put into a page as they are, do fire.
3. Any value, key, file name and byte of a household is replaced by an attack: the program says what is
   wrong, in words that do nothing to a terminal and in JSON that can be read, or builds a sound site.
"""

import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import attacks
import canaries
import fields
import output
import sample
import subsets
from chromium import browser, tab

BROWSED = 3
MUTATIONS = 24
# File names that are something else on some system, or to some program.
NAMES = ("con", "nul.x", "aux ", "a.", "..", "...", "index", "a\u202eb", "a\nb", "cafe\u0301", "caf\u00e9",
         "CAF\u00c9", "-rf", "~", "*", "<b>", "\"", "'", "$(x)", "%2e%2e", "a" * 200, "\u0130", "\ufb01",
         "com1", "a:b", "a|b", "a\\b", ".evenhold-manifest", "\x1b[31m", "\u2028", " ", "a b", "\ud83d\ude00")


class Planter:
    """Gives each field of a household the next attacks."""

    def __init__(self, build, each, texts, escaped=()):
        self.build, self.each, self.texts, self.escaped = build, each, texts, escaped
        self.count = 0

    def plant(self, place, readers, kind):
        self.count += 1
        if kind in ("name", "file"):
            return f"n{self.count}-{self.build}"
        first = (self.build * self.each + self.count * 37) % len(self.texts)
        chosen = [self.texts[(first + step) % len(self.texts)] for step in range(self.each)]
        if kind == "prose":
            return "\n\n".join(chosen)
        if self.escaped:
            chosen.insert(self.count % self.each, self.escaped[self.count % len(self.escaped)])
        text = attacks.one_line(" ".join(chosen))
        # A term, a theme and a title of a page have to differ from others.
        return f"{text} {self.count}" if kind == "label" else text


def attacked(build, each):
    """The household of a build, some of its texts with characters that only an escape can hold."""
    texts = attacks.texts()
    planter = Planter(build, each, texts)
    files = fields.household(planter.plant)
    if build % 4 == 3:
        # Only YAML has escapes: a table's cells stay as they are.
        other = fields.household(Planter(build, each, texts, attacks.controls()).plant)
        # Of a text below the keys nothing can be escaped either: agreements are such.
        files.shared = {
            path: other.shared[path]
            if path.endswith(".md") and not path.endswith("together.md") else text
            for path, text in files.shared.items() if path in other.shared}
    return files


def edition(build):
    return canaries.EDITIONS[build % 4]


def build_one(program, build, each, root):
    """What is wrong with a build and what it says."""
    home = canaries.Home(program, attacked(build, each), root)
    options = home.options(edition(build))
    found = []
    for form in ("text", "json"):
        code, out, error = home.run(
            "build", "content", "--out", "site", "--format", form, *options)
        if code:
            return [f"isn't built: {(out + error)[-300:].decode('utf-8', 'replace')}"], 0
        found += speech(out, form == "json") + speech(error, False)
    if build % 5 == 0:
        for words in (("metrics", "content", "--format", "csv"), ("rotate", "content")):
            code, out, error = home.run(*words, *options)
            found += speech(out, False) + speech(error, False)
    found += output.complaints(root / "site")
    return found, sum(1 for _ in (root / "site").rglob("*.html"))


def speech(data, is_json):
    try:
        text = data.decode("utf-8")
        if is_json:
            json.loads(text)
    except ValueError as error:
        return [f"says what can't be read: {error}"]
    return list(output.in_speech(text))


def mutate(build, root):
    """A household of calm words in which some things are replaced by attacks, as files in a folder."""
    chance = random.Random(f"mutation {build}")
    book = canaries.Book(build)
    files = fields.household(book.plant)
    everything = attacks.texts() + attacks.controls() * 4
    # The whole is refused where its settings are, so those are left alone in most builds.
    paths = [path for path in files.shared if build % 6 == 0 or path != "couple.yaml"]
    for path in chance.sample(paths, min(len(paths), MUTATIONS)):
        content = files.shared[path]
        attack = chance.choice(everything)
        if isinstance(content, bytes):
            files.shared[path] = attack.encode("utf-8", "replace") + content[chance.randrange(40):]
            continue
        draw = chance.randrange(6)
        if draw == 0:
            files.shared.pop(path)
            name = chance.choice(NAMES)
            folder, _, last = path.rpartition("/")
            files.shared[f"{folder}/{name}{last[last.rfind('.'):]}"] = content
        elif draw == 1:
            place = chance.randrange(len(content))
            files.shared[path] = content[:place] + attack + content[place:]
        else:
            words = list(re.finditer(r"[a-z0-9]{3,}|\"[^\"\n]*\"", content))
            word = chance.choice(words)
            form = (attack, fields.yaml_text(attack), '"' + attack.replace('"', '""') + '"',
                    attacks.one_line(attack))[chance.randrange(4)]
            files.shared[path] = content[:word.start()] + form + content[word.end():]
    for path, content in files.shared.items():
        data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
        target = os.fsencode(root / "content") + b"/" + path.encode("utf-8", "surrogatepass")
        try:
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as file:
                file.write(data)
        except (OSError, ValueError):
            continue  # No such name can be made here, so none can be met.
    return files


def mutate_one(program, build, root):
    """What is wrong with what the program makes of a household with attacks anywhere in it."""
    mutate(build, root)
    found = []
    for words in (["check", "content"], ["check", "content", "--format", "json"],
                  ["build", "content", "--out", "site"]):
        run = subprocess.run([program, *words], cwd=root, capture_output=True, timeout=300,
                             check=False)
        if run.returncode not in (0, 1):
            found.append(f"{' '.join(words)} ended with {run.returncode}: {run.stderr[-200:]!r}")
        is_json = "json" in words
        found += speech(run.stdout, is_json) + speech(run.stderr, False)
        if str(root).encode() in run.stdout + run.stderr:
            found.append("names the folder in which it runs")
    if (root / "site").is_dir():
        found += output.complaints(root / "site")
    return found


def run(arguments):
    """Builds of one process: complaints, and the pages that were read."""
    program, kind, numbers, each = arguments
    found, pages = [], 0
    root = Path(subsets.work_folder())
    try:
        for number in numbers:
            folder = root / str(number)
            folder.mkdir()
            try:
                if kind == "fields":
                    lines, count = build_one(program, number, each, folder)
                    pages += count
                else:
                    lines = mutate_one(program, number, folder)
            except Exception as error:  # A check that breaks has proved nothing.
                lines = [f"could not run: {type(error).__name__}: {error}"]
            found += [f"{kind} {number}: {line}" for line in lines[:6]]
            shutil.rmtree(folder, ignore_errors=True)
    finally:
        shutil.rmtree(root, ignore_errors=True)
    return found, pages


# Calls `fire` by whatever an attack hangs on something that only a hand would do.
_TOUCH = """() => {
  for (const element of document.querySelectorAll('*')) {
    for (const name of ['mouseover', 'focus', 'click'])
      if (name !== 'click' || !element.closest('a[href]'))
        element.dispatchEvent(new Event(name, {bubbles: false}));
    for (const attribute of element.attributes)
      if (/^on/i.test(attribute.name)) fired.push('attribute ' + attribute.name);
  }
  for (const link of document.links)
    if (!['file:', 'http:', 'https:', 'mailto:'].includes(link.protocol))
      fired.push('link ' + link.protocol);
  return [...new Set(fired)];
}"""
_WATCH = "window.fired = []; window.fire = number => { window.fired.push('fired ' + number); };"


def browse(root, pages):
    """What pages do in a browser that heeds no policy: each thing fired, asked for or opened."""
    heard = []
    with browser() as started, tab(started, bypass_csp=True) as page:
        page.add_init_script(_WATCH)
        inside = Path(root).resolve().as_uri() + "/"

        def asked(request):
            if not request.url.startswith((inside, "data:")):
                heard.append((current, f"asks for {request.url[:100]}"))

        page.on("request", asked)
        page.on("dialog", lambda dialog: (heard.append((current, "opens a dialog")), dialog.dismiss()))
        page.on("popup", lambda _: heard.append((current, "opens a window")))
        for current in pages:
            try:
                page.goto((Path(root) / current).resolve().as_uri(), wait_until="load", timeout=20000)
                heard += [(current, what) for what in page.evaluate(_TOUCH)]
            except Exception as error:
                heard.append((current, f"can't be loaded: {str(error)[:80]}"))
    return list(dict.fromkeys(heard))


def control(root):
    """What of the attacks works where nobody escapes them: kinds that the browser doesn't notice."""
    root = Path(root)
    live = [form.replace("{n}", str(number)) for number, form in enumerate(attacks.ELEMENTS)]
    live += [f"<p title={quote}x{form.replace('{n}', str(900 + number))}{quote}>x</p>"
             for number, form in enumerate(attacks.HANDLERS)
             for quote in form[:1] if quote in "\"'"]
    for number, form in enumerate(live):
        (root / f"{number}.html").write_text(
            sample.PAGE.replace("<h1>", form + "<h1>"), encoding="utf-8")
    names = [f"{number}.html" for number in range(len(live))]
    noticed = {name for name, _ in browse(root, names)}
    return len(noticed), [live[number] for number, name in enumerate(names) if name not in noticed]


def missed():
    """What the readers of output and of speech don't notice."""
    found = []
    for text, kind in (("\x1b[31m", "speech"), ("a\u202e", "speech"), ("\x9b", "speech"),
                       ("\u2028", "speech"), ("a,=1+1\n", "table"), ("a,\"\t=x\"\n", "table"),
                       ("a,\" =1\"\n", "table"), ("a,b\nc\n", "table"), ("a,\uff1d1\n", "table"),
                       ("a,-x\n", "table")):
        if not list((output.in_speech if kind == "speech" else output.in_table)(text)):
            found.append(f"{text!r} as {kind}")
    if list(output.in_table("a,-1.5\n'=x,b\n")) or list(output.in_speech("a\tb é \u0627\n")):
        found.append("what is sound was complained of")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        sample.write(root, ())
        (root / "style.css").write_text("p{}", encoding="utf-8")
        (root / "site.css").unlink()
        if output.complaints(root):
            found.append(f"a sound folder was complained of: {output.complaints(root)}")
        for name, text in (("A.html", sample.PAGE), ("x.js", ""), ("a b.html", sample.PAGE),
                           ("more.css", ""), ("x.json", "{"), ("x.csv", "=1\n"), ("x.txt", "\x1b")):
            (root / name).write_text(text, encoding="utf-8")
            if not output.complaints(root) and name != "x.js":
                found.append(f"the file '{name}'")
            (root / name).unlink()
    return found


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 64
    program = str(Path(arguments[0]).resolve())
    builds = int(arguments[1]) if len(arguments) > 1 else 40
    each = int(arguments[2]) if len(arguments) > 2 else 28
    start = time.monotonic()
    texts = attacks.texts()
    faults = [f"the planted fault: {line}" for line in missed()]
    pages = 0
    with ProcessPoolExecutor() as pool:
        parts = 10
        jobs = [(program, kind, range(first, builds, parts), each)
                for kind in ("fields", "mutation") for first in range(parts)]
        for found, count in pool.map(run, jobs):
            faults += found
            pages += count
    fields_count = Planter(0, 1, texts)
    fields.household(fields_count.plant)
    print(f"{len(texts)} attacks, {each} a field, in {fields_count.count} fields of {builds} builds: "
          f"{pages} pages read; {builds} households with attacks anywhere; "
          f"{time.monotonic() - start:.0f} s")
    start, loaded = time.monotonic(), 0
    with tempfile.TemporaryDirectory() as folder:
        noticed, silent = control(folder)
    if noticed < 60:
        faults.append(f"the planted fault: of the attacks only {noticed} are noticed, not {silent}")
    for number in range(min(BROWSED, builds)):
        with tempfile.TemporaryDirectory() as folder:
            home = canaries.Home(program, attacked(number, each), Path(folder))
            home.run("build", "content", "--out", "site", *home.options(edition(number)))
            names = [path.relative_to(home.root / "site").as_posix()
                     for path in sorted((home.root / "site").rglob("*.html"))]
            loaded += len(names)
            faults += [f"browser, {edition(number)}: {name}: {what}"
                       for name, what in browse(home.root / "site", names)]
    print(f"{loaded} pages in Chromium without their policy; {noticed} planted attacks fired or asked, "
          f"{time.monotonic() - start:.0f} s")
    for line in faults[:40]:
        print(f"  FAIL {line[:400]}")
    if len(faults) > 40:
        print(f"  … and {len(faults) - 40} more")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
