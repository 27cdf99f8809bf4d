"""A household with a text in every field that takes one, of every record, for every kind of reader.

`household(plant)` asks `plant(place, readers, kind)` for each text. `place` names the field and
whose it is; `readers` are the editions in which it may stand: `couple`, `first`, `second` (the
partners') and `facilitator`; `kind` is one of

- `text`: a line of words          - `prose`: Markdown of any length
- `name`: a file name that becomes an id, or an id itself: small letters, digits and hyphens
- `file`: a file name that becomes nothing
- `label`: words that are looked up or listed by their letters: a term, a title of a page
"""

import json
import struct
import zlib
from dataclasses import dataclass, field

BOTH = frozenset({"couple", "first", "second"})
ALL = BOTH | {"facilitator"}
NOBODY = frozenset()
HEADINGS = ("heavy", "working", "shift", "unseen", "needs", "boundaries", "appreciations",
            "support")
SEATS = ("first", "second")


def only(seat):
    return frozenset({seat})


@dataclass
class Files:
    """The shared folder's files, each partner's own, and the ids of the two."""

    shared: dict = field(default_factory=dict)
    own: dict = field(default_factory=lambda: {"first": {}, "second": {}})
    ids: tuple = ("ana", "ben")

    def id(self, seat):
        return self.ids[SEATS.index(seat)]


def yaml_text(text):
    """A text as a YAML scalar in double quotes; what YAML can't hold raw is escaped."""
    result = []
    for character in text:
        code = ord(character)
        if character in '"\\':
            result.append("\\" + character)
        elif character == "\n":
            result.append("\\n")
        elif character.isprintable() and not 0xD800 <= code < 0xE000:
            result.append(character)
        else:
            result.append(f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}")
    return '"' + "".join(result) + '"'


class Bare(str):
    """A value that is written as it is."""


def yaml_value(value):
    if isinstance(value, Bare):
        return value
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(yaml_value, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {yaml_value(each)}" for key, each in value.items()) + "}"
    return yaml_text(value)


def markdown(keys, body=""):
    lines = [f"{key}: {yaml_value(value)}" for key, value in keys.items() if value is not None]
    return "\n".join(["---", *lines, "---", body, ""])


def table(columns, rows):
    def cell(value):
        text = str(value)
        return '"' + text.replace('"', '""') + '"' if set(text) & set(',"\r\n;\t ') else text
    return "".join(",".join(cell(row.get(column, "")) for column in columns) + "\n"
                   for row in [dict(zip(columns, columns)), *rows])


def picture(text=""):
    """A PNG of one pixel with a comment in it."""
    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
            + chunk(b"tEXt", b"Comment\0" + text.encode("utf-8", "replace"))
            + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b""))


# The visibilities of a shared folder's record, with the days of theirs: what is private is newest.
SHOWN = {"shared": ("2026-02-0", BOTH), "facilitator": ("2026-02-1", ALL)}


def household(plant):
    files = Files()
    files.ids = tuple(plant(f"couple.yaml/partners.id {seat}", BOTH, "name") for seat in SEATS)
    first, second = files.ids
    categories = _couple(files, plant)
    tasks = {}
    for visibility, day, readers in _levels(None):
        tasks[visibility] = _tasks(files, plant, visibility, readers, categories)
    _log(files, plant, tasks)
    for visibility, day, readers in _levels(None):
        _milestone(files.shared, plant, visibility, readers, day, tasks,
                   seats=list(zip(SEATS, files.ids)))
        _page(files.shared, plant, visibility, readers)
        _repair(files.shared, plant, visibility, readers, day)
    for seat in SEATS:
        for visibility, day, readers in _levels(seat):
            _moment(files.shared, plant, visibility, readers, day, files.id(seat), seat)
            _step_back(files, plant, visibility, readers, day, seat, tasks)
        _step_back(files, plant, "not agreed", only(seat), "2026-08-1", seat, tasks)
    _talks(files, plant)
    _rounds(files, plant, tasks, categories)
    for seat in SEATS:
        for where in ("own folder", "private folder"):
            _own(files, plant, seat, where, categories)
    return files


def _levels(seat):
    """Each visibility with the start of a day and who may read; a private one is its author's."""
    for visibility, (day, readers) in SHOWN.items():
        yield visibility, day, readers
    yield "private", "2026-08-0", only(seat) if seat else NOBODY


