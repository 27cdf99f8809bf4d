"""What every check is made of."""

from dataclasses import dataclass
from typing import Callable


@dataclass(frozen=True)
class Fault:
    """A fault that a check is shown first, to see that it finds it.

    The sound page with `old` replaced by `new`, and a word of the complaint that must follow.
    A `path` of its own plants `new` in another file of the folder.
    """

    name: str
    old: str
    new: str
    complaint: str
    path: str = ""

    @property
    def page(self):
        return f"fault-{self.name}.html"


@dataclass(frozen=True)
class Check:
    """A check: which pages it reads, what it complains of, and the faults that it must find.

    `complaints(site, pages)` is a list of lines, each beginning with the path that it is about.
    """

    name: str
    select: Callable
    complaints: Callable
    faults: tuple


def every_page(site):
    return site.pages


def samples(site):
    return site.samples()


def one_of_each_kind(site):
    return site.one_of_each_kind()


def newest_month(site):
    return site.newest_month()
