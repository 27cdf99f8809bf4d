#!/usr/bin/env python3
"""Proves the preview: serving.py BINARY

Serves a copy of content/ and saves files in it, in a browser; asks for what was never built through
bare sockets; edits at random and compares with a build; and ends it as Ctrl-C does. `--times N` measures
N saves, `--edits N SEED` edits N times.
"""

import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import chromium
import edits

HEADERS = {
    "cache-control": "no-store",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}

# Spellings of "out of the folder". What they lead to in a file system is there: see `Served`.
STEPS = ("..", ".", "...", "%2e%2e", "%2E%2E", ".%2e", "%252e%252e", "%c0%ae%c0%ae", "%uff0e%uff0e",
         "..%00", "..;", "..%20", "..\\", "..%5c", "%5c..", "%2e%2e%5c", "\\..")
SLASHES = ("/", "%2f", "%2F", "%252f", "//", "\\", "%5c", "/./")
TARGETS = ("secret.txt", "couple.yaml", "content/couple.yaml", "etc/passwd")
NAMES = (
    "/.out", "/.out/secret.txt", "/content/.out/secret.txt", "/content-beside/secret.txt", "/../content-beside/secret.txt",
    "/index.html\0", "/index.html%00", "/index.html%00.css", "/\0", "\\index.html", "/\\index.html",
    "/months\\index.html", "/months%2findex.html", "/months%5cindex.html", "/%69ndex.html",
    "/index.html/", "/index.html/..", "/months/..", "/months/../index.html", "/./index.html",
    "//index.html", "/INDEX.HTML", "/index.html.", "/index.html%20", "/months", "/couple.yaml",
    "/content/couple.yaml", "/tasks/inventory.csv", "/.evenhold", "/.evenhold/", "/.git/config",
    "/~root", "/~", "/etc/passwd", "//etc/passwd", "/proc/self/environ", "file:///etc/passwd",
    "http://127.0.0.1/index.html", "http://evil.example/", "index.html", "*", "?", "/CON", "/nul",
    "/index.html:stream", "/index.html::$DATA", "/templates/layout.mustache", "/robots.txt/x",
)


class Served:
    """`evenhold serve` on a copy of the example, with things beside it that nobody may get."""

    def __init__(self, binary, folder, *more):
        self.content = folder / "content"
        if not self.content.exists():
            shutil.copytree("content", self.content)
            (folder / "secret.txt").write_text("SECRET beside")
            beside = folder / "content-beside"
            beside.mkdir()
            (beside / "secret.txt").write_text("SECRET in a sibling")
            (self.content / ".out").symlink_to(folder)
        self.process = subprocess.Popen(
            [binary, "serve", "content", *more], cwd=folder, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True, start_new_session=True)
        line = self.process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", line)
        if not found:
            raise RuntimeError(f"serve said {line!r} and ended with {self.process.wait()}")
        self.port = int(found.group(1))
        self.address = found.group(0)

    def ask(self, path, host=None, method="GET", more="", version="1.1"):
        """The status, the headers and the body that a bare request gets."""
        host = f"127.0.0.1:{self.port}" if host is None else host
        line = f"Host: {host}\r\n" if host else ""
        request = f"{method} {path} HTTP/{version}\r\n{line}{more}\r\n".encode("latin-1")
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as link:
            link.sendall(request)
            answer = b""
            while part := link.recv(65536):
                answer += part
        head, _, body = answer.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        status = int(lines[0].split(" ")[1]) if answer else 0
        fields = dict(line.split(": ", 1) for line in lines[1:] if ": " in line)
        return status, {name.lower(): value for name, value in fields.items()}, body

    def end(self, number=signal.SIGINT):
        """The exit code after a signal, and whether anything of it still runs or listens."""
        group = os.getpgid(self.process.pid)
        self.process.send_signal(number)
        code = self.process.wait(timeout=10)
        try:
            os.killpg(group, 0)
            left = True
        except ProcessLookupError:
            left = False
        with socket.socket() as link:
            left |= link.connect_ex(("127.0.0.1", self.port)) == 0
        return code, left


class Report:
    def __init__(self):
        self.count = 0
        self.complaints = []

    def expect(self, isSo, what):
        self.count += 1
        if not isSo:
            self.complaints.append(what)


def what_was_not_built(served, report):
    """No path but those of the site leads anywhere, whatever lies on the disk."""
    paths = set(NAMES)
    for step in STEPS:
        for slash in SLASHES:
            for target in TARGETS:
                for before in ("/", "/months/"):
                    paths.add(before + (step + slash) * 3 + target)
    for path in sorted(paths):
        status, _, body = served.ask(path)
        report.expect(status == 404, f"{path!r} is answered {status}")
        leak = b"SECRET" in body or b"root:" in body or b"partners" in body
        report.expect(not leak, f"{path!r} leaks")
    # What a request line can't hold ends the connection or is refused; it never gets a page.
    for path in ("/ index.html", "/index.html HTTP/1.1\r\nX: ", "/\r/index.html", "/\xc0\xae/", ""):
        status, _, body = served.ask(path)
        report.expect(b"SECRET" not in body and status != 500, f"{path!r} is answered {status}")
    # The table is not good for everything: what was built is there.
    for path in ("/", "/index.html", "/months/", "/style.css", "/data/metrics.json", "/?a=../b"):
        report.expect(served.ask(path)[0] == 200, f"{path} is not there")


