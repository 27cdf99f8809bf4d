"""No share without what it waits for: the consent of both, something held, and weeks that both kept."""

import datetime
import re

from household import NEWEST, PARTNERS, STARTED
from tree import tree

# Signs of two sides being set beside each other.
SIGNS = ("splitbar", 'class="butterfly"', 'class="monthly"', 'class="spark"', 'class="threeparts"')
LOGGED = re.compile(r"of the logged minutes|of the minutes you both logged|minutes logged in", re.IGNORECASE)
RANGED = re.compile(r"between \d+ and \d+ % of the logged minutes", re.IGNORECASE)
HELD = re.compile(r"of what is held in mind (?:lies|lay)|Of the thinking")
# Pages whose words and drawings are nobody's.
GENERAL = ("worksheets/", "ideas/", "how-to-read", "conversation-guide", "safety", "method")
# Where each one's own answers stand.
ANSWERS = ("check-ins/", "inventory", "own")


def complaints(household, site):
    found = []
    held = _holds_anything(household)
    names = [name.capitalize() for name in PARTNERS]
    for page in site.pages:
        if page.path.startswith(GENERAL):
            continue
        body = page.text.partition("<main")[2].partition("</main>")[0]
        text = _sentences(body)
        if not household.agreed():
            found += [f"{page.path}: shows '{sign}' without the consent of both"
                      for sign in SIGNS if sign in body]
            if not page.path.startswith(ANSWERS):
                found += [f"{page.path}: compares without the consent of both: '{sentence}'"
                          for sentence in text
                          if "%" in sentence and any(name in sentence for name in names)]
        if not held:
            found += [f"{page.path}: nobody holds anything, and it says '{sentence}'"
                      for sentence in text if HELD.search(sentence) and "%" in sentence]
        month = re.fullmatch(r"months/(\d{4})-(\d{2})\.html", page.path)
        if month:
            weeks = paired_weeks(household, int(month[1]), int(month[2]))
            for sentence in text:
                if weeks < 2 and LOGGED.search(sentence) and "%" in sentence:
                    found.append(f"{page.path}: {weeks} weeks kept by both, and it says '{sentence}'")
                if weeks < 4 and RANGED.search(sentence):
                    found.append(f"{page.path}: a range over {weeks} weeks: '{sentence}'")
    return found


def _sentences(body):
    text = tree(re.sub(r"</(p|li|td|th|h\d|caption|figcaption|dd)>", r".\n</\1>", body)).text()
    text = text.replace("\u00a0", " ").replace("\u202f", " ")
    return [" ".join(part.split()) for part in re.split(r"(?<=[.!?])\s", text) if part.strip()]


def _holds_anything(household):
    """Whether either of the two could hold a stage of any task on any day."""
    holders = {"both", "rotating", *PARTNERS}
    tasks = household.tasks()
    if any(row["verb"] == "took" and row.get("subject", "").split(":")[0] in tasks
           and row["who"] in holders for row in household.log()):
        return True
    return any(value in holders for value in household.stage_cells())


def paired_weeks(household, year, month):
    """The weeks of a month in which each wrote on two days or more: never fewer than the program's."""
    end = household.as_of or NEWEST
    starts = _starts_on(household)
    days = {}
    for row in household.log():
        day = datetime.date.fromisoformat(row["date"])
        if (day.year, day.month) != (year, month) or not STARTED <= day <= end:
            continue
        week = day - datetime.timedelta((day.weekday() - starts) % 7)
        for partner in PARTNERS if row["who"] == "both" else (row["who"],):
            days.setdefault(week, {}).setdefault(partner, set()).add(day)
    return sum(all(len(kept.get(partner, ())) >= 2 for partner in PARTNERS)
               for kept in days.values())


def _starts_on(household):
    return 6 if "week_starts: sunday" in household.files["couple.yaml"] else 0
