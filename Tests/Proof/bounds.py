#!/usr/bin/env python3
"""Gives the program what is too large, too deep or no file at all: bounds.py PROGRAM

Each case names the problem that must be told, and all end soon, in little memory, without a crash.
"""

import collections
import json
import os
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SECONDS = 10
MEBIBYTES = 300
# Of a kind of problem a file keeps so many; the rest is counted, and none is lost.
KEPT = 200
COUNTED = {
    "200,001 rows": {"InvalidDate": 200_000, "UnknownPartner": 200_000, "MissingValue": 200_000,
                     "TooLarge": 1},
    "wrong words in each row": {"UnknownVerb": 25_000},
    "wrong tasks in each row": {"UnknownTask": 25_000},
    "a quote amiss in each row": {"StrayQuote": 20_000},
    "a cell too many in each row": {"TooManyCells": 15_000},
    "a task that changes hands in each row": {"ChangesNothing": 1},
}
COUPLE = ("format: 1\npartners: [{id: ana, name: Ana}, {id: ben, name: Ben}]\nstarted: 2026-01-05\n")
TASKS = "task,title,category,owner\ndishes,Dishes,household,ana\n"
LOG = "date,who,verb,subject,note\n"
ROW = "2026-02-03,ana,did,dishes,a\n"


def page(body, keys="title: A"):
    return f"---\n{keys}\n---\n{body}"


def yaml(text):
    return page("", text)


def rows(count):
    return LOG + ROW * count


