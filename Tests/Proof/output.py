"""Reads everything that a build wrote by a strict grammar: what is not ours by its form is a fault.

`complaints(root)` is for a folder, `in_page`, `in_table` and `in_speech` for a text.
"""

import csv
import io
import json
import re
from html import unescape
from pathlib import Path

from check import Check, Fault, every_page

_PART = re.compile(
    r'<(?P<end>/)?(?P<tag>[a-zA-Z][a-zA-Z0-9]*)(?P<attributes>(?: [a-zA-Z][a-zA-Z0-9-]*(?:="[^"<]*")?)*)'
    r"(?P<closed>/)?>|(?P<text>[^<>]+)")
_ATTRIBUTE = re.compile(r' ([a-zA-Z][a-zA-Z0-9-]*)(?:="([^"<]*)")?')
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|nbsp|#39);)[^\s]{0,12}")
# Controls, marks that turn the direction of writing, and what no text holds.
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\ufffe\uffff\ud800-\udfff]")
_ISOLATED = re.compile("\u2068([^<>\u2066-\u2069]*)\u2069")
VOID = {"meta", "link", "br", "hr", "img", "input"}
EVERYWHERE = {"class", "id", "aria-label", "aria-hidden", "role"}
_DRAWING = {
    "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "d", "points", "width", "height", "viewBox",
    "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "stroke-linecap",
    "text-anchor", "font-family", "font-size", "font-weight", "aria-labelledby", "opacity",
    "fill-opacity", "dominant-baseline", "dy", "dx", "transform", "preserveAspectRatio", "textLength",
    "lengthAdjust", "rx", "paint-order", "aria-describedby", "focusable",
}
ELEMENTS = {
    **{name: set() for name in (
        "head body nav main section article div footer header p h1 h2 h3 h4 h5 h6 ul li dl dt dd span "
        "strong em del code pre blockquote figure figcaption summary caption thead tbody tfoot tr "
        "title desc sup sub bdi i b small colgroup col dfn abbr q cite").split()},
    "td": {"colspan", "rowspan", "align", "headers"},
    "th": {"scope", "colspan", "rowspan", "align"},
    "table": {"tabindex"}, "html": {"lang"}, "details": {"open"}, "time": {"datetime"},
    "div": {"tabindex"}, "ol": {"start"}, "section": {"tabindex", "aria-labelledby"},
    "nav": {"aria-labelledby"},
    "a": {"href", "rel", "referrerpolicy", "aria-current", "title", "download", "type"},
    "meta": {"charset", "name", "content", "http-equiv"}, "link": {"rel", "href"}, "br": set(),
    "hr": set(), "img": {"src", "alt", "width", "height", "title", "loading", "decoding"},
    **{name: _DRAWING for name in (
        "svg g rect line circle path polyline polygon text tspan ellipse").split()},
    "use": _DRAWING | {"href"}, "span": {"lang", "title"}, "pre": {"tabindex"}, "code": {"lang"},
    "figure": {"tabindex", "aria-labelledby"}, "ul": {"tabindex"}, "p": {"lang", "hidden"},
    "li": {"aria-current"}, "search": {"hidden"}, "fieldset": set(), "legend": set(), "label": set(),
    "input": {"type", "name", "checked"},
}
_SAFE = re.compile(r"(?:https?://[^\s\"<>\\]+|mailto:[^\s\"<>\\]+|[^:/\\?\s][^:\\\s]*|#[^\s]*)\Z")
_IMAGE = re.compile(r"(?:\.\./)*images/[0-9a-f]{16}\.(?:png|jpg)\Z")
_PATH = re.compile(r"[a-z0-9][a-z0-9-]*(?:/[a-z0-9][a-z0-9-]*)*(?:\.[a-z0-9]+)+\Z")
_FORMULA = re.compile(r"[\s\"'\u3000]*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]")


def in_page(text):
    """What is wrong in a page, a few words each."""
    if not text.startswith("<!doctype html>\n"):
        yield "does not start as a page"
        return
    place, open_ = len("<!doctype html>\n"), []
    # A name that runs from right to left stands between two marks of ours.
    hidden = HIDDEN.search(_ISOLATED.sub(r"\1", text))
    if hidden:
        yield f"holds the hidden character U+{ord(hidden[0]):04X}"
    while place < len(text):
        part = _PART.match(text, place)
        if part is None:
            yield f"isn't markup of ours at {text[place:place + 60]!r}"
            return
        place = part.end()
        if part["text"] is not None:
            yield from _in_text(part["text"])
            continue
        tag = part["tag"]
        if part["end"]:
            if not open_ or open_.pop() != tag:
                yield f"closes <{tag}> where it isn't open"
                return
            continue
        if tag not in ELEMENTS:
            yield f"has an element <{tag}>"
            continue
        for name, value in _ATTRIBUTE.findall(part["attributes"]):
            yield from _in_attribute(tag, name, value)
        if tag not in VOID and not part["closed"]:
            open_.append(tag)
    if open_:
        yield f"leaves <{open_[-1]}> open"


