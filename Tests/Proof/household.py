"""A household made of some of another's files, the same for the same seed, and what it then holds."""

import csv
import datetime
import random
import re
from dataclasses import dataclass, field

STARTED = datetime.date(2025, 9, 1)
NEWEST = datetime.date(2026, 10, 31)
PARTNERS = ("marin", "sascha")
# Verbs that only their author reads, unless nothing else is said.
OWN_VERBS = ("reminded", "redid", "hovered", "rescued", "over-apologised", "fixed", "held-back",
             "voiced", "managed-reaction")
REQUIRED = ("format", "partners", "started")
# Folders that a household may well have alone, on its first evening.
ALONE = ("", "tasks", "log", "check-ins", "milestones", "moments", "repairs", "step-backs",
         "inventory", "pages", "rotations", "rituals")


@dataclass
class Household:
    """Files by path, the way they are built, and in words how they were chosen."""

    files: dict
    own: dict = field(default_factory=dict)
    edition: str = "couple"
    as_of: datetime.date | None = None
    story: str = ""

    def write(self, folder):
        for root, files in (("content", self.files), ("own", self.own)):
            for path, text in files.items():
                target = folder / root / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(text.encode("utf-8", "surrogateescape"))

    def arguments(self):
        words = ["content", "--out", "site", "--format", "json"]
        if self.edition != "couple":
            words += ["--edition", self.edition]
        if self.own:
            words += ["--private", "own"]
        if self.as_of:
            words += ["--as-of", self.as_of.isoformat()]
        return words

    def text(self, path):
        """The text of a file as messages name it, and the files it is one of."""
        root, _, rest = path.partition("/")
        files = self.own if root == "own" else self.files
        return files, rest

    # What it holds, read with no word of the program.

    def tasks(self):
        """The ids of its tasks."""
        ids = set()
        for path, text in self.files.items():
            if not path.startswith("tasks/"):
                continue
            if path.endswith(".csv"):
                ids |= {row["task"] for row in rows(text) if row.get("task")}
            else:
                ids.add(front(text)["task"])
        return ids

    def stage_cells(self):
        """Who stands in any column of who holds a task."""
        columns = ("owner", "notice", "plan", "do", "check")
        for path, text in self.files.items():
            if path.startswith("tasks/"):
                for row in rows(text) if path.endswith(".csv") else [front(text)]:
                    yield from (row[column] for column in columns if row.get(column))

    def columns(self, task):
        """Who holds each stage of a task by its own columns."""
        for path, text in self.files.items():
            if path.startswith("tasks/"):
                for row in rows(text) if path.endswith(".csv") else [front(text)]:
                    if row.get("task") == task:
                        owner = row.get("owner") or "nobody"
                        return {stage: row.get(stage) or owner
                                for stage in ("notice", "plan", "do", "check")}
        return {}

    def dates(self):
        """The days on which something happened that both may read of, sealed or not."""
        end = self.as_of or datetime.date.max
        days = {row["date"] for row in self.log()
                if row.get("visibility") != "private" and row["verb"] not in OWN_VERBS}
        open_ = {name for name, sides in self.sides("inventory").items() if len(sides) == 2}
        for path, text in self.files.items():
            folder, *rest = path.split("/")
            if folder == "check-ins":
                days.add(rest[0])
            elif folder == "inventory" and path.endswith(".csv") and rest[0] in open_:
                days |= {row["day"] for row in rows(text) if row.get("day")}
            elif folder in ("milestones", "moments", "repairs", "step-backs"):
                keys = front(text)
                shown = folder != "moments" or keys.get("visibility") in ("shared", "facilitator")
                days |= {keys[key] for key in ("reached", "date", "from") if shown and key in keys}
        found = {datetime.date.fromisoformat(day) for day in days}
        return {day for day in found if STARTED <= day <= end}

    def listed(self, key):
        """The ids of rituals or goals in couple.yaml."""
        return set(re.findall(r"^  - id: (\S+)", blocks(self.files["couple.yaml"]).get(key, ""),
                              re.MULTILINE))

    def log(self, own=False):
        """Rows of the log with the partner of their folder filled in, and their place."""
        for path, text in sorted((self.own if own else self.files).items()):
            parts = path.split("/")
            if parts[0] != "log" or not path.endswith(".csv"):
                continue
            whose = next((part for part in parts if part in PARTNERS), self.edition if own else "")
            for number, row in enumerate(rows(text), 2):
                yield {"who": whose, **{k: v for k, v in row.items() if k and v},
                       "path": path, "line": number}

    def sides(self, folder):
        """For each date or round of a folder, whose files are there."""
        found = {}
        for path in self.files:
            parts = path.split("/")
            if parts[0] == folder and len(parts) == 3 and parts[2].split(".")[0] in PARTNERS:
                # A list without a line is none yet.
                if folder == "inventory" and not (path.endswith(".csv") and rows(self.files[path])):
                    continue
                found.setdefault(parts[1], set()).add(parts[2].split(".")[0])
        return found

    def agreed(self):
        block = blocks(self.files["couple.yaml"]).get("compare", "")
        return all(f"{partner}: yes" in block for partner in PARTNERS)


