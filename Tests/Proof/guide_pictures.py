#!/usr/bin/env python3
"""Makes the pictures of docs/guide from the example's site: guide_pictures.py SITE

The light scheme, as wide as a small window. One line of PICTURES is one picture: the page, what of it
is shown, and how much of its height. The review is shown as it is printed.
"""

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from chromium import browser, tab

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "guide" / "images"
WIDTH = 820
REVIEW = "months/2026-06.html"


@dataclass(frozen=True)
class Picture:
    """A part of a page: from the top of an element on, so many pixels down."""

    name: str
    page: str
    element: str = "body"
    height: int = 620


PICTURES = (
    Picture("overview", "index.html", "main"),
    Picture("audit", "audit.html", "main", height=760),
    Picture("inventory", "inventory/2025-09.html", "main"),
    Picture("check-in", "check-ins/2026-09-27.html", "main"),
    Picture("milestones", "milestones/index.html", "main"),
    Picture("rough-patch", "rough-patch.html", "main"),
)


def shown(page, site, picture):
    page.goto((site / picture.page).resolve().as_uri())
    box = page.locator(picture.element).first.bounding_box()
    page.screenshot(path=FOLDER / f"{picture.name}.png", full_page=True,
                    clip={"x": 0, "y": box["y"], "width": WIDTH,
                          "height": min(picture.height, box["height"])})


def printed(page, site):
    """The first sheet of the review."""
    page.goto((site / REVIEW).resolve().as_uri())
    with tempfile.TemporaryDirectory() as work:
        pdf = Path(work) / "review.pdf"
        page.pdf(path=pdf, format="A4", prefer_css_page_size=True)
        subprocess.run(["pdftoppm", "-r", "72", "-png", "-singlefile", pdf, FOLDER / "review"],
                       check=True)


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 64
    site = Path(arguments[0])
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    with browser() as started, tab(started, WIDTH) as page:
        for picture in PICTURES:
            shown(page, site, picture)
        printed(page, site)
    for path in sorted(FOLDER.glob("*.png")):
        print(f"  {path.name:<20}{path.stat().st_size / 1000:6.0f} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
