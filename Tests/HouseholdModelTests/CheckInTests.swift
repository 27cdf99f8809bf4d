import CivilCalendar
import Diagnostics
import HouseholdModel
import SourceText
import Testing

struct CheckInTests {
  private func side(_ name: String, _ keys: String, _ text: String = "") -> String {
    "== check-ins/2026-03-01/\(name).md\n---\n\(keys)\n---\n\(text)\n"
  }

  @Test func `a check-in that both have answered is shown with both sides`() throws {
    let files = HouseholdFiles(
      side("ana", "partner_carried: 40\ni_carried: 62.5\nenergy: 3", "## Heavy\nThe rent.")
        + side("Ben", "partner_carried: 55\nvisibility: facilitator", "## Needs\nSleep.")
        + side("together", "title: March\ninitiated_by: ben\nparaphrased: yes", "- [x] ana: bins"))
    #expect(files.problems == [])
    let checkIn = try #require(files.household?.checkIns.first)
    #expect(checkIn.date.iso == "2026-03-01")
    let ana = try #require(checkIn.answers.first)
    let ben = try #require(checkIn.answers.second)
    #expect(ana.partnerCarried == 40)
    #expect(ana.iCarried == 62.5)
    #expect(ana.scales == [.energy: 3])
    #expect(ana.texts.mapValues(\.text) == [.heavy: "The rent."])
    #expect(!ana.isForFacilitator)
    #expect(ben.partnerCarried == 55)
    #expect(ben.iCarried == nil)
    #expect(ben.isForFacilitator)
    let together = try #require(checkIn.together)
    #expect(together.title == "March")
    #expect(together.initiatedBy == .partner(.second))
    #expect(together.isParaphrased == true)
    #expect(together.agreements.map(\.state) == [.kept])
    #expect(files.household?.asOf.iso == "2026-03-01")
  }

  static let note =
    "-: note SealedRecord: the check-in of 2026-03-01 stays sealed: one side is missing"

  @Test(
    arguments: [
      (["ana"], 0, true), (["ben"], 0, true), (["ana", "ben"], 2, false), ([], 0, false),
      (["together"], 0, false), (["ana", "together"], 0, true),
      (["ana", "ben", "together"], 2, false),
    ])
  func `a date is sealed until both sides are there`(
    names: [String], answers: Int, isNoted: Bool
  ) throws {
    let files = HouseholdFiles(
      names.map { side($0, "") + ($0 == "together" ? "" : "## Heavy\nx\n") }.joined())
    #expect(files.problems == (isNoted ? [Self.note] : []))
    let checkIns = try #require(files.household).checkIns
    #expect(checkIns.flatMap { $0.answers.both.compactMap(\.self) }.count == answers)
    #expect(checkIns.count == (answers > 0 || names.contains("together") ? 1 : 0))
    #expect(checkIns.first?.together != nil || !names.contains("together"))
  }

  @Test(
    arguments: [
      ("", []), ("energy:", []), ("unease: 3", ["PrivateInShared"]),
      ("energy: 3\nvisibility: private", ["PrivateInShared"]),
    ])
  func `an empty or private side leaves the date sealed`(keys: String, others: [String]) throws {
    let files = HouseholdFiles(side("ana", "energy: 2") + side("ben", keys, "## Heavy\n"))
    #expect(files.household?.checkIns == [])
    #expect(files.household?.asOf.iso == "2026-01-05")
    let ids = files.diagnostics.map(\.id.rawValue).filter { $0 != "SealedRecord" }
    #expect(ids == others)
    #expect(files.problems.contains(Self.note))
  }

  @Test func `a sealed date says that a row soon after it is no slip`() {
    let rows = "== log/a.csv\ndate,who,verb\n2026-01-06,ana,rested\n2026-03-20,ana,rested\n"
    #expect(HouseholdFiles(rows).diagnostics.map(\.id) == [.farDate])
    let files = HouseholdFiles(rows + side("ana", "energy: 2"))
    #expect(files.problems == [Self.note])
    #expect(files.household?.asOf.iso == "2026-03-20")
  }

  @Test func `a side that can't be read has its own problem and no seal`() {
    for broken in ["energy: 3", "---\nenergy: 3", "---\n: :\n---\n"] {
      let files = HouseholdFiles(
        side("ana", "energy: 2") + "== check-ins/2026-03-01/ben.md\n\(broken)\n")
      #expect(files.household?.checkIns == [])
      #expect(files.diagnostics.contains { $0.severity == .error })
      #expect(!files.diagnostics.contains { $0.id == .sealedRecord })
    }
  }

