"""Every reference of every page: relative, inside the folder, to a file and a fragment that exist."""

import posixpath
import re
from urllib.parse import unquote, urlsplit

from check import Check, Fault, every_page

# Where an address may stand. Any other attribute that holds one is refused.
ALLOWED = {("a", "href"), ("link", "href"), ("img", "src"), ("use", "href")}
ADDRESSES = {
    "href", "src", "srcset", "xlink:href", "poster", "data", "action", "formaction", "background",
    "cite", "longdesc", "manifest", "ping", "codebase", "archive", "usemap", "profile",
}
PAGE_SUFFIX = {"a": (".html",), "link": (".css",), "img": (".jpg", ".jpeg", ".png")}
SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


def complaints(site, pages):
    files = set(site.files)
    ids = {page.path: page.ids for page in site.pages}
    found = []
    links_of = {}
    for page in pages:
        targets = links_of.setdefault(page.path, set())
        for tag, attributes in page.elements:
            for name, value in attributes.items():
                if name not in ADDRESSES:
                    continue
                if (tag, name) not in ALLOWED:
                    found.append(f"{page.path}: <{tag}> may not have '{name}'")
                    continue
                problem, target = _resolve(page.path, tag, attributes, value, files, ids)
                if problem:
                    found.append(f'{page.path}: <{tag} {name}="{value}"> {problem}')
                elif target:
                    targets.add(target)
    return found + _unreached(pages, links_of)


def _resolve(path, tag, attributes, value, files, ids):
    """What is wrong with an address, and the page that it leads to."""
    if value != value.strip() or re.search(r"[\x00-\x20\\]", value):
        return "has a space, control character or backslash", None
    if tag == "link" and attributes.get("rel") == "icon" and value == "data:,":
        return None, None
    if SCHEME.match(value):
        allowed = tag == "a" and value.startswith(("https://", "mailto:"))
        return (None if allowed else "has a scheme that is not allowed"), None
    if value.startswith("/"):
        return "is absolute", None
    parts = urlsplit(value)
    if parts.query:
        return "has a query", None
    target = path
    if parts.path:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path)))
        if target.startswith(".."):
            return "leaves the folder", None
        if target not in files:
            return "leads to no file", None
        # The numbers lie in a folder of their own, as files for other programs.
        is_data = tag == "a" and re.fullmatch(r"data/[a-z.]+\.(?:json|csv)", target)
        if not is_data and not target.endswith(PAGE_SUFFIX.get(tag, ())):
            return "leads to a file of another kind", None
    elif tag != "a" and tag != "use":
        return "is empty", None
    if parts.fragment and unquote(parts.fragment) not in ids.get(target, set()):
        return f"leads to no id '{parts.fragment}' in {target}", None
    if not parts.path and not parts.fragment:
        return "is empty", None
    return None, target


def _unreached(pages, links_of):
    reached, waiting = {"index.html"}, ["index.html"]
    while waiting:
        for target in links_of.get(waiting.pop(), ()):
            if target not in reached:
                reached.add(target)
                waiting.append(target)
    return [f"{page.path}: no way leads here from index.html"
            for page in pages if page.path not in reached]


_LINK = '<a href="index.html">Overview</a>'

CHECK = Check(
    "links and fragments", every_page, complaints,
    (
        Fault("file", _LINK, '<a href="gone.html">x</a>', "no file"),
        Fault("case", _LINK, '<a href="Index.html">x</a>', "no file"),
        Fault("fragment", _LINK, '<a href="index.html#gone">x</a>', "no id"),
        Fault("absolute", _LINK, '<a href="/index.html">x</a>', "absolute"),
        Fault("host", _LINK, '<a href="//example.org/">x</a>', "absolute"),
        Fault("scheme", _LINK, '<a href="ftp://example.org/">x</a>', "scheme"),
        Fault("remote", "<h1>", '<img alt="" src="https://example.org/x.png"><h1>', "scheme"),
        Fault("outside", _LINK, '<a href="../index.html">x</a>', "leaves the folder"),
        Fault("folder", _LINK, '<a href="./">x</a>', "no file"),
        Fault("style", _LINK, '<a href="site.css">x</a>', "another kind"),
        Fault("frame", "<h1>", '<iframe src="index.html"></iframe><h1>', "may not have 'src'"),
        Fault("unreached", "", "", "no way leads here"),
    ),
)
