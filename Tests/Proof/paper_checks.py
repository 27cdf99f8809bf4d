"""What a printed page must be: each check takes a PDF and what its page says, and complains."""

import re
import unicodedata
from collections import Counter, namedtuple

from pdf_file import POINTS

PAPERS = {"a4": (595, 842), "letter": (612, 792)}
# Upright; what fits into both papers with the margins of the stylesheet.
CONTENT = (178 * POINTS, 240 * POINTS)
MARGINS = {"left": 16 * POINTS, "top": 18 * POINTS, "right": 16 * POINTS, "bottom": 20 * POINTS}
# How far apart two greys are, as WCAG reckons; what a chart's parts need against each other.
CONTRAST = 3

# What a page says of itself, and what is asked of its print. `fills` are the colours of the two
# partners' marks, none where it shows no mark of both; `clipped` are texts cut off in drawings;
# `wide` is what a browser would shrink the page for.
Said = namedtuple("Said", "title language numbers headings fills clipped wide paper pages")


def complaints(pdf, said):
    """Everything that is wrong with a print, a line each."""
    for check in (shape, numbering, numbers, place, overlap, headings, greys, drawings):
        yield from check(pdf, said)


def shape(pdf, said):
    """The facts of the file: pages, their sizes, title, tags, outline, language."""
    least, most = said.pages
    if not least <= len(pdf.sizes) <= most:
        yield f"makes {len(pdf.sizes)} pages, not {least} to {most}"
    upright = PAPERS[said.paper]
    for number, size in enumerate(pdf.sizes, 1):
        if not any(_near(size, wanted) for wanted in (upright, upright[::-1])):
            yield f"page {number} has another size, {size[0]:.0f} × {size[1]:.0f} points"
    if pdf.title != said.title:
        yield f"its title is '{pdf.title}', not '{said.title}'"
    if not pdf.is_tagged:
        yield "is not tagged"
    if said.headings and not pdf.has_outline:
        yield "has no outline"
    if pdf.language != said.language:
        yield f"its language is '{pdf.language}', not '{said.language}'"


def numbering(pdf, _):
    """Every page says which it is, and of how many."""
    count = len(pdf.sizes)
    for number, (size, words) in enumerate(zip(pdf.sizes, pdf.words), 1):
        low = " ".join(word.text for word in _line_order(words) if _strip(word, size) == "bottom")
        if not re.search(rf"(?<!\d){number} \w+ {count}(?!\d)", low):
            yield f"page {number} does not say '{number} of {count}'"
        if len("".join(word.text for word in words if not _strip(word, size))) < 20:
            yield f"page {number} is all but empty"


def numbers(pdf, said):
    """Every number of the page is on paper, as often."""
    lost = Counter(said.numbers) - Counter(digits(" ".join(pdf.texts)))
    if lost:
        some = ", ".join(f"'{number}'" for number in sorted(lost)[:8])
        yield f"{sum(lost.values())} numbers are not on paper: {some}"


def digits(text):
    """The numbers of a text, in order."""
    return re.findall(r"\d+(?:[.,:]\d+)*", text)


def place(pdf, _):
    """No text in a margin but what belongs there, and all of it fits on either paper."""
    for number, (size, words) in enumerate(zip(pdf.sizes, pdf.words), 1):
        inside = [word for word in words if not _strip(word, size)]
        for word in words:
            strip = _strip(word, size)
            if strip and (strip != "bottom" or word.bottom > size[1] - 15):
                yield f"page {number}: '{word.text}' lies in the margin at the {strip}"
                break
        if not inside:
            continue
        width = max(word.right for word in inside) - min(word.left for word in inside)
        height = max(word.bottom for word in inside) - min(word.top for word in inside)
        limits = CONTENT if size[0] < size[1] else CONTENT[::-1]
        for name, length, limit in (("wide", width, limits[0]), ("high", height, limits[1])):
            if length > limit + 3:
                yield (f"page {number} is {length / POINTS:.0f} mm {name}, "
                       f"more than {limit / POINTS:.0f}")


