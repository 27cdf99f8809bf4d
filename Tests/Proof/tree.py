"""A page as a tree, read fast: what our own pages are made of, and no more."""

import re
from html import unescape

_TOKEN = re.compile(
    r"<svg\b(?P<drawing>[^>]*)>(?P<inside>.*?)</svg>"
    r'|<(?P<end>/?)(?P<tag>[a-z][a-z0-9]*)(?P<attributes>(?:"[^"]*"|[^">])*)>'
    r"|(?P<text>[^<]+)|<!(?:--.*?--|[^>]*)>",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r'([\w:-]+)(?:="([^"]*)")?')
_SAID = re.compile(r"<(text|title|desc)\b[^>]*>(.*?)</\1>", re.DOTALL)
_IDS = re.compile(r'\bid="([^"]*)"')
VOID = {"meta", "link", "br", "hr", "img", "input"}


class Node:
    """An element: its children are elements and texts. A drawing keeps what it says in `said`."""

    __slots__ = ("attributes", "children", "said", "tag")

    def __init__(self, tag, attributes):
        self.tag = tag
        self.attributes = attributes
        self.children = []
        self.said = []

    @property
    def classes(self):
        return self.attributes.get("class", "").split()

    def walk(self):
        """The element and all below it, in order."""
        yield self
        for child in self.children:
            if not isinstance(child, str):
                yield from child.walk()

    def find(self, tag, kind=None):
        """The first element below with this tag, and this class where one is given."""
        for node in self.walk():
            if node.tag == tag and (kind is None or kind in node.classes):
                return node
        return None

    def text(self):
        """All text below it; drawings say nothing here."""
        return "".join(child if isinstance(child, str) else child.text()
                       for child in self.children)


def tree(markup):
    """The tree of a page or a part of one."""
    root = Node("", {})
    open_ = [root]
    for token in _TOKEN.finditer(markup):
        if token["text"] is not None:
            open_[-1].children.append(unescape(token["text"]))
        elif token["drawing"] is not None:
            node = Node("svg", attributes(token["drawing"]))
            node.said = [unescape(re.sub(r"<[^>]*>", "", said))
                         for _, said in _SAID.findall(token["inside"])]
            open_[-1].children.append(node)
        elif token["end"]:
            while len(open_) > 1 and open_.pop().tag != token["tag"]:
                pass
        elif token["tag"]:
            node = Node(token["tag"], attributes(token["attributes"]))
            open_[-1].children.append(node)
            if token["tag"] not in VOID:
                open_.append(node)
    return root


def attributes(text):
    return {name: unescape(value) for name, value in _ATTRIBUTE.findall(text)}


class QuickPage:
    """A page with what the checks of links ask of one."""

    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.root = tree(text)
        self.elements = [(node.tag, node.attributes) for node in self.root.walk() if node.tag]
        self.ids = set(_IDS.findall(text))


class QuickSite:
    """The pages of a folder, and the names of its files."""

    def __init__(self, root):
        self.files = sorted(path.relative_to(root).as_posix()
                            for path in root.rglob("*") if path.is_file())
        self.pages = [QuickPage(path, (root / path).read_text(encoding="utf-8"))
                      for path in self.files if path.endswith(".html")]