# Each: what is written beside a sound household, and the problem that must be told; None for none.
TEXTS = {
    # Files
    "a file of 1 MiB and a byte": ({"log/a.csv": LOG + "\n" * (1 << 20)}, "FileNotReadable"),
    "a file of 300 MiB": ({"log/a.csv": 300 << 20}, "FileNotReadable"),
    "UTF-16": ({"log/a.csv": (LOG + ROW).encode("utf-16")}, "UTF16Text"),
    "UTF-16 without a mark": ({"log/a.csv": (LOG + ROW).encode("utf-16-le")}, "NulByte"),
    "a zero byte": ({"log/a.csv": LOG + "2026-02-03,ana,did,dishes,a\0b\n"}, "NulByte"),
    "a zero byte in Markdown": ({"pages/a.md": page("a\0b")}, "NulByte"),
    "a lone surrogate": ({"pages/a.md": page("").encode() + b"\xed\xa0\x80"}, "InvalidUTF8"),
    "an overlong slash": ({"pages/a.md": page("").encode() + b"\xc0\xaf"}, "InvalidUTF8"),
    "half a character at the end": ({"pages/a.md": page("").encode() + b"\xf0\x9f"}, "InvalidUTF8"),
    "a name in Latin 1": ({b"pages/caf\xe9.md": page("a")}, "UnusableFileName"),
    "a name that turns": ({"pages/a\u202eb.md": page("a")}, "UnusableFileName"),
    "a name with a line end": ({"pages/a\nb.md": page("a")}, "UnusableFileName"),
    "a name coded in two ways": ({"pages/caf\u00e9.md": page("a"), "pages/cafe\u0301.md": page("a")},
                                 "UnusableFileName"),
    "names but for capitals": ({"pages/A.md": page("a"), "pages/a.md": page("a")}, "DuplicatePage"),
    "a name of 255 bytes": ({"pages/" + "a" * 252 + ".md": page("a")}, None),
    "two names alike for 250 bytes": ({"pages/" + "a" * 250 + end + ".md": page("a") for end in "bc"},
                                      "DuplicatePage"),
    "the name of a device": ({"pages/con.md": page("a"), "tasks/nul.md": page("")}, "InvalidID"),
    "a name without letters": ({"pages/....md": page("a"), "pages/--.md": page("a")}, "InvalidID"),
    "ten thousand empty files": ({f"log/{number}.csv": "" for number in range(10_000)}, None),
    "a path 200 folders deep": ({"log/" + "a/" * 200 + "a.csv": rows(1)}, None),
    # Rows
    "200,001 rows": ({"log/a.csv": "date,who,verb\n" + "\n".join(["x,y"] * 200_001)}, "TooLarge"),
    "a row of 64 KiB": ({"log/a.csv": LOG + "2026-02-03,ana,did,dishes," + "a" * 65_536 + "\n" + ROW},
                        "TooLarge"),
    "257 columns": ({"log/a.csv": "date," * 257 + "\n" + ROW}, "TooLarge"),
    "a row of 70,000 cells": ({"log/a.csv": LOG + "," * 60_000 + "x\n" + ROW}, "TooLarge"),
    "a quote without an end": ({"log/a.csv": LOG + "\"" + ROW * 30_000}, "UnterminatedQuote"),
    "a million quotes": ({"log/a.csv": LOG + "\"" * 900_001}, "UnterminatedQuote"),
    "a quote amiss in each row": ({"log/a.csv": LOG + "a\"b\n" * 20_000}, "StrayQuote"),
    "a cell too many in each row": ({"log/a.csv": LOG + "a,b,c,d,e,f\n" * 15_000}, "TooManyCells"),
    "a task that changes hands in each row": ({"log/a.csv": LOG + (
        "2026-02-03,ana,took,dishes,\n2026-02-03,ben,took,dishes,\n") * 1_500}, "ChangesNothing"),
    "wrong words in each row": ({"log/a.csv": LOG + "".join(
        f"2026-02-03,ana,d{number}d,dishes,a\n" for number in range(25_000))}, "UnknownVerb"),
    "wrong tasks in each row": ({"log/a.csv": LOG + "".join(
        f"2026-02-03,ana,did,d{number}es,a\n" for number in range(25_000))}, "UnknownTask"),
    "an unknown column a column": ({"log/a.csv": LOG[:-1] + "".join(
        f",c{number}" for number in range(240)) + "\n" + ROW}, "UnknownColumn"),
    "numbers that are none": ({"log/a.csv": "date,who,verb,subject,minutes\n" + "".join(
        f"2026-02-03,ana,did,dishes,{number}\n" for number in (
            "1e999", "nan", "0x1p3", "9" * 400, "-1", "1_0", "\u0661", "inf"))}, "InvalidNumber"),
    "days that are none": ({"log/a.csv": LOG + "".join(f"{day},ana,did,dishes,\n" for day in (
        "2026-02-30", "0000-01-01", "99999-01-01", "2026-W05", "1e3", "2026-02-03T10:00", "20260203"))},
        "InvalidDate"),
    "a list of 60 KiB": ({"tasks/b.csv": "task,title,category,owner,also_known_as\nb,B,household,ana,"
                          + "|".join(f"w{number}" for number in range(8_000)) + "\n"}, None),
    # Settings and front matter
    "front matter of 64 KiB and a byte": ({"pages/a.md": yaml("# " + "a" * 65_536)}, "TooLarge"),
    "501 keys": ({"pages/a.md": yaml("".join(f"k{number}: x\n" for number in range(501)))}, "TooLarge"),
    "60,000 keys of one letter": ({"pages/a.md": yaml("a:\n" * 20_000)}, "DuplicateKey"),
    "lists 17 deep": ({"pages/a.md": yaml("title: " + "[" * 17 + "]" * 17)}, "TooLarge"),
    "brackets 30,000 deep": ({"pages/a.md": yaml("title: " + "[" * 30_000)}, "TooLarge"),
    "braces 30,000 deep": ({"pages/a.md": yaml("title: " + "{a: " * 15_000)}, "TooLarge"),
    "64 KiB of dashes": ({"pages/a.md": yaml("title: x\n" + "- " * 32_000)}, ...),
    "64 KiB of question marks": ({"pages/a.md": yaml("? " * 32_000)}, "TooLarge"),
    "steps 200 deep": ({"pages/a.md": yaml("".join(
        " " * number + "a:\n" for number in range(200)))}, "TooLarge"),
    "an alias bomb": ({"pages/a.md": yaml("a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{after}: &{after} [*{before},*{before},*{before},*{before},*{before},*{before},*{before}]\n"
        for before, after in zip("abcdefghijkl", "bcdefghijklm")))}, "UnsupportedYAML"),
    "an alias of itself": ({"pages/a.md": yaml("a: &a [*a]")}, ...),
    "a merge key": ({"pages/a.md": yaml("<<: {title: x}")}, "UnsupportedYAML"),
    "a tag": ({"pages/a.md": yaml("title: !!python/object/apply:os.system [ls]")}, "UnsupportedYAML"),
    "two documents": ({"couple.yaml": COUPLE + "--- \nformat: 2\n"}, "InvalidYAML"),
    "settings of a megabyte": ({"couple.yaml": COUPLE + "# a\n" * 250_000}, "TooLarge"),
    "a text of 60 KiB in a key": ({"moments/a.md": yaml(
        "date: 2026-02-03\nauthor: ana\nvisibility: shared\nwhat: " + "wi " * 20_000)}, None),
    "no end of front matter": ({"pages/a.md": "---\n" + "a: b\n" * 100_000}, "UnclosedFrontMatter"),
    "500 partners": ({"couple.yaml": COUPLE.replace("{id: ben, name: Ben}", ", ".join(
        f"{{id: p{number}, name: P}}" for number in range(200)))}, "NotTwoPartners"),
    # Markdown
    "64 KiB of '- '": ({"pages/a.md": page("- " * 32_768 + "\n" + "a\n" * 100)}, "MarkdownTooComplex"),
    "64 KiB of '> '": ({"pages/a.md": page("> " * 32_768 + "\n" + "a\n" * 100)}, "MarkdownTooComplex"),
    "a wide table": ({"pages/a.md": page("|a" * 4_000 + "\n" + "|-" * 4_000 + "\n" + "a\n" * 1_000)},
                     "MarkdownTooComplex"),
    "references that grow": ({"pages/a.md": page(
        "[a]: /" + "u" * 40_000 + "\n\n" + "[a]" * 1_900)}, "MarkdownTooComplex"),
    "a line of 900 KiB": ({"pages/a.md": page("a" * 900_000)}, "MarkdownTooComplex"),
    "900 KiB of lines": ({"pages/a.md": page("a\n" * 400_000)}, "MarkdownTooComplex"),
    "half a million brackets": ({"pages/a.md": page("[" * 500_000)}, "MarkdownTooComplex"),
    "images in images": ({"pages/a.md": page("![[]()" * 40_000)}, "MarkdownTooComplex"),
    "a million stars": ({"pages/a.md": page("*a **b " * 120_000)}, "MarkdownTooComplex"),
    "an address of a letter": ({"pages/a.md": page(":@")}, None),
    "a hundred pages at the limit": ({f"pages/p{number}.md": page(
        "*a **b `c` [d](e.md) " * 700 + "\n\n" + "- " * 31 + "a\n" * 50)
        for number in range(100)}, "DeadLink"),
    "a term a line": ({f"milestones/m{number}.md": f"---\nterm: Word {number}\n---\n" + "Word 1. " * 200
                       for number in range(300)}, None),
    "an agreement a line": ({"check-ins/2026-02-01/together.md": page("- [ ] ana: a\n" * 3_900)}, None),
    "a task list 32 deep": ({"check-ins/2026-02-01/together.md": page("".join(
        "  " * number + "- [ ] ana: a\n" for number in range(200)))}, None),
}


