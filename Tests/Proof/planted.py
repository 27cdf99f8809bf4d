"""Faults for the checks of households, and sound things beside them: each fault must be found."""

import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory

import gates
import truth
from household import Household
from tree import QuickPage

COUPLE = """format: 1
partners:
  - id: marin
    name: Marin
  - id: sascha
    name: Sascha
started: 2025-09-01
rituals:
  - id: back-step
    title: The back step
"""
AGREED = COUPLE + "compare:\n  marin: yes\n  sascha: yes\n"
FILES = {
    "couple.yaml": COUPLE,
    "tasks/a.csv": "task,title,category,owner\nlaundry,Laundry,household,marin\n",
    "log/2025-09.csv": "date,who,verb,subject,note\n2025-09-02,sascha,took,laundry,\n"
                       "2025-09-03,sascha,took,laundry,\n2025-09-04,marin,did,bins,\n",
    "check-ins/2025-09-14/marin.md": "---\nenergy: 3\n---\n",
    "check-ins/2025-09-21/marin.md": "---\nenergy: 3\n---\n",
    "check-ins/2025-09-21/sascha.md": "---\nenergy: 3\n---\n",
}
LOG = "content/log/2025-09.csv"
SEALED = "the check-in of {} stays sealed: one side is missing"


def problem(name, message, line=None, column=1, end=99, file=LOG, severity="warning",
            suggestion=None):
    return {"id": name, "message": message, "file": file if line else None, "line": line,
            "column": column, "endLine": line, "endColumn": end, "severity": severity,
            "suggestion": suggestion}


TOLD = problem("SealedRecord", SEALED.format("2025-09-14"), severity="note")
BINS = "'bins' isn't a task of the inventory"
# A problem, and a word of the complaint that must follow; none where the problem is true.
PROBLEMS = (
    (problem("UnknownTask", BINS, 4, severity="error"), None),
    (problem("UnknownTask", "'laundry' isn't a task of the inventory", 2), "it is there"),
    (problem("UnknownTask", BINS, 2), "at its place stands"),
    (problem("UnknownTask", BINS), "points nowhere"),
    (problem("UnknownTask", "this isn't a task", 4), "names nothing"),
    (problem("UnknownTask", BINS, 4, suggestion="did you mean 'laundry'?"), "suggests"),
    (problem("UnknownRitual", "'back-step' isn't a ritual", 4), "it is there"),
    (problem("UnknownGoal", "'sleep' isn't a goal", 4), "at its place stands"),
    (problem("SealedRecord", SEALED.format("2025-09-21")), "both sides are there"),
    (problem("UnheldTask", "'bins' has lain with nobody since 2025-09-01", 4), "no such task"),
    (problem("UnheldTask", "'laundry' has lain with nobody since 2025-09-01", 2), "was taken"),
    (problem("ChangesNothing", "this row changes nothing", 3), None),
    (problem("ChangesNothing", "this row changes nothing", 2), "it is held by"),
    (problem("ChangesNothing", "this row changes nothing", 4), "no row of holding"),
    (problem("FarDate", "2025-09-21 is 90 days after anything else", 4), "something happened"),
    (problem("DeadImage", "the image '../images/no.png' leads to no file", 2), None),
    (problem("DeadImage", "the image '../tasks/a.csv' leads to no file", 2), "it is there"),
    (problem("UnknownVerb", "'did' isn't a verb", 4), "no such problem"),
)
SHARE = "<main><p>62 % of what is held in mind lies with Marin and 38 % with Sascha.</p></main>"
LOGGED = "<main><p>Of the minutes you both logged, 40 % were Marin’s and 60 % Sascha’s.</p></main>"
UNHELD = {**FILES, "couple.yaml": AGREED, "log/2025-09.csv": "date,who,verb,subject\n",
          "tasks/a.csv": "task,title,category,owner\nlaundry,Laundry,household,nobody\n"}
HELD = {**FILES, "couple.yaml": AGREED}
# Files, a page, and a word of the complaint that must follow.
PAGES = (
    (HELD, "audit.html", SHARE, None),
    (FILES, "audit.html", SHARE, "compares without the consent"),
    (FILES, "index.html", '<main><span class="split"><svg class="splitbar"></svg></main>',
     "shows 'splitbar'"),
    (UNHELD, "index.html", SHARE, "nobody holds anything"),
    (HELD, "months/2025-09.html", LOGGED, "0 weeks kept by both"),
    (HELD, "months/2025-09.html", "<main><p>About even: between 40 and 60 % of the logged minutes "
     "were Marin’s.</p></main>", "a range over"),
)


class _Site:
    def __init__(self, page):
        self.pages = [page]


def _says(problems, code=0):
    text = json.dumps({"diagnostics": problems}).replace("'", "\\u0027")
    return f"printf %s '{text}'; exit {code}"


# What a program may do, and a word of the complaint that must follow.
PROGRAMS = (
    ("kill -SEGV $$", "the program ended with -11"),
    ("echo no; exit 64", "the program ended with 64"),
    ("echo no; exit 0", "no problems could be read"),
    (_says([TOLD], 1), "ended with 1 and 0 errors"),
    (_says([TOLD, problem("UnknownTask", "'bins' isn't a task", severity="error")], 1),
     "an error points nowhere"),
    ("[ -e again ] || touch again; echo '{\"diagnostics\": [{\"id\": \"UnknownKey\", \"message\": "
     "\"x\", \"file\": \"content/couple.yaml\", \"line\": 400, \"column\": 1, \"endLine\": 400, "
     "\"endColumn\": 2, \"severity\": \"error\", \"suggestion\": null}]}'; exit 1",
     "still doesn't build"),
    ("mkdir site; echo '<main><h1>Ana</h1></main>' > site/index.html; " + _says([TOLD]),
     "has nothing under it"),
    ("mkdir site; echo '<main><h1>Ana</h1><p><a href=\"no.html\">x</a></p></main>' > "
     "site/index.html; " + _says([TOLD]), "no file"),
    ("mkdir site; " + _says([]), "nothing says that the check-in of 2025-09-14 is sealed"),
)


def missed(look):
    """The planted faults that were not found, and the sound things that were complained of."""
    found = []
    for what, word in PROBLEMS:
        said = truth.untruths(Household(dict(FILES)), [what, TOLD])
        found += _compare(f"{what['id']} on line {what['line']}", said, word)
    for files, path, text, word in PAGES:
        said = gates.complaints(Household(dict(files)), _Site(QuickPage(path, text)))
        found += _compare(f"the page {text}", said, word)
    with TemporaryDirectory() as folder:
        program = Path(folder) / "program"
        for script, word in PROGRAMS:
            program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
            os.chmod(program, 0o755)
            found += _compare(f"a program that does '{script[:60]}'",
                              look(str(program), Household(dict(FILES)))[0], word)
    return found


def count():
    return len([word for *_, word in (*PROBLEMS, *PAGES, *PROGRAMS) if word])


def _compare(what, said, word):
    if word is None:
        return [f"{what} is sound, and was complained of: {said}"] if said else []
    return [] if any(word in line for line in said) else [f"{what} was not found, only {said}"]
