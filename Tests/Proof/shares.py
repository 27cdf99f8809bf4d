#!/usr/bin/env python3
"""Proves shared copies in real browsers: shares.py BINARY [--soak]

Makes a small household, its plain and its locked copy, spoils the latter in many ways, and opens
them all from the folder in Chromium and, where it is installed, in Firefox. With --soak thousands
of bytes are changed instead of a few dozen.
"""

import random
import re
import struct
import subprocess
import sys
import tempfile
import time
import unicodedata
import zlib
from pathlib import Path

import read_share
import share_pages
from share_files import PASSPHRASE, Copies, counted_host, terminal
from share_tabs import chromium_tab, firefox_tab

COMPOSED = PASSPHRASE
DECOMPOSED = unicodedata.normalize("NFD", PASSPHRASE)


class Report:
    """Lines of what was tried and what of it was not so."""

    def __init__(self):
        self.complaints = []
        self.count = 0
        self.failed = 0

    def expect(self, isSo, what):
        self.count += 1
        if not isSo:
            self.complaints.append(what)

    def end(self, name, start):
        word = "FAIL" if self.complaints else "ok"
        print(f"  {word:<5}{name:<44}{self.count:>6} looked at, {time.monotonic() - start:.0f} s",
              flush=True)
        for line in self.complaints[:20]:
            print(f"         {line}")
        self.failed += bool(self.complaints)
        self.complaints, self.count = [], 0


def quiet(report, tab, path, state, name):
    """Nothing ran, nothing was asked for, nothing is stored, and no word of the pages is there."""
    report.expect(state["fired"] == [], f"{name}: ran {state['fired']}")
    report.expect(tab.foreign(path) == [], f"{name}: asked for {tab.foreign(path)[:3]}")
    report.expect(state["store"] == "00", f"{name}: stored {state['store']}")
    report.expect(state["title"] == "A private copy", f"{name}: is titled {state['title']}")
    if not state["isOpen"]:
        shown = [word for word in ("Ana", "Ben", "walk by the lake", "Overview")
                 if word in state["text"]]
        report.expect(not shown, f"{name}: shows {shown}")


def opening(report, copies, tab):
    """Right and wrong passphrases."""
    start_text = share_pages.text(copies.parts[copies.index["start"]])
    for name, typed in (("composed", COMPOSED), ("decomposed", DECOMPOSED),
                        ("with blanks around", f" {COMPOSED} ")):
        tab.load(copies.locked)
        state = tab.unlock(typed)
        report.expect(state["isOpen"], f"{name}: does not open: {state['says']}")
        report.expect(share_pages.plain(state["text"]) == start_text, f"{name}: another page")
        report.expect(state["mode"] == "closed", f"{name}: the root is {state['mode']}")
        quiet(report, tab, copies.locked, state, name)
    state = tab.load(copies.locked)
    for typed in ("x", COMPOSED[:-1], COMPOSED.upper(), "creme brulee uber naive fjord lantern"):
        state = tab.unlock(typed)
        report.expect(state["says"].startswith("This passphrase does not open"),
                      f"'{typed}': {state['says']}")
        report.expect(state["asks"] and not state["isOpen"], f"'{typed}': does not ask again")
        quiet(report, tab, copies.locked, state, typed)
    state = tab.unlock(COMPOSED)
    report.expect(state["isOpen"], "after wrong ones, the right one does not open")


