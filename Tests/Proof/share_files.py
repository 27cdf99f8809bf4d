"""Shared copies of a small household, whole and spoiled in every way that a check asks for."""

import base64
import hashlib
import os
import pty
import shutil
import signal
import subprocess
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

import read_share

# Accents that keyboards compose in two ways.
PASSPHRASE = "crème brûlée über naïve fjörd lantern"
PICTURE = Path(__file__).parents[2] / "content/images/turnip-on-the-sill.jpg"
PAGE = """---
title: A walk by the lake
---

We saw the [Safety of the ice][] and came home. ![A turnip](../images/turnip.jpg)

[Safety of the ice]: https://example.org/
"""

# What a browser would run or fetch, were it not for the walls. Each calls `fired` by its name.
_HOSTILE = """<script>fired('script')</script><img src="gone.png" onerror="fired('error')">
<svg onload="fired('svg')"><script>fired('svg script')</script></svg>
<img src="ADDRESS/pixel.png" alt=""><iframe src="ADDRESS/frame"></iframe>
<iframe srcdoc="<script>parent.fired('srcdoc')</script>"></iframe>
<style>@import url(ADDRESS/i.css); h1 { background: url(ADDRESS/b.png) }</style>
<p style="background: url(ADDRESS/p.png)">p</p>
<link rel="stylesheet" href="ADDRESS/s.css"><link rel="prefetch" href="ADDRESS/f">
<object data="ADDRESS/o"></object><embed src="ADDRESS/e">
<video src="ADDRESS/v.mp4" autoplay onerror="fired('video')"></video>
<input autofocus onfocus="fired('focus')"><details open ontoggle="fired('toggle')">d</details>
<a id="attack" href="javascript:fired('link')">a</a><base href="ADDRESS/">
<form action="ADDRESS/sent"><button id="send">b</button></form><h1>Hostile</h1>
"""


@contextmanager
def counted_host():
    """A host on this computer, what was asked of it, and markup that would ask and run a lot."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

        do_POST = do_HEAD = do_OPTIONS = do_GET

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield asked, _HOSTILE.replace("ADDRESS", f"http://127.0.0.1:{server.server_port}")
    finally:
        server.shutdown()


def evenhold(binary, folder, *arguments):
    result = subprocess.run([binary, *arguments], cwd=folder, capture_output=True, text=True)
    if result.returncode:
        raise RuntimeError(f"evenhold {' '.join(arguments)}: {result.stdout}{result.stderr}")
    return result.stdout


def terminal(binary, folder, out, lines):
    """What a terminal shows in which a copy is made; each line is typed when it is asked for."""
    child, channel = pty.fork()
    if child == 0:
        os.chdir(folder)
        signal.alarm(60)  # A program that waits for ever ends, and what it asked is seen.
        os.execv(binary, [binary, "share", "--out", str(out)])
    shown = b""
    waiting = list(lines)
    try:
        while True:
            try:
                data = os.read(channel, 4096)
            except OSError:  # The program has ended.
                break
            if not data:
                break
            shown += data
            if waiting and shown.endswith((b": ", b"] ")):
                os.write(channel, waiting.pop(0).encode() + b"\n")
    finally:
        os.close(channel)
        os.waitpid(child, 0)
    return shown.decode("utf-8", "replace")


class Copies:
    """A household's site, its plain and its locked copy, and ways to spoil the latter."""

    def __init__(self, binary, folder):
        self.folder = Path(folder)
        home = self.folder / "home"
        evenhold(binary, folder, "init", "home", "--partners", "Ana,Ben", "--not-agreed",
                 "--started", "2026-01-05", "--quiet")
        (home / "content/images").mkdir()
        shutil.copy(PICTURE, home / "content/images/turnip.jpg")
        (home / "content/pages/walk.md").write_text(PAGE, encoding="utf-8")
        secret = self.folder / "passphrase"
        secret.touch(mode=0o600)
        secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
        evenhold(binary, home, "build", "--out", "../site")
        evenhold(binary, home, "share", "--out", "../locked.html", "--passphrase-file",
                 "../passphrase", "--yes")
        evenhold(binary, home, "share", "--out", "../plain.html", "--plain", "--yes")
        self.site = self.folder / "site"
        self.locked = self.folder / "locked.html"
        self.plain = self.folder / "plain.html"
        self.text = self.locked.read_text(encoding="utf-8")
        self.index, self.parts = read_share.opened(self.text, PASSPHRASE)

    def write(self, name, data):
        path = self.folder / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    def repaired(self, name, change):
        """The copy with its header and parts changed, and a checksum that is right again."""
        header, blobs, checksum, lines = read_share.pieces(self.text)
        head = lines[:4]
        changed_header, changed = change(header, list(blobs))
        text = self.text[:self.text.index('<script type="text/plain" id="header">')]
        text += f'<script type="text/plain" id="header">{changed_header}</script>\n'
        for number, blob in enumerate(changed):
            text += f'<script type="text/plain" id="b{number}">{blob}</script>\n'
        total = read_share.checksum_of([*head, changed_header, *changed])
        text += f'<script type="text/plain" id="sum">{total}</script>\n</body>\n</html>\n'
        return self.write(name, text)

    def sealed_again(self, name, number, data):
        """The copy with another part in one place, sealed by someone who has the passphrase."""
        def change(header, blobs):
            fields = read_share.HEADER.fullmatch(header)
            key = hashlib.pbkdf2_hmac(
                "sha256", read_share.normalized(PASSPHRASE).encode(),
                base64.b64decode(fields[2]), int(fields[1]))
            plain = len(data).to_bytes(4, "big") + data
            plain += bytes(-len(plain) % 4096)
            nonce = bytes(12)
            bound = f"evenhold-share/1\n{number}\n{header}".encode()
            blobs[number] = base64.b64encode(
                nonce + AESGCM(key).encrypt(nonce, plain, bound)).decode()
            return header, blobs
        return self.repaired(name, change)
