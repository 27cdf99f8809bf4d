"""The printing command itself: it leaves nothing behind, however it ends."""

import os
import signal
import subprocess
import time
from pathlib import Path

OLD = b"%PDF-1.4 an older print\n"
WAIT = 30


def complaints(program, folder):
    """What is wrong with the command in a folder with a household in `content`."""
    temporary = folder / "temporary"
    temporary.mkdir()
    environment = {**os.environ, "TMPDIR": str(temporary)}
    pdf = folder / "kept.pdf"
    found = []
    for name, ask in (("interrupt", signal.SIGINT), ("termination", signal.SIGTERM),
                      ("hang-up", signal.SIGHUP)):
        pdf.write_bytes(OLD)
        run = _started(program, pdf, folder, environment)
        if not _appears(temporary, run):
            found.append(f"on {name}: the browser was not seen to start")
        run.send_signal(ask)
        found += [f"on {name}: {line}" for line in _end(run, 130, "Stopped.", temporary)]
        if pdf.read_bytes() != OLD:
            found.append(f"on {name}: the older PDF was changed")
    run = _started(program, pdf, folder, environment)
    if _appears(temporary, run):
        _kill_browser(temporary)
    found += [f"with its browser killed: {line}"
              for line in _end(run, 69, "made no PDF", temporary)]
    if pdf.read_bytes() != OLD:
        found.append("with its browser killed: the older PDF was changed")
    run = _started(program, pdf, folder, environment)
    found += [f"left alone: {line}" for line in _end(run, 0, "", temporary)]
    if not pdf.read_bytes().rstrip().endswith(b"%%EOF"):
        found.append("left alone: the older PDF was not replaced")
    return found


def _started(program, pdf, folder, environment):
    return subprocess.Popen(
        [program, "print", "content", "--out", str(pdf)], cwd=folder, env=environment,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _browsers(temporary):
    """The processes whose command line names the folder of temporary files."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            words = (process / "cmdline").read_bytes()
        except OSError:
            continue
        if str(temporary).encode() in words:
            found.append(int(process.name))
    return found


def _appears(temporary, run):
    """Whether a browser came to work in a folder of its own, open to its owner alone."""
    end = time.monotonic() + WAIT
    while time.monotonic() < end and run.poll() is None:
        folders = [path for path in temporary.iterdir() if path.stat().st_mode & 0o777 == 0o700]
        if any((path / "profile").exists() for path in folders) and _browsers(temporary):
            return True
        time.sleep(0.02)
    return False


def _kill_browser(temporary):
    for process in _browsers(temporary):
        try:
            os.kill(process, signal.SIGKILL)
        except ProcessLookupError:
            pass


def _end(run, status, word, temporary):
    try:
        _, errors = run.communicate(timeout=WAIT)
    except subprocess.TimeoutExpired:
        run.kill()
        yield "did not end"
        return
    if run.returncode != status:
        yield f"ended with {run.returncode}, not {status}: {errors.strip()[:200]}"
    if word not in errors:
        yield f"said '{errors.strip()[:200]}'"
    if left := list(temporary.iterdir()):
        yield f"left {left[0].name} behind"
    # The helpers of a killed browser end when they notice, which a busy computer puts off.
    end = time.monotonic() + WAIT
    while _browsers(temporary) and time.monotonic() < end:
        time.sleep(0.05)
    if _browsers(temporary):
        yield "left a browser running"
        _kill_browser(temporary)
