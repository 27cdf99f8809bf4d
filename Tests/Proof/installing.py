#!/usr/bin/env python3
"""Installs the program, runs it from there, and takes it away again: installing.py PROGRAM

Into folders of its own, never into those of the system. Also packs it twice, to the same bytes.
"""

import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INSTALL = ROOT / "packaging" / "install.sh"
COMPLETIONS = ("share/bash-completion/completions/evenhold",
               "share/zsh/site-functions/_evenhold",
               "share/fish/vendor_completions.d/evenhold.fish")
CODE = re.compile(r"^(`{3,}).*?^\1|`[^`\n]*`", re.DOTALL | re.MULTILINE)
# What the documents speak of, and whoever wants it takes from the sources.
NOT_INSTALLED = ("content", "site", "CONTRIBUTING.md", "Templates", "Tests", "Sources")


def install(action, prefix, destination="", program=""):
    return subprocess.run([INSTALL, action, prefix, destination, program],
                          capture_output=True, text=True, check=False)


def files(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def stand_in(program, work):
    """A small program that says what the large one says, for checks that only move it about."""
    script = Path(work).resolve() / "evenhold"
    script.write_text(f"#!/bin/sh\nexec '{program}' \"$@\"\n")
    script.chmod(0o755)
    return script


def installed_runs(work, program):
    """Everything is where it belongs, and is what it says it is."""
    assert install("install", "/usr", str(work), program).returncode == 0
    there = work / "usr"
    own = there / "bin" / "evenhold"
    assert output(own, "--version") == output(program, "--version")
    assert not files(work) - {f"usr/{path}" for path in files(there)}
    commands = re.findall(r"^  ([a-z]+) {2,}[A-Z]", output(own, "--help"), re.MULTILINE)
    assert "build" in commands and "print" in commands, commands
    for command in commands:
        assert (there / "share" / "man" / "man1" / f"evenhold-{command}.1").is_file(), command
        for place in COMPLETIONS:
            assert command in (there / place).read_text(), (command, place)
    output("bash", "-c", f"source '{there / COMPLETIONS[0]}' && complete -p evenhold")
    # No file tells of the folder in which it was put together.
    for path in files(there) - {"bin/evenhold"}:
        assert str(work).encode() not in (there / path).read_bytes(), path


def documents_lead_somewhere(work, program):
    """A link of an installed document leads to an installed file, or to what has to be fetched."""
    install("install", "/usr", str(work), program)
    documents = work / "usr" / "share" / "doc" / "evenhold"
    links = 0
    for page in documents.rglob("*.md"):
        text = CODE.sub("", page.read_text())
        for target in re.findall(r"(?<![!\\])\[[^\]]*\]\(([^)#\s]+)", text):
            if "://" in target:
                continue
            links += 1
            inside = (page.parent / target).resolve()
            source = ROOT / inside.relative_to(documents.resolve())
            assert inside.exists() or source.exists(), f"{page.name} leads to {target}"
            if not inside.exists():
                assert source.relative_to(ROOT).parts[0] in NOT_INSTALLED, f"{page.name}: {target}"
    assert links > 20, links


def nothing_is_left(work, program):
    """Only what was installed goes, and all of it."""
    there = work / "usr"
    foreign = there / "share" / "doc" / "evenhold" / "notes.txt"
    foreign.parent.mkdir(parents=True)
    foreign.write_text("mine")
    (there / "bin").mkdir()
    (there / "bin" / "evenhold-mine").write_text("mine")
    before = files(work)
    install("install", "/usr", str(work), program)
    assert len(files(work)) > 40
    assert install("uninstall", "/usr", str(work)).returncode == 0
    assert files(work) == before, files(work) ^ before
    foreign.unlink()
    install("install", "/usr", str(work), program)
    install("uninstall", "/usr", str(work))
    assert not foreign.parent.exists()


def newer_replaces_older(work, program):
    """What an older version put there, and this one does not, is gone afterwards."""
    install("install", "/usr", str(work), program)
    once = files(work)
    listed = work / "usr" / "share" / "doc" / "evenhold" / "installed.txt"
    older = work / "usr" / "share" / "man" / "man1" / "evenhold-old.1"
    older.write_text("")
    listed.write_text(listed.read_text() + "share/man/man1/evenhold-old.1\n")
    assert install("install", "/usr", str(work), program).returncode == 0
    assert files(work) == once


def odd_places(work, program):
    """A folder of any name will do; one that depends on where one stands will not."""
    place = work / "O’Neill's place (both of us)"
    assert install("install", str(place), "", program).returncode == 0
    assert output(place / "bin" / "evenhold", "--version")
    assert install("uninstall", str(place)).returncode == 0
    assert not files(work)
    refused = install("install", "here", str(work), program)
    assert refused.returncode == 1 and "from the root on" in refused.stderr, refused
    absent = install("install", "/usr", str(work), str(work / "absent"))
    assert absent.returncode == 1 and "make install" in absent.stderr, absent
    nothing = install("uninstall", "/usr", str(work))
    assert nothing.returncode == 1 and "nothing was installed" in nothing.stderr, nothing
    assert not files(work)


def list_is_no_weapon(work, program):
    """A list that names files elsewhere removes none of them."""
    victim = work / "victim.txt"
    victim.write_text("mine")
    for line in ("../victim.txt", str(victim), "share/../../victim.txt", "/"):
        install("install", "/usr", str(work), program)
        listed = work / "usr" / "share" / "doc" / "evenhold" / "installed.txt"
        listed.write_text(line + "\n")
        refused = install("uninstall", "/usr", str(work))
        assert refused.returncode == 1 and "elsewhere" in refused.stderr, refused
        assert victim.read_text() == "mine"


def archive_is_the_same(work, program):
    """Packed twice it has the same bytes, tells of no one, and unpacked it is what is installed."""
    archives = []
    for name in ("one", "two"):
        folder = work / name
        output(ROOT / "packaging" / "pack.sh", program, folder)
        (archive,) = folder.glob("evenhold-*.tar.gz")
        output("sh", "-c", f"cd '{folder}' && sha256sum --check {archive.name}.sha256")
        archives.append(archive)
    assert archives[0].read_bytes() == archives[1].read_bytes()
    with tarfile.open(archives[0]) as packed:
        members = packed.getmembers()
    top = archives[0].name.removesuffix(".tar.gz")
    assert all(each.name.split("/")[0] == top for each in members)
    assert {(each.uid, each.gid, each.uname, each.gname) for each in members} == {(0, 0, "", "")}
    assert len({each.mtime for each in members}) == 1
    assert not [each.name for each in members if each.mode & 0o022]
    install("install", "/usr", str(work / "usr"), program)
    assert {each.name for each in members if each.isfile()} == {
        f"{top}/{path}" for path in files(work / "usr" / "usr")}


CHECKS = (installed_runs, documents_lead_somewhere, nothing_is_left, newer_replaces_older,
          odd_places, list_is_no_weapon, archive_is_the_same)


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 64
    program = Path(arguments[0]).resolve()
    failed = 0
    for check in CHECKS:
        with tempfile.TemporaryDirectory() as work:
            folder = Path(work).resolve() / "root"
            folder.mkdir()
            try:
                check(folder, program if check is installed_runs else stand_in(program, work))
            except (AssertionError, subprocess.CalledProcessError, OSError) as problem:
                failed += 1
                print(f"  FAIL {check.__name__}: {problem}")
            else:
                print(f"  ok   {check.__name__.replace('_', ' ')}")
    print(f"\n{len(CHECKS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
