#!/usr/bin/env python3
"""Does what the guide says, from its first command to its last: guide.py PROGRAM [--record]

The pages of docs/guide are read in their order. Every `sh` block is run, in one folder; where a `text`
block follows, it has to be what the program printed. What a reader is told to write into a file is
written into it. Comments, which no reader sees, say what a block is:

    <!-- day: 2026-10-02 -->        the day of the commands from here on
    <!-- file: content/x.md -->     the next block is all of that file
    <!-- adds to: content/x.csv --> the next block is put at its end
    <!-- changes: content/x.csv --> its lines take the place of those that begin with the same word
    <!-- answers: yes -->           typed at a terminal while the next block runs; one a line
    <!-- ends with: 1 -->           the exit code of the next block, where it is not 0
    <!-- until: Ctrl-C -->          the next block runs until its first line is there, and is stopped

In a `text` block `…` stands for anything; how many pages and bytes there are is not compared. --record writes what was printed into the pages.
"""

import datetime
import os
import pty
import re
import select
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide"
CLOCK = Path(__file__).resolve().parent / "clock.c"
BLOCK = re.compile(r"<!-- (?P<word>[a-z ]+): (?P<value>.*?) -->"
                   r"|^(?P<fence>```+)(?P<kind>\w*)\n(?P<text>.*?)^(?P=fence)$",
                   re.MULTILINE | re.DOTALL)
MOST_PICTURES = 700_000  # Bytes of all pictures together.


@dataclass
class Reader:
    """Somebody who does what the guide says."""

    program: Path
    folder: Path
    clock: Path
    day: str = "2026-10-02"
    hints: dict = field(default_factory=dict)

    def environment(self):
        seconds = datetime.datetime.fromisoformat(f"{self.day}T19:00:00+00:00").timestamp()
        home = self.folder / "person"
        home.mkdir(exist_ok=True)
        names = {name: os.environ[name] for name in ("CHROMIUM",) if name in os.environ}
        return {**names, "PATH": f"{self.program.parent}:{os.environ['PATH']}", "HOME": str(home),
                "TZ": "UTC", "LANG": "C.UTF-8", "CLOCK_SECONDS": str(int(seconds)),
                "LD_PRELOAD": str(self.clock), "TERM": "dumb", "NO_COLOR": "1"}

    def run(self, text, here):
        """What a block of commands prints, its exit code, and where it leaves one."""
        place = self.folder / "place"
        script = f"set -e\ntrap 'pwd >{place}' EXIT\n{text}"
        if "answers" in self.hints:
            printed, code = typed(script, self.hints["answers"].split("\\n"), here,
                                  self.environment())
        elif "until" in self.hints:
            printed, code = stopped(script, here, self.environment())
        else:
            done = subprocess.run(["bash", "-c", script], cwd=here, env=self.environment(),
                                  stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, text=True, check=False, timeout=120)
            printed, code = done.stdout, done.returncode
        return printed, code, Path(place.read_text().strip())

    def write(self, text, here):
        """Puts a block into the file that it is said to be of."""
        for word in ("file", "adds to", "changes"):
            if word not in self.hints:
                continue
            path = here / self.hints[word]
            if word == "file":
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
            elif word == "adds to":
                path.write_text(path.read_text() + text)
            else:
                path.write_text(changed(path.read_text(), text))


def beginning(line):
    return re.split(r"[,:]", line, maxsplit=1)[0]


def changed(old, new):
    """The lines of a file, with new ones in place of those that begin alike."""
    lines = old.splitlines()
    for line in new.splitlines():
        places = [place for place, each in enumerate(lines) if beginning(each) == beginning(line)]
        if len(places) != 1:
            raise AssertionError(f"{len(places)} lines begin as '{line}' does")
        lines[places[0]] = line
    return "\n".join(lines) + "\n"


def typed(script, answers, here, environment):
    """Runs a script at a terminal, and types an answer whenever it waits."""
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(here)
        os.execvpe("bash", ["bash", "-c", f"stty -echo -onlcr\n{script}"], environment)
    printed = b""
    while True:
        ready, _, _ = select.select([terminal], [], [], 1 if answers else 120)
        if ready:
            try:
                piece = os.read(terminal, 4096)
            except OSError:
                break
            if not piece:
                break
            printed += piece
        elif answers and printed.endswith(b" "):
            answer = answers.pop(0).encode()
            os.write(terminal, answer + b"\n")
            # A passphrase is not shown as it is typed; the program ends that line itself.
            printed += b"" if printed.endswith(b": ") else answer + b"\n"
        elif not answers:
            raise AssertionError(f"it waits after: {printed.decode()[-200:]}")
    _, status = os.waitpid(process, 0)
    return printed.decode(), os.waitstatus_to_exitcode(status)