def special(folder, kind):
    """Puts something that is no file where a file may be."""
    place = folder / "content/pages/a.md"
    place.parent.mkdir(parents=True, exist_ok=True)
    if kind == "a pipe":
        os.mkfifo(place)
    elif kind == "a socket":
        with socket.socket(socket.AF_UNIX) as door:
            os.chdir(place.parent)
            door.bind(place.name)
            os.chdir("/")
    elif kind == "a device":
        os.symlink("/dev/zero", place)
    elif kind == "a link":
        (folder / "outside.md").write_text(page("Quince"), encoding="utf-8")
        os.symlink("../../outside.md", place)
    elif kind == "a link to its own folder":
        os.symlink(".", place.parent / "b")
    elif kind == "a link that leads nowhere":
        os.symlink("nowhere", place)
    elif kind == "a link among the pictures":
        (folder / "outside.png").write_bytes(b"\x89PNG")
        (folder / "content/images").mkdir()
        os.symlink("../../outside.png", folder / "content/images/a.png")
        place.write_text(page("![a](../images/a.png)"), encoding="utf-8")
    elif kind == "a pipe among the pictures":
        (folder / "content/images").mkdir()
        os.mkfifo(folder / "content/images/a.png")
        place.write_text(page("![a](../images/a.png)"), encoding="utf-8")
    elif kind == "a folder named as a file":
        place.mkdir()
    elif kind == "a file that may not be read":
        place.write_text(page("a"), encoding="utf-8")
        os.chmod(place, 0)
    elif kind == "couple.yaml is a link":
        os.rename(folder / "content/couple.yaml", folder / "real.yaml")
        os.symlink("../real.yaml", folder / "content/couple.yaml")
    elif kind == "couple.yaml is a pipe":
        os.unlink(folder / "content/couple.yaml")
        os.mkfifo(folder / "content/couple.yaml")


