import CivilCalendar
import Foundation
import GeneratedHousehold
import ReportCommand
import Testing

@Suite struct `Generated households` {
  @Test func `a seed gives the same files, and another seed others`() {
    let once = generatedHousehold(years: 1, seed: 3)
    #expect(once == generatedHousehold(years: 1, seed: 3))
    #expect(once != generatedHousehold(years: 1, seed: 4))
  }

  @Test func `a longer household begins as the shorter one did`() {
    let longer = Set(generatedHousehold(years: 3, seed: 1))
    let changed = generatedHousehold(years: 2, seed: 1).filter { !longer.contains($0) }
    #expect(changed.map(\.path) == ["content/couple.yaml"])
  }

  @Test func `a year has the size that was asked for`() {
    let files = generatedHousehold(years: 1, seed: 1)
    let rows = files.filter { $0.path.hasPrefix("content/log/") }
      .reduce(0) { $0 + $1.text.split(separator: "\n").count - 1 }
    #expect((4_500...5_500).contains(rows))
    #expect(files.count { $0.path.hasPrefix("content/milestones/") } == 30)
    #expect(files.count { $0.path.hasSuffix("/noor.md") } == 52)
  }

  @Test func `what is held at once does not grow with the years`() {
    let rows = generatedHousehold(years: 40, seed: 1)
      .filter { $0.path.hasPrefix("content/tasks/") && $0.path.hasSuffix(".csv") }
      .flatMap { $0.text.split(separator: "\n").dropFirst() }
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    for year in [2016, 2025, 2035, 2055] {
      let day = "\(year)-12-31"
      let alive = rows.count { $0[8] <= day && ($0[9].isEmpty || $0[9] >= day) }
      #expect((45...80).contains(alive), "\(year)")
    }
    #expect(rows.count(where: { $0[8] < "2026" }) == 190)
  }

  @Test func `paths and titles never repeat, not even in a hundred years`() {
    let paths = generatedHousehold(years: 100, seed: 2).map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.count { $0.hasPrefix("content/milestones/") } == 3_000)
  }

  @Test(arguments: [1, 2])
  func `two years are in order: nothing to mend, nothing to warn of`(seed: Int) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "generated-\(UUID())")
    defer { try? FileManager.default.removeItem(at: root) }
    for file in generatedHousehold(years: 2, seed: seed) {
      let place = root.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: place)
    }
    var said = ""
    let terminal = Terminal(
      writeOutput: { said += $0 }, writeError: { said += $0 }, workingFolder: root.path,
      today: { CalendarDate(dayNumber: 0) })
    #expect(evenhold(["check", root.appending(path: "content").path], on: terminal) == .fine)
    #expect(!said.contains("warning"), "\(said.prefix(2000))")
  }
}
