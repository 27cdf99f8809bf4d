import CivilCalendar
import Diagnostics
import SourceText
import Testing

@testable import HouseholdModel
@testable import RecordParsing

struct OwnAnswersTests {
  /// The checks of some files; those below `own/` come from a folder of their author's own.
  private func checks(
    _ files: [(path: String, text: String)]
  ) throws -> (checkIns: CheckInCheck, inventories: InventoryCheck, problems: [Diagnostic]) {
    let sources = SourceSet(
      files.map { path, text in
        guard path.hasPrefix("own/") else { return SourceFile(path: path, text: text) }
        let owner = path.split(separator: "/").last?.split(separator: ".").first.map(String.init)
        return SourceFile(
          path: path, innerPath: path.replacing("own/", with: ""), owner: owner, text: text)
      } + [SourceFile(path: "couple.yaml", text: HouseholdFiles.couple)])
    var diagnostics: [Diagnostic] = []
    let records = parsedRecords(of: sources, diagnostics: &diagnostics)
    let couple = try #require(records.couple)
    let partners = try #require(PartnerDirectory(couple, diagnostics: &diagnostics))
    let started = try #require(couple.started?.value)
    let own = OwnFiles(records, partners: partners, diagnostics: &diagnostics)
    let settings = checkedSettings(
      couple, started: started, partners: partners, rituals: RitualBook(couple),
      diagnostics: &diagnostics)
    let tasks = TaskBook(
      records, check: TaskCheck(partners: partners, settings: settings), own: own,
      diagnostics: &diagnostics)
    return (
      CheckInCheck(
        records, partners: partners, started: started, own: own, diagnostics: &diagnostics),
      InventoryCheck(
        records, partners: partners, settings: settings, tasks: tasks, own: own,
        diagnostics: &diagnostics),
      diagnostics
    )
  }

  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  @Test func `sealed answers and figures of one's own are their author's alone`() throws {
    let read = try checks([
      ("check-ins/2026-03-01/ana.md", "---\nenergy: 3\nunease: 4\n---\n# Heavy\nThe rent.\n"),
      ("check-ins/2026-03-15/ana.md", "---\nenergy: 2\ndesire: 1\n---\n"),
      ("check-ins/2026-03-15/ben.md", "---\nenergy: 1\n---\n"),
      ("check-ins/2026-03-29/ben.md", "---\nenergy: 1\nvisibility: private\n---\n"),
    ])
    let ana = read.checkIns.ownAnswers(of: .first, until: nil)
    let early = try day("2026-03-01")
    let middle = try day("2026-03-15")
    #expect(ana.sealed.keys.sorted() == [early])
    #expect(ana.sealed[early]?.scales == [.energy: 3])
    #expect(ana.sealed[early]?.texts[.heavy]?.text == "The rent.")
    #expect(ana.scales == [early: [.unease: 4], middle: [.desire: 1]])
    #expect(ana.texts.isEmpty)
    let ben = read.checkIns.ownAnswers(of: .second, until: nil)
    #expect(ben.sealed.keys.map(\.iso) == ["2026-03-29"])
    #expect(ben.scales.isEmpty)
    #expect(read.checkIns.ownAnswers(of: .second, until: middle).sealed.isEmpty)
    #expect(read.checkIns.checkIns.map(\.date) == [middle])
  }

  @Test func `one's own folder adds to the answers and never unseals them`() throws {
    let read = try checks([
      ("check-ins/2026-03-01/ana.md", "---\nenergy: 3\n---\n# Heavy\nThe rent.\n"),
      ("own/check-ins/2026-03-01/ana.md", "---\nsleep: 5\nunease: 4\n---\n# Needs\nQuiet.\n"),
      ("check-ins/2026-03-15/ben.md", "---\nenergy: 1\n---\n"),
      ("own/check-ins/2026-03-15/ana.md", "---\nenergy: 2\n---\n"),
    ])
    #expect(read.checkIns.checkIns == [])
    let own = read.checkIns.ownAnswers(of: .first, until: nil)
    let date = try day("2026-03-01")
    #expect(own.sealed[date]?.scales == [.energy: 3, .sleep: 5])
    #expect(own.sealed[date]?.texts.keys.map(\.rawValue) == ["heavy"])
    #expect(own.texts[date]?.mapValues(\.text) == [.needs: "Quiet."])
    #expect(own.scales == [date: [.unease: 4]])
    #expect(!read.problems.contains { $0.id == .privateInShared })
    #expect(read.problems.filter { $0.severity == .error } == [])
  }

  @Test func `what both files of one partner say is told without saying it`() throws {
    let read = try checks([
      ("check-ins/2026-03-01/ana.md", "---\nenergy: 3\n---\n# Heavy\nThe rent.\n"),
      ("own/check-ins/2026-03-01/ana.md", "---\nenergy: 4\n---\n# Heavy\nMore.\n"),
    ])
    let twice = read.problems.filter { $0.id == .duplicateKey }
    #expect(twice.count == 2)
    #expect(twice.allSatisfy { $0.isConfidential && !$0.summary.contains("energy") })
  }

  @Test func `a sealed list and its guess are their author's alone`() throws {
    let read = try checks([
      ("inventory/2026-01/ana.csv", "title,day\nUmbrellas,2026-01-12\nSoup,\n"),
      ("inventory/2026-01/ana.yaml", "guess: 70\n"),
      ("inventory/2026-07/ana.csv", "title,visibility\nUmbrellas,\nMine,private\n"),
      ("inventory/2026-07/ana.yaml", "guess: 60\n"),
      ("inventory/2026-07/ben.csv", "title\nUmbrellas\n"),
      ("own/inventory/2026-07/ben.csv", "title\nHers\n"),
      ("own/inventory/2026-07/ben.yaml", "guess: 30\n"),
    ])
    #expect(read.inventories.rounds.map(\.guesses.second) == [nil])
    let ana = read.inventories.ownLists(of: .first, until: nil)
    #expect(ana.items["2026-01"]?.map(\.title) == ["Umbrellas", "Soup"])
    #expect(ana.items["2026-07"]?.map(\.title) == ["Mine"])
    #expect(ana.guesses == ["2026-01": 70])
    let early = read.inventories.ownLists(of: .first, until: try day("2026-01-11"))
    #expect(early.items["2026-01"]?.map(\.title) == ["Soup"])
    let ben = read.inventories.ownLists(of: .second, until: nil)
    #expect(ben.items.mapValues { $0.map(\.title) } == ["2026-07": ["Hers"]])
    #expect(ben.guesses == ["2026-07": 30])
  }
}
