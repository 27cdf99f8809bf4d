"""What a page says of itself before it is printed: read from its file, and from a browser in print."""

import re

from paper_checks import Said, digits
from tree import tree

# Classes of what paper leaves out: ways to other pages, and words for the screen.
UNPRINTED = {"noprint", "skip", "leave", "idea", "pick", "shown"}
# What worksheets leave out beside it: they are written on, and need no word of where from.
UNPRINTED_ON_SHEETS = UNPRINTED | {"letterhead"}

# Title, language, headings, the colours of the two partners' marks, and texts cut off in drawings.
_PRINTED = """() => {
  const seen = element => element.getClientRects().length > 0;
  const main = document.querySelector('main');
  const fill = kind => {
    const mark = [...main.querySelectorAll('svg .' + kind)].find(seen);
    return mark ? getComputedStyle(mark).fill.match(/[\\d.]+/g).slice(0, 3).map(Number) : null;
  };
  const clipped = [...main.querySelectorAll('svg text')].filter(text => {
    const box = text.getBoundingClientRect(), frame = text.closest('svg').getBoundingClientRect();
    return box.width > 0 && (box.left < frame.left - 2 || box.right > frame.right + 2
      || box.top < frame.top - 3 || box.bottom > frame.bottom + 3);
  });
  // Room to write in is no text, and a caption may stand last. A name that a drawing ends with too
  // is none that was left behind.
  const drawn = new Set([...main.querySelectorAll('svg text')].map(text => text.textContent.trim()));
  const leads = heading => heading.nextElementSibling?.textContent.trim()
    && !drawn.has(heading.textContent.trim());
  return {
    title: document.title, language: document.documentElement.lang,
    headings: [...main.querySelectorAll('h1, h2, h3, h4, caption, figcaption')].filter(seen).filter(leads)
      .map(heading => heading.textContent),
    fills: [fill('fa'), fill('fb')],
    clipped: clipped.map(text => text.textContent),
  };
}"""
# Whether it lies on its side.
_LANDSCAPE = """() => [...document.querySelectorAll('main, main *')]
  .some(element => getComputedStyle(element).page === 'landscape')"""
# The first text that reaches beyond the paper.
_WIDE = """() => {
  const width = document.documentElement.clientWidth;
  const wide = [...document.querySelectorAll('main *')]
    .find(element => element.getBoundingClientRect().right > width + 2);
  return wide ? wide.textContent.trim().slice(0, 40) || wide.tagName : '';
}"""


def said(page, address, path, paper, pages):
    """What the page at an address says; `page` is a tab of a browser."""
    page.set_viewport_size({"width": 673, "height": 900})  # 178 mm
    page.emulate_media(media="print")
    page.goto(address, wait_until="load")
    if page.evaluate(_LANDSCAPE):
        page.set_viewport_size({"width": 907, "height": 673})
    facts = page.evaluate(_PRINTED)
    wide = page.evaluate(_WIDE)
    fills = facts["fills"] if all(facts["fills"]) else []
    return Said(" ".join(facts["title"].split()), facts["language"],
                printed_numbers(path.read_text(encoding="utf-8")), facts["headings"], fills,
                facts["clipped"], wide, paper, pages)


def printed_numbers(markup):
    """The numbers of what a page tells, in the order of the file; not those that only explain a
    drawing to a screen reader."""
    main = re.search(r"<main\b.*?</main>", markup, re.DOTALL)[0]
    main = re.sub(r"<(title|desc)\b.*?</\1>", "", main, flags=re.DOTALL)
    hidden = UNPRINTED_ON_SHEETS if 'class="kind-sheet-' in markup else UNPRINTED
    return digits(" ".join(_texts(tree(main), hidden)))


def _texts(node, hidden):
    if hidden & set(node.classes) or node.tag == "nav":
        return
    yield from node.said
    for child in node.children:
        if isinstance(child, str):
            yield child
        else:
            yield from _texts(child, hidden)
