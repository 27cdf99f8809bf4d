#!/usr/bin/env python3
"""Gives each reader inputs that a fuzzer makes up: fuzz.py FUZZER SECONDS [TARGET ...]

Two targets run at a time, each for so many seconds, from the inputs that are kept in the tests and those
that earlier runs came upon. An input with which a target crashes, hangs, fills memory, reads where it
may not, or breaks what has to hold, is left in .artifacts/fuzz/; once it is mended, it belongs to the
corpora.
"""

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

CORPORA = Path(__file__).parents[1] / "FuzzTargetsTests/Corpora"
FOUND = Path(__file__).parents[2] / ".artifacts/fuzz"
# The longest input in bytes, and the longest time that one may take, in seconds by the clock on the wall.
LIMITS = {"site": (12_000, 120)}
# Words are read once and kept, in values whose addresses carry bits of their own: what looks for lost
# memory takes them for lost. `markdown` watches over all that comes from C, the one place to lose any.
KEEPS = {"site"}
TARGETS = sorted(path.name for path in CORPORA.iterdir())


def fuzz(fuzzer, seconds, target):
    """What came of a run: its line, and what it said if something was found."""
    found = FOUND / target
    found.mkdir(parents=True, exist_ok=True)
    length, limit = LIMITS.get(target, (4096, 60))
    log = FOUND / f"{target}.log"
    with open(log, "w", encoding="utf-8", errors="replace") as file:
        run = subprocess.run(
            [fuzzer, target, f"-max_total_time={seconds}", f"-max_len={length}", f"-timeout={limit}",
             "-rss_limit_mb=3000", f"-detect_leaks={int(target not in KEEPS)}", "-print_final_stats=1",
             f"-artifact_prefix={FOUND}/{target}-", str(found), str(CORPORA / target)],
            stdout=file, stderr=subprocess.STDOUT, check=False, timeout=seconds * 2 + 600,
            # Swift's own report of a crash would wait for a debugger.
            env={**os.environ, "SWIFT_BACKTRACE": "enable=no",
                 "ASAN_OPTIONS": f"detect_leaks={int(target not in KEEPS)}"})
    text = log.read_text(encoding="utf-8", errors="replace")
    numbers = dict(re.findall(r"stat::(\w+):\s+(\d+)", text))
    branches = re.findall(r" cov: (\d+)", text)
    count, rate = (int(numbers.get(name, 0))
                   for name in ("number_of_executed_units", "average_exec_per_sec"))
    line = (f"{target:<10}{count:>12,} inputs, {rate:,} a second, {branches[-1] if branches else 0} "
            f"branches, {numbers.get('peak_rss_mb', '?')} MiB")
    if run.returncode == 0 and count > 0:
        return line, None
    said = [line for line in text.splitlines()
            if re.search(r"COMPLAINT|ERROR|SUMMARY|Fatal|Test unit|#\d+ .* in ", line)]
    return line, [f"ended with {run.returncode}; {log.relative_to(FOUND.parents[1])}", *said[:16]]


def main(arguments):
    if len(arguments) < 2 or not set(arguments[2:]) <= set(TARGETS):
        print(__doc__, file=sys.stderr)
        return 64
    fuzzer, seconds = str(Path(arguments[0]).resolve()), int(arguments[1])
    failed = 0
    with ThreadPoolExecutor(2) as pool:
        for line, said in pool.map(lambda target: fuzz(fuzzer, seconds, target),
                                   arguments[2:] or TARGETS):
            print(f"  {'FAIL' if said else 'ok':<5}{line}", flush=True)
            failed += bool(said)
            for text in said or []:
                print(f"         {text[:300]}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
