#!/usr/bin/env python3
"""One picture of every page that is printed, for a person to look at: contact_sheet.py PROGRAM PNG

All months and sheets of the example and the months of households that are hard to print, on A4;
each page in colour, and small below it as a grey printer gives it.
"""

import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from html import escape
from pathlib import Path

import paper
from chromium import browser, tab

STYLE = """body{margin:16px;background:#777;font:12px sans-serif;width:2360px}
section{display:inline-block;vertical-align:top;margin:0 14px 14px 0}h2{font:600 13px sans-serif;
margin:0 0 4px;color:#fff}figure{display:inline-block;margin:0 6px 0 0}
img{display:block;height:300px;background:#fff;margin-bottom:3px}img+img{height:110px}"""


def rasterise(pdf, folder):
    for options, name in ((["-r", "60"], "colour"), (["-gray", "-r", "36"], "grey")):
        subprocess.run(["pdftoppm", *options, "-png", str(pdf), str(folder / f"{pdf.stem}-{name}")],
                       check=True, timeout=120)
    return sorted(folder.glob(f"{pdf.stem}-colour-*.png"))


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 64
    program, target = str(Path(arguments[0]).resolve()), Path(arguments[1])
    sections, count = [], 0
    with tempfile.TemporaryDirectory() as work, ThreadPoolExecutor(max_workers=2) as pool:
        work = Path(work)
        prints = [each for each in paper.prepare(program, work, [], everything=True)
                  if each.paper == "a4"]
        for each, (lines, pdf) in zip(prints, pool.map(
                lambda each: paper.make(program, work, each), prints)):
            if pdf is None:
                print(f"  FAIL {each.name}: {lines[0]}")
                return 1
            pages = rasterise(pdf.path, work)
            count += len(pages)
            sections.append(f"<section><h2>{escape(each.name.removesuffix('-a4'))}</h2>" + "".join(
                f'<figure><img src="{page.name}"><img src="{page.name.replace("-colour-", "-grey-")}">'
                "</figure>" for page in pages) + "</section>")
        sheet = work / "sheet.html"
        sheet.write_text(f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>"
                         + "".join(sections), encoding="utf-8")
        target.parent.mkdir(parents=True, exist_ok=True)
        with browser() as started, tab(started, width=2400) as page:
            page.goto(sheet.as_uri(), wait_until="load")
            page.screenshot(path=target, full_page=True)
    print(f"{len(prints)} prints, {count} pages in {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
