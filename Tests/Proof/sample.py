"""A small sound site, and the same with faults planted, for checks to be tried on."""

from pathlib import Path

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
img-src 'self' data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>October 2026</title>
<link rel="stylesheet" href="site.css">
</head>
<body class="kind-month">
<a class="skip" href="#main">Skip</a>
<nav aria-label="Site"><a href="index.html">Overview</a>
<a href="index.html" aria-current="true">Months</a></nav>
<main id="main">
<h1>October: the groceries stayed put</h1>
<p>One whole task changed hands, and <a href="#drawing">the drawing</a> shows when.</p>
<h2>What you carry, by kind</h2>
<figure id="drawing"><svg viewBox="0 0 360 60" role="img" aria-labelledby="drawing-title">\
<title id="drawing-title">Two bars</title><text x="40" y="50">Ana</text>\
<text x="200" y="50">Ben</text></svg></figure>
</main>
</body>
</html>
"""

STYLE = """:root{color-scheme:light dark}
html{background:#fff;color:#1d2126;font:1rem/1.5 sans-serif}
a{color:#0a4fae}
svg{display:block;max-width:36rem}
svg text{font-size:12px}
@media (prefers-color-scheme:dark){html{background:#14161a;color:#e8e6e1}a{color:#7ab7ff}\
svg text{fill:#e8e6e1}}
nav a{display:inline-block;padding:.4rem}
.wide{width:60rem}
figure{margin:0}
@media (max-width:340px){svg text{font-size:14px}}
.vast{width:200rem}
.scroll{overflow-x:auto}
svg text.tiny{font-size:2px}
.rows{list-style:none;counter-reset:shown}
.rows>*{counter-increment:shown}
main:has(.c1:checked) .rows>:not(.c1),main:has(.c2:checked) .rows>:not(.c2){display:none}
.shown::after{content:" " counter(shown)}
@media print{main .rows:not(.unprinted)>*{display:list-item!important}.pick:not(.stays){display:none}}
a:focus-visible,input:focus-visible,h1:focus{outline:2px solid #0a4fae}
a.unringed:focus-visible{outline:0}
.turned{order:2}
.moving{animation:turn 9s infinite}
.fading{transition:color 2s}
@keyframes turn{to{rotate:1turn}}
@media (forced-colors:active){svg{forced-color-adjust:none}svg text,.fa{fill:CanvasText}\
.fb{fill:Canvas;stroke:CanvasText}.alike{fill:CanvasText;stroke:none}svg .lost{fill:Canvas}}
@page small{size:148mm 210mm}
@media print{html{background:#fff;color:#000}svg text{fill:#000}\
nav:not(.stays),.unprinted{display:none}\
.small-paper{page:small}.alone{break-before:page}}
.night{color:#eee}
"""

PALE = """@media (prefers-color-scheme:%s) and (%s-width:700px)\
{.pale-%s-%d{color:%s;background:%s}}
"""


def _style():
    text = STYLE
    for scheme, colours in {"light": ("#ccc", "#fff"), "dark": ("#333", "#14161a")}.items():
        for bound, width in {"max": 390, "min": 1000}.items():
            text += PALE % (scheme, bound, scheme, width, *colours)
    return text


def write(folder, faults):
    """Writes the sound site with one page a fault, each of a kind of its own."""
    folder = Path(folder)
    (folder / "site.css").write_text(_style(), encoding="utf-8")
    links = []
    for fault in faults:
        if fault.path:
            (folder / fault.path).write_text(fault.new, encoding="utf-8")
            continue
        if fault.old not in PAGE:
            raise RuntimeError(f"the sound page has no {fault.old!r} to replace")
        text = PAGE.replace(fault.old, fault.new) if fault.old else PAGE
        text = text.replace('class="kind-month', f'class="kind-{fault.name}')
        (folder / fault.page).write_text(text, encoding="utf-8")
        if fault.name != "unreached":
            links.append(f'<a href="{fault.page}">{fault.name}</a>')
    index = PAGE.replace("</nav>", "\n".join(links) + "</nav>")
    (folder / "index.html").write_text(index, encoding="utf-8")
