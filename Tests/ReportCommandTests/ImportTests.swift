import Foundation
import ReportCommand
import Testing

/// A folder with a household of Ana and Ben, and files of other tools beside it.
private final class ImportTry {
  let root = FileManager.default.temporaryDirectory.appending(path: "import-\(UUID())")

  init(_ files: [String: String], log: [String: String] = [:]) throws {
    try write(
      [
        "couple.yaml": """
        format: 1
        partners: [{id: ana, name: Ana}, {id: ben, name: Ben, also_known_as: [Benny]}]
        started: 2026-01-05
        rituals: [{id: tea, title: Tea, every: weekly, since: 2026-01-05}]

        """,
        "tasks/a.csv":
          "task,title,category,owner\ndishes,Washing up,household,ana\nbins,Bins,household,ben\n",
      ].merging(log) { $1 }, to: root.appending(path: "content"))
    try write(files, to: root)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func path(_ name: String) -> String { root.appending(path: name).path }

  /// Runs `import SOURCE FILES --content content` and more.
  func importing(_ source: String, _ files: [String], _ more: String...) throws -> CommandRun {
    try run(["import", source] + files.map(path) + ["--content", path("content")] + more)
  }

  func content() throws -> [String: String] { try texts(in: root.appending(path: "content")) }
}

private let sheet = """
  date,who,task,minutes,note
  2026-03-01,Ana,Washing up,40,Soup
  2026-03-01,Benny,bins,,
  2026-03-01,Benny,bins,,
  2026-04-02,ben,dishes,5,"=HYPERLINK(""http://x"")"

  """
private let plainMap =
  "columns: {date: date, who: who, subject: task, minutes: minutes, note: note}\nverb: did\n"

struct ImportTests {
  @Test func `a dry run shows each row and writes nothing`() throws {
    let home = try ImportTry(["s.csv": sheet, "m.yaml": plainMap])
    let before = try home.content()
    let said = try home.importing("csv", ["s.csv"], "--map", home.path("m.yaml"), "--dry-run")
    #expect(said.status == .fine)
    #expect(
      said.output.contains("Would add 3 rows to \(home.path("content"))/log/csv-2026-03.csv:"))
    #expect(said.output.contains("  2026-03-01,ana,did,dishes,40,,,,Soup,,csv:"))
    #expect(said.output.contains("encoding: UTF-8\ndelimiter: comma\ndates: iso"))
    #expect(try home.content() == before)
  }

