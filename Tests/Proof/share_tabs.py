"""One tab of a browser that opens shared copies: Chromium by playwright, Firefox by WebDriver BiDi."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import unicodedata
from contextlib import contextmanager

from playwright.sync_api import Error

import chromium

# Before the page's own script: roots stay within a check's reach, and what runs is written down.
PREPARED = """
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  window.checkedMode = options.mode;
  return window.checkedRoot = attach.call(this, { ...options, mode: 'open' });
};
window.firedNames = [];
window.fired = name => { window.firedNames.push(name); };
window.confirm = () => true;
"""

_STATE = """() => {
  const root = window.checkedRoot;
  const heading = document.querySelector('#lock h1');
  return JSON.stringify({
    asks: !!document.querySelector('#passphrase'),
    busy: !!document.querySelector('button[type=submit]:disabled'),
    says: document.querySelector('#lock [role=alert]')?.textContent ?? '',
    stays: !heading && !!document.querySelector('#lock > p'),
    isOpen: !!document.querySelector('.bar') && !!root?.firstChild,
    text: root?.textContent ?? document.body?.innerText ?? '',
    mode: window.checkedMode ?? '', title: document.title, hash: location.hash,
    fired: window.firedNames, store: document.cookie + localStorage.length + sessionStorage.length,
  });
}"""


class Tab:
    """What both browsers can do; `asked` holds every address that was asked for."""

    def __init__(self):
        self.asked = []

    def state(self):
        return json.loads(self.evaluate(_STATE))

    def wait(self, isThere, seconds=20):
        """The state once it is so, else the last one."""
        end = time.monotonic() + seconds
        while True:
            state = self.state()
            if isThere(state) or time.monotonic() > end:
                return state
            time.sleep(0.03)

    def load(self, path, seconds=20):
        """Opens a copy and waits until it asks or says something."""
        self.asked.clear()
        self.go(path)
        return self.wait(lambda state: state["asks"] or state["says"] or state["isOpen"], seconds)

    def unlock(self, passphrase):
        """Types a passphrase and waits for the answer."""
        self.type(passphrase)
        return self.wait(
            lambda state: not state["busy"] and (state["isOpen"] or state["says"]))

    def foreign(self, path):
        """The addresses that are neither the file itself nor in it."""
        own = re.compile(re.escape(path.as_uri()) + "(#.*)?$")
        return [address for address in self.asked
                if not own.match(address) and not address.startswith(("data:", "blob:"))]


class Chromium(Tab):
    def __init__(self, page):
        super().__init__()
        self.page = page
        page.on("request", lambda request: self.asked.append(request.url))
        # What a policy stops is told of as well, and never sent.
        page.on("requestfailed", lambda request: request.failure == "csp"
                and request.url in self.asked and self.asked.remove(request.url))
        page.add_init_script(PREPARED)

    def go(self, path):
        self.page.goto("about:blank")
        self.asked.clear()
        if path != "about:blank":
            self.page.goto(path.as_uri(), wait_until="load")

    def evaluate(self, function):
        for _ in range(20):
            try:
                return self.page.evaluate(function)
            except Error as error:  # A copy that locks is loaded anew.
                if "navigation" not in str(error):
                    raise
                time.sleep(0.1)
        raise RuntimeError("the page never comes to rest")

    def type(self, passphrase):
        self.page.fill("#passphrase", passphrase)
        self.page.keyboard.press("Enter")


class Firefox(Tab):
    def __init__(self, channel):
        super().__init__()
        self.channel = channel
        self.number = 0
        self.send("session.new", {"capabilities": {"alwaysMatch": {
            "unhandledPromptBehavior": {"default": "accept"}}}})
        self.send("session.subscribe", {"events": ["network.beforeRequestSent"]})
        self.context = self.send("browsingContext.getTree", {})["contexts"][0]["context"]
        self.send("script.addPreloadScript", {"functionDeclaration": f"() => {{{PREPARED}}}"})

    def send(self, method, parameters):
        self.number += 1
        self.channel.send(json.dumps(
            {"id": self.number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.channel.recv())
            if message.get("method") == "network.beforeRequestSent":
                self.asked.append(message["params"]["request"]["url"])
            if message.get("id") == self.number:
                if message["type"] == "error":
                    raise RuntimeError(f"{method}: {message['error']}: {message['message']}")
                return message["result"]

    def go(self, path):
        for url in ("about:blank", str(path) if path == "about:blank" else path.as_uri()):
            self.asked.clear()
            self.send("browsingContext.navigate",
                      {"context": self.context, "url": url, "wait": "complete"})

    def evaluate(self, function):
        result = self.send("script.callFunction", {
            "functionDeclaration": function, "awaitPromise": True,
            "target": {"context": self.context}})
        if result["type"] == "exception":
            raise RuntimeError(result["exceptionDetails"]["text"])
        return result["result"].get("value")

    def type(self, passphrase):
        keys = unicodedata.normalize("NFC", passphrase)
        decomposed = keys != passphrase
        self.evaluate("() => { const field = document.querySelector('#passphrase');"
                      f"field.value = {json.dumps(passphrase) if decomposed else '``'};"
                      "field.focus(); }")
        actions = [] if decomposed else [
            {"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        actions += [{"type": kind, "value": "\ue007"} for kind in ("keyDown", "keyUp")]
        self.send("input.performActions", {"context": self.context, "actions": [
            {"type": "key", "id": "keys", "actions": actions}]})


@contextmanager
def chromium_tab(width=1000, scheme="light", **options):
    with chromium.browser("127.0.0.1") as started:
        with chromium.tab(started, width, scheme, **options) as page:
            yield Chromium(page)


@contextmanager
def firefox_tab():
    """A tab of Firefox with a profile of its own; nothing where there is no Firefox."""
    program = shutil.which("firefox-esr") or shutil.which("firefox")
    if not program:
        yield None
        return
    import websocket

    profile = tempfile.mkdtemp(prefix="firefox-")
    with open(os.path.join(profile, "user.js"), "w", encoding="utf-8") as settings:
        for name in ("browser.shell.checkDefaultBrowser", "datareporting.policy.dataSubmissionEnabled",
                     "app.update.enabled", "network.captive-portal-service.enabled",
                     "network.connectivity-service.enabled", "browser.aboutwelcome.enabled"):
            settings.write(f'user_pref("{name}", false);\n')
        # No host is reached, whatever a page asks for; the request is seen all the same.
        settings.write('user_pref("network.proxy.type", 1);\n'
                       'user_pref("network.proxy.http", "127.0.0.1");\n'
                       'user_pref("network.proxy.http_port", 9);\n'
                       'user_pref("network.proxy.ssl", "127.0.0.1");\n'
                       'user_pref("network.proxy.ssl_port", 9);\n')
    process = subprocess.Popen(
        [program, "--headless", "--no-remote", "--profile", profile,
         "--remote-debugging-port", "0", "about:blank"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "MOZ_CRASHREPORTER_DISABLE": "1", "HOME": profile})
    try:
        for line in process.stderr:
            found = re.search(r"WebDriver BiDi listening on (ws://\S+)", line)
            if found:
                break
        else:
            raise RuntimeError("Firefox said nothing of its remote control")
        channel = websocket.create_connection(
            found.group(1) + "/session", timeout=60, suppress_origin=True)
        yield Firefox(channel)
        channel.close()
    finally:
        process.terminate()
        process.wait(timeout=30)
        shutil.rmtree(profile, ignore_errors=True)
