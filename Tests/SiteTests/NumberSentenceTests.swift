import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Statistics
import Testing

@testable import SiteViews

/// Sentences of the numbers of METRICS §4 to §8, and where they stand.
@Suite struct NumberSentenceTests {
  private let site = Site(
    household: smallHousehold(), report: balanceReport(of: smallHousehold()), words: english)

  /// The names with the first, then with the second partner before the other.
  private var namesBothWays: [Names] {
    [site.names(on: Route("b")), site.names(on: Route("a"))].sorted {
      $0.leading == .first && $1.leading != .first
    }
  }

  private func trend(_ shares: [Double], _ certainty: TrendCertainty) throws -> WeeklyTrend {
    let found = try #require(monotonicTrend(x: Array(shares.indices), y: shares))
    return WeeklyTrend(
      weeks: DateSpan(start: date("2026-01-05"), end: date("2026-03-30")), points: [],
      finding: .moving(found, certainty))
  }

  @Test func `a trend says whom it moves towards, from both seats, and never a p`() throws {
    let rising = try trend([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8], .probably)
    let falling = try trend([0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1], .veryLikely)
    #expect(
      namesBothWays.map { trendSentence(rising, names: $0) } == [
        "Over 12\u{A0}weeks it has probably been moving towards Ana, from Ben.",
        "Over 12\u{A0}weeks it has probably been moving from Ben towards Ana.",
      ])
    #expect(
      namesBothWays.map { trendSentence(falling, names: $0) } == [
        "Over 12\u{A0}weeks it has very likely been moving from Ana towards Ben.",
        "Over 12\u{A0}weeks it has very likely been moving towards Ben, from Ana.",
      ])
    let unclear = try trend([0.1, 0.3, 0.2, 0.4, 0.1, 0.3, 0.2, 0.4], .unclear)
    #expect(
      trendSentence(unclear, names: namesBothWays[0])
        == "Over 12\u{A0}weeks there is no clear direction yet.")
    let few = WeeklyTrend(weeks: unclear.weeks, points: [], finding: .tooFewPoints)
    #expect(trendSentence(few, names: namesBothWays[0]) == nil)
  }

  @Test func `two claims over a hundred are usual, from both sides`() throws {
    func parts(_ first: Double?, _ second: Double?) -> PerceivedParts {
      PerceivedParts(
        date: date("2026-02-01"), claimed: BySeat(first: first, second: second),
        attributed: BySeat(first: 40, second: nil), logged: Share(0.46))
    }
    let over = try #require(overclaimSentence(parts(60, 52), english))
    #expect(over.contains("come to 112\u{A0}% together. Over a hundred is usual"))
    #expect(overclaimSentence(parts(60, 40), english)?.hasSuffix("100\u{A0}% together.") == true)
    #expect(overclaimSentence(parts(60, nil), english) == nil)
    let month = Period(
      kind: .month(date("2026-02-01").yearMonth),
      span: DateSpan(from: date("2026-02-01"), through: date("2026-02-28")), isSoFar: false)
    let rows = perceivedRows(parts(60, nil), in: month, english)
    #expect(rows.map { $0["first"] } == ["60\u{A0}%", "40\u{A0}%", "46\u{A0}%"])
    #expect(rows.map { $0["second"] } == ["–", "–", "54\u{A0}%"])
  }

  @Test func `distances from a goal are in the unit of what it looks at`() {
    #expect(english.distance(-0.03, ofMetric: "standing.share") == "3 in a hundred")
    #expect(english.distance(0.001, ofMetric: "logged.share") == "less than one in a hundred")
    #expect(english.distance(4, ofMetric: "standing.cognitiveGap") == "4 in a hundred")
    #expect(english.distance(-40, ofMetric: "ownTime.week") == "40\u{A0}min")
    #expect(english.distance(-0.5, ofMetric: "checkin.sleep") == "0.5\u{A0}h")
    #expect(english.distance(2, ofMetric: "standing.neverChosen") == "2")
  }

  @Test func `a milestone whose week has come is reached everywhere, and says by what`() throws {
    var household = smallHousehold()
    let condition = Milestone.Condition(metric: "standing.unheld", range: 0...1, weeks: 2)
    household.milestones = household.milestones.map {
      Milestone(
        id: $0.id, term: $0.term, state: .when(condition), body: $0.body, range: $0.range)
    }
    let files = pages(of: household).files
    // The second week is over on 18 January.
    let page = plain(try #require(files["milestones/quiet-sunday.html"]))
    #expect(page.contains("Reached on 18 January 2026, dated by itself: “what nobody holds” had"))
    let timeline = try #require(files["milestones-in-time.html"])
    #expect(timeline.contains("datetime=\"2026-01-18\""))
    #expect(files["months/2026-01.html"]?.contains("Reached this month") == true)
  }

  @Test func `what could move next is asked, and waits for both`() throws {
    var household = smallHousehold()
    household.settings.compare.second = false
    #expect(pages(of: household).files["index.html"]?.contains("What could move next") == false)
    household.settings.compare.second = true
    household.changes = []
    household.tasks = household.tasks.map { task in
      written(task.id.text, title: task.title, [("2026-01-05", ana)])
    }
    let page = plain(try #require(pages(of: household).files["index.html"]))
    let asked = try #require(page.firstRange(of: "What could move next, if you both want to"))
    #expect(page[asked.lowerBound...].contains(/Could “<a [^>]*>[^<]*<\/a>” move from Ana to Ben/))
    #expect(page.contains("of what is held in mind would lie with"))
  }

  @Test func `the numbers as data name each metric and link its files`() throws {
    let page = try #require(pages(of: smallHousehold()).files["data.html"])
    for name in ["json", "csv", "schema.json"] {
      #expect(page.contains("href=\"data/metrics.\(name)\""))
    }
    #expect(page.contains("<code>handoff.state</code>"))
    let method = try #require(pages(of: smallHousehold()).files["method.html"])
    #expect(method.contains("<dt id=\"handoff-state\">How a hand-off holds"))
  }
}
