import BalanceMetrics
import CivilCalendar
import Statistics

/// A no-break space: between a number and its unit.
let noBreak = "\u{A0}"

/// `1 note`, `2 notes`; `plural` where an s is not enough.
func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
  "\(grouped(count))\(noBreak)\(count == 1 ? noun : plural ?? noun + "s")"
}

/// `12,345`.
func grouped(_ count: Int) -> String {
  var digits = String(count.magnitude)
  var groups: [String] = []
  while digits.count > 3 {
    groups.insert(String(digits.suffix(3)), at: 0)
    digits.removeLast(3)
  }
  return (count < 0 ? "−" : "") + ([digits] + groups).joined(separator: ",")
}

/// `one` … `twelve`, then figures.
func spelled(_ count: Int) -> String {
  let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]
  return words.indices.contains(count) ? words[count] : grouped(count)
}

/// Whole percent of a part, 0…100, as METRICS §0 rounds it.
func percent(_ share: Share) -> Int { wholePercent(share.value) }

/// `58 %`.
func percentText(_ part: Double) -> String { "\(wholePercent(part))\(noBreak)%" }

/// `13.4 h` from an hour on, else `40 min`.
func lengthText(minutes: Double) -> String {
  guard minutes.rounded() >= 60 else { return "\(Int(minutes.rounded()))\(noBreak)min" }
  let tenths = Int((minutes / 6).rounded())
  return "\(grouped(tenths / 10)).\(tenths % 10)\(noBreak)h"
}

/// `40 min`, `1 h`, `1 h 15 min`: a single length as people say it.
func lengthText(_ minutes: Minutes) -> String {
  let (hours, rest) = (minutes.count / 60, minutes.count % 60)
  let parts = [
    hours > 0 ? "\(grouped(hours))\(noBreak)h" : nil, rest > 0 ? "\(rest)\(noBreak)min" : nil,
  ]
  return parts.compactMap { $0 }.joined(separator: noBreak).isEmpty
    ? "0\(noBreak)min" : parts.compactMap { $0 }.joined(separator: noBreak)
}

/// `4.5`, `0.25`, `−3`: two decimals at most; the number is below 1e9 in size.
func decimalText(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  let (whole, tenth, last) = (
    hundredths.magnitude / 100, hundredths.magnitude / 10 % 10, hundredths.magnitude % 10
  )
  let decimals = last > 0 ? ".\(tenth)\(last)" : tenth > 0 ? ".\(tenth)" : ""
  return "\(hundredths < 0 ? "−" : "")\(whole)\(decimals)"
}

/// `a`, `a and b`, `a, b and c`.
func listed(_ items: [String]) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " and " + last
}

/// `3 %`, or `under 1 %` where rounding would say nothing is there.
func wholePercentOrLess(_ part: Double) -> String {
  wholePercent(part) == 0 ? "under 1\(noBreak)%" : percentText(part)
}
