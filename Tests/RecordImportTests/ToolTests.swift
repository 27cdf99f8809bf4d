import Diagnostics
import Testing

@testable import RecordImport

private let chores = """
  [{"id": 1, "name": "Dishes", "isPrivate": false, "status": 0}, {"id": 2, "name": "Diary", "isPrivate": true}]
  """
private let members = """
  {"res": [{"userId": 4, "displayName": "Ana", "username": "ana77"}, {"userId": 5, "username": "Ben"}]}
  """
private let history = """
  {"res": [
    {"id": 10, "choreId": 1, "status": 1, "performedAt": "2026-03-01T23:30:00Z", "completedBy": 4, "notes": "a", "duration": 600},
    {"id": 11, "choreId": 1, "status": 2, "performedAt": "2026-03-02T10:00:00Z", "completedBy": 4},
    {"id": 10, "choreId": 1, "status": 1, "performedAt": "2026-03-01T23:30:00Z", "completedBy": 4, "notes": "a", "duration": 650},
    {"id": 12, "choreId": 1, "status": 0, "performedAt": null, "completedBy": 4},
    {"id": 13, "choreId": 2, "status": 1, "performedAt": "2026-03-02T10:00:00Z", "completedBy": 5},
    {"id": 14, "choreId": 1, "status": 1, "performedAt": "2026-03-03T10:00:00+01:00", "completedBy": 5, "duration": 10},
    {"id": 15, "choreId": 9, "status": 1, "performedAt": "2026-03-04T10:00:00Z", "completedBy": 6, "duration": 0},
    {"id": 16, "choreId": 1, "status": 6, "performedAt": "2026-03-04T10:00:00Z", "completedBy": 5}
  ]}
  """

@Suite struct ToolTests {
  private func donetick(_ texts: String..., map: String = "", zone: ZoneOffset? = nil) throws
    -> Reading
  {
    var reading = Reading()
    let files = texts.enumerated().map { ($0.offset, $0.element) }
      .map { (file: RecordImportTests.files($0.1)[0].file, index: $0.0) }
    reading.log = donetickLog(
      of: files, map: try RecordImportTests.map(map), zone: zone, diagnostics: &reading.problems)
    return reading
  }

  @Test func `records of one id are one, and status 1 alone counts`() throws {
    let reading = try donetick(history, chores, members)
    #expect(
      reading.rows == [
        "2026-03-01 Ana did Dishes 21", "2026-03-03 Ben did Dishes 1", "2026-03-04 6 did 9 -",
      ])
    #expect(reading.log?.rows.map(\.id) == ["donetick:10", "donetick:14", "donetick:15"])
    #expect(reading.leftOut == [.twice: 1, .skipped: 1, .notDone: 2, .privateChore: 1])
    #expect(reading.problems == [])
  }

  @Test func `the order of the files and the wrapping make no difference`() throws {
    let bare = String(history.dropFirst(8).dropLast(1))
    #expect(try donetick(members, bare, chores).rows == donetick(history, chores, members).rows)
  }

  @Test func `a number in the map goes before a name, and days are told in its zone`() throws {
    let reading = try donetick(
      history, chores, members, map: "people: {4: ben}\nverb: planned\ntimezone: +01:00\n",
      zone: { _ in 3600 })
    #expect(reading.rows.first == "2026-03-02 4 planned Dishes 21")
    #expect(reading.finding("days") == "of times in the zone +01:00")
  }

  @Test(arguments: [
    "{}", "[]", "[1, 2]", "{\"res\": 4}", "[{\"id\": 1, \"choreId\": 2", "null",
    "[{\"choreId\": 1}]",
    "\u{0}", "[{\"id\": \"x; rm\", \"choreId\": 1, \"status\": 1}]",
    "[{\"id\": 1, \"choreId\": 1, \"status\": 1, \"performedAt\": \"soon\", \"completedBy\": 1}]",
    "[{\"id\": 1, \"choreId\": 1, \"status\": 1, \"performedAt\": \"2026-03-01T10:00:00Z\", \"completedBy\": {}}]",
    "[{\"id\": 1, \"choreId\": [], \"status\": 1, \"performedAt\": \"2026-03-01T10:00:00Z\", \"completedBy\": 1}]",
  ])
  func `what is no history is refused or left out, with a place`(text: String) throws {
    let reading = try donetick(text)
    #expect(reading.rows == [])
    #expect(reading.problems.contains { $0.severity == .error && $0.range != nil })
  }

  @Test func `of grocy what was undone or skipped stays out, with numbers in either form`() throws {
    let log = """
      [{"id": "1", "chore_id": "3", "tracked_time": "2026-03-01 23:59:59", "done_by_user_id": "2", "undone": "0", "skipped": "0"},
       {"id": 2, "chore_id": 3, "tracked_time": "2026-03-02 00:00:00", "done_by_user_id": 2, "undone": 1, "skipped": 0},
       {"id": "3", "chore_id": 3, "tracked_time": "2026-03-03 00:00:00", "done_by_user_id": 2, "skipped": "1"},
       {"id": 4, "chore_id": "3", "tracked_time": "2026-03-04 08:00:00", "done_by_user_id": null},
       {"id": 1, "chore_id": 3, "tracked_time": "2026-03-01 23:59:59", "done_by_user_id": 2}]
      """
    let others = files(
      log, "[{\"id\": \"3\", \"name\": \"Bins\"}]",
      "[{\"id\": \"2\", \"username\": \"b\", \"display_name\": \"Ben\"}]")
    var reading = Reading()
    reading.log = grocyLog(of: others, map: try map(""), diagnostics: &reading.problems)
    #expect(reading.rows == ["2026-03-01 Ben did Bins -"])
    #expect(reading.leftOut == [.undone: 1, .skipped: 1, .problem: 1, .twice: 1])
    #expect(reading.ids == [.missingValue])
    var named = Reading()
    named.log = grocyLog(of: others, map: try map("who: both\n"), diagnostics: &named.problems)
    #expect(named.rows.last == "2026-03-04 both did Bins -")
    #expect(named.problems == [])
  }
}