def tampering(report, copies, tab):
    """Copies that someone changed, with a checksum that is right again."""
    def swapped(first, second):
        def change(header, blobs):
            blobs[first], blobs[second] = blobs[second], blobs[first]
            return header, blobs
        return change

    def with_header(old, new):
        return lambda header, blobs: (header.replace(old, new), blobs)

    foreign = read_share.pieces(copies.text)[1]
    altered, wrong = "This copy is not as it was made", "This passphrase does not open"
    for name, change, said in (
        ("swapped", swapped(3, 4), altered), ("first swapped", swapped(0, 1), wrong),
        ("repeated", lambda header, blobs: (header, [*blobs[:3], blobs[2], *blobs[4:]]), altered),
        ("one dropped", lambda header, blobs: (header, blobs[:-1]), altered),
        ("one added", lambda header, blobs: (header, [*blobs, foreign[1]]), altered),
        ("one dropped and told", lambda header, blobs: (
            header.replace(f'"n":{len(blobs)}', f'"n":{len(blobs) - 1}'), blobs[:-1]), wrong),
        ("few iterations", with_header("1000000", "1000"), altered),
        ("fewer iterations", with_header("1000000", "600000"), wrong),
        ("many iterations", with_header("1000000", "99999999"), altered),
        ("other version", with_header('"v":1', '"v":2'), altered),
        ("other cipher", with_header("AES-256-GCM", "AES-256-CBC"), altered),
        ("no salt", with_header('"salt":"', '"salt":"" ,"x":"'), altered),
    ):
        path = copies.repaired("tampered.html", change)
        state = tab.load(path)
        if state["asks"]:
            state = tab.unlock(COMPOSED)
        report.expect(not state["isOpen"] and state["says"].startswith(said),
                      f"{name}: {state['says'] or state['text'][:60]}")
        quiet(report, tab, path, state, name)


