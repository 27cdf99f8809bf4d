/// The one smooth line: at each week ΣA/ΣT of it and the 3 paired weeks before it.
///
/// The 4 lie within 8 calendar weeks, the last one's included, or there is no point.
///
/// - Parameters:
///   - weeks: the places of the paired weeks in the calendar, rising.
///   - parts: each week's part A, 0…T.
///   - totals: each week's total T, above 0.
/// - Returns: a point or nil for each week.
package func smoothLine(weeks: [Int], parts: [Double], totals: [Double]) -> [Double?] {
  precondition(
    weeks.count == parts.count && parts.count == totals.count,
    "each week has a part and a total")
  return weeks.indices.map { last in
    let first = last - 3
    guard first >= 0, weeks[last] - weeks[first] < 8 else { return nil }
    return share(of: parts[first...last].reduce(0, +), total: totals[first...last].reduce(0, +))
  }
}

/// A part of a total; nil where there is none.
private func share(of part: Double, total: Double) -> Double? { total > 0 ? part / total : nil }
