"""Limits of a real system: a full disk, a read-only one, too few open files, builds at once."""

import os
import re
import resource
import shutil
import signal
import subprocess
import time
from pathlib import Path

from fault_case import MESSAGE, Fault, complete, contents, torn


# Where the content can't be read, nothing was written yet.
READING = re.compile(r"^Error: [^\n]+ can't be read: too many files are open\.[^\n]*\n\Z")


def proofs(library, scenes, work, is_full):
    """Each proof as a label, what is wrong and what there is to say."""
    update = scenes[1]
    yield ("a full disk", *full_disk(update, work, is_full))
    yield ("a read-only folder", *read_only(update, work))
    yield ("too few open files", *few_files(update, work))
    yield ("files that may not grow", *small_files(update, work))
    yield ("three builds at once", *at_once(library, update, work))
    yield ("the same where folders have no locks", *without_locks(library, update, work))


def command(scenario, site):
    return [word.replace("SITE", str(site)) for word in scenario.command]


def ends(scenario, site, run, name):
    """What is wrong with a build into a place that is too small for it."""
    wrong = [f"{name}: {line}" for line in torn(scenario, contents(site))]
    if run.returncode == 0:
        wrong += [f"{name}: silent: {line}" for line in complete(scenario, contents(site))]
    elif run.returncode == 74 and not (MESSAGE.match(run.stderr.replace(str(site), "SITE"))
                                       or READING.match(run.stderr)):
        wrong.append(f"{name}: it says {run.stderr[:160]}")
    return wrong


def mounted(work, options):
    """A folder of its own disk, or why there can be none."""
    place = work / "disk"
    place.mkdir(exist_ok=True)
    run = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)],
                         capture_output=True, text=True, check=False)
    return (place, None) if run.returncode == 0 else (None, run.stderr.strip() or "mount says no")


def unmount(place):
    subprocess.run(["umount", str(place)], check=True)