def who_may_ask(served, report):
    port = served.port
    own = (f"127.0.0.1:{port}", f"localhost:{port}", f"LOCALHOST:{port}")
    foreign = ("evil.example", f"evil.example:{port}", "127.0.0.1", f"127.0.0.1:{port + 1}",
               f"127.0.0.1.evil.example:{port}", f"localhost@evil.example:{port}", "", "[::1]",
               f"0.0.0.0:{port}", f"127.0.0.2:{port}", f"localhost.:{port}", f"2130706433:{port}")
    for host in own:
        report.expect(served.ask("/", host)[0] == 200, f"host {host} is refused")
    for host in foreign:
        for path in ("/", "/style.css", "/.evenhold/changes", "/none"):
            status, _, body = served.ask(path, host)
            report.expect(status == 403 and len(body) < 100, f"host {host!r} {path}: {status}")
    report.expect(served.ask("/", "", version="1.0")[0] == 403, "no host at all is let in")
    for more in ("Origin: http://evil.example\r\n", "Origin: null\r\n",
                 "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n",
                 "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors\r\n"):
        for path in ("/", "/.evenhold/changes"):
            report.expect(served.ask(path, more=more)[0] == 403, f"{more!r} is let in")
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "TRACE"):
        report.expect(served.ask("/", method=method)[0] == 405, f"{method} is not refused")
    unknown = served.ask("/", method="PROPFIND", more="Connection: close\r\n")
    report.expect(unknown[0] == 404, f"an unknown method is answered {unknown[0]}")
    status, fields, body = served.ask("/", method="HEAD")
    length = len(served.ask("/")[2])
    report.expect(status == 200 and body == b"", "HEAD has a body")
    report.expect(fields.get("content-length") == str(length), "HEAD has another length")
    for path, host in (("/", None), ("/style.css", None), ("/none", None), ("/", "evil.example")):
        _, fields, _ = served.ask(path, host)
        for name, value in HEADERS.items():
            report.expect(fields.get(name) == value, f"{path} has {name}: {fields.get(name)}")
        report.expect("frame-ancestors 'none'" in fields["content-security-policy"], "framed")
        report.expect(not [n for n in fields if n.startswith("access-control")], "CORS is allowed")
    # A request in the body of another is never answered.
    inner = f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"
    for size in (0, 5_000_000):
        body = inner + "x" * size
        try:
            answer = served.ask("/", method="POST", more=f"Content-Length: {size}\r\n", host=None)
            with socket.create_connection(("127.0.0.1", port), timeout=10) as link:
                link.sendall((f"POST / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
                              f"Content-Length: {len(body)}\r\n\r\n{body}").encode())
                answer = b""
                while part := link.recv(65536):
                    answer += part
        except (ConnectionError, TypeError):
            answer = b"HTTP/1.1 "
        text = answer if isinstance(answer, bytes) else answer[2]
        report.expect(text.count(b"HTTP/1.1 ") <= 1 and b"<main" not in text, "smuggled")


def page(title, text):
    return f"---\ntitle: {title}\n---\n\n{text}\n"


