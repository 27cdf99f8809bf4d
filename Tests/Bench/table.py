"""The goals of docs/BENCHMARKS.md with what was measured."""


class Table:
    """The goals with what was measured."""

    def __init__(self):
        self.rows = []

    def add(self, what, must, aim, measured, figure=None, note=""):
        """A goal; `must` and `aim` are the most that `figure` may be, or None."""
        verdict = "–"
        if figure is not None and must is not None:
            verdict = "aim" if aim is not None and figure <= aim else "must" if figure <= must else "no"
        goal = "" if must is None else f"≤ {shown(must)}"
        best = "" if aim is None else f"{shown(aim)}"
        self.rows.append((what, goal, best, measured, verdict, note))
        print(f"  {what}: {measured} {f'(must {goal}, aim {best}: {verdict})' if goal else ''}", flush=True)

    def markdown(self):
        lines = ["| what | must | aim | measured | met |", "|---|--:|--:|--:|---|"]
        return "\n".join(lines + [f"| {what}{f' ({note})' if note else ''} | {goal} | {best} | {measured} "
                                  f"| {verdict} |" for what, goal, best, measured, verdict, note in self.rows])


def shown(number):
    return f"{number:,.3g}" if number < 100 else f"{number:,.0f}"
