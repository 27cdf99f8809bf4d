"""Pages in a window of 320 px, and with letters twice as large: nothing is cut off or overlaps."""

from check import Check, Fault, one_of_each_kind
from chromium import browser, tab
from loading import COLLISIONS, TOO_WIDE

# What can be scrolled sideways and can't be reached by keyboard, or has no name.
_UNMARKED = """() => [...document.querySelectorAll('body *')].filter(element =>
    element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1
    && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
    && !(element.tabIndex === 0 && element.getAttribute('role') === 'region'
      && element.getAttribute('aria-label')))
  .map(element => `scrolls sideways, unmarked: <${element.localName} class="${element.className}">`)"""

# The letters of drawings, as they are on the screen.
_SMALL = """() => [...document.querySelectorAll('svg text:not(.pin)')].map(text => [text,
    parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)])
  .filter(([text, size]) => text.getClientRects().length && size < LEAST)
  .map(([text, size]) => `'${text.textContent}' is ${size.toFixed(1)} px high`)"""


def _complaints(site, pages, width, size, least):
    found = []
    with browser() as started, tab(started, width) as page:
        if size != 16:
            page.context.new_cdp_session(page).send(
                "Page.setFontSizes", {"fontSizes": {"standard": size, "fixed": size}})
        for each in pages:
            page.goto(site.address(each), wait_until="load")
            wide = page.evaluate(TOO_WIDE)
            lines = [f"is wider than the window: {wide}"] if wide else []
            lines += page.evaluate(COLLISIONS) + page.evaluate(_UNMARKED)
            lines += page.evaluate(_SMALL.replace("LEAST", str(least)))[:1]
            found += [f"{each.path}: {line}" for line in lines]
    return found


def _small(site, pages):
    return _complaints(site, pages, 320, 16, 11)


def _large(site, pages):
    return _complaints(site, pages, 1000, 32, 22)


_FAULTS = (
    Fault("wide", "<h1>", '<p class="vast">x</p><h1>', "wider than the window"),
    Fault("unmarked", "<h1>", '<div class="scroll"><p class="vast">x</p></div><h1>', "unmarked"),
    Fault("heap", "</svg>", '<text x="44" y="52">Ben</text></svg>', "stand on each other"),
    Fault("tiny", "</svg>", '<text x="9" y="9" class="tiny">x</text></svg>', "px high"),
)
SMALL = Check("320 px", one_of_each_kind, _small, _FAULTS)
LARGE = Check("letters twice as large", one_of_each_kind, _large, _FAULTS)
