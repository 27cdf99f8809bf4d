internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// What the dates of a table say of the order of day and month.
enum DateOrderFinding: Equatable {
  /// They are read in this order, for this reason.
  case order(CellFormats.DateOrder, because: String)
  /// Each could be read both ways; one of them.
  case unclear(Located<String>)
  /// One can only be read day first, the other only month first.
  case mixed(Located<String>, Located<String>)

  /// What some dates say.
  init(_ dates: [(text: Located<String>, time: ForeignTime)]) {
    var dayFirst: Located<String>?
    var monthFirst: Located<String>?
    var either: Located<String>?
    var hasNumbers = false
    for (text, time) in dates {
      guard case .numbers(let first, let second, _) = time.day else { continue }
      hasNumbers = true
      if first > 12, second <= 12 {
        dayFirst = dayFirst ?? text
      } else if second > 12, first <= 12 {
        monthFirst = monthFirst ?? text
      } else if first != second {
        either = either ?? text
      }
    }
    switch (dayFirst, monthFirst) {
    case (let dayFirst?, let monthFirst?): self = .mixed(dayFirst, monthFirst)
    case (let text?, nil):
      self = .order(.dmy, because: "day first, as in \(quotedWord(text.value))")
    case (nil, let text?):
      self = .order(.mdy, because: "month first, as in \(quotedWord(text.value))")
    case (nil, nil):
      if let either {
        self = .unclear(either)
      } else {
        self = .order(
          hasNumbers ? .dmy : .iso,
          because: hasNumbers ? "day and month are the same in each" : "year, month, day")
      }
    }
  }
}