def _couple(files, plant):
    first, second = files.ids
    place = "couple.yaml/"
    categories = {name: plant(f"{place}categories.id {name}", ALL, "name")
                  for name in ("plain", "emotional")}
    titles = {name: plant(f"{place}categories.title {name}", ALL, "text") for name in categories}
    files.ritual = plant(f"{place}rituals.id, marked", ALL, "name")
    other = plant(f"{place}rituals.id", BOTH, "name")
    keys = {
        "format": Bare("1"),
        "partners": [
            {"id": Bare(id_), "name": plant(f"{place}partners.name {seat}", BOTH, "text"),
             "also_known_as": [plant(f"{place}partners.also_known_as {seat}", BOTH, "text")]}
            for seat, id_ in zip(SEATS, files.ids)],
        "started": Bare("2026-01-05"),
        "principle": plant(f"{place}principle", ALL, "text"),
        "compare": {first: Bare("yes"), second: Bare("yes")},
        "facilitator": {first: Bare("yes"), second: Bare("yes"), "initials": Bare("yes")},
        "categories": [
            {"id": Bare(id_), "title": titles[name],
             "emotional": Bare("yes" if name == "emotional" else "no")}
            for name, id_ in categories.items()],
        "rituals": [
            {"id": Bare(files.ritual), "title": plant(f"{place}rituals.title, marked", ALL, "text"),
             "every": Bare("weekly")},
            {"id": Bare(other), "title": plant(f"{place}rituals.title", BOTH, "text"),
             "every": Bare("weekly")}],
        "goals": [
            {"id": Bare(plant(f"{place}goals.id", BOTH, "name")),
             "title": plant(f"{place}goals.title", BOTH, "text"),
             "metric": Bare("standing.share"), "range": Bare("[0.45, 0.55]"),
             "by": Bare("2026-12-31")}],
        "boundaries": [
            {"partner": Bare(id_), "text": plant(f"{place}boundaries.text {seat}", BOTH, "text"),
             "review": Bare("2026-03-01")} for seat, id_ in zip(SEATS, files.ids)],
        "life_events": [{"date": Bare("2026-02-03"),
                         "title": plant(f"{place}life_events.title", BOTH, "text")}],
        "pauses": [{"from": Bare("2026-01-20"), "to": Bare("2026-01-22"),
                    "title": plant(f"{place}pauses.title", BOTH, "text")}],
    }
    files.other_ritual = other
    files.shared["couple.yaml"] = "".join(
        f"{key}: {yaml_value(value)}\n" for key, value in keys.items())
    return categories


TASK_COLUMNS = ("task", "title", "category", "owner", "load", "also_known_as", "outcome",
                "externalised", "cadence", "minutes", "visibility")


def _tasks(files, plant, visibility, readers, categories):
    """A task in a table and one in a file of its own; the id of the first."""
    place = f"tasks.csv@{visibility}/"
    row = {
        "task": plant(f"{place}task", readers, "name"),
        "title": plant(f"{place}title", readers, "text"),
        "category": categories["plain"], "owner": files.ids[0], "load": "3",
        "also_known_as": plant(f"{place}also_known_as", readers, "text"),
        "outcome": plant(f"{place}outcome", readers, "text"),
        "externalised": plant(f"{place}externalised", readers, "text"),
        "cadence": "daily", "minutes": "20", "visibility": visibility,
    }
    name = plant(f"tasks.csv@{visibility} file", NOBODY, "file")
    files.shared[f"tasks/{name}.csv"] = table(TASK_COLUMNS, [row])
    _task_file(files.shared, "tasks/", plant, f"tasks.md@{visibility}", readers,
               categories["emotional"], files.ids[1], visibility)
    return row["task"]


def _task_file(files, folder, plant, place, readers, category, owner, visibility):
    name = plant(f"{place} file", readers, "name")
    files[f"{folder}{name}.md"] = markdown({
        "title": plant(f"{place}/title", readers, "text"),
        "category": Bare(category), "owner": Bare(owner),
        "also_known_as": [plant(f"{place}/also_known_as", readers, "text")],
        "outcome": plant(f"{place}/outcome", readers, "text"),
        "externalised": plant(f"{place}/externalised", readers, "text"),
        "visibility": visibility and Bare(visibility),
    }, plant(f"{place}/body", readers, "prose"))
    return name


