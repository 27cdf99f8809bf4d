import ChartSVG
import MarkupText

/// The situations that every chart is drawn in.
enum Sample: String, CaseIterable, Sendable {
  case usual
  case onePoint = "one-point"
  case noData = "no-data"
  case oneSide = "one-side"
  case longNames = "long-names"
  case threeYears = "three-years"

  /// The two names; the long ones are hostile: markup, quotes, a right-to-left script, 80 characters.
  var names: (first: String, second: String) {
    guard self == .longNames else { return ("Ana", "Ben") }
    return (
      String(
        "<b>Ana \"the Great\" & O'Brien</b> of the long valley beyond the seven hills".prefix(80)),
      "שרה־לאה בת יעקב " + String(repeating: "משפחה ארוכה ", count: 5)
    )
  }

  /// Shares of the first partner, oldest month first.
  var shares: [Double?] {
    switch self {
    case .usual, .longNames:
      [0.71, 0.72, 0.7, nil, 0.7, 0.66, 0.65, nil, 0.61, 0.6, 0.59, 0.52]
    case .onePoint: [0.62]
    case .noData: [nil, nil, nil]
    case .oneSide: [1, 1, 1, 1]
    case .threeYears: (0..<36).map { (month: Int) in Double(80 - month + month % 5 * 2) / 100 }
    }
  }
}

let monthNames = [
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]

extension MonthlyLineChart {
  /// The line of a sample.
  init(_ sample: Sample) {
    let count = sample.shares.count
    let points = sample.shares.enumerated().map { index, share in
      let month = monthNames[(index + 36 - count + 10) % 12]
      let isLong = sample == .longNames
      let year = sample == .threeYears ? " \(2023 + (index + 10) / 12)" : ""
      return Point(
        label: isLong ? "<i>\(month)</i> of the year of \"plenty\"" : month + year,
        value: share, range: share.map { max($0 - 0.08, 0)...min($0 + 0.06, 1) })
    }
    let pins: [Pin] =
      switch sample {
      case .usual:
        [
          Pin(position: 5, number: 1), Pin(position: 5.2, number: 2), Pin(position: 8.6, number: 3),
        ]
      case .onePoint: [Pin(position: 0, number: 1)]
      case .noData, .oneSide: []
      case .longNames: (1...25).map { Pin(position: 11, number: $0) }
      case .threeYears: (1...12).map { Pin(position: Double($0) * 2.9, number: $0) }
      }
    let percent = sample.shares.last.flatMap { $0 }.map { fixedDecimal($0 * 100, decimals: 0) }
    let end = percent.map { "\(sample.names.first) \($0)\u{A0}%" } ?? ""
    self.init(
      id: "trend-\(sample.rawValue)", title: "Share of the standing load",
      summary: end.isEmpty ? "There is no data yet." : "The last month: \(end).",
      points: points, pins: pins, firstName: sample.names.first, secondName: sample.names.second,
      endLabel: end, evenLabel: "equal")
  }
}

extension ButterflyTable {
  /// The table of a sample.
  init(_ sample: Sample) {
    typealias Hours = (String, Double?, Double?, String)
    let rows: [Hours] =
      switch sample {
      case .usual:
        [
          ("Household logistics", 13.4, 9.1, "60\u{A0}%"), ("Child-related", 11.2, 6, "65\u{A0}%"),
          ("Emotional caretaking", 6.1, 2.2, "73\u{A0}%"), ("Social planning", nil, nil, ""),
          ("Relationship maintenance", 0, 2.4, "0\u{A0}%"),
          ("Financial management", 1.1, 3.8, "22\u{A0}%"),
        ]
      case .onePoint: [("Household logistics", 13.4, 9.1, "60\u{A0}%")]
      case .noData: [("Household logistics", nil, nil, ""), ("Child-related", .nan, nil, "")]
      case .oneSide:
        [("Household logistics", 13.4, 0, "100\u{A0}%"), ("Children", 2, 0, "100\u{A0}%")]
      case .longNames:
        [(String(repeating: "Haushalts\"logistik\"<b>", count: 4), 3, 4, "43\u{A0}%")]
      case .threeYears:
        (1...36).map { ("Kind \($0)", Double($0), Double(37 - $0), "\($0 * 100 / 37)\u{A0}%") }
      }
    func amount(_ value: Double?) -> Amount {
      Amount(value: value, text: value.map { "\(fixedDecimal($0))\u{A0}h" } ?? "")
    }
    self.init(
      caption: "Hours logged in <strong>five</strong> weeks. Bars share one scale.",
      kindHeading: "Kind", firstName: sample.names.first, secondName: sample.names.second,
      shareHeading: "Ana’s part",
      rows: rows.map { name, first, second, share in
        Row(
          label: HTML(escaping: name), first: amount(first), second: amount(second),
          share: HTML(escaping: share))
      },
      total: sample == .usual
        ? Row(label: "All", first: amount(31.8), second: amount(23.5), share: "58\u{A0}%") : nil)
  }
}

extension StageMatrix {
  /// The matrix of a sample.
  init(_ sample: Sample) {
    let (first, second) = sample.names
    let ana = Cell(mark: .first, name: first)
    let ben = Cell(mark: .second, name: second)
    let both = Cell(mark: .both, name: "both")
    let turns = Cell(mark: .rotating, name: "in turn")
    let outside = Cell(mark: .outside, name: "cleaner")
    let nobody = Cell(mark: .nobody, name: "nobody")
    let groups: [Group] =
      switch sample {
      case .usual:
        [
          Group(
            title: "Household logistics",
            rows: [
              Row(label: "<a href=\"#\">Groceries</a>", cells: [ben, ben, ben, ben]),
              Row(
                label: "Dishes after dinner", cells: [ana, ana, ben, ana],
                note: "Ana thinks of it, Ben does it"),
              Row(label: "Floors", cells: [ana, both, outside, nobody]),
            ]),
          Group(
            title: "Child-related",
            rows: [
              Row(label: "Bedtime", cells: [both, turns, turns, both]),
              Row(label: "School things", cells: [ana, ana]),
            ]),
        ]
      case .onePoint:
        [Group(title: "", rows: [Row(label: "Groceries", cells: [ana, ana, ben, ana])])]
      case .noData: []
      case .oneSide: [Group(title: "All", rows: [Row(label: "Bins", cells: [ana, ana, ana, ana])])]
      case .longNames:
        [
          Group(
            title: first,
            rows: [
              Row(label: HTML(escaping: second), cells: [ana, ben, ana, ben], note: "differs")
            ])
        ]
      case .threeYears:
        [
          Group(
            title: "Many",
            rows: (1...36).map { Row(label: "Task \($0)", cells: [ana, ben, both, turns]) })
        ]
      }
    let footer: [SplitBar] =
      sample == .noData
      ? [SplitBar(first: nil, text: "–"), SplitBar(first: .nan, text: "")]
      : [
        SplitBar(first: 0.62, text: "62\u{A0}%"), SplitBar(first: 0, text: "0\u{A0}%"),
        SplitBar(first: 1, text: "100\u{A0}%"), SplitBar(first: nil, text: "no data"),
      ]
    self.init(
      caption: "Who holds which stage", rowHeading: "Task",
      stageHeadings: ["Notice", "Plan", "Do", "Check"], groups: groups, footer: footer,
      footerHeading: "Ana’s part", label: "Who holds what: \(sample.rawValue)")
  }
}
