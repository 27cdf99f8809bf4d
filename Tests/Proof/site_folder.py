"""A site folder, read once: its files, and of each page the elements that the checks ask about."""

import os
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path


@dataclass
class Page:
    """One page: its path in the folder, its text, and every start tag with its attributes."""

    path: str
    text: str
    elements: list = field(default_factory=list)

    @property
    def kind(self):
        """What the body's class says after `kind-`, or "" where it says nothing."""
        for tag, attributes in self.elements:
            if tag == "body":
                found = re.search(r"(?:^|\s)kind-([\w-]+)", attributes.get("class", ""))
                return found.group(1) if found else ""
        return ""

    @property
    def ids(self):
        return {attributes["id"] for _, attributes in self.elements if attributes.get("id")}


class _Reader(HTMLParser):
    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.page = page

    def handle_starttag(self, tag, attributes):
        self.page.elements.append((tag, {name: value or "" for name, value in attributes}))


class Site:
    """The files of a folder by their exact names, and its pages in order of path."""

    def __init__(self, root):
        self.root = Path(root).resolve()
        self.files = sorted(
            (Path(folder) / name).relative_to(self.root).as_posix()
            for folder, _, names in os.walk(self.root)
            for name in names
        )
        self.pages = [self._read(path) for path in self.files if path.endswith(".html")]

    def _read(self, path):
        page = Page(path, (self.root / path).read_text(encoding="utf-8"))
        reader = _Reader(page)
        reader.feed(page.text)
        reader.close()
        return page

    def address(self, page):
        return (self.root / page.path).as_uri()

    def by_kind(self):
        """The pages of each kind, kinds in alphabetical order."""
        kinds = {}
        for page in self.pages:
            kinds.setdefault(page.kind, []).append(page)
        return dict(sorted(kinds.items()))

    def one_of_each_kind(self):
        return [pages[0] for pages in self.by_kind().values()]

    def samples(self):
        """One page of each kind, and the longest of each."""
        chosen = {}
        for pages in self.by_kind().values():
            for page in (pages[0], max(pages, key=lambda page: len(page.text.encode()))):
                chosen[page.path] = page
        return list(chosen.values())

    def newest_month(self):
        """The page of the newest month in a list, empty where there is none."""
        months = [page for page in self.pages if re.search(r"\d{4}-\d{2}\.html$", page.path)]
        return months[-1:]
