"""Households that are hard to print: the example with something changed, and some of their own."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Hard:
    """A household by its files, and the month of it that is printed, on at most so many pages."""

    name: str
    files: dict
    month: str
    pages: int = 6


def example():
    """The files of the example by path; pictures as bytes."""
    folder = ROOT / "content"
    return {path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(folder.rglob("*")) if path.is_file()}


def _named(first, second, language="en"):
    files = example()
    couple = files["couple.yaml"].decode()
    for old, new in (("Marin", first), ("Sascha", second)):
        quoted = new.replace("'", "''")
        couple = couple.replace(f"    name: {old}\n", f"    name: '{quoted}'\n")
        assert f"'{quoted}'" in couple
    couple = re.sub(r"(?m)^    also_known_as: .*\n", "", couple)
    files["couple.yaml"] = couple.replace("language: en", f"language: {language}").encode()
    return files


def _alone():
    """One of the two writes; the other was never heard of but by name."""
    return {path: data for path, data in example().items()
            if "sascha" not in path and not re.match(r"(rotations|moments|repairs|step-backs)/", path)
            and not (path.startswith("log/") and "/marin/" not in path)}


COUPLE = b"""format: 1
partners:
  - {id: ana, name: Ana}
  - {id: ben, name: Ben}
started: 2026-01-01
compare: {ana: yes, ben: yes}
"""


def _still():
    """A month in which next to nothing was written down, between two that were."""
    return {
        "couple.yaml": COUPLE,
        "tasks/a.csv": b"task,title,category,owner\ndishes,Dishes,household,ana\n",
        "log/a.csv": b"date,who,verb,subject,minutes\n2026-03-02,ana,did,dishes,10\n"
                     b"2026-04-16,both,celebrated,,\n2026-05-02,ben,did,dishes,10\n",
    }


def _moving(count):
    """So many whole tasks change hands in one month."""
    tasks = ["task,title,category,owner,load.ana,load.ben"]
    rows = ["date,who,verb,subject,minutes"]
    for number in range(count):
        kind = ("household", "children", "emotional", "social", "money")[number % 5]
        tasks.append(f"task-{number},Task number {number} with a title of some length,{kind},"
                     f"{'ana' if number % 3 else 'ben'},{1 + number % 5},3")
        rows.append(f"2026-05-{1 + number % 28:02},{'ben' if number % 3 else 'ana'},took,"
                    f"task-{number},")
    for week in range(16):
        rows += [f"2026-{3 + week // 4:02}-{1 + 7 * (week % 4):02},{who},did,task-{week},{30 + week}"
                 for who in ("ana", "ben")]
    rows[1:] = sorted(rows[1:])
    return {"couple.yaml": COUPLE, "tasks/a.csv": "\n".join(tasks).encode() + b"\n",
            "log/a.csv": "\n".join(rows).encode() + b"\n"}


LONG = ("Maximiliane-Friederike Charlotte von und zu Hohenstaufen-Wittgenstein-Berleburgs")
UNBROKEN = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswesse"


def all_():
    assert len(LONG) == 80 and len(UNBROKEN) == 80, (len(LONG), len(UNBROKEN))
    return [
        Hard("long-names", _named(LONG, UNBROKEN), "2026-09"),
        Hard("right-to-left", _named("שרה־לאה בן־דוד", "محمد الأمين"), "2026-08"),
        Hard("ideographs-and-emoji", _named("山田 太郎", "王小明 👩🏽‍🚀🪴"), "2026-07"),
        Hard("quotes-and-markup", _named('<b>"O\'Brien"</b> & Söhne', "</style><script>x()</script>"),
             "2026-06"),
        # In longer words, the fullest months take no more sheets than in English.
        Hard("german", _named("Marin", "Sascha", "de"), "2026-10", 4),
        Hard("french", _named("Marin", "Sascha", "fr"), "2026-03", 4),
        Hard("spanish", _named("Marin", "Sascha", "es"), "2026-06", 4),
        Hard("one-partner", _alone(), "2026-05"),
        Hard("empty-month", _still(), "2026-04", 4),
        Hard("forty-hand-offs", _moving(40), "2026-05", 12),
    ]


def write(files, folder):
    for path, data in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
