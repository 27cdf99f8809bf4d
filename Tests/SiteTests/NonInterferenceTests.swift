import BalanceMetrics
import CivilCalendar
import Diagnostics
import HouseholdModel
import RecordParsing
import SiteRendering
import SiteTemplates
import SiteViews
import SourceText
import Testing

/// The pages of an edition, by path.
private func site(_ files: [SourceFile], _ edition: Edition = .couple) throws -> [String: String] {
  var diagnostics: [Diagnostic] = []
  let records = parsedRecords(of: SourceSet(files), diagnostics: &diagnostics)
  let household = try #require(
    validatedHousehold(from: records, asOf: nil, edition: edition, diagnostics: &diagnostics))
  let views = sitePages(
    of: household.shown(to: edition), report: balanceReport(of: household), words: english,
    diagnostics: &diagnostics)
  let pages = renderedSite(views, templates: .standard, words: english, diagnostics: &diagnostics)
  #expect(diagnostics.filter { $0.severity == .error } == [])
  return Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.text) })
}

private func expectSame(
  _ left: [String: String], _ right: [String: String], but skipped: Set<String> = []
) {
  #expect(Set(left.keys).subtracting(skipped) == Set(right.keys).subtracting(skipped))
  let different = left.keys.filter { !skipped.contains($0) && left[$0] != right[$0] }
  #expect(different.sorted() == [])
}

struct NonInterferenceTests {
  @Test(arguments: 0..<200)
  func `the couple's edition is the one without what is private`(seed: Int) throws {
    let files = RandomFiles(seed: seed, start: try #require(CalendarDate(iso: "2026-01-05")))
    expectSame(try site(files.whole), try site(files.bare))
  }

  @Test func `what is private is there to be left out`() throws {
    let start = try #require(CalendarDate(iso: "2026-01-05"))
    let all = (0..<200).map { RandomFiles(seed: $0, start: start) }
    #expect(all.allSatisfy { $0.whole.count >= $0.bare.count && $0.whole != $0.bare })
    #expect(all.filter { $0.whole.count > $0.bare.count + 2 }.count > 100)
    let own = try all.prefix(20).map {
      try site($0.whole, .partner(.first))["own.html"] ?? ""
    }
    #expect(own.filter { $0.contains("n1") || $0.contains("Something") }.count > 10)
  }

  @Test(arguments: 0..<20)
  func `a partner's edition has the same data, and the other's own is not in it`(seed: Int) throws {
    let files = RandomFiles(seed: seed, start: try #require(CalendarDate(iso: "2026-01-05")))
    var diagnostics: [Diagnostic] = []
    let records = parsedRecords(of: SourceSet(files.whole), diagnostics: &diagnostics)
    let couple = try #require(
      validatedHousehold(from: records, asOf: nil, diagnostics: &diagnostics))
    for seat in Seat.allCases {
      var household = try #require(
        validatedHousehold(
          from: records, asOf: nil, edition: .partner(seat), diagnostics: &diagnostics))
      #expect(household.own?.seat == seat)
      #expect(household.own?.log.allSatisfy { $0.who == .partner(seat) } == true)
      #expect(household.own?.moments.allSatisfy { $0.author == seat } == true)
      #expect(household.own?.stepBacks.allSatisfy { $0.author == seat } == true)
      household.own = nil
      household.edition = .couple
      #expect(household == couple)
    }
  }
}
