"""A PDF as poppler reads it: its facts, its words with their places, its pages as pixels."""

import re
import subprocess
from collections import namedtuple
from html import unescape
from pathlib import Path

POINTS = 72 / 25.4  # in a millimetre

Word = namedtuple("Word", "left top right bottom text")
Picture = namedtuple("Picture", "width height pixels")

_WORD = re.compile(
    r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')


def _run(*command):
    return subprocess.run(command, capture_output=True, check=True, timeout=120).stdout


class Pdf:
    """Everything that checks ask of a PDF; lengths are points, from the upper left corner."""

    def __init__(self, path):
        self.path = Path(path)
        lines = _run("pdfinfo", "-f", "1", "-l", "999", str(path)).decode().splitlines()
        facts = dict(re.split(r":\s+", line, maxsplit=1) for line in lines if ": " in line)
        self.title = facts.get("Title", "").strip()
        self.is_tagged = facts.get("Tagged", "").strip() == "yes"
        self.sizes = [tuple(float(word) for word in line.split()[3:6:2])
                      for line in lines if re.match(r"Page +\d+ size:", line)]
        data = self.path.read_bytes()
        self.has_outline = b"/Type /Outlines" in data
        language = re.search(rb"/Lang \(([\w-]+)\)", data)
        self.language = language[1].decode() if language else ""
        boxes = _run("pdftotext", "-bbox", str(path), "-").decode("utf-8", "replace")
        self.words = [
            [Word(*(float(edge) for edge in edges), unescape(text))
             for *edges, text in _WORD.findall(page)]
            for page in boxes.split("<page ")[1:]]
        self.texts = _run("pdftotext", str(path), "-").decode("utf-8", "replace").split("\f")[:-1]

    def picture(self, number, grey=False, dots=60):
        """A page as pixels, three bytes each, or one in grey."""
        data = _run("pdftoppm", "-r", str(dots), "-f", str(number), "-l", str(number),
                    *(["-gray"] if grey else []), str(self.path))
        head = re.match(rb"P[56]\s+(\d+)\s+(\d+)\s+255\s", data)
        return Picture(int(head[1]), int(head[2]), data[head.end():])