  @Test func `importing again adds nothing, also after a row was corrected or taken back`() throws {
    let home = try ImportTry(["s.csv": sheet, "m.yaml": plainMap])
    func again() throws -> CommandRun {
      try home.importing("csv", ["s.csv"], "--map", home.path("m.yaml"))
    }
    let first = try again()
    #expect(first.status == .fine)
    #expect(first.output.contains("Added 3 rows to"))
    let march = try #require(try home.content()["log/csv-2026-03.csv"])
    #expect(march.split(separator: "\n").count == 4)
    let april = try #require(try home.content()["log/csv-2026-04.csv"])
    #expect(april.contains("\"'=HYPERLINK(\"\"http://x\"\")\""), "no formula in the log")
    let once = try home.content()
    #expect(
      try again().output.contains("Nothing is new: 0 rows added.\nLeft out 4 rows: imported before")
    )
    #expect(try home.content() == once)
    try write(
      ["content/log/csv-2026-03.csv": march.replacing("dishes,40", with: "dishes,45")],
      to: home.root)
    let corrected = try home.content()
    #expect(try again().status == .fine)
    #expect(try home.content() == corrected)
  }

  @Test func `rows behind those that are there leave every byte of them`() throws {
    let home = try ImportTry(["s.csv": sheet, "m.yaml": plainMap])
    _ = try home.importing("csv", ["s.csv"], "--map", home.path("m.yaml"))
    let once = try home.content()
    try write(["s.csv": sheet + "2026-03-09,ana,bins,7,late\n"], to: home.root)
    #expect(try home.importing("csv", ["s.csv"], "--map", home.path("m.yaml")).status == .fine)
    for (path, text) in try home.content() {
      #expect(text.hasPrefix(once[path] ?? "none"), "\(path)")
    }
    #expect(
      try home.content()["log/csv-2026-03.csv"]?.contains("2026-03-09,ana,did,bins,7") == true)
  }

  @Test func `words that nobody knows are asked for in a map, and nothing is written`() throws {
    let home = try ImportTry([
      "s.csv": "date,who,verb,subject\n2026-03-01,Anna,did,Dishs\n2026-03-02,Zoe,dit,bins\n"
    ])
    let before = try home.content()
    let said = try home.importing("csv", ["s.csv"])
    #expect(said.status == .problems)
    #expect(said.output.contains("  \"Anna\": # 1 row, perhaps ana\n  \"Zoe\": # 1 row\n"))
    #expect(said.output.contains("tasks:\n  \"Dishs\": # 1 row, perhaps dishes\n"))
    #expect(said.output.contains("verbs:\n  \"dit\": # 1 row, perhaps did\n"))
    #expect(said.error.contains("s.csv:2:12: error: 'Anna' is none of you (1 row)"))
    _ = try home.importing("csv", ["s.csv"], "--write-map", home.path("m.yaml"))
    let open = try home.importing("csv", ["s.csv"], "--map", home.path("m.yaml"))
    #expect(open.status == .problems, "a map that isn't filled in says nothing")
    #expect(try home.content() == before)
    let map = try String(contentsOf: home.root.appending(path: "m.yaml"), encoding: .utf8)
    let filled = map.replacing("\"Anna\":", with: "\"Anna\": Ana")
      .replacing("\"Zoe\":", with: "\"Zoe\": skip").replacing(
        "\"Dishs\":", with: "\"Dishs\": dishes"
      )
      .replacing("\"dit\":", with: "\"dit\": did")
    try write(["m.yaml": filled], to: home.root)
    let done = try home.importing("csv", ["s.csv"], "--map", home.path("m.yaml"))
    #expect(done.status == .fine)
    #expect(done.output.contains("Left out 1 row: the map says skip (s.csv:3)."))
    #expect(
      try home.content()["log/csv-2026-03.csv"]?.contains("2026-03-01,ana,did,dishes") == true)
    #expect(
      try home.importing("csv", ["s.csv"], "--write-map", home.path("m.yaml")).status
        == .outputRefused)
  }

  @Test func `a map's own mistakes are told in the map`() throws {
    let home = try ImportTry([
      "s.csv": "date,who,verb,subject\n2026-03-01,Anna,did,bins\n",
      "m.yaml": "people:\n  Anna: anja\ntimezone: Mars\ncolour: red\n",
    ])
    let said = try home.importing("csv", ["s.csv"], "--map", home.path("m.yaml"))
    #expect(said.status == .problems)
    #expect(said.error.contains("m.yaml:3:11: error: 'Mars' is no zone that this computer knows"))
    #expect(said.error.contains("m.yaml:4:1: warning: 'colour' isn't a key that is read here"))
    try write(["m.yaml": "people:\n  Anna: anja\n"], to: home.root)
    let mapped = try home.importing("csv", ["s.csv"], "--map", home.path("m.yaml"))
    #expect(mapped.error.contains("m.yaml:2:9: error: 'anja' is none of you"))
    #expect(mapped.error.contains("did you mean 'ana'?"))
  }

  @Test func `a row that the checks refuse is told where it stands, and all of it waits`() throws {
    let home = try ImportTry([
      "s.csv": "date,who,verb,subject,minutes,prompted\n2026-03-01,ana,did,bins,10,perhaps\n"
        + "2026-03-02,ana,did,bins,10,yes\n2026-13-01,ana,did,bins\n"
    ])
    let before = try home.content()
    let said = try home.importing("csv", ["s.csv"])
    #expect(said.status == .problems)
    #expect(said.error.contains("s.csv:4:1: error: '2026-13-01' is no day of the calendar"))
    #expect(said.output.contains("--skip-problems"))
    #expect(try home.content() == before)
    let skipped = try home.importing("csv", ["s.csv"], "--skip-problems")
    #expect(skipped.status == .fine)
    #expect(skipped.error.contains("s.csv:2:1: error"))
    #expect(skipped.output.contains("Left out 2 rows: can't be read"))
    #expect(try home.content()["log/csv-2026-03.csv"]?.split(separator: "\n").count == 2)
  }

  @Test func `what is still to come or for one's own eyes stays out`() throws {
    let home = try ImportTry([
      "s.csv":
        "date,who,verb,subject,visibility\n2026-11-22,ana,did,bins\n2026-03-01,ana,redid,bins\n"
        + "2026-03-01,ana,did,bins,private\n2026-11-21,ana,did,bins\n"
    ])
    let said = try home.importing("csv", ["s.csv"])
    #expect(said.status == .fine)
    #expect(said.output.contains("Left out 2 rows: for one's own eyes"))
    #expect(said.output.contains("Left out 1 row: still to come"))
    #expect(said.output.contains("Added 1 row to"))
  }

  @Test func `chores of a tool come with their names, once, whatever its files are called`() throws
  {
    let home = try ImportTry([
      "a.json": """
      {"res":[{"id":7,"choreId":1,"status":1,"performedAt":"2026-03-01T20:00:00Z","completedBy":2,
      "notes":"@cmd \\u202e","duration":60},{"id":7,"choreId":1,"status":1,
      "performedAt":"2026-03-01T20:00:00Z","completedBy":2,"duration":120}]}
      """,
      "b.json": "[{\"id\":1,\"name\":\"Washing Up\"}]",
      "c.json": "[{\"userId\":2,\"displayName\":\"Benny\"}]",
    ])
    let said = try home.importing("donetick", ["c.json", "a.json", "b.json"])
    #expect(said.status == .fine, "\(said.error)")
    #expect(said.output.contains("characters: invisible ones left out of 1 row"))
    #expect(
      try home.content()["log/donetick-2026-03.csv"]
        == """
        date,who,verb,subject,minutes,prompted,wanted,energy_after,note,visibility,import
        2026-03-01,ben,did,dishes,3,,,,'@cmd,,donetick:7

        """)
    let again = try home.importing("donetick", ["a.json", "b.json", "c.json"])
    #expect(again.output.contains("Nothing is new"))
    let grocy = try home.importing("grocy", ["a.json"])
    #expect(grocy.status == .problems)
    #expect(grocy.error.contains("none of these files is Grocy's history"))
  }

  @Test func `what is said is a document too`() throws {
    let home = try ImportTry(["s.csv": sheet, "m.yaml": plainMap])
    let said = try home.importing(
      "csv", ["s.csv"], "--map", home.path("m.yaml"), "--dry-run", "--format", "json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(said.output.utf8)) as? [String: Any])
    #expect((document["rows"] as? [[String: Any]])?.count == 4)
    #expect(document["written"] as? Bool == false)
  }

  @Test func `files that can't be read are told`() throws {
    let home = try ImportTry(["s.csv": "date,who,verb\n", "n.csv": "\u{0}"])
    #expect(try home.importing("csv", ["none.csv"]).status == .files)
    #expect(try home.importing("csv", ["content"]).status == .files)
    #expect(try home.importing("csv", ["n.csv"]).error.contains("are no text"))
    #expect(try home.importing("csv", ["s.csv", "s.csv"]).status == .usage)
    #expect(try home.importing("csv", ["s.csv"]).output.contains("Nothing is new"))
    #expect(try home.importing("pigeon", ["s.csv"]).status == .usage)
  }
}
