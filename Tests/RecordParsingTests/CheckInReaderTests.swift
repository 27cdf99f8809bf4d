import CivilCalendar
import Diagnostics
import SourceText
import TestSupport
import Testing

@testable import RecordParsing

/// The problems of ana's answers on a date on which ben's are there as well, by marker.
private func open(_ marked: String) -> [String] {
  let opening = "---\n"
  let isAnswer = marked.hasPrefix(opening) && !marked.contains("feeling")
  return problems(
    isAnswer ? opening + "feeling: 3\n" + marked.dropFirst(opening.count) : marked,
    beside: "energy: 2")
}

private func problems(_ marked: String, beside other: String?) -> [String] {
  let marked = MarkedText(marked)
  return readProblems(marked, beside: other).map { diagnostic in
    let start = diagnostic.range.map { Int($0.start) }
    let name = marked.offsets.first { $0.value == start }.map { String($0.key) }
    return "\(name ?? "\(start ?? -1)") \(diagnostic.id.rawValue)"
      + (diagnostic.isConfidential ? " hidden" : "")
  }
}

private func readProblems(_ marked: MarkedText, beside other: String?) -> [Diagnostic] {
  var files = [
    SourceFile(path: "couple.yaml", text: couple),
    SourceFile(path: "check-ins/2026-03-01/ana.md", text: marked.text),
  ]
  if let other {
    files.append(
      SourceFile(path: "check-ins/2026-03-01/ben.md", text: "---\n\(other)\n---\n"))
  }
  var diagnostics: [Diagnostic] = []
  _ = parsedRecords(of: SourceSet(files), diagnostics: &diagnostics)
  return diagnostics.sortedByPlace()
}

struct CheckInReaderTests {
  static let whole = """
    ---
    partner_carried: 47.5
    i_carried: 60
    energy: 3
    capacity: 2
    fairness: -1
    closeness: 4
    wellbeing: 3
    feeling: 5
    sleep: 6.5
    unease: 4
    held_back: 0
    visibility: facilitator
    ---
    ## HEAVY:
    The rent.

    #### Working
    Soup.

    Needs
    -----
    A **quiet** evening.

    # heavy
    And the car.
    """

  private func checkIn(_ text: String) -> CheckInRecord? {
    records(text, in: "check-ins/2026-03-01/ana.md").checkIns.first
  }

