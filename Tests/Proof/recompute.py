"""Numbers of the example computed anew from its files, by the text of METRICS alone.

Nothing here knows the program. Each function takes the records and a period's days, and gives the
values of some metrics as `(metric, about, partner, field): number`.
"""

import datetime
import math
from itertools import combinations, product
from statistics import median

from estimators import quantile_t, ratio
from records import STAGES, days

COGNITIVE = ("notice", "plan", "check")
WEEK = datetime.timedelta(7)

# §1


def standing(records, span):
    first, second = records.people
    last = span[-1]
    pairs, once, cognitive, physical, stage, category, task_pairs = [], [], [], [], {}, {}, {}
    held = whole = unheld = all_stages = 0.0
    split = {first: 0.0, second: 0.0}
    for id, task in records.tasks.items():
        weight = records.weight(task)
        for date in span:
            holders = records.held.get((id, date))
            if holders is None:
                continue
            names = list(holders.values())
            for name, holder in holders.items():
                credit = records.credit(id, holder, date)
                all_stages += weight
                unheld += weight * (holder == "nobody")
                if credit is None:
                    continue
                pair = (weight * credit[0], weight * credit[1])
                pairs.append(pair)
                once.append(credit)
                (cognitive if name in COGNITIVE else physical).append(pair)
                stage.setdefault(name, []).append(pair)
                category.setdefault(task["category"], []).append(pair)
                task_pairs.setdefault(id, []).append(pair)
            if any(h in (first, second, "both", "rotating") for h in names):
                held += weight
                if len(set(names)) == 1 and names[0] in (first, second, "rotating"):
                    whole += weight
                for one, other in ((first, second), (second, first)):
                    if (holders["notice"], holders["plan"], holders["do"]) == (one, one, other):
                        split[one] += weight
    sums = {c: (sum(x for x, _ in p), sum(y for _, y in p)) for c, p in category.items()}
    a, b = sum(x for x, _ in sums.values()), sum(y for _, y in sums.values())
    # Every choice of counting a category once or twice.
    choices = [ratio([pair for n in range(len(sums) + 1) for twice in combinations(sums, n)
                      if twice == chosen for pair in [*sums.values(), *(sums[c] for c in twice)]])
               for n in range(len(sums) + 1) for chosen in combinations(sums, n)]
    shares = [ratio(p) for p in task_pairs.values()]
    shares = [s for s in shares if s is not None]
    live = [id for id in records.tasks if (id, last) in records.held]
    found = {
        ("standing.share", None, None, "value"): ratio(pairs),
        ("standing.share", None, None, "lower"): min(choices),
        ("standing.share", None, None, "upper"): max(choices),
        ("standing.band", "lower", None, "value"): min(choices),
        ("standing.band", "upper", None, "value"): max(choices),
        ("standing.cognitive", None, None, "value"): ratio(cognitive),
        ("standing.physical", None, None, "value"): ratio(physical),
        ("standing.cognitiveGap", None, None, "value"): (ratio(cognitive) - ratio(physical)) * 100,
        ("standing.count", None, None, "value"): ratio(once),
        ("standing.fullOwnership", None, None, "value"): whole / held,
        ("standing.unheld", None, None, "value"): unheld / all_stages,
        ("standing.neverChosen", None, None, "value"): sum(
            records.tasks[id].get("chosen") in ("no", False) for id in live),
        ("standing.segregation", None, None, "value"): sum(
            abs(x / a - y / b) for x, y in sums.values()) / 2,
        ("standing.sharing", None, None, "value"): sum(
            min(s, 1 - s) >= 0.4 - 1e-9 for s in shares) / len(shares),
    }
    for name, parts in (("byStage", stage), ("byCategory", category)):
        found |= {(f"standing.{name}", key, None, "value"): ratio(p) for key, p in parts.items()}
    found |= {("standing.split", "notices-and-plans", p, "value"): split[p] / held
              for p in records.people}
    found |= {("standing.heldSince", id, None, "value"): (last - records.since[id, last]).days
              for id in live}
    return found


# §2


def weeks(records, span):
    """The rows and days of each week of a period, pauses left out."""
    found = {}
    for date in span:
        if date not in records.paused:
            found.setdefault(records.monday(date), set()).add(date)
    return {week: ([r for r in records.log if r["date"] in dates], dates)
            for week, dates in found.items()}