  @Test func `what one side keeps to itself changes nothing for the couple`() {
    let shared =
      side("ana", "energy: 3", "## Heavy\nThe rent.") + side("ben", "energy: 2")
      + "== check-ins/2026-03-15/together.md\n---\n---\nWe talked.\n"
    let own =
      side("ana", "energy: 3\nunease: 4\nresentful: 2", "## Heavy\nThe rent.")
      + side("ben", "energy: 2\ndesire: 0")
      + "== check-ins/2026-03-15/together.md\n---\n---\nWe talked.\n"
      + "== check-ins/2026-03-15/ana.md\n---\nenergy: 1\n---\n## Heavy\nSecret.\n"
      + "== check-ins/2026-03-29/ana.md\n---\nenergy: 1\nvisibility: private\n---\n"
      + "== check-ins/2026-03-29/ben.md\n---\nenergy: 1\n---\n"
      + "== check-ins/2026-04-05/together.md\n---\nvisibility: private\n---\nx\n"
    let plain = HouseholdFiles(shared)
    let full = HouseholdFiles(own)
    #expect(plain.household?.asOf.iso == "2026-03-15")
    #expect(full.household?.asOf == plain.household?.asOf)
    #expect(full.household.map(words) == plain.household.map(words))
    #expect(!full.diagnostics.contains { $0.severity == .error })
  }

  /// What check-ins say, without their places, which move with the keys above them.
  private func words(_ household: Household) -> [String] {
    household.checkIns.map { checkIn in
      let sides = checkIn.answers.both.map { answers in
        answers.map { answers in
          let scales = answers.scales.map { "\($0.key) \($0.value)" }.sorted()
          let texts = answers.texts.map { "\($0.key) \($0.value.text)" }.sorted()
          return "\(answers.partnerCarried ?? -1) \(answers.iCarried ?? -1) \(scales) \(texts)"
        } ?? "-"
      }
      let together = checkIn.together?.body.text.split(separator: "\n") ?? []
      return "\(checkIn.date.iso) \(sides) \(together)"
    }
  }

  @Test func `figures of one's own are a warning once a file, without a value`() throws {
    let files = HouseholdFiles(
      side("ana", "energy: 3\nunease: 4\nresentful: 2") + side("ben", "energy: 2"))
    #expect(files.diagnostics.map(\.id) == [.privateInShared])
    let warning = try #require(files.diagnostics.first)
    #expect(warning.severity == .warning)
    #expect(warning.isConfidential)
  }

  @Test func `a file is named after a partner in any of their words, and once`() {
    let text = HouseholdFiles.couple.replacing(
      "    name: Ana\n", with: "    name: Ana\n    also_known_as: [M]\n")
    let files = HouseholdFiles(
      "== couple.yaml\n" + text + side("M", "energy: 3") + side("ana", "energy: 2")
        + side("carl", "energy: 2") + side("bne", "energy: 1"))
    #expect(
      files.problems == [
        "check-ins/2026-03-01/ana.md:1:1: error DuplicateAnswers: "
          + "two files of this folder are the same partner's",
        "check-ins/2026-03-01/bne.md:1:1: error UnknownPartner: 'bne' isn't a declared partner",
        "check-ins/2026-03-01/carl.md:1:1: error UnknownPartner: 'carl' isn't a declared partner",
      ])
    #expect(
      files.diagnostics.sortedByPlace().map(\.suggestion) == [
        "join the two into one file", "did you mean 'Ben'?",
        "name it ana.md, ben.md, together.md",
      ])
  }

  @Test func `a check-in before the start is a warning`() {
    let files = HouseholdFiles("== check-ins/2025-12-01/together.md\n---\n---\nx\n")
    #expect(
      files.problems == [
        "check-ins/2025-12-01/together.md:1:1: warning BeforeStarted: "
          + "2025-12-01 is before the record started, on 2026-01-05"
      ])
    #expect(files.household?.asOf.iso == "2026-01-05")
  }

  @Test func `an earlier day leaves later check-ins out`() {
    let text =
      side("ana", "energy: 3") + side("ben", "energy: 2")
      + "== check-ins/2026-04-01/together.md\n---\n---\nx\n"
    #expect(HouseholdFiles(text).household?.asOf.iso == "2026-04-01")
    #expect(HouseholdFiles(text, asOf: "2026-03-31").household?.checkIns.count == 1)
    #expect(HouseholdFiles(text, asOf: "2026-02-28").household?.checkIns == [])
  }

  @Test func `the scales of files and of the household have the same ranges`() throws {
    for scale in CheckInScale.allCases {
      for (value, isInside) in [
        (scale.range.lowerBound, true), (scale.range.upperBound, true),
        (scale.range.lowerBound - 0.5, false), (scale.range.upperBound + 0.5, false),
      ] {
        let files = HouseholdFiles(
          side(
            "ana",
            "\(scale.rawValue): \(value)\nsleep: 8".replacing(
              "sleep: \(value)\nsleep: 8", with: "sleep: \(value)"))
            + side("ben", "energy: 2"))
        #expect(files.problems.isEmpty == isInside)
        let read = files.household?.checkIns.first?.answers.first?.scales[scale]
        #expect(!isInside || read == value)
      }
    }
    for scale in OwnScale.allCases {
      let files = HouseholdFiles(
        side("ana", "energy: 2\n\(scale.rawValue): 4") + side("ben", "energy: 2"))
      #expect(files.diagnostics.map(\.id) == [.privateInShared])
    }
    for heading in CheckInHeading.allCases {
      let files = HouseholdFiles(
        side("ana", "", "# \(heading.rawValue)\nx") + side("ben", "energy: 2"))
      #expect(files.household?.checkIns.first?.answers.first?.texts[heading]?.text == "x")
    }
  }
}