def rows(text):
    return list(csv.DictReader(text.splitlines()))


def front(text):
    """The keys of a file's front matter that stand on one line each."""
    head = text.split("---")[1]
    return dict(re.findall(r"^([\w.]+): *(.*)$", head, re.MULTILINE))


def blocks(text):
    """couple.yaml by key: each with the comments above it and the lines that belong to it."""
    found, key, above = {}, None, []
    for line in text.splitlines(keepends=True):
        start = re.match(r"(\w+):", line)
        if start:
            key = start[1]
            found[key] = "".join(above) + line
            above = []
        elif line.startswith(("#", "\n")) or key is None:
            above.append(line)
        else:
            found[key] += "".join(above) + line
            above = []
    return found


def subset(seed, whole, private):
    """The household of a seed: some of the files of `whole`, some of those of `private`."""
    chance = random.Random(seed)
    share = chance.choice((0.03, 0.06, 0.12, 0.25, 0.5, 0.9))
    dropping = chance.choice((0, 0.2, 0.5))
    story = [f"{share:.0%} of the files"]
    folders = sorted({path.split("/")[0] for path in whole if "/" in path})
    dropped = {folder for folder in folders if chance.random() < dropping}
    if seed < len(ALONE):
        share, dropped = 1, set(folders) - {ALONE[seed], "log" if ALONE[seed] == "rituals" else ""}
        story = [f"{ALONE[seed] or 'nothing'} alone"]
    elif chance.random() < 0.1:
        alone = chance.choice(PARTNERS)
        dropped = set(folders) - {"tasks", "log"}
        whole = {path: text for path, text in whole.items()
                 if not path.startswith("log/") or alone in path}
        story = [f"tasks and {alone}'s log, {share:.0%}"]
    files = {path: text for path, text in sorted(whole.items())
             if path.split("/")[0] not in dropped and chance.random() < share}
    files["couple.yaml"] = _couple(whole["couple.yaml"], chance, story, seed)
    if seed >= len(ALONE) and chance.random() < 0.2:
        kept = chance.choice((0.02, 0.1, 0.5))
        story.append(f"{kept:.0%} of the rows")
        files = {path: _fewer(text, kept, chance) if path.endswith(".csv") else text
                 for path, text in files.items()}
    if seed < len(ALONE) and ALONE[seed] == "rituals":
        files = {path: text for path, text in files.items() if path.count("/") == 0
                 or "rituals" in path}
    household = Household(files)
    if chance.random() < 0.25:
        days = chance.randrange((NEWEST - STARTED).days)
        household.as_of = STARTED + datetime.timedelta(days)
        story.append(f"as of {household.as_of}")
    draw = chance.random()
    if draw < 0.15:
        household.edition = chance.choice(PARTNERS)
        household.own = {path: text for path, text in sorted(private[household.edition].items())
                         if chance.random() < share}
    elif draw < 0.2 and "facilitator" in blocks(files["couple.yaml"]):
        household.edition = "facilitator"
    story.append(f"for {household.edition}")
    household.story = ", ".join(story)
    return household


def _couple(text, chance, story, seed):
    parts = blocks(text)
    draw = chance.random()
    if draw < 0.3 or 0 < seed < 6:
        story.append("the required keys of couple.yaml")
        keys = set(REQUIRED)
    elif draw < 0.55:
        keys = {key for key in parts if key in REQUIRED or chance.random() < 0.5}
        story.append("some keys of couple.yaml")
    else:
        keys = set(parts)
    if "compare" in keys and chance.random() < 0.25:
        keys.remove("compare")
        story.append("compare withdrawn")
    result = []
    for key, part in parts.items():
        if key not in keys:
            continue
        if key in ("rituals", "goals", "boundaries", "pauses", "life_events") and draw > 0.8:
            head, *items = re.split(r"(?m)^(?=  - )", part)
            items = [item for item in items if chance.random() < 0.5]
            part = head + "".join(items) if items else ""
        result.append(part)
    return "".join(result)


def _fewer(text, kept, chance):
    head, *lines = text.splitlines(keepends=True)
    return head + "".join(line for line in lines if chance.random() < kept)


def without(household, places):
    """The household without the rows, list items and files that problems point at."""
    lines = {}
    for path, line in places:
        lines.setdefault(path, set()).add(line)
    for path, numbers in lines.items():
        files, name = household.text(path)
        text = files[name].splitlines(keepends=True)
        if name.endswith(".csv") and 1 not in numbers:
            files[name] = "".join(line for number, line in enumerate(text, 1)
                                  if number not in numbers)
        elif name == "couple.yaml":
            files[name] = "".join(_kept_items(text, numbers))
        else:
            del files[name]


def _kept_items(text, numbers):
    """The lines of couple.yaml without the items of lists that the numbers are in."""
    starts = [number for number, line in enumerate(text, 1) if re.match(r"  - |\S", line)]
    starts.append(len(text) + 1)
    gone = set()
    for start, end in zip(starts, starts[1:]):
        if any(start <= number < end for number in numbers):
            gone |= set(range(start, end))
    return [line for number, line in enumerate(text, 1) if number not in gone]
