#!/usr/bin/env python3
"""Opens a locked share without a browser: read_share.py FILE PASSPHRASE-FILE [FOLDER]

Written from docs/SHARE-FORMAT.md alone, with another implementation of the ciphers. Lists what is
in the file, and with a folder writes the parts into it.
"""

import base64
import hashlib
import json
import re
import sys
import unicodedata
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

HEADER = re.compile(
    r'\{"v":1,"kdf":"PBKDF2-HMAC-SHA256","iter":(\d{6,8}),"salt":"([A-Za-z0-9+/]{22}==)",'
    r'"aead":"AES-256-GCM","n":(\d{1,5})\}')


class ShareError(Exception):
    """Why a share does not open: incomplete, damaged, altered or wrong."""


def only(pattern, text):
    found = re.search(pattern, text, re.DOTALL)
    if not found:
        raise ShareError("incomplete")
    return found.group(1)


def pieces(text):
    """The header, the sealed parts, the checksum, and the lines that it is of."""
    policy = only(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', text)
    style = only(r"<style>(.*?)</style>", text)
    script = only(r"<script>(.*?)</script>", text)
    words = only(r'<script type="application/json" id="words">(.*?)</script>', text)
    header = only(r'<script type="text/plain" id="header">(.*?)</script>', text)
    checksum = only(r'<script type="text/plain" id="sum">([^<]*)</script>\n</body>\n</html>\n\Z', text)
    found = re.findall(r'<script type="text/plain" id="b(\d+)">([^<]*)</script>', text)
    if [number for number, _ in found] != [str(number) for number in range(len(found))]:
        raise ShareError("altered")
    blobs = [blob for _, blob in found]
    return header, blobs, checksum, [policy, style, script, words, header, *blobs]


def checksum_of(lines):
    return hashlib.sha256("".join(line + "\n" for line in lines).encode()).hexdigest()


def normalized(typed):
    plain = unicodedata.normalize("NFKC", typed).strip(" \t\r\n")
    letters = re.sub("[ -]", "", plain)
    letters = "".join(c.lower() if c.isascii() else c for c in letters)
    letters = letters.replace("o", "0").replace("i", "1").replace("l", "1")
    if re.fullmatch("[0-9a-hjkmnp-tv-z]{20}", letters):
        return "-".join(letters[start:start + 5] for start in range(0, 20, 5))
    return plain


def opened(text, passphrase):
    """The index of a share, and its parts by number from 1."""
    header, blobs, checksum, lines = pieces(text)
    if checksum_of(lines) != checksum:
        raise ShareError("damaged")
    fields = HEADER.fullmatch(header)
    if not fields:
        raise ShareError("altered")
    iterations, count = int(fields[1]), int(fields[3])
    if not 600_000 <= iterations <= 10_000_000 or count != len(blobs) or count < 2:
        raise ShareError("altered")
    key = AESGCM(hashlib.pbkdf2_hmac(
        "sha256", normalized(passphrase).encode(), base64.b64decode(fields[2]), iterations))
    parts = []
    for number, blob in enumerate(base64.b64decode(blob, validate=True) for blob in blobs):
        try:
            bound = f"evenhold-share/1\n{number}\n{header}".encode()
            plain = key.decrypt(blob[:12], blob[12:], bound)
        except InvalidTag:
            raise ShareError("altered" if number else "wrong") from None
        end = 4 + int.from_bytes(plain[:4], "big")
        if len(plain) % 4096 or not 0 <= len(plain) - end < 4096 or any(plain[end:]):
            raise ShareError("altered")
        parts.append(plain[4:end])
    index = json.loads(parts[0])
    if len(index["parts"]) != len(parts) - 1:
        raise ShareError("altered")
    return index, dict(enumerate(parts))


def main(arguments):
    if len(arguments) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 64
    text = Path(arguments[0]).read_text(encoding="utf-8")
    passphrase = Path(arguments[1]).read_text(encoding="utf-8")
    try:
        index, parts = opened(text, passphrase)
    except ShareError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    for number, part in enumerate(index["parts"], 1):
        name = part.get("title") or part.get("name") or part["type"]
        print(f"{number}{' (start)' if number == index['start'] else ''}: {name}")
        if len(arguments) == 3:
            folder = Path(arguments[2])
            folder.mkdir(exist_ok=True)
            (folder / f"{number}").write_bytes(parts[number])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