def work(records, rows):
    """Rows of task work as (stage, category, minutes or None, who, estimated)."""
    for row in rows:
        task, _ = records.task(row)
        if row["verb"] in STAGES and task:
            usual = records.tasks[task].get("minutes")
            own = row.get("minutes")
            minutes = float(own) if own is not None else float(usual) if usual else None
            yield (STAGES[row["verb"]], records.tasks[task]["category"], minutes, row["who"],
                   own is None)


def credited(records, rows, value):
    """What each of the two is credited of rows; `both` counts for each."""
    return tuple(sum(value(row) for row in rows if row[3] in (partner, "both"))
                 for partner in records.people)


def minutes_of(row):
    return row[2] or 0


def is_paired(records, rows):
    kept = [{r["date"] for r in rows if r["who"] in (p, "both")} for p in records.people]
    return all(len(dates) >= 2 for dates in kept) and sum(
        credited(records, list(work(records, rows)), minutes_of)) > 0


def paired(records, span):
    return {week: rows for week, (rows, _) in sorted(weeks(records, span).items())
            if is_paired(records, rows)}


def is_timed(records, rows):
    """Whether half or more of each one's rows have minutes."""
    for partner in records.people:
        own = [row[2] for row in work(records, rows) if row[3] in (partner, "both")]
        if 2 * sum(minutes is not None for minutes in own) < len(own):
            return False
    return True


def by_weeks(pairs):
    """A ratio of sums and its 95 % range by weeks: R, lower, upper."""
    total, n = sum(a + b for a, b in pairs), len(pairs)
    if n < 2 or not total:
        return {}
    r = sum(a for a, _ in pairs) / total
    found = {"value": r}
    if n >= 4 and 0 < r < 1:
        se = math.sqrt(n / (n - 1) * sum((a - r * (a + b)) ** 2 for a, b in pairs)) / total
        if se >= 1e-12:
            half = quantile_t(n - 1) * se / (r * (1 - r))
            logit = math.log(r / (1 - r))
            found |= {"lower": 1 / (1 + math.exp(half - logit)),
                      "upper": 1 / (1 + math.exp(-half - logit))}
    return found


def logged(records, span):
    chosen = [list(work(records, rows)) for rows in paired(records, span).values()]
    found = {}

    def put(metric, about, values):
        found.update({(metric, about, None, field): v for field, v in values.items()})
    put("logged.rows", None, by_weeks([credited(records, w, lambda _: 1) for w in chosen]))
    chosen = [list(work(records, rows)) for rows in paired(records, span).values()
              if is_timed(records, rows)]
    put("logged.share", None, by_weeks([credited(records, w, minutes_of) for w in chosen]))
    for place, metric in ((0, "logged.byStage"), (1, "logged.byCategory")):
        for about in {row[place] for week in chosen for row in week}:
            parts = [[row for row in week if row[place] == about] for week in chosen]
            parts = [p for p in parts if sum(credited(records, p, minutes_of)) > 0]
            if sum(map(len, parts)) >= 5:
                put(metric, about, by_weeks([credited(records, p, minutes_of) for p in parts]))
    rows = [row for week, _ in weeks(records, span).values() for row in work(records, week)]
    everything = sum(credited(records, rows, minutes_of))
    found["logged.estimated", None, None, "value"] = sum(
        credited(records, [r for r in rows if r[4]], minutes_of)) / everything
    loads = sorted(
        sum(minutes_of(r) for r in work(records, week)) for week, dates in
        weeks(records, span).values() if len(dates) == 7 and list(work(records, week)))
    for field, part in (("lower", 0.25), ("value", 0.5), ("upper", 0.75)):
        place = part * (len(loads) - 1)
        low = math.floor(place)
        high = min(low + 1, len(loads) - 1)
        found["logged.weeklyLoad", None, None, field] = (
            loads[low] + (place - low) * (loads[high] - loads[low])) if loads else None
    return found | prompted(records, span)


def prompted(records, span):
    counts = []
    for rows in paired(records, span).values():
        of = [[r["prompted"] for r in rows if r["verb"] in STAGES and r["who"] == p
               and r.get("prompted")] for p in records.people]
        counts.append([(o.count("yes"), len(o)) for o in of])
    return difference(counts, "logged.prompted", None, records.people, "logged.promptedDifference")


