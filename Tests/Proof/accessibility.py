"""axe-core on one page of each kind and the longest of each, in both schemes and both widths."""

import importlib.util
from functools import cache
from pathlib import Path

from check import Check, Fault, samples
from chromium import browser, tab

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

_RUN = """async tags => {
  const result = await axe.run(document, {runOnly: {type: 'tag', values: tags}});
  return {
    passes: result.passes.length,
    violations: result.violations.map(rule => [rule.id, rule.help, rule.nodes.length,
      rule.nodes[0].html.slice(0, 120), rule.nodes[0].failureSummary.slice(0, 240)]),
  };
}"""


@cache
def _axe():
    package = importlib.util.find_spec("axe_playwright_python")
    if package is None:
        raise RuntimeError("axe-core is not in this Python environment")
    folder = Path(package.submodule_search_locations[0])
    return next(folder.rglob("axe.min.js")).read_text(encoding="utf-8")


def run_axe(page):
    """What axe-core has against the page that a tab shows."""
    page.evaluate(_axe())
    result = page.evaluate(_RUN, TAGS)
    found = [] if result["passes"] else ["no rule applied, so nothing was looked at"]
    for name, text, count, element, reason in result["violations"]:
        found.append(f"{name}: {text} ({count} times): {element}: {' '.join(reason.split())}")
    return found


def _complaints(scheme, width, site, pages):
    found = []
    with browser() as started, tab(started, width, scheme, bypass_csp=True) as page:
        for each in pages:
            page.goto(site.address(each), wait_until="load")
            found += [f"{each.path}: {line}" for line in run_axe(page)]
    return found


def _light_390(site, pages):
    return _complaints("light", 390, site, pages)


def _light_1000(site, pages):
    return _complaints("light", 1000, site, pages)


def _dark_390(site, pages):
    return _complaints("dark", 390, site, pages)


def _dark_1000(site, pages):
    return _complaints("dark", 1000, site, pages)


_NAME = ' aria-labelledby="drawing-title"><title id="drawing-title">Two bars</title>'


def _check(scheme, width, complaints):
    return Check(
        f"axe-core, {scheme}, {width} px", samples, complaints,
        (
            # Pale only in this scheme and at this width: so both are seen to be in force.
            Fault("pale", "<h1>", f'<p class="pale-{scheme}-{width}">a word</p><h1>', "color-contrast"),
            Fault("lang", ' lang="en"', "", "html-has-lang"),
            Fault("order", "h2>", "h4>", "heading-order"),
            Fault("nameless", _NAME, ">", "svg-img-alt"),
        ),
    )


CHECKS = (
    _check("light", 390, _light_390),
    _check("light", 1000, _light_1000),
    _check("dark", 390, _dark_390),
    _check("dark", 1000, _dark_1000),
)
