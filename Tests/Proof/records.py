"""The example's files as plain lists and dictionaries, for numbers to be computed anew."""

import csv
import datetime
import re

import yaml

STAGES = {"noticed": "notice", "planned": "plan", "did": "do", "checked": "check"}
OWN = ("reminded", "redid", "hovered", "rescued", "over-apologised", "fixed", "held-back", "voiced",
       "managed-reaction")
ATTENTION = {"daily": 4, "weekdays": 4, "weekly": 3, "biweekly": 3, "monthly": 2, "quarterly": 2,
             "as-needed": 2, "seasonal": 1, "yearly": 1, "once": 1}


def day(text):
    return text if isinstance(text, datetime.date) else datetime.date.fromisoformat(text)


def days(first, last):
    return [first + datetime.timedelta(n) for n in range((last - first).days + 1)]


def table(path):
    return [{k: v.strip() for k, v in row.items() if k and v and v.strip()}
            for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines())]


def front(path):
    _, keys, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return {**(yaml.safe_load(keys) or {}), "body": body, "id": path.stem}


class Records:
    """Everything that both of the two may see, by METRICS §0."""

    def __init__(self, root):
        self.couple = yaml.safe_load((root / "couple.yaml").read_text(encoding="utf-8"))
        self.people = [partner["id"] for partner in self.couple["partners"]]
        self.started = self.couple["started"]
        self.attention = {**ATTENTION, **self.couple.get("attention", {})}
        self.emotional = {c["id"] for c in self.couple["categories"] if c["emotional"]}
        self.paused = {d for pause in self.couple.get("pauses", [])
                       for d in days(pause["from"], pause["to"])}
        self.rituals = self.couple.get("rituals", [])
        self.tasks = {}
        for path in sorted((root / "tasks").rglob("*")):
            for row in table(path) if path.suffix == ".csv" else [front(path)]:
                self.tasks[row["task"]] = row
        self.names = {n.strip(): id for id, task in self.tasks.items()
                      for n in [id, *str(task.get("also_known_as", "")).split("|")] if n.strip()}
        self.log = sorted(self._log(root), key=lambda r: (r["date"], r["path"].encode(), r["line"]))
        self.turns = {(day(r["week"]), r["task"]): r["who"]
                      for path in (root / "rotations").glob("*.csv") for r in table(path)}
        self.checkins, self.together = {}, {}
        for folder in (root / "check-ins").iterdir():
            sides = {path.stem: front(path) for path in folder.glob("*.md")}
            if "together" in sides:
                self.together[day(folder.name)] = sides["together"]
            if all(partner in sides for partner in self.people):
                self.checkins[day(folder.name)] = sides
        self.repairs = [front(path) for path in sorted((root / "repairs").glob("*.md"))]
        self.stepbacks = [front(path) for path in sorted((root / "step-backs").glob("*.md"))]
        self.rounds = {folder.name: {p: table(folder / f"{p}.csv") for p in self.people}
                       for folder in (root / "inventory").iterdir()}
        happened = [r["date"] for r in self.log] + [*self.checkins, *self.together]
        happened += [repair["date"] for repair in self.repairs]
        self.as_of = max(happened)
        self._hold()

    def _log(self, root):
        for path in (root / "log").rglob("*.csv"):
            inner = path.relative_to(root).as_posix()
            for line, row in enumerate(table(path), 2):
                row = {"who": inner.split("/")[1], **row, "path": inner, "line": line,
                       "date": day(row["date"])}
                hidden = row.get("visibility") == "private" or row["verb"] in OWN
                if not hidden and row.get("void") != "yes":
                    yield row

    def task(self, row):
        """The task of a row and the stage after its colon, if any."""
        name, _, stage = row.get("subject", "").partition(":")
        return self.names.get(name), stage

    def weight(self, task):
        loads = [float(task[f"load.{p}"]) for p in self.people if task.get(f"load.{p}")]
        load = float(task["load"]) if task.get("load") else sum(loads) / len(loads) if loads else 3
        return load * self.attention[task.get("cadence", "weekly")]

    def monday(self, date):
        return date - datetime.timedelta(date.weekday())

    def _hold(self):
        """Who holds each stage of each task on each day it lives, and since when none changed."""
        changes = {}
        for row in self.log:
            if row["verb"] in ("took", "stopped"):
                task, stage = self.task(row)
                changes.setdefault((task, row["date"]), []).append((row, stage))
        self.held, self.since = {}, {}
        for id, task in self.tasks.items():
            owner = task.get("owner") or "nobody"
            now = {stage: task.get(stage) or owner for stage in STAGES.values()}
            first = day(task["since"]) if task.get("since") else self.started
            last = day(task["until"]) if task.get("until") else self.as_of
            changed = first
            for date in days(first, min(last, self.as_of)):
                before = dict(now)
                for row, stage in changes.get((id, date), []):
                    for name in [stage] if stage else list(now):
                        now[name] = self._after(now[name], row)
                if now != before:
                    changed = date
                self.held[id, date], self.since[id, date] = dict(now), changed

    def _after(self, holder, row):
        if row["verb"] == "took":
            return row["who"]
        if row["who"] == "both" or holder == row["who"]:
            return "nobody"
        if holder == "both":
            return next(p for p in self.people if p != row["who"])
        return holder

    def credit(self, task, holder, date):
        """What each of the two is credited of a stage on a day; None for neither."""
        if holder == "rotating":
            holder = self.turns.get((self.monday(date), task), "both")
        if holder == "both":
            return (0.5, 0.5)
        return {self.people[0]: (1, 0), self.people[1]: (0, 1)}.get(holder)

    def agreements(self):
        """Each agreement with the day of its talk, its day, and its state."""
        for date, text in self.together.items():
            for box, words in re.findall(r"^- \[([ xX])\] (.*)$", text["body"], re.MULTILINE):
                by = re.search(r"\(by (\d{4}-\d{2}-\d{2})\)", words)
                state = "changed" if words.startswith("~~") else "open" if box == " " else "kept"
                yield date, day(by[1]) if by else None, state