LOG_COLUMNS = ("date", "who", "verb", "subject", "minutes", "note", "visibility", "void")
# A verb of each kind that takes a few words, or a task, as its subject.
SPOKEN = ("celebrated", "initiated", "rested", "session", "slipped", "small-act", "planned-rest")
UNSPOKEN = ("held-back", "voiced", "managed-reaction")


def _log(files, plant, tasks):
    rows = []
    for seat, who in zip(SEATS, files.ids):
        other = files.ids[1 - SEATS.index(seat)]
        for visibility, day, readers in _levels(seat):
            place = f"log@{visibility} {seat}/"
            task = tasks[visibility if visibility != "private" else "shared"]

            def row(number, verb, subject, note=True, place=place, day=day, who=who,
                    readers=readers, visibility=visibility):
                words = plant(f"{place}{verb} note", readers, "text") if note else ""
                return {"date": f"{day}{number}", "who": who, "verb": verb, "subject": subject,
                        "minutes": "10", "note": words, "visibility": visibility}

            for number, verb in enumerate(SPOKEN):
                # A note stands before a subject where there are both.
                subject = plant(f"{place}{verb} subject", readers, "text")
                rows += [row(1 + number % 8, verb, subject, note=False),
                         row(1 + number % 8, verb, "")]
            rows += [row(4, "did", task), row(5, "appreciated", other),
                     row(6, "kept", files.ritual if visibility == "facilitator"
                         else files.other_ritual)]
            rows.append({**row(7, "celebrated", plant(f"{place}void subject", NOBODY, "text"),
                               readers=NOBODY, place=f"{place}void "), "void": "yes"})
            if visibility != "private":
                rows.append(row(2 if visibility == "shared" else 3, "took", task))
        for number, verb in enumerate(UNSPOKEN):
            place = f"log@own verb {seat}/"
            rows.append({"date": f"2026-09-0{number + 1}", "who": who, "verb": verb,
                         "subject": plant(f"{place}{verb} subject", only(seat), "text"),
                         "note": plant(f"{place}{verb} note", only(seat), "text")})
    name = plant("log file", NOBODY, "file")
    files.shared[f"log/{name}.csv"] = table(LOG_COLUMNS, rows)


def _milestone(files, plant, visibility, readers, day, tasks, folder="milestones/", seats=None,
               place=None):
    place = place or f"milestones@{visibility}"
    name = plant(f"{place} file", readers, "name")
    keys = {
        "term": plant(f"{place}/term", readers, "label"),
        "also": [plant(f"{place}/also", readers, "label")],
        "theme": plant(f"{place}/theme", readers, "label"),
        "reached": Bare(f"{day}7"), "visibility": visibility and Bare(visibility),
    }
    if tasks and visibility in SHOWN:
        keys["tasks"] = [Bare(tasks[visibility])]
    for seat, id_ in seats or ():
        keys[f"meaning.{id_}"] = plant(f"{place}/meaning {seat}", readers, "text")
    files[f"{folder}{name}.md"] = markdown(keys, plant(f"{place}/body", readers, "prose"))


def _page(files, plant, visibility, readers, folder="pages/", place=None):
    place = place or f"pages@{visibility}"
    name = plant(f"{place} file", readers, "name")
    image = plant(f"{place} image file", NOBODY, "name")
    words = plant(f"{place}/image words", readers, "text")
    words = "".join(" " if character in "[]\\" or not (character.isprintable() or character > "\xa0")
                    else character for character in words)
    root = folder[:-len("pages/")]
    files[f"{root}images/{image}.png"] = picture(plant(f"{place} image comment", NOBODY, "text"))
    files[f"{folder}{name}.md"] = markdown(
        {"title": plant(f"{place}/title", readers, "label"),
         "visibility": visibility and Bare(visibility)},
        plant(f"{place}/body", readers, "prose") + f"\n\n![{words}](../images/{image}.png)\n")


