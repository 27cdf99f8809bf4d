import ChartSVG
import MarkupText

extension Sample {
  /// What became of a ritual on the days of a month, and in words.
  var marks: [RhythmMark] {
    switch self {
    case .usual, .longNames:
      (1...31).map { day in
        switch day {
        case 1, 2, 3: .outside
        case 8, 22: .kept
        case 15: .missed
        case 29: .skipped
        default: .notDue
        }
      }
    case .onePoint: [.kept]
    case .noData: []
    case .oneSide: Array(repeating: .kept, count: 30)
    case .threeYears: (0..<60).map { RhythmMark.allCases[$0 % 5] }
    }
  }

  func word(_ mark: RhythmMark) -> String {
    guard self != .longNames else {
      return "a <very> \"long\" word & \(String(repeating: "long ", count: 12))"
    }
    return switch mark {
    case .kept: "kept"
    case .missed: "missed"
    case .skipped: "left out by agreement"
    case .notDue: ""
    case .outside: "before it began"
    }
  }
}

extension CalendarGrid {
  /// The month of a sample.
  init(_ sample: Sample) {
    let week = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    self.init(
      id: "month-\(sample.rawValue)",
      title: sample == .longNames ? sample.names.first : "October 2026",
      weekdayHeadings: sample == .longNames ? week.map { "<\($0)>&" + $0 } : week,
      leadingBlanks: sample == .noData ? -3 : 3,
      days: sample.marks.enumerated().map { index, mark in
        Day(number: index + 1, mark: mark, label: sample.word(mark))
      })
  }
}

extension MiniCalendar {
  /// The small month of a sample.
  init(_ sample: Sample) {
    self.init(
      id: "mini-\(sample.rawValue)", title: sample == .longNames ? sample.names.first : "October",
      summary: "Kept on \(sample.marks.filter { $0 == .kept }.count) days.", leadingBlanks: 3,
      marks: sample.marks)
  }
}

extension PeriodStrip {
  /// The weeks of a sample.
  init(_ sample: Sample) {
    let weeks: [RhythmMark] = [
      .outside, .kept, .kept, .missed, .kept, .skipped, .kept, .kept, .notDue, .kept,
    ]
    let marks = sample == .usual ? weeks : sample.marks
    self.init(
      title: sample == .longNames ? sample.names.second : "Sunday talk, week by week",
      cells: marks.enumerated().map { index, mark in
        Cell(
          mark: mark,
          label: sample == .longNames ? sample.names.first : "\(index * 7 % 30 + 1) Oct",
          text: sample.word(mark))
      })
  }
}

extension RotationTable {
  /// The plan of a sample.
  init(_ sample: Sample) {
    let (first, second) = sample.names
    let ana = Cell(mark: .first, name: first)
    let ben = Cell(mark: .second, name: second)
    let weeks =
      switch sample {
      case .onePoint: 1
      case .noData: 0
      case .threeYears: 26
      default: 4
      }
    let tasks: [(HTML, [Cell?])] =
      switch sample {
      case .usual:
        [
          ("<a href=\"#\">Groceries</a>", [ana, ben, ana, ben]),
          ("Bins and recycling", [ben, nil, ben]),
          (
            "Floors", [ana, Cell(mark: .outside, name: "cleaner"), Cell(mark: .both, name: "both")]
          ),
        ]
      case .onePoint: [("Groceries", [ana])]
      case .noData: []
      case .oneSide: [("Bins", [ana, ana, ana, ana])]
      case .longNames: [(HTML(escaping: second), [ana, ben, ana, ben])]
      case .threeYears:
        (1...20).map { task in
          ("Task \(task)", (0..<26).map { ($0 + task).isMultiple(of: 2) ? ana : ben })
        }
      }
    self.init(
      caption: "Who holds which task in which <strong>week</strong>", rowHeading: "Task",
      weekHeadings: (0..<weeks).map { "\($0 * 7 % 30 + 1) Oct" },
      currentWeek: sample == .noData ? 3 : min(weeks - 1, 1), nowWord: "now",
      rows: tasks.map { Row(label: $0.0, cells: $0.1) }, label: "Turns: \(sample.rawValue)")
  }
}
