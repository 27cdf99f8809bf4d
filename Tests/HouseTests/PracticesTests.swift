import Testing

/// A row of the record of practices.
private struct PracticeRow {
  let id: String
  let cells: [String]

  var practice: String { cells[0] }
  var pages: [String] { quoted(cells[1]) }
  var files: [String] { quoted(cells[2]) }
  var tests: [String] { quoted(cells[3]) }
  var reason: String { cells[4] }

  /// The words of a cell that stand between backticks.
  private func quoted(_ cell: String) -> [String] {
    cell.matches(of: /`([^`]+)`/).map { String($0.1) }
  }
}

/// The rows of a record whose first cell is the id of a practice.
private func rows(of file: RepositoryFile) -> [PracticeRow] {
  file.lines.compactMap { line in
    let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed() }
      .map { String($0) }
    guard cells.count == 8, cells[1].wholeMatch(of: /S\d-\d+/) != nil else { return nil }
    return PracticeRow(id: cells[1], cells: Array(cells[2...6]))
  }
}

/// What a row names that is not there, and what it leaves open.
private func complaints(
  about row: PracticeRow, pages: Set<String>, headings: Set<String>, tests: Set<String>
) -> [String] {
  var found: [String] = []
  if row.practice.isEmpty { found.append("\(row.id) says no practice") }
  if row.tests.isEmpty { found.append("\(row.id) has no test") }
  if row.pages.isEmpty, row.reason.isEmpty { found.append("\(row.id) has neither page nor reason") }
  found += row.pages.filter { !pages.contains($0) }.map { "\(row.id): no page '\($0)'" }
  found += row.files.filter { !headings.contains($0) }.map { "\(row.id): no format '\($0)'" }
  found += row.tests.filter { !tests.contains($0) }.map { "\(row.id): no test '\($0)'" }
  return found
}

/// The file's name without its folder and ending.
private func stem(_ path: String, dropping prefix: String, _ suffix: String) -> String {
  String(path.dropFirst(prefix.count).dropLast(suffix.count))
}

struct PracticesTests {
  /// How many practices each of the four articles has.
  private static let counts = [16, 37, 41, 29]

  private func sets() throws -> (pages: Set<String>, headings: Set<String>, tests: Set<String>) {
    let pages = try Repository.paths(under: "Templates/pages")
      .map { stem($0, dropping: "Templates/pages/", ".mustache") }
    let headings = try Repository.file("docs/FORMATS.md").lines
      .filter { $0.hasPrefix("## ") }
      .flatMap { $0.matches(of: /`([^`]+)`/).map { String($0.1) } }
    let tests = try Repository.paths(under: "Tests").filter { $0.hasSuffix("Tests.swift") }
      .map { stem($0, dropping: "Tests/", ".swift") }
    return (Set(pages), Set(headings), Set(tests))
  }

  @Test func `every practice of the four articles has one row, in order`() throws {
    let wanted = Self.counts.enumerated().flatMap { article, count in
      (1...count).map { "S\(article)-\($0)" }
    }
    let found = rows(of: try Repository.file("docs/practices.md")).map(\.id)
    #expect(found == wanted)
    #expect(found.count == 123)
  }

  @Test func `every page, format and test that the record names exists`() throws {
    let (pages, headings, tests) = try sets()
    let rows = rows(of: try Repository.file("docs/practices.md"))
    let found = rows.flatMap {
      complaints(about: $0, pages: pages, headings: headings, tests: tests)
    }
    #expect(found == [])
  }

  @Test func `every kind of page serves a practice or says how to use the site`() throws {
    let (pages, _, _) = try sets()
    let named = rows(of: try Repository.file("docs/practices.md")).flatMap(\.pages)
    let others: Set = ["method", "data", "page", "pages", "worksheets", "inventories"]
    #expect(pages.subtracting(named).subtracting(others).sorted() == [])
  }

  @Test func `a row that names what is not there is found`() {
    let text = """
      | S0-1 | Look | `gone`, `here` | `log/*.csv` | `T/GoneTests` | |
      | S0-2 | | – | – | – | |
      | S9 | no row | – | – | – | |
      """
    let rows = rows(of: RepositoryFile(path: "a.md", text: text))
    #expect(rows.map(\.id) == ["S0-1", "S0-2"])
    #expect(
      rows.flatMap { complaints(about: $0, pages: ["here"], headings: [], tests: []) } == [
        "S0-1: no page 'gone'", "S0-1: no format 'log/*.csv'", "S0-1: no test 'T/GoneTests'",
        "S0-2 says no practice", "S0-2 has no test", "S0-2 has neither page nor reason",
      ])
  }
}
