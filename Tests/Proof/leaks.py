"""Whether words that don't belong stand in some bytes, in whatever coding they may hide.

`leaks(target, words)` is for every kind of output: a text, bytes, a file or a folder with its names.
`missed()` shows it planted words in every coding and every wrapping.
"""

import base64
import gzip
import io
import os
import re
import shutil
import subprocess
import tempfile
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

DEPTH = 3
UNPACKED = 64 << 20


@dataclass(frozen=True, order=True)
class Leak:
    """A word that was found: where, and in what coding."""

    place: str
    word: str
    coding: str

    def __str__(self):
        return f"{self.place}: holds '{self.word}' ({self.coding})"


def _each(form):
    return lambda word: "".join(form(character) for character in word).encode("ascii")


def _base64(offset):
    """The characters that stand for the word alone where it starts `offset` bytes into a group."""
    def coded(word):
        data = word.encode()
        text = base64.b64encode(b"\0" * offset + data).rstrip(b"=")
        first = (0, 2, 3)[offset]
        return text[first:len(text) - bool((offset + len(data)) % 3)]
    return coded


# Twelve codings. In all but base64 the letter case of what is searched does not count.
CODINGS = {
    "as it is": lambda word: word.encode(),
    "UTF-16, little end first": lambda word: word.encode("utf-16-le"),
    "UTF-16, big end first": lambda word: word.encode("utf-16-be"),
    "percent": _each(lambda character: f"%{ord(character):02x}"),
    "decimal references": _each(lambda character: f"&#{ord(character)};"),
    "hexadecimal references": _each(lambda character: f"&#x{ord(character):x};"),
    "JSON escapes": _each(lambda character: f"\\u{ord(character):04x}"),
    "hexadecimal": lambda word: word.encode().hex().encode(),
    "reversed": lambda word: word[::-1].encode(),
    "base64": _base64(0),
    "base64, one byte in": _base64(1),
    "base64, two bytes in": _base64(2),
}


class Words:
    """Words to search for; they are of small ASCII letters and digits."""

    def __init__(self, words):
        self.words = sorted(set(words))
        for word in self.words:
            if not re.fullmatch(r"[a-z0-9]{8,}", word):
                raise ValueError(f"'{word}' can't be searched for in every coding")
        stem = os.path.commonprefix(self.words)
        self._patterns = []
        for name, coded in CODINGS.items():
            forms = {coded(word): word for word in self.words}
            # What all forms have in common is looked for first: it is fast, and nearly never there.
            probe = os.path.commonprefix(list(forms)) if name.startswith("base64") else coded(stem)
            pattern = b"|".join(map(re.escape, forms))
            if name == "decimal references":
                # A reference may be padded with zeros.
                pattern, probe = pattern.replace(rb"\#", b"#0*"), b"&#"
            self._patterns.append((name, forms, probe, re.compile(pattern)))

    def found(self, data):
        """Each word in some bytes with its coding; wrappings are not opened."""
        lower = data.lower()
        for name, forms, probe, pattern in self._patterns:
            searched = data if name.startswith("base64") else lower
            if not forms or probe not in searched:
                continue
            for match in pattern.finditer(searched):
                yield forms.get(match[0]) or forms[re.sub(rb"#0+", b"#", match[0])], name


def _pdf_text(data):
    """The words of a PDF, whose fonts may number letters as they like; empty where none are read."""
    if not shutil.which("pdftotext"):
        return b""
    run = subprocess.run(["pdftotext", "-raw", "-nopgbrk", "-", "-"], input=data, capture_output=True,
                         check=False)
    # A line may end within a long word.
    return run.stdout + b"\n" + run.stdout.replace(b"\n", b"")