def _moment(files, plant, visibility, readers, day, author, seat, folder="moments/", place=None):
    place = place or f"moments@{visibility} {seat}"
    name = plant(f"{place} file", readers, "name")
    keys = {"date": Bare(f"{day}3"), "author": author and Bare(author)}
    for key in ("what", "impact", "intent", "action"):
        keys[key] = plant(f"{place}/{key}", readers, "text")
    # A moment is its author's alone where nothing else is said.
    keys["visibility"] = None if visibility in (None, "private") else Bare(visibility)
    files[f"{folder}{name}.md"] = markdown(keys, plant(f"{place}/body", readers, "prose"))


def _repair(files, plant, visibility, readers, day, folder="repairs/", place=None):
    place = place or f"repairs@{visibility}"
    name = plant(f"{place} file", readers, "name")
    keys = {"date": Bare(f"{day}4"), "visibility": visibility and Bare(visibility)}
    for key in ("pause", "impact", "remedy", "test"):
        keys[key] = plant(f"{place}/{key}", readers, "text")
    files[f"{folder}{name}.md"] = markdown(keys, plant(f"{place}/body", readers, "prose"))


def _step_back(files, plant, visibility, readers, day, seat, tasks):
    place = f"step-backs@{visibility} {seat}"
    name = plant(f"{place} file", readers, "name")
    keys = {
        "author": Bare(files.id(seat)),
        "purpose": plant(f"{place}/purpose", readers, "text"),
        "scope": [plant(f"{place}/scope", readers, "text")],
        "allowed": [plant(f"{place}/allowed", readers, "text")],
        "from": Bare(f"{day}5"), "to": Bare(f"{day}8"),
        "agreed_by": Bare(files.id(seat) if visibility == "not agreed" else "both"),
    }
    if visibility in SHOWN or visibility == "private":
        keys["visibility"] = Bare(visibility)
    for whose, id_ in zip(SEATS, files.ids):
        keys[f"worry.{id_}"] = plant(f"{place}/worry {whose}", only(whose), "text")
        keys[f"reflection.{id_}"] = plant(f"{place}/reflection {whose}", only(whose), "text")
    files.shared[f"step-backs/{name}.md"] = markdown(
        keys, plant(f"{place}/body", readers, "prose"))


def _sheet(plant, place, readers, visibility):
    parts = [f"## {heading}\n{plant(f'{place}/{heading}', readers, 'prose')}\n"
             for heading in HEADINGS]
    return markdown({"energy": Bare("3"), "i_carried": Bare("55"), "partner_carried": Bare("45"),
                     "unease": Bare("2"), "visibility": visibility and Bare(visibility)},
                    "\n".join(parts))


def _talks(files, plant):
    shared = files.shared
    for visibility, day in (("shared", "2026-02-01"), ("facilitator", "2026-02-15")):
        readers = SHOWN[visibility][1]
        for seat, id_ in zip(SEATS, files.ids):
            shared[f"check-ins/{day}/{id_}.md"] = _sheet(
                plant, f"check-ins@{visibility} {seat}", readers, visibility)
        place = f"together@{visibility}"
        lines = "\n".join(
            f"- [{box}] {id_}: {plant(f'{place}/agreement {seat}', readers, 'text')}"
            for box, seat, id_ in zip(" x", SEATS, files.ids))
        shared[f"check-ins/{day}/together.md"] = markdown(
            {"title": plant(f"{place}/title", readers, "text"),
             "visibility": Bare(visibility)},
            lines + "\n\n" + plant(f"{place}/body", readers, "prose"))
    # One side alone; both sides, one of them private.
    for seat, day in zip(SEATS, ("2026-08-02", "2026-08-16")):
        shared[f"check-ins/{day}/{files.id(seat)}.md"] = _sheet(
            plant, f"check-ins@sealed {seat}", only(seat), None)
    for seat, id_ in zip(SEATS, files.ids):
        shared[f"check-ins/2026-08-23/{id_}.md"] = _sheet(
            plant, f"check-ins@private {seat}", only(seat),
            "private" if seat == "first" else None)


ROUND_COLUMNS = ("task", "title", "verb", "day", "note", "visibility")