def full_disk(scenario, work, is_full):
    def blocks(sizes):
        return sum(-(-size // 4096) for size in sizes)
    least = blocks(os.path.getsize(path) for path in scenario.before.rglob("*") if path.is_file())
    most = least + blocks(len(bytes_) for bytes_ in scenario.wanted.values()) + 8
    place, why = mounted(work, "size=64k")
    if place is None:
        return [], f"skipped: no disk can be mounted here ({why})"
    unmount(place)
    wrong, stopped = [], 0
    for size in range(least + 2, most, 1 if is_full else 16):
        place, why = mounted(work, f"size={size * 4}k")
        try:
            site = place / "site"
            shutil.copytree(scenario.before, site)
            run = subprocess.run(command(scenario, site), capture_output=True, text=True,
                                 check=False)
            wrong += ends(scenario, site, run, f"{size * 4} KB")
            if run.returncode != 0:
                stopped += 1
                if run.returncode != 74 or "the disk is full" not in run.stderr:
                    wrong.append(f"{size * 4} KB: it ends with {run.returncode}: {run.stderr[:120]}")
                # With more room the next build makes it good.
                subprocess.run(["mount", "-o", f"remount,size={most * 8}k", str(place)],
                               check=True)
                wrong += heals(scenario, site, f"{size * 4} KB")
        finally:
            unmount(place)
    if not stopped:
        wrong.append("no disk was too small")
    return wrong, f"{stopped} sizes of a real disk too small, each told with 74 and healed"


def heals(scenario, site, name):
    run = subprocess.run(command(scenario, site), capture_output=True, text=True, check=False)
    lines = complete(scenario, contents(site))
    return [f"{name}: the next build ends with {run.returncode}: {line}"
            for line in lines or ([run.stderr[:120]] if run.returncode else [])]


def read_only(scenario, work):
    place, why = mounted(work, "size=64m")
    site = (place or work / "read-only") / "site"
    if place is None and os.geteuid() == 0:
        return [], f"skipped: the system lets root write everywhere and mounts nothing ({why})"
    shutil.copytree(scenario.before, site)
    before = contents(site)

    def allow(is_allowed):
        if place is not None:
            mode = "rw" if is_allowed else "ro"
            subprocess.run(["mount", "-o", f"remount,{mode}", str(place)], check=True)
        else:
            for path in [site, *[path for path in site.rglob("*") if path.is_dir()]]:
                path.chmod(0o700 if is_allowed else 0o500)

    try:
        allow(False)
        run = subprocess.run(command(scenario, site), capture_output=True, text=True, check=False)
        wrong = [] if contents(site) == before else ["something was written"]
        if run.returncode != 74 or not MESSAGE.match(run.stderr.replace(str(site), "SITE")):
            wrong.append(f"it ends with {run.returncode}: {run.stderr[:160]}")
        allow(True)
        wrong += heals(scenario, site, "writable again")
    finally:
        if place is not None:
            unmount(place)
        else:
            allow(True)
            shutil.rmtree(site.parent)
    how = "a disk mounted read-only" if place else "folders without the right to write"
    return wrong, f"{how}: told with 74, nothing touched, healed"


def limited(scenario, site, kind, limit, ignoring=None):
    def prepare():
        resource.setrlimit(kind, (limit, limit))
        if ignoring is not None:
            signal.signal(ignoring, signal.SIG_IGN)
    return subprocess.run(command(scenario, site), capture_output=True, text=True,
                          preexec_fn=prepare, check=False)


def few_files(scenario, work):
    wrong, told = [], 0
    for limit in range(3, 24):
        site = work / "few" / "site"
        shutil.copytree(scenario.before, site)
        run = limited(scenario, site, resource.RLIMIT_NOFILE, limit)
        wrong += ends(scenario, site, run, f"{limit} files")
        # Below some number the system can't even load the program.
        if run.returncode not in (0, 74, 127, 1):
            wrong.append(f"{limit} files: it ends with {run.returncode}: {run.stderr[:120]}")
        told += run.returncode in (1, 74)
        wrong += heals(scenario, site, f"{limit} files")
        shutil.rmtree(site.parent)
    if not told:
        wrong.append("no limit was too low")
    return wrong, f"limits of 3 to 23: {told} told, no page torn, each healed"


def small_files(scenario, work):
    wrong, told = [], 0
    for limit in (0, 1, 100, 4096, 10_000, 30_000):
        for ignoring in (signal.SIGXFSZ, None):
            site = work / "small" / "site"
            shutil.copytree(scenario.before, site)
            run = limited(scenario, site, resource.RLIMIT_FSIZE, limit, ignoring)
            wrong += ends(scenario, site, run, f"{limit} bytes")
            if run.returncode not in (0, 74, -signal.SIGXFSZ):
                wrong.append(f"{limit} bytes: it ends with {run.returncode}: {run.stderr[:120]}")
            told += run.returncode != 0
            wrong += heals(scenario, site, f"{limit} bytes")
            shutil.rmtree(site.parent)
    if not told:
        wrong.append("no limit was too low")
    return wrong, f"{told} builds stopped, no page torn, each healed"


def at_once(library, scenario, work, lockless=False):
    """One waits in the middle of its work; two others come, and are told to."""
    site, log, second = work / "at-once" / "site", work / "at-once-log", work / "at-once-second"
    for old in (log, second, Path(f"{log}.go")):
        old.unlink(missing_ok=True)
    shutil.copytree(scenario.before, site)
    nolocks = {"FAULT_NOLOCKS": "1"} if lockless else {}
    wrong = []
    first = subprocess.Popen(
        command(scenario, site), stdout=subprocess.PIPE, text=True, stderr=subprocess.PIPE,
        env={**Fault("rename", "PAUSE", 5).environment(library, site, log), **nolocks})
    try:
        wait_for(log, " rename ")
        before = contents(site)
        for _ in range(2):
            run = subprocess.run(
                command(scenario, site), capture_output=True, text=True, check=False,
                env={**Fault("lock", "COUNT").environment(library, site, second), **nolocks})
            if run.returncode != 75 or "another build is writing" not in run.stderr:
                wrong.append(f"another ends with {run.returncode}: {run.stderr[:120]}")
        if contents(site) != before:
            wrong.append("another has written")
        wrong += torn(scenario, before)
    finally:
        Path(f"{log}.go").write_text("go")
        first.communicate(timeout=60)
    if first.returncode != 0:
        wrong.append(f"the first ends with {first.returncode}")
    refused = sum(file.read_text().count(" nolocks ") for file in (log, second))
    if (refused >= 3) != lockless:
        wrong.append(f"{refused} locks were refused")
    wrong += complete(scenario, contents(site))
    shutil.rmtree(site.parent)
    return wrong, "one writes, two are told with 75 and touch nothing"


def without_locks(library, scenario, work):
    """The same on a disk that refuses to lock folders; then three that race, often."""
    wrong, _ = at_once(library, scenario, work, lockless=True)
    site, log = work / "no-locks" / "site", work / "no-locks-log"
    environment = Fault("lock", "EBADF", 1).environment(library, site, log)
    codes = {0: 0, 75: 0}
    for _ in range(12):
        shutil.copytree(scenario.before, site)
        runs = [subprocess.Popen(command(scenario, site), env=environment, text=True,
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(3)]
        for run in runs:
            _, error = run.communicate(timeout=60)
            codes[run.returncode] = codes.get(run.returncode, 0) + 1
            if run.returncode not in (0, 75):
                wrong.append(f"one ends with {run.returncode}: {error[:120]}")
        wrong += complete(scenario, contents(site))
        shutil.rmtree(site.parent)
    if not log.exists() or len(log.read_text().splitlines()) < 36:
        wrong.append("a lock was not refused")
    return wrong, (f"one writes, two are told with 75; of {sum(codes.values())} that race "
                   f"{codes[0]} build, {codes[75]} are told with 75, no site torn")


def wait_for(log, words):
    end = time.monotonic() + 30
    while not log.exists() or words not in log.read_text():
        if time.monotonic() > end:
            raise SystemExit("a build never came to where it was to wait")
        time.sleep(0.005)
