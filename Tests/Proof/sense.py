"""Every page says something, whole: nothing empty, nothing dangling, nothing about what isn't there."""

import functools
import posixpath
import re

from check import Check, Fault, every_page
from tree import tree

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4}
# What may not stand there empty.
HOLDERS = {
    "main", "section", "article", "nav", "div", "ul", "ol", "dl", "table", "thead", "tbody", "tr",
    "figure", "figcaption", "caption", "p", "li", "dt", "dd", "summary", "details", "blockquote",
    "a", "th", "time", "strong", "em", "bdi", *HEADINGS,
}
# Of these a heading or a label alone is not enough.
WHOLES = {"main", "section", "article", "table", "tbody", "ul", "ol", "dl", "figure", "details",
          "blockquote"}
LABELS = {"caption", "thead", "summary", "figcaption", *HEADINGS}
# Room to write by hand is meant to be empty.
ROOM = {"blank", "rule", "mark", "ruled"}
BLOCKS = {
    "p", "li", "td", "th", "dt", "dd", "caption", "figcaption", "summary", "title", *HEADINGS,
}
NOTHING = {"", "–", "·", "-"}
FOLLOWERS = {"ul", "ol", "dl", "table", "figure", "div", "blockquote", "section", "article", "p"}

_NOUNS = (
    "note|week|day|task|page|row|month|time|minute|hour|check-in|milestone|term|line|agreement|"
    "repair|moment|thing|stage|year|round|evening|kind|turn|answer|word|date"
)
# What is wrong, what tells it, and what looks like it and isn't.
PATTERNS = [(name, re.compile(pattern)) for name, pattern in (
    ("a brace of a template", r"\{\{|\}\}"),
    ("a broken value", r"(?i)\b(?:undefined|nan|nil|null|inf)\b|Optional\("),
    ("a dangling dot", r"^\s*·|·\s*$|·\s*·|·\s*[.,;)]"),
    ("two spaces", r"\S[ \t]{2,}\S"),
    ("a space before a sign", r"\S\s+[,.;:!?](?=\s|$)"),
    ("a sign after another", r"[.,;:](?<!\.\.)\s*[,;:](?!\w)|[,;:]\s*\.(?!\.)|(?<!\.)\.\s*\.(?!\.)|[?!]\."),
    ("brackets around nothing", r"\(\s*\)|“\s*”|‘\s*’|\[\s*\]"),
    ("an open end", r"(?:^|\s)(?:and|or|since|until)\s*[.:]?$|,$|\($"),
    ("a word twice", r"(?i)(?<!-)\b(and|or|of|with|by|since|until|for|the|a|an|in|on|to|is|was)\s+\1\b"),
    ("nothing, counted", r"(?i)\b(?:0|zero|no|none) of (?:the |all |all the )?(?:0|zero|no)\b"
     r"|\bthe 0\b|\b0 (?:" + _NOUNS + r")s?\b|\bno (?:" + _NOUNS + r") of\b"),
    ("one of many", r"(?<![\d.,–-])(?<!\d )\b(?:1|[Oo]ne) (?:" + _NOUNS + r")s\b"),
    ("many of one", r"(?<![\d.,–])(?<!\d )\b(?:[2-9]|[1-9]\d+) (?:note|week|task|page|row|minute|hour|"
     r"milestone|check-in|agreement|moment)\b(?![-‑])"),
)]


def complaints(site, pages):
    found = []
    for page in pages:
        head, _, rest = page.text.partition("<main")
        body, _, foot = rest.partition("</main>")
        said = list(main_complaints(body))
        said += frame_complaints(page.path, head, foot)
        found += [f"{page.path}: {line}" for line in said]
    return found


@functools.lru_cache(maxsize=20_000)
def main_complaints(body):
    """What is wrong inside a page's main part, which many sites share."""
    main = tree("<main" + body + "</main>").find("main")
    return tuple(_empty(main) + _headings(main) + _sayings(main))


