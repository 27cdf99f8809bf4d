import TestSupport
import Testing

/// Pages of the small household, kept as they were when they were read line by line.
@Suite struct GoldenPageTests {
  @Test(arguments: [
    ("overview", "index.html"), ("month", "months/2026-02.html"), ("audit", "audit.html"),
    ("task", "tasks/groceries.html"), ("term", "milestones/first-hand-off.html"),
  ])
  func `a page says what it said when it was last read`(name: String, path: String) throws {
    let page = try #require(pages(of: smallHousehold()).files[path])
    #expect(snapshotMismatch(mainPart(of: page), "small/\(name).html") == nil)
  }
}
