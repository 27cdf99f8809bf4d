import Statistics
import Testing

/// Every number of `Reference/statistics.json` to its printed digits.
@Suite struct ReferenceTests {
  /// What computes each part again.
  static let checks: [String: @Sendable (inout ReferenceReader) throws -> Void] = [
    "wilson95": checkWilson, "week_cluster_share": checkShare,
    "week_cluster_difference": checkDifference, "mann_kendall": checkTrend, "holm": checkHolm,
    "hodges_lehmann": checkShift, "band": checkBand, "housetasks": checkHousetasks,
  ]

  @Test func `every part of the reference has its check`() throws {
    let named = Set(try ReferenceReader.parts().keys).subtracting(["checked_with"])
    #expect(named == Set(Self.checks.keys))
  }

  @Test(arguments: checks.keys.sorted())
  func `every number of the reference is computed to its printed digits`(part: String) throws {
    let parts = try ReferenceReader.parts()
    let check = try #require(Self.checks[part])
    var reader = ReferenceReader(try #require(parts[part]))
    #expect(!reader.unread.isEmpty)
    try check(&reader)
    #expect(reader.unread.sorted() == [], "nothing looked at these")
  }

  private static func checkWilson(_ reader: inout ReferenceReader) throws {
    for place in 0..<(try reader.count()) {
      let count = Int(try reader.number("\(place).k"))
      let range = try #require(wilsonRange(count, of: Int(try reader.number("\(place).n"))))
      try reader.expect(range.lower, printedAt: "\(place).lo")
      try reader.expect(range.upper, printedAt: "\(place).hi")
    }
  }

  private static func checkShare(_ reader: inout ReferenceReader) throws {
    let first = try reader.numbers("A")
    let second = try reader.numbers("B")
    let result = try #require(weekClusterShare(parts: first, totals: zip(first, second).map(+)))
    let error = try #require(result.standardError)
    let t = try #require(result.t)
    try reader.expect(result.share, printedAt: "share")
    try reader.expect(error, printedAt: "se")
    try reader.expect(t, printedAt: "t")
    try reader.expect(result.share - t * error, printedAt: "linear.0")
    try reader.expect(result.share + t * error, printedAt: "linear.1")
    guard case .between(let lower, let upper) = result.range else {
      Issue.record("six different weeks have a range")
      return
    }
    try reader.expect(lower, printedAt: "logit.0")
    try reader.expect(upper, printedAt: "logit.1")
  }

  private static func checkDifference(_ reader: inout ReferenceReader) throws {
    let result = try #require(
      weekClusterDifference(
        x1: try reader.numbers("x1"), n1: try reader.numbers("n1"), x2: try reader.numbers("x2"),
        n2: try reader.numbers("n2")))
    try reader.expect(result.first, printedAt: "r1")
    try reader.expect(result.second, printedAt: "r2")
    try reader.expect(result.difference, printedAt: "d")
    try reader.expect(result.standardError, printedAt: "se")
    try reader.expect(result.lower, printedAt: "lo")
    try reader.expect(result.upper, printedAt: "hi")
  }

  private static func checkTrend(_ reader: inout ReferenceReader) throws {
    for place in 0..<(try reader.count()) {
      let values = try reader.numbers("\(place).x")
      let trend = try #require(monotonicTrend(x: Array(values.indices), y: values))
      let results: [(String, Double)] = [
        ("S", Double(trend.s)), ("var", trend.variance), ("z", trend.z),
        ("sen", trend.line.slope), ("sen_lo", trend.lowerSlope), ("sen_hi", trend.upperSlope),
        ("intercept", trend.line.intercept), ("r1", trend.autocorrelation),
        ("r_star", trend.heldAutocorrelation), ("infl", trend.inflation),
        ("z_prime", trend.correctedZ),
      ]
      for (name, result) in results { try reader.expect(result, printedAt: "\(place).\(name)") }
    }
  }

  private static func checkHolm(_ reader: inout ReferenceReader) throws {
    let adjusted = holmAdjusted(try reader.numbers("p"))
    #expect(try reader.count("adjusted") == adjusted.count)
    for (place, result) in adjusted.enumerated() {
      try reader.expect(result, printedAt: "adjusted.\(place)")
    }
  }

  private static func checkShift(_ reader: inout ReferenceReader) throws {
    let before = try reader.numbers("pre")
    let after = try reader.numbers("post")
    let shift = try #require(hodgesLehmannShift(before: before, after: after))
    try reader.expect(shift, printedAt: "shift")
    try reader.expect(try #require(median(before)), printedAt: "median_pre")
    try reader.expect(try #require(median(after)), printedAt: "median_post")
  }

  private static func checkBand(_ reader: inout ReferenceReader) throws {
    let first = try reader.numbers("P1")
    let second = try reader.numbers("P2")
    for place in 0..<(try reader.count("factor")) {
      let factor = try reader.number("factor.\(place).max")
      let band = try #require(shareBand(first: first, second: second, factor: factor))
      try reader.expect(band.lower, printedAt: "factor.\(place).lo")
      try reader.expect(band.upper, printedAt: "factor.\(place).hi")
    }
    let once = try #require(shareBand(first: first, second: second, factor: 1))
    try reader.expect(once.lower, printedAt: "share")
    try reader.expect(once.upper, printedAt: "share")
  }

  private static func checkHousetasks(_ reader: inout ReferenceReader) throws {
    #expect(try reader.texts("columns") == ["wife", "alternating", "husband", "jointly"])
    var rows: [[Double]] = []
    for name in try reader.names("rows") { rows.append(try reader.numbers("rows.\(name)")) }
    // Half of what both do goes to each.
    let wife = rows.map { $0[0] + ($0[1] + $0[3]) / 2 }
    let husband = rows.map { $0[2] + ($0[1] + $0[3]) / 2 }
    try reader.expect(wife.reduce(0, +) + husband.reduce(0, +), printedAt: "total")
    let all = share(of: wife.reduce(0, +), beside: husband.reduce(0, +))
    try reader.expect(try #require(all), printedAt: "share")
    let solo = (wife: rows.map { $0[0] }, husband: rows.map { $0[2] })
    let soloShare = share(of: solo.wife.reduce(0, +), beside: solo.husband.reduce(0, +))
    try reader.expect(try #require(soloShare), printedAt: "solo_share")
    let segregation = duncanSegregation(first: solo.wife, second: solo.husband)
    try reader.expect(try #require(segregation), printedAt: "segregation_of_solo")
    let shared = zip(wife, husband).compactMap { isShared($0, $1) }
    try reader.expect(Double(shared.count { $0 }), printedAt: "sharing.0")
    try reader.expect(Double(shared.count), printedAt: "sharing.1")
  }
}
