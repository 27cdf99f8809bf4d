"""One build that something goes wrong in, and what it leaves: the judge of faults.py."""

import json
import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

OWN = ".evenhold-"
JOURNAL = ".evenhold-journal"
MESSAGE = re.compile(r"^Error: '[^'\n]+' can't be (written|removed|read): [^\n]+ build again\.\n\Z")


@dataclass(frozen=True)
class Fault:
    """What goes wrong: at which call of a kind, how, and whether from then on."""

    call: str
    how: str
    number: int = 1
    sticky: bool = False

    def __str__(self):
        return f"{self.how} at {self.call} {self.number}{' and all after it' if self.sticky else ''}"

    def environment(self, library, folder, log):
        values = {"LD_PRELOAD": str(library), "FAULT_CALL": self.call, "FAULT_HOW": self.how,
                  "FAULT_N": str(self.number), "FAULT_LOG": str(log)}
        if folder is not None:
            values["FAULT_PATH"] = str(folder)
        if self.sticky:
            values["FAULT_STICKY"] = "1"
        return {**os.environ, **values}


@dataclass
class Scenario:
    """A folder as it is before, and what a build makes of it."""

    name: str
    before: Path
    command: list
    wanted: dict
    pages: dict  # Each path with the bytes that it may have; None where it may be absent.
    foreign: dict = field(default_factory=dict)


def contents(folder):
    """The files of a folder with their bytes, and its empty folders with None."""
    found = {}
    for path, folders, files in os.walk(folder):
        inner = os.path.relpath(path, folder)
        if not folders and not files and inner != ".":
            found[inner] = None
        for name in files:
            whole = os.path.join(path, name)
            key = os.path.normpath(os.path.join(inner, name))
            if os.path.islink(whole):
                found[key] = b"link to " + os.readlink(whole).encode()
            else:
                with open(whole, "rb") as file:
                    found[key] = file.read()
    return found


def stamps(folder, names):
    return {name: os.lstat(folder / name).st_mtime_ns for name in names}


def is_own(path):
    return os.path.basename(path).startswith(OWN)


def torn(scenario, found):
    """What a reader of the folder must never see."""
    wrong = []
    for path, bytes_ in found.items():
        if is_own(path) or path in scenario.foreign:
            continue
        if bytes_ is None:
            if not any(page.startswith(path + "/") for page in scenario.pages):
                wrong.append(f"a folder '{path}' of nobody")
        elif bytes_ not in scenario.pages.get(path, []):
            wrong.append(f"'{path}' is torn: {len(bytes_)} bytes of neither build")
    wrong += [f"'{path}' is gone" for path, may in scenario.pages.items()
              if path not in found and None not in may]
    return wrong


def complete(scenario, found):
    """Whether a build is done: nothing more and nothing less than it was to make."""
    if found == scenario.wanted:
        return []
    paths = sorted(path for path in found.keys() | scenario.wanted.keys()
                   if found.get(path, "-") != scenario.wanted.get(path, "-"))
    return [f"other than a good build in {', '.join(paths[:4])}"]


class Case:
    """Builds with one fault in a copy of a scenario's folder, and judges."""

    def __init__(self, scenario, fault, work, library, limit_to_output=True):
        self.scenario, self.fault, self.library = scenario, fault, library
        self.home = Path(tempfile.mkdtemp(dir=work))
        self.site, self.log = self.home / "site", self.home / "log"
        self.limit = self.site if limit_to_output else None
        if scenario.before is not None:
            shutil.copytree(scenario.before, self.site, symlinks=True)
        self.times = stamps(self.site, scenario.foreign)
        self.before = contents(self.site)
        self.wrong, self.fired, self.status, self.healed = [], 0, 0, False
        self.is_as_before = False

    def run(self, command, environment=None):
        words = [word.replace("SITE", str(self.site)) for word in command]
        return subprocess.run(words, env=environment, capture_output=True, text=True,
                              timeout=60, check=False)

    def judge(self, program=None):
        """All that is wrong; the folder is gone afterwards."""
        try:
            run = self.run(self.scenario.command,
                           self.fault.environment(self.library, self.limit, self.log))
            self.status = run.returncode
            self.fired = len(self.log.read_text().splitlines()) if self.log.exists() else 0
            found = contents(self.site)
            self.is_as_before = found == self.before
            self.wrong += torn(self.scenario, found)
            self.after(run, found)
            if program is not None and run.returncode != 0:
                self.verified(program, found)
                self.heals()
            self.foreign()
        except subprocess.TimeoutExpired:
            self.wrong.append("it never ended")
        finally:
            shutil.rmtree(self.home, ignore_errors=True)
        return self

    def after(self, run, found):
        """A run that says all is well has done all; one that was stopped says so."""
        killed = self.fault.how in ("KILL", "TORN")
        if run.returncode == 0:
            self.wrong += [f"silent: {line}" for line in complete(self.scenario, found)]
            if killed and self.fired:
                self.wrong.append("it lived on after it was killed")
        elif killed:
            if run.returncode != -9:
                self.wrong.append(f"it ended with {run.returncode} instead of being killed")
        elif self.fault.how in ("EINTR", "SHORT"):
            self.wrong.append(f"it ended with {run.returncode}, though calls can go on after that")
        elif self.limit is not None and run.returncode != 74:
            self.wrong.append(f"it ended with {run.returncode}: {run.stderr[:120]}")
        elif self.limit is not None and not MESSAGE.match(run.stderr.replace(str(self.home), "")):
            self.wrong.append(f"it says: {run.stderr[:200]}")
        elif run.returncode not in (1, 64, 74) and run.returncode > 0:
            self.wrong.append(f"it ended with {run.returncode}: {run.stderr[:120]}")

    def verified(self, program, found):
        run = self.run([program, "verify", "--format", "json", "SITE"])
        if not any(os.path.basename(path) in (JOURNAL, OWN + "manifest") for path in found):
            if run.returncode != 74:
                self.wrong.append(f"verify ends with {run.returncode} where there is no site")
            return
        answer = json.loads(run.stdout)
        kinds = {(item["kind"], item["path"]) for item in answer["differences"]
                 if item["path"] not in self.scenario.foreign}
        bad = {item for item in kinds if item[0] != "interrupted"}
        if bad:
            self.wrong.append(f"verify says {sorted(bad)[:3]}")
        if answer["interrupted"] != (JOURNAL in found):
            self.wrong.append("verify takes a build for what it isn't")
        clean = not kinds and not answer["interrupted"] and not self.scenario.foreign
        if (run.returncode == 0) != clean:
            self.wrong.append(f"verify ends with {run.returncode}")

    def heals(self):
        run = self.run(self.scenario.command)
        lines = complete(self.scenario, contents(self.site))
        if run.returncode != 0 or lines:
            self.wrong.append(f"the next build ends with {run.returncode} and is "
                              + (lines[0] if lines else run.stderr[:120]))
        else:
            self.healed = True

    def foreign(self):
        if stamps(self.site, self.scenario.foreign) != self.times:
            self.wrong.append("a file of somebody else was touched")
