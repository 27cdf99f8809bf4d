"""Chromium, started for a check and ended after it; it can reach no host."""

import os
import shutil
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")


def _program():
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if not found:
        raise RuntimeError("there is no Chromium on the path; `make install-tools` installs it")
    return found


@contextmanager
def browser(host=None):
    """Chromium; `host` is an address on this computer that it may reach all the same."""
    rules = "MAP * ~NOTFOUND" + (f", EXCLUDE {host}" if host else "")
    arguments = [f"--host-resolver-rules={rules}", "--disable-background-networking"]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=_program(), args=arguments)
        try:
            yield started
        finally:
            started.close()


@contextmanager
def tab(started, width=1000, scheme="light", **options):
    """A tab of its own profile; `scheme` is light or dark."""
    context = started.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, **options)
    try:
        yield context.new_page()
    finally:
        context.close()
