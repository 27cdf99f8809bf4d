"""The site's numbers held against those that are computed anew from the example's files."""

import json
from functools import lru_cache
from pathlib import Path

from check import Check, Fault, every_page
from recompute import (all_time, connection, logged, mending, rhythms, standing, talks, trend)
from records import Records, days

ROOT = Path(__file__).resolve().parents[2]


def periods(records):
    """Every period of the data files with its days, cut to what there is."""
    whole = days(records.started, records.as_of)
    found = {"whole": whole}
    for date in whole:
        found.setdefault(f"{date:%Y-%m}", []).append(date)
        found.setdefault(f"{date:%Y}", []).append(date)
    return found


PARTS = (standing, logged, connection, talks, mending, rhythms, trend)


def complaints(site, _pages):
    found = []
    for path in site.files:
        if path.endswith("metrics.json") and path.startswith(("data/", "moved-")):
            found += [f"{path}: {line}" for line in _compare((site.root / path).read_text("utf-8"))]
    return found


@lru_cache
def _expected():
    records = Records(ROOT / "content")
    found = {(None, *key): value for key, value in all_time(records).items()}
    for period, span in periods(records).items():
        for part in PARTS:
            found |= {(period, *key): value for key, value in part(records, span).items()}
    return records, {key: value for key, value in found.items() if value is not None}


def _compare(text):
    document = json.loads(text)
    records, expected = _expected()
    metrics = {key[1] for key in expected}
    told = {}
    for m in document["measurements"]:
        # The last 12 weeks are computed as any other period is; trends of categories are not here.
        if (m["metric"] not in metrics or m.get("period") == "last-12-weeks"
                or m["metric"] == "logged.trend" and "about" in m):
            continue
        for field in ("value", "lower", "upper", "word"):
            if field in m:
                told[m.get("period"), m["metric"], m.get("about"), m.get("partner"), field] = m[field]
    if document["asOf"] != records.as_of.isoformat():
        yield f"ends on {document['asOf']}, not {records.as_of}"
    for key in sorted(set(expected) | set(told), key=str):
        one, other = told.get(key), expected.get(key)
        same = one == other if None in (one, other) or isinstance(one, str) else (
            abs(one - other) <= 1e-9 * max(1, abs(other)))
        if not same:
            yield f"{' '.join(str(word) for word in key if word)} is {one}, and by METRICS {other}"


PLANTED = '{"asOf":"%s","measurements":[{"metric":"%s","period":"2025-09","value":%s}]}'
MOVED = "moved-%s-metrics.json"

CHECK = Check(
    "numbers computed anew from METRICS", every_page, complaints,
    (
        Fault("shifted", "", PLANTED % ("2026-10-31", "standing.share", 0.672965365255),
              "2025-09 standing.share value is 0.672965365255, and by METRICS 0.6729",
              MOVED % "shifted"),
        Fault("rounded", "", PLANTED % ("2026-10-31", "logged.share", 0.69),
              "2025-09 logged.share value is 0.69, and by METRICS 0.689", MOVED % "rounded"),
        Fault("missing", "", PLANTED % ("2026-10-31", "standing.share", 1),
              "2025 agreement.kept upper is None, and by METRICS", MOVED % "missing"),
        Fault("unasked", "", PLANTED % ("2026-10-31", "repair.tested", 1),
              "2025-09 repair.tested value is 1, and by METRICS None", MOVED % "unasked"),
        Fault("late", "", PLANTED % ("2026-11-01", "standing.share", 1), "ends on 2026-11-01",
              MOVED % "late"),
    ),
)