def _in_text(text):
    for entity in _ENTITY.finditer(text):
        yield f"has a bare ampersand at {entity[0]!r}"


def _in_attribute(tag, name, value):
    if name not in EVERYWHERE and name not in ELEMENTS[tag]:
        yield f"has <{tag} {name}>"
    yield from _in_text(value)
    if name == "href" and not (tag == "link" and value == "data:,"):
        address = unescape(value)
        if not _SAFE.match(address) or "\\" in address:
            yield f"leads to {address[:60]!r}"
    if tag == "input" and name == "type" and value != "radio":
        yield f"asks by {value!r}"
    if name == "src" and not _IMAGE.match(value):
        yield f"shows {value[:60]!r}"


def in_table(text):
    """What is wrong in a CSV file: cells that a spreadsheet takes for a formula, rows of other widths."""
    rows = list(csv.reader(io.StringIO(text), strict=True))
    for row in rows:
        if len(row) != len(rows[0]):
            yield f"has a row of {len(row)} cells: {row[:3]}"
        for cell in row:
            if _FORMULA.match(cell) and not cell.startswith("'") and not re.fullmatch(
                    r"[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?", cell):
                yield f"has the cell {cell[:40]!r}"
        if HIDDEN.search("".join(row)):
            yield f"has a hidden character in {''.join(row)[:60]!r}"


def in_speech(text):
    """What is wrong in what a command says: anything that acts on a terminal."""
    for found in HIDDEN.finditer(text):
        yield f"says U+{ord(found[0]):04X} in {text[max(0, found.start() - 30):found.end() + 30]!r}"
        return
    if re.search(r"[\u2028\u2029]", text):
        yield "says a line separator"


def complaints(root):
    """All faults of a folder, each with its path."""
    root, found, sheets = Path(root), [], []
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            found.append(f"{name}: is no file")
        if not path.is_file():
            continue
        if not _PATH.match(name) and name != ".evenhold-manifest":
            found.append(f"{name}: has a name that isn't ours")
        if name.endswith((".png", ".jpg")):
            continue
        try:
            text = path.read_bytes().decode("utf-8")
            found += [f"{name}: {fault}" for fault in _in_file(name, text)]
        except ValueError as error:
            found.append(f"{name}: can't be read: {error}")
        sheets += [name] if name.endswith(".css") else []
    if sheets != ["style.css"]:
        found.append(f"it has the stylesheets {sheets}")
    return found


def _in_file(name, text):
    if name.endswith(".html"):
        yield from in_page(text)
    elif name.endswith(".csv"):
        yield from in_table(text)
    elif name.endswith(".json"):
        json.loads(text)
        yield from in_speech(text)
    elif name.endswith(".css"):
        if re.search(r"url\(|@import|@font-face|expression\(|</", text, re.IGNORECASE):
            yield "names another file"
    elif HIDDEN.search(text):
        yield "has a hidden character"


def _of_pages(site, pages):
    return [f"{page.path}: {fault}" for page in pages for fault in in_page(page.text)]


CHECK = Check(
    "pages by a strict grammar", every_page, _of_pages,
    (
        Fault("element", "<h1>", "<marquee>x</marquee><h1>", "an element <marquee>"),
        Fault("capital", "<h1>", "<IMG><h1>", "an element <IMG>"),
        Fault("handler", "<h1>", '<h1 onclick="x">', "<h1 onclick>"),
        Fault("unquoted", "<h1>", "<h1 class=x>", "isn't markup of ours"),
        Fault("single", "<h1>", "<h1 class='x'>", "isn't markup of ours"),
        Fault("bare", "<h1>", "<h1>a > b", "isn't markup of ours"),
        Fault("comment", "<h1>", "<!-- x --><h1>", "isn't markup of ours"),
        Fault("entity", "<h1>", "<h1>&copy; ", "bare ampersand"),
        Fault("ampersand", "<h1>", "<h1>a & b", "bare ampersand"),
        Fault("open", "<h1>", "<em><h1>", "closes <main>"),
        Fault("scheme", "<h1>", '<a href="java&#39;script:x">x</a><h1>', "leads to"),
        Fault("host", "<h1>", '<a href="//a.org">x</a><h1>', "leads to"),
        Fault("remote", "<h1>", '<img alt="" src="https://a.org/x.png"><h1>', "shows"),
        Fault("asking", "<h1>", '<input type="text"><h1>', "asks by 'text'"),
        Fault("turned", "<h1>", "<h1>a\u202eb", "U+202E"),
        Fault("control", "<h1>", "<h1>a\x1b[31mb", "U+001B"),
    ),
)
