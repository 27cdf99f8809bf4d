"""The pages of a shared copy against those of the site that it was made of."""

import json
import posixpath
import time
from html.parser import HTMLParser

import read_share
from accessibility import run_axe
from share_files import PASSPHRASE
from share_tabs import chromium_tab


class _Body(HTMLParser):
    """The text of a body, and where its links lead."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.words = []
        self.links = []
        self.isInside = False

    def handle_starttag(self, tag, attributes):
        if tag == "body":
            self.isInside = True
        if tag == "a":
            self.links.append(dict(attributes).get("href", ""))

    def handle_data(self, data):
        if self.isInside:
            self.words.append(data)


def plain(text):
    return " ".join(text.split())


def _body(markup):
    body = _Body()
    body.feed(markup if "<body" in markup else f"<body>{markup}")
    return body


def text(part):
    return plain("".join(_body(part.decode()).words))


def site_texts(site):
    """The text of each page of a site folder by its path."""
    return {path.relative_to(site).as_posix(): text(path.read_bytes())
            for path in sorted(site.rglob("*.html"))}


def refusal(file, passphrase):
    try:
        read_share.opened(file, passphrase)
        return None
    except read_share.ShareError as error:
        return str(error)


_LINKS = """() => JSON.stringify([...window.checkedRoot.querySelectorAll('a')]
  .map(link => link.getAttribute('href')))"""
_PICTURES = """async () => {
  const found = [];
  for (const picture of window.checkedRoot.querySelectorAll('img')) {
    picture.loading = 'eager';
    try { await picture.decode(); } catch { found.push('cannot be shown'); }
    if (picture.naturalWidth !== picture.width && picture.naturalWidth < 2) found.push('is empty');
  }
  return JSON.stringify([window.checkedRoot.querySelectorAll('img').length, found]);
}"""


def _target(path, link):
    inner, _, place = link.partition("#")
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(path), inner)) if inner else path
    return joined, place


def locked_pages(report, copies, tab):
    """Every page, its links and pictures, and the way back."""
    wanted = site_texts(copies.site)
    tab.load(copies.locked)
    tab.unlock(PASSPHRASE)
    paths, links, pictures = {}, {}, 0
    for number, part in enumerate(copies.index["parts"], 1):
        if part.get("title") is None:
            continue
        tab.evaluate(f"() => {{ location.hash = '#p{number}'; }}")
        target = text(copies.parts[number])
        state = tab.wait(lambda state: plain(state["text"]) == target, 5)
        found = [path for path, words in wanted.items() if words == plain(state["text"])]
        report.expect(len(found) == 1, f"#p{number}: is {found or plain(state['text'])[:60]}")
        paths[number] = found[0] if found else ""
        links[number] = json.loads(tab.evaluate(_LINKS))
        shown, faults = json.loads(tab.evaluate(_PICTURES))
        pictures += shown
        report.expect(not faults, f"#p{number}: a picture {faults}")
    report.expect(pictures >= 1, "no page shows a picture")
    report.expect(sorted(paths.values()) == sorted(wanted), "not every page can be reached")
    for number, path in paths.items():
        markup = (copies.site / path).read_text(encoding="utf-8")
        for link, turned in zip(_body(markup).links, links[number], strict=True):
            if ":" in link:
                report.expect(turned == link, f"{path}: {link} became {turned}")
                continue
            goal, place = _target(path, link)
            if goal.endswith(".html"):
                isThere = turned.startswith("#p") and paths.get(
                    int(turned[2:].split("-")[0])) == goal and ("-" in turned) == bool(place)
            else:
                isThere = turned.startswith("#f")
            report.expect(isThere, f"{path}: {link} became {turned}")
    tab.asked.clear()
    _history(report, copies, tab, paths)
    report.expect(tab.foreign(copies.locked) == [], f"asked for {tab.foreign(copies.locked)[:3]}")


def _history(report, copies, tab, paths):
    """A link, a place on a page, and back to where one was."""
    start = next(number for number, path in paths.items() if path == "index.html")
    tab.evaluate(f"() => {{ location.hash = '#p{start}'; }}")
    tab.wait(lambda state: state["hash"] == f"#p{start}")
    time.sleep(0.3)
    tab.evaluate("() => scrollTo(0, 300)")
    time.sleep(0.3)
    where = tab.evaluate("() => scrollY")
    tab.evaluate("""() => [...window.checkedRoot.querySelectorAll('footer a')][0].click()""")
    state = tab.wait(lambda state: state["hash"] != f"#p{start}")
    time.sleep(0.3)
    report.expect(paths.get(int(state["hash"][2:].split("-")[0])) == "safety.html",
                  f"a link led to {state['hash']}")
    report.expect(tab.evaluate("() => scrollY") == 0, "a page does not begin at its top")
    tab.evaluate("() => history.back()")
    tab.wait(lambda state: state["hash"] == f"#p{start}")
    time.sleep(0.3)
    report.expect(where > 0 and abs(tab.evaluate("() => scrollY") - where) < 5,
                  f"back leads to {tab.evaluate('() => scrollY')}, not {where}")
    skip = tab.evaluate("() => window.checkedRoot.querySelector('a.skip').getAttribute('href')")
    tab.evaluate(f"() => {{ location.hash = '{skip}'; }}")
    time.sleep(0.3)
    report.expect(tab.evaluate("() => window.checkedRoot.activeElement?.localName") == "main",
                  "the skip link does not lead to the text")
    tab.evaluate("() => { location.hash = '#p99999'; }")
    state = tab.wait(lambda state: plain(state["text"]) == text(copies.parts[start]))
    report.expect(plain(state["text"]) == text(copies.parts[start]), "an unknown page is no start")


def locking(report, copies, tab):
    """The button, ten minutes without use, going away and coming back; a file to be saved."""
    def unlocked():
        tab.load(copies.locked)
        return tab.unlock(PASSPHRASE)

    def isLocked(how):
        state = tab.wait(lambda state: state["asks"])
        report.expect(state["asks"] and not state["isOpen"], f"{how}: it is not locked")
        report.expect(state["hash"] == "", f"{how}: the address still names {state['hash']}")
        report.expect("Ana" not in state["text"], f"{how}: words are still there")

    unlocked()
    tab.evaluate("() => { location.hash = '#p2'; }")
    time.sleep(0.3)
    tab.evaluate("() => document.querySelector('.bar button').click()")
    isLocked("by the button")

    page = tab.page
    page.clock.install()
    unlocked()
    page.clock.fast_forward(9 * 60_000)
    report.expect(tab.state()["isOpen"], "it locked before its time")
    page.mouse.move(40, 40)
    page.clock.run_for(9 * 60_000)
    report.expect(tab.state()["isOpen"], "a touch did not keep it open")
    page.clock.run_for(61_000)
    isLocked("after ten minutes")

    unlocked()
    page.goto("about:blank")
    page.go_back()
    isLocked("after going away and back")

    unlocked()
    number = next(number for number, part in enumerate(copies.index["parts"], 1)
                  if part.get("name") == "metrics.csv")
    holder = next(place for place, part in enumerate(copies.index["parts"], 1)
                  if f'data-part="{number}"' in copies.parts[place].decode("utf-8", "replace")
                  and part.get("title") is not None)
    tab.evaluate(f"() => {{ location.hash = '#p{holder}'; }}")
    tab.wait(lambda state: plain(state["text"]) == text(copies.parts[holder]))
    with page.expect_download() as download:
        tab.evaluate(f"""() => {{
          window.checkedRoot.querySelector('a[data-part="{number}"]').click(); }}""")
    report.expect(download.value.suggested_filename == "metrics.csv"
                  and open(download.value.path(), "rb").read() == copies.parts[number],
                  "a file of numbers is not saved as it is in the site")


def plain_pages(report, copies):
    """Every page of the open file with scripts switched off, its links, pictures and the way back."""
    wanted = site_texts(copies.site)
    markup = {path: (copies.site / path).read_text(encoding="utf-8") for path in wanted}
    with chromium_tab(width=390, java_script_enabled=False) as tab:
        page = tab.page
        tab.go(copies.plain)

        def leaves(expression):
            return page.locator(".leaf").evaluate_all(f"all => all.map(leaf => {expression})")

        def shown():
            seen = [words for words, isSeen in leaves("[leaf.textContent, leaf.checkVisibility()]")
                    if isSeen]
            return plain(seen[0]) if len(seen) == 1 else f"{len(seen)} pages"

        report.expect(shown() == wanted["index.html"], f"it begins with {shown()[:60]}")
        paths = {number: next((path for path, words in wanted.items() if words == plain(found)), "")
                 for number, found in leaves("[leaf.id, leaf.textContent]")}
        report.expect(sorted(paths.values()) == sorted(wanted), "a page differs from the site's")
        everything = page.locator("[id]").evaluate_all("all => all.map(one => one.id)")
        report.expect(len(everything) == len(set(everything)), "an id is there twice")
        turned = leaves("[...leaf.querySelectorAll('a')].map(link => link.getAttribute('href'))")
        for path, links in zip(paths.values(), turned, strict=True):
            for link, now in zip(_body(markup[path]).links, links, strict=True):
                if ":" in link:
                    report.expect(now == link, f"{path}: {link} became {now}")
                    continue
                goal, place = _target(path, link)
                if goal.endswith(".html"):
                    isThere = paths.get(now[1:].split("-")[0]) == goal and (
                        not place or now[1:] in everything and "-" in now)
                else:
                    isThere = now.startswith("data:")
                report.expect(isThere, f"{path}: {link} became {now[:40]}")
        page.locator(".leaf.start footer a").first.click()
        report.expect(shown() == wanted["safety.html"], f"a link led to {shown()[:60]}")
        page.go_back()
        report.expect(shown() == wanted["index.html"], "the way back leads elsewhere")
        skip = page.locator(".leaf.start a.skip").get_attribute("href")
        page.goto(copies.plain.as_uri() + skip)
        report.expect(shown() == wanted["index.html"], "a place on a page does not show its page")
        pictures = page.locator("img").evaluate_all(
            "all => all.map(one => { one.loading = 'eager';"
            " return one.naturalWidth || one.decode().then(() => one.naturalWidth); })")
        report.expect(pictures and all(width > 1 for width in pictures), f"pictures: {pictures}")
        report.expect(tab.foreign(copies.plain) == [], f"asked for {tab.foreign(copies.plain)[:3]}")
        report.expect(page.title() == "A private copy", f"is titled {page.title()}")


def accessible(report, copies):
    """The screen that asks, what it says of a wrong passphrase, an opened page, the open file."""
    for width in (390, 1000):
        for scheme in ("light", "dark"):
            with chromium_tab(width, scheme, bypass_csp=True) as tab:
                def look(name):
                    for line in run_axe(tab.page):
                        # Where that link leads is inside a root that axe does not look into;
                        # `_history` follows it.
                        isSkip = name == "an opened page" and '<a class="skip"' in line
                        report.expect(isSkip, f"{name}, {width} px, {scheme}: {line}")
                    wide = tab.evaluate("() => document.documentElement.scrollWidth")
                    report.expect(wide <= width, f"{name}: is {wide} px wide")

                tab.load(copies.locked)
                look("asking")
                tab.unlock("x")
                look("after a wrong passphrase")
                tab.unlock(PASSPHRASE)
                look("an opened page")
                tab.go(copies.plain)
                look("the open file")