def _inner(data):
    """What is packed in some bytes: archives, gzip, the streams of a PDF and a PNG."""
    if data[:4] == b"PK\3\4":
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                for entry in archive.infolist():
                    yield entry.filename.encode() + b"\n" + entry.comment
                    yield archive.read(entry)
        except (zipfile.BadZipFile, RuntimeError):
            pass
    if data[:2] == b"\x1f\x8b":
        try:
            yield gzip.decompress(data)
        except (OSError, EOFError, zlib.error):
            pass
    if data[:5] == b"%PDF-":
        yield _pdf_text(data)
        starts = [match.end() for match in re.finditer(rb"stream\r?\n", data)]
    elif data[:8] == b"\x89PNG\r\n\x1a\n":
        # A compressed text stands after its keyword and a byte for the method.
        starts = [match.end() for match in re.finditer(rb"(?:zTXt|iTXt)[^\0]{1,79}\0\0", data)]
    else:
        starts = []
    for start in starts:
        try:
            yield zlib.decompressobj().decompress(data[start:], UNPACKED)
        except zlib.error:
            pass


def _in_bytes(data, place, words, depth=DEPTH):
    for word, coding in words.found(data):
        yield Leak(place, word, coding)
    if depth:
        for inner in _inner(data):
            yield from _in_bytes(inner, place, words, depth - 1)


def leaks(target, words):
    """All leaks, sorted, each once.

    `target` is a text, bytes, the path of a file, or that of a folder, of which the names of all
    files and folders and the targets of links are searched too. `words` are words or `Words`.
    """
    words = words if isinstance(words, Words) else Words(words)
    if isinstance(target, str):
        target = target.encode("utf-8", "surrogatepass")
    if isinstance(target, bytes):
        return sorted(set(_in_bytes(target, "", words)))
    found = set()
    files = [target]
    if target.is_dir():
        files = []
        for folder, folders, names in os.walk(target):
            files += [Path(folder) / name for name in folders + names]
    for file in files:
        place = file.relative_to(target).as_posix() if file != target else file.name
        found.update(_in_bytes(os.fsencode(place), place, words, 0))
        if file.is_symlink():
            found.update(_in_bytes(os.fsencode(os.readlink(file)), place, words, 0))
        elif file.is_file():
            found.update(_in_bytes(file.read_bytes(), place, words))
    return sorted(found)


# Ways to wrap some bytes that `leaks` must see through.
def _zip(data):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner.txt", data)
    return buffer.getvalue()


WRAPPINGS = {
    "a text": lambda data: b"<p>Before " + data + b" after</p>",
    "a gzip file": lambda data: gzip.compress(b"x" * 999 + data),
    "an archive": _zip,
    "a PDF": lambda data: b"%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n"
                          + zlib.compress(b"(" + data + b") Tj") + b"\nendstream\n",
    "the text of a PNG": lambda data: b"\x89PNG\r\n\x1a\n\0\0\0\x99zTXtComment\0\0"
                                      + zlib.compress(data),
    "an archive in an archive": lambda data: _zip(_zip(data)),
}


def missed():
    """The planted words that are not found, and what is found where there is none."""
    words = Words([f"kanari{number:04}x" for number in range(300)])
    word = words.words[217]
    found = []
    for coding, coded in CODINGS.items():
        for offset, padding in enumerate((b"", b"\0", b"\0\0")):
            # What is coded as a whole has the word at any offset.
            plant = coded(word)
            if coding.startswith("base64"):
                plant = base64.b64encode(b"12" + padding + word.encode() + b"tail" * offset)
            for wrapping, wrapped in WRAPPINGS.items():
                if not any(leak.word == word for leak in leaks(wrapped(plant), words)):
                    found.append(f"a word as {coding} in {wrapping}")
    for plant in (word.upper(), "&#" + ";&#".join(f"{ord(letter):07}" for letter in word) + ";",
                  "".join(f"%{ord(letter):02X}" for letter in word)):
        if not leaks(plant, words):
            found.append(f"'{plant}'")
    for wrapping, wrapped in WRAPPINGS.items():
        if leaks(wrapped(b"kanari9999x kanari021 7x"), words):
            found.append(f"nothing in {wrapping} was complained of")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / word).mkdir()
        (root / "file").write_bytes(b"")
        (root / "link").symlink_to(f"nowhere-{word}")
        (root / f"a-{word}.html").write_bytes(b"")
        if len(leaks(root, words)) != 3:
            found.append("the name of a folder, of a file, or the target of a link")
    return found
