#!/usr/bin/env python3
"""Runs the packed program where nothing else is: bare_root.py PROGRAM FOLDER

FOLDER holds the archive of `make dist`; PROGRAM is the ordinary one, whose words and bytes are the
measure. The root holds the C library, its mathematics, the loader, and the kernel's own /proc, from
which Swift takes the words of a command: no time zones, no languages, no /dev, no /etc, no /tmp, no
shell. First the ordinary program is shown that root, and must not run.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path

import read_share

ROOT = Path(__file__).resolve().parents[2]
SECRET = "k4te5-bmxfg-17mzd-xt9m9"
RUNS = 50
SHOWN = 12
# What ends otherwise than well, and how.
ENDS = {"print": 69, "nowhere": 74, "bluid": 64}
DAY = "2026-10-02"
# What a new household does on its first days; what it says and leaves is compared step by step.
STEPS = (
    ("init", "home", "--partners", "Ana,Ben", "--started", DAY, "--agreed"),
    ("check", "home/content"),
    ("log", DAY, "ana", "did", "cooking", "40", "Soup", "--content", "home/content"),
    ("took", DAY, "ben", "waste", "--content", "home/content"),
    ("new", "check-in", "--who", "ana", "--date", DAY, "--content", "home/content"),
    ("build", "home/content", "--out", "site", "--as-of", DAY),
    ("summary", "home/content", "--as-of", DAY),
    ("metrics", "home/content", "--as-of", DAY),
    ("build", "content", "--out", "example"),
    ("build", "content", "--out", "own", "--edition", "marin", "--private", "content-private/marin"),
    ("summary", "content"),
    ("check", "content", "--format", "json"),
    ("share", "content", "--plain", "--out", "plain.html", "--yes"),
    ("share", "content", "--folder", "copy", "--yes"),
    ("share", "content", "--out", "locked.html", "--passphrase-file", "secret", "--yes"),
    ("verify", "site"),
    ("verify", "example"),
    ("print", "content", "--out", "month.pdf", "--browser", "nowhere"),
    ("build", "nowhere"),
    ("bluid",),
)


def needed(program):
    """The files that the loader brings in for a program, and where they lie."""
    listed = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return [Path(path) for path in re.findall(r"(/\S+) \(0x", listed)]


def bare_root(folder, program):
    """A root with a program in it and the libraries it needs; complains of any other than libc's."""
    for library in needed(program):
        assert re.match(r"(libc|libm|ld-linux)\b", library.name), f"it needs {library.name}"
        place = folder / str(library).lstrip("/")
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(library.resolve(), place)
        place.chmod(0o755)
    shutil.copy(program, folder / "evenhold")
    (folder / "proc").mkdir()


def prepared(home):
    """A folder to work in: the example, and a passphrase."""
    home.mkdir()
    for name in ("content", "content-private"):
        shutil.copytree(ROOT / name, home / name)
    (home / "secret").write_text(SECRET + "\n")
    (home / "secret").chmod(0o600)
    return home


def entering(root, folder):
    """What has to stand before a command for it to see `root` alone, and to stand in `folder`."""
    return [shutil.which("unshare"), "--user", "--map-root-user", "--pid", "--fork", "--mount-proc",
            f"--root={root}", f"--wd={folder}"]


def run(command, home=None):
    return subprocess.run(command, cwd=home, env={}, stdin=subprocess.DEVNULL,
                          capture_output=True, check=False)


def said(result):
    return result.returncode, result.stdout, result.stderr


def files(folder):
    return {str(path.relative_to(folder)): path.read_bytes()
            for path in sorted(folder.rglob("*")) if path.is_file()}


def opened(home):
    """What a locked copy holds; its parts lie in an order by chance, and link by their numbers."""
    index, _ = read_share.opened((home / "locked.html").read_text(), SECRET)
    return sorted(sorted(part.items()) for part in index["parts"])


def start_up(program):
    """The median time, in milliseconds, from the start to the end of `--version`."""
    times = []
    for _ in range(RUNS):
        begin = time.perf_counter()
        subprocess.run([program, "--version"], stdout=subprocess.DEVNULL, check=True)
        times.append(1000 * (time.perf_counter() - begin))
    return statistics.median(times), min(times)


def compared(work, ordinary, packed):
    """Runs every step in both places; the complaints, step by step."""
    root = work / "root"
    root.mkdir()
    bare_root(root, packed)
    bare, usual = prepared(root / "home"), prepared(work / "home")
    control = work / "control"
    shutil.copytree(root, control)
    shutil.copy(ordinary, control / "evenhold")
    if run([*entering(control, "/"), "/evenhold", "--version"]).returncode == 0:
        yield "the ordinary program runs in the bare root, so that the root is not bare"
    for step in STEPS:
        there = run([*entering(root, "/home"), "/evenhold", *step])
        here = run([ordinary, *step], usual)
        wanted = next((code for word, code in ENDS.items() if word in step), 0)
        if there.returncode != wanted:
            yield f"{' '.join(step)} ends with {there.returncode}, not {wanted}: {there.stderr}"
        if said(there) != said(here):
            yield f"{' '.join(step)}:\n    there {said(there)}\n    here  {said(here)}"
    inside, outside = files(bare), files(usual)
    for name in sorted(inside.keys() | outside.keys()):
        if name != "locked.html" and inside.get(name) != outside.get(name):
            yield f"{name} has other bytes"
    if "locked.html" in inside.keys() & outside.keys() and opened(bare) != opened(usual):
        yield "the locked copies hold different parts"
    print(f"  {len(STEPS)} steps, {len(inside)} files compared")


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 64
    ordinary = Path(arguments[0]).resolve()
    archives = sorted(Path(arguments[1]).glob("evenhold-*.tar.gz"), key=os.path.getmtime)
    if not archives:
        print("There is no archive; `make dist` packs one.", file=sys.stderr)
        return 1
    archive = archives[-1]
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder).resolve()
        subprocess.run(["sha256sum", "--quiet", "--check", f"{archive.name}.sha256"],
                       cwd=archive.parent, check=True)
        with tarfile.open(archive) as packed:
            packed.extractall(work / "unpacked")
        (program,) = (work / "unpacked").glob("*/bin/evenhold")
        complaints = list(compared(work, ordinary, program))
        (median, least), (usual, _) = start_up(program), start_up(ordinary)
        print(f"  {archive.name}: {archive.stat().st_size / 1e6:.1f} MB packed, "
              f"{program.stat().st_size / 1e6:.1f} MB the program")
        print(f"  --version: {median:.1f} ms (least {least:.1f}), the ordinary program {usual:.1f} ms")
    for complaint in complaints[:SHOWN]:
        print(f"  FAIL {complaint}"[:1000])
    print(f"\n{len(complaints)} complaints")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