def frame_complaints(path, head, foot):
    """The title, the ways on, and the footer."""
    found = []
    top, bottom = tree(head), tree(foot)
    title = top.find("title")
    if title is None or not title.text().strip():
        found.append("the title is empty")
    for node in [title, *bottom.walk()]:
        if node is not None and node.tag in BLOCKS:
            found += _wrong(node.text())
    footed = {node.attributes.get("href") for node in bottom.walk() if node.tag == "a"}
    for nav in top.walk():
        if nav.tag != "nav":
            continue
        links = [node for node in nav.walk() if node.tag == "a"]
        current = [node for node in nav.walk() if "aria-current" in node.attributes]
        label = nav.attributes.get("aria-label", "")
        # A page that only the footer leads to has no place of its own.
        if len(current) != 1 and (current or posixpath.basename(path) not in footed):
            found.append(f"the ways '{label}' mark {len(current)} places as the one we are at")
        for link in (node for node in current if node.tag == "a"):
            target = posixpath.normpath(
                posixpath.join(posixpath.dirname(path), link.attributes.get("href", "")))
            if link.attributes["aria-current"] == "page" and target != path:
                found.append(f"'{link.text()}' is marked as this page and isn't")
        for link in links:
            if not link.text().strip():
                found.append(f"a way of '{label}' has no name")
    return found


def _is_room(node):
    return any(name in ROOM for name in node.classes)


def _has_substance(node, inside=False):
    """Whether it holds more than headings, labels and signs for nothing."""
    if node.tag == "svg":
        return True
    if _is_room(node) or node.tag == "img":
        return True
    if inside and (node.tag in LABELS or "tag" in node.classes):
        return False
    for child in node.children:
        if isinstance(child, str):
            if child.strip() not in NOTHING:
                return True
        elif not (node.tag == "tr" and child.tag == "th") and _has_substance(child, True):
            return True
    return False


def _has_anything(node):
    if node.tag in ("svg", "img") or _is_room(node):
        return True
    return any(child.strip() if isinstance(child, str) else _has_anything(child)
               for child in node.children)


def _empty(main):
    found = []

    def look(node, is_ruled):
        is_ruled = is_ruled or "ruled" in node.classes
        if is_ruled and node.tag in ("td", "th", "tr", "tbody"):
            return
        name = f"<{node.tag}{''.join('.' + kind for kind in node.classes)}>"
        if node.tag in HOLDERS and not _has_anything(node):
            found.append(f"{name} is empty")
        elif node.tag in WHOLES and not _has_substance(node):
            found.append(f"{name} holds no more than its name: '{_short(node.text())}'")
        elif node.tag == "table" and not any(row.tag == "td" for row in node.walk()):
            found.append(f"{name} has no cell")
        for child in node.children:
            if not isinstance(child, str):
                look(child, is_ruled)

    look(main, False)
    return found


def _headings(main):
    """Headings with nothing under them, out of order, or twice."""
    found = []
    flow = []

    def read(node):
        if node.tag in HEADINGS:
            flow.append((HEADINGS[node.tag], _short(node.text())))
            return
        if node.tag == "svg" or _is_room(node):
            flow.append((0, ""))
            return
        if node.tag in LABELS:
            return
        for child in node.children:
            if not isinstance(child, str):
                read(child)
            elif child.strip() not in NOTHING:
                flow.append((0, ""))

    read(main)
    ranks = [(place, rank) for place, (rank, _) in enumerate(flow) if rank]
    firsts = [rank for _, rank in ranks if rank == 1]
    if not firsts:
        found.append("there is no <h1>")
    elif len(firsts) > 1 and main.find("section", "sheet") is None:
        found.append("there are several <h1>")
    before = 0
    for number, (place, rank) in enumerate(ranks):
        if rank > before + 1 and number:
            found.append(f"<h{rank}> '{flow[place][1]}' leaves a rank out")
        before = rank
        end = next((other for other, above in ranks[number + 1:] if above <= rank), len(flow))
        if not any(flow[step][0] == 0 for step in range(place + 1, end)):
            found.append(f"<h{rank}> '{flow[place][1]}' has nothing under it")
        if number and ranks[number - 1][0] == place - 1 and flow[place - 1] == flow[place]:
            found.append(f"<h{rank}> '{flow[place][1]}' stands there twice")
    return found


def _sayings(main):
    found = []

    def read(node, following):
        if node.tag == "svg":
            for said in node.said:
                found.extend(_wrong(said))
        if node.tag in BLOCKS:
            text = node.text()
            found.extend(_wrong(_flat(node)))
            # How many rows a list shows is counted by the stylesheet (choices.py).
            if (node.tag == "p" and text.strip().endswith(":") and following not in FOLLOWERS
                    and "shown" not in node.classes):
                found.append(f"nothing follows '{_short(text)}'")
        elements = [child for child in node.children if not isinstance(child, str)]
        for child, after in zip(elements, [*elements[1:], None]):
            read(child, after.tag if after else None)

    read(main, None)
    return found


