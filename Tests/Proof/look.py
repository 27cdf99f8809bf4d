#!/usr/bin/env python3
"""Pictures of one page of each kind, for a person to look at: look.py SITE FOLDER

KIND-390-light.png and so on for both widths and both schemes, KIND-print-1.png and on for paper.
The longest page of a kind is the one shown.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from chromium import browser, tab
from site_folder import Site


def shown(site):
    return {kind or "page": max(pages, key=lambda page: len(page.text.encode()))
            for kind, pages in site.by_kind().items()}


def print_pages(page, folder, kind):
    pdf = folder / f"{kind}.pdf"
    page.pdf(path=pdf, format="A4", prefer_css_page_size=True)
    subprocess.run(["pdftoppm", "-r", "70", "-png", str(pdf), str(folder / f"{kind}-print")],
                   check=True)


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 64
    site, folder = Site(arguments[0]), Path(arguments[1])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    kinds = shown(site)
    with browser() as started:
        for width in (390, 1000):
            for scheme in ("light", "dark"):
                with tab(started, width, scheme) as page:
                    for kind, each in kinds.items():
                        page.goto(site.address(each))
                        page.screenshot(
                            path=folder / f"{kind}-{width}-{scheme}.png", full_page=True)
        with tab(started) as page:
            for kind, each in kinds.items():
                page.goto(site.address(each))
                print_pages(page, folder, kind)
    for kind, each in kinds.items():
        print(f"  {kind:<16}{each.path}")
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
