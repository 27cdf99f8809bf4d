import ChartSVG
import MarkupText

extension ThreePartBar {
  /// The overlap of a sample.
  init(_ sample: Sample) {
    let counts =
      switch sample {
      case .usual, .longNames: (14, 21, 6)
      case .onePoint: (0, 1, 0)
      case .noData: (0, -3, 0)
      case .oneSide: (9, 0, 0)
      case .threeYears: (1204, 2, 388)
      }
    self.init(
      first: counts.0, both: counts.1, second: counts.2, firstName: "only \(sample.names.first)",
      bothName: "both", secondName: "only \(sample.names.second)")
  }
}

extension SlopeChart {
  /// The hand-off of a sample.
  init(_ sample: Sample) {
    let (first, second) = sample.names
    let lines: [Line] =
      switch sample {
      case .usual, .longNames:
        [
          Line(
            name: first, mark: .first, before: 0.71, after: 0.54, beforeRange: 0.62...0.8,
            afterRange: 0.41...0.66),
          Line(
            name: second, mark: .second, before: 0.29, after: 0.46, beforeRange: 0.2...0.38,
            afterRange: 0.34...0.59),
        ]
      case .onePoint: [Line(name: first, mark: .first, before: 0.5, after: nil)]
      case .noData: [Line(name: first, mark: .first, before: nil, after: .infinity)]
      case .oneSide:
        [
          Line(name: first, mark: .first, before: 1, after: 1, beforeRange: 1...1),
          Line(name: second, mark: .second, before: 0, after: 0, afterRange: 0...0.2),
        ]
      case .threeYears:
        (0..<6).map {
          Line(
            name: "Kind \($0 + 1)", mark: HoldingMark.allCases[$0], before: Double($0) / 20 + 0.4,
            after: 0.5)
        }
      }
    let isLong = sample == .longNames
    self.init(
      id: "hand-off-\(sample.rawValue)", title: "Groceries before and after the hand-off",
      summary: "Ana held 71\u{A0}% before and 54\u{A0}% after.",
      beforeLabel: isLong ? first : "before, 6\u{A0}weeks",
      afterLabel: isLong ? second : "after, 8\u{A0}weeks", lines: lines,
      evenLabel: isLong ? second : "equal")
  }
}

extension SmallMultiples {
  /// The small lines of a sample.
  init(_ sample: Sample) {
    let names: [(String, Double)] =
      switch sample {
      case .noData: []
      case .onePoint, .longNames: [(sample.names.first, 0)]
      case .threeYears: (1...30).map { ("Kind \($0)", Double($0) / 60) }
      default:
        [
          ("Household logistics", 0), ("Child-related", 0.2), ("Emotional caretaking", -0.2),
          ("Relationship maintenance", -0.45),
        ]
      }
    self.init(
      items: names.enumerated().map { index, kind in
        let values = sample.shares.map { share in share.map { min(max($0 + kind.1, 0), 1) } }
        let last = values.last.flatMap { $0 }.map { fixedDecimal($0 * 100, decimals: 0) }
        return Item(
          line: MiniLine(
            id: "kind-\(sample.rawValue)-\(index)", title: kind.0, summary: "Twelve months.",
            values: values, ranges: values.map { $0.map { ($0 - 0.1)...($0 + 0.1) } }),
          label: HTML(escaping: kind.0), value: last.map { "\($0)\u{A0}%" } ?? "")
      })
  }
}

extension TwoLines {
  /// The answers of a sample.
  init(_ sample: Sample) {
    let (first, second) = sample.names
    let answers: ([Double?], [Double?]) =
      switch sample {
      case .usual, .longNames:
        ([3, 3, 2, nil, 4, 4, 5, 4, 4, 3, 4, 4], [4, 3, nil, nil, 3, 4, nil, 2, 3, 3, 3, 4])
      case .onePoint: ([2], [2])
      case .noData: ([nil, .nan, nil], [])
      case .oneSide: ([1, 1, 5, 5], [])
      case .threeYears:
        (
          (0..<156).map { Double($0 * 7 % 5 + 1) }, (0..<156).map { $0 % 9 == 0 ? nil : 3 }
        )
      }
    let count = answers.0.count
    self.init(
      id: "answers-\(sample.rawValue)", title: "How rested each of you felt",
      summary: "Ana last answered 4 of 5, Ben 4 of 5.",
      labels: (0..<count).map { index in
        sample == .longNames ? first : "\(index * 7 % 30 + 1) \(monthNames[index / 4 % 12])"
      },
      first: answers.0, second: answers.1, domain: 1...5,
      tickLabels: sample == .longNames ? [second, "", first] : ["1", "2", "3", "4", "5"],
      firstName: first, secondName: second, firstValue: "4", secondValue: "4")
  }
}