def stopped(script, here, environment):
    """Runs a script until it has printed a line with an address, and stops it as Ctrl-C does."""
    process = subprocess.Popen(["bash", "-c", script], cwd=here, env=environment,
                               stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True, start_new_session=True)
    printed = ""
    for line in process.stdout:
        printed += line
        if "http://" in line:
            break
    time.sleep(0.2)
    os.killpg(process.pid, signal.SIGINT)
    process.communicate(timeout=20)
    return printed, 0


def steady(text):
    """A text without what may be another tomorrow: counts of pages, sizes, and what is made up."""
    text = re.sub(r"\d+(?:\.\d+)?( pages?\b| written| unchanged| files?\b| MB)|Pages: .*", r"N\1", text)
    text = re.sub(r"\b[0-9a-z]{5}(?:-[0-9a-z]{5}){3}\b", "a-passphrase", text)
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def alike(shown, printed):
    """Whether what is shown is what was printed, `…` standing for anything."""
    pattern = ".*".join(map(re.escape, steady(shown).split("…")))
    return re.fullmatch(pattern, steady(printed), re.DOTALL) is not None


def tidy(printed):
    return "\n".join(line.rstrip() for line in printed.strip().splitlines()) + "\n"


def read_page(page, reader, here, record):
    """Follows a page; where it leads, the complaints, and its text with what was printed."""
    text, complaints, last = page.read_text(), [], None
    pieces, end = [], 0
    for found in BLOCK.finditer(text):
        if found["word"]:
            if found["word"] == "day":
                reader.day = found["value"]
            else:
                reader.hints[found["word"]] = found["value"]
            continue
        line = text[:found.start()].count("\n") + 1
        gap = text[end:found.start()] if last is not None else ""
        if found["kind"] == "sh":
            printed, code, here = reader.run(found["text"], here)
            wanted = int(reader.hints.get("ends with", 0))
            if code != wanted:
                complaints.append(f"{page.name}:{line}: ends with {code}\n{printed}")
            last, end = printed, found.end()
            reader.hints = {}
            continue
        if found["kind"] == "text" and last is not None and not gap.strip():
            is_new = record and found["text"].strip() == "…"
            if is_new or not alike(found["text"], last):
                complaints.append(f"{page.name}:{line}: prints\n{last}")
                pieces.append((found.start("text"), found.end("text"), tidy(last)))
        else:
            reader.write(found["text"], here)
        last = None
        reader.hints = {}
    for start, stop, new in reversed(pieces):
        text = text[:start] + new + text[stop:]
    if record:
        page.write_text(text)
    return here, complaints


def pages():
    """The pages in the order of the guide's own list of them."""
    names = re.findall(r"^\d+\. \[[^\]]+\]\(([a-z-]+\.md)\)", (GUIDE / "README.md").read_text(),
                       re.MULTILINE)
    return [GUIDE / name for name in names]


def pictures():
    """Complaints about pictures: one that is shown and not there, and the other way round."""
    shown = set()
    for page in GUIDE.glob("*.md"):
        for words, address in re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", page.read_text()):
            shown.add((page.parent / address).resolve())
            if len(words) < 20:
                yield f"{page.name}: {address} needs words for those who can't see it"
            if not (page.parent / address).is_file():
                yield f"{page.name}: {address} is not there; `make guide-pictures` makes it"
    there = set((GUIDE / "images").glob("*"))
    for path in sorted(there - shown):
        yield f"{path.name} is on no page"
    size = sum(path.stat().st_size for path in there)
    if size > MOST_PICTURES:
        yield f"the pictures have {size} bytes together, more than {MOST_PICTURES}"


def orphans():
    """Pages that the guide's list does not name."""
    listed = {page.name for page in pages()} | {"README.md"}
    return [f"{page.name} is not in the list of README.md" for page in GUIDE.glob("*.md")
            if page.name not in listed]


def main(arguments):
    if len(arguments) not in (1, 2) or arguments[1:] not in ([], ["--record"]):
        print(__doc__, file=sys.stderr)
        return 64
    complaints = [*pictures(), *orphans()]
    # The judge itself first: it takes `…` for anything, and notices one other letter.
    assert alike("a…c", "a b\nc") and not alike("a…c", "a b d")
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder).resolve()
        clock = work / "clock.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o", clock,
                        CLOCK, "-ldl"], check=True)
        here = work / "evening"
        here.mkdir()
        programs = work / "bin"
        programs.mkdir()
        (programs / "evenhold").symlink_to(Path(arguments[0]).resolve())
        reader = Reader(programs / "evenhold", work, clock)
        for page in pages():
            begin = time.monotonic()
            here, found = read_page(page, reader, here, arguments[1:] == ["--record"])
            complaints += found
            print(f"  {'FAIL' if found else 'ok  '} {page.name}, {time.monotonic() - begin:.1f} s")
    for complaint in complaints:
        print(complaint)
    print(f"\n{len(pages())} pages followed, {len(complaints)} complaints")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