def damage(report, copies, tab, count):
    """Copies cut short, and with one byte changed."""
    data = copies.locked.read_bytes()
    for part in (0.02, 0.05, 0.3, 0.7, 0.999, 1 - 20 / len(data), 1 - 40 / len(data)):
        path = copies.write("cut.html", data[:round(len(data) * part)])
        state = tab.load(path, seconds=1.5)
        report.expect(state["stays"] or state["says"].startswith("This copy is incomplete"),
                      f"cut at {part}: {state['says'] or state['text'][:60]}")
        quiet(report, tab, path, state | {"title": "A private copy"}, f"cut at {part}")
    chance = random.Random(20261121)
    first_blob, sum_place = data.index(b'id="b0"'), data.index(b'id="sum"')
    places = [chance.randrange(first_blob) for _ in range(count // 2)]
    places += [chance.randrange(first_blob, sum_place) for _ in range(count // 4)]
    places += [chance.randrange(sum_place, len(data)) for _ in range(count // 4)]
    start_text = share_pages.text(copies.parts[copies.index["start"]])
    opened = 0
    for place in places:
        changed = bytearray(data)
        changed[place] ^= 1 << chance.randrange(7)
        path = copies.write("flipped.html", bytes(changed))
        state = tab.load(path, seconds=1)
        if state["asks"]:
            # A byte of the frame that carries nothing: what opens must be what was locked.
            state = tab.unlock(COMPOSED)
            opened += state["isOpen"]
            report.expect(not state["isOpen"] or share_pages.plain(state["text"]) == start_text,
                          f"byte {place}: other words are shown")
            # Between sealed parts are tags, of which the same is true.
            isSealed = data.rfind(b">", 0, place) > data.rfind(b"<", 0, place)
            report.expect(not state["isOpen"] or not isSealed or place < first_blob
                          or data[place:place + 1] in b"<\n", f"byte {place}: opened")
        report.expect(state["fired"] == [] and tab.foreign(path) == [], f"byte {place}: not quiet")
    report.expect(opened < count // 4, f"{opened} of {count} changed copies opened")


def hostile(report, copies, tab):
    """Markup that runs and fetches where nothing holds it, sealed into the opening page."""
    with counted_host() as (asked, markup):
        tab.go(copies.write("control.html", f"<!doctype html><title>x</title><body>{markup}"))
        state = tab.wait(lambda state: len(state["fired"]) >= 4, 5)
        time.sleep(0.5)
        report.expect(len(state["fired"]) >= 4 and len(set(asked)) >= 6,
                      f"without walls it ran only {state['fired']} and asked {asked}")
        locked = copies.sealed_again("hostile.html", copies.index["start"], markup.encode())
        text = copies.plain.read_text(encoding="utf-8")
        plain = copies.write(
            "hostile-plain.html", text.replace('<body class="share">', f"<body>{markup}"))
        for path in (locked, plain):
            tab.go("about:blank")
            asked.clear()
            if path == locked:
                tab.load(path)
                state = tab.unlock(COMPOSED)
                report.expect("Hostile" in state["text"], f"it is not shown: {state['says']}")
            else:
                tab.go(path)
            tab.evaluate("""() => {
              const root = window.checkedRoot ?? document;
              root.querySelector('#attack')?.click();
              root.querySelector('#send')?.click();
              root.querySelector('input')?.focus();
            }""")
            time.sleep(1)
            report.expect(asked == [], f"{path.name}: asked {asked}")
            # Firefox tells of a frame that its policy stops; the host tells that nothing was sent.
            tab.asked[:] = [address for address in tab.asked if "//127.0.0.1:" not in address]
            quiet(report, tab, path, tab.state() | {"isOpen": True}, path.name)


def prompting(report, copies, binary):
    """A terminal where a passphrase is typed, and one where it is made up."""
    for name, lines in (("typed", ["y", "easy", PASSPHRASE, PASSPHRASE]), ("offered", ["y", ""]),
                        ("given up", ["y", "\x03"])):
        out = copies.folder / f"{name}.html"
        seen = terminal(binary, copies.folder / "home", out, lines)
        report.expect(seen.count("[y/N]") == 1 and "What would leave:" in seen,
                      f"{name}: it did not say what leaves, and ask")
        if name == "given up":
            report.expect(not out.exists(), "a file was written without a passphrase")
            continue
        report.expect(PASSPHRASE not in seen and "easy" not in seen, "typed words were shown")
        offered = re.findall(r"\b\w{5}-\w{5}-\w{5}-\w{5}\b", seen)
        report.expect(len(offered) == (name == "offered"), f"{name}: {offered} was shown")
        typed = offered[0].upper() if offered else DECOMPOSED
        said = share_pages.refusal(out.read_text(encoding="utf-8"), typed)
        report.expect(said is None, f"{name}: {said}")


def reader(report, copies):
    """The reader in Python sees the same pages as the site, and refuses what was changed."""
    wanted = share_pages.site_texts(copies.site)
    found = {share_pages.text(part) for number, part in copies.parts.items()
             if number and copies.index["parts"][number - 1].get("title") is not None}
    report.expect(found == set(wanted.values()), "pages differ from those of the site")
    for number, part in enumerate(copies.index["parts"], 1):
        if "name" in part:
            report.expect((copies.site / "data" / part["name"]).read_bytes()
                          == copies.parts[number], f"{part['name']} differs")
    for typed, said in (("x", "wrong"), (DECOMPOSED, None), (COMPOSED + "\n", None)):
        report.expect(share_pages.refusal(copies.text, typed) == said, f"{typed}: not {said}")
    report.expect(share_pages.refusal(copies.text[:-1], COMPOSED) == "incomplete", "cut")
    place = copies.text.index('id="b2">') + 100
    other = "A" if copies.text[place] != "A" else "B"
    report.expect(share_pages.refusal(
        copies.text[:place] + other + copies.text[place + 1:], COMPOSED) == "damaged", "flipped")
    for word in ("Ana", "walk by the lake", "turnip", "kind-"):
        report.expect(word not in copies.text.split('id="b0"')[0].split("<body>")[1]
                      .replace("class: index", ""), f"'{word}' stands in the open")


def large(report, binary, folder):
    """A copy beyond 20 MB is refused before anything is asked; as a folder it can be made."""
    home = folder / "large"
    for path, text in {
        "content/couple.yaml": "format: 1\npartners: [{id: ana, name: Ana}, {id: ben, name: Ben}]\n"
                               "started: 2026-01-05\n",
        "content/pages/walls.md": "---\ntitle: Walls\n---\n"
                                  "![One](../images/a.png) ![Two](../images/b.png)\n",
    }.items():
        (home / path).parent.mkdir(parents=True, exist_ok=True)
        (home / path).write_text(text, encoding="utf-8")
    (home / "content/images").mkdir()
    (home / "secret").write_text(PASSPHRASE, encoding="utf-8")
    (home / "secret").chmod(0o600)
    for size, isMade in ((7_000_000, True), (8_000_000, False)):
        for name in "ab":
            (home / f"content/images/{name}.png").write_bytes(large_picture(size, name))
        for kind, options in (("open", ["--plain"]), ("locked", ["--passphrase-file", "secret"])):
            out = home / f"{kind}.html"
            out.unlink(missing_ok=True)
            run = subprocess.run([binary, "share", "content", "--out", out.name, "--yes", *options],
                                 cwd=home, capture_output=True, text=True, check=False)
            report.expect(run.returncode == (0 if isMade else 73) and out.exists() == isMade,
                          f"{kind}, {2 * size} bytes of pictures: ended with {run.returncode}")
            report.expect(not isMade or out.stat().st_size <= 20_000_000, f"{kind}: too large")
            report.expect(isMade or ("has at most 20.0 MB" in run.stderr and "--folder" in run.stderr
                                     and "pictures alone are 16.0 MB" in run.stderr),
                          f"{kind}: {run.stderr}")
            report.expect(isMade or "leave" not in run.stdout, f"{kind}: asked before it refused")
    run = subprocess.run([binary, "share", "content", "--folder", "copy", "--yes"], cwd=home,
                         capture_output=True, text=True, check=False)
    report.expect(run.returncode == 0, f"folder: {run.stderr}")


def large_picture(size, name):
    """A PNG of so many bytes that no packing makes smaller."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    pixels = random.Random(name).randbytes(size)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1500, 1500, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", pixels) + chunk(b"IEND", b""))


def main(arguments):
    if not arguments or arguments[1:] not in ([], ["--soak"]):
        print(__doc__, file=sys.stderr)
        return 64
    binary = str(Path(arguments[0]).resolve())
    count = 4000 if arguments[1:] else 60
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        copies = Copies(binary, Path(folder).resolve())
        start = time.monotonic()
        reader(report, copies)
        report.end("a reader in Python", start)
        start = time.monotonic()
        prompting(report, copies, binary)
        report.end("a passphrase at a terminal", start)
        start = time.monotonic()
        large(report, binary, Path(folder).resolve())
        report.end("a copy beyond 20 MB", start)
        with chromium_tab() as tab:
            for name, check in (
                ("passphrases", opening), ("pages and links", share_pages.locked_pages),
                ("tampering", tampering), ("hostile words", hostile),
                ("damage", lambda *all: damage(*all, count)), ("locking", share_pages.locking),
            ):
                start = time.monotonic()
                check(report, copies, tab)
                report.end(f"Chromium: {name}", start)
        start = time.monotonic()
        share_pages.plain_pages(report, copies)
        report.end("Chromium: the open file, without script", start)
        start = time.monotonic()
        share_pages.accessible(report, copies)
        report.end("Chromium: axe-core, two widths, light and dark", start)
        with firefox_tab() as tab:
            if tab is None:
                print("  note: there is no Firefox here")
            else:
                for name, check in (
                    ("passphrases", opening), ("pages and links", share_pages.locked_pages),
                    ("tampering", tampering), ("hostile words", hostile),
                    ("damage", lambda *all: damage(*all, 24)),
                ):
                    start = time.monotonic()
                    check(report, copies, tab)
                    report.end(f"Firefox: {name}", start)
    print(f"\n{report.failed} failed")
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
