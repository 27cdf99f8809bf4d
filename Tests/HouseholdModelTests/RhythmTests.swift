import CivilCalendar
import Diagnostics
import HouseholdModel
import Testing

struct RhythmTests {
  private static let couple = """
    == couple.yaml
    format: 1
    partners: [{id: ana, name: Ana}, {id: ben, name: Ben}]
    started: 2026-01-05
    cadence: {check_in: weekly, review: monthly}
    facilitator: {ana: yes, ben: no, initials: yes}
    rituals:
      - {id: sunday-walk, title: The walk, every: weekly, since: 2026-02-01, until: 2026-03-01}
      - {id: tea, title: Tea, every: daily}
    goals:
      - {id: even, title: About even, metric: standing.share, range: [0.55, 0.45], by: 2026-12-31}
      - {id: sleep, title: Sleep, metric: checkin.sleep, partner: Ben, range: [7, 9]}
    boundaries:
      - {partner: ben, text: No calls after nine., review: 2026-06-01}

    """

  @Test func `settings hold rituals, goals, boundaries and how often to sit down`() throws {
    let files = HouseholdFiles(Self.couple)
    #expect(files.problems == [])
    let settings = try #require(files.household?.settings)
    #expect(settings.cadence == CheckInCadence(checkIn: .weekly, review: .monthly))
    #expect(settings.rituals.map(\.id) == ["sunday-walk", "tea"])
    #expect(settings.rituals.map(\.every) == [.weekly, .daily])
    #expect(settings.rituals.map { $0.since?.iso } == ["2026-02-01", nil])
    #expect(settings.rituals[0].until?.iso == "2026-03-01")
    #expect(settings.goals.map(\.metric) == ["standing.share", "checkin.sleep"])
    #expect(settings.goals.map(\.range) == [0.45...0.55, 7...9])
    #expect(settings.goals.map(\.partner) == [nil, .second])
    #expect(settings.goals.map { $0.by?.iso } == ["2026-12-31", nil])
    #expect(settings.boundaries.map(\.text) == ["No calls after nine."])
    #expect(settings.boundaries.map(\.partner) == [.second])
    #expect(settings.boundaries[0].review?.iso == "2026-06-01")
    #expect(settings.facilitator == BySeat(first: true, second: false))
    #expect(settings.usesInitials)
  }

  @Test func `a row about a ritual names one of couple.yaml`() {
    let files = HouseholdFiles(
      Self.couple + """
        == log/a.csv
        date,who,verb,subject
        2026-02-08,both,kept,sunday-walk
        2026-02-09,ana,missed,Tea
        2026-02-10,ana,skipped,sunday-wlak
        2026-02-11,ana,resumed,
        2026-01-20,ana,kept,sunday-walk
        2026-03-02,ana,kept,sunday-walk
        """)
    #expect(
      files.problems == [
        "log/a.csv:4:24: error UnknownRitual: 'sunday-wlak' isn't a ritual of couple.yaml",
        "log/a.csv:5:16: error MissingValue: 'resumed' needs a ritual as its 'subject'",
        "log/a.csv:6:1: warning OutsideRitual: 'sunday-walk' starts on 2026-02-01",
        "log/a.csv:7:1: warning OutsideRitual: 'sunday-walk' ended on 2026-03-01",
      ])
    #expect(files.diagnostics.contains { $0.suggestion == "did you mean 'sunday-walk'?" })
    #expect(
      files.household?.log.map(\.subject) == [
        .other("sunday-walk"), .other("sunday-walk"), .other("tea"), .other("sunday-walk"),
      ])
  }

  @Test func `a private row about a ritual shows nothing of it`() {
    let files = HouseholdFiles(
      Self.couple + """
        == log/a.csv
        date,who,verb,subject,visibility
        2026-01-20,ana,kept,sunday-walk,private
        2026-02-08,ana,kept,sunday-wlak,private
        """)
    #expect(
      files.problems == [
        "log/a.csv:2:1: warning OutsideRitual: the ritual doesn't live on this day",
        "log/a.csv:2:1: warning PrivateInShared: "
          + "this file has something private, and the other can open it",
        "log/a.csv:3:21: error UnknownRitual: this isn't a ritual of couple.yaml",
      ])
  }

  @Test func `problems of rituals, goals and boundaries stand at their places`() {
    let files = HouseholdFiles(
      """
      == couple.yaml
      format: 1
      partners: [{id: ana, name: Ana}, {id: ben, name: Ben}]
      started: 2026-01-05
      cadence: {check_in: daily}
      rituals:
        - {id: Tea, title: Tea, every: daily}
        - {id: walk, title: Walk, every: sometimes, since: 2026-03-01, until: 2026-02-01}
        - {id: walk, title: Walk, every: weekly}
      goals:
        - {id: warm, title: Warm, metric: connection.initiation, range: [0, 1]}
        - {id: near, title: Near, metric: checkin.closeness, range: [0, 1]}
        - {id: even, title: Even, metric: standing.shar, range: [0, 1], partner: cleo}
      boundaries:
        - {partner: cleo, text: x}
        - {partner: ana}
      == log/a.csv
      date,who,verb,subject
      2026-02-08,both,kept,walk
      2026-02-08,both,kept,something
      """)
    #expect(
      files.problems == [
        "couple.yaml:4:21: error UnknownChoice: 'daily' isn't a cadence here",
        "couple.yaml:6:10: error InvalidID: "
          + "'Tea' can't be the id of a ritual: an id has letters a to z, digits, "
          + "and - between them",
        "couple.yaml:7:36: error UnknownCadence: 'sometimes' isn't a cadence of a ritual",
        "couple.yaml:7:73: error EndBeforeStart: 'until' is 2026-02-01, before 'since'",
        "couple.yaml:8:10: error DuplicateName: "
          + "'walk' is the id of two of the ritual entries",
        "couple.yaml:10:37: error EmotionalGoal: "
          + "'connection.initiation' isn't something to aim at",
        "couple.yaml:11:37: error EmotionalGoal: 'checkin.closeness' isn't something to aim at",
        "couple.yaml:12:37: error UnknownMetric: 'standing.shar' isn't a metric",
        "couple.yaml:12:76: error UnknownPartner: 'cleo' isn't a declared partner",
        "couple.yaml:14:15: error UnknownPartner: 'cleo' isn't a declared partner",
        "couple.yaml:15:5: error MissingValue: 'text' is missing",
        "log/a.csv:2:1: warning OutsideRitual: 'walk' starts on 2026-03-01",
      ])
  }

  @Test func `a word for an edition is no id of a partner`() {
    let files = HouseholdFiles(
      "== couple.yaml\nformat: 1\nstarted: 2026-01-05\n"
        + "partners: [{id: couple, name: Ana}, {id: facilitator, name: Ben}]\n")
    #expect(files.household == nil)
    #expect(files.problems.filter { $0.contains("InvalidID") }.count == 2)
  }
}
