"""Pages opened from the folder: what they ask for, what they say, and whether they fit a phone."""

from check import Check, Fault, every_page, one_of_each_kind
from chromium import browser, tab

# How far a page is wider than the window, and what reaches furthest to the right.
TOO_WIDE = """() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return null;
  let widest = null, edge = 0;
  for (const element of document.body.querySelectorAll('*')) {
    const right = element.getBoundingClientRect().right;
    if (right > edge) { edge = right; widest = element; }
  }
  const name = widest.className.baseVal ?? widest.className;
  return `${root.scrollWidth} px of ${root.clientWidth}, <${widest.localName} class="${name}">`;
}"""

# Texts of one drawing that stand on each other, or out of the drawing, by more than a pixel.
COLLISIONS = """() => {
  const found = [];
  for (const svg of document.querySelectorAll('svg')) {
    if (svg.parentElement.closest('svg') || svg.getClientRects().length === 0) continue;
    const frame = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll('text')]
      .map(text => [text.textContent.trim(), text.getBoundingClientRect()])
      .filter(([words, box]) => words && box.width > 0);
    boxes.forEach(([words, box], index) => {
      if (box.left < frame.left - 1 || box.right > frame.right + 1
          || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
        found.push(`'${words}' is cut off by its drawing`);
      for (const [others, other] of boxes.slice(index + 1)) {
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        if (across > 1 && down > Math.min(box.height, other.height) / 3)
          found.push(`'${words}' and '${others}' stand on each other`);
      }
    });
  }
  return found;
}"""

# Pictures that can't be decoded, or have another form than the page keeps room for.
_PICTURES = """async () => {
  const found = [];
  for (const image of document.images) {
    const name = image.getAttribute('src');
    // One that is not in sight yet is not loaded, and would be waited for without end.
    image.loading = 'eager';
    try { await image.decode(); } catch { found.push(`cannot show ${name}`); continue; }
    const [width, height] = ['width', 'height'].map(side => Number(image.getAttribute(side)));
    if (width !== image.naturalWidth || height !== image.naturalHeight)
      found.push(`keeps ${width} by ${height} px for ${name}, which has `
        + `${image.naturalWidth} by ${image.naturalHeight}`);
  }
  return found;
}"""


def _listen(page, site, heard):
    """Writes into `heard` what a page asks for outside the folder, and all that it says."""
    inside = site.root.as_uri() + "/"

    def asked(request):
        if not request.url.startswith((inside, "data:")):
            heard.append(f"asks for {request.url[:120]}")

    def closed(dialog):
        heard.append(f"opens a dialog: {dialog.message[:80]}")
        dialog.dismiss()

    page.on("request", asked)
    page.on("requestfailed", lambda request: heard.append(f"cannot load {request.url[-120:]}"))
    page.on("console", lambda message: heard.append(f"says on the console: {message.text[:160]}"))
    page.on("pageerror", lambda error: heard.append(f"has a script error: {error}"))
    page.on("dialog", closed)
    page.on("popup", lambda _: heard.append("opens a window"))


def _visit(site, pages, look, **options):
    found = []
    with browser() as started, tab(started, **options) as page:
        heard = []
        _listen(page, site, heard)
        for each in pages:
            heard.clear()
            page.goto(site.address(each), wait_until="load")
            found += [f"{each.path}: {line}" for line in look(page)]
            found += [f"{each.path}: {line}" for line in dict.fromkeys(heard)]
    return found


def _geometry(page):
    wide = page.evaluate(TOO_WIDE)
    found = [f"is wider than the window: {wide}"] if wide else []
    return found + page.evaluate(COLLISIONS) + page.evaluate(_PICTURES)


def _styled(page):
    sheets = page.evaluate("() => document.styleSheets.length")
    return _geometry(page) + ([] if sheets else ["its stylesheet did not load"])


def quiet_complaints(site, pages):
    return _visit(site, pages, _styled, width=390, java_script_enabled=False)


def scripted_complaints(site, pages):
    return _visit(site, pages, _geometry, width=1000)


_DOT = ("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
        "awAAAABJRU5ErkJggg==")
_NO_POLICY = "Content-Security-Policy"
_TWO_TEXTS = '<text x="40" y="30">Ana</text><text x="44" y="32">Ben</text></svg>'

QUIET = Check(
    "Chromium without script, 390 px", every_page, quiet_complaints,
    (
        Fault("remote", '<h1>', '<img alt="" src="https://example.org/x.png"><h1>', "asks for"),
        Fault("outside", '<h1>', '<img alt="" src="../outside.png"><h1>', "asks for"),
        Fault("lost", '<h1>', '<img alt="" src="gone.png"><h1>', "cannot load"),
        Fault("unstyled", '<link rel="stylesheet" href="site.css">', "", "did not load"),
        Fault("wide", "<h1>", '<p class="wide">x</p><h1>', "wider than the window"),
        Fault("undrawn", "<h1>", '<img alt="" src="data:image/png;base64,AAAA"><h1>',
              "cannot show"),
        Fault("room", "<h1>", f'<img alt="" src="{_DOT}" width="8" height="8"><h1>', "keeps 8 by 8"),
        Fault("heap", "</svg>", _TWO_TEXTS, "stand on each other"),
        Fault("cut", "</svg>", '<text x="350" y="30">Anastasia</text></svg>', "is cut off"),
    ),
)

SCRIPTED = Check(
    "Chromium with script, 1000 px", one_of_each_kind, scripted_complaints,
    (
        Fault("console", "<h1>", "<script>console.log(1)</script><h1>", "console"),
        Fault("speaking", _NO_POLICY, 'x"><script>console.log("a word")</script><meta name="x',
              "a word"),
        Fault("dialog", _NO_POLICY, 'x"><script>alert("hello")</script><meta name="x', "dialog"),
        Fault("broken", _NO_POLICY, 'x"><script>gone()</script><meta name="x', "script error"),
        Fault("inline", "<h1>", "<style>h1{color:red}</style><h1>", "console"),
        Fault("heap", "</svg>", _TWO_TEXTS, "stand on each other"),
    ),
)
