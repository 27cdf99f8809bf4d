import BalanceMetrics
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages
import Statistics

extension Words {
  /// `12,345`, which plurals and choices see as the number that it is.
  func number(_ count: Int) -> NumberText { NumberText(count, written: grouped(count)) }

  /// `12,345`.
  func grouped(_ count: Int) -> String {
    let sign = count < 0 ? "−" : ""
    var digits = String(count.magnitude)
    guard digits.count > (language.groupsFourDigits ? 3 : 4) else { return sign + digits }
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return sign + ([digits] + groups).joined(separator: unbroken(self("number-group")))
  }

  /// `1 note`, `2 notes`: a message of `$count`, whose number stays with its noun.
  func counted(_ key: String, _ count: Int) -> String {
    let text = self(key, ["count": number(count)])
    guard let space = text.firstIndex(of: " ") else { return text }
    return text[..<space] + noBreak + text[text.index(after: space)...]
  }

  /// `one` … `twelve`, then figures.
  func spelled(_ count: Int) -> String { self("number-spelled", ["number": number(count)]) }

  /// A message of `$count` and the same `$spelled`, with its first letter as a capital.
  func spelling(_ key: String, _ count: Int) -> String {
    self(key, ["count": number(count), "spelled": spelled(count)]).capitalizedFirst
  }

  /// `58 %`.
  func percent(_ whole: Int) -> String {
    unbroken(self("number-percent", ["number": grouped(whole)]))
  }

  /// `58 %` of a part of 1, rounded as METRICS §0 rounds.
  func percent(of part: Double) -> String { percent(wholePercent(part)) }

  /// `62.5 %`: a number of percent as somebody wrote it.
  func share(_ percent: Double) -> String {
    unbroken(self("number-percent", ["number": decimal(percent)]))
  }

  /// `3 %`, or `under 1 %` where rounding would say nothing is there.
  func percentOrLess(of part: Double) -> String {
    wholePercent(part) == 0
      ? self("number-under", ["number": percent(1)]) : percent(of: part)
  }

  /// `between 53 and 63 %`, or `58 %` where the ends print alike.
  func range(_ range: (lower: Int, upper: Int)) -> String {
    range.lower == range.upper
      ? percent(range.lower)
      : self("range-percents", ["lower": grouped(range.lower), "upper": percent(range.upper)])
  }

  /// `13.4 h` from an hour on, else `40 min`.
  func length(minutes: Double) -> String {
    guard minutes.rounded() >= 60 else { return self.minutes(Int(minutes.rounded())) }
    let tenths = Int((minutes / 6).rounded())
    return hours("\(grouped(tenths / 10))\(self("number-decimal"))\(tenths % 10)")
  }

  /// `40 min`, `1 h`, `1 h 15 min`: a single length as people say it.
  func length(_ minutes: Minutes) -> String {
    let (hours, rest) = (minutes.count / 60, minutes.count % 60)
    if hours == 0 { return self.minutes(rest) }
    let whole = self.hours(grouped(hours))
    return rest == 0 ? whole : whole + noBreak + self.minutes(rest)
  }

  /// `6.5 h`.
  func hours(_ number: String) -> String { unbroken(self("number-hours", ["number": number])) }

  /// `40 min`.
  func minutes(_ count: Int) -> String {
    unbroken(self("number-minutes", ["number": grouped(count)]))
  }

  /// `4.5`, `0.25`, `−3`: two decimals at most; the number is below 1e9 in size.
  func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, tenth, last) = (
      hundredths.magnitude / 100, hundredths.magnitude / 10 % 10, hundredths.magnitude % 10
    )
    let decimals = last > 0 ? "\(tenth)\(last)" : tenth > 0 ? "\(tenth)" : ""
    let sign = hundredths < 0 ? "−" : ""
    return "\(sign)\(whole)\(decimals.isEmpty ? "" : self("number-decimal"))\(decimals)"
  }
}

extension Words {
  /// Things from A to Z by their titles, as the language sorts; those of one title as they were.
  func sorted<Item>(_ items: some Sequence<Item>, by title: (Item) -> String) -> [Item] {
    items.map { (key: language.sortKey(title($0)), title: title($0), item: $0) }
      .sorted { ($0.key, $0.title) < ($1.key, $1.title) }.map(\.item)
  }

  /// `a`, `a and b`, `a, b and c`.
  func listed(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let first = items.dropLast()
    let start = first.dropFirst().reduce(first[0]) { self("list-next", ["first": $0, "next": $1]) }
    return self("list-last", ["first": start, "last": last])
  }

  /// `a; b`: parts that have commas of their own.
  func parted(_ parts: [String]) -> String {
    guard let first = parts.first else { return "" }
    return parts.dropFirst().reduce(first) { self("list-parts", ["first": $0, "next": $1]) }
  }

  /// The same as markup.
  func parted(_ parts: [HTML]) -> HTML {
    guard let first = parts.first else { return "" }
    return parts.dropFirst().reduce(first) { html("list-parts", ["first": $0, "next": $1]) }
  }
}

/// A no-break space: between a number and its unit.
private let noBreak = "\u{A0}"

/// With spaces that no line breaks at.
func unbroken(_ text: String) -> String {
  guard text.utf8.contains(0x20) else { return text }
  return text.utf8.split(separator: 0x20, omittingEmptySubsequences: false).map(Substring.init)
    .joined(separator: noBreak)
}

/// Whole percent of a part, 0…100, as METRICS §0 rounds it.
func percent(_ share: Share) -> Int { wholePercent(share.value) }

extension String {
  /// With its first letter as a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
