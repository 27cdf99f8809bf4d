"""Kills at any moment of real builds, a thousand times."""

import json
import os
import random
import shutil
import signal
import subprocess
import time

from fault_case import JOURNAL, Scenario, complete, contents, torn
from fault_scenes import build, merged


def stamp(path):
    """What tells one file of a name from the next; None where there is none."""
    try:
        status = os.stat(path)
    except FileNotFoundError:
        return None
    return status.st_ino, status.st_mtime_ns


def proof(program, work, count):
    """What is wrong, and what there is to say."""
    first, second = work / "old", work / "new"
    sites = []
    for name, content in (("a", first), ("b", second)):
        start = time.monotonic()
        build(program, content, work / f"kill-site-{name}")
        took = time.monotonic() - start
        sites.append(contents(work / f"kill-site-{name}"))
    pages = merged(*sites)
    changed = sum(len(set(may)) > 1 for may in pages.values())
    site = work / "kill-site"
    shutil.copytree(work / "kill-site-a", site)
    chance, wrong = random.Random(6), []
    counts = {"killed": 0, "writing": 0, "mixed": 0, "healed": 0}
    round_ = 0
    while counts["killed"] < count and len(wrong) < 20:
        round_ += 1
        content, wanted = (second, sites[1]) if round_ % 2 else (first, sites[0])
        command = [program, "build", str(content), "--out", str(site)]
        scenario = Scenario("kills", None, command, wanted, pages)
        left = stamp(site / JOURNAL)
        run = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if round_ % 4:
            # From the first change on, some time of those that are in question.
            while run.poll() is None and stamp(site / JOURNAL) in (left, None):
                time.sleep(0.0002)
            time.sleep(chance.random() * took / 3)
        else:
            time.sleep(chance.random() * took)
        run.send_signal(signal.SIGKILL)
        run.wait()
        if run.returncode != -signal.SIGKILL:
            continue
        counts["killed"] += 1
        found = contents(site)
        wrong += [f"kill {counts['killed']}: {line}" for line in torn(scenario, found)]
        is_writing = JOURNAL in found
        counts["writing"] += is_writing
        own = {path: bytes_ for path, bytes_ in found.items() if ".evenhold-" not in path}
        counts["mixed"] += all(any(own.get(path) != side.get(path) for path in pages)
                               for side in sites)
        answer = json.loads(subprocess.run([program, "verify", "--format", "json", str(site)],
                                           capture_output=True, text=True, check=False).stdout)
        if answer["interrupted"] != is_writing or any(
                item["kind"] != "interrupted" for item in answer["differences"]):
            wrong.append(f"kill {counts['killed']}: verify says {json.dumps(answer)[:160]}")
        # Every other one is left for the next build to be killed over.
        if chance.random() < 0.5:
            again = subprocess.run(command, capture_output=True, text=True, check=False)
            lines = complete(scenario, contents(site))
            wrong += [f"the next build ends with {again.returncode}: {line}" for line in lines]
            counts["healed"] += not lines and again.returncode == 0
            if lines:
                shutil.rmtree(site)
                os.makedirs(site)
    return wrong, (f"{counts['killed']} builds of {len(pages)} files ({changed} of them different) "
                   f"killed, {counts['writing']} while writing, {counts['mixed']} with pages of both "
                   f"builds; {counts['healed']} builds after it, all healed")