def pages(served, report):
    """A page shows what is saved, and what stands in its way, by itself."""
    note = served.content / "pages" / "serving-proof.md"
    with chromium.browser("127.0.0.1") as started, chromium.tab(started) as tab:
        said, asked = [], []
        tab.on("console", lambda message: said.append(message.text))
        tab.on("pageerror", lambda error: said.append(str(error)))
        tab.on("request", lambda request: asked.append(request.url))
        tab.goto(served.address + "index.html")
        report.expect(tab.title() == "Overview", f"the first page is {tab.title()}")
        tab.goto(served.address + "pages/index.html")
        report.expect("A line to see" not in tab.content(), "the note is there already")
        note.write_text(page("A line to see", "Written while it is served."))
        tab.wait_for_selector("text=A line to see", timeout=10_000)
        # A word of theirs that looks like a script is a word, and the policy lets no other run.
        note.write_text(page("A line to see", "<script>document.title = 'fired'</script>"))
        tab.goto(served.address + "pages/serving-proof.html")
        # A page that is about to be loaded again would come in the way of the next.
        tab.wait_for_selector("text=document.title", timeout=10_000)
        tab.evaluate("""() => { const script = document.createElement('script');
            script.textContent = 'document.title = "fired"'; document.body.append(script); }""")
        report.expect(tab.title() != "fired", "a script of somebody else ran")
        report.expect(any("Content Security Policy" in line for line in said), "no policy held it")
        said.clear()

        table = next(served.content.glob("tasks/*.csv"))
        sound = table.read_bytes()
        header = sound.split(b"\n")[0].count(b",")
        tab.goto(served.address + "index.html")
        table.write_bytes(sound + b"bad-row,<b>Bad</b>,household,carla" + b"," * (header - 3) + b"\n")
        tab.wait_for_selector("#evenhold-trouble", timeout=10_000)
        over = tab.inner_text("#evenhold-trouble")
        report.expect("carla" in over and table.name in over, f"over the page is {over!r}")
        report.expect(tab.locator("main h1").count() == 1, "the last good page is gone")
        report.expect(tab.locator("#evenhold-trouble").is_visible(), "the trouble can't be seen")
        table.write_bytes(sound)
        tab.wait_for_selector("#evenhold-trouble", state="detached", timeout=10_000)
        report.expect(tab.locator("main h1").count() == 1, "no page after it is mended")

        # As editors save: another file, renamed over the old one; and what they leave behind.
        spare = note.with_name(".serving-proof.md.swp")
        spare.write_text("x")
        beside = note.with_name("serving-proof.md~")
        beside.write_text(page("Renamed into place", "A line."))
        tab.goto(served.address + "pages/index.html")
        beside.rename(note)
        tab.wait_for_selector("text=Renamed into place", timeout=10_000)
        spare.unlink()
        note.unlink()
        tab.wait_for_selector("text=Renamed into place", state="detached", timeout=10_000)
        report.expect(said == [], f"the browser says {said[:3]}")
        foreign = [url for url in asked if not url.startswith((served.address, "data:"))]
        report.expect(foreign == [], f"the pages ask for {foreign[:3]}")


def times(served, count, pause=0.1):
    """How long after a save the new bytes are served, in milliseconds.

    As a page does it that someone looks at: it waits to be told of a change of its own, and then asks.
    """
    note = served.content / "pages" / "serving-proof.md"
    taken = []
    with socket.create_connection(("127.0.0.1", served.port), timeout=20) as changes:
        changes.sendall(f"GET /.evenhold/changes/pages/serving-proof.html HTTP/1.1\r\n"
                        f"Host: 127.0.0.1:{served.port}\r\n\r\n".encode())
        told = b""
        while b"data: " not in told:
            told += changes.recv(4096)
        for number in range(count):
            word = f"Save number {number} of many"
            time.sleep(pause)
            start = time.monotonic()
            note.write_text(page(word, "Text."))
            while word.encode() not in served.ask("/pages/serving-proof.html")[2]:
                if not changes.recv(4096):
                    raise RuntimeError("no change is told of any more")
            taken.append((time.monotonic() - start) * 1000)
    note.unlink()
    return taken


def ends(binary, folder, report):
    """A port that is taken, and every way to end it."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        first = Served(binary, folder, "--quiet")
        second = Served(binary, folder, "--quiet", "--port", str(first.port))
        report.expect(second.port != first.port, "two on one port")
        with socket.create_connection(("127.0.0.1", first.port)) as link:
            link.sendall(f"GET /.evenhold/changes/ HTTP/1.1\r\nHost: 127.0.0.1:{first.port}\r\n\r\n"
                         .encode())
            report.expect(link.recv(5) == b"HTTP/", "no changes are told")
            for served in (first, second):
                code, left = served.end(number)
                report.expect(code == 0, f"signal {number} ends with {code}")
                report.expect(not left, f"signal {number} leaves something")


def main():
    binary = str(Path(sys.argv[1]).resolve())
    start = time.monotonic()
    report = Report()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        served = Served(binary, folder)
        try:
            if "--times" in sys.argv:
                taken = times(served, int(sys.argv[-1]))
                print(f"  save to served, {len(taken)} times: median {statistics.median(taken):.0f} ms, "
                      f"at most {max(taken):.0f} ms")
                return
            if "--edits" in sys.argv:
                count, seed = map(int, sys.argv[-2:])
                edits.compare(served, binary, report, count, seed)
                print(f"  {count} edits, {len(report.complaints)} of them not served as built")
                print("\n".join(report.complaints[:20]))
                sys.exit(bool(report.complaints))
            before = sorted(str(path) for path in folder.rglob("*"))
            what_was_not_built(served, report)
            who_may_ask(served, report)
            pages(served, report)
            taken = times(served, 5)
            after = sorted(str(path) for path in folder.rglob("*"))
            report.expect(before == after, "serve wrote something")
            edits.compare(served, binary, report, 20)
        finally:
            served.process.poll() is None and served.end()
        ends(binary, folder, report)
    word = "FAIL" if report.complaints else "ok"
    print(f"  {word:<5}{'the preview':<30}{report.count:>6} looked at; a save is served after "
          f"{statistics.median(taken):.0f} ms; {time.monotonic() - start:.0f} s")
    for line in report.complaints[:20]:
        print(f"         {line}")
    sys.exit(bool(report.complaints))


if __name__ == "__main__":
    main()