SPECIAL = {
    "a pipe": "FileNotReadable", "a socket": "FileNotReadable", "a device": "FileNotReadable",
    "a link": "FileNotReadable", "a link to its own folder": "FileNotReadable",
    "a link that leads nowhere": "FileNotReadable", "a link among the pictures": ("DeadImage", "FileNotReadable"),
    "a pipe among the pictures": ("DeadImage", "FileNotReadable"), "a folder named as a file": None,
    "a file that may not be read": "FileNotReadable", "couple.yaml is a link": ("FileNotReadable", "MissingCouple"),
    "couple.yaml is a pipe": ("FileNotReadable", "MissingCouple"),
}


def prepare(folder, files):
    for path, content in {"couple.yaml": COUPLE, "tasks/t.csv": TASKS, **files}.items():
        target = os.fsencode(folder / "content") + b"/" + (
            path if isinstance(path, bytes) else path.encode())
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as file:
            if isinstance(content, int):
                file.truncate(content)
            else:
                file.write(content if isinstance(content, bytes) else content.encode())


def limited(user):
    """What the started program may take; as root it is another user, who can't read everything."""
    def apply():
        resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if user and os.geteuid() == 0:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)
    return apply


def look(program, name, folder, wanted, user=False, limit=None):
    """What is wrong with how the program takes a case; its seconds and mebibytes."""
    found = []
    seconds = memory = 0
    for words in (["build", "content", "--out", "site", "--format", "json"], ["check", "content"]):
        process = subprocess.Popen([program, *words], cwd=folder, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, preexec_fn=limited(user))
        with ThreadPoolExecutor(1) as reader:
            error = reader.submit(process.stderr.read)
            out = process.stdout.read()
            error = error.result()
        _, status, usage = os.wait4(process.pid, 0)
        code = os.waitstatus_to_exitcode(status)
        process.returncode = code
        taken = usage.ru_utime + usage.ru_stime
        seconds, memory = max(seconds, taken), max(memory, usage.ru_maxrss >> 10)
        if code not in (0, 1):
            found.append(f"{words[0]} ended with {code}: {error[-200:]!r}")
        if words[0] != "build":
            continue
        try:
            problems = json.loads(out)["diagnostics"]
            told = {problem["id"] for problem in problems}
        except ValueError:
            found.append(f"no problems could be read: {out[:100]!r} {error[:200]!r}")
            continue
        if isinstance(wanted, (str, tuple)) and not told & set(
                [wanted] if isinstance(wanted, str) else wanted):
            found.append(f"tells {sorted(told)} and not {wanted}")
        found += miscounted(problems, COUNTED.get(name, {}))
        if wanted is None and code:
            found.append(f"isn't built: {sorted(told)}")
        if any(b"Quince" in path.read_bytes()
               for path in (folder / "site").rglob("*.html") if path.is_file()):
            found.append("shows what a link leads to")
    if seconds > (limit or SECONDS):
        found.append(f"takes {seconds:.1f} s")
    if memory > MEBIBYTES:
        found.append(f"takes {memory} MiB")
    return [f"{name}: {line}" for line in found], seconds, memory