  @Test func `a check-in is read with its figures and texts`() throws {
    let record = try #require(checkIn(Self.whole))
    #expect(record.date.value.iso == "2026-03-01")
    #expect(record.partner.value == "ana")
    #expect(record.partnerCarried?.value == 47.5)
    #expect(record.iCarried?.value == 60)
    #expect(
      record.scales.mapValues(\.value) == [
        "energy": 3, "capacity": 2, "fairness": -1, "closeness": 4, "wellbeing": 3, "feeling": 5,
        "sleep": 6.5,
      ])
    #expect(record.ownScales.mapValues(\.value) == ["unease": 4, "held_back": 0])
    #expect(record.visibility == .facilitator)
    #expect(record.texts.keys.sorted() == ["heavy", "needs", "working"])
    #expect(record.texts["working"]?.value == "Soup.")
    #expect(record.isAnswer)
  }

  @Test func `two parts under one heading are joined and keep their places`() throws {
    let heavy = try #require(checkIn(Self.whole)?.texts["heavy"])
    let words = heavy.value.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
    #expect(words == ["The rent.", "And the car."])
    let bytes = Array(Self.whole.utf8)
    for word in ["The rent.", "And the car."] {
      let offset = try #require(heavy.value.firstRange(of: word))
      let start = heavy.value.utf8.distance(
        from: heavy.value.startIndex, to: offset.lowerBound)
      let place = Int(heavy.range.start) + start
      #expect(String(decoding: bytes[place..<place + word.utf8.count], as: UTF8.self) == word)
    }
  }

  @Test(
    arguments: [
      ("---\nenergy: 1️⃣6\n---\n", ["1️⃣ NumberOutOfRange"]),
      ("---\nfairness: 1️⃣-4\n---\n", ["1️⃣ NumberOutOfRange"]),
      ("---\ncloseness: 1️⃣0\nwellbeing: 2️⃣5.5\n---\n", ["1️⃣ NumberOutOfRange", "2️⃣ NumberOutOfRange"]),
      ("---\nsleep: 1️⃣25\n---\n", ["1️⃣ NumberOutOfRange"]),
      (
        "---\npartner_carried: 1️⃣101\ni_carried: 2️⃣40 %\n---\n",
        ["1️⃣ NumberOutOfRange", "2️⃣ InvalidNumber"]
      ),
      ("---\nenergy: 1️⃣2,5\n---\n", ["1️⃣ InvalidNumber"]),
      ("---\nenergy: 1️⃣[2]\n---\n", ["1️⃣ WrongShape"]),
      ("---\nenergy: 3\n---\n1️⃣## Wories\nx\n", ["1️⃣ UnknownHeading"]),
      ("---\nenergy: 3\n---\n\n1️⃣Hello\n\n## Heavy\nx\n", ["1️⃣ UnknownHeading"]),
      ("---\r\nenergy: 3\r\n---\r\n## Heavy\r\nx\r\n1️⃣## Wories\r\n", ["1️⃣ UnknownHeading"]),
      ("---\nenergy: 3\n---\n## Heavy\n☕️ é\n\n1️⃣## Wories\n", ["1️⃣ UnknownHeading"]),
      // Figures of one's own, and what may be a slip of one, are never shown.
      ("---\nenergy: 3\nunease: 1️⃣5\n---\n", ["1️⃣ NumberOutOfRange hidden"]),
      ("---\nenergy: 3\nunease: 1️⃣2.5\n---\n", ["1️⃣ InvalidNumber hidden"]),
      ("---\nenergy: 3\n1️⃣uneasy: 3\n---\n", ["1️⃣ UnknownKey hidden"]),
      ("---\n1️⃣enrgy: 3\n---\n", ["1️⃣ UnknownKey hidden"]),
      ("---\nuneasy: 31️⃣: 4\n---\n", ["1️⃣ InvalidYAML hidden"]),
      ("---\nenergy: 3\n1️⃣energy: 4\n---\n", ["1️⃣ DuplicateKey hidden"]),
      ("---\nenergy: 1️⃣9\nunease: 3\n---\n", ["1️⃣ NumberOutOfRange hidden"]),
      ("---\nenergy: 1️⃣9\nvisibility: private\n---\n", ["1️⃣ NumberOutOfRange hidden"]),
      ("---\nenergy: 3\nvisibility: 1️⃣pirvate\n---\n", ["1️⃣ UnknownVisibility hidden"]),
      ("1️⃣energy: 3\n", ["1️⃣ MissingFrontMatter hidden"]),
      ("1️⃣---\nenergy: 3\n", ["1️⃣ UnclosedFrontMatter hidden"]),
    ])
  func `a problem of a check-in is found where it starts`(text: String, expected: [String]) {
    #expect(open(text) == expected)
  }

  @Test(
    arguments: [
      "---\nenergy: 7\ni_carried: 777\n---\n", "---\nenrgy: 777\n---\n",
      "---\nenergy: 3\n---\n## 777\n777\n", "---\nenergy: 777: 777\n---\n",
      "---\nenergy: [777]\n---\n", "---\nenergy: 2\nenergy: 777\n---\n777\n",
      "---\nvisibility: 777\n---\n", "---\n777\n---\n", "777", "---\nenergy: \"777\n---\n",
      "---\nunease: 777\n---\n", "---\nenergy: 3\n---\n\u{1}777\n",
    ])
  func `no message shows what a sealed check-in says`(text: String) {
    for other in [nil, "visibility: private\nenergy: 3", "unease: 3", "energy:"] {
      let problems = readProblems(MarkedText(text), beside: other)
        .filter { $0.id != .unknownVisibility || $0.isConfidential }
      #expect(!problems.isEmpty)
      for problem in problems {
        #expect(problem.isConfidential)
        let words = [problem.summary, problem.explanation ?? "", problem.suggestion ?? ""]
        #expect(!words.joined().contains("7"))
      }
    }
  }

  @Test func `a shared key that was misspelt is named where both have answered`() throws {
    let problem = try #require(
      readProblems(MarkedText("---\nenrgy: 3\n---\n"), beside: "energy: 2").first)
    #expect(problem.isConfidential)
    // An unknown key alone is no answer, so the date is still sealed.
    #expect(problem.suggestion == nil)
    let open = try #require(
      readProblems(MarkedText("---\nenrgy: 3\nsleep: 7\n---\n"), beside: "energy: 2").first)
    #expect(open.suggestion == "did you mean 'energy'?")
  }

  @Test(
    arguments: [
      ("check-ins/2026-3-1/ana.md", ["0 InvalidDate"]),
      ("check-ins/march/ana.md", ["0 InvalidDate"]),
      ("check-ins/2026-02-30/together.md", ["0 InvalidDate"]),
      ("check-ins/ana.md", ["0 UnknownFile"]),
      ("check-ins/2026-03-01/more/ana.md", ["0 UnknownFile"]),
      ("check-ins/2026-03-01/ana.csv", ["0 UnknownFile"]),
    ])
  func `a check-in lies in a folder of its date`(path: String, expected: [String]) {
    #expect(markedProblems("---\nenergy: 3\n---\n", in: path) == expected)
  }

  @Test func `a folder that names no day is reported once`() {
    let files = ["ana", "ben", "together"].map {
      SourceFile(path: "check-ins/soon/\($0).md", text: "---\n---\n")
    }
    var diagnostics: [Diagnostic] = []
    _ = parsedRecords(
      of: SourceSet(files + [SourceFile(path: "couple.yaml", text: couple)]),
      diagnostics: &diagnostics)
    #expect(diagnostics.map(\.id) == [.invalidDate])
  }
}
