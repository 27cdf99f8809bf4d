import CivilCalendar
import Diagnostics
import HouseholdModel
import SourceText
import Testing

private func problems(_ keys: String) -> [String] {
  HouseholdFiles("== milestones/apple.md\n---\n\(keys)\n---\nText.\n").problems
    .map { $0.replacing("milestones/apple.md:", with: "") }
}

struct MilestoneTests {
  @Test(
    arguments: [
      (
        "reached: 2026-02-03\ntarget: 2026-03-04",
        "3:9: error SeveralMilestoneDates: 'target' stands beside 'reached'"
      ),
      ("reached: 2026-02-30", "2:10: error InvalidDate: '2026-02-30' is no day of the calendar"),
      ("tasks: [dinner]", "2:9: error UnknownTask: 'dinner' isn't a task of the inventory"),
      ("goals: even", "2:8: error UnknownGoal: 'even' isn't a goal of couple.yaml"),
      ("meaning.anna: Much", "2:1: error UnknownPartner: 'anna' isn't a declared partner"),
      ("terms: x", "2:1: warning UnknownKey: 'terms' isn't a key that is read here"),
      ("when: soon", "2:7: error WrongShape: 'when' has the keys metric, range and for"),
      (
        "when: {metric: standing.share, range: 0.5, for: 8}",
        "2:39: error WrongShape: 'range' is a list of two numbers, such as [0.45, 0.55]"
      ),
      (
        "when: {metric: standing.shre, range: [0.4, 0.6], for: 8}",
        "2:16: error UnknownMetric: 'standing.shre' isn't a metric"
      ),
      (
        "when: {metric: connection.energy, range: [0, 2], for: 8}",
        "2:16: error EmotionalGoal: 'connection.energy' isn't something to aim at"
      ),
      (
        "when: {metric: standing.share, range: [0.4, 0.6], for: 0}",
        "2:56: error NumberOutOfRange: '0' is outside 1 to 520"
      ),
    ])
  func `a milestone that doesn't fit is reported where it doesn't`(keys: String, problem: String) {
    #expect(problems(keys) == [problem])
  }

  @Test func `a milestone is reached, aimed at, dates itself, or is open`() throws {
    let files = HouseholdFiles(
      """
      == milestones/apple.md
      ---
      reached: 2026-02-03
      ---
      == milestones/bread.md
      ---
      target: 2026-06-01
      ---
      == milestones/cake.md
      ---
      when: {metric: standing.share, range: [0.55, 0.45], for: 8 weeks}
      ---
      == milestones/first-walk.md
      ---
      theme: us
      ---
      """)
    #expect(files.problems == [])
    let milestones = try #require(files.household?.milestones)
    let reached = try #require(CalendarDate(iso: "2026-02-03"))
    let target = try #require(CalendarDate(iso: "2026-06-01"))
    #expect(
      milestones.map(\.state) == [
        .reached(reached), .target(target),
        .when(Milestone.Condition(metric: "standing.share", range: 0.45...0.55, weeks: 8)), .open,
      ])
    #expect(milestones.last?.term.value == "First walk")
  }

  @Test func `a word for two milestones is an error as a term and a warning beside one`() {
    let files = HouseholdFiles(
      """
      == milestones/apple.md
      ---
      term: Calm
      also: [calm, quiet]
      ---
      == milestones/bread.md
      ---
      term: CALM
      also: Quiet
      ---
      """)
    #expect(
      files.problems == [
        "milestones/bread.md:2:7: error DuplicateTerm: 'CALM' is a word for two milestones",
        "milestones/bread.md:3:7: warning DuplicateTerm: 'Quiet' is a word for two milestones",
      ])
  }

  @Test func `two names that make one page are an error`() {
    let files = HouseholdFiles(
      "== milestones/First walk.md\n---\nterm: Apple\n---\n"
        + "== milestones/first-walk.md\n---\nterm: Bread\n---\n"
        + "== pages/Ours.md\n---\n---\n== pages/old/ours.md\n---\n---\n")
    #expect(
      files.problems == [
        "milestones/first-walk.md:1:1: error DuplicatePage: two files make the page 'first-walk'",
        "pages/old/ours.md:1:1: error DuplicatePage: two files make the page 'ours'",
      ])
  }

  @Test func `a private milestone or page goes nowhere and says nothing of itself`() {
    let files = HouseholdFiles(
      """
      == milestones/apple.md
      ---
      term: secret
      visibility: private
      tasks: [secret]
      reached: 2027-01-01
      ---
      == pages/b.md
      ---
      title: secret
      visibility: private
      ---
      """)
    #expect(files.household?.milestones == [])
    #expect(files.household?.pages == [])
    #expect(files.household?.asOf.iso == "2026-01-05")
    #expect(files.diagnostics.count == 3)
    #expect(files.diagnostics.allSatisfy { $0.isConfidential })
    #expect(!"\(files.diagnostics)".contains("secret"))
  }

  @Test func `pages come by order, then title`() {
    let files = HouseholdFiles(
      "== pages/a.md\n---\ntitle: Zoo\n---\n== pages/b.md\n---\ntitle: Sea\norder: 2\n---\n"
        + "== pages/c.md\n---\ntitle: Air\n---\n== pages/d.md\n---\ntitle: Sun\norder: 1\n---\n")
    #expect(files.household?.pages.map(\.id) == ["d", "b", "c", "a"])
  }
}

