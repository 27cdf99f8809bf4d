import Statistics
import Testing

@Suite struct ReferenceTests {
  let reference: StatisticsReference

  init() throws { reference = try .read() }

  @Test func `a share over weeks has the reference range`() throws {
    let worked = reference.week_cluster_share
    let result = try #require(
      weekClusterShare(parts: worked.A, totals: zip(worked.A, worked.B).map(+)))
    let error = try #require(result.standardError)
    let t = try #require(result.t)
    #expect(isPrinted(result.share, as: worked.share))
    #expect(isPrinted(error, as: worked.se))
    #expect(isPrinted(t, as: worked.t))
    #expect(isPrinted(result.share - t * error, as: worked.linear[0]))
    #expect(isPrinted(result.share + t * error, as: worked.linear[1]))
    guard case .between(let lower, let upper) = result.range else {
      Issue.record("six different weeks have a range")
      return
    }
    #expect(isPrinted(lower, as: worked.logit[0]))
    #expect(isPrinted(upper, as: worked.logit[1]))
  }

  @Test func `a difference over weeks has the reference range`() throws {
    let worked = reference.week_cluster_difference
    let result = try #require(
      weekClusterDifference(x1: worked.x1, n1: worked.n1, x2: worked.x2, n2: worked.n2))
    #expect(isPrinted(result.first, as: worked.r1))
    #expect(isPrinted(result.second, as: worked.r2))
    #expect(isPrinted(result.difference, as: worked.d))
    #expect(isPrinted(result.standardError, as: worked.se))
    #expect(isPrinted(result.lower, as: worked.lo))
    #expect(isPrinted(result.upper, as: worked.hi))
  }

  @Test func `a band has the reference ends for every factor`() throws {
    let worked = reference.band
    #expect(!worked.factor.isEmpty)
    for factor in worked.factor {
      let band = try #require(
        shareBand(first: worked.P1, second: worked.P2, factor: factor.max))
      #expect(isPrinted(band.lower, as: factor.lo), "factor \(factor.max)")
      #expect(isPrinted(band.upper, as: factor.hi), "factor \(factor.max)")
    }
    let once = try #require(shareBand(first: worked.P1, second: worked.P2, factor: 1))
    #expect(isPrinted(once.lower, as: worked.share))
    #expect(isPrinted(once.upper, as: worked.share))
  }

  @Test func `the housetasks survey has the reference share, segregation and sharing`() throws {
    let worked = reference.housetasks
    // Columns: wife, alternating, husband, jointly; half of what both do goes to each.
    let rows = worked.rows.values.sorted { $0.lexicographicallyPrecedes($1) }
    let wife = rows.map { $0[0] + ($0[1] + $0[3]) / 2 }
    let husband = rows.map { $0[2] + ($0[1] + $0[3]) / 2 }
    #expect(wife.reduce(0, +) + husband.reduce(0, +) == worked.total)
    let all = try #require(share(of: wife.reduce(0, +), beside: husband.reduce(0, +)))
    #expect(isPrinted(all, as: worked.share))
    let solo = (wife: rows.map { $0[0] }, husband: rows.map { $0[2] })
    let soloShare = try #require(
      share(of: solo.wife.reduce(0, +), beside: solo.husband.reduce(0, +)))
    #expect(isPrinted(soloShare, as: worked.solo_share))
    let segregation = try #require(duncanSegregation(first: solo.wife, second: solo.husband))
    #expect(isPrinted(segregation, as: worked.segregation_of_solo))
    let shared = zip(wife, husband).compactMap { isShared($0, $1) }
    #expect([shared.count { $0 }, shared.count] == worked.sharing)
  }
}