def overlap(pdf, _):
    """No word lies on another."""
    for number, words in enumerate(pdf.words, 1):
        cores = sorted((_core(word), word.text) for word in words if _is_measured(word.text))
        for index, ((left, top, right, bottom), text) in enumerate(cores):
            for (other_left, other_top, other_right, other_bottom), other in cores[index + 1:]:
                if other_left >= right:
                    break
                width = min(right, other_right) - other_left
                height = min(bottom, other_bottom) - max(top, other_top)
                if width > 1 and height > 1:
                    yield f"page {number}: '{text}' and '{other}' lie on each other"


def headings(pdf, said):
    """No page ends with a heading whose text is on the next."""
    known = {_plain(heading) for heading in said.headings}
    for number, (size, words) in enumerate(list(zip(pdf.sizes, pdf.words))[:-1], 1):
        inside = [word for word in _line_order(words) if not _strip(word, size)]
        end = _plain("".join(word.text for word in inside))
        last = _plain("".join(word.text for word in inside
                              if abs(word.bottom - inside[-1].bottom) < 4))
        for heading in known:
            if heading.endswith(last) and end.endswith(heading):
                yield f"page {number} ends with the heading '{heading}'"


def greys(pdf, said):
    """The marks of the two are on paper, and a grey print tells them apart."""
    if not said.fills:
        return
    found = [[], []]
    for number in range(1, len(pdf.sizes) + 1):
        coloured, grey = pdf.picture(number), pdf.picture(number, grey=True)
        for fill, values in zip(said.fills, found):
            values += [grey.pixels[index] for index in _pixels(coloured.pixels, fill)]
    for whose, values in zip(("first", "second"), found):
        if len(values) < 8:
            yield f"the marks of the {whose} partner are not on paper in their colour"
    if all(len(values) >= 8 for values in found):
        lights = sorted(_light(sum(values) / len(values)) for values in found)
        contrast = (lights[1] + 0.05) / (lights[0] + 0.05)
        if contrast < CONTRAST:
            yield f"in grey the two partners' marks differ by {contrast:.1f}:1 only"


def drawings(_, said):
    for text in said.clipped:
        yield f"'{text}' is cut off in its drawing"
    if said.wide:
        yield f"is wider than paper, so that browsers shrink it: '{said.wide}'"


def alike(one, other):
    """Whether two prints of a page on two papers break it at the same places."""
    if len(one.sizes) != len(other.sizes):
        yield f"makes {len(one.sizes)} pages on one paper and {len(other.sizes)} on the other"
        return
    for number, (first, second) in enumerate(zip(one.texts, other.texts), 1):
        if Counter(_plain(first)) != Counter(_plain(second)):
            yield f"page {number} holds something else on the other paper"


def _near(given, wanted):
    return all(abs(one - other) <= 2 for one, other in zip(given, wanted))


def _strip(word, size):
    """The margin that a word lies in, if only by its middle; none for most."""
    middle = ((word.left + word.right) / 2, (word.top + word.bottom) / 2)
    if middle[1] > size[1] - MARGINS["bottom"]:
        return "bottom"
    if middle[1] < MARGINS["top"]:
        return "top"
    if word.left < MARGINS["left"] - 2:
        return "left"
    return "right" if word.right > size[0] - MARGINS["right"] + 2 else ""


def _line_order(words):
    """Words line by line; those of a line have about the same lower edge."""
    return sorted(words, key=lambda word: (round(word.bottom / 4), word.left))


def _core(word):
    """The box of a word without the room that a font leaves above and below."""
    room = (word.bottom - word.top) * 0.25
    return (word.left + 0.4, word.top + room, word.right - 0.4, word.bottom - room)


def _is_measured(text):
    """Whether the box of a word is what is seen of it: not so for marks of direction, which show
    nothing, and for emoji, whose glyphs poppler takes to be wider than they are."""
    kinds = {unicodedata.category(letter) for letter in text}
    return not kinds <= {"Cf", "Mn", "Zs"} and not kinds & {"So", "Sk"}


def _plain(text):
    return "".join(text.split())


def _pixels(pixels, fill):
    """The places of pixels of a colour, or one so near that rounding may have made it."""
    pattern = b"".join(
        b"[\\x%02x-\\x%02x]" % (max(0, part - 2), min(255, part + 2)) for part in fill)
    return (match.start() // 3 for match in re.finditer(b"(?=%s)" % pattern, pixels)
            if match.start() % 3 == 0)


def _light(value):
    """How light a grey of 0…255 is, 0…1."""
    value /= 255
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
