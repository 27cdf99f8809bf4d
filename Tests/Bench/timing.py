"""How long commands take, in pairs: what else the machine does falls on both alike."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass


@dataclass
class Run:
    """One run of a command: seconds by the clock and of the processors, and MiB at its peak."""

    wall: float
    cpu: float
    peak: float


def run(command, folder=None, output=None):
    """Runs a command to its end, which has to be a good one."""
    out = open(output, "wb") if output else subprocess.DEVNULL
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=out, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if output:
        out.close()
    if process.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}: {said.decode()[-400:]}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def median(runs):
    """The medians of some runs, each figure by itself."""
    return Run(*(statistics.median(getattr(each, name) for each in runs)
                 for name in ("wall", "cpu", "peak")))


def paired(first, second, count):
    """The medians of two things that are run in turns, and of the ratios of their times.

    `first` and `second` are functions that give a `Run`.
    """
    pairs = [(first(), second()) for _ in range(count)]
    ratio = Run(*(statistics.median(getattr(a, name) / max(getattr(b, name), 1e-6) for a, b in pairs)
                  for name in ("wall", "cpu", "peak")))
    return median([a for a, _ in pairs]), median([b for _, b in pairs]), ratio


def load():
    """How many programs wanted to run over the last minute."""
    return os.getloadavg()[0]
