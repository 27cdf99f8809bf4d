"""Random edits of a household that is being served: what is served is what a build makes.

Each edit is of a kind that editors, people and copying programs do, among them those of which a look
at sizes and times tells nothing. After each, every page is asked for until it is as built.
"""

import os
import random
import re
import shutil
import subprocess
import time
from pathlib import Path

SCRIPT = re.compile(rb'<script nonce="[0-9a-f]+" data-version="[^"]*">.*?</script>\n', re.S)
POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>')
WORDS = ("a walk", "the stairs", "Thursday", "soup again", "two lamps", "nobody's turn")


class Edits:
    """One household, and what was done to it."""

    def __init__(self, content, seed):
        self.content = content
        self.random = random.Random(seed)
        self.count = 0

    def files(self, pattern):
        return sorted(path for path in self.content.glob(pattern) if path.is_file())

    def word(self):
        self.count += 1
        return f"{self.random.choice(WORDS)} {self.count}"

    def some(self, pattern):
        return self.random.choice(self.files(pattern))

    def text(self):
        path = self.some("**/*.md")
        path.write_text(path.read_text() + f"\nOnce more: {self.word()}.\n")

    def beside(self):
        """As editors save: another file takes the place of the old one."""
        path = self.some("pages/*.md")
        other = path.with_name(path.name + "~")
        other.write_text(path.read_text() + f"\nBeside: {self.word()}.\n")
        other.replace(path)

    def row(self):
        path = self.some("log/**/*.csv")
        text = path.read_text()
        path.write_text(text.rstrip("\n") + "\n" + text.rstrip("\n").split("\n")[-1] + "\n")

    def pieces(self):
        """A file that is written slowly."""
        path = self.some("pages/*.md")
        text = path.read_text() + f"\nSlowly: {self.word()}.\n"
        with path.open("w") as file:
            for start in range(0, len(text), 400):
                file.write(text[start:start + 400])
                file.flush()
                time.sleep(0.02)

    def alike(self):
        """Another text of the same size and time."""
        path = self.some("pages/*.md")
        known = path.stat()
        text = path.read_text()
        end = text.rstrip("\n")[-6:]
        path.write_text(text.replace(end, "".join(self.random.sample(end, len(end)))))
        os.utime(path, ns=(known.st_atime_ns, known.st_mtime_ns))

    def comes(self):
        name = f"edit-{self.count}"
        self.count += 1
        folder = self.content / self.random.choice(("pages", "milestones"))
        key = "title" if folder.name == "pages" else "term"
        (folder / f"{name}.md").write_text(f"---\n{key}: New {name}\n---\n\nOf {self.word()}.\n")

    def goes(self):
        if new := self.files("*/edit-*.md"):
            self.random.choice(new).unlink()

    def folder(self):
        """A folder that is there again under the same name, with another text in it."""
        folder = self.content / "pages"
        copy = self.content.parent / "pages-copy"
        shutil.copytree(folder, copy)
        path = sorted(copy.glob("*.md"))[0]
        path.write_text(path.read_text() + f"\nElsewhere: {self.word()}.\n")
        folder.rename(self.content.parent / "pages-old")
        copy.rename(folder)
        shutil.rmtree(self.content.parent / "pages-old")

    def picture(self):
        first, second = self.files("images/*.png")[:2]
        other = first.with_name("spare.png")
        first.rename(other)
        second.rename(first)
        other.rename(second)

    def many(self):
        for _ in range(self.random.randint(3, 12)):
            self.random.choice((self.text, self.row, self.comes, self.goes))()

    def mistake(self):
        """An error that stands for a while."""
        path = self.some("tasks/*.csv")
        sound = path.read_bytes()
        path.write_bytes(sound + b"broken-row,Broken,household,nobody-we-know\n")
        time.sleep(self.random.random() * 0.5)
        self.text()
        path.write_bytes(sound)

    KINDS = (text, beside, row, pieces, alike, comes, goes, folder, picture, many, mistake)


def built(binary, folder):
    """The files of a site, as they are served but for the script."""
    out = folder / "built"
    shutil.rmtree(out, ignore_errors=True)
    subprocess.run([binary, "build", "content", "--out", "built", "--quiet"], cwd=folder,
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    files = {str(path.relative_to(out)): POLICY.sub(b"", path.read_bytes(), count=1)
             for path in out.rglob("*") if path.is_file() and not path.name.startswith(".")}
    shutil.rmtree(out)
    return files


def differing(served, wanted, known):
    """The paths that are served otherwise than they should be."""
    found = []
    for path in sorted(known):
        status, _, body = served.ask("/" + path)
        isSame = (status, SCRIPT.sub(b"", body)) == (200, wanted[path]) if path in wanted else status == 404
        if not isSame:
            found.append(path)
    return found


def compare(served, binary, report, count, seed=1):
    """Edits so often, and looks at every page after each."""
    folder = Path(served.content).parent
    edits = Edits(served.content, seed)
    known = set()
    for number in range(count):
        kind = edits.random.choice(Edits.KINDS)
        kind(edits)
        wanted = built(binary, folder)
        known |= set(wanted)
        end = time.monotonic() + 20
        while (wrong := differing(served, wanted, known)) and time.monotonic() < end:
            time.sleep(0.05)
        report.expect(not wrong, f"edit {number} of seed {seed}, {kind.__name__}: {wrong[:4]} is not as built")
