#!/usr/bin/env python3
"""Proves what the output folder promises: faults.py PROGRAM [full] [KILLS]

Builds a small household again and again, each time with one system call that fails, stops half way
or is the last one before the program is killed, at every such call, once and from then on. No page
may be torn, no failure silent, no file of somebody else touched, and the next build makes all good.
A writer that was written in a hurry is judged by the same judge first, which has to find it out.
"""

import collections
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import fault_kills
import fault_limits
from fault_case import Case, Fault, Scenario, contents
from fault_scenes import merged, scenarios

HERE = Path(__file__).resolve().parent
# Call, how it goes wrong; what may be sticky is, too. A signal that never ends is no fault of ours.
SHORT = [("change", "KILL"), ("write", "ENOSPC")]
QUICK = [("change", "KILL"), ("write", "TORN"), ("write", "ENOSPC"), ("write", "SHORT"),
         ("sync", "EIO"), ("rename", "EIO")]
FULL = QUICK + [
    ("create", "EMFILE"), ("close", "EIO"), ("unlink", "EIO"), ("mkdir", "ENOSPC"),
    ("write", "EINTR"),
    ("any", "KILL"), ("write", "EIO"), ("write", "EDQUOT"), ("create", "ENOSPC"),
    ("create", "EACCES"), ("create", "EROFS"), ("create", "EINTR"), ("open", "EMFILE"),
    ("open", "ENFILE"), ("open", "EIO"), ("open", "EACCES"), ("open", "EINTR"), ("read", "EIO"),
    ("read", "EINTR"), ("read", "SHORT"), ("sync", "ENOSPC"), ("sync", "EINTR"),
    ("close", "ENOSPC"), ("close", "EINTR"), ("release", "EIO"), ("rename", "ENOSPC"), ("rename", "EACCES"), ("rename", "EROFS"),
    ("unlink", "EACCES"), ("unlink", "EROFS"), ("mkdir", "EACCES"), ("mkdir", "EROFS"),
    ("lock", "EIO"), ("lock", "EINTR"), ("any", "EIO"), ("any", "EMFILE"), ("change", "EROFS")]

# What goes wrong with files that are read, and with the terminal.
WHOLE = [("read", "EIO"), ("write", "EIO")]
WHOLE_FULL = WHOLE + [("any", "KILL"), ("open", "EMFILE")]


def compiled(work):
    """The library of faults and the naive writer."""
    compiler = next((name for name in ("cc", "gcc", "clang")
                     if subprocess.run(["which", name], capture_output=True, check=False)
                     .returncode == 0), None)
    if compiler is None:
        raise SystemExit("there is no C compiler; Tests/Proof/install.sh proof installs one")
    library, naive = work / "faults.so", work / "naive"
    flags = [compiler, "-O2", "-Wall", "-Wextra", "-Werror"]
    subprocess.run([*flags, "-shared", "-fPIC", HERE / "faults.c", "-o", library, "-ldl"],
                   check=True)
    subprocess.run([*flags, HERE / "naive.c", "-o", naive], check=True)
    return library, naive


class Sweep:
    """One kind of fault at every call that it can happen to."""

    def __init__(self, scenario, call, how, sticky, work, library, program, whole_run=False):
        self.scenario, self.sticky, self.program = scenario, sticky, program
        self.call, self.how, self.work, self.library = call, how, work, library
        self.in_output = not whole_run

    def case(self, number, how=None):
        fault = Fault(self.call, how or self.how, number, self.sticky)
        return Case(self.scenario, fault, self.work, self.library, self.in_output)

    def run(self, pool):
        """What is wrong, and how many faults fired."""
        counting = self.case(1, "COUNT").judge(self.program)
        calls = counting.fired
        if counting.wrong or calls == 0:
            return [("counting", line) for line in counting.wrong or ["nothing to count"]], []
        # Of a whole run libraries read a file more or less, as they look at the system.
        slack = 0 if self.in_output else 2
        cases = list(pool.map(lambda number: self.case(number).judge(self.program),
                              range(1, calls + 2 + slack)))
        wrong = [(case.fault, line) for case in cases for line in case.wrong]
        wrong += [(case.fault, "it did not fire") for case in cases[:max(1, calls - slack)]
                  if case.fired == 0]
        if (self.call in ("write", "create", "mkdir") and self.how in ("ENOSPC", "EMFILE")
                and self.scenario.name != "repair"):
            # All but those of the last list come before the first page: nothing has happened then.
            begun = [case for case in cases[:-1] if not case.is_as_before]
            if len(begun) > 1:
                wrong.append((begun[0].fault, "it is not as it was before"))
        # One more than there are calls: a count that depends on chance would prove nothing.
        if not self.sticky and cases[-1].fired:
            wrong.append((cases[-1].fault, "there are more calls than were counted"))
        return wrong, [case for case in cases if case.fired]


