import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Testing

@Suite struct RotationProposalTests {
  /// The letters of each week's turns: the partner's number, `b` both, `o` outside; recorded ones
  /// in brackets.
  private func turns(_ home: Household) -> [String] {
    (rotationProposal(of: home)?.weeks ?? []).map { week in
      week.turns.map { turn in
        let letter =
          switch turn.turn {
          case .partner(.first): "1"
          case .partner(.second): "2"
          case .both: "b"
          case .outside: "o"
          }
        return turn.isRecorded ? "[\(letter)]" : letter
      }.joined()
    }
  }

  @Test func `one task goes to and fro`() {
    // asOf is a Wednesday: the weeks start on 12 January and after.
    var home = household(
      "2026-01-05", "2026-01-07", tasks: [task("a", [("2026-01-05", "rrrr")])])
    // Two weeks each; after the second week both carried as much, and staying changes least.
    #expect(turns(home) == ["1", "2", "2", "1"])
    #expect(rotationProposal(of: home)?.weeks.map(\.week.start.iso).first == "2026-01-12")
    home.turns = [TaskID("a"): [Week(start: day("2026-01-05")): .partner(.second)]]
    #expect(turns(home) == ["2", "1", "1", "2"])
  }

  @Test func `two alike change places after two weeks, so that none stays with one`() {
    var home = household(
      "2026-01-05", "2026-01-11",
      tasks: [task("a", [("2026-01-05", "rrrr")]), task("b", [("2026-01-05", "rrrr")])])
    home.turns = [
      TaskID("a"): [Week(start: day("2026-01-05")): .partner(.second)],
      TaskID("b"): [Week(start: day("2026-01-05")): .partner(.first)],
    ]
    // A third week running would be too many, though it would change nothing.
    #expect(turns(home) == ["21", "12", "12", "21"])
  }

  @Test func `a recorded turn stays and counts`() {
    var home = household(
      "2026-01-05", "2026-01-11",
      tasks: [
        task("a", [("2026-01-05", "rrrr")], load: .joint(2)),
        task("b", [("2026-01-05", "rrrr")]), task("c", [("2026-01-05", "rrrr")]),
      ])
    home.turns = [TaskID("a"): [Week(start: day("2026-01-12")): .partner(.second)]]
    // Week 1: a (2) is the second's, so b and c (1 + 1) are the first's; after two weeks all change.
    #expect(turns(home) == ["[2]11", "211", "122", "122"])
    home.turns = [TaskID("a"): [Week(start: day("2026-01-12")): .outside]]
    // Week 1: one each. Week 2: a is one's and b and c are the other's, which changes one turn
    // either way; the first partner's id comes first, so a is theirs. Week 3: c has been the second's twice.
    #expect(turns(home) == ["[o]12", "122", "211", "211"])
  }

  @Test func `turns follow stated capacity`() {
    var home = household(
      "2026-01-05", "2026-01-11",
      tasks: ["a", "b", "c", "d"].map { task($0, [("2026-01-05", "rrrr")]) })
    func answers(_ capacity: Double) -> CheckInAnswers {
      CheckInAnswers(scales: [.capacity: capacity], range: nowhere)
    }
    home.checkIns = [
      CheckIn(
        date: day("2026-01-10"), answers: BySeat(first: answers(1), second: answers(3)),
        together: nil)
    ]
    // One of four is the first's; after two weeks another one, so that the fewest stay.
    #expect(turns(home) == ["1222", "1222", "2122", "2212"])
    #expect(rotationProposal(of: home)?.target.followsCapacity == true)
  }

  @Test func `nothing rotates, nothing is proposed, and what ends drops out`() {
    #expect(
      rotationProposal(
        of: household("2026-01-05", "2026-01-11", tasks: [task("a", [("2026-01-05", "1111")])]))
        == nil)
    let ending = household(
      "2026-01-05", "2026-01-11",
      tasks: [task("a", [("2026-01-05", "1r11")], until: "2026-01-20")])
    #expect(turns(ending) == ["1", "2", "", ""])
  }

  @Test func `more than 16 tasks lie about even too`() throws {
    let home = household(
      "2026-01-05", "2026-01-11",
      tasks: (10..<31).map {
        task("t\($0)", [("2026-01-05", "rrrr")], load: .joint(Double($0 % 5 + 1)))
      })
    let week = try #require(rotationProposal(of: home)?.weeks.first)
    let first = week.turns.filter { $0.turn == .partner(.first) }.compactMap { turn in
      Int(turn.task.text.dropFirst()).map { $0 % 5 + 1 }
    }.reduce(0, +)
    // Loads 1…5 four times and 1 more sum to 61.
    #expect(first == 30 || first == 31)
  }
}
