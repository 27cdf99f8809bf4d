"""Whether what the program says of a household's files is so, asked without the program."""

import datetime
import re

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

    def is_past(self, day):
        return self.until is None or datetime.date.fromisoformat(day) <= self.until

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

    def cell(self, problem):
        """What stands at the place that a problem points at."""
        files, name = self.household.text(problem["file"])
        if name not in files:
            return None
        line = files[name].splitlines()[problem["line"] - 1]
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
            return "names nothing"
        if name[1] in getattr(facts, known):
            return "it is there"
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
    return None if problem["file"] or "--as-of" in problem["message"] else "points nowhere"


def _nothing(facts, problem):
    return None


CHECKS = {
    "UnknownTask": _absent("tasks"),
    "UnknownRitual": _absent("rituals"),
    "UnknownGoal": _absent("goals"),
    "SealedRecord": _sealed,
    "UnheldTask": _unheld,
    "FarDate": _far,
    "ChangesNothing": _nothing,
    "NotRotating": _nothing,
}
