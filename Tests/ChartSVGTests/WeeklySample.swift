import ChartSVG

extension WeeklyLineChart {
  /// The weeks of a sample: four to each month of its shares.
  init(_ sample: Sample) {
    let around = MonthlyLineChart(sample)
    let values = sample.shares
    let points = values.enumerated().flatMap { month, share in
      [-0.375, -0.125, 0.125, 0.375].enumerated().map { week, place in
        let aside = Double((month * 4 + week) * 7 % 11 - 5) / 50
        return Point(
          position: Double(month) + place, share: share.map { $0 + aside },
          line: month == 0 && values.count > 1 && week < 3 ? nil : share.map { $0 + aside / 4 })
      }
    }
    self.init(
      id: "weekly-\(sample.rawValue)", title: "Logged work, week by week", summary: around.summary,
      months: around.points.enumerated().map { index, month in
        Month(label: month.label, range: index % 3 == 2 ? nil : month.range)
      }, points: points, pins: around.pins, firstName: around.firstName,
      secondName: around.secondName, endLabel: around.endLabel, evenLabel: around.evenLabel)
  }
}

extension MiniTrend {
  /// The last weeks of a sample.
  init(_ sample: Sample) {
    self.init(
      id: "trend-\(sample.rawValue)", title: sample.names.first, summary: sample.names.second,
      values: Array(sample.shares.suffix(12)),
      trend: sample.shares.count > 3 ? Line(first: 1.2, last: 0.4) : nil)
  }
}
