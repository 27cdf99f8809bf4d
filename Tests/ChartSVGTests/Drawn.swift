import ChartSVG
import MarkupText

/// Every chart that is drawn in every sample.
let chartNames = [
  "butterfly", "stages", "line", "spark", "calendar", "minimonth", "periods", "threepart",
  "slope", "rotation", "multiples", "twolines", "weekly", "trend",
]

/// A chart's markup by the name of its golden file.
func drawn(_ chart: String, _ sample: Sample) -> HTML {
  switch chart {
  case "butterfly": ButterflyTable(sample).html
  case "stages": StageMatrix(sample).html
  case "line": MonthlyLineChart(sample).html
  case "calendar": CalendarGrid(sample).html
  case "minimonth": MiniCalendar(sample).html
  case "periods": PeriodStrip(sample).html
  case "threepart": ThreePartBar(sample).html
  case "slope": SlopeChart(sample).html
  case "rotation": RotationTable(sample).html
  case "multiples": SmallMultiples(sample).html
  case "twolines": TwoLines(sample).html
  case "weekly": WeeklyLineChart(sample).html
  case "trend": MiniTrend(sample).html
  default: Sparkline(values: sample.shares).html
  }
}
