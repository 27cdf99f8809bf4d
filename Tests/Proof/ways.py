"""The ways through the pages: the row of letters, what lies before and after, the skip link."""

import posixpath
import re

from check import Check, Fault, every_page

_LETTERS = re.compile(r'<nav class="letters".*?</nav>', re.S)
_LEADING = re.compile(r'<a href="#([^"]*)">([^<]*)</a>')
_IDLE = re.compile(r"<span[^>]*>([^<]*)</span>")
_HEADING = re.compile(r'<h2 id="(letter-[^"]*)">([^<]*)</h2>')


def _letters(page):
    headings = {letter: name for name, letter in _HEADING.findall(page.text)}
    rows = _LETTERS.findall(page.text)
    if headings and not rows:
        yield "has headings of letters and no row of them"
    for row in rows:
        leading = {letter: name for name, letter in _LEADING.findall(row)}
        for letter, name in leading.items():
            if headings.get(letter) != name:
                yield f"the letter {letter} leads to #{name}, which is none of its own"
        for letter in sorted(set(headings) - set(leading)):
            yield f"nothing leads to the letter {letter}"
        if set(_IDLE.findall(row)) & set(leading):
            yield "a letter stands twice"
        found = [letter for letter, _ in sorted(headings.items())]
        if len(found) != len(_HEADING.findall(page.text)):
            yield "a letter has two headings"


def _around(page):
    ways = {}
    for tag, attributes in page.elements:
        relation = attributes.get("rel")
        if tag == "a" and relation in ("prev", "next"):
            way = posixpath.join(posixpath.dirname(page.path), attributes.get("href", ""))
            ways.setdefault(relation, []).append(posixpath.normpath(way))
    return ways


def complaints(site, pages):
    found = []
    around = {page.path: _around(page) for page in pages}
    for page in pages:
        found += [f"{page.path}: {line}" for line in _letters(page)]
        first = next((attributes.get("href") for tag, attributes in page.elements if tag == "a"), "")
        if first != "#main" or "main" not in page.ids:
            found.append(f"{page.path}: its first link doesn't skip to the text")
        for relation, back in (("next", "prev"), ("prev", "next")):
            ways = around[page.path].get(relation, [])
            if len(ways) > 1:
                found.append(f"{page.path}: has two ways to '{relation}'")
            for way in ways:
                if around.get(way, {}).get(back) != [page.path]:
                    found.append(f"{page.path}: '{relation}' leads to {way}, which doesn't lead back")
    return found


_ROW = '<nav class="letters" aria-label="Letters">%s</nav><h2 id="letter-a">A</h2><h1>'

CHECK = Check(
    "letters, before and after, skip link", every_page, complaints,
    (
        Fault("astray", "<h1>", _ROW % '<a href="#drawing">A</a>', "none of its own"),
        Fault("idle", "<h1>", _ROW % "<span>A</span>", "nothing leads to the letter A"),
        Fault("unlettered", "<h1>", '<h2 id="letter-a">A</h2><h1>', "no row of them"),
        Fault("twice", "<h1>", _ROW % '<a href="#letter-a">A</a><span>A</span>', "stands twice"),
        Fault("oneway", "<h1>", '<a rel="next" href="index.html">Later</a><h1>', "lead back"),
        Fault("fork", "<h1>", '<a rel="next" href="a.html">b</a><a rel="next" href="b.html">c</a>'
              "<h1>", "two ways"),
        Fault("unskipped", '<a class="skip" href="#main">Skip</a>', "", "skip to the text"),
    ),
)
