"""The small households of faults.py, and the folders that its builds start from."""

import shutil
import struct
import subprocess
import zlib

from fault_case import Fault, Scenario, contents

COUPLE = """format: 1
partners:
  - {id: ana, name: Ana}
  - {id: ben, name: Ben}
started: 2026-03-01
compare: {ana: yes, ben: yes}
"""
TASKS = "task,title,category,owner,cadence,minutes\n"
LOG = "date,who,verb,subject,minutes\n"


def picture(shade):
    """A small PNG."""
    def chunk(kind, data):
        return (struct.pack(">I", len(data)) + kind + data
                + struct.pack(">I", zlib.crc32(kind + data)))
    rows = b"".join(b"\0" + bytes([shade] * 60) for _ in range(20))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 20, 20, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows, 0)) + chunk(b"IEND", b""))


def household(which):
    """The files of a couple, as they were (0) or as they are (1)."""
    is_new = which == 1
    files = {
        "couple.yaml": COUPLE,
        "tasks/all.csv": TASKS + "dishes,Dishes,household,ana,daily,20\n"
        + ("plants,Plants,household,ben,weekly,10\n" if is_new
           else "letters,Letters,money,ben,weekly,30\n"),
        "log/2026.csv": LOG + "2026-03-04,ana,did,dishes,20\n"
        + ("2026-03-05,ben,planned,dishes,10\n2026-04-02,ben,did,plants,10\n" if is_new else ""),
        "milestones/start.md": "---\nterm: Our start\nreached: 2026-03-08\n---\n"
        + ("We began, and went on.\n" if is_new else "We began.\n"),
        "pages/lake.md": "---\ntitle: The lake\n---\n![A lake](../images/lake.png)\n",
        "images/lake.png": picture(200 if is_new else 100),
    }
    if not is_new:
        files["pages/old.md"] = "---\ntitle: An old page\n---\nIt is going.\n"
    return files


def write(folder, files):
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def build(program, content, site):
    run = subprocess.run([program, "build", str(content), "--out", str(site)],
                         capture_output=True, text=True, check=False)
    if run.returncode != 0:
        raise SystemExit(f"a build without any fault ends with {run.returncode}: {run.stderr}")


def merged(*sites):
    """Each path with the bytes that it has in any of some sites; None where one is without it."""
    pages = {}
    for site in sites:
        for path in site:
            pages.setdefault(path, [other.get(path) for other in sites])
    return {path: may for path, may in pages.items() if ".evenhold-" not in path}


def scenarios(program, library, work):
    """A first build, one over an older site, and one after another that was cut short."""
    old, new = (write(work / name, household(which)) for which, name in enumerate(("old", "new")))
    for name, content in (("site-old", old), ("site-new", new)):
        build(program, content, work / name)
    before, after = contents(work / "site-old"), contents(work / "site-new")
    command = [program, "build", str(new), "--out", "SITE"]
    first = Scenario("first build", None, command, after,
                     {path: [None, *may] for path, may in merged(after).items()})

    foreign = {"mine.txt": b"mine", "data/mine.csv": b"also mine"}
    home = work / "before-update"
    shutil.copytree(work / "site-old", home)
    write(home, foreign)
    update = Scenario("update", home, command, {**after, **foreign}, merged(before, after), foreign)

    # One killed in the middle of its renames, of a state that is neither.
    torn_home = work / "before-repair"
    shutil.copytree(home, torn_home)
    third = write(work / "third", {**household(0), "pages/third.md": "---\ntitle: Third\n---\n3\n",
                                   "couple.yaml": COUPLE.replace("Ben}", "Benno}")})
    build(program, third, work / "site-third")
    log = work / "log-repair"
    subprocess.run([program, "build", str(third), "--out", str(torn_home)], check=False,
                   capture_output=True,
                   env=Fault("rename", "KILL", 12).environment(library, torn_home, log))
    if not log.exists() or not (torn_home / ".evenhold-journal").exists():
        raise SystemExit("the build that was to be cut short was not")
    between = contents(work / "site-third")
    repair = Scenario("repair", torn_home, command, {**after, **foreign},
                      merged(before, between, after), foreign)
    return [first, update, repair]