def _flat(node):
    """The text of a block without the blocks inside it, and with room to write as a line."""
    parts = []
    for child in node.children:
        if isinstance(child, str):
            parts.append(child)
        elif _is_room(child):
            parts.append("___")
        elif child.tag == "svg":
            parts.append("◦")
        elif child.tag not in BLOCKS and child.tag not in ("ul", "ol", "code", "pre"):
            parts.append(_flat(child))
        elif child.tag == "code":
            parts.append("code")
    return "".join(parts)


def _wrong(text):
    lines = text.strip("\n").replace("\u00a0", " ").replace("\u202f", " ")
    return [f"{name}: '{_around(lines, match)}'"
            for name, pattern in PATTERNS for match in [pattern.search(lines)] if match]


def _around(text, match):
    return " ".join(text[max(match.start() - 40, 0):match.end() + 30].split(" ")).replace("\n", "⏎")


def _short(text):
    return " ".join(text.split())[:60]


_PARAGRAPH = "<p>One whole task"
_SECTION = "<h2>What you carry"
_HERE = ' aria-current="true"'


def _saying(name, text, complaint):
    return Fault(name, _PARAGRAPH, f"<p>{text}</p>\n{_PARAGRAPH}", complaint)


def _part(name, markup, complaint):
    return Fault(name, _SECTION, f"{markup}\n{_SECTION}", complaint)


CHECK = Check(
    "something on every page", every_page, complaints,
    (
        Fault("untitled", "<title>October 2026</title>", "<title> </title>", "title is empty"),
        Fault("headless", "<h1>October: the groceries stayed put</h1>", "", "no <h1>"),
        _part("last-words", "<h2>In your words</h2>", "nothing under it"),
        _part("thin", '<section><h2>Words</h2><p class="tag">Ana</p><p>–</p></section>',
              "no more than its name"),
        _part("jump", "<h4>Ana</h4><p>Yes.</p>", "leaves a rank out"),
        _part("list", "<p>These are open.</p><ul>\n</ul>", "<ul> is empty"),
        _part("item", "<ul><li>One</li><li> </li></ul>", "<li> is empty"),
        _part("paragraph", "<p> </p>", "<p> is empty"),
        _part("figure", "<figure><figcaption>A line</figcaption></figure>", "no more than its name"),
        _part("rowless", "<table><caption>Weeks</caption><tbody></tbody></table>", "empty"),
        _part("cells", "<table><caption>Weeks</caption><tbody><tr><th>1</th><td>–</td></tr></tbody>"
              "</table>", "no more than its name"),
        _part("drawer", "<details><summary>6 more</summary></details>", "no more than its name"),
        _part("link", '<p>See <a href="index.html"> </a> too.</p>', "<a> is empty"),
        _part("announced", "<p>These are open:</p>", "nothing follows"),
        _saying("template", "From {{since}} on.", "a brace"),
        _saying("undefined", "It is undefined now.", "a broken value"),
        _saying("number", "It was NaN % in May.", "a broken value"),
        _saying("optional", "Since Optional(3).", "a broken value"),
        _saying("dot", "Ana and Ben · ", "a dangling dot"),
        _saying("dots", "Ana · · Ben", "a dangling dot"),
        _saying("spaces", "It is  there.", "two spaces"),
        _saying("sign", "It is there .", "a space before a sign"),
        _saying("signs", "It is there: .", "a sign"),
        _saying("stops", "It is there..", "a sign after another"),
        _saying("brackets", "It is there ().", "brackets"),
        _saying("quotes", "Ana thanked Ben: “”", "brackets"),
        _saying("end", "It has lain with nobody since", "an open end"),
        _saying("twice", "It is with the the two.", "a word twice"),
        _saying("zero", "Kept: 0 of 0.", "nothing, counted"),
        _saying("none", "None of the 0 was kept.", "nothing, counted"),
        _saying("notes", "Made from 0 notes.", "nothing, counted"),
        _saying("one", "Made from 1 notes.", "one of many"),
        _saying("many", "Made from 3 note by you.", "many of one"),
        Fault("nowhere", _HERE, "", "mark 0 places"),
        Fault("everywhere", "</nav>", '<a href="index.html" aria-current="true">x</a></nav>',
              "mark 2 places"),
        Fault("elsewhere", _HERE, ' aria-current="page"', "isn't"),
        Fault("nameless", "</nav>", '<a href="index.html"></a></nav>', "has no name"),
    ),
)