struct AsOfTests {
  private static let log = """
    == log/a.csv
    date,who,verb,subject,visibility,void
    2026-02-03,ana,celebrated,a day,,
    2026-02-10,ana,celebrated,a day,,
    2026-03-01,ana,celebrated,a day,,yes
    2026-03-02,ana,celebrated,a day,private,

    """

  @Test(
    arguments: [
      ("", "2026-02-10"),
      ("== milestones/apple.md\n---\nreached: 2026-02-20\n---\n", "2026-02-20"),
      ("== milestones/apple.md\n---\ntarget: 2026-04-20\n---\n", "2026-02-10"),
      (
        "== milestones/apple.md\n---\nreached: 2026-04-20\nvisibility: private\n---\n", "2026-02-10"
      ),
    ])
  func `the last day is the newest of what happened and is shown`(more: String, day: String) {
    #expect(HouseholdFiles(Self.log + more).household?.asOf.iso == day)
  }

  @Test func `where nothing happened yet the last day is the first`() {
    #expect(HouseholdFiles("").household?.asOf.iso == "2026-01-05")
  }

  @Test func `a given last day makes a later milestone a target and drops later rows`() throws {
    let files = HouseholdFiles(
      Self.log + "== milestones/apple.md\n---\nreached: 2026-02-20\n---\n"
        + "== tasks/a.csv\ntask,title,category,owner,since\nx,X,household,ana,2026-02-08\n"
        + "== milestones/bread.md\n---\ntasks: [x]\n---\n",
      asOf: "2026-02-05")
    let household = try #require(files.household)
    #expect(household.asOf.iso == "2026-02-05")
    #expect(household.log.count == 1)
    #expect(household.tasks == [])
    #expect(household.milestones.map(\.tasks) == [[], []])
    let target = try #require(CalendarDate(iso: "2026-02-20"))
    #expect(household.milestones[0].state == .target(target))
  }

  @Test(arguments: [("2026-04-11", 0), ("2026-04-12", 1), ("2062-02-11", 1)])
  func `a newest day far from the next is a warning`(day: String, count: Int) {
    let files = HouseholdFiles(Self.log + "== milestones/apple.md\n---\nreached: \(day)\n---\n")
    #expect(files.problems.count { $0.contains("FarDate") } == count)
  }
}

struct CoupleTests {
  @Test(
    arguments: [
      ("partners: [{id: ana}]", "2:11: error NotTwoPartners"),
      ("partners: [{id: ana}, {id: ben}, {id: cy}]", "2:11: error NotTwoPartners"),
      ("partners: [{id: ana}, {id: ana}]", "2:28: error DuplicateName"),
      ("partners: [{id: ana}, {id: ben, name: ANA}]", "error DuplicateName"),
      ("partners: ana", "2:11: error WrongShape"),
      ("partners: [{id: ana}, {name: Ben}]", "error MissingValue"),
      ("partners: [{id: ana}, {id: ben}]\ncompare: {anna: yes}", "3:11: error UnknownPartner"),
      ("partners: [{id: ana}, {id: ben}]\nattention: {dayly: 1}", "3:13: error UnknownCadence"),
      (
        "partners: [{id: ana}, {id: ben}]\nboundaries: [{partner: cy, text: No phones}]",
        "3:24: error UnknownPartner"
      ),
      (
        "partners: [{id: ana}, {id: ben}]\n"
          + "goals: [{id: g, metric: perception.gap, range: [0, 1]}]",
        "3:25: error EmotionalGoal"
      ),
    ])
  func `couple.yaml that doesn't fit is reported where it doesn't`(keys: String, problem: String) {
    let files = HouseholdFiles("== couple.yaml\nformat: 1\n\(keys)\nstarted: 2026-01-05\n")
    #expect(files.problems.contains { $0.contains(problem) }, "\(files.problems)")
  }

  @Test func `all keys of couple.yaml are known`() throws {
    let files = HouseholdFiles(
      """
      == couple.yaml
      format: 1
      partners:
        - {id: ana, name: Ana, also_known_as: [a, mum]}
        - {id: ben, name: Ben}
      started: 2026-01-05
      principle: We look, we don't count.
      compare: {ana: yes, Ben: yes}
      facilitator: {ana: yes, ben: no, initials: no}
      language: en-GB
      dates: dmy
      decimals: comma
      week_starts: sunday
      attention: {daily: 4}
      target: capacity
      cadence: {check_in: weekly, review: monthly}
      rituals:
        - {id: walk, title: Evening walk, every: daily, since: 2026-01-10, until: 2026-06-01}
      goals:
        - {id: even, title: Even, metric: standing.share, range: [0.45, 0.55], by: 2026-12-31}
        - {id: sleep, title: Sleep, metric: checkin.sleep, partner: ben, range: [7, 9]}
      boundaries:
        - {partner: ana, text: No phones at table, review: 2026-06-01}
      life_events:
        - {date: 2026-03-01, title: We moved}
      pauses:
        - {from: 2026-02-01, to: 2026-02-14, title: By the sea}
      """)
    #expect(files.problems == [])
    let household = try #require(files.household)
    #expect(household.settings.mayCompare)
    #expect(household.settings.pauses.map(\.span.dayCount) == [14])
    #expect(household.settings.target == .capacity)
    #expect(household.partners.first.alsoKnownAs == ["a", "mum"])
  }

  @Test func `without couple.yaml there is one clear problem`() {
    let files = HouseholdFiles([])
    #expect(files.household == nil)
    #expect(files.problems == ["-: error MissingCouple: there is no 'couple.yaml'"])
  }
}
