"""Prints with a fault each, for the checks to be tried on, and a sound one beside them."""

from pathlib import Path
from tempfile import TemporaryDirectory

import paper_checks
import paper_pages
from pdf_file import Pdf

SOUND = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A sheet · for trial</title><style>
@page{size:A4;margin:18mm 16mm 20mm;
@bottom-right{content:counter(page) " of " counter(pages);font:8pt sans-serif}}
body{margin:0;font:10pt/1.4 sans-serif}main{max-width:178mm}svg{display:block}
.alone{break-before:page}
/*more*/
</style></head><body><main>
<h1>A sheet that is sound</h1>
<p id="first">Of 47 minutes 3.5 hours were logged, 1–30 September.</p>
<h2>What each holds</h2>
<p id="second">A line of text below its heading, long enough to be read.</p>
<svg width="300" height="40"><title>12 bars</title><rect class="fa" width="100" height="20"
 fill="#123a70"/><rect class="fb" x="100" width="80" height="20" fill="#dd7510"/>
<text x="10" y="34" font-size="9">62 parts</text></svg>
<section class="alone"><h2>The second page</h2><p>Here is another paragraph with 99 numbers.</p>
</section></main></body></html>
"""
STYLE = "/*more*/"
BLOCK = '<section class="alone"><p>One more page with a good many words on it.</p></section>'

# A name, what of the sound sheet is replaced by what, and a word of the complaint.
FAULTS = (
    ("pages", "</main>", BLOCK * 3 + "</main>", "makes 5 pages"),
    ("size", "size:A4", "size:A5", "another size"),
    ("title", "<title>A sheet · for trial</title>", "<title>Other</title>", "its title is"),
    ("heading", STYLE, "h2{break-after:auto}#second{break-before:page}", "ends with the heading"),
    ("caption", STYLE, "h1{break-after:auto}#first{break-before:page}", "ends with the heading"),
    ("number", STYLE, "#first{display:none}", "'3.5'"),
    ("white", STYLE, "svg text{display:none}", "'62'"),
    ("page number", STYLE, "@page:first{@bottom-right{content:none}}", "does not say '1 of 2'"),
    ("wrong number", "counter(pages)", '"7"', "does not say '1 of 2'"),
    ("blank", "</section>", '</section><p class="alone">x</p>', "all but empty"),
    ("left", STYLE, "#first{margin-left:-14mm}", "lies in the margin at the left"),
    ("right", STYLE, "@page{margin-right:4mm}main{max-width:none}#first{text-align:right}",
     "lies in the margin at the right"),
    ("top", STYLE, "@page{margin-top:5mm}", "lies in the margin at the top"),
    ("edge", STYLE, "@page{@bottom-right{vertical-align:bottom}}", "margin at the bottom"),
    ("width", STYLE, "@page{size:letter}main{max-width:none}#second{text-align:right}", "mm wide"),
    ("shrunk", STYLE, "#first{width:230mm}", "wider than paper"),
    ("height", STYLE, "#second{margin-top:214mm}", "mm high"),
    ("overlap", STYLE, "#second{position:relative;top:-2.9em;margin-left:2px}", "lie on each"),
    ("grey", STYLE, "svg .fb{fill:#3d5226}", "in grey the two"),
    ("colour", STYLE, "svg .fa{visibility:hidden}", "marks of the first partner are not"),
    ("clipped", 'x="10" y="34"', 'x="280" y="34"', "cut off in its drawing"),
    ("untagged", "", "", "is not tagged"),
    ("outline", "", "", "has no outline"),
    ("language", ' lang="en"', ' lang="de"', "its language is"),
)


def missed(browser_page):
    """The planted faults that were not found, and the sound sheet where it was complained of."""
    found = []
    with TemporaryDirectory() as folder:
        folder = Path(folder)
        sound = _printed(browser_page, folder / "sound.html", SOUND)
        _, said = sound
        for line in paper_checks.complaints(*sound):
            found.append(f"the sound sheet was complained of: {line}")
        for name, old, new, word in FAULTS:
            if old and old not in SOUND:
                raise RuntimeError(f"the sound sheet has no {old!r} to replace")
            text = SOUND.replace(old, new, 1) if old else SOUND
            pdf, own = _printed(browser_page, folder / f"{name}.html", text,
                                tagged=name != "untagged", outline=name != "outline")
            # What it says is what the sound sheet says, but for what is read from the faulty one.
            said = own._replace(title=sound[1].title, language=sound[1].language)
            lines = list(paper_checks.complaints(pdf, said))
            if not any(word in line for line in lines):
                found.append(f"the planted fault '{name}' was not found, only {lines}")
        found += _unlike(browser_page, folder, sound[0])
    return found


def _unlike(browser_page, folder, sound):
    found = []
    letter, _ = _printed(browser_page, folder / "letter.html", SOUND.replace("A4", "letter"))
    if list(paper_checks.alike(sound, letter)):
        found.append("the sound sheet is said to differ on the other paper")
    for name, old, new in (("moved", STYLE, "#second,svg{break-before:page}.alone{break-before:auto}"),
                           ("longer", "</main>", BLOCK + "</main>")):
        other, _ = _printed(browser_page, folder / f"{name}.html", SOUND.replace(old, new))
        if not list(paper_checks.alike(sound, other)):
            found.append(f"the planted fault '{name}' between two papers was not found")
    return found


def count():
    return len(FAULTS) + 2


def _printed(page, path, text, **options):
    path.write_text(text, encoding="utf-8")
    said = paper_pages.said(page, path.as_uri(), path, "a4", (1, 2))
    pdf = path.with_suffix(".pdf")
    page.pdf(path=pdf, prefer_css_page_size=True, **{"tagged": True, "outline": True, **options})
    return Pdf(pdf), said
