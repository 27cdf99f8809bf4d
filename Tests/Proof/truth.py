"""Whether what the program says of a household's files is so, asked without the program."""

import datetime
import posixpath
import re

from household import PARTNERS

QUOTED = re.compile(r"'([^']*)'")


def untruths(household, problems):
    """What is wrong with the problems: each that misleads, and each that isn't known here."""
    found = []
    facts = Facts(household)
    for problem in problems:
        asked = CHECKS.get(problem["id"])
        if asked is None:
            found.append(f"{_line(problem)}: no such problem is in these files")
            continue
        wrong = asked(facts, problem)
        if wrong:
            found.append(f"{_line(problem)}: {wrong}")
        if problem["suggestion"] and "did you mean" in problem["suggestion"]:
            # Every name in the whole household is right, so that none is a slip of another.
            found.append(f"{_line(problem)}: suggests '{problem['suggestion']}'")
    return found + facts.unsaid(problems)


class Facts:
    def __init__(self, household):
        self.household = household
        self.tasks = household.tasks()
        self.rituals = household.listed("rituals")
        self.goals = household.listed("goals")
        self.check_ins = household.sides("check-ins")
        self.rounds = household.sides("inventory")
        self.until = household.as_of
        self.lines = {}

    def is_past(self, day):
        return self.until is None or datetime.date.fromisoformat(day) <= self.until

    def is_closed(self, problem):
        """Whether it is about a file that one of the two alone may read yet."""
        root, folder, *rest = problem["file"].split("/")
        sides = {"check-ins": self.check_ins, "inventory": self.rounds}.get(folder, {})
        return root == "own" or len(sides.get(rest[0], ())) == 1

    def sealed(self):
        """The dates and rounds with one side alone, by the words that name them."""
        dates = {f"the check-in of {day}" for day, sides in self.check_ins.items()
                 if len(sides) == 1}
        return dates | {f"the inventory round {name}" for name, sides in self.rounds.items()
                        if len(sides) == 1}

    def unsaid(self, problems):
        said = {problem["message"].split(" stays sealed")[0].replace("'", "")
                for problem in problems if problem["id"] == "SealedRecord"}
        if any(problem["severity"] == "error" for problem in problems):
            return []
        return [f"nothing says that {what} is sealed" for what in sorted(self.sealed() - said)]

    def holders(self, task, before):
        """Who holds each stage of a task when a row of the log is written."""
        holders = dict(self.household.columns(task))
        rows = sorted((row for row in self.household.log()
                       if row["verb"] in ("took", "stopped")
                       and row["subject"].split(":")[0] == task),
                      key=lambda row: (row["date"], row["path"].encode(), row["line"]))
        for row in rows:
            if (row["path"], row["line"]) == (before["path"], before["line"]):
                break
            _, _, stage = row["subject"].partition(":")
            for name in [stage] if stage else holders:
                if row["verb"] == "took":
                    holders[name] = row["who"]
                elif row["who"] == "both" or holders[name] == row["who"]:
                    holders[name] = "nobody"
                elif holders[name] == "both":
                    holders[name] = PARTNERS[1 - PARTNERS.index(row["who"])]
        return holders

    def cell(self, problem):
        """What stands at the place that a problem points at."""
        files, name = self.household.text(problem["file"])
        if name not in files:
            return None
        if problem["file"] not in self.lines:
            self.lines[problem["file"]] = files[name].splitlines()
        line = self.lines[problem["file"]][problem["line"] - 1]
        if problem["endLine"] != problem["line"]:
            return line[problem["column"] - 1:]
        return line[problem["column"] - 1:problem["endColumn"] - 1]


def _line(problem):
    place = f"{problem['file']}:{problem['line']}" if problem["file"] else "content"
    return f"{place}: {problem['message']} [{problem['id']}]"


def _absent(known):
    """A check of a name that the files don't have: it is what stands there, and is nowhere."""
    def check(facts, problem):
        name = QUOTED.search(problem["message"])
        if not name:
            # What is sealed or of one alone is not said aloud.
            return None if facts.is_closed(problem) else "names nothing"
        if name[1] in getattr(facts, known):
            return "it is there"
        if not problem["file"]:
            return "it points nowhere"
        cell = facts.cell(problem)
        if cell is None or name[1] not in cell:
            return f"at its place stands '{cell}'"
        return None
    return check


def _sealed(facts, problem):
    what = problem["message"].split(" stays sealed")[0].replace("'", "")
    return None if what in facts.sealed() else "both sides are there, or neither"


def _unheld(facts, problem):
    task, day = re.match(r"'([^']*)' has lain with nobody since (\S+)", problem["message"]).groups()
    if task not in facts.tasks:
        return "there is no such task"
    for row in facts.household.log():
        if row["verb"] == "took" and row["subject"].split(":")[0] == task and row["date"] > day:
            if facts.is_past(row["date"]):
                return f"it was taken on {row['date']}"
    return None


def _far(facts, problem):
    """Nothing that happened is dated in the 60 days before the day that is called far."""
    day = datetime.date.fromisoformat(re.search(r"\d{4}-\d{2}-\d{2}", problem["message"])[0])
    near = sorted(other for other in facts.household.dates()
                  if day - datetime.timedelta(60) <= other < day)
    return f"something happened on {near[-1]}" if near else None


def _held_already(facts, problem):
    """The files before this row leave the task as the row would have it."""
    files, name = facts.household.text(problem["file"])
    row = next((row for row in facts.household.log()
                if (row["path"], row["line"]) == (name, problem["line"])), None)
    if row is None or row["verb"] not in ("took", "stopped"):
        return "it is no row of holding"
    task, _, stage = row["subject"].partition(":")
    now = facts.holders(task, before=row)
    stages = [stage] if stage else list(now)
    if row["verb"] == "took":
        same = all(now[stage] == row["who"] for stage in stages)
    else:
        same = not any(now[stage] in (row["who"], "both") for stage in stages)
    return None if same else f"it is held by {now}"


def _no_image(facts, problem):
    """The picture that a text shows is not among the files."""
    name = QUOTED.search(problem["message"])[1]
    files, path = facts.household.text(problem["file"])
    target = posixpath.normpath(posixpath.join(posixpath.dirname(path), name))
    return "it is there" if target in files or posixpath.normpath(name) in files else None


CHECKS = {
    "DeadImage": _no_image,
    "UnknownTask": _absent("tasks"),
    "UnknownRitual": _absent("rituals"),
    "UnknownGoal": _absent("goals"),
    "SealedRecord": _sealed,
    "UnheldTask": _unheld,
    "FarDate": _far,
    "ChangesNothing": _held_already,
}
