"""What every page promises in its own text: no script, no remote part, not to be indexed."""

import re

from check import Check, Fault, every_page

POLICY = {
    "default-src": {"'none'"}, "style-src": {"'self'"}, "img-src": {"'self'", "data:"},
    "base-uri": {"'none'"}, "form-action": {"'none'"},
}
NEEDED = set(POLICY) - {"img-src"}
TAGS = {
    "script", "style", "iframe", "frame", "object", "embed", "applet", "form", "input", "button",
    "base", "audio", "video", "source", "track", "portal", "template", "foreignobject", "set",
    "animate", "animatetransform", "animatemotion",
}
RELATIONS = {"stylesheet", "icon", "prev", "next", "noopener", "noreferrer", "nofollow", "external"}
RAW = {
    "a script": re.compile(r"<\s*/?\s*script", re.I),
    "a script address": re.compile(r"javascript:", re.I),
    "a handler or style attribute": re.compile(r"<[^<>]*[\s\"'/](on[a-z]+|style)\s*=", re.I),
    "a template's braces": re.compile(r"\{\{|\}\}"),
}


def complaints(site, pages):
    found = []
    for page in pages:
        found += [f"{page.path}: {problem}" for problem in _problems(page)]
    for path in site.files:
        if path.endswith(".css"):
            text = (site.root / path).read_text(encoding="utf-8")
            if re.search(r"url\(|@import|@font-face|expression\(", text, re.I):
                found.append(f"{path}: the stylesheet names another file")
    return found


def _problems(page):
    metas = {}
    loads = False
    for tag, attributes in page.elements:
        if tag in TAGS and not _is_choice(tag, attributes):
            yield f"has <{tag}>"
        for name in attributes:
            if re.fullmatch(r"on[a-z]+", name) or name == "style":
                yield f"<{tag}> has '{name}'"
        for relation in attributes.get("rel", "").lower().split():
            if relation not in RELATIONS:
                yield f"<{tag}> has rel '{relation}'"
        loads = loads or tag in {"link", "img"}
        if tag == "meta":
            name = attributes.get("http-equiv", attributes.get("name", "")).lower()
            metas[name] = attributes.get("content", "")
            if name == "refresh":
                yield "has a refresh"
            if name == "content-security-policy" and loads:
                yield "loads something before its policy"
        if tag == "html" and not attributes.get("lang"):
            yield "does not say its language"
    yield from _policy(metas.get("content-security-policy"))
    if "noindex" not in metas.get("robots", ""):
        yield "does not say noindex"
    if metas.get("referrer") != "no-referrer":
        yield "does not say no-referrer"
    if not page.kind:
        yield "does not say its kind in the body's class"
    for name, pattern in RAW.items():
        if pattern.search(page.text):
            yield f"holds {name}: {pattern.search(page.text).group(0)[-40:]!r}"


def _is_choice(tag, attributes):
    """Whether it is a radio button of what a list shows: it sends nothing and leads nowhere."""
    return (tag == "input" and attributes.get("type") == "radio"
            and set(attributes) <= {"type", "name", "class", "checked"})


def _policy(text):
    if text is None:
        yield "has no content security policy"
        return
    given = {}
    for directive in text.split(";"):
        words = directive.split()
        if words:
            given[words[0].lower()] = set(words[1:])
    for name, sources in sorted(given.items()):
        if not sources or not sources <= POLICY.get(name, set()):
            yield f"its policy is too wide: {name} {' '.join(sorted(sources))}"
    for name in sorted(NEEDED - set(given)):
        yield f"its policy lacks {name}"


CHECK = Check(
    "no script, strict policy, noindex", every_page, complaints,
    (
        Fault("script", "<h1>", "<script></script><h1>", "has <script>"),
        Fault("field", "<h1>", '<input type="text" name="c"><h1>', "has <input>"),
        Fault("focused", "<h1>", '<input type="radio" name="c" autofocus><h1>', "has <input>"),
        Fault("handler", "<h1>", '<h1 onclick="x()">', "onclick"),
        Fault("svg-handler", "<svg ", '<svg onload="x()" ', "onload"),
        Fault("style", "<h1>", '<h1 style="color:red">', "style"),
        Fault("address", 'href="index.html"', 'href="JavaScript:x()"', "script address"),
        Fault("open", "default-src 'none'", "default-src 'none'; script-src 'self'", "too wide"),
        Fault("lacking", "base-uri 'none'; ", "", "lacks base-uri"),
        Fault("no-policy", "Content-Security-Policy", "X-Policy", "no content security policy"),
        Fault("indexed", "noindex", "all", "noindex"),
        Fault("referrer", "no-referrer", "origin", "no-referrer"),
        Fault("early", '<meta http-equiv="C', '<link rel="icon" href="data:,"><meta http-equiv="C',
              "before its policy"),
        Fault("prefetch", 'rel="icon"', 'rel="prefetch"', "rel 'prefetch'"),
        Fault("refresh", '<meta name="robots"', '<meta http-equiv="refresh" content="9">'
              '<meta name="robots"', "refresh"),
        Fault("kindless", 'class="kind-month', 'class="', "its kind"),
        Fault("braces", "<h1>", "<h1>{{title}}", "braces"),
    ),
)
