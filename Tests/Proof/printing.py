"""The newest month on paper, A4 and Letter: all headings there, no empty page, dark on white."""

import subprocess
import tempfile
from pathlib import Path

from check import Check, Fault, newest_month
from chromium import browser, tab

PAPERS = {"A4": (595, 842), "Letter": (612, 792)}

_HEADINGS = """() => [...document.querySelectorAll('main h1, main h2')]
  .map(heading => heading.textContent)"""

# The lightness of the page and of its text as they print, each 0…1.
_LIGHTNESS = """() => {
  const light = colour => {
    const [red, green, blue, alpha = 1] = colour.match(/[\\d.]+/g).map(Number);
    return alpha === 0 ? 1 : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  };
  const style = getComputedStyle(document.documentElement);
  return [light(style.backgroundColor), light(getComputedStyle(document.body).color)];
}"""


# Whether any navigation is still there on paper.
_NAVIGATION = """() => [...document.querySelectorAll('nav')]
  .some(nav => nav.getClientRects().length > 0)"""


def _run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _sizes(pdf):
    lines = _run("pdfinfo", "-f", "1", "-l", "999", str(pdf)).splitlines()
    return [tuple(round(float(word)) for word in line.split()[3:6:2])
            for line in lines if line.startswith("Page ") and " size:" in line]


def complaints(site, pages):
    found = [] if pages else ["months: there is no month to print"]
    with browser() as started, tempfile.TemporaryDirectory() as folder:
        with tab(started, scheme="dark") as page:
            for each in pages:
                page.goto(site.address(each), wait_until="load")
                page.emulate_media(media="print", color_scheme="dark")
                paper, ink = page.evaluate(_LIGHTNESS)
                if paper < 0.9 or ink > 0.4:
                    found.append(f"{each.path}: prints dark where the screen is dark")
                if page.evaluate(_NAVIGATION):
                    found.append(f"{each.path}: prints its navigation")
                headings = page.evaluate(_HEADINGS)
                for name, size in PAPERS.items():
                    pdf = Path(folder) / "page.pdf"
                    page.pdf(path=pdf, format=name, prefer_css_page_size=True)
                    found += [f"{each.path}: on {name}: {line}"
                              for line in _problems(pdf, size, headings)]
    return found


def _near(given, wanted):
    return all(abs(one - other) <= 2 for one, other in zip(given, wanted))


def _problems(pdf, size, headings):
    sizes = _sizes(pdf)
    texts = _run("pdftotext", str(pdf), "-").split("\f")[:-1]
    if not sizes or len(sizes) > 12:
        yield f"makes {len(sizes)} pages"
    for number, (given, text) in enumerate(zip(sizes, texts), 1):
        if not any(_near(given, wanted) for wanted in (size, size[::-1])):
            yield f"page {number} has another size, {given[0]} × {given[1]} points"
        if len("".join(text.split())) < 20:
            yield f"page {number} is all but empty"
    printed = "".join("".join(texts).split())
    for heading in headings:
        if "".join(heading.split()) not in printed:
            yield f"'{' '.join(heading.split())}' is not printed"


CHECK = Check(
    "print, A4 and Letter", newest_month, complaints,
    (
        Fault("navigation", '<nav ', '<nav class="stays" ', "prints its navigation"),
        Fault("hidden", "<h1>", '<h1 class="unprinted">', "is not printed"),
        Fault("small", "<main", '<main class="small-paper"', "another size"),
        Fault("blank", "</main>", '</main><p class="alone">x</p>', "all but empty"),
        Fault("dark", 'class="kind-month', 'class="night kind-month', "prints dark"),
    ),
)
