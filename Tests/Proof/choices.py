"""The questions above lists, answered by keyboard alone: exactly the rows that they name remain."""

from check import Check, Fault
from chromium import browser, tab

# For each question its answers; the first one leaves nothing out and has no class.
_QUESTIONS = """() => [...document.querySelectorAll('.pick fieldset')].map(set =>
  [...set.querySelectorAll('input')].map(input => [input.className,
    input.closest('label').textContent.trim()]))"""

_SHOWN = """() => {
  const isSeen = element => element.checkVisibility();
  const rows = [...document.querySelectorAll('.rows > *')];
  return {
    rows: rows.map(row => [isSeen(row), [...row.classList],
      row.querySelector(':scope > .soft')?.textContent ?? '',
      row.closest('section, details')?.querySelector('h2')?.textContent ?? '']),
    empty: [...document.querySelectorAll('h2, summary')].filter(isSeen).map(head =>
        head.closest('.group, .letter')).filter(Boolean)
      .filter(group => ![...group.querySelectorAll('.rows > *')].some(isSeen)).length,
    focus: document.activeElement?.className ?? '',
  };
}"""


def with_choices(site):
    """One page of each kind that asks."""
    return [next(page for page in pages if 'class="pick"' in page.text)
            for pages in site.by_kind().values() if any('class="pick"' in p.text for p in pages)]


def _counted(page):
    """The number that a screen reader hears below the list; nothing where none is said."""
    client = page.context.new_cdp_session(page)
    nodes = client.send("Accessibility.getFullAXTree")["nodes"]
    byId = {node["nodeId"]: node for node in nodes}
    client.detach()

    def text(node):
        if node["role"]["value"] == "StaticText":
            return node["name"]["value"]
        return "".join(text(byId[child]) for child in node.get("childIds", []) if child in byId)
    said = [text(node) for node in nodes if node.get("role", {}).get("value") == "status"]
    return "".join(letter for letter in "".join(said) if letter.isdigit())


def _wrong(page, kind, chosen, label):
    """What is wrong with the rows that are left, once these classes are chosen."""
    shown = page.evaluate(_SHOWN)
    seen = 0
    for is_seen, classes, holder, heading in shown["rows"]:
        seen += is_seen
        if is_seen != (set(chosen) <= set(classes)):
            yield f"'{label}' {'shows' if is_seen else 'hides'} a row of {' '.join(classes)}"
            return
        # What a row of tasks says in words has to say the same as its class.
        if kind == "tasks" and len(chosen) == 1:
            words = heading if chosen[0].startswith("c") else holder
            if is_seen != (label in words):
                yield f"'{label}' {'shows' if is_seen else 'hides'} what says '{words}'"
                return
    if shown["empty"]:
        yield f"'{label}' leaves {shown['empty']} headings with nothing under them"
    if chosen and _counted(page) != str(seen):
        yield f"'{label}' shows {seen} rows, and {_counted(page) or 'nothing'} is said"


def _answered(page, kind):
    questions = page.evaluate(_QUESTIONS)
    if not questions:
        return
    for answers in questions:
        # By keyboard: Tab to the question, arrows from one answer to the next, around to the first.
        page.keyboard.press("Tab")
        while page.evaluate("() => document.activeElement.matches('input') ? 0 : 1"):
            page.keyboard.press("Tab")
        for name, label in answers[1:] + answers[:1]:
            page.keyboard.press("ArrowDown")
            if page.evaluate("() => document.activeElement.className") != name:
                yield f"the arrows don't lead to '{label}'"
                return
            yield from _wrong(page, kind, [name] if name else [], label)
    # The last answer of every question at once, and then on paper.
    page.keyboard.press("ArrowUp")
    for _ in questions[1:]:
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("ArrowUp")
    last = [answers[-1] for answers in questions]
    yield from _wrong(page, "", [name for name, _ in last], " and ".join(label for _, label in last))
    page.emulate_media(media="print")
    if not all(row[0] for row in page.evaluate(_SHOWN)["rows"]):
        yield "leaves rows out on paper"
    if page.evaluate("() => document.querySelector('.pick').checkVisibility()"):
        yield "prints its questions"
    page.emulate_media(media="screen")


def complaints(site, pages):
    found = [] if pages else ["index.html: no list of the site asks anything"]
    with browser() as started, tab(started) as page:
        for each in pages:
            page.goto(site.address(each), wait_until="load")
            found += [f"{each.path}: {line}" for line in _answered(page, each.kind)]
    return found


def planted(rows, marks=("", "c1", "c2"), extra=""):
    """A list with its question; `rows` are the classes of its rows."""
    answers = "".join(
        f'<label><input type="radio" name="c"{f" class={mark!r}" if mark else " checked"}> '
        f"{mark or 'all'}</label>" for mark in marks).replace("'", '"')
    items = "".join(f'<li class="row {row}">{row}</li>' for row in rows)
    return (f'<search class="pick" aria-label="Shown"><fieldset><legend>Kind</legend>{answers}'
            f'</fieldset></search><ul class="rows{extra}">{items}</ul>'
            '<p class="shown" role="status">Shown:</p><h1>')


CHECK = Check(
    "what lists show, by keyboard", with_choices, complaints,
    (
        Fault("unruled", "<h1>", planted(["c1", "c3"], ("", "c1", "c3")), "'c3' shows a row of"),
        Fault("untold", "<h1>", planted(["c1", "c2"]).replace("Shown:", "").replace('"shown"', '""'),
              "nothing is said"),
        Fault("inprint", "<h1>", planted(["c1", "c2"], extra=" unprinted"), "rows out on paper"),
        Fault("apart", "<h1>", planted(["c1", "c2"]).replace('name="c" class="c2"',
                                                             'name="x" class="c2"'), "arrows"),
        Fault("printed", "<h1>", planted(["c1", "c2"]).replace('"pick"', '"pick stays"'),
              "prints its questions"),
    ),
)