def sweeps(kinds, scenes, work, library, program):
    for scenario in scenes:
        for call, how in kinds:
            for sticky in (False, True):
                if sticky and how in ("KILL", "TORN", "EINTR"):
                    continue
                yield Sweep(scenario, call, how, sticky, work, library, program)


def control(scenes, naive, work, library, pool):
    """The judge finds a naive writer torn and silent, and a library that isn't there."""
    update = scenes[1]
    wanted = {**contents(update.before), **update.wanted}
    scene = Scenario("naive", update.before,
                     [str(naive), str(work / "site-new"), "SITE"], wanted,
                     merged(contents(update.before), contents(work / "site-new")), update.foreign)
    missed, seen = [], collections.Counter()
    for call, how in (("write", "TORN"), ("write", "SHORT"), ("write", "ENOSPC"),
                      ("write", "KILL"), ("create", "EMFILE")):
        wrong, fired = Sweep(scene, call, how, False, work, library, None).run(pool)
        found = {line.split(":")[0].split("'")[0] for _, line in wrong}
        seen["faults"] += len(fired)
        seen["torn"] += sum("torn" in line for _, line in wrong)
        seen["silent"] += sum("silent" in line for _, line in wrong)
        if not wrong:
            missed.append(f"a naive writer passes {how} at {call}: {sorted(found)}")
    if not seen["torn"] or not seen["silent"]:
        missed.append(f"a naive writer is neither torn nor silent: {dict(seen)}")
    unloaded = Case(update, Fault("write", "EIO"), work, work / "no-such.so").judge()
    if unloaded.fired:
        missed.append("a fault fires without its library")
    return missed, seen


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 64
    program = str(Path(arguments[0]).resolve())
    is_full = "full" in arguments[1:]
    kills = next((int(word) for word in arguments[1:] if word.isdigit()), 0)
    shared = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=shared if os.access(shared, os.W_OK) else None) as name:
        return prove(program, is_full, kills, Path(name).resolve())


def prove(program, is_full, kills, work):
    start = time.monotonic()
    library, naive = compiled(work)
    scenes = scenarios(program, library, work)
    failures = 0

    def say(label, wrong, said):
        nonlocal failures
        print(f"  {'FAIL' if wrong else 'ok':5}{label}: {said}", flush=True)
        for line in wrong[:12]:
            print(f"       {line}")
        if len(wrong) > 12:
            print(f"       … and {len(wrong) - 12} more")
        failures += bool(wrong)

    with ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        missed, seen = control(scenes, naive, work, library, pool)
        say("control", missed, f"a naive writer: {seen['faults']} faults, "
            f"{seen['torn']} torn pages and {seen['silent']} silent failures found")
        for scenario in scenes:
            wrong, cases = [], []
            kinds = SHORT
            if scenario.name == "update":
                kinds = FULL if is_full else QUICK
            elif is_full:
                kinds = QUICK
            for sweep in sweeps(kinds, [scenario], work, library, program):
                found, fired = sweep.run(pool)
                wrong += [f"{fault}: {line}" for fault, line in found]
                cases += fired
                if os.environ.get("FAULTS_ALOUD"):
                    print(f"       {sweep.call} {sweep.how} {'sticky ' * sweep.sticky}"
                          f"{len(fired)} {found[:2]}", flush=True)
            say(scenario.name, wrong, story(cases))
        wrong, cases = [], []
        for call, how in WHOLE_FULL if is_full else WHOLE:
            found, fired = Sweep(scenes[1], call, how, False, work, library, program, True).run(pool)
            wrong += [f"{fault}: {line}" for fault, line in found]
            cases += fired
        say("the whole run, content and terminal too", wrong, story(cases))
    for label, wrong, said in fault_limits.proofs(library, scenes, work, is_full):
        say(label, wrong, said)
    if kills:
        say("kills", *fault_kills.proof(program, work, kills))
    print(f"\n{time.monotonic() - start:.0f} s, {failures} failed")
    return 1 if failures else 0


def story(cases):
    codes = collections.Counter(case.status for case in cases)
    ends = ", ".join(f"{count} × {'killed' if code == -9 else code}"
                     for code, count in sorted(codes.items()))
    return (f"{len(cases)} faults fired (ends: {ends}), "
            f"{sum(case.is_as_before for case in cases)} left all as it was before, "
            f"{sum(case.healed for case in cases)} healed by the next build")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