def miscounted(problems, wanted):
    """What is wrong with how many problems a file keeps and counts of each kind."""
    kept, counts = collections.Counter(), collections.Counter()
    for problem in problems:
        kept[problem["id"], problem["severity"], problem["file"]] += 1
        counts[problem["id"]] += 1 + problem.get("more", 0)
    # Private problems are a kind of their own.
    found = [f"keeps {count} of {kind}" for kind, count in kept.items() if count > 2 * KEPT]
    return found + [f"tells of {counts[kind]} {kind} and not of {count}"
                    for kind, count in wanted.items() if counts[kind] != count]


def case(arguments):
    program, name = arguments
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as place:
        folder = Path(place)
        os.chmod(folder, 0o777)
        if name in SPECIAL:
            prepare(folder, {})
            special(folder, name)
            return (name, *look(program, name, folder, SPECIAL[name], "may not" in name))
        files, wanted = TEXTS[name]
        prepare(folder, files)
        return (name, *look(program, name, folder, wanted))


def missed():
    """Programs that crash, hang, fill memory or say nothing, and are not complained of."""
    found = []
    for script, word in (("kill -SEGV $$", "ended with -11"), ("exit 0", "no problems"),
                         ("echo '{\"diagnostics\": []}'", "tells []"),
                         ("python3 -c 'import json; print(json.dumps({\"diagnostics\": [{\"id\": \"X\","
                          " \"severity\": \"error\", \"file\": \"a\"}] * 401}))'", "keeps 401"),
                         ("python3 -c 'x = b\"x\" * (900 << 20)'; echo '{\"diagnostics\": []}'", "MiB"),
                         ("i=0; while [ $i -lt 3000000 ]; do i=$((i + 1)); done", " s")):
        with tempfile.TemporaryDirectory() as place:
            program = Path(place) / "program"
            program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
            program.chmod(0o755)
            lines = look(str(program), "x", Path(place), "TooLarge", limit=0.5)[0]
            if not any(word in line for line in lines):
                found.append(f"a program that does '{script}' was not complained of: {lines}")
    return found


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 64
    # The program is copied to where another user can start it.
    with tempfile.TemporaryDirectory() as place:
        os.chmod(place, 0o755)
        program = shutil.copy(arguments[0], Path(place) / "program")
        os.chmod(program, 0o755)
        start = time.monotonic()
        faults = [f"the planted fault: {line}" for line in missed()]
        names = [name for name in (*TEXTS, *SPECIAL)
                 if len(arguments) < 2 or any(word in name for word in arguments[1:])]
        with ThreadPoolExecutor(2) as pool:
            results = list(pool.map(case, [(str(program), name) for name in names]))
    faults += [line for _, lines, *_ in results for line in lines]
    slowest = max(results, key=lambda result: result[2])
    largest = max(results, key=lambda result: result[3])
    print(f"{len(results)} cases; the slowest is {slowest[0]}, {slowest[2]:.2f} s, the largest "
          f"{largest[0]}, {largest[3]} MiB; {time.monotonic() - start:.0f} s")
    for line in faults:
        print(f"  FAIL {line[:300]}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