def difference(counts, metric, about, people, name):
    """Two parts and their difference by weeks."""
    n = len(counts)
    totals = [[sum(week[side][k] for week in counts) for k in (0, 1)] for side in (0, 1)]
    found = {}
    if all(of for _, of in totals):
        rates = [yes / of for yes, of in totals]
        found |= {(metric, about, p, "value"): r for p, r in zip(people, rates)}
        if n >= 4:
            u = [(w[0][0] - rates[0] * w[0][1]) / totals[0][1]
                 - (w[1][0] - rates[1] * w[1][1]) / totals[1][1] for w in counts]
            half = quantile_t(n - 1) * math.sqrt(n / (n - 1) * sum(x * x for x in u))
            d = rates[0] - rates[1]
            found |= {(name, None, None, field): v for field, v in
                      (("value", d), ("lower", max(d - half, -1)), ("upper", min(d + half, 1)))}
    return found


# §4 to §6


def connection(records, span):
    free = [d for d in span if d not in records.paused]
    rows = [r for r in records.log if r["date"] in set(free)]
    started = [(r["date"], r["who"]) for r in rows if r["verb"] == "initiated"]
    said = {(r["date"], r["who"]) for r in rows
            if r["verb"] == "initiated" and r.get("subject") == "check-in"}
    started += [(d, t["initiated_by"]) for d, t in records.together.items()
                if d in set(free) and t.get("initiated_by") and (d, t["initiated_by"]) not in said]
    by_week = {}
    for date, who in started:
        if who in records.people:
            pair = by_week.setdefault(records.monday(date), [0, 0])
            pair[records.people.index(who)] += 1
    values = by_weeks(list(by_week.values()))
    if by_week and not values:
        values = {"value": ratio(list(by_week.values()))}
    found = {("connection.initiation", None, None, field): v for field, v in values.items()}
    thanks = sum(r["verb"] == "appreciated" for r in rows)
    if records.log and thanks:
        found["connection.appreciation", None, None, "value"] = thanks
    return found


def talks(records, span):
    found = {}
    inside = set(span)
    for date, sides in records.checkins.items():
        claims = [sides[p].get("i_carried") for p in records.people]
        given = [sides[p].get("partner_carried") for p in reversed(records.people)]
        if date in inside and None not in claims:
            found["perception.overclaim", date.isoformat(), None, "value"] = sum(claims) - 100
        for partner, claim, other in zip(records.people, claims, given):
            if date in inside and claim is not None and other is not None:
                found["perception.gap", date.isoformat(), partner, "value"] = claim - other
    rooms = {d: [s[p].get("capacity") for p in records.people] for d, s in records.checkins.items()
             if d <= span[-1]}
    rooms = {d: c for d, c in rooms.items() if None not in c}
    if rooms and sum(rooms[max(rooms)]) > 0:
        one, other = rooms[max(rooms)]
        found["capacity.expected", max(rooms).isoformat(), None, "value"] = one / (one + other)
    return found


def mending(records, span):
    inside, found = set(span), {}
    repairs = [r for r in records.repairs if r["date"] in inside]
    remedies = [r for r in repairs if r.get("remedy")]
    if remedies:
        found["repair.tested", None, None, "value"] = sum(
            r.get("result") in ("kept", "changed") for r in remedies) / len(remedies)
    if repairs:
        found |= {("repair.result", result, None, "value"): sum(
            r.get("result") == result for r in repairs) for result in ("kept", "changed", "open")}
    kept = opened = 0
    for date, by, state in records.agreements():
        kept += state == "kept" and (by or date) in inside
        opened += state == "open" and by in inside and by <= records.as_of
    n = kept + opened
    if n:
        p, z = kept / n, 1.959963984540054
        found["agreement.kept", None, None, "value"] = p
        if n >= 5:
            middle, half = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
            for field, end in (("lower", middle - half), ("upper", middle + half)):
                found["agreement.kept", None, None, field] = end / (1 + z * z / n)
    return found


def rhythms(records, span):
    """Rituals by the day, week or pair of weeks, and check-ins by the couple's own cadence."""
    found = {}
    met = {d for d in [*records.together, *records.checkins]}
    cadence = {"every": records.couple.get("cadence", {}).get("check_in", "biweekly")}
    for ritual in [*records.rituals, cadence]:
        length = {"daily": 1, "weekly": 7, "biweekly": 14}[ritual["every"]]
        since = ritual.get("since", records.started)
        start = since if length == 1 else records.monday(since)
        kept = planned = 0
        while start + datetime.timedelta(length - 1) <= records.as_of:
            piece = [d for d in days(start, start + datetime.timedelta(length - 1))
                     if d >= max(since, records.started)]
            start += datetime.timedelta(length)
            if piece[-1] not in set(span):
                continue
            rows = [r for r in records.log if r["date"] in set(piece)]
            said = {r["verb"] for r in rows if r.get("subject") == ritual.get("id", "")}
            if met & set(piece) if "id" not in ritual else said & {"kept", "resumed"}:
                kept += 1
                planned += 1
            elif rows and "skipped" not in said and not set(piece) <= records.paused:
                planned += 1
        if planned:
            name = "ritual.kept" if "id" in ritual else "checkin.kept"
            found[name, ritual.get("id"), None, "value"] = kept / planned
    return found


