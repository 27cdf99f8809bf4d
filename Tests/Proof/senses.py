"""Pages for those who bring few colours, want no movement, or walk by keyboard alone."""

from check import Check, Fault
from chromium import browser, tab

# As many stops of a page are walked: what follows in a long list is of one kind.
MOST = 30

# In forced colours: marks that can't be seen on the ground, and the two that can't be told apart.
_COLOURS = """() => {
  const rgb = text => (text.match(/[\\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
  const light = text => rgb(text).slice(0, 3).map(part => part / 255)
    .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
    .reduce((sum, part, place) => sum + part * [.2126, .7152, .0722][place], 0);
  const isOff = text => text === 'none' || rgb(text)[3] === 0;
  const contrast = (one, other) => (Math.max(light(one), light(other)) + .05)
    / (Math.min(light(one), light(other)) + .05);
  const probe = document.body.appendChild(document.createElement('p'));
  probe.style.cssText = '';
  const ground = 'Canvas';
  probe.style.setProperty('background-color', ground);
  const paper = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const look = element => {
    const style = getComputedStyle(element);
    return [style.fill, style.fillOpacity, style.stroke, style.strokeDasharray].join(' ');
  };
  const found = [];
  for (const svg of document.querySelectorAll('svg')) {
    for (const mark of svg.querySelectorAll('.fa, .fb, .fs, .sa, .sb, .ss')) {
      const style = getComputedStyle(mark);
      const seen = [style.fill, style.stroke].some(colour =>
        !isOff(colour) && contrast(colour, paper) >= 3);
      if (!seen) found.push(`a mark can't be seen: <${mark.localName} class="${
        mark.getAttribute('class')}">`);
    }
    for (const [one, other] of [['.fa', '.fb'], ['.sa', '.sb']]) {
      const first = svg.querySelector(one), second = svg.querySelector(other);
      if (first && second && look(first) === look(second))
        found.push(`${one} and ${other} look the same`);
    }
    for (const text of svg.querySelectorAll('text:not(.pin, .fpaper)'))
      if (contrast(getComputedStyle(text).fill, paper) < 4.5)
        found.push(`'${text.textContent}' can hardly be read`);
  }
  return [...new Set(found)];
}"""

_MOVEMENT = """() => {
  const lasts = text => text.split(',').some(part => parseFloat(part) > 0);
  const found = document.getAnimations().length ? ['something moves'] : [];
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (lasts(style.transitionDuration) || style.scrollBehavior === 'smooth')
      found.push(`would move: <${element.localName} class="${element.className}">`);
  }
  return found.slice(0, 3);
}"""

# Notes each stop of the keyboard with what is seen of it.
_LISTEN = """() => {
  window.stops = [];
  document.addEventListener('focusin', event => {
    const style = getComputedStyle(event.target), box = event.target.getBoundingClientRect();
    window.stops.push([event.target, style.outlineStyle !== 'none'
      && parseFloat(style.outlineWidth) >= 2 && box.right > 0 && box.bottom > 0]);
  });
}"""

_STOPS = """() => [...document.querySelectorAll('a, summary, input, button, select, [tabindex]')]
  .filter(element => element.checkVisibility() && (!element.name || element.checked))"""

_WALK = """() => {
  const wanted = (STOPS)().slice(0, MOST);
  const met = window.stops.map(([element]) => element);
  const name = element => element
    ? `<${element.localName}> '${element.textContent.trim().slice(0, 40)}'` : 'nothing';
  const place = wanted.findIndex((element, index) => element !== met[index]);
  const found = place < 0 ? [] : [`after ${place} stops the keyboard is at ${name(met[place])}, `
    + `where ${name(wanted[place])} follows`];
  const unseen = window.stops.find(([, isSeen]) => !isSeen);
  if (unseen) found.push(`the keyboard can't be seen at ${name(unseen[0])}`);
  for (const element of document.querySelectorAll('body *')) {
    const style = getComputedStyle(element);
    if (style.order !== '0' || style.flexDirection.endsWith('reverse')) {
      found.push(`another order for the eye: <${element.localName} class="${element.className}">`);
      break;
    }
  }
  return found;
}""".replace("STOPS", _STOPS).replace("MOST", str(MOST))


def _drawn(site):
    """One page of each kind that has more than a sign or two drawn on it."""
    kinds = ([page for page in pages if page.text.count("<svg") > 3]
             for pages in site.by_kind().values())
    return [pages[0] for pages in kinds if pages]


def _shortest(site):
    """The page of each kind with the fewest stops for a keyboard."""
    return [min(pages, key=lambda page: page.text.count("<a ")) for pages in site.by_kind().values()]


def _some(site):
    """Movement comes from the one stylesheet, so that a few kinds of pages show it."""
    return site.one_of_each_kind()[::6]


def _each(site, pages, look, **options):
    found = []
    with browser() as started, tab(started, **options) as page:
        for each in pages:
            page.goto(site.address(each), wait_until="load")
            found += [f"{each.path}: {line}" for line in look(page)]
    return found


def _walked(page):
    page.evaluate(_LISTEN)
    for _ in range(min(MOST, page.evaluate(f"() => ({_STOPS})().length"))):
        page.keyboard.press("Tab")
    return page.evaluate(_WALK)


def _forced(site, pages):
    def look(page):
        return page.evaluate(_COLOURS)

    # The system's colours are told apart in the light; that dark ones are taken too, a few show.
    return (_each(site, pages, look, forced_colors="active")
            + _each(site, pages[::5], look, forced_colors="active", scheme="dark"))


def _still(site, pages):
    return _each(site, pages, lambda page: page.evaluate(_MOVEMENT), reduced_motion="reduce")


def _by_keyboard(site, pages):
    return _each(site, pages, _walked)


_BARS = '<rect width="9" height="9" class="fa %s"/><rect x="20" width="9" height="9" class="fb %s"/></svg>'

FORCED = Check(
    "forced colours", _drawn, _forced,
    (
        Fault("alike", "</svg>", _BARS % ("", "alike"), ".fa and .fb look the same"),
        Fault("hidden", "</svg>", _BARS % ("lost", ""), "a mark can't be seen"),
        Fault("faint", "</svg>", '<text x="9" y="9" class="lost">Ana</text></svg>', "hardly be read"),
    ),
)
STILL = Check(
    "no movement where none is wanted", _some, _still,
    (
        Fault("moving", "<h1>", '<p class="moving">x</p><h1>', "something moves"),
        Fault("fading", "<h1>", '<p class="fading">x</p><h1>', "would move"),
    ),
)
KEYBOARD = Check(
    "every stop by keyboard, in order, seen", _shortest, _by_keyboard,
    (
        Fault("jumping", "<h1>", '<h1 tabindex="4">', "the keyboard is at"),
        Fault("unreachable", "<h1>", '<a tabindex="-1" href="#main">x</a><h1>', "the keyboard is at"),
        Fault("unringed", "<h1>", '<a class="unringed" href="#main">x</a><h1>', "can't be seen at"),
        Fault("turned", "<h1>", '<p class="turned">x</p><h1>', "another order"),
    ),
)