def _rounds(files, plant, tasks, categories):
    def rows(place, day, levels):
        return table(ROUND_COLUMNS, [
            {"title": plant(f"{place}@{visibility}/title", readers, "text"), "verb": "noticing",
             "day": day, "note": plant(f"{place}@{visibility}/note", readers, "text"),
             "visibility": visibility} for visibility, readers in levels])

    round_ = plant("inventory@open folder", ALL, "name")
    for seat, id_ in zip(SEATS, files.ids):
        files.shared[f"inventory/{round_}/{id_}.csv"] = rows(
            f"inventory {seat}", "2026-02-05",
            [("shared", BOTH), ("facilitator", ALL), ("private", only(seat))])
    files.shared[f"inventory/{round_}/round.yaml"] = "discussed: 2026-02-20\n"
    for seat, id_ in zip(SEATS, files.ids):
        sealed = plant(f"inventory@sealed folder {seat}", only(seat), "name")
        files.shared[f"inventory/{sealed}/{id_}.csv"] = rows(
            f"inventory, sealed {seat}", "2026-08-05", [("shared", only(seat))])
        files.shared[f"inventory/{sealed}/{id_}.yaml"] = "guess: 61\n"


def _own(files, plant, seat, where, categories):
    """A record of every kind in a partner's own folder, or in `private/` of the shared one."""
    id_ = files.id(seat)
    readers = only(seat)
    own = files.own[seat] if where == "own folder" else files.shared
    root = "" if where == "own folder" else f"private/{id_}/"
    tag = f"{where} {seat}"
    place = f"{tag}: "
    task = plant(f"{place}tasks.csv/task", readers, "name")
    name = plant(f"{place}tasks.csv file", NOBODY, "file")
    own[f"{root}tasks/{name}.csv"] = table(TASK_COLUMNS, [{
        "task": task, "title": plant(f"{place}tasks.csv/title", readers, "text"),
        "category": categories["plain"], "owner": id_, "load": "4",
        "outcome": plant(f"{place}tasks.csv/outcome", readers, "text"),
        "externalised": plant(f"{place}tasks.csv/externalised", readers, "text")}])
    _task_file(own, f"{root}tasks/", plant, f"{place}tasks.md", readers, categories["emotional"],
               id_, None)
    name = plant(f"{place}log file", NOBODY, "file")
    own[f"{root}log/{name}.csv"] = table(LOG_COLUMNS, [
        {"date": "2026-08-11", "verb": verb,
         "subject": plant(f"{place}log/{verb} subject", readers, "text"),
         "note": plant(f"{place}log/{verb} note", readers, "text")}
        for verb in SPOKEN + UNSPOKEN] + [
        {"date": "2026-08-12", "verb": "did", "subject": task,
         "note": plant(f"{place}log/did note", readers, "text")}])
    _milestone(own, plant, None, readers, "2026-08-1", None, f"{root}milestones/",
               list(zip(SEATS, files.ids)), f"{place}milestones")
    _page(own, plant, None, readers, f"{root}pages/", f"{place}pages")
    _moment(own, plant, None, readers, "2026-08-1", None, seat, f"{root}moments/",
            f"{place}moments")
    _repair(own, plant, None, readers, "2026-08-1", f"{root}repairs/", f"{place}repairs")
    name = plant(f"{place}step-backs file", readers, "name")
    own[f"{root}step-backs/{name}.md"] = markdown({
        "purpose": plant(f"{place}step-backs/purpose", readers, "text"),
        "scope": [plant(f"{place}step-backs/scope", readers, "text")],
        "allowed": [plant(f"{place}step-backs/allowed", readers, "text")],
        "from": Bare("2026-08-18"),
        f"worry.{id_}": plant(f"{place}step-backs/worry", readers, "text"),
    }, plant(f"{place}step-backs/body", readers, "prose"))
    # Headings of one's own beside an open check-in, in one of the two folders.
    if where == "own folder":
        own["check-ins/2026-08-30/" + f"{id_}.md"] = _sheet(
            plant, f"{place}check-ins", readers, None)
        round_ = plant(f"{place}inventory folder", readers, "name")
        own[f"inventory/{round_}/{id_}.csv"] = table(ROUND_COLUMNS, [
            {"title": plant(f"{place}inventory/title", readers, "text"),
             "note": plant(f"{place}inventory/note", readers, "text")}])


def write(files, root):
    """Writes a dictionary of texts and bytes by path into a folder."""
    for path, content in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes)
                           else content.encode("utf-8", "surrogatepass"))