def sign(x):
    return (x > 0) - (x < 0)


def trend(records, span):
    last = records.monday(min(span[-1], records.as_of) + datetime.timedelta(1)) - WEEK
    window = [last - WEEK * n for n in range(11, -1, -1)]
    points = []
    for x, week in enumerate(window):
        dates = set(days(week, week + datetime.timedelta(6))) - records.paused
        rows = [r for r in records.log if r["date"] in dates and r["date"] >= records.started]
        if is_paired(records, rows) and is_timed(records, rows):
            a, b = credited(records, list(work(records, rows)), minutes_of)
            points.append((x, a / (a + b)))
    n = len(points)
    if n < 8:
        return {}
    slopes = sorted((v - y) / (u - x) for (x, y), (u, v) in combinations(points, 2))
    s = sum(sign(v - y) for (_, y), (_, v) in combinations(points, 2))
    values = [y for _, y in points]
    ties = [values.count(y) for y in set(values)]
    var = (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18
    z = (s - sign(s)) / math.sqrt(var)
    slope = median(slopes)
    intercept = median(values) - slope * median(x for x, _ in points)
    left = [round(y - (intercept + slope * x), 9) for x, y in points]
    ranks = [sum(o < r for o in left) + (left.count(r) + 1) / 2 for r in left]
    d = [r - sum(ranks) / n for r in ranks]
    near = sum(d[i] * d[i + 1] for i in range(n - 1) if points[i + 1][0] - points[i][0] == 1)
    r1 = near / sum(e * e for e in d) if any(d) else 0
    held = min(max(r1 + (1 + 4 * r1) / n, 0), 0.95)
    z /= math.sqrt(1 + 2 * sum((1 - k / n) * held ** k for k in range(1, n)))
    sigma, count = math.sqrt(var), len(slopes)
    low = max(round((count - 1.959964 * sigma) / 2) - 1, 0)
    high = min(round((count + 1.959964 * sigma) / 2), count - 1)
    word = ("very likely" if abs(z) >= 2.58 and n >= 12 else
            "probably" if abs(z) >= 1.96 else "no clear direction yet")
    return {("logged.trend", None, None, field): v for field, v in (
        ("value", slope), ("lower", slopes[low]), ("upper", slopes[high]), ("word", word))}


def all_time(records):
    """What belongs to no period: the smooth line, own time, lists, changes, next moves."""
    found = {}
    whole = days(records.started, records.as_of)
    kept = {week: credited(records, list(work(records, rows)), minutes_of)
            for week, rows in paired(records, whole).items() if is_timed(records, rows)}
    order = list(kept)
    for place, week in enumerate(order[3:], 3):
        four = order[place - 3:place + 1]
        # A week counts once it is over, as for the trend.
        is_over = week + datetime.timedelta(6) <= records.as_of
        if is_over and (week - four[0]).days <= 7 * 7:
            found["logged.smooth", week.isoformat(), None, "value"] = ratio(
                [kept[one] for one in four])
    for week, (rows, dates) in weeks(records, whole).items():
        if len(dates) < 7:
            continue
        for partner in records.people:
            own = [r for r in rows if r["who"] in (partner, "both")]
            for metric, verb in (("ownTime.week", "rested"), ("ownTime.planned", "planned-rest")):
                mine = [r for r in own if r["verb"] == verb]
                if own and (not mine or any("minutes" in r for r in mine)):
                    found[metric, week.isoformat(), partner, "value"] = sum(
                        int(r.get("minutes", 0)) for r in mine)
    found |= hand_offs(records) | before_after(records, kept) | next_moves(records)
    for name, lists in records.rounds.items():
        one, other = ({r.get("task") or r["title"].casefold() for r in lists[p]}
                      for p in records.people)
        found["inventory.overlap", name, None, "value"] = len(one & other) / len(one | other)
        for about, things in ((records.people[0], one - other), (None, one & other),
                              (records.people[1], other - one)):
            found["inventory.lists", name, about, "value"] = len(things)
    return found


def hand_offs(records):
    """Blocks of 4 weeks from each hand-off: how it holds."""
    found = {}
    took = [(r["date"], *records.task(r), r["who"]) for r in records.log if r["verb"] == "took"]
    for date, task, stage, who in took:
        if who not in records.people or records.tasks[task]["category"] in records.emotional:
            continue
        before = records.held.get((task, date - datetime.timedelta(1)))
        now = records.held[task, date]
        if before is None:
            continue
        changed = [s for s in ([stage] if stage else now) if now[s] == who != before[s]]
        other = next(p for p in records.people if p != who)
        former = other if any(before[s] in (other, "both", "rotating") for s in changed) else None
        ends = [d for d in days(date, records.as_of)[1:] if (task, d) not in records.held or any(
            records.held[task, d][s] != now[s] for s in changed)]
        word = "in transition"
        start = date + 4 * WEEK
        while start + 4 * WEEK <= (ends[0] if ends else records.as_of + datetime.timedelta(1)):
            rows = [r["who"] for r in records.log if start <= r["date"] < start + 4 * WEEK
                    and records.task(r)[0] == task and STAGES.get(r["verb"]) in changed]

            def by(person, rows=rows):
                return rows.count(person) + rows.count("both") / 2
            if len(rows) >= 3:
                word = ("holding" if by(who) >= 0.8 * len(rows) else "came back"
                        if former and by(former) > len(rows) / 2 else "mixed")
            start += 4 * WEEK
        if ends and (task, ends[0]) in records.held:
            word = f"handed on {ends[0]}"
        found["handoff.state", f"{task} {date}", who, "word"] = word
    return found


def before_after(records, kept):
    """Hodges and Lehmann's shift around each change, the week of the change aside."""
    found = {}
    changes = {datetime.date.fromisoformat(key[1].split()[-1]) for key in hand_offs(records)}
    changes |= {e["date"] for e in records.couple.get("life_events", [])}
    changes |= {r["since"] for r in records.rituals if "since" in r}
    changes |= {s["from"] for s in records.stepbacks}
    for date in changes:
        if not records.started <= date <= records.as_of:
            continue
        week = records.monday(date)
        shares = {w: a / (a + b) for w, (a, b) in kept.items()
                  if w + datetime.timedelta(6) <= records.as_of}
        pre = [shares[w] for w in shares if week - 12 * WEEK <= w < week][-8:]
        post = [shares[w] for w in shares if week < w <= week + 12 * WEEK][:8]
        if len(pre) >= 4 and len(post) >= 4:
            found["logged.beforeAfter", date.isoformat(), None, "value"] = median(
                b - a for a in pre for b in post)
    return found


def next_moves(records):
    """Every set of at most three hand-offs, for the one that brings the share nearest to even."""
    first, second = records.people
    date, movable, sums = records.as_of, [], [0.0, 0.0]
    for id, task in records.tasks.items():
        holders = records.held.get((id, date))
        if holders is None:
            continue
        weight = records.weight(task)
        credits = [(0.5, 0.5) if h in ("both", "rotating") else records.credit(id, h, date)
                   for h in holders.values()]
        mine = [weight * sum(c[side] for c in credits if c) for side in (0, 1)]
        sums = [sums[0] + mine[0], sums[1] + mine[1]]
        fixed = (task.get("pinned") in ("yes", True) or task["category"] in records.emotional
                 or "rotating" in holders.values() or not weight)
        # What it adds to the first partner's part to give one of them all that either holds.
        movable += [] if fixed else [(id, mine[1], -mine[0])]
    total = sum(sums)
    heavier = sign(sums[0] - sums[1])
    gains = [[g for g in (up, down) if abs(g) > 0] for _, up, down in movable]
    best = sums[0]
    for n in (1, 2, 3):
        for chosen in combinations(gains, n):
            for move in product(*chosen):
                lands_on_heavier = all(sign(g) == heavier for g in move)
                became = sums[0] + sum(move)
                if not lands_on_heavier and (abs(became / total - 0.5)
                                             < abs(best / total - 0.5) - 1e-12):
                    best = became
    return {("nextMoves.share", about, None, "value"): value for about, value in
            (("now", sums[0] / total), ("target", 0.5), ("after", best / total))}
